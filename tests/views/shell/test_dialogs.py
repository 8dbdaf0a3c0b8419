"""A file is never replaced unasked, whatever ending the user left out, and a finished one is shown in its folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.views import icons
from roukin_desktop.views.shell import dialogs as dialogs_module
from roukin_desktop.views.shell.dialogs import QtDialogs

EXCEL = (FileKind("Excel ブック", ("*.xlsx",)),)


def test_a_question_has_our_own_picture_and_stays_the_safe_way_by_itself(
    window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QMessageBox] = []

    def note(box: QMessageBox) -> None:
        shown.append(box)

    monkeypatch.setattr(QMessageBox, "exec", note)
    assert not QtDialogs(window, str).confirm("控えから戻す", "この時点に戻します。", "戻す")
    (box,) = shown
    assert not box.iconPixmap().isNull()
    assert box.iconPixmap().height() == icons.grown(36)
    assert box.defaultButton().text() == "やめる"


@pytest.mark.parametrize("agree", [True, False])
def test_a_name_without_its_ending_asks_before_it_replaces_a_file(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agree: bool
) -> None:
    asked: list[str] = []

    def confirm(_title: str, text: str, _yes: str) -> bool:
        asked.append(text)
        return agree

    dialogs = QtDialogs(window, str)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "集計"), ""))
    monkeypatch.setattr(dialogs, "confirm", confirm)
    whole = tmp_path / "集計.xlsx"
    assert dialogs.ask_save("Excelを作成", tmp_path, EXCEL) == whole
    assert asked == []
    whole.write_bytes(b"kept")
    assert dialogs.ask_save("Excelを作成", tmp_path, EXCEL) == (whole if agree else None)
    assert "集計.xlsx" in asked[0]


def test_a_file_is_offered_in_the_nearest_folder_that_is_there(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_window: QWidget, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        offered.append(suggested)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialogs = QtDialogs(window, str)
    there = tmp_path / "documents"
    for folder in (there, there / "ろうきん推進デスク"):
        dialogs.ask_save("Excelを作成", folder / "集計.xlsx", EXCEL)
    there.mkdir()
    dialogs.ask_save("Excelを作成", there / "集計.xlsx", EXCEL)
    assert offered == [*[str(tmp_path / "集計.xlsx")] * 2, str(there / "集計.xlsx")]


@pytest.mark.parametrize(
    ("platform", "there", "shown"),
    [
        ("win32", True, ["explorer.exe", "/select,", "提出 01.xlsx"]),
        ("darwin", True, ["open", "-R", "提出 01.xlsx"]),
        ("win32", False, ["folder"]),
        ("linux", True, ["folder"]),
    ],
)
def test_a_finished_file_is_selected_in_its_folder_where_the_system_can(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, there: bool, shown: list[str]
) -> None:
    seen: list[str] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        if there:
            seen.extend([program, *arguments[:-1], Path(arguments[-1]).name])
        return there, 1

    def open_url(url: QUrl) -> None:
        assert url.toLocalFile() == tmp_path.as_posix()
        seen.append("folder")

    with monkeypatch.context() as patch:
        patch.setattr(dialogs_module.sys, "platform", platform)
        patch.setattr(QProcess, "startDetached", start)
        patch.setattr(QDesktopServices, "openUrl", open_url)
        QtDialogs(window, str).open_folder(tmp_path / "提出 01.xlsx")
    assert seen == shown


def test_a_question_begins_in_a_folder_that_is_there(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def folder(_window: QWidget, _title: str, begin: str) -> str:
        begun.append(begin)
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    dialogs = QtDialogs(window, str)
    for asked in (tmp_path, tmp_path / "ろうきん推進デスク" / "提出", None):
        assert dialogs.ask_folder("フォルダー", asked) is None
    assert begun == [str(tmp_path), str(tmp_path), ""]
