"""A table of a summary in which any number can be opened: click, or Enter, shows its rows (design.md L4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from roukin_desktop.views.theme import figures_font
from roukin_desktop.views.widgets.tables.cell_paint import PADDING, TextDelegate

Index = QModelIndex | QPersistentModelIndex

_ROUNDED = 1
"""What a text may be wider than Qt says, which tells whole pixels: in just that width it would be broken."""


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
        self.texts: frozenset[int] = frozenset((0,))
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
            return self._side(index.column()) | Qt.AlignmentFlag.AlignVCenter
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
            return self._side(section) | Qt.AlignmentFlag.AlignVCenter
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if column in self.texts else Qt.AlignmentFlag.AlignRight

    def _font(self, index: Index, cell: FigureCell) -> QFont | None:
        total = index.row() in self.totals
        words = index.column() in self.texts
        if words and not total:
            return None
        font = QFont() if words else figures_font()
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
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 11)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(20)

    def set_table(
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[FigureCell]],
        totals: frozenset[int] = frozenset(),
        texts: frozenset[int] = frozenset(),
    ) -> None:
        r"""Show a table; ``totals`` are the rows printed bold, ``texts`` the columns that hold words.

        The first column always holds words; a title may have two lines (``\n``). The cursor stays where it was.
        """
        current = self.currentIndex()
        self._model.beginResetModel()
        self._model.titles, self._model.rows, self._model.totals = titles, rows, totals
        self._model.texts = texts | {0}
        self._model.endResetModel()
        self._size_head()
        if current.isValid() and current.row() < len(rows) and current.column() < len(titles):
            self.setCurrentIndex(self._model.index(current.row(), current.column()))
        self._share_width()

    def go_to_first(self) -> None:
        """Put the cursor on the first figure that opens, unless it is in the table already."""
        if self.currentIndex().isValid():
            return
        for row, cells in enumerate(self._model.rows):
            for column, cell in enumerate(cells):
                if cell.key:
                    self.setCurrentIndex(self._model.index(row, column))
                    return

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height of head and rows."""
        return QSize(400, self.horizontalHeader().height() + self.verticalHeader().length() + 2)

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

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the size of the text when it changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_model"):
            self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 11)
            self._size_head()
            self._share_width()

    def _size_head(self) -> None:
        head = self.horizontalHeader()
        lines = max((title.count("\n") + 1 for title in self._model.titles), default=1)
        head.setFixedHeight(lines * head.fontMetrics().lineSpacing() + 4 * lines + 6)

    def _open(self, index: QModelIndex) -> None:
        key = self._model.rows[index.row()][index.column()].key
        if key:
            self.opened.emit(key)

    def _share_width(self) -> None:
        """Give figures what they need and words the rest; words that need more go on in a second line."""
        if not self._model.titles:
            return
        widths = [self._wanted(column) for column in range(len(self._model.titles))]
        words = sorted(self._model.texts & set(range(len(widths))))
        spare = self.viewport().width() - sum(widths)
        if spare >= 0:
            others = [column for column in range(len(widths)) if column not in words] or words
            for column in others:
                widths[column] += spare // len(others)
        else:
            least = self.fontMetrics().height() * 5
            _take_from(widths, {word: max(least, self._head_width(word)) for word in words}, -spare)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._share_height(words)

    def _wanted(self, column: int) -> int:
        """Return the width in which nothing of a column is cut."""
        font = self.font() if column in self._model.texts else figures_font()
        font.setPointSizeF(self.font().pointSizeF())
        font.setBold(True)
        cells = QFontMetrics(font)
        needed = max((cells.horizontalAdvance(row[column].text) for row in self._model.rows), default=0)
        return max(self._head_width(column), needed + _ROUNDED + self._margin())

    def _head_width(self, column: int) -> int:
        """Return the width in which the title of a column is not cut."""
        head = self.horizontalHeader().fontMetrics()
        lines = self._model.titles[column].split("\n")
        return max(head.horizontalAdvance(line) for line in lines) + self._margin()

    def _margin(self) -> int:
        """Return what stands left and right of a text, which grows with it."""
        return max(PADDING, round(self.fontMetrics().height() * 1.35)) + 6

    def _share_height(self, words: Sequence[int]) -> None:
        """Give a row a line more for each line its words need."""
        line, usual = self.fontMetrics().lineSpacing(), self.verticalHeader().defaultSectionSize()
        flags = Qt.TextFlag.TextWordWrap
        for place, row in enumerate(self._model.rows):
            high = line
            for column in words:
                box = QRect(0, 0, self.columnWidth(column) - self._margin(), 10_000)
                high = max(high, self.fontMetrics().boundingRect(box, flags, row[column].text).height())
            self.setRowHeight(place, usual if high <= line else high + usual - line)
        self.updateGeometry()


def _take_from(widths: list[int], places: Mapping[int, int], missing: int) -> None:
    """Make the widest of some columns narrower, down to one common width, none below the least it may have."""
    free = dict(places)
    while free:
        room = sum(widths[place] for place in free) - missing
        level = _level([widths[place] for place in free], room)
        held = {place: least for place, least in free.items() if least > level and widths[place] > level}
        if not held:
            break
        for place, least in held.items():
            missing -= max(widths[place] - least, 0)
            widths[place] = min(widths[place], least)
            del free[place]
    for place in free:
        widths[place] = min(widths[place], level)


def _level(widths: Sequence[int], room: int) -> int:
    """Return the width to which the widest have to come down for all to find room."""
    left, level = max(room, 0), 0
    for count, width in zip(range(len(widths), 0, -1), sorted(widths), strict=True):
        level = left // count
        if width > level:
            break
        left -= width
    return level
