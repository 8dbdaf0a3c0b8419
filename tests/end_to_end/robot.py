"""A person at the keyboard of the real window: presses keys, reads what stands on the screen, touches nothing else.

The window is wired as ``app.py`` wires it, with its own database thread. Only the dialogs are answered here (file
names and yes or no), because those belong to the system. Keys go to the window, which gives them to whatever has the
cursor, a menu or an open list included; Japanese comes from an input method, where the field lets one work.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from roukin_desktop import app as program
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.views.shell.desktop import Desktop
from roukin_desktop.views.shell.tasks import WorkerRunner

PATIENCE_S = 40.0
_KEYS = {
    "Enter": Qt.Key.Key_Return,
    "Tab": Qt.Key.Key_Tab,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Delete": Qt.Key.Key_Delete,
    "PgDown": Qt.Key.Key_PageDown,
    "PgUp": Qt.Key.Key_PageUp,
    **{f"F{number}": Qt.Key(Qt.Key.Key_F1 + number - 1) for number in range(1, 13)},
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Answers:
    """The dialogs of the system: file names and yes or no are prepared, what is told is noted down."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.agree = True
        self.asked: list[str] = []
        self.told: list[str] = []
        self.troubles: list[Exception] = []

    def ask_open(self, title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> Path | None:
        return self._next(title)

    def ask_files(self, title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> tuple[Path, ...]:
        path = self._next(title)
        return (path,) if path is not None else ()

    def ask_folder(self, title: str, _folder: Path | None = None) -> Path | None:
        return self._next(title)

    def ask_save(self, title: str, _suggested: Path, _kinds: tuple[FileKind, ...]) -> Path | None:
        return self._next(title)

    def confirm(self, _title: str, text: str, _yes: str) -> bool:
        self.asked.append(text)
        return self.agree

    def tell(self, _title: str, text: str) -> None:
        self.told.append(text)

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)

    def open_file(self, _path: Path) -> None: ...

    def open_folder(self, _path: Path) -> None: ...

    def _next(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.paths.pop(0) if self.paths else None


class Robot:
    """One start of the program in the folders below ``ROUKIN_HOME``; ``keystrokes`` counts what fingers did.

    ``arrived`` is the room a book opened in; from ホーム somebody who came to record goes on with F2.
    """

    def __init__(self, application: QApplication, clock: Callable[[], datetime], book: Path | None = None) -> None:
        self.answers = Answers()
        self.keystrokes = 0
        self._left = False
        self.desktop = Desktop(application, replace(program.surroundings(), clock=clock), dialogs=self.answers)
        self.desktop.show(book)
        self.window = self.desktop.window
        self.wait()
        self.arrived = self.window.room()
        if book is not None and self.arrived is not None and self.arrived.key == "home":
            self.press("F2")
            self.keystrokes = 0

    # the fingers

    def press(self, keys: str, times: int = 1) -> None:
        """Press ``Enter``, ``Ctrl+Enter``, ``F12``, ``Alt+E``, then let the program answer."""
        for _ in range(times):
            self._press(keys)
        self.wait()

    def type(self, text: str) -> None:
        """Type as fast as fingers can: nobody waits for the program here. Japanese needs an input method."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(_keyboard(), letter)
                self.keystrokes += 1
        if not text.isascii():
            self._compose(text)

    def hand(self, *steps: str) -> None:
        """Type texts and press keys in turn, without waiting between them: ``"0930", "Enter"``."""
        for step in steps:
            if step in _KEYS or step.split("+")[0] in _HELD:
                self._press(step)
            else:
                self.type(step)
        self.wait()

    def go(self, room: str) -> None:
        """Go to a room with the keys the menu 画面 tells beside its name."""
        action = next(a for a in self.window.ui.menuGo.actions() if a.text().startswith(room))
        self.press(action.shortcut().toString())

    # the eyes

    def here(self) -> QWidget:
        """Return what has the cursor."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the cursor"
        return found

    def where(self) -> str:
        """Return the name of what has the cursor, as a screen reader says it."""
        return self.here().accessibleName()

    def line(self) -> str:
        """Return the text of the field that has the cursor."""
        found = self.here()
        assert isinstance(found, QLineEdit), f"{type(found).__name__} is no field"
        return found.text()

    def reads(self, text: str) -> bool:
        """Tell whether a text stands somewhere on the screen."""
        return any(text in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def status(self) -> str:
        """Return what the status line says."""
        return self.window.ui.status.text()

    def wait_for(self, what: Callable[[], bool], words: str) -> None:
        """Watch the screen until something is there."""
        end = time.monotonic() + PATIENCE_S
        while not what():
            assert time.monotonic() < end, f"waited in vain for {words}"
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            time.sleep(0.001)

    def wait(self) -> None:
        """Let the program finish what it was asked for."""
        runner = self.desktop.runner
        assert isinstance(runner, WorkerRunner)
        for _ in range(3):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self.wait_for(runner.idle, "the book")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def leave(self) -> None:
        """Close the window as its cross does; once is enough."""
        if self._left:
            return
        self._left = True
        self.window.close()
        QCoreApplication.processEvents()  # what was still asked for is answered while its screen is there
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()

    def _press(self, keys: str) -> None:
        *held, name = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for word in held:
            modifiers |= _HELD[word]
        key = _KEYS[name] if name in _KEYS else Qt.Key(ord(name))
        QTest.keyClick(_keyboard(), key, modifiers)
        self.keystrokes += 1

    def _compose(self, text: str) -> None:
        field = self.here()
        enabled = field.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
        assert enabled, f"no input method works in {self.where()}"
        QApplication.sendEvent(field, QInputMethodEvent(text, []))
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(field, event)
        self.keystrokes += 2 * len(text) + 1


def _keyboard() -> QWindow:
    """Return the window that gets the keys: an open menu or list before the window under it."""
    popup = QApplication.activePopupWidget()
    window = popup.windowHandle() if popup is not None else QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    return window
