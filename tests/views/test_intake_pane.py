"""受付 as a person works it: tabs, dropping files, the board, the cards, copying; with keys and with the mouse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFont, QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.exchange.submission.visible import EditedCell
from roukin_desktop.presenters.intake.room import IntakePresenter
from roukin_desktop.views.intake.pane import IntakePane
from roukin_desktop.views.theme import Theme, dress
from roukin_desktop.views.widgets.layout.tall_page import TallPage
from roukin_desktop.views.widgets.tables.change_table import ChangeTable
from tests.presenters.conftest import SCOPE, FakeDialogs
from tests.presenters.intake_desk import KEY, FakeBook, answer, changed_key, conflict, late, stranger, tools_on
from tests.views.conftest import commit


class Room:
    """The pane over a fake book; what is announced reaches the room, as in the window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.book, self.dialogs, self.folder = FakeBook(), FakeDialogs(), folder
        self.book.intake.found = [conflict(), changed_key(), late(), stranger()]
        self.pane = IntakePane()
        qtbot.addWidget(self.pane)
        tools = tools_on(self.book, self.dialogs, self._announce)
        self.presenter = IntakePresenter(tools, self.pane, self.pane.views(), SCOPE, folder)
        self.pane.attach(self.presenter)
        self.pane.resize(840, 590)
        self.pane.show()
        self.pane.activateWindow()
        self.pane.entered()
        QApplication.processEvents()

    def _announce(self, changes: Changes) -> None:
        self.presenter.on_changes(changes)

    def go(self, number: int) -> None:
        QTest.keyClick(self.pane.ui.parts, Qt.Key(Qt.Key.Key_0 + number))

    def drop(self, *names: str) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.folder / f"{name}.xlsx")) for name in names])
        event = QDropEvent(
            QPointF(QPoint(50, 50)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.pane.files.dropEvent(event)

    def deeds(self, name: str) -> list[tuple[object, ...]]:
        return self.book.intake.deeds(name)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Room:
    return Room(qtbot, tmp_path)


def press(parent: object, text: str) -> None:
    """Press the button of that text below a widget."""
    found = [b for b in parent.findChildren(QPushButton) if b.text() == text and b.isVisible()]  # type: ignore[attr-defined]
    found[0].click()


def test_receipts_are_offered_as_other_files_are_and_a_mail_only_for_one(room: Room) -> None:
    ui = room.pane.ui
    assert not ui.resultCard.isVisible()
    room.book.intake.answers["b"] = answer("b", sender_code="014")
    room.dialogs.path = room.folder
    room.drop("a", "b")
    press(room.pane, "受け付ける F12")
    press(room.pane.files, "受領票を作る…")
    assert ui.resultText.text().startswith("受領票を2件作成しました。")
    assert not ui.openFirst.isVisible()
    assert not ui.mailButton.isVisible()
    assert ui.openFolder.hasFocus()
    ui.openFolder.click()
    assert room.dialogs.opened == [room.folder / "receipt_013.xlsx"]
    press(room.pane, "閉じる")
    room.presenter.sender.make_receipt()
    assert ui.openFirst.text() == "受領票を開く"
    assert ui.openFirst.hasFocus()
    ui.mailButton.click()
    assert room.book.written[-1][0] == "013@example.jp"


def test_the_parts_are_reached_by_number_and_the_last_tells_how_many_questions(room: Room) -> None:
    bar = room.pane.ui.parts
    assert [bar.tabText(place) for place in range(3)] == ["1 受け付ける", "2 提出状況", "3 確かめること 4件"]
    room.go(2)
    assert room.pane.board.isVisible()
    assert room.pane.answers()["F3"] == "絞り込み"
    room.go(3)
    assert room.pane.questions.isVisible()
    room.go(1)
    assert room.pane.answers() == {}


def test_the_parts_follow_each_other_with_keys_no_room_of_the_window_has(room: Room) -> None:
    def press_page(key: Qt.Key) -> None:
        QTest.keyClick(room.pane.focusWidget() or room.pane, key, Qt.KeyboardModifier.ControlModifier)

    room.pane.board.arrive()
    for key, shown in (
        (Qt.Key.Key_PageDown, "board"),
        (Qt.Key.Key_PageDown, "questions"),
        (Qt.Key.Key_PageUp, "board"),
    ):
        press_page(key)
        assert room.pane.ui.parts.value() == shown
    taken = {shortcut.key().toString() for shortcut in room.pane.findChildren(QShortcut)}
    assert not any(keys.startswith("Alt+") for keys in taken)


def test_several_files_can_be_dropped_looked_at_and_accepted_with_f12(room: Room) -> None:
    edited = (EditedCell("データ_学習会", "D5", "24", "30"),)
    room.book.intake.answers["b"] = answer("b", Result.HELD, edited=edited, first_key=True, fingerprint=KEY)
    room.drop("a", "b")
    ui = room.pane.files.ui
    assert ui.countsText.text() == "2件中 受け付けます 1・保留 1"
    assert ui.files.model().index(1, 0).data() == "保留"
    assert ui.edited.model().index(0, 3).data() == "30"
    assert ui.fingerprint.isVisible()
    assert ui.fingerprint.text() == KEY
    ui.files.select("0")
    assert not ui.edited.isVisible()
    assert room.pane.answers()["F12"] == "受け付ける"
    room.pane.register()
    assert "F12" not in room.pane.answers()
    assert room.deeds("accept") == [(2,)]
    assert ui.doneText.text() == "2件中 受け付けました 1・保留しました 1。"
    ui.undoButton.click()
    assert "元に戻しました" in ui.doneText.text()


def test_the_sender_of_an_unverified_file_is_chosen_from_the_list(room: Room) -> None:
    room.book.intake.answers["a"] = answer("a", Result.UNVERIFIED, sender_code="", sender_name="")
    room.drop("a")
    ui = room.pane.files.ui
    assert not ui.takeButton.isEnabled()
    ui.vouch.setFocus()
    QTest.keyClick(ui.vouch, Qt.Key.Key_2)
    assert room.deeds("plan")[-1][1] == {room.folder / "a.xlsx": "014"}


def test_a_file_is_chosen_with_the_button(room: Room) -> None:
    room.dialogs.path = room.folder / "a.xlsx"
    room.pane.files.ui.fileButton.click()
    assert room.pane.files.ui.files.row_count() == 1
    assert room.pane.files.ui.files.hasFocus()


def test_figures_that_stay_can_be_shown_and_put_away(room: Room) -> None:
    room.drop("a")
    ui = room.pane.files.ui
    assert ui.figures.row_count() == 1
    ui.sameBox.click()
    assert [ui.figures.model().index(row, 0).data() for row in range(2)] == ["変わる", "同じ"]
    ui.sameBox.click()
    assert ui.figures.row_count() == 1


def test_nothing_that_changes_is_said_instead_of_an_empty_list(room: Room) -> None:
    files, ui = room.pane.files, room.pane.files.ui
    room.drop("a")
    files.show_figures("数字の前後", [], marked=False)
    files.show_records("記録の前後", [])
    assert (ui.figures.isVisible(), ui.noFigures.isVisible()) == (False, True)
    ui.tabs.setCurrentIndex(1)
    assert (ui.records.isVisible(), ui.noRecords.isVisible()) == (False, True)


def test_a_standing_is_read_as_a_word_by_a_screen_reader(room: Room) -> None:
    room.go(2)
    model = room.pane.board.ui.board.model()
    assert [model.index(row, 1).data().split("\n")[0] for row in range(3)] == ["受領", "未提出", "競合"]
    assert room.pane.board.ui.counts.text() == "上期: 3件中 受領1・未提出1・競合1"


def test_going_down_the_board_looks_at_the_next_sender(room: Room) -> None:
    room.go(2)
    board = room.pane.board.ui.board
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Down)
    assert room.pane.board.ui.senderTitle.text() == "みなと支店推進委員会(014)"
    assert room.pane.board.sender_form.ui.code.text() == "014"


@pytest.mark.parametrize("points", [10.5, 16.0])
def test_a_due_date_is_seen_whole(room: Room, qapp: QApplication, points: float) -> None:
    before, sheet = qapp.font(), qapp.styleSheet()
    try:
        font = QFont(before)
        font.setPointSizeF(points)
        dress(qapp, font, qapp.palette(), "QLineEdit { padding: 4px 10px; border: 1px solid; }")
        room.go(2)
        QApplication.processEvents()
        field = room.pane.board.ui.dues.field("2025H1")
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, _option(field), field)
        assert inside.width() - 4 >= field.fontMetrics().horizontalAdvance("2025/10/31")
    finally:
        dress(qapp, before, qapp.palette(), sheet)


def _option(field: QLineEdit) -> QStyleOptionFrame:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return option


def test_a_due_date_is_typed_in_place(room: Room) -> None:
    room.go(2)
    field = room.pane.board.ui.dues.field("2025H1")
    field.setFocus()
    QTest.keyClicks(field, "1010")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert room.deeds("set_due") == [("2025H1", date(2025, 10, 10))]
    assert field.text() == "2025/10/10"


def test_the_board_is_narrowed_with_f3(room: Room) -> None:
    room.go(2)
    room.pane.find_records()
    focused = room.pane.focusWidget()
    assert isinstance(focused, QLineEdit)
    commit(focused, "みなと")
    assert room.pane.board.ui.board.row_count() == 1


def test_a_reminder_is_copied_part_by_part_and_says_so(room: Room) -> None:
    room.go(2)
    room.pane.board.ui.remindButton.click()
    letter = room.pane.board.sender_tabs.letter.ui
    assert letter.body.isVisible()
    press(letter.subject, "コピー")
    assert QGuiApplication.clipboard().text() == "提出のお願い"
    assert letter.subject.said() == "コピーしました"
    press(letter.body, "コピー")
    assert QGuiApplication.clipboard().text() == "2025年度上期の提出をお願いします。"


def test_a_remark_sends_back_and_the_field_is_empty_again(room: Room) -> None:
    room.go(2)
    room.pane.board.ui.tabs.setCurrentIndex(1)
    back = room.pane.board.sender_tabs.sending_back.ui
    back.remark.setPlainText("参加者数を確かめてください")
    back.sendBackButton.click()
    assert room.deeds("send_back")[0][1] == "参加者数を確かめてください"
    assert back.remark.toPlainText() == ""
    assert room.pane.board.ui.note.text().startswith("差し戻しました。")


def test_no_standing_on_the_board_is_cut(room: Room) -> None:
    room.go(2)
    board = room.pane.board.ui.board
    for column in range(1, board.model().columnCount()):
        words = [board.model().index(row, column).data() for row in range(board.row_count())]
        widest = max(board.fontMetrics().horizontalAdvance(line) for word in words for line in word.split("\n"))
        assert board.columnWidth(column) > widest + board.fontMetrics().height()


def test_a_tab_too_high_for_a_small_window_scrolls_and_none_is_narrower_than_its_page(room: Room) -> None:
    room.go(2)
    tabs = room.pane.board.ui.tabs
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        QApplication.processEvents()
        area = tabs.widget(place)
        assert isinstance(area, TallPage)
        assert area.viewport().width() >= area.widget().minimumSizeHint().width()


def test_f2_begins_a_sender_and_ctrl_enter_registers_it(room: Room) -> None:
    room.go(2)
    room.pane.new()
    form = room.pane.board.sender_form.ui
    assert room.pane.focusWidget() is form.code
    QTest.keyClicks(form.code, "016")
    form.name_text.setText("川沿支店推進委員会")
    room.pane.register()
    assert room.deeds("add_sender") == [("016", "川沿支店推進委員会", "")]
    assert room.pane.board.ui.board.row_count() == 4
    assert room.pane.answers()["F12"] == "登録"
    assert (form.code.text(), form.name_text.text()) == ("", "")
    assert room.pane.focusWidget() is form.code


def test_without_questions_their_sentence_stands_alone_and_the_cursor_on_the_row_of_parts(room: Room) -> None:
    room.book.intake.found = [stranger()]
    room.go(3)
    room.pane.renew()
    page, parts = room.pane.questions, room.pane.ui.parts
    page.arrive()
    assert page.isAncestorOf(room.pane.focusWidget())
    page.show_cards([], "確かめることはありません。")
    assert (page.ui.formScroll.isVisible(), room.pane.focusWidget()) == (False, parts)
    parts.clearFocus()
    page.arrive()
    assert room.pane.focusWidget() is parts


def test_a_tab_without_a_field_leaves_the_cursor_on_the_row_of_tabs(room: Room) -> None:
    room.book.intake.listed.clear()
    room.go(2)
    room.pane.renew()
    tabs = room.pane.board.ui.tabs
    assert not room.pane.board.sender_tabs.letter.ui.body.isVisible()
    for place in (1, 2):
        tabs.setCurrentIndex(3)
        room.pane.board.sender_form.ui.code.setFocus()
        tabs.setCurrentIndex(place)
        assert room.pane.focusWidget() is tabs.tabBar()


def test_a_board_without_senders_opens_the_form_of_senders(room: Room) -> None:
    room.book.intake.listed.clear()
    room.go(2)
    room.pane.renew()
    ui = room.pane.board.ui
    assert room.pane.board.sender_form.isVisible()
    assert not ui.receiptButton.isVisible()


def test_without_senders_no_empty_list_stands_there_and_the_cursor_is_in_the_form(room: Room) -> None:
    room.go(2)
    room.pane.board.show_board([], "", "提出を待つ提出元がまだありません。")
    room.pane.board.arrive()
    ui = room.pane.board.ui
    assert not any(part.isVisible() for part in (ui.board, ui.filter, ui.remindButton))
    assert room.pane.focusWidget() is room.pane.board.sender_form.ui.code


def test_what_is_about_all_senders_does_not_stand_under_the_name_of_one(room: Room) -> None:
    room.go(2)
    ui = room.pane.board.ui
    name = ui.senderTitle.text()
    assert name
    ui.tabs.setCurrentIndex(4)
    assert (ui.senderTitle.text(), ui.remindButton.isVisible()) == ("すべての提出元", False)
    ui.tabs.setCurrentIndex(0)
    assert (ui.senderTitle.text(), ui.remindButton.isVisible()) == (name, True)


def test_all_tabs_of_a_sender_are_in_sight(room: Room) -> None:
    room.go(2)
    bar = room.pane.board.ui.tabs.tabBar()
    assert bar.tabRect(bar.count() - 1).right() <= bar.width()


def test_the_board_stands_above_the_sender_where_both_have_no_room_beside_each_other(room: Room, theme: Theme) -> None:
    room.go(2)
    splitter = room.pane.board.ui.splitter
    assert splitter.orientation() == Qt.Orientation.Horizontal
    try:
        theme.set_text_size(200)
        QApplication.processEvents()
        assert splitter.orientation() == Qt.Orientation.Vertical
    finally:
        theme.set_text_size(100)


def test_a_long_number_to_compare_is_broken_where_the_window_is_narrow(room: Room) -> None:
    room.go(3)
    numbers = [label for label in room.pane.questions.findChildren(QLabel) if "\u200b" in label.text()]
    assert numbers
    assert all(label.minimumSizeHint().width() < 200 for label in numbers)


def test_what_is_typed_into_the_form_of_a_sender_survives_news(room: Room) -> None:
    room.go(2)
    form = room.pane.board.sender_form.ui
    form.name_text.setText("直しかけ")
    room.pane.renew()
    assert form.name_text.text() == "直しかけ"


def test_a_period_is_closed_in_place(room: Room) -> None:
    room.go(2)
    room.pane.board.ui.tabs.setCurrentIndex(4)
    press(room.pane.board.closing, "上期を確定する…")
    assert room.deeds("close") == [("2025H1", "")]


def test_a_conflict_shows_both_revisions_and_one_is_used(room: Room) -> None:
    room.go(3)
    press(room.pane.questions.ui.cards.card("0"), "こちらを使う")
    assert room.deeds("choose")[0][0].submission_id == "a"  # type: ignore[attr-defined]


def test_what_tells_two_competing_revisions_apart_is_shown_on_the_card(room: Room) -> None:
    room.go(3)
    card = room.pane.questions.ui.cards.card("0")
    press(card, "違いを見る")
    assert room.deeds("differences")[-1] == ("a", "b")
    assert [table.row_count() for table in card.findChildren(ChangeTable) if table.isVisible()] == [2]


def test_the_number_heard_is_typed_on_the_card_and_a_wrong_one_is_told_there(room: Room) -> None:
    room.go(3)
    card = room.pane.questions.ui.cards.card("1")
    field = card.findChildren(QLineEdit)[0]
    field.setText("12345")
    press(card, "確認した")
    assert "5桁の数字6つ" in card.trouble()
    field.setText(KEY)
    press(card, "確認した")
    assert room.deeds("trust") == [(KEY,)]


def test_what_is_typed_on_a_card_stays_while_others_are_answered(room: Room) -> None:
    room.go(3)
    cards = room.pane.questions.ui.cards
    kept = cards.card("1")
    kept.findChildren(QLineEdit)[0].setText("01234")
    room.book.intake.found = [changed_key(), stranger()]
    room.pane.renew()
    assert cards.card("0") is kept
    press(cards.card("1"), "一覧に加える")
    assert room.deeds("add_sender") == [("099", "新しい委員会", "")]


def test_marked_late_rows_are_let_in(room: Room) -> None:
    room.go(3)
    card = room.pane.questions.ui.cards.card("2")
    press(card, "すべてに印を付ける")
    press(card, "印を付けた記録を取り入れる")
    assert room.deeds("approve_late") == [(("s1", "s2"), "")]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_part_fits_a_small_window(room: Room, number: int) -> None:
    room.drop("a", "b")
    room.go(number)
    QApplication.processEvents()
    assert room.pane.minimumSizeHint().width() <= 840
    assert room.pane.minimumSizeHint().height() <= 590
