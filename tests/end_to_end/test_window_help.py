"""F1 wherever one is, and the manual on paper."""

from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from roukin_desktop.views.shell.help_dialog import HelpDialog
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot


def _help(robot: Robot) -> HelpDialog:
    (dialog,) = robot.window.findChildren(HelpDialog)
    return dialog


def test_f1_opens_the_manual_at_the_room_and_typing_goes_on_after_esc(start: Start, tmp_path: Path) -> None:
    robot = start(write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW))
    robot.go("会員自主目標")
    robot.press("F1")
    assert _help(robot).windowTitle() == "ヘルプ — 会員自主目標"
    assert QApplication.activeWindow() is _help(robot)
    robot.press("Ctrl+F")
    assert robot.where() == "手引きの中を検索"
    robot.press("Esc")
    assert not _help(robot).isVisible()
    robot.window.activateWindow()  # as the system does when the window in front of it closes
    robot.wait()
    robot.go("提出")
    robot.press("F1")
    assert _help(robot).windowTitle() == "ヘルプ — 提出"


def test_the_manual_is_printed_from_the_menu_before_there_is_a_book(start: Start, tmp_path: Path) -> None:
    robot = start()
    robot.press("F1")
    assert _help(robot).windowTitle() == "ヘルプ — はじめに"
    out = tmp_path / "手引き.pdf"
    robot.answers.paths = [out]
    robot.window.ui.actionManual.trigger()
    robot.wait()
    assert len(PdfReader(out).pages) > 10


def test_the_manual_is_printed_by_its_name(start: Start, tmp_path: Path) -> None:
    robot = start(write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW))
    out = tmp_path / "手引き.pdf"
    robot.answers.paths = [out]
    robot.hand("Ctrl+K", "手引きを", "Enter")
    robot.wait_for(out.exists, "the PDF")
    robot.wait()
    assert "手引きを作成しました: 手引き.pdf" in robot.status()
    assert robot.window.ui.folderButton.isVisible(), "who has nothing to read a PDF with finds it all the same"


def test_a_section_of_the_manual_is_found_beside_everything_else(start: Start, tmp_path: Path) -> None:
    robot = start(write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW))
    robot.hand("Ctrl+K", "後任への", "Enter")
    robot.wait_for(lambda: bool(robot.window.findChildren(HelpDialog)), "the manual")
    assert _help(robot).windowTitle() == "ヘルプ — 後任への引継ぎ"


def test_a_place_the_manual_cannot_be_written_to_is_told(start: Start, tmp_path: Path) -> None:
    robot = start()
    robot.answers.paths = [tmp_path / "nowhere" / "手引き.pdf"]
    robot.window.ui.actionManual.trigger()
    robot.wait()
    assert ["見つかりません" in str(trouble) for trouble in robot.answers.troubles] == [True]
