"""The rail of rooms: as wide as its widest word, scrolled where the window is too low for all rooms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QToolButton, QWidget


class Rail(QScrollArea):
    """Holds the rooms' buttons; large text widens it instead of cutting words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of the widest word in bold, as the room shown is, and of the scroll bar where it comes."""
        page = self.widget()
        inner = page.sizeHint() if page is not None else QSize(0, 0)
        widest = max((_in_bold(button) for button in self.findChildren(QToolButton)), default=0)
        bar = self.verticalScrollBar().sizeHint().width() if inner.height() > self.height() else 0
        return QSize(max(inner.width(), widest) + bar + 2 * self.frameWidth() + 1, inner.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same width; any height will do."""
        return QSize(self.sizeHint().width(), 80)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Make room for the scroll bar where it comes, and give it back."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take another width when the words inside change."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _in_bold(button: QToolButton) -> int:
    """Return the width a button asks for in bold."""
    font = QFont(button.font())
    font.setBold(True)
    plain, bold = button.fontMetrics(), QFontMetrics(font)
    return button.sizeHint().width() + max(
        0, bold.horizontalAdvance(button.text()) - plain.horizontalAdvance(button.text())
    )
