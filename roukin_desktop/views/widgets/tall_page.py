"""A page that scrolls where it is higher than its place: a form may scroll vertically, nothing is cut (screens.md)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LEAST_LINES = 8


class TallPage(QScrollArea):
    """Shows ``page`` at its place's height or, where that is too little, at the page's own; as wide as it needs."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self.setWidget(page)
        for ground in (self.viewport(), page):
            ground.setAutoFillBackground(False)
        page.installEventFilter(self)

    def eventFilter(self, page: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for another width when what the page shows has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(page, event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never be narrower than the page, nor lower than what can be read at a glance."""
        least = self._page.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + bar, min(least.height(), self.fontMetrics().height() * _LEAST_LINES))
