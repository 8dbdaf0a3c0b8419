"""What ホーム is made from. Figures are measures as everywhere (design.md L3); what waits is counted, not judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from roukin_desktop.domain.summary import Figure, MonthPoint


class What(StrEnum):
    """What waits for somebody, the most pressing first."""

    SENT_BACK = "sent-back"
    DUE = "due"
    QUESTIONS = "questions"
    UNSENT = "unsent"
    BLANK = "blank"
    PLANNED = "planned"
    REVIEW = "review"
    CAMPAIGN = "campaign"
    TARGETS = "targets"


@dataclass(frozen=True, slots=True)
class Todo:
    """Something that waits: how much of it, where it opens (``kind`` and ``record_id``), by which ``day``.

    ``label`` names the record, campaign or period, ``remark`` is what a receiver wrote.
    """

    what: What
    count: int = 1
    kind: str = ""
    record_id: str = ""
    label: str = ""
    day: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Running:
    """A campaign that runs today: its figures since it began, and the days left, today not counted (None: no end)."""

    key: str
    name: str
    count: Figure
    left: int | None


@dataclass(frozen=True, slots=True)
class Pace:
    """An item of つなぐプロジェクト in the year: the figure so far and what it is measured against."""

    label: str
    actual: Figure
    target: int | None
    rate: str
    unit: str


@dataclass(frozen=True, slots=True)
class Elapsed:
    """How much of a window is over (期間経過率, domain.md §4.2)."""

    days: int
    of: int
    printed: str


@dataclass(frozen=True, slots=True)
class Home:
    """ホーム of a year and a period. ``budget`` is the movement's, which only headquarters spends from.

    ``heads`` are the participants of the sessions that used 職域活動費, None where one of them is blank.
    ``started``: members (for headquarters senders), any record, any submission are there.
    """

    months: tuple[MonthPoint, ...]
    held: Figure
    attendees: Figure
    targets: Figure
    members: int
    yen: Figure
    heads: int | None
    budget: int | None
    campaigns: tuple[Running, ...]
    paces: tuple[Pace, ...]
    todo: tuple[Todo, ...]
    year_elapsed: Elapsed
    period_elapsed: Elapsed
    started: tuple[bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Post:
    """What the post between books asks for: 提出状況 of the period where senders are expected, and what waits."""

    received: int = 0
    expected: int = 0
    todo: tuple[Todo, ...] = ()
