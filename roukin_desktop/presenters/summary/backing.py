"""The rows behind a number of 集計: what the side panel shows, and whether they add up to it (design.md L4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.summary import BackingRow, Figure, SummaryTable
from roukin_desktop.reports.model import Cell, Table

RowsOf = Callable[[Figure], list[BackingRow]]


@dataclass(frozen=True, slots=True)
class BackingModel:
    """A row behind a figure; ``kind`` and ``id`` open its record."""

    kind: str
    id: str
    day: str
    title: str
    detail: str
    amount: str


@dataclass(frozen=True, slots=True)
class BackingList:
    """The panel: 「329件の内訳」, which number it is, its rows, and their sum; ``agrees`` None: nothing to compare."""

    title: str
    detail: str
    rows: tuple[BackingModel, ...]
    total: str
    agrees: bool | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A number somebody opened: the figure behind it and, for a difference, last year's."""

    figure: Figure
    prior: Figure | None
    title: str
    detail: str
    unit: str

    def show(self, rows_of: RowsOf) -> BackingList:
        """Return the panel of this number; the rows of last year count against it."""
        now, before = rows_of(self.figure), []
        if self.prior:
            now = [_counted(row, 1) for row in now]
            before = [_counted(row, -1) for row in rows_of(self.prior)]
        value = _difference(self.figure, self.prior)
        rows = [*now, *before]
        total, agrees = _sum(now, before, value, self.unit)
        year = self.figure.period.fiscal_year
        return BackingList(self.title, self.detail, tuple(_shown(row, year) for row in rows), total, agrees)


def opened(table: SummaryTable, row: int, column: int) -> Opened | None:
    """Return what opens behind a cell (``column`` counts the cells after the label), None for words and blanks.

    A difference opens the rows of both years (of this one where last year's was given), a rate or a mean the rows of
    the figure it is made from.
    """
    line, head = table.rows[row], table.columns[column + 1]
    cell = line.cells[column]
    text = cell.printed if isinstance(cell, Figure) else cell or ""
    if not text or head.kind == "label" or (head.kind == "prior" and not isinstance(cell, Figure)):
        return None
    at = column if isinstance(cell, Figure) else _source(table, row, column)
    figure = line.cells[at] if at is not None else None
    if not isinstance(figure, Figure) or at is None:
        return None
    prior = _last_year(table, row, figure) if head.kind == "delta" else None
    source = table.columns[at + 1]
    title = f"{text}{head.unit}の内訳" if at == column or prior else f"{figure.printed}{source.unit}の内訳"
    made = "" if at == column else f" {text}"
    detail = f"{table.title} {line.label}・{head.title}{made}\n{figure.period.range_label}"
    if prior:
        detail += "\nと前年同期(▲で示します)"
    return Opened(figure, prior, title, detail, source.unit)


def opened_bar(chart: Table, row: tuple[Cell, ...]) -> Opened | None:
    """Return what opens behind a bar: the figure that is drawn, or the one the rate that is drawn was made from."""
    drawn = chart.bars.columns if chart.bars else ()
    places = [*drawn, *range(len(row))]
    at = next((place for place in places if row[place].figure is not None), None)
    figure = row[at].figure if at is not None else None
    if at is None or figure is None:
        return None
    column, cell = chart.columns[at], row[at]
    made = "" if at in drawn else f" {row[drawn[0]].printed}" if drawn else ""
    head = chart.columns[drawn[0]].title if made else column.title
    detail = f"{chart.title} {row[0].printed}・{head}{made}".strip()
    title = f"{cell.printed}{column.unit}の内訳"
    return Opened(figure, None, title, f"{detail}\n{figure.period.range_label}", column.unit or cell.unit)


def backing_row(row: BackingRow, year: int) -> BackingModel:
    """Return a row as the panel shows it; the year is told where it is not ``year``."""
    return _shown(row, year)


def _source(table: SummaryTable, row: int, column: int) -> int | None:
    """Return the place of the figure a printed difference, rate or mean was made from."""
    cells, head = table.rows[row].cells, table.columns[column + 1]
    before = [at for at in range(column) if isinstance(cells[at], Figure)]
    if head.kind == "delta":
        name = head.title.removesuffix("増減")
        return next((at for at in before if table.columns[at + 1].title.endswith(name)), None)
    return before[-1] if before else None


def _last_year(table: SummaryTable, row: int, figure: Figure) -> Figure | None:
    """Return last year's figure of the same kind; the row's own figure of last year tells which rows it takes."""
    places = range(len(table.rows[row].cells))
    kinds = [table.columns[at + 1].kind for at in places]
    known = next((c for c, kind in zip(table.rows[row].cells, kinds, strict=True) if kind == "prior"), None)
    if not isinstance(known, Figure) or figure.prior_given:
        return None
    measure = replace(figure.measure, where=known.measure.where)
    return known if measure == known.measure else Figure(measure, known.period, figure.prior, figure.prior_printed)


def _difference(figure: Figure, prior: Figure | None) -> int | None:
    if prior is None or figure.value is None or prior.value is None:
        return figure.value
    return figure.value - prior.value


def _counted(row: BackingRow, sign: int) -> BackingRow:
    """Return a row as it counts in a difference; a distinct member is one."""
    return replace(row, amount=sign * (1 if row.amount is None else row.amount))


def _sum(now: Sequence[BackingRow], before: Sequence[BackingRow], value: int | None, unit: str) -> tuple[str, bool]:
    """Return the line under the rows; where none has an amount each counts one (distinct members)."""
    counted = all(row.amount is None for row in (*now, *before))
    total = len(now) - len(before) if counted else sum(row.amount or 0 for row in (*now, *before))
    number = count_text(len(now) + len(before), "件")
    return f"{number} 合計 {count_text(total, unit)}", total == (value or 0)


def _shown(row: BackingRow, year: int) -> BackingModel:
    day = ""
    if row.day is not None:
        day = short_date(row.day) if fiscal_year_of(row.day) == year else f"{row.day.year}/{short_date(row.day)}"
    amount = "" if row.amount is None else count_text(row.amount)
    return BackingModel(row.kind, row.record_id, day, row.title, row.detail, amount)
