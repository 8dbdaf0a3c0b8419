"""The short list at the left of a room that has several parts; arrows and clicks choose one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_LEAST = 150
"""Width with text of the usual size, in pixels."""


class SectionList(QListWidget):
    """``picked(key)`` when the user goes to another part."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    def set_sections(self, sections: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show (key, label) pairs and mark the one that is open, telling nobody."""
        with QSignalBlocker(self):
            if [self.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.count())] != [k for k, _ in sections]:
                self.clear()
                for key, label in sections:
                    item = QListWidgetItem(label, self)
                    item.setData(Qt.ItemDataRole.UserRole, key)
        self.mark(chosen)
        self._fit()

    def mark(self, chosen: str) -> None:
        """Mark the part that is open, telling nobody."""
        with QSignalBlocker(self):
            for at in range(self.count()):
                if self.item(at).data(Qt.ItemDataRole.UserRole) == chosen:
                    self.setCurrentRow(at)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Lay the lines out once the style sheet is known: before, they have no height."""
        super().showEvent(event)
        self.doItemsLayout()
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Show all parts: where they are too many for the window, the room scrolls."""
        lines = sum(self.sizeHintForRow(at) for at in range(self.count()))
        around = self.height() - self.viewport().height() if self.isVisible() else 0
        return QSize(super().minimumSizeHint().width(), lines + around)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Give the labels their room in larger text, too."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest label needs with the room around it."""
        around = self.fontMetrics().height() * 3
        label = max(
            (self.fontMetrics().horizontalAdvance(self.item(at).text()) for at in range(self.count())), default=0
        )
        self.setFixedWidth(max(_LEAST, label + around))
        self.updateGeometry()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(str(item.data(Qt.ItemDataRole.UserRole)))
