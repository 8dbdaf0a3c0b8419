"""根拠 sheets: per block its figures with a way back, a head, and the rows that make them, written like data sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from roukin_desktop.reports.excel.links import TOP_ROWS, Links, placed
from roukin_desktop.reports.excel.page import set_up
from roukin_desktop.reports.excel.rows import OutCell, OutRow, letters, looked_rows, tidy_rows
from roukin_desktop.reports.excel.styles import Look, Styles
from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.reports.model import Backing, BackingSheet, Report
from roukin_desktop.reports.wording import column_head

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

BACK = "← 戻る"
_PRINTED = "印刷すると、この見出しだけが出ます(表は{rows:,}行)。表も印刷するときは「印刷範囲のクリア」を選びます。"
_NOTE = "報告書の青い数字を押すと、その数字を作る行がここで選ばれます。「← 戻る」で報告書に戻ります。"
_AMOUNT_WIDTH = 18


def add_backing(
    book: Workbook,
    report: Report,
    backing: BackingSheet,
    name: str,
    styles: Styles,
    links: Links,
    step: Callable[[], None],
) -> Iterator[str]:
    """Add one sheet of 根拠 and return its rows, still to be written; papers must have been added before."""
    sheet = book.create_sheet(name)
    set_up(sheet, report, landscape=True, first=False)
    most = max(len(block.columns) for block in backing.blocks)
    fixed = [column.width for column in backing.blocks[0].columns[: -len(backing.blocks[0].figures)]]
    for index in range(most):
        sheet.column_dimensions[letters(index)].width = fixed[index] if index < len(fixed) else _AMOUNT_WIDTH
    sheet.print_area = f"A1:{letters(most - 1)}{TOP_ROWS - 1}"
    sheet.freeze_panes = "A3"
    sheet.print_title_rows = "1:2"
    found: list[tuple[Backing, int, list[OutRow]]] = []
    for block, first in placed(backing):
        returns = [links.back(sheet, f"A{first + at}", figure) for at, (_, figure) in enumerate(block.figures)]
        heads = [_figure_row(block, at, back=back) for at, back in enumerate(returns)]
        found.append((block, first, heads))
        under = first + len(block.figures) + 1
        for at, figure in block.opened.items():
            if links.opens(figure):
                links.there(sheet, name, f"{letters(len(block.columns) - 1)}{under + at}", figure)
    return _rows(backing, found, styles, step)


def _rows(
    backing: BackingSheet, blocks: list[tuple[Backing, int, list[OutRow]]], styles: Styles, step: Callable[[], None]
) -> Iterator[str]:
    printed = _PRINTED.format(rows=sum(len(block.rows) for block in backing.blocks))
    top: list[OutRow] = [([(Look("name"), backing.name)], 20.0)]
    top += [([(Look("note"), text)], None) for text in (_NOTE, printed)]
    yield from looked_rows(top, styles, step)
    for block, first, heads in blocks:
        head = [(Look("head", wrap=True), column_head(column)) for column in block.columns]
        yield from looked_rows([*heads, (head, _head_height(block))], styles, step, first)
        looks = [Look("data", column.kind) for column in block.columns]
        yield from tidy_rows(block.rows, looks, styles, first + len(block.figures) + 1, step)


def _head_height(block: Backing) -> float:
    """Return how high a head must be to show the names of its figures whole."""
    amounts = block.columns[-len(block.figures) :]
    lines = max(len(wrap(column_head(column), _AMOUNT_WIDTH - 1, text_units)) for column in amounts)
    return 15.0 * max(lines, 2)


def _figure_row(block: Backing, at: int, *, back: bool) -> OutRow:
    """Return the line of a figure: the way back, its label, how it prints, and its value over its own column."""
    label, figure = block.figures[at]
    before = len(block.columns) - len(block.figures)
    column = block.columns[before + at]
    cells: list[OutCell] = [
        (Look("plain", linked=True), BACK if back else None),
        (Look("name"), label),
        (Look("name"), figure.printed),
        *[None] * (before - 3 + at),
        (Look("total", column.kind, edges="lrtb"), figure.value),
    ]
    return cells, None
