"""A page that scrolls where it is higher than its place: a form may scroll vertically, nothing is cut (screens.md)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from roukin_desktop.views.widgets.layout.room_needed import page_height

_LEAST_LINES = 8


class TallPage(QScrollArea):
    """Shows its widget at the height of its place or, where that is too little, with all it holds: one bar is enough.

    Left to itself a scroll area asks for the height a page wishes; lists wish for all their rows and scroll themselves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setWidget(self, page: QWidget) -> None:  # noqa: N802
        """Show a page on the ground this one stands on."""
        super().setWidget(page)
        self._page = page
        for ground in (self.viewport(), page):
            ground.setAutoFillBackground(False)
        page.installEventFilter(self)

    def eventFilter(self, page: QObject, event: QEvent) -> bool:  # noqa: N802
        """Give the page another size when what it shows has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._lay_out()
        return super().eventFilter(page, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the page the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never be narrower than the page, nor lower than what can be read at a glance."""
        least = self._page.minimumSizeHint() if self._page is not None else QSize()
        high = min(least.height(), self.fontMetrics().height() * _LEAST_LINES)
        return QSize(least.width() + self.verticalScrollBar().sizeHint().width(), high)

    def _lay_out(self) -> None:
        if self._page is None:
            return
        room = self.maximumViewportSize()
        width, height = room.width(), room.height()
        if page_height(self._page, width) > height:
            width -= self.verticalScrollBar().sizeHint().width()
            height = max(height, page_height(self._page, width, whole=True))
        self._page.resize(width, height)
