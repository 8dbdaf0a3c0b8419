"""After the program stood idle no room waits for the program's own files; looked at in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.identity import Who
from tests.conftest import NOW

SCRIPT = """
import json, sys
from datetime import datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from roukin_desktop.views.shell.ahead import MODULES, Ahead
from tests.end_to_end.robot import Robot

def ours():
    return {name for name in sys.modules if name.startswith("roukin_desktop.")}

robot = Robot(QApplication([]), lambda: datetime.fromisoformat(sys.argv[2]), Path(sys.argv[1]))
ahead = Ahead(robot.window, robot.desktop.usable, lambda: False)
ahead.begin(0)
robot.wait_for(ahead.done, "the modules")
read = ours()
for action in robot.window.ui.menuGo.actions():
    action.trigger()
    robot.wait()
print(json.dumps([sorted({f"roukin_desktop.{name}" for name in MODULES} - read), sorted(ours() - read)]))
robot.leave()
"""
LEFT = "roukin_desktop.reports."
"""The paper's charts come with a library too large to be read for nothing."""


def test_the_rooms_read_no_module_once_the_program_stood_idle(tmp_path: Path) -> None:
    book = write_sample(tmp_path / "sample", who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(book), NOW.isoformat()],
        capture_output=True,
        check=False,
        env={**os.environ, "ROUKIN_HOME": str(tmp_path / "pc"), "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    unread, late = json.loads(done.stdout.decode().splitlines()[-1])
    assert unread == []
    assert [name for name in late if not name.startswith(LEFT)] == []
