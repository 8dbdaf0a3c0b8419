"""Opening what came by mail: whole, rewritten, altered, hostile; each its own sentence (exchange.md §2)."""

from __future__ import annotations

import io
import re
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl import load_workbook

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign import container
from roukin_desktop.exchange.submission.keys import fingerprint
from roukin_desktop.exchange.submission.manifest import sign
from roukin_desktop.exchange.submission.payload import check_code, payload_hash
from roukin_desktop.exchange.submission.read import Opened, Unverified, open_content, open_submission
from roukin_desktop.exchange.submission.refusals import UnsupportedNewer
from roukin_desktop.exchange.submission.seal import Sealed, sheet_rows
from roukin_desktop.reports.excel.workbook import write_excel
from tests import builders
from tests.exchange.submission.sealing import OWN, bare_workbook, edited, key, rezipped, sealed, some_records, workbook
from tests.exchange.submission.test_payload import record_sets
from tests.reports.report_builders import small_report


def opened(path: Path) -> Opened:
    """Return the verified submission of a file."""
    found = open_submission(path)
    assert isinstance(found, Opened)
    return found


def test_what_was_sealed_is_opened(tmp_path: Path) -> None:
    made = sealed()
    found = opened(workbook(tmp_path / "a.xlsx", made))
    assert found.manifest == made.manifest
    assert sorted(r.id for r in found.records) == sorted(r.id for r in some_records())
    assert all(record in some_records() for record in found.records)
    assert found.check_code == made.check_code == check_code(payload_hash(made.payload))
    assert found.fingerprint == fingerprint(key().public)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(record_sets)
def test_any_records_travel_through_a_workbook(tmp_path: Path, records: list[Record]) -> None:
    records = [replace(record, book_id=builders.BOOK_ID) for record in records]
    made = sealed(records)
    found = opened(bare_workbook(tmp_path / "a.xlsx", made.rows))
    assert found.manifest == made.manifest
    assert len(found.records) == len(records)
    assert all(record in records for record in found.records)


def test_the_sheet_for_the_program_is_very_hidden_and_last(tmp_path: Path) -> None:
    book = load_workbook(workbook(tmp_path / "a.xlsx"), read_only=True)
    assert book.sheetnames[-1] == OWN
    assert book[OWN].sheet_state == "veryHidden"
    assert [row[0] for row in book[OWN].iter_rows(values_only=True)] == list(sealed().rows)
    assert all(cell.data_type == "s" for row in book[OWN].iter_rows() for cell in row)
    book.close()


def test_a_report_that_is_no_submission_has_no_such_sheet(tmp_path: Path) -> None:
    write_excel(small_report(), tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx", read_only=True)
    assert OWN not in book.sheetnames
    book.close()
    assert isinstance(open_submission(tmp_path / "a.xlsx"), Unverified)


def test_a_file_openpyxl_saved_again_still_verifies(tmp_path: Path) -> None:
    path = edited(workbook(tmp_path / "a.xlsx"), lambda book: None)
    assert opened(path).manifest == sealed().manifest


def test_visible_cells_do_not_count(tmp_path: Path) -> None:
    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        for sheet in book.worksheets:
            if sheet.title != OWN:
                sheet["B2"] = 99_999

    path = edited(workbook(tmp_path / "a.xlsx"), edit)
    assert opened(path).records == opened(workbook(tmp_path / "b.xlsx")).records


def test_without_its_sheet_a_workbook_of_ours_is_unverified(tmp_path: Path) -> None:
    path = edited(workbook(tmp_path / "a.xlsx"), lambda book: book.remove(book[OWN]))
    found = open_submission(path)
    assert isinstance(found, Unverified)
    assert [sheet.name for sheet in found.sheets] == ["データ_学習会"]
    assert found.sheets[0].rows[0][0] == "番号"


def _first(line: str, *, old: str, new: str) -> str:
    assert old in line
    return line.replace(old, new, 1)


def _manifest(made: Sealed, **change: Any) -> list[str]:  # noqa: ANN401 - any field of a manifest
    return sheet_rows(replace(made.manifest, **change), made.payload)


def _foreign(made: Sealed) -> list[str]:
    """Return the lines with the signature another key made, under the sender's key."""
    theirs = sign(made.manifest, made.payload, key("foreign"))
    return _manifest(made, signature=theirs.signature)


def _recounted(made: Sealed) -> list[str]:
    wrong = replace(made.manifest, counts=(("member", 2),))
    return sheet_rows(sign(wrong, made.payload, key()), made.payload)


ALTERED: list[tuple[str, Callable[[Sealed], list[Any]], str]] = [
    ("value", lambda s: [*s.rows[:-1], _first(s.rows[-1], old='"yen":1500000', new='"yen":1500001')], "改変または破損"),
    ("row gone", lambda s: list(s.rows[:-1]), "改変または破損"),
    ("row added", lambda s: [*s.rows, s.rows[-1]], "改変または破損"),
    ("rows swapped", lambda s: [s.rows[0], s.rows[2], s.rows[1], *s.rows[3:]], "改変または破損"),
    ("empty row", lambda s: [*s.rows[:2], None, *s.rows[2:]], "改変または破損"),
    ("number for a line", lambda s: [*s.rows[:-1], 5], "改変または破損"),
    ("line break in a line", lambda s: [*s.rows[:-2], "\n".join(s.rows[-2:])], "改変または破損"),
    ("not ASCII", lambda s: [*s.rows[:-1], s.rows[-1] + "。"], "改変または破損"),
    ("code", lambda s: _manifest(s, code="014"), "送り主の鍵"),
    ("role", lambda s: _manifest(s, role=Role.OFFICE), "送り主の鍵"),
    ("periods", lambda s: _manifest(s, complete=("2025H2",)), "送り主の鍵"),
    ("foreign signature", _foreign, "送り主の鍵"),
    ("foreign key", lambda s: _manifest(s, public_key=key("foreign").public), "送り主の鍵"),
    ("no signature", lambda s: _manifest(s, signature=""), "見出し"),
    ("manifest gone", lambda s: list(s.rows[1:]), "見出し"),
    ("manifest empty", lambda s: [None, *s.rows[1:]], "見出し"),
    ("sheet empty", lambda s: [], "見出し"),
    ("miscounted by the sender", _recounted, "件数"),
]


@pytest.mark.parametrize(("change", "sentence"), [case[1:] for case in ALTERED], ids=[case[0] for case in ALTERED])
def test_an_altered_submission_is_refused(tmp_path: Path, change: Callable[[Sealed], list[Any]], sentence: str) -> None:
    path = bare_workbook(tmp_path / "a.xlsx", change(sealed()))
    with pytest.raises(InputRefused, match=sentence):
        open_submission(path)
    assert opened(bare_workbook(tmp_path / "good.xlsx", sealed().rows)).manifest == sealed().manifest


def test_signed_again_by_another_key_it_is_another_sender(tmp_path: Path) -> None:
    forged = sealed([builders.entry(count=999)], name="foreign")
    found = opened(bare_workbook(tmp_path / "a.xlsx", forged.rows))
    assert found.fingerprint == fingerprint(key("foreign").public)
    assert found.fingerprint != fingerprint(key().public)


def test_records_are_not_read_before_the_signature_is_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(payload: bytes) -> list[Record]:
        raise AssertionError(payload)

    monkeypatch.setattr("roukin_desktop.exchange.submission.read.read_payload", fail)
    with pytest.raises(InputRefused, match="送り主の鍵"):
        open_submission(bare_workbook(tmp_path / "a.xlsx", _foreign(sealed())))


def test_a_field_of_a_newer_version_asks_for_an_update(tmp_path: Path) -> None:
    lines = [_first(sealed().rows[-1], old='"book_id"', new='"aura":1,"book_id"')]
    payload = "".join(f"{line}\n" for line in lines).encode("ascii")
    draft = replace(sealed().manifest, counts=(("campaign_entry", 1),), payload_sha256=payload_hash(payload))
    newer = sheet_rows(sign(draft, payload, key()), payload)
    with pytest.raises(UnsupportedNewer, match="更新"):
        open_submission(bare_workbook(tmp_path / "a.xlsx", newer))


def _with(tmp_path: Path, change: Callable[[str, bytes], bytes], extra: dict[str, bytes] | None = None) -> bytes:
    content = rezipped(workbook(tmp_path / "good.xlsx").read_bytes(), change)
    if extra:
        path = tmp_path / "extra.xlsx"
        path.write_bytes(content)
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
            for name, part in extra.items():
                archive.writestr(name, part)
        content = path.read_bytes()
    return content


def _same(name: str, part: bytes) -> bytes:
    return part


def _doctype(name: str, part: bytes) -> bytes:
    return b'<!DOCTYPE x [<!ENTITY a "b">]>' + part if name == "xl/workbook.xml" else part


HOSTILE: list[tuple[str, Callable[[Path], bytes], str]] = [
    ("empty", lambda p: b"", "0バイト"),
    ("text", lambda p: b"hello", "Excelのブック"),
    ("pdf", lambda p: b"%PDF-1.7\n" + b"x" * 5000, "Excelのブック"),
    ("zip of other things", lambda p: _zip({"a.txt": b"x"}), "Excelのブック"),
    ("cut", lambda p: _with(p, _same)[:-500], "壊れている"),
    ("bomb", lambda p: _with(p, _same, {"xl/bomb.xml": b" " * 45_000_000}), "大きすぎる"),
    ("bombs", lambda p: _with(p, _same, {f"xl/{i}.xml": b" " * 900_000 for i in range(60)}), "大きすぎる"),
    ("many parts", lambda p: _with(p, _same, {f"xl/{i}.bin": b"" for i in range(201)}), "大きすぎる"),
    ("entities", lambda p: _with(p, _doctype), "DOCTYPE"),
    ("macro", lambda p: _with(p, _same, {"xl/vbaProject.bin": b"x"}), "マクロ"),
    ("password", lambda p: _OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600, "パスワード"),
    ("old Excel", lambda p: _OLE + "Workbook".encode("utf-16-le") + b"\0" * 600, ".xls"),
    ("far cell", lambda p: _with(p, _far_cell), "大きすぎる"),
]
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def _zip(parts: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def _far_cell(name: str, part: bytes) -> bytes:
    if b'"kind"' not in part and b"&quot;kind" not in part:
        return part
    return part.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')


@pytest.mark.parametrize(("make", "sentence"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE])
def test_a_hostile_or_wrong_file_has_its_own_sentence(
    tmp_path: Path, make: Callable[[Path], bytes], sentence: str
) -> None:
    path = tmp_path / "mail.xlsx"
    path.write_bytes(make(tmp_path))
    with pytest.raises(InputRefused, match=sentence):
        open_submission(path)


def _lying_bomb() -> bytes:
    """Return a zip of 60 MB of blanks whose directory says 100 bytes."""
    packed = bytearray(
        _zip({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b" " * 60_000_000}, zipfile.ZIP_DEFLATED)
    )
    for size in [found.start() for found in re.finditer(re.escape((60_000_000).to_bytes(4, "little")), bytes(packed))]:
        packed[size : size + 4] = (100).to_bytes(4, "little")
    return bytes(packed)


def test_memory_stays_bounded_whatever_a_file_claims(tmp_path: Path) -> None:
    honest = _with(tmp_path, _same, {f"xl/{i}.xml": b" " * 900_000 for i in range(60)})
    for content in (_lying_bomb(), honest):
        tracemalloc.start()
        try:
            with pytest.raises(InputRefused, match=r"大きすぎる|壊れている"):
                open_content(content)
            assert tracemalloc.get_traced_memory()[1] < 8_000_000
        finally:
            tracemalloc.stop()


def test_a_workbook_that_is_nothing_of_ours_is_named_so(tmp_path: Path) -> None:
    path = bare_workbook(tmp_path / "a.xlsx", ["x"])
    edited(path, lambda book: setattr(book.active, "title", "Sheet1"))
    with pytest.raises(InputRefused, match="提出ブックではありません"):
        open_submission(path)


def test_a_file_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path / "a.xlsx")
    monkeypatch.setattr(container, "MAX_BYTES", path.stat().st_size - 1)
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("read"))
    with pytest.raises(InputRefused, match="大きすぎる"):
        open_submission(path)


def test_a_file_that_is_gone_or_a_folder_is_file_trouble(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="見つかりません"):
        open_submission(tmp_path / "none.xlsx")
    with pytest.raises(FileTrouble, match="フォルダー"):
        open_submission(tmp_path)


def test_the_name_of_the_file_does_not_matter(tmp_path: Path) -> None:
    path = workbook(tmp_path / "写真.jpg.xlsx")
    assert open_content(path.read_bytes()) == open_submission(workbook(tmp_path / "suishin_2025_099_r09.xlsx"))
