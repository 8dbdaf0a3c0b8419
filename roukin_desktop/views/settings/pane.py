"""設定: the short registers, one at a time, and beside them the parts of the book and of this PC."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.settings.registers import RegisterRow, RegistersPresenter
from roukin_desktop.views.editing.form_pane import FormPane
from roukin_desktop.views.forms.ui_settings_pane import Ui_SettingsPane
from roukin_desktop.views.settings.backups import BackupsPart
from roukin_desktop.views.settings.history import HistoryPart
from roukin_desktop.views.settings.keys import SubmissionSettings
from roukin_desktop.views.settings.pc import PcPart
from roukin_desktop.views.widgets.fields.drop_box import DropBox
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles
from roukin_desktop.views.widgets.navigation.tab_order import chain
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow

_TRAVEL, _HISTORY, _BACKUPS, _PC = "travel", "history", "backups", "pc"
_ORIGIN = Column("提出元", 14, stretch=1)
_COLUMNS = {
    "code": Column("コード", 8),
    "name": Column("名前", 20, stretch=2),
    "block": Column("ブロック", 14, stretch=1),
    "committee": Column("推進委員会", 14, stretch=1),
}


class SettingsPane(FormPane, TakesFiles):
    """A ``RegistersView``; ``attach`` gives it its presenter. The other parts have presenters of their own."""

    key: ClassVar[str] = "settings"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_SettingsPane()
        ui.setupUi(self)
        self.parts = ui
        self.travel, self.history = SubmissionSettings(ui.stack), HistoryPart(ui.stack)
        self.backups, self.pc = BackupsPart(ui.stack), PcPart(ui.stack)
        self._pages: dict[str, SubmissionSettings | HistoryPart | BackupsPart | PcPart] = {
            _TRAVEL: self.travel,
            _HISTORY: self.history,
            _BACKUPS: self.backups,
            _PC: self.pc,
        }
        for page in self._pages.values():
            ui.stack.addWidget(page)
        self._header = ""
        self._listed: list[str] = []
        self._fields: dict[str, QWidget] = {}
        self._boxes = {
            "code": (ui.codeBox, 1),
            "committee": (ui.committeeBox, 1),
            "name": (ui.name_textBox, 2),
            "block": (ui.blockBox, 1),
            "valid_from": (ui.valid_fromBox, 1),
            "valid_to": (ui.valid_toBox, 1),
            "note": (ui.noteBox, 2),
        }
        for part in (ui.filterLabel, ui.filter):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
        self._registers: RegistersPresenter | None = None

    def attach(self, registers: RegistersPresenter) -> None:
        """Join the fields to the presenter and show everything."""
        ui = self.ui
        self._registers = registers
        fields = (
            ("code", ui.code, ui.codeNote),
            ("committee", ui.committee, ui.committeeNote),
            ("name", ui.name_text, ui.name_textNote),
            ("block", ui.block, ui.blockNote),
            ("valid_from", ui.valid_from, ui.valid_fromNote),
            ("valid_to", ui.valid_to, ui.valid_toNote),
            ("note", ui.note, ui.noteNote),
        )
        self._fields = {name: field for name, field, _note in fields}
        self.join(registers, fields, registers.filter)
        ui.sections.picked.connect(self._on_section)
        registers.open()

    def take_packs(self, look_at: Callable[[Path], None]) -> None:
        """Hand a file dropped here on: under 設定 people look for what headquarters sent."""
        box = DropBox(self)
        box.hide()
        self.take_drops(box, lambda paths: look_at(paths[0]))

    # RegistersView

    def show_registers(self, options: list[Option], chosen: str) -> None:
        """Offer the registers, and below them the parts of the book and of this PC."""
        others = [(key, page.title) for key, page in self._pages.items()]
        sections = [*((option.key, option.label) for option in options), *others]
        self.ui.sections.set_sections(sections, self._part() or chosen)

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Show the fields the chosen register has; the keyboard goes through them as they stand."""
        self._listed = [name for name in _COLUMNS if name in names]
        self.ui.table.set_rows(())
        self.ui.table.set_columns([_COLUMNS[name] for name in self._listed])
        for name, (box, _span) in self._boxes.items():
            box.setVisible(name in names)
        self.ui.grid.place([self._boxes[name] for name in names], cell=19, most=4)
        chain([self.ui.origin, *(self._fields[name] for name in names)])
        self.fit_again()

    def show_required(self, names: tuple[str, ...]) -> None:
        """Mark the fields without which nothing is registered."""
        for name, (box, _span) in self._boxes.items():
            label = box.findChild(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if isinstance(label, QLabel):
                label.setText(label.text().removesuffix(" ※") + (" ※" if name in names else ""))

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer ブロック or 推進委員会."""
        field = {"block": self.ui.block, "committee": self.ui.committee}[name]
        field.set_options([(option.key, option.label) for option in options])
        self.rebind(name)

    def show_rows(self, rows: list[RegisterRow], note: str) -> None:
        """Show the entries."""
        origin = (_ORIGIN,) if any(row.origin for row in rows) else ()
        columns = (*(_COLUMNS[name] for name in self._listed), *origin)
        self.ui.table.set_rows([self._table_row(row, origin=bool(origin)) for row in rows], columns)
        self.show_list_note(note)

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer whose entries are shown, beside a register only."""
        super().show_whose(options, chosen)
        self._show_choice_of_origin()

    def show_header(self, text: str) -> None:
        """Say which register is shown and how long it is."""
        self._header = text
        if not self._part():
            self.ui.totals.setText(text)

    # Pane

    def answers(self) -> dict[str, str]:
        """Answer the keys of a form where there is one."""
        return self.keys if self.ui.stack.currentWidget() is self.ui.registersPage else {}

    def entered(self) -> None:
        """Put the cursor into the first field of the part that is open."""
        part = self._part()
        if part:
            self._pages[part].entered()
        else:
            super().entered()

    def left(self) -> None:
        """Keep a name still being typed, then the draft."""
        self.pc.name_given()
        super().left()

    def open_record(self, kind: str, record_id: str) -> None:
        """Open an entry in its register, or one of the other parts."""
        if kind in self._pages:
            self._show_part(kind)
            self.ui.sections.mark(kind)
            self._pages[kind].entered()
        elif self._registers is not None:
            self._show_part(kind)
            self._registers.show_entry(kind, record_id)

    def _on_section(self, key: str) -> None:
        self._show_part(key)
        if key in self._pages:
            self._pages[key].show_all()
        else:
            self._do(lambda _screen: self._choose(key))

    def _show_part(self, key: str) -> None:
        ui = self.ui
        part = self._pages.get(key)
        ui.stack.setCurrentWidget(part or ui.registersPage)
        ui.totals.setText(part.title if part else self._header)
        for field in (ui.filterLabel, ui.filter):
            field.setVisible(part is None)
        self._show_choice_of_origin()
        self.keys_changed.emit()

    def _show_choice_of_origin(self) -> None:
        ui = self.ui
        ui.whose.setVisible(ui.stack.currentWidget() is ui.registersPage and ui.whose.count() > 0)

    def _part(self) -> str:
        """Return the part that is open, '' while a register is."""
        shown = self.ui.stack.currentWidget()
        parts: dict[QWidget | None, str] = {page: key for key, page in self._pages.items()}
        return parts.get(shown, "")

    def _choose(self, kind: str) -> None:
        if self._registers is not None:
            self.ui.filter.clear()
            self._registers.choose(kind)

    def _table_row(self, row: RegisterRow, *, origin: bool) -> TableRow:
        texts = {"code": row.code, "name": row.name, "block": row.parent, "committee": row.parent}
        sender = (row.origin,) if origin else ()
        return TableRow(row.id, (*(texts[name] for name in self._listed), *sender), "gone" if row.origin else "")
