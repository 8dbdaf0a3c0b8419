"""Records that come, change or go: what becomes of each, which it is, and which of its fields change how."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.presenters.intake.models import RecordRow
from roukin_desktop.presenters.intake.words import Mark
from roukin_desktop.views.widgets.tables.mark_table import MarkRow, MarkTable
from roukin_desktop.views.widgets.tables.record_table import Column

_COLUMNS = (
    Column("", 6, "mark"),
    Column("記録", 16, "two", stretch=3),
    Column("変わるところ", 8, "two", stretch=2),
)


class ChangeTable(MarkTable):
    """A list of ``RecordRow``.

    Where senders are named under the records, what changes has a column of its own; else it stands under the name of
    the record, which needs the room.
    """

    def show_changes(self, rows: Sequence[RecordRow]) -> None:
        """Replace the rows."""
        apart = any(row.field for row in rows) and any(row.sender for row in rows)
        self.show_marks(())
        self.set_columns(_COLUMNS if apart else _COLUMNS[:2])
        self.show_marks([MarkRow(str(at), _apart(row) if apart else _beneath(row)) for at, row in enumerate(rows)])


def _apart(row: RecordRow) -> tuple[Mark | str, ...]:
    return row.mark, _lines(row.label, row.sender), _lines(row.field, row.change)


def _beneath(row: RecordRow) -> tuple[Mark | str, ...]:
    said = f"{row.field} {row.change}".strip()
    return row.mark, _lines(row.label, row.sender or said)


def _lines(first: str, second: str) -> str:
    return "\n".join(part for part in (first, second) if part)
