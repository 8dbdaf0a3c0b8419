"""The process dies at any moment during 登録: what was acknowledged is there, nothing half is (design.md L11)."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who

KILLS = 100

REGISTER = """
import sys
from pathlib import Path
from roukin_desktop.domain.book import Verb
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import system_clock
from roukin_desktop.system.identity import Who
from tests import builders

member = builders.member("1001")
for path in sys.stdin:
    with BookStore.open(Path(path.strip()), who=Who("係", "PC"), clock=system_clock) as store:
        number = store.next_session_number()
        sys.stdout.write("ready\\n")
        sys.stdout.flush()
        while True:
            with store.transaction(Verb.REGISTER, f"学習会 {number}") as tx:
                tx.put(builders.session(str(number), members=(member,), expense=builders.expense()))
            sys.stdout.write(f"{number}\\n")
            sys.stdout.flush()
            number += 1
"""


def _child() -> subprocess.Popen[bytes]:
    """Start a process that waits for the path of a book and then registers sessions until it dies."""
    root = Path(__file__).parents[2]
    return subprocess.Popen([sys.executable, "-c", REGISTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root)


@pytest.mark.timeout(600)  # a hundred starts of Python: a minute on an idle machine
def test_law_l11_a_hundred_kills_lose_nothing_acknowledged(store: BookStore, who: Who, clock: Clock) -> None:
    store.close()
    random.seed()
    acknowledged: set[int] = {1}
    waiting = [_child(), _child()]
    try:
        for kill in range(KILLS):
            acknowledged |= _register_and_kill(waiting.pop(0), store.path)
            if kill < KILLS - len(waiting) - 1:
                waiting.append(_child())
            if kill % 10 == 9:
                _check(store.path, who, clock, acknowledged)
    finally:
        for left in waiting:
            _end(left)
    assert len(acknowledged) > KILLS


def _register_and_kill(child: subprocess.Popen[bytes], book: Path) -> set[int]:
    """Kill the child within 60 ms of its first acknowledgement, at any step of a later one; return what it said."""
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{book}\n".encode())
        child.stdin.flush()
        assert child.stdout.readline() == b"ready\n"
        first = child.stdout.readline()
        time.sleep(random.uniform(0, 0.06))  # noqa: S311 - a moment, not a secret
        child.kill()
        said = first + child.stdout.read()
    finally:
        _end(child)
    return {int(line) for line in said.splitlines(keepends=True) if line.endswith(b"\n")}


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            pipe.close()


def _check(path: Path, who: Who, clock: Clock, acknowledged: set[int]) -> None:
    """Open the book as the next start does: sound, complete, every operation with its record."""
    with BookStore.open(path, who=who, clock=clock) as opened:
        assert opened.check() == []
        numbers = [getattr(record, "number", 0) for record in opened.all("study_session")]
        assert acknowledged <= set(numbers)
        assert len(numbers) == len(set(numbers))
        operations = opened.history(100_000)
        assert len(operations) == len(numbers)
        assert all(operation.records == 1 for operation in operations[:-1])
