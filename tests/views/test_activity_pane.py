"""The room of 会員活動 in the real window: Space, dates, the list below, Enter and F12, all by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import MemberActivity, WorkplaceCommittee
from roukin_desktop.presenters.activities.room import ActivitiesPresenter
from roukin_desktop.storage.store import BookStore
from roukin_desktop.views.activity_pane import ActivityPane
from roukin_desktop.views.shell.main_window import MainWindow
from tests import builders
from tests.views.conftest import commit
from tests.views.form_rooms import CTRL, ENTER, SCOPE, SHIFT, Bench, here, press, settle, show, too_wide, unnamed

SPACE, RIGHT, DOWN = Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down
FIRST, SECOND = builders.member("1001"), builders.member("1002")


@pytest.fixture
def bench(bench: Bench, store: BookStore) -> Bench:
    with store.transaction(Verb.REGISTER, "機関紙") as tx:
        tx.put(builders.activity("2", activity="newsletter", done_on=date(2025, 4, 10), note="第123号"))
        tx.put(builders.federation("102"))
    return bench


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow) -> ActivityPane:
    made = ActivityPane()
    presenter = ActivitiesPresenter(bench.tools, made, SCOPE)
    made.attach(presenter)
    bench.listen(presenter)
    show(main_window, made)
    return made


def type_cell(text: str) -> None:
    """Type where the cursor is: the first key opens the cell."""
    for key in text:
        QTest.keyClicks(here(), key)


def texts(pane: ActivityPane, row: int) -> list[str]:
    model = pane.ui.grid.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def below(pane: ActivityPane) -> list[list[str]]:
    model = pane.ui.entries.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def deeds(bench: Bench) -> set[tuple[str, str, date, str]]:
    found = [one for one in bench.desk.all(MemberActivity.kind) if isinstance(one, MemberActivity)]
    return {(one.member_id or one.federation_id or "", one.activity, one.done_on, one.note) for one in found}


def test_marks_and_dates_are_put_in_by_keyboard_alone(pane: ActivityPane, bench: Bench) -> None:
    assert here() is pane.ui.grid
    press(SPACE)
    press(RIGHT)
    press(RIGHT)
    type_cell("0501")
    press(ENTER)
    assert texts(pane, 0)[2:5] == ["9/30", "4/10", "5/1"]
    assert texts(pane, 0)[-1] == "未登録"
    assert pane.ui.changed.text() == "未登録 2件(自動で控えています)"
    press(ENTER, CTRL)
    assert {
        (FIRST.id, "agenda", date(2025, 9, 30), ""),
        (FIRST.id, "retirement_policy", date(2025, 5, 1), ""),
    } <= deeds(bench)
    assert (texts(pane, 0)[-1], pane.ui.changed.text()) == ("", "")


def test_ctrl_d_copies_from_above_and_ctrl_z_takes_it_back(pane: ActivityPane) -> None:
    press(RIGHT)
    press(DOWN)
    press(Qt.Key.Key_D, CTRL)
    assert texts(pane, 1)[3] == "4/10"
    assert below(pane)[0] == ["4/10", "第123号", "未登録"]
    press(Qt.Key.Key_Z, CTRL)
    assert texts(pane, 1)[3] == ""


def test_a_wrong_date_is_read_whole_below_the_grid_on_one_line(pane: ActivityPane) -> None:
    type_cell("2025/12/32")
    press(ENTER)
    press(Qt.Key.Key_Left)
    entries = pane.ui.entries
    assert below(pane)[0][0] == "! 2025/12/32"
    assert entries.fontMetrics().horizontalAdvance("! 2025/12/32") <= entries.columnWidth(0) - 8
    assert not entries.wordWrap()


def test_a_block_from_excel_stands_in_its_cells_before_it_is_taken_or_left(pane: ActivityPane, bench: Bench) -> None:
    pane.ui.grid.go_to(FIRST.id, "agenda")
    before = texts(pane, 0)
    QGuiApplication.clipboard().setText("○\t5/2\t5/1\n4/3")
    press(Qt.Key.Key_V, CTRL)
    assert pane.ui.pasteBar.isVisible()
    assert texts(pane, 0)[2:5] == ["9/30", "5/2", "5/1"]
    assert texts(pane, 1)[2] == "4/3"
    press(Qt.Key.Key_F12)
    assert pane.ui.pasteBar.remarks.text() == "登録する前に、貼り付けるか、やめるかを選んでください。"
    press(Qt.Key.Key_Escape)
    assert (pane.ui.pasteBar.isVisible(), texts(pane, 0)) == (False, before)
    press(Qt.Key.Key_V, CTRL)
    assert here() is pane.ui.pasteBar.take_button
    press(ENTER)
    assert texts(pane, 0)[2:5] == ["9/30", "5/2", "5/1"]
    assert here() is pane.ui.grid
    press(Qt.Key.Key_F12)
    assert (SECOND.id, "agenda", date(2025, 4, 3), "") in deeds(bench)


def test_a_second_newsletter_is_typed_below_with_its_number(pane: ActivityPane, bench: Bench) -> None:
    press(RIGHT)
    assert below(pane) == [["4/10", "第123号", "登録済"], ["", "", "もう1件"]]
    pane.ui.entries.setFocus()
    pane.ui.entries.go_to("new", "done_on")
    type_cell("0801")
    press(ENTER)
    settle()
    pane.ui.entries.go_to("new", "note")
    pane.ui.entries.edit(pane.ui.entries.currentIndex())
    commit(here(), "第124号")
    press(ENTER)
    assert texts(pane, 0)[3] == "8/1 (2)"
    press(Qt.Key.Key_F12)
    assert (FIRST.id, "newsletter", date(2025, 8, 1), "第124号") in deeds(bench)


def test_space_undo_and_esc_work_in_the_list_below_too(pane: ActivityPane) -> None:
    press(RIGHT)
    pane.ui.entries.setFocus()
    pane.ui.entries.go_to("new", "done_on")
    press(SPACE)
    assert below(pane)[1][0] == "9/30"
    press(SPACE)
    assert below(pane)[1] == ["", "", "もう1件"]
    pane.ui.entries.go_to(builders.activity("2").id, "done_on")
    type_cell("0420")
    press(ENTER)
    assert below(pane)[0][0] == "4/20"
    press(Qt.Key.Key_Z, CTRL)
    assert below(pane)[0][0] == "4/10"
    press(Qt.Key.Key_Escape)
    assert here() is pane.ui.grid


def test_delete_on_a_registered_deed_asks_and_undo_brings_it_back(pane: ActivityPane, bench: Bench) -> None:
    press(RIGHT)
    press(Qt.Key.Key_Delete)
    assert len(bench.dialogs.told) == 1
    assert deeds(bench) == set()
    assert texts(pane, 0)[3] == ""


def test_several_cells_filled_or_emptied_at_once_are_one_step_of_ctrl_z(pane: ActivityPane, bench: Bench) -> None:
    def block() -> list[list[str]]:
        return [texts(pane, row)[2:5] for row in (0, 1)]

    pane.ui.grid.go_to(FIRST.id, "agenda")
    press(SPACE)
    for key in (RIGHT, RIGHT, DOWN):
        press(key, SHIFT)
    press(Qt.Key.Key_D, CTRL)
    assert block() == [["9/30", "4/10", ""]] * 2
    press(Qt.Key.Key_Delete)
    assert block() == [["", "4/10", ""], ["", "", ""]]
    assert (bench.dialogs.told, pane.ui.message.text()[:7]) == ([], "登録済みの1件")
    press(Qt.Key.Key_Z, CTRL)
    assert block() == [["9/30", "4/10", ""]] * 2
    press(Qt.Key.Key_Z, CTRL)
    assert block() == [["9/30", "4/10", ""], ["", "", ""]]
    assert len(deeds(bench)) == 1


def test_a_workplace_committee_nobody_knows_the_beginning_of(pane: ActivityPane, bench: Bench) -> None:
    pane.ui.grid.go_to(SECOND.id, "set_up_on")
    settle()
    assert pane.ui.unknownButton.isVisible()
    pane.ui.unknownButton.click()
    assert texts(pane, 1)[7] == "日付不明"
    assert not pane.ui.unknownButton.isVisible()
    press(Qt.Key.Key_F12)
    [made] = [one for one in bench.desk.all(WorkplaceCommittee.kind) if isinstance(one, WorkplaceCommittee)]
    assert (made.member_id, made.set_up_on) == (SECOND.id, None)


def test_federations_are_chosen_with_a_number(pane: ActivityPane, bench: Bench) -> None:
    pane.ui.doer.setFocus()
    QTest.keyClicks(here(), "2")
    settle()
    assert [texts(pane, row)[0] for row in range(2)] == ["産別101", "産別102"]
    pane.ui.grid.setFocus()
    pane.ui.grid.go_to(builders.federation().id, "welfare_request")
    press(SPACE)
    press(Qt.Key.Key_F12)
    assert (builders.federation().id, "welfare_request", date(2025, 9, 30), "") in deeds(bench)


def test_f3_narrows_and_f4_takes_the_last_over(pane: ActivityPane) -> None:
    type_cell("0501")
    press(ENTER)
    press(Qt.Key.Key_F3)
    assert here() is pane.ui.filter
    commit(here(), "若葉")
    pane._timer.timeout.emit()
    assert texts(pane, 0)[0] == "若葉生活協同組合労組"
    press(Qt.Key.Key_Escape)
    pane.ui.grid.go_to(SECOND.id, "agenda")
    press(Qt.Key.Key_F4)
    assert texts(pane, 0)[2] == "5/1"


def test_what_is_wrong_is_marked_in_its_cell_and_said_below(pane: ActivityPane, bench: Bench) -> None:
    type_cell("2/30")
    press(ENTER)
    assert texts(pane, 0)[2] == "! 2/30"
    press(Qt.Key.Key_F12)
    assert pane.ui.message.text().startswith("登録していません。")
    assert here() is pane.ui.grid
    assert len(deeds(bench)) == 1


def test_the_grid_has_the_height_that_the_cell_below_does_not_need(pane: ActivityPane) -> None:
    card = pane.ui.formCard
    assert pane.ui.detailTitle.mapTo(card, pane.ui.detailTitle.rect().topLeft()).y() < 20
    assert pane.ui.grid.height() > card.height()


def test_another_room_leads_here(pane: ActivityPane) -> None:
    pane.open_record(MemberActivity.kind, builders.activity("2").id)
    settle()
    assert pane.ui.grid.current_place() == (FIRST.id, "newsletter")
    assert pane.ui.removeButton.text() == "この1件を取消…"


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_everything_is_named_and_stands_in_the_room(
    pane: ActivityPane, main_window: MainWindow, width: int, height: int
) -> None:
    main_window.resize(width, height)
    settle()
    assert all(choice.accessibleName() for choice in (pane.ui.whose, pane.ui.federation, pane.ui.branch))
    assert set(unnamed(pane)) <= {"whose", "federation", "branch"}
    assert too_wide(pane.ui.formCard) == []
    if width == 1280:
        assert pane.ui.grid.horizontalScrollBar().maximum() == 0
