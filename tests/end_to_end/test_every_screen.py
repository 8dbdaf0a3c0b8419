"""Every room at every text size in the largest and the smallest window: nothing that is written there is cut."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from roukin_desktop.presenters.shell import ROOMS
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.legibility import faults
from tests.end_to_end.robot import Robot

WINDOWS = ((1280, 800), (1024, 700))
SIZES = (100, 125)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sample once for all sizes."""
    return write_sample(tmp_path_factory.mktemp("sample"), who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)


@pytest.mark.parametrize("window", WINDOWS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_size", SIZES)
def test_nothing_written_is_cut(
    start: Start, written: Path, tmp_path: Path, window: tuple[int, int], text_size: int
) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.desktop.theme.set_text_size(text_size)
    robot.window.resize(*window)
    robot.wait()
    found = {room: faults(robot.window) for room in _visited(robot)}
    assert {room: said for room, said in found.items() if said} == {}
    assert (robot.window.width(), robot.window.height()) == window


def test_the_welcome_of_the_first_day_is_read_whole(start: Start) -> None:
    robot = start()
    robot.window.resize(*WINDOWS[-1])
    robot.wait()
    assert faults(robot.window) == []


def test_what_a_form_says_of_missing_fields_is_read_whole(start: Start, written: Path, tmp_path: Path) -> None:
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.window.resize(*WINDOWS[-1])
    robot.go(ROOMS["study"])
    robot.press("F12")
    assert robot.reads("会員を選んでください")
    assert faults(robot.window) == []


def test_eyes_see_what_is_cut(start: Start, written: Path, tmp_path: Path) -> None:
    """The check itself can fail: a button squeezed to a finger's width is found."""
    robot = start(Path(shutil.copy(written, tmp_path / written.name)))
    robot.go(ROOMS["study"])
    robot.desktop.rooms["study"].pane.ui.registerButton.setFixedWidth(20)
    robot.wait()
    assert any("registerButton" in said for said in faults(robot.window))


def _visited(robot: Robot) -> Iterator[str]:
    """Yield the rooms of the rail, each while it is shown."""
    for action in robot.window.ui.menuGo.actions():
        if not action.isSeparator():
            action.trigger()
            robot.wait()
            yield action.text()
