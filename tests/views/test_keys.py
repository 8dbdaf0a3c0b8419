"""Enter walks through a form, and a conversion's Enter does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.views.keys import FormKeys
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from tests.views.conftest import commit, compose, put

ENTER, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)


def test_enter_goes_on_and_shift_enter_back_over_every_kind_of_field(window: QWidget, qapp: QApplication) -> None:
    row = ChoiceRow()
    row.set_options((("a", "い"), ("b", "ろ")))
    fields = [PlainEdit(), row, QCheckBox("使う"), NumberEdit()]
    keys = FormKeys(window, qapp)
    put(window, *fields)
    stops = [QApplication.focusWidget()]
    for _ in fields[1:]:
        press(ENTER)
        stops.append(QApplication.focusWidget())
    assert [f if f in fields else f.parentWidget() for f in stops] == fields
    press(ENTER, SHIFT)
    assert QApplication.focusWidget() is fields[2]
    assert keys.enter_moves


def test_enter_passes_over_small_buttons_and_stops_at_the_main_one(window: QWidget, qapp: QApplication) -> None:
    first, small, last = PlainEdit(), QPushButton("追加"), QPushButton("登録")
    last.setProperty("kind", "primary")
    clicked = []
    last.clicked.connect(lambda: clicked.append("登録"))
    FormKeys(window, qapp)
    put(window, first, small, last)
    press(ENTER)
    assert QApplication.focusWidget() is last
    press(ENTER)
    assert clicked == ["登録"]


def test_the_enter_of_a_conversion_moves_nothing(window: QWidget, qapp: QApplication) -> None:
    first, second = PlainEdit(), PlainEdit()
    FormKeys(window, qapp)
    put(window, first, second)
    compose(first, "がくしゅう")
    press(ENTER)
    assert QApplication.focusWidget() is first
    commit(first, "学習")
    assert QApplication.focusWidget() is first
    press(ENTER)
    assert QApplication.focusWidget() is second


def test_enter_stays_where_the_setting_says_so(window: QWidget, qapp: QApplication) -> None:
    first, second = PlainEdit(), PlainEdit()
    FormKeys(window, qapp, enter_moves=False)
    put(window, first, second)
    press(ENTER)
    assert QApplication.focusWidget() is first


def test_ctrl_enter_registers_and_escape_gives_up(qtbot: QtBot, window: QWidget, qapp: QApplication) -> None:
    field = PlainEdit()
    keys = FormKeys(window, qapp)
    put(window, field)
    with qtbot.waitSignal(keys.register):
        press(ENTER, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(keys.give_up):
        press(Qt.Key.Key_Escape)


def test_ctrl_z_is_the_fields_own_first_then_the_forms(window: QWidget, qapp: QApplication) -> None:
    field, asked = PlainEdit(), []
    keys = FormKeys(window, qapp)
    keys.undo.connect(lambda: asked.append("undo"))
    put(window, field)
    QTest.keyClicks(field, "abc")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), asked) == ("", [])
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["undo"]


def test_long_text_takes_a_new_line_with_alt_enter(window: QWidget, qapp: QApplication) -> None:
    note, after = QPlainTextEdit(), PlainEdit()
    FormKeys(window, qapp)
    put(window, note, after)
    press(ENTER, Qt.KeyboardModifier.AltModifier)
    assert note.toPlainText() == "\n"
    press(ENTER)
    assert QApplication.focusWidget() is after


def test_a_button_that_tab_reaches_from_outside_its_page_is_scrolled_to(
    window: QWidget, qtbot: QtBot, qapp: QApplication
) -> None:
    above, button, area, page = PlainEdit(), QPushButton("追加"), QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(button)
    column.addSpacing(900)
    column.addWidget(PlainEdit())
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    FormKeys(window, qapp)
    put(window, above, area)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert button.visibleRegion().isEmpty()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    assert not button.visibleRegion().isEmpty()
