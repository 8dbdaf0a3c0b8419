"""Of which sender the records of another book came: what a list shows beside them.

A book came as the sender's own, or was carried inside a submission as an office's is inside its committee's; then it
is the committee that is asked about it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, exists, select

from roukin_desktop.domain.intake.facts import Kind, Link, SendBack
from roukin_desktop.storage.mapping import KIND_MAPS
from roukin_desktop.storage.shelf.decisions import decision_of
from roukin_desktop.storage.shelf.tables import decision, receipt, sender, sent, submission
from roukin_desktop.storage.store import BookStore
from roukin_desktop.storage.tables import change


def has_foreign(store: BookStore, kind: str) -> bool:
    """Tell whether the book holds any record of a kind that another book is the home of."""
    book = KIND_MAPS[kind].table.c.book_id
    with store.reading() as connection:
        return bool(connection.execute(select(exists().where(book != store.info.book_id))).scalar_one())


def has_receipt(store: BookStore) -> bool:
    """Tell whether a receiver ever answered this book."""
    with store.reading() as connection:
        return bool(connection.execute(select(exists(select(receipt.c.receipt_id)))).scalar_one())


def changed_since_sent(store: BookStore, kind: str, year: int) -> frozenset[str]:
    """Return the own records of a kind that are not what they were at the last submission of a year; none without one.

    Read from the change log, so that it costs what was changed since and not what was sent.
    """
    columns, made = change.c, sent.c
    last = select(made.operation_id, made.kind).where(made.fiscal_year == year).order_by(made.operation_id.desc())
    with store.reading() as connection:
        row = connection.execute(last.limit(1)).one_or_none()
        if row is None or row.kind == Kind.WITHDRAWAL:
            return frozenset()
        wanted = select(columns.record_id, columns.before, columns.after).where(
            columns.operation_id > row.operation_id, columns.kind == kind
        )
        changes = connection.execute(wanted.order_by(columns.operation_id, columns.position)).all()
    first = {key: before for key, before, _ in reversed(changes)}
    now = {key: after for key, _, after in changes}
    return frozenset(key for key, after in now.items() if _contents(first[key]) != _contents(after))


def _contents(text: str | None) -> dict[str, Any] | None:
    """Return what a record says, without its version: that rises with an undo, too."""
    return None if text is None else {name: value for name, value in json.loads(text).items() if name != "version"}


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
