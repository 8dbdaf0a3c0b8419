"""Layouts that let go of a part that is taken out, however often it was measured."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from roukin_desktop.views.widgets.layout.column import Column
from roukin_desktop.views.widgets.layout.room_needed import shown_parts
from roukin_desktop.views.widgets.layout.row import Row
from roukin_desktop.views.widgets.layout.wrap_row import WrapRow


@pytest.mark.parametrize("kind", [Column, Row, WrapRow])
def test_a_part_that_was_measured_goes_with_its_widget(
    qtbot: QtBot, qapp: QApplication, kind: type[Column | Row | WrapRow]
) -> None:
    box, label = QWidget(), QLabel("1回")
    qtbot.addWidget(box)
    layout: QBoxLayout = kind(box)
    layout.addWidget(label)
    box.show()
    item = shown_parts(layout)[0]
    assert item.widget() is label
    kept = id(item)
    del item
    label.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert layout.count() == 0
    assert kept not in {id(one) for one in getAllValidWrappers()}
