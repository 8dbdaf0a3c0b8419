"""The bar of F-keys tells what the room answers, from room to room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from roukin_desktop.views.widgets.navigation.key_bar import KeyBar, KeyButton
from tests.views.conftest import put


def _shown(bar: KeyBar) -> list[KeyButton]:
    """Return the buttons one sees, from left to right."""
    QApplication.processEvents()
    return sorted((one for one in bar.findChildren(KeyButton) if one.isVisible()), key=lambda one: one.x())


def test_keys_stand_in_their_order_whatever_the_room_before_answered(window: QWidget) -> None:
    bar, pressed = KeyBar(), []
    bar.pressed.connect(pressed.append)
    put(window, bar)
    bar.set_keys({"F1": "ヘルプ", "F12": "登録", "F2": "新規"})
    help_before = _shown(bar)[0]
    bar.set_keys({"F1": "ヘルプ", "F12": "差戻しに加える", "F5": "更新", "F3": "検索"})
    buttons = _shown(bar)
    assert [one.accessibleName() for one in buttons] == ["ヘルプ(F1)", "検索(F3)", "更新(F5)", "差戻しに加える(F12)"]
    assert bar.words() == {"F1": "ヘルプ", "F3": "検索", "F5": "更新", "F12": "差戻しに加える"}
    assert buttons[0] is help_before, "what every room answers is not made and dressed anew in each"
    for one in buttons:
        QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert pressed == ["F1", "F3", "F5", "F12"]
