"""What the committees of the sample record beside their study sessions; together it is what the paper counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from roukin_desktop.domain.records import (
    Consultation,
    Meeting,
    MeetingMember,
    MemberActivity,
    Record,
    SelfTarget,
    TargetLine,
    WorkplaceCommittee,
)
from roukin_desktop.services.sample_all.chance import drawn, spread
from roukin_desktop.services.sample_all.figures import CONSULTATIONS, MEMBERS
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.places import NOTE, PLACES, Place, Union, unions

_DIVISORS = (("main_account", 24), ("deposit", 55), ("loan", 28), ("custody", 160), ("non_face_to_face", 14))
"""組合員数 divided by this is the bank's figure (会員分件数目標) of the item."""
_BRANCHES = tuple(code for place in PLACES for code, _ in place.branches)


def deeds(place: Place, ids: Ids) -> Iterator[Record]:
    """Yield the self-targets, activities, 職場推進委員会, consultations and the meeting of a committee."""
    here = unions(place)
    for union in here[: _share(MEMBERS["T15"], place)]:
        yield _target(union, ids)
    yield from _activities(place, here, ids)
    yield from _workplaces(here, _share(MEMBERS["O03"], place), ids)
    yield from _consultations(place, ids)
    yield _meeting(place, here, ids)


def _share(total: int, place: Place) -> int:
    """Return how many of a number of members are this committee's."""
    return spread(total, [one.members for one in PLACES])[place.at]


def _target(union: Union, ids: Ids) -> SelfTarget:
    return SelfTarget(
        id=ids.of("target", union.code),
        book_id=ids.book_id,
        member_id=ids.member(union),
        fiscal_year=2025,
        lines=tuple(_line(union, item, divisor) for item, divisor in _DIVISORS),
        set_on=date(2025, drawn(4, 8, "set", union.code), drawn(5, 28, "set on", union.code)),
        decided_by=("convention", "executive", "executive", "committee")[drawn(0, 3, "decided", union.code)],
        note=NOTE,
    )


def _line(union: Union, item: str, divisor: int) -> TargetLine:
    """Return an item whose self-target lies between 85 % and 115 % of the bank's figure, at least 1."""
    allotted = max(1, union.headcount // divisor)
    return TargetLine(item, allotted, max(1, allotted * drawn(85, 115, item, union.code) // 100))


def _activities(place: Place, here: Sequence[Union], ids: Ids) -> Iterator[MemberActivity]:
    """Yield 議案書方針化 and 機関紙掲載; who has a second issue counts once all the same (domain.md §5.2-4)."""
    for activity, code, least in (("agenda", "O01", 5), ("newsletter", "O02", 4)):
        for union in here[-_share(MEMBERS[code], place) or len(here) :]:
            day = date(2025, drawn(least, 8, activity, union.code), drawn(3, 27, "on", activity, union.code))
            yield _activity(activity, union, day, ids)
            if activity == "newsletter" and drawn(0, 4, "again", union.code) == 0:
                yield _activity(activity, union, day + timedelta(days=31), ids)


def _activity(activity: str, union: Union, day: date, ids: Ids) -> MemberActivity:
    return MemberActivity(
        id=ids.of(activity, union.code, day),
        book_id=ids.book_id,
        activity=activity,
        member_id=ids.member(union),
        done_on=day,
        note=NOTE,
    )


def _workplaces(here: Sequence[Union], count: int, ids: Ids) -> Iterator[WorkplaceCommittee]:
    """Yield the 職場推進委員会 that exist; of some committees one more that was given up before September ended."""
    for at, union in enumerate(here[: count + (drawn(0, 4, "ended", here[0].code) == 0)]):
        yield WorkplaceCommittee(
            id=ids.of("workplace", union.code),
            book_id=ids.book_id,
            member_id=ids.member(union),
            set_up_on=date(drawn(2009, 2024, "since", union.code), drawn(4, 11, "month", union.code), 1),
            ended_on=date(2025, 7, 31) if at == count else None,
            note=NOTE,
        )


def _consultations(place: Place, ids: Ids) -> Iterator[Consultation]:
    """Yield the consultations of every branch at the end of each month; those with NPO only where there were any."""
    months = [(code, month) for code in _BRANCHES for month in range(4, 10)]
    own = {code for code, _ in place.branches}
    for kind, total in CONSULTATIONS.items():
        counts = spread(total, [drawn(2, 9, kind, *cell) for cell in months])
        for (code, month), count in zip(months, counts, strict=True):
            if code in own and (count or kind == "debt"):
                yield Consultation(
                    id=ids.of(kind, code, month),
                    book_id=ids.book_id,
                    consultation=kind,
                    branch_id=ids.branch(code),
                    recorded_on=date(2025, month, 26),
                    count=count,
                    note=NOTE,
                )


def _meeting(place: Place, here: Sequence[Union], ids: Ids) -> Meeting:
    """Return the committee's own meeting of the half-year, to which a few did not come."""
    members = tuple(MeetingMember(ids.member(union), present=drawn(0, 6, "came", union.code) > 0) for union in here)
    return Meeting(
        id=ids.of("meeting", place.code),
        book_id=ids.book_id,
        meeting="committee_meeting",
        name="2025年度 第1回推進委員会",
        held_on=date(2025, 6, drawn(9, 20, "meeting", place.code)),
        place=f"{place.town}支店 会議室",
        block_id=ids.of("block", place.block[0]),
        members=members,
        attendees=sum(one.present is True for one in members) + drawn(2, 5, "guests", place.code),
        note=NOTE,
    )
