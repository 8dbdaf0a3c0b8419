"""A workbook whose ``_roukin`` sheet is gone: its data sheets give the records back, unproven (exchange.md §2)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.exchange.submission.read import Unverified, open_submission
from roukin_desktop.exchange.submission.rebuilt import Rebuilt, rebuild
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.conftest import NOW
from tests.exchange.submission.sealing import OWN, edited, sealed

CATALOGUE = load_catalogue(2025)


def own_records(store: BookStore) -> list[Record]:
    """Return all records of a book."""
    return [record for kind in KINDS for record in store.all(kind)]


@pytest.fixture
def path(store: BookStore, tmp_path: Path) -> Path:
    """Return the submission of a small book with an expense, a joint session, a plan and a correction."""
    one, two = (builders.member(code) for code in ("1001", "1002"))
    session = builders.session(
        "2",
        members=(one, two),
        expense=builders.expense(),
        title="=1+1",
        note="備考\n二行",
        applied_on=builders.DAY,
        planned_heads=30,
        video_used=True,
    )
    with store.transaction(Verb.REGISTER, "追加") as tx:
        tx.put_many([session, builders.session("3", status="planned", attendees=None)])
        tx.put(builders.target("1002", confirmed=False, lines=()))
        tx.put(builders.entry("2", span="month", count=-1, yen=None, correction=True, recorded_on=builders.DAY))
    report = build_report(store, lambda year: CATALOGUE, year_period(2025), NOW)
    made = tmp_path / "a.xlsx"
    write_excel(replace(report, sealed=sealed(own_records(store)).rows), made)
    return made


def without_own(path: Path, **cells: Any) -> Rebuilt:  # noqa: ANN401 - values of cells
    """Let a gateway rebuild the file without its sheet, with cells of データ_学習会 changed, and read it."""

    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book.remove(book[OWN])
        for cell, value in cells.items():
            book["データ_学習会"][cell] = value

    found = open_submission(edited(path, edit))
    assert isinstance(found, Unverified)
    return rebuild(found.sheets, builders.BOOK_ID, CATALOGUE)


def _comparable(record: Record) -> dict[str, object]:
    """Return what the sheets show of a record."""
    lost = {"version", "review", "reasons", "branch_id", "federation_id", "themes"}
    value = {name: getattr(record, name) for name in record.__dataclass_fields__ if name not in lost}
    return value | {"themes": frozenset(getattr(record, "themes", ()))}


def test_the_sheets_give_the_records_back(store: BookStore, path: Path) -> None:
    found = without_own(path)
    assert found.problems == ()
    for kind in ("member", "study_session", "self_target", "campaign_entry"):
        wanted = {record.id: _comparable(record) for record in store.all(kind)}
        assert {record.id: _comparable(record) for record in found.records if record.kind == kind} == wanted
    assert {(r.kind, r.code, r.name) for r in found.records if r.kind in {"branch", "federation"}} == {  # type: ignore[attr-defined]
        ("branch", "013", "みどり野支店013"),
        ("federation", "101", "産別101"),
    }


def test_a_branch_is_the_same_for_members_and_entries(path: Path) -> None:
    records = without_own(path).records
    branches = {record.id for record in records if record.kind == "branch"}
    named = {getattr(record, "branch_id", None) for record in records} - {None}
    assert named == branches


@pytest.mark.parametrize(
    ("cell", "value"), [("B2", "いつか"), ("B2", None), ("B2", "=TODAY()"), ("A2", "一番"), ("A2", 10**30)], ids=str
)
def test_a_cell_that_cannot_be_read_is_named_and_never_blank(path: Path, cell: str, value: object) -> None:
    found = without_own(path, **{cell: value})
    assert [(problem.sheet, problem.cell) for problem in found.problems] == [("データ_学習会", cell)]
    assert found.problems[0].message.endswith("送り主に確かめてください。")


def test_a_verified_file_says_the_same_as_its_sheets(store: BookStore, path: Path) -> None:
    opened = open_submission(path)
    assert not isinstance(opened, Unverified)
    assert sorted(r.id for r in opened.records) == sorted(r.id for r in own_records(store))
