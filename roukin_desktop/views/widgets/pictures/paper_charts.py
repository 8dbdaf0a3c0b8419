"""The charts of a part of the report: pictures as wide as its page, painted when the page asks for them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from roukin_desktop.reports.model import MonthChart, Table
from roukin_desktop.views.widgets.pictures.chart_drawing import ChartDrawing

_SCHEME = "chart:"
_LINES = 12
"""Height of bars by month in lines of text."""


class PaperCharts:
    """Knows the charts of what is shown; ``width`` is that of each, 0 where there is none."""

    def __init__(self, owner: QWidget) -> None:
        """Draw in the colours, the size of text and the pixels of a widget."""
        self.width = 0
        self._owner = owner
        self._page = 0
        self._room = 0
        self._drawn: dict[str, ChartDrawing] = {}

    def start(self, room: int) -> None:
        """Forget the charts of before; those to come are ``room`` wide."""
        self.width, self._page, self._room = 0, self._page + 1, max(room, 200)
        self._drawn.clear()

    def add(self, chart: Table | MonthChart) -> tuple[str, int, int]:
        """Draw a chart and return by which name it is asked for, its width and its height."""
        self.width = self._room
        drawing = ChartDrawing()
        drawing.draw(chart, self.width, self._owner.fontMetrics().height() * _LINES, self._owner)
        name = f"{_SCHEME}{self._page}-{len(self._drawn)}"
        self._drawn[name] = drawing
        return name, self.width, drawing.height

    def picture(self, name: QUrl) -> QImage | None:
        """Return a chart painted as finely as the screen shows; None for what is none of them."""
        drawing = self._drawn.get(name.toString())
        if drawing is None:
            return None
        fine = self._owner.devicePixelRatioF()
        size = QSize(round(self.width * fine), round(drawing.height * fine))
        picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.paint(painter, QRectF(picture.rect()))
        painter.end()
        return picture
