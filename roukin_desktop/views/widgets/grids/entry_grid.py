"""The deeds of one cell of the 会員活動 grid, one a line: dates without an input method, the note with one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.activities.entries import DATES
from roukin_desktop.presenters.activities.rows import EntryLine
from roukin_desktop.views.widgets.grids.grid import Grid
from roukin_desktop.views.widgets.grids.grid_model import GridCell, GridColumn, GridRow

_WIDTHS = {"note": 20, "state": 9}
_DATE = len("! 2025/10/31")
"""Letters of a date as it is typed to be corrected, with its mark."""


class EntryGrid(Grid):
    """``line_chosen(key)`` for every line the cursor comes to, ``toggled(key, field)`` for Space on a date.

    ``undo_wanted`` and ``redo_wanted`` ask for Ctrl+Z and Ctrl+Y, ``given_up`` is Esc: back to the grid above.
    """

    line_chosen = Signal(str)
    toggled = Signal(str, str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    given_up = Signal()
    LEAST_ROWS = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[tuple[str, str], ...] = ()
        self.selectionModel().currentRowChanged.connect(self._on_line)

    def show_lines(self, heads: tuple[tuple[str, str], ...], lines: Sequence[EntryLine]) -> None:
        """Show the deeds; the cursor stays with its line while it is there."""
        place = self.current_place()
        if heads != self._heads:
            self._heads = heads
            self.set_columns([_column(name, title) for name, title in heads])
        self.set_rows([_row(line) for line in lines])
        if place is not None and self.hasFocus():
            self.go_to(*place)

    def commit_editor(self) -> None:
        """Take what is typed in the open cell."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Answer the keys of the grid above, too."""
        place = self.current_place()
        steps = {Qt.Key.Key_Z: self.undo_wanted, Qt.Key.Key_Y: self.redo_wanted}
        if self.state() == Grid.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            steps[Qt.Key(event.key())].emit()
        elif event.key() == Qt.Key.Key_Space and place is not None and place[1] in DATES:
            self.toggled.emit(*place)
        else:
            super().keyPressEvent(event)

    def _on_line(self, current: QModelIndex) -> None:
        if current.isValid() and self.hasFocus():
            self.line_chosen.emit(self._model.rows[current.row()].key)


def _column(name: str, title: str) -> GridColumn:
    dated = name in DATES
    letters = _DATE if dated else _WIDTHS.get(name, 9)
    return GridColumn(name, title, letters, name != "state", dated, int(name == "note"))


def _row(line: EntryLine) -> GridRow:
    cells = (GridCell(cell.text, cell.severity if cell.severity != "hint" else "", cell.note) for cell in line.cells)
    return GridRow(line.key, tuple(cells), line.locked)
