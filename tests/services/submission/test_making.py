"""提出用ファイルの作成: both files and the row in the book, or none of them (exchange.md §1; design.md L11)."""

from __future__ import annotations

import errno
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.exchange.submission.manifest import Previous
from roukin_desktop.exchange.submission.shown_cells import edited_cover_cells
from roukin_desktop.exchange.submission.visible import ShownTable, compare_visible
from roukin_desktop.reports.excel.data import unique_heads
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.payload_sheets import payload_sheets
from roukin_desktop.services.submission import making
from roukin_desktop.services.submission.models import Made
from roukin_desktop.storage.shelf.sent import sent_all
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.conftest import NOW
from tests.services.submissions import Put, fixed_key, opened, sender_desk, submit, unchanged


@pytest.fixture
def desk(store: BookStore, tmp_path: Path) -> Desk:
    return sender_desk(store, tmp_path)


def everything(store: BookStore) -> set[Record]:
    return {record for kind in KINDS for record in store.all(kind)}


def cells(made: Made, sheet: str) -> dict[str, str]:
    """Return the two columns of a sheet: label and text."""
    rows = load_workbook(made.files[0])[sheet].iter_rows(values_only=True)
    return {str(row[0]): str(row[1]) for row in rows if row[0] is not None and len(row) > 1 and row[1] is not None}


def pages_of(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def test_the_workbook_holds_exactly_the_records_of_the_year(
    desk: Desk, store: BookStore, put: Put, tmp_path: Path
) -> None:
    here = everything(store)
    put(builders.session("7", held_on=date(2024, 6, 5)), builders.target("1002", year=2026))
    made = submit(desk, tmp_path / "out")
    assert set(opened(made).records) == here
    assert [path.name for path in made.files] == ["suishin_2025_013_r01.xlsx", "suishin_2025_013_r01.pdf"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(path.name for path in made.files)


def test_the_manifest_says_who_sends_what(desk: Desk, tmp_path: Path) -> None:
    manifest = opened(submit(desk, tmp_path / "out")).manifest
    assert (manifest.book_id, manifest.role, manifest.code, manifest.name) == (
        builders.BOOK_ID,
        Role.COMMITTEE,
        "013",
        "みどり野推進委員会",
    )
    assert (manifest.fiscal_year, manifest.revision, manifest.supersedes) == (2025, 1, None)
    assert (manifest.complete, manifest.period, manifest.created_at) == (("2025H1",), "2025H1", NOW)
    assert {c.label: c.value for c in manifest.controls}["学習会 参加者"] == 24
    assert (manifest.catalogue.year, manifest.schema_version) == (2025, desk.info.schema_version)


def test_a_receiver_finds_nothing_edited_in_what_was_made(desk: Desk, tmp_path: Path) -> None:
    made = submit(desk, tmp_path / "out")
    found = opened(made)
    data = payload_sheets(desk.catalogue(2025), builders.BOOK_ID, found.records)
    expected = [ShownTable(sheet.name, tuple(unique_heads(sheet)), sheet.rows, sheet.ids) for sheet in data]
    assert compare_visible(made.files[0], expected) == []
    assert edited_cover_cells(made.files[0], found.manifest) == []
    assert found.manifest.shown_sha256


def test_the_next_submission_replaces_the_one_before(desk: Desk, put: Put, tmp_path: Path) -> None:
    first = opened(submit(desk, tmp_path / "out"))
    put(builders.session("2", held_on=date(2025, 6, 19)))
    made = submit(desk, tmp_path / "out")
    second = opened(made).manifest
    assert second.revision == 2
    assert second.supersedes == Previous(first.manifest.submission_id, first.manifest.payload_sha256)
    assert made.files[0].name == "suishin_2025_013_r02.xlsx"
    assert submit(sender_desk(desk.store, tmp_path / "same pc"), tmp_path / "o2", new_key=True).line.revision == 3


def test_years_are_numbered_apart(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    made = desk.submission.make(desk.submission.draft(2024), tmp_path / "out")
    assert (made.line.revision, made.files[0].name) == (1, "suishin_2024_013_r01.xlsx")


def test_cover_and_every_page_carry_the_check_code(desk: Desk, tmp_path: Path) -> None:
    made = submit(desk, tmp_path / "out")
    cover = cells(made, "表紙")
    assert cover["推進委員会"] == "みどり野推進委員会(013)"
    assert cover["年度"] == "2025年度"
    assert cover["照合コード"] == made.line.check_code
    assert cover["確認番号(電話で確かめる番号)"] == opened(made).fingerprint
    assert cover["そろった期間(入力が完了した期間)"] == "2025年度上期"
    assert cover["版・作成日時"] == "第1版 2025年9月30日 10:00 作成"
    assert cover["提出の種類"] == "提出(年度のはじめからの全部の記録)"
    assert cover["学習会 参加者"] == "24名"
    pages = pages_of(made.files[1])
    assert len(pages) > 3
    assert all(f"照合コード {made.line.check_code}" in page and "第1版" in page for page in pages)
    assert opened(made).fingerprint in pages[0]


def test_data_sheets_hold_the_year_and_papers_the_period(desk: Desk, put: Put, tmp_path: Path) -> None:
    put(builders.session("2", held_on=date(2025, 12, 1)))
    book = load_workbook(submit(desk, tmp_path / "out").files[0])
    assert len(list(book["データ_学習会"].iter_rows(min_row=2))) == 2
    listed = [sheet for sheet in book.worksheets if sheet.title.startswith("資料") and "一覧" in sheet.title]
    shown = {str(cell)[:10] for sheet in listed for row in sheet.iter_rows(values_only=True) for cell in row}
    assert "2025-06-18" in shown
    assert "2025-12-01" not in shown
    assert (book["_roukin"].sheet_state, book["_roukin_shown"].sheet_state) == ("veryHidden", "veryHidden")


def test_nil_is_a_small_file_that_says_so(empty_store: BookStore, tmp_path: Path) -> None:
    made = submit(sender_desk(empty_store, tmp_path), tmp_path / "out", Kind.NIL)
    found = opened(made)
    assert (found.manifest.kind.value, found.records) == ("nil", ())
    assert cells(made, "表紙")["提出の種類"] == "実績なし(この提出は実績なしです)"
    assert cells(made, "表紙")["学習会 回数"] == "0回"
    pages = pages_of(made.files[1])
    assert len(pages) == 1
    assert "実績なし" in pages[0]
    sheets = load_workbook(made.files[0]).sheetnames
    assert [name for name in sheets if not name.startswith("データ_")] == ["表紙", "_roukin", "_roukin_shown"]


def test_a_withdrawal_carries_nothing_but_what_it_withdraws(desk: Desk, tmp_path: Path) -> None:
    first = opened(submit(desk, tmp_path / "out"))
    made = submit(desk, tmp_path / "out", Kind.WITHDRAWAL)
    found = opened(made)
    assert (found.manifest.kind.value, found.records, found.manifest.complete) == ("withdrawal", (), ())
    assert found.manifest.supersedes == Previous(first.manifest.submission_id, first.manifest.payload_sha256)
    assert cells(made, "表紙")["提出の種類"] == "取下げ(第1版の提出を取り下げます)"
    assert not any(label.startswith("そろった期間") for label in cells(made, "表紙"))


def test_the_same_book_clock_and_ids_give_the_same_lines(
    store: BookStore, tmp_path: Path, who: Who, clock: Clock
) -> None:
    store.backup(tmp_path / "copy.roukin")
    fixed_key(tmp_path)
    first = submit(sender_desk(store, tmp_path), tmp_path / "a")
    with BookStore.open(tmp_path / "copy.roukin", who=who, clock=clock) as copy:
        second = submit(sender_desk(copy, tmp_path), tmp_path / "b")

    def lines(made: Made) -> list[list[object]]:
        book = load_workbook(made.files[0])
        return [[cell.value for cell in book[name]["A"]] for name in ("_roukin", "_roukin_shown")]

    assert lines(first) == lines(second)
    assert first.files[1].read_bytes() == second.files[1].read_bytes()


def test_the_deed_is_in_the_log_and_cannot_be_undone(desk: Desk, tmp_path: Path) -> None:
    submit(desk, tmp_path / "out")
    done = desk.history(1)[0]
    assert (done.verb, done.label) == (Verb.SUBMIT, "2025年度 第1版 提出用ファイルの作成")
    assert all(step.verb is not Verb.SUBMIT for step in desk.undoable())
    desk.undo()
    assert [line.revision for line in desk.submission.sent()] == [1]


@pytest.mark.parametrize("code", ["01/3", "本部-1", "a b"])
def test_file_names_are_plain_whatever_the_code(tmp_path: Path, who: Who, clock: Clock, code: str) -> None:
    info = builders.book_info(code=code)
    with BookStore.create(tmp_path / "b.roukin", info, who=who, clock=clock) as store:
        made = submit(sender_desk(store, tmp_path), tmp_path / "out", Kind.NIL)
    name = made.files[0].name
    assert name.isascii()
    assert name in {"suishin_2025_01_3_r01.xlsx", "suishin_2025___-1_r01.xlsx", "suishin_2025_a_b_r01.xlsx"}


# what fails


def fail(*_args: object, **_named: object) -> None:
    raise OSError(errno.ENOSPC, "no space")


@pytest.mark.parametrize("writer", ["excel.workbook.write_excel", "pdf.document.write_pdf"])
def test_a_full_disk_leaves_book_and_files_as_they_were(
    desk: Desk, store: BookStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "suishin_2025_013_r01.xlsx").write_bytes(b"somebody else's")
    draft = desk.submission.draft(2025)
    monkeypatch.setattr(f"roukin_desktop.reports.{writer}", fail)
    with unchanged(store), pytest.raises(FileTrouble, match="空きが足りない"):
        desk.submission.make(draft, out)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {"suishin_2025_013_r01.xlsx": b"somebody else's"}
    monkeypatch.undo()
    assert submit(desk, out).line.revision == 1


def test_a_commit_that_fails_takes_the_files_back(
    desk: Desk, store: BookStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = making.write

    def broken(*args: Any, **named: Any) -> None:  # noqa: ANN401 - as ``write``
        write(*args, **named)
        raise FileTrouble("ディスクに書けません。")

    monkeypatch.setattr(making, "write", broken)
    with unchanged(store), pytest.raises(FileTrouble):
        submit(desk, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_character_the_paper_has_not_is_named_and_nothing_made(
    desk: Desk, store: BookStore, put: Put, tmp_path: Path
) -> None:
    put(builders.member(version=1, name="𠮷野労組"))
    with unchanged(store), pytest.raises(InputRefused) as refused:
        submit(desk, tmp_path / "out")
    assert any("𠮷野労組" in problem for problem in refused.value.problems)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_record_too_long_for_a_cell_is_refused(desk: Desk, store: BookStore, put: Put, tmp_path: Path) -> None:
    put(builders.session("2", held_on=date(2025, 7, 1), note="長" * 6_000))
    with unchanged(store), pytest.raises(InputRefused, match="文章が長すぎる"):
        submit(desk, tmp_path / "out")


def test_a_cancelled_making_leaves_nothing(desk: Desk, store: BookStore, tmp_path: Path) -> None:
    told: list[int] = []

    def stop(done: int, total: int) -> None:
        told.append(done)
        if done * 2 > total:
            raise Cancelled

    draft = desk.submission.draft(2025)
    with unchanged(store), pytest.raises(Cancelled):
        desk.submission.make(draft, tmp_path / "out", progress=stop)
    assert told
    assert list((tmp_path / "out").iterdir()) == []


def test_what_was_refused_makes_no_key_and_no_folder(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="実績なし"):
        submit(desk, tmp_path / "out", Kind.NIL)
    assert not (tmp_path / "keys").exists()
    assert not (tmp_path / "out").exists()


def test_a_folder_that_is_a_file_is_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(FileTrouble):
        submit(desk, tmp_path / "out")
    assert sent_all(desk.store) == []


# once more


def test_again_is_the_same_submission(desk: Desk, put: Put, tmp_path: Path) -> None:
    first = submit(desk, tmp_path / "a")
    put(
        builders.session(attendees=25, version=1),
        builders.session("2", held_on=date(2025, 7, 1)),
        builders.member("1002", version=1, name="改名した労組"),
    )
    desk.cancel("campaign_entry", builders.entry().id)
    later = sender_desk(desk.store, tmp_path, lambda: NOW + timedelta(days=9))
    once_more = later.submission.again(first.line.submission_id, tmp_path / "b")
    assert once_more.line == first.line
    assert [path.name for path in once_more.files] == [path.name for path in first.files]
    assert opened(once_more) == opened(first)
    assert once_more.files[1].read_bytes() == first.files[1].read_bytes()
    assert edited_cover_cells(once_more.files[0], opened(first).manifest) == []
    assert len(sent_all(desk.store)) == 1


def test_again_shows_no_edit_where_last_year_was_corrected(desk: Desk, put: Put, tmp_path: Path) -> None:
    put(builders.session("8", held_on=date(2024, 6, 5), attendees=50))
    first = submit(desk, tmp_path / "a")
    put(builders.session("8", held_on=date(2024, 6, 5), attendees=70, version=1))
    once_more = desk.submission.again(first.line.submission_id, tmp_path / "b")
    found = opened(once_more)
    assert (found.records, found.check_code) == (opened(first).records, first.line.check_code)
    assert found.manifest.submission_id == first.line.submission_id
    assert edited_cover_cells(once_more.files[0], found.manifest) == []


@pytest.mark.parametrize("kind", [Kind.NIL, Kind.WITHDRAWAL])
def test_again_of_nil_and_withdrawal(empty_store: BookStore, tmp_path: Path, kind: Kind) -> None:
    desk = sender_desk(empty_store, tmp_path)
    made = submit(desk, tmp_path / "a", Kind.NIL)
    if kind is Kind.WITHDRAWAL:
        made = submit(desk, tmp_path / "a", kind)
    once_more = desk.submission.again(made.line.submission_id, tmp_path / "b")
    assert opened(once_more) == opened(made)
    assert once_more.files[1].read_bytes() == made.files[1].read_bytes()


def test_again_of_an_unknown_submission_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="この記録簿にありません"):
        desk.submission.again(builders.uid("nobody"), tmp_path)
