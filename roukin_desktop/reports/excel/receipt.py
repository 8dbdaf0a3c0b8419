"""受領票 as a workbook: one printable A4 sheet for people, and the sheet for the program (exchange.md §2 Receipt)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED

from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.reports.model import Cell, Column, Table
from roukin_desktop.reports.wording import APP_NAME, SEALED_SHEET

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

    from roukin_desktop.reports.excel.rows import OutRow

SHEET = "受領票"
SUBMISSIONS = "受け付けた提出"
SENT_BACK = "差戻しの記録"
_WIDTHS = (12, 9, 12, 24, 19, 16, 32)
"""Columns of the sheet in half-width characters: one page of A4 wide."""
_LISTED = ("年度", "版", "種別", "期間", "照合コード", "結果", "備考")
_BACK = (("年度", 1), ("版", 1), ("記録", 4), ("差戻しの理由", 1))
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class ReceiptSheet:
    """What stands on a 受領票.

    ``submissions`` and ``sent_back`` hold a text per column; ``sealed`` is for the program alone.
    """

    sender: str
    receiver: str
    made_at: datetime
    app_version: str
    sentences: tuple[str, ...]
    submissions: Sequence[tuple[str, ...]]
    sent_back: Sequence[tuple[str, ...]]
    sealed: tuple[str, ...]


def write_receipt(receipt: ReceiptSheet, path: Path) -> None:
    """Write the workbook to ``path``; OSError as the disk gives it."""
    from openpyxl.writer.excel import ExcelWriter

    from roukin_desktop.reports.excel.rows import RowArchive, looked_rows, plain_rows
    from roukin_desktop.reports.excel.styles import Styles

    book = _workbook(receipt)
    styles = Styles(book.create_sheet("styles"))
    _add_sheet(book, receipt)
    book.create_sheet(SEALED_SHEET).sheet_state = "veryHidden"
    rows: tuple[Iterator[str], ...] = (
        looked_rows(_rows(receipt), styles, _nothing),
        plain_rows(receipt.sealed, _nothing),
    )
    with RowArchive(path, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        archive.rows = {f"xl/worksheets/sheet{number}.xml": lines for number, lines in enumerate(rows, 1)}
        book.remove(book["styles"])
        ExcelWriter(book, archive).write_data()


def _workbook(receipt: ReceiptSheet) -> Workbook:
    from openpyxl.workbook import Workbook

    from roukin_desktop.reports.excel.styles import name_fonts, safe_text

    book = Workbook(write_only=True)
    name_fonts(book)
    facts = book.properties
    facts.title = safe_text(f"{SHEET} {receipt.sender}")
    facts.creator = facts.lastModifiedBy = safe_text(receipt.receiver)
    facts.created = facts.modified = receipt.made_at.replace(tzinfo=None)
    return book


def _add_sheet(book: Workbook, receipt: ReceiptSheet) -> None:
    from roukin_desktop.reports.excel.page import set_margins_text, set_up_page
    from roukin_desktop.reports.excel.rows import letters

    sheet = book.create_sheet(SHEET)
    set_up_page(sheet, landscape=False, first=True)
    set_margins_text(sheet, ("", "", ""), (_day(receipt.made_at), "&P / &N", f"{APP_NAME} {receipt.app_version}"))
    for index, width in enumerate(_WIDTHS):
        sheet.column_dimensions[letters(index)].width = width


def _rows(receipt: ReceiptSheet) -> Iterator[OutRow]:
    from roukin_desktop.reports.excel.styles import Look

    last = len(_WIDTHS) - 1
    yield [(Look("title"), SHEET), *[(Look("title"), None)] * last], 28.0
    yield [*[None] * last, (Look("right"), f"{_day(receipt.made_at)} 作成")], None
    yield [], _GAP
    yield [(Look("heading"), f"{receipt.sender} 御中")], 22.0
    yield [*[None] * last, (Look("right"), receipt.receiver)], None
    yield [], _GAP
    for sentence in receipt.sentences:
        for line in wrap(sentence, sum(_WIDTHS) - 1, text_units):
            yield [(Look("plain"), line)], None
    yield from _table(SUBMISSIONS, [(head, 1) for head in _LISTED], receipt.submissions)
    if receipt.sent_back:
        yield from _table(SENT_BACK, _BACK, receipt.sent_back)


def _table(title: str, columns: Sequence[tuple[str, int]], rows: Sequence[tuple[str, ...]]) -> Iterator[OutRow]:
    from roukin_desktop.reports.excel.styles import Look
    from roukin_desktop.reports.excel.tables import PlacedTable

    cells = [tuple(Cell(text or None, text) for text in row) for row in rows]
    table = Table(title, tuple(Column(head) for head, _ in columns), cells)
    placed = PlacedTable(table, [span for _, span in columns], _WIDTHS, lambda _: False)
    yield [], _GAP
    yield [(Look("heading"), title)], 22.0
    yield from placed.head()
    yield from placed.body()


def _day(at: datetime) -> str:
    return f"{at.year}年{at.month}月{at.day}日 {at.hour}:{at.minute:02}"


def _nothing() -> None:
    """Count no rows: a receipt is written at once."""
