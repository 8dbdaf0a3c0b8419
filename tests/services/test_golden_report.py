"""The whole report from a book against headquarters' real paper: the PDF line by line, the workbook cell by cell.

After a wanted change: ``UPDATE_GOLDEN=1 pytest tests/services/test_golden_report.py``, read the difference, commit it.
Slips of the paper that are set right stand in ``tests/golden/conference/lines.txt`` and, each with its test, in
``test_conference_report.py`` (domain.md §3.4).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.reports.model import Report
from roukin_desktop.services.conference.report import build_conference, confer
from roukin_desktop.storage.store import BookStore
from tests.reports.page_readers import book_of, pdf_pages
from tests.services.conference_paper import GOLDEN, bare, figures_said, golden_lines, not_printed
from tests.services.golden_book import H1, MADE, definitions, golden_book

LISTS = ("資料1-②", "資料6-②", "資料7-②", "資料10", "根拠", "データ")
"""Sheets that list records: what they hold is held to the figures elsewhere."""


@pytest.fixture(scope="module")
def store_of_paper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    """Return headquarters' book of the paper."""
    with golden_book(tmp_path_factory.mktemp("golden")) as made:
        yield made


@pytest.fixture(scope="module")
def report(store_of_paper: BookStore) -> Report:
    """Return the whole report."""
    return build_conference(store_of_paper, definitions, H1, MADE)


@pytest.fixture(scope="module")
def printed(report: Report, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return the lines of the PDF without spaces, the cover left out."""
    pages = pdf_pages(report, tmp_path_factory.mktemp("pdf"))
    return [bare(line) for page in pages[1:] for line in page.splitlines()]


def test_every_line_and_table_row_of_the_paper_comes_out_of_the_book(printed: list[str]) -> None:
    assert list(not_printed(printed)) == []


@pytest.mark.parametrize("line", [line for line in golden_lines() if line.startswith("~")])
def test_figures_of_running_text_come_out_of_the_book(line: str, printed: list[str]) -> None:
    assert figures_said(line, printed)


def test_all_sums_of_the_paper_hold_and_nothing_is_pointed_out(store_of_paper: BookStore) -> None:
    found = confer(store_of_paper, definitions, H1)
    assert found.broken == found.left_out == ()
    assert found.doubts == ()


def test_the_annexes_the_paper_refers_to_are_in_it(report: Report, printed: list[str]) -> None:
    numbers = {paper.number for paper in report.papers}
    said = "".join(printed)
    for reference in ("資料1-①・②", "資料2", "資料3-①~③", "資料4", "資料5", "資料6-①・②", "資料7-①・②", "資料8"):
        assert f"【{reference}参照】" in said
    assert {"1-①", "1-②", "2", "3-①", "3-②", "3-③", "4", "5", "6-①", "6-②", "7-①", "7-②", "8"} <= numbers


def _cells(book: Any) -> Iterator[str]:  # noqa: ANN401 - openpyxl has no types
    for sheet in book:
        if sheet.title == "表紙" or sheet.title.startswith(LISTS):
            continue
        yield f"=== {sheet.title}"
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and cell.row != 2:
                    link = " →根拠" if cell.hyperlink else ""
                    yield f"{cell.coordinate} {cell.number_format} {cell.value!r}{link}"


def test_the_cells_of_the_workbook_are_those_looked_at(report: Report, tmp_path: Path) -> None:
    text = "\n".join(_cells(book_of(report, tmp_path))) + "\n"
    path = GOLDEN / "workbook.txt"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()
