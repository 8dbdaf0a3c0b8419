"""会員自主目標: a grid with a member a row, and under it what there is to say about the row in use."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option, WarningRow
from roukin_desktop.presenters.target_rows import RowDetail, TargetColumn, TargetRow
from roukin_desktop.presenters.targets import TargetsPresenter
from roukin_desktop.views.forms.ui_target_pane import Ui_TargetPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.choice_list import show_whose
from roukin_desktop.views.widgets.grid_model import GridCell, GridRow
from roukin_desktop.views.widgets.target_grid import GroupedColumn

FILTER_WAIT_MS = 200
_WIDTHS = {"member": 16, "code": 7, "set_on": 7, "decided_by": 7, "origin": 10, "state": 4}
_LEAST = {"member": 13}
_WIDE = 10
"""How wide 状態 is where it says 提出後に訂正."""
_FIGURE = 2


class TargetPane(Pane):
    """A ``TargetsView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "targets"
    keys: ClassVar[dict[str, str]] = {
        "F3": "検索",
        "F4": "前年度から複写",
        "F5": "更新",
        "F12": "登録",
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TargetPane()
        self.ui.setupUi(self)
        self.ui.pasteBar.hide()
        self.ui.message.set_compact()
        self._presenter: TargetsPresenter | None = None
        self._columns: list[TargetColumn] = []
        self._rows: list[TargetRow] = []
        self._preview: PastePreview | None = None
        self._timer = QTimer(self, singleShot=True, interval=FILTER_WAIT_MS)

    def attach(self, presenter: TargetsPresenter) -> None:
        """Join the grid and the buttons to the presenter and show everything."""
        self._presenter = presenter
        ui, grid = self.ui, self.ui.grid
        grid.edited.connect(lambda row, column, text: presenter.edit(self._row(row), self._column(column), text))
        grid.fill_wanted.connect(lambda row, column: presenter.fill_down(self._row(row), self._column(column)))
        grid.paste_wanted.connect(lambda row, column, text: presenter.paste(self._row(row), self._column(column), text))
        grid.undo_wanted.connect(lambda row: presenter.undo(self._row(row)))
        grid.redo_wanted.connect(lambda row: presenter.redo(self._row(row)))
        grid.row_chosen.connect(lambda row: presenter.choose(self._row(row)))
        ui.filter.textEdited.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(lambda: presenter.filter(ui.filter.text()))
        ui.reasons.edited.connect(presenter.give_reason)
        ui.copyYearButton.clicked.connect(self.copy_last)
        ui.registerButton.clicked.connect(self.register)
        ui.removeButton.clicked.connect(lambda: self._on_current(presenter.cancel))
        ui.discardButton.clicked.connect(lambda: self._on_current(presenter.discard))
        ui.takePasteButton.clicked.connect(self._take_paste)
        ui.leavePasteButton.clicked.connect(self._leave_paste)
        ui.whose.keep_one_chosen()
        ui.whose.edited.connect(presenter.whose.choose)
        ui.origin.send_back.connect(presenter.between.send_back)
        presenter.open()

    # TargetsView

    def show_columns(self, columns: list[TargetColumn]) -> None:
        """Show the heads of the grid."""
        self._columns, self._rows = columns, []
        self.ui.grid.set_grouped_columns([_grouped(column) for column in columns])

    def show_rows(self, rows: list[TargetRow]) -> None:
        """Show all rows; the cursor stays with its member while it is listed."""
        place = self.ui.grid.current_place()
        self._rows = rows
        self._put_rows()
        if place is not None:
            self.ui.grid.go_to(*place)
        elif self.isVisible():
            self.ui.grid.go_to_first()

    def refresh_row(self, row: int, shown: TargetRow) -> None:
        """Show one row anew."""
        self._rows[row] = shown
        self.ui.grid.set_row(self._grid_row(row, shown))

    def show_header(self, text: str) -> None:
        """Show how many have set one."""
        self.ui.totals.setText(text)

    def show_state(self, text: str) -> None:
        """Say how many rows are not registered."""
        self.ui.changed.setText(text)

    def show_detail(self, detail: RowDetail) -> None:
        """Show name, ratios and findings of the row in use."""
        ui = self.ui
        ui.detailTitle.setText(detail.title)
        shares = [f"{item}\N{NO-BREAK SPACE}{share}" for item, share in detail.shares if share]
        ui.shares.setText("自主目標 ÷ 会員分件数目標:  " + "   ".join(shares) if shares else "")
        ui.notes.show_notes(detail.notes)
        ui.origin.show_banner(detail.banner)
        for button, words in ((ui.removeButton, detail.cancel), (ui.discardButton, detail.discard)):
            button.setText(words)
            button.setVisible(bool(words))

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a grid with rows of several books."""
        show_whose(self.ui.whose, options, chosen)

    def show_note(self, text: str) -> None:
        """Say why the grid is empty."""
        self.ui.gridNote.setText(text)
        self.ui.gridNote.setVisible(bool(text))

    def show_locked(self, reason: str) -> None:
        """Say why nothing can be registered."""
        self.ui.registerButton.setVisible(not reason)
        self.ui.copyYearButton.setVisible(not reason)
        if reason:
            self.ui.keysHint.setText(reason)

    def clear_filter(self) -> None:
        """Empty the field that narrows the grid."""
        self._timer.stop()
        self.ui.filter.clear()

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings with a field for each reason."""
        self.ui.reasons.show_warnings(rows)

    def show_message(self, text: str) -> None:
        """Say what stands against 登録; a missing reason is gone to."""
        self.ui.message.show_note("error", text)
        if text:
            self.ui.reasons.focus_first()

    def focus_cell(self, row: int, column: int) -> None:
        """Put the cursor into a cell."""
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.grid.go_to(self._rows[row].key, self._columns[column].key)

    def show_paste(self, preview: PastePreview) -> None:
        """Show the block in its cells, and a bar to take it or leave it."""
        self._preview = preview
        self._put_rows()
        self.ui.grid.keep_in_view(max((cell.row for cell in preview.cells), default=-1))
        self.ui.pasteText.setText(preview.text)
        self.ui.pasteRemarks.setText("".join(preview.remarks))
        self.ui.pasteRemarks.setVisible(bool(preview.remarks))
        self.ui.takePasteButton.setVisible(bool(preview.cells))
        self.ui.pasteBar.show()
        button = self.ui.takePasteButton if preview.cells else self.ui.leavePasteButton
        button.setFocus(Qt.FocusReason.OtherFocusReason)

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
        """F4: take members and items over from last year."""
        if self._presenter is not None:
            self._commit()
            self._presenter.copy_last_year()

    def renew(self) -> None:
        """F5."""
        if self._presenter is not None:
            self._commit()
            self._presenter.reload()

    def register(self) -> None:
        """F12: register all changed rows."""
        if self._presenter is not None and self._preview is None:
            self._commit()
            self._presenter.register_all()

    def give_up(self) -> None:
        """Esc: leave a paste, or go back to the grid."""
        if self.ui.origin.asks():
            self.ui.origin.close_remark()
            return
        if self._preview is not None:
            self._leave_paste()
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, _kind: str, record_id: str) -> None:
        """Go to the row of a self-target that another room leads to."""
        if self._presenter is not None:
            self._presenter.show_target(record_id)

    def _commit(self) -> None:
        QGuiApplication.inputMethod().commit()
        self.ui.grid.commit_editor()

    def _row(self, key: str) -> int:
        return next(at for at, row in enumerate(self._rows) if row.key == key)

    def _column(self, key: str) -> int:
        return next(at for at, column in enumerate(self._columns) if column.key == key)

    def _on_current(self, deed: object) -> None:
        place = self.ui.grid.current_place()
        if place is not None and callable(deed):
            deed(self._row(place[0]))
            self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_paste(self) -> None:
        preview = self._preview
        self._leave_paste()
        if preview is not None and self._presenter is not None:
            self._presenter.take_paste(preview)

    def _leave_paste(self) -> None:
        self._preview = None
        self.ui.grid.keep_in_view(-1)
        self.ui.pasteBar.hide()
        self._put_rows()
        self.ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_rows(self) -> None:
        self.ui.grid.set_rows([self._grid_row(at, row) for at, row in enumerate(self._rows)])

    def _grid_row(self, at: int, row: TargetRow) -> GridRow:
        """Return a row for the grid; what would be pasted stands in its cells."""
        pasted = {cell.name: cell.text for cell in self._preview.cells if cell.row == at} if self._preview else {}
        return GridRow(
            row.key,
            tuple(
                GridCell(pasted[column.name], "new")
                if column.name in pasted
                else GridCell(cell.text, cell.severity if cell.severity != "hint" else "", cell.note)
                for cell, column in zip(row.cells, self._columns, strict=True)
            ),
            row.locked,
        )


def _grouped(column: TargetColumn) -> GroupedColumn:
    """Return how a column is laid out; ratio, number and 提出元 come in where the window is wide."""
    return GroupedColumn(
        column.key,
        column.title,
        _WIDE if column.wide else _WIDTHS.get(column.key, _FIGURE),
        editable=bool(column.name),
        figure=column.number,
        date=column.key == "set_on",
        stretch=int(column.key in _LEAST),
        group=column.group,
        options=tuple(option.label for option in column.options),
        spare=not column.name and column.key not in ("member", "state"),
        least=_LEAST.get(column.key, 0),
    )
