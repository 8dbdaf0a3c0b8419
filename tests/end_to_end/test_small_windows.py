"""What comes up over the rooms with large text: nothing is cut, it fits a small screen, its cursor is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QListView, QWidget

from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from roukin_desktop.views.shell.dialogs import QtDialogs
from roukin_desktop.views.shell.help_dialog import HelpDialog
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.legibility import faults
from tests.end_to_end.robot import Robot
from tests.end_to_end.test_focus_seen import seen
from tests.end_to_end.tour import keep_picture

SMALL = (1024, 700)
LONG = "「2025年度上期 学習会開催報告(みどり野支店推進委員会).xlsx」は Excel で開かれています。Excel で閉じてから、もう一度「Excel ブックを作成」を押してください。登録済みの記録は無事です。"  # noqa: E501


@pytest.fixture
def robot(start: Start, tmp_path: Path) -> Robot:
    """Open the sample with the largest text in the smallest window."""
    opened = start(write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW))
    opened.desktop.theme.set_text_size(200)
    opened.window.resize(*SMALL)
    opened.wait()
    return opened


def looked_at(act: Callable[[], object]) -> list[str]:
    """Do what opens a box, look at it, and close it."""
    found = ["nothing came up"]

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QDialog):
            found[:] = at_rest(box)
            box.reject()

    QTimer.singleShot(0, look)
    act()
    return found


def at_rest(box: QWidget) -> list[str]:
    """Return what is wrong with a window of its own."""
    QApplication.processEvents()
    keep_picture(box, f"{box.windowTitle()}-{box.font().pointSizeF():.0f}")
    found = faults(box)
    if box.width() > SMALL[0] or box.height() > SMALL[1]:
        found.append(f"{box.width()}×{box.height()} is larger than a small screen")
    holder = box.focusWidget()
    if holder is None or not seen(box, holder):
        found.append("where the cursor is cannot be seen")
    return found


@pytest.mark.parametrize("text_size", [100, 125, 150, 200])
def test_questions_and_sentences(robot: Robot, text_size: int) -> None:
    robot.desktop.theme.set_text_size(text_size)
    dialogs = QtDialogs(robot.window, lambda _error: "Traceback\n" + "line\n" * 40)
    refused = InputRefused(LONG, tuple(f"{row}行目: 開催日が読めません。" for row in range(1, 20)))
    assert looked_at(lambda: dialogs.confirm("控えから戻す", LONG, "この時点に戻す")) == []
    assert looked_at(lambda: dialogs.tell("このプログラムについて", LONG)) == []
    assert looked_at(lambda: dialogs.show_trouble(FileTrouble(LONG))) == []
    assert looked_at(lambda: dialogs.show_trouble(refused)) == []
    assert looked_at(lambda: dialogs.show_trouble(ValueError("x"))) == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_about(robot: Robot, text_size: int) -> None:
    robot.desktop.theme.set_text_size(text_size)
    robot.desktop.dialogs = QtDialogs(robot.window, str)
    assert looked_at(robot.window.ui.actionAbout.trigger) == []


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_manual(robot: Robot, text_size: int) -> None:
    robot.desktop.theme.set_text_size(text_size)
    robot.press("F1")
    (helped,) = robot.window.findChildren(HelpDialog)
    assert at_rest(helped) == []
    robot.hand("Ctrl+F", "zzz", "Enter")
    assert at_rest(helped) == []


@pytest.mark.parametrize("room", ["targets", "activities", "monthly"])
def test_a_block_shown_before_it_is_taken(robot: Robot, room: str) -> None:
    robot.go(ROOMS[room])
    QGuiApplication.clipboard().setText("12\t1000\tabc\r\n5\t4\t8\r\n")
    robot.press("Ctrl+V")
    assert robot.where() == "貼り付ける"
    keep_picture(robot.window, f"paste-{room}")
    assert faults(robot.window) == []


def test_what_the_search_finds(robot: Robot) -> None:
    robot.hand("Ctrl+K", "ろうどう")
    robot.wait_for(lambda: any(part.isVisible() for part in robot.window.findChildren(QListView)), "the list")
    keep_picture(robot.window, "search")
    assert faults(robot.window) == []


def test_a_file_that_was_made(robot: Robot, tmp_path: Path) -> None:
    robot.go(ROOMS["summary"])
    robot.answers.paths = [tmp_path / "2025年度上期_推進活動_青葉支店推進委員会.xlsx"]
    robot.press("F11")
    robot.wait_for(lambda: robot.reads("を作成しました。"), "the files")
    robot.wait()
    keep_picture(robot.window, "made")
    assert faults(robot.window) == []
