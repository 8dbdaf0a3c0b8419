"""A field with a dashed edge: says that files may be dropped, and shows when one is held over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QWidget


class DropBox(QFrame):
    """Only paints; the pane takes the file, so that it may be dropped anywhere on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False

    def show_hot(self, hot: bool) -> None:
        """Show whether a file would be taken now."""
        self._hot = hot
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint ground and edge in the colours of the window."""
        colors = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colors.color(QPalette.ColorRole.Highlight if self._hot else QPalette.ColorRole.Base))
        edge = QPalette.ColorRole.Link if self._hot else QPalette.ColorRole.Dark
        painter.setPen(QPen(colors.color(edge), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
