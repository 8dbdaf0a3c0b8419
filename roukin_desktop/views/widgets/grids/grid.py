"""A grid to type into as people type into Excel: Enter goes right, Ctrl+D copies from above, blocks are pasted.

Enter at the end of a row goes to the first cell of the next (domain.md §8.1). A pasted block is not put in
at once: ``paste_wanted`` asks the presenter, who shows a preview (screens.md).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QStyleOptionViewItem, QWidget

from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.grids.grid_model import GridCell, GridColumn, GridModel, GridRow
from roukin_desktop.views.widgets.tables.cell_paint import TextDelegate, least_height, share_width
from roukin_desktop.views.widgets.tables.rows_table import RowsTable

__all__ = ["CellDelegate", "Grid", "GridCell", "GridColumn", "GridRow"]


class CellDelegate(TextDelegate):
    """Opens the right kind of edit line in a cell, and ends it at once with Enter.

    Qt puts the end off until the keys that wait are typed; fast fingers would type the next figure into this cell.
    While something is being composed no key ends it: the Enter that commits a conversion moves nothing. ← and → leave
    a cell that is typed over, as in Excel; in one opened with F2 or a double click they walk through its text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing: QObject | None = None

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take Enter and the arrows before Qt does; Ctrl+Enter is 登録."""
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._composing = editor if event.preeditString() else None
        if event.type() == QEvent.Type.KeyPress and self._composing is editor:
            return isinstance(event, QKeyEvent) and event.key() in _TAB
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, QWidget)
            and event.key() in _ENTER
            and not event.modifiers() & _CTRL
        ):
            self._end(editor, self.EndEditHint.SubmitModelCache)
            return True
        grid = self.parent()
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, QWidget)
            and isinstance(grid, Grid)
            and grid.typed_over
            and event.key() in _SIDEWAYS
            and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        ):
            self._end(editor, self.EndEditHint.NoHint)
            grid.step_aside(_SIDEWAYS[Qt.Key(event.key())])
            return True
        return super().eventFilter(editor, event)

    def _end(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a line for figures (no input method) or for prose."""
        model = index.model()
        figure = isinstance(model, GridModel) and model.columns[index.column()].figure
        editor = NumberEdit(parent) if figure else PlainEdit(parent)
        editor.setAccessibleName(str(model.headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor


class Grid(RowsTable):
    """``edited(row, column, text)``, ``paste_wanted(row, column, text)``, ``opened(row)``: keys, never indexes.

    ``together`` is told before (True) and after (False) what one key does to several cells. ``refused`` is told of
    every key that would change something while nothing can be typed (``shut``).
    """

    edited = Signal(str, str, str)
    paste_wanted = Signal(str, str, str)
    opened = Signal(str)
    together = Signal(bool)
    refused = Signal()
    LEAST_ROWS: ClassVar[int] = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed_over = False
        self._model = GridModel(self)
        self.setModel(self._model)
        self._model.edited.connect(self.edited)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self.updateGeometry())

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Say what the grid holds."""
        self._model.set_columns(columns)
        self._share_width()

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Show the rows; the cursor stays where it is while the keys are the same."""
        self._model.set_rows(rows)

    def current_place(self) -> tuple[str, str] | None:
        """Return row and column key of the current cell."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self._model.rows[index.row()].key, self._model.columns[index.column()].key

    def go_to(self, row_key: str, column_key: str) -> None:
        """Make a cell current."""
        row = next((n for n, r in enumerate(self._model.rows) if r.key == row_key), -1)
        column = next((n for n, c in enumerate(self._model.columns) if c.key == column_key), -1)
        if row >= 0 and column >= 0:
            self.setCurrentIndex(self._model.index(row, column))
            self.scrollTo(self.currentIndex())

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: ANN401, N802
        """Keep the input method off while a cell for figures is current."""
        index = self.currentIndex()
        figure = index.isValid() and self._model.columns[index.column()].figure
        if query == Qt.InputMethodQuery.ImEnabled and figure:
            return False
        return super().inputMethodQuery(query)

    def shut(self, on: bool) -> None:
        """Let nothing be typed, or open the grid again; the cursor goes everywhere all the same."""
        self._model.shut = on

    def event(self, event: QEvent) -> bool:
        """Take F2 for a cell that can be typed into before the window takes it for 新規; let nothing in while shut."""
        if _types(event) and self._model.shut:
            self.refused.emit()
            event.accept()
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
            and self._is_open()
        ):
            event.accept()
            return True
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open a cell for typing, or say that none can be."""
        self.typed_over = False
        super().mouseDoubleClickEvent(event)
        if self._model.shut:
            self.refused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter moves, F2 opens a cell, Ctrl+D copies from above, Delete empties, Ctrl+X, C and V exchange blocks.

        Ctrl with an arrow, Home or End goes to the edge.
        """
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in _ENTER and not event.modifiers() & _CTRL:
            self.step_cell(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_D and event.modifiers() & _CTRL:
            self._to_all(self.filled_down(), self._fill_from_above)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._copy()
            self._to_all(self.selectedIndexes(), self._empty)
        elif event.key() == Qt.Key.Key_Delete:
            self._to_all(self.selectedIndexes(), self._empty)
        elif event.modifiers() & _CTRL and event.key() in _EDGES:
            self._leap(*_EDGES[Qt.Key(event.key())])
        elif event.modifiers() & _CTRL or (event.key() == Qt.Key.Key_F2 and not self._is_open()):
            event.ignore()
        else:
            self.typed_over = event.key() != Qt.Key.Key_F2
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Type over the cell, as letters of the keyboard do."""
        typed = event.preeditString() or event.commitString()
        if typed and self.state() != QAbstractItemView.State.EditingState:
            self.typed_over = True
        super().inputMethodEvent(event)

    def step_aside(self, way: QAbstractItemView.CursorAction) -> None:
        """Go to the cell beside the current one."""
        self.setCurrentIndex(self.moveCursor(way, Qt.KeyboardModifier.NoModifier))

    def _leap(self, row: int | None, column: int | None) -> None:
        """Go to the first (0) or last (-1) row or column that is shown; None keeps the present one."""
        rows = [at for at in range(self._model.rowCount()) if not self.isRowHidden(at)]
        columns = [at for at in range(self._model.columnCount()) if not self.isColumnHidden(at)]
        here = self.currentIndex()
        if rows and columns and here.isValid():
            down = here.row() if row is None else rows[row]
            self.setCurrentIndex(self._model.index(down, here.column() if column is None else columns[column]))

    def step_cell(self, step: int) -> None:
        """Go to the next (1) or previous (-1) cell that can be typed into, over the end of the row."""
        places = [
            (row, column)
            for row in range(self._model.rowCount())
            for column in range(self._model.columnCount())
            if self._model.is_open(row, column)
        ]
        index = self.currentIndex()
        here = (index.row(), index.column()) if index.isValid() else (-1, -1)
        found = bisect_right(places, here) if step > 0 else bisect_left(places, here) - 1
        if 0 <= found < len(places):
            self.setCurrentIndex(self._model.index(*places[found]))

    def closeEditor(self, editor: QWidget, hint: Any) -> None:  # noqa: ANN401, N802
        """Go on to the next cell when an edit ends with Enter."""
        super().closeEditor(editor, hint)
        if hint == CellDelegate.EndEditHint.SubmitModelCache:
            back = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step_cell(-1 if back else 1)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Take the size of the text when it changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_model"):
            self._size_rows()
            self._share_width()

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Show some whole rows, whatever the size of the text."""
        return QSize(super().minimumSizeHint().width(), least_height(self, self.LEAST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _is_open(self) -> bool:
        index = self.currentIndex()
        return index.isValid() and self._model.is_open(index.row(), index.column())

    def filled_down(self) -> list[QModelIndex]:
        """Return the cells Ctrl+D fills from the one above: of several rows all but the first, as in Excel."""
        chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        first = chosen[0][0] + 1 if chosen and chosen[-1][0] > chosen[0][0] else 1
        return [self._model.index(row, column) for row, column in chosen if row >= first]

    def _to_all(self, cells: Sequence[QModelIndex], deed: Callable[[QModelIndex], object]) -> None:
        """Do the same to each of these cells that can be typed into, as one deed of the hand."""
        opened = [index for index in cells if self._model.is_open(index.row(), index.column())]
        several = len(opened) > 1
        if several:
            self.together.emit(True)
        try:
            for index in opened:
                deed(index)
        finally:
            if several:
                self.together.emit(False)

    def _fill_from_above(self, index: QModelIndex) -> None:
        self._model.setData(index, self._model.rows[index.row() - 1].cells[index.column()].text)

    def _empty(self, index: QModelIndex) -> None:
        self._model.setData(index, "")

    def _copy(self) -> None:
        chosen = sorted((i.row(), i.column()) for i in self.selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            lines.setdefault(row, []).append(self._model.rows[row].cells[column].text)
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines.values()))

    def _paste(self) -> None:
        place, text = self.current_place(), QGuiApplication.clipboard().text()
        if place is not None and text:
            self.paste_wanted.emit(*place, text)

    def _share_width(self) -> None:
        letter = self.fontMetrics().horizontalAdvance("0")
        wanted = [(c.width * letter + 20, c.stretch) for c in self._model.columns]
        titles = [self.horizontalHeader().sectionSizeHint(place) for place in range(len(wanted))]
        wanted = [(max(width, title), share) for (width, share), title in zip(wanted, titles, strict=True)]
        for place, width in enumerate(share_width(self.viewport().width(), wanted, titles)):
            self.setColumnWidth(place, width)


_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_EDGES: dict[Qt.Key, tuple[int | None, int | None]] = {
    Qt.Key.Key_Home: (0, 0),
    Qt.Key.Key_End: (-1, -1),
    Qt.Key.Key_Up: (0, None),
    Qt.Key.Key_Down: (-1, None),
    Qt.Key.Key_Left: (None, 0),
    Qt.Key.Key_Right: (None, -1),
}
_SIDEWAYS = {
    Qt.Key.Key_Left: QAbstractItemView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: QAbstractItemView.CursorAction.MoveRight,
}


def _types(event: QEvent) -> bool:
    """Tell whether an event would change a cell: a letter, Space, Delete, F2, Ctrl+D and X, a block, a conversion."""
    if isinstance(event, QInputMethodEvent):
        return bool(event.commitString())
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Cut):
        return True
    if event.modifiers() & _CTRL:
        return event.key() == Qt.Key.Key_D
    return (event.text().isprintable() and bool(event.text())) or event.key() in _CHANGING


_CHANGING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2)
