"""Rules of 会員活動 and 職場推進委員会 (domain.md §5.2-4, E-6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import MemberActivity, WorkplaceCommittee
from roukin_desktop.domain.rules.findings import error, hint, outside_years, too_long, warning
from roukin_desktop.domain.text import NOTE_LIMIT


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """What the book knows beside an activity: names are None where it does not know the member or 産別.

    ``same`` tells that the same activity of the same one on the same day is there already.
    """

    today: date
    open_years: tuple[int, ...]
    member_name: str | None = None
    federation_name: str | None = None
    same: bool = False


@dataclass(frozen=True, slots=True)
class WorkplaceFacts:
    """What the book knows beside a 職場推進委員会; ``taken`` tells of another one of the member at the same time."""

    today: date
    member_name: str | None = None
    taken: bool = False


def check_activity(activity: MemberActivity, facts: ActivityFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with an activity of a member or 産別."""
    found = [*_doer(activity, facts)]
    if all(choice.key != activity.activity for choice in catalogue.activities):
        found.append(error("activity", "activity_missing"))
    found += outside_years("done_on", activity.done_on, facts.open_years)
    if activity.done_on > facts.today:
        found.append(error("done_on", "done_in_future"))
    if facts.same:
        found.append(warning("done_on", "same_activity"))
    return [*found, *too_long("note", activity.note, NOTE_LIMIT)]


def _doer(activity: MemberActivity, facts: ActivityFacts) -> Iterable[Issue]:
    if activity.member_id and activity.federation_id:
        yield error("federation", "doer_twice")
    elif activity.member_id:
        if facts.member_name is None:
            yield error("member", "member_unknown")
    elif activity.federation_id:
        if facts.federation_name is None:
            yield error("federation", "federation_unknown")
    else:
        yield error("member", "doer_missing")


def check_workplace(there: WorkplaceCommittee, facts: WorkplaceFacts) -> list[Issue]:
    """Return what is wrong or odd with a 職場推進委員会; one set up before anybody noted has no day (hint)."""
    found: list[Issue] = []
    if not there.member_id:
        found.append(error("member", "member_missing"))
    elif facts.member_name is None:
        found.append(error("member", "member_unknown"))
    elif facts.taken:
        found.append(error("member", "workplace_taken", name=facts.member_name))
    if there.set_up_on is None:
        found.append(hint("set_up_on", "set_up_unknown"))
    elif there.set_up_on > facts.today:
        found.append(error("set_up_on", "set_up_in_future"))
    if there.set_up_on is not None and there.ended_on is not None and there.ended_on < there.set_up_on:
        found.append(error("ended_on", "ends_before_start"))
    return [*found, *too_long("note", there.note, NOTE_LIMIT)]


def overlaps(one: WorkplaceCommittee, other: WorkplaceCommittee) -> bool:
    """Tell whether two of a member exist at the same time; on its last day one exists no more."""
    first, later = sorted((one, other), key=lambda there: there.set_up_on or date.min)
    return first.ended_on is None or (later.set_up_on or date.min) < first.ended_on
