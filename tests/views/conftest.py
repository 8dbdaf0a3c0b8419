"""Windows without a screen, and the pieces most view tests need."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.views.theme import Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Dress the application once, as the program does."""
    return Theme(qapp, dark=False)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """Return an active window with a column for fields; the column is the form's card."""
    made = QWidget()
    made.setProperty("role", "card")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(600, 400)
    return made


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
