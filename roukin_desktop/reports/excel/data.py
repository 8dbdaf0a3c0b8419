"""データ_ sheets: tidy tables with a filter, for people and other programs (総務省 統一ルール, domain.md §8.6).

20,000 rows × 15 columns are ordinary here, so a row is written as text (excel_rows).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from roukin_desktop.reports.excel.breaks import page_width
from roukin_desktop.reports.excel.page import set_up
from roukin_desktop.reports.excel.rows import letters, tidy_rows
from roukin_desktop.reports.excel.styles import Look, Styles
from roukin_desktop.reports.lines import text_units
from roukin_desktop.reports.model import DataSheet, Report
from roukin_desktop.reports.wording import column_head

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_SMALLEST = 0.5
"""Scale below which a sheet is printed on several pages side by side: data of thirty columns is not for one."""
_PRINTED = "画面で使う表です({rows:,}行)。印刷するときは「印刷範囲のクリア」を選びます。"
"""Stands over the one page a data sheet prints as: who prints the whole workbook wants the 資料, not 500 pages more."""
_LOOKED_AT = 200
_WIDEST = 50


def add_data(
    book: Workbook, report: Report, data: DataSheet, name: str, styles: Styles, step: Callable[[], None]
) -> Iterator[str]:
    """Add one data sheet and return its rows, still to be written; ``step`` is called for every one."""
    sheet = book.create_sheet(name)
    heads = unique_heads(data)
    widths = _widths(data, heads)
    across = page_width(landscape=True)
    printed = sum(total <= across for total in accumulate(widths[: len(widths) - data.ids])) or 1
    wide = max(1, math.ceil(sum(widths) * _SMALLEST / across))
    set_up(sheet, report, landscape=True, first=False, over="&A", note=_PRINTED.format(rows=len(data.rows)), wide=wide)
    for index, width in enumerate(widths):
        sheet.column_dimensions[letters(index)].width = width
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.pageOrder = "overThenDown"
    sheet.print_area = f"A1:{letters(printed - 1)}1"
    sheet.tables.add(_list_object(heads, max(len(data.rows), 1), name))
    return _rows(data, heads, styles, step)


def _widths(data: DataSheet, heads: Sequence[str]) -> list[int]:
    """Return widths that show the heads with their filter buttons, and the texts of the first rows up to a limit."""
    widths = [max(column.width, text_units(head) + 4) for column, head in zip(data.columns, heads, strict=True)]
    for row in data.rows[:_LOOKED_AT]:
        for index, value in enumerate(row):
            if isinstance(value, str) and widths[index] < _WIDEST:
                widths[index] = max(widths[index], min(text_units(value) + 2, _WIDEST))
    return widths


def _rows(data: DataSheet, heads: Sequence[str], styles: Styles, step: Callable[[], None]) -> Iterator[str]:
    yield from tidy_rows([heads], [Look("head")] * len(heads), styles, 1, step)
    yield from tidy_rows(data.rows, [Look("data", column.kind) for column in data.columns], styles, 2, step)


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


def _list_object(heads: Sequence[str], rows: int, name: str) -> Any:  # noqa: ANN401 - untyped openpyxl
    """Return the ListObject over head and rows; its columns are named here because openpyxl does not see the rows."""
    from openpyxl.worksheet.filters import AutoFilter
    from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

    ref = f"A1:{letters(len(heads) - 1)}{rows + 1}"
    word = "".join(char if char.isalnum() else "_" for char in name)
    table = Table(displayName=word if not word[0].isdigit() else f"_{word}", ref=ref)
    table.tableColumns = [TableColumn(id=index, name=head) for index, head in enumerate(heads, 1)]
    table.autoFilter = AutoFilter(ref=ref)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    return table
