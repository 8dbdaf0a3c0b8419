"""What the 提出 part of the window and the command line are shown of submissions made here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import Period


@dataclass(frozen=True, slots=True)
class Concern:
    """Something missing or doubtful before a submission, leading to its record (``kind``, ``record_id``; '' for none).

    ``severity`` is ``error``, ``warning``, ``review`` (要確認) or ``hint``; ``reason`` is what was given for a warning
    and travels along. None of them stops a submission: headquarters wants to see them, not to miss the rest.
    """

    severity: str
    kind: str
    record_id: str
    label: str
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionDraft:
    """What 「提出用ファイルの作成」 would make now. ``blocked`` is the sentence why it cannot be made, '' where it can.

    ``complete`` are the keys of the periods declared complete, ``period`` what the people's sheets show.
    ``unchanged`` tells that the records are those of the last submission; ``controls`` are printed control totals,
    ``counts`` printed numbers of records by kind.
    """

    year: int
    kind: Kind
    complete: tuple[str, ...]
    period: Period
    revision: int
    controls: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, str], ...]
    concerns: tuple[Concern, ...]
    unchanged: bool
    blocked: str


class SentState(StrEnum):
    """Where a submission stands as far as its sender knows."""

    SENT = "sent"
    ACCEPTED = "accepted"
    SENT_BACK = "sent-back"
    HELD = "held"
    REPLACED = "replaced"

    @property
    def label(self) -> str:
        """The word on screen."""
        return _STATES[self]


_STATES = {
    SentState.SENT: "送付済(受領未確認)",
    SentState.ACCEPTED: "受領済",
    SentState.SENT_BACK: "差戻し",
    SentState.HELD: "保留",
    SentState.REPLACED: "旧版",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SentLine:
    """A submission made here. ``remark`` is what the receiver wrote of it as a whole."""

    submission_id: str
    fiscal_year: int
    revision: int
    kind: Kind
    complete: tuple[str, ...]
    period: str
    made_at: datetime
    check_code: str
    file_name: str
    state: SentState
    receiver: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class SentBackRecord:
    """A record the receiver sent back with a remark, shown beside the record until it is sent again."""

    kind: str
    record_id: str
    label: str
    remark: str
    receiver: str


@dataclass(frozen=True, slots=True)
class Made:
    """A submission made: its line and its files (workbook, PDF)."""

    line: SentLine
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class MailTexts:
    """宛先・件名・本文 to copy one by one; ``files`` are to be attached."""

    to: str
    subject: str
    body: str
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Receiver:
    """Whom this book submits to, as set by its people: name and mail address (both may be '')."""

    name: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True)
class KeyState:
    """The book's key on this PC. ``fingerprint`` '' while there is none; ``missing`` asks for the key of another PC.

    ``changed`` tells that the last submission was signed by another key: the receiver will ask on the telephone.
    """

    fingerprint: str
    missing: bool
    changed: bool


@dataclass(frozen=True, slots=True)
class ReceiptRead:
    """A 受領票 taken in. ``text`` sums it up in a sentence, ``new`` is False where it was here already.

    ``waiting`` tells that nothing was taken in: the receiver's key is another than the one known, and its
    ``fingerprint`` has to be confirmed with ``trust_receiver`` first.
    """

    receiver: str
    text: str
    new: bool
    first_key: bool
    fingerprint: str
    waiting: bool = False
