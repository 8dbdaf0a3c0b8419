"""The members of a meeting, ticked without a mouse: Space turns a mark, 1 出席, 2 欠席, 0 clears, Delete takes out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.meetings.members import PresenceRow
from roukin_desktop.views.keys import move_focus
from roukin_desktop.views.widgets.grids.grid import Grid
from roukin_desktop.views.widgets.grids.grid_model import GridCell, GridColumn, GridRow

_COLUMNS = (
    GridColumn("member", "会員", 12, editable=False, figure=False, stretch=3),
    GridColumn("detail", "番号・店舗", 10, editable=False, figure=False, stretch=2),
    GridColumn("expected", "予定", 5, editable=False, figure=False),
    GridColumn("presence", "出欠", 5, editable=False, figure=False),
)
_PRESENCE = 3
_NUMBERS = {"1": "yes", "2": "no", "0": ""}


class AttendanceGrid(Grid):
    """``turned(row, column)`` for Space or a click, ``noted(row, presence)`` for a number, ``removed(row)``.

    A block from Excel is pasted wherever the cursor is, also into an empty list: ``block_pasted(text)``.
    """

    turned = Signal(int, str)
    noted = Signal(int, str)
    removed = Signal(int)
    block_pasted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_columns(_COLUMNS)
        self.setSelectionMode(Grid.SelectionMode.SingleSelection)
        self._locked = False

    def show_rows(self, rows: Sequence[PresenceRow], *, locked: bool) -> None:
        """Show the members; ``locked`` ones are only shown."""
        self._locked = locked
        self.set_rows(
            [
                GridRow(
                    str(row.row),
                    tuple(GridCell(text, "new" if row.pasted else "") for text in _texts(row)),
                    locked,
                )
                for row in rows
            ]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Turn, note and take out; Enter goes down, and after the last member on in the form."""
        index = self.currentIndex()
        number = event.text() if event.text() in _NUMBERS and event.text() else ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(forward=not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif self._locked or not index.isValid():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self._turn(index)
        elif number:
            self.noted.emit(self._row(index), _NUMBERS[number])
            self._go_down()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._row(index))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Turn the mark that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() >= _PRESENCE - 1 and not self._locked:
            self._turn(index)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Have a current member as soon as the list is reached."""
        index = self.currentIndex()
        if self._model.rowCount() and index.column() < _PRESENCE - 1:
            self.setCurrentIndex(self._model.index(max(index.row(), 0), _PRESENCE))
        super().focusInEvent(event)

    def height_of(self, rows: int) -> int:
        """Return the height that shows the head and so many members, fewer where there are fewer."""
        shown = max(3, min(rows, self._model.rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        return head + shown * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip() and not self._locked:
            self.block_pasted.emit(text)

    def _turn(self, index: QModelIndex) -> None:
        key = self._model.columns[index.column()].key
        self.turned.emit(self._row(index), key if key == "expected" else "presence")

    def _row(self, index: QModelIndex) -> int:
        return int(self._model.rows[index.row()].key)

    def _go_down(self) -> None:
        index = self.currentIndex()
        if index.row() + 1 < self._model.rowCount():
            self.setCurrentIndex(self._model.index(index.row() + 1, index.column()))

    def _on_enter(self, *, forward: bool) -> None:
        index = self.currentIndex()
        row = index.row() + (1 if forward else -1)
        if index.isValid() and 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, index.column()))
        else:
            move_focus(self, forward=forward)


def _texts(row: PresenceRow) -> tuple[str, ...]:
    return row.name, row.detail, "○" if row.expected else "", row.presence
