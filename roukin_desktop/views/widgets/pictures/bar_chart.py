"""A picture of 集計: the drawing the PDF has, in the colours of the window; each bar opens (design.md L4, §5.13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.reports.model import MonthChart, Table
from roukin_desktop.views.widgets.pictures.bar_picker import BarPicker
from roukin_desktop.views.widgets.pictures.chart_drawing import ChartDrawing

_LINES = 11
"""Height of bars by month in lines of text."""


class BarChart(BarPicker):
    """Draws itself anew for each width, so that the figures keep their size; its height is that of the drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Table | MonthChart | None = None
        self._drawing = ChartDrawing()
        self._stale = False
        self.setAccessibleName("図")
        self.setAccessibleDescription("矢印キーで棒を選び、Enterで内訳を開きます。")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Table | MonthChart, bars: Sequence[str]) -> None:
        """Show a chart; ``bars`` say the same in words, one for each bar that can be opened."""
        self._chart = chart
        self.tell(bars)
        self._draw()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of what is drawn."""
        return QSize(400, self._drawing.height or self._least())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height, and a width in which a whole year can be read."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew for another width, when it is painted."""
        super().resizeEvent(event)
        self._stale |= event.size().width() != event.oldSize().width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the colours of the window when it changes between light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._stale = True
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the drawing, made anew first where it is stale."""
        if self._stale:
            self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.paint(painter, QRectF(0, 0, self.width(), self._drawing.height))
        painter.end()

    def _draw(self) -> None:
        if self._chart is None or self.width() < 40:
            return
        before, self._stale = self._drawing.height, False
        self._drawing.draw(self._chart, self.width(), self._least(), self)
        self.place(self._drawing.bands)
        if self._drawing.height != before:
            self.updateGeometry()

    def _least(self) -> int:
        return self.fontMetrics().height() * _LINES
