"""A table on a sheet's grid: head, group headings, rows and totals with thin inner and medium outer lines.

A column may take several of the grid's columns: text then runs over the empty ones, a number stands in the last.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.excel.grid import TEXT_INDENT
from roukin_desktop.reports.excel.rows import OutCell, OutRow
from roukin_desktop.reports.excel.styles import ROW_HEIGHT, Look, Value
from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.reports.model import Cell, Table
from roukin_desktop.reports.wording import column_head, head_groups

_LINE_HEIGHT = 13.0
_LISTED = 1_000


class PlacedTable:
    """A table and the grid columns its own columns take."""

    def __init__(
        self, table: Table, spans: Sequence[int], widths: Sequence[int], opens: Callable[[Figure | None], bool]
    ) -> None:
        """Remember the places; ``widths`` are the grid's, ``opens`` tells which figures lead to their rows."""
        self.table, self._opens = table, opens
        self._spans = tuple(spans)
        self._plain = all(span == 1 for span in spans)
        starts = [sum(spans[:index]) for index in range(len(spans))]
        self._starts = starts
        self._widths = [sum(widths[start : start + span]) for start, span in zip(starts, spans, strict=True)]
        self._first_total = len(table.rows) - table.total_rows

    def sheet_columns(self) -> tuple[tuple[int, int], ...]:
        """Return per column the 1-based sheet columns of its head and of its values (numbers stand in the last)."""
        return tuple(
            (start + 1, start + (1 if column.kind == "text" else span))
            for start, span, column in zip(self._starts, self._spans, self.table.columns, strict=True)
        )

    def head(self) -> list[OutRow]:
        """Return the head, each title centred over its columns; common heads stand in a row above it."""
        groups = head_groups(self.table.columns)
        grouped = any(label for label, _, _ in groups)
        texts = [column_head(column) for column in self.table.columns]
        lines = max(len(wrap(text, width - 1, text_units)) for text, width in zip(texts, self._widths, strict=True))
        looks = self._looks("head", "" if grouped else "t")
        if grouped:
            columns = zip(looks, self.table.columns, strict=True)
            looks = [look if column.group else look._replace(open="t") for look, column in columns]
        row = self._spread([(look, text) for look, text in zip(looks, texts, strict=True)]), _height(lines)
        return [self._upper_head(groups), row] if grouped else [row]

    def _upper_head(self, groups: Sequence[tuple[str, int, int]]) -> OutRow:
        cells: list[OutCell] = []
        lines = 1
        for label, first, end in groups:
            count = sum(self._spans[first:end])
            if label:
                lines = max(lines, len(wrap(label, sum(self._widths[first:end]) - 1, text_units)))
            for index in range(count):
                left, right = index == 0, index == count - 1
                sides = ("" if left else "l") + ("" if right else "r") + ("" if label else "b")
                edges = "t" + "l" * (left and first == 0) + "r" * (right and end == len(self._spans))
                look = Look("head", "text", edges, wrap=count == 1 and bool(label), open=sides)
                cells.append((look, label or None if left else None))
        return cells, _height(lines)

    def heights(self) -> list[float]:
        """Return the heights of head and rows in points, without making the rows."""
        heads = [height or ROW_HEIGHT for _, height in self.head()]
        count = len(self._spans)
        lines = (1 if len(row) == 1 < count else self._line_count(row) for row in self.table.rows)
        return [*heads, *(_height(number) or ROW_HEIGHT for number in lines)]

    def body(self) -> Iterator[OutRow]:
        """Yield the rows."""
        last = len(self.table.rows) - 1
        looks = {(role, edge): self._looks(role, edge) for role in ("body", "total") for edge in ("", "b")}
        group = {edge: self._looks("group", edge) for edge in ("", "b")}
        for index, row in enumerate(self.table.rows):
            edge = "b" if index == last else ""
            if len(row) == 1 < len(self._spans):
                cells: list[OutCell] = [
                    (look, None if place else row[0].printed) for place, look in enumerate(group[edge])
                ]
                yield self._spread(cells), None
                continue
            role = "total" if index >= self._first_total else "body"
            cells = [
                (self._looked(look, cell), _value(cell)) for look, cell in zip(looks[role, edge], row, strict=True)
            ]
            yield self._spread(cells), _height(self._line_count(row))

    def figures(self) -> Iterator[tuple[int, int, Figure]]:
        """Yield the figures that lead to their rows, with row (of the table, from 0) and sheet column (from 0).

        A long list is looked at in its totals alone: its rows are records, which are made when written.
        """
        start = 0 if len(self.table.rows) <= _LISTED else self._first_total
        columns = [values - 1 for _, values in self.sheet_columns()]
        for at in range(start, len(self.table.rows)):
            for column, cell in zip(columns, self.table.rows[at], strict=False):
                if cell.figure is not None and self._opens(cell.figure):
                    yield at, column, cell.figure

    def _looked(self, look: Look, cell: Cell) -> Look:
        if cell.figure is not None and self._opens(cell.figure):
            look = look._replace(linked=True)
        return look._replace(unit=cell.unit) if cell.unit else look

    def _looks(self, role: str, edge: str) -> list[Look]:
        last = len(self._spans) - 1
        return [
            Look(
                role,
                "text" if role in {"head", "group"} else column.kind,
                ("l" if index == 0 else "") + ("r" if index == last else "") + edge,
                wrap=span == 1 and (role == "head" or column.kind == "text"),
            )
            for index, (column, span) in enumerate(zip(self.table.columns, self._spans, strict=True))
        ]

    def _spread(self, cells: list[OutCell]) -> list[OutCell]:
        """Spread the cells over the grid; inside a column of several no vertical line runs."""
        if self._plain:
            return cells
        found: list[OutCell] = []
        for cell, span, column in zip(cells, self._spans, self.table.columns, strict=True):
            if cell is None or span == 1:
                found.append(cell)
                continue
            look, value = cell
            place = 0 if look.role in {"head", "group"} or column.kind == "text" else span - 1
            for index in range(span):
                part = look._replace(open=look.open + ("l" if index else "") + ("r" if index < span - 1 else ""))
                part = part._replace(edges="".join(side for side in look.edges if side not in part.open))
                found.append((part, value if index == place else None))
        return found

    def _line_count(self, row: Sequence[Cell]) -> int:
        most = 1
        for column, cell, width, span in zip(self.table.columns, row, self._widths, self._spans, strict=True):
            if column.kind == "text" and span == 1 and text_units(cell.printed) > width - TEXT_INDENT:
                most = max(most, len(wrap(cell.printed, width - TEXT_INDENT, text_units)))
        return most


def _value(cell: Cell) -> Value:
    return cell.printed or None if cell.value is None else cell.value


def _height(lines: int) -> float | None:
    return None if lines <= 1 else math.ceil(lines * _LINE_HEIGHT + 5)
