"""What a screen shows beside its list, read in one go on the database thread."""

from __future__ import annotations

import json
from dataclasses import dataclass

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage import finders
from roukin_desktop.storage.measures import Measurer

RECENT_MEMBERS = "recent_members"
RECENT_LIMIT = 20


@dataclass(frozen=True, slots=True)
class SessionTotals:
    """学習会 of a period: times held and 延べ persons; None where the book keeps none of that year."""

    count: int | None
    attendees: int | None


def session_totals(desk: Desk, period: Period) -> SessionTotals:
    """Return how often sessions were held in a period and how many came."""
    measures = (Measure("study_session", "count"), Measure("study_session", "sum", "attendees"))
    count, attendees = Measurer(desk.store, desk.catalogue(period.fiscal_year)).values(measures, period)
    return SessionTotals(count, attendees)


def targets_by_member(desk: Desk, year: int) -> tuple[list[Member], dict[str, SelfTarget]]:
    """Return all members by code, and the self-targets of a year by member."""
    members = sorted((m for m in desk.all(Member.kind) if isinstance(m, Member)), key=lambda m: (m.code, m.name))
    return members, {target.member_id: target for target in finders.targets(desk.store, year)}


def entries_of(desk: Desk, campaign: str, period: Period | None = None) -> list[CampaignEntry]:
    """Return a campaign's entries, newest first."""
    return sorted(finders.entries(desk.store, campaign, period), key=lambda e: e.recorded_on, reverse=True)


def named(desk: Desk, kind: str) -> list[tuple[str, str, str]]:
    """Return id, code and name of a register's entries, by code."""
    rows = [_id_code_name(record) for record in desk.all(kind)]
    return sorted(rows, key=lambda row: (row[1], row[2]))


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


def _id_code_name(record: Record) -> tuple[str, str, str]:
    return record.id, str(getattr(record, "code", "")), str(getattr(record, "name", ""))
