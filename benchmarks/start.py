"""Start to usable window, against a bare PySide6 window plus ``import sqlalchemy``.

Both are whole programs from the start of Python to its end. Ours opens a book, fills its first room and leaves when
nothing is under way any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.books import make_book
from benchmarks.pairs import Programs

if TYPE_CHECKING:
    from pathlib import Path

BARE = """
import sqlalchemy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def _prepare(folder: Path) -> None:
    make_book(folder / "book.roukin", 500)


def _ours(folder: Path) -> list[str]:
    return ["-m", "roukin_desktop", "--smoke-window", str(folder / "book.roukin")]


def _bare(_folder: Path) -> list[str]:
    return ["-c", BARE]


CASES = (Programs("start", 1.5, _prepare, _ours, _bare),)
