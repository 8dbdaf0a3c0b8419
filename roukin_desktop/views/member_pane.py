"""会員台帳: the members above, the form of one below; ``MembersPresenter`` decides what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.members import MemberRow, MembersPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.form_pane import FormPane
from roukin_desktop.views.forms.ui_member_pane import Ui_MemberPane
from roukin_desktop.views.widgets.field_grid import REST
from roukin_desktop.views.widgets.record_table import Column, TableRow, between_books

_COLUMNS = (
    Column("会員番号", 7),
    Column("会員名", 18, stretch=2),
    Column("よみ", 8, stretch=4, spare=True),
    Column("産別", 8, stretch=1, spare=True),
    Column("店舗", 8, stretch=1),
    Column("組合員数", 7, "figure"),
    Column("状態", 5),
)


class MemberPane(FormPane):
    """A ``MembersView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "members"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_MemberPane()
        ui.setupUi(self)
        self.parts = ui
        ui.table.set_columns(_COLUMNS)
        ui.importButton.hide()
        after_name = (ui.readingBox, ui.short_nameBox, ui.federationBox, ui.branchBox, ui.headcountBox)
        days = (ui.valid_fromBox, ui.valid_toBox, ui.aliasesBox)
        boxes = [(ui.codeBox, 1), (ui.name_textBox, 2), *((box, 1) for box in (*after_name, *days)), (ui.noteBox, REST)]
        ui.grid.place(boxes, cell=20, most=4)

    def attach(self, presenter: MembersPresenter, take_in: Callable[[], None] | None = None) -> None:
        """Join the fields to the presenter's form; ``take_in`` opens the room of 取込, where there is one."""
        ui = self.ui
        fields = (
            ("code", ui.code, ui.codeNote),
            ("name", ui.name_text, ui.name_textNote),
            ("reading", ui.reading, ui.readingNote),
            ("short_name", ui.short_name, ui.short_nameNote),
            ("federation", ui.federation, ui.federationNote),
            ("branch", ui.branch, ui.branchNote),
            ("headcount", ui.headcount, ui.headcountNote),
            ("valid_from", ui.valid_from, ui.valid_fromNote),
            ("valid_to", ui.valid_to, ui.valid_toNote),
            ("aliases", ui.aliases, ui.aliasesNote),
            ("note", ui.note, ui.noteNote),
        )
        self.join(presenter, fields, presenter.filter)
        if take_in is not None:
            ui.importButton.clicked.connect(lambda _on: take_in())
            ui.importButton.show()
        presenter.open()

    # MembersView

    def show_rows(self, rows: list[MemberRow], note: str) -> None:
        """Show the list."""
        origin, mark = any(row.origin for row in rows), any(row.mark for row in rows)
        columns = between_books(_COLUMNS, origin=origin, mark=mark)
        self.ui.table.set_rows([_table_row(row, origin=origin) for row in rows], columns)
        self.show_list_note(note)

    def show_header(self, text: str) -> None:
        """Show how many there are."""
        self.ui.totals.setText(text)

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer 産別 or 店舗."""
        field = {"federation": self.ui.federation, "branch": self.ui.branch}[name]
        field.set_options([(option.key, option.label) for option in options])
        self.rebind(name)


def _table_row(row: MemberRow, *, origin: bool) -> TableRow:
    sender = (row.origin,) if origin else ()
    state = row.mark or row.state
    cells = (row.code, row.name, row.reading, row.federation, row.branch, row.headcount, *sender, state)
    return TableRow(row.id, cells, {"要確認": "review", "期間外": "gone"}.get(row.state, ""))
