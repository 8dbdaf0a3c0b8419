"""Work leaves the window free; its results come back on the main thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.errors import Cancelled, InputRefused
from roukin_desktop.presenters.ports import Progress
from roukin_desktop.views.shell import tasks
from roukin_desktop.views.shell.progress import ProgressPanel
from roukin_desktop.views.shell.tasks import BookRunner, WorkerRunner
from tests.runners import ImmediateRunner, Waiting


class Bar:
    """A progress view that remembers what it was told, and stops the work if asked to."""

    def __init__(self, *, stops: bool = False) -> None:
        self.told: list[str] = []
        self._stops = stops

    def begin(self, title: str, cancel: Callable[[], None]) -> None:
        self.told.append(title)
        if self._stops:
            cancel()

    def step(self, done: int, total: int) -> None:
        self.told.append(f"{done}/{total}")

    def end(self) -> None:
        self.told.append("end")


@pytest.fixture
def errors() -> list[Exception]:
    return []


@pytest.fixture
def runner(qtbot: QtBot, errors: list[Exception]) -> Iterator[WorkerRunner]:
    made = WorkerRunner(errors.append)
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_home(qtbot: QtBot, runner: WorkerRunner) -> None:
    seen: list[tuple[int, int]] = []
    runner.run(threading.get_ident, lambda where: seen.append((where, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worked, finished = seen[0]
    assert worked != threading.get_ident()
    assert finished == threading.get_ident()


def test_what_is_asked_while_the_window_closes_is_not_begun(qtbot: QtBot, errors: list[Exception]) -> None:
    made, asked = WorkerRunner(errors.append), list[int]()
    made.run(lambda: 1, lambda first: made.run(lambda: first + 1, asked.append))
    made.close()
    qtbot.waitUntil(made.idle)
    assert (asked, errors) == ([], [])


def test_tasks_run_one_after_another_in_their_order(qtbot: QtBot, runner: WorkerRunner) -> None:
    done: list[int] = []
    for number in range(20):
        runner.run(lambda n=number: n, done.append)
    qtbot.waitUntil(runner.idle)
    assert done == list(range(20))


def test_trouble_goes_to_the_asker_or_else_is_shown(
    qtbot: QtBot, runner: WorkerRunner, errors: list[Exception]
) -> None:
    own: list[Exception] = []

    def fail() -> None:
        raise InputRefused("だめです。")

    runner.run(fail, lambda _: None, own.append)
    runner.run(fail, lambda _: None)
    qtbot.waitUntil(runner.idle)
    assert [str(e) for e in own] == ["だめです。"]
    assert [str(e) for e in errors] == ["だめです。"]


def test_short_work_shows_no_progress(qtbot: QtBot, errors: list[Exception]) -> None:
    bar, done = Bar(), []
    runner = WorkerRunner(errors.append, bar)
    runner.run_long("作成", lambda _progress: 1, done.append)
    qtbot.waitUntil(lambda: bool(done))
    runner.close()
    assert bar.told == ["end"]


def test_long_work_shows_progress_and_can_be_stopped(
    qtbot: QtBot, errors: list[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SHOW_AFTER_MS", 20)
    bar, done = Bar(stops=True), []
    runner = WorkerRunner(errors.append, bar)

    def work(progress: Progress) -> int:
        for step in range(2_000):
            time.sleep(0.002)
            progress(step, 2_000)
        return 1

    runner.run_long("報告書を作成しています", work, done.append)
    qtbot.waitUntil(runner.idle)
    runner.close()
    assert bar.told[-1] == "end"
    assert "報告書を作成しています" in bar.told
    assert (done, errors) == ([], [])


def test_the_panel_shows_title_and_stop_button(qtbot: QtBot) -> None:
    panel, stopped = ProgressPanel(), []
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.begin("取り込んでいます", lambda: stopped.append(True))
    panel.step(3, 10)
    assert not panel.isHidden()
    panel.findChild(type(panel._stop), "").click()
    assert stopped == [True]
    panel.end()
    assert panel.isHidden()


def test_work_that_never_looks_whether_to_stop_offers_no_button_for_it(qtbot: QtBot) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.step(0, 2)
    panel.begin("取り込んでいます", lambda: None)
    assert panel._stop.isVisible()
    panel.end()
    panel.begin("控えを作成しています", lambda: None)
    assert not panel._stop.isVisible()


def test_the_immediate_runner_does_all_before_it_returns() -> None:
    done: list[int] = []
    failed: list[Exception] = []
    runner = ImmediateRunner(failed.append)

    def cancelled() -> int:
        raise Cancelled

    def refused() -> int:
        raise InputRefused("だめです。")

    runner.run(lambda: 1, done.append)
    runner.run(cancelled, done.append)
    runner.run_long("", lambda progress: progress(1, 2) or 2, done.append)
    runner.run(refused, done.append)
    assert done == [1, 2]
    assert [str(e) for e in failed] == ["だめです。"]


def test_long_work_tells_how_long_it_will_take(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    now = iter((0.0, 10.0))
    monkeypatch.setattr("roukin_desktop.views.shell.progress.time.monotonic", lambda: next(now))
    panel.begin("集計しています", lambda: None)
    panel.step(0, 100)
    panel.step(25, 100)
    assert "残り約30秒" in [label.text() for label in panel.findChildren(QLabel)]


def test_what_comes_back_after_its_book_was_closed_reaches_no_room_but_trouble_is_shown(
    errors: list[Exception],
) -> None:
    late, heard = Waiting(), list[str]()
    book = BookRunner(late, errors.append)

    def fail() -> str:
        raise InputRefused("ディスクの空きが足りません。")

    book.run(lambda: "in time", heard.append)
    late.step()
    book.run(lambda: "late", heard.append)
    book.run_long("", lambda _progress: "late, too", heard.append)
    book.run(fail, heard.append, lambda _error: heard.append("the room"))
    book.close()
    for _ in range(3):
        late.step()
    assert heard == ["in time"]
    assert [str(error) for error in errors] == ["ディスクの空きが足りません。"]


def test_what_is_nearly_done_comes_back_before_the_book_closes(runner: WorkerRunner, errors: list[Exception]) -> None:
    book, heard = BookRunner(runner, errors.append), list[str]()
    book.run(lambda: "registered", heard.append)
    book.close()
    assert heard == ["registered"]


def test_what_nobody_asked_for_fails_in_silence_and_what_somebody_asked_for_is_told(errors: list[Exception]) -> None:
    late, heard = Waiting(), list[str]()
    book = BookRunner(late, errors.append)

    def fail() -> str:
        raise InputRefused("ディスクの空きが足りません。")

    with book.quietly(lambda: heard.append("ahead")):
        book.run(fail, heard.append)
        book.run(lambda: "read", heard.append)
    book.run(fail, heard.append, lambda _error: heard.append("asked"))
    for _ in range(3):
        late.step()
    assert (heard, errors) == (["ahead", "read", "asked"], [])


def test_what_follows_from_reading_ahead_is_as_quiet_and_a_closed_book_hears_nothing(errors: list[Exception]) -> None:
    late, heard = Waiting(), list[str]()
    book = BookRunner(late, errors.append)

    def fail() -> str:
        raise InputRefused("ディスクの空きが足りません。")

    def tell(_error: Exception) -> None:
        heard.append("the room")

    with book.quietly(lambda: heard.append("ahead")):
        book.run(lambda: "read", lambda _: book.run(fail, heard.append, tell))
        book.run(fail, heard.append, tell)
    for _ in range(3):
        late.step()
    assert (heard, errors) == (["ahead", "ahead"], [])
    with book.quietly(lambda: heard.append("late")):
        book.run(fail, heard.append)
    book.close()
    late.step()
    assert (heard, errors) == (["ahead", "ahead"], [])
