"""The room of 会議・研修 by keyboard: members added and ticked, the rate beside, the meeting registered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from roukin_desktop.domain.records import Meeting
from roukin_desktop.presenters.meetings.room import MeetingsPresenter
from roukin_desktop.views.meeting_pane import MeetingPane
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from tests import builders
from tests.views.form_rooms import (
    CTRL,
    ENTER,
    SCOPE,
    Bench,
    cells,
    here,
    press,
    settle,
    show,
    too_wide,
    type_in,
    unnamed,
)

SPACE = Qt.Key.Key_Space
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow) -> MeetingPane:
    made = MeetingPane()
    presenter = MeetingsPresenter(bench.tools, made, SCOPE)
    made.attach(presenter)
    bench.listen(presenter)
    show(main_window, made)
    return made


def fill(*texts: str) -> None:
    for text in texts:
        if text:
            type_in(text)
        press(ENTER)
        answered()


def answered() -> None:
    """Wait for what the lookup was asked: Enter is faster than its answer, which then picks the member."""
    field = QApplication.focusWidget()
    for _ in range(400):
        if not isinstance(field, MemberLookup) or not field._timer.isActive():
            return
        QTest.qWait(5)
    raise AssertionError("the lookup did not answer")


def there(pane: MeetingPane) -> list[list[str]]:
    model = pane.ui.members.model()
    return [[str(model.index(row, at).data()) for at in (0, 2, 3)] for row in range(model.rowCount())]


def test_a_meeting_is_typed_its_members_added_and_ticked_by_keyboard_alone(pane: MeetingPane, bench: Bench) -> None:
    fill("0919", "13:30", "1", "", "道南ブロック研修会", "函館", "45", "")
    assert here() is pane.ui.addMember
    fill("1002")
    settle()
    assert there(pane) == [["若葉生活協同組合労組", "○", ""]]
    assert (here(), pane.ui.addMember.text()) == (pane.ui.addMember, "")
    fill("", "1", "")
    assert here() is pane.ui.members
    assert [row[0] for row in there(pane)] == ["若葉生活協同組合労組", builders.member().name]
    press(SPACE)
    press(ENTER)
    QTest.keyClicks(here(), "2")
    assert [row[2] for row in there(pane)] == ["出席", "欠席"]
    assert pane.ui.attendance.text() == "予定 2会員  出席 1会員(出席率 50.0%)"
    press(ENTER, CTRL)
    [made] = [one for one in bench.desk.all(Meeting.kind) if isinstance(one, Meeting)]
    assert (made.name, made.starts_at, made.attendees) == ("道南ブロック研修会", "13:30", 45)
    assert made.attendance == (1, 2)
    assert cells(pane.ui.table)[0][:8] == [
        "9/19(金)",
        "研修会",
        "道南ブロック研修会",
        "函館",
        "",
        "45名",
        "1/2会員",
        "50.0%",
    ]
    assert here() is pane.ui.held_on


def test_enter_passes_by_the_group_nobody_chose_and_goes_on_after_the_last_member(pane: MeetingPane) -> None:
    pane.ui.addMember.setFocus()
    fill("1001")
    settle()
    fill("", "", "")
    assert here() is pane.ui.members
    assert len(there(pane)) == 1
    press(ENTER)
    assert here() is pane.ui.registerButton
    pane.ui.members.setFocus()
    press(ENTER, SHIFT)
    assert here() is pane.ui.addGroupButton


def test_a_member_is_taken_out_with_delete_and_ctrl_z_brings_it_back(pane: MeetingPane) -> None:
    pane.ui.addMember.setFocus()
    fill("1001")
    settle()
    pane.ui.members.setFocus()
    press(Qt.Key.Key_Delete)
    assert there(pane) == []
    pane.undo_typing()
    assert [row[0] for row in there(pane)] == [builders.member().name]


def test_a_click_on_a_mark_turns_it(pane: MeetingPane) -> None:
    pane.ui.addMember.setFocus()
    fill("1001")
    settle()
    grid = pane.ui.members
    for column in (2, 3):
        place = grid.visualRect(grid.model().index(0, column)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert there(pane) == [[builders.member().name, "", "出席"]]


def test_buttons_note_the_rest(pane: MeetingPane) -> None:
    fill("0919")
    pane.ui.group.setCurrentIndex(0)
    pane.ui.addGroupButton.click()
    pane.ui.allCameButton.click()
    assert [row[2] for row in there(pane)] == ["出席", "出席"]
    assert pane.ui.group.value() == ""


def test_nobody_found_is_said_in_place_of_the_keys(pane: MeetingPane) -> None:
    keys = pane.ui.membersHint.text()
    pane.ui.addMember.setFocus()
    type_in("だれもいない")
    pane.ui.addMember.look_up()
    settle()
    assert (
        pane.ui.membersHint.text()
        == "「だれもいない」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。"
    )
    pane.ui.addMember.clear()
    fill("1001")
    settle()
    assert pane.ui.membersHint.text() == "1会員を加えました。"
    press(Qt.Key.Key_Escape)
    pane.new()
    assert keys


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 700)])
def test_every_field_is_named_and_stands_in_the_form(
    pane: MeetingPane, main_window: MainWindow, width: int, height: int
) -> None:
    main_window.resize(width, height)
    settle()
    for part in (pane.ui.page, pane.ui.membersBox):
        assert unnamed(part) == []
        assert too_wide(part) == []


def test_a_list_from_excel_is_pasted_by_keyboard_into_the_lookup_and_into_the_list(pane: MeetingPane) -> None:
    ui = pane.ui
    ui.addMember.setFocus()
    QGuiApplication.clipboard().setText("1001\t○\r\n1002\t欠席\r\n")
    press(Qt.Key.Key_V, CTRL)
    assert ui.addMember.text() == ""
    assert here() is ui.pasteBar.take_button
    assert [row[2] for row in there(pane)] == ["出席", "欠席"]
    press(Qt.Key.Key_F12)
    assert ui.pasteBar.remarks.text() == "登録する前に、貼り付けるか、やめるかを選んでください。"
    press(Qt.Key.Key_Escape)
    assert (ui.pasteBar.isVisible(), there(pane)) == (False, [])
    assert here() is ui.members
    press(Qt.Key.Key_V, CTRL)
    press(ENTER)
    assert [row[2] for row in there(pane)] == ["出席", "欠席"]
    assert not ui.pasteBar.isVisible()
