"""The book as it was when a submission was made, as well as can be told: for writing its files once more.

The records of that year are those that were sent; last year's, for the comparison, are today's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from roukin_desktop.domain.intake.merge import merge
from roukin_desktop.domain.intake.unify import unify
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.services.context import Context
from roukin_desktop.services.submission.travelling import DATED, lies_in, received
from roukin_desktop.storage.scratch import scratch_store
from roukin_desktop.storage.store import BookStore


@contextmanager
def as_it_was(context: Context, year: int, sent: Sequence[Record]) -> Iterator[BookStore]:
    """Give a book that holds what was sent of a fiscal year, and today's records of all others."""
    own = context.info.book_id
    now = [r for kind in KINDS for r in context.store.all(kind) if r.book_id == own]
    kept = [r for r in (*now, *received(context)) if r.kind not in DATED or not lies_in(r, year)]
    records = list({(r.kind, r.id): r for r in (*kept, *sent)}.values())
    if any(r.book_id != own for r in records):
        records = list(unify(own, merge(own, records, ())).records)
    with scratch_store(context.info, records, context.clock) as store:
        yield store
