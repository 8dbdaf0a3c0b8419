"""Two parts that share a room: neither is lower than its broken lines need, and side by side only where both fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from roukin_desktop.views.widgets.layout.room_needed import layout_comfort, page_height


class PartSplitter(QSplitter):
    """A drop-in for ``QSplitter``; Qt's own asks a part for its height without telling it its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = False
        self._fitting = False

    def addWidget(self, part: QWidget) -> None:  # noqa: N802
        """Take a part and watch what it needs."""
        super().addWidget(part)
        part.installEventFilter(self)
        if isinstance(part, QStackedWidget):
            part.currentChanged.connect(lambda _place: self._fit())

    def setOrientation(self, orientation: Qt.Orientation) -> None:  # noqa: N802
        """Take the direction the form was drawn with; a narrow room gets the other one."""
        self._beside = orientation == Qt.Orientation.Horizontal
        super().setOrientation(orientation)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow a part that needs another height."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(part, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the parts out for the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._fitting:
            return
        self._fitting = True
        self._turn()
        for part in self._parts():
            if part.layout() is not None and part.width():
                shown = part.currentWidget() if isinstance(part, QStackedWidget) else part
                least = page_height(shown or part, part.width())
                if part.minimumHeight() != least:
                    part.setMinimumHeight(least)
        self._fitting = False

    def _turn(self) -> None:
        """Put parts side by side one below the other where the width is not enough for them."""
        if not self._beside:
            return
        needed = sum(_wanted(part) for part in self._parts() if not part.isHidden())
        wanted = Qt.Orientation.Vertical if needed > self.width() else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            super().setOrientation(wanted)

    def _parts(self) -> list[QWidget]:
        return [part for at in range(self.count()) if (part := self.widget(at)) is not None]


def _wanted(part: QWidget) -> int:
    """Return the width a part should have beside another."""
    layout = part.layout()
    inside = layout_comfort(layout) if layout is not None else 0
    return max(part.minimumSizeHint().width(), inside)
