"""Another person at another PC: opens a book in a process of its own, types, and stays until killed.

``python -m tests.end_to_end.typist BOOK STEP…`` says ``ready`` once what was typed is kept on the disk, which must be
within five seconds of the last key; what ends with 登録 (F12) is in the book. The step ``kept`` waits for that
in between.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from roukin_desktop.system.paths import default_paths
from tests.conftest import NOW
from tests.end_to_end.robot import Robot

KEPT_WITHIN_S = 5.0
KEPT = "kept"


def main(book: Path, steps: list[str]) -> None:
    """Type and wait for the end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    robot = Robot(QApplication(sys.argv[:1]), lambda: NOW, book)
    for step in steps:
        if step == KEPT:
            wait_until_kept(robot)
        else:
            robot.hand(step)
    if steps and steps[-1] != "F12":
        wait_until_kept(robot)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    robot.desktop.window.closing.connect(QApplication.quit)
    QApplication.exec()


def wait_until_kept(robot: Robot) -> None:
    """Wait for the next keeping: a draft that is there already may be of an earlier key."""
    kept: list[bool] = []
    typed, drafts = time.monotonic(), default_paths().drafts
    robot.desktop._timer.timeout.connect(lambda: kept.append(any(drafts.glob("*.json"))))
    robot.wait_for(lambda: any(kept), "the draft on the disk")
    assert time.monotonic() - typed < KEPT_WITHIN_S


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
