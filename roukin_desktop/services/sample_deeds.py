"""What the sample's members did beside study sessions: 会員活動, 相談・NPO and 会議・研修, in both years."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from roukin_desktop.domain.records import (
    Consultation,
    Meeting,
    MeetingMember,
    Member,
    MemberActivity,
    Record,
    WorkplaceCommittee,
)
from roukin_desktop.services.sample_data import BRANCHES, NOTE

_ACTIVITIES = (("agenda", 5, 4, "第{year}回定期大会(架空)"), ("newsletter", 8, 5, "機関紙 {month}月号(架空)"))
"""Activity, every how many-th member has it, the first month it occurs in, and where it stands."""
_DEBT = ((5, 3, 4, 6, 2, 5), (3, 2, 4, 2, 1, 3), (1, 0, 2, 1, 0, 1))
"""多重債務相談 of each branch in each month of the first half."""
_NPO = (("npo_loan", 0, 6), ("npo_loan", 1, 8), ("npo_account", 0, 7))
"""Kind, branch by its place, and month of what an NPO asked for."""
_MEETINGS = (
    ("committee_meeting", (6, 13), "第1回推進委員会", "15:00", 1, 64),
    ("committee_meeting", (9, 12), "第2回推進委員会", "15:00", 1, 64),
    ("block_training", (9, 19), "上期ブロック別研修会", "13:30", 3, 40),
)
"""Kind, day, name, beginning, every how many-th of the members is expected, and the last of them."""

Ids = Callable[..., str]
"""Returns the id of the record that some words name."""


def deeds(year: int, members: Sequence[Member], ids: Ids) -> Iterator[Record]:
    """Yield what was done in the first half of a year; the year before a little less."""
    book = members[0].book_id
    yield from _activities(year, members, ids)
    for at, (code, _) in enumerate(BRANCHES):
        for month, count in enumerate(_DEBT[at], 4):
            yield _consultation(book, "debt", code, date(year, month, 26), max(count - (year == 2024), 0), ids)
    for kind, at, month in _NPO[: 3 if year == 2025 else 1]:
        yield _consultation(book, kind, BRANCHES[at][0], date(year, month, 18), 1, ids)
    for at, meeting in enumerate(_MEETINGS):
        yield _meeting(year, at, meeting, members, ids)


def workplaces(members: Sequence[Member], ids: Ids) -> Iterator[WorkplaceCommittee]:
    """Yield the 職場推進委員会 of two in three members."""
    for place, member in enumerate(members):
        if place % 3:
            since = date(2010 + place % 14, 4 + place % 8, 1)
            yield WorkplaceCommittee(
                id=ids("workplace", place), book_id=member.book_id, member_id=member.id, set_up_on=since, note=NOTE
            )


def _activities(year: int, members: Sequence[Member], ids: Ids) -> Iterator[MemberActivity]:
    for activity, step, first, where in _ACTIVITIES:
        for place, member in enumerate(members):
            if place % step == 1 and (year == 2025 or place % 4):
                day = date(year, first + place % 5, 3 + place % 24)
                yield MemberActivity(
                    id=ids(activity, year, place),
                    book_id=member.book_id,
                    activity=activity,
                    member_id=member.id,
                    done_on=day,
                    note=where.format(year=place % 40 + year - 2000, month=day.month),
                )


def _consultation(book: str, kind: str, branch: str, day: date, count: int, ids: Ids) -> Consultation:
    return Consultation(
        id=ids(kind, branch, day),
        book_id=book,
        consultation=kind,
        branch_id=ids("branch", branch),
        recorded_on=day,
        count=count,
        note=NOTE,
    )


def _meeting(
    year: int, at: int, facts: tuple[str, tuple[int, int], str, str, int, int], members: Sequence[Member], ids: Ids
) -> Meeting:
    kind, (month, day), name, begins, step, last = facts
    expected = tuple(
        MeetingMember(member.id, present=(place + at) % 6 != 0) for place, member in enumerate(members[:last:step])
    )
    return Meeting(
        id=ids("meeting", year, at),
        book_id=members[0].book_id,
        meeting=kind,
        name=f"{year}年度 {name}",
        held_on=date(year, month, day),
        starts_at=begins,
        place="見本会館 3階",
        block_id=ids("block"),
        members=expected,
        attendees=sum(one.present is True for one in expected) + 3,
        note=NOTE,
    )
