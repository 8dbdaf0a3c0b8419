"""What an open book remembers of its shelf, so that screens do not read and decode the same submissions again.

Forgotten as soon as it may no longer hold: the shelf is written to, a record changes, a change is rolled back. A book
is one process's while it is open (storage/lock.py), so nobody else makes it untrue.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roukin_desktop.domain.intake.facts import Closed, Facts, Link
    from roukin_desktop.domain.intake.whole import Whole
    from roukin_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class Lines:
    """The records of a submission and, in the same order, the canonical JSON they came in."""

    records: tuple[Record, ...]
    texts: tuple[str, ...]


def texts_of(lines: Iterable[Lines]) -> dict[int, str]:
    """Return the canonical JSON of records by their ``id()``; they must stay alive as long as it is used."""
    return {id(record): text for one in lines for record, text in zip(one.records, one.texts, strict=True)}


@dataclass(slots=True)
class Memory:
    """``lines`` by submission; what is None was not asked for since it last changed."""

    facts: Facts | None = None
    closed: tuple[Closed, ...] | None = None
    whole: Whole | None = None
    lines: dict[Link, Lines] = field(default_factory=dict)

    def shelf_changed(self, place: str) -> None:
        """Forget what follows from a row of the shelf."""
        self.facts = self.whole = None
        if place == "closed_period":
            self.closed = None

    def records_changed(self) -> None:
        """Forget what follows from the own records."""
        self.whole = None

    def rolled_back(self, *, shelf: bool) -> None:
        """Forget what was worked out inside a change that is undone now; ``shelf``: it had written to the shelf."""
        if shelf:
            self.clear()
        else:
            self.records_changed()

    def clear(self) -> None:
        """Forget everything."""
        self.facts = self.closed = self.whole = None
        self.lines.clear()
