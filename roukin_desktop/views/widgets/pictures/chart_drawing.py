"""A chart of the paper in the colours and the size of text of the window (design.md §5.13)."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from roukin_desktop.reports.model import MonthChart, Table
from roukin_desktop.views.widgets.pictures.month_bars import last_year_color

_TEXT_POINTS = 7.5
_TEXT_PART = 0.95
"""Size of the drawing's text as a part of the window's."""
_LAST_YEAR = "rgb(72%,73%,76%)"
_PAPER = {
    "rgb(20%,20%,20%)": QPalette.ColorRole.WindowText,
    "rgb(86%,86%,86%)": QPalette.ColorRole.Mid,
    "rgb(16%,29%,54%)": QPalette.ColorRole.Link,
}
"""The colours of the paper as the SVG writes them, and what stands for them on screen, light or dark."""


class ChartDrawing:
    """Is drawn for one width, and painted in that alone: another one would stretch its words."""

    def __init__(self) -> None:
        """Draw nothing yet."""
        self.height = 0
        self.bands: tuple[QRectF, ...] = ()
        self._renderer = QSvgRenderer()

    def draw(self, chart: Table | MonthChart, width: int, height: int, owner: QWidget) -> None:
        """Draw ``width`` pixels wide as ``owner`` looks; the height of a table's bars is their own.

        ``height`` and ``bands``, the place that belongs to each label, are known then.
        """
        from roukin_desktop.reports.charts.svg import chart_svg

        scale, palette = _TEXT_POINTS / (owner.fontInfo().pixelSize() * _TEXT_PART), owner.palette()
        drawn = chart_svg(chart, width * scale, height * scale)
        svg = drawn.svg.decode("utf-8")
        for paper, role in _PAPER.items():
            svg = svg.replace(paper, palette.color(role).name())
        svg = svg.replace(_LAST_YEAR, last_year_color(palette).name())
        self._renderer.load(QByteArray(svg.encode("utf-8")))
        self.height = round(drawn.height / scale)
        self.bands = tuple(QRectF(*(length / scale for length in band)) for band in drawn.bands)

    def paint(self, painter: QPainter, place: QRectF) -> None:
        """Paint it."""
        self._renderer.render(painter, place)
