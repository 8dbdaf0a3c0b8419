"""Rules of 会議・研修会 (domain.md E-7, E-9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import Meeting
from roukin_desktop.domain.rules.findings import error, outside_years, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What the book knows beside a meeting: names of its members by id, and of its block.

    ``same`` tells of another meeting of the same kind, block and day.
    """

    today: date
    open_years: tuple[int, ...]
    members: Mapping[str, str] = field(default_factory=dict)
    block_name: str | None = None
    same: bool = False


def check_meeting(meeting: Meeting, facts: MeetingFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a meeting; one that is still to come may be registered."""
    found: list[Issue] = []
    if all(choice.key != meeting.meeting for choice in catalogue.meetings):
        found.append(error("meeting", "meeting_missing"))
    if not meeting.name:
        found.append(error("name", "name_missing"))
    found += outside_years("held_on", meeting.held_on, facts.open_years)
    if meeting.block_id and facts.block_name is None:
        found.append(error("block", "block_unknown"))
    found += _members(meeting, facts)
    if meeting.attendees is not None and meeting.attendees < 0:
        found.append(error("attendees", "negative"))
    if facts.same:
        found.append(warning("held_on", "same_meeting"))
    for name in ("name", "starts_at", "place"):
        found += too_long(name, getattr(meeting, name), NAME_LIMIT)
    return [*found, *too_long("note", meeting.note, NOTE_LIMIT)]


def _members(meeting: Meeting, facts: MeetingFacts) -> Iterable[Issue]:
    seen: set[str] = set()
    for row, one in enumerate(meeting.members):
        place = f"members.{row}.member"
        name = facts.members.get(one.member_id)
        if name is None:
            yield error(place, "member_unknown")
        elif one.member_id in seen:
            yield error(place, "member_twice", name=name)
        seen.add(one.member_id)
    came = meeting.attendees is not None or any(one.present is not None for one in meeting.members)
    if came and meeting.held_on > facts.today:
        yield error("held_on", "present_in_future")
