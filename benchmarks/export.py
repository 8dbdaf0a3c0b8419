"""Writing 20,000 study sessions: Excel against raw openpyxl write-only, PDF against one reportlab LongTable.

Ours is the whole way from the book to a checked file in its place. The baselines have their values at hand: for Excel
every cell of our own workbook with its number format, for the PDF the printed rows of the report's longest table.
"""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

from benchmarks.books import make_book, open_book
from benchmarks.pairs import Case
from roukin_desktop.domain.period import parse_period
from roukin_desktop.reports.model import Table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    Sheets = list[list[list[tuple[Any, str | None]]]]

ROWS = 20_000
PERIOD = "2025H1"


def _prepare(folder: Path) -> None:
    make_book(folder / "book.roukin", ROWS)


def _prepare_excel(folder: Path) -> None:
    _prepare(folder)
    _excel(folder)()
    keep(folder, cells_of(folder / "ours.xlsx"))


def cells_of(path: Path) -> Sheets:
    """Return value and number format of every cell of a workbook."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    return [
        [[(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows()] for sheet in book.worksheets
    ]


def _prepare_pdf(folder: Path) -> None:
    _prepare(folder)
    with open_book(folder / "book.roukin") as desk:
        report = desk.report(parse_period(PERIOD))
    tables = [block for paper in report.papers for block in paper.blocks if isinstance(block, Table)]
    longest = max(tables, key=lambda table: len(table.rows))
    if len(longest.rows) < ROWS:
        raise SystemExit("the report does not list all sessions")
    titles = [column.title for column in longest.columns]
    keep(folder, [titles, *([cell.printed for cell in row] for row in longest.rows)])


def keep(folder: Path, values: object) -> None:
    """Put a baseline's values aside, to be read before it is timed."""
    (folder / "values").write_bytes(pickle.dumps(values))


def values_of(folder: Path) -> Any:  # noqa: ANN401 - lists of plain values
    """Return what was put aside."""
    return pickle.loads((folder / "values").read_bytes())  # noqa: S301 - written by ourselves a moment ago


def _excel(folder: Path) -> Callable[[], object]:
    desk = open_book(folder / "book.roukin")
    return lambda: desk.write(desk.report(parse_period(PERIOD)), excel=folder / "ours.xlsx")


def _raw_excel(folder: Path) -> Callable[[], object]:
    sheets = values_of(folder)
    return lambda: raw_excel(folder, sheets)


def raw_excel(folder: Path, sheets: Sheets) -> None:
    """Write cells with their number formats, nothing else."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            cells = []
            for value, number_format in row:
                if number_format in {None, "General"}:
                    cells.append(value)
                    continue
                cell = WriteOnlyCell(sheet, value)
                cell.number_format = number_format
                cells.append(cell)
            sheet.append(cells)
    book.save(folder / "raw.xlsx")


def _pdf(folder: Path) -> Callable[[], object]:
    desk = open_book(folder / "book.roukin")
    return lambda: desk.write(desk.report(parse_period(PERIOD)), pdf=folder / "ours.pdf")


def _raw_pdf(folder: Path) -> Callable[[], object]:
    rows = values_of(folder)
    return lambda: raw_pdf(folder, [rows])


def raw_pdf(folder: Path, tables: Sequence[Any]) -> None:
    """Lay the rows of tables out on pages, nothing else."""
    from importlib import resources

    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

    with resources.as_file(resources.files("roukin_desktop.resources") / "fonts/BIZUDGothic-Regular.ttf") as font:
        pdfmetrics.registerFont(TTFont("raw", str(font)))
    style = TableStyle([("FONT", (0, 0), (-1, -1), "raw", 8), ("LINEBELOW", (0, 0), (-1, -1), 0.3, "grey")])
    laid = [LongTable(rows, repeatRows=1, style=style) for rows in tables]
    SimpleDocTemplate(str(folder / "raw.pdf"), pagesize=landscape(A4)).build(laid)


CASES = (
    Case("export.excel", 1.3, _prepare_excel, _excel, _raw_excel),
    Case("export.pdf", 0.5, _prepare_pdf, _pdf, _raw_pdf),
)
