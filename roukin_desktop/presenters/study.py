"""学習会: the list of the period, and the form with its 職域活動費 (screens.md)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.dates import date_label, short_date
from roukin_desktop.domain.draft import Shape
from roukin_desktop.domain.drafts.session_draft import SessionShape
from roukin_desktop.domain.fields import PICKED, DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.notation import BLANK_LABEL, count_text, delta_text, yen_text
from roukin_desktop.domain.period import fiscal_year_of, half_around
from roukin_desktop.domain.records import StudySession
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.presenters.expense_paste import plan_lines
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.lookup import NEW_ONE, NOBODY, MemberSearch
from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.marks import ListMarks, list_marks
from roukin_desktop.services.screens import SessionTotals, session_totals
from roukin_desktop.storage import finders
from roukin_desktop.storage.lists import SessionLine

LIST_LIMIT = 5_000
"""Rows a list shows at once; the filter finds the others."""

STATUS_WORDS = {"held": "済", "planned": "予定"}


@dataclass(frozen=True, slots=True)
class StudyRow:
    """A line of the list, ready to show. ``review`` marks 要確認.

    ``origin`` is the sender of a record of another book; ``mark`` says 差戻し or 提出後に訂正 of an own one.
    """

    id: str
    number: str
    day: str
    members: str
    form: str
    themes: tuple[str, ...]
    attendees: str
    expense: str
    status: str
    review: bool
    origin: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class StudyHeader:
    """「42回 / 1,018名」 and 「▲3回」「+51名」; no deltas where last year is not in the book.

    ``note`` says that records received are part of the figures.
    """

    total: str
    deltas: tuple[str, ...] = ()
    note: str = ""


class StudyView(FormScreenView, Protocol):
    """What the pane of 学習会 shows."""

    def show_rows(self, rows: list[StudyRow], note: str) -> None:
        """Show the list; ``note`` says what is not shown."""

    def show_header(self, header: StudyHeader) -> None:
        """Show the figures of the period."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``form``, ``purpose``, ``themes``, ``status`` and ``kind`` (of a line)."""

    def show_paste(self, preview: PastePreview) -> None:
        """Say what a block would put into the lines of 職域活動費, to be taken or left."""

    def show_candidates(self, name: str, options: list[Option]) -> None:
        """Offer members for a lookup."""

    def show_cap(self, text: str, over: bool) -> None:
        """Show the live limit of 職域活動費; '' where none is used."""

    def show_parts(self, expense: bool, sites: bool, web: bool) -> None:
        """Open or close 職域活動費, its sites, and うちWEB."""

    def show_detail(self, name: str, text: str) -> None:
        """Show number, branch and 組合員数 of the member picked."""


class StudyPresenter(FormScreen[StudySession, SessionFacts]):
    """Decides everything the 学習会 pane shows."""

    screen: ClassVar[str] = "study"
    first_field: ClassVar[str] = "members.0.member"
    word = "学習会"

    def __init__(self, tools: Tools, view: StudyView, scope: Scope) -> None:
        """Prepare; ``open`` shows the list."""
        self._view = view
        self._filter = ""
        self._last_asked = ("", "")
        self._last_day = tools.desk.today()
        self._beyond = ""
        self.search = MemberSearch(tools)
        super().__init__(tools, view, scope)

    @property
    def catalogue(self) -> Catalogue:
        """The definitions of the year chosen."""
        return self.tools.desk.catalogue(self.scope.year)

    def open(self) -> None:
        """Show everything anew: choices, list, form."""
        catalogue = self.catalogue
        kinds = [kind for kind in catalogue.expense_kinds if kind.key != "unsorted"]
        self._view.show_choices("form", _options(catalogue.forms))
        self._view.show_choices("purpose", _options(catalogue.purposes))
        self._view.show_choices("themes", _options(catalogue.themes))
        self._view.show_choices("kind", _options(tuple(kinds)))
        self._view.show_choices("status", [Option("held", "実施"), Option("planned", "予定")])
        self.search.load(self._names_known)
        self.reload()
        self.show_form()
        self._show_parts()

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period; the form keeps what was typed."""
        self.scope, self._beyond = scope, ""
        self.restart()
        self.open()

    def filter(self, text: str) -> None:
        """Show only sessions of members that match."""
        self._filter = text
        self._load_rows()

    def reload(self) -> None:
        """Read list and figures anew."""
        self._load_rows()
        desk, period = self.tools.desk, self.scope.period
        self.tools.runner.run(
            lambda: (session_totals(desk, period), session_totals(desk, period.prior())),
            lambda found: self._view.show_header(_header(*found)),
        )

    def look_up(self, name: str, text: str) -> None:
        """Offer members for what was typed, the last used first where nothing was."""
        nobody = [NOBODY, NEW_ONE] if text.strip() else []
        self.search.find(text, lambda options: self._view.show_candidates(name, options or nobody))

    def pick(self, name: str, member_id: str) -> None:
        """Take the member picked."""
        self.form.pick(name, member_id)
        self._view.refresh_form()

    def drop_row(self, rows: str, row: int) -> None:
        """Remove a joint member, a line or a site."""
        self.draft.drop_row(rows, row)
        self.form.renew()
        self._after_edit(rows)
        self._view.refresh_form()

    def paste_lines(self, row: int, text: str) -> None:
        """Show what a block from Excel would put into the lines of 職域活動費, before it is taken."""
        kinds = [self.draft.text(f"lines.{at}.kind") for at in range(self.draft.row_count("lines"))]
        self._view.show_paste(plan_lines(text, row, kinds, self.catalogue.expense_kinds))

    def take_lines(self, preview: PastePreview) -> None:
        """Put the block into the lines, as one step of undo."""
        self.draft.edit_many({f"lines.{cell.row}.{cell.name}": cell.text for cell in preview.cells})
        self.form.renew()
        self._after_edit("lines")
        self._view.refresh_form()

    def copy_last(self) -> None:
        """F4: copy the session received that is shown, else the one registered last, else the newest of the book."""
        if self.between.foreign or self.last is not None:
            super().copy_last()
            return
        self._run_ahead(self._newest, lambda found: self.take_copy(found) if found else None)

    def register(self) -> None:
        """F12; a member whose code was typed is looked up first, however fast the fingers were."""
        names = [f"members.{row}.member" for row in range(self.draft.row_count("members"))]
        typed = [name for name in names if _only_typed(self.draft.text(name))]
        if not typed:
            super().register()
            return
        for name in typed:
            self._pick_meant(name, self.draft.text(name))
        self._run_ahead(lambda: None, lambda _: super(StudyPresenter, self).register())

    def undecided(self, name: str) -> bool:
        """Tell whether a field holds what was typed for a member, and nobody knows yet whom it means."""
        return name.endswith(".member") and _only_typed(self.draft.text(name))

    def copied(self, texts: dict[str, str]) -> dict[str, str]:
        """Take over everything but the day: a copied day would only make a duplicate."""
        return {**texts, "held_on": "", "applied_on": ""}

    def shape(self) -> Shape[StudySession]:
        """Return the form by the year's catalogue; ``+1`` counts from the day registered last."""
        return SessionShape(self.catalogue, DateSense(self.scope.year, self._last_day))

    def facts_key(self, record: StudySession) -> Hashable:
        """Members, day and purpose decide duplicates."""
        return tuple(m.member_id for m in record.members), record.held_on, record.purpose

    def read_facts(self, record: StudySession) -> SessionFacts:
        """Ask for members and duplicates."""
        return self.tools.desk.session_facts(record, self.scope.period)

    def rules(self, record: StudySession, facts: SessionFacts) -> list[Issue]:
        """Run the rules; a member picked a moment ago is known from the search."""
        known = {m.member_id: fact for m in record.members if (fact := self._fact(m.member_id)) is not None}
        merged = SessionFacts(
            today=facts.today,
            fiscal_year=fiscal_year_of(record.held_on),
            open_years=facts.open_years,
            members={**known, **facts.members},
            same_day=facts.same_day,
            shown=self.scope.period,
            received_from=facts.received_from,
        )
        return check_session(record, merged, self.tools.desk.catalogue(fiscal_year_of(record.held_on)))

    def read(self, record_id: str) -> StudySession | None:
        """Return a session, its members' names fetched with it."""
        found = self.tools.desk.get(StudySession.kind, record_id)
        if not isinstance(found, StudySession):
            return None
        self.search.learn(tuple(m.member_id for m in found.members))
        return found

    def prepare(self, data: dict[str, str]) -> None:
        """Read the members of a kept draft, so that they can be named."""
        self.search.learn(tuple(text.removeprefix(PICKED) for text in data.values() if text.startswith(PICKED)))

    def title_of(self, record: StudySession) -> str:
        """「学習会 No.12」."""
        return f"学習会 No.{record.number}"

    def name_of(self, record_id: str) -> str:
        """Name a member."""
        return self.search.name(record_id)

    def edited(self, name: str) -> None:
        """Show what hangs on other fields: the limit, the parts that open, the member's line."""
        self._show_parts()
        if name.startswith("members."):
            self._show_details()

    def left(self, name: str) -> None:
        """Pick the member where what was typed means only one."""
        text = self.draft.text(name)
        if name.startswith("members.") and name.endswith(".member") and _only_typed(text):
            self._pick_meant(name, text)

    def registered(self, record: StudySession) -> None:
        """Remember the members and the day for the next session."""
        self._last_day = day = record.held_on
        self.search.used(tuple(m.member_id for m in record.members))
        half = half_around(day)
        told = f"登録した{short_date(day)}の学習会は{half.label}に入ります。上の年度と期間を選び直すと、一覧に出ます。"
        self._beyond = "" if self.scope.period.contains(day) else told

    def on_changes(self, changes: Changes) -> None:
        """Show what changed; where to find what was registered is told until something else is done."""
        if changes.verb not in (Verb.REGISTER, Verb.CORRECT):
            self._beyond = ""
        super().on_changes(changes)

    def show_form(self) -> None:
        """Show the form with its limit and parts."""
        super().show_form()
        self._show_parts()
        self._show_details()

    def _newest(self) -> StudySession | None:
        lines = self.tools.desk.sessions(limit=1, own=True)
        return self.read(lines[0].id) if lines else None

    def _pick_meant(self, name: str, text: str) -> None:
        """Pick the member a text can only mean; by the time it is found the text may be another."""

        def take(key: str | None) -> None:
            if key is not None and self.draft.text(name) == text:
                self.pick(name, key)

        self.search.only(text, take)

    def _fact(self, member_id: str) -> MemberFact | None:
        member = self.search.member(member_id)
        if member is None:
            return None
        return MemberFact(member.name, member.headcount, member.valid_from, member.valid_to)

    def _names_known(self) -> None:
        self._view.refresh_form()

    def _load_rows(self) -> None:
        desk, scope, text, own = self.tools.desk, self.scope, self._filter, self.whose.own

        def read() -> tuple[list[SessionLine], ListMarks]:
            lines = desk.sessions(scope.period, text, LIST_LIMIT, own)
            return lines, list_marks(desk, StudySession.kind, scope.year, {line.book_id for line in lines})

        self.tools.runner.run(read, lambda found: self._show_rows(text, own, *found))

    def _show_rows(self, text: str, own: bool | None, lines: list[SessionLine], marks: ListMarks) -> None:
        if text != self._filter or own != self.whose.own or not self.whose.offer(mixed=marks.mixed):
            return
        note = f"新しい{LIST_LIMIT:,}件を表示しています。絞り込んでください。" if len(lines) == LIST_LIMIT else ""
        if not lines:
            note = (
                "当てはまる学習会はありません。"
                if text or own is not None
                else "この期間の学習会はまだありません。下の欄から登録してください。"
            )
        self._view.show_rows([self._row(line, marks) for line in lines], self._beyond or note)

    def _row(self, line: SessionLine, marks: ListMarks) -> StudyRow:
        catalogue = self.catalogue
        return StudyRow(
            id=line.id,
            number=f"{line.number}",
            day=short_date(line.held_on),
            members=line.members,
            form=catalogue.label("forms", line.form, short=True),
            themes=tuple(catalogue.label("themes", theme, short=True) for theme in line.themes),
            attendees="" if line.attendees is None else count_text(line.attendees, "名"),
            expense="" if line.expense_yen is None else yen_text(line.expense_yen),
            status="要確認" if line.needs_review else STATUS_WORDS.get(line.status, line.status),
            review=line.needs_review,
            origin=marks.senders.get(line.book_id, OTHER) if line.foreign else "",
            mark="" if line.foreign else marks.of(line.id),
        )

    def _show_details(self) -> None:
        for row in range(max(1, self.draft.row_count("members"))):
            name = f"members.{row}.member"
            text = self.draft.text(name)
            member_id = text.removeprefix(PICKED) if text.startswith(PICKED) else ""
            self._view.show_detail(name, self.search.detail(member_id) if member_id else "")

        self._ask_last()

    def _ask_last(self) -> None:
        """Say beside 参加者数 how many came last time, the first member's newest session but the one shown."""
        picked, saved, store = self.draft.text("members.0.member"), self.draft.saved, self.tools.desk.store
        member_id = picked.removeprefix(PICKED) if picked.startswith(PICKED) else ""
        asked = (member_id, saved.id if saved is not None else "")
        if asked == self._last_asked:
            return
        self._last_asked = asked
        self._view.show_detail("attendees", "")
        if member_id:
            self.tools.runner.run(
                lambda: finders.last_held(store, member_id, but=asked[1]), lambda found: self._tell_last(asked, found)
            )

    def _tell_last(self, asked: tuple[str, str], found: tuple[date, int] | None) -> None:
        if asked == self._last_asked and found is not None:
            day = found[0]
            told = short_date(day) if fiscal_year_of(day) == self.scope.year else date_label(day)
            self._view.show_detail("attendees", f"前回 {told} {count_text(found[1], '名')}")

    def _show_parts(self) -> None:
        form = self.draft.text("form")
        used = bool(self.draft.text("expense_used"))
        online = form in ("web", "hybrid")
        sites = used and (online or self.draft.row_count("sites") > 0)
        self._view.show_parts(used, sites, form == "hybrid" or bool(self.draft.text("web_attendees")))
        self._view.show_cap(*(self._cap() if used else ("", False)))

    def _cap(self) -> tuple[str, bool]:
        """Return 「上限 48,000円・あと 16,800円」 (domain.md S-2) and whether it is exceeded."""
        heads = self.draft.value("attendees")
        if heads is None and self.draft.text("status") == "planned":
            heads = self.draft.value("planned_heads")
        if not isinstance(heads, int):
            return "参加者数を入力すると上限が出ます", False
        rate = self.catalogue.expense.cap_per_head_yen
        values = [self.draft.value(f"lines.{row}.yen") for row in range(self.draft.row_count("lines"))]
        left = max(heads, 0) * rate - sum(value for value in values if isinstance(value, int))
        rest = f"あと {yen_text(left)}" if left >= 0 else f"{yen_text(-left)} 超えています"
        return f"上限 {yen_text(max(heads, 0) * rate)}・{rest}", left < 0


def _only_typed(text: str) -> bool:
    """Tell whether a lookup holds typed text of which nobody knows yet whom it means."""
    return bool(text.strip()) and not text.startswith(PICKED)


def _options(choices: tuple[Choice, ...]) -> list[Option]:
    return [Option(choice.key, choice.label, choice.short) for choice in choices]


def _header(now: SessionTotals, prior: SessionTotals) -> StudyHeader:
    """Return the head of the list; a period nobody entered is 未入力 and compared with nothing (design.md L7)."""
    if not now.count:
        return StudyHeader(BLANK_LABEL)
    total = f"{count_text(now.count, '回')} / {count_text(now.attendees or 0, '名')}"
    note = "回数と参加者数は、受け付けた記録を含みます。" if now.mixed else ""
    if prior.count is None or prior.attendees is None:
        return StudyHeader(total, note=note)
    deltas = (
        delta_text(now.count - prior.count, "回"),
        delta_text((now.attendees or 0) - prior.attendees, "名"),
    )
    return StudyHeader(total, deltas, note)
