"""The column grid of a sheet on which several tables stand one under another, without merged cells.

Tables of one shape share columns. A listing (番号, 開催日, 会員 …) under a table of labels and figures would make
its narrow columns as wide as the labels; there the listing owns the grid and the others spread over its columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roukin_desktop.reports.lines import text_units
from roukin_desktop.reports.model import Cell, Column, Table
from roukin_desktop.reports.wording import column_head

_PLAIN_WIDTHS = (16,) * 6
_ONE_LINE_HEAD = 16
_LONGEST_SPREAD = 60
"""A longer text must wrap, and text spread over several cells cannot."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Widths of the sheet's columns (half-width characters), and per table how many columns each of its own takes."""

    widths: tuple[int, ...]
    spans: tuple[tuple[int, ...], ...]


def plan_grid(tables: Sequence[Table]) -> Grid:
    """Return the grid on which the tables of one sheet stand."""
    if not tables:
        return Grid(_PLAIN_WIDTHS, ())
    owner = max(range(len(tables)), key=lambda index: len(tables[index].columns))
    others = [table for index, table in enumerate(tables) if index != owner]
    alike = all(table.columns[0].kind == tables[owner].columns[0].kind for table in others)
    if alike or any(_longest_text(table) > _LONGEST_SPREAD for table in others):
        return _shared(tables)
    return _spread(tables, owner)


def _shared(tables: Sequence[Table]) -> Grid:
    widths: list[int] = []
    for table in tables:
        wishes = [_wish(table, index) for index in range(len(table.columns))]
        widths = [max(pair) for pair in zip(_padded(widths, wishes), _padded(wishes, widths), strict=True)]
    return Grid(tuple(widths), tuple((1,) * len(table.columns) for table in tables))


def _spread(tables: Sequence[Table], owner: int) -> Grid:
    widths = [_wish(tables[owner], index) for index in range(len(tables[owner].columns))]
    spans = []
    for index, table in enumerate(tables):
        spans.append((1,) * len(table.columns) if index == owner else _spans(table, widths))
    return Grid(tuple(widths), tuple(spans))


def _spans(table: Table, widths: list[int]) -> tuple[int, ...]:
    """Give each column of a table as many of the grid's as it needs; the grid grows where it ends."""
    spans = []
    place = 0
    for index, column in enumerate(table.columns):
        wish = _wish(table, index)
        if column.kind == "text":
            wish = max(wish, _longest(table, index) + 2)
        taken = 0
        room = 0
        while room < wish - 1 and place + taken < len(widths):
            room += widths[place + taken]
            taken += 1
        if taken == 0:
            widths.append(wish)
            taken = 1
        elif room < wish - 1:
            widths[place + taken - 1] += wish - room
        spans.append(taken)
        place += taken
    return tuple(spans)


def _wish(table: Table, index: int) -> int:
    """Return what a column needs: the width asked for, a short head in one line, numbers never cut to ###."""
    column = table.columns[index]
    return max(column.width, _head_width(column), _number_width(table, index) if column.kind != "text" else 0)


def _head_width(column: Column) -> int:
    units = text_units(column_head(column)) + 2
    return units if units <= _ONE_LINE_HEAD else 0


def _number_width(table: Table, index: int) -> int:
    rows = (row for row in table.rows if len(row) == len(table.columns))
    return 2 + max((_value_units(row[index]) for row in rows), default=4)


def _value_units(cell: Cell) -> int:
    value = cell.value
    if isinstance(value, int):
        return len(f"{abs(value):,}") + (3 if value < 0 else 1)
    return 10 if value is not None and not isinstance(value, str) else text_units(value or "")


def _longest_text(table: Table) -> int:
    texts = [index for index, column in enumerate(table.columns) if column.kind == "text"]
    return max((_longest(table, index) for index in texts), default=0)


def _longest(table: Table, index: int) -> int:
    return max((text_units(row[index].printed) for row in table.rows if len(row) == len(table.columns)), default=0)


def _padded(one: Sequence[int], other: Sequence[int]) -> list[int]:
    return [*one, *[0] * (len(other) - len(one))]
