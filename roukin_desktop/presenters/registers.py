"""The short registers under 設定, and the settings of this PC (screens.md)."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol

from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.register_draft import RegisterShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation, Record
from roukin_desktop.domain.rules.registers import RegisterFacts, check_register
from roukin_desktop.presenters.form_screen import FormScreen, FormScreenView
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.system.settings import Settings

REGISTERS = {
    Committee.kind: "推進委員会",
    Branch.kind: "店舗",
    Block.kind: "ブロック",
    Federation.kind: "産別",
    Donee.kind: "寄付先",
}
"""The registers in the order they are offered."""

_PARENT = {Committee.kind: Block.kind, Branch.kind: Committee.kind, Donee.kind: Committee.kind}


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A line of a short register; ``parent`` is the ブロック or 推進委員会 it belongs to."""

    id: str
    code: str
    name: str
    parent: str


class RegistersView(FormScreenView, Protocol):
    """What the pane of the short registers shows."""

    def show_registers(self, options: list[Option], chosen: str) -> None:
        """Offer the registers."""

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Show the fields the chosen register has, hide the others."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``block`` or ``committee``."""

    def show_rows(self, rows: list[RegisterRow], note: str) -> None:
        """Show the entries."""


class RegistersPresenter(FormScreen[Record, RegisterFacts]):
    """Decides everything the pane of the short registers shows."""

    screen: ClassVar[str] = "registers"
    first_field: ClassVar[str] = "name"

    def __init__(self, tools: Tools, view: RegistersView, scope: Scope) -> None:
        """Prepare with 店舗, which a committee needs first."""
        self._view = view
        self.kind = Branch.kind
        self.word = REGISTERS[self.kind]
        self._parents: dict[str, str] = {}
        super().__init__(tools, view, scope)

    def open(self) -> None:
        """Show the register chosen."""
        self._view.show_registers([Option(key, label) for key, label in REGISTERS.items()], self.kind)
        desk, parent = self.tools.desk, _PARENT.get(self.kind)
        self.tools.runner.run(lambda: screens.named(desk, parent) if parent else [], self._take_parents)

    def set_scope(self, scope: Scope) -> None:
        """Show the 寄付先 of another year."""
        self.scope = scope
        self.open()

    def choose(self, kind: str) -> None:
        """Show another register; what was typed is put aside."""
        if kind != self.kind:
            self._put_aside()
            self.kind = kind
            self.word = REGISTERS[kind]
            self._parents = {}
            self._replace(self._draft(), "")
            self.open()

    def reload(self) -> None:
        """Read the entries anew."""
        desk, kind = self.tools.desk, self.kind
        self.tools.runner.run(lambda: desk.all(kind), lambda records: self._show_records(kind, records))

    def shape(self) -> Shape[Record]:
        """Return the form of the register chosen."""
        return RegisterShape(self.kind, tuple(self._parents), DateSense(self.scope.year, self.tools.desk.today()))

    def facts_key(self, record: Record) -> Hashable:
        """Return code and name, which decide duplicates."""
        return getattr(record, "code", ""), getattr(record, "name", "")

    def read_facts(self, record: Record) -> RegisterFacts:
        """Ask for namesakes."""
        return self.tools.desk.register_facts(record)

    def rules(self, record: Record, facts: RegisterFacts) -> list[Issue]:
        """Run the rules."""
        return check_register(record, facts)

    def read(self, record_id: str) -> Record | None:
        """Return an entry of the register chosen."""
        return self.tools.desk.get(self.kind, record_id)

    def title_of(self, record: Record) -> str:
        """Name an entry."""
        return str(getattr(record, "name", ""))

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over only what entries share."""
        return {name: text for name, text in texts.items() if name in ("block", "committee")}

    def _take_parents(self, rows: list[tuple[str, str, str]]) -> None:
        self._parents = {key: name for key, _, name in rows}
        self.restart()
        names = tuple(spec.name for spec in self.shape().fields)
        self._view.show_fields(names)
        parent = "block" if self.kind == Committee.kind else "committee"
        if parent in names:
            self._view.show_choices(parent, [Option(key, name, code) for key, code, name in rows])
        self.reload()

    def _show_records(self, kind: str, records: list[Record]) -> None:
        if kind != self.kind:
            return
        rows = [
            RegisterRow(record.id, str(getattr(record, "code", "")), self.title_of(record), self._parent_of(record))
            for record in records
            if not isinstance(record, Donee) or record.fiscal_year == self.scope.year
        ]
        rows.sort(key=lambda row: (row.code, row.name))
        self._view.show_rows(rows, "" if rows else f"{self.word}はまだありません。下の欄から登録してください。")

    def _parent_of(self, record: Record) -> str:
        key = getattr(record, "block_id", None) or getattr(record, "committee_id", None)
        return self._parents.get(str(key), "")


class SettingsView(Protocol):
    """What the settings of this PC show."""

    def show_settings(self, settings: Settings) -> None:
        """Show the settings."""

    def show_note(self, text: str) -> None:
        """Say that they were kept."""


class SettingsPresenter:
    """Name, keyboard and text size of this PC; ``save`` writes them and makes them work."""

    def __init__(self, view: SettingsView, settings: Settings, save: Callable[[Settings], None]) -> None:
        """Keep the settings as they are now."""
        self._view = view
        self.settings = settings
        self._save = save

    def open(self) -> None:
        """Show the settings."""
        self._view.show_settings(self.settings)

    def change(self, *, user_name: str | None = None, enter_moves: bool | None = None, size: int | None = None) -> None:
        """Change one or more settings; they work at once."""
        now = self.settings
        self.settings = replace(
            now,
            user_name=now.user_name if user_name is None else user_name.strip(),
            enter_moves=now.enter_moves if enter_moves is None else enter_moves,
            text_size=now.text_size if size is None else min(max(size, 80), 200),
        )
        self._save(self.settings)
        self._view.show_settings(self.settings)
        self._view.show_note("設定を保存しました。")
