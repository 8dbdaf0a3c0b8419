"""The list of 会議・研修会 and what its view must be able to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import count_text, rate_text
from roukin_desktop.domain.records import Meeting
from roukin_desktop.presenters.form_head import FormScreenView
from roukin_desktop.presenters.meetings.members import PresenceRow
from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option
from roukin_desktop.services.register_figures import Beside

ATTENDEES = Measure("meeting", "sum", "attendees")


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A line of the list; ``came`` is 「20/24会員」, ``origin`` and ``mark`` as in 学習会."""

    id: str
    day: str
    kind: str
    name: str
    place: str
    block: str
    attendees: str
    came: str
    rate: str
    review: bool
    origin: str = ""
    mark: str = ""


class MeetingsView(FormScreenView, Protocol):
    """What the pane of 会議・研修 shows."""

    def show_rows(self, rows: list[MeetingRow], note: str) -> None:
        """Show the list; ``note`` says why it is empty."""

    def show_totals(self, total: str, kinds: str) -> None:
        """「3回 / 120名」 and how often each kind was held, with last year."""

    def show_choices(self, name: str, options: list[Option]) -> None:
        """Offer the choices of ``meeting``, ``block`` and ``group`` (members added at once)."""

    def show_candidates(self, options: list[Option]) -> None:
        """Offer members to add."""

    def give_back(self, text: str) -> None:
        """Show a text that means no member again where it was typed."""

    def show_members(self, rows: list[PresenceRow], summary: str, *, locked: bool) -> None:
        """Show the members of the meeting, the rate of attendance above them; ``locked``: only shown."""

    def show_paste(self, preview: PastePreview) -> None:
        """Say what the block that stands in the list would do, to be taken or left."""

    def show_added(self, text: str) -> None:
        """Say how many members were added."""

    def show_detail(self, name: str, text: str) -> None:
        """Show the last meeting of the kind under the name being typed."""


def times_of(key: str) -> Measure:
    """Return how often meetings of a kind were held."""
    return Measure("meeting", "count", "", (("meeting", (key,)),))


def rate_of(meeting: Meeting) -> tuple[str, str]:
    """Return 「20/24会員」 and 「83.3%」, nothing while nobody noted who came."""
    found = meeting.attendance
    if found is None:
        return "", ""
    came, expected = found
    return f"{came:,}/{count_text(expected, '会員')}", rate_text(came, expected)


def total_text(figures: Sequence[Beside], attendees: Beside) -> str:
    """「3回 / 120名」: how often meetings were held, and how many persons came."""
    times = sum(one.now or 0 for one in figures)
    return f"{count_text(times, '回')} / {count_text(attendees.now or 0, '名')}"


def last_text(meetings: Sequence[Meeting], kind: str, without: str) -> str:
    """「前回 9/19(金) 道南ブロック研修会 函館 45名 出席率 83.3%」 of a kind, '' where there is none yet."""
    found = [one for one in meetings if one.meeting == kind and one.id != without]
    if not found:
        return ""
    last = max(found, key=lambda one: one.held_on)
    rate = rate_of(last)[1]
    heads = "" if last.attendees is None else count_text(last.attendees, "名")
    parts = (short_date(last.held_on), last.name, last.place, heads, f"出席率 {rate}" if rate else "")
    return "前回 " + " ".join(part for part in parts if part)


def list_row(one: Meeting, catalogue: Catalogue, block: str, *, origin: str = "", mark: str = "") -> MeetingRow:
    """Return the line of a meeting."""
    came, rate = rate_of(one)
    return MeetingRow(
        id=one.id,
        day=short_date(one.held_on),
        kind=catalogue.label("meetings", one.meeting, short=True),
        name=one.name,
        place=one.place,
        block=block,
        attendees="" if one.attendees is None else count_text(one.attendees, "名"),
        came=came,
        rate=rate,
        review=bool(one.review),
        origin=origin,
        mark=mark,
    )
