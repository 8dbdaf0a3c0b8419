"""A table of a summary in which any number can be opened: click, or Enter, shows its rows (design.md L4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from roukin_desktop.views.theme import figures_font
from roukin_desktop.views.widgets.cell_paint import TextDelegate

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A printed text and, for a figure, the key its rows are asked with; ``""`` opens nothing."""

    text: str
    key: str = ""


class _FigureModel(QAbstractTableModel):
    """Cells and titles; the first column is the label."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.titles: Sequence[str] = ()
        self.rows: Sequence[Sequence[FigureCell]] = ()
        self.totals: frozenset[int] = frozenset()
        self.hovered: tuple[int, int] = (-1, -1)
        self._owner = parent

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        cell = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self._font(index, cell)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(cell)
        if role == Qt.ItemDataRole.BackgroundRole and index.row() in self.totals:
            return self._owner.palette().color(QPalette.ColorRole.AlternateBase)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and cell.key:
            return "Enterで内訳を開きます"
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal or section >= len(self.titles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _font(self, index: Index, cell: FigureCell) -> QFont | None:
        total = index.row() in self.totals
        if not index.column() and not total:
            return None
        font = figures_font() if index.column() else QFont()
        font.setBold(total)
        font.setUnderline(bool(cell.key) and self.hovered == (index.row(), index.column()))
        return font

    def _color(self, cell: FigureCell) -> Any:  # noqa: ANN401
        if "▲" in cell.text:
            return self._owner.palette().color(QPalette.ColorRole.BrightText)
        if cell.key:
            return self._owner.palette().color(QPalette.ColorRole.Link)
        return None


class FigureTable(QTableView):
    """As high as its rows, no scroll bars of its own. ``opened(key)`` tells which figure was opened."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _FigureModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TextDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 11)
        self.horizontalHeader().setHighlightSections(False)

    def set_table(
        self, titles: Sequence[str], rows: Sequence[Sequence[FigureCell]], totals: frozenset[int] = frozenset()
    ) -> None:
        """Show a table; ``totals`` are the rows printed bold."""
        self._model.beginResetModel()
        self._model.titles, self._model.rows, self._model.totals = titles, rows, totals
        self._model.endResetModel()
        self.updateGeometry()
        self._share_width()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of head and rows."""
        head = max(self.horizontalHeader().sizeHint().height(), 20)
        height = head + self._model.rowCount() * self.verticalHeader().defaultSectionSize() + 2
        return QSize(400, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Return the same height: a summary table is never cut."""
        return QSize(200, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the current figure with Enter or Space."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._open(index)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the figure clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._open(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Underline the figure under the pointer."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        live = index.isValid() and bool(self._model.rows[index.row()][index.column()].key)
        self._model.hovered = (index.row(), index.column()) if live else (-1, -1)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _open(self, index: QModelIndex) -> None:
        key = self._model.rows[index.row()][index.column()].key
        if key:
            self.opened.emit(key)

    def _share_width(self) -> None:
        """Give the label what it needs and the figures equal shares of the rest."""
        count = self._model.columnCount()
        if not count:
            return
        width = self.viewport().width()
        longest = max((self.fontMetrics().horizontalAdvance(row[0].text) for row in self._model.rows), default=0)
        label = min(max(longest + 30, 140), width // 2)
        self.setColumnWidth(0, width if count == 1 else label)
        for column in range(1, count):
            share = (width - label) // (count - 1)
            self.setColumnWidth(column, share)
