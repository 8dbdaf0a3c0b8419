"""A PC of its own for each test of the window: folders, settings and log below one temporary folder."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from roukin_desktop.system.clock import Clock
from roukin_desktop.views.theme import dress
from tests.end_to_end.robot import Robot

Start = Callable[..., Robot]
"""``start()`` or ``start(book)``."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder everything of this PC lies in."""
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))
    return tmp_path / "pc"


@pytest.fixture
def start(qapp: QApplication, home: Path, clock: Clock) -> Iterator[Start]:
    """Start the program as often as a test wants, with or without a book; windows left open are closed.

    Afterwards the application is dressed as before: other tests measure at the usual size of text.
    """
    robots: list[Robot] = []
    font, palette, sheet = qapp.font(), qapp.palette(), qapp.styleSheet()

    def begin(book: Path | None = None) -> Robot:
        robots.append(Robot(qapp, clock, book))
        return robots[-1]

    yield begin
    for robot in robots:
        robot.leave()
    dress(qapp, font, palette, sheet)
