"""What goes wrong on a real PC, met in the real window: each costs a sentence and nothing that was typed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.services.desk import create_desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system import files
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.shell.desktop import KEEP_EVERY_MS
from roukin_desktop.views.widgets.grids.target_grid import TargetGrid
from tests import builders
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import PATIENCE_S, Robot
from tests.end_to_end.typist import KEPT

SESSION = ("1001", "Enter", "0930", "Enter", "1", "Enter", "1", "Enter", "24", "Enter", "Enter", "Enter", "1")

LONG = "記録" * 900


@pytest.fixture
def book(tmp_path: Path, who: Who, clock: Clock) -> Path:
    """Return a book with two members and one session."""
    path = tmp_path / "small.roukin"
    desk = create_desk(
        path, role=Role.COMMITTEE, code="013", name="みどり野推進委員会", year=2025, who=who, clock=clock
    )
    mine = {"book_id": desk.info.book_id}
    members = [builders.member("1001", **mine), builders.member("1002", name="若葉生協労組", **mine)]
    with desk, desk.store.transaction(Verb.REGISTER, "はじめの記録") as tx:
        tx.put_many([*members, builders.session(**mine)])
    return path


@contextmanager
def someone_at(book: Path, *steps: str, home: Path | None = None) -> Iterator[subprocess.Popen[str]]:
    """Have somebody work with a book in another process, at this PC or at one with a home of its own."""
    line = [sys.executable, "-m", "tests.end_to_end.typist", str(book), *steps]
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} | ({"ROUKIN_HOME": str(home)} if home else {})
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=given) as process:
        assert process.stdout is not None
        try:
            said = process.stdout.readline()
            assert said == "ready\n", process.communicate(timeout=PATIENCE_S)[1]
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize("pause", [(), (KEPT,)], ids=["quick", "slow"])
def test_what_was_typed_is_there_again_after_the_process_was_killed(
    start: Start, book: Path, pause: tuple[str, ...]
) -> None:
    """Also what was typed after a first part of it was kept."""
    with someone_at(book, *SESSION[:-1], *pause, SESSION[-1], "Enter", "Enter", "Enter", "kome") as typist:
        typist.kill()
        _, errors = typist.communicate(timeout=PATIENCE_S)
    assert [line for line in errors.splitlines() if "does not support" not in line] == []
    robot = start(book)
    assert robot.answers.asked == []
    assert robot.reads("前回の入力途中のものを戻しました")
    assert robot.line() == builders.member().name
    robot.press("F12")
    assert "学習会 9/30" in robot.status()
    assert robot.reads("2回 / ")
    robot.leave()
    again = start(book)
    assert not again.reads("前回の入力途中のものを戻しました")


TYPED = {
    "targets": ("Ctrl+2", "12", "Enter"),
    "monthly": ("Ctrl+4", "12", "Enter"),
    "activities": ("Ctrl+5", "0618", "Enter"),
    "consultations": ("Ctrl+6", "0620", "Enter", "1", "Enter", "Enter", "3"),
    "meetings": ("Ctrl+7", "0621", "Enter", "1"),
    "members": ("Ctrl+8", "2200", "Enter"),
    "texts": ("Alt+2", "Ctrl+PgDown", "Ctrl+PgDown", "kome"),
}
"""How a room is gone to, and what is typed there before the process ends."""


def seen(robot: Robot) -> str:
    """Return what stands in the first cells of the grid, the fields or the text of the room one is in."""
    room = robot.window.room()
    assert room is not None
    grid = next((one for one in room.findChildren(TargetGrid) if one.isVisible()), None)
    if grid is not None:
        cells = (grid.model().index(0, column).data() for column in range(grid.model().columnCount()))
        return " ".join(str(cell) for cell in cells)
    lines = [line.text() for line in room.findChildren(QLineEdit) if line.isVisible()]
    return " ".join([*lines, *(text.toPlainText() for text in room.findChildren(QPlainTextEdit) if text.isVisible())])


@pytest.mark.parametrize(
    ("room", "there"),
    [
        ("targets", "12"),
        ("monthly", "12"),
        ("activities", "6/18"),
        ("consultations", "0620"),
        ("meetings", "0621"),
        ("members", "2200"),
        ("texts", "kome"),
    ],
)
def test_what_was_typed_in_any_room_outlives_a_kill_within_five_seconds(
    start: Start, book: Path, room: str, there: str
) -> None:
    assert KEEP_EVERY_MS < 5_000
    with someone_at(book, *TYPED[room]) as typist:
        typist.kill()
        typist.communicate(timeout=PATIENCE_S)
    robot = start(book)
    for step in TYPED[room]:
        if "+" in step:
            robot.hand(step)
    assert there in seen(robot)


def test_who_comes_second_may_read_and_is_told_why(start: Start, book: Path, tmp_path: Path) -> None:
    with someone_at(book, home=tmp_path / "other"):
        before = book.read_bytes()
        robot = start(book)
        assert len(robot.answers.asked) == 1
        assert "から開いています" in robot.answers.asked[0]
        assert not robot.window.ui.banner.isHidden()
        robot.hand(*SESSION, "F12")
        assert len(robot.answers.told) == 1
        robot.leave()
        assert book.read_bytes() == before


def test_who_comes_second_and_would_rather_not_sees_the_choices(start: Start, book: Path, tmp_path: Path) -> None:
    with someone_at(book, home=tmp_path / "other"):
        robot = start()
        robot.answers.agree = False
        robot.answers.paths = [book]
        robot.press("Ctrl+O")
        assert robot.where() == "新しい記録簿"


@pytest.mark.parametrize("content", [b"", b"no book at all", b"SQLite format 3\0" + bytes(4096)])
def test_what_is_no_book_costs_one_sentence_and_the_choices_stay(start: Start, tmp_path: Path, content: bytes) -> None:
    wrong = tmp_path / "wrong.roukin"
    wrong.write_bytes(content)
    robot = start()
    robot.answers.paths = [wrong]
    robot.press("Ctrl+O")
    assert [str(trouble).count("\n") for trouble in robot.answers.troubles] == [0]
    assert "wrong.roukin" in str(robot.answers.troubles[0])
    assert robot.where() == "新しい記録簿"
    assert wrong.read_bytes() == content


def limit(robot: Robot, pages: int) -> None:
    """Let the book grow to so many pages only, as a full disk does; 1: not beyond what it has now."""
    store = robot.desktop.desk().store
    assert isinstance(store, BookStore)
    with store._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_keeps_the_typed_text_in_the_form(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand(*SESSION, "Enter", "Enter", "Enter", "Enter", LONG)
    assert robot.where() == "備考"
    limit(robot, 1)
    robot.press("F12")
    assert len(robot.answers.troubles) == 1
    told = str(robot.answers.troubles[0])
    assert "空き" in told
    assert "\n" not in told
    assert robot.line() == LONG
    assert robot.reads("1回 / ")
    limit(robot, 1_000_000)
    robot.press("F12")
    assert "学習会 9/30" in robot.status()
    assert robot.reads("2回 / ")


def test_a_workbook_open_in_excel_is_left_as_it_is(
    start: Start, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "report.xlsx"
    old.write_bytes(b"the workbook of last week")
    robot = start(book)
    robot.go("集計")
    robot.answers.paths = [old, old]
    replace: Callable[[Path, Path], None] = os.replace

    def held(source: Path, target: Path) -> None:
        if Path(target) == old:
            raise PermissionError(13, "used by another process")
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "replace", held)
        robot.press("F11")
        robot.wait_for(lambda: bool(robot.answers.troubles), "the sentence about the open file")
    assert "開かれています" in str(robot.answers.troubles[0])
    assert old.read_bytes() == b"the workbook of last week"
    assert sorted(path.name for path in tmp_path.glob("*report*")) == ["report.xlsx"]
    robot.press("F11")
    robot.wait_for(lambda: robot.reads("を作成しました。"), "both files")
    assert old.read_bytes()[:2] == b"PK"


RUNS, EACH, STEPS = 3, 11, 30
"""How often the program is killed, after how many registrations each, and how many of them can be taken back."""


def session_of(day: str) -> tuple[str, ...]:
    """Return the keys of a session on another day, 登録 included."""
    return (SESSION[0], SESSION[1], day, *SESSION[3:], "F12")


def first_label(robot: Robot) -> str:
    """Return what the menu says 元に戻す would take back."""
    return robot.window.ui.actionUndo.text().removesuffix("(&U)")


def test_thirty_labelled_steps_are_taken_back_over_kills_and_restarts(start: Start, book: Path) -> None:
    days = [f"{6 + run:02}{day:02}" for run in range(RUNS) for day in range(1, EACH + 1)]
    for run in range(RUNS):
        keys = [key for day in days[run * EACH : (run + 1) * EACH] for key in session_of(day)]
        with someone_at(book, *keys) as typist:
            typist.kill()
            typist.communicate(timeout=PATIENCE_S)
    names = [f"{int(day[:2])}/{int(day[2:])}" for day in reversed(days)]
    robot = start(book)
    assert robot.reads(f"{1 + len(days)}回 / ")
    for at, name in enumerate(names[:STEPS]):
        if at == STEPS // 2:
            robot.leave()
            robot = start(book)
        assert f"学習会 {name} " in first_label(robot)
        robot.window.ui.actionUndo.trigger()
        robot.wait()
    assert robot.reads(f"{1 + len(days) - STEPS}回 / ")
    robot.go("設定")
    room = robot.window.room()
    assert room is not None
    room.open_record("history", "")
    robot.wait()
    desk = robot.desktop.desk()
    assert len([one for one in desk.store.history(100) if one.label.startswith("元に戻す: 学習会 ")]) == STEPS
    assert desk.check().damage == ()
