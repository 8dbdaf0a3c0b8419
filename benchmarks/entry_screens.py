"""Opening each screen against a bare widget with as many fields, and what all of them hold in memory.

``entry.open`` is the first time, with the program's own files read and the screen built; ``entry.again`` is every
later time. Both last until the screen is painted and takes keys; what the book has to say comes after that from a
thread of its own. The bare widget has a line, a label, a button and an empty table for each one the screen shows.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from benchmarks.books import clock, make_book
from benchmarks.pairs import Case, Programs
from roukin_desktop.presenters.shell import ROOMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.end_to_end.robot import Robot

SCREENS = (
    "study",
    "targets",
    "campaigns",
    "monthly",
    "activities",
    "consultations",
    "meetings",
    "members",
    "summary",
    "submission",
    "imports",
    "definitions",
    "settings",
)
"""The rooms of a committee's book but ホーム, where it opens."""

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


def _prepare(folder: Path) -> None:
    """Make the book, and count what each screen is made of."""
    make_book(folder / "book.roukin", 500)
    robot = _robot(folder)
    parts = {}
    for key in SCREENS:
        _open(robot, key)
        robot.wait()
        parts[key] = _parts(robot.window.ui.rooms)
    robot.leave()
    (folder / "parts.json").write_text(json.dumps(parts), encoding="utf-8")


def open_all(folder: Path) -> None:
    """Open every screen, one after the other."""
    robot = _robot(folder)
    for key in SCREENS:
        _open(robot, key)
        robot.wait()
    robot.leave()


def _robot(folder: Path) -> Robot:
    from PySide6.QtWidgets import QApplication

    from tests.end_to_end.robot import Robot

    robot = Robot(QApplication([]), clock)
    robot.desktop.show(folder / "book.roukin")
    robot.wait()
    return robot


def _open(robot: Robot, key: str) -> None:
    """Go to a screen by the menu, until it is painted."""
    from PySide6.QtWidgets import QApplication

    next(one for one in robot.window.ui.menuGo.actions() if one.text().startswith(ROOMS[key])).trigger()
    QApplication.processEvents()


def _parts(room: QWidget) -> list[int]:
    """Return how many fields, labels, buttons and tables a screen shows."""
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPlainTextEdit

    kinds: tuple[tuple[type[QWidget], ...], ...] = (
        (QLineEdit, QComboBox, QPlainTextEdit),
        (QLabel,),
        (QAbstractButton,),
        (QAbstractItemView,),
    )
    return [sum(part.isVisible() for kind in sort for part in room.findChildren(kind)) for sort in kinds]


def _first(folder: Path, key: str) -> Callable[[], object]:
    robot = _robot(folder)
    return lambda: _open(robot, key)


def _again(folder: Path, key: str) -> Callable[[], object]:
    robot = _robot(folder)
    for one in (key, "home"):
        _open(robot, one)
        robot.wait()
    return lambda: _open(robot, key)


def _bare(folder: Path, key: str) -> Callable[[], object]:
    from PySide6.QtWidgets import (
        QApplication,
        QFormLayout,
        QLabel,
        QLineEdit,
        QMainWindow,
        QPushButton,
        QTableView,
        QWidget,
    )

    application = QApplication([])
    parts = json.loads((folder / "parts.json").read_text(encoding="utf-8"))[key]
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.processEvents()

    def work() -> None:
        made = QWidget()
        form = QFormLayout(made)
        for kind, count in zip((QLineEdit, QLabel, QPushButton, QTableView), parts, strict=True):
            for number in range(count):
                part = kind()
                if isinstance(part, (QLabel, QPushButton)):
                    part.setText(f"欄 {number}")
                form.addRow(part)
        window.setCentralWidget(made)
        application.processEvents()

    return work


def _cases(key: str) -> tuple[Case, Case]:
    def bare(folder: Path) -> Callable[[], object]:
        return _bare(folder, key)

    return (
        Case(f"entry.open.{key}", 3.0, _prepare, lambda folder: _first(folder, key), bare),
        Case(f"entry.again.{key}", 3.0, _prepare, lambda folder: _again(folder, key), bare),
    )


def _prepare_all(folder: Path) -> None:
    make_book(folder / "book.roukin", 500)


CASES: tuple[Case | Programs, ...] = (
    *(case for key in SCREENS for case in _cases(key)),
    Programs(
        "entry.all_screens", None, _prepare_all, lambda folder: ["-c", EVERY, str(folder)], lambda _: ["-c", BARE]
    ),
)
