"""The chart of a table: its own rows as bars, with the printed value at each, so that print in black says the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roukin_desktop.reports.charts.bars import columns_chart
from roukin_desktop.reports.charts.parts import DARK, LIGHT, SMALL, TEXT, Picture, Plot, box, legend, line, text
from roukin_desktop.reports.fonts import measure, register, text_width
from roukin_desktop.reports.lines import wrap
from roukin_desktop.reports.model import Cell, Column, Table

_HEIGHT = 150.0
_TOP, _BOTTOM, _GAP = 20.0, 6.0, 4.0
_ONE, _TWO, _LINE = 13.0, 21.0, 9.0
"""Height of a row with one bar and with two, and of a line of a name."""

MILLIONS = "百万円"
_MILLION, _MUCH = 1_000_000, 100_000_000
_WIDEST_LABEL = 0.42
_SMALLEST = 5.0


def table_chart(table: Table, width: float, most: float) -> Picture:
    """Return the picture of a table's bars; its height is its own, of many bars at ``most`` so high."""
    bars = table.bars
    if bars is None:
        raise ValueError(table.title)
    rows = drawn_rows(table)
    columns = [table.columns[at] for at in bars.columns]
    if bars.across:
        return _across(rows, bars.columns, columns, (width, most))
    values = [[_number(row[at]) for row in rows] for at in bars.columns]
    unit = columns[0].unit
    if in_millions(table):
        values = [[None if value is None else value // _MILLION for value in some] for some in values]
        unit = MILLIONS
    series = [(column.title, some) for column, some in zip(columns, values, strict=True)]
    return columns_chart([row[0].printed for row in rows], series, width, _HEIGHT, unit=unit)


def in_millions(table: Table) -> bool:
    """Tell whether upright bars are amounts so large that their yen would run into each other."""
    bars = table.bars
    if bars is None or bars.across or table.columns[bars.columns[0]].unit != "円":
        return False
    return max((_number(row[at]) or 0 for row in drawn_rows(table) for at in bars.columns), default=0) >= _MUCH


def drawn_rows(table: Table) -> list[tuple[Cell, ...]]:
    """Return the rows that are drawn: all but the totals; none where no bar has a value.

    Of lying bars those without a value are left out; weeks and months without one keep their place.
    """
    if table.bars is None:
        return []
    rows = list(table.rows[: len(table.rows) - table.total_rows])
    known = [row for row in rows if any(_number(row[at]) is not None for at in table.bars.columns)]
    return known if table.bars.across or not known else rows


def _across(
    rows: Sequence[tuple[Cell, ...]], places: Sequence[int], columns: Sequence[Column], room: tuple[float, float]
) -> Picture:
    from reportlab.graphics.shapes import Drawing

    register()
    width, most = room
    left = min(max((text_width(row[0].printed, SMALL) for row in rows), default=0.0), width * _WIDEST_LABEL) + 8
    names = [wrap(row[0].printed, left - 8, measure(SMALL)) for row in rows]
    heights = _heights(names, _ONE if len(places) == 1 else _TWO, most - _TOP - _BOTTOM)
    drawing = Drawing(width, _TOP + sum(heights) + _BOTTOM)
    known = [value for row in rows for at in places if (value := _number(row[at])) is not None]
    low, top = min(0, *known, 0), max(1, *known, 1)
    tail = max(text_width(row[at].printed, SMALL) for row in rows for at in places) + 6
    scale = (width - left - tail) / (top - low)
    zero = left - low * scale
    line(drawing, (zero, _BOTTOM), (zero, _BOTTOM + sum(heights)), TEXT)
    bands: list[Plot] = []
    y = _BOTTOM + sum(heights)
    for row, words, high in zip(rows, names, heights, strict=True):
        y -= high
        bands.append((0.0, y, width, high))
        _name(drawing, words, (left - 5, y), high)
        thick = (high - _GAP) / len(places)
        for at, place in enumerate(places):
            value = _number(row[place])
            if value is not None:
                under = y + _GAP / 2 + thick * (len(places) - at - 1)
                start, length = min(zero, zero + value * scale), abs(value) * scale
                box(drawing, (start, under + 0.5, length, thick - 1), (DARK, LIGHT)[at])
                text(drawing, start + length + 3, under + thick / 2 - 2.5, row[place].printed, "start")
    heads = [f"{column.title}({column.unit})" if column.unit else column.title for column in columns]
    legend(drawing, list(zip(heads, (DARK, LIGHT), strict=False)), width - 4, drawing.height - 10)
    return Picture(drawing, tuple(bands))


def _heights(names: Sequence[Sequence[str]], least: float, most: float) -> list[float]:
    """Return the height of each row: a name that is broken needs its lines; all together at ``most``."""
    wanted = [max(least, len(lines) * _LINE + _GAP) for lines in names]
    return [high * min(1.0, most / max(sum(wanted), 1.0)) for high in wanted]


def _name(drawing: Any, lines: Sequence[str], corner: tuple[float, float], high: float) -> None:  # noqa: ANN401
    """Write a row's name before its bars, in its middle."""
    right, bottom = corner
    step = min(_LINE, high * 0.95 / len(lines))
    size = max(_SMALLEST, min(SMALL, high * 0.7, step * SMALL / _LINE if len(lines) > 1 else SMALL))
    for at, words in enumerate(lines):
        text(drawing, right, bottom + high / 2 - 2.5 + step * ((len(lines) - 1) / 2 - at), words, "end", size)


def _number(cell: Cell) -> int | None:
    return cell.value if isinstance(cell.value, int) else None
