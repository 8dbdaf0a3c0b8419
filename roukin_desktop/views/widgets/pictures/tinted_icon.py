"""A small picture in the colour its style gives it, so that a state has a shape and not only a colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from roukin_desktop.views import icons


class TintedIcon(QWidget):
    """Paints one of our icons; ``state`` (error, warning, ok, accent) chooses the colour in the style sheet.

    Its side is told for text of the usual size and grows with the text beside it.
    """

    def __init__(self, parent: QWidget | None = None, name: str = "", size: int = 16) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, state: str = "") -> None:
        """Change the picture and its state."""
        self._name = name
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)
        self.update()

    def set_size(self, size: int) -> None:
        """Change the side of the square beside text of the usual size, in device-independent pixels."""
        self._size = size
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a square."""
        return QSize(icons.grown(self._size), icons.grown(self._size))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint in the text colour of the style."""
        if self._name:
            painter = QPainter(self)
            icons.paint(painter, self._name, QRectF(self.rect()), self.palette().color(QPalette.ColorRole.WindowText))
            painter.end()
        super().paintEvent(event)
