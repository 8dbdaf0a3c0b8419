"""Every screen as a screen reader and a keyboard find it: names, roles, buddies, rows, the order of Tab, a way out."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QTableView, QWidget

from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from roukin_desktop.views.widgets.bar_chart import BarChart
from roukin_desktop.views.widgets.month_bars import MonthBars
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot
from tests.end_to_end.tour import screens

HEADS = {"membersLabel", "linesLabel", "yenHead", "noteHead", "siteHead", "previewLabel", "revisionLabel", ""}
"""Words over several fields that come and go, each of which has its own name."""
OVER_LISTS = {"控え(検算用の合計)", "送る記録の数", "作る場所"}
"""Words over texts that are only read."""
NO_ROLE = (QAccessible.Role.Client, QAccessible.Role.NoRole)


@pytest.fixture
def robot(start: Start, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Robot:
    """Open the committee's sample."""
    made = write_sample(tmp_path_factory.mktemp("sample"), who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)
    opened = start(Path(shutil.copy(made, tmp_path / made.name)))
    opened.window.resize(1280, 800)
    opened.wait()
    return opened


@pytest.mark.timeout(180)
def test_every_screen_can_be_told_and_walked_through(robot: Robot) -> None:
    found: list[str] = []
    for name in screens(robot):
        pane = robot.window.room()
        assert pane is not None
        stops = [part for part in pane.findChildren(QWidget) if _stops(part)]
        assert stops, f"{name}: nothing to stop at"
        found += [f"{name}: {said}" for part in stops for said in _told(part)]
        found += [f"{name}: {label.text()} leads to no field" for label in _lone_labels(pane)]
        found += [f"{name}: {said}" for said in _backwards(pane, stops)]
    assert list(dict.fromkeys(found)) == []


@pytest.mark.timeout(180)
def test_no_room_holds_the_keyboard_fast_and_focus_is_seen(robot: Robot) -> None:
    for action in robot.window.ui.menuGo.actions():
        if action.isSeparator():
            continue
        robot.press(action.shortcut().toString())
        pane = robot.window.room()
        assert pane is not None
        held = robot.here()
        for keys in ("Tab", "Ctrl+Tab", "Esc", "Shift+Tab", "Shift+Tab"):
            robot.press(keys)
            if robot.here() is not held:
                break
        assert robot.here() is not held, f"{pane.key}: {held.objectName()} lets nobody go"
        assert _seen(robot), f"{pane.key}: where the cursor is cannot be seen"


def _stops(part: QWidget) -> bool:
    tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    inner = part.objectName().startswith("qt_")
    return tab and part.isVisible() and part.isEnabled() and part.focusProxy() is None and not inner


def _told(part: QWidget) -> list[str]:
    """Tell what a screen reader does not learn of a widget."""
    told = QAccessible.queryAccessibleInterface(part)
    who, said = f"{part.objectName()} ({type(part).__name__})", []
    if not told.text(QAccessible.Text.Name).strip() and not isinstance(part, QScrollArea):
        said.append(f"{who} has no name")
    if told.role() in NO_ROLE and not isinstance(part, QScrollArea | MonthBars | BarChart):
        said.append(f"{who} has no role")
    if isinstance(part, QTableView):
        model, header = part.model(), part.horizontalHeader()
        if told.childCount() < model.rowCount() * model.columnCount():
            said.append(f"{who} hides cells")
        shown = range(model.columnCount()) if header.isVisible() else range(0)
        heads = {str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in shown}
        first = [told.child(at) for at in range(min(told.childCount(), model.columnCount() + 2))]
        missing = heads - {child.text(QAccessible.Text.Name) for child in first if child is not None} - {""}
        if missing:
            said.append(f"{who} does not tell the heads {sorted(missing)}")
    return said


def _lone_labels(pane: QWidget) -> list[QLabel]:
    return [
        label
        for label in pane.findChildren(QLabel)
        if label.isVisible()
        and label.property("role") == "field"
        and label.text()
        and label.buddy() is None
        and label.objectName() not in HEADS
        and label.text() not in OVER_LISTS
    ]


def _backwards(pane: QWidget, stops: list[QWidget]) -> list[str]:
    """Tell of fields of one card that Tab reaches against the order of reading; buttons may stand above their field."""
    order, step = [], pane.nextInFocusChain()
    while step is not pane and step is not None:
        if step in stops and not isinstance(step, QAbstractButton):
            order.append(step)
        step = step.nextInFocusChain()
    said = []
    for before, after in pairwise(order):
        if _card(before) is None or _card(before) is not _card(after):
            continue
        one, other = before.mapTo(pane, QPoint(0, 0)), after.mapTo(pane, QPoint(0, 0))
        above = other.y() + after.height() <= one.y() and other.x() < one.x() + before.width()
        if above:
            said.append(f"Tab goes back from {before.accessibleName()} to {after.accessibleName()}")
    return said


def _card(part: QWidget) -> QWidget | None:
    step: QWidget | None = part.parentWidget()
    while step is not None and step.property("role") != "card":
        step = step.parentWidget()
    return step


def _seen(robot: Robot) -> bool:
    """Tell whether the window looks otherwise without the cursor: a ring or a frame is there for it."""
    holder = QApplication.focusWidget()
    assert holder is not None
    with_cursor = robot.window.grab().toImage()
    holder.clearFocus()
    robot.wait()
    without = robot.window.grab().toImage()
    holder.setFocus()
    robot.wait()
    return with_cursor != without
