"""Two members of a book become one: what becomes of them, and of every own record that names either.

Where two records would say the same thing of one member, they become one record if there is only one sensible answer
(they agree, or one is blank where the other is not); else a person has to choose, and nothing is merged (``Clash``).
No study session is ever made one with another: how often was held and how many came stay what they were.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from roukin_desktop.domain.drafts.member_draft import read_aliases
from roukin_desktop.domain.intake.unify import turned
from roukin_desktop.domain.records import (
    Meeting,
    MeetingMember,
    Member,
    MemberActivity,
    PriorFigure,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
    WorkplaceCommittee,
)
from roukin_desktop.domain.rules.activity import overlaps
from roukin_desktop.domain.text import NOTE_LIMIT, search_key

_FILLED = ("code", "reading", "short_name", "federation_id", "branch_id", "headcount")
"""What a kept member takes over where it has none."""
_HOME = frozenset({"id", "book_id", "version", "member_id", "scope"})
_SAYS_BLANK = frozenset({"ended_on"})
"""Fields in which blank says something: a 職場推進委員会 that has not ended."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Records that only a person can make one; ``field`` is the first in which they differ."""

    records: tuple[Record, ...]
    field: str


@dataclass(frozen=True, slots=True)
class MemberMerge:
    """What a merge does; records are own ones.

    ``kept`` is the kept member as it was, ``united`` as it will be. ``moved`` named the given-up member and name the
    kept one now; ``gone`` became part of a record the kept one has already, ``fuller`` are those that took something
    over. ``shared`` are the moved ones that named both.
    ``alike`` are study sessions of both on one day for one purpose: they stay two, and somebody should look at them.
    """

    given: Member
    kept: Member
    united: Member
    moved: tuple[Record, ...]
    gone: tuple[Record, ...] = ()
    fuller: tuple[Record, ...] = ()
    shared: tuple[Record, ...] = ()
    alike: tuple[tuple[StudySession, ...], ...] = ()
    clashes: tuple[Clash, ...] = ()

    @property
    def changed(self) -> tuple[Record, ...]:
        """The records that say something else than before."""
        return (*self.moved, *self.fuller)


def merge_members(given: Member, kept: Member, records: Sequence[Record]) -> MemberMerge:
    """Return the merge of ``given`` into ``kept``; ``records`` are all own ones that name either of them."""
    united, same = unite(given, kept), {(Member.kind, given.id): kept.id}
    after = {(one.kind, one.id): _turned(one, same, given.code, united.code) for one in records}
    made = _Making([one for one in records if after[one.kind, one.id] is one])
    for one in records:
        turns = after[one.kind, one.id]
        if turns is not one:
            made.take(one, turns)
    if len(united.note) > NOTE_LIMIT:
        made.clashes.append(Clash((kept, given), "note"))
    return MemberMerge(
        *(given, kept, united, tuple(made.moved), tuple(made.gone), tuple(made.fuller.values()), tuple(made.shared)),
        _alike_sessions(records, given.id, kept.id),
        tuple(made.clashes),
    )


class _Making:
    """Takes one record after the other of the given-up member, as it names the kept one, beside those that stay."""

    def __init__(self, stay: Iterable[Record]) -> None:
        self._stay: dict[tuple[object, ...], list[Record]] = defaultdict(list)
        for one in stay:
            self._stay[_key(one)].append(one)
        self.moved: list[Record] = []
        self.gone: list[Record] = []
        self.fuller: dict[tuple[str, str], Record] = {}
        self.shared: list[Record] = []
        self.clashes: list[Clash] = []

    def take(self, before: Record, turns: Record) -> None:
        """Take a record as it was and as it names the kept member."""
        if isinstance(turns, StudySession | Meeting):
            self._take_joint(before, turns)
            return
        rivals = [one for one in self._stay[_key(turns)] if _are_one(one, turns)]
        if not rivals:
            self.moved.append(turns)
            return
        made = _blend(self.fuller.get((rivals[0].kind, rivals[0].id), rivals[0]), turns)
        if isinstance(made, str):
            self.clashes.append(Clash((*rivals, before), made))
        elif len(rivals) > 1:
            self.clashes.append(Clash((*rivals, before), "set_up_on"))
        else:
            self.gone.append(before)
            if made != rivals[0]:
                self.fuller[made.kind, made.id] = made

    def _take_joint(self, before: Record, turns: StudySession | Meeting) -> None:
        once = _once(turns)
        if once is None:
            self.clashes.append(Clash((before,), "members"))
            return
        self.moved.append(once)
        if len(once.members) < len(turns.members):
            self.shared.append(once)


def unite(given: Member, kept: Member) -> Member:
    """Return the kept member with what it lacks, and with all that the given-up one was called as other spellings.

    Its validity reaches over both, so that every record lies in it.
    """
    found: dict[str, Any] = {name: getattr(given, name) for name in _FILLED if getattr(kept, name) in {"", None}}
    found = {name: value for name, value in found.items() if value not in {"", None}}
    filled = replace(
        kept,
        **found,
        valid_from=_widest(min, given.valid_from, kept.valid_from),
        valid_to=_widest(max, given.valid_to, kept.valid_to),
        note=_joined(kept.note, given.note),
        review=tuple(name for name in kept.review if name not in found),
    )
    return spelled(filled, (given.name, given.reading, given.short_name, *given.aliases, given.code))


def spelled(member: Member, words: Iterable[str]) -> Member:
    """Return a member that is also found by these words; what adds nothing or cannot stand in the field is left out."""
    names = [member.name, member.reading, member.short_name, member.code, *member.aliases]
    known = {search_key(name) for name in names} | {""}
    added: list[str] = []
    for word in words:
        if search_key(word) not in known and read_aliases(word) == (word,):
            known.add(search_key(word))
            added.append(word)
    return replace(member, aliases=(*member.aliases, *added)) if added else member


def _turned(record: Record, same: dict[tuple[str, str], str], old: str, new: str) -> Record:
    """Return a record that names the kept member; a figure of last year names it by its code."""
    if not isinstance(record, PriorFigure):
        return turned(record, same)
    names_it = bool(old) and search_key(record.scope) == search_key(f"{Member.kind}:{old}")
    return replace(record, scope=f"{Member.kind}:{new}") if names_it and search_key(old) != search_key(new) else record


def _key(record: Record) -> tuple[object, ...]:
    """Return what two records of one member share that may be one."""
    if isinstance(record, SelfTarget):
        return record.kind, record.fiscal_year
    if isinstance(record, MemberActivity):
        return record.kind, record.activity, record.done_on
    if isinstance(record, PriorFigure):
        return record.kind, record.item, record.period
    return (record.kind,)


def _are_one(one: Record, other: Record) -> bool:
    if isinstance(one, WorkplaceCommittee) and isinstance(other, WorkplaceCommittee):
        return overlaps(one, other)
    return isinstance(one, SelfTarget | MemberActivity | PriorFigure)


def _once(record: StudySession | Meeting) -> StudySession | Meeting | None:
    """Return the record with every member once; None where only one of two entries of a member has 人数."""
    there: dict[str, Any] = {}
    for one in record.members:
        before = there.get(one.member_id)
        made = one if before is None else _both(before, one)
        if made is None:
            return None
        there[one.member_id] = made
    members: Any = tuple(there.values())
    return replace(record, members=members) if len(members) < len(record.members) else record


def _both(
    one: SessionMember | MeetingMember, other: SessionMember | MeetingMember
) -> SessionMember | MeetingMember | None:
    """Return two entries of one member as one: heads are added; expected and present is who was it by either name."""
    if isinstance(one, SessionMember) and isinstance(other, SessionMember):
        if (one.attendees is None) != (other.attendees is None):
            return None
        heads = None if one.attendees is None or other.attendees is None else one.attendees + other.attendees
        return replace(one, attendees=heads)
    if isinstance(one, MeetingMember) and isinstance(other, MeetingMember):
        noted = [came for came in (one.present, other.present) if came is not None]
        return replace(one, expected=one.expected or other.expected, present=any(noted) if noted else None)
    raise TypeError(one)


def _blend(one: Record, other: Record) -> Record | str:
    """Return one record that says what both say, else the field in which they differ."""
    found: dict[str, Any] = {}
    for name in (f.name for f in fields(one) if f.name not in _HOME):
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine != theirs:
            found[name] = _value(name, mine, theirs)
            if found[name] is None:
                return name
    return replace(one, **found)


def _value(name: str, mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - a field of any record
    """Return what two unlike values of a field are together, None where a person has to say."""
    if name in _SAYS_BLANK:
        return None
    if name == "note":
        text = _joined(mine, theirs)
        return text if len(text) <= NOTE_LIMIT else None
    if name == "lines":
        return _lines(mine, theirs)
    if name == "reasons":
        return (*mine, *(one for one in theirs if one.code not in {known.code for known in mine}))
    if name == "review":
        return tuple(dict.fromkeys((*mine, *theirs)))
    if name in {"confirmed", "estimated"}:
        return True
    blank = (None, "", ())
    return theirs if mine in blank else mine if theirs in blank else None


def _lines(mine: Sequence[TargetLine], theirs: Sequence[TargetLine]) -> tuple[TargetLine, ...] | None:
    """Return the items of two self-targets as one's; None where both have a figure and another one."""
    found = {line.item: line for line in mine}
    for line in theirs:
        known = found.setdefault(line.item, line)
        pairs = ((known.allotted, line.allotted), (known.target, line.target))
        if any(one is not None and other is not None and one != other for one, other in pairs):
            return None
        allotted, target = (other if one is None else one for one, other in pairs)
        found[line.item] = TargetLine(line.item, allotted, target)
    return tuple(found.values())


def _alike_sessions(records: Iterable[Record], given: str, kept: str) -> tuple[tuple[StudySession, ...], ...]:
    """Return the sessions of either member that are on one day for one purpose, and were not of one member before."""
    days: dict[tuple[date, str], list[StudySession]] = defaultdict(list)
    for one in records:
        if isinstance(one, StudySession):
            days[one.held_on, one.purpose].append(one)
    found = []
    for some in days.values():
        whose = [{there.member_id for there in one.members} & {given, kept} for one in some]
        if len(some) > 1 and set.union(*whose) == {given, kept} and not set.intersection(*whose):
            found.append(tuple(sorted(some, key=lambda one: one.number)))
    return tuple(found)


def _widest(pick: Any, one: date | None, other: date | None) -> date | None:  # noqa: ANN401 - min or max
    """Return the wider of two ends of validity; blank is without end."""
    return None if one is None or other is None else pick(one, other)


def _joined(one: str, other: str) -> str:
    return one if not other or other in one.split("\n") else f"{one}\n{other}".strip()
