"""The texts of the report: the words, under them smaller the chapter, beside them whether they were edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.report.texts import TextLine
from roukin_desktop.views.widgets.tables.backing_table import TwoLines
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow

_COLUMNS = (Column("文章", 20, stretch=1), Column("状態", 8, whole=True))


class TextTable(RecordTable):
    """A list of ``TextLine``; keys are the texts'."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegateForColumn(0, TwoLines(self))
        self.set_columns(_COLUMNS)
        self._size_rows()

    def show_lines(self, lines: Sequence[TextLine]) -> None:
        """Show the texts in print order."""
        self.set_rows([TableRow(line.key, (f"{line.label}\n{line.chapter}", line.mark)) for line in lines])

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2 + 12)
