"""ホーム in the real window: everything opens by keyboard, nothing is cut at any size, the bars are painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRegularExpression, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.period import half_period
from roukin_desktop.presenters.home.models import PaceRow, Share, TileModel, TodoRow
from roukin_desktop.presenters.home.room import HomePresenter
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.desk import create_desk, open_desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.home_pane import HomePane
from roukin_desktop.views.theme import Theme
from roukin_desktop.views.widgets.cards.open_button import OpenButton
from tests.presenters.conftest import FakeDialogs
from tests.runners import ImmediateRunner


class Room:
    """The pane over a book, and where it led."""

    def __init__(self, book: Path, folder: Path, who: Who, clock: Clock) -> None:
        self.desk = open_desk(book, who=who, clock=clock, read_only=True)
        tools = Tools(self.desk, ImmediateRunner(), FakeDialogs(), DraftFiles(folder, "x"), lambda _: None)
        self.opened: list[tuple[str, str]] = []
        self.pane = HomePane()
        scope = Scope(2025, half_period(2025, 1))
        self.presenter = HomePresenter(tools, self.pane, scope, lambda *where: self.opened.append(where))
        self.pane.attach(self.presenter)

    def show(self, qtbot: QtBot, width: int = 1090, height: int = 680) -> None:
        qtbot.addWidget(self.pane)
        self.pane.resize(width, height)
        self.pane.show()
        self.pane.activateWindow()
        self.pane.entered()
        QApplication.processEvents()

    def buttons(self) -> list[OpenButton]:
        return [one for one in self.pane.findChildren(OpenButton) if one.isVisibleTo(self.pane)]


@pytest.fixture
def room(tmp_path: Path, who: Who, clock: Clock, theme: Theme) -> Iterator[Room]:
    book = write_sample(tmp_path, who=who, clock=clock)
    made = Room(book, tmp_path / "drafts", who, clock)
    yield made
    made.desk.close()


def test_every_tile_and_row_opens_by_enter_and_by_space(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    buttons = room.buttons()
    assert len(buttons) >= 5
    for button in buttons:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            room.opened.clear()
            button.setFocus()
            QTest.keyClick(button, key)
            assert len(room.opened) == 1
            assert room.opened[0][0]
    assert all(button.accessibleName() for button in buttons)


def test_the_cursor_arrives_on_what_is_to_be_done_and_tab_walks_the_page(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    first = room.pane.focusWidget()
    assert first in room.pane._todo
    seen = set()
    for _ in range(40):
        seen.add(room.pane.focusWidget())
        QTest.keyClick(room.pane.focusWidget(), Qt.Key.Key_Tab)
    assert set(room.buttons()) <= seen


def test_no_empty_frame_stands_while_the_book_is_read(room: Room, qtbot: QtBot) -> None:
    qtbot.addWidget(room.pane)
    room.pane.show()
    assert not [one for one in room.pane.findChildren(QFrame, QRegularExpression("Card$")) if one.isVisible()]
    room.pane.entered()
    shown = {one.objectName() for one in room.pane.findChildren(QFrame, QRegularExpression("Card$")) if one.isVisible()}
    assert {"todoCard", "monthsCard"} <= shown


def test_the_name_of_a_campaign_is_not_broken_inside_a_word(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    tile = room.pane._tiles[-1]
    tile.show_tile(
        TileModel("campaigns", "campaign", "キャンペーン", "借換応援キャンペーン", (), "campaigns", figure=False)
    )
    value = next(one for one in tile.findChildren(QLabel) if "応援" in one.text())
    value.setFixedWidth(value.fontMetrics().horizontalAdvance("キャンペーン") + 4)
    QApplication.processEvents()
    assert "\u2060".join("キャンペーン") in QLabel.text(value)


@pytest.mark.parametrize(("size", "width"), [(100, 850), (100, 1090), (200, 730), (150, 850)])
def test_no_word_is_cut_at_any_size_of_text(room: Room, qtbot: QtBot, theme: Theme, size: int, width: int) -> None:
    theme.set_text_size(size)
    try:
        room.show(qtbot, width, 560)
        room.pane.show_paces(
            [PaceRow("預かり資産", "12,345 / 41,340件", "29.8%", Share(298, 501, behind=True))], "説明"
        )
        QApplication.processEvents()
        cut = [
            label.text()
            for label in room.pane.findChildren(QLabel)
            if label.isVisibleTo(room.pane)
            and label.text()
            and label.height()
            < (label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height())
        ]
        assert cut == []
        assert room.pane.ui.page.minimumSizeHint().width() <= room.pane.ui.scroll.viewport().width()
    finally:
        theme.set_text_size(100)


@pytest.mark.parametrize(("size", "width"), [(100, 850), (125, 850), (200, 730)])
def test_a_number_in_a_tile_is_never_broken(room: Room, qtbot: QtBot, theme: Theme, size: int, width: int) -> None:
    """「805会員」 stood as 「805会」 over 「員」."""
    theme.set_text_size(size)
    try:
        room.show(qtbot, width, 560)
        values = ("33 / 33", "1,595回", "1,726 / 1,805会員", "114,731,239円", "未入力")
        room.pane.show_tiles([TileModel(value, "study", value, value, (), "study") for value in values])
        QApplication.processEvents()
        shown = [
            label
            for tile in room.pane._tiles
            for label in tile.findChildren(QLabel)
            if label.property("role") == "figure"
        ]
        assert len(shown) == len(values)
        assert [
            label.text() for label in shown if label.heightForWidth(label.width()) > 1.6 * label.fontMetrics().height()
        ] == []
        assert room.pane.ui.page.minimumSizeHint().width() <= room.pane.ui.scroll.viewport().width()
    finally:
        theme.set_text_size(100)


def test_what_is_to_be_done_stands_first_and_rates_beside_the_months(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    ui = room.pane.ui
    assert ui.todoCard.mapTo(ui.page, QPoint()).x() < ui.tiles.mapTo(ui.page, QPoint()).x()
    assert ui.todoCard.mapTo(ui.page, QPoint()).y() < ui.monthsCard.mapTo(ui.page, QPoint()).y()
    room.pane.show_paces([PaceRow("預金", "3 / 4件", "75.0%", Share(750, 501))], "説明")
    QApplication.processEvents()
    assert ui.monthsCard.width() < ui.cards.width() * 0.6
    room.pane.show_paces([], "")
    QApplication.processEvents()
    assert ui.monthsCard.width() == ui.cards.width(), "no room is left empty"


def test_rows_that_go_leave_no_button_behind(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    row = TodoRow("warning", "warning", "確かめることがあります。", "開く", "study")
    room.pane.show_todo([row] * 6, "")
    room.pane.show_todo([row], "")
    room.pane.show_todo([], "いま、することはありません。")
    QApplication.processEvents()
    assert room.pane._todo == []
    assert room.pane.ui.todoNote.isVisible()


def test_the_bars_are_painted_in_the_accent(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    bars = room.pane.ui.months
    image = bars.grab().toImage()
    accent = bars.window().palette().link().color().rgb()
    found = sum(image.pixel(x, y) == accent for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    assert found > 50
    assert "4月" in room.pane.ui.monthsOpen.accessibleDescription()


def test_a_bar_opens_its_month_by_mouse_and_by_keyboard(room: Room, qtbot: QtBot) -> None:
    room.show(qtbot)
    bars = room.pane.ui.months
    bars.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert QApplication.focusWidget().accessibleName().startswith("5月 ")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
    last = bars.mapTo(bars.window(), QPoint(bars.width() - 4, bars.height() // 2))
    QTest.mouseClick(bars.window().windowHandle(), Qt.MouseButton.LeftButton, pos=last)
    assert room.opened == [("home_list", f"month:2025-{month}") for month in ("05", "04", "09")]


def test_a_new_book_shows_the_three_steps_and_the_way_into_each(
    tmp_path: Path, who: Who, clock: Clock, theme: Theme, qtbot: QtBot
) -> None:
    book = tmp_path / "new.roukin"
    create_desk(book, role=Role.COMMITTEE, code="1", name="あ", year=2025, who=who, clock=clock).close()
    room = Room(book, tmp_path / "drafts", who, clock)
    room.show(qtbot)
    assert room.pane.ui.stepsCard.isVisible()
    assert room.pane.focusWidget() is room.pane._steps[0]
    for button in room.pane._steps:
        button.click()
    assert [kind for kind, _ in room.opened] == ["imports", "study", "submission"]
    assert room.pane.ui.monthsNote.isVisible()
    room.desk.close()
