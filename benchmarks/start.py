"""Cold start to a usable window, against a bare PySide6 window plus ``import sqlalchemy``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.books import make_book
from benchmarks.pairs import Case

if TYPE_CHECKING:
    from collections.abc import Callable


def _prepare(folder: Path) -> None:
    make_book(folder / "book.roukin", 500)


def _offscreen(folder: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["ROUKIN_HOME"] = str(folder / "home")


def _ours(folder: Path) -> Callable[[], object]:
    _offscreen(folder)

    def work() -> object:
        from roukin_desktop.app import run

        return run(["--smoke-window"], folder / "book.roukin")

    return work


def _bare(folder: Path) -> Callable[[], object]:
    _offscreen(folder)

    def work() -> object:
        import sqlalchemy  # noqa: F401 - its import is what is timed
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QMainWindow

        app = QApplication([])
        window = QMainWindow()
        window.resize(1280, 800)
        window.show()
        QTimer.singleShot(0, app.quit)
        return app.exec()

    return work


CASES = (Case("start", 1.5, _prepare, _ours, _bare, whole=True),)
