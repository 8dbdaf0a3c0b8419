"""Rules of 学習会: who, when, how, how many (domain.md §6.1, §6.5). Its 職域活動費 is in ``expense.py``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue, Choice
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import Period, half_around
from roukin_desktop.domain.records import StudySession
from roukin_desktop.domain.rules.expense import check_expense
from roukin_desktop.domain.rules.findings import error, hint, outside_years, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

PLANNED = "planned"
HELD = "held"


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
    ``received_from`` names the senders of such sessions that another book is the home of: both may be right.
    """

    today: date
    fiscal_year: int
    open_years: tuple[int, ...]
    members: Mapping[str, MemberFact] = field(default_factory=dict)
    same_day: tuple[int, ...] = ()
    shown: Period | None = None
    received_from: tuple[str, ...] = ()


def check_session(session: StudySession, facts: SessionFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a session, in the order of the form's fields."""
    return [
        *_members(session, facts),
        *_day(session, facts),
        *_choices(session, catalogue),
        *_attendees(session, facts, catalogue),
        *_web(session),
        *_joint(session),
        *check_expense(session, catalogue),
        *_texts(session),
    ]


def _members(session: StudySession, facts: SessionFacts) -> Iterable[Issue]:
    if not session.members:
        yield error("members", "member_missing")
    seen: set[str] = set()
    for row, part in enumerate(session.members):
        place = f"members.{row}.member"
        fact = facts.members.get(part.member_id)
        if fact is None:
            yield error(place, "member_unknown")
            continue
        if part.member_id in seen:
            yield error(place, "member_twice", name=fact.name)
        seen.add(part.member_id)
        if not _valid_on(fact, session.held_on):
            yield warning(place, "member_not_valid", name=fact.name)
    if facts.same_day:
        numbers = "・".join(f"No.{number}" for number in facts.same_day)
        yield warning("held_on", "same_session", numbers=numbers)
    if facts.received_from:
        yield hint("held_on", "same_session_received", senders="・".join(facts.received_from))


def _valid_on(fact: MemberFact, day: date) -> bool:
    return (fact.valid_from is None or fact.valid_from <= day) and (fact.valid_to is None or day <= fact.valid_to)


def _day(session: StudySession, facts: SessionFacts) -> Iterable[Issue]:
    """Check G3 (a result is no future), the open years, and G2 (where the record will be counted)."""
    day = session.held_on
    outside = outside_years("held_on", day, facts.open_years)
    yield from outside
    if session.status == HELD and day > facts.today:
        yield error("held_on", "held_in_future")
    if session.status == PLANNED and day < facts.today:
        yield hint("status", "planned_is_past")
    if not outside and facts.shown is not None and not facts.shown.contains(day):
        half = half_around(day)
        yield hint("held_on", "other_period", period=half.label)


def _choices(session: StudySession, catalogue: Catalogue) -> Iterable[Issue]:
    yield from _one_of("form", session.form, catalogue.forms, "form_missing")
    yield from _one_of("purpose", session.purpose, catalogue.purposes, "purpose_missing")
    if not session.themes:
        yield error("themes", "theme_missing")
    for theme in session.themes:
        yield from _one_of("themes", theme, catalogue.themes, "theme_missing")
    if _needs_note(catalogue.purposes, (session.purpose,)) and not session.purpose_note:
        yield warning("purpose_note", "purpose_note_needed")
    if _needs_note(catalogue.themes, session.themes) and not session.theme_note:
        yield warning("theme_note", "theme_note_needed")


def _one_of(place: str, key: str, choices: tuple[Choice, ...], missing: str) -> Iterable[Issue]:
    if not key:
        yield error(place, missing)
    elif all(choice.key != key for choice in choices):
        yield error(place, "unknown_choice", word=key)


def _needs_note(choices: tuple[Choice, ...], keys: Iterable[str]) -> bool:
    chosen = set(keys)
    return any(choice.needs_note for choice in choices if choice.key in chosen)


def _attendees(session: StudySession, facts: SessionFacts, catalogue: Catalogue) -> Iterable[Issue]:
    """Check G8 (blank only for 予定), at least one person, and G6 (too many to be true)."""
    heads = session.attendees
    if heads is None:
        if session.status != PLANNED:
            yield error("attendees", "attendees_missing")
        return
    if heads < 1:
        yield error("attendees", "attendees_too_few")
        return
    known = [fact.headcount for part in session.members if (fact := facts.members.get(part.member_id))]
    counts = [count for count in known if count is not None]
    if counts and len(counts) == len(session.members) and heads > sum(counts):
        yield warning("attendees", "attendees_over_headcount", attendees=heads, headcount=sum(counts))
    elif heads > (limit := catalogue.setting("attendees_warning", 300)):
        yield warning("attendees", "attendees_many", limit=limit)


def _web(session: StudySession) -> Iterable[Issue]:
    """Check invariant 2 of domain.md §5.2; 併用 must say how many came by WEB (§6.6)."""
    web = session.web_attendees
    if web is None:
        if session.form == "hybrid" and session.status != PLANNED:
            yield error("web_attendees", "web_attendees_missing")
        return
    if web < 0:
        yield error("web_attendees", "negative")
    elif session.form == "face" and web > 0:
        yield error("web_attendees", "web_in_face")
    elif session.attendees is not None and web > session.attendees:
        yield error("web_attendees", "web_over_attendees", attendees=session.attendees)


def _joint(session: StudySession) -> Iterable[Issue]:
    """Check invariant 3 of domain.md §5.2: attendees listed per member add up to the session's."""
    given = [part.attendees for part in session.members if part.attendees is not None]
    if any(count < 0 for count in given):
        yield error("members", "negative")
    elif not given or len(session.members) < 2:
        return
    elif len(given) < len(session.members):
        yield error("members", "joint_incomplete")
    elif session.attendees is not None and sum(given) != session.attendees:
        yield error("members", "joint_sum", total=sum(given), attendees=session.attendees)


def _texts(session: StudySession) -> Iterable[Issue]:
    for name in ("title", "purpose_note", "theme_note"):
        yield from too_long(name, getattr(session, name), NAME_LIMIT)
    yield from too_long("note", session.note, NOTE_LIMIT)
    if session.minutes is not None and session.minutes < 0:
        yield error("minutes", "negative")
