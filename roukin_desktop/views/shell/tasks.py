"""Where slow work runs: one database thread, results back on the main thread (design.md §5.4)."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from roukin_desktop.domain.errors import Cancelled
from roukin_desktop.presenters.ports import Progress, Runner

log = logging.getLogger(__name__)

T = TypeVar("T")
SHOW_AFTER_MS = 600
SETTLE_S = 1.0
"""As long as fast fingers may be kept waiting; 登録 takes a few hundredths of it."""


class ProgressView(Protocol):
    """What shows long work; ``views/shell/progress.py`` has the real one."""

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        """Show that work is under way."""

    def step(self, done: int, total: int) -> None:
        """Show how far it is; ``total`` 0 is unknown."""

    def end(self) -> None:
        """Put it away."""


class WorkerRunner(QObject):
    """One worker, first come first served: two tasks never meet in the database."""

    _back = Signal(object)
    _stepped = Signal(int, int)

    def __init__(self, trouble: Callable[[Exception], None], progress: ProgressView | None = None) -> None:
        super().__init__()
        self._trouble = trouble
        self._progress = progress
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="book")
        self._pending = 0
        self._closed = False
        self._back.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._on_step, Qt.ConnectionType.QueuedConnection)

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Run ``task`` on the worker; ``done`` or ``failed`` come back on the main thread.

        Once closed nothing is begun: an answer that comes while the window closes may ask on, to tell nobody.
        """
        if self._closed:
            return
        self._pending += 1
        future = self._pool.submit(task)
        future.add_done_callback(lambda f: self._back.emit(lambda: self._finish(f, done, failed)))

    def run_long(
        self,
        title: str,
        task: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``task`` with a progress panel after 0.6 s and a way to stop it."""
        stop = threading.Event()

        def step(done_steps: int, total: int) -> None:
            if stop.is_set():
                raise Cancelled
            self._stepped.emit(done_steps, total)

        timer = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        if self._progress is not None:
            view = self._progress
            timer.timeout.connect(lambda: view.begin(title, stop.set))
            timer.start()

        def close() -> None:
            timer.stop()
            timer.deleteLater()
            if self._progress is not None:
                self._progress.end()

        def succeed(result: T) -> None:
            close()
            done(result)

        def fail(error: Exception) -> None:
            close()
            self._fail(error, failed)

        self.run(lambda: task(step), succeed, fail)

    def settle(self, until: Callable[[], bool]) -> None:
        """Hand over results until ``until`` holds and let keys wait in the system's queue, at most ``SETTLE_S``."""
        end = time.monotonic() + SETTLE_S
        while self._pending and not until() and time.monotonic() < end:
            time.sleep(0.001)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def idle(self) -> bool:
        """Tell whether nothing is under way (tests and closing wait for it)."""
        return self._pending == 0

    def close(self) -> None:
        """Finish what was begun and stop."""
        self._closed = True
        self._pool.shutdown(wait=True)

    def _finish(self, future: Future[T], done: Callable[[T], None], failed: Callable[[Exception], None] | None) -> None:
        self._pending -= 1
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, Exception):
            (failed or self._trouble)(error)
        else:
            raise error

    def _fail(self, error: Exception, failed: Callable[[Exception], None] | None) -> None:
        if not isinstance(error, Cancelled):
            (failed or self._trouble)(error)

    def _on_step(self, done: int, total: int) -> None:
        if self._progress is not None:
            self._progress.step(done, total)


class BookRunner:
    """Hands the work of one book to a runner; after ``close`` its rooms are gone and no result reaches them.

    What was begun is finished all the same, and what failed then is shown by ``trouble``.
    """

    def __init__(self, runner: Runner, trouble: Callable[[Exception], None]) -> None:
        """Begin with the book open."""
        self._runner, self._trouble = runner, trouble
        self._open = True
        self._quiet: Callable[[Exception], None] | None = None

    def close(self) -> None:
        """Let what is nearly done come back, then tell the rooms nothing more."""
        self._runner.settle(lambda: False)
        self._open = False

    def run(
        self, task: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Run ``task`` as the runner does."""
        self._runner.run(task, self._while_open(done), self._failing(failed))

    def run_long(
        self,
        title: str,
        task: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run ``task`` as the runner does, with its progress."""
        self._runner.run_long(title, task, self._while_open(done), self._failing(failed))

    @contextmanager
    def quietly(self, failed: Callable[[], None]) -> Iterator[None]:
        """Work handed over inside, and what follows from it, was asked for by nobody.

        What fails is logged, not shown, and ``failed`` called while the book is open.
        """

        def note(error: Exception) -> None:
            log.info("what was read ahead failed", exc_info=error)
            if self._open:
                failed()

        with self._as_quiet_as(note):
            yield

    def settle(self, until: Callable[[], bool]) -> None:
        """Wait as the runner does."""
        self._runner.settle(until)

    @contextmanager
    def _as_quiet_as(self, quiet: Callable[[Exception], None] | None) -> Iterator[None]:
        before, self._quiet = self._quiet, quiet
        try:
            yield
        finally:
            self._quiet = before

    def _while_open(self, done: Callable[[T], None]) -> Callable[[T], None]:
        quiet = self._quiet

        def hand_over(result: T) -> None:
            if self._open:
                with self._as_quiet_as(quiet):
                    done(result)

        return hand_over

    def _failing(self, failed: Callable[[Exception], None] | None) -> Callable[[Exception], None] | None:
        if self._quiet is not None or failed is None:
            return self._quiet

        def tell(error: Exception) -> None:
            with self._as_quiet_as(None):
                (failed if self._open else self._trouble)(error)

        return tell
