"""A button that holds other widgets: a tile or a row that leads somewhere, by mouse, Enter and Space alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget


class OpenButton(QPushButton):
    """Its size is that of what it holds; the parts take no mouse, so that the whole of it is one button."""

    def __init__(self, parent: QWidget | None, layout: QBoxLayout) -> None:
        super().__init__(parent)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hold(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part at the end of the layout."""
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.addWidget(part, stretch)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size of what it holds: a button would measure its own text."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the least size of what it holds."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open with Enter too, as a row of a list does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the room that text of another size needs."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
