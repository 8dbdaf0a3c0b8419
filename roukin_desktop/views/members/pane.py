"""会員台帳: the members above, the form of one below; ``MembersPresenter`` decides what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.form_head import FormHead
from roukin_desktop.presenters.member_merge import MergeModel
from roukin_desktop.presenters.members import MemberRow, MembersPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.form_pane import FormPane
from roukin_desktop.views.forms.ui_member_pane import Ui_MemberPane
from roukin_desktop.views.keys import bring_into_view
from roukin_desktop.views.widgets.layout.field_grid import REST
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow, between_books

MERGE = "merge"
"""The part of the room that is opened like a record: the card of 会員の統合."""

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
        self._presenter: MembersPresenter | None = None
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
        self._presenter = presenter
        ui.merge.attach(presenter.merging)
        ui.mergeButton.clicked.connect(lambda _on: presenter.begin_merge())
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

    def show_head(self, head: FormHead) -> None:
        """Show the line above the form; what can be cancelled can be merged too."""
        super().show_head(head)
        self.ui.mergeButton.setVisible(bool(head.cancel))

    def show_merge(self, model: MergeModel | None) -> None:
        """Show the card of a merge in the form's place, or the form again."""
        ui, before = self.ui, self._merges()
        ui.formCard.setVisible(model is None)
        if model is not None:
            ui.merge.show_merge(model)
        elif before:
            ui.merge.hide()
            ui.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit_again()
        self.keys_changed.emit()

    def show_merge_members(self, place: str, options: list[Option]) -> None:
        """Offer members under a field of the card."""
        self.ui.merge.offer(place, options)

    def focus_merge(self, place: str) -> None:
        """Put the cursor into a field of the card."""
        self.ui.merge.focus(place)

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer F12 with the merge while its card is shown; nothing is copied into it."""
        if not self._merges():
            return super().answers()
        left = {key: word for key, word in self.keys.items() if key not in {"F4", "F12"}}
        return left if self.ui.merge.stopped() else left | {"F12": "統合する"}

    def entered(self) -> None:
        """Put the cursor where the next record begins, or leave it in the card of a merge."""
        if self._merges():
            self.ui.merge.focus_first()
        else:
            super().entered()

    def copy_last(self) -> None:
        """F4."""
        if not self._merges():
            super().copy_last()

    def renew(self) -> None:
        """F5: the list, and what a merge would do."""
        super().renew()
        if self._presenter is not None:
            self._presenter.merging.renew()

    def register(self) -> None:
        """F12, Ctrl+Enter: the member, or the merge while its card is shown."""
        if self._merges() and self._presenter is not None:
            self._presenter.merging.do()
        else:
            super().register()

    def give_up(self) -> None:
        """Esc: put the merge away first."""
        if self._merges() and self._presenter is not None:
            self._presenter.merging.leave()
        else:
            super().give_up()

    def open_record(self, kind: str, record_id: str) -> None:
        """Open a member another room leads to, or the card of a merge."""
        if kind == MERGE and self._presenter is not None:
            self._presenter.begin_merge()
        else:
            super().open_record(kind, record_id)

    def share_instead(self) -> bool:
        """Give the card of a merge the height of what it says and the list the rest."""
        if not self._merges():
            return False
        parts = self.ui
        room = parts.splitter.height() - parts.splitter.handleWidth()
        most = room - parts.listBox.minimumSizeHint().height()
        card = min(parts.merge.wanted_height(parts.splitter.width()), most)
        parts.splitter.setSizes([room - card, 0, card])
        QTimer.singleShot(0, self, self._bring_cursor)
        return True

    def _merges(self) -> bool:
        return not self.ui.merge.isHidden()

    def _bring_cursor(self) -> None:
        """Keep what has the cursor in sight: the card grows above its button once it says what would change."""
        shown = self.focusWidget()
        if shown is not None and self.ui.merge.isAncestorOf(shown):
            bring_into_view(shown)


def _table_row(row: MemberRow, *, origin: bool) -> TableRow:
    sender = (row.origin,) if origin else ()
    state = row.mark or row.state
    cells = (row.code, row.name, row.reading, row.federation, row.branch, row.headcount, *sender, state)
    return TableRow(row.id, cells, {"要確認": "review", "期間外": "gone"}.get(row.state, ""))
