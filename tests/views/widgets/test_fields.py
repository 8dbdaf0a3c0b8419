"""Fields take what people type, with and without an input method."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.presenters.ports import Option
from roukin_desktop.views.widgets.fields.choice_list import ChoiceList
from roukin_desktop.views.widgets.fields.choice_row import ChoiceRow
from roukin_desktop.views.widgets.fields.date_edit import DateEdit
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.fields.number_edit import NumberEdit
from roukin_desktop.views.widgets.fields.plain_edit import PlainEdit
from roukin_desktop.views.widgets.fields.tag_row import TagRow
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from tests.end_to_end.painted import words
from tests.views.conftest import commit, compose, put

FORMS = (("face", "対面"), ("web", "WEB"), ("hybrid", "併用"))


def test_a_choice_that_is_always_made_is_not_cleared_with_delete(window: QWidget) -> None:
    chosen, heard = ChoiceList(), []
    chosen.set_options([("2024", "2024年度"), ("2025", "2025年度")])
    chosen.set_value("2025")
    chosen.keep_one_chosen()
    chosen.edited.connect(heard.append)
    put(window, chosen)
    QTest.keyClick(chosen, Qt.Key.Key_Delete)
    assert (chosen.value(), heard) == ("2025", [])


@pytest.mark.parametrize("kind", [NumberEdit, DateEdit])
def test_figures_and_dates_ask_for_no_input_method(window: QWidget, kind: type[QLineEdit]) -> None:
    field = kind()
    put(window, field)
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False


def test_prose_keeps_its_input_method(window: QWidget) -> None:
    field = PlainEdit()
    put(window, field)
    assert field.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is True


@pytest.mark.parametrize(("kind", "text"), [(NumberEdit, "１２３"), (NumberEdit, "２４名"), (DateEdit, "１０３１")])
def test_full_width_digits_from_an_input_method_are_not_swallowed(
    qtbot: QtBot, window: QWidget, kind: type[QLineEdit], text: str
) -> None:
    field = kind()
    put(window, field)
    with qtbot.waitSignal(field.textEdited):
        commit(field, text)
    assert field.text() == text


def test_arrows_step_a_date_by_a_day(window: QWidget) -> None:
    field, steps = DateEdit(), []
    field.stepped.connect(steps.append)
    put(window, field)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert steps == [1, -1]


def test_a_number_key_picks_a_choice(window: QWidget) -> None:
    row, told = ChoiceRow(), []
    row.set_options(FORMS)
    row.edited.connect(told.append)
    put(window, row)
    assert row.value() == ""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    assert (row.value(), told) == ("hybrid", ["hybrid"])


def test_the_open_list_says_which_number_picks_and_takes_it(window: QWidget) -> None:
    field = ChoiceList()
    put(window, field)
    field.set_options([("a", "新人説明会"), ("b", "若年層説明会")])
    option = QStyleOptionViewItem()
    field.itemDelegate().initStyleOption(option, field.model().index(1, 0))
    assert option.text == "2 若年層説明会"
    heard: list[str] = []
    field.edited.connect(heard.append)
    field.showPopup()
    QTest.keyClick(field.view(), Qt.Key.Key_2)
    assert (field.value(), heard) == ("b", ["b"])
    assert not field.view().isVisible()


def test_the_line_enter_would_pick_is_marked_where_nothing_is_chosen_yet(window: QWidget) -> None:
    field, heard = ChoiceList(), []
    put(window, field)
    field.set_options([("face", "対面"), ("web", "WEB")])
    field.edited.connect(heard.append)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.view().currentIndex().row() == 0
    QTest.keyClick(field.view(), Qt.Key.Key_Return)
    assert heard == ["face"]


def test_the_words_in_an_empty_choice_are_fainter_than_a_choice(window: QWidget) -> None:
    field = ChoiceList()
    field.setPlaceholderText("産別・店舗など")
    field.set_options([("a", "産別・店舗など")])
    put(window, QLineEdit(), field)
    darkest = []
    for key in ("", "a"):
        field.set_value(key)
        image = field.grab().toImage()
        inside = [(x, y) for x in range(8, image.width() - 40) for y in range(6, image.height() - 6)]
        darkest.append(min(image.pixelColor(*place).lightness() for place in inside))
    assert darkest[0] > darkest[1] + 20


def test_writing_a_choice_tells_nobody_and_can_clear_it(window: QWidget) -> None:
    row, told = ChoiceRow(), []
    row.set_options(FORMS)
    row.edited.connect(told.append)
    put(window, row)
    row.set_value("web")
    assert row.value() == "web"
    row.set_value("")
    assert (row.value(), told) == ("", [])


def test_number_keys_toggle_tags_in_the_order_offered(window: QWidget) -> None:
    row, told = TagRow(), []
    row.set_options((("young", "若年層"), ("newcomer", "新人"), ("other", "その他")))
    row.edited.connect(told.append)
    put(window, row)
    for key in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_3):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert told == ["other", "young other", "young"]


def test_a_tag_row_is_one_tab_stop(window: QWidget) -> None:
    row, after = TagRow(), NumberEdit()
    row.set_options((("a", "い"), ("b", "ろ"), ("c", "は")))
    put(window, row, after)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert row.value() == "b"
    assert QApplication.focusWidget() is after


def test_the_wheel_changes_no_list_without_focus(window: QWidget) -> None:
    before, chosen = NumberEdit(), ChoiceList()
    chosen.set_options(FORMS)
    chosen.set_value("web")
    put(window, before, chosen)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(chosen.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chosen, wheel)
    assert chosen.value() == "web"


def test_new_options_keep_the_choice_while_it_is_offered(window: QWidget) -> None:
    chosen = ChoiceList()
    chosen.set_options(FORMS)
    chosen.set_value("web")
    chosen.set_options(FORMS[1:])
    assert chosen.value() == "web"
    chosen.set_options(FORMS[2:])
    assert chosen.value() == ""


MEMBERS = [Option("m1", "松並交通労働組合", "990001"), Option("m2", "若葉生協労組", "990002")]


def test_a_member_is_typed_walked_to_and_picked(qtbot: QtBot, window: QWidget) -> None:
    field, picked = MemberLookup(), []
    field.wanted.connect(lambda _text: field.offer(MEMBERS))
    field.picked.connect(picked.append)
    put(window, field)
    commit(field, "労")
    qtbot.waitUntil(field.is_open)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert picked == ["m2"]
    assert not field.is_open()


def test_that_nobody_was_found_is_said_and_cannot_be_picked(qtbot: QtBot, window: QWidget) -> None:
    field, heard = MemberLookup(), list[str]()
    put(window, field)
    field.wanted.connect(lambda _text: field.offer([Option("", "見つかりません")]))
    field.picked.connect(heard.append)
    QTest.keyClicks(field, "zzz")
    qtbot.waitUntil(field.is_open)
    assert not field.answers(), "Enter goes on to the next field"
    field.take()
    assert (heard, field.text()) == ([], "zzz")


def test_a_long_name_leaves_room_for_what_was_found(window: QWidget) -> None:
    field = MemberLookup()
    field.wanted.connect(lambda _text: field.offer([Option("m1", "長い名前の労働組合" * 9, "報告書の文章")]))
    put(window, field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field._list is not None
    painted = "".join(word.text for word in words(field._list.viewport()))
    assert painted.endswith("…報告書の文章")


def test_down_opens_the_list_at_once(window: QWidget) -> None:
    field, asked = MemberLookup(), []
    field.wanted.connect(asked.append)
    field.wanted.connect(lambda _text: field.offer(MEMBERS))
    put(window, field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert asked == [""]
    assert field.is_open()


def test_keys_of_a_conversion_pick_no_member(qtbot: QtBot, window: QWidget) -> None:
    field, picked = MemberLookup(), []
    field.wanted.connect(lambda _text: field.offer(MEMBERS))
    field.picked.connect(picked.append)
    put(window, field)
    commit(field, "労")
    qtbot.waitUntil(field.is_open)
    compose(field, "まつ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert picked == []
    assert field.is_open()


def test_enter_never_picks_from_the_list_of_a_letter_ago(qtbot: QtBot, window: QWidget) -> None:
    field, asked, picked = MemberLookup(), [], []
    field.wanted.connect(asked.append)
    field.picked.connect(picked.append)
    put(window, field)
    commit(field, "労")
    qtbot.waitUntil(lambda: asked == ["労"])
    field.offer(MEMBERS)
    assert field.answers()
    commit(field, "働")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.is_open()
    assert picked == []
    qtbot.waitUntil(lambda: asked == ["労", "労働"])
    field.offer(MEMBERS[1:])
    assert picked == [MEMBERS[1].key]


def test_late_answers_open_no_list_after_the_field_was_left(qtbot: QtBot, window: QWidget) -> None:
    field, after = MemberLookup(), NumberEdit()
    put(window, field, after)
    commit(field, "労")
    after.setFocus()
    field.offer(MEMBERS)
    assert not field.is_open()


def test_a_note_tells_its_state_in_words_and_keeps_its_line(window: QWidget) -> None:
    note = FieldNote()
    put(window, note)
    empty = note.height()
    note.show_note("error", "1 < 2 を入力してください。")
    QApplication.processEvents()
    assert (note.text(), note.state()) == ("1 < 2 を入力してください。", "error")
    note.show_note("error", "")
    QApplication.processEvents()
    assert note.state() == ""
    assert empty >= note.fontMetrics().height()


def test_the_number_that_picks_a_choice_is_told_apart_from_a_label_of_digits(qtbot: QtBot) -> None:
    row = ChoiceRow()
    qtbot.addWidget(row)
    row.set_options([("80", "80%"), ("web", "WEB")])
    assert [button.text() for button in row.findChildren(QRadioButton)] == ["(1) 80%", "2 WEB"]
