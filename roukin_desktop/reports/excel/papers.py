"""A 資料 as a print-ready sheet: title, blocks one under another, values with number formats, no merged cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.charts.tables import MILLIONS, drawn_rows, in_millions
from roukin_desktop.reports.cover import COVER_KEY, chart_table
from roukin_desktop.reports.excel.breaks import Unit, page_ends, page_room
from roukin_desktop.reports.excel.chart import Drawn, add_bars
from roukin_desktop.reports.excel.grid import plan_grid
from roukin_desktop.reports.excel.links import Links
from roukin_desktop.reports.excel.page import set_up
from roukin_desktop.reports.excel.rows import OutCell, OutRow, letters, looked_rows
from roukin_desktop.reports.excel.styles import ROW_HEIGHT, Look, Styles
from roukin_desktop.reports.excel.tables import PlacedTable
from roukin_desktop.reports.lines import hanging, text_units
from roukin_desktop.reports.model import Heading, Line, MonthChart, Paper, Report, Table
from roukin_desktop.reports.wording import column_head, paper_title, period_line

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_FROZEN_LIMIT = 8
_TITLE_ROWS = 2
_GAP = 8.0
_SMALL_GAP = 4.0
_COUNTED_ROWS = 1_000
"""Of a longer table not every row is measured: its pages end where they are full."""
_LINE_ROLES = {"figure": "figure", "note": "note"}
_CHART_PART = 0.75
"""A table and its chart that take no more than this part of a page stand on one."""
_LONG_PART = 0.5
"""A table that takes more than this part of a page repeats its head rather than the sheet's title."""


@dataclass(frozen=True)
class _Segment:
    """Some rows of the sheet: which, how they keep together on paper, the first and last row of a table's head."""

    unit: Unit
    rows: Callable[[], Iterable[OutRow]]
    joined: bool = False
    head: tuple[int, int] | None = None
    chart: Drawn | None = None
    figures: tuple[tuple[int, int, Figure], ...] = ()
    """Those that lead to their rows, with row and column from 0."""


def add_paper(
    book: Workbook, report: Report, paper: Paper, name: str, styles: Styles, links: Links, step: Callable[[], None]
) -> Iterator[str]:
    """Add the sheet of one paper and return its rows, still to be written; ``step`` is called for every one."""
    sheet = book.create_sheet(name)
    tables = {id(block): _as_table(block) for block in paper.blocks if isinstance(block, Table | MonthChart)}
    grid = plan_grid(list(tables.values()))
    widths = grid.widths
    placed = {
        key: PlacedTable(table, spans, widths, links.opens)
        for (key, table), spans in zip(tables.items(), grid.spans, strict=True)
    }
    segments = _segments(report, paper, widths, placed, links)
    most = max((len(table.columns) for table in tables.values()), default=0)
    landscape = paper.landscape or most > 8
    room = page_room(sum(widths), landscape=landscape)
    frozen, (first, last) = _titles(segments, room)
    set_up(
        sheet, report, landscape=landscape, first=paper.bare or paper.key == COVER_KEY, over="&A" if first > 1 else ""
    )
    for index, width in enumerate(widths):
        sheet.column_dimensions[letters(index)].width = width
    sheet.freeze_panes = f"A{frozen + 1}"
    sheet.print_title_rows = f"{first}:{last}"
    _break_pages(sheet, segments, room, last - first + 1)
    _anchor_charts(sheet, segments, sum(widths))
    _link_figures(sheet, name, segments, links)
    return looked_rows((row for segment in segments for row in segment.rows()), styles, step)


def _anchor_charts(sheet: Any, segments: Sequence[_Segment], units: int) -> None:  # noqa: ANN401 - untyped openpyxl
    before = 0
    for segment in segments:
        if segment.chart is not None:
            add_bars(sheet, segment.chart, before, units)
        before += len(segment.unit.heights)


def _link_figures(sheet: Any, name: str, segments: Sequence[_Segment], links: Links) -> None:  # noqa: ANN401
    before = 1
    for segment in segments:
        for row, column, figure in segment.figures:
            links.there(sheet, name, f"{letters(column)}{before + row}", figure)
        before += len(segment.unit.heights)


def _titles(segments: Sequence[_Segment], room: float) -> tuple[int, tuple[int, int]]:
    """Return the last frozen row, and the rows each printed page repeats.

    A table near the top of its sheet keeps title and head in view and on each page. Below figures or other tables the
    head of the last one is repeated if it goes on over a page; else the title is.
    """
    before = 0
    heads = []
    for segment in segments:
        if segment.head is not None:
            first, last = segment.head
            heads.append((before + first, before + last, sum(segment.unit.heights)))
        before += len(segment.unit.heights)
    if len(heads) == 1 and heads[0][1] <= _FROZEN_LIMIT:
        return heads[0][1], (1, heads[0][1])
    if heads and heads[-1][2] > room * _LONG_PART:
        return _TITLE_ROWS, heads[-1][:2]
    return _TITLE_ROWS, (1, _TITLE_ROWS)


def _break_pages(sheet: Any, segments: Sequence[_Segment], room: float, repeated: int) -> None:  # noqa: ANN401
    from openpyxl.worksheet.pagebreak import Break

    units: list[Unit] = []
    waiting: list[float] = []
    for segment in segments:
        unit = segment.unit
        heights = [*waiting, *unit.heights] if waiting else unit.heights
        if segment.joined:
            waiting = list(heights)
            continue
        if segment.chart and units and (together := _with_chart(units[-1], unit, room)):
            units[-1] = together
            continue
        units.append(replace(unit, heights=heights, keep=unit.keep + len(waiting)))
        waiting = []
    units += [Unit(waiting, keep=len(waiting))] if waiting else []
    for row in page_ends(units, room, repeated * ROW_HEIGHT):
        sheet.row_breaks.append(Break(id=row))


def _with_chart(table: Unit, chart: Unit, room: float) -> Unit | None:
    """Return a table and the chart below it as one that is not torn apart, None where that takes too much of a page."""
    heights = [*table.heights, *chart.heights]
    return Unit(heights, keep=len(heights)) if sum(heights) <= room * _CHART_PART else None


def _as_table(block: Table | MonthChart) -> Table:
    return block if isinstance(block, Table) else chart_table(block)


def _segments(
    report: Report, paper: Paper, widths: Sequence[int], placed: Mapping[int, PlacedTable], links: Links
) -> list[_Segment]:
    total = sum(widths)
    found = [_fixed([([], None)] * 6 if paper.bare else _top(report, paper, len(widths)), joined=True)]
    if paper.blocks and isinstance(paper.blocks[0], Line):
        found.append(_fixed([([], _GAP)], joined=True))
    for block in paper.blocks:
        if isinstance(block, Heading | Line) and block.role.startswith("cover"):
            found.append(_fixed([_centred(block, len(widths))]))
        elif isinstance(block, Heading):
            words = _sentence(block.text, total, "section" if block.role == "section" else "heading", block.hang)
            found.append(_fixed([([], _GAP), *words], joined=True))
        elif isinstance(block, Line):
            found.append(_line(block, total, links))
        else:
            found.append(_table(placed[id(block)], total))
            if drawn := _drawn(block, placed[id(block)], total):
                blank: list[OutRow] = [([], None)] * drawn.sheet_rows
                found.append(replace(_fixed(blank), chart=drawn))
    return found


def _drawn(block: Table | MonthChart, placed: PlacedTable, total: int) -> Drawn | None:
    """Return which cells of a block just written are drawn below it."""
    columns = placed.sheet_columns()
    if isinstance(block, MonthChart):
        axis = f"開催回数({block.unit})" if block.unit else "開催回数"
        return Drawn(columns, len(block.points), axis=axis) if block.points else None
    bars, rows = block.bars, len(block.rows) - block.total_rows
    if bars is None or not rows:
        return None
    first = block.columns[bars.columns[0]]
    notes = len(_sentence(block.note, total, "note")) if block.note else 0
    chosen = (columns[0], *(columns[at] for at in bars.columns))
    under = block.total_rows + notes
    millions = in_millions(block)
    head = column_head(replace(first, unit=MILLIONS) if millions else first)
    shown = "0%" if first.kind == "rate" else "#,##0,," if millions else "#,##0"
    values = (row[at].value for row in drawn_rows(block) for at in bars.columns)
    below = any(isinstance(value, int) and value < 0 for value in values)
    return Drawn(chosen, rows, under, bars.across, "" if bars.across else head, shown, below)


def _fixed(rows: list[OutRow], *, joined: bool = False) -> _Segment:
    heights = [height or ROW_HEIGHT for _, height in rows]
    return _Segment(Unit(heights, keep=len(rows)), lambda: rows, joined)


def _line(line: Line, total: int, links: Links) -> _Segment:
    """Return a line; each of its rows leads to the rows of the first figure in it, a figure line visibly so."""
    words = _sentence(line.text, total, _LINE_ROLES.get(line.role, "plain"), line.hang)
    above: list[OutRow] = [([], _SMALL_GAP)] if line.role in {"prose", "caption"} else []
    opened = [figure for figure in line.figures if links.opens(figure)]
    figures = []
    for at, (cells, _) in enumerate(words, len(above)):
        text = "".join(str(cell[1]) for cell in cells if cell)
        figures += [(at, 0, figure) for figure in opened if figure.printed in text]
    if figures and line.role == "figure":
        words = [([cell and (cell[0]._replace(linked=True), cell[1]) for cell in cells], high) for cells, high in words]
    return replace(_fixed([*above, *words], joined=line.role in {"caption", "lead"}), figures=tuple(figures))


def _top(report: Report, paper: Paper, columns: int) -> list[OutRow]:
    blank: list[OutCell] = [None] * (columns - 1)
    title: list[OutCell] = [(Look("title"), paper_title(paper)), *[(Look("title"), None)] * (columns - 1)]
    info = f"{report.owner}  {period_line(report)}  第{report.revision}版"
    return [(title, 26.0), ([*blank, (Look("right"), info)], 15.0)]


def _centred(block: Heading | Line, columns: int) -> OutRow:
    """Return a line of a cover, in the middle of the sheet."""
    look = Look("cover_line" if isinstance(block, Line) else block.role)
    return [(look, block.text or None), *[(look, None)] * (columns - 1)], 48.0 if look.role == "cover_title" else 26.0


def _sentence(text: str, total: int, role: str, hang: int = 0) -> list[OutRow]:
    """Return a text as rows; those after the first stand under its first word, past its number."""
    number, lines = hanging(text, hang, total - 1, text_units)
    under = " " * int(text_units(number))
    return [([(Look(role), (under if index else number) + line)], None) for index, line in enumerate(lines)]


def _table(placed: PlacedTable, total: int) -> _Segment:
    table = placed.table
    lead: list[OutRow] = [([], None)]
    if table.title:
        lead.append(([(Look("heading"), table.title)], 20.0))
    heads = placed.head()
    notes = _sentence(table.note, total, "note") if table.note else []

    def rows() -> Iterator[OutRow]:
        yield from lead
        yield from heads
        yield from placed.body()
        yield from notes

    first = len(lead) + 1
    endless = len(table.rows) > _COUNTED_ROWS
    body = [ROW_HEIGHT] * (len(heads) + len(table.rows)) if endless else placed.heights()
    heights = [*(height or ROW_HEIGHT for _, height in lead), *body, *[ROW_HEIGHT] * len(notes)]
    unit = Unit(heights, first + len(heads) + 1, table.total_rows + 1 + len(notes), endless)
    top = len(lead) + len(heads)
    figures = tuple((top + row, column, figure) for row, column, figure in placed.figures())
    return _Segment(unit, rows, head=(first, first + len(heads) - 1), figures=figures)
