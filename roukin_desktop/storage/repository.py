"""Records in and out of their tables, many at a time; knows nothing of versions, log or laws."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, delete, func, select, update

from roukin_desktop.domain.codec import checksum
from roukin_desktop.domain.records import Record
from roukin_desktop.storage.bulk import insert_rows
from roukin_desktop.storage.mapping import KIND_MAPS, KindMap, Parts, Row
from roukin_desktop.storage.refusals import UnreadableRow

CHUNK = 500
"""Identifiers asked for in one statement."""


def chunked(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a long list of identifiers into what one statement takes."""
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def fetch(connection: Connection, kind: str, ids: Sequence[str]) -> list[Record]:
    """Return the records of these ids that are there, in the order of the ids."""
    found: list[Record] = []
    for some in chunked(ids):
        by_id = {record.id: record for record, _ in _read(connection, kind, list(some))}
        found.extend(by_id[one] for one in dict.fromkeys(some) if one in by_id)
    return found


def fetch_all(connection: Connection, kind: str) -> list[Record]:
    """Return all records of a kind in the kind's order (code, date, number)."""
    return [record for record, _ in _read(connection, kind, None)]


def fetch_where(connection: Connection, kind: str, *conditions: ColumnElement[bool]) -> list[Record]:
    """Return the records whose main row meets all conditions, in the kind's order."""
    mapped = KIND_MAPS[kind]
    wanted = select(mapped.table.c.id).where(*conditions)
    ids = list(connection.execute(wanted.order_by(*(mapped.table.c[name] for name in mapped.order))).scalars())
    return fetch(connection, kind, ids)


def fetch_checked(connection: Connection, kind: str) -> Iterable[tuple[Record, str]]:
    """Yield all records of a kind, each with the checksum stored beside it, some hundred in memory at a time."""
    ids = list(connection.execute(select(KIND_MAPS[kind].table.c.id)).scalars())
    for some in chunked(ids):
        yield from _read(connection, kind, list(some))


def existing(connection: Connection, kind: str, ids: Sequence[str]) -> set[str]:
    """Return those of the ids that are in the kind's table."""
    column = KIND_MAPS[kind].table.c.id
    found: set[str] = set()
    for some in chunked(ids):
        found.update(connection.execute(select(column).where(column.in_(some))).scalars())
    return found


def count(connection: Connection, kind: str) -> int:
    """Return how many records of a kind there are."""
    return connection.execute(select(func.count()).select_from(KIND_MAPS[kind].table)).scalar_one()


def insert_many(connection: Connection, kind: str, records: Sequence[tuple[Record, str]]) -> None:
    """Write new records, each given with its canonical JSON; in the order of their keys, as the indexes lie."""
    mapped = KIND_MAPS[kind]
    ordered = sorted(records, key=lambda pair: pair[0].id)
    rows = [mapped.row(record, checksum(text)) for record, text in ordered]
    insert_rows(connection, mapped.table, mapped.names, rows)
    _insert_children(connection, mapped, ordered)


def update_many(connection: Connection, kind: str, records: Sequence[tuple[Record, str]]) -> None:
    """Write changed records over the stored ones; their children are written anew."""
    mapped = KIND_MAPS[kind]
    new = [f"new_{name}" for name in mapped.names]
    rows = [dict(zip(new, mapped.row(record, checksum(text)), strict=True)) for record, text in records]
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in mapped.names if name != "id"}
    same = mapped.table.c.id == bindparam("new_id")
    connection.execute(update(mapped.table).where(same).values(values), rows)
    keys = [{"key": record.id} for record, _ in records]
    for child in mapped.children:
        connection.execute(delete(child.table).where(child.table.c[child.parent] == bindparam("key")), keys)
    _insert_children(connection, mapped, records)


def delete_many(connection: Connection, kind: str, ids: Sequence[str]) -> None:
    """Delete records; their children go with them."""
    table = KIND_MAPS[kind].table
    connection.execute(delete(table).where(table.c.id == bindparam("key")), [{"key": one} for one in ids])


def _insert_children(connection: Connection, mapped: KindMap, records: Sequence[tuple[Record, str]]) -> None:
    for child in mapped.children:
        insert_rows(connection, child.table, child.names, child.rows(record for record, _ in records))


def _read(connection: Connection, kind: str, ids: list[str] | None) -> list[tuple[Record, str]]:
    try:
        return _read_rows(connection, kind, ids)
    except (ValueError, TypeError) as trouble:
        raise UnreadableRow(kind) from trouble


def _read_rows(connection: Connection, kind: str, ids: list[str] | None) -> list[tuple[Record, str]]:
    mapped = KIND_MAPS[kind]
    given = {} if ids is None else {"ids": ids}
    rows = connection.execute(_main(kind, ids is not None), given).all()
    if not rows:
        return []
    children = [_children(connection, kind, at, given) for at in range(len(mapped.children))]
    width = len(mapped.selected)
    found = []
    for row in rows:
        parts: Parts = [by_parent.get(row[0], []) for by_parent in children]
        found.append((mapped.record(row[:width], parts), row[width]))
    return found


def _children(connection: Connection, kind: str, at: int, given: Row) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in connection.execute(_child(kind, at, bool(given)), given):
        found[row[0]].append(tuple(row[1:]))
    return found


@cache
def _main(kind: str, some: bool) -> Select[Any]:
    mapped = KIND_MAPS[kind]
    columns = mapped.table.c
    statement = select(*(columns[name] for name in mapped.selected), columns.checksum)
    if some:
        statement = statement.where(columns.id.in_(bindparam("ids", expanding=True)))
    return statement.order_by(*(columns[name] for name in mapped.order))


@cache
def _child(kind: str, at: int, some: bool) -> Select[Any]:
    child = KIND_MAPS[kind].children[at]
    columns = child.table.c
    statement = select(columns[child.parent], *(columns[name] for name in child.columns))
    if some:
        statement = statement.where(columns[child.parent].in_(bindparam("ids", expanding=True)))
    return statement.order_by(columns[child.parent], columns.position)
