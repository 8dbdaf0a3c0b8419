"""Bar charts, drawn once: vectors in the PDF, SVG on screen (design.md §5.13)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.charts.parts import (
    DARK,
    GRID,
    LIGHT,
    SMALL,
    TEXT,
    Picture,
    Plot,
    axis_end,
    box,
    legend,
    line,
    step_of,
    text,
)
from roukin_desktop.reports.fonts import register, text_width
from roukin_desktop.reports.wording import year_labels

THIS_YEAR, LAST_YEAR = DARK, LIGHT
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 6.0, 24.0, 18.0
_LINE, _ROOM, _SMALLEST = 9.0, 0.94, 4.5
"""Height of a line of labels, the part of their place they may fill, and how small they may become."""

Series = tuple[str, Sequence[int | None]]
"""A name for the legend, and a value per label; None is no bar (a blank is not a zero, law L7)."""


def month_chart(points: Sequence[MonthPoint], width: float, height: float, *, unit: str = "") -> Picture:
    """Return a picture of ``width`` × ``height`` points: this year and, where known, last year."""
    names = year_labels(tuple(point.month for point in points))
    series: list[Series] = [(names[0], [point.value for point in points])]
    if any(point.prior is not None for point in points):
        series.append((names[1], [point.prior for point in points]))
    return columns_chart([point.label for point in points], series, width, height, unit=unit)


def columns_chart(
    labels: Sequence[str], series: Sequence[Series], width: float, height: float, *, unit: str = ""
) -> Picture:
    """Return upright bars over ``labels``, one or two beside each other."""
    from reportlab.graphics.shapes import Drawing

    register()
    drawing = Drawing(width, height)
    known = [value for _, values in series for value in values if value is not None]
    top = axis_end(max(known, default=0))
    left = max(_LEFT, text_width(f"{top:,}", SMALL) + 8, text_width(f"({unit})", SMALL) + 6)
    lines, size = _label_lines(labels, (width - left - _RIGHT) / max(len(labels), 1))
    bottom = _BOTTOM + _LINE * (max(map(len, lines), default=1) - 1)
    plot = (left, bottom, width - left - _RIGHT, height - _TOP - bottom)
    _grid(drawing, plot, top)
    _columns(drawing, plot, (lines, size), series, top)
    if unit:
        text(drawing, left - 4, height - 10, f"({unit})", "end")
    legend(drawing, list(zip((name for name, _ in series), (DARK, LIGHT), strict=False)), width - _RIGHT, height - 10)
    slot = plot[2] / max(len(labels), 1)
    return Picture(drawing, tuple((left + slot * at, 0.0, slot, height - _TOP) for at in range(len(labels))))


def _grid(drawing: Any, plot: Plot, top: int) -> None:  # noqa: ANN401 - reportlab has no types
    left, bottom, width, height = plot
    for value in range(0, top + 1, step_of(top)):
        y = bottom + height * value / top
        line(drawing, (left, y), (left + width, y), TEXT if value == 0 else GRID)
        text(drawing, left - 4, y - 2.7, f"{value:,}", "end")


def _columns(
    drawing: Any,  # noqa: ANN401
    plot: Plot,
    labels: tuple[Sequence[Sequence[str]], float],
    series: Sequence[Series],
    top: int,
) -> None:
    left, bottom, width, height = plot
    lines, size = labels
    slot = width / max(len(lines), 1)
    several = len(series) > 1
    bar = min(slot * (0.36 if several else 0.5), 34.0)
    for index, label in enumerate(lines):
        middle = left + slot * (index + 0.5)
        start = middle - bar if several else middle - bar / 2
        for at, (_, values) in enumerate(series):
            value = values[index]
            if value is not None:
                _column(
                    drawing, (start + at * bar, bottom, bar, height / top), value, slot / len(series), (DARK, LIGHT)[at]
                )
        for at, words in enumerate(label):
            text(drawing, middle, bottom - 11 - at * _LINE, words, size=size)


def _label_lines(labels: Sequence[str], slot: float) -> tuple[list[list[str]], float]:
    """Return each label's lines and the size of all: a span of days that is wider than its bars goes on below."""
    room = slot * _ROOM
    lines = [[label] for label in labels]
    if any(text_width(label, SMALL) > room for label in labels):
        lines = [
            [f"{first}{mark}", rest] if rest else [first] for first, mark, rest in (s.partition("~") for s in labels)
        ]
    widest = max((text_width(words, SMALL) for label in lines for words in label), default=0.0)
    return lines, max(_SMALLEST, min(SMALL, SMALL * room / max(widest, 1.0)))


def _column(drawing: Any, place: Plot, value: int, room: float, rgb: int) -> None:  # noqa: ANN401
    """Draw a bar in its ``place``, as high as one of 1; a number wider than its ``room`` is left to the axis."""
    x, y, width, scale = place
    inset = min(1.0, width * 0.05)
    box(drawing, (x + inset, y, width - 2 * inset, value * scale), rgb)
    label = f"{value:,}"
    size = max(_SMALLEST, min(SMALL, SMALL * width * 1.15 / max(text_width(label, SMALL), 1.0)))
    if text_width(label, size) <= room:
        text(drawing, x + width / 2, y + value * scale + 2, label, size=size)
