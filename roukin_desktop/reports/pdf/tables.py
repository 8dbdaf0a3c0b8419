"""Tables on paper, laid out a page's worth at a time and drawn straight onto the canvas.

reportlab's LongTable grows worse than linearly with its rows; here 20,000 rows are measured once each, cut into
pages, and drawn as runs of text. Heads repeat, totals are bold under a line, a group heading stays with its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice
from typing import Any

from roukin_desktop.reports.fonts import BOLD, REGULAR, measure, text_width
from roukin_desktop.reports.lines import wrap
from roukin_desktop.reports.model import Column, Table
from roukin_desktop.reports.pdf.columns import PAD, Printed, longest_texts, plan_columns, text_start
from roukin_desktop.reports.pdf.frame import INK, RULE, Flow, Piece
from roukin_desktop.reports.pdf.heads import TableHead
from roukin_desktop.reports.steps import Steps

_GAP = 4.0
_KEPT_WHOLE = 0.4
"""A table no higher than this part of a page is not torn apart."""
_KEPT_WITH_CHART = 0.6
"""The same of a table and the chart below it."""
_LEADING = 1.32
_HEAD_FILL = 0xEDEEF1
_TOTAL_FILL = 0xF6F6F8

Lines = list[list[str]]


class TableLayout:
    """A table fitted to a width: column places, text size, and the lines each row needs."""

    def __init__(self, table: Table, width: float, alike: Sequence[Table] = ()) -> None:
        """Choose the largest text size at which the columns fit, else let the text columns wrap.

        The columns stand where those of the tables ``alike`` stand, which the same page may show.
        """
        self._columns = table.columns
        self._first_total = len(table.rows) - table.total_rows
        self._rows: list[Printed] = [tuple(cell.printed for cell in row) for row in table.rows]
        count = len(table.columns)
        found = [longest_texts([tuple(cell.printed for cell in row) for row in one.rows], count) for one in alike]
        longest = [max(texts) for texts in zip(longest_texts(self._rows, count), *found, strict=True)]
        self._size, self.widths = plan_columns(table.columns, longest, width)
        self._row_height = self._size * 1.85
        self._head = TableHead(table.columns, self.widths, self._size)
        self.head_height = self._head.height
        self._wrapped: dict[int, Lines] = {}
        self.heights = [self._row_height_of(index) for index in range(len(self._rows))]

    def split_tall_rows(self, room: float) -> None:
        """Cut rows higher than a page into several, so that a long note goes on instead of running off the paper."""
        if max(self.heights) <= room:
            return
        most = max(1, int((room - self._row_height) / (self._size * _LEADING)))
        rows: list[Printed] = []
        for index, row in enumerate(self._rows):
            lines = self._wrapped.get(index)
            rows += [row] if lines is None or self.heights[index] <= room else _parts(lines, most)
        self._first_total += len(rows) - len(self._rows)
        self._rows = rows
        self._wrapped = {}
        self.heights = [self._row_height_of(index) for index in range(len(rows))]

    def _row_height_of(self, index: int) -> float:
        """Return the height of a row, remembering the lines of one that wraps."""
        row = self._rows[index]
        if self.is_group(index):
            return self._row_height
        most = 1
        font = BOLD if index >= self._first_total else REGULAR
        for text, width in zip(row, self.widths, strict=True):
            if text and (text_width(text, self._size, font) > width - 2 * PAD + 0.5 or "\n" in text):
                most = max(most, len(self._lines(text, width, font)))
        if most > 1:
            self._wrapped[index] = [
                self._lines(text, width, font) for text, width in zip(row, self.widths, strict=True)
            ]
        return self._height(most)

    def is_group(self, index: int) -> bool:
        """Tell whether a row is a group heading."""
        return len(self._rows[index]) == 1 < len(self._columns)

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
        self._head.draw(canvas, left, top)
        rows = range(first, first + len(heights))
        plain = [index for index in rows if index < self._first_total and not self.is_group(index)]
        bold = [index for index in rows if index >= self._first_total or self.is_group(index)]
        for font, chosen in ((REGULAR, plain), (BOLD, bold)):
            self._draw_rows(canvas, font, left, [(index, bottoms[index - first]) for index in chosen])
        self._draw_rules(canvas, left, right, top, bottoms, first)

    def _height(self, lines: int) -> float:
        return self._row_height + (lines - 1) * self._size * _LEADING

    def _lines(self, text: str, width: float, font: str) -> list[str]:
        return wrap(text, width - 2 * PAD + 0.5, measure(self._size, font))

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

    def _draw_rows(self, canvas: Any, font: str, left: float, rows: Sequence[tuple[int, float]]) -> None:  # noqa: ANN401
        if not rows:
            return
        text = canvas.beginText()
        text.setFont(font, self._size)
        base = self._size * 1.25
        for index, top in rows:
            row = self._rows[index]
            wrapped = self._wrapped.get(index)
            x = left
            if self.is_group(index):
                text.setTextOrigin(x + PAD, top - base)
                text.textOut(row[0])
                continue
            for position, (words, column, width) in enumerate(zip(row, self._columns, self.widths, strict=True)):
                if wrapped is not None:
                    self._put(text, wrapped[position], column, x, width, top, font)
                elif words:
                    start = text_start(words, column, x, width, self._size, font)
                    text.setTextOrigin(start, top - base)
                    text.textOut(words)
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
                text.setTextOrigin(text_start(line, column, x, width, self._size, font), y)
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


def flow_table(flow: Flow, table: Table, steps: Steps, alike: Sequence[Table] = (), below: float = 0.0) -> None:
    """Place a table: pages are filled row by row, the head repeats, a total never stands alone on a page.

    ``below`` points are taken by the chart that follows: a short table begins the next page rather than lose it.
    """
    layout = TableLayout(table, flow.width, alike)
    if not table.rows:
        flow.add(Piece(layout.head_height, partial(layout.draw, (), 0), gap=_GAP))
        return
    layout.split_tall_rows(flow.page_height - layout.head_height - _GAP)
    count = len(layout.heights)
    whole = layout.head_height + sum(layout.heights) + _GAP
    if below and whole + below <= flow.page_height * _KEPT_WITH_CHART:
        flow.need(whole + below)
    elif whole <= flow.page_height * _KEPT_WHOLE:
        flow.need(whole)
    else:
        flow.need(layout.head_height + sum(layout.heights[:2]) + _GAP)
    index = 0
    while index < count:
        heights = _cut(layout, index, _fill(layout, index, flow.room - layout.head_height - _GAP), count)
        flow.add(Piece(layout.head_height + sum(heights), partial(layout.draw, tuple(heights), index), gap=_GAP))
        index += len(heights)
        steps.step(len(heights))
        if index < count:
            flow.turn()


def _fill(layout: TableLayout, first: int, room: float) -> list[float]:
    """Return the heights of the rows that fit into ``room``, one at least."""
    heights: list[float] = []
    for height in islice(layout.heights, first, None):
        if heights and height > room:
            break
        heights.append(height)
        room -= height
    return heights


def _cut(layout: TableLayout, first: int, heights: list[float], count: int) -> list[float]:
    """Give back rows that may not end a page (group headings) or whose successor may not begin one (totals)."""
    while len(heights) > 1 and first + len(heights) < count:
        after = first + len(heights)
        if not layout.is_group(after - 1) and not layout.keeps(after):
            break
        heights.pop()
    return heights


def _parts(lines: Lines, most: int) -> list[Printed]:
    rows = range(0, max(map(len, lines)), most)
    return [tuple("\n".join(cell[start : start + most]) for cell in lines) for start in rows]


def _colour(rgb: int) -> Any:  # noqa: ANN401 - untyped reportlab
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)
