"""確定: rows of a closed period stay as they were reported until a person lets a change in (design.md L5).

Only what lies in the period waits, as 期限後; the rest of the same submission is taken in. Members and places have
no period: they follow the newest submission, and one a frozen row names stays when it is gone from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from roukin_desktop.domain.intake.facts import ApproveLate, Facts
from roukin_desktop.domain.period import Period, parse_period
from roukin_desktop.domain.records import (
    DEEDS,
    HOME_ONLY,
    Donee,
    OpeningBalance,
    PriorFigure,
    Record,
    SelfTarget,
    WorkplaceCommittee,
    day_of,
)

Key = tuple[str, str]
DATED = DEEDS | {cls.kind for cls in (Donee, WorkplaceCommittee, OpeningBalance, PriorFigure)}
"""Kinds a closed period freezes."""

OWN_ROWS = ""
"""Sender code under which 確定 keeps what is nobody's submission: own rows, and all else the report was made from.

They wait for nobody, because own rows stay correctable; they are there to reprint and to compare.
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """期限後: a row of a closed period that differs; ``counts`` is in the totals, ``sent`` waits (None: no row)."""

    sender_code: str
    period: str
    kind: str
    record_id: str
    counts: Record | None
    sent: Record | None

    def approve(self, number: int) -> ApproveLate:
        """Return the decision that lets the row in as it was sent."""
        return ApproveLate(number, self.sender_code, self.kind, self.record_id, self.sent)


def concerns(record: Record | None, period: Period) -> bool:
    """Tell whether a record is among what the figures of a period are taken from.

    A self-target without a day counts in every period of its year, one with a day from that day on (domain.md J-1).
    A stock concerns a period it reached into, an opening balance every later one, last year's figure this year's.
    """
    day = day_of(record) if record is not None else None
    if day is not None:
        return period.contains(day)
    if isinstance(record, SelfTarget):
        begun = record.set_on is None or record.set_on <= period.end
        return record.fiscal_year == period.fiscal_year and begun
    if isinstance(record, WorkplaceCommittee):
        begun = record.set_up_on is None or record.set_up_on <= period.end
        return begun and (record.ended_on is None or record.ended_on >= period.start)
    if isinstance(record, OpeningBalance):
        return record.as_of <= period.end
    if isinstance(record, PriorFigure):
        return record.period == period.prior().key
    return isinstance(record, Donee) and record.fiscal_year == period.fiscal_year


def closed_periods(facts: Facts, fiscal_year: int) -> list[Period]:
    """Return the closed periods of a fiscal year, the earliest first."""
    periods = [parse_period(key) for key in {closed.period for closed in facts.closed}]
    return sorted((p for p in periods if p.fiscal_year == fiscal_year), key=lambda p: (p.end, p.start))


def frozen_part(records: Iterable[Record], period: Period) -> tuple[Record, ...]:
    """Return what 確定 of a period keeps of the records that count now: its rows, and all without a period.

    What never travels counts nothing.
    """
    counting = (record for record in records if record.kind not in HOME_ONLY)
    return tuple(record for record in counting if record.kind not in DATED or concerns(record, period))


def hold_late(
    facts: Facts, sender_code: str, fiscal_year: int, sent: Sequence[Record]
) -> tuple[list[Record], list[Waiting]]:
    """Return what counts of a sender's records and which rows wait; ``sent`` is empty after a withdrawal."""
    periods = closed_periods(facts, fiscal_year)
    if not periods:
        return list(sent), []
    coming = {(record.kind, record.id): record for record in sent}
    base = _base(facts, sender_code, fiscal_year)
    approved = _approved(facts, sender_code, periods, base.keys() | coming.keys())
    counts: list[Record] = []
    waiting: list[Waiting] = []
    for key in {**coming, **base, **approved}:
        came, stood = coming.get(key), approved.get(key, base.get(key))
        one = came
        if key[0] not in DATED:
            one = came or stood
        elif not _same(came, stood):
            period = next((p for p in periods if concerns(came, p) or concerns(stood, p)), None)
            if period is not None:
                one = stood
                waiting.append(Waiting(sender_code, period.key, *key, stood, came))
        if one is not None:
            counts.append(one)
    return counts, waiting


def _base(facts: Facts, sender_code: str, fiscal_year: int) -> dict[Key, Record]:
    """Return what was reported of a sender, a later 確定 over an earlier one."""
    return {
        (record.kind, record.id): record
        for closed in facts.closed
        if closed.sender_code == sender_code and parse_period(closed.period).fiscal_year == fiscal_year
        for record in closed.records
    }


def _approved(
    facts: Facts, sender_code: str, periods: Sequence[Period], known: Iterable[Key]
) -> dict[Key, Record | None]:
    """Return the rows let in since, the latest word on each."""
    known = set(known)
    found: dict[Key, Record | None] = {}
    for late in reversed(facts.of_kind(ApproveLate)):
        key = late.kind, late.record_id
        if late.sender_code == sender_code and (key in known or any(concerns(late.record, p) for p in periods)):
            found[key] = late.record
    return found


def _same(one: Record | None, other: Record | None) -> bool:
    """Tell whether two rows say the same; a version that rose without a change is none."""
    if one is None or other is None:
        return one is other
    return one == other or replace(one, version=0) == replace(other, version=0)
