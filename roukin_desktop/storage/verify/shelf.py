"""Looking over what was received and sent: every kept file against its checksum, and what counts of it."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.shelf import foreign, sent
from roukin_desktop.storage.shelf import tables as t
from roukin_desktop.storage.shelf.received import lines_checksum
from roukin_desktop.storage.verify.shelf_log import damaged_shelf_log

if TYPE_CHECKING:
    from roukin_desktop.storage.store import BookStore

_COMPARE = "(控えと見比べてください)"


def look_over(store: BookStore, connection: Connection) -> list[str]:
    """Return a Japanese sentence per finding; empty for a sound shelf."""
    found = [
        *damaged_shelf_log(connection),
        *_damaged_submissions(connection),
        *_damaged_closings(connection),
        *_damaged_sent(connection),
        *_damaged_receipts(store),
    ]
    try:
        differing = foreign.differing(store, connection)
    except UnreadableRow as trouble:
        return [*found, f"受け付けた提出が読めません: {trouble}{_COMPARE}"]
    return found + [f"受け付けた記録の表が合いません: {kind}{_COMPARE}" for kind in differing]


def _damaged_submissions(connection: Connection) -> Iterator[str]:
    row, line = t.submission.c, t.submission_record.c
    for one in connection.execute(select(row.id, row.sender_code, row.revision, row.checksum)).all():
        lines = select(line.kind, line.record).where(line.submission_id == one.id).order_by(line.position)
        if lines_checksum((kind, text) for kind, text in connection.execute(lines)) != one.checksum:
            yield f"受け付けた提出の内容が壊れています: {one.sender_code} 第{one.revision}版{_COMPARE}"


def _damaged_closings(connection: Connection) -> Iterator[str]:
    row, line = t.closed_period.c, t.closed_record.c
    for one in connection.execute(select(row.period, row.sender_code, row.checksum)).all():
        same = (line.period == one.period, line.sender_code == one.sender_code)
        lines = select(line.kind, line.record).where(*same).order_by(line.position)
        if lines_checksum((kind, text) for kind, text in connection.execute(lines)) != one.checksum:
            yield f"確定した記録の内容が壊れています: {one.period} {one.sender_code}{_COMPARE}"


def _damaged_sent(connection: Connection) -> Iterator[str]:
    row = t.sent.c
    for one in connection.execute(select(row.fiscal_year, row.revision, row.payload, row.payload_sha256, row.made_at)):
        try:
            datetime.fromisoformat(one.made_at)
            whole = hashlib.sha256(zlib.decompress(one.payload)).hexdigest() == one.payload_sha256
        except (zlib.error, ValueError, TypeError):
            whole = False
        if not whole:
            yield f"提出した内容の控えが壊れています: {one.fiscal_year}年度 第{one.revision}版{_COMPARE}"


def _damaged_receipts(store: BookStore) -> Iterator[str]:
    try:
        sent.receipts(store)
        sent.receiver_keys(store)
    except UnreadableRow as trouble:
        yield f"受領票の記録が読めません: {trouble}{_COMPARE}"
