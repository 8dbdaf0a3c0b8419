"""報告書 as a person works it: read the paper, open a number, mend a text, fill the frame, make the files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPalette, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Changes, Role, Verb
from roukin_desktop.presenters.report.room import FRAME, TEXTS, ReportPresenter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.report.pane import ReportPane
from roukin_desktop.views.theme import Theme
from tests import builders
from tests.presenters.conftest import SCOPE, FakeDialogs
from tests.runners import AtOnce

ENTER, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


class Room:
    """The pane on a book of headquarters: two members, one session."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path) -> None:
        self.desk, self.dialogs = desk, FakeDialogs()
        self.went: list[tuple[str, str]] = []
        self.pane = ReportPane()
        qtbot.addWidget(self.pane)
        tools = Tools(desk, AtOnce(), self.dialogs, DraftFiles(folder / "drafts", desk.info.book_id), self._announce)
        parts = (self.pane.texts, self.pane.frame)
        self.presenter = ReportPresenter(
            tools, self.pane, parts, SCOPE, folder, lambda kind, key: self.went.append((kind, key))
        )
        self.pane.attach(self.presenter)
        self.pane.resize(1090, 660)
        self.pane.show()
        self.pane.activateWindow()
        self.pane.entered()
        QApplication.processEvents()

    def go(self, part: str) -> None:
        ui = self.pane.ui
        ui.parts.setCurrentIndex(next(at for at in range(ui.parts.count()) if ui.parts.tabText(at).endswith(part)))

    def paper(self) -> str:
        return self.pane.ui.paper.toPlainText()

    def _announce(self, changes: Changes) -> None:
        self.presenter.on_changes(changes)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path, who: Who, clock: Clock) -> Iterator[Room]:
    info = builders.book_info(Role.HEADQUARTERS, code="900", name="北の推進会議")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as store:
        with store.transaction(Verb.REGISTER, "記録") as tx:
            places = [builders.branch(code, committee_id=builders.committee(code).id) for code in ("013", "014")]
            tx.put_many([builders.committee("013"), builders.committee("014"), *places])
            tx.put_many([builders.member(), builders.member("1002"), builders.session()])
        yield Room(qtbot, Desk(Context(store, clock, tmp_path / "backups")), tmp_path)


class TestPaper:
    def test_it_reads_as_it_will_be_printed(self, room: Room) -> None:
        said = room.paper()
        assert "報告事項 I. 2025年度上期推進活動総括" in said
        assert "【実績】1件/24名" in said
        assert "1回" in said

    def test_tab_and_enter_open_a_number_and_escape_goes_back(self, room: Room, qtbot: QtBot) -> None:
        ui = room.pane.ui
        ui.paper.setFocus()
        QTest.keyClick(ui.paper, TAB)
        assert ui.paper.textCursor().selectedText() == "1件"
        QTest.keyClick(ui.paper, ENTER)
        qtbot.waitUntil(ui.backingCard.isVisible)
        assert ui.backingTitle.text() == "1件の内訳"
        QTest.keyClick(ui.backing, ESC)
        assert not ui.backingCard.isVisible()
        assert room.pane.focusWidget() is ui.paper

    def test_the_rows_of_a_number_lead_to_the_record(self, room: Room, qtbot: QtBot) -> None:
        ui = room.pane.ui
        html = ui.paper.toHtml()
        at = html.index(">24名<")
        key = html[:at].rsplit("figure:", 1)[1].split('"')[0]
        ui.paper.anchorClicked.emit(QUrl(f"figure:{key}"))
        qtbot.waitUntil(ui.backingCard.isVisible)
        assert ui.agreesText.text() == "一致"
        QTest.keyClick(ui.backing, ENTER)
        assert room.went == [("study_session", builders.session().id)]

    def test_another_part_is_chosen_and_the_check_sheet_has_its_tab(self, room: Room) -> None:
        ui = room.pane.ui
        ui.paperChoice.set_value("conference_campaigns")
        ui.paperChoice.edited.emit("conference_campaigns")
        assert "55名様" in room.paper()
        room.go("検算表")
        assert "ウィンターキャンペーンの当選者は各賞の和" in room.paper()
        assert not ui.paperChoice.isVisible()

    def test_a_narrower_scope_is_the_share_of_a_committee(self, room: Room) -> None:
        ui = room.pane.ui
        ui.scopeKind.edited.emit("committee")
        assert "対象: " in ui.period.text()
        assert ui.paperChoice.itemText(1).startswith("資料"), "there is one part before them"
        assert "本部の報告書だけ" in ui.note.text()

    def test_what_to_look_at_stands_above_and_leads_there(self, room: Room) -> None:
        room.desk.conference.save_text(SCOPE.period, "site", "2024年度のサイト")
        room.pane.renew()
        ui = room.pane.ui
        assert ui.concerns.isVisible()
        model = ui.concerns.model()
        said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        assert said == ["注意", "お知らせ"]
        ui.concerns.setFocus()
        ui.concerns.select("0")
        QTest.keyClick(ui.concerns, ENTER)
        assert room.pane.ui.parts.value() == TEXTS
        assert room.pane.texts.ui.field.toPlainText() == "2024年度のサイト"

    def test_a_text_that_was_searched_for_is_shown_in_its_field(self, room: Room) -> None:
        room.desk.conference.save_text(SCOPE.period, "site", "コスモスの種まき")
        room.pane.renew()
        room.pane.open_record("report_text", "site")
        assert room.pane.ui.parts.value() == TEXTS
        assert room.pane.texts.ui.field.toPlainText() == "コスモスの種まき"
        room.pane.open_record("report_text", "-")
        assert room.pane.texts.ui.field.toPlainText() == "コスモスの種まき"

    def test_both_files_are_made_and_can_be_opened(self, room: Room, tmp_path: Path) -> None:
        room.dialogs.path = tmp_path / "報告書.xlsx"
        room.pane.output()
        ui = room.pane.ui
        assert ui.resultText.text() == "「報告書.xlsx」と「報告書.pdf」を作成しました。"
        ui.openFolder.click()
        assert room.dialogs.opened == [tmp_path / "報告書.xlsx"]

    def test_the_paper_follows_a_change_of_colours_and_size(self, room: Room) -> None:
        before = room.pane.ui.paper.toHtml()
        font = room.pane.ui.paper.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        room.pane.ui.paper.setFont(font)
        assert room.pane.ui.paper.toHtml() != before
        assert "【実績】1件/24名" in room.paper()


class TestTexts:
    def test_a_text_is_mended_and_printed(self, room: Room) -> None:
        room.go("文章")
        ui = room.pane.texts.ui
        ui.texts.select("targets_aim")
        ui.texts.chosen.emit("targets_aim")
        ui.field.setPlainText("自主目標は")
        ui.places.set_value("〈会員自主目標設定会員数〉")
        ui.insertButton.click()
        assert "〈会員自主目標設定会員数〉" in ui.field.toPlainText()
        assert ui.preview.text() == "未入力自主目標は"
        assert ui.state.text().startswith("未登録")
        room.pane.register()
        assert "targets_aim" in room.desk.conference.texts(SCOPE.period)
        assert ui.resetButton.isVisible()
        room.go("報告書")
        assert "自主目標は" in room.paper()

    def test_a_wrong_place_is_said_under_the_field(self, room: Room) -> None:
        room.go("文章")
        ui = room.pane.texts.ui
        ui.field.setPlainText("〈なぞ〉")
        assert "という差込みはありません" in ui.notes.texts()[0]
        assert ui.field.property("state") == "error"
        room.pane.register()
        assert room.desk.conference.texts(SCOPE.period) == {}
        room.pane.give_up()
        assert ui.field.property("state") == ""
        assert not ui.giveUpButton.isVisible()


class TestFrame:
    def _field(self, room: Room, name: str) -> QLineEdit:
        return next(f for f in room.pane.frame.findChildren(QLineEdit) if f.accessibleName() == name)

    def test_the_forms_are_filled_registered_and_printed(self, room: Room) -> None:
        room.go("表紙・議事")
        ui = room.pane.frame.ui
        QTest.keyClicks(ui.heldOn, "1031")
        QTest.keyClicks(ui.label, "No1")
        assert ui.heldOnNote.text() == "2025年10月31日(金)"
        ui.agendaButton.click()
        QTest.keyClicks(self._field(room, "議事 1 担当"), "A")
        QTest.keyClicks(self._field(room, "役員 1 役職"), "B")
        QApplication.processEvents()
        assert self._field(room, "役員 2 役職").isVisible(), "a row is always free"
        room.pane.register()
        saved = room.desk.conference.frame(SCOPE.period)
        assert saved is not None
        assert (saved.label, saved.held_on, saved.agenda[0].person) == ("No1", date(2025, 10, 31), "A")
        assert saved.officers[0].post == "B"
        assert not ui.giveUpButton.isVisible()
        room.go("報告書")
        assert room.pane.ui.paperChoice.itemText(0) == "No1"

    def test_a_row_is_taken_away_and_brought_back(self, room: Room) -> None:
        room.go("表紙・議事")
        QTest.keyClicks(self._field(room, "議事 1 件名"), "X")
        drop = next(b for b in room.pane.frame.findChildren(QPushButton) if b.accessibleName() == "議事 1 を外す")
        drop.click()
        assert self._field(room, "議事 1 件名").text() == ""
        room.pane.undo_typing()
        assert self._field(room, "議事 1 件名").text() == "X"
        room.pane.redo_typing()
        assert self._field(room, "議事 1 件名").text() == ""

    def test_what_is_missing_has_the_cursor(self, room: Room) -> None:
        room.go("表紙・議事")
        room.pane.register()
        assert room.pane.focusWidget() is room.pane.frame.ui.label
        assert room.pane.frame.ui.labelNote.text() == "会議名を入力してください。"

    def test_each_part_answers_its_own_keys(self, room: Room) -> None:
        assert "F12" not in room.pane.answers()
        room.go("文章")
        assert set(room.pane.answers()) == {"F5", "F11", "F12"}
        room.go("表紙・議事")
        assert "F4" in room.pane.answers()
        room.pane.copy_last()
        assert "まだありません" in room.dialogs.told[0]
        assert room.pane.ui.parts.value() == FRAME


def test_what_is_typed_is_kept_when_the_room_is_left(room: Room) -> None:
    room.go("表紙・議事")
    QTest.keyClicks(room.pane.frame.ui.label, "No2")
    room.go("文章")
    room.pane.texts.ui.field.setPlainText("書きかけ")
    room.pane.left()
    kept = room.presenter._tools.drafts
    assert kept.load("report-frame-2025H1") is not None
    assert kept.load("report-texts-2025H1") == {"opening": "書きかけ"}


def _chart(room: Room) -> tuple[QImage, int]:
    """Return the picture of the last chart as the page paints it, and its width on the page."""
    page = room.pane.ui.paper.document()
    found = page.find("上の表のグラフ")
    found.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    form = next(part.fragment().charFormat() for part in found.block()).toImageFormat()
    picture = page.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(form.name()))
    assert isinstance(picture, QImage)
    return picture, round(form.width())


def _has(picture: QImage, color: QColor) -> bool:
    return any(picture.pixelColor(x, y) == color for y in range(picture.height()) for x in range(picture.width()))


def test_a_chart_of_the_paper_stands_under_its_table_in_the_colours_of_the_window(room: Room) -> None:
    room.presenter.choose_paper("annex:sessions")
    assert "上の表のグラフ: 推進委員会ごとの" in room.paper()
    picture, _ = _chart(room)
    assert _has(picture, room.pane.palette().color(QPalette.ColorRole.Link)), "its bars"


def test_a_chart_follows_the_width_of_the_page_and_keeps_its_proportions(room: Room, qtbot: QtBot) -> None:
    room.presenter.choose_paper("annex:sessions")
    before, wide = _chart(room)
    room.pane.resize(700, 660)
    qtbot.waitUntil(lambda: _chart(room)[1] < wide, timeout=60_000)
    after, narrow = _chart(room)
    assert narrow <= room.pane.ui.paper.viewport().width()
    assert after.height() == before.height(), "bars and text keep their size; only the room for bars is smaller"
