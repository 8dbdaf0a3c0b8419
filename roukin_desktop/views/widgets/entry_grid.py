"""The deeds of one cell of the 会員活動 grid, one a line: dates without an input method, the note with one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.activity_entries import DATES
from roukin_desktop.presenters.activity_rows import EntryLine
from roukin_desktop.views.widgets.grid import Grid
from roukin_desktop.views.widgets.grid_model import GridCell, GridColumn, GridRow

_WIDTHS = {"note": 20, "state": 9}


class EntryGrid(Grid):
    """``line_chosen(key)`` for every line the cursor comes to."""

    line_chosen = Signal(str)

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

    def _on_line(self, current: QModelIndex) -> None:
        if current.isValid() and self.hasFocus():
            self.line_chosen.emit(self._model.rows[current.row()].key)


def _column(name: str, title: str) -> GridColumn:
    dated = name in DATES
    return GridColumn(name, title, _WIDTHS.get(name, 9), name != "state", dated, int(name == "note"))


def _row(line: EntryLine) -> GridRow:
    cells = (GridCell(cell.text, cell.severity if cell.severity != "hint" else "", cell.note) for cell in line.cells)
    return GridRow(line.key, tuple(cells), line.locked)
