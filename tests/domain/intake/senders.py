"""A sender's desk for the tests of intake: makes submissions that follow one another, as offices do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any

from roukin_desktop.domain.intake.facts import Expected, Facts, Kind, KnownKey, Link, Received
from roukin_desktop.domain.intake.whole import Whole, consolidate
from roukin_desktop.domain.records import Record, StudySession
from tests import builders

OWN_BOOK = builders.uid("headquarters")


@dataclass
class Post:
    """All that was ever sent: manifests and the records inside, by link."""

    records: dict[Link, tuple[Record, ...]] = field(default_factory=dict)

    def send(self, code: str, name: str, *records: Record, after: Received | None = None, **fields: Any) -> Received:  # noqa: ANN401
        """Return a submission named ``name``; ``after`` is the one it supersedes."""
        given: dict[str, Any] = {
            "submission_id": builders.uid(f"{code} {name}"),
            "payload_sha256": sha256(f"{code} {name} {fields}".encode()).hexdigest(),
            "book_id": builders.uid(f"book {code}"),
            "sender_code": code,
            "fiscal_year": 2025,
            "revision": 1 if after is None else after.revision + 1,
            "supersedes": None if after is None else after.link,
            "kind": Kind.FULL,
            "key_fingerprint": f"key {code}",
            "periods": ("2025H1",),
        }
        made = Received(**given | fields)
        self.records[made.link] = records
        return made

    def whole(self, facts: Facts, *own: Record) -> Whole:
        """Return what the receiving book holds."""
        return consolidate(facts, own, self.records)


def facts(*received: Received, senders: tuple[str, ...] = ("013", "021"), **fields: Any) -> Facts:  # noqa: ANN401
    """Return facts with the senders expected and their keys known."""
    given: dict[str, Any] = {
        "own_book": OWN_BOOK,
        "received": frozenset(received),
        "expected": frozenset(Expected(code, f"推進委員会{code}") for code in senders),
        "keys": frozenset(KnownKey(code, f"key {code}") for code in senders),
    }
    return Facts(**given | fields)


def session(code: str, key: str, attendees: int, day: date = builders.DAY, **fields: Any) -> StudySession:  # noqa: ANN401
    """Return a study session of a sender's book."""
    home = {"book_id": builders.uid(f"book {code}"), "version": 1}
    made = builders.session(f"{code} {key}", members=(), attendees=attendees, held_on=day)
    return replace(made, **home | fields)


def attendees(whole: Whole) -> int:
    """Return 延べ参加者数 of the whole: the figure the tests compare."""
    return sum(r.attendees or 0 for r in whole.records if isinstance(r, StudySession))
