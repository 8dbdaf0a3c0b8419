"""The rail of rooms: as wide as its widest word, pictures alone in a narrow window, scrolled in a low one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QToolButton, QWidget

_SHARE = 5
"""With its words the rail takes at most one part in so many of the window."""
_LEAST = 172
"""Width with words of the usual size, in pixels."""


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
        widest = max((_wanted(button) for button in self.findChildren(QToolButton)), default=0)
        bar = self.verticalScrollBar().sizeHint().width() if inner.height() > self.height() else 0
        return QSize(max(inner.width(), widest) + bar + 2 * self.frameWidth() + 1, inner.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same width; any height will do."""
        return QSize(self.sizeHint().width(), 80)

    def fit(self, window_width: int) -> None:
        """Show the words only where they leave the rooms enough; the pictures tell them under the pointer."""
        buttons = self.findChildren(QToolButton)
        words = max((_in_words(button) for button in buttons), default=0)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if words * _SHARE <= window_width:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in buttons:
            button.setToolButtonStyle(style)
        wide = style == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setMinimumWidth(_LEAST if wide else 0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Make room for the scroll bar where it comes, and give it back."""
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take another width when the words inside change."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _wanted(button: QToolButton) -> int:
    """Return the width a button asks for as it is shown."""
    if button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return button.sizeHint().width()
    return button.sizeHint().width() + max(0, _bold(button) - button.fontMetrics().horizontalAdvance(button.text()))


def _in_words(button: QToolButton) -> int:
    """Return about the width of picture and word, which the button does not tell while it shows the picture alone."""
    return button.iconSize().width() + _bold(button) + 2 * button.fontMetrics().height()


def _bold(button: QToolButton) -> int:
    """Return the width of the word in bold, as that of the room shown is."""
    font = QFont(button.font())
    font.setBold(True)
    return QFontMetrics(font).horizontalAdvance(button.text())
