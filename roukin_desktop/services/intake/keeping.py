"""Putting submissions on the shelf, inside a transaction, with the keys trusted for their first use."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.intake.facts import KnownKey
from roukin_desktop.domain.intake.trust import first_keys
from roukin_desktop.exchange.submission.keys import fingerprint
from roukin_desktop.exchange.submission.payload import record_texts
from roukin_desktop.services.context import Progress
from roukin_desktop.services.intake.coming import Coming
from roukin_desktop.storage.shelf.received import Delivery, Shelf
from roukin_desktop.storage.store import BookStore


def keep_all(store: BookStore, coming: Iterable[Coming], now: datetime, progress: Progress | None = None) -> None:
    """Keep submissions as they came; what they change follows by itself at the end of the transaction."""
    shelf, all_of_them = Shelf(store), list(coming)
    for done, one in enumerate(all_of_them):
        if progress is not None:
            progress(done, len(all_of_them) + 1)
        shelf.keep(delivery(one, now))
    keep_first_keys(store, now)
    if progress is not None:
        progress(len(all_of_them), len(all_of_them) + 1)


def delivery(one: Coming, now: datetime) -> Delivery:
    """Return a submission as the shelf keeps it."""
    manifest = one.manifest
    carried = manifest.carried if manifest else ()
    return Delivery(
        received=one.received,
        lines=[(record.kind, text) for record, text in zip(one.records, canonical_texts(one), strict=True)],
        records=one.records,
        manifest=one.manifest_text,
        file_name=one.path.name,
        taken_at=now,
        sender_name=one.name,
        sender_role=manifest.role if manifest else Role.COMMITTEE,
        carried=[(book.book_id, book.role.value, book.code, book.name) for book in carried],
        created_at=one.made_at,
        edited=[(cell.sheet, cell.cell, cell.old, cell.new) for cell in one.read.edited],
    )


def canonical_texts(one: Coming) -> list[str]:
    """Return the canonical JSON of the records, as they came where they came in a payload."""
    opened = one.read.opened
    if opened is not None and opened.payload:
        return record_texts(opened.payload, one.records)
    return [to_json(record) for record in one.records]


def keep_first_keys(store: BookStore, now: datetime) -> None:
    """Keep the keys that are trusted because a sender on the list used no other: one that comes later is asked about.

    The key itself stands in the manifest of the submission it came with.
    """
    shelf = Shelf(store)
    wanted = first_keys(shelf.facts())
    if not wanted:
        return
    keys = _public_keys(shelf, {code for code, _ in wanted})
    for code, key in sorted(wanted):
        shelf.know(KnownKey(code, key), keys[key], now)


def _public_keys(shelf: Shelf, codes: set[str]) -> dict[str, str]:
    """Return public keys by fingerprint, of the submissions of some senders."""
    from roukin_desktop.exchange.submission.manifest import read_manifest

    found = {}
    for one in shelf.facts().received:
        if one.sender_code in codes and one.key_fingerprint:
            text = shelf.manifest(one)
            public = read_manifest(text).public_key if text else ""
            if public and fingerprint(public) == one.key_fingerprint:
                found[one.key_fingerprint] = public
    return found
