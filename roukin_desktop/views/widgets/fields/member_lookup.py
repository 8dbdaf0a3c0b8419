"""会員 by code, reading or any part of the name: type, ↓, Enter (screens.md).

The list is a child of the window that never takes the focus, so the input method keeps working; a popup
window loses it (domain.md §8.2). What matches is decided outside: the field asks with ``wanted``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.widgets.grids.paste_bar import copied_block

SHOWN_ROWS = 8
WAIT_MS = 90
_GAP = "    "
"""What keeps the detail of a line apart from its name where the line is read as one text."""


class MemberLookup(QLineEdit):
    """A line edit with a list under it. ``wanted(text)`` asks for ``offer(options)``; ``picked(key)`` tells.

    With ``takes_blocks`` a block from Excel is no text for the line: ``block_pasted(text)`` hands it on.

    One that ``collects`` takes one member after the other: Enter empties it and the cursor stays, so that nobody waits
    before the next is typed. Who was faster than the list is told with ``handed(text)``.
    """

    wanted = Signal(str)
    picked = Signal(str)
    block_pasted = Signal(str)
    handed = Signal(str)
    takes_blocks = False
    collects = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: Sequence[Option] = ()
        self._composing = False
        self._opened = False
        self._waiting = False
        self._eager = False
        self._model = QStringListModel(self)
        self._list: QListView | None = None
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._want)
        self.textEdited.connect(self._ask)

    def offer(self, options: Sequence[Option]) -> None:
        """Show what matches, while the user is still in the field."""
        self._options = options
        self._waiting = False
        if self._eager and not self._timer.isActive():
            self._eager = False
            self._pick(0)
            return
        self._model.setStringList([f"{o.label}{_GAP}{o.detail}".rstrip() for o in options])
        if not options or not self.hasFocus() or not self._opened:
            self._close()
            return
        shown = self._popup()
        shown.setCurrentIndex(self._model.index(0))
        self._place(shown, len(options))
        shown.show()
        shown.raise_()

    def is_open(self) -> bool:
        """Tell whether the list is on the screen."""
        return self._list is not None and self._list.isVisible()

    def answers(self) -> bool:
        """Tell whether the list on the screen is the answer to what stands in the field now.

        Fast fingers press Enter before the answer came: the list still shows what matched a letter ago. A line without
        a key only says that nothing was found; Enter goes on from there.
        """
        return (
            self.is_open()
            and not self._waiting
            and not self._timer.isActive()
            and any(option.key for option in self._options)
        )

    def take(self) -> None:
        """Pick the line of the list the cursor is on."""
        self._pick(cast("QListView", self._list).currentIndex().row())

    def hand_on(self) -> None:
        """Empty the line and tell what was typed; whom it means is found out elsewhere."""
        text = self.text().strip()
        if text and not self.isReadOnly():
            self._timer.stop()
            self._close()
            self.clear()
            self.handed.emit(text)

    def give_back(self, text: str) -> None:
        """Show again what means nobody, selected; what is being typed meanwhile is left alone."""
        if not self.text():
            self.setText(text)
            self.selectAll()

    def look_up(self) -> None:
        """Ask at once for what stands in the field, where anything can be picked."""
        if self.isReadOnly():
            return
        self._opened = True
        self._timer.stop()
        self._want()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Walk and pick in the list; without it, ↓ asks for one."""
        if self._composing:
            super().keyPressEvent(event)
            return
        if self.takes_blocks and event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        elif self.is_open() and event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab for the open list, or for the next member, before Qt moves the focus with it."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and not self._composing
        ):
            if self.collects and self.text().strip() and self.selectedText() != self.text():
                self._on_enter()
                return True
            if self.answers():
                self.take()
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Know when a conversion is going on: its keys are not ours."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Put the list away when the user goes on."""
        self._composing = self._eager = False
        self._close()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Pick with a click in the list."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            row = cast("QListView", self._list).indexAt(event.position().toPoint()).row()
            if row >= 0:
                self._pick(row)
                return True
        return super().eventFilter(watched, event)

    def _paste(self) -> None:
        if block := copied_block():
            self.block_pasted.emit(block)
        else:
            self.paste()

    def _ask(self) -> None:
        self._opened, self._eager = True, False
        self._timer.start()

    def _on_enter(self) -> None:
        """Pick; Enter that was faster than the answer picks its first line once it is there."""
        if self.answers():
            self.take()
        elif self.collects:
            self.hand_on()
        else:
            self._eager = self._waiting or self._timer.isActive()

    def _want(self) -> None:
        self._waiting = True
        self.wanted.emit(self.text())

    def _step(self, by: int) -> None:
        if not self.is_open():
            self.look_up()
            return
        shown = cast("QListView", self._list)
        row = min(max(shown.currentIndex().row() + by, 0), len(self._options) - 1)
        shown.setCurrentIndex(self._model.index(row))

    def _pick(self, row: int) -> None:
        self._timer.stop()
        self._close()
        if 0 <= row < len(self._options) and self._options[row].key:
            if self.collects:
                self.clear()
            self.picked.emit(self._options[row].key)

    def _close(self) -> None:
        self._opened = False
        if self._list is not None:
            self._list.hide()

    def _popup(self) -> QListView:
        window = self.window()
        if self._list is None or self._list.parent() is not window:
            self._list = QListView(window)
            self._list.setProperty("role", "popup")
            self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
            self._list.setUniformItemSizes(True)
            self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
            self._list.setAccessibleName(f"{self.accessibleName()}の候補")
            self._list.setItemDelegate(_NameAndDetail(self._list))
            self._list.setModel(self._model)
            self._list.viewport().installEventFilter(self)
        return self._list

    def _place(self, shown: QListView, rows: int) -> None:
        window = self.window()
        height = min(rows, SHOWN_ROWS) * max(shown.sizeHintForRow(0), 24) + 4
        width = max(self.width(), min(460, window.width() - 40))
        below = self.mapTo(window, QPoint(0, self.height() + 2))
        top = below.y() if below.y() + height < window.height() else below.y() - self.height() - 4 - height
        left = max(4, min(below.x(), window.width() - width - 8))
        shown.setGeometry(left, top, width, height)


class _NameAndDetail(QStyledItemDelegate):
    """Paints the name at the left and, quieter, what tells it from others at the right.

    Where both are long the detail keeps a third of the line: it says what was found.
    """

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground of the line as any other, then both texts."""
        self.initStyleOption(option, index)
        name, _, detail = option.text.partition(_GAP)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colors, metrics = option.palette, option.fontMetrics
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        side = metrics.height() // 2
        box = option.rect.adjusted(side, 0, -side, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(colors.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        wanted = min(metrics.horizontalAdvance(detail), box.width() // 3) + side * 2 if detail else 0
        name = _cut(metrics, name, box.width() - wanted)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(colors.color(QPalette.ColorRole.PlaceholderText))
        if detail:
            room = box.width() - metrics.horizontalAdvance(name) - side * 2
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, _cut(metrics, detail, room))
        painter.restore()


def _cut(metrics: QFontMetrics, text: str, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
