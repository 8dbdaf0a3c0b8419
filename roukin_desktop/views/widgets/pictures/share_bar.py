"""A thin bar filled by a rate, with a line where the time stands: ahead or behind is seen before it is read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.presenters.home.models import Share

_WHOLE = 1000


class ShareBar(QWidget):
    """Says nothing to a screen reader: the words beside it have the same numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: Share | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: Share | None) -> None:
        """Show a rate; None draws nothing but keeps the place."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return half a line of text."""
        return QSize(60, max(10, self.fontMetrics().height() * 6 // 10))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height: beside large text it may go."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint track, filling and the line of the time."""
        if self._share is None:
            return
        colors = self.window().palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self.height() / 2
        track = QRectF(0, (self.height() - high) / 2, self.width(), high)
        self._round(painter, track, colors.color(QPalette.ColorRole.Mid))
        filled = QRectF(track)
        filled.setWidth(track.width() * min(self._share.filled, _WHOLE) / _WHOLE)
        role = QPalette.ColorRole.Dark if self._share.behind else QPalette.ColorRole.Link
        self._round(painter, filled, colors.color(role))
        if self._share.mark is not None:
            place = track.width() * min(self._share.mark, _WHOLE) / _WHOLE
            line = QRectF(min(max(place - 1, 0), self.width() - 2), 0, 2, self.height())
            painter.fillRect(line, colors.color(QPalette.ColorRole.WindowText))
        painter.end()

    def _round(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        if box.width() > 0:
            painter.setPen(color)
            painter.setBrush(color)
            radius = min(box.height(), box.width()) / 2
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
