"""集計 as a person works it: open a number by keyboard, see its rows add up, write both files."""

from __future__ import annotations

import email
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.presenters.summary.room import SummaryPresenter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.views.summary.pane import SummaryPane
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.tables.figure_table import FigureTable
from tests import builders
from tests.presenters.conftest import SCOPE, FakeDialogs
from tests.runners import AtOnce
from tests.views.form_rooms import settle

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Room:
    """The pane on a small book: one session, one self-target, one entry."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path) -> None:
        self.desk, self.dialogs = desk, FakeDialogs()
        self.opened: list[tuple[str, str]] = []
        self.pane = SummaryPane()
        qtbot.addWidget(self.pane)
        tools = Tools(desk, AtOnce(), self.dialogs, DraftFiles(folder / "drafts", desk.info.book_id), self._announce)
        self.presenter = SummaryPresenter(
            tools, self.pane, SCOPE, folder, lambda kind, key: self.opened.append((kind, key))
        )
        self.pane.attach(self.presenter)
        self.pane.resize(1100, 700)
        self.pane.show()
        self.pane.activateWindow()
        self.pane.entered()

    def _announce(self, _changes: Changes) -> None:
        return

    def table(self, name: str) -> FigureTable:
        return next(t for t in self.pane.findChildren(FigureTable) if t.accessibleName() == name)

    def open(self, table: FigureTable, row: int, column: int) -> None:
        table.setFocus()
        table.setCurrentIndex(table.model().index(row, column))
        QTest.keyClick(table, ENTER)

    def text(self, table: FigureTable, row: int, column: int) -> str:
        return str(table.model().index(row, column).data())


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, store: BookStore, clock: Clock, tmp_path: Path) -> Room:
    return Room(qtbot, Desk(Context(store, clock, tmp_path / "backups")), tmp_path)


def test_enter_on_a_number_shows_its_rows_and_enter_there_opens_the_record(room: Room) -> None:
    table = room.table("学習会 テーマ別")
    last = table.model().rowCount() - 1
    room.open(table, last, 2)
    people = room.text(table, last, 2)
    assert room.pane.ui.backingTitle.text() == f"{people}名の内訳"
    assert room.pane.ui.backingTotal.text() == f"1件 合計 {people}名"
    assert room.pane.ui.agreesText.text() == "一致"
    QTest.keyClick(room.pane.ui.backing, ENTER)
    assert room.opened == [("study_session", builders.session().id)]


def test_a_click_opens_a_number_too(room: Room) -> None:
    table = room.table("学習会 テーマ別")
    place = table.visualRect(table.model().index(table.model().rowCount() - 1, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(place))
    assert room.pane.ui.backingTitle.text() == "1回の内訳"


def test_every_number_on_the_screen_opens_rows_that_add_up_to_it(room: Room) -> None:
    opened = 0
    for table in room.pane.findChildren(FigureTable):
        for row in range(table.model().rowCount()):
            for column in range(1, table.model().columnCount()):
                index = table.model().index(row, column)
                if index.data(Qt.ItemDataRole.AccessibleDescriptionRole) is None:
                    continue
                room.open(table, row, column)
                assert room.pane.ui.agreesText.text() == "一致", (table.accessibleName(), row, column)
                opened += 1
    assert opened > 40


def test_esc_puts_the_rows_away_and_the_cursor_back_on_its_number(room: Room) -> None:
    table = room.table("学習会 目的別")
    room.open(table, 0, 1)
    assert room.pane.ui.backingCard.isVisible()
    QTest.keyClick(room.pane.ui.backing, ESC)
    assert not room.pane.ui.backingCard.isVisible()
    assert room.pane.focusWidget() is table
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 1)


def test_in_a_narrow_window_the_rows_stand_under_the_tables(room: Room, qtbot: QtBot) -> None:
    room.pane.resize(830, 560)
    room.open(room.table("学習会 テーマ別"), 0, 1)
    qtbot.waitUntil(lambda: room.pane.ui.splitter.orientation() == Qt.Orientation.Vertical)
    room.pane.resize(room.pane.fontMetrics().height() * 70, 700)
    qtbot.waitUntil(lambda: room.pane.ui.splitter.orientation() == Qt.Orientation.Horizontal)


def test_numbers_are_never_cut_however_narrow_the_window_is(room: Room, qtbot: QtBot) -> None:
    room.pane.resize(830, 560)

    def cut() -> list[str]:
        found = []
        for table in room.pane.findChildren(FigureTable):
            used = sum(table.columnWidth(column) for column in range(table.model().columnCount()))
            high = table.verticalHeader().length()
            if used > table.viewport().width() or high > table.viewport().height() + 1:
                found.append(table.accessibleName())
        return found

    qtbot.waitUntil(lambda: cut() == [])


def test_records_to_be_checked_are_counted_and_listed(room: Room) -> None:
    assert room.pane.ui.reviewButton.isHidden()
    with room.desk.store.transaction(Verb.IMPORT, "学習会の取込") as tx:
        tx.put(builders.session("9", number=9, review=("purpose",)))
    room.presenter.reload()
    assert room.pane.ui.reviewText.text() == "要確認が1件あります。"
    room.pane.ui.reviewButton.click()
    assert room.pane.ui.backing.row_count() == 1
    QTest.keyClick(room.pane.ui.backing, ENTER)
    assert room.opened == [("study_session", builders.session("9").id)]


def test_a_line_without_anything_to_say_takes_no_room(room: Room) -> None:
    ui = room.pane.ui
    room.pane.show_head("上期", "")
    room.pane.show_reviews("")
    assert not ui.noteBar.isVisible()
    room.pane.show_reviews("要確認の記録 1件")
    assert ui.noteBar.isVisible()
    room.pane.show_reviews("")
    room.pane.show_head("上期", "途中の数字です。")
    assert ui.noteBar.isVisible()


def test_rows_of_a_number_that_is_gone_are_put_away(room: Room) -> None:
    table = room.table("学習会 テーマ別")
    last = table.model().rowCount() - 1
    room.open(table, last, 1)
    changes = room.desk.cancel("study_session", builders.session().id)
    room.presenter.on_changes(changes)
    assert room.pane.ui.backingCard.isHidden()


def test_f11_writes_both_files_and_offers_to_open_them(room: Room, tmp_path: Path) -> None:
    room.dialogs.path = tmp_path / "上期.xlsx"
    room.pane.output()
    assert (tmp_path / "上期.xlsx").read_bytes()[:2] == b"PK"
    assert (tmp_path / "上期.pdf").read_bytes()[:5] == b"%PDF-"
    ui = room.pane.ui
    assert ui.resultText.text() == "「上期.xlsx」と「上期.pdf」を作成しました。"
    ui.openSecond.click()
    ui.openFolder.click()
    ui.mailButton.click()
    assert room.dialogs.opened == [tmp_path / f"上期.{kind}" for kind in ("pdf", "xlsx", "eml")]
    draft = email.message_from_bytes((tmp_path / "上期.eml").read_bytes())
    assert len([part for part in draft.walk() if part.get_filename()]) == 2


def test_a_pdf_in_the_way_is_replaced_only_when_told_so(room: Room, tmp_path: Path) -> None:
    (tmp_path / "上期.pdf").write_text("前のPDF", encoding="utf-8")
    room.dialogs.path, room.dialogs.agree = tmp_path / "上期.xlsx", False
    room.pane.output()
    assert (tmp_path / "上期.pdf").read_text(encoding="utf-8") == "前のPDF"
    assert not (tmp_path / "上期.xlsx").exists()


def test_one_button_writes_one_file(room: Room, tmp_path: Path) -> None:
    room.dialogs.path = tmp_path / "上期.pdf"
    room.pane.ui.pdfButton.click()
    assert [path.name for path in tmp_path.glob("上期.*")] == ["上期.pdf"]
    assert room.pane.ui.openSecond.isHidden()


def test_a_bar_is_opened_with_the_keyboard_and_esc_leads_back_to_it(room: Room) -> None:
    chart, ui = room.pane.ui.chart, room.pane.ui
    chart.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget().accessibleName() == "8月 0回"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, ENTER):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert ui.backingTitle.text() == "1回の内訳"
    QTest.keyClick(ui.backing, ESC)
    assert ui.backingCard.isHidden()
    assert chart.hasFocus()


def test_a_click_on_a_bar_opens_it_and_beside_them_nothing(room: Room, qtbot: QtBot) -> None:
    chart, ui = room.pane.ui.chart, room.pane.ui
    chart.grab()
    window = chart.window().windowHandle()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=chart.mapTo(chart.window(), QPoint(1, chart.height() - 1)))
    assert ui.backingCard.isHidden()
    QTest.mouseClick(
        window, Qt.MouseButton.LeftButton, pos=chart.mapTo(chart.window(), chart.bar(2).geometry().center())
    )
    assert ui.backingTitle.text() == "1回の内訳"


def test_rows_under_the_picture_leave_it_in_sight_that_was_opened(room: Room, qtbot: QtBot) -> None:
    room.pane.resize(500, 700)
    ui = room.pane.ui
    ui.chart.setFocus()
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    qtbot.wait(20)
    assert (ui.splitter.orientation(), ui.chartCard.isVisible()) == (Qt.Orientation.Vertical, True)
    QTest.keyClick(ui.backing, ESC)
    room.open(room.table("学習会 月別"), 2, 1)
    qtbot.waitUntil(ui.chartCard.isHidden)


def test_a_list_that_another_room_leads_to_is_not_taken_for_a_bar_opened_before(room: Room, qtbot: QtBot) -> None:
    room.pane.resize(500, 700)
    ui = room.pane.ui
    ui.chart.setFocus()
    QTest.keyClick(QApplication.focusWidget(), ENTER)
    room.pane.open_record("home_list", "expenses")
    qtbot.waitUntil(ui.chartCard.isHidden)
    QTest.keyClick(ui.backing, ESC)
    assert not ui.chart.hasFocus()


def test_pictures_are_chosen_and_leafed_through(room: Room) -> None:
    ui = room.pane.ui
    first = ui.picture.currentText()
    ui.pictureAfter.click()
    second = ui.picture.currentText()
    assert second != first
    ui.pictureBefore.click()
    assert ui.picture.currentText() == first
    QTest.keyClick(ui.picture, Qt.Key.Key_2)
    assert ui.picture.currentText() == second
    assert "棒を選ぶと" in ui.pictureNote.text()


def test_without_anything_to_draw_a_sentence_stands_there(room: Room) -> None:
    room.pane.show_pictures([], "", "図にする数字がまだありません。")
    ui = room.pane.ui
    assert (ui.chart.isHidden(), ui.picture.isHidden(), ui.pictureAfter.isHidden()) == (True, True, True)
    assert ui.pictureNote.text() == "図にする数字がまだありません。"


def test_tables_are_never_painted_in_less_room_than_they_need(room: Room, qapp: QApplication) -> None:
    """They came squeezed to lines for as long as the first picture took."""
    settle()
    room.pane.show_tables([])
    settle()
    watch = Painted(qapp)
    qapp.installEventFilter(watch)
    room.presenter.reload()
    settle()
    qapp.removeEventFilter(watch)
    assert watch.rooms
    assert [one for one in watch.rooms if one[0] < one[1]] == []


class Painted(QObject):
    """Watches tables being painted: the height of each then, and the least it can be read in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rooms: list[tuple[int, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, FigureTable):
            self.rooms.append((watched.height(), watched.minimumSizeHint().height()))
        return False
