"""A list of any height begins and ends with a whole row, and a list of findings is as high as its first ones."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from roukin_desktop.presenters.imports.models import RemarkRow
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.grids.grid_model import GridCell
from roukin_desktop.views.widgets.grids.target_grid import GridRow, GroupedColumn, TargetGrid, _Held
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow
from roukin_desktop.views.widgets.tables.remark_table import RemarkTable
from roukin_desktop.views.widgets.tables.rows_table import RowsTable
from tests.views.conftest import put

HEIGHTS = range(150, 190, 7)


def record_table() -> RecordTable:
    table = RecordTable()
    table.set_columns((Column("会員", 10, stretch=1),))
    table.set_rows([TableRow(f"k{n}", (f"会員{n}",)) for n in range(20)])
    return table


def remark_table() -> RemarkTable:
    table = RemarkTable()
    texts = ("長い文章です。" * (place % 4 + 1) for place in range(20))
    table.show_remarks([RemarkRow("warning", "要確認", "学習会", "A1", "24", text) for text in texts])
    return table


def held_grid() -> TargetGrid:
    grid = TargetGrid()
    names = GroupedColumn("member", "会員", 10, editable=False, figure=False)
    grid.set_grouped_columns([names, *(GroupedColumn(f"c{n}", "件数", 9) for n in range(9))])
    grid.set_rows([GridRow(f"r{n}", (GridCell(f"会員{n}"),) * 10) for n in range(20)])
    return grid


@pytest.mark.parametrize("make", [record_table, remark_table, held_grid])
def test_no_height_shows_half_a_row_at_the_top_of_a_list_or_at_its_end(window: QWidget, make: object) -> None:
    table = make()  # type: ignore[operator]
    put(window, table)
    for height in HEIGHTS:
        table.setFixedHeight(height)
        QApplication.processEvents()
        assert last_end(table) == table.viewport().height(), height
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
        last = table.model().rowCount() - 1
        assert table.rowViewportPosition(last) + table.rowHeight(last) == table.viewport().height()
        table.verticalScrollBar().setValue(0)


def test_columns_that_stay_are_as_high_as_the_grid_they_lie_over(window: QWidget) -> None:
    grid = held_grid()
    put(window, grid)
    (names,) = (part for part in grid.findChildren(_Held) if part.isVisible())
    for height in HEIGHTS:
        grid.setFixedHeight(height)
        QApplication.processEvents()
        assert names.viewport().height() == grid.viewport().height()
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
        assert names.rowViewportPosition(19) == grid.rowViewportPosition(19)


def test_a_grid_stays_where_it_was_scrolled_to_while_its_room_is_left(window: QWidget) -> None:
    grid = held_grid()
    put(window, grid)
    for height in HEIGHTS:
        grid.setFixedHeight(height)
        grid.go_to("r2", "c0")
        QApplication.processEvents()
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
        place = grid.verticalScrollBar().value()
        grid.hide()
        QApplication.processEvents()
        grid.show()
        grid.updateGeometries()
        QApplication.processEvents()
        assert grid.verticalScrollBar().value() == place, height
        assert last_end(grid) == grid.viewport().height(), height


def test_columns_that_stay_stand_beside_their_rows_when_a_grid_comes_back_lower(window: QWidget) -> None:
    grid = held_grid()
    put(window, grid)
    (names,) = (part for part in grid.findChildren(_Held) if part.isVisible())
    for higher, lower in ((380, 300), (300, 220), (220, 160)):
        grid.setFixedHeight(higher)
        grid.go_to("r18", "c0")
        QApplication.processEvents()
        grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
        grid.hide()
        grid.setFixedHeight(lower)
        QApplication.processEvents()
        grid.show()
        QApplication.processEvents()
        assert names.rowViewportPosition(18) == grid.rowViewportPosition(18), lower


def test_the_cell_in_use_is_seen_when_a_grid_comes_back_in_larger_text(window: QWidget, qapp: QApplication) -> None:
    theme, grid = Theme(qapp, 100), held_grid()
    try:
        put(window, grid)
        grid.setFixedHeight(300)
        QApplication.processEvents()
        grid.go_to(f"r{grid.rowAt(grid.viewport().height() - 1)}", "c0")
        grid.hide()
        theme.set_text_size(150)
        QApplication.processEvents()
        grid.show()
        QApplication.processEvents()
        cell = grid.visualRect(grid.currentIndex())
        assert 0 <= cell.top() < cell.bottom() < grid.viewport().height()
    finally:
        theme.set_text_size(100)


def test_the_cell_in_use_stays_whole_in_view_while_a_grid_is_made_lower(window: QWidget) -> None:
    grid = held_grid()
    put(window, grid)
    grid.setFixedHeight(380)
    QApplication.processEvents()
    last = grid.rowAt(grid.viewport().height() - 1)
    grid.go_to(f"r{last}", "c0")
    for height in reversed(HEIGHTS):
        grid.setFixedHeight(height)
        QApplication.processEvents()
        cell = grid.visualRect(grid.currentIndex())
        assert cell.top() >= 0, height
        assert cell.bottom() < grid.viewport().height(), height


def test_a_short_list_fills_its_room_as_before(window: QWidget) -> None:
    table = record_table()
    table.set_rows([TableRow("k", ("会員",))])
    put(window, table)
    table.setFixedHeight(200)
    QApplication.processEvents()
    assert table.viewport().height() == 200 - table.horizontalHeader().height() - 2 * table.frameWidth()


def test_a_list_of_findings_shows_its_first_ones_whole_in_any_width(window: QWidget) -> None:
    table = remark_table()
    table.keep_first(2)
    put(window, table)
    for width in (700, 400):
        table.setFixedWidth(width)
        QApplication.processEvents()
        assert table.viewport().height() == table.rowHeight(0) + table.rowHeight(1)


def last_end(table: RowsTable) -> int:
    """Return where the lowest row that is seen ends."""
    last = table.rowAt(table.viewport().height() - 1)
    return table.rowViewportPosition(last) + table.rowHeight(last)
