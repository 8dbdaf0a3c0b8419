"""The study sessions of the sample, committee by committee: together they are the paper's 595 (talks.GROUPS)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import cache

from roukin_desktop.domain.records import (
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    SessionMember,
    StudySession,
)
from roukin_desktop.services.sample_all.chance import drawn, spread
from roukin_desktop.services.sample_all.figures import EXPENSES
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.places import NOTE, PLACES, Place, Union, unions
from roukin_desktop.services.sample_all.talks import BUSY, GROUPS, HEADS, HOLIDAYS, talk

_FIRST, _LAST = date(2025, 4, 1), date(2025, 9, 30)
_WEB_WITH_EXPENSE = (57, 201)
"""Sessions by WEB that used 職域活動費, by their place among those that did."""
_JOINT_SEMINARS = (5, 16, 27)
_SITES = ("本部会議室", "支部会議室")


@dataclass(frozen=True, slots=True)
class Slot:
    """A session to be held: what it counts for, how many come, the yen of its 職域活動費 (None: not used).

    ``step`` numbers the sessions of the whole, ``seminar`` the seminars from 0 (None: no seminar).
    """

    step: int
    group: str
    heads: int
    yen: int | None
    web: bool
    seminar: int | None = None


@cache
def slots() -> tuple[tuple[Slot, ...], ...]:
    """Return the sessions of every committee: larger ones hold more, and each a mixture of all groups."""
    mixed = _numbered(_with_expense(_mixture()))
    sizes = spread(len(mixed), [place.members + drawn(0, 14, "sessions", place.at) for place in PLACES])
    ends = [sum(sizes[: at + 1]) for at in range(len(sizes))]
    return tuple(tuple(mixed[end - size : end]) for size, end in zip(sizes, ends, strict=True))


def _mixture() -> list[Slot]:
    """Return the sessions of all groups, mixed so that any stretch holds them in their proportion."""
    placed: list[tuple[Fraction, int, Slot]] = []
    for which, group in enumerate(GROUPS):
        weights = [HEADS[drawn(0, len(HEADS) - 1, group.key, which, at)] for at in range(group.sessions)]
        for at, heads in enumerate(spread(group.heads, weights)):
            slot = Slot(0, group.key, heads, 0 if group.expense else None, web=False)
            placed.append((Fraction(2 * at + 1, 2 * group.sessions), which, slot))
    return [slot for _, _, slot in sorted(placed, key=lambda one: one[:2])]


def _with_expense(found: list[Slot]) -> list[Slot]:
    """Give the yen of the paper to those that used 職域活動費, up to 2,000 a head; others may be held by WEB."""
    used = [slot for slot in found if slot.yen is not None]
    yen = spread(EXPENSES["S04"], [slot.heads * drawn(880, 1_080, "yen", at) for at, slot in enumerate(used)])
    amounts = iter(enumerate(yen))
    done = []
    for at, slot in enumerate(found):
        if slot.yen is None:
            done.append(replace(slot, web=drawn(0, 8, "web", at) == 0))
        else:
            place, amount = next(amounts)
            done.append(replace(slot, yen=amount, web=place in _WEB_WITH_EXPENSE))
    return done


def _numbered(found: list[Slot]) -> list[Slot]:
    seminars = iter(range(len(found)))
    return [
        replace(slot, step=step, seminar=next(seminars) if slot.group == "seminar" else None)
        for step, slot in enumerate(found)
    ]


@cache
def _days() -> tuple[date, ...]:
    """Return the days of the half-year, once or several times as its month is busy; no weekend, no holiday."""
    every = (_FIRST + timedelta(days=at) for at in range((_LAST - _FIRST).days + 1))
    working = (day for day in every if day.weekday() < 5 and day not in HOLIDAYS)
    return tuple(day for day in working for _ in range(BUSY[day.month]))


def sessions(place: Place, ids: Ids) -> Iterator[StudySession]:
    """Yield the sessions of a committee in the order of their days."""
    here, days = slots()[place.at], _days()
    hosts = _Hosts(place)
    for number, slot in enumerate(here):
        room = len(days) // len(here)
        day = days[len(days) * number // len(here) + drawn(0, room - 1, "day", slot.step)]
        yield _session(slot, day, number + 1, hosts.of(slot), ids)


class _Hosts:
    """Says which members hold a session: in turn, each large enough, and the seminars' each once.

    The first committee with two seminars has both held by one member: its persons count twice, it counts once.
    """

    def __init__(self, place: Place) -> None:
        self._unions = unions(place)
        self._place = place
        self._next = drawn(0, place.members - 1, "host", place.at)
        self._seminars = 0

    def of(self, slot: Slot) -> tuple[tuple[Union, int | None], ...]:
        """Return the members of a session, of a joint one with their persons."""
        count = self._count(slot)
        hosts = self._seminar(count) if slot.seminar is not None else [self._turn(slot.heads) for _ in range(count)]
        if count == 1:
            return ((hosts[0], None),)
        return tuple(zip(hosts, spread(slot.heads, range(3, 3 + count)), strict=True))

    def _count(self, slot: Slot) -> int:
        if slot.seminar is not None:
            return 2 if slot.seminar in _JOINT_SEMINARS else 1
        joint = slot.heads >= 18 and drawn(0, 11, "joint", slot.step) == 0
        return drawn(2, 3, "joint of", slot.step) if joint else 1

    def _turn(self, heads: int) -> Union:
        while True:
            found = self._unions[self._next % len(self._unions)]
            self._next += 1
            if found.headcount >= heads:
                return found

    def _seminar(self, count: int) -> list[Union]:
        if self._place.at == _twice_at() and self._seminars:
            return [self._unions[0]]
        first = self._seminars
        self._seminars += count
        return [self._unions[at] for at in range(first, self._seminars)]


@cache
def _twice_at() -> int:
    """Return the first committee that holds two seminars, neither of them a joint one."""
    kinds = [[slot.seminar for slot in here if slot.seminar is not None] for here in slots()]
    return next(at for at, found in enumerate(kinds) if len(found) == 2 and not {*found} & {*_JOINT_SEMINARS})


def _session(slot: Slot, day: date, number: int, hosts: Sequence[tuple[Union, int | None]], ids: Ids) -> StudySession:
    about = talk(slot.group, day, slot.step)
    return StudySession(
        id=ids.of("session", slot.step),
        book_id=ids.book_id,
        number=number,
        held_on=day,
        members=tuple(SessionMember(ids.member(union), heads) for union, heads in hosts),
        form="web" if slot.web else "face",
        purpose=about.purpose,
        themes=about.themes,
        attendees=slot.heads,
        web_attendees=slot.heads if slot.web else None,
        title=about.title,
        minutes=30 + 15 * drawn(0, 4, "minutes", slot.step),
        video_used="life_defense" in about.themes and slot.step % 2 == 0,
        applied_on=day - timedelta(days=drawn(14, 30, "applied", slot.step)) if slot.yen is not None else None,
        planned_heads=slot.heads if slot.yen is not None else None,
        expense=_expense(slot),
        note=NOTE,
    )


def _expense(slot: Slot) -> ActivityExpense | None:
    """Return 職域活動費: of a WEB session per 接続拠点, else the room and what was eaten."""
    if slot.yen is None:
        return None
    if not slot.web:
        room = min(slot.heads, 30) * drawn(15, 40, "room", slot.step) * 10
        lines = (ExpenseLine("venue", room), ExpenseLine("meals", slot.yen - room))
        return ActivityExpense(lines=lines if drawn(0, 3, "lines", slot.step) else (ExpenseLine("meals", slot.yen),))
    here = slot.heads - slot.heads // 3
    parts = spread(slot.yen, (here, slot.heads - here))
    return ActivityExpense(
        lines=tuple(ExpenseLine("meals", yen, site=name) for name, yen in zip(_SITES, parts, strict=True)),
        sites=(ExpenseSite(_SITES[0], here), ExpenseSite(_SITES[1], slot.heads - here)),
    )
