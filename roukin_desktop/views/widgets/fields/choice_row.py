"""A few choices side by side, picked with number keys, arrows or the mouse (screens.md: 1 対面 2 WEB 3 併用)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from roukin_desktop.views.spacing import SNUG
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.navigation.tab_order import keep_in_order


class ChoiceRow(QWidget):
    """Radio buttons as one field: one tab stop, nothing chosen at first."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._row = WrapRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SNUG)
        self._row.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.buttonToggled.connect(self._on_toggled)
        self._writing = False

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer keys with their labels; the number that picks each stands before it, apart from a label of digits."""
        chosen = self.value()
        for button in self._buttons:
            self._row.removeWidget(button)
            self._group.removeButton(button)
            button.setParent(None)  # else it is reached by Enter until it is gone
            button.deleteLater()
        self._keys, self._buttons = [], []
        for number, (key, label) in enumerate(options, start=1):
            told = f"({number})" if label[:1].isdigit() else f"{number}"
            button = QRadioButton(f"{told} {label}", self)
            button.setAccessibleName(f"{self.accessibleName()} {label}".strip())
            button.installEventFilter(self)
            self._group.addButton(button, number - 1)
            self._row.insertWidget(self._row.count() - 1, button)
            self._keys.append(key)
            self._buttons.append(button)
        keep_in_order(self, self._buttons)
        self._fix_tab_stop()
        self.set_value(chosen)

    def value(self) -> str:
        """Return the key chosen, or ``""``."""
        index = self._group.checkedId()
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    def set_value(self, key: str) -> None:
        """Choose a key without telling anyone; ``""`` clears."""
        self._writing = True
        self._group.setExclusive(False)
        for known, button in zip(self._keys, self._buttons, strict=True):
            button.setChecked(known == key)
        self._group.setExclusive(True)
        self._writing = False
        self._fix_tab_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Pick with a number key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            number = event.key() - Qt.Key.Key_1
            if event.text().isdigit() and 0 <= number < len(self._buttons):
                self._buttons[number].setChecked(True)
                self._buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _on_toggled(self, _button: object, checked: bool) -> None:
        if checked and not self._writing:
            self._fix_tab_stop()
            self.edited.emit(self.value())

    def _fix_tab_stop(self) -> None:
        """Leave one button in the tab order: the chosen one, or the first."""
        if not self._buttons:
            return
        stop = max(self._group.checkedId(), 0)
        for index, button in enumerate(self._buttons):
            on = index == stop
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[stop])
