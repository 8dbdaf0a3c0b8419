"""Lists and grids are walked with the keyboard, keep their place, and stay quick when they are long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.views.widgets.grids.grid import Grid, GridCell, GridColumn, GridRow
from roukin_desktop.views.widgets.tables.cell_paint import share_width
from roukin_desktop.views.widgets.tables.figure_table import FigureCell, FigureTable, _take_from
from roukin_desktop.views.widgets.tables.record_table import Column, RecordTable, TableRow
from tests.views.conftest import put

ENTER = Qt.Key.Key_Return


def record_table(rows: int) -> RecordTable:
    table = RecordTable()
    table.set_columns((Column("会員", 10, stretch=1), Column("参加者", 6, "figure"), Column("テーマ", 8, "tags")))
    table.set_rows([TableRow(f"k{n}", (f"会員{n}", f"▲{n}名", "新人\n若年層\n資産形成")) for n in range(rows)])
    return table


def test_enter_opens_the_current_record(window: QWidget) -> None:
    table, opened = record_table(3), []
    table.opened.connect(opened.append)
    put(window, table)
    table.select("k1")
    QTest.keyClick(table, ENTER)
    assert opened == ["k1"]


def test_a_narrow_list_keeps_its_main_columns_whole(window: QWidget, qtbot: QtBot) -> None:
    table = RecordTable()
    table.set_columns((Column("No.", 8, spare=True), Column("会員", 16, stretch=1), Column("形態", 8, spare=True)))
    table.set_rows([TableRow("k", ("No.1", "若竹労働組合", "対面"))])
    put(window, table)
    letter = table.fontMetrics().horizontalAdvance("0")
    for letters, hidden in ((32, [False, False, False]), (24, [False, False, True]), (16, [True, False, True])):
        table.setFixedWidth(letters * letter + 3 * 20 + 10)
        qtbot.waitUntil(lambda want=hidden: [table.isColumnHidden(at) for at in range(3)] == want)
        assert table.columnWidth(1) >= 16 * letter


def test_rows_grow_with_the_text(window: QWidget) -> None:
    table = record_table(3)
    put(window, table)
    before = table.rowHeight(0)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    table.setFont(font)
    assert before < table.rowHeight(0) >= table.fontMetrics().height()


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_low_list_shows_whole_rows_in_any_size_of_text(window: QWidget, size: float) -> None:
    table = record_table(9)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * size)
    table.setFont(font)
    put(window, table)
    table.setFixedHeight(table.minimumSizeHint().height())
    QApplication.processEvents()
    assert table.viewport().height() >= 2 * table.rowHeight(0)


def test_an_empty_list_says_what_to_do_in_its_middle(window: QWidget) -> None:
    table = record_table(0)
    put(window, table)
    bare = table.viewport().grab().toImage()
    table.say_when_empty("まだありません。下の欄から登録してください。")
    assert table.viewport().grab().toImage() != bare
    table.set_rows([TableRow("k", ("会員", "1名", "新人"))])
    with_row = table.viewport().grab().toImage()
    table.say_when_empty("")
    assert table.viewport().grab().toImage() == with_row


def test_a_list_keeps_its_rows_in_sight_in_large_text(window: QWidget) -> None:
    table = record_table(9)
    table.keep_rows(4)
    put(window, table)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    table.setFont(font)
    table.setFixedHeight(table.minimumSizeHint().height())
    QApplication.processEvents()
    assert table.viewport().height() >= 4 * table.rowHeight(0)


def test_findings_in_a_grid_are_signs_and_words_but_never_a_minus(window: QWidget) -> None:
    grid = Grid()
    grid.set_columns((GridColumn("a", "自主目標", 6, figure=True, editable=True),))
    put(window, grid)
    states = ("error", "warning", "")
    grid.set_rows([GridRow(state, (GridCell("12", state, "確かめてください" if state else ""),)) for state in states])
    shown = [grid.model().index(row, 0) for row in range(3)]
    assert [index.data() for index in shown] == ["! 12", "? 12", "12"]
    assert shown[1].data(Qt.ItemDataRole.AccessibleDescriptionRole) == "確かめてください"


def test_one_key_over_several_cells_ends_as_one_deed_even_where_a_cell_fails(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    grid, told = Grid(), list[bool]()
    grid.set_columns((GridColumn("a", "自主目標", 6, figure=True, editable=True),))
    put(window, grid)
    grid.set_rows([GridRow(f"{at}", (GridCell("12"),)) for at in range(3)])
    grid.together.connect(told.append)

    def fail(*_: object) -> bool:
        raise RuntimeError

    monkeypatch.setattr(grid.model(), "setData", fail)
    grid.selectAll()
    with pytest.raises(RuntimeError):
        QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert told == [True, False]


def test_new_rows_keep_the_current_record(window: QWidget) -> None:
    table = record_table(3)
    put(window, table)
    table.select("k2")
    table.set_rows([TableRow("new", ("新", "", "")), TableRow("k2", ("会員2", "", ""))])
    assert table.current_key() == "k2"
    table.set_rows([TableRow("new", ("新", "", ""))])
    assert table.current_key() in ("", "new")


def test_what_was_registered_is_marked_and_in_view_once_the_list_has_it(window: QWidget) -> None:
    table = record_table(50)
    put(window, table)
    table.point_at("k60")
    table.set_rows([TableRow(f"k{n}", (f"会員{n}", "1名", "")) for n in range(55)])
    assert table.current_key() != "k60"
    table.set_rows([TableRow(f"k{n}", (f"会員{n}", "1名", "")) for n in range(80)])
    assert table.current_key() == "k60"
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_negatives_are_red_besides_their_mark(window: QWidget) -> None:
    table = record_table(1)
    put(window, table)
    model = table.model()
    assert model.index(0, 1).data() == "▲0名"
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) == table.palette().brightText().color()
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None


def test_a_hundred_thousand_rows_are_shown_without_waiting(window: QWidget) -> None:
    table = record_table(0)
    put(window, table)
    rows = [TableRow(str(n), (f"会員{n}", "1名", "新人")) for n in range(100_000)]
    start = time.perf_counter()
    table.set_rows(rows)
    QApplication.processEvents()
    assert table.row_count() == 100_000
    assert time.perf_counter() - start < 1.0


def test_widths_fill_the_room_and_shrink_where_it_is_missing() -> None:
    assert share_width(500, [(100, 0), (100, 1), (100, 3)]) == [100, 150, 250]
    assert sum(share_width(250, [(100, 0), (100, 1)])) == 250


@given(
    st.integers(0, 900),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 3), st.integers(40, 120)), min_size=1, max_size=6),
)
def test_columns_are_as_wide_as_the_room_wherever_they_can(room: int, columns: list[tuple[int, int, int]]) -> None:
    least = [floor for _width, _share, floor in columns]
    widths = share_width(room, [(width, share) for width, share, _floor in columns], least)
    fixed = sum(max(width, floor) if not share else floor for width, share, floor in columns)
    assert all(width >= floor for width, floor in zip(widths, least, strict=True))
    assert sum(widths) <= max(room, fixed)


def grid() -> Grid:
    made = Grid()
    made.set_columns(
        (
            GridColumn("name", "会員", 12, editable=False, figure=False, stretch=1),
            GridColumn("a", "会員分", 8),
            GridColumn("b", "自主目標", 8),
            GridColumn("now", "実績", 8, editable=False),
        )
    )
    made.set_rows(
        [GridRow(f"m{n}", (GridCell(f"会員{n}"), GridCell("10"), GridCell(""), GridCell("3"))) for n in (1, 2)]
    )
    return made


def test_enter_goes_right_and_over_the_end_of_the_row(window: QWidget) -> None:
    made = grid()
    put(window, made)
    made.go_to("m1", "a")
    QTest.keyClick(made, ENTER)
    assert made.current_place() == ("m1", "b")
    QTest.keyClick(made, ENTER)
    assert made.current_place() == ("m2", "a")
    QTest.keyClick(made, ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert made.current_place() == ("m1", "b")


def test_typing_tells_the_edit_and_goes_on(window: QWidget) -> None:
    made, edits = grid(), []
    made.edited.connect(lambda *edit: edits.append(edit))
    put(window, made)
    made.go_to("m1", "b")
    QTest.keyClick(made, Qt.Key.Key_5)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not made
    QTest.keyClicks(editor, "0")
    QTest.keyClick(editor, ENTER)
    QApplication.processEvents()
    assert edits == [("m1", "b", "50")]
    assert made.current_place() == ("m2", "a")


def test_ctrl_d_copies_from_above_and_delete_empties(window: QWidget) -> None:
    made, edits = grid(), []
    put(window, made)
    made.set_rows(
        [
            GridRow("m1", (GridCell("会員1"), GridCell("10"), GridCell("7"), GridCell("3"))),
            GridRow("m2", (GridCell("会員2"), GridCell("10"), GridCell(""), GridCell("3"))),
        ]
    )
    made.edited.connect(lambda *edit: edits.append(edit))
    made.go_to("m2", "b")
    QTest.keyClick(made, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    made.go_to("m2", "a")
    QTest.keyClick(made, Qt.Key.Key_Delete)
    assert edits == [("m2", "b", "7"), ("m2", "a", "")]


def test_a_pasted_block_is_asked_about_not_put_in(window: QWidget) -> None:
    made, edits, asked = grid(), [], []
    made.edited.connect(lambda *edit: edits.append(edit))
    made.paste_wanted.connect(lambda *wish: asked.append(wish))
    put(window, made)
    made.go_to("m1", "a")
    QGuiApplication.clipboard().setText("1\t2\n3\t4")
    QTest.keyClick(made, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (asked, edits) == ([("m1", "a", "1\t2\n3\t4")], [])


def test_columns_that_are_computed_take_no_typing(window: QWidget) -> None:
    made, edits = grid(), []
    made.edited.connect(lambda *edit: edits.append(edit))
    put(window, made)
    made.go_to("m1", "now")
    QTest.keyClick(made, Qt.Key.Key_9)
    assert edits == []


def figures() -> FigureTable:
    table = FigureTable()
    table.set_table(
        ("テーマ", "回数", "前年比"),
        [
            [FigureCell("新人"), FigureCell("12回", "t:0:0"), FigureCell("▲3回")],
            [FigureCell("計"), FigureCell("42回", "t:1:0"), FigureCell("")],
        ],
        frozenset({1}),
    )
    return table


def test_a_figure_opens_with_enter_and_with_a_click(window: QWidget) -> None:
    table, opened = figures(), []
    table.opened.connect(opened.append)
    put(window, table)
    table.setCurrentIndex(table.model().index(0, 1))
    QTest.keyClick(table, ENTER)
    place = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    assert opened == ["t:0:0", "t:1:0"]


def test_a_label_opens_nothing(window: QWidget) -> None:
    table, opened = figures(), []
    table.opened.connect(opened.append)
    put(window, table)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, ENTER)
    assert opened == []


def test_a_summary_table_is_as_high_as_its_rows(window: QWidget) -> None:
    table = figures()
    put(window, table)
    last = table.visualRect(table.model().index(1, 0))
    assert table.viewport().height() >= last.bottom()


@pytest.mark.parametrize("size", [quarter / 4 for quarter in range(32, 90)])
def test_the_longest_words_stay_in_one_line_where_there_is_room(window: QWidget, size: float) -> None:
    table = FigureTable(window)
    font = table.font()
    font.setPointSizeF(size)
    table.setFont(font)
    table.resize(1000, 400)
    table.set_table(["区分", "回数"], [[FigureCell(word), FigureCell("3")] for word in ("新人", "住宅ローン等商品")])
    assert table.rowHeight(1) == table.rowHeight(0)


@given(
    widths=st.lists(st.integers(1, 500), min_size=1, max_size=6), least=st.integers(1, 200), missing=st.integers(1, 900)
)
def test_columns_of_words_give_way_together_and_none_below_its_least(
    widths: list[int], least: int, missing: int
) -> None:
    given_up = list(widths)
    _take_from(given_up, dict.fromkeys(range(len(widths)), least), missing)
    assert all(min(before, least) <= after <= before for before, after in zip(widths, given_up, strict=True))
    room = sum(widths) - missing
    if sum(min(width, least) for width in widths) <= room:
        assert room - len(widths) < sum(given_up) <= room
