"""What counts of other books, laid beside the own records in the tables of their kinds.

A measure counts a row wherever it came from. The rows are worked out by ``domain.intake`` from the shelf and the own
registers, so they have no log of their own: at the end of every change of either, undo too, they are brought to what
it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from roukin_desktop.domain.codec import checksum, to_json
from roukin_desktop.domain.intake.facts import Link
from roukin_desktop.domain.intake.whole import Whole, consolidate
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.storage import repository
from roukin_desktop.storage.mapping import KIND_MAPS
from roukin_desktop.storage.registers import REGISTERS
from roukin_desktop.storage.shelf.memory import Lines, texts_of
from roukin_desktop.storage.shelf.received import Shelf

if TYPE_CHECKING:
    from roukin_desktop.storage.store import BookStore


def whole(store: BookStore) -> Whole:
    """Return everything that follows from the shelf and all own records; remembered until one of them changes."""
    if store.memory.whole is None:
        store.memory.whole = _consolidated(store, KINDS)
    return store.memory.whole


def refresh(store: BookStore, *, shelf_changed: bool) -> int:
    """Bring the rows of other books to what counts now and return how many were written or deleted.

    To be called inside a transaction. Own sessions, targets and entries have no say in it (design.md L1, L6b).
    """
    facts = Shelf(store).facts()
    if not shelf_changed and not facts.received and not facts.closed:
        return 0
    found = _consolidated(store, REGISTERS)
    counted = {chain.counted.link for chain in found.chains.values() if chain.counted is not None}
    lines = store.memory.lines
    for link in lines.keys() - counted:
        del lines[link]
    return lay_out(store, found.records, texts_of(lines.values()))


def lay_out(store: BookStore, records: Iterable[Record], texts: Mapping[int, str]) -> int:
    """Bring the rows of other books to those among ``records`` and return how many were written or deleted.

    ``texts`` holds the canonical JSON of records by their ``id()``, as far as it is known. Own records are passed
    over (L1), and so is a foreign one under the identifier of an own one.
    """
    connection, own_book = store.changing(), store.info.book_id
    pairs: dict[str, dict[str, tuple[Record, str]]] = {kind: {} for kind in KINDS}
    for record in records:
        if record.book_id != own_book:
            pairs[record.kind][record.id] = record, texts.get(id(record)) or to_json(record)
    return sum(_lay_out(connection, own_book, kind, pairs[kind]) for kind in KINDS)


def differing(store: BookStore, connection: Connection) -> list[str]:
    """Return the kinds whose rows of other books are not what counts; for ``check``."""
    records = [r for r in _consolidated(store, REGISTERS).records if r.book_id != store.info.book_id]
    own = {kind: set(_own_ids(connection, kind, store.info.book_id)) for kind in KINDS}
    wanted: dict[str, dict[str, str]] = {kind: {} for kind in KINDS}
    for record in records:
        if record.id not in own[record.kind]:
            wanted[record.kind][record.id] = checksum(to_json(record))
    return [kind for kind in KINDS if wanted[kind] != _there(connection, kind, store.info.book_id)]


class ShelfRecords(Mapping[Link, Sequence[Record]]):
    """The records of the submissions that are asked for, read from the shelf as they are.

    ``coming`` are those that are not on it yet.
    """

    def __init__(self, shelf: Shelf, coming: Mapping[Link, Lines] | None = None) -> None:
        self._shelf = shelf
        self._coming = coming or {}

    def __getitem__(self, link: Link) -> Sequence[Record]:
        return (self._coming.get(link) or self._shelf.lines(link)).records

    def __iter__(self) -> Iterator[Link]:
        return iter(sorted({one.link for one in self._shelf.facts().received} | self._coming.keys()))

    def __len__(self) -> int:
        return len(list(iter(self)))


def _consolidated(store: BookStore, kinds: Iterable[str]) -> Whole:
    shelf, own_book = Shelf(store), store.info.book_id
    own: list[Record] = []
    with store.reading() as connection:
        for kind in kinds:
            own.extend(repository.fetch_where(connection, kind, KIND_MAPS[kind].table.c.book_id == own_book))
        return consolidate(shelf.facts(), own, ShelfRecords(shelf))


def _lay_out(connection: Connection, own_book: str, kind: str, wanted: dict[str, tuple[Record, str]]) -> int:
    there = _there(connection, kind, own_book)
    new = [key for key in wanted if key not in there]
    if new:
        own = repository.existing(connection, kind, new)
        new = [key for key in new if key not in own]
    gone = [key for key in there if key not in wanted]
    changed = [pair for key, pair in wanted.items() if key in there and checksum(pair[1]) != there[key]]
    if gone:
        repository.delete_many(connection, kind, gone)
    if new:
        repository.insert_many(connection, kind, [wanted[key] for key in new])
    if changed:
        repository.update_many(connection, kind, changed)
    return len(gone) + len(new) + len(changed)


def _there(connection: Connection, kind: str, own_book: str) -> dict[str, str]:
    """Return the checksums of the rows of other books by their identifiers."""
    columns = KIND_MAPS[kind].table.c
    found = connection.execute(select(columns.id, columns.checksum).where(columns.book_id != own_book))
    return {row[0]: row[1] for row in found}


def _own_ids(connection: Connection, kind: str, own_book: str) -> Iterable[str]:
    columns = KIND_MAPS[kind].table.c
    return connection.execute(select(columns.id).where(columns.book_id == own_book)).scalars()
