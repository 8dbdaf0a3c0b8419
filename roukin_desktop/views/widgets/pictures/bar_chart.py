"""A picture of 集計: the drawing the PDF has, in the colours of the window; each bar opens (design.md L4, §5.13)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from roukin_desktop.reports.model import MonthChart, Table
from roukin_desktop.views.widgets.pictures.bar_picker import BarPicker
from roukin_desktop.views.widgets.pictures.chart_drawing import ChartDrawing

_LINES = 11
"""Height of bars by month in lines of text."""
_VEIL = 28
"""How much a bar under the pointer is tinted, of 255."""


class BarChart(BarPicker):
    """Draws itself anew for each width, so that the figures keep their size; its height is that of the drawing."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Table | MonthChart | None = None
        self._bars: Sequence[str] = ()
        self._under = -1
        self._drawing = ChartDrawing()
        self._stale = False
        self.setAccessibleDescription("矢印キーで棒を選び、Enterで内訳を開きます。")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Table | MonthChart, bars: Sequence[str]) -> None:
        """Show a chart; ``bars`` say the same in words, one for each bar that can be opened."""
        self._chart, self._bars = chart, bars
        self._under = -1
        self._draw()
        self.choose(self._at)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of what is drawn."""
        return QSize(400, self._drawing.height or self._least())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height, and a width in which a whole year can be read."""
        return QSize(200, self.sizeHint().height())

    def band(self, at: int) -> QRectF:
        """Return the place of a bar with its name."""
        return self._drawing.bands[at] if at < len(self._drawing.bands) else QRectF()

    def count(self) -> int:
        """Return how many bars can be opened."""
        return len(self._bars)

    def bar_at(self, place: QPointF) -> int:
        """Return the bar of a place, -1 beside them."""
        return next((at for at in range(self.count()) if self.band(at).contains(place)), -1)

    def say(self, at: int) -> str:
        """Return the numbers of a bar."""
        return " ".join(["図", *self._bars[at : at + 1]])

    def open_bar(self, at: int) -> None:
        """Tell which bar was opened."""
        self.opened.emit(at)

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

    def event(self, event: QEvent) -> bool:
        """Say the numbers of the bar under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._bars[at] if at >= 0 else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tint the bar under the pointer."""
        self._hover(self.bar_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Tint nothing any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the drawing, made anew first where it is stale, and which of its bars is meant."""
        if self._stale:
            self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Link)
        if self._under >= 0:
            painter.fillRect(self.band(self._under), QColor(accent.red(), accent.green(), accent.blue(), _VEIL))
        self._drawing.paint(painter, QRectF(0, 0, self.width(), self._drawing.height))
        if self.hasFocus() and self._bars:
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(self.band(self._at).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _draw(self) -> None:
        if self._chart is None or self.width() < 40:
            return
        before, self._stale = self._drawing.height, False
        self._drawing.draw(self._chart, self.width(), self._least(), self)
        if self._drawing.height != before:
            self.updateGeometry()

    def _least(self) -> int:
        return self.fontMetrics().height() * _LINES

    def _hover(self, at: int) -> None:
        if at != self._under:
            self._under = at
            self.setCursor(Qt.CursorShape.ArrowCursor if at < 0 else Qt.CursorShape.PointingHandCursor)
            self.update()
