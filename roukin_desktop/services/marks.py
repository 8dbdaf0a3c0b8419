"""What lists and forms say of a record between books: where it came from, that it was sent back, changed since.

A book that never submitted and never received is asked nothing but whether it did; what was changed since a
submission is read from the log, so that a list costs no more than what was changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from roukin_desktop.domain.records import Record
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.shelf import origins

if TYPE_CHECKING:
    from roukin_desktop.services.intake.models import Origin


@dataclass(frozen=True, slots=True)
class ListMarks:
    """What a list shows beside its lines.

    ``mixed`` tells that records of the kind came from other books, ``senders`` names their senders by book;
    ``sent_back`` and ``changed`` are ids of own records: sent back by the receiver, 提出後に訂正.
    """

    mixed: bool = False
    senders: Mapping[str, str] = field(default_factory=dict)
    sent_back: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()

    def of(self, record_id: str) -> str:
        """Return the mark of an own record, '' for none; what was sent back asks for more."""
        if record_id in self.sent_back:
            return "差戻し"
        return "提出後に訂正" if record_id in self.changed else ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Of a record in a form: where it came from (None: born here), and the remark it was sent back with.

    ``by`` names the receiver that sent an own record back.
    """

    origin: Origin | None = None
    remark: str = ""
    by: str = ""


def list_marks(desk: Desk, kind: str, year: int, books: Iterable[str]) -> ListMarks:
    """Return the marks of a list of one kind that shows records of these books."""
    mixed = origins.has_foreign(desk.store, kind)
    senders = sender_names(desk, books) if mixed else {}
    returned = desk.submission.sent_back() if origins.has_receipt(desk.store) else ()
    return ListMarks(
        mixed,
        senders,
        frozenset(one.record_id for one in returned if one.kind == kind),
        origins.changed_since_sent(desk.store, kind, year),
    )


def sender_names(desk: Desk, books: Iterable[str]) -> Mapping[str, str]:
    """Return who sent the records of other books, by book."""
    asked = frozenset(books) - {desk.info.book_id}
    return origins.sender_names(desk.store, asked) if asked else {}


def standing(desk: Desk, record: Record) -> Standing:
    """Return how a record stands between books."""
    if record.book_id != desk.info.book_id:
        origin = desk.intake.origin(record)
        remarks = origins.sent_back_remarks(desk.store, record.kind, record.id)
        return Standing(origin, remarks.get(origin.link, "") if origin is not None else "")
    if not origins.has_receipt(desk.store):
        return Standing()
    found = next(
        (one for one in desk.submission.sent_back() if (one.kind, one.record_id) == (record.kind, record.id)), None
    )
    return Standing() if found is None else Standing(None, found.remark, found.receiver)
