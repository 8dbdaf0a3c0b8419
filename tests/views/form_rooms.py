"""A room with a list and a form in the real window over the small book, driven by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.period import year_period
from roukin_desktop.presenters.rooms import Room
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.views.pane import Pane
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from tests.presenters.conftest import FakeDialogs
from tests.runners import ImmediateRunner
from tests.views.conftest import commit

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SCOPE = Scope(2025, year_period(2025))


class Bench:
    """Gives a presenter its tools, and tells it of its own changes as the shell does."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.dialogs = FakeDialogs()
        self.heard: list[Changes] = []
        drafts = DraftFiles(folder / "drafts", desk.info.book_id)
        self.tools = Tools(desk, ImmediateRunner(), self.dialogs, drafts, self._announce)
        self._room: Room | None = None

    def listen(self, room: Room) -> None:
        """Have a room hear of changes."""
        self._room = room

    def _announce(self, changes: Changes) -> None:
        self.heard.append(changes)
        if self._room is not None:
            self._room.on_changes(changes)


def show(window: MainWindow, pane: Pane, width: int = 1280, height: int = 800) -> None:
    """Show a room in the window, as large as said."""
    window.add_room(pane)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    window.show_room(pane.key)
    settle()


def settle() -> None:
    """Let layouts and timers of no delay have their turn."""
    for _ in range(5):
        QApplication.processEvents()


def here() -> QWidget:
    """Return the field with the cursor."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_in(text: str) -> None:
    """Type, or have the input method hand it over."""
    if text.isascii():
        QTest.keyClicks(here(), text)
    else:
        commit(here(), text)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    QTest.keyClick(here(), key, held)
    settle()


def cells(table: RecordTable) -> list[list[str]]:
    """Return the texts of a list."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def unnamed(page: QWidget) -> list[str]:
    """Return the fields of a form without a name for screen readers or a label that leads to them."""
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QComboBox)]
    return [f.objectName() for f in fields if not f.accessibleName() or f not in buddies]


def too_wide(page: QWidget) -> list[str]:
    """Return the parts of a form that stand out of its page on the right."""
    parts = [part for part in page.findChildren(QWidget) if part.isVisible()]
    return [p.objectName() for p in parts if p.mapTo(page, p.rect().topRight()).x() > page.width()]
