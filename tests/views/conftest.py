"""Windows without a screen, and the pieces most view tests need."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.sample import write_sample
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.theme import Theme
from tests.conftest import NOW

if TYPE_CHECKING:
    from tests.views.form_rooms import Bench
    from tests.views.shell.desktop_start import Start


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Dress the application once, as the program does."""
    return Theme(qapp, dark=False)


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Delete the windows of a test after it: each one left is dressed anew by every test that comes later.

    No button of the mouse stays down either: a double click of QTest does not let go, and the next test would hold it.
    """
    yield
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton, "let go with QTest.mouseRelease"
    for left in qapp.topLevelWidgets():
        if left.parent() is None:
            left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """Return an active window with a column for fields; the column is the form's card."""
    made = QWidget()
    made.setProperty("role", "card")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


@pytest.fixture
def main_window(qapp: QApplication, theme: Theme) -> Iterator[MainWindow]:
    """Return the window of the program, without a room."""
    from tests.views.form_rooms import settle

    made = MainWindow(qapp)
    yield made
    made.close()
    made.deleteLater()
    settle()


@pytest.fixture
def bench(store: BookStore, clock: Clock, tmp_path: Path) -> Bench:
    """Return the tools of a presenter over the small book."""
    from tests.views.form_rooms import Bench

    return Bench(Desk(Context(store, clock, tmp_path / "backups")), tmp_path)


def put(window: QWidget, *fields: QWidget) -> None:
    """Put fields into the window and show it with the cursor in the first."""
    layout = window.layout()
    assert layout is not None
    for field in fields:
        layout.addWidget(field)
    window.show()
    window.activateWindow()
    fields[0].setFocus()
    QApplication.processEvents()


def commit(field: QWidget, text: str) -> None:
    """Have the input method hand over a finished conversion."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def compose(field: QWidget, text: str) -> None:
    """Have the input method show a conversion that is still going on."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Start]:
    """Start the program as often as a test wants; it is imported only where it is started."""
    from tests.views.shell.desktop_start import Start

    made = Start(qapp, tmp_path, clock)
    yield made
    for desktop in made.open:
        desktop.window.close()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the sample once; each test works on a copy of its own."""
    return write_sample(tmp_path_factory.mktemp("sample"), who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)


@pytest.fixture
def sample(tmp_path: Path, written: Path) -> Path:
    return Path(shutil.copy(written, tmp_path / written.name))
