"""Cells somebody edited in the データ_ sheets are listed; what is only looks is not (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.exchange.submission.visible import EditedCell, ShownTable, compare_visible
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.reports.model import Column, DataSheet
from tests.exchange.submission.sealing import edited, sealed
from tests.reports.report_builders import small_report

NAME = "データ_学習会"
HEADS = ("No.", "開催日", "会員", "参加者数(名)", "学習会ID")
COLUMNS = (
    Column("No.", "serial"),
    Column("開催日", "date"),
    Column("会員"),
    Column("参加者数", "count", unit="名"),
    Column("学習会ID"),
)
ROWS = (
    (1, date(2025, 4, 1), "松並交通労働組合", 24, "s1"),
    (2, date(2025, 5, 2), "=SUM(A1)商会", None, "s2"),
    (3, date(2025, 6, 3), "二行\n_x000D_目 ", 0, "s3"),
    (4, date(2025, 7, 4), "港町病院", 31, "s4"),
    (5, date(2025, 7, 4), "港町病院", 32, "s4"),
)
TABLE = ShownTable(NAME, HEADS, ROWS, ids=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a submission whose only data sheet shows ``ROWS``."""
    data = (DataSheet(NAME, COLUMNS, ROWS, ids=1),)
    write_excel(replace(small_report(), data=data, sealed=sealed().rows), tmp_path / "a.xlsx")
    return tmp_path / "a.xlsx"


def test_what_we_wrote_shows_no_difference(path: Path) -> None:
    assert compare_visible(path, [TABLE]) == []
    assert compare_visible(edited(path, lambda book: None), [TABLE]) == []


def _set(cell: str, value: object) -> Callable[[Any], None]:
    return lambda book: book[NAME].__setitem__(cell, value)


@pytest.mark.parametrize(
    ("cell", "value", "old", "new"),
    [
        ("D2", 240, "24", "240"),
        ("D2", None, "24", ""),
        ("D3", 0, "", "0"),
        ("D4", None, "0", ""),
        ("C2", "別の組合", "松並交通労働組合", "別の組合"),
        ("B2", date(2025, 4, 2), "2025-04-01", "2025-04-02"),
        ("D2", "=1+1", "24", "(値のない数式)"),
        ("D2", 24.5, "24", "24.5"),
        ("D1", "人数", "参加者数(名)", "人数"),
    ],
)
def test_an_edited_cell_is_listed_with_old_and_new(path: Path, cell: str, value: object, old: str, new: str) -> None:
    assert compare_visible(edited(path, _set(cell, value)), [TABLE]) == [EditedCell(NAME, cell, old, new)]


def _reversed(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    sheet = book[NAME]
    rows = [[cell.value for cell in row] for row in sheet["A2:E6"]]
    for number, row in enumerate(reversed(rows), 2):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"


def _looks(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
    sheet = book[NAME]
    sheet["D2"].number_format = "0.00"
    sheet["D2"] = 24.0
    sheet["B2"] = datetime(2025, 4, 1)  # noqa: DTZ001 - Excel knows no zones
    sheet["C2"] = "松並交通労働組合 "
    sheet.column_dimensions["C"].hidden = True


@pytest.mark.parametrize("edit", [_reversed, _looks])
def test_sorting_and_looks_are_no_difference(path: Path, edit: Callable[[Any], None]) -> None:
    assert compare_visible(edited(path, edit), [TABLE]) == []


def test_rows_taken_away_or_put_in_are_one_difference_each(path: Path) -> None:
    def edit(book: Any) -> None:  # noqa: ANN401 - openpyxl has no types
        book[NAME].delete_rows(2)
        book[NAME].append([9, None, "新しい組合", 5, "s9"])

    assert compare_visible(edited(path, edit), [TABLE]) == [
        EditedCell(NAME, "A2", "1 2025-04-01 松並交通労働組合 24 s1", ""),
        EditedCell(NAME, "A6", "", "9 新しい組合 5 s9"),
    ]


def test_of_two_rows_with_one_identifier_the_edited_one_is_named(path: Path) -> None:
    assert compare_visible(edited(path, _set("D6", 40)), [TABLE]) == [EditedCell(NAME, "D6", "32", "40")]


def test_a_column_put_in_between_shifts_nothing(path: Path) -> None:
    edit: Callable[[Any], None] = lambda book: book[NAME].insert_cols(3)  # noqa: E731 - one line reads best
    assert compare_visible(edited(path, edit), [TABLE]) == []


def test_a_column_or_sheet_that_is_gone_is_said_once(path: Path) -> None:
    found = compare_visible(edited(path, lambda book: book[NAME].delete_cols(4)), [TABLE])
    assert EditedCell(NAME, "D1", "参加者数(名)", "") in found
    other = ShownTable("データ_会員", ("会員",), ())
    assert compare_visible(path, [other]) == [EditedCell("データ_会員", "", "データ_会員", "(シートがありません)")]
