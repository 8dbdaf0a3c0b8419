"""Rows of the shelf as what they mean, and back; UnreadableRow where one was damaged."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.codec import from_json
from roukin_desktop.domain.intake.closing import OWN_ROWS
from roukin_desktop.domain.intake.facts import Closed, Kind, Link, Received
from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.shelf import tables as t
from roukin_desktop.storage.shelf.decisions import decision_of
from roukin_desktop.storage.shelf.memory import Lines
from roukin_desktop.storage.shelf.models import Decided, Delivery, Kept


@contextmanager
def must_be_readable(what: str) -> Iterator[None]:
    """Tell a row no program wrote from an error of ours."""
    try:
        yield
    except (ValueError, TypeError, KeyError, AttributeError) as trouble:
        raise UnreadableRow(what) from trouble


def values_of(delivery: Delivery) -> dict[str, Any]:
    """Return the row of a submission, without the checksum of its lines."""
    one, before = delivery.received, delivery.received.supersedes
    return {
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
        "periods": _dumps(one.periods),
        "manifest": delivery.manifest,
        "file_name": delivery.file_name,
        "taken_at": delivery.taken_at.isoformat(),
        "sender_name": delivery.sender_name,
        "sender_role": delivery.sender_role.value,
        "carried": _dumps(delivery.carried),
        "created_at": delivery.created_at.isoformat() if delivery.created_at else "",
        "edited": _dumps(delivery.edited),
    }


def kept(connection: Connection) -> Iterator[Kept]:
    """Yield every submission, the latest taken in first."""
    columns = t.submission.c
    wanted = [column for column in columns if column is not columns.manifest]
    for row in connection.execute(select(*wanted).order_by(columns.taken_at.desc(), columns.id.desc())):
        with must_be_readable(f"submission {row.id}"):
            yield _kept(row)


def decided(connection: Connection) -> Iterator[Decided]:
    """Yield what people decided, in its order."""
    for row in connection.execute(select(t.decision).order_by(t.decision.c.number)):
        with must_be_readable(f"decision {row.number}"):
            at = datetime.fromisoformat(row.at)
            yield Decided(decision_of(row.number, row.verb, row.body), at, row.who, row.why)


def closed(connection: Connection) -> Iterator[Closed]:
    """Yield what was frozen, in the order of 確定; under ``OWN_ROWS`` without records: they decide nothing."""
    period, row = t.closed_period.c, t.closed_record.c
    same = and_(row.period == period.period, row.sender_code == period.sender_code, row.sender_code != OWN_ROWS)
    joined = t.closed_period.outerjoin(t.closed_record, same)
    wanted = select(period.period, period.sender_code, row.kind, row.record).select_from(joined)
    found = connection.execute(wanted.order_by(period.at, period.period, period.sender_code, row.position)).all()
    read = cache(from_json)  # halves and year freeze the same members
    for (key, code), some in groupby(found, key=itemgetter(0, 1)):
        with must_be_readable(f"closed_record {key} {code}"):
            yield Closed(key, code, tuple(read(kind, text) for _, _, kind, text in some if kind is not None))


def closed_keys(connection: Connection) -> list[tuple[str, str]]:
    """Return period and sender of what was frozen, in the order of ``closed``."""
    period = t.closed_period.c
    wanted = select(period.period, period.sender_code).order_by(period.at, period.period, period.sender_code)
    return [(key, code) for key, code in connection.execute(wanted)]


def lines(connection: Connection, link: Link) -> Lines:
    """Return the records of a submission; none where it is not here."""
    row = t.submission_record.c
    one = select(func.min(t.submission.c.id)).where(_is(link)).scalar_subquery()
    wanted = select(row.kind, row.record).where(row.submission_id == one).order_by(row.position)
    found = connection.execute(wanted).all()
    with must_be_readable(f"submission_record {link.submission_id}"):
        return Lines(tuple([from_json(kind, text) for kind, text in found]), tuple([text for _, text in found]))


def is_row_of(received: Received) -> ColumnElement[bool]:
    """Return what a submission's row meets and no other."""
    return and_(_is(received.link), t.submission.c.key_fingerprint == received.key_fingerprint)


def role_of(text: str) -> Role:
    """Return the role a row names; UnreadableRow where it is none."""
    with must_be_readable(f"role {text}"):
        return Role(text)


def _is(link: Link) -> ColumnElement[bool]:
    columns = t.submission.c
    return and_(columns.submission_id == link.submission_id, columns.payload_sha256 == link.payload_sha256)


def _kept(row: Row[Any]) -> Kept:
    one = Received(
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
    return Kept(
        received=one,
        file_name=row.file_name,
        taken_at=datetime.fromisoformat(row.taken_at),
        sender_name=row.sender_name,
        sender_role=Role(row.sender_role),
        carried=tuple((book, role, code, name) for book, role, code, name in json.loads(row.carried)),
        created_at=datetime.fromisoformat(row.created_at) if row.created_at else None,
        edited=tuple((sheet, cell, old, new) for sheet, cell, old, new in json.loads(row.edited)),
    )


def _dumps(items: Iterable[Any]) -> str:
    return json.dumps(list(items), ensure_ascii=False, separators=(",", ":"))
