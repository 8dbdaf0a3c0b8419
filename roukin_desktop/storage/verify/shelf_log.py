"""Looking the log of the shelf over as strictly as that of the records: 元に戻す restores from it (verify_log).

What a line says was before is what the line before it left; the last one left what the row holds today.
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from roukin_desktop.storage.refusals import UnreadableRow
from roukin_desktop.storage.shelf.log import MADE_WITH, PLACES, read_key, row_text
from roukin_desktop.storage.shelf.tables import shelf_change
from roukin_desktop.storage.tables import operation

_TORN = "変更の記録が壊れています: 操作{0}「{1}」の{2}(受付と提出の記録。控えと見比べてください)"


def damaged_shelf_log(connection: Connection) -> list[str]:
    """Return a sentence per row of the shelf whose history does not hold together, or that has none."""
    last: dict[tuple[str, str], tuple[str | None, int]] = {}
    broken: dict[tuple[str, str], tuple[int, str]] = {}
    lines = select(shelf_change).order_by(shelf_change.c.operation_id, shelf_change.c.position)
    for line in connection.execute(lines.execution_options(yield_per=500)):
        key = (line.place, line.key)
        if key not in last and line.place in MADE_WITH:
            last[key] = line.before, line.operation_id
        if key not in broken and line.before != last.get(key, (None, 0))[0]:
            broken[key] = line.operation_id, "前の内容が、その前の変更と合いません"
        last[key] = line.after, line.operation_id
    for key in last.keys() - broken.keys():
        after, operation_id = last[key]
        if after != _today(connection, *key):
            broken[key] = operation_id, "最後の内容が、今の内容と合いません"
    found = [_sentence(connection, *what) for what in sorted(broken.values())]
    return found + [f"履歴のない行があります: {place}(控えと見比べてください)" for place in _unlogged(connection, last)]


def _today(connection: Connection, place: str, key: str) -> str | None:
    try:
        return row_text(connection, place, read_key(place, key))
    except UnreadableRow:
        return "not a key of ours"


def _unlogged(connection: Connection, last: dict[tuple[str, str], tuple[str | None, int]]) -> list[str]:
    """Return the places that hold more rows than the log knows of."""
    found = []
    for place, (table, _) in PLACES.items():
        known = sum(1 for (where, _), (after, _) in last.items() if where == place and after is not None)
        there = len(connection.execute(select(*table.primary_key.columns)).all())
        if there > known and place not in MADE_WITH:
            found.append(place)
    return found


def _sentence(connection: Connection, operation_id: int, what: str) -> str:
    label = connection.execute(select(operation.c.label).where(operation.c.id == operation_id)).scalar_one_or_none()
    return _TORN.format(operation_id, label or "", what)
