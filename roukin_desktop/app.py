"""Starts the window: the only place that knows every layer and hands each what it needs.

Qt is imported only after its system libraries were looked for: without them it would end the process itself.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roukin_desktop.views.shell.desktop import Surroundings

FILE_TROUBLE = 4
COLLECT_AFTER_MS = 3_000
"""When the garbage collector, paused for the start, works again: its passes are a tenth of the start."""


def run(argv: list[str], book: Path | None, *, smoke: bool = False) -> int:
    """Open the window, with a book if one is given; return the exit status of the program.

    ``smoke`` closes it again as soon as somebody could work in it: for the frozen smoke run and the benchmark.
    """
    from roukin_desktop.views.shell.linux_libraries import trouble

    told = trouble()
    if told:
        sys.stderr.write(f"{told}\n")
        return FILE_TROUBLE
    gc.disable()
    _load_before_qt()
    try:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        sys.stderr.write(f"画面の部品(PySide6)を読み込めません: {error.name or error}。入れ直してください。\n")
        return FILE_TROUBLE
    from roukin_desktop.system.logs import start_log, stop_log
    from roukin_desktop.views.shell.ahead import Ahead
    from roukin_desktop.views.shell.desktop import Desktop

    app = QApplication(argv)
    app.setApplicationName("ろうきん推進デスク")
    app.setDesktopFileName("roukin-desktop")
    around = surroundings()
    start_log(around.paths.logs)
    desktop = Desktop(app, around)
    guard = desktop.guard()
    guard.install()
    desktop.show(book)
    Ahead(desktop.window, desktop.usable, desktop.build_next).begin()
    if smoke:
        from roukin_desktop.views.shell.smoke import leave_when_usable

        leave_when_usable(app, desktop)
    QTimer.singleShot(COLLECT_AFTER_MS, app, _collect_again)
    try:
        return app.exec()
    finally:
        guard.remove()
        stop_log()
        _collect_again()


def _load_before_qt() -> None:
    """Import what the first room needs: after Qt, its import hook reads the source of every module that comes."""
    from roukin_desktop.presenters import shell, welcome  # noqa: F401 - imported to be there
    from roukin_desktop.presenters.home import room as home  # noqa: F401 - imported to be there
    from roukin_desktop.services.home import post, reading  # noqa: F401 - what the first room is read with


def _collect_again() -> None:
    """Let the collector work from here on, and never again over what was made so far and the program keeps."""
    gc.freeze()
    gc.enable()


def surroundings() -> Surroundings:
    """Return folders, settings, clock and log of this PC."""
    from roukin_desktop import __version__
    from roukin_desktop.services.draft_files import DraftFiles
    from roukin_desktop.system.clock import system_clock
    from roukin_desktop.system.logs import log_crash
    from roukin_desktop.system.paths import default_paths
    from roukin_desktop.system.settings import load_settings, save_settings
    from roukin_desktop.views.shell.desktop import Surroundings

    paths = default_paths()
    return Surroundings(
        paths=paths,
        settings=load_settings(paths.settings_file),
        save=lambda settings: save_settings(paths.settings_file, settings),
        clock=system_clock,
        drafts=lambda book_id: DraftFiles(paths.drafts, book_id),
        report=log_crash,
        version=__version__,
    )
