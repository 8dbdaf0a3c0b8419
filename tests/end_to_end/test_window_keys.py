"""The same keys in every room with a form: lists, choices, 登録, Esc, and Ctrl+Z over what was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot
from tests.end_to_end.test_window_input_method import FORMS, book, fields_of

__all__ = ["book"]


def room_of(robot: Robot, room: str) -> QWidget:
    robot.go(ROOMS[room])
    found = robot.window.room()
    assert found is not None
    return found


@pytest.mark.parametrize("room", FORMS)
def test_down_opens_every_list_and_escape_closes_it_and_nothing_else(start: Start, book: Path, room: str) -> None:
    robot = start(book)
    lists = [one for one in room_of(robot, room).findChildren(ChoiceList) if one.isVisible() and one.count()]
    for field in lists:
        field.setFocus()
        robot.press("Down")
        assert isinstance(field, QComboBox)
        assert field.view().isVisible(), field.accessibleName()
        QTest.keyClick(field.view(), Qt.Key.Key_Escape)
        robot.wait()
        assert not field.view().isVisible(), field.accessibleName()
        assert robot.here() is field, field.accessibleName()


@pytest.mark.parametrize("room", FORMS)
def test_a_number_key_picks_a_choice_in_every_row_and_list(start: Start, book: Path, room: str) -> None:
    robot = start(book)
    pane = room_of(robot, room)
    rows = [one for one in pane.findChildren(ChoiceRow) if one.isVisible()]
    for row in rows:
        row.setFocus(Qt.FocusReason.TabFocusReason)
        robot.press("1")
        assert row.value(), row.accessibleName()
    for field in (one for one in pane.findChildren(ChoiceList) if one.isVisible() and one.count() > 1):
        field.setFocus()
        robot.press("1")
        assert field.value(), field.accessibleName()


@pytest.mark.parametrize("room", FORMS)
@pytest.mark.parametrize("keys", ["F12", "Ctrl+Enter"])
def test_registering_what_is_not_whole_says_what_is_missing_and_goes_there(
    start: Start, book: Path, room: str, keys: str
) -> None:
    robot = start(book)
    pane = room_of(robot, room)
    robot.press(keys)
    assert robot.status().startswith("登録していません。直すところが")
    assert robot.answers.troubles == []
    assert pane.isAncestorOf(robot.here())
    assert robot.reads("ください")


@pytest.mark.parametrize("room", FORMS)
def test_ctrl_z_takes_back_what_was_typed_in_a_field_left_and_ctrl_y_brings_it_again(
    start: Start, book: Path, room: str
) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    field = [one for one in fields_of(robot) if not isinstance(one, MemberLookup)][-1]
    field.setFocus()
    robot.hand("7", "Enter")
    assert field.text() == "7"
    robot.press("Ctrl+Z")
    assert field.text() == ""
    robot.press("Ctrl+Y")
    assert field.text() == "7"
