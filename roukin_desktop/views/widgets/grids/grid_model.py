"""The cells of an editable grid: texts and states as the presenter hands them over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from roukin_desktop.views.theme import figures_font

Index = QModelIndex | QPersistentModelIndex

_MARKS = {"error": "! ", "warning": "? ", "feed": "庫 ", "sum": "計 "}
"""Signs before a cell's text beside its colour: 庫 for the bank's file, 計 for a sum. Never △, read as minus."""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: ``key`` names it to the presenter, ``width`` in characters; ``figure`` turns the input method off."""

    key: str
    title: str
    width: int
    editable: bool = True
    figure: bool = True
    stretch: int = 0


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell: text, state and the sentence told under the pointer.

    ``state`` is ``error``, ``warning``, ``new`` (pasted, or typed and not yet registered), ``feed``, ``sum`` or ``""``.
    A ``locked`` cell is only shown; ``ghost`` stands, greyed, where there is no text.
    """

    text: str = ""
    state: str = ""
    note: str = ""
    locked: bool = False
    ghost: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: key and one cell per column; a ``locked`` one is only shown."""

    key: str
    cells: tuple[GridCell, ...] = field(default_factory=tuple)
    locked: bool = False


class GridModel(QAbstractTableModel):
    """What the grid shows; an edit is told with ``edited(row key, column key, text)``."""

    edited = Signal(str, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: Sequence[GridColumn] = ()
        self.rows: list[GridRow] = []
        self.shut = False
        self._owner = parent
        self._figures = figures_font()
        self._bold = figures_font()
        self._bold.setBold(True)

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Replace the columns; rows are emptied."""
        self.beginResetModel()
        self.columns = columns
        self.rows = []
        self.endResetModel()

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Replace all rows; where keys are the same as before, only texts change and the cursor stays."""
        if [r.key for r in rows] == [r.key for r in self.rows] and rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def set_row(self, row: GridRow) -> None:
        """Replace the row of the same key without telling the presenter."""
        place = next((at for at, known in enumerate(self.rows) if known.key == row.key), -1)
        if place >= 0:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def set_cell(self, place: Index | QModelIndex, cell: GridCell) -> None:
        """Replace one cell without telling the presenter."""
        row = self.rows[place.row()]
        cells = (*row.cells[: place.column()], cell, *row.cells[place.column() + 1 :])
        self.rows[place.row()] = replace(row, cells=cells)
        self.dataChanged.emit(place, place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Allow typing where the column is editable, nowhere while the book is only read (``shut``)."""
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        opened = self.is_open(index.row(), index.column()) and not self.shut
        return base | Qt.ItemFlag.ItemIsEditable if opened else base

    def is_open(self, row: int, column: int) -> bool:
        """Tell whether a cell can be typed into, as long as the book can: Enter goes from one to the next."""
        there = self.rows[row]
        return self.columns[column].editable and not there.locked and not there.cells[column].locked

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return text, side, font, colours and the sentence of a cell."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells[index.column()]
        ghostly = not cell.text and bool(cell.ghost)
        if role == Qt.ItemDataRole.DisplayRole and ghostly:
            return cell.ghost
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (_MARKS.get(cell.state, "") if role == Qt.ItemDataRole.DisplayRole else "") + cell.text
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return cell.note or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and (column.figure or cell.state == "new"):
            return self._bold if cell.state == "new" else self._figures
        if role == Qt.ItemDataRole.ToolTipRole and cell.note:
            return cell.note
        colors = self._owner.palette()
        if role == Qt.ItemDataRole.ForegroundRole and (cell.state == "error" or "▲" in cell.text):
            return colors.color(QPalette.ColorRole.BrightText)
        if role == Qt.ItemDataRole.ForegroundRole and (row.locked or ghostly):
            return colors.color(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.ForegroundRole and cell.state == "new":
            return colors.color(QPalette.ColorRole.Link)
        if role == Qt.ItemDataRole.BackgroundRole and (row.locked or cell.locked or not column.editable):
            return colors.color(QPalette.ColorRole.AlternateBase)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Take what was typed and tell the presenter; typing the same text again tells nothing."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = row.cells[index.column()]
        shut = self.shut or not self.is_open(index.row(), index.column())
        if role != Qt.ItemDataRole.EditRole or shut or str(value) == cell.text:
            return False
        self.set_cell(index, replace(cell, text=str(value)))
        self.edited.emit(row.key, column.key, str(value))
        return True

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].figure
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
