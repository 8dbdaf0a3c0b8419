"""The parts of a room as tabs: number keys and arrows on the row itself, Ctrl and PgUp or PgDn from anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from roukin_desktop.presenters.ports import Option


class PartTabs(QTabBar):
    """``picked(key)`` when the user goes to another part; a part may change its words while it is open."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._on_current)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            self._add_shortcut(keys, step)

    def set_parts(self, options: Sequence[Option]) -> None:
        """Show the parts with the number that picks each; the one that is open stays open."""
        with QSignalBlocker(self):
            while self.count() < len(options):
                self.addTab("")
            self._keys = [option.key for option in options]
            for place, option in enumerate(options):
                self.setTabText(place, f"{place + 1} {option.label}")
                self.setTabToolTip(place, f"{option.label}(Ctrl+PgUp・Ctrl+PgDn)")
                self.setAccessibleTabName(place, option.label)

    def value(self) -> str:
        """Return the part that is open."""
        return self._keys[self.currentIndex()] if self._keys else ""

    def go_to(self, key: str) -> None:
        """Open a part."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to a part with its number."""
        number = event.key() - Qt.Key.Key_1
        if event.text().isdigit() and 0 <= number < self.count():
            self.setCurrentIndex(number)
            return
        super().keyPressEvent(event)

    def _add_shortcut(self, keys: str, step: int) -> None:
        """Go to the neighbour part with keys that no room of the window has."""
        QShortcut(
            QKeySequence(keys),
            self.parentWidget() or self,
            lambda: self.setCurrentIndex((self.currentIndex() + step) % max(self.count(), 1)),
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _on_current(self, place: int) -> None:
        if 0 <= place < len(self._keys):
            self.picked.emit(self._keys[place])
