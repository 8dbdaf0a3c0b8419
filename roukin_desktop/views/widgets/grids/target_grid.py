"""The grid of 会員自主目標: grouped heads, the members' names always in view, choices picked by number.

A ``Grid`` in everything else. The first column is shown a second time in a view that lies over the left edge
and does not scroll sideways; both share model and selection.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from roukin_desktop.views.theme import figures_family, figures_font
from roukin_desktop.views.widgets.fields.direct_edit import DirectEdit
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.grids.grid import CellDelegate, Grid
from roukin_desktop.views.widgets.grids.grid_model import GridColumn, GridModel, GridRow
from roukin_desktop.views.widgets.grids.group_header import GroupHeader
from roukin_desktop.views.widgets.tables.cell_paint import TextDelegate

Index = QModelIndex | QPersistentModelIndex
_CTRL = Qt.KeyboardModifier.ControlModifier
_DIVIDER = QPalette.ColorRole.Dark
_GAP = 20
"""What a cell keeps free beside its text, as in every list."""
_FREE = 3
"""Columns that must find room between those held at the edges."""


@dataclass(frozen=True, slots=True)
class GroupedColumn(GridColumn):
    """A column under a group. ``spare`` ones are shown where there is room, ``least`` is never gone below.

    ``held`` ones, the last, stay at the right edge where there is no room for all.

    ``options`` are the words a number key picks from; such a cell is not typed into. A ``date`` is told
    on the left, in figures of one width.
    """

    group: str = ""
    date: bool = False
    options: tuple[str, ...] = ()
    spare: bool = False
    least: int = 0
    held: bool = False


class _Cells(CellDelegate):
    """Parts the groups with a thin line, and opens an edit line without an input method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures_family()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Take the font for figures for dates, too."""
        super().initStyleOption(option, index)
        model = index.model()
        column = model.columns[index.column()] if isinstance(model, GridModel) else None
        if isinstance(column, GroupedColumn) and column.date:
            option.font.setFamily(self._figures)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, then the line on its left."""
        super().paint(painter, option, index)
        _part_received(painter, option, index)
        view = self.parent()
        if isinstance(view, TargetGrid) and view.heads.begins_group(index.column()):
            painter.setPen(view.palette().color(QPalette.ColorRole.Mid))
            painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft())

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Return a line for figures, or for a date."""
        model = index.model()
        figure = isinstance(model, GridModel) and model.columns[index.column()].figure
        editor = NumberEdit(parent) if figure else DirectEdit(parent)
        editor.setFont(figures_font())
        title = model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title).replace("\n", ""))
        return editor


class _NameCells(TextDelegate):
    """Names, with the same divider above the first row received."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, then the divider."""
        super().paint(painter, option, index)
        _part_received(painter, option, index)


def _part_received(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Draw a divider between own rows and those received of other books."""
    model, row = index.model(), index.row()
    if isinstance(model, GridModel) and row > 0 and model.rows[row].locked and not model.rows[row - 1].locked:
        painter.fillRect(option.rect.x(), option.rect.y(), option.rect.width(), 2, option.palette.color(_DIVIDER))


class TargetGrid(Grid):
    """``row_chosen(key)`` when the cursor goes to another row, ``place_chosen`` to another cell.

    ``fill_wanted`` asks for the cell above.
    """

    row_chosen = Signal(str)
    place_chosen = Signal(str, str)
    fill_wanted = Signal(str, str)
    undo_wanted = Signal(str)
    redo_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads = GroupHeader(self)
        self.setHorizontalHeader(self.heads)
        self.setItemDelegate(_Cells(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._columns: Sequence[GroupedColumn] = ()
        self._menu: QMenu | None = None
        self._lowest = -1
        self._size = QSize()
        self._grown = False
        self._names = _Held(self, _NameCells(self))
        self._sums = _Held(self, _Cells(self), right=True)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.selectionModel().currentChanged.connect(self._on_place)

    def set_grouped_columns(self, columns: Sequence[GroupedColumn]) -> None:
        """Say what the grid holds; the first column stays in view."""
        self._columns = columns
        self.heads.set_groups([c.group for c in columns])
        self.set_columns(columns)
        self._names.hold([0])
        self._share_width()

    def set_row(self, row: GridRow) -> None:
        """Show one row anew."""
        self._model.set_row(row)

    def commit_editor(self) -> None:
        """Take what is typed in the open cell, before 登録 or leaving the room."""
        editor = self.indexWidget(self.currentIndex())
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def cut_names_inside(self) -> None:
        """Cut long names in their middle: those that begin alike still differ."""
        self._names.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def keep_in_view(self, row: int) -> None:
        """Keep a row in view beside the current one while room is taken from the grid; -1 for none."""
        self._lowest = row

    def free_room(self) -> QRect:
        """Return the room between the columns at the edges."""
        return self.viewport().rect().adjusted(self._names.room(), 0, -self._sums.room(), 0)

    def go_to_first(self) -> None:
        """Put the cursor into the first cell to type into, unless it is in the grid already."""
        if not self.currentIndex().isValid():
            self.step_cell(1)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: ANN401, N802
        """Keep the input method off everywhere: figures, dates and number keys."""
        return False if query == Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)

    def edit(  # type: ignore[override]
        self,
        index: Index,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        """Open a cell for typing; a cell with choices opens its list instead."""
        locked = index.isValid() and self._model.rows[index.row()].locked
        options = self._columns[index.column()].options if index.isValid() and self._columns and not locked else ()
        if options and trigger & self.editTriggers():
            self._offer(options)
            return False
        return super().edit(index, trigger, event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Pick choices with number keys; Ctrl+Z and Ctrl+Y walk through the row's changes."""
        place = self.current_place()
        if place is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.modifiers() & _CTRL and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            (self.undo_wanted if event.key() == Qt.Key.Key_Z else self.redo_wanted).emit(place[0])
        elif not event.modifiers() & _CTRL and self._pick_by_number(event.text()):
            self.step_cell(1)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take digits from an input method that is on all the same: Qt opens the cell and drops them."""
        text, index = event.commitString(), self.currentIndex()
        if not text or not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            super().inputMethodEvent(event)
        elif self._pick_by_number(text):
            self.step_cell(1)
        elif self.edit(index, QAbstractItemView.EditTrigger.AnyKeyPressed, event):
            self.typed_over = True
            editor = self.indexWidget(index)
            if isinstance(editor, QLineEdit):
                editor.setText(text)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Go on with Enter and Tab only; an edit that ends because the cursor left goes nowhere else."""
        hints = QAbstractItemDelegate.EndEditHint
        left = self.indexWidget(self.currentIndex()) != editor
        if hint in (hints.EditNextItem, hints.EditPreviousItem):
            super().closeEditor(editor, hints.NoHint)
            self.step_cell(1 if hint == hints.EditNextItem else -1)
        else:
            super().closeEditor(editor, hints.NoHint if left else hint)

    def scrollTo(  # noqa: N802
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view between the columns at the edges, not under them."""
        super().scrollTo(index, hint)
        at, bar = index.column(), self.horizontalScrollBar()
        if not index.isValid() or self._sums.holds(at) or self._names.holds(at):
            return
        end = self.columnViewportPosition(at) + self.columnWidth(at)
        over = end - (self.viewport().width() - self._sums.room())
        if over > 0:
            bar.setValue(bar.value() + over)
        under = self._names.room() - self.columnViewportPosition(at)
        if under > 0:
            bar.setValue(bar.value() - under)

    def _size_rows(self) -> None:
        super()._size_rows()
        if hasattr(self, "_sums"):
            for held in (self._names, self._sums):
                held.verticalHeader().setDefaultSectionSize(self.verticalHeader().defaultSectionSize())
                held.lay_over()
            self._grown = not self.isVisible()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the cell in use where rows have another height than when the grid was seen last."""
        super().showEvent(event)
        if self._grown and self.currentIndex().isValid():
            self.updateGeometries()
            self.scrollTo(self.currentIndex())
        self._grown = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the names over the left edge, and the current cell in view when sentences below take room."""
        resized = self.size() != self._size  # else only the room below the last whole row came or went
        self._size = self.size()
        super().resizeEvent(event)
        for held in (self._names, self._sums):
            held.lay_over()
        if not resized:
            return
        for row in (self._lowest, self.currentIndex().row()):
            if 0 <= row < self._model.rowCount():
                self.scrollTo(self._model.index(row, max(0, self.currentIndex().column())))

    def _fill_from_above(self, index: QModelIndex) -> None:
        self.fill_wanted.emit(self._model.rows[index.row()].key, self._columns[index.column()].key)

    def _pick_by_number(self, text: str) -> bool:
        """Take the choice of a number key, also of a full-width one; False where the cell has no such choice."""
        options = self._columns[self.currentIndex().column()].options
        number = int(text) if len(text) == 1 and text.isdigit() else 0
        if not 0 < number <= len(options):
            return False
        self._model.setData(self.currentIndex(), options[number - 1])
        return True

    def _offer(self, options: Sequence[str]) -> None:
        """Open the choices under the cell, each with its number."""
        menu = QMenu(self)
        place = QPersistentModelIndex(self.currentIndex())
        for number, word in enumerate(options, 1):
            action = menu.addAction(f"&{number}  {word}")
            action.triggered.connect(lambda _on=False, chosen=word: self._take(place, chosen))
        menu.aboutToHide.connect(menu.deleteLater)
        self._menu = menu
        menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def _take(self, place: QPersistentModelIndex, word: str) -> None:
        if place.isValid():
            self._model.setData(place, word)
            self.step_cell(1)

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            self.row_chosen.emit(self._model.rows[current.row()].key)

    def _on_place(self, current: QModelIndex) -> None:
        if current.isValid():
            self.place_chosen.emit(self._model.rows[current.row()].key, self._columns[current.column()].key)

    def _share_width(self) -> None:
        """Give each column its width; spare ones come in, and the first takes what is left, where there is room."""
        letter = self.fontMetrics().horizontalAdvance("0")
        room = self.viewport().width()
        digit = QFontMetrics(figures_font()).horizontalAdvance("0")
        wished = (c.width * (digit if c.figure else letter) + _GAP for c in self._columns)
        widths = [max(width, self.heads.title_width(at)) for at, width in enumerate(wished)]
        least = [c.least * letter + _GAP if c.stretch else w for w, c in zip(widths, self._columns, strict=True)]
        spare = sum(widths) <= room
        held = [] if spare else self._holdable(least, room)
        shown = [spare or not c.spare or at in held for at, c in enumerate(self._columns)]
        over = room - sum(width for width, seen in zip(widths, shown, strict=True) if seen)
        for place, column in enumerate(self._columns):
            width = max(least[place], widths[place] + over) if column.stretch else widths[place]
            self.setColumnHidden(place, not shown[place])
            self.setColumnWidth(place, width)
        if hasattr(self, "_sums"):
            self._sums.hold(held)

    def _holdable(self, widths: Sequence[int], room: int) -> list[int]:
        """Return the columns to hold at the right edge: none where hardly another would be seen beside them."""
        held = [at for at, column in enumerate(self._columns) if column.held]
        others = [width for at, width in enumerate(widths) if at and at not in held]
        needed = sum(widths[at] for at in (0, *held)) + _FREE * max(others, default=0)
        return held if held and needed <= room else []


class _Held(QTableView):
    """Columns once more, over an edge of their grid: they stay when it scrolls sideways."""

    def __init__(self, grid: TargetGrid, cells: TextDelegate, *, right: bool = False) -> None:
        super().__init__(grid)
        self._grid, self._right = grid, right
        self._places: Sequence[int] = ()
        self._heads = GroupHeader(self)
        self.setHorizontalHeader(self._heads)
        self.setModel(grid.model())
        self.setSelectionModel(grid.selectionModel())
        self.setItemDelegate(cells)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "names")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(grid.verticalHeader().defaultSectionSize())
        leads, led = grid.verticalScrollBar(), self.verticalScrollBar()
        leads.valueChanged.connect(led.setValue)
        led.rangeChanged.connect(
            lambda *_: led.setValue(leads.value())
        )  # a bar that grows knows now what it cut before
        led.valueChanged.connect(self._lead)
        grid.heads.sectionResized.connect(lambda *_: self.lay_over())
        grid.viewport().lower()
        self.hide()

    def hold(self, places: Sequence[int]) -> None:
        """Show these columns of the grid and no other."""
        self._places = places
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column not in places)
        heads = (str(self.model().headerData(place, Qt.Orientation.Horizontal) or "") for place in places)
        self.setAccessibleName("・".join(head.replace("\n", "") for head in heads))
        self.setVisible(bool(places))
        self.lay_over()

    def holds(self, place: int) -> bool:
        """Tell whether a column is one of them."""
        return place in self._places

    def room(self) -> int:
        """Return the width that is taken from the grid."""
        return sum(self._grid.columnWidth(place) for place in self._places)

    def lay_over(self) -> None:
        """Take the place of the columns at the edge, under a head as high as the grid's."""
        grid, frame, wide = self._grid, self._grid.frameWidth(), self.room()
        high = grid.heads.sizeHint().height()
        self._heads.setFixedHeight(high)
        grid.heads.setFixedHeight(high)
        for place in self._places:
            self.setColumnWidth(place, grid.columnWidth(place))
        left = grid.viewport().width() - wide if self._right else 0
        self.setGeometry(frame + left, frame, wide, grid.viewport().height() + high)
        self.verticalScrollBar().setValue(grid.verticalScrollBar().value())

    def _lead(self, value: int) -> None:
        """Take the grid along where the names are scrolled; while nothing is held the bar knows no length."""
        if self.isVisible():
            self._grid.verticalScrollBar().setValue(value)
