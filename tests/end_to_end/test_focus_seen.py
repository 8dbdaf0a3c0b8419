"""Tab reaches every stop of every screen, and where the cursor is can be seen at each: in light, and in dark.

Seen means as in WCAG 2.2 (focus appearance): pixels around the stop change by at least 3:1, as many as a line along
two of its shorter sides has.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.texts.link_browser import LinkBrowser
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot
from tests.end_to_end.test_access import takes_tab
from tests.end_to_end.tour import screens

AROUND = 4
"""Pixels beside a stop where its ring is looked for."""
ENOUGH = 3.0


def test_the_cursor_is_seen_at_every_stop(start: Start, tmp_path: Path) -> None:
    book = write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)
    assert _unseen(start(book)) == []


def test_the_cursor_is_seen_at_every_stop_of_headquarters_in_the_dark(
    start: Start, whole_sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "dark", property(lambda _theme: True))
    assert _unseen(start(Path(shutil.copy(whole_sample / "headquarters.roukin", tmp_path / "hq.roukin")))) == []


def test_eyes_miss_a_ring_that_is_not_there(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The check itself can fail: without the ring, a button with the cursor looks like any other."""
    monkeypatch.setattr("roukin_desktop.views.widgets.navigation.focus_ring._FIELDS", ())
    robot = start(write_sample(tmp_path, who=Who("みどり野 係", "PC-01"), clock=lambda: NOW))
    robot.go(ROOMS["study"])
    button = robot.desktop.rooms["study"].pane.ui.registerButton
    button.setFocus()
    assert not seen(robot.window, button)


def _unseen(robot: Robot) -> list[str]:
    """Walk through all screens and return a line for each stop that is not seen or not reached."""
    robot.window.resize(1280, 800)
    robot.wait()
    found: list[str] = []
    known: set[QWidget] = set()
    for name in screens(robot):
        pane = robot.window.room()
        assert pane is not None
        missed = {part for part in pane.findChildren(QWidget) if takes_tab(part)}
        for stop in _walk(robot):
            missed.discard(stop)
            if (pane.isAncestorOf(stop) or stop not in known) and not seen(robot.window, stop):
                found.append(f"{name}: {_words(stop)} is not seen")
            known.add(stop)
        found += [f"{name}: Tab passes over {_words(part)}" for part in missed if takes_tab(part)]
    return list(dict.fromkeys(found))


def _walk(robot: Robot) -> Iterator[QWidget]:
    """Press Tab until the cursor is where it was before; out of a page with links leads Ctrl+Tab."""
    known: set[QWidget] = set()
    while (here := robot.here()) not in known:
        known.add(here)
        yield here
        robot.press("Ctrl+Tab" if isinstance(here, LinkBrowser) else "Tab")


def seen(window: QWidget, stop: QWidget) -> bool:
    """Tell whether the window looks otherwise around a stop without the cursor."""
    around = QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    box = around.intersected(window.rect())
    if box.isEmpty():
        return False
    with_cursor = window.grab(box).toImage()
    stop.clearFocus()
    QApplication.processEvents()
    without = window.grab(box).toImage()
    stop.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    return _change(with_cursor, without, 2 * min(stop.height(), stop.width()))


def _change(one: QImage, other: QImage, enough: int) -> bool:
    """Tell whether enough pixels differ as much as a shape must from its ground; no more are looked for."""
    pairs = zip(_pixels(one), _pixels(other), strict=True)
    changed = (True for before, after in pairs if before != after and _contrast(before, after) >= ENOUGH)
    return len(list(islice(changed, enough))) == enough


def _pixels(image: QImage) -> memoryview:
    return memoryview(bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I")


@cache
def _contrast(one: int, other: int) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def _luminance(pixel: int) -> float:
    colour = QColor(pixel)
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _words(part: QWidget) -> str:
    return f"{part.accessibleName()} ({part.objectName() or type(part).__name__})"
