"""Keys of a form: Enter next, Shift+Enter back, Ctrl+Enter 登録, Esc やめる (domain.md §8.1, screens.md).

One filter on key presses, no ``returnPressed`` chains. The Enter that commits a conversion moves nothing:
while something is being composed no key is ours. F6–F10 belong to the input method and are never touched.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.tables.record_table import RecordTable

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class FormKeys(QObject):
    """Filters the field that has the focus, and no other, so that the rest of the program pays nothing.

    ``undo`` and ``redo`` are asked with Ctrl+Z and Ctrl+Y once the field itself has nothing to take back.
    """

    register = Signal()
    give_up = Signal()
    undo = Signal()
    redo = Signal()

    def __init__(self, window: QWidget, app: QApplication, *, enter_moves: bool = True) -> None:
        super().__init__(window)
        self.enter_moves = enter_moves
        self._window = window
        self._field: QWidget | None = None
        self._composing = False
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Look at key presses of the field in use; everything else passes."""
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._composing:
            return isinstance(watched, QWidget) and self._on_key(watched, event)
        return False

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Follow the cursor; Qt scrolls to a field that Tab reaches only from another one of the same page."""
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
            self._field.destroyed.disconnect(self._forget)
        self._field = None
        self._composing = False
        if new is not None and new.window() is self._window:
            self._field = new
            new.installEventFilter(self)
            new.destroyed.connect(self._forget)
            if isinstance(new, (*_MOVED, QAbstractButton)) and not QApplication.mouseButtons():
                bring_into_view(new)

    def _forget(self) -> None:
        self._field = None

    def _on_key(self, field: QWidget, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        if key in _ENTER and held & _CTRL:
            self.register.emit()
            return True
        if in_table(field):
            return False
        if key in _ENTER:
            return self._on_enter(field, held)
        if key == Qt.Key.Key_Escape and not (isinstance(field, MemberLookup) and field.is_open()):
            self.give_up.emit()
            return True
        if held & _CTRL and key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            return self._on_undo(field, key == Qt.Key.Key_Z)
        return False

    def _on_enter(self, field: QWidget, held: Qt.KeyboardModifier) -> bool:
        if isinstance(field, MemberLookup):
            more = field.collects and bool(field.text().strip()) and not held & _SHIFT
            if more or card_of(field) is field.window():
                return False
            if field.answers():
                field.take()
        if isinstance(field, QPlainTextEdit) and held & _ALT:
            field.insertPlainText("\n")
            return True
        if isinstance(field, QAbstractButton) and not isinstance(field, (QCheckBox, QRadioButton)):
            field.click()
            return True
        if not self.enter_moves or not isinstance(field, _MOVED):
            return False
        move_focus(field, forward=not held & _SHIFT)
        return True

    def _on_undo(self, field: QWidget, back: bool) -> bool:
        """Leave a field its own undo while it has one (``setText`` would wipe it)."""
        own = isinstance(field, QLineEdit) and (field.isUndoAvailable() if back else field.isRedoAvailable())
        if own:
            return False
        (self.undo if back else self.redo).emit()
        return True


_AROUND = 44
"""Pixels over and under a field that hold its label and its note."""

_MOVED = (QLineEdit, QComboBox, QCheckBox, QRadioButton, QPlainTextEdit)


def in_table(field: QWidget) -> bool:
    """Tell whether a widget is a table or the edit line of one; those have their own Enter."""
    if isinstance(field, QAbstractItemView):
        return True
    parent = field.parentWidget()
    return parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)


def move_focus(field: QWidget, *, forward: bool) -> None:
    """Go to the next field of the same card that Tab would reach; buttons but 登録, and lists to read, are passed over.

    A button with the property ``stop`` is a step of its form, too (ファイルを選ぶ).
    """
    root = card_of(field)
    step = field
    for _ in range(500):
        following = step.nextInFocusChain() if forward else step.previousInFocusChain()
        if following is None or following is field:
            return
        step = following
        if root.isAncestorOf(step) and _stops(step):
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            step.setFocus(reason)
            if isinstance(step, QLineEdit):
                step.selectAll()
            bring_into_view(step)
            return


def bring_into_view(field: QWidget) -> None:
    """Scroll the page a field stands in so that the field, its label and its note can be seen.

    ``ensureWidgetVisible`` looks at the field alone: it leaves a note under the edge.
    """
    parent = field.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and (page := parent.widget()) is not None:
            for corner in (field.rect().topLeft(), field.rect().bottomLeft()):
                place = field.mapTo(page, corner)
                parent.ensureVisible(place.x(), place.y(), 0, _AROUND)
        parent = parent.parentWidget()


def card_of(field: QWidget) -> QWidget:
    """Return the card a field stands in, else its room, else its window: Enter never runs out of a form."""
    parent = field.parentWidget()
    while parent is not None:
        if parent.property("role") == "card" or isinstance(parent, Pane):
            return parent
        parent = parent.parentWidget()
    return field.window()


def _stops(step: QWidget) -> bool:
    tab = step.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    if not tab or not step.isEnabled() or not step.isVisible() or step.focusProxy() is not None:
        return False
    main = step.property("kind") == "primary" or bool(step.property("stop"))
    typed = isinstance(step, QAbstractItemView) and not isinstance(step, RecordTable)
    return main or typed or isinstance(step, _MOVED)
