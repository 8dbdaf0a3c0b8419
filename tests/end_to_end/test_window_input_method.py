"""Every field of every room with an input method: on for kana, off for digits, and nothing is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services.desk import create_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.grids.entry_grid import EntryGrid
from roukin_desktop.views.widgets.grids.grid import Grid
from roukin_desktop.views.widgets.grids.target_grid import TargetGrid
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
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)  # as the system asks
    QApplication.sendEvent(field, asked)
    return bool(asked.value(Qt.InputMethodQuery.ImEnabled))


def compose(field: QWidget, text: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def commit(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def stays_while_composing(robot: Robot, field: QLineEdit, text: str) -> None:
    """Convert in a field: the keys that arrive meanwhile neither leave it nor take anything, and the text is in it."""
    before = field.text()
    compose(field, text)
    for _ in range(2):
        robot.press("Enter")
        assert robot.here() is field, field.accessibleName()
    commit(field, text)
    assert (robot.here(), text in field.text()) == (field, True), (field.accessibleName(), before)


def converted_on(robot: Robot, grid: Grid, text: str) -> None:
    """Convert on a cell that is not open, and end its edit with one more Enter; the cell is current again."""
    place = grid.currentIndex()
    compose(grid, text[:1])
    compose(grid, text)
    robot.press("Enter")
    assert grid.currentIndex() == place
    commit(robot.here(), text)
    assert isinstance(robot.here(), QLineEdit)
    assert grid.currentIndex() == place
    robot.press("Enter")
    grid.setCurrentIndex(place)


def open_places(grid: Grid) -> list[tuple[int, int]]:
    """Return the cells that can be typed into."""
    model = grid.model()
    places = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return [place for place in places if model.is_open(*place)]


def deed_lines(robot: Robot) -> EntryGrid:
    """Note a deed in 会員活動 and go to its lines."""
    robot.go(ROOMS["activities"])
    robot.press("Space")
    lines = robot.window.findChild(EntryGrid)
    assert lines is not None
    lines.setFocus()
    return lines


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


@pytest.mark.parametrize("room", GRIDS)
def test_no_cell_of_figures_wants_an_input_method_and_the_enter_of_a_conversion_stays_in_it(
    start: Start, book: Path, room: str
) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    grid = robot.here()
    assert isinstance(grid, TargetGrid)
    seen = set()
    for row, column in open_places(grid):
        place = grid.model().index(row, column)
        title = grid.model().columns[column].title
        if title in seen:
            continue
        seen.add(title)
        grid.setCurrentIndex(place)
        assert not enabled(grid), title
        robot.press("F2")
        editor = QApplication.focusWidget()
        if not isinstance(editor, QLineEdit):  # a cell with a few choices
            robot.press("Esc")
            continue
        assert not enabled(editor), title
        stays_while_composing(robot, editor, "２４")
        compose(editor, "５")
        robot.press("Tab")
        assert robot.here() is editor
        assert grid.currentIndex() == place, title
        robot.press("Esc")
    assert seen


@pytest.mark.parametrize("room", GRIDS)
def test_a_conversion_begun_on_a_closed_cell_goes_into_it(start: Start, book: Path, room: str) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    grid = robot.here()
    assert isinstance(grid, TargetGrid)
    converted_on(robot, grid, "０９３０")
    assert re.fullmatch(r"9/30.*|930", str(grid.currentIndex().data()))


def test_the_enter_of_a_conversion_does_not_end_the_note_of_a_grid(start: Start, book: Path) -> None:
    robot = start(book)
    lines = deed_lines(robot)
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


def test_the_lines_of_a_deed_want_an_input_method_for_words_alone(start: Start, book: Path) -> None:
    robot = start(book)
    lines = deed_lines(robot)
    wanted = {}
    for row, column in open_places(lines):
        lines.setCurrentIndex(lines.model().index(row, column))
        name = lines.model().columns[column].title
        robot.press("F2")
        wanted[name] = (enabled(lines), enabled(robot.here()))
        robot.press("Esc")
    assert wanted
    assert wanted == {name: (DIGITS.search(name) is None,) * 2 for name in wanted}


def test_a_note_of_a_grid_is_composed_without_opening_its_cell(start: Start, book: Path) -> None:
    robot = start(book)
    lines = deed_lines(robot)
    lines.go_to(lines.model().rows[0].key, "note")
    converted_on(robot, lines, "第5回")
    assert lines.currentIndex().data() == "第5回"


@pytest.mark.parametrize("room", FORMS)
def test_the_enter_of_a_conversion_opens_nothing_in_the_search_and_in_what_narrows_a_list(
    start: Start, book: Path, room: str
) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    before = robot.window.room()
    robot.press("Ctrl+K")
    search = robot.here()
    assert isinstance(search, MemberLookup)
    robot.type("若葉")
    robot.wait_for(search.answers, "the list under the search")
    stays_while_composing(robot, search, "せいきょう")
    assert robot.window.room() is before
    robot.press("Esc")
    robot.press("F3")
    narrow = robot.here()
    if isinstance(narrow, QLineEdit):
        stays_while_composing(robot, narrow, "わかば")


def test_the_enter_of_a_conversion_picks_no_member(start: Start, book: Path) -> None:
    robot = start(book)
    robot.go(ROOMS["study"])
    field = robot.here()
    assert isinstance(field, MemberLookup)
    robot.type("若葉")
    robot.wait_for(field.answers, "the list under the field")
    compose(field, "せい")
    robot.press("Enter", times=2)
    assert (robot.here(), field.text()) == (field, "若葉")
    commit(field, "生")
    assert field.text() == "若葉生"


def test_the_enter_of_a_conversion_adds_nobody_to_a_meeting(start: Start, book: Path) -> None:
    robot = start(book)
    robot.go(ROOMS["meetings"])
    line = robot.window.findChild(MemberLookup, "addMember")
    assert line is not None
    line.setFocus()
    compose(line, "わかば")
    robot.press("Enter", times=2)
    assert robot.here() is line
    assert not robot.reads("予定 1会員")
    commit(line, "若葉")
    robot.press("Enter")
    assert (line.text(), robot.reads("予定 1会員")) == ("", True)


@pytest.mark.parametrize("room", ["targets", *FORMS])
def test_the_enter_of_a_conversion_neither_leaves_nor_breaks_a_long_text(start: Start, book: Path, room: str) -> None:
    robot = start(book)
    robot.go(ROOMS[room])
    here = robot.window.room()
    assert here is not None
    for note in here.findChildren(QPlainTextEdit):
        if note.isVisible() and not note.isReadOnly():
            note.setFocus()
            compose(note, "びこう")
            robot.press("Enter")
            assert (robot.here(), note.toPlainText()) == (note, "")
            commit(note, "備考")
            assert note.toPlainText() == "備考"


def test_long_text_keeps_its_input_method(start: Start, book: Path) -> None:
    robot = start(book)
    for room in FORMS:
        robot.go(ROOMS[room])
        here = robot.window.room()
        assert here is not None
        assert all(enabled(field) for field in here.findChildren(QPlainTextEdit) if not field.isReadOnly())
