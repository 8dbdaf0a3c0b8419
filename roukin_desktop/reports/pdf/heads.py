"""The head of a table on paper: titles with their units, common heads over neighbours, broken at sensible places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roukin_desktop.reports.fonts import BOLD, measure, text_width
from roukin_desktop.reports.lines import wrap
from roukin_desktop.reports.model import Column
from roukin_desktop.reports.pdf.columns import PAD, text_start
from roukin_desktop.reports.wording import column_head, head_groups

_LEADING = 1.32


class TableHead:
    """The lines of a head laid out for given column widths in points."""

    def __init__(self, columns: Sequence[Column], widths: Sequence[float], size: float) -> None:
        """Break titles and common heads into lines; a common head stands above the titles of its columns."""
        self._columns, self._widths, self._size = columns, widths, size
        self._titles = [
            _head_lines(column, width - 2 * PAD + 0.5, size) for column, width in zip(columns, widths, strict=True)
        ]
        self._groups = [
            (wrap(label, sum(widths[first:end]) - 2 * PAD + 0.5, measure(size, BOLD)), first, end)
            for label, first, end in head_groups(columns)
            if label
        ]
        self._upper = max((self._height(len(lines)) for lines, _, _ in self._groups), default=0.0)
        below = [len(lines) for lines, column in zip(self._titles, columns, strict=True) if column.group]
        alone = [len(lines) for lines, column in zip(self._titles, columns, strict=True) if not column.group]
        lower = self._height(max(below)) if below else 0.0
        self.height = max(self._upper + lower, self._height(max(alone, default=1)))

    def draw(self, canvas: Any, left: float, top: float) -> None:  # noqa: ANN401 - untyped reportlab
        """Draw the words and the lines under common heads; the canvas has its colours."""
        text = canvas.beginText()
        text.setFont(BOLD, self._size)
        starts = [left + sum(self._widths[:index]) for index in range(len(self._widths))]
        for column, lines, x, width in zip(self._columns, self._titles, starts, self._widths, strict=True):
            over = self._upper if column.group else 0.0
            shift = over + (self.height - over - self._height(len(lines))) / 2
            self._put(text, lines, top - shift, [text_start(a, column, x, width, self._size, BOLD) for a in lines])
        rules = []
        for lines, first, end in self._groups:
            width = sum(self._widths[first:end])
            shift = (self._upper - self._height(len(lines))) / 2
            middle = [starts[first] + (width - text_width(a, self._size, BOLD)) / 2 for a in lines]
            self._put(text, lines, top - shift, middle)
            y = top - self._upper
            rules.append((starts[first] + PAD, y, starts[first] + width - PAD / 2, y))
        canvas.drawText(text)
        if rules:
            canvas.setLineWidth(0.4)
            canvas.lines(rules)

    def _height(self, lines: int) -> float:
        return self._size * (1.85 + (lines - 1) * _LEADING)

    def _put(self, text: Any, lines: Sequence[str], top: float, starts: Sequence[float]) -> None:  # noqa: ANN401
        for index, (line, x) in enumerate(zip(lines, starts, strict=True)):
            text.setTextOrigin(x, top - self._size * (1.25 + index * _LEADING))
            text.textOut(line)


def _head_lines(column: Column, room: float, size: float) -> list[str]:
    """Break a head before its unit first, then at the spaces of its title, then within it."""
    width = measure(size, BOLD)
    head = column_head(column)
    if width(head) <= room:
        return [head]
    unit = [f"({column.unit})"] if column.unit else []
    title = column.title if width(column.title) <= room else column.title.replace(" ", "\n")
    return [*wrap(title, room, width), *unit]
