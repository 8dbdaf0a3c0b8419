"""The rail of rooms: as wide as its widest word, scrolled where the window is too low for all rooms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Rail(QScrollArea):
    """Holds the rooms' buttons; large text widens it instead of cutting words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width of what it holds, and of the scroll bar that may come."""
        page = self.widget()
        inner = page.sizeHint() if page is not None else QSize(0, 0)
        return QSize(inner.width() + self.verticalScrollBar().sizeHint().width() + 2, inner.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same width; any height will do."""
        return QSize(self.sizeHint().width(), 80)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take another width when the words inside change."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
