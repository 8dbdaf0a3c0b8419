"""The facts of a whole book read once, for checking thousands of records (`check`, pasted blocks)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import (
    KINDS,
    Block,
    Branch,
    CampaignEntry,
    Federation,
    FeedFile,
    Member,
    Record,
    SelfTarget,
    StudySession,
)
from roukin_desktop.domain.rules.campaign import EntryFacts, check_entry
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.domain.rules.registers import check_register
from roukin_desktop.domain.rules.self_target import TargetFacts, check_target
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.checks_registers import ALIKE, alike_key, check_register_record
from roukin_desktop.services.context import Context, open_years
from roukin_desktop.services.facts import member_fact, register_facts_among

R = TypeVar("R", bound=Record)

_NAMED = (Member.kind, Branch.kind, Federation.kind, Block.kind, FeedFile.kind)
_Line = tuple[str, str | None, str]


@dataclass(slots=True)
class Overview:
    """The own records of a book by kind, indexed for the rules.

    ``pending`` ones stand as if they were in it, ``gone`` ones as if they were not.
    What was received of other books is judged there and left out.
    ``kinds`` are those whose records will be checked; what their rules ask of members and branches comes along.
    """

    context: Context
    pending: Iterable[Record] = ()
    kinds: Collection[str] = tuple(KINDS)
    gone: Iterable[Record] = ()
    records: dict[str, dict[str, Record]] = field(init=False)
    _facts: dict[str, MemberFact] = field(init=False)
    _days: dict[tuple[str, date, str], list[StudySession]] = field(init=False)
    _codes: dict[str, list[Member]] = field(init=False)
    _names: dict[str, list[Member]] = field(init=False)
    _targets: dict[tuple[str, int], list[str]] = field(init=False)
    _entries: dict[_Line, list[CampaignEntry]] = field(init=False)
    _alike: dict[tuple[object, ...], list[Record]] = field(init=False)

    def __post_init__(self) -> None:
        wanted = {*self.kinds, *_NAMED}
        self.records = {kind: self._own(kind) if kind in wanted else {} for kind in KINDS}
        for record in self.pending:
            self.records[record.kind][record.id] = record
        for record in self.gone:
            self.records[record.kind].pop(record.id, None)
        self._index_members()
        self._days = defaultdict(list)
        for session in self.of(StudySession):
            for member in session.members:
                self._days[member.member_id, session.held_on, session.purpose].append(session)
        self._targets = defaultdict(list)
        for target in self.of(SelfTarget):
            self._targets[target.member_id, target.fiscal_year].append(target.id)
        self._entries = defaultdict(list)
        for entry in self.of(CampaignEntry):
            self._entries[entry.campaign, entry.branch_id, entry.product].append(entry)
        self._alike = defaultdict(list)
        for kind in ALIKE:
            for record in self.records[kind].values():
                self._alike[alike_key(record)].append(record)

    def _own(self, kind: str) -> dict[str, Record]:
        own = self.context.info.book_id
        return {record.id: record for record in self.context.store.all(kind) if record.book_id == own}

    def of(self, cls: type[R]) -> list[R]:
        """Return all records of a kind."""
        return [r for r in self.records[cls.kind].values() if isinstance(r, cls)]

    def name(self, kind: str, record_id: str | None) -> str:
        """Return the name of a register record, '' where there is none."""
        return str(getattr(self.records[kind].get(record_id or ""), "name", ""))

    def check(self, record: Record) -> list[Issue]:
        """Run the rules of the record's kind."""
        if isinstance(record, StudySession):
            return self._check_session(record)
        if isinstance(record, SelfTarget):
            return check_target(record, self._target_facts(record), self.context.catalogue(record.fiscal_year))
        if isinstance(record, CampaignEntry):
            catalogue = self.context.catalogue(fiscal_year_of(record.recorded_on))
            return check_entry(record, self._entry_facts(record), catalogue)
        if isinstance(record, Member):
            return check_member(record, self._member_facts(record))
        found = check_register_record(record, self)
        if found is not None:
            return found
        others = [r for r in self.records[record.kind].values() if r.id != record.id]
        return check_register(record, register_facts_among(record, others))

    def today(self) -> date:
        """Return today's date by the injected clock."""
        return self.context.by_clock()

    def years(self) -> tuple[int, ...]:
        """Return the fiscal years records may lie in."""
        return open_years(self.context)

    def definitions(self, year: int | None = None) -> Catalogue:
        """Return the definitions of a fiscal year, the open one by default."""
        return self.context.catalogue(year)

    def known(self, kind: str, record_id: str | None) -> str | None:
        """Return the name of an entry, None where there is none."""
        found = self.records[kind].get(record_id or "")
        return str(getattr(found, "name", "")) if found else None

    def alike(self, record: Record) -> list[Record]:
        """Return the other own records of the kind that agree in the fields of ``ALIKE``."""
        return [one for one in self._alike[alike_key(record)] if one.id != record.id]

    def stored(self, record: Record) -> Record | None:
        """Return the record as the book has it, whatever is pending."""
        return self.context.store.get(record.kind, record.id)

    def _index_members(self) -> None:
        members = self.of(Member)
        self._facts = {m.id: member_fact(m) for m in members}
        self._codes, self._names = defaultdict(list), defaultdict(list)
        for member in members:
            self._codes[search_key(member.code)].append(member)
            self._names[search_key(member.name)].append(member)

    def _check_session(self, session: StudySession) -> list[Issue]:
        same = {
            other.number
            for m in session.members
            for other in self._days[m.member_id, session.held_on, session.purpose]
            if other.id != session.id
        }
        facts = SessionFacts(
            today=self.today(),
            fiscal_year=fiscal_year_of(session.held_on),
            open_years=open_years(self.context),
            members={m.member_id: self._facts[m.member_id] for m in session.members if m.member_id in self._facts},
            same_day=tuple(sorted(same)),
        )
        return check_session(session, facts, self.context.catalogue(fiscal_year_of(session.held_on)))

    def _target_facts(self, target: SelfTarget) -> TargetFacts:
        fact = self._facts.get(target.member_id)
        return TargetFacts(
            today=self.today(),
            open_years=open_years(self.context),
            member_name=fact.name if fact else None,
            taken=any(other != target.id for other in self._targets[target.member_id, target.fiscal_year]),
        )

    def _entry_facts(self, entry: CampaignEntry) -> EntryFacts:
        others = [e for e in self._entries[entry.campaign, entry.branch_id, entry.product] if e.id != entry.id]
        before = [e for e in others if e.recorded_on <= entry.recorded_on]
        branch = self.records[Branch.kind].get(entry.branch_id or "")
        return EntryFacts(
            today=self.today(),
            open_years=open_years(self.context),
            branch_name=branch.name if isinstance(branch, Branch) else None,
            running_count=_sum(e.count for e in before),
            running_yen=_sum(e.yen for e in before),
            same_day=any(e.recorded_on == entry.recorded_on and not e.correction for e in others),
        )

    def _member_facts(self, member: Member) -> MemberFacts:
        same_code = self._codes[search_key(member.code)] if member.code else []
        return MemberFacts(
            same_code=tuple(m.name for m in same_code if m.id != member.id),
            same_name=tuple(m.name for m in self._names[search_key(member.name)] if m.id != member.id),
        )


def _sum(values: Iterable[int | None]) -> int | None:
    given = [v for v in values if v is not None]
    return sum(given) if given else None
