"""The process dies at any moment during 登録: what was acknowledged is there, nothing half is (design.md L11)."""

from __future__ import annotations

import multiprocessing
import random
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock, system_clock
from roukin_desktop.system.identity import Who
from tests import builders

KILLS = 100

_WAYS = multiprocessing.get_all_start_methods()
PROCESSES = multiprocessing.get_context("forkserver" if "forkserver" in _WAYS else "spawn")
"""Where it can be, a process is split off from one that has loaded everything: a hundred starts of Python are long."""


def register(told: Connection) -> None:
    """Wait for the path of a book and register sessions until the process dies."""
    book, member = told.recv(), builders.member("1001")
    with BookStore.open(book, who=Who("係", "PC"), clock=system_clock) as store:
        number = store.next_session_number()
        told.send(0)
        while True:
            with store.transaction(Verb.REGISTER, f"学習会 {number}") as tx:
                tx.put(builders.session(str(number), members=(member,), expense=builders.expense()))
            told.send(number)
            number += 1


class Child:
    """A process that will register until it is killed."""

    def __init__(self) -> None:
        """Start it."""
        self.told, theirs = PROCESSES.Pipe()
        self._process = PROCESSES.Process(target=register, args=(theirs,))
        self._process.start()
        theirs.close()

    def register_and_die(self, book: Path) -> set[int]:
        """Kill it within 60 ms of its first acknowledgement, at any step of a later one; return what it said."""
        self.told.send(book)
        assert self.told.recv() == 0
        said = {self.told.recv()}
        time.sleep(random.uniform(0, 0.06))  # noqa: S311 - a moment, not a secret
        self._process.kill()
        while True:
            try:
                said.add(self.told.recv())
            except (EOFError, OSError):
                return said

    def end(self) -> None:
        """Leave nothing of it."""
        self._process.kill()
        self._process.join()
        self.told.close()


@pytest.mark.timeout(600)  # a hundred starts of Python: a minute on an idle machine
def test_law_l11_a_hundred_kills_lose_nothing_acknowledged(store: BookStore, who: Who, clock: Clock) -> None:
    store.close()
    random.seed()
    acknowledged: set[int] = {1}
    PROCESSES.set_forkserver_preload([__name__])
    waiting = [Child(), Child()]
    try:
        for kill in range(KILLS):
            acknowledged |= waiting[0].register_and_die(store.path)
            waiting.pop(0).end()
            if kill < KILLS - len(waiting) - 1:
                waiting.append(Child())
            if kill % 10 == 9:
                _check(store.path, who, clock, acknowledged)
    finally:
        for left in waiting:
            left.end()
    assert len(acknowledged) > KILLS


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
