"""Chosen folders come and go: used at once, told once when they are gone, the usual ones meanwhile."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from roukin_desktop.system import folders as module
from roukin_desktop.system.folders import Folders, Use, now, reason_against
from roukin_desktop.system.paths import Paths, default_paths
from roukin_desktop.system.settings import Settings


class Usage(NamedTuple):
    total: int
    used: int
    free: int


class Pc:
    """A PC with a stick that can be pulled."""

    def __init__(self, paths: Paths, stick: Path) -> None:
        self.paths, self.stick = paths, stick
        stick.mkdir()
        self.settings = Settings()
        self.folders = Folders(paths, lambda: self.settings)


@pytest.fixture
def pc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pc:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))
    return Pc(default_paths(), tmp_path / "stick")


def test_without_a_choice_the_usual_folders_are_used_and_nothing_is_told(pc: Pc) -> None:
    assert (pc.folders.documents(), pc.folders.backups()) == (pc.paths.documents, pc.paths.backups)
    assert pc.folders.all_backups() == (pc.paths.backups,)
    assert pc.folders.take_news() == ""


def test_a_choice_works_at_once_and_old_backups_stay_in_sight(pc: Pc) -> None:
    pc.settings = replace(pc.settings, backups_folder=str(pc.stick), documents_folder=str(pc.stick))
    assert (pc.folders.documents(), pc.folders.backups()) == (pc.stick, pc.stick)
    assert pc.folders.all_backups() == (pc.stick, pc.paths.backups)
    assert list(pc.stick.iterdir()) == []


def test_a_pulled_stick_is_told_once_each_time_it_is_gone(pc: Pc) -> None:
    pc.settings = replace(pc.settings, backups_folder=str(pc.stick))
    pc.stick.rmdir()
    assert pc.folders.backups() == pc.paths.backups
    assert pc.folders.backups() == pc.paths.backups
    told = pc.folders.take_news()
    assert "見つかりません" in told
    assert "記録簿と今までの控えはそのままです" in told
    assert str(pc.stick) in told
    assert pc.folders.take_news() == ""
    pc.stick.mkdir()
    assert pc.folders.backups() == pc.stick
    pc.stick.rmdir()
    pc.folders.backups()
    assert pc.folders.take_news() == told


def test_what_cannot_be_written_or_is_full_is_not_used(pc: Pc, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_named: object) -> None:
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr(module.tempfile, "TemporaryFile", refuse)
        assert reason_against(Use.DOCUMENTS, pc.stick) == "に書き込めません"
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10, 9, 1))
    assert reason_against(Use.BACKUPS, pc.stick) == "の空きが足りません"
    assert reason_against(Use.DOCUMENTS, pc.stick) == ""


def test_a_file_is_no_folder(pc: Pc) -> None:
    (pc.stick / "file").write_bytes(b"")
    assert reason_against(Use.DOCUMENTS, pc.stick / "file") == "が見つかりません"


def test_a_folder_may_be_given_or_asked_for(tmp_path: Path) -> None:
    assert now(tmp_path) == now(lambda: tmp_path) == tmp_path
