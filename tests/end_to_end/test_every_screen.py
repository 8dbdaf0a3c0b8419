"""Every screen at every text size, in the largest and the smallest window: nothing that is written there is cut.

Each size goes with one window, so that all of it takes a minute: the largest text stands in the smallest window.
``ROUKIN_PICTURES=folder`` keeps a picture of each screen, those of headquarters in dark.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.layout.tall_page import TallPage
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.legibility import faults, half_rows, tables
from tests.end_to_end.robot import Robot
from tests.end_to_end.test_window_first_day import make_book
from tests.end_to_end.tour import FORMS, keep_picture, merges, screens

WINDOWS = ((1280, 800), (1024, 700))
HEIGHTS = (713, 781, 1010)
ROUNDED = 200
"""Pixels of a word that stands one pixel further; one in another size or colour has many more."""
SIZES = ((100, WINDOWS[0]), (125, WINDOWS[1]), (150, WINDOWS[0]), (200, WINDOWS[1]))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sample once for all sizes."""
    return write_sample(tmp_path_factory.mktemp("sample"), who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)


@pytest.mark.parametrize(("text_size", "window"), SIZES, ids=str)
def test_nothing_written_is_cut(
    start: Start, written: Path, tmp_path: Path, text_size: int, window: tuple[int, int]
) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    assert _faults(robot, text_size, window) == {}


def test_nothing_headquarters_reads_is_cut(
    start: Start, whole_sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "dark", property(lambda _theme: True))
    robot = start(Path(shutil.copy(whole_sample / "headquarters.roukin", tmp_path / "hq.roukin")))
    assert _faults(robot, 125, WINDOWS[0]) == {}


@pytest.mark.parametrize("text_size", [115, 130, 150, 175])
def test_what_stands_beside_a_form_is_never_squeezed(
    start: Start, written: Path, tmp_path: Path, text_size: int
) -> None:
    """The members of a meeting lay over their own list, a box of キャンペーン was cut: between the sizes above."""
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.desktop.theme.set_text_size(text_size)
    for window in (*WINDOWS, (1280, 781)):
        robot.window.resize(*window)
        for room in ("meetings", "campaigns"):
            robot.go(ROOMS[room])
            robot.wait()
            assert faults(robot.window) == [], (window, room)


def test_usual_text_in_the_usual_window_needs_no_scrolling_of_rooms(
    start: Start, written: Path, tmp_path: Path
) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.window.resize(*WINDOWS[0])
    robot.wait()
    assert [key for key in _rooms(robot) if _scrolled(robot)] == []


def test_a_room_is_first_shown_as_it_is_dressed_ever_after(start: Start, written: Path, tmp_path: Path) -> None:
    """What gets its name or its role too late wears another dress until the size of text or the colours change."""
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    QApplication.setCursorFlashTime(0)
    robot.window.resize(*WINDOWS[0])
    robot.wait()
    first = {key: robot.window.grab().toImage() for key in _rooms(robot)}
    robot.desktop.theme.set_text_size(100)
    robot.wait()
    changed = [key for key in _rooms(robot) if _apart(robot.window.grab().toImage(), first[key]) > ROUNDED]
    assert changed == []


def test_no_table_ends_in_half_a_row_however_high_the_window(start: Start, written: Path, tmp_path: Path) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.desktop.theme.set_text_size(115)
    found = {}
    for name in chain(screens(robot), merges(robot)):
        for height in HEIGHTS if tables(robot.window) else ():
            robot.window.resize(1100, height)
            robot.wait()
            found[name, height] = half_rows(robot.window)
    assert {place: said for place, said in found.items() if said} == {}


def test_lists_show_whole_rows_and_fields_stand_in_columns(start: Start, written: Path, tmp_path: Path) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.window.resize(*WINDOWS[0])
    for key in FORMS:
        robot.go(ROOMS[key])
        robot.wait()
        table = robot.desktop.rooms[key].pane.ui.table
        assert table.viewport().height() % table.verticalHeader().defaultSectionSize() == 0, key
    robot.go(ROOMS["study"])
    robot.wait()
    ui = robot.desktop.rooms["study"].pane.ui
    assert (ui.minutesBox.x(), ui.statusBox.x()) == (ui.held_onBox.x(), ui.formBox.x())


def test_a_long_sentence_below_leaves_the_keys_their_line(start: Start, written: Path, tmp_path: Path) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.desktop.theme.set_text_size(125)
    robot.window.resize(*WINDOWS[1])
    robot.go(ROOMS["study"])
    bar = robot.window.ui.keys
    robot.window.ui.status.setText("長い名前の会員を登録しました。" * 9)
    robot.wait()
    assert bar.height() < 2 * bar.fontMetrics().height() + 12


def test_a_room_that_scrolls_has_no_form_that_scrolls_inside_it(start: Start, written: Path, tmp_path: Path) -> None:
    """Two bars beside each other, and one does not know which to take: with large text the form is shown whole."""
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.desktop.theme.set_text_size(200)
    robot.window.resize(*WINDOWS[1])
    for key in ("study", "campaigns", "meetings", "members", "settings", "submission"):
        robot.go(ROOMS[key])
        robot.wait()
        assert _scrolled(robot), key
        ui = robot.desktop.rooms[key].pane.ui
        form = ui.draftScroll if key == "submission" else ui.formScroll
        assert form.verticalScrollBar().maximum() == 0, key


def test_in_a_usual_window_what_is_sent_is_seen_whole(start: Start, written: Path, tmp_path: Path) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.window.resize(*WINDOWS[0])
    robot.go(ROOMS["submission"])
    robot.wait()
    assert robot.desktop.rooms["submission"].pane.ui.draftScroll.verticalScrollBar().maximum() == 0


def test_an_empty_book_says_what_to_do_and_shows_no_empty_box(start: Start, tmp_path: Path) -> None:
    robot = start()
    make_book(robot, tmp_path / "new.roukin")
    assert _faults(robot, 100, WINDOWS[1]) == {}


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_welcome_of_the_first_day_is_read_whole(start: Start, text_size: int) -> None:
    robot = start()
    robot.desktop.theme.set_text_size(text_size)
    robot.window.resize(*WINDOWS[-1])
    robot.wait()
    keep_picture(robot.window, f"welcome-{text_size}")
    assert faults(robot.window) == []


def test_eyes_see_what_is_cut(start: Start, written: Path, tmp_path: Path) -> None:
    """The check itself can fail: a button squeezed to a finger's width is found."""
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.go(ROOMS["study"])
    robot.desktop.rooms["study"].pane.ui.registerButton.setFixedWidth(20)
    robot.wait()
    assert any("registerButton" in said for said in faults(robot.window))


def _faults(robot: Robot, text_size: int, window: tuple[int, int]) -> dict[str, list[str]]:
    """Walk through all screens; what is wrong on several is told of the first."""
    robot.desktop.theme.set_text_size(text_size)
    robot.window.resize(*window)
    robot.wait()
    found, known = {}, set[str]()
    for name in chain(screens(robot), merges(robot)):
        keep_picture(robot.window, f"{robot.window.ui.owner.text()}-{text_size}-{name}")
        said = [one for one in faults(robot.window) if one not in known]
        known.update(said)
        if said:
            found[name] = said
        assert (robot.window.width(), robot.window.height()) == window, name
    return found


def _rooms(robot: Robot) -> Iterator[str]:
    """Yield the rooms of the rail, each while it is shown."""
    for action in robot.window.ui.menuGo.actions():
        if not action.isSeparator():
            action.trigger()
            robot.wait()
            pane = robot.window.room()
            assert pane is not None
            yield pane.key


def _apart(one: QImage, other: QImage) -> int:
    """Return how many pixels differ."""
    if one == other:
        return 0
    return sum(a != b for a, b in zip(one.bits().cast("I"), other.bits().cast("I"), strict=True))


def _scrolled(robot: Robot) -> bool:
    page = robot.window.ui.rooms.currentWidget()
    assert isinstance(page, TallPage)
    return page.verticalScrollBar().maximum() > 0
