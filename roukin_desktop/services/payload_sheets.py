"""The データ_ sheets of a submission made from its records alone, without a book.

The sender writes them this way and the receiver makes them once more to see what somebody changed by hand, so both
are the same by construction (exchange.md §2: visible cells differ from the payload).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.intake.merge import merge
from roukin_desktop.domain.intake.unify import unify
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import (
    ActivityExpense,
    Branch,
    CampaignEntry,
    Committee,
    Federation,
    Member,
    Record,
    SelfTarget,
    StudySession,
)
from roukin_desktop.reports.model import DataSheet
from roukin_desktop.services.papers.data import data_sheets
from roukin_desktop.storage.measures.lists import SessionRows


@dataclass(frozen=True, slots=True)
class _MemberRow:
    id: str
    code: str
    name: str
    reading: str
    short_name: str
    headcount: int | None
    valid_from: date | None
    valid_to: date | None
    note: str
    review: tuple[str, ...]
    member_code: str
    member_name: str
    federation_code: str | None
    federation_name: str | None
    branch_code: str | None
    branch_name: str | None
    committee_code: str | None


class _ExpenseRow(NamedTuple):
    position: int
    kind: str
    yen: int
    note: str
    site: str


class _TargetRow(NamedTuple):
    id: str
    member_id: str
    fiscal_year: int
    set_on: date | None
    decided_by: str
    confirmed: bool
    note: str
    review: tuple[str, ...]
    member_code: str
    member_name: str
    federation_code: str | None
    federation_name: str | None
    branch_code: str | None
    branch_name: str | None
    item: str | None
    allotted: int | None
    target: int | None


@dataclass(frozen=True, slots=True)
class _EntryRow:
    id: str
    campaign: str
    product: str
    recorded_on: date
    span: str
    count: int | None
    yen: int | None
    correction: bool
    note: str
    review: tuple[str, ...]
    branch_code: str | None
    branch_name: str | None


def payload_sheets(catalogue: Catalogue, own_book: str, records: Iterable[Record]) -> tuple[DataSheet, ...]:
    """Return the tidy tables of a fiscal year from the records of a submission of the book ``own_book``.

    Every member and place stands once by its code, as in the sender's figures (design.md L6b).
    """
    given = list(records)
    if any(record.book_id != own_book for record in given):
        given = list(unify(own_book, merge(own_book, given, ())).records)
    kinds: dict[str, list[Any]] = defaultdict(list)
    for record in given:
        kinds[record.kind].append(record)
    branches = {branch.id: branch for branch in kinds[Branch.kind]}
    members = _members(kinds, branches)
    sessions = sorted(kinds[StudySession.kind], key=lambda s: (s.held_on, s.number, s.id))
    return data_sheets(
        catalogue,
        year_period(catalogue.fiscal_year),
        _session_rows(sessions, members),
        _targets(kinds[SelfTarget.kind], members),
        _entries(kinds[CampaignEntry.kind], branches),
        sorted(members.values(), key=lambda m: (m.code, m.name, m.id)),
    )


def _members(kinds: Mapping[str, list[Any]], branches: Mapping[str, Branch]) -> dict[str, _MemberRow]:
    federations: dict[str | None, Federation] = {one.id: one for one in kinds[Federation.kind]}
    committees: dict[str | None, Committee] = {one.id: one for one in kinds[Committee.kind]}
    found = {}
    for m in kinds[Member.kind]:
        federation, branch = federations.get(m.federation_id), branches.get(m.branch_id)
        committee = committees.get(branch.committee_id) if branch else None
        found[m.id] = _MemberRow(
            *(m.id, m.code, m.name, m.reading, m.short_name, m.headcount, m.valid_from, m.valid_to, m.note, m.review),
            *(m.code, m.name, *_named(federation), *_named(branch)),
            committee.code if committee else None,
        )
    return found


def _named(place: Federation | Branch | None) -> tuple[str | None, str | None]:
    return (place.code, place.name) if place else (None, None)


def _session_rows(sessions: list[StudySession], members: Mapping[str, _MemberRow]) -> SessionRows:
    present = {s.id: [(there.member_id, there.attendees) for there in s.members] for s in sessions}
    return SessionRows(
        sessions=sessions,
        present=present,
        counted=present,
        themes={s.id: s.themes for s in sessions if s.themes},
        expenses={s.id: _expenses(s.expense) for s in sessions if s.expense is not None and s.expense.lines},
        members=members,
    )


def _expenses(expense: ActivityExpense) -> list[_ExpenseRow]:
    return [_ExpenseRow(at, line.kind, line.yen, line.note, line.site) for at, line in enumerate(expense.lines)]


def _targets(targets: list[SelfTarget], members: Mapping[str, _MemberRow]) -> list[_TargetRow]:
    rows = []
    for one in sorted(targets, key=lambda t: (members[t.member_id].code, t.id)):
        m = members[one.member_id]
        head = (one.id, one.member_id, one.fiscal_year, one.set_on, one.decided_by, one.confirmed, one.note, one.review)
        place = (m.code, m.name, m.federation_code, m.federation_name, m.branch_code, m.branch_name)
        lines: list[tuple[str | None, int | None, int | None]]
        lines = [(line.item, line.allotted, line.target) for line in one.lines] or [(None, None, None)]
        rows += [_TargetRow(*head, *place, *line) for line in lines]
    return rows


def _entries(entries: list[CampaignEntry], branches: Mapping[str, Branch]) -> list[_EntryRow]:
    rows = []
    for e in entries:
        branch = branches.get(e.branch_id or "")
        what = (e.id, e.campaign, e.product, e.recorded_on, e.span, e.count, e.yen, e.correction, e.note, e.review)
        rows.append(_EntryRow(*what, *_named(branch)))
    return sorted(rows, key=lambda r: (r.recorded_on, r.campaign, r.branch_code or "", r.product, r.id))
