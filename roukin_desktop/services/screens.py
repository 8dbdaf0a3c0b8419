"""What a screen shows beside its list, read in one go on the database thread."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import NamedTuple

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget
from roukin_desktop.services.belonging import foreign_named, not_own_sentence
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.marks import ListMarks, list_marks
from roukin_desktop.storage import finders
from roukin_desktop.storage.measures.figures import Measurer

RECENT_MEMBERS = "recent_members"
RECENT_LIMIT = 20


@dataclass(frozen=True, slots=True)
class SessionTotals:
    """学習会 of a period: times held and 延べ persons; None where the book keeps none of that year.

    ``mixed`` tells that sessions received of other books are part of it.
    """

    count: int | None
    attendees: int | None
    mixed: bool = False


def session_totals(desk: Desk, period: Period) -> SessionTotals:
    """Return how often sessions were held in a period and how many came."""
    measures = (Measure("study_session", "count"), Measure("study_session", "sum", "attendees"))
    count, attendees = Measurer(desk.store, desk.catalogue(period.fiscal_year)).values(measures, period)
    received = desk.sessions(period, limit=1, own=False)
    return SessionTotals(count, attendees, bool(received))


@dataclass(frozen=True, slots=True)
class YearTargets:
    """The own members by code with their self-targets of a year, and beside them those received of other books.

    ``before`` are the own ones of the year before. ``received`` are a member and its self-target, by the member's code;
    ``marks`` what is said of both.
    """

    members: list[Member]
    targets: dict[str, SelfTarget]
    before: dict[str, SelfTarget]
    received: list[tuple[Member, SelfTarget]]
    marks: ListMarks


def targets_by_member(desk: Desk, year: int) -> YearTargets:
    """Return the members and the self-targets of a year."""
    known = {m.id: m for m in desk.all(Member.kind) if isinstance(m, Member)}
    ordered = sorted(known.values(), key=lambda m: (m.code, m.name))
    home, own, received = desk.info.book_id, {}, {}
    for target in finders.targets(desk.store, year):
        if target.book_id == home:
            own[target.member_id] = target
        else:
            received[target.id] = target
    before = {one.member_id: one for one in finders.targets(desk.store, year - 1) if one.book_id == home}
    marks = list_marks(desk, SelfTarget.kind, year, {target.book_id for target in received.values()})
    place = {member.id: at for at, member in enumerate(ordered)}
    others = sorted(received.values(), key=lambda target: place[target.member_id])
    pairs = [(known[target.member_id], target) for target in others]
    return YearTargets([m for m in ordered if m.book_id == home], own, before, pairs, marks)


def entries_of(desk: Desk, campaign: str, period: Period | None = None) -> list[CampaignEntry]:
    """Return a campaign's entries, newest first."""
    return sorted(finders.entries(desk.store, campaign, period), key=lambda e: e.recorded_on, reverse=True)


class Named(NamedTuple):
    """An entry of a register; ``own``: an own record may name it."""

    id: str
    code: str
    name: str
    own: bool


def named(desk: Desk, kind: str) -> list[Named]:
    """Return a register's entries by code, those received among them: lists name both, forms offer own ones."""
    rows = [_named(record, desk.info.book_id) for record in desk.all(kind)]
    return sorted(rows, key=lambda row: (row.code, row.name))


def names_own_only(desk: Desk, record: Record) -> str:
    """Return '' where an own record may name all that a record names, else the sentence why not (F4)."""
    foreign = foreign_named(desk.store, [record])
    return next((not_own_sentence(entry) for entry in foreign.values()), "")


def recent_members(desk: Desk) -> tuple[str, ...]:
    """Return the ids of the members used last, newest first."""
    text = desk.store.recall(RECENT_MEMBERS)
    found = json.loads(text) if text else []
    return tuple(str(key) for key in found)


def remember_members(desk: Desk, recent: tuple[str, ...]) -> None:
    """Keep which members were used last."""
    desk.store.remember(RECENT_MEMBERS, json.dumps(list(recent[:RECENT_LIMIT])))


def members_by_ids(desk: Desk, ids: tuple[str, ...]) -> list[Member]:
    """Return members in the order of their ids; those no longer there are left out."""
    found = {m.id: m for m in desk.store.by_ids(Member.kind, ids) if isinstance(m, Member)}
    return [found[key] for key in ids if key in found]


def _named(record: Record, home: str) -> Named:
    code, name = str(getattr(record, "code", "")), str(getattr(record, "name", ""))
    return Named(record.id, code, name, record.book_id == home)
