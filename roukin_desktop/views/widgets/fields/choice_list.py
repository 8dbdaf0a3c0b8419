"""A list of choices by key: ↓ opens it, a number key picks, the wheel does nothing without focus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.widgets.fields.wheel_guard import WheelGuard

Index = QModelIndex | QPersistentModelIndex
_KEYS = 9
"""Choices that a number key picks."""
_INSIDE = 1
"""Pixels that Qt keeps before the text of a choice."""
_EDGE = 24
"""Pixels for the edge and the bar of the open list."""


class _Numbered(QStyledItemDelegate):
    """Writes before each choice of the open list the number that picks it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        choice = self.parent()
        if isinstance(choice, ChoiceList) and choice.shows_numbers() and index.row() < _KEYS:
            option.text = f"{index.row() + 1} {option.text}"


class ChoiceList(QComboBox):
    """A combo box whose text is a stable key; nothing chosen is ``""``."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = WheelGuard(self)
        self._always = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.view().installEventFilter(self)
        self.setItemDelegate(_Numbered(self))
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the choice; the words in an empty field are fainter (the style sheet paints them as a choice)."""
        if self.currentIndex() >= 0 or not self.placeholderText():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        painter.drawComplexControl(control, option)
        place = self.style().subControlRect(control, option, part, self).adjusted(_INSIDE, 0, 0, 0)
        words = self.fontMetrics().elidedText(self.placeholderText(), Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open with ↓, pick with a number, clear with Delete."""
        number = event.key() - Qt.Key.Key_1
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        elif event.text().isdigit() and 0 <= number < min(_KEYS, self.count()):
            self._pick(number)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not self._always:
                self._pick(-1)
        else:
            super().keyPressEvent(event)

    def shows_numbers(self) -> bool:
        """Tell whether the open list says which key picks what: where a year or a period is chosen it would confuse."""
        return not self._always

    def showPopup(self) -> None:  # noqa: N802
        """Open as wide as what is offered; where nothing is chosen yet the first line is marked: Enter picks it."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth() + _EDGE)
        super().showPopup()
        if self.currentIndex() < 0:
            view.setCurrentIndex(self.model().index(0, self.modelColumn()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Pick with a number from the open list, too."""
        if watched is self.view() and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            number = event.key() - Qt.Key.Key_1
            if event.text().isdigit() and 0 <= number < min(_KEYS, self.count()):
                self.hidePopup()
                self._pick(number)
                return True
        return super().eventFilter(watched, event)

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
