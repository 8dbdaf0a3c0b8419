"""Starts the whole program for a test, with dialogs that answer what the test says, and presses its keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from roukin_desktop.domain.records import StudySession
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.paths import Paths
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.shell.desktop import Desktop, Surroundings
from tests.runners import ImmediateRunner
from tests.views.conftest import commit

ENTER = Qt.Key.Key_Return


class Answers:
    """Dialogs that answer what the test says."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.agree = True
        self.told: list[str] = []
        self.shown: list[Path] = []
        self.troubles: list[Exception] = []

    def ask_open(self, _title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> Path | None:
        return self.path

    def ask_files(self, _title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> tuple[Path, ...]:
        return (self.path,) if self.path is not None else ()

    def ask_folder(self, _title: str, _folder: Path | None = None) -> Path | None:
        return self.path

    def ask_save(self, _title: str, _suggested: Path, _kinds: tuple[FileKind, ...]) -> Path | None:
        return self.path

    def confirm(self, _title: str, text: str, _yes: str) -> bool:
        self.told.append(text)
        return self.agree

    def tell(self, _title: str, text: str) -> None:
        self.told.append(text)

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)

    def open_file(self, _path: Path) -> None: ...

    def open_folder(self, path: Path) -> None:
        self.shown.append(path)


class Start:
    """Starts the program in a folder of its own, as often as a test wants."""

    def __init__(self, app: QApplication, home: Path, clock: Clock) -> None:
        self._app, self._clock = app, clock
        data = home / "data"
        self.paths = Paths(
            data,
            home / "documents",
            data / "backups",
            data / "drafts",
            data / "logs",
            data / "keys",
            data / "settings.json",
        )
        self.settings = Settings()
        self.answers = Answers()
        self.open: list[Desktop] = []

    def __call__(self, book: Path | None = None, room: str = "study") -> Desktop:
        """Start with a book, from ホーム on to a room: most tests are about recording."""
        around = Surroundings(
            paths=self.paths,
            settings=self.settings,
            save=self._keep,
            clock=self._clock,
            drafts=lambda book_id: DraftFiles(self.paths.drafts, book_id),
            report=str,
            version="0",
        )
        desktop = Desktop(self._app, around, ImmediateRunner(self.answers.show_trouble), self.answers)
        desktop.show(book)
        self.open.append(desktop)
        for _ in range(3):
            QApplication.processEvents()
        if desktop.shell is not None and desktop.shell.room == "home" and room != "home":
            desktop.window.room_picked.emit(room)
            QApplication.processEvents()
        return desktop

    def _keep(self, settings: Settings) -> None:
        self.settings = settings


def here() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_in(text: str) -> None:
    if text.isascii():
        QTest.keyClicks(here(), text)
    else:
        commit(here(), text)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), key, held)
    QApplication.processEvents()


def sessions(desk: Desk) -> list[StudySession]:
    return [s for s in desk.all("study_session") if isinstance(s, StudySession)]
