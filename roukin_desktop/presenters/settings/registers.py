"""The short registers under 設定 (screens.md)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.register_draft import RegisterShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Block, Branch, Committee, Donee, Federation, Record
from roukin_desktop.domain.rules.registers import RegisterFacts, check_register
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.presenters.choices import EntryChoices
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.services.marks import ListMarks, list_marks

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
    """A line of a short register; ``parent`` is the ブロック or 推進委員会 it belongs to, ``origin`` as in 学習会."""

    id: str
    code: str
    name: str
    parent: str
    origin: str = ""


class RegistersView(FormScreenView, Protocol):
    """What the pane of the short registers shows."""

    def show_registers(self, options: list[Option], chosen: str) -> None:
        """Offer the registers."""

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Show the fields the chosen register has, hide the others."""

    def show_required(self, names: tuple[str, ...]) -> None:
        """Mark the fields without which nothing is registered."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``block`` or ``committee``."""

    def show_rows(self, rows: list[RegisterRow], note: str) -> None:
        """Show the entries."""

    def show_header(self, text: str) -> None:
        """Say which register is shown and how long it is."""


class RegistersPresenter(FormScreen[Record, RegisterFacts]):
    """Decides everything the pane of the short registers shows."""

    screen: ClassVar[str] = "registers"

    def __init__(self, tools: Tools, view: RegistersView, scope: Scope) -> None:
        """Prepare with 店舗, which a committee needs first."""
        self._view = view
        self.kind = Branch.kind
        self.word = REGISTERS[self.kind]
        self._parents = EntryChoices(self._show_parents)
        self._filter = ""
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
        """Show another register; what was typed is kept for when it is shown again."""
        if kind != self.kind:
            self.keep()
            self.kind = kind
            self.word = REGISTERS[kind]
            self._parents.load([])
            self.forget()
            self.open()
            self.restore()

    def show_entry(self, kind: str, record_id: str) -> None:
        """Open an entry that another room leads to; "-" opens the register alone."""
        self.choose(kind)
        if record_id != "-":
            self.edit_record(record_id)

    def filter(self, text: str) -> None:
        """Show only entries whose code or name matches."""
        self._filter = text
        self.reload()

    def on_changes(self, changes: Changes) -> None:
        """Read anew; the choices too where what they name changed."""
        if _PARENT.get(self.kind) in changes.kinds:
            self.open()
        super().on_changes(changes)

    def draft_key(self) -> str:
        """Keep what was typed apart by register."""
        return f"{self.screen}.{self.kind}"

    def reload(self) -> None:
        """Read the entries anew."""
        desk, kind, year = self.tools.desk, self.kind, self.scope.year

        def read() -> tuple[list[Record], ListMarks]:
            records = desk.all(kind)
            return records, list_marks(desk, kind, year, {record.book_id for record in records})

        self.tools.runner.run(read, lambda found: self._show_records(kind, *found))

    def shape(self) -> Shape[Record]:
        """Return the form of the register chosen."""
        return RegisterShape(self.kind, self._parents.own, DateSense(self.scope.year, self.tools.desk.today()))

    def first(self) -> str:
        """Begin where the form of the register begins: in the code, of a 寄付先 in its 推進委員会."""
        return self.shape().fields[0].name

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

    def adopts(self) -> str:
        """Offer to make an own entry of one received; 寄付先 have no code that would make the two one."""
        return "" if self.kind == Donee.kind else "自分の記録簿に登録"

    def show_form(self) -> None:
        """Show the form; what an entry received belongs to is named while it is shown."""
        received = self.draft.saved if self.between.foreign else None
        self._parents.offer(_parent_id(received) if received is not None else None)
        super().show_form()

    def _take_parents(self, rows: list[screens.Named]) -> None:
        specs = self.shape().fields
        self._view.show_fields(tuple(spec.name for spec in specs))
        self._view.show_required(tuple(spec.name for spec in specs if spec.required))
        self._parents.load(rows)
        self.restart()
        self.reload()

    def _show_parents(self, options: list[Option]) -> None:
        parent = "block" if self.kind == Committee.kind else "committee"
        if parent in {spec.name for spec in self.shape().fields}:
            self._view.show_choices(parent, options)

    def _show_records(self, kind: str, records: list[Record], marks: ListMarks) -> None:
        if kind != self.kind or not self.whose.offer(mixed=marks.mixed):
            return
        listed = [r for r in records if not isinstance(r, Donee) or r.fiscal_year == self.scope.year]
        rows = [self._row(record, marks) for record in self.whose.narrowed(listed, self.tools.desk.info.book_id)]
        wanted = search_key(self._filter)
        found = [row for row in rows if wanted in search_key(row.code) + search_key(row.name)]
        found.sort(key=lambda row: (row.code, row.name))
        empty = (
            "この条件に当たるものはありません。"
            if rows
            else f"{self.word}はまだありません。下の欄から登録してください。"
        )
        self._view.show_rows(found, "" if found else empty)
        self._view.show_header(f"{self.word} {count_text(len(rows), '件')}")

    def _row(self, record: Record, marks: ListMarks) -> RegisterRow:
        foreign = record.book_id != self.tools.desk.info.book_id
        return RegisterRow(
            record.id,
            str(getattr(record, "code", "")),
            self.title_of(record),
            self._parents.name(_parent_id(record)),
            marks.senders.get(record.book_id, OTHER) if foreign else "",
        )


def _parent_id(record: Record) -> str | None:
    return getattr(record, "block_id", None) or getattr(record, "committee_id", None)
