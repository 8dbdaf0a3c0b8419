"""What intake knows: submissions received, who is expected, which keys are known, what people decided.

Nothing here carries a time of arrival, so no answer can depend on it (design.md L6). Only decisions are in an
order, their ``number``: a person made them one after the other in this very book.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from roukin_desktop.domain.records import Record


class Kind(StrEnum):
    """What a submission is: all records, 実績なし (an explicit zero), or 取下げ of the one before."""

    FULL = "full"
    NIL = "nil"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """A submission by its id and the exact payload: what a later one names as the one before it."""

    submission_id: str
    payload_sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """The manifest of a submission whose seal was found whole; its records lie elsewhere, by ``link``.

    ``periods`` are the keys it declares complete (``2025H1``); ``revision`` only ever rises along a chain. Two may
    share a ``link``: somebody can seal a copy of a payload with another key.
    """

    submission_id: str
    payload_sha256: str
    book_id: str
    sender_code: str
    fiscal_year: int
    revision: int
    supersedes: Link | None
    kind: Kind
    key_fingerprint: str
    periods: tuple[str, ...] = ()

    @property
    def link(self) -> Link:
        """What a later submission names."""
        return Link(self.submission_id, self.payload_sha256)

    @property
    def chain(self) -> tuple[str, int]:
        """The sender and the fiscal year: revisions follow one another within it."""
        return self.sender_code, self.fiscal_year


@dataclass(frozen=True, slots=True)
class Expected:
    """A sender on the list."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key kept for a sender when its first submission was accepted (trust on first use)."""

    sender_code: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ApproveKey:
    """Somebody read the fingerprint over the telephone: the key is this sender's, beside those known before."""

    number: int
    sender_code: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Choose:
    """The branch of a fork that goes on, by any submission in it.

    ``against`` are the submissions of the other branches the person saw: one more, and the fork is shown again.
    """

    number: int
    chosen: Link
    against: frozenset[Link]


@dataclass(frozen=True, slots=True)
class SendBack:
    """差戻し of a submission with a remark, and remarks on single records (kind, id, remark).

    It goes on counting until the sender's next revision: only that or a withdrawal replaces it (L5).
    """

    number: int
    link: Link
    remark: str
    records: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ApproveLate:
    """A row of a closed period as a person let it in: the record, or None for one that left."""

    number: int
    sender_code: str
    kind: str
    record_id: str
    record: Record | None


@dataclass(frozen=True, slots=True)
class Dismiss:
    """退ける: a submission a person found not to be the sender's, or not to be used; exactly it, by link and key.

    ``not_key_of`` names the sender that said its key is another ('' where nobody asked about the key). The key is then
    its no longer, until somebody confirms it again (``ApproveKey``), which lets the submission be looked at again.
    """

    number: int
    link: Link
    key_fingerprint: str
    not_key_of: str = ""


Decision = ApproveKey | Choose | SendBack | ApproveLate | Dismiss

Chosen = TypeVar("Chosen", ApproveKey, Choose, SendBack, ApproveLate, Dismiss)


@dataclass(frozen=True, slots=True)
class Closed:
    """確定 of a period for one sender: what counted then, its members and places too; none where nothing was sent."""

    period: str
    sender_code: str
    records: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that intake decides from; ``own_book`` is the receiving book."""

    own_book: str
    received: frozenset[Received] = frozenset()
    expected: frozenset[Expected] = frozenset()
    keys: frozenset[KnownKey] = frozenset()
    decisions: tuple[Decision, ...] = ()
    closed: tuple[Closed, ...] = ()

    def of_kind(self, kind: type[Chosen]) -> list[Chosen]:
        """Return the decisions of one kind, the latest first."""
        found = [decision for decision in self.decisions if isinstance(decision, kind)]
        return sorted(found, key=lambda decision: decision.number, reverse=True)
