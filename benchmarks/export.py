"""Writing 20,000 study sessions: Excel against raw openpyxl write-only, PDF against one reportlab LongTable.

Both baselines write the same cells: those of the report's own list of sessions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.books import make_book, open_book
from benchmarks.pairs import Case
from roukin_desktop.domain.period import parse_period
from roukin_desktop.reports.model import Paper, Report, Table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ROWS = 20_000
FORMATS = {"count": '#,##0;"▲ "#,##0;0', "yen": '#,##0;"▲ "#,##0;0', "date": "yyyy/m/d"}


def _prepare(folder: Path) -> None:
    make_book(folder / "book.roukin", ROWS)


def _report(folder: Path) -> Report:
    desk = open_book(folder / "book.roukin")
    return desk.report(parse_period("2025H1"))


def _excel(folder: Path) -> Callable[[], object]:
    report = _report(folder)

    def work() -> None:
        from roukin_desktop.reports.excel import write_excel

        write_excel(report, folder / "ours.xlsx")

    return work


def _raw_excel(folder: Path) -> Callable[[], object]:
    report = _report(folder)

    def work() -> None:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell

        book = Workbook(write_only=True)
        for paper in report.papers:
            sheet = book.create_sheet()
            for table in _tables(paper):
                kinds = [c.kind for c in table.columns]
                for row in table.rows:
                    cells = []
                    for cell, kind in zip(row, kinds, strict=True):
                        made = WriteOnlyCell(sheet, cell.value)
                        if kind in FORMATS:
                            made.number_format = FORMATS[kind]
                        cells.append(made)
                    sheet.append(cells)
        for data in report.data:
            sheet = book.create_sheet()
            kinds = [c.kind for c in data.columns]
            for values in data.rows:
                cells = []
                for value, kind in zip(values, kinds, strict=True):
                    made = WriteOnlyCell(sheet, value)
                    if kind in FORMATS:
                        made.number_format = FORMATS[kind]
                    cells.append(made)
                sheet.append(cells)
        book.save(folder / "raw.xlsx")

    return work


def _tables(paper: Paper) -> list[Table]:
    return [b for b in paper.blocks if isinstance(b, Table)]


def _pdf(folder: Path) -> Callable[[], object]:
    report = _report(folder)

    def work() -> None:
        from roukin_desktop.reports.pdf import write_pdf

        write_pdf(report, folder / "ours.pdf")

    return work


def _raw_pdf(folder: Path) -> Callable[[], object]:
    report = _report(folder)

    def work() -> None:
        from importlib import resources

        from reportlab.lib.pagesizes import A4, landscape
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

        with resources.as_file(resources.files("roukin_desktop.resources") / "fonts/BIZUDGothic-Regular.ttf") as font:
            pdfmetrics.registerFont(TTFont("raw", str(font)))
        table = max((t for p in report.papers for t in _tables(p)), key=lambda t: len(t.rows))
        rows = [[c.title for c in table.columns], *([cell.printed for cell in row] for row in table.rows)]
        style = TableStyle([("FONT", (0, 0), (-1, -1), "raw", 8), ("LINEBELOW", (0, 0), (-1, -1), 0.3, "grey")])
        SimpleDocTemplate(str(folder / "raw.pdf"), pagesize=landscape(A4)).build(
            [LongTable(rows, repeatRows=1, style=style)]
        )

    return work


CASES = (
    Case("export.excel", 1.3, _prepare, _excel, _raw_excel),
    Case("export.pdf", 0.5, _prepare, _pdf, _raw_pdf),
)
