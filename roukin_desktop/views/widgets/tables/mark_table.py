"""A list whose cells carry a state: picture, word, and smaller beneath what is to be known (受付)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from roukin_desktop.presenters.intake.words import Mark
from roukin_desktop.views import icons
from roukin_desktop.views.theme import read_tokens, stepped
from roukin_desktop.views.widgets.tables.backing_table import TwoLines
from roukin_desktop.views.widgets.tables.cell_paint import PADDING, TextDelegate
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow

Index = QModelIndex | QPersistentModelIndex
_GAP = 5
_MOST_ROWS = 6
"""Rows a list asks room for; a longer one scrolls."""


@dataclass(frozen=True, slots=True)
class MarkRow:
    r"""A row: its key, and per column a mark, or a text whose second line (after ``\n``) is small."""

    key: str
    cells: tuple[Mark | str, ...]


class MarkTable(RecordTable):
    """A list of ``MarkRow``; columns of the kind ``mark`` paint picture and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[MarkRow] = ()
        self._two = False
        self._level = False

    def level_words(self) -> None:
        """Let the words of all marks stand on the first of two lines, beside the name: some have a second, some not."""
        self._level = True

    def on_first_line(self, mark: Mark) -> bool:
        """Tell whether the word of a mark leaves room for a second line."""
        return bool(mark.detail) or (self._level and self._two)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Say what is listed; may be called again when the columns are others."""
        super().set_columns(columns)
        for place, column in enumerate(columns):
            painters = {"mark": MarkDelegate, "two": TwoLines}
            self.setItemDelegateForColumn(place, painters.get(column.kind, TextDelegate)(self))

    def show_marks(self, rows: Sequence[MarkRow], current: str = "") -> None:
        """Replace the rows; ``current`` is made the current one without telling anybody."""
        self._marks = rows
        self.blockSignals(True)
        self.set_rows([TableRow(row.key, tuple(_text(cell) for cell in row.cells)) for row in rows])
        if current:
            self.select(current)
        self.blockSignals(False)
        self._two = any("\n" in _text(cell) for row in rows for cell in row.cells)
        self._size_rows()

    def mark(self, row: int, column: int) -> Mark | None:
        """Return the mark of a cell, None for a text."""
        cell = self._marks[row].cells[column]
        return cell if isinstance(cell, Mark) else None

    def sizeHint(self) -> QSize:  # noqa: N802
        """Ask for the room all rows take, within reason: a short list leaves room for what follows."""
        shown = min(max(self.row_count(), 2), _MOST_ROWS)
        height = self.verticalHeader().defaultSectionSize() * shown + self.horizontalHeader().height() + 4
        return QSize(super().sizeHint().width(), height)

    def _size_rows(self) -> None:
        rows, lines = self.verticalHeader(), 2 if getattr(self, "_two", False) else 1
        height = self.fontMetrics().height() * lines + 12
        rows.setDefaultSectionSize(height)
        for place in range(rows.count()):
            rows.resizeSection(place, height)
        self.updateGeometry()


class MarkDelegate(TextDelegate):
    """Picture and word in the colour of the state, the detail smaller beneath; the colour is not the only sign."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the cell as any other, then the mark."""
        self.initStyleOption(option, index)
        option.text = ""
        table = option.widget
        table.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, table)
        if not isinstance(table, MarkTable) or (mark := table.mark(index.row(), index.column())) is None:
            return
        painter.save()
        box = option.rect.adjusted(PADDING // 2, 2, -4, -3)
        first = box if not table.on_first_line(mark) else box.adjusted(0, 0, 0, -box.height() // 2)
        colour = state_colour(option.palette, mark.state)
        side = round(option.fontMetrics.height() * 0.95)
        if mark.icon:
            place = QRect(box.x(), first.center().y() - side // 2, side, side)
            icons.paint(painter, mark.icon, place.toRectF(), colour)
        left = side + _GAP
        painter.setFont(option.font)
        painter.setPen(colour)
        _line(painter, first.adjusted(left, 0, 0, 0), mark.word)
        if mark.detail:
            painter.setFont(stepped(option.font, "small"))
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            _line(painter, box.adjusted(left, box.height() // 2, 0, 0), mark.detail)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the width of picture and longer line."""
        lines = str(index.data() or "").split("\n")
        width = max(option.fontMetrics.horizontalAdvance(line) for line in lines)
        return QSize(width + PADDING + option.fontMetrics.height() + _GAP, option.fontMetrics.height() * 2 + 10)


def state_colour(palette: QPalette, state: str) -> QColor:
    """Return the colour of a state (error, warning, ok) on the ground of a palette; '' is plain text."""
    if state not in {"error", "warning", "ok"}:
        return palette.color(QPalette.ColorRole.Text)
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
    return QColor(read_tokens("dark" if dark else "light")[state])


def _text(cell: Mark | str) -> str:
    if isinstance(cell, str):
        return cell
    return f"{cell.word}\n{cell.detail}" if cell.detail else cell.word


def _line(painter: QPainter, box: QRect, text: str) -> None:
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
