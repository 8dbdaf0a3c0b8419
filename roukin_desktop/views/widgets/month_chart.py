"""学習会 by month as bars: the drawing the PDF has, in the colours of the window (design.md §5.13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.model import MonthChart as Drawn
from roukin_desktop.views.widgets.chart_drawing import ChartDrawing

_WAIT_MS = 40


class MonthChart(QWidget):
    """Draws itself anew for each width, so that the figures keep their size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[MonthPoint] = ()
        self._drawing = ChartDrawing()
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[MonthPoint], text: str) -> None:
        """Show the months; ``text`` tells the same to a screen reader."""
        self._points = points
        self.setAccessibleDescription(text)
        self._draw()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a height that shows bars well and leaves room for the tables."""
        return QSize(400, self.fontMetrics().height() * 10)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height, and a width in which a whole year can be read."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew once the size has come to rest."""
        super().resizeEvent(event)
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of the window when it changes between light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the drawing."""
        painter = QPainter(self)
        self._drawing.paint(painter, QRectF(self.rect()))
        painter.end()

    def _draw(self) -> None:
        if not self._points or self.width() < 40:
            return
        chart = Drawn("", tuple(self._points), "回")
        self._drawing.draw(chart, self.width(), self.height(), self)
        self.update()
