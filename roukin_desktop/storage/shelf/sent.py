"""What this book sent and what came back: submissions made here with their exact payload, and 受領票 word for word.

Written inside a transaction of the book (Verb.SUBMIT, Verb.RECEIPT), which 元に戻す passes over.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, select

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.storage.shelf import tables as t
from roukin_desktop.storage.shelf.rows import must_be_readable

if TYPE_CHECKING:
    from roukin_desktop.storage.store import BookStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A submission made here. ``complete`` are the periods declared complete, ``period`` the one the sheets show.

    ``file_name`` is the workbook's, without folder; ``operation_id`` 0 until it is kept.
    """

    submission_id: str
    fiscal_year: int
    revision: int
    kind: Kind
    complete: tuple[str, ...]
    period: str
    payload_sha256: str
    manifest: str
    made_at: datetime
    file_name: str
    key_fingerprint: str
    operation_id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A 受領票 taken in; ``body`` is its exact text. ``held``: its key is not one known of the receiver."""

    receipt_id: str
    receiver_book_id: str
    receiver_name: str
    key_fingerprint: str
    made_at: datetime
    body: str
    taken_at: datetime
    held: bool = False


@dataclass(frozen=True, slots=True)
class ReceiverKey:
    """A key known of a receiver."""

    receiver_book_id: str
    fingerprint: str
    since: datetime


def keep_sent(store: BookStore, sent: Sent, payload: bytes) -> None:
    """Keep a submission made here with its exact payload; ValueError where its id was kept before."""
    if any(one.submission_id == sent.submission_id for one in sent_all(store)):
        raise ValueError(sent.submission_id)
    log = store.shelf_log()
    values = {name: getattr(sent, name) for name in Sent.__slots__}
    values |= {"kind": sent.kind.value, "complete": json.dumps(sent.complete), "made_at": sent.made_at.isoformat()}
    log.put("sent", values | {"payload": zlib.compress(payload), "operation_id": log.operation_id()})


def sent_all(store: BookStore, year: int | None = None) -> list[Sent]:
    """Return the submissions made here, of one fiscal year or of all, the newest first."""
    columns = t.sent.c
    wanted = select(*(column for column in columns if column.name != "payload"))
    if year is not None:
        wanted = wanted.where(columns.fiscal_year == year)
    with store.reading() as connection:
        rows = connection.execute(wanted.order_by(columns.operation_id.desc(), columns.revision.desc())).all()
    return [_sent(row) for row in rows]


def sent_payload(store: BookStore, submission_id: str) -> bytes:
    """Return the exact payload of a submission made here; KeyError where there is none."""
    wanted = select(t.sent.c.payload).where(t.sent.c.submission_id == submission_id)
    with store.reading() as connection:
        packed = connection.execute(wanted).scalar_one_or_none()
    if packed is None:
        raise KeyError(submission_id)
    with must_be_readable(f"sent {submission_id}"):
        try:
            return zlib.decompress(packed)
        except zlib.error as trouble:
            raise ValueError(submission_id) from trouble


def keep_receipt(store: BookStore, receipt: Receipt) -> None:
    """Keep a 受領票; one that is here already stays as it is."""
    if any(one.receipt_id == receipt.receipt_id for one in receipts(store)):
        return
    values = {name: getattr(receipt, name) for name in Receipt.__slots__}
    times = {"made_at": receipt.made_at.isoformat(), "taken_at": receipt.taken_at.isoformat()}
    store.shelf_log().put("receipt", values | times)


def receipts(store: BookStore) -> list[Receipt]:
    """Return the 受領票 taken in, held ones too, the one made last first."""
    with store.reading() as connection:
        rows = connection.execute(select(t.receipt)).mappings().all()
    found = []
    for row in rows:
        with must_be_readable(f"receipt {row['receipt_id']}"):
            times = {name: datetime.fromisoformat(row[name]) for name in ("made_at", "taken_at")}
            found.append(Receipt(**{**row, **times}))
    return sorted(found, key=lambda one: (one.made_at, one.receipt_id), reverse=True)


def release_receipt(store: BookStore, receipt_id: str) -> None:
    """Believe a 受領票 that was held; KeyError where it is not here."""
    values: dict[str, Any] = {"receipt_id": receipt_id, "held": False}
    if not any(one.receipt_id == receipt_id for one in receipts(store)):
        raise KeyError(receipt_id)
    store.shelf_log().put("receipt", values)


def know_receiver(store: BookStore, receiver_book_id: str, fingerprint: str, since: datetime) -> None:
    """Keep a key of a receiver: the first one seen, or one confirmed by telephone."""
    values = {"receiver_book_id": receiver_book_id, "fingerprint": fingerprint, "since": since.isoformat()}
    store.shelf_log().put("receiver_key", values)


def receiver_keys(store: BookStore) -> list[ReceiverKey]:
    """Return the keys known of receivers, the oldest first."""
    row = t.receiver_key.c
    with store.reading() as connection:
        rows = connection.execute(select(row.receiver_book_id, row.fingerprint, row.since).order_by(row.since)).all()
    with must_be_readable("receiver_key"):
        return [ReceiverKey(book, fingerprint, datetime.fromisoformat(since)) for book, fingerprint, since in rows]


def _sent(row: Row[Any]) -> Sent:
    with must_be_readable(f"sent {row.submission_id}"):
        return Sent(
            submission_id=row.submission_id,
            fiscal_year=row.fiscal_year,
            revision=row.revision,
            kind=Kind(row.kind),
            complete=tuple(json.loads(row.complete)),
            period=row.period,
            payload_sha256=row.payload_sha256,
            manifest=row.manifest,
            made_at=datetime.fromisoformat(row.made_at),
            file_name=row.file_name,
            key_fingerprint=row.key_fingerprint,
            operation_id=row.operation_id,
        )
