"""What an import found: how grave, where, what stands there, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from roukin_desktop.presenters.imports.models import RemarkRow
from roukin_desktop.views import icons
from roukin_desktop.views.widgets.tables.backing_table import TwoLines
from roukin_desktop.views.widgets.tables.cell_paint import PADDING, TextDelegate, least_height
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = (Column("", 12), Column("場所・値", 18, stretch=2), Column("内容", 24, stretch=3))
_ICONS = {"問題": "error", "要確認": "warning"}
_MOST_LINES = 8
_SHARED_FROM = 2000
"""From so many findings on all rows have one height, so that a long list shows at once."""


class RemarkTable(RecordTable):
    """A list of ``RemarkRow``, each as high as its sentence needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: Sequence[str] = ()
        self._first = 0
        self.setItemDelegateForColumn(0, Marked(self, _ICONS))
        self.setItemDelegateForColumn(1, TwoLines(self))
        self.setItemDelegateForColumn(2, Wrapped(self))
        self.set_columns(_COLUMNS)

    def keep_first(self, rows: int) -> None:
        """Be just as high as the first findings, no higher and no lower, in any width and size of text."""
        self._first = rows
        self._share_height()

    def show_remarks(self, remarks: Sequence[RemarkRow]) -> None:
        """Show the findings, the gravest first as they come."""
        self._texts = [remark.text for remark in remarks]
        self.set_rows(
            [
                TableRow(str(place), (r.word, f"{r.sheet} {r.cell}".strip() + f"\n{r.value}", r.text))
                for place, r in enumerate(remarks)
            ]
        )
        self.scrollToTop()
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the sentences the lines they need at this width."""
        super().resizeEvent(event)
        self._share_height()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Show the first finding whole, be its sentence ever so long."""
        hint, first = super().minimumSizeHint(), self.verticalHeader().sectionSize(0) if self._texts else 0
        return QSize(hint.width(), max(hint.height(), least_height(self, 0) + first))

    def _size_rows(self) -> None:
        if hasattr(self, "_texts"):
            self._share_height()

    def _share_height(self) -> None:
        rows, line = self.verticalHeader(), self.fontMetrics().lineSpacing()
        heights = {text: self._height(text) for text in set(self._texts)}
        usual = line * self._lines_at_least() + 12
        if len(self._texts) >= _SHARED_FROM:
            usual = max(heights.values())
        rows.setDefaultSectionSize(usual)
        for place, text in enumerate(self._texts):
            height = max(usual, heights[text])
            if rows.sectionSize(place) != height:
                rows.resizeSection(place, height)
        if self._first:
            first = range(min(self._first, len(self._texts)))
            self.setFixedHeight(least_height(self, 0) + sum(rows.sectionSize(place) for place in first))
        self.updateGeometry()

    def _lines_at_least(self) -> int:
        """Return the lines the cells of one line each need: two where any row has a second one beside its sentence."""
        places = (self.model().index(row, 1) for row in range(min(len(self._texts), _SHARED_FROM)))
        return 2 if any(str(place.data()).partition("\n")[2] for place in places) else 1

    def _height(self, text: str) -> int:
        metrics = self.fontMetrics()
        box = QRect(0, 0, max(self.columnWidth(2) - PADDING - 2, 60), metrics.lineSpacing() * _MOST_LINES)
        return metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, text).height() + 12


class Marked(TextDelegate):
    """The word with its picture, so that its colour is not the only sign; ``icons`` names the picture of a word."""

    def __init__(self, parent: QWidget, icons_by_word: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.icons = icons_by_word

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint picture and word."""
        self.initStyleOption(option, index)
        word = str(index.data() or "")
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        colors, name = option.palette, self.icons.get(word, "info")
        quiet = QPalette.ColorRole.BrightText if name == "error" else QPalette.ColorRole.Text
        box = option.rect.adjusted(PADDING // 2, 0, -2, 0)
        side = option.fontMetrics.height()
        place = QRect(box.x(), box.center().y() - side // 2, side, side)
        icons.paint(painter, name, place.toRectF(), colors.color(quiet))
        painter.save()
        painter.setPen(colors.color(quiet))
        painter.drawText(box.adjusted(side + 4, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return room for picture and word."""
        metrics = option.fontMetrics
        width = metrics.horizontalAdvance(str(index.data() or ""))
        return QSize(PADDING + metrics.height() + 4 + width, metrics.height() + 12)


class Wrapped(TextDelegate):
    """A sentence over as many lines as the row has."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the cell as any other, then the sentence."""
        self.initStyleOption(option, index)
        text = str(index.data() or "")
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        box = option.rect.adjusted(PADDING // 2, 1, -PADDING // 2, -2)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)
        painter.restore()
