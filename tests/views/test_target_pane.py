"""The room of 会員自主目標 by keyboard: figures, choices, copies, blocks from Excel, warnings with a reason."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import SelfTarget
from roukin_desktop.presenters.targets.room import TargetsPresenter
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.target_pane import TargetPane
from tests import builders
from tests.views.conftest import commit
from tests.views.form_rooms import CTRL, ENTER, SCOPE, SHIFT, Bench, here, press, settle, show

FIRST, SECOND = builders.member("1001").id, builders.member("1002").id
WITHOUT = "大会で決める予定"


def open_room(bench: Bench, main_window: MainWindow, scope: Scope = SCOPE, width: int = 1280) -> TargetPane:
    pane = TargetPane()
    presenter = TargetsPresenter(bench.tools, pane, scope)
    pane.attach(presenter)
    bench.listen(presenter)
    show(main_window, pane, width, 700)
    return pane


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow) -> TargetPane:
    return open_room(bench, main_window)


def fill(*texts: str) -> None:
    """Type into one cell after another, going on with Enter; full-width text comes from an input method."""
    for text in texts:
        for letter in text if text.isascii() else ():
            QTest.keyClick(here(), letter)
        if not text.isascii():
            commit(here(), text)
        press(ENTER)


def text(pane: TargetPane, member: str, column: str) -> str:
    model = pane.ui.grid.model()
    keys = [c.key for c in model.columns]
    row = next(row for row in model.rows if row.key == member)
    return row.cells[keys.index(column)].text


def saved(bench: Bench) -> dict[str, SelfTarget]:
    return {t.member_id: t for t in bench.desk.all(SelfTarget.kind) if isinstance(t, SelfTarget)}


def test_a_row_is_typed_and_registered_by_keyboard_alone(pane: TargetPane, bench: Bench) -> None:
    press(Qt.Key.Key_Down)
    fill("10", "12", "5", "4", "8", "9", "1", "1", "1,000", "900", "0620")
    press(Qt.Key.Key_1)
    assert pane.ui.changed.text().startswith("未登録の変更 1会員")
    assert text(pane, SECOND, "state") == "未登録"
    press(ENTER, CTRL)
    made = saved(bench)[SECOND]
    assert [(line.item, line.allotted, line.target) for line in made.lines] == [
        ("main_account", 10, 12),
        ("deposit", 5, 4),
        ("loan", 8, 9),
        ("custody", 1, 1),
        ("non_face_to_face", 1000, 900),
    ]
    assert (made.set_on, made.decided_by) == (date(2025, 6, 20), "convention")
    assert pane.ui.totals.text() == "設定 2会員 / 2会員"
    assert (text(pane, SECOND, "state"), pane.ui.changed.text()) == ("登録済", "")


def test_enter_goes_right_and_then_to_the_next_member(pane: TargetPane) -> None:
    grid = pane.ui.grid
    assert grid.current_place() == (FIRST, "main_account.allotted")
    for _ in range(11):
        press(ENTER)
    assert grid.current_place() == (FIRST, "decided_by")
    press(ENTER)
    assert grid.current_place() == (SECOND, "main_account.allotted")
    press(ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert grid.current_place() == (FIRST, "decided_by")


def test_figures_typed_faster_than_the_program_answers_stand_in_a_cell_each(pane: TargetPane) -> None:
    for figure in "938":
        QTest.keyClick(here(), figure)
        QTest.keyClick(here(), ENTER)
    settle()
    columns = ("main_account.allotted", "main_account.target", "deposit.allotted")
    assert [text(pane, FIRST, column) for column in columns] == ["9", "3", "8"]
    assert pane.ui.grid.current_place() == (FIRST, "deposit.target")


def test_full_width_digits_are_understood_and_no_input_method_is_asked_for(pane: TargetPane) -> None:
    assert pane.ui.grid.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
    fill("１２", "１，２００件")
    assert text(pane, FIRST, "main_account.allotted") == "12"
    assert text(pane, FIRST, "main_account.target") == "1,200"


def test_arrows_leave_a_cell_being_typed_in_without_going_astray(pane: TargetPane) -> None:
    QTest.keyClick(here(), "7")
    press(Qt.Key.Key_Down)
    assert pane.ui.grid.current_place() == (SECOND, "main_account.allotted")
    assert text(pane, FIRST, "main_account.allotted") == "7"
    QTest.keyClick(here(), "8")
    press(Qt.Key.Key_Right)
    QTest.keyClick(here(), "9")
    press(Qt.Key.Key_Left)
    assert (text(pane, SECOND, "main_account.allotted"), text(pane, SECOND, "main_account.target")) == ("8", "9")
    assert pane.ui.grid.current_place() == (SECOND, "main_account.allotted")


def test_ctrl_leaps_to_the_edges_and_cuts_as_in_excel(pane: TargetPane) -> None:
    model = pane.ui.grid.model()
    places = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        press(key, CTRL)
        places.append((pane.ui.grid.currentIndex().row(), pane.ui.grid.currentIndex().column()))
    down, right = model.rowCount() - 1, model.columnCount() - 1
    assert places == [(down, right), (0, 0), (down, 0), (down, right), (0, right), (0, 0)]
    pane.ui.grid.go_to(FIRST, "loan.target")
    before = text(pane, FIRST, "loan.target")
    press(Qt.Key.Key_X, CTRL)
    assert (QGuiApplication.clipboard().text(), text(pane, FIRST, "loan.target")) == (before, "")


def test_arrows_walk_through_the_text_of_a_cell_opened_with_f2(pane: TargetPane) -> None:
    fill("12")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Left)
    QTest.keyClick(here(), "5")
    press(ENTER)
    assert text(pane, FIRST, "main_account.allotted") == "152"


def test_arrows_leave_a_cell_an_input_method_types_over_after_another_was_opened_with_f2(pane: TargetPane) -> None:
    press(Qt.Key.Key_F2)
    QTest.keyClick(here(), "1")
    press(ENTER)
    commit(here(), "５")
    press(Qt.Key.Key_Right)
    assert text(pane, FIRST, "main_account.target") == "5"
    assert pane.ui.grid.current_place() == (FIRST, "deposit.allotted")


def test_f2_and_a_double_click_open_a_cell_with_what_stands_in_it_and_delete_empties_it(pane: TargetPane) -> None:
    pane.ui.grid.go_to(FIRST, "loan.target")
    before = text(pane, FIRST, "loan.target")
    assert before
    press(Qt.Key.Key_F2)
    editor = here()
    assert isinstance(editor, QLineEdit)
    assert (editor.text(), editor.selectedText()) == (before, before)
    press(Qt.Key.Key_End)
    QTest.keyClick(editor, "5")
    press(ENTER)
    assert text(pane, FIRST, "loan.target") == f"{before}5"
    pane.ui.grid.go_to(FIRST, "loan.target")
    grid = pane.ui.grid
    middle = grid.visualRect(grid.currentIndex()).center()
    for click in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        click(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert isinstance(here(), QLineEdit)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Delete)
    assert text(pane, FIRST, "loan.target") == ""


def test_dates_bodies_and_states_are_read_whole_at_1280(bench: Bench, main_window: MainWindow) -> None:
    pane = open_room(bench, main_window)
    main_window.resize(1280, 800)
    settle()
    pane.ui.grid.edited.emit(FIRST, "set_on", "0618")
    grid = pane.ui.grid
    keys = [column.key for column in grid.model().columns]
    for column in ("set_on", "decided_by", "state"):
        at = keys.index(column)
        words = (text(pane, FIRST, column), "執行委員会" if column == "decided_by" else "")
        room = grid.columnWidth(at) - 20
        assert all(grid.fontMetrics().horizontalAdvance(word) <= room for word in words)
    assert text(pane, FIRST, "set_on") == "6/18"


def test_ctrl_d_copies_from_above_and_ctrl_z_takes_it_back(pane: TargetPane) -> None:
    pane.ui.grid.go_to(SECOND, "loan.target")
    press(Qt.Key.Key_D, CTRL)
    assert text(pane, SECOND, "loan.target") == "12"
    press(Qt.Key.Key_Z, CTRL)
    assert (text(pane, SECOND, "loan.target"), text(pane, SECOND, "state")) == ("", "")


def test_several_cells_filled_or_emptied_at_once_are_one_step_of_ctrl_z(pane: TargetPane) -> None:
    def block() -> list[str]:
        return [text(pane, row, f"loan.{column}") for row in (FIRST, SECOND) for column in ("allotted", "target")]

    before = block()
    pane.ui.grid.go_to(FIRST, "loan.allotted")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        press(key, SHIFT)
    press(Qt.Key.Key_D, CTRL)
    filled = block()
    assert filled == before[:2] * 2 != before
    press(Qt.Key.Key_Delete)
    assert block() == [""] * 4
    press(Qt.Key.Key_Z, CTRL)
    assert (block(), pane.ui.grid.current_place()) == (filled, (FIRST, "loan.allotted"))
    press(Qt.Key.Key_Z, CTRL)
    assert block() == before
    press(Qt.Key.Key_Y, CTRL)
    assert block() == filled


def test_ctrl_z_in_a_cell_takes_back_what_was_typed_in_it(pane: TargetPane) -> None:
    QTest.keyClick(here(), "7")
    editor = here()
    assert isinstance(editor, QLineEdit)
    QTest.keyClick(editor, "5")
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.text() != "75"
    press(Qt.Key.Key_Escape)
    assert text(pane, FIRST, "main_account.allotted") == ""


def test_what_a_row_lacks_is_told_once_it_is_left_and_a_reason_is_kept(pane: TargetPane, bench: Bench) -> None:
    fill("5")
    assert not pane.ui.reasons.isVisible()
    press(Qt.Key.Key_Down)
    assert pane.ui.reasons.isVisible()
    press(ENTER, CTRL)
    assert "理由を入力" in pane.ui.message.text()
    assert saved(bench)[FIRST].version == 1
    for _ in range(2):
        assert here().accessibleName().startswith("理由: ")
        commit(here(), WITHOUT)
        press(ENTER)
    pane.register()
    assert {reason.text for reason in saved(bench)[FIRST].reasons} == {WITHOUT}
    assert not pane.ui.reasons.isVisible()


def test_an_unreadable_figure_is_told_in_words_and_gone_to(pane: TargetPane, bench: Bench) -> None:
    fill("多め")
    assert pane.ui.notes.texts() == ["メイン化 会員分件数目標: 数として読めません。「多め」を数字で入力してください。"]
    pane.register()
    settle()
    assert pane.ui.grid.current_place() == (FIRST, "main_account.allotted")
    assert here() is pane.ui.grid
    assert saved(bench)[FIRST].version == 1
    pane.ui.discardButton.click()
    assert (pane.ui.notes.texts(), pane.ui.changed.text()) == ([], "")


def test_the_ratio_of_the_row_in_use_stands_under_the_grid(pane: TargetPane) -> None:
    assert pane.ui.shares.text() == "自主目標 ÷ 会員分件数目標:  融資\N{NO-BREAK SPACE}120.0%"
    pane.ui.grid.go_to(SECOND, "loan.target")
    assert pane.ui.shares.text() == ""


def test_the_year_before_of_the_row_in_use_stands_there_too(bench: Bench, main_window: MainWindow) -> None:
    with bench.desk.store.transaction(Verb.REGISTER, "前年度の自主目標") as tx:
        tx.put(builders.target(year=2024))
    pane = open_room(bench, main_window)
    item = next(one for one in bench.desk.catalogue(2025).target_items if one.key == "loan")
    assert (
        pane.ui.before.text() == f"前年度の会員分件数目標/自主目標:  {item.short or item.label}\N{NO-BREAK SPACE}10/12"
    )
    press(Qt.Key.Key_Down)
    assert pane.ui.before.isHidden()


def test_a_block_from_excel_is_shown_before_it_is_taken(pane: TargetPane, bench: Bench) -> None:
    QApplication.clipboard().setText("１０名\t9\r\n8\tすこし\r\n1\t1\r\n")
    press(Qt.Key.Key_V, CTRL)
    assert pane.ui.pasteBar.text.text() == "2会員・4欄に貼り付けます。"
    assert "下の1行" in pane.ui.pasteBar.remarks.text()
    assert "1欄は、このままでは登録できません" in pane.ui.pasteBar.remarks.text()
    assert text(pane, FIRST, "main_account.allotted") == "10"
    assert [cell.text for row in pane.ui.grid.model().rows for cell in row.cells if cell.state == "error"] == ["すこし"]
    press(Qt.Key.Key_F12)
    assert pane.ui.pasteBar.remarks.text() == "登録する前に、貼り付けるか、やめるかを選んでください。"
    assert saved(bench)[FIRST].version == 1
    press(Qt.Key.Key_Escape)
    assert text(pane, FIRST, "main_account.allotted") == ""
    assert pane.ui.changed.text() == ""
    press(Qt.Key.Key_V, CTRL)
    assert "登録する前に" not in pane.ui.pasteBar.remarks.text()
    press(ENTER)
    assert not pane.ui.pasteBar.isVisible()
    assert pane.ui.changed.text().startswith("未登録の変更 2会員")
    assert saved(bench).keys() == {FIRST}


def test_last_years_members_and_items_are_copied_without_figures(bench: Bench, main_window: MainWindow) -> None:
    pane = open_room(bench, main_window, Scope(2026, year_period(2026)))
    main_window.press("F4")
    settle()
    assert "数字は複写しません" in bench.dialogs.told[0]
    assert (text(pane, FIRST, "state"), text(pane, FIRST, "loan.target")) == ("未確定", "")


def test_the_filter_narrows_the_grid_and_an_error_outside_comes_back(qtbot: QtBot, pane: TargetPane) -> None:
    fill("多め")
    main_window = pane.window()
    assert isinstance(main_window, MainWindow)
    main_window.press("F3")
    assert here() is pane.ui.filter
    commit(here(), "若葉")
    qtbot.waitUntil(lambda: [row.key for row in pane.ui.grid.model().rows] == [SECOND])
    main_window.press("F12")
    settle()
    assert pane.ui.filter.text() == ""
    assert pane.ui.grid.current_place() == (FIRST, "main_account.allotted")


def test_the_members_stay_in_view_beside_the_cell_in_use(bench: Bench, main_window: MainWindow) -> None:
    pane = open_room(bench, main_window, width=1024)
    grid = pane.ui.grid
    for column in ("decided_by", "main_account.allotted"):
        grid.go_to(FIRST, column)
        left = grid.visualRect(grid.currentIndex()).left()
        assert grid.columnWidth(0) <= left < grid.viewport().width()


def test_rows_not_registered_are_there_after_a_restart(pane: TargetPane, bench: Bench, main_window: MainWindow) -> None:
    QTest.keyClick(here(), "7")
    pane.left()
    main_window.clear_rooms()
    again = open_room(bench, main_window)
    assert text(again, FIRST, "main_account.allotted") == "7"
    assert again.ui.changed.text().startswith("未登録の変更 1会員")
