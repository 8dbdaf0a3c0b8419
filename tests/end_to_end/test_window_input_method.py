"""Every field of every room with an input method: on for kana, off for digits, and nothing is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.presenters.shell import ROOMS
from roukin_desktop.services.desk import create_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.widgets.entry_grid import EntryGrid
from roukin_desktop.views.widgets.member_lookup import MemberLookup
from roukin_desktop.views.widgets.target_grid import TargetGrid
from tests import builders
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot

DIGITS = re.compile(r"(日|日付|数|金額|時間|番号|コード)$")
"""How the names of fields end that digits are typed into; every other one takes words."""

FORMS = ("study", "campaigns", "consultations", "meetings", "members", "settings")
GRIDS = ("targets", "monthly", "activities")


@pytest.fixture
def book(tmp_path: Path, who: Who, clock: Clock) -> Path:
    """Return a book with a branch and two members."""
    path = tmp_path / "small.roukin"
    desk = create_desk(
        path, role=Role.COMMITTEE, code="013", name="みどり野推進委員会", year=2025, who=who, clock=clock
    )
    mine = {"book_id": desk.info.book_id}
    members = [builders.member("1001", **mine), builders.member("1002", name="若葉生協労組", **mine)]
    with desk, desk.store.transaction(Verb.REGISTER, "はじめの記録") as tx:
        tx.put_many([builders.branch(**mine), *members, builders.session(**mine)])
    return path


def fields_of(robot: Robot) -> list[QLineEdit]:
    """Return the lines a person can type into in the room, those that narrow its list left out."""
    room = robot.window.room()
    assert room is not None
    return [
        field
        for field in room.findChildren(QLineEdit)
        if field.isVisible()
        and not field.isReadOnly()
        and not isinstance(field.parent(), QComboBox)
        and "絞り込み" not in field.accessibleName()
    ]


def enabled(field: QWidget) -> bool:
    return bool(field.inputMethodQuery(Qt.InputMethodQuery.ImEnabled))


def compose(field: QWidget, text: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def commit(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("room", FORMS)
def test_the_input_method_is_on_where_words_are_typed_and_off_where_digits_are(
    start: Start, book: Path, room: str
) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    found = {field.accessibleName(): enabled(field) for field in fields_of(robot)}
    assert found
    assert found == {name: DIGITS.search(name) is None for name in found}


@pytest.mark.parametrize("room", FORMS)
def test_what_an_input_method_commits_stays_and_its_enter_moves_nothing(start: Start, book: Path, room: str) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    for field in fields_of(robot):
        field.clear()
        field.setFocus()
        compose(field, "２４")
        robot.press("Enter")
        assert robot.here() is field, field.accessibleName()
        commit(field, "２４")
        assert field.text() == "２４", field.accessibleName()
        robot.press("Enter")
        if not isinstance(field, MemberLookup):
            assert robot.here() is not field, field.accessibleName()
            assert field.text() in ("２４", "24"), field.accessibleName()


@pytest.mark.parametrize("room", GRIDS)
def test_a_grid_of_figures_takes_full_width_digits_and_wants_no_input_method(
    start: Start, book: Path, room: str
) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    grid = robot.here()
    assert isinstance(grid, TargetGrid)
    assert not enabled(grid)
    place = grid.currentIndex()
    commit(grid, "０９３０")
    editor = robot.here()
    assert isinstance(editor, QLineEdit)
    assert not enabled(editor)
    assert editor.text() == "０９３０"
    robot.press("Enter")
    assert re.fullmatch(r"9/30.*|930", str(place.data()))
    assert grid.currentIndex() != place


def test_the_enter_of_a_conversion_does_not_end_the_note_of_a_grid(start: Start, book: Path) -> None:
    robot = start(book)
    robot.go(ROOMS["activities"])
    robot.press("Space")
    lines = robot.window.findChild(EntryGrid)
    assert lines is not None
    lines.setFocus()
    lines.go_to(lines.model().rows[0].key, "note")
    robot.press("F2")
    editor = robot.here()
    assert isinstance(editor, QLineEdit)
    assert enabled(editor)
    compose(editor, "だい5かい")
    robot.press("Enter")
    assert robot.here() is editor
    commit(editor, "第5回")
    robot.press("Enter")
    assert robot.here() is not editor
    assert lines.currentIndex().siblingAtColumn(1).data() == "第5回"


def test_long_text_keeps_its_input_method(start: Start, book: Path) -> None:
    robot = start(book)
    for room in FORMS:
        robot.go(ROOMS[room])
        here = robot.window.room()
        assert here is not None
        assert all(enabled(field) for field in here.findChildren(QPlainTextEdit) if not field.isReadOnly())
