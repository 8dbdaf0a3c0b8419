"""Books of the sample opened for the services: identifiers, keys and times are fixed, whoever makes them and when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.keys import sample_key
from roukin_desktop.services.books import create_book
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.sample_all.books import parents_first
from roukin_desktop.services.sample_all.ids import Ids, book_id
from roukin_desktop.services.submission.keyring import keep_key
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who

JAPAN = timezone(timedelta(hours=9))
_WHO = Who("見本", "見本")


@dataclass(frozen=True, slots=True)
class SampleBook:
    """A book of the sample: where it lies, whose it is, where its key goes, and the day it plays on."""

    path: Path
    keys: Path
    role: Role
    code: str
    name: str
    day: date

    @property
    def ids(self) -> Ids:
        """What its records are called."""
        return Ids(book_id(self.code))

    def create(self, records: Iterable[Record], at: datetime) -> Desk:
        """Make the book with its records and its key; the clock stands still at ``at``."""
        self.path.parent.mkdir(exist_ok=True)
        store = create_book(
            self.path,
            role=self.role,
            code=self.code,
            name=self.name,
            year=2025,
            who=_WHO,
            clock=lambda: at,
            book_id=self.ids.book_id,
            plays_on=self.day,
        )
        desk = self._desk(store, at)
        try:
            some = parents_first(records)
            with store.transaction(Verb.SAMPLE, f"見本の記録 {count_text(len(some), '件')}") as tx:
                tx.put_many(some)
        except BaseException:
            desk.close()
            raise
        return desk

    def open(self, at: datetime) -> Desk:
        """Open the book again on a later day."""
        return self._desk(BookStore.open(self.path, who=_WHO, clock=lambda: at), at)

    def _desk(self, store: BookStore, at: datetime) -> Desk:
        numbers = count(1)
        context = Context(
            store, lambda: at, keys=self.keys, new_id=lambda: self.ids.of("made", at.date(), next(numbers))
        )
        keep_key(context, sample_key(self.ids.book_id))
        return Desk(context)
