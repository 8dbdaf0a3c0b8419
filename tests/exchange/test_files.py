"""Files that are not what they seem: one Japanese sentence, nothing taken in (reliability.md 35-43)."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from roukin_desktop.domain.errors import FileTrouble, InputRefused, UserFixable
from roukin_desktop.exchange.foreign import read_sheets
from roukin_desktop.exchange.foreign.csv_file import decode, read_csv
from tests.exchange.workbooks import HEADER, row, workbook

OLE = bytes.fromhex("D0CF11E0A1B11AE1") + b"\x00" * 600


def _repacked(source: Path, target: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return target


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return workbook(tmp_path / "good.xlsx", 上期=[HEADER, row()])


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "空"),
        (b"just text", "Excelのブック"),
        (b"%PDF-1.7 ...", "Excelのブック"),
        (b"PK\x03\x04 broken", "壊れて"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "パスワード"),
        (OLE + "Workbook".encode("utf-16-le"), ".xls"),
        (OLE, "Excelのブック"),
    ],
)
def test_a_file_that_is_no_workbook_is_named_for_what_it_is(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "名簿.xlsx"
    path.write_bytes(content)
    with pytest.raises(InputRefused, match=word):
        read_sheets(path)


def test_a_missing_file_and_a_folder_are_file_trouble(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="見つかりません"):
        read_sheets(tmp_path / "none.xlsx")
    with pytest.raises(FileTrouble, match="フォルダ"):
        read_sheets(tmp_path)


def test_macro_binary_and_open_document_are_named(good: Path, tmp_path: Path) -> None:
    for part, word in (("xl/vbaProject.bin", "xlsm"), ("xl/workbook.bin", "xlsb")):
        path = _repacked(good, tmp_path / "x.xlsx", **{part: b"x"})
        with pytest.raises(InputRefused, match=word):
            read_sheets(path)
    ods = tmp_path / "a.ods"
    with zipfile.ZipFile(ods, "w") as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("content.xml", "<x/>")
    with pytest.raises(InputRefused, match="OpenDocument"):
        read_sheets(ods)


def test_a_bomb_is_refused_by_ratio_by_size_and_by_parts(good: Path, tmp_path: Path) -> None:
    ratio = _repacked(good, tmp_path / "r.xlsx", **{"xl/media/a.xml": b" " * 3_000_000})
    parts = _repacked(good, tmp_path / "p.xlsx", **{f"xl/media/{i}.xml": b"<a/>" for i in range(201)})
    for path in (ratio, parts):
        with pytest.raises(InputRefused, match="大きすぎ"):
            read_sheets(path)


def test_a_stray_cell_at_the_far_corner_does_not_fill_the_memory(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "会員名"
    book.worksheets[0]["XFD1048576"] = 1
    book.save(tmp_path / "far.xlsx")
    with pytest.raises(InputRefused, match="大きすぎ"):
        read_sheets(tmp_path / "far.xlsx")


def test_a_doctype_is_refused_in_whatever_part(good: Path, tmp_path: Path) -> None:
    text = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    path = _repacked(good, tmp_path / "d.xlsx", **{"docProps/custom.xml": text})
    with pytest.raises(InputRefused, match="DOCTYPE"):
        read_sheets(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_workbook_is_read_or_refused_never_more(good: Path, data: st.DataObject) -> None:
    content = bytearray(good.read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = good.with_name("mutant.xlsx")
    path.write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))
    with suppress(UserFixable):
        assert isinstance(read_sheets(path), list)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_is_read_in_every_encoding_and_with_every_delimiter(tmp_path: Path, encoding: str, mark: str) -> None:
    path = tmp_path / "名簿.csv"
    path.write_text(f"会員番号{mark}会員名\r\n360001{mark}㈱髙﨑交通労組\r\n", encoding=encoding, newline="")
    (sheet,) = read_sheets(path)
    assert sheet.rows == [["会員番号", "会員名"], ["360001", "㈱髙﨑交通労組"]]


@given(st.text(alphabet=st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA0), min_size=1, max_size=12))
def test_utf8_text_is_never_taken_for_cp932(text: str) -> None:
    assert decode(text.encode("utf-8")) == text


def test_csv_that_is_no_text_is_refused() -> None:
    for content in (b"\x81", b"a\x00b"):
        with pytest.raises(InputRefused):
            read_csv(content, "a.csv")
