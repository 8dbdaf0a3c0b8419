"""Opening and leaving every screen again and again leaves memory as it was, measured in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROUNDS = 200
WARM = 8
MOST_KB = 12_000
"""What the rounds after the warm ones may add: the noise of caches, however many rounds they are."""

SCRIPT = """
import json, sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from tests.end_to_end.robot import Robot

def used():
    told = Path("/proc/self/statm")  # only Linux tells; elsewhere the objects are counted
    return int(told.read_text().split()[1]) * 4 if told.exists() else 0

now = datetime(2025, 9, 30, 10, 0, tzinfo=timezone(timedelta(hours=9)))
folder, rounds, warm = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
app = QApplication([])
book = write_sample(folder, who=Who("a", "b"), clock=lambda: now)
robot = Robot(app, lambda: now, book)
measured = []
actions = [one for one in robot.window.ui.menuGo.actions() if not one.isSeparator()]
for round in range(rounds):
    for action in actions:
        action.trigger()
        robot.wait()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if round + 1 in (warm, rounds):
        measured.append((len(robot.window.findChildren(QObject)), used()))
print(json.dumps(measured))
robot.leave()
"""


def test_rounds_over_all_screens_leave_memory_flat(tmp_path: Path) -> None:
    surroundings = {**os.environ, "ROUKIN_HOME": str(tmp_path / "pc"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path), str(ROUNDS), str(WARM)],
        capture_output=True,
        check=False,
        env=surroundings,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    (objects, memory), (objects_after, memory_after) = json.loads(done.stdout.decode().splitlines()[-1])
    assert objects_after <= objects + 20
    assert memory_after - memory < MOST_KB
