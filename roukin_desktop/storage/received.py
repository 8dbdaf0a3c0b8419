"""The shelf of received submissions: every one kept as it came, beside senders, keys, decisions and closed periods.

What follows from them is worked out by ``domain.intake``; nothing here knows which submission counts. To be written
to inside a transaction of the book only, so that taking a file in is one change (design.md L2).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from roukin_desktop.domain.codec import from_json, to_json
from roukin_desktop.domain.intake.facts import Closed, Decision, Expected, Facts, Kind, KnownKey, Link, Received
from roukin_desktop.domain.records import Record
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.bulk import insert_rows
from roukin_desktop.storage.decisions import body_of, decision_of
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A submission to be kept: ``lines`` are kind and canonical JSON of its records, ``manifest`` its exact text.

    ``file_name`` and ``taken_at`` are kept for people to read and decide nothing.
    """

    received: Received
    lines: Sequence[tuple[str, str]]
    manifest: str
    file_name: str
    taken_at: datetime


class Shelf:
    """The received submissions of a book."""

    def __init__(self, store: BookStore) -> None:
        self._store = store

    def facts(self) -> Facts:
        """Return everything intake decides from."""
        with self._store.reading() as connection:
            senders = connection.execute(select(t.sender.c.code, t.sender.c.name))
            keys = connection.execute(select(t.sender_key.c.sender_code, t.sender_key.c.fingerprint))
            chosen = connection.execute(select(t.decision.c.number, t.decision.c.verb, t.decision.c.body))
            return Facts(
                self._store.info.book_id,
                frozenset(_received(connection)),
                frozenset(Expected(*row) for row in senders),
                frozenset(KnownKey(*row) for row in keys),
                tuple(decision_of(*row) for row in chosen),
                tuple(_closed(connection)),
            )

    def records(self, link: Link) -> list[Record]:
        """Return the records of a submission as its sender wrote them; two that share a link hold the same."""
        row = t.submission_record.c
        one = select(func.min(t.submission.c.id)).where(_is(link)).scalar_subquery()
        lines = select(row.kind, row.record).where(row.submission_id == one).order_by(row.position)
        with self._store.reading() as connection:
            return [from_json(kind, text) for kind, text in connection.execute(lines)]

    def manifest(self, received: Received) -> str | None:
        """Return the exact manifest of a submission, None where it is not here."""
        wanted = select(t.submission.c.manifest).where(_is(received.link), _sealed_by(received))
        with self._store.reading() as connection:
            return connection.execute(wanted).scalar_one_or_none()

    def keep(self, delivery: Delivery) -> None:
        """Keep a submission with its records."""
        one = delivery.received
        before = one.supersedes
        values = {
            "submission_id": one.submission_id,
            "payload_sha256": one.payload_sha256,
            "key_fingerprint": one.key_fingerprint,
            "book_id": one.book_id,
            "sender_code": one.sender_code,
            "fiscal_year": one.fiscal_year,
            "revision": one.revision,
            "supersedes_id": before.submission_id if before else None,
            "supersedes_sha256": before.payload_sha256 if before else None,
            "kind": one.kind.value,
            "periods": json.dumps(one.periods),
            "manifest": delivery.manifest,
            "file_name": delivery.file_name,
            "taken_at": delivery.taken_at.isoformat(),
        }
        connection = self._store.changing()
        key = connection.execute(insert(t.submission).values(values).returning(t.submission.c.id)).scalar_one()
        rows = [(key, at, kind, text) for at, (kind, text) in enumerate(delivery.lines)]
        insert_rows(connection, t.submission_record, ("submission_id", "position", "kind", "record"), rows)

    def drop(self, received: Received) -> None:
        """Forget a submission and its records, as the undo of taking it in does."""
        connection = self._store.changing()
        connection.execute(delete(t.submission).where(_is(received.link), _sealed_by(received)))

    def expect(self, sender: Expected, mail: str = "") -> None:
        """Put a sender on the list, or give it another name."""
        connection = self._store.changing()
        connection.execute(delete(t.sender).where(t.sender.c.code == sender.code))
        connection.execute(insert(t.sender).values(code=sender.code, name=sender.name, mail=mail))

    def know(self, key: KnownKey, public_key: str, since: datetime) -> None:
        """Keep the key a sender's first submission came with."""
        values = {"sender_code": key.sender_code, "fingerprint": key.fingerprint, "public_key": public_key}
        connection = self._store.changing()
        connection.execute(insert(t.sender_key).values(**values, since=since.isoformat()))

    def next_number(self) -> int:
        """Return the number of the next decision."""
        with self._store.reading() as connection:
            return (connection.execute(select(func.max(t.decision.c.number))).scalar_one() or 0) + 1

    def decide(self, decision: Decision, at: datetime, who: Who, why: str = "") -> None:
        """Keep what a person decided."""
        verb, body = body_of(decision)
        told = {"at": at.isoformat(), "who": who.name, "pc": who.pc, "why": why}
        connection = self._store.changing()
        connection.execute(insert(t.decision).values(number=decision.number, verb=verb, body=body, **told))

    def close(self, closed: Iterable[Closed], at: datetime) -> None:
        """Freeze periods as they count now, sender by sender."""
        names = ("period", "sender_code", "position", "kind", "record")
        connection = self._store.changing()
        for one in closed:
            values = {"period": one.period, "sender_code": one.sender_code, "at": at.isoformat()}
            connection.execute(insert(t.closed_period).values(values))
            rows = [(one.period, one.sender_code, n, r.kind, to_json(r)) for n, r in enumerate(one.records)]
            insert_rows(connection, t.closed_record, names, rows)


def _is(link: Link) -> ColumnElement[bool]:
    columns = t.submission.c
    return and_(columns.submission_id == link.submission_id, columns.payload_sha256 == link.payload_sha256)


def _sealed_by(received: Received) -> ColumnElement[bool]:
    return t.submission.c.key_fingerprint == received.key_fingerprint


def _received(connection: Connection) -> Iterator[Received]:
    for row in connection.execute(select(t.submission)):
        yield Received(
            submission_id=row.submission_id,
            payload_sha256=row.payload_sha256,
            book_id=row.book_id,
            sender_code=row.sender_code,
            fiscal_year=row.fiscal_year,
            revision=row.revision,
            supersedes=Link(row.supersedes_id, row.supersedes_sha256) if row.supersedes_id else None,
            kind=Kind(row.kind),
            key_fingerprint=row.key_fingerprint,
            periods=tuple(json.loads(row.periods)),
        )


def _closed(connection: Connection) -> Iterator[Closed]:
    """Yield what was frozen, in the order of 確定."""
    period, row = t.closed_period.c, t.closed_record.c
    same = and_(row.period == period.period, row.sender_code == period.sender_code)
    joined = t.closed_period.outerjoin(t.closed_record, same)
    wanted = select(period.period, period.sender_code, row.kind, row.record).select_from(joined)
    found = connection.execute(wanted.order_by(period.at, period.period, period.sender_code, row.position)).all()
    for (key, code), lines in groupby(found, key=itemgetter(0, 1)):
        yield Closed(key, code, tuple(from_json(kind, text) for _, _, kind, text in lines if kind is not None))
