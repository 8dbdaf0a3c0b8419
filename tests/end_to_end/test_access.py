"""Every screen as a screen reader and a keyboard find it: names, roles, buddies, rows, the order of Tab, a way out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import chain, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QTableView, QWidget

from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from tests.conftest import NOW
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot
from tests.end_to_end.tour import merges, screens

OVER_WORDS = {"内訳", "控え(検算用の合計)", "送る記録の数", "作る場所", "版", "印刷するとこうなります"}
OVER_WORDS |= {"列", "見出し", "例", "項目"}
"""Words over texts that are only read, or over a table of them."""
SLACK = 2
NO_ROLE = (QAccessible.Role.Client, QAccessible.Role.NoRole)


@pytest.fixture(autouse=True)
def _somebody_listens(qapp: QApplication) -> Iterator[None]:
    """Have Qt tell changes as it does with a screen reader; unheard, it goes on telling cells that are gone."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def robot(start: Start, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Robot:
    """Open the committee's sample."""
    made = write_sample(tmp_path_factory.mktemp("sample"), who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)
    opened = start(Path(shutil.copy(made, tmp_path / made.name)))
    opened.window.resize(1280, 800)
    opened.wait()
    return opened


def test_every_screen_can_be_told_and_walked_through(robot: Robot) -> None:
    assert _untold(robot) == []


def test_tab_goes_as_headquarters_reads(start: Start, whole_sample: Path, tmp_path: Path) -> None:
    opened = start(Path(shutil.copy(whole_sample / "headquarters.roukin", tmp_path / "hq.roukin")))
    found: list[str] = []
    for name in chain(screens(opened), merges(opened)):
        pane = opened.window.room()
        assert pane is not None
        stops = [part for part in pane.findChildren(QWidget) if takes_tab(part)]
        found += [f"{name}: {said}" for said in _backwards(pane, stops)]
    assert list(dict.fromkeys(found)) == []


def test_no_room_holds_the_keyboard_fast(robot: Robot) -> None:
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


def _untold(robot: Robot) -> list[str]:
    """Walk through all screens and return what a screen reader or Tab would miss."""
    found: list[str] = []
    for name in screens(robot):
        pane = robot.window.room()
        assert pane is not None
        stops = [part for part in pane.findChildren(QWidget) if takes_tab(part)]
        assert stops, f"{name}: nothing to stop at"
        reached = set(_objects(QAccessible.queryAccessibleInterface(robot.window)))
        found += [f"{name}: {_words(part)} is not in the tree" for part in stops if part not in reached]
        found += [f"{name}: {said}" for part in stops for said in _told(part)]
        found += [f"{name}: {label.text()} leads to no field" for label in _lone_labels(pane)]
        found += [f"{name}: {said}" for said in _backwards(pane, stops)]
    return list(dict.fromkeys(found))


def _objects(told: QAccessibleInterface) -> Iterator[QObject]:
    """Yield what a screen reader finds from the window on; the cells of tables are asked for by ``_told``."""
    yield told.object()
    if told.role() in (QAccessible.Role.Table, QAccessible.Role.Tree):
        return
    for at in range(told.childCount()):
        child = told.child(at)
        if child is not None and child.object() is not None and not child.state().invisible:
            yield from _objects(child)


def takes_tab(part: QWidget) -> bool:
    tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return tab and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def _told(part: QWidget) -> list[str]:
    """Tell what a screen reader does not learn of a widget."""
    told = QAccessible.queryAccessibleInterface(part)
    who, said = f"{part.objectName()} ({type(part).__name__})", []
    if not told.text(QAccessible.Text.Name).strip() and not isinstance(part, QScrollArea):
        said.append(f"{who} has no name")
    if told.role() in NO_ROLE and not isinstance(part, QScrollArea):
        said.append(f"{who} has no role")
    if isinstance(part, QTableView):
        model, header = part.model(), part.horizontalHeader()
        if told.childCount() < model.rowCount() * model.columnCount():
            said.append(f"{who} hides cells")
        shown = [at for at in range(model.columnCount()) if header.isVisible() and not header.isSectionHidden(at)]
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
        and label.text() not in OVER_WORDS
    ]


def _backwards(pane: QWidget, stops: list[QWidget]) -> list[str]:
    """Tell of what Tab reaches against the order of reading: on in a line, then down, then to the next column."""
    order, step = [], pane.nextInFocusChain()
    while step is not pane and step is not None:
        if step in stops:
            order.append(step)
        step = step.nextInFocusChain()
    return [
        f"Tab goes back from {_words(before)} to {_words(after)}"
        for before, after in pairwise(order)
        if _against(_place(before, after, pane), _place(after, before, pane)) and not _in_head(before, after, pane)
    ]


def _against(one: QRect, other: QRect) -> bool:
    """Tell whether the other stands left of the one in its line, or above it in its column."""
    common = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if 2 * common > min(one.height(), other.height()):
        return other.right() <= one.left() + SLACK
    return other.bottom() <= one.top() and other.left() < one.right()


def _in_head(field: QWidget, button: QWidget, pane: QWidget) -> bool:
    """Tell whether a button stands beside the name over its field: it belongs to the field and comes after it."""
    over = field.mapTo(pane, QPoint(0, 0)).y() - button.mapTo(pane, QPoint(0, button.height())).y()
    return isinstance(button, QAbstractButton) and 0 <= over < button.height()


def _place(part: QWidget, beside: QWidget, pane: QWidget) -> QRect:
    """Return where a part is seen; what scrolls stands, for those outside, where its page does."""
    seen, step = part, part.parentWidget()
    while step is not None and not step.isAncestorOf(beside):
        seen = step if isinstance(step, QScrollArea) else seen
        step = step.parentWidget()
    return QRect(seen.mapTo(pane, QPoint(0, 0)), seen.size())


def _words(part: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(part)
    return f"{told.text(QAccessible.Text.Name)} ({part.objectName() or type(part).__name__})"
