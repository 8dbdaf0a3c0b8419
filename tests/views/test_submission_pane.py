"""提出 by keyboard and mouse in the real window: kinds, periods, concerns, files, mail, receipts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.presenters.submission.models import ConcernRow, ReceiptModel
from roukin_desktop.presenters.submission.room import SubmissionPresenter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.submission.models import (
    Concern,
    KeyState,
    ReceiptRead,
    Receiver,
    SentBackRecord,
    SentState,
)
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.submission_pane import SubmissionPane
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.fields.sentence_choice import SentenceChoice
from roukin_desktop.views.widgets.tables.concern_table import ConcernTable
from tests import builders
from tests.presenters.conftest import SCOPE, FakeDialogs
from tests.presenters.submission_fakes import FINGERPRINT, FakeDesk, FakeSubmission, line
from tests.runners import ImmediateRunner
from tests.views.form_rooms import CTRL, ENTER, cells, here, press, settle, too_wide, type_in, unnamed

CONCERNS = (
    Concern("error", "study_session", "e", "学習会 6/18 松並交通労働組合", "参加者数が未入力です。"),
    Concern("hint", "member", "h", "会員 青葉電機労組", "組合員数が未入力です。"),
)


class Room:
    """The pane in the window over a fake desk."""

    def __init__(self, main_window: MainWindow, folder: Path, desk: FakeDesk) -> None:
        self.window, self.desk, self.dialogs = main_window, desk, FakeDialogs()
        self.opened: list[tuple[str, str]] = []
        self.pane = SubmissionPane()
        tools = Tools(cast("Any", desk), ImmediateRunner(), self.dialogs, cast("Any", None), lambda _: None)
        self.presenter = SubmissionPresenter(
            tools,
            self.pane,
            SCOPE,
            folder,
            open_record=lambda kind, key: self.opened.append((kind, key)),
            tell=main_window.show_status,
        )
        self.pane.attach(self.presenter)
        self.ui = self.pane.ui
        main_window.add_room(self.pane)
        main_window.resize(1280, 800)
        main_window.show()
        main_window.activateWindow()
        main_window.show_room("submission")
        settle()

    @property
    def asked(self) -> list[str]:
        return self.desk.submission.asked


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(FakeSubmission(concerns=CONCERNS, lines=[line(1)]))


@pytest.fixture
def room(main_window: MainWindow, tmp_path: Path, desk: FakeDesk) -> Room:
    return Room(main_window, tmp_path, desk)


def buttons(page: QWidget) -> list[str]:
    """Return the words of the buttons that can be seen."""
    return [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]


def test_number_keys_and_arrows_choose_the_kind(room: Room) -> None:
    assert room.ui.kind.value() == "full"
    press(Qt.Key.Key_3)
    assert room.ui.kind.value() == "withdrawal"
    assert room.ui.revision.text() == "第2版(前の版を取り下げます)"
    assert room.ui.complete.isHidden()
    press(Qt.Key.Key_Up)
    assert room.ui.kind.value() == "nil"
    press(Qt.Key.Key_9)
    assert room.ui.kind.value() == "nil"
    first = room.ui.kind.findChildren(QRadioButton)[0]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(first.width() - 5, 5))
    assert room.ui.kind.value() == "full"


def test_enter_goes_from_the_kind_to_the_periods_and_to_the_button(room: Room) -> None:
    press(ENTER)
    press(Qt.Key.Key_2)
    assert room.ui.complete.value() == "2025H1 2025H2 2025"
    press(ENTER)
    assert here() is room.ui.placeButton
    press(Qt.Key.Key_Tab)
    assert here() is room.ui.makeButton
    press(ENTER)
    assert "make full 2025H1 2025H2 2025" in room.asked


def test_f12_makes_the_files_once_and_its_card_offers_mail_and_copies(room: Room, tmp_path: Path) -> None:
    room.window.press("F12")
    settle()
    assert room.ui.upper.currentWidget() is room.ui.resultPage
    assert room.ui.code.text() == "7K2M-Q9TX-4FHB"
    assert here() is room.ui.mailButton
    assert "F12" not in room.window.ui.keys.words()
    room.window.press("F12")
    assert sum(deed.startswith("make") for deed in room.asked) == 1
    press(ENTER)
    assert room.dialogs.opened == [tmp_path / "提出" / "suishin_2025_013_r02.eml"]
    clipboard = QGuiApplication.clipboard()
    for button, text in (
        (room.ui.codeCopy, "7K2M-Q9TX-4FHB"),
        (room.ui.toCopy, "suishin@example.jp"),
        (room.ui.subjectCopy, "【提出】2025年度上期"),
        (room.ui.bodyCopy, "本部 御中\n\n提出します。\n"),
    ):
        button.click()
        assert clipboard.text() == text
    assert room.ui.doneNote.text() == "本文をコピーしました。"
    press(Qt.Key.Key_Escape)
    assert room.ui.upper.currentWidget() is room.ui.draftPage
    assert room.window.ui.keys.words().keys() == {"F1", "F5", "F12"}


def test_ctrl_enter_makes_the_files_too(room: Room) -> None:
    press(ENTER, CTRL)
    assert any(deed.startswith("make") for deed in room.asked)


def test_where_a_submission_stands_is_never_cut(room: Room) -> None:
    table = room.ui.history
    assert table.model().index(0, 1).data() == "送付済(受領未確認)"
    assert (
        table.columnWidth(1) >= table.sizeHintForColumn(1) > table.fontMetrics().horizontalAdvance("送付済(受領未確認)")
    )


def test_a_short_list_of_submissions_leaves_room_for_the_control_totals(
    main_window: MainWindow, tmp_path: Path
) -> None:
    few = Room(main_window, tmp_path, FakeDesk(FakeSubmission(lines=[line(1)])))
    with_one = few.ui.splitter.sizes()[1]
    few.desk.submission.lines = [line(number) for number in range(1, 9)]
    few.pane.renew()
    settle()
    assert with_one < few.ui.splitter.sizes()[1] <= few.pane.height() // 2


def test_a_sentence_too_long_for_its_line_goes_on_in_the_next(main_window: MainWindow) -> None:
    field = SentenceChoice(main_window)
    field.set_options([("none", "実績なし", "活動がなかったことを知らせます")])
    line = field.findChild(QRadioButton)
    assert isinstance(line, QRadioButton)
    heights = []
    for width in (600, 300, 170):
        line.resize(width, 40)
        heights.append(line.sizeHint().height())
    assert heights[0] < heights[1] < heights[2]


def test_one_line_each_where_no_finding_needs_two(main_window: MainWindow) -> None:
    table = ConcernTable(main_window)
    table.resize(900, 300)
    main_window.show()
    table.show()
    settle()
    rows = [ConcernRow("error", "誤り", "学習会 5/20", "", "目的を選んでください。", "", "")]
    table.show_concerns(rows)
    low = table.rowHeight(0)
    table.show_concerns([replace(rows[0], detail="理由: あとで直す")])
    assert low < table.rowHeight(0)


def test_the_newest_submission_is_marked_after_it_was_made(room: Room) -> None:
    room.window.press("F12")
    assert room.ui.history.current_key() == "s2"
    assert [row[:2] for row in cells(room.ui.history)] == [["第2版", "送付済(受領未確認)"], ["第1版", "旧版"]]
    room.presenter.close_result()
    room.ui.history.select("s1")
    room.ui.againButton.click()
    assert "again s1" in room.asked


def test_enter_on_a_line_opens_its_record(room: Room) -> None:
    assert [row[0] for row in cells(room.ui.concerns)] == ["誤り", "お知らせ"]
    room.ui.concerns.select("1")
    room.ui.concerns.setFocus()
    press(ENTER)
    assert room.opened == [("member", "h")]


def test_a_line_sent_back_leads_to_the_list(main_window: MainWindow, tmp_path: Path) -> None:
    back = [SentBackRecord("study_session", "b", "学習会 5", "人数が違います。", "本部")]
    sent = line(1, state=SentState.SENT_BACK, receiver="本部", remark="確かめてください")
    room = Room(main_window, tmp_path, FakeDesk(FakeSubmission(lines=[sent], back=back)))
    room.ui.history.setFocus()
    press(ENTER)
    assert here() is room.ui.concerns
    press(ENTER)
    assert room.opened == [("study_session", "b")]


def test_nothing_to_do_is_said_instead_of_an_empty_list(main_window: MainWindow, tmp_path: Path) -> None:
    room = Room(main_window, tmp_path, FakeDesk())
    assert room.ui.concerns.isHidden()
    assert room.ui.noConcerns.text() == "確かめることはありません。"
    assert room.ui.history.isHidden()
    assert room.ui.noHistory.text() == "2025年度の提出はまだありません。"
    assert "選んだ版をもう一度作る" not in buttons(room.pane)


def test_an_unknown_address_shows_no_empty_field_to_copy(main_window: MainWindow, tmp_path: Path) -> None:
    room = Room(main_window, tmp_path, FakeDesk(FakeSubmission(whom=Receiver())))
    room.window.press("F12")
    settle()
    assert not room.ui.toCopy.isVisible()
    assert "メールアドレスがまだありません" in room.ui.toNote.text()


def test_a_missing_key_offers_both_ways_out(main_window: MainWindow, tmp_path: Path) -> None:
    desk = FakeDesk(FakeSubmission(blocked="鍵がありません。", key_now=KeyState("", missing=True, changed=False)))
    room = Room(main_window, tmp_path, desk)
    assert [b.text() for b in (room.ui.noticeFirst, room.ui.noticeSecond)] == ["鍵のファイルを選ぶ…", "新しい鍵を作る"]
    assert room.ui.trouble.text() == "いまは作れません。上の案内をご覧ください。"
    room.desk.submission.blocked = ""
    room.ui.noticeSecond.click()
    assert "new key" in room.asked
    assert room.ui.trouble.text() == ""
    assert not room.ui.noticeFirst.isVisible()


def test_a_receipt_dropped_on_the_room_asks_for_the_number_and_takes_the_cursor_there(room: Room) -> None:
    room.desk.submission.answer = ReceiptRead("本部", "鍵が違います。", True, False, FINGERPRINT, True)
    room.desk.submission.trusted = Changes(1, Verb.RECEIPT, "承認", ())
    drop(room.pane, Path("receipt.xlsx"))
    assert room.ui.receiptNote.text() == "鍵が違います。"
    assert here() is room.ui.heard
    type_in("1")
    press(ENTER)
    press(ENTER)
    assert "30けた" in room.ui.receiptNote.text()
    room.ui.heard.setText(FINGERPRINT)
    room.ui.confirmButton.click()
    assert room.ui.receiptNote.state() == "ok"
    assert room.ui.heard.isHidden()
    room.ui.receiptButton.setFocus()
    press(Qt.Key.Key_Escape)
    assert room.ui.receiptCard.isHidden()


def test_several_files_at_once_are_not_taken(room: Room) -> None:
    drop(room.pane, Path("a.xlsx"), Path("b.xlsx"))
    assert not any(deed.startswith("receipt") for deed in room.asked)


def test_f5_reads_everything_anew(room: Room) -> None:
    room.desk.submission.concerns = ()
    room.window.press("F5")
    assert room.ui.concerns.isHidden()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_everything_has_a_name_and_stands_inside_the_window(room: Room, size: tuple[int, int]) -> None:
    room.window.resize(*size)
    settle()
    assert unnamed(room.pane) == []
    assert too_wide(room.pane) == []
    room.window.press("F12")
    settle()
    assert too_wide(room.pane) == []
    named = [b for b in room.pane.findChildren(QPushButton) if b.isVisible()]
    assert [b.objectName() for b in named if not b.accessibleName()] == []


def test_the_page_does_not_jump_when_it_is_read_again(main_window: MainWindow, tmp_path: Path) -> None:
    many = tuple(Concern("error", "member", str(at), f"会員 {at}", "会員コードが未入力です。") for at in range(80))
    room = Room(main_window, tmp_path, FakeDesk(FakeSubmission(concerns=many)))
    bar = room.ui.concerns.verticalScrollBar()
    bar.setValue(300)
    room.window.press("F5")
    settle()
    assert bar.value() == 300


def test_a_book_without_code_names_the_way_to_it(main_window: MainWindow, tmp_path: Path) -> None:
    desk = FakeDesk(FakeSubmission(blocked="コードがありません。"), info=builders.book_info(code=""))
    room = Room(main_window, tmp_path, desk)
    assert room.ui.noticeText.text() == "コードがありません。"
    assert room.ui.noticeFirst.text() == "設定を開く"
    assert not room.ui.noticeSecond.isVisible()


def drop(pane: SubmissionPane, *paths: Path) -> None:
    """Let files fall onto the room."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path.absolute())) for path in paths])
    place = QPointF(QPoint(40, 40))
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    pane.dropEvent(event)
    settle()


def test_what_the_receiver_wrote_is_told_in_full_under_the_list(main_window: MainWindow, tmp_path: Path) -> None:
    told = "前の版がまだ届いていません。前の版のファイルも送ってください。" * 2
    lines = [line(2, state=SentState.HELD, receiver="本部", remark=told), line(1, state=SentState.REPLACED)]
    room = Room(main_window, tmp_path, FakeDesk(FakeSubmission(lines=lines)))
    assert room.ui.remark.text() == f"本部: {told}"
    assert room.ui.remark.y() >= room.ui.history.geometry().bottom()
    room.pane.show_receipt(ReceiptModel("ok", "受領票を取り込みました。" * 6))
    settle()
    assert room.ui.remark.y() >= room.ui.history.geometry().bottom()
    assert room.ui.history.y() >= room.ui.receiptCard.geometry().bottom()
    room.ui.history.select("s1")
    assert room.ui.remark.isHidden()


def test_what_to_look_at_goes_below_the_form_rather_than_scroll_sideways(room: Room, theme: Theme) -> None:
    ui = room.ui
    room.window.resize(1024, 700)
    settle()
    assert ui.concernCard.x() > ui.leftCard.x()
    theme.set_text_size(200)
    try:
        settle()
        assert ui.concernCard.y() > ui.leftCard.y()
        assert ui.concerns.horizontalScrollBar().maximum() == 0
    finally:
        theme.set_text_size(100)
