"""Cells somebody edited in 表紙 and the 資料 are listed; what only looks otherwise is not (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.exchange.submission.manifest import Manifest
from roukin_desktop.exchange.submission.read import Opened, SubmissionFile, open_submission
from roukin_desktop.exchange.submission.seal import seal
from roukin_desktop.exchange.submission.shown_cells import (
    UNKNOWN_CELLS,
    edited_cover_cells,
    shown_cells,
    shown_digest,
    shown_rows,
)
from roukin_desktop.exchange.submission.visible import EditedCell
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.reports.model import Line, Paper
from tests.exchange.submission.sealing import draft, edited, key, sealed, some_records
from tests.reports.report_builders import small_report

LONG = "長" * 5_000
ODD = "=SUM(A1) 二行\n目_x000D_ & <𠮷>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a submission as the sender makes it, one 資料 with texts that spreadsheets like to change."""
    report = small_report()
    report = replace(report, papers=(*report.papers, Paper("odd", "9", "その他", (Line(ODD), Line(LONG)))))
    write_excel(report, tmp_path / "papers.xlsx")
    cells = shown_cells(tmp_path / "papers.xlsx")
    made = seal(draft(shown_sha256=shown_digest(cells)), some_records(), key())
    write_excel(replace(report, sealed=made.rows, shown=shown_rows(cells)), tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def manifest(path: Path) -> Manifest:
    found = open_submission(path)
    assert isinstance(found, Opened)
    return found.manifest


def by_hand(path: Path, edit: Callable[[Any], None]) -> list[EditedCell]:
    signed = manifest(path)
    return edited_cover_cells(edited(path, edit), signed)


def test_what_we_wrote_shows_no_difference(path: Path) -> None:
    assert edited_cover_cells(path, manifest(path)) == []
    assert len(shown_cells(path)) > 50
    assert {cell.sheet for cell in shown_cells(path)}.isdisjoint({"_roukin", "_roukin_shown"})


def test_saved_again_by_another_program_shows_no_difference(path: Path) -> None:
    assert by_hand(path, lambda book: None) == []


def test_edited_cells_are_listed_with_old_and_new(path: Path) -> None:
    before = {(cell.sheet, cell.cell): cell.text for cell in shown_cells(path)}

    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["表紙"]["B5"] = "書き換えた内容"
        book["表紙"]["H40"] = 240
        book.worksheets[1]["A1"] = None

    sheet = shown_cells(path)[-1].sheet
    first = next(cell.sheet for cell in shown_cells(path) if cell.sheet != "表紙")
    assert sheet != "表紙"
    assert set(by_hand(path, edit)) == {
        EditedCell("表紙", "B5", before["表紙", "B5"], "書き換えた内容"),
        EditedCell("表紙", "H40", "", "240"),
        EditedCell(first, "A1", before[first, "A1"], ""),
    }


def test_widths_order_of_sheets_and_data_sheets_are_no_edit_here(path: Path) -> None:
    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["表紙"].column_dimensions["A"].width = 99
        book.move_sheet("表紙", 2)
        data = next(sheet for sheet in book.worksheets if sheet.title.startswith("データ_"))
        data["A2"] = "データの変更は別に調べる"

    assert by_hand(path, edit) == []


def test_a_sheet_that_is_gone_is_one_line(path: Path) -> None:
    name = next(cell.sheet for cell in shown_cells(path) if cell.sheet != "表紙")
    assert by_hand(path, lambda book: book.remove(book[name])) == [EditedCell(name, "", name, "(シートがありません)")]


@pytest.mark.parametrize("line", ["['表紙']", "[1,2]", "null", '["表紙","A1","別の内容"]'])
def test_hidden_texts_that_are_not_the_signed_ones_are_not_believed(path: Path, line: str) -> None:
    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["表紙"]["B5"] = "書き換えた内容"
        book["_roukin_shown"]["A1"] = line

    assert by_hand(path, edit) == [EditedCell("表紙・資料", "", "", UNKNOWN_CELLS)]


def test_without_the_hidden_texts_it_is_only_known_that_something_was_edited(path: Path) -> None:
    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book["表紙"]["B5"] = "書き換えた内容"
        del book["_roukin_shown"]

    assert by_hand(path, edit) == [EditedCell("表紙・資料", "", "", UNKNOWN_CELLS)]


def test_a_workbook_sealed_without_papers_shows_no_edit(path: Path) -> None:
    assert edited_cover_cells(path, sealed().manifest) == []


def test_one_reading_serves_records_data_and_papers(path: Path) -> None:
    file = SubmissionFile.read(path)
    assert isinstance(file.open(), Opened)
    assert all(sheet.name.startswith("データ_") for sheet in file.data_sheets())
    assert edited_cover_cells(file, manifest(path)) == []
