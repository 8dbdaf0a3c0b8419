"""Looking the change log over: it is what 元に戻す restores, so it is checked as strictly as the records.

Every change of a record names what it was before, which is what the change before it left, and the last one left
what the row holds today (design.md L2). One flipped bit in either text breaks that chain.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, select

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.codec import checksum
from roukin_desktop.storage.mapping import KIND_MAPS
from roukin_desktop.storage.shelf.tables import shelf_change
from roukin_desktop.storage.tables import book, change, operation

_AT_ONCE = 500
"""Lines of the log in memory at a time."""

Key = tuple[str, str]


def damaged_log(connection: Connection) -> list[str]:
    """Return a sentence per operation that cannot be read and per record whose history does not hold together."""
    found = list(_unreadable_operations(connection))
    stored = _row_checksums(connection)
    last, broken = _walk(connection, stored)
    for key, (operation_id, what) in broken.items():
        found.append(_sentence(connection, operation_id, key, what))
    for key in (last.keys() | stored.keys()) - broken.keys():
        left, operation_id = last.get(key, (None, 0))
        if left != stored.get(key):
            found.append(_sentence(connection, operation_id, key, "最後の内容が、今の記録と合いません"))
    return found


def _unreadable_operations(connection: Connection) -> Iterator[str]:
    columns = operation.c
    for one, verb, label, at in connection.execute(select(columns.id, columns.verb, columns.label, columns.at)):
        try:
            Verb(verb)
            datetime.fromisoformat(at)
        except (ValueError, TypeError):
            yield f"変更の記録が壊れています: 操作{one}「{label}」の種類か日時が読めません(控えと見比べてください)"
    touched = select(change.c.position).where(change.c.operation_id == columns.id).exists()
    shelved = select(shelf_change.c.position).where(shelf_change.c.operation_id == columns.id).exists()
    for one, label in connection.execute(select(columns.id, columns.label).where(~touched, ~shelved)):
        yield f"変更の記録が壊れています: 操作{one}「{label}」の内容がありません(控えと見比べてください)"


def _row_checksums(connection: Connection) -> dict[Key, str]:
    """Return what the rows at home here hold; those of other books have their history there (design.md L1)."""
    found: dict[Key, str] = {}
    home = select(book.c.book_id).scalar_subquery()
    for kind, mapped in KIND_MAPS.items():
        columns = mapped.table.c
        rows = connection.execute(select(columns.id, columns.checksum).where(columns.book_id == home))
        found.update(((kind, row[0]), row[1]) for row in rows)
    return found


def _walk(
    connection: Connection, stored: dict[Key, str]
) -> tuple[dict[Key, tuple[str | None, int]], dict[Key, tuple[int, str]]]:
    """Follow every record through the log; return the checksum its last change left, and where a history first broke.

    Only checksums are kept: a log of a hundred thousand changes passes through in some megabytes.
    """
    last: dict[Key, tuple[str | None, int]] = {}
    broken: dict[Key, tuple[int, str]] = {}
    lines = select(change.c.operation_id, change.c.kind, change.c.record_id, change.c.version)
    lines = lines.add_columns(change.c.before, change.c.after).order_by(change.c.operation_id, change.c.position)
    for line in connection.execute(lines.execution_options(yield_per=_AT_ONCE)):
        key = (line.kind, line.record_id)
        if key in broken:
            continue
        before, after = _sum(line.before), _sum(line.after)
        if before != last.get(key, (None, 0))[0]:
            broken[key] = line.operation_id, "前の内容が、その前の変更と合いません"
        elif after is not None and after != stored.get(key) and not _readable(line.record_id, line.version, line.after):
            broken[key] = line.operation_id, "後の内容が読めません"
        last[key] = after, line.operation_id
    return last, broken


def _sum(text: str | None) -> str | None:
    """Return the checksum of one side of a change; a text that is not ours gets one nothing else has."""
    if text is None:
        return None
    return checksum(text) if text.isascii() else f"not ours: {text}"


def _readable(record_id: str, version: int, text: str) -> bool:
    """Tell whether what a change left is the record it names, in its version; undo itself reads it whole."""
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, dict) and (value.get("id"), value.get("version")) == (record_id, version)


def _sentence(connection: Connection, operation_id: int, key: Key, what: str) -> str:
    label = connection.execute(select(operation.c.label).where(operation.c.id == operation_id)).scalar_one_or_none()
    named = f"操作{operation_id}「{label}」" if label is not None else "履歴のない記録"
    return f"変更の記録が壊れています: {named}の{what}({key[0]} {key[1]}。控えと見比べてください)"
