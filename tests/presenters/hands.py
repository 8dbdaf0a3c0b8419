"""Hands for the tests of the rooms: typing into a form, and a runner whose answers come when the test says so."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from roukin_desktop.presenters.form import DraftForm
from roukin_desktop.presenters.ports import Progress
from roukin_desktop.presenters.tools import Tools
from tests.presenters.conftest import World

T = TypeVar("T")


class Room(Protocol):
    """A room with a form."""

    form: DraftForm[Any]


def type_in(room: Room, **texts: str) -> None:
    """Type into fields one after the other, leaving each; ``members__0__member`` is the cell ``members.0.member``."""
    for name, text in texts.items():
        field = name.replace("__", ".")
        room.form.edit(field, text)
        room.form.leave(field)


class Waiting:
    """A runner that holds every task until the test lets the oldest (or a chosen one) run."""

    def __init__(self) -> None:
        self.tasks: deque[Callable[[], None]] = deque()

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Hold the task."""
        self.tasks.append(lambda: self._work(task, done, failed))

    def run_long(
        self,
        _title: str,
        task: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Hold the task."""
        self.run(lambda: task(lambda _done, _total: None), done, failed)

    def settle(self, _until: Callable[[], bool]) -> None:
        """Wait for nothing: the test decides what comes when."""

    def step(self, at: int = 0) -> None:
        """Let one task run, the oldest if none is named."""
        task = self.tasks[at]
        del self.tasks[at]
        task()

    def finish(self) -> None:
        """Let all tasks run, those included that they cause."""
        while self.tasks:
            self.step()

    def _work(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None
    ) -> None:
        try:
            result = task()
        except Exception as error:
            if failed is None:
                raise
            failed(error)
        else:
            done(result)


def slow(world: World, runner: Waiting) -> Tools:
    """Return the world's tools over a runner that waits."""
    return replace(world.tools, runner=runner)
