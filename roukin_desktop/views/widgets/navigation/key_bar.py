"""The bar of F-keys at the bottom; each can be clicked as well (domain.md §8.1)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from roukin_desktop.views.spacing import HAIR
from roukin_desktop.views.theme import stepped
from roukin_desktop.views.widgets.layout.room_needed import layout_comfort
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow

_MOST = 0.7
"""The part of the window's width that the keys take before they go on in a second line."""
ORDER = ("F1", "F2", "F3", "F4", "F5", "F11", "F12")


class KeyBar(QWidget):
    """Shows the keys the room answers, and no other; F6–F10 are the input method's."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(HAIR)
        self._buttons: dict[str, KeyButton] = {}

    def set_keys(self, words: dict[str, str]) -> None:
        """Show these keys in their usual order; a button made anew in every room would be dressed every time."""
        for key in ORDER:
            if key in words:
                self._button(key).set_word(words[key])
            if key in self._buttons:
                self._buttons[key].setVisible(key in words)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Keep the keys in one line where most of the window holds it: the status line beside them gives way."""
        least, line = super().minimumSizeHint(), layout_comfort(self._row)
        return QSize(line if line <= self.window().width() * _MOST else least.width(), least.height())

    def words(self) -> dict[str, str]:
        """Return what is shown, by key."""
        shown = ((key, self._buttons.get(key)) for key in ORDER)
        return {key: button.text() for key, button in shown if button is not None and not button.isHidden()}

    def _button(self, key: str) -> KeyButton:
        """Return the button of a key, made when a room first answers it."""
        if key not in self._buttons:
            button = KeyButton(key, self)
            button.clicked.connect(lambda: self.pressed.emit(key))
            self._row.insertWidget(sum(one in self._buttons for one in ORDER[: ORDER.index(key)]), button)
            self._buttons[key] = button
        return self._buttons[key]


class KeyButton(QToolButton):
    """A key cap with its word."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_word(self, word: str) -> None:
        """Say what the key does here."""
        if self.text() != word:
            self.setText(word)
            self.setAccessibleName(f"{word}({self._key})")

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for the cap and the word."""
        width = self._cap_width() + 6 + self.fontMetrics().horizontalAdvance(self.text()) + 16
        return QSize(width, self.fontMetrics().height() + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never be cut: the status line beside it gives way."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ground as the style sheet says, then cap and word."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, height = self.palette(), self.fontMetrics().height() + 2
        cap = QRectF(8.5, (self.height() - height) / 2 + 0.5, self._cap_width() - 1, height - 1)
        painter.setPen(colors.color(QPalette.ColorRole.Dark))
        painter.setBrush(colors.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setFont(stepped(self.font(), "small"))
        painter.setPen(colors.color(QPalette.ColorRole.WindowText))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(self.font())
        word = self.rect().adjusted(8 + self._cap_width() + 6, 0, 0, 0)
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()

    def _cap_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("F11") + 8
