"""The real window: first start, a book, the rail, the keys, typing a study session by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.services.desk import open_desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.home_pane import HomePane
from roukin_desktop.views.shell.desktop import Desktop
from roukin_desktop.views.shell.main_window import room_keys
from roukin_desktop.views.shell.smoke import leave_when_usable
from roukin_desktop.views.study.pane import StudyPane
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from tests.views.shell.desktop_start import ENTER, Start, here, press, sessions, type_in


def test_the_first_start_offers_its_ways_and_no_empty_window(start: Start) -> None:
    desktop = start()
    pane = desktop.welcome_pane
    assert desktop.window.room() is pane
    ways = (pane.ui.chooseNew, pane.ui.chooseOpen, pane.ui.chooseSample, pane.ui.chooseWhole)
    assert [way.text() for way in ways] == ["新しい記録簿", "記録簿を開く", "見本で試す", "本部の見本で試す"]
    assert all(way.height() >= way.heightForWidth(way.width()) for way in ways), "a sentence is cut"
    assert desktop.window.ui.rail.isHidden()
    assert not desktop.window.ui.menuGo.menuAction().isVisible()
    assert here() is pane.ui.chooseNew
    for choice in (pane.ui.chooseNew, pane.ui.chooseOpen, pane.ui.chooseSample):
        assert choice.height() >= choice.heightForWidth(choice.width())


def test_a_new_book_is_made_by_keyboard(start: Start, tmp_path: Path) -> None:
    desktop = start()
    start.answers.path = tmp_path / "new.roukin"
    press(ENTER)
    assert here() is desktop.welcome_pane.ui.name
    type_in("みどり野支店推進委員会")
    press(ENTER, Qt.KeyboardModifier.ControlModifier)
    assert (tmp_path / "new.roukin").is_file()
    assert "みどり野支店推進委員会" in desktop.window.windowTitle()
    assert isinstance(desktop.window.room(), HomePane)


def test_a_new_book_without_a_name_says_so_under_the_field(start: Start) -> None:
    desktop = start()
    desktop.welcome_pane.begin_new()
    assert desktop.window.ui.keys.words().keys() == {"F1", "F12"}
    press(Qt.Key.Key_F12)
    ui = desktop.welcome_pane.ui
    assert ui.nameNote.state() == "error"
    assert here() is ui.name
    type_in("みどり野")
    assert (ui.nameNote.state(), ui.name.property("state")) == ("", "")


def test_the_sample_opens_and_is_opened_again_at_the_next_start(start: Start) -> None:
    desktop = start()
    desktop.welcome_pane.ui.chooseSample.click()
    QApplication.processEvents()
    assert isinstance(desktop.window.room(), HomePane)
    desktop.window.close()
    again = start(room="home")
    assert isinstance(again.window.room(), HomePane)
    assert again.window.ui.menuRecent.actions()


def test_what_is_no_book_is_refused_in_a_sentence_and_the_choices_stay(start: Start, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.roukin"
    wrong.write_bytes(b"no book at all")
    desktop = start(wrong)
    assert isinstance(start.answers.troubles[0], FileTrouble)
    assert desktop.window.room() is desktop.welcome_pane


def test_a_book_in_use_elsewhere_opens_for_reading_with_a_banner(
    start: Start, sample: Path, who: Who, clock: Clock
) -> None:
    with open_desk(sample, who=who, clock=clock):
        desktop = start(sample)
        assert not desktop.window.ui.banner.isHidden()
        assert desktop.window.ui.bannerText.text()
        assert "登録・訂正・取消・取込はできません" in desktop.window.ui.bannerText.text()
        assert desktop.rooms["study"].pane.findChild(QWidget, "registerButton").isHidden()


def test_a_window_that_only_reads_leaves_the_drafts_of_the_one_that_writes(
    start: Start, sample: Path, who: Who, clock: Clock
) -> None:
    with open_desk(sample, who=who, clock=clock) as writing:
        drafts = DraftFiles(start.paths.drafts, writing.info.book_id)
        drafts.save("study", {"title": "書きかけ"})
        desktop = start(sample)
        desktop.rooms["study"].pane.new()
        desktop.keep()
        assert drafts.load("study") == {"title": "書きかけ"}


def test_the_rail_shows_only_rooms_that_exist(start: Start, sample: Path) -> None:
    desktop = start(sample, room="home")
    assert set(desktop.rooms) == {"home"}, "the window does not wait for rooms nobody went to"
    _visit_all(desktop)
    assert set(desktop.rooms) == set(desktop.window._rail)
    desktop.window.room_picked.emit("study")
    assert desktop.window.ui.keys.words().keys() == {"F1", *desktop.window.room().keys}


def _visit_all(desktop: Desktop) -> None:
    for key in list(desktop.window._rail):
        desktop.window.room_picked.emit(key)


def test_places_above_the_line_have_ctrl_and_those_below_alt() -> None:
    keys = room_keys(["home", "study", "targets", "summary", "settings"], ("summary", "settings"))
    assert keys == {"home": "Ctrl+0", "study": "Ctrl+1", "targets": "Ctrl+2", "summary": "Alt+1", "settings": "Alt+2"}


def test_a_room_entered_later_shows_the_period_chosen_meanwhile(start: Start, sample: Path) -> None:
    desktop = start(sample)
    desktop.window.period_picked.emit("2025-06")
    desktop.window.room_picked.emit("summary")
    assert "6月" in " ".join(label.text() for label in desktop.rooms["summary"].pane.findChildren(QLabel))


def test_the_smoke_run_leaves_once_the_window_is_usable(start: Start, sample: Path, qapp: QApplication) -> None:
    desktop = start(sample)
    leave_when_usable(qapp, desktop)
    assert qapp.exec() == 0
    assert not desktop.window.isVisible()


def test_the_smoke_run_fails_where_no_window_becomes_usable(
    start: Start, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    leave_when_usable(qapp, start(), at_most=0.02)
    assert qapp.exec() == 4
    assert "画面" in capsys.readouterr().err


def test_a_session_is_typed_and_registered_by_keyboard_alone(qtbot: QtBot, start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    before = len(sessions(desktop.desk()))
    type_in("990001")
    lookup = here()
    assert isinstance(lookup, MemberLookup)
    qtbot.waitUntil(lookup.is_open)
    press(ENTER)
    type_in("0930")
    press(ENTER)
    press(Qt.Key.Key_1)
    press(ENTER)
    press(Qt.Key.Key_1)
    press(ENTER)
    type_in("２４名")
    pane.ui.themes.setFocus()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_F12)
    found = sessions(desktop.desk())
    assert len(found) == before + 1
    made = max(found, key=lambda s: s.number)
    assert (made.attendees, made.form, f"{made.held_on}") == (24, "face", "2025-09-30")
    assert desktop.window.ui.status.text().startswith("10:00 ")
    assert not desktop.window.ui.undoButton.isHidden()
    first = here()
    assert isinstance(first, QLineEdit)
    assert (first.accessibleName(), first.text()) == ("会員", "")
    assert pane.ui.themesNote.state() == "", "the cursor was taken from the tags of the new form, nobody left them"
    desktop.window.ui.undoButton.click()
    assert len(sessions(desktop.desk())) == before


def test_a_room_wears_its_style(start: Start, sample: Path) -> None:
    """Cards, labels and the button of 登録 are styled by marks the form sets; a room styled too early loses them."""
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    picture = pane.grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour(widget: QWidget, x: int, y: int) -> str:
        at = widget.mapTo(pane, QPoint(x, y))
        return picture.pixelColor(int(at.x() * ratio), int(at.y() * ratio)).name()

    button = pane.ui.registerButton
    assert colour(pane.ui.formCard, 6, 40) != colour(pane, 2, 2), "the form stands on a card"
    assert colour(button, button.width() // 2, 4) == pane.palette().color(QPalette.ColorRole.Link).name(), (
        "登録 is the one filled button"
    )


def test_register_goes_to_what_is_missing_and_says_it_in_words(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    pane.ui.held_on.setFocus()
    type_in("0930")
    press(Qt.Key.Key_F12)
    assert here().accessibleName() == "会員"
    assert pane.ui.formNote.state() == "error"
    assert pane.ui.form.property("state") == "error"


def test_a_refused_session_is_not_answered_by_what_was_done_before(start: Start, sample: Path) -> None:
    """The green mark of the session before stood there as if it spoke of this one, with 元に戻す beside it."""
    ui = (desktop := start(sample)).window.ui
    desktop.shell.announce(desktop.desk().cancel("study_session", sessions(desktop.desk())[0].id, "試し"))
    assert ui.statusIcon.property("state") == "ok"
    type_in("0930")
    press(Qt.Key.Key_F12)
    notes = [note for note in desktop.window.findChildren(FieldNote) if note.isVisible() and note.state() == "error"]
    assert ui.status.text() == f"登録していません。直すところが{len(notes)}か所あります。"
    assert (ui.statusIcon.property("state"), ui.undoButton.isVisible()) == ("warning", False)
    assert ui.actionUndo.isEnabled()


def test_a_refusal_stands_alone_and_does_not_follow_into_another_room(start: Start, sample: Path) -> None:
    ui = (desktop := start(sample)).window.ui
    desktop.window.offer_folder(sample)
    type_in("0930")
    press(Qt.Key.Key_F12)
    assert ui.status.text().startswith("登録していません。")
    assert not ui.folderButton.isVisible()
    desktop.window.room_picked.emit("members")
    assert (ui.status.text(), ui.statusIcon.isVisible()) == ("", False)


def test_that_a_book_is_being_opened_is_said_no_longer_than_it_is(start: Start, sample: Path) -> None:
    assert start(sample, room="home").window.ui.status.text() == ""


def test_expense_opens_in_place_with_its_limit(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    assert pane.ui.expenseBox.isHidden()
    pane.ui.attendees.setFocus()
    type_in("24")
    pane.ui.expense_used.setFocus()
    press(Qt.Key.Key_Space)
    assert not pane.ui.expenseBox.isHidden()
    press(ENTER)
    press(ENTER)
    type_in("12000")
    assert pane.ui.limit.text() == "上限 48,000円・あと 36,000円"


def test_typed_text_survives_a_crash_and_is_offered_again(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    pane.ui.title_text.setFocus()
    type_in("春の学習会")
    desktop.keep()
    desktop.desk().close()
    start.open.clear()
    again = start(sample)
    other = again.rooms["study"].pane
    assert isinstance(other, StudyPane)
    assert other.ui.title_text.text() == "春の学習会"
    assert other.ui.changed.text()


def test_f_keys_are_answered_and_f6_to_f10_left_to_the_input_method(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    press(Qt.Key.Key_F3)
    assert here() is pane.ui.filter
    assert not {f"F{n}" for n in range(6, 11)} & desktop.window.ui.keys.words().keys()


def test_enter_in_the_list_opens_the_record_for_correction(start: Start, sample: Path) -> None:
    desktop = start(sample)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    pane.ui.table.setFocus()
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert "訂正" in pane.ui.formTitle.text()


def test_every_field_of_every_pane_has_a_name_for_screen_readers(start: Start, sample: Path) -> None:
    desktop = start(sample)
    _visit_all(desktop)
    nameless = [
        type(field).__name__ + field.objectName()
        for room in desktop.rooms.values()
        for field in room.pane.findChildren(QWidget)
        if isinstance(field, QLineEdit) and not field.accessibleName() and not _inside(field)
    ]
    assert nameless == []


def _inside(field: QWidget) -> bool:
    parent = field.parentWidget()
    return parent is not None and parent.inherits("QComboBox")


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_form_needs_no_horizontal_scrolling(
    qtbot: QtBot, start: Start, sample: Path, size: tuple[int, int]
) -> None:
    desktop = start(sample)
    desktop.window.resize(*size)
    qtbot.wait(10)
    pane = desktop.rooms["study"].pane
    assert isinstance(pane, StudyPane)
    assert desktop.window.width() == size[0]
    assert pane.ui.page.minimumSizeHint().width() <= pane.ui.formScroll.viewport().width()


def test_the_search_at_the_top_leads_to_the_record(qtbot: QtBot, start: Start, sample: Path) -> None:
    desktop = start(sample)
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    search = desktop.window.ui.search
    assert here() is search
    type_in("990001")
    qtbot.waitUntil(search.is_open)
    picked: list[Callable[[], None]] = []
    desktop.window.record_picked.connect(lambda *key: picked.append(key))
    press(ENTER)
    assert len(picked) == 1
    assert search.text() == ""


def test_every_tile_of_home_leads_where_it_says(start: Start, sample: Path) -> None:
    desktop = start(sample, room="home")
    assert desktop.shell is not None
    rooms = {"学習会": "study", "自主目標の設定": "targets", "職域活動費": "summary", "キャンペーン": "campaigns"}
    for title, room in rooms.items():
        desktop.window.room_picked.emit("home")
        QApplication.processEvents()
        tiles = desktop.rooms["home"].pane._tiles
        tile = next(one for one in tiles if one.accessibleName().startswith(f"{title} "))
        tile.click()
        QApplication.processEvents()
        assert desktop.shell.room == room
        if room == "summary":
            amount = tile.accessibleName().split()[-1]
            assert desktop.rooms[room].pane.ui.backingTitle.text() == f"{amount}の内訳"
