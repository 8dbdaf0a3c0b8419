"""A table of figures along an axis: a row per 推進委員会, 店舗, 産別 or month; the total is the report's own figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from roukin_desktop.domain.catalogue import Indicator, PaperTable
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.model import Bars, Cell, Column, Table
from roukin_desktop.services.papers.axes import Axes, Line, Numbers
from roukin_desktop.services.papers.cells import Row, amount, delta_cell, figure_cell, text
from roukin_desktop.services.summaries.scene import TOTAL_LABEL, in_full, table_figure

_HEADS = {
    "committee": "推進委員会",
    "branch": "店舗",
    "block": "ブロック",
    "federation": "産別",
    "member": "会員",
    "month": "月",
}
_MOST_DRAWN = 50
"""Rows beyond which bars say nothing any more."""


def along_table(axes: Axes, form: PaperTable, shown: Sequence[Indicator], figures: Sequence[Figure]) -> Table:
    """Return the indicators of a table cut along its axis; ``figures`` are the report's, which the total repeats.

    By month the drawn column is compared with last year's. Where rows do not add up to the total a note says why.
    """
    numbers = axes.numbers(shown, form.axis)
    lines = axes.lines(form.axis, numbers.values())
    dimension = axes.dimension(form.axis)
    totals = [in_full(figure) for figure in figures]
    drawn = next((at for at, i in enumerate(shown) if i.code == form.chart), None)
    past = axes.earlier(shown[drawn], form.axis) if drawn is not None and dimension == "month" else {}
    rows: list[Row] = []
    for line in lines:
        cells = [_cell(figure, dimension, line, numbers[i.code]) for i, figure in zip(shown, figures, strict=True)]
        compared = _compared(numbers[shown[drawn or 0].code].get(line.key), past.get(line.key)) if past else ()
        rows.append((text(line.label), *cells, *compared))
    was = sum(value or 0 for value in past.values())
    total = (text(TOTAL_LABEL), *map(figure_cell, totals), *(_compared(totals[drawn or 0].value, was) if past else ()))
    heads = form.heads
    columns = [Column(_HEADS[dimension], "text", 22), *(_column(i, heads[i.code]) for i in shown)]
    if past:
        unit = columns[(drawn or 0) + 1].unit
        columns += [Column("前年同月", "count", 11, unit), Column("増減", "delta", 11, unit)]
    title = f"{form.title} {axes.word(form.axis)}".strip()
    bars = None
    if drawn is not None and len(lines) <= _MOST_DRAWN:
        bars = Bars((drawn + 1, *([len(columns) - 2] if past else ())), across=dimension != "month")
    note = _note(shown, heads, numbers, lines, figures)
    return Table(title, tuple(columns), [*rows, total], 1, note, bars)


def _cell(figure: Figure, dimension: str, line: Line, numbers: Numbers) -> Cell:
    value = numbers.get(line.key)
    return figure_cell(table_figure(figure.measure.narrowed(dimension, line.key), figure.period, value))


def _compared(now: int | None, was: int | None) -> Row:
    return amount(was), delta_cell(None if now is None or was is None else now - was)


def _column(indicator: Indicator, head: str) -> Column:
    unit = indicator.unit
    return Column(head or indicator.label, "yen" if unit == "円" else "count", 16 if unit == "円" else 11, unit)


def _note(
    shown: Sequence[Indicator],
    heads: Mapping[str, str],
    numbers: Mapping[str, Numbers],
    lines: Sequence[Line],
    figures: Sequence[Figure],
) -> str:
    """Return which columns do not add up to their total, with the sum a reader would get (domain.md §0 7)."""
    apart = []
    for indicator, figure in zip(shown, figures, strict=True):
        added = sum(numbers[indicator.code].get(line.key) or 0 for line in lines)
        if added != figure.value:
            apart.append(f"{heads[indicator.code] or indicator.label}(各行の和 {count_text(added)})")
    return f"重なりを1回だけ数えるため、合計が各行の和と一致しない列: {'、'.join(apart)}。" if apart else ""
