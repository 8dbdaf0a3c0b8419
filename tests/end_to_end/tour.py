"""A walk through everything the window can show: each room, its tabs and sections, its form asked too early.

``ROUKIN_PICTURES=folder`` keeps a picture of each screen that was walked through, for somebody to look at.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTabBar, QWidget

from roukin_desktop.views.widgets.navigation.section_list import SectionList
from tests.end_to_end.robot import Robot

_LATE_MS = 400
"""What narrows a list a moment after the last letter has happened by then."""
FORMS = ("study", "campaigns", "consultations", "meetings", "members")
"""Rooms whose form answers F12 on an empty page with what is missing."""


def screens(robot: Robot) -> Iterator[str]:
    """Yield the name of each screen while it is shown.

    The menu is asked for its entries each time: Python may forget those of a long walk.
    """
    for at in range(len(robot.window.ui.menuGo.actions())):
        action = robot.window.ui.menuGo.actions()[at]
        if action.isSeparator():
            continue
        action.trigger()
        robot.wait()
        pane = robot.window.room()
        assert pane is not None
        yield pane.key
        yield from _parts(robot, pane, pane.key, 0)
        if pane.key in FORMS:
            yield from _asked_too_early(robot, pane.key)
    QTest.qWait(_LATE_MS)
    robot.wait()


def merges(robot: Robot) -> Iterator[str]:
    """Open the merge of two members: nothing chosen, two that can be merged, and two that a person must look at."""
    desk = robot.desktop.desk()
    members = [(one.id, one.code) for one in desk.members(own=True, limit=20)]
    pairs: dict[str, tuple[str, str]] = {}
    for (given, code), (kept, other) in permutations(members, 2):
        pairs.setdefault("stopped" if desk.plan_merge(given, kept).stops else "told", (code, other))
        if len(pairs) == 2:
            break
    robot.desktop.shell.open_record("merge", "")
    robot.wait()
    yield "members/merge"
    for name, (code, other) in sorted(pairs.items(), reverse=True):
        robot.desktop.shell.open_record("merge", "")
        robot.wait()
        robot.hand(code, "Enter", other, "Enter")
        yield f"members/merge/{name}"
        robot.press("Esc")


def keep_picture(widget: QWidget, name: str) -> None:
    """Keep a picture of a screen where somebody asked for them."""
    folder = os.environ.get("ROUKIN_PICTURES")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        widget.grab().save(str(Path(folder) / f"{name.replace('/', '_')}.png"))


def _parts(robot: Robot, place: QWidget, name: str, deep: int) -> Iterator[str]:
    """Open each tab or section of a place, and what these hold in their turn."""
    choosers = [w for w in place.findChildren(QWidget) if isinstance(w, QTabBar | SectionList) and w.isVisible()]
    if not choosers or deep > 2:
        return
    outer = choosers[0]
    count = outer.count()
    for at in range(count):
        (outer.setCurrentRow if isinstance(outer, QListWidget) else outer.setCurrentIndex)(at)
        robot.wait()
        inner = [w for w in place.findChildren(QTabBar) if w.isVisible() and w is not outer]
        if at:
            yield f"{name}/{at}"
        for bar in inner:
            for tab in range(1, bar.count()):
                bar.setCurrentIndex(tab)
                robot.wait()
                yield f"{name}/{at}/{tab}"
    (outer.setCurrentRow if isinstance(outer, QListWidget) else outer.setCurrentIndex)(0)


def _asked_too_early(robot: Robot, key: str) -> Iterator[str]:
    """Open what unfolds in the form, then ask to record it with nothing typed."""
    robot.press("F2")
    if key == "study":
        robot.desktop.rooms[key].pane.ui.expense_used.click()
        robot.wait()
        yield f"{key}/expense"
    robot.press("F12")
    yield f"{key}/missing"
    robot.press("Esc")
