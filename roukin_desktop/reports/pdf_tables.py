"""Tables on paper, laid out a page's worth at a time and drawn straight onto the canvas.

reportlab's LongTable grows worse than linearly with its rows; here 20,000 rows are measured once each, cut into
pages, and drawn as runs of text. Heads repeat, totals are bold under a line, a group heading stays with its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from roukin_desktop.reports.fonts import BOLD, REGULAR, measure, text_width
from roukin_desktop.reports.lines import wrap
from roukin_desktop.reports.model import Cell, Column, Table
from roukin_desktop.reports.pdf_frame import INK, RULE, Flow, Piece
from roukin_desktop.reports.steps import Steps
from roukin_desktop.reports.wording import column_head

_SIZES = (8.5, 8.0, 7.5, 7.0, 6.5)
_PAD = 4.0
_LEADING = 1.32
_HEAD_FILL = 0xEDEEF1
_TOTAL_FILL = 0xF6F6F8
_NUMBERS = frozenset({"count", "yen", "delta", "rate"})

Lines = list[list[str]]


class TableLayout:
    """A table fitted to a width: column places, text size, and the lines each row needs."""

    def __init__(self, table: Table, width: float) -> None:
        """Choose the largest text size at which the columns fit, else let the text columns wrap."""
        self._table = table
        self._columns = table.columns
        self._first_total = len(table.rows) - table.total_rows
        units = [_units(table, index, column) for index, column in enumerate(table.columns)]
        self._size = next((size for size in _SIZES if _total(units, size) <= width), _SIZES[-1])
        self.widths = _fit([unit * self._size / 2 + 2 * _PAD for unit in units], table.columns, width)
        self._row_height = self._size * 1.85
        self._head = [
            wrap(column_head(column), size - 2 * _PAD + 0.5, measure(self._size, BOLD))
            for column, size in zip(table.columns, self.widths, strict=True)
        ]
        self.head_height = self._height(max(map(len, self._head)))
        self._wrapped: dict[int, Lines] = {}

    def row_height(self, index: int) -> float:
        """Return the height of a row, remembering the lines of one that wraps."""
        row = self._table.rows[index]
        if self.is_group(index):
            return self._row_height
        most = 1
        font = BOLD if index >= self._first_total else REGULAR
        for cell, width in zip(row, self.widths, strict=True):
            text = cell.printed
            if text and (text_width(text, self._size, font) > width - 2 * _PAD + 0.5 or "\n" in text):
                most = max(most, len(self._lines(text, width, font)))
        if most > 1:
            self._wrapped[index] = [
                self._lines(cell.printed, width, font) for cell, width in zip(row, self.widths, strict=True)
            ]
        return self._height(most)

    def is_group(self, index: int) -> bool:
        """Tell whether a row is a group heading."""
        return len(self._table.rows[index]) == 1 < len(self._columns)

    def keeps(self, index: int) -> bool:
        """Tell whether a page may not begin with this row: totals stay with the row before them."""
        return index > 0 and index >= self._first_total

    def draw(self, heights: Sequence[float], first: int, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401
        """Draw the head and the rows from ``first`` on, as many as there are heights."""
        bottoms = [top - self.head_height]
        for height in heights:
            bottoms.append(bottoms[-1] - height)
        right = left + sum(self.widths)
        self._draw_fills(canvas, left, right, top, bottoms, first)
        canvas.setFillColor(_colour(INK))
        self._draw_head(canvas, left, top)
        rows = range(first, first + len(heights))
        plain = [index for index in rows if index < self._first_total and not self.is_group(index)]
        bold = [index for index in rows if index >= self._first_total or self.is_group(index)]
        for font, chosen in ((REGULAR, plain), (BOLD, bold)):
            self._draw_rows(canvas, font, left, [(index, bottoms[index - first]) for index in chosen])
        self._draw_rules(canvas, left, right, top, bottoms, first)

    def _height(self, lines: int) -> float:
        return self._row_height + (lines - 1) * self._size * _LEADING

    def _lines(self, text: str, width: float, font: str) -> list[str]:
        return wrap(text, width - 2 * _PAD + 0.5, measure(self._size, font))

    def _draw_fills(
        self,
        canvas: Any,  # noqa: ANN401
        left: float,
        right: float,
        top: float,
        bottoms: Sequence[float],
        first: int,
    ) -> None:
        canvas.setFillColor(_colour(_HEAD_FILL))
        canvas.rect(left, bottoms[0], right - left, top - bottoms[0], stroke=0, fill=1)
        canvas.setFillColor(_colour(_TOTAL_FILL))
        for offset in range(len(bottoms) - 1):
            if first + offset >= self._first_total or self.is_group(first + offset):
                low = bottoms[offset + 1]
                canvas.rect(left, low, right - left, bottoms[offset] - low, stroke=0, fill=1)

    def _draw_head(self, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401
        text = canvas.beginText()
        text.setFont(BOLD, self._size)
        most = max(map(len, self._head))
        x = left
        for column, lines, width in zip(self._columns, self._head, self.widths, strict=True):
            shift = (most - len(lines)) * self._size * _LEADING / 2
            self._put(text, lines, column, x, width, top - shift, BOLD)
            x += width
        canvas.drawText(text)

    def _draw_rows(self, canvas: Any, font: str, left: float, rows: Sequence[tuple[int, float]]) -> None:  # noqa: ANN401
        if not rows:
            return
        text = canvas.beginText()
        text.setFont(font, self._size)
        base = self._size * 1.25
        for index, top in rows:
            row = self._table.rows[index]
            wrapped = self._wrapped.get(index)
            x = left
            if self.is_group(index):
                text.setTextOrigin(x + _PAD, top - base)
                text.textOut(row[0].printed)
                continue
            for position, (cell, column, width) in enumerate(zip(row, self._columns, self.widths, strict=True)):
                if wrapped is not None:
                    self._put(text, wrapped[position], column, x, width, top, font)
                elif cell.printed:
                    start = _start(cell.printed, column, x, width, self._size, font)
                    text.setTextOrigin(start, top - base)
                    text.textOut(cell.printed)
                x += width
        canvas.drawText(text)

    def _put(
        self,
        text: Any,  # noqa: ANN401
        lines: Sequence[str],
        column: Column,
        x: float,
        width: float,
        top: float,
        font: str,
    ) -> None:
        y = top - self._size * 1.25
        for line in lines:
            if line:
                text.setTextOrigin(_start(line, column, x, width, self._size, font), y)
                text.textOut(line)
            y -= self._size * _LEADING

    def _draw_rules(
        self,
        canvas: Any,  # noqa: ANN401
        left: float,
        right: float,
        top: float,
        bottoms: Sequence[float],
        first: int,
    ) -> None:
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(_colour(RULE))
        canvas.lines([(left, y, right, y) for y in bottoms[1:]])
        canvas.setStrokeColor(_colour(INK))
        canvas.setLineWidth(0.9)
        strong = [(left, y, right, y) for y in (top, bottoms[0], bottoms[-1])]
        if first < self._first_total < first + len(bottoms) - 1:
            y = bottoms[self._first_total - first]
            strong.append((left, y, right, y))
        canvas.lines(strong)


def flow_table(flow: Flow, table: Table, steps: Steps) -> None:
    """Place a table: pages are filled row by row, the head repeats, a total never stands alone on a page."""
    layout = TableLayout(table, flow.width)
    if not table.rows:
        flow.add(Piece(layout.head_height, partial(layout.draw, (), 0), gap=4))
        return
    count = len(table.rows)
    index = 0
    first_rows = sum(layout.row_height(row) for row in range(min(2, count)))
    flow.need(layout.head_height + first_rows + 4)
    while index < count:
        heights: list[float] = []
        room = flow.room - layout.head_height - 4
        while index + len(heights) < count:
            height = layout.row_height(index + len(heights))
            if heights and height > room:
                break
            heights.append(height)
            room -= height
        heights = _cut(layout, index, heights, count)
        flow.add(Piece(layout.head_height + sum(heights), partial(layout.draw, tuple(heights), index), gap=4))
        index += len(heights)
        steps.step(len(heights))
        if index < count:
            flow.turn()


def _cut(layout: TableLayout, first: int, heights: list[float], count: int) -> list[float]:
    """Give back rows that may not end a page (group headings) or whose successor may not begin one (totals)."""
    while len(heights) > 1 and first + len(heights) < count:
        after = first + len(heights)
        if not layout.is_group(after - 1) and not layout.keeps(after):
            break
        heights.pop()
    return heights


def _units(table: Table, index: int, column: Column) -> float:
    """Return a column's wish in half-width characters: numbers, dates and short heads never wrap."""
    head = text_width(column_head(column), 2, BOLD)
    wish = float(column.width)
    if column.kind == "text":
        return max(wish, min(head, 10.0))
    longest = max((_printed_units(row, index) for row in table.rows if len(row) > 1), default=0.0)
    return max(longest, min(head, 12.0), min(wish, longest + 4))


def _printed_units(row: Sequence[Cell], index: int) -> float:
    return text_width(row[index].printed, 2, BOLD)


def _total(units: Sequence[float], size: float) -> float:
    return sum(unit * size / 2 + 2 * _PAD for unit in units)


def _fit(widths: list[float], columns: Sequence[Column], width: float) -> list[float]:
    """Stretch or squeeze to ``width``: spare room and lack of it fall on the text columns first."""
    spare = width - sum(widths)
    text = [index for index, column in enumerate(columns) if column.kind == "text"] or list(range(len(columns)))
    if spare < 0 and sum(widths[index] for index in text) + spare < 30 * len(text):
        return [one * width / sum(widths) for one in widths]
    if spare > 0:
        text = list(range(len(columns)))
    share = sum(widths[index] for index in text)
    return [one + (spare * one / share if index in text else 0) for index, one in enumerate(widths)]


def _start(text: str, column: Column, x: float, width: float, size: float, font: str) -> float:
    if column.kind in _NUMBERS:
        return x + width - _PAD - text_width(text, size, font)
    return x + _PAD


def _colour(rgb: int) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)
