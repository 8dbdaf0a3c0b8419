"""Runners without a thread: a task is done before the call returns, or when the test lets it run."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from roukin_desktop.domain.errors import Cancelled
from roukin_desktop.presenters.ports import Progress

T = TypeVar("T")


class ImmediateRunner:
    """Runs every task before returning; what nobody asked about goes to ``trouble``, or is raised."""

    def __init__(self, trouble: Callable[[Exception], None] | None = None) -> None:
        self._trouble = trouble

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Run ``task`` and call ``done`` before returning."""
        try:
            result = task()
        except Cancelled:
            return
        except Exception as error:
            handler = failed or self._trouble
            if handler is None:
                raise
            handler(error)
        else:
            done(result)

    def run_long(
        self,
        _title: str,
        task: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``task`` with a progress that nobody sees."""
        self.run(lambda: task(lambda _done, _total: None), done, failed)

    def settle(self, until: Callable[[], bool]) -> None:
        """Have nothing to wait for."""


class AtOnce(ImmediateRunner):
    """Holds who waits to it: what is waited for is there."""

    def settle(self, until: Callable[[], bool]) -> None:
        """Be asked only for what is there."""
        assert until()


class Waiting(ImmediateRunner):
    """A runner that holds every task until the test lets the oldest (or a chosen one) run."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks: deque[Callable[[], None]] = deque()

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Hold the task."""
        self.tasks.append(partial(super().run, task, done, failed))

    def step(self, at: int = 0) -> None:
        """Let one task run, the oldest if none is named."""
        task = self.tasks[at]
        del self.tasks[at]
        task()

    def finish(self) -> None:
        """Let all tasks run, those included that they cause."""
        while self.tasks:
            self.step()
