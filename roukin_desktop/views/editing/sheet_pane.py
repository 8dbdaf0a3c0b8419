"""What the panes with a grid to type into have in common: the grid, its paste bar, 登録 of all that changed.

A pane sets ``parts`` after ``setupUi``, calls ``join`` with its presenter and says how a column is laid out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import WarningRow
from roukin_desktop.presenters.sheet import SheetCell, SheetColumn, SheetRow
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.grids.grid_model import GridCell, GridRow
from roukin_desktop.views.widgets.grids.paste_bar import PasteBar, pasted_cell
from roukin_desktop.views.widgets.grids.target_grid import GroupedColumn, TargetGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.notes.reason_list import ReasonList

FILTER_WAIT_MS = 200


class SheetParts(Protocol):
    """The parts that every generated form of such a pane names alike."""

    grid: TargetGrid
    filter: PlainEdit
    totals: QLabel
    changed: QLabel
    keysHint: QLabel  # noqa: N815 - the names of the generated forms
    message: FieldNote
    reasons: ReasonList
    registerButton: QPushButton  # noqa: N815
    discardButton: QPushButton  # noqa: N815
    pasteBar: PasteBar  # noqa: N815


class SheetScreen(Protocol):
    """What such a pane asks of its presenter. Rows and columns count from 0 among those shown."""

    def edit(self, row: int, column: int, text: str) -> None:
        """Take the text of a cell."""

    def fill_down(self, row: int, column: int) -> None:
        """Ctrl+D: copy a cell from the row above."""

    def paste(self, row: int, column: int, text: str) -> None:
        """Show what a block from Excel would change."""

    def take_paste(self, preview: PastePreview) -> None:
        """Put a previewed block into the grid."""

    def undo(self, row: int) -> None:
        """Take the last change back."""

    def redo(self, row: int) -> None:
        """Do it again."""

    def join_steps(self, begins: bool) -> None:
        """Take what follows, or what went before, as one step of undo."""

    def discard(self, row: int) -> None:
        """Drop what was typed in a row."""

    def filter(self, text: str) -> None:
        """Show only rows that match."""

    def give_reason(self, code: str, text: str) -> None:
        """Take the reason of a warning."""

    def register_all(self) -> None:
        """登録 everything that changed."""

    def reload(self) -> None:
        """Read anew."""

    def keep(self) -> None:
        """Keep what was typed."""


class SheetPane(Pane):
    """A ``SheetView``."""

    keys: ClassVar[dict[str, str]] = {"F3": "検索", "F5": "更新", "F12": "登録"}
    parts: SheetParts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: SheetScreen | None = None
        self._columns: list[SheetColumn] = []
        self._rows: list[SheetRow] = []
        self._timer = QTimer(self, singleShot=True, interval=FILTER_WAIT_MS)

    def grouped(self, column: SheetColumn) -> GroupedColumn:
        """Return how a column is laid out."""
        raise NotImplementedError

    def go_to_first(self) -> None:
        """Put the cursor where typing begins, unless it is in the grid already."""
        self.parts.grid.go_to_first()

    def join(self, screen: SheetScreen) -> None:
        """Join grid and buttons to the presenter."""
        self._screen = screen
        parts, grid = self.parts, self.parts.grid
        parts.message.set_compact()
        grid.refused.connect(lambda: self.refused.emit(parts.keysHint.text()))
        grid.edited.connect(lambda row, column, text: screen.edit(self._row(row), self._column(column), text))
        grid.fill_wanted.connect(lambda row, column: screen.fill_down(self._row(row), self._column(column)))
        grid.together.connect(screen.join_steps)
        grid.paste_wanted.connect(lambda row, column, text: screen.paste(self._row(row), self._column(column), text))
        grid.undo_wanted.connect(lambda row: screen.undo(self._row(row)))
        grid.redo_wanted.connect(lambda row: screen.redo(self._row(row)))
        parts.filter.textEdited.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(lambda: screen.filter(parts.filter.text()))
        parts.reasons.edited.connect(screen.give_reason)
        parts.registerButton.clicked.connect(self.register)
        parts.discardButton.clicked.connect(lambda: self._on_current(screen.discard))
        parts.pasteBar.taken.connect(screen.take_paste)
        parts.pasteBar.ended.connect(self._end_paste)

    # SheetView

    def show_columns(self, columns: list[SheetColumn]) -> None:
        """Show the heads of the grid."""
        self._columns, self._rows = columns, []
        self.parts.grid.set_grouped_columns([self.grouped(column) for column in columns])

    def show_rows(self, rows: list[SheetRow]) -> None:
        """Show all rows; the cursor stays with its row while it is listed."""
        place = self.parts.grid.current_place()
        self._rows = rows
        self._put_rows()
        if place is not None:
            self.parts.grid.go_to(*place)
        elif self.isVisible():
            self.go_to_first()

    def refresh_row(self, row: int, shown: SheetRow) -> None:
        """Show one row anew."""
        self._rows[row] = shown
        self.parts.grid.set_row(self._grid_row(row, shown))

    def show_header(self, text: str) -> None:
        """Show how far the sheet is filled."""
        self.parts.totals.setText(text)

    def show_state(self, text: str) -> None:
        """Say how much is not registered."""
        self.parts.changed.setText(text)

    def show_note(self, text: str) -> None:
        """Say why the grid is empty."""
        self.parts.grid.say_when_empty(text)

    def show_locked(self, reason: str) -> None:
        """Say why nothing can be registered."""
        self.parts.registerButton.setVisible(not reason)
        self.parts.grid.shut(bool(reason))
        if reason:
            self.parts.keysHint.setText(reason)

    def clear_filter(self) -> None:
        """Empty the field that narrows the grid."""
        self._timer.stop()
        self.parts.filter.clear()

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings with a field for each reason."""
        self.parts.reasons.show_warnings(rows)

    def show_message(self, text: str, state: str = "error") -> None:
        """Say what stands against 登録; a missing reason is gone to."""
        self.parts.message.show_note(state, text)
        if text and state == "error":
            self.parts.reasons.focus_first()

    def focus_cell(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.parts.grid.go_to(self._rows[row].key, self._columns[column].key)

    def show_paste(self, preview: PastePreview) -> None:
        """Show the block in its cells, and a bar to take it or leave it."""
        self.parts.pasteBar.show_preview(preview)
        self._put_rows()
        self.parts.grid.keep_in_view(max((cell.row for cell in preview.cells), default=-1))

    # Pane

    def entered(self) -> None:
        """Put the cursor into the grid."""
        self.go_to_first()
        self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Finish what is being typed and keep it."""
        if self._screen is not None:
            self._commit()
            self._screen.keep()

    def find_records(self) -> None:
        """F3: narrow the grid."""
        self.parts.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.filter.selectAll()

    def renew(self) -> None:
        """F5."""
        if self._screen is not None:
            self._commit()
            self._screen.reload()

    def register(self) -> None:
        """F12: register all changed rows."""
        if self._screen is not None and not self.parts.pasteBar.holds_up():
            self._commit()
            self._screen.register_all()

    def give_up(self) -> None:
        """Esc: leave a paste, or go back to the grid."""
        self.parts.pasteBar.leave()
        self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choice(self, deed: Callable[[], None]) -> None:
        """Do what shows other rows, with what is being typed taken first and a paste put away."""
        self._commit()
        self.parts.pasteBar.leave()
        deed()

    def _commit(self) -> None:
        QGuiApplication.inputMethod().commit()
        self.parts.grid.commit_editor()

    def _row(self, key: str) -> int:
        return next(at for at, row in enumerate(self._rows) if row.key == key)

    def _column(self, key: str) -> int:
        return next(at for at, column in enumerate(self._columns) if column.key == key)

    def _on_current(self, deed: object) -> None:
        place = self.parts.grid.current_place()
        if place is not None and callable(deed):
            deed(self._row(place[0]))
            self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_paste(self) -> None:
        self.parts.grid.keep_in_view(-1)
        self._put_rows()
        self.parts.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_rows(self) -> None:
        self.parts.grid.set_rows([self._grid_row(at, row) for at, row in enumerate(self._rows)])

    def _grid_row(self, at: int, row: SheetRow) -> GridRow:
        """Return a row for the grid; what would be pasted stands in its cells."""
        preview = self.parts.pasteBar.preview
        pasted = {cell.name: cell for cell in preview.cells if cell.row == at} if preview is not None else {}
        return GridRow(
            row.key,
            tuple(
                pasted_cell(pasted[column.name]) if column.name in pasted else _grid_cell(cell)
                for cell, column in zip(row.cells, self._columns, strict=True)
            ),
            row.locked,
        )


def _grid_cell(cell: SheetCell) -> GridCell:
    told = cell.severity if cell.severity != "hint" else ""
    state = cell.source or told or ("new" if cell.changed else "")
    return GridCell(cell.text, state, cell.note, bool(cell.source), cell.ghost)
