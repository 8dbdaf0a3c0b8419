"""The bar chart of 学習会 by month, drawn once: vectors in the PDF, SVG on screen (design.md §5.13)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.fonts import BOLD, FAMILY, REGULAR, register, text_width
from roukin_desktop.reports.wording import year_labels

THIS_YEAR = 0x2B4C8C
LAST_YEAR = 0xB9BCC3
_TEXT = 0x333333
_GRID = 0xDDDDDD
_SMALL = 7.5
_LEFT, _RIGHT, _TOP, _BOTTOM = 30.0, 6.0, 24.0, 18.0


def month_chart(points: Sequence[MonthPoint], width: float, height: float, *, unit: str = "") -> Any:  # noqa: ANN401
    """Return a reportlab Drawing of ``width`` × ``height`` points: this year and, where known, last year.

    A month without last year's records has no second bar (a blank is not a zero, law L7).
    """
    from reportlab.graphics.shapes import Drawing

    register()
    drawing = Drawing(width, height)
    prior = any(point.prior is not None for point in points)
    top = _axis_end(max((max(point.value, point.prior or 0) for point in points), default=0))
    plot = (_LEFT, _BOTTOM, width - _LEFT - _RIGHT, height - _TOP - _BOTTOM)
    _grid(drawing, plot, top)
    _bars(drawing, plot, points, top, prior=prior)
    _legend(drawing, points, width, height, unit, prior=prior)
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


def _step(most: int) -> int:
    """Return the axis' step: 1, 2 or 5 times a power of ten, at most five of them."""
    step = 1
    while step * 5 < most:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return step


def _axis_end(most: int) -> int:
    return _step(most) * max(1, -(-most // _step(most)))


def _colour(rgb: int) -> Any:  # noqa: ANN401 - reportlab has no types
    from reportlab.lib.colors import HexColor

    return HexColor(rgb)


def _text(drawing: Any, x: float, y: float, text: str, anchor: str = "middle", size: float = _SMALL) -> None:  # noqa: ANN401
    from reportlab.graphics.shapes import String

    drawing.add(String(x, y, text, fontName=REGULAR, fontSize=size, textAnchor=anchor, fillColor=_colour(_TEXT)))


def _grid(drawing: Any, plot: tuple[float, float, float, float], top: int) -> None:  # noqa: ANN401
    from reportlab.graphics.shapes import Line

    left, bottom, width, height = plot
    for value in range(0, top + 1, _step(top)):
        y = bottom + height * value / top
        colour = _TEXT if value == 0 else _GRID
        drawing.add(Line(left, y, left + width, y, strokeColor=_colour(colour), strokeWidth=0.5))
        _text(drawing, left - 4, y - 2.7, f"{value:,}", "end")


def _bars(
    drawing: Any,  # noqa: ANN401
    plot: tuple[float, float, float, float],
    points: Sequence[MonthPoint],
    top: int,
    *,
    prior: bool,
) -> None:
    left, bottom, width, height = plot
    slot = width / max(len(points), 1)
    bar = min(slot * (0.36 if prior else 0.5), 34.0)
    for index, point in enumerate(points):
        middle = left + slot * (index + 0.5)
        start = middle - bar if prior else middle - bar / 2
        _bar(drawing, start, bottom, bar, height / top, point.value, THIS_YEAR)
        if prior and point.prior is not None:
            _bar(drawing, middle, bottom, bar, height / top, point.prior, LAST_YEAR)
        _text(drawing, middle, bottom - 11, point.label)


def _bar(drawing: Any, x: float, y: float, width: float, scale: float, value: int, colour: int) -> None:  # noqa: ANN401
    from reportlab.graphics.shapes import Rect

    inset = min(1.0, width * 0.05)
    rect = Rect(x + inset, y, width - 2 * inset, value * scale, fillColor=_colour(colour), strokeColor=None)
    drawing.add(rect)
    label = f"{value:,}"
    size = min(_SMALL, _SMALL * width * 1.15 / max(text_width(label, _SMALL), 1.0))
    _text(drawing, x + width / 2, y + value * scale + 2, label, size=max(size, 4.5))


def _legend(
    drawing: Any,  # noqa: ANN401
    points: Sequence[MonthPoint],
    width: float,
    height: float,
    unit: str,
    *,
    prior: bool,
) -> None:
    from reportlab.graphics.shapes import Rect

    names = year_labels(tuple(point.month for point in points))
    y = height - 10
    if unit:
        _text(drawing, _LEFT - 4, y, f"({unit})", "end")
    x = width - _RIGHT
    entries = list(zip(names, (THIS_YEAR, LAST_YEAR), strict=True))[: 2 if prior else 1]
    for name, colour in reversed(entries):
        x -= text_width(name, _SMALL)
        _text(drawing, x, y, name, "start")
        drawing.add(Rect(x - 11, y - 0.5, 8, 7, fillColor=_colour(colour), strokeColor=None))
        x -= 24
