"""The room of 月次実績 by keyboard and clipboard, in the real window over the small book."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import MonthlyFigure, OpeningBalance, PriorFigure
from roukin_desktop.presenters.found import INDICATOR
from roukin_desktop.presenters.monthly.room import MonthlyPresenter
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.views.monthly.pane import MonthlyPane
from roukin_desktop.views.shell.main_window import MainWindow
from tests import builders
from tests.views.conftest import commit
from tests.views.form_rooms import CTRL, ENTER, SHIFT, Bench, here, press, settle, show, too_wide, type_in, unnamed

APRIL, MAY, JULY = "2025-04-01", "2025-05-01", "2025-07-01"
BRANCH = builders.branch().id


def open_room(bench: Bench, main_window: MainWindow, width: int = 1280, taken: list[str] | None = None) -> MonthlyPane:
    pane = MonthlyPane()
    scope = Scope(2025, half_period(2025, 1))
    presenter = MonthlyPresenter(bench.tools, pane, pane.sheet, pane.starts, scope, Path())
    pane.attach(presenter, None if taken is None else taken.append)
    bench.listen(presenter)
    show(main_window, pane, width, 700)
    return pane


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow) -> MonthlyPane:
    return open_room(bench, main_window)


def shown(pane: MonthlyPane, item: str, key: str) -> str:
    model = pane.sheet.ui.grid.model()
    row = next(at for at, row in enumerate(model.rows) if row.key == item)
    column = next(at for at, column in enumerate(model.columns) if column.key == key)
    return str(model.index(row, column).data() or "")


def values(bench: Bench) -> dict[tuple[str, date], int]:
    found = [one for one in bench.desk.all(MonthlyFigure.kind) if isinstance(one, MonthlyFigure)]
    return {(one.item, one.month): one.value for one in found}


def fill(*texts: str) -> None:
    """Type into one cell after another, going on with Enter; full-width text comes from an input method."""
    for text in texts:
        if text.isascii():
            for letter in text:
                QTest.keyClick(here(), letter)
        else:
            commit(here(), text)
        press(ENTER)


def feed(bench: Bench, folder: Path) -> None:
    path = folder / "bank.csv"
    path.write_text("店番,項目コード,月,実績\n013,T01,4月,120", encoding="utf-8-sig")
    bench.desk.take_import(bench.desk.plan_import("figures", path))


def test_the_cursor_stands_in_the_first_cell_and_enter_goes_on(pane: MonthlyPane, bench: Bench) -> None:
    assert pane.sheet.ui.grid.current_place() == ("T01", APRIL)
    fill("12", "１３", "-4")
    assert pane.sheet.ui.grid.current_place() == ("T01", JULY)
    assert [shown(pane, "T01", key) for key in (APRIL, MAY, "2025-06-01")] == ["12", "13", "▲4"]
    assert not pane.sheet.ui.grid.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    pane.register()
    assert values(bench)["T01", date(2025, 6, 1)] == -4
    assert len(bench.heard) == 1


def test_ctrl_d_copies_from_above_and_ctrl_z_takes_it_back(pane: MonthlyPane) -> None:
    fill("12")
    pane.sheet.ui.grid.go_to("T02", APRIL)
    press(Qt.Key.Key_D, CTRL)
    assert shown(pane, "T02", APRIL) == "12"
    press(Qt.Key.Key_Z, CTRL)
    assert shown(pane, "T02", APRIL) == ""


def test_ctrl_d_on_several_rows_fills_down_from_the_first_of_them_as_in_excel(pane: MonthlyPane) -> None:
    grid = pane.sheet.ui.grid
    for item, figure in (("T01", "12"), ("T02", "5")):
        grid.go_to(item, APRIL)
        fill(figure)
    grid.go_to("T02", APRIL)
    below = grid.model().rows[grid.currentIndex().row() + 1].key
    QTest.keyClick(here(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_D, CTRL)
    assert [shown(pane, item, APRIL) for item in ("T01", "T02", below)] == ["12", "5", "5"]


def test_several_cells_filled_or_emptied_at_once_are_one_step_of_ctrl_z(pane: MonthlyPane) -> None:
    grid = pane.sheet.ui.grid
    fill("12", "13")
    rows = [row.key for row in grid.model().rows[:3]]

    def block() -> list[str]:
        return [shown(pane, row, month) for row in rows for month in (APRIL, MAY)]

    grid.go_to(rows[0], APRIL)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(key, SHIFT)
    press(Qt.Key.Key_D, CTRL)
    assert block() == ["12", "13"] * 3
    press(Qt.Key.Key_Delete)
    assert block() == [""] * 6
    press(Qt.Key.Key_Z, CTRL)
    assert block() == ["12", "13"] * 3
    press(Qt.Key.Key_Z, CTRL)
    assert block() == ["12", "13", "", "", "", ""]
    press(Qt.Key.Key_Y, CTRL)
    assert block() == ["12", "13"] * 3


def test_a_block_from_excel_is_previewed_in_its_cells_before_it_is_taken(pane: MonthlyPane, bench: Bench) -> None:
    QApplication.clipboard().setText("1,234\t▲5\n6\t7\n")
    press(Qt.Key.Key_V, CTRL)
    assert pane.sheet.ui.pasteBar.text.text() == "2項目・4欄に貼り付けます。"
    assert shown(pane, "T01", MAY) == "▲5"
    pane.give_up()
    assert shown(pane, "T01", MAY) == ""
    press(Qt.Key.Key_V, CTRL)
    QTest.mouseClick(pane.sheet.ui.pasteBar.take_button, Qt.MouseButton.LeftButton)
    settle()
    pane.register()
    assert values(bench)["T02", date(2025, 5, 1)] == 7


def test_a_cell_of_the_banks_file_says_so_and_cannot_be_typed_into(
    bench: Bench, main_window: MainWindow, tmp_path: Path
) -> None:
    feed(bench, tmp_path)
    pane = open_room(bench, main_window)
    assert shown(pane, "T01", APRIL) == "庫 120"
    assert pane.sheet.ui.grid.current_place() == ("T01", APRIL)
    QTest.keyClicks(here(), "5")
    press(Qt.Key.Key_Delete)
    assert shown(pane, "T01", APRIL) == "庫 120"
    assert "「bank.csv」" in pane.sheet.ui.facts.text()
    assert "金庫のファイル 1欄" in pane.sheet.ui.totals.text()
    press(ENTER)
    assert pane.sheet.ui.grid.current_place() == ("T01", MAY)


def test_branch_and_half_are_chosen_at_the_top_and_typing_is_kept(pane: MonthlyPane) -> None:
    fill("12")
    ui = pane.sheet.ui
    ui.branch.setFocus()
    press(Qt.Key.Key_1)
    assert ui.branch.value() == "all"
    assert shown(pane, "T01", APRIL) == ""
    press(Qt.Key.Key_2)
    assert (ui.branch.value(), shown(pane, "T01", APRIL)) == (BRANCH, "12")
    ui.half.setFocus()
    press(Qt.Key.Key_2)
    assert shown(pane, "T01", "2025-10-01") == ""


def test_amounts_are_echoed_and_errors_told_below(pane: MonthlyPane) -> None:
    pane.sheet.ui.grid.go_to("L11", APRIL)
    fill("23604000000")
    pane.sheet.ui.grid.go_to("L11", APRIL)
    assert "= 236億4百万円" in pane.sheet.ui.facts.text()
    fill("abc")
    pane.register()
    assert "登録していません" in pane.sheet.ui.message.text()
    assert pane.sheet.ui.grid.current_place() == ("L11", APRIL)


def test_an_opening_balance_is_registered_by_keyboard(pane: MonthlyPane, bench: Bench) -> None:
    pane.show_part(OpeningBalance.kind)
    settle()
    assert set(pane.answers()) == {"F2", "F3", "F4", "F5", "F12"}
    press(Qt.Key.Key_1)
    press(ENTER)
    type_in("20250331")
    press(ENTER)
    type_in("529")
    pane.register()
    settle()
    [stored] = bench.desk.all(OpeningBalance.kind)
    assert (getattr(stored, "item", ""), getattr(stored, "value", 0)) == ("K06", 529)


def test_the_fields_follow_the_part_and_none_is_without_a_name(bench: Bench, main_window: MainWindow) -> None:
    pane = open_room(bench, main_window, width=1024)
    ui = pane.starts.ui
    pane.show_part(PriorFigure.kind)
    settle()
    assert (ui.periodBox.isVisible(), ui.as_ofBox.isVisible()) == (True, False)
    assert ui.carryButton.isVisible()
    assert too_wide(ui.page) == []
    assert unnamed(ui.page) == []
    pane.show_part(OpeningBalance.kind)
    settle()
    assert (ui.periodBox.isVisible(), ui.as_ofBox.isVisible()) == (False, True)
    assert not ui.carryButton.isVisible()


def test_the_room_leads_to_the_import_of_its_part(bench: Bench, main_window: MainWindow) -> None:
    taken: list[str] = []
    pane = open_room(bench, main_window, taken=taken)
    pane.ui.importButton.click()
    pane.show_part(PriorFigure.kind)
    settle()
    assert pane.ui.importButton.text() == "前年実績の取込…"
    pane.ui.importButton.click()
    assert taken == ["figures", "priors"]


def test_a_figure_that_another_room_leads_to_has_the_cursor(bench: Bench, main_window: MainWindow) -> None:
    bench.desk.register(builders.monthly(branch_id=BRANCH, month=date(2025, 8, 1)))
    [figure] = bench.desk.all(MonthlyFigure.kind)
    pane = open_room(bench, main_window)
    pane.show_part(PriorFigure.kind)
    pane.open_record(MonthlyFigure.kind, figure.id)
    settle()
    assert pane.sheet.ui.grid.current_place() == ("T01", "2025-08-01")


def test_an_item_that_was_searched_for_has_the_cursor(bench: Bench, main_window: MainWindow) -> None:
    pane = open_room(bench, main_window)
    for code in ("L14", "T02"):
        pane.show_part(PriorFigure.kind)
        pane.open_record(INDICATOR, code)
        settle()
        place = pane.sheet.ui.grid.current_place()
        assert place is not None
        assert place[0] == code


def test_sums_stay_at_the_right_edge_where_the_months_are_wider_than_the_window(
    bench: Bench, main_window: MainWindow
) -> None:
    for month in range(4, 10):
        day = date(2025, month, 1)
        figure = builders.monthly(f"{month}", item="I01", month=day, branch_id=BRANCH, value=654_570_500_000)
        bench.desk.register(figure)
    grid = open_room(bench, main_window, width=1100).sheet.ui.grid
    held = grid._sums
    shown = [held.model().headerData(at, Qt.Orientation.Horizontal) for at in range(9) if not held.isColumnHidden(at)]
    assert (held.isVisible(), shown, held.accessibleName()) == (True, ["計", "前年同期"], "計・前年同期")
    assert held.geometry().right() == grid.viewport().geometry().right()
    for month in ("2025-04-01", "2025-09-01"):
        grid.go_to("I01", month)
        settle()
        box = grid.visualRect(grid.currentIndex())
        assert grid._names.geometry().right() <= box.right() < held.x(), "the cell with the cursor is not covered"


def test_ctrl_leaps_to_the_last_column_and_row_that_are_seen(bench: Bench, main_window: MainWindow) -> None:
    for month in range(4, 10):
        day = date(2025, month, 1)
        figure = builders.monthly(f"{month}", item="I01", month=day, branch_id=BRANCH, value=654_570_500_000)
        bench.desk.register(figure)
    grid = open_room(bench, main_window, width=800).sheet.ui.grid
    columns = [at for at in range(grid.model().columnCount()) if not grid.isColumnHidden(at)]
    assert columns[-1] < grid.model().columnCount() - 1
    last = grid.model().rowCount() - 1
    grid.setRowHidden(last, True)
    here().setFocus()
    for key, place in ((Qt.Key.Key_Right, (0, columns[-1])), (Qt.Key.Key_End, (last - 1, columns[-1]))):
        grid.go_to("T01", APRIL)
        press(key, CTRL)
        assert (grid.currentIndex().row(), grid.currentIndex().column()) == place
    grid.go_to("T01", APRIL)
    press(Qt.Key.Key_Down, CTRL)
    assert grid.currentIndex().row() == last - 1


def test_where_all_columns_have_room_none_is_held(bench: Bench, main_window: MainWindow) -> None:
    grid = open_room(bench, main_window).sheet.ui.grid
    assert not grid._sums.isVisible()
    assert not grid.isColumnHidden(8)
    assert grid._names.accessibleName() == "項目"
