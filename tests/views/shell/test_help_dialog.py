"""F1: the room's page, the chapters beside it, back, and words looked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.views.shell.help_dialog import HelpDialog


@pytest.fixture
def help_dialog(window: QWidget, qtbot: QtBot) -> HelpDialog:
    """Return the window of F1 at 学習会."""
    made = HelpDialog(window)
    qtbot.addWidget(made)
    made.show_room("study")
    return made


def _text(dialog: HelpDialog) -> str:
    return dialog.browser.toPlainText()


def _marked(dialog: HelpDialog) -> list[str]:
    return [mark.cursor.selectedText() for mark in dialog.browser.extraSelections()]


def test_it_opens_at_the_room_and_moves_with_it(help_dialog: HelpDialog) -> None:
    assert help_dialog.windowTitle() == "ヘルプ — 学習会"
    assert "「職域活動費を使用する」" in _text(help_dialog)
    assert "F12 または Ctrl+Enter" in _text(help_dialog)
    help_dialog.show_room("intake")
    assert help_dialog.windowTitle() == "ヘルプ — 受付"
    assert "「数字の前後」" in _text(help_dialog)


def test_a_chapter_is_opened_from_the_contents_and_one_goes_back(help_dialog: HelpDialog, qtbot: QtBot) -> None:
    assert not help_dialog.back.isEnabled()
    help_dialog.contents.itemActivated.emit(help_dialog.contents.item(5))
    assert help_dialog.windowTitle() == "ヘルプ — 困ったとき"
    assert help_dialog.contents.currentRow() == 5
    qtbot.mouseClick(help_dialog.back, Qt.MouseButton.LeftButton)
    assert help_dialog.windowTitle() == "ヘルプ — 学習会"
    assert help_dialog.contents.currentRow() == -1


def test_a_link_leads_to_its_section(help_dialog: HelpDialog) -> None:
    help_dialog.resize(600, 300)
    help_dialog.browser.setSource(QUrl("manual:06_trouble#restore"))
    assert help_dialog.windowTitle() == "ヘルプ — 困ったとき"
    assert help_dialog.browser.verticalScrollBar().value() > 0


def test_words_are_found_on_the_page_then_in_the_next_chapter_that_has_them(
    help_dialog: HelpDialog, qtbot: QtBot
) -> None:
    qtbot.keyClicks(help_dialog.words, "F12")
    qtbot.keyClick(help_dialog.words, Qt.Key.Key_Return)
    assert _marked(help_dialog) == ["F12"]
    help_dialog.words.setText("USB")
    qtbot.keyClick(help_dialog.words, Qt.Key.Key_Return)
    assert _marked(help_dialog) == ["USB"]
    first = help_dialog.windowTitle()
    seen = [first]
    while help_dialog.windowTitle() == first or len(seen) < 2:
        help_dialog.search()
        seen.append(help_dialog.windowTitle())
        assert len(seen) < 20
    assert seen[-1] != first
    assert _marked(help_dialog) == ["USB"]


def test_words_that_are_nowhere_are_told(help_dialog: HelpDialog) -> None:
    help_dialog.words.setText("ない言葉です")
    help_dialog.search()
    assert help_dialog.said.text().startswith("「ない言葉です」は手引きにありません。")
    help_dialog.words.setText("学習会")
    help_dialog.search()
    assert help_dialog.said.text() == ""


def test_an_address_the_manual_does_not_know_shows_nothing(help_dialog: HelpDialog) -> None:
    assert help_dialog.browser.loadResource(1, QUrl("manual:nowhere")) is None


def test_paper_is_asked_for_with_a_button(help_dialog: HelpDialog, qtbot: QtBot) -> None:
    button = next(b for b in help_dialog.findChildren(QPushButton) if b.text() == "手引きをPDFにする…")
    with qtbot.waitSignal(help_dialog.pdf_wanted):
        button.click()


def test_pictures_are_as_wide_as_the_page_and_follow_it(help_dialog: HelpDialog, qtbot: QtBot) -> None:
    def width() -> int:
        format_ = help_dialog.browser.document().allFormats()
        images = [found.toImageFormat() for found in format_ if found.isImageFormat()]
        picture = help_dialog.browser.document().resource(2, QUrl(images[0].name()))
        return round(picture.width() / picture.devicePixelRatio())

    help_dialog.resize(1000, 600)
    qtbot.waitUntil(lambda: 600 < width() < help_dialog.browser.viewport().width(), timeout=2_000)
    wide = width()
    help_dialog.resize(700, 600)
    qtbot.waitUntil(lambda: width() < wide, timeout=2_000)
    assert help_dialog.browser.horizontalScrollBar().maximum() == 0
    assert "「職域活動費を使用する」" in _text(help_dialog)


def test_an_open_page_takes_other_colours(help_dialog: HelpDialog, qtbot: QtBot) -> None:
    colors = help_dialog.browser.palette()
    colors.setColor(QPalette.ColorRole.Text, QColor("#ececee"))
    help_dialog.browser.setPalette(colors)
    qtbot.waitUntil(lambda: "#ececee" in help_dialog.browser.toHtml(), timeout=2_000)
