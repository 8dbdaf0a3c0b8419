"""会員台帳: the list of members and their form."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.member_draft import MemberShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Branch, Federation, Member
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.presenters.form_screen import FormScreen, FormScreenView
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.storage.lists import MemberLine

LIST_LIMIT = 5_000


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A line of the list; ``state`` says 要確認 or 終了."""

    id: str
    code: str
    name: str
    reading: str
    federation: str
    branch: str
    headcount: str
    state: str


class MembersView(FormScreenView, Protocol):
    """What the pane of 会員台帳 shows."""

    def show_rows(self, rows: list[MemberRow], note: str) -> None:
        """Show the list; ``note`` says what is not shown."""

    def show_header(self, text: str) -> None:
        """「128会員」."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``federation`` and ``branch``."""


class MembersPresenter(FormScreen[Member, MemberFacts]):
    """Decides everything the 会員台帳 pane shows."""

    screen: ClassVar[str] = "members"
    first_field: ClassVar[str] = "code"
    word = "会員"

    def __init__(self, tools: Tools, view: MembersView, scope: Scope) -> None:
        """Prepare; ``open`` shows the list."""
        self._view = view
        self._filter = ""
        self._federations: tuple[str, ...] = ()
        self._branches: tuple[str, ...] = ()
        super().__init__(tools, view, scope)

    def open(self) -> None:
        """Show choices, list and form."""
        desk = self.tools.desk
        self.tools.runner.run(
            lambda: (screens.named(desk, Federation.kind), screens.named(desk, Branch.kind)), self._take_choices
        )
        self.reload()

    def set_scope(self, scope: Scope) -> None:
        """Complete dates by another year; the list is of all years."""
        self.scope = scope
        self.restart()

    def filter(self, text: str) -> None:
        """Show only members that match."""
        self._filter = text
        self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        desk, text = self.tools.desk, self._filter
        self.tools.runner.run(
            lambda: desk.members(text, desk.today(), LIST_LIMIT), lambda lines: self._show_rows(text, lines)
        )

    def shape(self) -> Shape[Member]:
        """Return the form with the registers as choices."""
        sense = DateSense(self.scope.year, self.tools.desk.today())
        return MemberShape(self._federations, self._branches, sense)

    def facts_key(self, record: Member) -> Hashable:
        """Code and name decide duplicates."""
        return record.code, record.name

    def read_facts(self, record: Member) -> MemberFacts:
        """Ask for members with the same code or name."""
        return self.tools.desk.member_facts(record)

    def rules(self, record: Member, facts: MemberFacts) -> list[Issue]:
        """Run the rules."""
        return check_member(record, facts)

    def read(self, record_id: str) -> Member | None:
        """Return a member."""
        found = self.tools.desk.get(Member.kind, record_id)
        return found if isinstance(found, Member) else None

    def title_of(self, record: Member) -> str:
        """Name a member."""
        return record.name

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over what neighbours in a list share: 産別, 店舗 and validity."""
        return {name: text for name, text in texts.items() if name in ("federation", "branch", "valid_from")}

    def on_changes(self, changes: Changes) -> None:
        """Offer 産別 and 店舗 registered elsewhere, too."""
        if changes.kinds & {Federation.kind, Branch.kind}:
            self.open()
        super().on_changes(changes)

    def _take_choices(self, found: tuple[list[tuple[str, str, str]], list[tuple[str, str, str]]]) -> None:
        federations, branches = found
        self._federations = tuple(key for key, _, _ in federations)
        self._branches = tuple(key for key, _, _ in branches)
        for name, rows in (("federation", federations), ("branch", branches)):
            self._view.show_choices(name, [Option(key, label, code) for key, code, label in rows])
        self.restart()

    def _show_rows(self, text: str, lines: list[MemberLine]) -> None:
        if text != self._filter:
            return
        note = f"{LIST_LIMIT:,}件までを表示しています。絞り込んでください。" if len(lines) == LIST_LIMIT else ""
        if not lines:
            note = (
                "当てはまる会員はありません。"
                if text
                else "会員がまだありません。登録するか、Excelから取り込んでください。"
            )
        self._view.show_rows([_row(line) for line in lines], note)
        self._view.show_header(count_text(len(lines), "会員"))


def _row(line: MemberLine) -> MemberRow:
    return MemberRow(
        id=line.id,
        code=line.code,
        name=line.name,
        reading=line.reading,
        federation=line.federation,
        branch=line.branch,
        headcount="" if line.headcount is None else count_text(line.headcount, "名"),
        state="要確認" if line.needs_review else "" if line.valid else "期間外",
    )
