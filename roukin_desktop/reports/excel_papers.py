"""A 資料 as a print-ready sheet: title, blocks one under another, values with number formats, no merged cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from roukin_desktop.reports.cover import COVER_KEY, chart_table
from roukin_desktop.reports.excel_chart import CHART_ROWS, add_month_chart
from roukin_desktop.reports.excel_grid import plan_grid
from roukin_desktop.reports.excel_page import set_up
from roukin_desktop.reports.excel_rows import OutCell, OutRow, letters, looked_rows
from roukin_desktop.reports.excel_styles import Look, Styles
from roukin_desktop.reports.excel_tables import PlacedTable
from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.reports.model import Heading, Line, MonthChart, Paper, Report, Table
from roukin_desktop.reports.wording import paper_title, period_line

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_FROZEN_LIMIT = 8
_TITLE_ROWS = 2


@dataclass(frozen=True)
class _Segment:
    """Some rows of the sheet: how many, the rows, and what to do with the sheet once they stand from a given row."""

    count: int
    rows: Callable[[], Iterable[OutRow]]
    head: int | None = None
    chart: tuple[MonthChart, tuple[tuple[int, int], ...]] | None = None


def add_paper(
    book: Workbook, report: Report, paper: Paper, name: str, styles: Styles, step: Callable[[], None]
) -> Iterator[str]:
    """Add the sheet of one paper and return its rows, still to be written; ``step`` is called for every one."""
    sheet = book.create_sheet(name)
    tables = {id(block): _as_table(block) for block in paper.blocks if isinstance(block, Table | MonthChart)}
    grid = plan_grid(list(tables.values()))
    widths = grid.widths
    placed = {
        key: PlacedTable(table, spans, widths) for (key, table), spans in zip(tables.items(), grid.spans, strict=True)
    }
    segments = _segments(report, paper, widths, placed)
    most = max((len(table.columns) for table in tables.values()), default=0)
    set_up(sheet, report, landscape=paper.landscape or most > 8, first=paper.key == COVER_KEY)
    for index, width in enumerate(widths):
        sheet.column_dimensions[letters(index)].width = width
    _freeze(sheet, segments)
    _anchor_charts(sheet, segments, sum(widths))
    return looked_rows((row for segment in segments for row in segment.rows()), styles, step)


def _anchor_charts(sheet: Any, segments: Sequence[_Segment], units: int) -> None:  # noqa: ANN401 - untyped openpyxl
    before = 0
    for segment in segments:
        if segment.chart is not None:
            chart, columns = segment.chart
            add_month_chart(sheet, chart, columns, before, units)
        before += segment.count


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


def _as_table(block: Table | MonthChart) -> Table:
    return block if isinstance(block, Table) else chart_table(block)


def _segments(report: Report, paper: Paper, widths: Sequence[int], placed: Mapping[int, PlacedTable]) -> list[_Segment]:
    total = sum(widths)
    found = [_fixed(_top(report, paper, len(widths)))]
    for block in paper.blocks:
        if isinstance(block, Heading):
            found.append(_fixed([([], None), ([(Look("heading"), block.text)], 20.0)]))
        elif isinstance(block, Line):
            found.append(_fixed(_sentence(block.text, total, "plain")))
        else:
            found.append(_table(placed[id(block)], total))
            if isinstance(block, MonthChart):
                columns = placed[id(block)].sheet_columns()
                found.append(_Segment(CHART_ROWS, lambda: [([], None)] * CHART_ROWS, chart=(block, columns)))
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


def _table(placed: PlacedTable, total: int) -> _Segment:
    table = placed.table
    lead: list[OutRow] = [([], None)]
    if table.title:
        lead.append(([(Look("heading"), table.title)], 20.0))
    notes = _sentence(table.note, total, "note") if table.note else []

    def rows() -> Iterator[OutRow]:
        yield from lead
        yield placed.head()
        yield from placed.body()
        yield from notes

    return _Segment(len(lead) + 1 + len(table.rows) + len(notes), rows, head=len(lead) + 1)
