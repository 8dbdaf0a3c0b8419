"""Runners without a thread: a task is done before the call returns."""

from __future__ import annotations

from collections.abc import Callable
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
