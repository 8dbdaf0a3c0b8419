"""Opening each screen against a bare widget with as many fields, and what all of them hold in memory.

``entry.open`` is the first visit right after the start, the program's own files read meanwhile; ``entry.rested`` the
first visit after the program stood idle for a moment (``views/shell/ahead.py``); ``entry.again`` every later one. All
last until the screen is painted, filled from the book and takes keys. The bare widget has a line, a label and a button
for each one the screen shows, and a table of as many filled cells.
"""

from __future__ import annotations

import gc
import json
from typing import TYPE_CHECKING

from benchmarks.books import clock, make_book
from benchmarks.pairs import Case, Programs
from roukin_desktop.presenters.rooms import ROOMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.end_to_end.robot import Robot

SCREENS = tuple(key for key in ROOMS if key != "home")
"""The rooms of a committee's book but ホーム, where it opens: ``start`` measures that."""

EVERY = """
from pathlib import Path
import sys
from benchmarks.entry_screens import open_all
open_all(Path(sys.argv[1]))
"""

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
"""


def _prepare(folder: Path, key: str) -> None:
    """Make the book, and count what the screen is made of."""
    make_book(folder / "book.roukin", 500)
    robot = _robot(folder)
    _open(robot, key)
    (folder / "parts.json").write_text(json.dumps(_parts(robot.window.ui.rooms)), encoding="utf-8")
    robot.leave()


def open_all(folder: Path) -> None:
    """Open every screen, one after the other."""
    robot = _robot(folder)
    for key in SCREENS:
        _open(robot, key)
    robot.leave()


def _robot(folder: Path) -> Robot:
    from PySide6.QtWidgets import QApplication

    from tests.end_to_end.robot import Robot

    robot = Robot(QApplication([]), clock)
    robot.desktop.show(folder / "book.roukin")
    robot.wait()
    gc.freeze()  # as the program does a moment after its start
    return robot


def _open(robot: Robot, key: str) -> None:
    """Go to a screen by the menu, until it is painted and shows what the book has to say."""
    next(one for one in robot.window.ui.menuGo.actions() if one.text().startswith(ROOMS[key])).trigger()
    robot.wait()


def _parts(room: QWidget) -> tuple[list[int], list[tuple[int, int]]]:
    """Return how many fields, labels and buttons a screen shows, and rows and columns of its tables."""
    from PySide6.QtCore import QAbstractListModel
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPlainTextEdit

    kinds: tuple[tuple[type[QWidget], ...], ...] = (
        (QLineEdit, QComboBox, QPlainTextEdit),
        (QLabel,),
        (QAbstractButton,),
    )
    counts = [sum(part.isVisible() for kind in sort for part in room.findChildren(kind)) for sort in kinds]
    tables = [one for one in room.findChildren(QAbstractItemView) if one.isVisible() and one.model() is not None]
    outer = [one for one in tables if not isinstance(one.parentWidget(), QAbstractItemView)]  # no fixed columns twice
    models = [one.model() for one in outer]
    return counts, [
        (model.rowCount(), 1 if isinstance(model, QAbstractListModel) else model.columnCount()) for model in models
    ]


def _first(folder: Path, key: str) -> Callable[[], object]:
    robot = _robot(folder)
    return lambda: _open(robot, key)


def _rested(folder: Path, key: str) -> Callable[[], object]:
    from roukin_desktop.views.shell.ahead import Ahead

    robot = _robot(folder)
    ahead = Ahead(robot.window, robot.desktop.usable, robot.desktop.build_next, quiet_ms=10)
    ahead.begin(0)
    robot.wait_for(ahead.done, "the rooms")
    return lambda: _open(robot, key)


def _again(folder: Path, key: str) -> Callable[[], object]:
    robot = _robot(folder)
    for one in (key, "home"):
        _open(robot, one)
    return lambda: _open(robot, key)


def _bare(folder: Path) -> Callable[[], object]:
    from PySide6.QtWidgets import (
        QApplication,
        QFormLayout,
        QLabel,
        QLineEdit,
        QMainWindow,
        QPushButton,
        QTableWidget,
        QTableWidgetItem,
        QWidget,
    )

    application = QApplication([])
    counts, tables = json.loads((folder / "parts.json").read_text(encoding="utf-8"))
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.processEvents()

    def work() -> None:
        made = QWidget()
        form = QFormLayout(made)
        for kind, count in zip((QLineEdit, QLabel, QPushButton), counts, strict=True):
            for number in range(count):
                part = kind()
                part.setText(f"欄 {number}")
                form.addRow(part)
        for rows, columns in tables:
            table = QTableWidget(rows, columns)
            for row in range(rows):
                for column in range(columns):
                    table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
            form.addRow(table)
        window.setCentralWidget(made)
        application.processEvents()

    return work


def _cases(key: str) -> tuple[Case, ...]:
    def case(name: str, ours: Callable[[Path, str], Callable[[], object]]) -> Case:
        return Case(
            f"entry.{name}.{key}", 3.0, lambda folder: _prepare(folder, key), lambda folder: ours(folder, key), _bare
        )

    return case("open", _first), case("rested", _rested), case("again", _again)


def _prepare_all(folder: Path) -> None:
    make_book(folder / "book.roukin", 500)


CASES: tuple[Case | Programs, ...] = (
    *(case for key in SCREENS for case in _cases(key)),
    Programs(
        "entry.all_screens", None, _prepare_all, lambda folder: ["-c", EVERY, str(folder)], lambda _: ["-c", BARE]
    ),
)
