"""The change log: who did what, when, why, and what each record was before and after (design.md L2).

Lines are only ever added. An undo is an operation of its own that names the one it undoes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, exists, func, insert, not_, select

from roukin_desktop.domain.book import Operation, Touched, Verb
from roukin_desktop.domain.codec import from_json
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage.bulk import insert_rows
from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.repository import chunked
from roukin_desktop.storage.shelf.log import WITH_LINES
from roukin_desktop.storage.shelf.tables import shelf_change
from roukin_desktop.storage.tables import change, operation
from roukin_desktop.system.identity import Who


@dataclass(frozen=True, slots=True)
class Entry:
    """What an operation says of itself before it has an id."""

    verb: Verb
    label: str
    why: str
    at: datetime
    who: Who
    undoes: int | None = None


def write_operation(connection: Connection, entry: Entry) -> int:
    """Add the operation and return its id."""
    done = connection.execute(
        insert(operation).values(
            verb=entry.verb.value,
            label=entry.label,
            at=entry.at.isoformat(),
            who=entry.who.name,
            pc=entry.who.pc,
            why=entry.why,
            undoes=entry.undoes,
        )
    )
    primary = done.inserted_primary_key
    if primary is None:
        raise RuntimeError("the operation got no id")
    return int(primary[0])


def write_changes(connection: Connection, operation_id: int, start: int, lines: Sequence[tuple[Touched, int]]) -> None:
    """Add a line per touched record, numbered from ``start``; each comes with the higher version of its two sides."""
    rows = [
        (operation_id, start + at, touched.kind, touched.record_id, version, touched.before, touched.after)
        for at, (touched, version) in enumerate(lines)
    ]
    insert_rows(connection, change, _LINE, rows)


_LINE = ("operation_id", "position", "kind", "record_id", "version", "before", "after")


def logged_versions(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """Return the highest version each record ever had; records never logged are left out (design.md L6)."""
    found: dict[str, int] = {}
    for some in chunked(ids):
        highest = (
            select(change.c.record_id, func.max(change.c.version))
            .where(change.c.record_id.in_(some))
            .group_by(change.c.record_id)
        )
        found.update({row[0]: row[1] for row in connection.execute(highest)})
    return found


def _operations() -> Select[Any]:
    later, again = operation.alias("later"), operation.alias("again")
    stands = not_(exists().where(again.c.undoes == later.c.id))
    undone_by = select(func.max(later.c.id)).where(later.c.undoes == operation.c.id, stands).scalar_subquery()
    lines = select(func.count()).where(change.c.operation_id == operation.c.id).scalar_subquery()
    return select(operation, lines.label("records"), undone_by.label("undone_by"))


def _operation(row: RowMapping) -> Operation:
    try:
        verb, at = Verb(row["verb"]), datetime.fromisoformat(row["at"])
    except (ValueError, TypeError) as trouble:
        raise UnreadableRow(f"operation {row['id']}") from trouble
    return Operation(
        id=row["id"],
        verb=verb,
        label=row["label"],
        at=at,
        who=row["who"],
        pc=row["pc"],
        why=row["why"],
        records=row["records"],
        undoes=row["undoes"],
        undone_by=row["undone_by"],
    )


def history(connection: Connection, limit: int, text: str = "", verbs: Sequence[Verb] = ()) -> list[Operation]:
    """Return the newest operations, newest first; ``text`` is looked for in label, person, PC and reason."""
    wanted = _operations().order_by(operation.c.id.desc())
    if verbs:
        wanted = wanted.where(operation.c.verb.in_([verb.value for verb in verbs]))
    if text:
        wanted = wanted.where(operation.c.id.in_(_matching(connection, search_key(text), limit)))
    return [_operation(row) for row in connection.execute(wanted.limit(limit)).mappings()]


def _matching(connection: Connection, wanted: str, limit: int) -> list[int]:
    """Return the newest operations that contain a text however it was typed; the log keeps no search keys."""
    columns = operation.c
    said = select(columns.id, columns.label, columns.who, columns.pc, columns.why).order_by(columns.id.desc())
    rows = connection.execute(said)
    return [row.id for row in islice((r for r in rows if wanted in search_key(" ".join(r[1:]))), limit)]


def undoable(connection: Connection, steps: int) -> list[Operation]:
    """Return which of the newest ``steps`` operations can still be undone, newest first.

    Undoing is strictly last in, first out, so a record is never put back under a later change. The making of
    a book, or of the sample in it, is no step of the user's and stays; so does what is out of our hands: a file
    that may have been mailed, a 受領票 that came for it, and the name both travel under.
    """
    newest = _operations().where(operation.c.verb.not_in(_NOT_STEPS), operation.c.id > _under_owner(connection))
    rows = connection.execute(newest.order_by(operation.c.id.desc()).limit(steps)).mappings()
    return [one for one in map(_operation, rows) if one.undone_by is None]


def redoable(connection: Connection) -> Operation | None:
    """Return the 元に戻す that やり直し would take back: the newest one, as long as nothing else was done since.

    One that took in-post off the shelf stays: what was taken off with it is not in the log.
    """
    newest = operation.c.verb.not_in((Verb.UNDO.value, Verb.REDO.value))
    last = connection.execute(select(func.max(operation.c.id)).where(newest)).scalar_one() or 0
    rows = connection.execute(_operations().where(operation.c.id > last, operation.c.verb == Verb.UNDO.value))
    steps = [one for one in map(_operation, rows.mappings()) if one.undone_by is None]
    if not steps:
        return None
    step = max(steps, key=lambda one: one.id)
    gone = select(shelf_change.c.key).where(
        shelf_change.c.operation_id == step.id, shelf_change.c.place.in_(WITH_LINES), shelf_change.c.after.is_(None)
    )
    return None if connection.execute(gone.limit(1)).first() else step


def _under_owner(connection: Connection) -> int:
    """Return the last operation on a record that the owner's new name changed later, 0 for none.

    That name stays, so nothing that lies under it is put back.
    """
    later, earlier = change.alias("later"), change.alias("earlier")
    wanted = (
        select(func.max(earlier.c.operation_id))
        .select_from(operation)
        .join(later, later.c.operation_id == operation.c.id)
        .join(earlier, (earlier.c.record_id == later.c.record_id) & (earlier.c.operation_id < later.c.operation_id))
        .where(operation.c.verb == Verb.OWNER.value)
    )
    return int(connection.execute(wanted).scalar_one() or 0)


_NOT_STEPS = tuple(
    verb.value for verb in (Verb.UNDO, Verb.REDO, Verb.SAMPLE, Verb.CREATE, Verb.SUBMIT, Verb.RECEIPT, Verb.OWNER)
)


def touched_by(connection: Connection, operation_id: int) -> list[Touched]:
    """Return what an operation touched, in its order."""
    rows = connection.execute(
        select(change.c.kind, change.c.record_id, change.c.before, change.c.after)
        .where(change.c.operation_id == operation_id)
        .order_by(change.c.position)
    )
    return [Touched(*row) for row in rows]


def read_side(kind: str, record_id: str, text: str) -> Record:
    """Return the record one side of a change tells; UnreadableRow where the text is none, or another record's."""
    try:
        record = from_json(kind, text)
    except (ValueError, TypeError, KeyError, AttributeError) as trouble:
        raise UnreadableRow(f"{kind} {record_id}") from trouble
    if record.id != record_id:
        raise UnreadableRow(f"{kind} {record_id}")
    return record


def last_operation(connection: Connection) -> tuple[int, str]:
    """Return id and time of the newest operation, (0, "") in a new book; tells whether a book changed."""
    row = connection.execute(select(operation.c.id, operation.c.at).order_by(operation.c.id.desc()).limit(1)).first()
    return (0, "") if row is None else (row[0], row[1])
