"""What the 受付 room and the command line are shown of submissions received."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.intake.board import Line
from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.intake.closing import Waiting
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.intake.facts import Kind, Link

if TYPE_CHECKING:
    from roukin_desktop.domain.book import Changes
    from roukin_desktop.exchange.submission.visible import EditedCell
    from roukin_desktop.services.intake.judging import Judged
    from roukin_desktop.services.intake.reading import Read


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one file is and what becomes of it; ``sentence`` says it to a person.

    Of a refused file only ``file``, ``result`` and ``sentence`` are sure. ``received`` tells a 受領票 (False).
    """

    path: Path
    result: Result
    sentence: str
    sender_code: str = ""
    sender_name: str = ""
    fiscal_year: int | None = None
    revision: int | None = None
    kind: Kind | None = None
    complete: tuple[str, ...] = ()
    check_code: str = ""
    fingerprint: str = ""
    first_key: bool = False
    edited: tuple[EditedCell, ...] = ()
    late: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    receipt: bool = False


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that differs: its label and both sides as they are printed."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record added, changed or removed in what counts; ``action`` is ``added``, ``changed`` or ``removed``."""

    action: str
    kind: str
    record_id: str
    sender: str
    label: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A printed figure before and after; equal where it stays as it is."""

    period: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class IntakePlan:
    """What accepting the files would do. The book is untouched until ``IntakeDesk.accept``.

    ``judged`` is what the answers were taken from; without it they are judged anew.
    """

    answers: tuple[Answer, ...]
    records: tuple[RecordChange, ...]
    figures: tuple[FigureChange, ...]
    reads: tuple[Read, ...] = field(repr=False)
    confirmed: Mapping[Path, str] = field(default_factory=dict)
    judged: Judged | None = field(default=None, repr=False)

    @property
    def takes(self) -> bool:
        """Whether accepting changes anything."""
        return any(a.result not in {Result.REFUSED, Result.SAME, Result.UNVERIFIED} for a in self.answers)


@dataclass(frozen=True, slots=True)
class IntakeDone:
    """What accepting did; ``changes`` None where nothing changed."""

    answers: tuple[Answer, ...]
    changes: Changes | None


@dataclass(frozen=True, slots=True)
class SenderLine:
    """A sender on the list."""

    code: str
    name: str
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Board:
    """提出状況 of a period: a line per sender, one cell each; ``due`` is its due date."""

    period: str
    due: date | None
    lines: tuple[Line, ...]
    closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionLine:
    """One submission in a sender's history, the newest first; ``state_label`` is the word on screen."""

    link: Link
    fiscal_year: int
    revision: int
    kind: Kind
    state: State
    state_label: str
    complete: tuple[str, ...]
    made_at: datetime
    taken_at: datetime
    file_name: str
    check_code: str
    fingerprint: str
    verified: bool
    edited: tuple[EditedCell, ...] = ()
    sent_back: str = ""


class Ask(StrEnum):
    """What asks for a person."""

    CONFLICT = "conflict"
    CHANGED_KEY = "changed-key"
    UNKNOWN_SENDER = "unknown-sender"
    MISSING_LINK = "missing-link"
    FIRST_KEY = "first-key"
    LATE = "late"
    NAMES = "names"
    DOUBLE_TARGET = "double-target"
    UNLIKE = "unlike"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something a person should look at: a sentence that says what happened and what to do.

    ``links`` are the submissions to choose from (CONFLICT) or to put aside, ``link_keys`` the keys they came with,
    ``fingerprint`` the key to confirm (CHANGED_KEY, FIRST_KEY), ``waiting`` the rows to approve (LATE). Others are
    only shown.
    """

    ask: Ask
    text: str
    sender_code: str = ""
    sender_name: str = ""
    links: tuple[Link, ...] = ()
    link_labels: tuple[str, ...] = ()
    link_keys: tuple[str, ...] = ()
    fingerprint: str = ""
    waiting: tuple[Waiting, ...] = ()
    waiting_labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedLine:
    """A period as it was closed."""

    period: str
    label: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record of another book comes from: the book it is at home in and the sender that brought it."""

    book_name: str
    sender_code: str
    sender_name: str
    revision: int
    link: Link
