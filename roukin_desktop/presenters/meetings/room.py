"""会議・研修会: a list with attendance, and the form in which members are picked and ticked (screens.md)."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import ClassVar

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.meeting_draft import MeetingShape
from roukin_desktop.domain.fields import PICKED, DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import fiscal_year_of, year_period
from roukin_desktop.domain.records import Block, Branch, Federation, Meeting, Member
from roukin_desktop.domain.rules.meeting import MeetingFacts, check_meeting
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.presenters.choices import EntryChoices
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.lookup import UNCLEAR, MemberSearch
from roukin_desktop.presenters.meetings.members import MeetingMembers, PresenceRow
from roukin_desktop.presenters.meetings.paste import pasted_rows, preview_of, read_block
from roukin_desktop.presenters.meetings.rows import ATTENDEES, MeetingsView, last_text, list_row, times_of, total_text
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.services.checks_registers import meeting_facts
from roukin_desktop.services.marks import ListMarks, list_marks
from roukin_desktop.services.member_groups import MemberGroup, member_groups
from roukin_desktop.services.register_figures import Beside, figures_beside
from roukin_desktop.storage import finders

NOT_OWN = "「{name}」は受け付けた会員です。会員台帳で開いて「自分の台帳に登録」を押すと、ここに加えられます。"


class MeetingsPresenter(FormScreen[Meeting, MeetingFacts]):
    """Decides everything the 会議・研修 pane shows."""

    screen: ClassVar[str] = "meetings"
    first_field: ClassVar[str] = "held_on"
    word = "会議・研修会"

    def __init__(self, tools: Tools, view: MeetingsView, scope: Scope) -> None:
        """Prepare; ``open`` shows the list."""
        self._view = view
        self._filter = ""
        self._asked: list[str] = []
        self._unclear: dict[str, str] = {}
        self._last_day = tools.desk.today()
        self._known: list[Meeting] = []
        self._groups: dict[str, MemberGroup] = {}
        self._pasted: dict[str, str] = {}
        self._blocks = EntryChoices(lambda options: view.show_choices("block", options))
        self.search = MemberSearch(tools)
        self._received = MemberSearch(tools, own=False)
        super().__init__(tools, view, scope)

    @property
    def catalogue(self) -> Catalogue:
        """The definitions of the year chosen."""
        return self.tools.desk.catalogue(self.scope.year)

    def open(self) -> None:
        """Show choices, list and form."""
        kinds = self.catalogue.meetings
        self._view.show_choices("meeting", [Option(c.key, c.label) for c in kinds])
        self.search.load(self._show_members)
        self._read_choices()

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period; the form keeps what was typed."""
        self.scope = scope
        self.open()

    def filter(self, text: str) -> None:
        """Show only meetings whose name, kind, place or block matches."""
        self._filter = text
        self.reload()

    def reload(self) -> None:
        """Read list and figures anew."""
        desk, scope = self.tools.desk, self.scope
        measures = [times_of(choice.key) for choice in self.catalogue.meetings]

        def read() -> tuple[list[Meeting], list[Meeting], ListMarks, tuple[Beside, ...]]:
            found = finders.dated(desk.store, Meeting, scope.period)
            year = finders.dated(desk.store, Meeting, year_period(scope.year), own_only=True)
            marks = list_marks(desk, Meeting.kind, scope.year, {one.book_id for one in found})
            return found, year, marks, figures_beside(desk, scope.period, [*measures, ATTENDEES])

        self.tools.runner.run(read, lambda got: self._show(scope, *got))

    def look_up(self, text: str) -> None:
        """Offer members to add; a line emptied by hand ends what was said of its text."""

        def show(options: list[Option]) -> None:
            self._view.show_candidates(options)
            if not text.strip():
                self._unclear = {}
            self._say_unclear()
            if text.strip() and not options:
                self._why_nobody(text, self._say_unclear)

        self.search.find(text, show)

    def add_member(self, member_id: str) -> None:
        """Add the member picked, as an expected one; who looks at the list has read what was not added before."""
        self._unclear = {}
        self._add((member_id,))

    def add_typed(self, text: str) -> None:
        """Add the member that a text can only mean; fast fingers do not wait for the list.

        What means nobody is given back, and told until a member is picked or the line emptied.
        """
        draft = self.draft

        def take(key: str | None) -> None:
            self._asked.remove(text)
            if draft is not self.draft:
                return
            if key is not None:
                self._add((key,))
                return
            self._unclear[text] = UNCLEAR.format(text=text)
            self._view.give_back(text)
            self._why_nobody(text, tell)

        def tell(why: str) -> None:
            if text in self._unclear:
                self._unclear[text] = why
                self._say_unclear()

        self._asked.append(text)
        self.search.only(text, take)

    def register(self) -> None:
        """F12; members typed last are looked up first, and one that means nobody is not left out unseen."""
        if self._asked or self._unclear:
            self._run_ahead(lambda: None, lambda _: self._register_answered())
        else:
            super().register()

    def _register_answered(self) -> None:
        if not self._unclear:
            super().register()
            return
        self._say_unclear()
        self._view.give_back(list(self._unclear)[-1])
        self._unclear = {}

    def _say_unclear(self, *more: str) -> None:
        self._view.show_added(" ".join(dict.fromkeys((*self._unclear.values(), *more))))

    def _why_nobody(self, text: str, say: Callable[[str], None]) -> None:
        """Find out why a text means no member: own records name own members only, not one of another book."""

        def tell(key: str | None) -> None:
            name = self._received.name(key) if key else ""
            say(NOT_OWN.format(name=name) if name else UNCLEAR.format(text=text.strip()))

        self._received.only(text, tell)

    def add_group(self, key: str) -> None:
        """Add all members of a branch, a block, a 産別 at once."""
        group = self._groups.get(key)
        if group is not None:
            self.search.see(group.members)
            self._add(tuple(member.id for member in group.members))

    def paste(self, text: str) -> None:
        """Show whom a block from Excel (code, name, 出欠 in any order) would add, before it is taken."""
        if self.between.foreign:
            self.between.refuse()
            return
        lines = read_block(text)

        def show(keys: list[str | None]) -> None:
            self._pasted = {key: line.presence for key, line in zip(keys, lines, strict=True) if key is not None}
            there = MeetingMembers(self.draft)
            names = {key: (self.search.name(key), self.search.place(key)) for key in self._pasted}
            known = {key: row for row, key in there.rows()}
            rows = pasted_rows(self._member_rows(there), names, known, self._pasted)
            lost = [line.texts[0] for key, line in zip(keys, lines, strict=True) if key is None]
            self._view.show_members(rows, there.summary(), locked=True)
            self._view.show_paste(preview_of(rows, lost))

        self.search.first_of([line.texts for line in lines], show)

    def take_paste(self) -> None:
        """Put the block shown into the meeting, as one step of undo."""
        pasted, self._pasted = self._pasted, {}
        self._on_members(lambda there: there.put(pasted))
        self._view.show_added(f"{count_text(len(pasted), '会員')}を貼り付けました。")

    def leave_paste(self) -> None:
        """Show the members as they are."""
        self._show_members()

    def turn_presence(self, row: int) -> None:
        """Space: 出席, 欠席, not noted."""
        self._on_members(lambda there: there.turn_presence(row))

    def turn_expected(self, row: int) -> None:
        """Space: expected or not."""
        self._on_members(lambda there: there.turn_expected(row))

    def note(self, row: int, presence: str) -> None:
        """1 出席, 2 欠席, 0 not noted."""
        self._on_members(lambda there: there.note(row, presence))

    def note_rest(self, presence: str) -> None:
        """Note the same of all whose presence is open."""
        self._on_members(lambda there: there.note_rest(presence))

    def remove(self, row: int) -> None:
        """Take a member out of the meeting."""
        self._on_members(lambda _there: self.draft.drop_row("members", row))

    def shape(self) -> Shape[Meeting]:
        """Return the form of the year; ``+1`` counts from the day registered last."""
        return MeetingShape(self.catalogue, self._blocks.own, DateSense(self.scope.year, self._last_day))

    def facts_key(self, record: Meeting) -> Hashable:
        """Kind, block and day decide doubles; members and block must be known."""
        ids = tuple(one.member_id for one in record.members)
        return record.id, record.meeting, record.block_id, record.held_on, ids

    def read_facts(self, record: Meeting) -> MeetingFacts:
        """Ask for the names of members and block, and for doubles."""
        return meeting_facts(record, self.tools.desk.asked)

    def rules(self, record: Meeting, facts: MeetingFacts) -> list[Issue]:
        """Run the rules by the definitions of the day's year."""
        return check_meeting(record, facts, self.tools.desk.catalogue(fiscal_year_of(record.held_on)))

    def read(self, record_id: str) -> Meeting | None:
        """Return a meeting, its members' names fetched with it."""
        found = self.tools.desk.get(Meeting.kind, record_id)
        if not isinstance(found, Meeting):
            return None
        self.search.learn(tuple(one.member_id for one in found.members))
        return found

    def prepare(self, data: dict[str, str]) -> None:
        """Read the members of a kept draft, so that they can be named."""
        self.search.learn(tuple(text.removeprefix(PICKED) for text in data.values() if text.startswith(PICKED)))

    def title_of(self, record: Meeting) -> str:
        """「道南ブロック研修会 9/19(金)」."""
        name = record.name or self.catalogue.label("meetings", record.meeting)
        return f"{name} {short_date(record.held_on)}"

    def name_of(self, record_id: str) -> str:
        """Name a member."""
        return self.search.name(record_id)

    def copy_last(self) -> None:
        """F4: copy the meeting received that is shown, else the one registered last, else the newest of the year."""
        if self.last is None and not self.between.foreign and self._known:
            newest = max(self._known, key=lambda one: one.held_on)
            self._run_ahead(lambda: self.read(newest.id), lambda found: self.take_copy(found) if found else None)
        else:
            super().copy_last()

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over everything but the day and who came: the same circle meets again."""
        presence = {name: "" for name in texts if name.endswith(".present")}
        return {**texts, **presence, "held_on": "", "attendees": "", "note": ""}

    def edited(self, name: str) -> None:
        """Show members and the last meeting anew where they hang on the field."""
        if name.startswith("members"):
            self._show_members()
        if name == "meeting":
            self._show_last()

    def take_copy(self, record: Meeting) -> None:
        """F4: fill the form, and name its members."""
        super().take_copy(record)
        self._show_members()
        self._show_last()

    def registered(self, record: Meeting) -> None:
        """Remember the day for ``+1``."""
        self._last_day = record.held_on

    def show_form(self) -> None:
        """Show the form; the block of a meeting received is named while it is shown."""
        received = self.draft.saved if self.between.foreign else None
        self._blocks.offer(received.block_id if received is not None else None)
        super().show_form()
        self._unclear = {}
        self._view.show_added("")
        self._show_members()
        self._show_last()

    def on_changes(self, changes: Changes) -> None:
        """Offer blocks and members registered elsewhere, too."""
        if changes.kinds & {Block.kind, Branch.kind, Federation.kind, Member.kind}:
            self._read_choices()
        super().on_changes(changes)

    def _read_choices(self) -> None:
        desk = self.tools.desk
        self.tools.runner.run(
            lambda: (screens.named(desk, Block.kind), member_groups(desk, desk.today())), self._take_choices
        )

    def _take_choices(self, found: tuple[list[screens.Named], list[MemberGroup]]) -> None:
        self._blocks.load(found[0])
        self._groups = {group.key: group for group in found[1]}
        words = [Option(group.key, f"{group.label}({count_text(len(group.members), '会員')})") for group in found[1]]
        self._view.show_choices("group", words)
        self.restart()
        self.reload()

    def _add(self, ids: tuple[str, ...]) -> None:
        if self.between.foreign:
            self.between.refuse()
            return
        added = MeetingMembers(self.draft).add(ids)
        left = len(ids) - added
        self._changed()
        text = f"{count_text(added, '会員')}を加えました。" if added else ""
        text += f"{count_text(left, '会員')}はすでに入っています。" if left else ""
        self._view.show_added("".join((text, *self._unclear.values())))

    def _on_members(self, deed: Callable[[MeetingMembers], None]) -> None:
        if self.between.foreign:
            self.between.refuse()
            return
        deed(MeetingMembers(self.draft))
        self._changed()
        self._view.show_added("")

    def _changed(self) -> None:
        self.form.renew()
        self._on_edit("members")
        self._form_view.refresh_form()

    def _show_members(self) -> None:
        there = MeetingMembers(self.draft)
        rows = self._member_rows(there)
        locked = self.between.foreign or bool(self.tools.desk.read_only)
        self._view.show_members(rows, there.summary(), locked=locked)

    def _member_rows(self, there: MeetingMembers) -> list[PresenceRow]:
        return [there.shown(self.search.name(key), self.search.place(key), row) for row, key in there.rows()]

    def _show_last(self) -> None:
        saved = self.draft.saved
        text = last_text(self._known, self.draft.text("meeting"), saved.id if saved else "")
        self._view.show_detail("name", text)

    def _show(
        self,
        scope: Scope,
        found: list[Meeting],
        year: list[Meeting],
        marks: ListMarks,
        figures: tuple[Beside, ...],
    ) -> None:
        if scope != self.scope or not self.whose.offer(mixed=marks.mixed):
            return
        self._known = year
        self._show_last()
        home = self.tools.desk.info.book_id
        rows = [
            list_row(
                one,
                self.catalogue,
                self._blocks.name(one.block_id),
                origin="" if one.book_id == home else marks.senders.get(one.book_id, OTHER),
                mark=marks.of(one.id) if one.book_id == home else "",
            )
            for one in self.whose.narrowed(reversed(found), home)
        ]
        wanted = search_key(self._filter)
        shown = [r for r in rows if any(wanted in search_key(text) for text in (r.name, r.kind, r.place, r.block))]
        self._view.show_rows(shown, "" if shown else self._empty_note())
        *times, attendees = figures
        kinds = [
            one.text(choice.short or choice.label, "回")
            for choice, one in zip(self.catalogue.meetings, times, strict=True)
            if one.now or one.prior
        ]
        note = ["受け付けた記録を含みます。"] if marks.mixed else []
        heads = [attendees.text("参加者", "名")] if attendees.prior is not None else []
        self._view.show_totals(total_text(times, attendees), "   ".join([*kinds, *heads, *note]))

    def _empty_note(self) -> str:
        if self._filter or self.whose.own is not None:
            return "当てはまる会議はありません。"
        return "この期間の会議・研修会はまだありません。下の欄から登録してください。"
