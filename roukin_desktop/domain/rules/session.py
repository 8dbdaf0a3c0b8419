"""Rules of 学習会 and its 職域活動費 (domain.md §6.1, §6.2, §6.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import StudySession


@dataclass(frozen=True, slots=True)
class MemberFact:
    """What a rule needs to know of a member; ``headcount`` in persons, None where 未入力."""

    name: str
    headcount: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """What the book knows beside a session.

    ``members`` holds the session's members by id, as far as the book knows them. ``same_day`` are the numbers
    (No.) of other sessions with one of its members, the same day and the same purpose (domain.md G5).
    ``open_years`` are the fiscal years records may lie in. ``shown`` is the period the screen shows, if any.
    """

    today: date
    fiscal_year: int
    open_years: tuple[int, ...]
    members: Mapping[str, MemberFact] = field(default_factory=dict)
    same_day: tuple[int, ...] = ()
    shown: Period | None = None


def check_session(session: StudySession, facts: SessionFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a session, errors first as found."""
    return []
