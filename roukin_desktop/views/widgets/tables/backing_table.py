"""The rows behind a figure: what each is, under it smaller its day and kind, and what it adds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from roukin_desktop.presenters.summary.backing import BackingModel
from roukin_desktop.views.theme import stepped
from roukin_desktop.views.widgets.tables.cell_paint import PADDING, TextDelegate
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow

Index = QModelIndex | QPersistentModelIndex


class BackingTable(RecordTable):
    """A list of ``BackingModel``; ``opened(key)`` as ``record_of`` understands it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegateForColumn(0, TwoLines(self))
        self._size_rows()
        self._records: Sequence[BackingModel] = ()

    def show_records(self, records: Sequence[BackingModel]) -> None:
        """Show the rows; a row may stand for the same record as another, so that keys are places."""
        self._records = records
        widest = max((len(record.amount) for record in records), default=0)
        self.set_columns((Column("内容", 12, stretch=1), Column("数" if widest else "", widest, "figure")))
        self.set_rows([TableRow(str(place), (_lines(r), r.amount)) for place, r in enumerate(records)])
        self.scrollToTop()
        if records:
            self.select("0")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the size of the text when it changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_records"):
            self._size_rows()

    def _size_rows(self) -> None:
        height = self.fontMetrics().height() * 2 + 10
        self.verticalHeader().setDefaultSectionSize(height)
        for place in range(self.verticalHeader().count()):
            if self.verticalHeader().sectionSize(place) == height:
                break
            self.verticalHeader().resizeSection(place, height)

    def record_of(self, key: str) -> BackingModel:
        """Return the row of a key."""
        return self._records[int(key)]


class TwoLines(TextDelegate):
    """What it is, and close under it smaller what tells it apart, however high the row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the cell as any other, then both lines."""
        self.initStyleOption(option, index)
        first, _, second = str(index.data() or "").partition("\n")
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        colors = option.palette
        painter.setPen(colors.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        box = option.rect.adjusted(PADDING // 2, 2, -PADDING // 2, -3)
        spare = max(0, (box.height() - option.fontMetrics.height() * 2 - 7) // 2)
        box = box.adjusted(0, spare, 0, -spare)
        painter.setFont(option.font)
        _line(painter, box if not second else box.adjusted(0, 0, 0, -box.height() // 2), first)
        painter.setFont(stepped(option.font, "small"))
        painter.setPen(colors.color(QPalette.ColorRole.PlaceholderText))
        _line(painter, box.adjusted(0, box.height() // 2, 0, 0), second)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the width of the longer line."""
        lines = str(index.data() or "").split("\n")
        width = max(option.fontMetrics.horizontalAdvance(line) for line in lines)
        return QSize(width + PADDING, option.fontMetrics.height() * 2 + 10)


def _lines(record: BackingModel) -> str:
    return f"{record.title}\n{record.day} {record.detail}".rstrip()


def _line(painter: QPainter, box: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
