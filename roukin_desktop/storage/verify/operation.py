"""Whether one operation may be taken back: its lines must hold on to those before them (design.md L2).

What a line of the log says was before is what the line before it left; undo writes what was before.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Table, and_, or_, select

from roukin_desktop.domain.records import KINDS
from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.shelf.log import MADE_WITH, PLACES
from roukin_desktop.storage.shelf.tables import shelf_change
from roukin_desktop.storage.tables import change


def must_hold(connection: Connection, operation_id: int) -> None:
    """Raise UnreadableRow where a line of the operation, in the log of records or of the shelf, does not hold."""
    if _torn(connection, operation_id, change, "kind", "record_id", KINDS) or _torn(
        connection, operation_id, shelf_change, "place", "key", PLACES
    ):
        raise UnreadableRow(f"operation {operation_id}")


def _torn(connection: Connection, operation_id: int, log: Table, kind: str, key: str, known: Iterable[str]) -> bool:
    """Tell whether a line of an unknown kind, or whose before is not what the line before it left, is in a log."""
    line, former = log.c, log.alias("former")
    earlier = or_(
        former.c.operation_id < line.operation_id,
        and_(former.c.operation_id == line.operation_id, former.c.position < line.position),
    )
    left = (
        select(former.c.after)
        .where(former.c[key] == line[key], former.c[kind] == line[kind], earlier)
        .order_by(former.c.operation_id.desc(), former.c.position.desc())
        .limit(1)
        .scalar_subquery()
    )
    torn = select(line.position).where(
        line.operation_id == operation_id,
        or_(
            line[kind].not_in(tuple(known)),
            and_(line.before.is_distinct_from(left), or_(left.is_not(None), line[kind].not_in(tuple(MADE_WITH)))),
        ),
    )
    return connection.execute(torn.limit(1)).first() is not None
