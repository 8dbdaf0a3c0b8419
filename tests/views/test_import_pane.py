"""取込 as a person works it: kind, file, mending the guess, problems, taking in, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Changes
from roukin_desktop.presenters.imports.room import ImportsPresenter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.views.import_pane import ImportPane
from roukin_desktop.views.theme import Theme
from tests.presenters.conftest import SCOPE, FakeDialogs
from tests.runners import AtOnce

GOOD = "会員番号,会員名,組合員数\n2001,青空労組,５０名\n2002,夕焼労組,60\n"
BAD = "会員番号,会員名,組合員数\n2001,青空労組,いくつか\n2001,夕焼労組,60\n"


class Room:
    """The pane on a small book with two members."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path) -> None:
        self.desk, self.dialogs, self.folder = desk, FakeDialogs(), folder
        self.pane = ImportPane()
        qtbot.addWidget(self.pane)
        tools = Tools(desk, AtOnce(), self.dialogs, DraftFiles(folder / "drafts", desk.info.book_id), self._announce)
        self.presenter = ImportsPresenter(tools, self.pane, SCOPE, folder)
        self.pane.attach(self.presenter)
        self.ui = self.pane.ui
        self.pane.resize(1080, 690)
        self.pane.show()
        self.pane.activateWindow()
        self.pane.entered()

    def _announce(self, changes: Changes) -> None:
        self.presenter.on_changes(changes)

    def choose(self, text: str, name: str = "名簿.csv") -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.dialogs.path = path
        self.ui.fileButton.click()
        return path

    def members(self) -> int:
        return len(self.desk.all("member"))

    def remarks(self, column: int) -> list[str]:
        model = self.ui.remarks.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, store: BookStore, clock: Clock, tmp_path: Path) -> Room:
    return Room(qtbot, Desk(Context(store, clock, tmp_path / "backups")), tmp_path)


def test_number_keys_pick_the_kind(room: Room) -> None:
    field = room.pane.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_2)
    assert room.presenter.kind == "sessions"


def test_the_key_bar_has_only_keys_with_something_to_work_on(room: Room) -> None:
    assert room.pane.answers() == {}
    room.choose(GOOD)
    assert list(room.pane.answers()) == ["F5", "F12"]


def test_a_good_file_is_previewed_taken_in_and_taken_back(room: Room) -> None:
    room.choose(GOOD)
    assert room.ui.fileName.text() == "名簿.csv"
    assert "新規&nbsp;<b>2</b>" in room.ui.counts.text()
    assert "組合員数 110名" in room.ui.totals.text()
    assert room.ui.takeButton.isEnabled()
    room.ui.takeButton.click()
    assert room.members() == 4
    assert room.ui.doneText.text().startswith("会員を取り込みました(新規 2件")
    assert room.ui.splitter.isHidden()
    room.ui.undoButton.click()
    assert room.members() == 2
    assert room.ui.doneText.text() == "取込を元に戻しました。"


def test_a_file_with_problems_names_each_and_cannot_be_taken_in(room: Room) -> None:
    room.choose(BAD)
    assert "問題" in room.remarks(0)
    assert any(place.endswith("C2\nいくつか") for place in room.remarks(1))
    assert not room.ui.takeButton.isEnabled()
    assert "取り込めません" in room.ui.planText.text()
    room.pane.register()
    assert room.members() == 2


def test_after_mending_the_file_f5_reads_it_again(room: Room) -> None:
    path = room.choose(BAD)
    path.write_text(GOOD, encoding="utf-8")
    room.pane.renew()
    room.pane.register()
    assert room.members() == 4


def test_who_an_unknown_spelling_means_is_said_in_the_room_and_the_row_is_read_then(room: Room) -> None:
    room.presenter.choose_kind("sessions")
    room.choose("開催日,会員名,形態,参加者数\n2025/06/20,わかば生労,対面,24\n")
    assert room.ui.unknownBox.isVisible()
    assert room.ui.spelling.value() == "わかば生労"
    room.ui.means.setFocus()
    QTest.keyClicks(room.ui.means, "1002")
    room.ui.means.look_up()
    QTest.keyClick(room.ui.means, Qt.Key.Key_Return)
    assert not room.ui.unknownBox.isVisible()
    assert "わかば生労" in room.ui.doneText.text()
    assert room.ui.means.text() == ""


def test_a_column_can_be_read_as_another_field(room: Room) -> None:
    room.choose("会員番号,会員名,組合員数,人員\n2001,青空労組,50,70\n")
    field = room.ui.columns.field(4)
    assert field.value().strip() == ""
    field.setCurrentIndex(field.findData("headcount"))
    field.edited.emit(field.value())
    assert room.ui.columns.field(4).value() == "headcount"
    assert room.ui.columns.field(3).value().strip() == ""
    assert "組合員数 70名" in room.ui.totals.text()


def test_another_header_row_can_be_named(room: Room) -> None:
    room.choose("会員番号,会員名,組合員数\n会員番号,会員名,人員\n2001,青空労組,50\n")
    room.ui.header.setText("２")
    room.ui.header.editingFinished.emit()
    assert room.ui.header.text() == "2"
    room.ui.header.setText("なし")
    room.ui.header.editingFinished.emit()
    assert room.ui.header.text() == "2"


def test_a_csv_says_that_it_has_no_sheets_instead_of_an_empty_choice(room: Room, tmp_path: Path) -> None:
    room.choose(GOOD)
    assert (room.ui.sheet.isHidden(), room.ui.taken.isHidden()) == (True, True)
    assert "シートはありません" in room.ui.sheetLabel.text()
    _choose_workbook(room, tmp_path)
    assert (room.ui.sheet.currentText(), room.ui.sheetLabel.text()) == ("名簿", "シート")


def _choose_workbook(room: Room, folder: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "名簿"
    for line in GOOD.split():
        sheet.append(line.split(","))
    book.save(folder / "名簿.xlsx")
    room.dialogs.path = folder / "名簿.xlsx"
    room.ui.fileButton.click()


def test_a_sheet_can_be_left_out_and_read_after_all(room: Room, tmp_path: Path) -> None:
    _choose_workbook(room, tmp_path)
    room.ui.taken.click()
    assert not room.ui.takeButton.isEnabled()
    room.ui.taken.click()
    assert room.ui.takeButton.isEnabled()


def test_a_file_that_is_no_table_is_told_at_the_file(room: Room) -> None:
    room.choose("メモ", name="メモ.docx")
    assert "Excel" in room.ui.fileNote.text()
    assert room.ui.splitter.isHidden()
    assert room.dialogs.troubles == []


def test_f12_without_a_file_says_what_is_missing(room: Room) -> None:
    room.pane.register()
    assert room.ui.fileNote.text() == "先に、取り込むファイルを選んでください。"


def test_a_file_can_be_dropped(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "落とした名簿.csv"
    path.write_text(GOOD, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    room.pane.dropEvent(event)
    assert room.ui.fileName.text() == "落とした名簿.csv"


def test_the_same_file_again_says_that_nothing_is_to_be_taken_in(room: Room) -> None:
    room.choose(GOOD)
    room.pane.register()
    room.choose(GOOD)
    assert not room.ui.takeButton.isEnabled()
    assert "すべて記録簿にあります" in room.ui.planText.text()


def test_undo_is_offered_only_while_it_would_take_the_import_back(room: Room) -> None:
    room.choose(GOOD)
    room.pane.register()
    changes = room.desk.cancel("member", room.desk.members("2002")[0].id)
    room.presenter.on_changes(changes)
    assert room.ui.doneCard.isHidden()


def test_a_template_is_written_for_the_kind(room: Room, tmp_path: Path) -> None:
    room.dialogs.path = tmp_path / "ひな形.xlsx"
    room.ui.templateButton.click()
    assert (tmp_path / "ひな形.xlsx").read_bytes()[:2] == b"PK"
    assert room.ui.doneText.text() == "「ひな形.xlsx」を作成しました。"
    assert room.ui.undoButton.isHidden()
    for button in (room.ui.openMade, room.ui.openMadeFolder):
        button.click()
    assert room.dialogs.opened == [tmp_path / "ひな形.xlsx"] * 2
    room.pane.show_done("2件を取り込みました。", "元に戻す")
    assert (room.ui.openMade.isHidden(), room.ui.openMadeFolder.isHidden()) == (True, True)
