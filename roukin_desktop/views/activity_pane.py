"""会員活動: the grid of members and kinds, and under it the deeds of the current cell one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.activities.room import ActivitiesPresenter
from roukin_desktop.presenters.activities.rows import ActivityColumn, ActivityRow, CellDetail
from roukin_desktop.presenters.paste import PasteCell, PastePreview
from roukin_desktop.presenters.ports import Option, WarningRow
from roukin_desktop.presenters.sheet import SheetCell
from roukin_desktop.views.forms.ui_activity_pane import Ui_ActivityPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.fields.choice_list import show_whose
from roukin_desktop.views.widgets.grids.grid_model import GridCell, GridRow
from roukin_desktop.views.widgets.grids.paste_bar import pasted_cell
from roukin_desktop.views.widgets.grids.target_grid import GroupedColumn

FILTER_WAIT_MS = 200
_WIDTHS = {"name": 16, "code": 7, "origin": 10, "state": 6, "set_up_on": 9, "ended_on": 9}
_DATE = 8
_WIDE = 10
"""How wide 状態 is where it says 提出後に訂正."""


class ActivityPane(Pane):
    """An ``ActivitiesView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "activities"
    keys: ClassVar[dict[str, str]] = {"F3": "検索", "F4": "前回複写", "F5": "更新", "F12": "登録"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ActivityPane()
        self.ui.setupUi(self)
        self.ui.message.set_compact()
        self._presenter: ActivitiesPresenter | None = None
        self._columns: list[ActivityColumn] = []
        self._rows: list[ActivityRow] = []
        self._timer = QTimer(self, singleShot=True, interval=FILTER_WAIT_MS)

    def attach(self, presenter: ActivitiesPresenter) -> None:
        """Join grid, list and buttons to the presenter and show everything."""
        self._presenter = presenter
        ui, grid = self.ui, self.ui.grid
        grid.edited.connect(presenter.edit)
        grid.toggled.connect(presenter.toggle)
        grid.place_chosen.connect(presenter.choose)
        grid.fill_wanted.connect(presenter.fill_down)
        for cells in (grid, ui.entries):
            cells.together.connect(presenter.join_steps)
            cells.refused.connect(lambda: self.refused.emit(ui.keysHint.text()))
        grid.paste_wanted.connect(presenter.paste)
        ui.pasteBar.taken.connect(presenter.take_paste)
        ui.pasteBar.ended.connect(self._end_paste)
        grid.undo_wanted.connect(lambda _row: presenter.undo())
        grid.redo_wanted.connect(lambda _row: presenter.redo())
        ui.entries.edited.connect(presenter.edit_line)
        ui.entries.line_chosen.connect(presenter.choose_line)
        ui.entries.toggled.connect(presenter.toggle_line)
        ui.entries.undo_wanted.connect(presenter.undo)
        ui.entries.redo_wanted.connect(presenter.redo)
        ui.entries.given_up.connect(self.give_up)
        ui.filter.textEdited.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(lambda: presenter.filter(ui.filter.text()))
        for name, choice in (("federation", ui.federation), ("branch", ui.branch)):
            choice.keep_one_chosen()
            choice.edited.connect(lambda key, name=name: presenter.narrow(name, key))
        ui.doer.edited.connect(presenter.choose_doer)
        ui.whose.keep_one_chosen()
        ui.whose.edited.connect(presenter.whose.choose)
        ui.reasons.edited.connect(presenter.give_reason)
        ui.origin.send_back.connect(presenter.between.send_back)
        ui.registerButton.clicked.connect(self.register)
        for button, deed in (
            (ui.unknownButton, presenter.mark_unknown),
            (ui.discardButton, presenter.discard),
            (ui.removeButton, presenter.cancel),
        ):
            button.clicked.connect(lambda _on, deed=deed: self._do(deed))
        presenter.open()

    # ActivitiesView

    def show_choices(self, name: str, options: list[Option], chosen: str) -> None:
        """Offer whose deeds are shown, or what narrows the grid; no options put the choice away."""
        pairs = [(option.key, option.label) for option in options]
        if name == "doer":
            self.ui.doer.set_options(pairs)
            self.ui.doer.set_value(chosen)
            return
        choice = self.ui.federation if name == "federation" else self.ui.branch
        choice.set_options(pairs)
        choice.set_value(chosen)
        choice.setVisible(bool(options))

    def show_columns(self, columns: list[ActivityColumn]) -> None:
        """Show the heads of the grid."""
        self._columns = columns
        self.ui.grid.set_grouped_columns([_grouped(column) for column in columns])

    def show_rows(self, rows: list[ActivityRow], note: str) -> None:
        """Show all rows; the cursor stays with its row while it is listed."""
        place = self.ui.grid.current_place()
        self._rows = rows
        self.ui.pasteBar.leave()
        self._put_rows()
        self.ui.grid.say_when_empty(note)
        if place is not None:
            self.ui.grid.go_to(*place)
        if self.ui.grid.current_place() is None and self.isVisible():
            self.ui.grid.go_to_first()

    def refresh_row(self, shown: ActivityRow) -> None:
        """Show one row anew."""
        self._rows = [shown if row.key == shown.key else row for row in self._rows]
        self.ui.grid.set_row(self._grid_row(shown, {}))

    def show_paste(self, preview: PastePreview) -> None:
        """Show the block in its cells, and a bar to take it or leave it."""
        self.ui.pasteBar.show_preview(preview)
        self._put_rows()
        self.ui.grid.keep_in_view(max((cell.row for cell in preview.cells), default=-1))

    def show_totals(self, text: str) -> None:
        """Show the figures of the period."""
        self.ui.totals.setText(text)

    def show_detail(self, detail: CellDetail) -> None:
        """Show the deeds of the current cell."""
        ui = self.ui
        ui.detailTitle.setText(detail.title)
        ui.entries.show_lines(detail.columns, detail.lines)
        ui.entries.setVisible(bool(detail.lines))
        ui.notes.show_notes(detail.notes)
        ui.origin.show_banner(detail.banner)
        for button, words in (
            (ui.unknownButton, detail.unknown),
            (ui.discardButton, detail.discard),
            (ui.removeButton, detail.cancel),
        ):
            button.setText(words)
            button.setVisible(bool(words))

    def show_state(self, text: str) -> None:
        """Say how many deeds are not registered."""
        self.ui.changed.setText(text)

    def show_message(self, text: str, state: str = "error") -> None:
        """Say what stands against 登録; a missing reason is gone to."""
        self.ui.message.show_note(state, text)
        if text and state == "error":
            self.ui.reasons.focus_first()

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings with a field for each reason."""
        self.ui.reasons.show_warnings(rows)

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a grid with rows of several books."""
        show_whose(self.ui.whose, options, chosen)

    def show_locked(self, reason: str) -> None:
        """Say why nothing can be registered."""
        self.ui.registerButton.setVisible(not reason)
        for cells in (self.ui.grid, self.ui.entries):
            cells.shut(bool(reason))
        if reason:
            self.ui.keysHint.setText(reason)

    def clear_filters(self) -> None:
        """Empty what narrows the grid."""
        self._timer.stop()
        self.ui.filter.clear()
        for choice in (self.ui.federation, self.ui.branch):
            choice.setCurrentIndex(0)

    def focus_cell(self, row: str, column: str) -> None:
        """Put the cursor into a cell."""
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.grid.go_to(row, column)

    def focus_line(self, key: str) -> None:
        """Put the cursor to one deed of the current cell."""
        self.ui.entries.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.entries.go_to(key, "note")

    # Pane

    def entered(self) -> None:
        """Put the cursor into the grid."""
        self.ui.grid.go_to_first()
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Finish what is being typed and keep it."""
        if self._presenter is not None:
            self._commit()
            self._presenter.keep()

    def find_records(self) -> None:
        """F3: narrow the grid."""
        self.ui.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.filter.selectAll()

    def copy_last(self) -> None:
        """F4: the date and note typed last."""
        if self._presenter is not None:
            self._commit()
            self._presenter.copy_last()

    def renew(self) -> None:
        """F5."""
        if self._presenter is not None:
            self._commit()
            self._presenter.reload()

    def register(self) -> None:
        """F12: register everything typed."""
        if self._presenter is not None and not self.ui.pasteBar.holds_up():
            self._commit()
            self._presenter.register()

    def give_up(self) -> None:
        """Esc: put a remark or a block away, or go back to the grid; what was typed stays."""
        if self.ui.origin.asks():
            self.ui.origin.close_remark()
            return
        self.ui.pasteBar.leave()
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo_typing(self) -> None:
        """Ctrl+Z outside the grid."""
        if self._presenter is not None:
            self._presenter.undo()

    def redo_typing(self) -> None:
        """Ctrl+Y outside the grid."""
        if self._presenter is not None:
            self._presenter.redo()

    def open_record(self, _kind: str, record_id: str) -> None:
        """Go to a deed that another room leads to."""
        if self._presenter is not None:
            self._presenter.edit_record(record_id)

    def _end_paste(self) -> None:
        self.ui.grid.keep_in_view(-1)
        self._put_rows()
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_rows(self) -> None:
        """Show the rows; what would be pasted stands in its cells."""
        preview, pasted = self.ui.pasteBar.preview, dict[int, dict[str, PasteCell]]()
        for cell in preview.cells if preview is not None else ():
            pasted.setdefault(cell.row, {})[cell.name] = cell
        self.ui.grid.set_rows([self._grid_row(row, pasted.get(at, {})) for at, row in enumerate(self._rows)])

    def _grid_row(self, row: ActivityRow, pasted: Mapping[str, PasteCell]) -> GridRow:
        pairs = zip(row.cells, self._columns, strict=True)
        cells = (pasted_cell(pasted[c.key]) if c.key in pasted else _grid_cell(cell) for cell, c in pairs)
        return GridRow(row.key, tuple(cells), row.locked)

    def _commit(self) -> None:
        QGuiApplication.inputMethod().commit()
        self.ui.grid.commit_editor()
        self.ui.entries.commit_editor()

    def _do(self, deed: object) -> None:
        self._commit()
        if callable(deed):
            deed()
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _grouped(column: ActivityColumn) -> GroupedColumn:
    """Return how a column is laid out; number and 提出元 come in where the window is wide."""
    return GroupedColumn(
        column.key,
        column.title,
        _WIDE if column.wide else _WIDTHS.get(column.key, _DATE),
        editable=bool(column.cell),
        figure=False,
        date=bool(column.cell),
        stretch=int(column.key == "name"),
        group=column.group,
        spare=column.key in ("code", "origin"),
        least=12 if column.key == "name" else 0,
    )


def _grid_cell(cell: SheetCell) -> GridCell:
    return GridCell(cell.text, cell.severity if cell.severity != "hint" else "", cell.note)
