"""What to look at before a submission: how grave, which record, and what about it; Enter leads to the record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from roukin_desktop.presenters.submission.models import ConcernRow
from roukin_desktop.views.widgets.tables.record_table import Column, TableRow
from roukin_desktop.views.widgets.tables.remark_table import Marked, RemarkTable

_COLUMNS = (Column("区分", 11), Column("記録・理由", 20, stretch=2), Column("内容", 24, stretch=3))


class ConcernTable(RemarkTable):
    """A list of ``ConcernRow``; keys are places, because one record may be listed more than once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = Marked(self, {})
        self.setItemDelegateForColumn(0, self._marks)
        self.set_columns(_COLUMNS)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Be as wide as its titles: beside a form in a narrow window it goes below rather than scroll sideways."""
        heads, hint = self.horizontalHeader(), super().minimumSizeHint()
        titles = self.columnWidth(0) + sum(heads.sectionSizeHint(place) for place in range(1, heads.count()))
        return QSize(titles + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth(), hint.height())

    def show_concerns(self, rows: Sequence[ConcernRow]) -> None:
        """Show the rows in the order they come; the page stays where it was scrolled to."""
        self._marks.icons = {row.word: row.icon for row in rows}
        self._texts = [row.text for row in rows]
        self.set_rows(
            [
                TableRow(str(place), (row.word, f"{row.label}\n{row.detail}".rstrip(), row.text))
                for place, row in enumerate(rows)
            ]
        )
        self._share_height()
