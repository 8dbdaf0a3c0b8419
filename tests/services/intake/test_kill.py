"""The process dies at any moment while a post is taken in: all of it is there at the next start, or nothing (L11)."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roukin_desktop.domain.intake.door import Result
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.services.post import Sender, receiver

KILLS = 6
CODES = ("011", "012", "013")
EACH = 8
"""Sessions a sender reports."""

ACCEPT = """
import sys
from pathlib import Path
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import system_clock
from roukin_desktop.system.identity import Who

book, *files = [Path(line) for line in sys.argv[1:]]
with Desk(Context(BookStore.open(book, who=Who("係", "PC"), clock=system_clock), system_clock)) as desk:
    while True:
        plan = desk.intake.plan(files, preview=False)
        print("accepting", flush=True)
        desk.intake.accept(plan)
        print("accepted", flush=True)
        desk.undo()
"""


@pytest.fixture
def book(tmp_path: Path, who: Who, clock: Clock) -> Path:
    with receiver(tmp_path / "hq.roukin", who, clock) as desk:
        for code in CODES:
            desk.intake.add_sender(code, f"推進委員会{code}")
        return desk.path


def test_law_l11_killed_while_accepting_everything_or_nothing_is_there(
    book: Path, tmp_path: Path, who: Who, clock: Clock
) -> None:
    files = []
    for code in CODES:
        sender = Sender(code)
        made = sender.send(*[sender.session(str(at), 10) for at in range(EACH)])
        files.append(made.write(tmp_path / f"{code}.xlsx"))
    for _ in range(KILLS):
        _accept_and_kill(book, files)
        with Desk(Context(BookStore.open(book, who=who, clock=clock), clock)) as desk:
            assert desk.store.check() == []
            taken = [len(desk.intake.history(code)) for code in CODES]
            sessions = len(desk.all("study_session"))
            assert (taken, sessions) in (([0, 0, 0], 0), ([1, 1, 1], EACH * len(CODES)))
            if sessions:
                desk.undo()
    with Desk(Context(BookStore.open(book, who=who, clock=clock), clock)) as desk:
        answers = desk.intake.accept(desk.intake.plan(files, preview=False)).answers
    assert [answer.result for answer in answers] == [Result.ACCEPTED] * len(CODES)


def _accept_and_kill(book: Path, files: list[Path]) -> None:
    """Start a process that takes the files in and back again without end, and kill it at any moment of that."""
    root = Path(__file__).parents[3]
    child = subprocess.Popen(
        [sys.executable, "-c", ACCEPT, str(book), *map(str, files)], stdout=subprocess.PIPE, cwd=root
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == b"accepting\n"
        time.sleep(random.uniform(0, 0.15))  # noqa: S311 - a moment, not a secret
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()
