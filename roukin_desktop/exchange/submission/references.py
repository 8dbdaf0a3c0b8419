"""Whether the records of a submission hang together: every member and place one of them names is there too.

A record that names nobody could not be laid beside the others, and would keep the whole post out with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.named import references
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.refusals import BAD_RECORDS


def check_references(records: Iterable[Record], own_book: str) -> None:
    """Raise InputRefused where a record names one that is not there; ``own_book`` is the receiver's.

    What the receiver's own book is the home of is not taken from a sender (L1), so it does not count as there.
    """
    taken = [record for record in records if record.book_id != own_book]
    there = {(record.kind, record.id) for record in taken}
    if any(named not in there for record in taken for named in references(record)):
        raise InputRefused(BAD_RECORDS)
