"""会議・研修: the list with attendance, the form, and beside it the members to be ticked."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.form_head import FormHead
from roukin_desktop.presenters.meetings.members import PresenceRow
from roukin_desktop.presenters.meetings.room import MeetingsPresenter
from roukin_desktop.presenters.meetings.rows import MeetingRow
from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.form_pane import FormPane
from roukin_desktop.views.editing.locking import lock_fields
from roukin_desktop.views.forms.ui_meeting_pane import Ui_MeetingPane
from roukin_desktop.views.widgets.layout.field_grid import REST
from roukin_desktop.views.widgets.layout.room_needed import page_height
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow, between_books

_COLUMNS = (
    Column("開催日", 8),
    Column("種類", 11),
    Column("名称", 25, stretch=3),
    Column("場所", 13, stretch=1),
    Column("ブロック", 10, stretch=1, spare=True),
    Column("参加者", 6, "figure"),
    Column("出席", 9, "figure"),
    Column("出席率", 7, "figure"),
    Column("状態", 5),
)

_MEMBERS_SHOWN = 7
"""Members that stand beside the fields where the window has the height."""
_NO_MEMBERS = "会員を加えると、ここで出欠を付けられます。"


class MeetingPane(FormPane):
    """A ``MeetingsView``; ``attach`` gives it its presenter."""

    key: ClassVar[str] = "meetings"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_MeetingPane()
        ui.setupUi(self)
        self.parts = ui
        self._members_hint = ui.membersHint.text()
        ui.table.set_columns(_COLUMNS)
        first = [(ui.held_onBox, 1), (ui.starts_atBox, 1), (ui.meetingBox, 1), (ui.blockBox, 1), (ui.name_textBox, 2)]
        ui.grid.place([*first, (ui.placeBox, 1), (ui.attendeesBox, 1), (ui.noteBox, REST)], cell=15, most=3)

    def attach(self, presenter: MeetingsPresenter) -> None:
        """Join the fields to the presenter's form and show everything."""
        ui = self.ui
        fields = (
            ("held_on", ui.held_on, ui.held_onNote),
            ("starts_at", ui.starts_at, ui.starts_atNote),
            ("meeting", ui.meeting, ui.meetingNote),
            ("name", ui.name_text, ui.name_textNote),
            ("place", ui.place, ui.placeNote),
            ("block", ui.block, ui.blockNote),
            ("attendees", ui.attendees, ui.attendeesNote),
            ("note", ui.note, ui.noteNote),
        )
        self.join(presenter, fields, presenter.filter)
        ui.addMember.wanted.connect(presenter.look_up)
        ui.addMember.collects = True
        ui.addMember.picked.connect(presenter.add_member)
        ui.addMember.handed.connect(presenter.add_typed)
        ui.addMember.editingFinished.connect(ui.addMember.hand_on)
        ui.addGroupButton.clicked.connect(lambda _on: self._add_group(presenter))
        ui.members.turned.connect(
            lambda row, column: (presenter.turn_expected if column == "expected" else presenter.turn_presence)(row)
        )
        ui.members.noted.connect(presenter.note)
        ui.members.removed.connect(presenter.remove)
        ui.addMember.takes_blocks = True
        for part in (ui.addMember, ui.members):
            part.block_pasted.connect(presenter.paste)
        ui.pasteBar.taken.connect(lambda _preview: presenter.take_paste())
        ui.pasteBar.ended.connect(lambda: self._end_paste(presenter))
        ui.allCameButton.clicked.connect(lambda _on: presenter.note_rest("yes"))
        ui.allAwayButton.clicked.connect(lambda _on: presenter.note_rest("no"))
        presenter.open()

    # MeetingsView

    def show_head(self, head: FormHead) -> None:
        """Show the line above the form; the members are locked with the fields."""
        super().show_head(head)
        lock_fields(self.ui.membersBox, head.locked)

    def show_rows(self, rows: list[MeetingRow], note: str) -> None:
        """Show the list."""
        origin, mark = any(row.origin for row in rows), any(row.mark for row in rows)
        columns = between_books(_COLUMNS, origin=origin, mark=mark)
        self.ui.table.set_rows([_table_row(row, origin=origin) for row in rows], columns)
        self.show_list_note(note)

    def show_totals(self, total: str, kinds: str) -> None:
        """Show the figures of the period."""
        self.ui.totals.setText(total)
        self.ui.about.setText(kinds)
        self.ui.about.setVisible(bool(kinds))

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of a field, or of members added at once."""
        field = {"meeting": self.ui.meeting, "block": self.ui.block, "group": self.ui.group}[name]
        field.set_options([(option.key, option.label) for option in options])
        if name != "group":
            self.rebind(name)

    def show_candidates(self, options: list[Option]) -> None:
        """Offer members under the lookup."""
        self.ui.addMember.offer(options)

    def show_members(self, rows: list[PresenceRow], summary: str, *, locked: bool) -> None:
        """Show the members and the rate of attendance; a block still shown in them is put away."""
        self.ui.pasteBar.leave()
        self.ui.attendance.setText(summary or "会員を加えると、ここに出席率が出ます")
        self.ui.members.show_rows(rows, locked=locked)
        self.ui.members.say_when_empty(_NO_MEMBERS)
        self.fit_again()

    def show_paste(self, preview: PastePreview) -> None:
        """Say what the block in the list would do, to be taken or left."""
        self.ui.pasteBar.show_preview(preview)

    def show_added(self, text: str) -> None:
        """Say how many members were added, or that none was found."""
        self.ui.membersHint.setText(text or self._members_hint)

    def give_back(self, text: str) -> None:
        """Show again what was typed for a member and means nobody."""
        self.ui.addMember.give_back(text)

    # FormPane

    def register(self) -> None:
        """F12: nothing is registered while a block is shown; the member typed last is added first."""
        if not self.ui.pasteBar.holds_up():
            self.ui.addMember.hand_on()
            super().register()

    def give_up(self) -> None:
        """Esc: leave a block first."""
        if self.ui.pasteBar.preview is not None:
            self.ui.pasteBar.leave()
        else:
            super().give_up()

    def beside_height(self) -> int:
        """Ask for room for some members at once."""
        box = self.ui.membersBox
        around = page_height(box, box.width()) - self.ui.members.minimumSizeHint().height()
        return around + self.ui.members.height_of(_MEMBERS_SHOWN)

    def _end_paste(self, presenter: MeetingsPresenter) -> None:
        presenter.leave_paste()
        self.ui.members.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_group(self, presenter: MeetingsPresenter) -> None:
        """Add all of a group; whoever chose none only passes by on the way to the members."""
        presenter.add_group(self.ui.group.value())
        self.ui.group.set_value("")
        self.ui.members.setFocus(Qt.FocusReason.TabFocusReason)


def _table_row(row: MeetingRow, *, origin: bool) -> TableRow:
    state = row.mark or ("要確認" if row.review else "")
    sender = (row.origin,) if origin else ()
    cells = (row.day, row.kind, row.name, row.place, row.block, row.attendees, row.came, row.rate, *sender, state)
    return TableRow(row.id, cells, "review" if row.review else "")
