"""What the book knows beside one record, for the rules of a form and of 登録 (design.md §5.3).

Doubles and running totals are looked for among the own records: what was received is judged at its home.
A whole book or a pasted block is checked through ``overview.py``, which reads everything once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import Period, fiscal_year_of, window_period
from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget, StudySession
from roukin_desktop.domain.rules.campaign import EntryFacts, check_entry
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.domain.rules.registers import RegisterFacts, check_register
from roukin_desktop.domain.rules.self_target import TargetFacts, check_target
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.checks_registers import ALIKE, check_register_record
from roukin_desktop.services.context import Context, open_years
from roukin_desktop.storage import finders
from roukin_desktop.storage.shelf.origins import sender_names


def session_facts(context: Context, session: StudySession, shown: Period | None = None) -> SessionFacts:
    """Return what the book knows beside a study session."""
    members = context.store.by_ids(Member.kind, [m.member_id for m in session.members])
    return SessionFacts(
        today=context.by_clock(),
        fiscal_year=fiscal_year_of(session.held_on),
        open_years=open_years(context),
        members={m.id: member_fact(m) for m in members if isinstance(m, Member)},
        same_day=_same_day(context, session),
        shown=shown,
        received_from=_received_from(context, session),
    )


def target_facts(context: Context, target: SelfTarget) -> TargetFacts:
    """Return what the book knows beside a self-target."""
    member = context.store.get(Member.kind, target.member_id)
    other = finders.target_of(context.store, target.member_id, target.fiscal_year, own_only=True)
    return TargetFacts(
        today=context.by_clock(),
        open_years=open_years(context),
        member_name=member.name if isinstance(member, Member) else None,
        taken=other is not None and other.id != target.id,
    )


def entry_facts(context: Context, entry: CampaignEntry) -> EntryFacts:
    """Return what the book knows beside a campaign entry: its running total is taken without the entry itself."""
    where = _line(entry)
    count, yen = finders.running_total(context.store, *where, entry.recorded_on, entry.id, own_only=True)
    day = window_period("", "", entry.recorded_on, entry.recorded_on)
    that_day = finders.entries(context.store, entry.campaign, day, own_only=True)
    branch = context.store.get("branch", entry.branch_id) if entry.branch_id else None
    return EntryFacts(
        today=context.by_clock(),
        open_years=open_years(context),
        branch_name=str(getattr(branch, "name", "")) if branch else None,
        running_count=count,
        running_yen=yen,
        same_day=any(e.id != entry.id and not e.correction and _line(e) == where for e in that_day),
    )


def member_facts(context: Context, member: Member) -> MemberFacts:
    """Return what the book knows beside a member: others with its code, others with its name.

    One received with its code is no double: both become one (design.md L6b).
    """
    same_code = [finders.member_by_code(context.store, member.code, own_only=True)] if member.code else []
    same_name = finders.members_by_key(context.store, search_key(member.name), own_only=True)
    return MemberFacts(
        same_code=tuple(m.name for m in same_code if m and m.id != member.id),
        same_name=tuple(m.name for m in same_name if m.id != member.id),
    )


def register_facts(context: Context, record: Record) -> RegisterFacts:
    """Return what the book knows beside an entry of a short register."""
    own = context.info.book_id
    others = [r for r in context.store.all(record.kind) if r.id != record.id and r.book_id == own]
    return register_facts_among(record, others)


def register_facts_among(record: Record, others: list[Record]) -> RegisterFacts:
    """Return the namesakes of an entry; 寄付先 are compared within their committee and year."""
    if record.kind == "donee":
        others = [o for o in others if _owner(o) == _owner(record)]
    code, key = search_key(_code(record)), search_key(_name(record))
    return RegisterFacts(
        same_code=tuple(_name(o) for o in others if code and search_key(_code(o)) == code),
        same_name=tuple(_name(o) for o in others if key and search_key(_name(o)) == key),
    )


def check_record(context: Context, record: Record) -> list[Issue]:
    """Run the rules of a record's kind with fresh facts."""
    if isinstance(record, StudySession):
        catalogue = context.catalogue(fiscal_year_of(record.held_on))
        return check_session(record, session_facts(context, record), catalogue)
    if isinstance(record, SelfTarget):
        return check_target(record, target_facts(context, record), context.catalogue(record.fiscal_year))
    if isinstance(record, CampaignEntry):
        catalogue = context.catalogue(fiscal_year_of(record.recorded_on))
        return check_entry(record, entry_facts(context, record), catalogue)
    if isinstance(record, Member):
        return check_member(record, member_facts(context, record))
    found = check_register_record(record, OpenBook(context))
    return check_register(record, register_facts(context, record)) if found is None else found


@dataclass(frozen=True, slots=True)
class OpenBook:
    """The open book, asked one record at a time."""

    context: Context

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
        found = self.context.store.get(kind, record_id) if record_id else None
        return _name(found) if found else None

    def alike(self, record: Record) -> list[Record]:
        """Return the other own records of the kind that agree in the fields of ``ALIKE``."""
        wanted = {name: getattr(record, name) for name in ALIKE[record.kind]}
        return [one for one in finders.alike(self.context.store, record.kind, wanted) if one.id != record.id]

    def stored(self, record: Record) -> Record | None:
        """Return the record as the book has it."""
        return self.context.store.get(record.kind, record.id)


def member_fact(member: Member) -> MemberFact:
    """Return what a rule needs of a member."""
    return MemberFact(member.name, member.headcount, member.valid_from, member.valid_to)


def _same_day(context: Context, session: StudySession) -> tuple[int, ...]:
    found = {
        number
        for member in session.members
        for other, number, purpose in finders.sessions_on(
            context.store, member.member_id, session.held_on, own_only=True
        )
        if other != session.id and purpose == session.purpose
    }
    return tuple(sorted(found))


def _received_from(context: Context, session: StudySession) -> tuple[str, ...]:
    """Return the senders of sessions like this one that came from other books."""
    like = {
        key
        for member in session.members
        for key, _, purpose in finders.sessions_on(context.store, member.member_id, session.held_on)
        if key != session.id and purpose == session.purpose
    }
    found = context.store.by_ids(StudySession.kind, sorted(like)) if like else []
    books = frozenset(record.book_id for record in found) - {context.info.book_id}
    return tuple(sorted(set(sender_names(context.store, books).values())))


def _line(entry: CampaignEntry) -> tuple[str, str | None, str]:
    return entry.campaign, entry.branch_id, entry.product


def _code(record: Record) -> str:
    return str(getattr(record, "code", ""))


def _name(record: Record) -> str:
    return str(getattr(record, "name", ""))


def _owner(record: Record) -> tuple[object, object]:
    return getattr(record, "committee_id", None), getattr(record, "fiscal_year", None)
