"""会員台帳: the list of members and their form."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.member_draft import ALIAS_MARK, MemberShape, read_aliases
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.member_merge import spelled
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Branch, Federation, Member
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.domain.text import clean
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.presenters.choices import EntryChoices
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.member_merge import MemberMerging, MergeView
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.services.marks import ListMarks, list_marks
from roukin_desktop.storage.lists import MemberLine

LIST_LIMIT = 5_000
_KEPT_NAME = "前の名前を残しました。検索と取込で見つかります。いらないときは消してください。"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A line of the list; ``state`` says 要確認 or 期間外, ``origin`` and ``mark`` as in 学習会."""

    id: str
    code: str
    name: str
    reading: str
    federation: str
    branch: str
    headcount: str
    state: str
    origin: str = ""
    mark: str = ""


class MembersView(FormScreenView, MergeView, Protocol):
    """What the pane of 会員台帳 shows."""

    def show_rows(self, rows: list[MemberRow], note: str) -> None:
        """Show the list; ``note`` says what is not shown."""

    def show_header(self, text: str) -> None:
        """「128会員」."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``federation`` and ``branch``."""

    def show_detail(self, name: str, text: str) -> None:
        """Show a line under a field while there is nothing to say about it."""


def _nowhere(_kind: str, _record_id: str) -> None:
    """Lead to no room: this one stands alone."""


class MembersPresenter(FormScreen[Member, MemberFacts]):
    """Decides everything the 会員台帳 pane shows."""

    screen: ClassVar[str] = "members"
    first_field: ClassVar[str] = "code"
    word = "会員"

    def __init__(
        self, tools: Tools, view: MembersView, scope: Scope, open_record: Callable[[str, str], None] = _nowhere
    ) -> None:
        """Prepare; ``open`` shows the list. ``open_record`` leads to a record of another room."""
        self._view = view
        self.merging = MemberMerging(tools, view, open_record, self._merged)
        self._filter = ""
        self._used = False
        self._followed = ""
        self._federations = EntryChoices(lambda options: view.show_choices("federation", options))
        self._branches = EntryChoices(lambda options: view.show_choices("branch", options))
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
        desk, text, own, year = self.tools.desk, self._filter, self.whose.own, self.scope.year

        def read() -> tuple[list[MemberLine], ListMarks]:
            lines = desk.members(text, desk.today(), LIST_LIMIT, own)
            return lines, list_marks(desk, Member.kind, year, {line.book_id for line in lines})

        self.tools.runner.run(read, lambda found: self._show_rows(text, own, *found))

    def shape(self) -> Shape[Member]:
        """Return the form with the registers as choices."""
        sense = DateSense(self.scope.year, self.tools.desk.today())
        return MemberShape(self._federations.own, self._branches.own, sense)

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
        """Return a member; whether records name it decides what becomes of its name."""
        found = self.tools.desk.get(Member.kind, record_id)
        self._used = self.tools.desk.is_used(record_id)
        return found if isinstance(found, Member) else None

    def title_of(self, record: Member) -> str:
        """Name a member."""
        return record.name

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over what neighbours in a list share: 産別, 店舗 and validity."""
        return {name: text for name, text in texts.items() if name in ("federation", "branch", "valid_from")}

    def left(self, name: str) -> None:
        """Keep the name a member had as another spelling, so that lists and imports still find it."""
        if name == "name":
            self._follow_name()

    def register(self) -> None:
        """F12: the same where the cursor is still in the name."""
        self._follow_name()
        super().register()

    def adopts(self) -> str:
        """Offer to make an own entry of a member received, so that own records may name it."""
        return "自分の台帳に登録"

    def show_form(self) -> None:
        """Show the form; 産別 and 店舗 of a member received are named while it is shown."""
        received = self.draft.saved if self.between.foreign else None
        self._federations.offer(received.federation_id if received is not None else None)
        self._branches.offer(received.branch_id if received is not None else None)
        self._followed = clean(self.draft.text("name"))
        self._view.show_detail("aliases", "")
        super().show_form()

    def begin_merge(self) -> None:
        """Open the card of 統合 in the form's place; what was typed into the form is put aside."""
        desk, saved = self.tools.desk, self.draft.saved
        if desk.read_only:
            self.tools.dialogs.tell("閲覧のみ", desk.read_only)
            return
        self.give_up()
        self.merging.begin(saved.id if saved is not None and saved.book_id == desk.info.book_id else "")

    def edit_record(self, record_id: str) -> None:
        """Open a record of the list; a merge that was being prepared is put away."""
        self.merging.leave()
        super().edit_record(record_id)

    def new(self) -> None:
        """F2: begin an empty form; the same of a merge."""
        self.merging.leave()
        super().new()

    def _merged(self, kept: str, changes: Changes) -> None:
        self._form_view.focus(self.first_field)
        self._form_view.point_at(kept)
        self.tools.announce(changes)

    def on_changes(self, changes: Changes) -> None:
        """Offer 産別 and 店舗 registered elsewhere, too."""
        self.merging.renew()
        if changes.kinds & {Federation.kind, Branch.kind}:
            self.open()
        super().on_changes(changes)

    def _follow_name(self) -> None:
        """Put the name before into 別の書き方, where it can be taken out; a name nobody used was only mistyped."""
        saved, typed = self.draft.saved, clean(self.draft.text("name"))
        if saved is None or self.between.foreign or not self._used or not typed or typed == self._followed:
            return
        self._followed = typed
        there = read_aliases(self.draft.text("aliases"))
        others = tuple(one for one in there if one != saved.name or one in saved.aliases)
        wanted = spelled(replace(saved, name=typed, aliases=others), (saved.name,)).aliases
        if wanted != there:
            self.draft.edit("aliases", ALIAS_MARK.join(wanted))
            self._after_edit("aliases")
            self._form_view.refresh_form()
        self._view.show_detail("aliases", _KEPT_NAME if len(wanted) > len(others) else "")

    def _take_choices(self, found: tuple[list[screens.Named], list[screens.Named]]) -> None:
        self._federations.load(found[0])
        self._branches.load(found[1])
        self.restart()

    def _show_rows(self, text: str, own: bool | None, lines: list[MemberLine], marks: ListMarks) -> None:
        if text != self._filter or own != self.whose.own or not self.whose.offer(mixed=marks.mixed):
            return
        note = f"{LIST_LIMIT:,}件までを表示しています。絞り込んでください。" if len(lines) == LIST_LIMIT else ""
        if not lines:
            note = (
                "当てはまる会員はありません。"
                if text or own is not None
                else "会員がまだありません。登録するか、Excelから取り込んでください。"
            )
        self._view.show_rows([_row(line, marks) for line in lines], note)
        received = sum(line.foreign for line in lines)
        among = f"(うち受け付けた会員 {count_text(received, '')})" if received else ""
        self._view.show_header(count_text(len(lines), "会員") + among)


def _row(line: MemberLine, marks: ListMarks) -> MemberRow:
    return MemberRow(
        id=line.id,
        code=line.code,
        name=line.name,
        reading=line.reading,
        federation=line.federation,
        branch=line.branch,
        headcount="" if line.headcount is None else count_text(line.headcount, "名"),
        state="要確認" if line.needs_review else "" if line.valid else "期間外",
        origin=marks.senders.get(line.book_id, OTHER) if line.foreign else "",
        mark="" if line.foreign else marks.of(line.id),
    )
