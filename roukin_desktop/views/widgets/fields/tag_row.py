"""Several choices at once, as tags that wrap: Space or a number key toggles, arrows move, Enter leaves."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from roukin_desktop.views.spacing import ROOMY
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.navigation.tab_order import keep_in_order

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class TagRow(QWidget):
    """Check boxes as one field with one tab stop; its text is the keys joined by a space, in the order offered."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._row = WrapRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(ROOMY)
        self._row.addStretch(1)
        self._writing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer keys with their labels; the number that toggles each stands before it."""
        chosen = self.value()
        for box in self._boxes.values():
            self._row.removeWidget(box)
            box.setParent(None)  # else it is reached by Enter until it is gone
            box.deleteLater()
        self._boxes = {}
        for number, (key, label) in enumerate(options, start=1):
            box = QCheckBox(f"{number} {label}" if number < 10 else label, self)
            box.setAccessibleName(f"{self.accessibleName()} {label}".strip())
            box.installEventFilter(self)
            box.toggled.connect(self._on_toggled)
            self._row.insertWidget(self._row.count() - 1, box)
            self._boxes[key] = box
        keep_in_order(self, list(self._boxes.values()))
        self._move_stop(0)
        self.set_value(chosen)

    def value(self) -> str:
        """Return the chosen keys joined by a space."""
        return " ".join(key for key, box in self._boxes.items() if box.isChecked())

    def set_value(self, keys: str) -> None:
        """Choose keys without telling anyone."""
        chosen = set(keys.split())
        self._writing = True
        for key, box in self._boxes.items():
            box.setChecked(key in chosen)
        self._writing = False
        if not chosen and self._boxes and not any(box.hasFocus() for box in self._boxes.values()):
            self._move_stop(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Toggle with a number key, walk with the arrows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QCheckBox):
            boxes = list(self._boxes.values())
            number = event.key() - Qt.Key.Key_1
            if event.text().isdigit() and 0 <= number < len(boxes):
                boxes[number].toggle()
                self._go(number)
                return True
            if event.key() in _BACK or event.key() in _ON:
                self._go((boxes.index(watched) + (1 if event.key() in _ON else -1)) % len(boxes))
                return True
        return super().eventFilter(watched, event)

    def _on_toggled(self, _checked: bool) -> None:
        if not self._writing:
            self.edited.emit(self.value())

    def _go(self, index: int) -> None:
        self._move_stop(index)
        list(self._boxes.values())[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _move_stop(self, index: int) -> None:
        for place, box in enumerate(self._boxes.values()):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == index else Qt.FocusPolicy.ClickFocus)
            if place == index:
                self.setFocusProxy(box)
