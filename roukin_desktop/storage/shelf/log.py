"""The log of the shelf: what an operation did to rows that are no records, so that 元に戻す reaches them too.

A row is named by its place (table) and key; both sides are kept as JSON. The records of a submission and the bytes of
a payload are left out: they never change under their key, and go with their row.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, insert, select, update

from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.shelf import tables as t

Values = Mapping[str, Any]

PLACES: dict[str, tuple[Table, tuple[str, ...]]] = {
    table.name: (table, key)
    for table, key in (
        (t.sender, ("code",)),
        (t.sender_key, ("sender_code", "fingerprint")),
        (t.submission, ("submission_id", "payload_sha256", "key_fingerprint")),
        (t.decision, ("number",)),
        (t.closed_period, ("period", "sender_code")),
        (t.due, ("period",)),
        (t.sent, ("submission_id",)),
        (t.receipt, ("receipt_id",)),
        (t.receiver_key, ("receiver_book_id", "fingerprint")),
        (t.book, ("one",)),
    )
}
"""The tables that are logged and what names a row in them."""

WITH_LINES = frozenset({"submission", "closed_period"})
"""Places whose rows own lines: such a row, once gone, cannot be put back from the log."""

MADE_WITH = frozenset({"book"})
"""Places whose first line has something before it that no line wrote: a book is made with its owner."""

_UNLOGGED = {"submission": {"id"}, "sent": {"payload"}}


class ShelfLog:
    """Writes rows of the shelf inside one operation: ``begin`` gives its id, ``changed`` is told each place."""

    def __init__(self, connection: Connection, begin: Callable[[], int], changed: Callable[[str], None]) -> None:
        self._connection = connection
        self._begin = begin
        self._changed = changed
        self._lines = 0

    @property
    def touched(self) -> bool:
        """Whether anything was written."""
        return self._lines > 0

    def operation_id(self) -> int:
        """Return the id of the operation; it is written now if it was not yet."""
        return self._begin()

    def put(self, place: str, values: Values) -> None:
        """Insert a row or write over the one of its key; one that is there already as given stays."""
        table, names = PLACES[place]
        key = {name: values[name] for name in names}
        before = row_text(self._connection, place, key)
        if before is None:
            self._connection.execute(insert(table).values(**values))
        else:
            self._connection.execute(update(table).where(_is(table, key)).values(**values))
        self._log(place, key, before, row_text(self._connection, place, key))

    def drop(self, place: str, key: Values) -> None:
        """Delete the row of a key with its lines, where it is there."""
        before = row_text(self._connection, place, key)
        self._connection.execute(delete(PLACES[place][0]).where(_is(PLACES[place][0], key)))
        self._log(place, key, before, None)

    def revert(self, operation_id: int) -> None:
        """Bring every row an operation touched back; UnreadableRow where one is not as the operation left it."""
        line = t.shelf_change.c
        lines = select(line.place, line.key, line.before, line.after).where(line.operation_id == operation_id)
        for place, key, before, after in self._connection.execute(lines.order_by(line.position.desc())).all():
            now = row_text(self._connection, place, read_key(place, key))
            if now != after or (now is None and place in WITH_LINES):
                raise UnreadableRow(f"{place} {key}")
            if before is None:
                self.drop(place, read_key(place, key))
            else:
                self.put(place, json.loads(before))

    def _log(self, place: str, key: Values, before: str | None, after: str | None) -> None:
        if before == after:
            return
        operation_id, text = self._begin(), _dumps(dict(key))
        values = {"operation_id": operation_id, "position": self._lines, "place": place, "key": text}
        self._connection.execute(insert(t.shelf_change).values(**values, before=before, after=after))
        self._lines += 1
        self._changed(place)


def row_text(connection: Connection, place: str, key: Values) -> str | None:
    """Return a row as it stands in the log, None where there is none."""
    table, _ = PLACES[place]
    wanted = [column for column in table.c if column.name not in _UNLOGGED.get(place, ())]
    row = connection.execute(select(*wanted).where(_is(table, key))).mappings().one_or_none()
    return None if row is None else _dumps(dict(row))


def read_key(place: str, text: str) -> dict[str, Any]:
    """Return the key a line of the log names; UnreadableRow where it is none."""
    try:
        found = json.loads(text)
        if set(found) != set(PLACES[place][1]):
            raise UnreadableRow(f"{place} {text}")
    except (ValueError, TypeError, KeyError) as trouble:
        raise UnreadableRow(f"{place} {text}") from trouble
    return dict(found)


def _is(table: Table, key: Values) -> ColumnElement[bool]:
    return and_(*(table.c[name] == value for name, value in key.items()))


def _dumps(values: dict[str, Any]) -> str:
    return json.dumps(values, sort_keys=True, separators=(",", ":"))
