"""Reads the files we wrote back, as their reader would meet them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from pypdf import PdfReader

from roukin_desktop.reports.excel.workbook import check_excel, write_excel
from roukin_desktop.reports.model import Block, Column, Paper, Report, Table
from roukin_desktop.reports.pdf.document import check_pdf, write_pdf
from tests.reports.report_builders import count, text, with_papers


def one_paper(*blocks: Block, landscape: bool = False) -> Report:
    """Return a report of one paper called 題."""
    return with_papers(Paper("a", "1", "題", blocks, landscape=landscape))


def rows_of(number: int, totals: int = 0, note: str = "") -> Table:
    """Return a table of so many members, the last rows being totals."""
    body = [(text(f"会員{at:05}"), count(at)) for at in range(number)]
    return Table("一覧", (Column("会員名", width=30), Column("人数", "count", 10, "名")), body, totals, note)


def pdf_of(report: Report, folder: Path) -> PdfReader:
    """Write, check and open the PDF."""
    path = folder / "read.pdf"
    write_pdf(report, path)
    check_pdf(path)
    return PdfReader(path)


def pdf_pages(report: Report, folder: Path) -> list[str]:
    """Return the text of every page."""
    return [page.extract_text() for page in pdf_of(report, folder).pages]


def book_of(report: Report, folder: Path) -> Any:  # noqa: ANN401 - openpyxl has no types
    """Write, check and open the workbook."""
    path = folder / "read.xlsx"
    write_excel(report, path)
    check_excel(path)
    return load_workbook(path)


def parts_of(folder: Path) -> dict[str, str]:
    """Return the parts of the workbook written last, as text."""
    with ZipFile(folder / "read.xlsx") as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def column_of(sheet: Any, letter: str = "A") -> list[Any]:  # noqa: ANN401 - openpyxl has no types
    """Return what stands in a column, blanks left out."""
    return [cell.value for cell in sheet[letter] if cell.value is not None]


def marks(page: Any) -> list[tuple[float, float, str]]:  # noqa: ANN401 - pypdf's page
    """Return x, y and text of everything written on a page, in points."""
    found: list[tuple[float, float, str]] = []

    def seen(words: str, cm: Sequence[float], tm: Sequence[float], *_: object) -> None:
        if words.strip():
            found.append((tm[4] + cm[4], tm[5] + cm[5], words.strip()))

    page.extract_text(visitor_text=seen)
    return found
