"""The submissions made here, one a line; where each stands is told by picture and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.submission.models import HistoryRow
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow
from roukin_desktop.views.widgets.tables.remark_table import Marked

_COLUMNS = (
    Column("版", 5, whole=True),
    Column("状態", 16, "mark"),
    Column("作成", 9, spare=True, whole=True),
    Column("内容", 10, whole=True),
    Column("照合コード", 14, stretch=1, whole=True),
    Column("受領元と一言", 6, stretch=9, spare=True),
)


class SentTable(RecordTable):
    """A list of ``HistoryRow``; keys are the ids of the submissions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marked(self, {})
        self.setItemDelegateForColumn(1, self._marks)
        self.set_columns(_COLUMNS)

    def show_sent(self, rows: Sequence[HistoryRow]) -> None:
        """Show the rows, the newest first as they come."""
        self._marks.icons = {row.state: row.icon for row in rows}
        self.set_rows([TableRow(r.id, (r.revision, r.state, r.made, r.content, r.check_code, r.remark)) for r in rows])
