"""表紙・議事 of the report: the conference, 議事次第 and 役員の変更 as short forms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from roukin_desktop.domain.drafts.frame_draft import AGENDA, OFFICERS
from roukin_desktop.presenters.report.frame import HINT, FramePresenter
from roukin_desktop.views.editing.binder import Binder
from roukin_desktop.views.editing.rows import RowList, RowParts
from roukin_desktop.views.forms.ui_report_frame import Ui_ReportFramePage
from roukin_desktop.views.keys import bring_into_view
from roukin_desktop.views.spacing import HAIR, SNUG
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.field_grid import REST
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow
from roukin_desktop.views.widgets.navigation.tab_order import chain
from roukin_desktop.views.widgets.notes.field_note import FieldNote

_COLUMNS = {
    AGENDA: (("group", "区分", 3), ("text", "件名", 8), ("person", "担当", 4)),
    OFFICERS: (("post", "役職", 3), ("old", "旧役員氏名", 4), ("new", "新役員氏名", 4), ("organisation", "所属", 5)),
}
"""The fields of a row: name, what stands in it while it is empty, and its share of the width."""
_WORDS = {AGENDA: "議事", OFFICERS: "役員"}


class ReportFramePage(QWidget):
    """A ``FrameView``; ``attach`` gives it its presenter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReportFramePage()
        self.ui.setupUi(self)
        ui = self.ui
        self._presenter: FramePresenter | None = None
        self._binder: Binder | None = None
        self._lists: dict[str, RowList] = {}
        self._draft: object = None
        ui.hint.setText(HINT)
        boxes = ((ui.labelBox, 2), (ui.heldOnBox, 1), (ui.startsAtBox, 1), (ui.placeBox, 2), (ui.addressBox, REST))
        ui.fields.place(boxes, cell=22, most=4)
        ui.startsAt.setPlaceholderText("15:00")

    def attach(self, presenter: FramePresenter) -> None:
        """Bind the fields and connect the buttons."""
        self._presenter = presenter
        ui = self.ui
        binder = self._binder = Binder(presenter.form, self)
        binder.bind("label", ui.label, ui.labelNote)
        binder.bind("held_on", ui.heldOn, ui.heldOnNote)
        binder.bind("starts_at", ui.startsAt, ui.startsAtNote)
        binder.bind("place", ui.place, ui.placeNote)
        binder.bind("address", ui.address, ui.addressNote)
        ui.agendaNote.set_compact()
        ui.officersNote.set_compact()
        binder.bind_group(AGENDA, ui.agendaNote)
        binder.bind_group(OFFICERS, ui.officersNote)
        for name, column in ((AGENDA, ui.agenda), (OFFICERS, ui.officers)):
            build = partial(self._row, name)
            self._lists[name] = RowList(name, column, ui.copyButton, binder, build)
        ui.agendaButton.clicked.connect(presenter.fill_agenda)
        ui.copyButton.clicked.connect(presenter.copy_last)
        ui.registerButton.clicked.connect(self.register)
        ui.giveUpButton.clicked.connect(presenter.give_up)

    def arrive(self) -> None:
        """Put the cursor into the first field."""
        self.ui.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def register(self) -> None:
        """Finish a conversion, then register."""
        if self._presenter is not None and self._binder is not None:
            self._binder.commit()
            self._presenter.register()

    def undo_typing(self) -> None:
        """Ctrl+Z."""
        if self._binder is not None:
            self._binder.undo()

    def redo_typing(self) -> None:
        """Ctrl+Y."""
        if self._binder is not None:
            self._binder.redo()

    # FrameView

    def show_rows(self, name: str, count: int) -> None:
        """Show so many rows; the last is blank for the next one."""
        if name not in self._lists:
            return
        rows = self._lists[name]
        rows.show(count)
        chain([self.ui.copyButton, *(stop for each in self._lists.values() for stop in each.stops())])
        for at, parts in enumerate(rows.rows):
            parts.buttons[0].setVisible(at < count - 1)

    def show_state(self, state: str, read_only: str) -> None:
        """Say what is not registered yet, and why nothing can be."""
        self.ui.state.setText(state)
        self.ui.readOnly.setText(read_only)
        self.ui.giveUpButton.setVisible(bool(state))
        self.ui.registerButton.setVisible(not read_only)

    def refresh_form(self) -> None:
        """Read texts and notes anew; the field in use only where the form holds another record."""
        if self._presenter is None or self._binder is None:
            return
        draft = self._presenter.form.draft
        if draft is self._draft:
            self._binder.refresh()
        else:
            self._draft = draft
            self._binder.renew()

    def focus(self, name: str) -> None:
        """Put the cursor into a field and bring it into view."""
        if self._binder is not None and self._binder.focus(name):
            shown = self.focusWidget()
            if shown is not None:
                bring_into_view(shown)

    def _row(self, name: str, row: int) -> RowParts:
        fields: dict[str, QWidget] = {}
        notes: dict[str, FieldNote] = {}
        box = QWidget()
        column = Column(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        line = WrapRow()
        line.setSpacing(SNUG)
        for key, title, share in _COLUMNS[name]:
            field, note = PlainEdit(), FieldNote()
            field.setPlaceholderText(title)
            field.setAccessibleName(f"{_WORDS[name]} {row + 1} {title}")
            note.set_compact()
            line.addWidget(field, share)
            fields[key], notes[key] = field, note
        remove = _remove(f"{_WORDS[name]} {row + 1} を外す", lambda: self._drop(name, row))
        line.addWidget(remove)
        column.addLayout(line)
        for note in notes.values():
            column.addWidget(note)
        return RowParts(box, fields, notes, (remove,))

    def _drop(self, name: str, row: int) -> None:
        if self._presenter is not None:
            self._presenter.drop_row(name, row)


def _remove(name: str, deed: Callable[[], None]) -> QPushButton:
    button = QPushButton("外す")
    button.setProperty("kind", "small")
    button.setAccessibleName(name)
    keep = button.sizePolicy()
    keep.setRetainSizeWhenHidden(True)
    button.setSizePolicy(keep)
    button.clicked.connect(deed)
    return button
