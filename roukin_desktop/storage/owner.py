"""Whose book it is and in which year it stands, told anew: a code before the first submission, 年度更新."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from roukin_desktop.domain.book import BookInfo
from roukin_desktop.domain.records import Committee
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage.tables import book

if TYPE_CHECKING:
    from roukin_desktop.storage.store import BookStore
    from roukin_desktop.storage.transaction import Transaction


def rename(tx: Transaction, store: BookStore, code: str, name: str) -> BookInfo:
    """Write code and name into the book and return what it then says of itself.

    The book's own entry among the committees follows, unless another entry has the new code already.
    """
    tx.shelf.put("book", {"one": 1, "code": code, "name": name})
    own = [c for c in store.all(Committee.kind) if isinstance(c, Committee) and c.book_id == store.info.book_id]
    entry = next((c for c in own if (c.code, c.name) == (store.info.code, store.info.name)), None)
    entry = entry or next((c for c in own if store.info.code and _same(c.code, store.info.code)), None)
    if entry is not None and not any(c is not entry and _same(c.code, code) for c in own):
        tx.put(replace(entry, code=code, name=name))
    return replace(store.info, code=code, name=name)


def open_year(tx: Transaction, year: int) -> None:
    """Have the book stand in another fiscal year; the store's ``info`` says it once the change is written."""
    tx.shelf.put("book", {"one": 1, "open_year": year})


def said_now(connection: Connection, info: BookInfo) -> BookInfo:
    """Return what the book says of itself after a change."""
    row = connection.execute(select(book.c.code, book.c.name, book.c.open_year)).one()
    return replace(info, code=row.code, name=row.name, open_year=int(row.open_year))


def _same(one: str, other: str) -> bool:
    return search_key(one) == search_key(other)
