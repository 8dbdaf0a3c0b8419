"""Of which sender the records of another book came: what a list shows beside them.

A book came as the sender's own, or was carried inside a submission as an office's is inside its committee's; then it
is the committee that is asked about it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Connection, exists, func, select

from roukin_desktop.domain.intake.facts import Link, SendBack
from roukin_desktop.storage.decisions import decision_of
from roukin_desktop.storage.mapping import KIND_MAPS
from roukin_desktop.storage.store import BookStore
from roukin_desktop.storage.tables import change, decision, receipt, sender, sent, submission


def has_foreign(store: BookStore, kind: str) -> bool:
    """Tell whether the book holds any record of a kind that another book is the home of."""
    book = KIND_MAPS[kind].table.c.book_id
    with store.reading() as connection:
        return bool(connection.execute(select(exists().where(book != store.info.book_id))).scalar_one())


def has_receipt(store: BookStore) -> bool:
    """Tell whether a receiver ever answered this book."""
    with store.reading() as connection:
        return bool(connection.execute(select(exists(select(receipt.c.receipt_id)))).scalar_one())


def touched_since_sent(store: BookStore, kind: str, year: int) -> bool:
    """Tell whether the log has a change of a kind after the last submission of a year; False where none was made."""
    last = select(func.max(sent.c.operation_id)).where(sent.c.fiscal_year == year).scalar_subquery()
    found = select(change.c.record_id).where(change.c.operation_id > last, change.c.kind == kind)
    with store.reading() as connection:
        return bool(connection.execute(select(exists(found))).scalar_one())


def sent_back_remarks(store: BookStore, kind: str, record_id: str) -> dict[Link, str]:
    """Return what was written of a record when submissions that held it were sent back, the latest of each."""
    columns = decision.c
    wanted = select(columns.number, columns.verb, columns.body).where(
        columns.verb == "send_back", columns.body.contains(record_id, autoescape=True)
    )
    with store.reading() as connection:
        found = [decision_of(*row) for row in connection.execute(wanted.order_by(columns.number))]
    return {
        one.link: remark
        for one in found
        if isinstance(one, SendBack)
        for its, key, remark in one.records
        if (its, key) == (kind, record_id)
    }


def sender_names(store: BookStore, books: frozenset[str]) -> dict[str, str]:
    """Return the name of the sender by the id of the book; books that nobody sent are left out.

    What submissions carry is read only where a book is no sender's own: most lists need none.
    """
    if not books:
        return {}
    with store.reading() as connection:
        names = dict(_sent(connection))
        missing = books - names.keys()
        if missing:
            names.update({book: name for book, name in _carried(connection) if book in missing})
    return {book: name for book, name in names.items() if book in books}


def _sent(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield books and their senders' names; a sender off the list is named by its code."""
    columns = submission.c
    joined = submission.outerjoin(sender, sender.c.code == columns.sender_code)
    found = select(columns.book_id, columns.sender_code, sender.c.name).select_from(joined).distinct()
    for book, code, name in connection.execute(found.order_by(columns.sender_code)):
        yield book, name or code


def _carried(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield the books inside submissions, those of the newest submission last."""
    joined = submission.join(sender, sender.c.code == submission.c.sender_code)
    found = select(submission.c.carried, sender.c.name).select_from(joined).order_by(submission.c.id)
    for carried, name in connection.execute(found):
        for book_id, *_ in json.loads(carried):
            yield book_id, name
