"""年度定義: short lists with a form below, what would change, and pages to look at before something large is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from roukin_desktop.domain.definition.groups import Group
from roukin_desktop.presenters.definitions.models import DefinitionRow, EntryModel, PlanModel
from roukin_desktop.presenters.definitions.room import DefinitionsPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.editing.binder import set_state
from roukin_desktop.views.forms.ui_definitions_pane import Ui_DefinitionsPane
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles
from roukin_desktop.views.widgets.layout.room_needed import fields_height
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow

_FIELDS = (
    *("label", "name", "short", "value", "basis", "starts_on", "ends_on", "minimum_yen", "mean_from_yen"),
    *("mean_to_yen", "takes", "goods", "yen", "winners", "budget_yen", "cap_per_head_yen", "minimum_minutes"),
    *("source", "on", "number", "title", "choice", "conditions", "aliases"),
)
_WIDE = {"label": 2, "name": 2, "source": 2, "title": 2, "goods": 2, "choice": 2, "conditions": 2, "aliases": 2}
_ROWS = 6
"""Lines of the list that stay in sight, its head counted."""
_ENTRY, _TEXT, _PRIOR, _MARK = (
    Column("項目", 30, stretch=3),
    Column("内容", 18, stretch=3),
    Column("前年度", 16, stretch=2, spare=True),
    Column("", 8, whole=True),
)


class DefinitionsPane(Pane, TakesFiles):
    """A ``DefinitionsView``."""

    key: ClassVar[str] = "definitions"
    keys: ClassVar[dict[str, str]] = {"F2": "新規", "F5": "更新", "F12": "登録"}

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_DefinitionsPane()
        ui.setupUi(self)
        self._presenter: DefinitionsPresenter | None = None
        self._boxes: dict[str, QWidget] = {name: getattr(ui, f"{name}Box") for name in _FIELDS}
        self._fields: dict[str, QWidget] = {name: getattr(ui, f"{name}_field") for name in _FIELDS}
        self._notes: dict[str, FieldNote] = {name: getattr(ui, f"{name}Note") for name in _FIELDS}
        self._labels: dict[str, QLabel] = {name: getattr(ui, f"{name}Label") for name in _FIELDS}
        self._shown: tuple[str, ...] = ()
        ui.table.set_columns((_ENTRY, _TEXT, _MARK))
        ui.table.keep_rows(_ROWS)
        ui.dropIcon.set_size(24)
        ui.dropIcon.show_icon("calendar", "accent")
        ui.planNote.set_compact()
        for ground in (ui.planScroll.viewport(), ui.planBody):
            ground.setAutoFillBackground(False)
        self._moved = False
        self._wanted = 0
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        ui.splitter.splitterMoved.connect(self._on_moved)

    def attach(self, presenter: DefinitionsPresenter) -> None:
        """Join the lists, the fields and the buttons to the presenter."""
        ui = self.ui
        self._presenter = presenter
        ui.sections.picked.connect(presenter.choose)
        ui.table.chosen.connect(presenter.pick)
        ui.table.opened.connect(self._enter)
        for name, field in self._fields.items():
            self._connect(name, field)
        ui.addButton.clicked.connect(presenter.add)
        ui.removeButton.clicked.connect(presenter.remove)
        ui.giveUpButton.clicked.connect(presenter.give_up)
        ui.registerButton.clicked.connect(presenter.register)
        ui.makeButton.clicked.connect(presenter.hand_out)
        ui.openButton.clicked.connect(presenter.packs.ask)
        ui.yearButton.clicked.connect(presenter.packs.look_ahead)
        ui.planCancel.clicked.connect(presenter.packs.cancel)
        ui.planAccept.clicked.connect(lambda: presenter.packs.accept(ui.confirm.text()))
        self.take_drops(ui.dropBox, lambda paths: presenter.packs.look_at(paths[0]))

    def _on_moved(self) -> None:
        self._moved = True

    def _fit(self) -> None:
        """Give the form the height it needs and the list the rest, until somebody moves the border."""
        ui = self.ui
        room = ui.splitter.height() - ui.splitter.handleWidth()
        least, fields = ui.listBox.minimumSizeHint().height(), ui.page.layout()
        if self._moved or room < least or fields is None:
            return
        around = ui.formCard.height() - ui.formScroll.viewport().height()
        wanted = around + fields_height(fields, ui.formScroll.viewport().width())
        if wanted != self._wanted:
            self._wanted = wanted
            ui.splitter.updateGeometry()  # a room that scrolls is as high as its form
        form = min(wanted, room - least)
        ui.splitter.setSizes([room - form, form])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the height anew."""
        super().resizeEvent(event)
        self._fitting.start()

    def _enter(self, key: str) -> None:
        """Go from the list into the form."""
        if self._presenter is not None:
            self._presenter.pick(key)
            self.focus_first()

    def _connect(self, name: str, field: QWidget) -> None:
        def edited(text: str) -> None:
            if self._presenter is not None:
                self._presenter.edit(name, text)

        if isinstance(field, ChoiceList):
            field.edited.connect(edited)
        elif isinstance(field, QLineEdit):
            field.textEdited.connect(edited)
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(lambda: edited(field.toPlainText()))

    # DefinitionsView

    def show_groups(self, options: list[Option], chosen: str) -> None:
        """Offer the lists."""
        self.ui.sections.set_sections([(option.key, option.label) for option in options], chosen)

    def show_deeds(self, *, hands_out: bool, next_year: int) -> None:
        """Offer to hand out or to open a pack, and 年度更新."""
        self.ui.makeButton.setVisible(hands_out)
        self.ui.dropBox.setVisible(not hands_out)
        self.ui.yearButton.setText(f"年度更新({next_year}年度へ)")

    def show_lead(self, origin: str, lead: str) -> None:
        """Say where the definitions come from, and what to do."""
        self.ui.origin.setText(origin)
        self.ui.lead.setText(lead)

    def show_rows(self, group: Group, rows: Sequence[DefinitionRow], chosen: str, note: str) -> None:
        """Show the entries of a list."""
        prior, text = any(row.prior for row in rows), any(row.text for row in rows)
        columns = (_ENTRY, *((_TEXT,) if text or prior else ()), *((_PRIOR,) if prior else ()), _MARK)
        made = [TableRow(row.key, _cells(row, columns), "review" if row.mark else "") for row in rows]
        with QSignalBlocker(self.ui.table):
            self.ui.table.set_rows(made, columns)
            if chosen:
                self.ui.table.select(chosen, scroll=False)
            else:
                self.ui.table.setCurrentIndex(QModelIndex())
        self.ui.listNote.setText(note)
        self.ui.listNote.setVisible(bool(note))
        self.ui.addButton.setText(f"{group.word}を加える")

    def show_entry(self, entry: EntryModel) -> None:
        """Show the fields of an entry."""
        ui = self.ui
        ui.formTitle.setText(entry.title if entry.fields else f"{entry.title}: 一覧から選んでください")
        ui.addButton.setVisible(entry.can_add)
        ui.removeButton.setVisible(entry.can_remove)
        names = tuple(field.name for field in entry.fields)
        for name, box in self._boxes.items():
            box.setVisible(name in names)
        for field in entry.fields:
            self._labels[field.name].setText(field.label)
            self._fields[field.name].setAccessibleName(field.label.removesuffix(" ※"))
            self._fill(field.name, field.text, field.choices)
        if names != self._shown:
            self._shown = names
            ui.grid.place([(self._boxes[name], _WIDE.get(name, 1)) for name in names], cell=22, most=4)
        self._offer_register()
        self._fitting.start()

    def _fill(self, name: str, text: str, choices: tuple[tuple[str, str], ...]) -> None:
        field = self._fields[name]
        with QSignalBlocker(field):
            if isinstance(field, ChoiceList):
                field.set_options(choices)
                field.set_value(text)
            elif isinstance(field, QLineEdit):
                field.setText(text)
                field.setCursorPosition(0)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(text)

    def show_notes(self, notes: Mapping[str, str]) -> None:
        """Say under its field what stands against a value."""
        for name, note in self._notes.items():
            text = notes.get(name, "")
            note.show_note("error", text)
            set_state(self._fields[name], "error" if text else "")

    def show_changes(
        self, title: str, changes: Sequence[str], problems: Sequence[str], open_ones: Sequence[str]
    ) -> None:
        """Show what registering would change, what stands against it, or what nobody has said yet."""
        ui = self.ui
        ui.changesTitle.setText(title)
        ui.changesTitle.setVisible(bool(title))
        told = [*changes, *open_ones]
        ui.changes.show_notes([*(("error", text) for text in problems), *(("hint", text) for text in told)])
        ui.changed.setText(f"未登録の変更 {len(changes)}か所" if changes else "")
        ui.giveUpButton.setVisible(bool(changes or problems))
        self._offer_register()
        self._fitting.start()

    def _offer_register(self) -> None:
        """Offer 登録 where an entry is in the form or something was changed."""
        self.ui.registerButton.setVisible(bool(self._shown) or not self.ui.giveUpButton.isHidden())

    def show_done(self, state: str, text: str) -> None:
        """Say how it went."""
        self.ui.doneNote.show_note(state, text)

    def show_plan(self, plan: PlanModel | None) -> None:
        """Show something to be looked at before it is done; None goes back to the lists."""
        ui = self.ui
        ui.stack.setCurrentWidget(ui.listsPage if plan is None else ui.planPage)
        self.show_plan_note("", "")
        if plan is None:
            return
        ui.planTitle.setText(plan.title)
        ui.planLead.setText(plan.lead)
        ui.planNotes.show_notes([*(("", sentence) for sentence in plan.sentences), *plan.notes])
        ui.confirmBox.setVisible(plan.confirm)
        ui.confirm.clear()
        ui.planAccept.setVisible(bool(plan.deed))
        ui.planAccept.setText(plan.deed)
        (ui.planAccept if plan.deed else ui.planCancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_plan_note(self, state: str, text: str) -> None:
        """Say why the deed was not done."""
        self.ui.planNote.show_note(state, text)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self._shown:
            field = self._fields[self._shown[0]]
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(field, QLineEdit):
                field.selectAll()

    # Pane

    def entered(self) -> None:
        """Put the cursor into the list."""
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """Keep what was typed."""
        if self._presenter is not None:
            self._presenter.keep()

    def new(self) -> None:
        """F2: begin a new entry."""
        if self._presenter is not None:
            self._presenter.add()

    def renew(self) -> None:
        """F5: read the definitions anew."""
        if self._presenter is not None:
            self._presenter.open()

    def register(self) -> None:
        """F12: register what was typed, or do what is shown."""
        if self._presenter is None:
            return
        if self.ui.stack.currentWidget() is self.ui.planPage:
            if not self.ui.planAccept.isHidden():
                self._presenter.packs.accept(self.ui.confirm.text())
        else:
            self._presenter.register()

    def give_up(self) -> None:
        """Esc: go back from a page that was only to be looked at."""
        if self._presenter is not None and self.ui.stack.currentWidget() is self.ui.planPage:
            self._presenter.packs.cancel()

    def open_record(self, kind: str, record_id: str) -> None:
        """Show what a pack dropped in another room would change."""
        if kind == "pack" and self._presenter is not None:
            self._presenter.packs.look_at(Path(record_id))


def _cells(row: DefinitionRow, columns: Sequence[Column]) -> tuple[str, ...]:
    """Return the texts of a row in the columns that are shown: one that would be empty throughout is not."""
    texts = {_ENTRY: row.title, _TEXT: row.text, _PRIOR: row.prior, _MARK: row.mark}
    return tuple(texts[column] for column in columns)
