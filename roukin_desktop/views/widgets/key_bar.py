"""The bar of F-keys at the bottom; each can be clicked as well (domain.md §8.1)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

ORDER = ("F1", "F2", "F3", "F4", "F5", "F11", "F12")


class KeyBar(QWidget):
    """Shows the keys the room answers, and no other; F6–F10 are the input method's."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}

    def set_keys(self, words: dict[str, str]) -> None:
        """Show these keys in their usual order."""
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for key in ORDER:
            if key in words:
                self._add(key, words[key])

    def words(self) -> dict[str, str]:
        """Return what is shown, by key."""
        return {key: button.text().removeprefix(key).strip() for key, button in self._buttons.items()}

    def _add(self, key: str, word: str) -> None:
        button = QToolButton(self)
        button.setProperty("kind", "key")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setText(f"{key} {word}")
        button.setAccessibleName(f"{word}({key})")
        button.clicked.connect(lambda: self.pressed.emit(key))
        self._row.addWidget(button)
        self._buttons[key] = button
