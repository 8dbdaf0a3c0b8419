"""Post for the shelf of a book, and everything the book keeps: what a deed undone must leave as it was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.intake.facts import Expected, KnownKey, Received
from roukin_desktop.storage.shelf.received import Delivery, Shelf
from roukin_desktop.storage.store import BookStore
from roukin_desktop.storage.tables import metadata
from roukin_desktop.system.identity import Who
from tests import builders
from tests.domain.intake.senders import Post

NOW = datetime(2025, 10, 6, 9, 0, tzinfo=UTC)
WHO = Who("係", "PC")
_LOG = frozenset({"operation", "change", "shelf_change", "memo"})


def delivery(post: Post, one: Received, **facts: Any) -> Delivery:  # noqa: ANN401 - the optional facts of a file
    """Return what the door hands over."""
    lines = [(record.kind, to_json(record)) for record in post.records[one.link]]
    given: dict[str, Any] = {"manifest": "{}", "file_name": "最終版(2).xlsx", "taken_at": NOW}
    return Delivery(received=one, lines=lines, **given | facts)


def expect(store: BookStore, *codes: str) -> None:
    """Put senders on the list, with their keys."""
    shelf = Shelf(store)
    with store.transaction(Verb.SENDERS, "提出元の登録"):
        for code in codes:
            shelf.expect(Expected(code, f"推進委員会{code}"), f"{code}@example.jp")
            shelf.know(KnownKey(code, f"key {code}"), "00", NOW)


def take(store: BookStore, post: Post, *received: Received) -> None:
    """Take submissions in as one action."""
    with store.transaction(Verb.INTAKE, "受付"):
        for one in received:
            Shelf(store).keep(delivery(post, one))


def content(store: BookStore) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of the book outside its logs; versions of records and submission numbers aside."""
    found = {}
    for table in metadata.sorted_tables:
        if table.name in _LOG:
            continue
        columns = [c for c in table.c if c.name not in {"version", "checksum"} or table.name == "submission"]
        with store.reading() as connection:
            found[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
    return found


@contextmanager
def book(folder: Path) -> Iterator[BookStore]:
    """Give a new committee's book, for laws that make many."""
    path = folder / "b.roukin"
    with BookStore.create(path, builders.book_info(), who=WHO, clock=lambda: NOW) as made:
        yield made
