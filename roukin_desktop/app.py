"""Starts the window: the only place that knows every layer and hands each what it needs.

Qt is imported only after its system libraries were looked for: without them it would end the process itself.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roukin_desktop.views.desktop import Surroundings

FILE_TROUBLE = 4


def run(argv: list[str], book: Path | None) -> int:
    """Open the window, with a book if one is given; return the exit status of the program."""
    from roukin_desktop.views.linux_libraries import trouble

    told = trouble()
    if told:
        sys.stderr.write(f"{told}\n")
        return FILE_TROUBLE
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        sys.stderr.write(f"画面の部品(PySide6)を読み込めません: {error.name or error}。入れ直してください。\n")
        return FILE_TROUBLE
    from roukin_desktop.system.logs import start_log, stop_log
    from roukin_desktop.views.desktop import Desktop

    app = QApplication(argv)
    app.setApplicationName("ろうきん推進デスク")
    app.setDesktopFileName("roukin-desktop")
    around = surroundings()
    start_log(around.paths.logs)
    desktop = Desktop(app, around)
    guard = desktop.guard()
    guard.install()
    desktop.show(book)
    try:
        return app.exec()
    finally:
        guard.remove()
        stop_log()


def surroundings() -> Surroundings:
    """Return folders, settings, clock and log of this PC."""
    from roukin_desktop import __version__
    from roukin_desktop.services.draft_files import DraftFiles
    from roukin_desktop.system.clock import system_clock
    from roukin_desktop.system.logs import log_crash
    from roukin_desktop.system.paths import default_paths
    from roukin_desktop.system.settings import load_settings, save_settings
    from roukin_desktop.views.desktop import Surroundings

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
