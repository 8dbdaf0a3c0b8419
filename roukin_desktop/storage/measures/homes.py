"""推進委員会 and ブロック of a record at headquarters: its home book's, as a scope has it (exchange.md §2).

Members and branches decide for headquarters' own records and for books whose sender is not known; so the rows of a
table by 推進委員会 are the figures each committee printed itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, case, select

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.measures.frames import Frame
from roukin_desktop.storage.store import BookStore

if TYPE_CHECKING:
    from roukin_desktop.storage.shelf.received import Shelf

_LEVELS = ("committee", "block")


@dataclass(frozen=True, slots=True)
class Homes:
    """Key of the 推進委員会 and of its ブロック ('' where it has none) by home book.

    The key of a sender that stands in no register is its code; ``names`` has what such a sender calls itself.
    """

    committee: Mapping[str, str]
    block: Mapping[str, str]
    names: Mapping[str, str]

    def of(self, level: str) -> dict[str, str]:
        """Return the keys of a dimension by home book."""
        return dict(self.committee if level == "committee" else self.block)


def homes_of(store: BookStore) -> Homes:
    """Return where the books that came with senders belong; nothing but in headquarters' book."""
    if store.info.role is not Role.HEADQUARTERS:
        return Homes({}, {}, {})
    from roukin_desktop.storage.shelf.received import Shelf

    committee = t.committee.c
    with store.reading() as connection:
        entries = connection.execute(
            select(committee.id, committee.code, committee.block_id)
            .where(committee.code != "")
            .order_by(committee.book_id != store.info.book_id, committee.id)
        ).all()
    known: dict[str, Any] = {}
    for entry in entries:
        known.setdefault(search_key(entry.code), entry)
    shelf = Shelf(store)
    homes = {
        book: (known.get(search_key(code)), code)
        for book, code in _senders(shelf).items()
        if book != store.info.book_id
    }
    return Homes(
        {book: entry.id if entry else code for book, (entry, code) in homes.items()},
        {book: (entry.block_id or "") if entry else "" for book, (entry, _) in homes.items()},
        _names(shelf),
    )


def _names(shelf: Shelf) -> dict[str, str]:
    """Return what senders call themselves in their latest submission: a later entry of ours renames nothing printed."""
    found = sorted(shelf.kept(), key=lambda kept: (kept.received.fiscal_year, kept.received.revision))
    return {kept.received.sender_code: kept.sender_name for kept in found}


def _senders(shelf: Shelf) -> dict[str, str]:
    """Return the sender of each home book; rows of a closed period belong to theirs after a withdrawal too."""
    frozen = {record.book_id: closed.sender_code for closed in shelf.facts().closed for record in closed.records}
    return frozen | {book.book_id: book.sender_code for book in shelf.books()}


class HomeNames:
    """Which 推進委員会 a record came from, by name; '' for a book's own records and for what is no record."""

    def __init__(self, store: BookStore, homes: Homes) -> None:
        """Read the names once, and the records of a kind when first asked for one."""
        committee = t.committee.c
        with store.reading() as connection:
            names = {row.id: row.name for row in connection.execute(select(committee.id, committee.name))}
        self._store = store
        self._names = {book: names.get(key) or homes.names.get(key, key) for book, key in homes.committee.items()}
        self._books: dict[str, dict[str, str]] = {}
        self._branches: dict[str, dict[str, tuple[str, str]]] = {}
        self._places = {book: (homes.block[book], key) for book, key in homes.committee.items()}

    def __bool__(self) -> bool:
        return bool(self._names)

    def of(self, kind: str, record_id: str) -> str:
        """Return the name for a record."""
        return self._names.get(self._book(kind, record_id), "")

    def place(self, kind: str, record_id: str) -> tuple[str, str]:
        """Return the keys of ブロック and 推進委員会 of a record: its home's, else its branch's; '' for none."""
        found = self._places.get(self._book(kind, record_id))
        if found is None:
            if kind not in self._branches:
                self._branches[kind] = self._by_branch(kind)
            found = self._branches[kind].get(record_id, ("", ""))
        return found

    def _book(self, kind: str, record_id: str) -> str:
        if kind not in self._books:
            self._books[kind] = self._foreign(kind)
        return self._books[kind].get(record_id, "")

    def _by_branch(self, kind: str) -> dict[str, tuple[str, str]]:
        """Return where the book's own records belong that have a branch: the bank's figures, mainly."""
        table = t.metadata.tables.get(kind)
        if table is None or "branch_id" not in table.c:
            return {}
        placed = table.join(t.branch, t.branch.c.id == table.c.branch_id)
        placed = placed.join(t.committee, t.committee.c.id == t.branch.c.committee_id)
        rows = select(table.c.id, t.committee.c.block_id, t.committee.c.id.label("committee")).select_from(placed)
        with self._store.reading() as connection:
            return {row.id: (row.block_id or "", row.committee) for row in connection.execute(rows)}

    def _foreign(self, kind: str) -> dict[str, str]:
        table = t.metadata.tables.get(kind)
        if table is None or not self._names:
            return {}
        rows = select(table.c.id, table.c.book_id).where(table.c.book_id != self._store.info.book_id)
        with self._store.reading() as connection:
            return {row.id: row.book_id for row in connection.execute(rows)}


def at_home(frame: Frame, source: str, homes: Homes) -> Frame:
    """Return a frame whose 推進委員会 and ブロック are those of the home book of each row."""
    if not homes.committee:
        return frame
    book_id = t.metadata.tables[source].c.book_id

    def key(level: str, of_place: ColumnElement[str] | None) -> ColumnElement[str]:
        return case(homes.of(level), value=book_id, else_=of_place)

    return replace(
        frame,
        one={**frame.one, **{level: key(level, frame.one[level]) for level in _LEVELS if level in frame.one}},
        many={
            **frame.many,
            **{
                level: replace(frame.many[level], key=key(level, frame.many[level].key), home=key(level, None))
                for level in _LEVELS
                if level in frame.many
            },
        },
    )
