"""Records that come, change or go: what becomes of each, which it is, and which of its fields change how."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.presenters.intake_models import RecordRow
from roukin_desktop.presenters.intake_words import Mark
from roukin_desktop.views.widgets.mark_table import MarkRow, MarkTable
from roukin_desktop.views.widgets.record_table import Column

_COLUMNS = (
    Column("", 6, "mark"),
    Column("記録", 14, "two", stretch=3),
    Column("変わるところ", 14, "two", stretch=2),
)


class ChangeTable(MarkTable):
    """A list of ``RecordRow``; where no field is told, the name of the record gets its room."""

    def show_changes(self, rows: Sequence[RecordRow]) -> None:
        """Replace the rows."""
        told = any(row.field for row in rows)
        self.show_marks(())
        self.set_columns(_COLUMNS if told else _COLUMNS[:2])
        self.show_marks([MarkRow(str(at), _cells(row, told=told)) for at, row in enumerate(rows)])


def _cells(row: RecordRow, *, told: bool) -> tuple[Mark | str, ...]:
    name = f"{row.label}\n{row.sender}" if row.sender else row.label
    change = f"{row.field}\n{row.change}" if row.change else row.field
    return (row.mark, name, change) if told else (row.mark, name)
