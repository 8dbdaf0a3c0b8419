"""The column grid of a sheet on which several tables stand one under another, without merged cells.

Tables of one shape share columns. A listing (番号, 開催日, 会員 …) under a table of labels and figures would make
its narrow columns as wide as the labels; there the listing owns the grid and the others spread over its columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roukin_desktop.reports.lines import text_units
from roukin_desktop.reports.model import Cell, Column, Table
from roukin_desktop.reports.wording import column_head, head_groups

_PLAIN_WIDTHS = (16,) * 6
_ONE_LINE_HEAD = 20
_ONE_LINE_GROUP = 24
TEXT_INDENT = 4
"""Half-width characters an indented text loses of its column's width, the cell's own padding included."""
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
    needs = [_Needs(table) for table in tables]
    owner = max(range(len(tables)), key=lambda index: len(tables[index].columns))
    others = [need for index, need in enumerate(needs) if index != owner]
    alike = all(need.table.columns[0].kind == tables[owner].columns[0].kind for need in others)
    if alike or any(max(need.longest) > _LONGEST_SPREAD for need in others):
        return _shared(needs)
    return _spread(needs, owner)


class _Needs:
    """What the columns of a table need, found in one pass over its rows (which may be made while we look)."""

    def __init__(self, table: Table) -> None:
        """Measure ``wishes`` (width asked for, a short head in one line, no number cut to ###) and ``longest`` text."""
        self.table = table
        count = len(table.columns)
        numbers = [0] * count
        self.longest = [0] * count
        text = [column.kind == "text" for column in table.columns]
        for row in table.rows:
            if len(row) != count:
                continue
            for index, cell in enumerate(row):
                if text[index]:
                    self.longest[index] = max(self.longest[index], text_units(cell.printed))
                else:
                    numbers[index] = max(numbers[index], _value_units(cell))
        self.wishes = [
            max(column.width, _head_width(column), _text_width(column, longest) if is_text else number + 3)
            for column, is_text, number, longest in zip(table.columns, text, numbers, self.longest, strict=True)
        ]
        for label, first, end in head_groups(table.columns):
            lack = min(text_units(label) + 2, _ONE_LINE_GROUP) - sum(self.wishes[first:end])
            for index in range(first, end if label and lack > 0 else first):
                self.wishes[index] += -(-lack // (end - first))


def _shared(needs: Sequence[_Needs]) -> Grid:
    widths: list[int] = []
    for need in needs:
        pairs = zip(_padded(widths, need.wishes), _padded(need.wishes, widths), strict=True)
        widths = [max(pair) for pair in pairs]
    return Grid(tuple(widths), tuple((1,) * len(need.wishes) for need in needs))


def _spread(needs: Sequence[_Needs], owner: int) -> Grid:
    widths = list(needs[owner].wishes)
    spans = []
    for index, need in enumerate(needs):
        spans.append((1,) * len(need.wishes) if index == owner else _spans(need, widths))
    return Grid(tuple(widths), tuple(spans))


def _spans(need: _Needs, widths: list[int]) -> tuple[int, ...]:
    """Give each column of a table as many of the grid's as it needs; the grid grows where it ends."""
    spans = []
    place = 0
    for column, wish, longest in zip(need.table.columns, need.wishes, need.longest, strict=True):
        enough = max(wish, longest + TEXT_INDENT) if column.kind == "text" else wish
        taken = 0
        room = 0
        while room < enough - 1 and place + taken < len(widths):
            room += widths[place + taken]
            taken += 1
        if taken == 0:
            widths.append(enough)
            taken = 1
        elif room < enough - 1:
            widths[place + taken - 1] += enough - room
        spans.append(taken)
        place += taken
    return tuple(spans)


def _text_width(column: Column, longest: int) -> int:
    """Return what text needs beside its indent, unless it is so long that it had better wrap."""
    return min(longest, column.width + TEXT_INDENT) + TEXT_INDENT


def _head_width(column: Column) -> int:
    units = text_units(column_head(column)) + 2
    return units if units <= _ONE_LINE_HEAD else 0


def _value_units(cell: Cell) -> int:
    value = cell.value
    if isinstance(value, int):
        return len(f"{abs(value):,}") + (3 if value < 0 else 1)
    return 10 if value is not None and not isinstance(value, str) else text_units(value or "")


def _padded(one: Sequence[int], other: Sequence[int]) -> list[int]:
    return [*one, *[0] * (len(other) - len(one))]
