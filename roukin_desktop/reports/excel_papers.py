"""A 資料 as a print-ready sheet: title, blocks one under another, values with number formats, no merged cells."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roukin_desktop.reports.cover import COVER_KEY, chart_table
from roukin_desktop.reports.excel_chart import CHART_ROWS, add_month_chart
from roukin_desktop.reports.excel_page import set_up
from roukin_desktop.reports.excel_styles import Look, Prototypes, Value
from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.reports.model import Cell, Column, Heading, Line, MonthChart, Paper, Report, Table
from roukin_desktop.reports.wording import column_head, control_line, paper_title, period_line

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_LINE_HEIGHT = 14.0
_FROZEN_LIMIT = 8
_ONE_LINE_HEAD = 16
_PLAIN_WIDTHS = (16,) * 6
_TITLE_ROWS = 2

OutCell = tuple[Look, Value] | None
OutRow = tuple[Sequence[OutCell], float | None]


@dataclass(frozen=True)
class _Segment:
    """Some rows of the sheet: how many, the rows, and what to do with the sheet once they stand from a given row."""

    count: int
    rows: Callable[[], Iterable[OutRow]]
    head: int | None = None
    chart: MonthChart | None = None


def write_paper(book: Workbook, report: Report, paper: Paper, name: str, step: Callable[[], None]) -> None:
    """Add the sheet of one paper; ``step`` is called for every row of its tables."""
    sheet = book.create_sheet(name)
    widths = _widths(paper)
    segments = _segments(report, paper, widths)
    set_up(sheet, report, landscape=paper.landscape or len(widths) > 8, first=paper.key == COVER_KEY)
    for index, width in enumerate(widths):
        sheet.column_dimensions[_letter(index)].width = width
    _freeze(sheet, segments)
    prototypes = Prototypes(sheet)
    row = 0
    for segment in segments:
        if segment.chart is not None:
            add_month_chart(sheet, segment.chart, row, sum(widths))
        for cells, height in segment.rows():
            row += 1
            if height is not None:
                sheet.row_dimensions[row].height = height
            sheet.append(_fill(prototypes, cells))
            step()


def _fill(prototypes: Prototypes, cells: Sequence[OutCell]) -> Iterator[object]:
    """Yield prototypes one by one; each is written before the next is asked for, so they can be shared."""
    for cell in cells:
        yield None if cell is None else prototypes.filled(*cell)


def _freeze(sheet: Any, segments: Sequence[_Segment]) -> None:  # noqa: ANN401 - untyped openpyxl
    """Freeze and repeat the title, with the table's head where the paper has one table near its top."""
    last = _TITLE_ROWS
    before = 0
    heads = []
    for segment in segments:
        if segment.head is not None:
            heads.append(before + segment.head)
        before += segment.count
    if len(heads) == 1 and heads[0] <= _FROZEN_LIMIT:
        last = heads[0]
    sheet.freeze_panes = f"A{last + 1}"
    sheet.print_title_rows = f"1:{last}"


def _segments(report: Report, paper: Paper, widths: Sequence[int]) -> list[_Segment]:
    total = sum(widths)
    found = [_fixed(_top(report, paper, len(widths)))]
    for block in paper.blocks:
        if isinstance(block, Heading):
            found.append(_fixed([([], None), ([(Look("heading"), block.text)], 20.0)]))
        elif isinstance(block, Line):
            found.append(_fixed(_sentence(block.text, total, "plain")))
        elif isinstance(block, Table):
            found.append(_table(block, widths))
        else:
            found.append(_table(chart_table(block), widths))
            found.append(_Segment(CHART_ROWS, lambda: [([], None)] * CHART_ROWS, chart=block))
    if line := control_line(report):
        found.append(_fixed([([], None), *_sentence(line, total, "note")]))
    return found


def _fixed(rows: list[OutRow]) -> _Segment:
    return _Segment(len(rows), lambda: rows)


def _top(report: Report, paper: Paper, columns: int) -> list[OutRow]:
    blank: list[OutCell] = [None] * (columns - 1)
    title: list[OutCell] = [(Look("title"), paper_title(paper)), *[(Look("title"), None)] * (columns - 1)]
    info = f"{report.owner}  {period_line(report)}  第{report.revision}版"
    return [(title, 26.0), ([*blank, (Look("right"), info)], 15.0)]


def _sentence(text: str, total: int, role: str) -> list[OutRow]:
    return [([(Look(role), line)], None) for line in wrap(text, total - 1, text_units)]


def _table(table: Table, widths: Sequence[int]) -> _Segment:
    lead: list[OutRow] = [([], None)]
    if table.title:
        lead.append(([(Look("heading"), table.title)], 20.0))
    notes = _sentence(table.note, sum(widths), "note") if table.note else []
    count = len(lead) + 1 + len(table.rows) + len(notes)

    def rows() -> Iterator[OutRow]:
        yield from lead
        yield _head(table.columns, widths)
        yield from _body(table, widths)
        yield from notes

    return _Segment(count, rows, head=len(lead) + 1)


def _head(columns: Sequence[Column], widths: Sequence[int]) -> OutRow:
    texts = [column_head(column) for column in columns]
    lines = max(len(wrap(text, width - 1, text_units)) for text, width in zip(texts, widths, strict=False))
    last = len(columns) - 1
    cells = [(Look("head", "text", _edges(index, last) + "t", wrap=True), text) for index, text in enumerate(texts)]
    return cells, _height(lines)


def _body(table: Table, widths: Sequence[int]) -> Iterator[OutRow]:
    last_row = len(table.rows) - 1
    first_total = len(table.rows) - table.total_rows
    looks = {
        (role, bottom): _looks(table.columns, role, bottom) for role in ("body", "total") for bottom in (False, True)
    }
    for index, row in enumerate(table.rows):
        if len(row) == 1 < len(table.columns):
            yield _group(row[0].printed, len(table.columns)), None
            continue
        role = "total" if index >= first_total else "body"
        cells = [(look, _value(cell)) for look, cell in zip(looks[role, index == last_row], row, strict=True)]
        yield cells, _height(_line_count(table.columns, row, widths))


def _looks(columns: Sequence[Column], role: str, bottom: bool) -> list[Look]:
    last = len(columns) - 1
    tail = "b" if bottom else ""
    return [
        Look(role, column.kind, _edges(index, last) + tail, wrap=column.kind == "text")
        for index, column in enumerate(columns)
    ]


def _group(text: str, columns: int) -> list[OutCell]:
    last = columns - 1
    return [(Look("group", "text", _edges(index, last)), None if index else text) for index in range(columns)]


def _value(cell: Cell) -> Value:
    return cell.printed or None if cell.value is None else cell.value


def _line_count(columns: Sequence[Column], row: Sequence[Cell], widths: Sequence[int]) -> int:
    most = 1
    for column, cell, width in zip(columns, row, widths, strict=False):
        if column.kind == "text" and text_units(cell.printed) > width - 1:
            most = max(most, len(wrap(cell.printed, width - 1, text_units)))
    return most


def _height(lines: int) -> float | None:
    return None if lines <= 1 else math.ceil(lines * _LINE_HEIGHT + 4)


def _edges(index: int, last: int) -> str:
    return ("l" if index == 0 else "") + ("r" if index == last else "")


def _widths(paper: Paper) -> tuple[int, ...]:
    """Return the sheet's column widths: the widest wish of its tables, numbers never cut to ###."""
    widths: list[int] = []
    for block in paper.blocks:
        if not isinstance(block, Table | MonthChart):
            continue
        table = block if isinstance(block, Table) else chart_table(block)
        for index, column in enumerate(table.columns):
            wish = max(column.width, _head_width(column), _number_width(table, index) if column.kind != "text" else 0)
            if index < len(widths):
                widths[index] = max(widths[index], wish)
            else:
                widths.append(wish)
    return tuple(widths) or _PLAIN_WIDTHS


def _head_width(column: Column) -> int:
    """Return what a short head needs to stand in one line; a long one wraps."""
    units = text_units(column_head(column)) + 2
    return units if units <= _ONE_LINE_HEAD else 0


def _number_width(table: Table, index: int) -> int:
    rows = (row for row in table.rows if len(row) == len(table.columns))
    return 2 + max((_value_units(row[index].value) for row in rows), default=4)


def _value_units(value: Value) -> int:
    if isinstance(value, int):
        return len(f"{abs(value):,}") + (3 if value < 0 else 1)
    return 10 if value is not None and not isinstance(value, str) else text_units(value or "")


def _letter(index: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(index + 1))
