"""The charts of the paper as SVG for the screen: the drawing the PDF has, from the same rows (design.md §5.13)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import import_module

from roukin_desktop.reports.charts.bars import month_chart
from roukin_desktop.reports.charts.parts import Plot
from roukin_desktop.reports.charts.tables import table_chart
from roukin_desktop.reports.fonts import BOLD, FAMILY, REGULAR, register
from roukin_desktop.reports.model import MonthChart, Table

_ENDLESS = 10_000.0
"""Height of a page on screen: it scrolls, so bars are never squeezed."""
_FINE = 10
_TEXT = re.compile(r'<text x="([^"]+)" y="([^"]+)" style="([^"]*?)font-size: ([\d.]+)px([^"]*)" transform="[^"]*">')


@dataclass(frozen=True, slots=True)
class ChartSvg:
    """A chart for the screen: its SVG, its height, and for each label (left, top, width, height) of what opens it."""

    svg: bytes
    height: float
    bands: tuple[Plot, ...]


def get_ready() -> None:
    """Read the library and the fonts, half a second, away from the window's thread: no picture waits for them there."""
    import_module("reportlab.graphics.renderSVG")
    register()


def chart_svg(chart: Table | MonthChart, width: float, height: float) -> ChartSvg:
    """Return the chart as SVG for Qt, ``width`` points wide; bars by month are ``height`` high.

    Qt paints what reportlab clips in black, knows fonts by their family only, and rounds the width of small letters.
    """
    from reportlab.graphics import renderSVG

    if isinstance(chart, Table):
        picture = table_chart(chart, width, _ENDLESS)
    else:
        picture = month_chart(chart.points, width, height, unit=chart.unit)
    svg = str(renderSVG.drawToString(picture.drawing))
    svg = re.sub(r"<clipPath.*?</clipPath>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\s*clip-path="[^"]*"|clip-path:\s*[^;"]*;?\s*', "", svg)
    svg = re.sub(rf"font-family:\s*{BOLD}", f"font-weight: bold; font-family: '{FAMILY}'", svg)
    svg = re.sub(rf"font-family:\s*{REGULAR}\b", f"font-family: '{FAMILY}'", svg)
    high = float(picture.drawing.height)
    bands = tuple((left, high - bottom - tall, wide, tall) for left, bottom, wide, tall in picture.bands)
    return ChartSvg(_TEXT.sub(_finely, svg).encode("utf-8"), high, bands)


def _finely(found: re.Match[str]) -> str:
    """Return the words of a place written large and drawn small, so that they are as wide as on paper."""
    x, y, before, size, after = found.groups()
    style = f"{before}font-size: {float(size) * _FINE:g}px{after}"
    return f'<text x="0" y="0" style="{style}" transform="translate({x},{y}) scale({1 / _FINE},{-1 / _FINE})">'
