"""Bar charts, drawn once: vectors in the PDF, SVG on screen (design.md §5.13)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.chart_parts import (
    DARK,
    GRID,
    LIGHT,
    SMALL,
    TEXT,
    Plot,
    axis_end,
    box,
    legend,
    line,
    step_of,
    text,
)
from roukin_desktop.reports.fonts import BOLD, FAMILY, REGULAR, register, text_width
from roukin_desktop.reports.wording import year_labels

THIS_YEAR, LAST_YEAR = DARK, LIGHT
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 6.0, 24.0, 18.0

Series = tuple[str, Sequence[int | None]]
"""A name for the legend, and a value per label; None is no bar (a blank is not a zero, law L7)."""


def month_chart(points: Sequence[MonthPoint], width: float, height: float, *, unit: str = "") -> Any:  # noqa: ANN401
    """Return a reportlab Drawing of ``width`` × ``height`` points: this year and, where known, last year."""
    names = year_labels(tuple(point.month for point in points))
    series: list[Series] = [(names[0], [point.value for point in points])]
    if any(point.prior is not None for point in points):
        series.append((names[1], [point.prior for point in points]))
    return columns_chart([point.label for point in points], series, width, height, unit=unit)


def columns_chart(
    labels: Sequence[str], series: Sequence[Series], width: float, height: float, *, unit: str = ""
) -> Any:  # noqa: ANN401 - reportlab has no types
    """Return upright bars over ``labels``, one or two beside each other."""
    from reportlab.graphics.shapes import Drawing

    register()
    drawing = Drawing(width, height)
    known = [value for _, values in series for value in values if value is not None]
    top = axis_end(max(known, default=0))
    left = max(_LEFT, text_width(f"{top:,}", SMALL) + 8)
    plot = (left, _BOTTOM, width - left - _RIGHT, height - _TOP - _BOTTOM)
    _grid(drawing, plot, top)
    _columns(drawing, plot, labels, series, top)
    if unit:
        text(drawing, left - 4, height - 10, f"({unit})", "end")
    legend(drawing, list(zip((name for name, _ in series), (DARK, LIGHT), strict=False)), width - _RIGHT, height - 10)
    return drawing


def month_chart_svg(points: Sequence[MonthPoint], width: float, height: float, *, unit: str = "") -> bytes:
    """Return the same chart as SVG for Qt: no clipPath (Qt paints it black), the font by its family name."""
    from reportlab.graphics import renderSVG

    svg = str(renderSVG.drawToString(month_chart(points, width, height, unit=unit)))
    svg = re.sub(r"<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\s*clip-path="[^"]*"|clip-path:\s*[^;"]*;?\s*', "", svg)
    svg = re.sub(rf"font-family:\s*{BOLD}", f"font-weight: bold; font-family: '{FAMILY}'", svg)
    svg = re.sub(rf"font-family:\s*{REGULAR}\b", f"font-family: '{FAMILY}'", svg)
    return svg.encode("utf-8")


def _grid(drawing: Any, plot: Plot, top: int) -> None:  # noqa: ANN401 - reportlab has no types
    left, bottom, width, height = plot
    for value in range(0, top + 1, step_of(top)):
        y = bottom + height * value / top
        line(drawing, (left, y), (left + width, y), TEXT if value == 0 else GRID)
        text(drawing, left - 4, y - 2.7, f"{value:,}", "end")


def _columns(
    drawing: Any,  # noqa: ANN401
    plot: Plot,
    labels: Sequence[str],
    series: Sequence[Series],
    top: int,
) -> None:
    left, bottom, width, height = plot
    slot = width / max(len(labels), 1)
    several = len(series) > 1
    bar = min(slot * (0.36 if several else 0.5), 34.0)
    for index, label in enumerate(labels):
        middle = left + slot * (index + 0.5)
        start = middle - bar if several else middle - bar / 2
        for at, (_, values) in enumerate(series):
            value = values[index]
            if value is not None:
                _column(drawing, start + at * bar, bottom, bar, height / top, value, (DARK, LIGHT)[at])
        text(drawing, middle, bottom - 11, label)


def _column(drawing: Any, x: float, y: float, width: float, scale: float, value: int, rgb: int) -> None:  # noqa: ANN401
    inset = min(1.0, width * 0.05)
    box(drawing, (x + inset, y, width - 2 * inset, value * scale), rgb)
    label = f"{value:,}"
    size = min(SMALL, SMALL * width * 1.15 / max(text_width(label, SMALL), 1.0))
    text(drawing, x + width / 2, y + value * scale + 2, label, size=max(size, 4.5))
