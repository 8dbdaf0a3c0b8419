"""What counts of other books, laid beside the own records in the tables of their kinds.

A measure counts a row wherever it came from. The rows are worked out by ``domain.intake`` from the shelf, so they
have no log of their own: after every change of the shelf, undo too, they are brought to what it says.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from roukin_desktop.domain.codec import checksum, to_json
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.storage import repository
from roukin_desktop.storage.mapping import KIND_MAPS
from roukin_desktop.storage.store import BookStore


def lay_out(store: BookStore, whole: Iterable[Record]) -> int:
    """Bring the rows of other books to those of the whole and return how many rows were written or deleted.

    Own records are passed over (L1). To be called inside a transaction; InputRefused at its end where a row names a
    member or place the whole does not hold.
    """
    connection = store.changing()
    wanted: dict[str, dict[str, Record]] = {kind: {} for kind in KINDS}
    for record in whole:
        if record.book_id != store.info.book_id:
            wanted[record.kind][record.id] = record
    return sum(_lay_out(connection, store.info.book_id, kind, wanted[kind]) for kind in KINDS)


def _lay_out(connection: Connection, own_book: str, kind: str, wanted: dict[str, Record]) -> int:
    columns = KIND_MAPS[kind].table.c
    found = connection.execute(select(columns.id, columns.checksum).where(columns.book_id != own_book))
    there = {row.id: row.checksum for row in found}
    texts = {key: to_json(record) for key, record in wanted.items()}
    gone = [key for key in there if key not in wanted]
    new = [(wanted[key], text) for key, text in texts.items() if key not in there]
    changed = [(wanted[key], text) for key, text in texts.items() if key in there and checksum(text) != there[key]]
    if gone:
        repository.delete_many(connection, kind, gone)
    if new:
        repository.insert_many(connection, kind, new)
    if changed:
        repository.update_many(connection, kind, changed)
    return len(gone) + len(new) + len(changed)
