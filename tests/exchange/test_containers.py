"""Inside a workbook: claims its directory makes, formulas, errors, hidden parts, old dates, odd writers."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.exchange.foreign import container, read_sheets, workbook
from roukin_desktop.exchange.foreign.container import repack, unpack
from roukin_desktop.exchange.foreign.model import Area
from roukin_desktop.exchange.foreign.xml_scan import column_letters, column_number, scan
from tests.exchange.workbooks import HEADER, planned, row
from tests.exchange.workbooks import workbook as written

SAFE = "何も取り込んでいません"


def _book(path: Path, **parts: str | bytes) -> Path:
    """Write a good workbook with parts put over its own."""
    written(path, 上期=[HEADER, row()])
    content = {info.filename: zipfile.ZipFile(path).read(info) for info in zipfile.ZipFile(path).infolist()}
    content |= {name: part.encode() if isinstance(part, str) else part for name, part in parts.items()}
    path.write_bytes(repack(content))
    return path


def _refusal(path: Path) -> str:
    with pytest.raises(InputRefused) as refused:
        read_sheets(path)
    return str(refused.value)


def test_a_file_larger_than_the_cap_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MAX_BYTES", 100)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("read"))
    (tmp_path / "a.xlsx").write_text("PK" + "x" * 200, "utf-8")
    assert "大きすぎる" in _refusal(tmp_path / "a.xlsx")


def test_a_directory_that_claims_too_much_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _book(tmp_path / "a.xlsx", **{"xl/media/a.xml": "<a>" + "y" * 5000 + "</a>"})
    monkeypatch.setattr(container, "MAX_BYTES", 9000)
    assert "大きすぎる" in _refusal(path)


def test_a_directory_that_claims_too_little_is_refused_too(tmp_path: Path) -> None:
    content = bytearray(_book(tmp_path / "a.xlsx", **{"xl/long.xml": "<a>" + "y" * 500 + "</a>"}).read_bytes())
    size = (507).to_bytes(4, "little")
    at = content.rindex(b"xl/long.xml") - 46
    assert content[at + 24 : at + 28] == size
    content[at + 24 : at + 28] = (5).to_bytes(4, "little")
    (tmp_path / "a.xlsx").write_bytes(bytes(content))
    assert SAFE in _refusal(tmp_path / "a.xlsx")


def test_a_part_under_password_is_named(tmp_path: Path) -> None:
    content = bytearray(_book(tmp_path / "a.xlsx").read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    (tmp_path / "a.xlsx").write_bytes(bytes(content))
    assert "パスワード" in _refusal(tmp_path / "a.xlsx")


@pytest.mark.parametrize(
    ("name", "part", "word"),
    [
        ("[Content_Types].xml", "<Types><Override ContentType='a.macroEnabled.main+xml'/></Types>", "xlsm"),
        ("xl/VBAPROJECT.BIN", "x", "xlsm"),
        ("xl/workbook.xml", "<workbook><broken", "壊れて"),
        ("xl/workbook.xml", "", "壊れて"),
        ("xl/_rels/workbook.xml.rels", "<a", "壊れて"),
        ("xl/styles.xml", '<styleSheet formatCode="000"><broken', "壊れて"),
        ("docProps/app.xml", "<!DOCTYPE a><a/>", "DOCTYPE"),
        ("docProps/app.xml", "<!DOCTYPE a><a/>".encode("utf-16-le"), "DOCTYPE"),
        ("docProps/app.xml", "<!ENTITY b 'c'>".encode("utf-16-be"), "DOCTYPE"),
    ],
)
def test_a_spoilt_or_forbidden_part_is_one_sentence(tmp_path: Path, name: str, part: str | bytes, word: str) -> None:
    sentence = _refusal(_book(tmp_path / "a.xlsx", **{name: part}))
    assert word in sentence
    assert SAFE in sentence


def test_a_zip_of_photographs_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as out:
        out.writestr("DSC001.jpg", b"x")
    assert "Excelのブック(.xlsx)ではありません" in _refusal(tmp_path / "a.xlsx")


def test_a_word_document_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as out:
        out.writestr("[Content_Types].xml", "<Types/>")
        out.writestr("word/document.xml", "<w/>")
    assert "Excelのブック(.xlsx)ではありません" in _refusal(tmp_path / "a.docx")


def test_a_file_that_cannot_be_opened_is_file_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(self: Path) -> bytes:
        raise PermissionError(13, "used by another process", str(self))

    path = _book(tmp_path / "開いたまま.xlsx")
    monkeypatch.setattr(Path, "read_bytes", locked)
    with pytest.raises(FileTrouble, match="Excelで開いたままなら閉じて"):
        read_sheets(path)


def test_a_reader_that_panics_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        pass

    def panic(*_: object) -> None:
        raise PanicException

    path = _book(tmp_path / "a.xlsx")
    monkeypatch.setattr(workbook, "sheets_of", panic)
    assert "壊れている" in _refusal(path)


def test_an_interruption_is_not_taken_for_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    path = _book(tmp_path / "a.xlsx")
    monkeypatch.setattr(workbook, "sheets_of", stop)
    with pytest.raises(KeyboardInterrupt):
        read_sheets(path)


def test_folders_and_pictures_inside_are_passed_over() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as out:
        out.writestr("xl/", b"")
        out.writestr("[Content_Types].xml", b"<Types/>")
        out.writestr("xl\\\\workbook.xml".replace("\\\\", "\\"), b"<workbook/>")
        out.writestr("xl/media/photo.png", b"x" * 100)
    assert set(unpack(packed.getvalue())) == {"[Content_Types].xml", "xl/workbook.xml"}


def test_marks_of_a_sheet_are_seen_however_its_writer_spells_xml() -> None:
    plain = (
        '<worksheet><cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="2" hidden="1"><c r="A2"><f>SUM(A1)</f></c><c r="B2"><f>A1</f><v>1</v></c>'
        '<c r="C2" t="e"><f>NA()</f><v>#N/A</v></c>'
        '<c r="D2" t="str"><f>""</f><v></v></c><c r="E2"><f>A1</f><v/></c></row>'
        '</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells></worksheet>'
    )
    quoted = plain.replace('"', "'").replace("''", '""')
    broken = plain.replace("<c r=", "<c\n r=").replace("<row r=", "<row\t r=")
    prefixed = plain.replace("</", "</x:").replace("<", "<x:").replace("<x:/x:", "</x:")
    for xml in (plain, quoted, broken, prefixed):
        found = scan(xml.encode(), {})
        assert found.unstored == {(2, 1), (2, 5)}
        assert found.broken == {(2, 3)}
        assert found.merged == (Area(1, 1, 2, 2), Area(1, 3, 1, 3))
        assert (found.hidden_rows, found.hidden_columns) == ({2}, {2, 3})


def test_columns_hidden_to_the_end_of_the_sheet_stay_within_it() -> None:
    found = scan(b'<cols><col min="3" max="99999" hidden="true"/></cols>', {})
    assert (min(found.hidden_columns), max(found.hidden_columns)) == (3, 16_384)


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")]
)
def test_columns_have_names(number: int, letters: str) -> None:
    assert (column_letters(number), column_number(letters)) == (letters, number)


def test_days_of_an_old_macintosh_are_the_days_it_shows(tmp_path: Path) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    for line in (HEADER, row(), row(開催日=44364, 参加者数=5)):
        book.worksheets[0].append(list(line))
    book.save(tmp_path / "mac.xlsx")
    found = planned(tmp_path / "mac.xlsx", "sessions")
    assert found.problems == ()
    assert {getattr(s, "held_on", None) for s in found.new} == {date(2025, 6, 18)}


def test_hidden_merged_and_padded_cells_come_with_their_sheet(tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.append(["会員番号", "会員名", "組合員数"])
    page.append([12, "あ労組", 5])
    page.append([13, "い労組", 6])
    page["A2"].number_format = '"0000"'.strip('"')
    page.column_dimensions["C"].hidden = True
    page.row_dimensions[3].hidden = True
    page.merge_cells("A5:B6")
    book.create_sheet("裏").sheet_state = "veryHidden"
    book.create_chartsheet("図")
    book.save(tmp_path / "a.xlsx")
    first, hidden = read_sheets(tmp_path / "a.xlsx")
    assert (first.pads, first.hidden_columns, first.hidden_rows) == ({(2, 1): 4}, {3}, {3})
    assert first.merged == (Area(5, 1, 6, 2),)
    assert (hidden.name, hidden.hidden, first.hidden) == ("裏", True, False)
    assert first.file == "a.xlsx"


def test_a_sheet_of_our_own_is_not_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", 上期=[HEADER, row()], _roukin=[("x", "y")])
    assert [s.name for s in read_sheets(path)] == ["上期"]


def test_whole_floats_are_whole_and_empty_texts_are_blank(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", s=[(1.0, 2.5, "", "0", True, date(2025, 4, 1))])
    assert [type(v) for v in read_sheets(path)[0].rows[0]] == [int, float, type(None), str, bool, date]
