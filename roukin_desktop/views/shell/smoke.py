"""Leave the window by itself once it can be worked in: the frozen smoke run and the benchmark of the start ask so."""

from __future__ import annotations

import sys
import time
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

LOOK_EVERY_MS = 5
AT_MOST_SECONDS = 120.0
FILE_TROUBLE = 4


class Opening(Protocol):
    """A program on its way to a window somebody can work in."""

    @property
    def window(self) -> QWidget:
        """Its window."""

    def usable(self) -> bool:
        """Tell whether it is there."""


def leave_when_usable(app: QApplication, opening: Opening, at_most: float = AT_MOST_SECONDS) -> None:
    """End the event loop with 0 once the window is usable, with 4 where it is not in ``at_most`` seconds.

    A book that cannot be opened shows its sentence in a dialog, as it does to a person; nobody answers it here.
    The loop is ended once: the end Qt posts for the last window would end whichever loop runs next as well.
    """
    until = time.monotonic() + at_most
    timer = QTimer(app, interval=LOOK_EVERY_MS)

    def look() -> None:
        usable = opening.usable()
        if not usable and time.monotonic() < until:
            return
        timer.stop()
        if not usable:
            sys.stderr.write("画面が使える状態になりませんでした。\n")
            app.exit(FILE_TROUBLE)
            return
        app.setQuitOnLastWindowClosed(False)
        opening.window.close()
        app.quit()

    timer.timeout.connect(look)
    timer.start()
