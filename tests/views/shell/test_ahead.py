"""Making the rooms ready while nobody does anything: the hands come first, and an end is an end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.shell import ahead
from roukin_desktop.views.shell.ahead import Ahead
from roukin_desktop.views.shell.desktop import Desktop
from tests.views.shell.desktop_start import Start, here

HOUR_MS = 3_600_000
PATIENCE_MS = 120_000


class Reading:
    """Stands in for the reading of modules: notes what is read, and does something after the first."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read: list[str] = []
        self.meanwhile: Callable[[], object] = list
        monkeypatch.setattr(ahead, "import_module", self)

    def __call__(self, name: str) -> None:
        self.read.append(name.rpartition(".")[2])
        if len(self.read) == 1:
            self.meanwhile()

    def of(self, desktop: Desktop) -> Ahead:
        """Begin at once; once disturbed it would wait for an hour."""
        made = Ahead(desktop.window, desktop.usable, lambda: False, ("first", "second", "third"), HOUR_MS)
        made.begin(0)
        return made


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    return Reading(monkeypatch)


def let_go_on() -> None:
    for _ in range(10):
        QApplication.processEvents()


def rest(desktop: Desktop, qtbot: QtBot) -> None:
    started = Ahead(desktop.window, desktop.usable, desktop.build_next, ())
    started.begin(0)
    qtbot.waitUntil(started.done, timeout=PATIENCE_MS)


def test_all_is_read_while_nobody_does_anything(start: Start, sample: Path, reading: Reading, qtbot: QtBot) -> None:
    started = reading.of(start(sample))
    qtbot.waitUntil(started.done)
    assert reading.read == ["first", "second", "third"]


def test_a_key_is_served_first_and_the_rest_waits_for_quiet(
    start: Start, sample: Path, reading: Reading, qtbot: QtBot
) -> None:
    desktop = start(sample)
    handle = desktop.window.windowHandle()
    reading.meanwhile = lambda: QCoreApplication.postEvent(
        handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7")
    )
    started = reading.of(desktop)
    qtbot.waitUntil(lambda: bool(reading.read))
    let_go_on()
    assert here().property("text") == "7"
    assert reading.read == ["first"]
    assert not started.done()


def test_a_conversion_waits_for_nothing(start: Start, sample: Path, reading: Reading, qtbot: QtBot) -> None:
    desktop = start(sample)
    desktop.window.room_picked.emit("study")
    field = here()
    reading.meanwhile = lambda: QCoreApplication.postEvent(field, QInputMethodEvent("わか", []))
    started = reading.of(desktop)
    qtbot.waitUntil(lambda: bool(reading.read))
    let_go_on()
    assert reading.read == ["first"]
    assert not started.done()


def test_nothing_is_read_once_the_book_is_closed(start: Start, sample: Path, reading: Reading, qtbot: QtBot) -> None:
    desktop = start(sample)
    reading.meanwhile = desktop.window.new_book_wanted.emit
    reading.of(desktop)
    qtbot.waitUntil(lambda: bool(reading.read))
    let_go_on()
    assert reading.read == ["first"]


def test_the_end_of_the_program_ends_it(start: Start, sample: Path, reading: Reading, qtbot: QtBot) -> None:
    desktop = start(sample)
    reading.meanwhile = desktop.window.close
    started = reading.of(desktop)
    qtbot.waitUntil(started.done)
    let_go_on()
    assert reading.read == ["first"]


def test_what_cannot_be_read_is_told_to_who_opens_its_room_and_to_nobody_before(
    start: Start, sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = start(sample)
    monkeypatch.setitem(sys.modules, "roukin_desktop.views.members.pane", None)
    with qtbot.capture_exceptions() as told:
        started = Ahead(desktop.window, desktop.usable, desktop.build_next, ("views.members.pane", "domain.text"))
        started.begin(0)
        qtbot.waitUntil(started.done, timeout=PATIENCE_MS)
        assert told == []
        desktop.window.room_picked.emit("members")
    assert [kind for kind, _, _ in told] == [ModuleNotFoundError]


@pytest.fixture
def _still_cursor(qapp: QApplication) -> Iterator[None]:
    """Keep the cursor of a field from blinking: it would make two pictures of one window."""
    usual = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(usual)


@pytest.mark.usefixtures("_still_cursor")
def test_every_room_stands_ready_after_a_rest_and_nothing_seen_has_changed(
    start: Start, sample: Path, qtbot: QtBot
) -> None:
    desktop = start(sample)
    qtbot.waitUntil(desktop.usable)
    let_go_on()
    shown, cursor, picture = desktop.window.room(), here(), desktop.window.grab().toImage()
    rest(desktop, qtbot)
    assert len(desktop.rooms) == len(desktop.window.ui.menuGo.actions())
    assert (desktop.window.room(), here()) == (shown, cursor)
    assert desktop.window.grab().toImage() == picture


def test_a_key_pressed_while_a_room_is_built_is_served_before_the_next_is(
    start: Start, sample: Path, qtbot: QtBot
) -> None:
    desktop = start(sample)
    handle, there, built = desktop.window.windowHandle(), len(desktop.rooms), []

    def build() -> bool:
        built.append(desktop.build_next())
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7")
        QCoreApplication.postEvent(handle, key)
        return built[-1]

    started = Ahead(desktop.window, desktop.usable, build, (), HOUR_MS)
    started.begin(0)
    qtbot.waitUntil(lambda: bool(built))
    let_go_on()
    assert here().property("text") == "7"
    assert (built, len(desktop.rooms)) == ([True], there + 1)
    assert not started.done()


def test_what_was_typed_before_outlives_a_room_built_and_never_visited(
    start: Start, sample: Path, qtbot: QtBot
) -> None:
    desktop = start(sample)
    desktop.window.room_picked.emit("consultations")
    room = desktop.rooms["consultations"]
    room.presenter.form.edit("note", "途中まで")  # type: ignore[attr-defined]
    desktop.keep()
    desktop.close()
    again = start(sample)
    rest(again, qtbot)
    again.keep()
    again.window.room_picked.emit("consultations")
    assert again.rooms["consultations"].presenter.form.draft.text("note") == "途中まで"  # type: ignore[attr-defined]


READING = ("summary", "report", "submission", "intake")
"""Rooms that read the book when they are opened."""


class Asked:
    """Counts what is asked of the book, and can refuse to answer."""

    def __init__(self, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times, self.refuses = 0, False
        self._run = desktop.runner.run
        monkeypatch.setattr(desktop.runner, "run", self)

    def __call__(self, task: Callable[[], object], *answers: Callable[[Any], None]) -> None:
        self.times += 1

        def refuse() -> object:
            raise InputRefused("今は読めません。")

        self._run(refuse if self.refuses else task, *answers)


@pytest.mark.parametrize("room", READING)
def test_a_room_that_reads_has_read_before_its_first_visit(
    start: Start, sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: str
) -> None:
    desktop = start(sample)
    rest(desktop, qtbot)
    asked = Asked(desktop, monkeypatch)
    desktop.window.room_picked.emit(room)
    shown = "".join(label.text() for label in desktop.rooms[room].pane.findChildren(QLabel))
    assert asked.times == 0
    assert not [words for words in ("読み込んで", "集計しています", "作っています") if words in shown]


@pytest.mark.parametrize("room", READING)
def test_what_cannot_be_read_ahead_is_told_to_nobody_and_read_when_somebody_comes(
    start: Start, sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: str
) -> None:
    desktop = start(sample)
    asked = Asked(desktop, monkeypatch)
    asked.refuses = True
    rest(desktop, qtbot)
    assert start.answers.troubles == []
    asked.refuses, asked.times = False, 0
    desktop.window.room_picked.emit(room)
    assert asked.times > 0
    assert start.answers.troubles == []


def test_trouble_that_lasts_is_told_to_who_comes(
    start: Start, sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = start(sample)
    Asked(desktop, monkeypatch).refuses = True
    rest(desktop, qtbot)
    desktop.window.room_picked.emit("summary")
    assert "今は読めません。" in {str(trouble) for trouble in start.answers.troubles}


def test_a_room_taken_out_before_it_was_dressed_leaves_nothing_to_dress(start: Start, sample: Path) -> None:
    desktop = start(sample)
    there = set(desktop.rooms)
    assert desktop.build_next()
    [built] = set(desktop.rooms) - there
    desktop.window.remove_room(built)
    assert desktop.build_next()
    assert built not in {pane.key for pane in desktop.window.findChildren(Pane) if pane.isVisible()}


def test_what_changed_on_this_pc_is_shown_by_a_room_read_before(start: Start, sample: Path, qtbot: QtBot) -> None:
    desktop = start(sample)
    rest(desktop, qtbot)
    part = desktop.rooms["settings"].pane.travel.ui  # type: ignore[attr-defined]
    part.receiver_name.setText("新しい提出先")
    part.receiverButton.click()
    desktop.window.room_picked.emit("submission")
    assert "新しい提出先へ渡します" in desktop.rooms["submission"].pane.ui.lead.text()  # type: ignore[attr-defined]
