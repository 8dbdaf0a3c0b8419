"""What was frozen of one closed period, read only when it is reprinted or compared: it is as large as a year's rows."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from sqlalchemy import select

from roukin_desktop.domain.codec import from_json
from roukin_desktop.domain.intake.facts import Closed
from roukin_desktop.storage.shelf.rows import must_be_readable
from roukin_desktop.storage.shelf.tables import closed_period, closed_record
from roukin_desktop.storage.store import BookStore


def frozen(store: BookStore, period: str) -> tuple[Closed, ...]:
    """Return everything kept of a period at 確定, a sender each; nothing where it is not closed.

    BookDamaged where a row cannot be read.
    """
    row = closed_record.c
    codes = select(closed_period.c.sender_code).where(closed_period.c.period == period)
    lines = select(row.sender_code, row.kind, row.record).where(row.period == period)
    with store.reading() as connection:
        senders = sorted(connection.execute(codes).scalars())
        found = connection.execute(lines.order_by(row.sender_code, row.position)).all()
    with must_be_readable(f"closed_record {period}"):
        by_sender = {
            code: tuple(from_json(kind, text) for _, kind, text in some)
            for code, some in groupby(found, key=itemgetter(0))
        }
    return tuple(Closed(period, code, by_sender.get(code, ())) for code in senders)
