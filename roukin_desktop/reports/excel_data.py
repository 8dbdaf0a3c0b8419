"""データ_ sheets: tidy tables with a filter, for people and other programs (総務省 統一ルール, domain.md §8.6).

20,000 rows × 15 columns are ordinary here, so a row costs no more than filling shared prototype cells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from roukin_desktop.reports.excel_page import set_up
from roukin_desktop.reports.excel_styles import Look, Prototypes, Value
from roukin_desktop.reports.lines import text_units
from roukin_desktop.reports.model import DataSheet, Report
from roukin_desktop.reports.wording import column_head

_PLAIN_TEXT = re.compile(r"[^=+\-@#\x00-\x20\ud800-\udfff][^\x00-\x1f\ud800-\udfff\ufffe\uffff]{0,9999}").fullmatch
"""Text that is neither a formula, an error code such as #N/A, nor anything a cell cannot hold."""

if TYPE_CHECKING:
    from openpyxl.cell import Cell as ExcelCell
    from openpyxl.workbook import Workbook


def write_data(book: Workbook, report: Report, data: DataSheet, name: str, step: Callable[[], None]) -> None:
    """Add one data sheet; ``step`` is called for every row."""
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    set_up(sheet, report, landscape=len(data.columns) > 8, first=False)
    heads = unique_heads(data)
    for index, (column, head) in enumerate(zip(data.columns, heads, strict=True), 1):
        sheet.column_dimensions[get_column_letter(index)].width = max(column.width, text_units(head) + 4)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    prototypes = Prototypes(sheet)
    sheet.append([_shared(prototypes, Look("head"), head) for head in heads])
    _write_rows(sheet, prototypes, data, step)
    sheet.tables.add(_list_object(heads, max(len(data.rows), 1), name))


def unique_heads(data: DataSheet) -> list[str]:
    """Return the heads with their units; an Excel table refuses two columns of one name."""
    heads: list[str] = []
    for column in data.columns:
        head, count = column_head(column), 1
        while head in heads:
            count += 1
            head = f"{column_head(column)}_{count}"
        heads.append(head)
    return heads


def _shared(prototypes: Prototypes, look: Look, text: str) -> ExcelCell:
    from copy import copy

    return copy(prototypes.filled(look, text))


def _write_rows(sheet: Any, prototypes: Prototypes, data: DataSheet, step: Callable[[], None]) -> None:  # noqa: ANN401
    looks = [Look("data", column.kind) for column in data.columns]
    plain = [prototypes.get(look) for look in looks]
    for row in data.rows:
        sheet.append(_cells(prototypes, plain, looks, row))
        step()


def _cells(
    prototypes: Prototypes, plain: Sequence[ExcelCell], looks: Sequence[Look], row: Sequence[Value]
) -> Iterator[ExcelCell | str | None]:
    """Yield the row's cells; each prototype is written before the next value is put into it.

    Ordinary text goes out bare: it stands in the sheet's own font, and openpyxl writes it twice as fast.
    """
    for cell, look, value in zip(plain, looks, row, strict=True):
        if value is None:
            yield None
        elif isinstance(value, str):
            yield value if _PLAIN_TEXT(value) else prototypes.filled(look, value)
        elif look.kind == "rate":
            yield prototypes.filled(look, value)
        else:
            cell.value = value
            yield cell


def _list_object(heads: Sequence[str], rows: int, name: str) -> Any:  # noqa: ANN401 - untyped openpyxl
    """Return the ListObject over head and rows; its columns are named here because written cells are gone."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.filters import AutoFilter
    from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

    ref = f"A1:{get_column_letter(len(heads))}{rows + 1}"
    word = "".join(char if char.isalnum() else "_" for char in name)
    table = Table(displayName=word if not word[0].isdigit() else f"_{word}", ref=ref)
    table.tableColumns = [TableColumn(id=index, name=head) for index, head in enumerate(heads, 1)]
    table.autoFilter = AutoFilter(ref=ref)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    return table
