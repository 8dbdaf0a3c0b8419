"""A list of choices by key: ↓ opens it, a number key picks, the wheel does nothing without focus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.widgets.wheel_guard import WheelGuard


class ChoiceList(QComboBox):
    """A combo box whose text is a stable key; nothing chosen is ``""``."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = WheelGuard(self)
        self._always = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.currentTextChanged.connect(self.setToolTip)
        self.activated.connect(lambda _index: self.edited.emit(self.value()))

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer keys with their labels; what was chosen stays chosen if it is still offered."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        for key, label in options:
            self.addItem(label, key)
        self.blockSignals(False)
        self._choose(chosen)

    def keep_one_chosen(self) -> None:
        """Have one choice at any time: Delete, which clears a field of a form, does nothing here."""
        self._always = True

    def value(self) -> str:
        """Return the key chosen, or ``""``."""
        return str(self.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose a key without telling anyone."""
        self._choose(key)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open with ↓, pick with a number, clear with Delete."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        elif event.text().isdigit() and 0 <= number < min(9, self.count()):
            self._pick(number)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not self._always:
                self._pick(-1)
        else:
            super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        """Show a choice and tell nobody; in a narrow field the whole text is told under the pointer."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(key) if key else -1)
        self.blockSignals(False)
        self.setToolTip(self.currentText())

    def _pick(self, index: int) -> None:
        self.setCurrentIndex(index)
        self.edited.emit(self.value())


def show_whose(choice: ChoiceList, options: Sequence[Option], chosen: str) -> None:
    """Offer whose records a list shows; no options put the choice away."""
    choice.set_options([(option.key, option.label) for option in options])
    choice.set_value(chosen)
    choice.setVisible(bool(options))
