"""A list of records: texts in rows, fast at 100,000 rows, Enter or a double click opens one.

The presenter hands over finished texts; nothing is computed here but colours of ▲ and the size of tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from roukin_desktop.views.theme import figures_font
from roukin_desktop.views.widgets.tables.cell_paint import TagDelegate, TextDelegate, least_height, share_width
from roukin_desktop.views.widgets.tables.rows_table import RowsTable

Index = QModelIndex | QPersistentModelIndex

_MARK_WIDTH = 11
_LEAST_ROWS = 2
_LOOKED_AT = 200
"""Rows that are measured for a column that is never cut; a list may have 100,000."""


@dataclass(frozen=True, slots=True)
class Column:
    r"""A column: ``width`` in characters of the figures font, ``stretch`` > 0 shares what is left.

    ``spare`` columns are shown where there is room for all; the last goes first. ``whole`` columns are at least as
    wide as the widest text: a number or a state that is cut says nothing.
    ``kind`` is ``text``, ``figure`` (right-aligned, figures font), ``tags`` (tags joined by ``\n``) or ``mark``
    (picture and word; always whole).
    """

    title: str
    width: int
    kind: str = "text"
    stretch: int = 0
    spare: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: the key it is opened by, and one text per column. ``state`` colours it (``review``, ``gone``)."""

    key: str
    cells: tuple[str, ...]
    state: str = ""


def between_books(columns: Sequence[Column], *, origin: bool, mark: bool) -> tuple[Column, ...]:
    """Return the columns of a list with 提出元 before the last, 状態, and room in that for 提出後に訂正."""
    *others, state = columns
    shown = (Column("提出元", 18, stretch=1),) if origin else ()
    return (*others, *shown, replace(state, width=max(state.width, _MARK_WIDTH)) if mark else state)


class RecordModel(QAbstractTableModel):
    """Rows of text as Qt wants to see them; replacing them all is one reset."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._rows: Sequence[TableRow] = ()
        self._figures: QFont = figures_font()
        self._owner = parent

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Replace the columns."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def set_rows(self, rows: Sequence[TableRow], columns: Sequence[Column] | None = None) -> None:
        """Replace the rows, and with them the columns they are for."""
        self.beginResetModel()
        self._rows = rows
        if columns is not None:
            self._columns = columns
        self.endResetModel()

    @property
    def columns(self) -> Sequence[Column]:
        """The columns listed now."""
        return self._columns

    def row(self, index: int) -> TableRow:
        """Return the row of that place."""
        return self._rows[index]

    def column(self, index: int) -> Column:
        """Return the column of that place."""
        return self._columns[index]

    def find(self, key: str) -> int:
        """Return the place of a key, -1 if it is not listed."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return text, alignment, font and colour of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].cells[index.column()]
        kind = self._columns[index.column()].kind
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if kind == "figure" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and kind == "figure":
            return self._figures
        if role == Qt.ItemDataRole.ForegroundRole:
            row = self._rows[index.row()]
            if kind == "figure" and "▲" in row.cells[index.column()]:
                return self._owner.palette().color(QPalette.ColorRole.BrightText)
            if row.state == "gone":
                return self._owner.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the titles, on the side of their column."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self._columns[section].kind == "figure"
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class RecordTable(RowsTable):
    """The list above a form. ``opened(key)`` for Enter and double click, ``chosen(key)`` when the row changes."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecordModel(self)
        self._awaited = ""
        self._least_rows = _LEAST_ROWS
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegate(TextDelegate(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(20)
        self._size_rows()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self.updateGeometry())
        self.activated.connect(lambda index: self.opened.emit(self._model.row(index.row()).key))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def keep_rows(self, rows: int) -> None:
        """Keep so many rows in sight in any size of text; where that is too much, a page scrolls."""
        self._least_rows = rows
        self.updateGeometry()

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Say what is listed, before there are rows."""
        self._model.set_columns(columns)
        self._paint_columns()
        self._share_width()

    def set_rows(self, rows: Sequence[TableRow], columns: Sequence[Column] | None = None) -> None:
        """Replace the rows, and the columns where they are others; the current record stays current if still listed."""
        key = self.current_key()
        scroll = self.verticalScrollBar().value()
        if columns is None or columns == self._model.columns:
            self._model.set_rows(rows)
        else:
            self._model.set_rows(rows, columns)
            self._paint_columns()
        if key:
            self.select(key, scroll=False)
        self.verticalScrollBar().setValue(scroll)
        self._share_width()
        if self._model.find(self._awaited) >= 0:
            self.select(self._awaited)
            self._awaited = ""

    def point_at(self, key: str) -> None:
        """Make a record current as soon as the rows come that hold it as it is now."""
        self._awaited = key

    def current_key(self) -> str:
        """Return the key of the current row, or ``""``."""
        index = self.currentIndex()
        return self._model.row(index.row()).key if index.isValid() else ""

    def select(self, key: str, *, scroll: bool = True) -> None:
        """Make a record current."""
        place = self._model.find(key)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place, 0))
            if scroll:
                self.scrollTo(self._model.index(place, 0))

    def row_count(self) -> int:
        """Return how many rows are listed."""
        return self._model.rowCount()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open with Enter on every system (Qt leaves it to the platform)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Show a few whole rows, whatever the size of the text."""
        return QSize(super().minimumSizeHint().width(), least_height(self, self._least_rows))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the size of the text when it changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_model"):
            self._size_rows()
            self._share_width()

    def _paint_columns(self) -> None:
        for place, column in enumerate(self._model.columns):
            if column.kind == "tags":
                self.setItemDelegateForColumn(place, TagDelegate(self))

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.row(current.row()).key)

    def _share_width(self) -> None:
        columns = [self._model.column(place) for place in range(self._model.columnCount())]
        letter, room = self.fontMetrics().horizontalAdvance("0"), self.viewport().width()
        wished = {place: column.width * letter + 20 for place, column in enumerate(columns)}
        titles = {place: self.horizontalHeader().sectionSizeHint(place) for place in wished}
        wished = {place: max(width, titles[place]) for place, width in wished.items()}
        for place in (place for place, column in enumerate(columns) if column.whole or column.kind == "mark"):
            wished[place] = max(wished[place], self.sizeHintForColumn(place))
        for place in [place for place, column in enumerate(columns) if column.spare][::-1]:
            if sum(wished.values()) > room:
                del wished[place]
        widths = share_width(
            room, [(width, columns[place].stretch) for place, width in wished.items()], [titles[p] for p in wished]
        )
        for place in range(len(columns)):
            self.setColumnHidden(place, place not in wished)
        for place, width in zip(wished, widths, strict=True):
            self.setColumnWidth(place, width)
