"""The real window: settings, backups, the change log, definitions and packs reach every room at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.presenters.shell import DONE, NOTHING_DONE
from roukin_desktop.services.desk import open_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.definitions_pane import DefinitionsPane
from roukin_desktop.views.widgets.fields.file_drop import TakesFiles
from tests.services.definition_books import headquarters
from tests.views.conftest import commit
from tests.views.form_rooms import CTRL
from tests.views.shell.desktop_start import ENTER, Start, here, press, sessions


def test_settings_work_at_once_and_are_kept(start: Start, sample: Path) -> None:
    desktop = start(sample)
    desktop.shell.choose_room("study")
    desktop.apply(Settings(user_name="みどり野 係", enter_moves=False, text_size=120))
    assert not desktop.window.form_keys.enter_moves
    assert QApplication.font().pointSizeF() == pytest.approx(12.6)
    assert (start.settings.user_name, start.settings.last_book) == ("みどり野 係", str(sample))
    for room in ("study", "members"):
        desktop.shell.choose_room(room)
        assert desktop.rooms[room].pane.ui.keysHint.text().startswith("Tab で次へ、Shift+Tab で前へ")
    desktop.theme.set_text_size(100)


def test_what_was_pressed_for_larger_text_stays_in_view(start: Start, sample: Path, qtbot: QtBot) -> None:
    desktop = start(sample)
    desktop.window.resize(1024, 700)
    desktop.shell.open_record("pc", "")
    QApplication.processEvents()
    largest = next(
        one for one in desktop.rooms["settings"].pane.findChildren(QAbstractButton) if one.text().endswith("200%")
    )
    largest.setFocus()
    largest.click()
    qtbot.waitUntil(lambda: largest.visibleRegion().boundingRect() == largest.rect())
    desktop.theme.set_text_size(100)


def test_backup_writes_a_copy_and_says_so(start: Start, sample: Path, tmp_path: Path) -> None:
    desktop = start(sample)
    start.answers.path = tmp_path / "copy.roukin"
    desktop.window.ui.actionBackup.trigger()
    assert start.answers.path.is_file()
    assert "copy.roukin" in desktop.window.ui.status.text()
    assert desktop.window.ui.folderButton.isVisible()
    desktop.window.ui.folderButton.click()
    assert start.answers.shown == [start.answers.path]


def test_a_backup_is_restored_in_three_clicks_and_the_book_opens_again(start: Start, sample: Path) -> None:
    desktop = start(sample)
    before = len(sessions(desktop.desk()))
    desktop.desk().cancel("study_session", sessions(desktop.desk())[0].id, "試し")
    assert len(sessions(desktop.desk())) == before - 1
    desktop.shell.open_record("backups", "-")
    QApplication.processEvents()
    part = desktop.rooms["settings"].pane.backups
    assert part.isVisible()
    part.ui.table.clearSelection()
    part.ui.table.setCurrentIndex(QModelIndex())
    part.ui.restoreButton.click()
    assert part.ui.note.state() == "error"
    part.ui.table.selectRow(0)
    assert part.ui.note.state() == ""
    part.ui.restoreButton.click()
    QApplication.processEvents()
    assert len(sessions(desktop.desk())) == before
    assert desktop.desk().read_only is None
    assert start.answers.troubles == []


def test_the_change_log_leads_to_the_record_and_takes_back_and_again(start: Start, sample: Path) -> None:
    desktop = start(sample)
    found = sessions(desktop.desk())[0]
    desktop.shell.announce(desktop.desk().cancel("study_session", found.id, "試し"))
    desktop.shell.open_record("history", "-")
    QApplication.processEvents()
    part = desktop.rooms["settings"].pane.history
    part.ui.table.selectRow(0)
    QApplication.processEvents()
    assert part.ui.detailCard.isVisible()
    assert part.ui.undoButton.isVisible()
    part.ui.undoButton.click()
    assert desktop.desk().get("study_session", found.id) is not None
    assert part.ui.redoButton.isVisible()
    desktop.window.ui.actionRedo.trigger()
    assert desktop.desk().get("study_session", found.id) is None
    desktop.window.ui.actionUndo.trigger()
    assert desktop.desk().get("study_session", found.id) is not None


def test_the_menu_says_what_each_step_would_do_and_why_there_is_none(start: Start, sample: Path) -> None:
    ui = (desktop := start(sample)).window.ui
    told = [(one.text(), one.isEnabled()) for one in (ui.actionUndo, ui.actionRedo)]
    assert told == [
        ("元に戻す(&U) — 戻せる登録はありません(直近の30件まで)", False),
        ("やり直し(&R) — やり直すものはありません", False),
    ]
    desktop.shell.announce(desktop.desk().cancel("study_session", sessions(desktop.desk())[0].id, "試し"))
    assert ui.actionUndo.text().startswith("元に戻す: 学習会")
    ui.actionUndo.trigger()
    assert ui.actionRedo.text().startswith("やり直し: 学習会")
    assert ui.statusIcon.property("state") == DONE
    ui.actionRedo.trigger()
    desktop.shell.redo()
    assert "やり直すものはありません" in ui.status.text()
    assert ui.statusIcon.property("state") == NOTHING_DONE


def test_the_rooms_speak_the_words_of_the_definitions_at_once(start: Start, sample: Path) -> None:
    desktop = start(sample)
    assert desktop.shell is not None
    before = desktop.rooms["study"].pane
    typed = Edits({("themes", "retirement", "label"): "退職準備と年金", ("themes", "retirement", "short"): ""})
    desktop.shell.announce(desktop.desk().definitions.define(2025, typed))
    after = desktop.rooms["study"].pane
    assert after is not before
    assert desktop.window.room() is after
    assert any(
        isinstance(part, QAbstractButton) and "退職準備と年金" in part.text()
        for part in after.findChildren(QAbstractButton)
    )
    desktop.shell.choose_room("definitions")
    assert desktop.window.room() is desktop.rooms["definitions"].pane


def test_ctrl_k_goes_to_a_room_and_does_what_it_finds(start: Start, sample: Path, qtbot: QtBot) -> None:
    desktop = start(sample)
    found = sessions(desktop.desk())[0]
    desktop.shell.announce(desktop.desk().cancel("study_session", found.id, "試し"))
    for text, asked in (("しゅうけい", "summary"), ("もとにもどす", "")):
        press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert here() is desktop.window.ui.search
        commit(desktop.window.ui.search, text)
        qtbot.waitUntil(desktop.window.ui.search.answers)
        press(ENTER)
        if asked:
            assert desktop.window.room().key == asked
    assert desktop.desk().get("study_session", found.id) is not None


def test_ctrl_k_opens_a_register_of_the_settings_by_its_name(start: Start, sample: Path, qtbot: QtBot) -> None:
    desktop = start(sample)
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    commit(desktop.window.ui.search, "寄付先")
    qtbot.waitUntil(desktop.window.ui.search.answers)
    press(ENTER)
    pane = desktop.rooms["settings"].pane
    assert desktop.window.room() is pane
    assert pane.ui.sections.currentItem().text() == "寄付先"
    assert start.answers.told == []


def test_tab_comes_to_the_status_line_after_rail_and_room(start: Start, sample: Path) -> None:
    desktop = start(sample)
    window = desktop.window
    for room in ("study", "members"):
        desktop.shell.choose_room(room)
        behind = [window.ui.undoButton.nextInFocusChain()]
        while behind[-1] is not window.ui.search:
            behind.append(behind[-1].nextInFocusChain())
        stops = [one for one in behind if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops == [window.ui.folderButton, window.ui.yearChoice, window.ui.periodChoice, window.ui.search]


def _drop(pane: TakesFiles, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    pane.dropEvent(QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()


def test_a_book_that_is_only_read_says_so_wherever_one_would_register(
    start: Start, sample: Path, who: Who, clock: Clock
) -> None:
    with open_desk(sample, who=who, clock=clock):
        desktop = start(sample)
        window = desktop.window
        for room in ("study", "members", "targets"):
            desktop.shell.choose_room(room)
            words = window.ui.keys.words()
            assert words["F12"] == "閲覧のみ"
            assert not {"F2", "F4"} & words.keys()
            for key, held in ((Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier), (ENTER, CTRL)):
                start.answers.told.clear()
                press(key, held)
                assert start.answers.told == [desktop.desk().read_only]
        pane = desktop.rooms["members"].pane
        assert pane.ui.formTitle.text() == "会員(閲覧のみ)"
        assert pane.ui.name_text.isReadOnly()


@pytest.mark.parametrize("room", ["targets", "monthly", "activities"])
def test_a_grid_of_a_book_that_is_only_read_takes_nothing_and_says_why(
    start: Start, sample: Path, who: Who, clock: Clock, room: str
) -> None:
    with open_desk(sample, who=who, clock=clock):
        desktop = start(sample)
        desktop.shell.choose_room(room)
        pane = desktop.rooms[room].pane
        grid = pane.ui.grid if room != "monthly" else pane.sheet.ui.grid
        grid.setFocus()
        grid.step_cell(1)
        shown, status = [row.cells for row in grid.model().rows], desktop.window.ui.status
        QGuiApplication.clipboard().setText("5")
        none = Qt.KeyboardModifier.NoModifier
        keys = ("5", " ", Qt.Key.Key_Delete, Qt.Key.Key_F2)
        held = (Qt.Key.Key_D, Qt.Key.Key_V, Qt.Key.Key_X)
        insert = (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
        for key, modifier in (*((key, none) for key in keys), *((key, CTRL) for key in held), insert):
            status.clear()
            QTest.keyClick(grid, key, modifier)
            assert status.text() == desktop.desk().read_only, key
            assert grid.state() == grid.State.NoState
        status.clear()
        commit(grid, "5")
        assert status.text() == desktop.desk().read_only
        assert [row.cells for row in grid.model().rows] == shown
        here = grid.currentIndex()
        QTest.keyClick(grid, ENTER)
        assert grid.currentIndex() != here, "one can look everywhere"


@pytest.mark.parametrize("room", ["settings", "submission", "definitions"])
def test_a_year_pack_dropped_in_a_room_is_looked_at_under_its_own(
    start: Start, sample: Path, tmp_path: Path, who: Who, clock: Clock, room: str
) -> None:
    with headquarters(tmp_path, who, clock) as desk:
        pack = desk.definitions.make_pack(2025, tmp_path).path
    desktop = start(sample)
    assert desktop.shell is not None
    desktop.shell.choose_room(room)
    pane = desktop.rooms[room].pane
    assert isinstance(pane, TakesFiles)
    _drop(pane, pack)
    shown = desktop.window.room()
    assert isinstance(shown, DefinitionsPane)
    assert shown.ui.planTitle.text() == "本部 2025年度 年度定義 第1版"
    assert shown.ui.stack.currentWidget() is shown.ui.planPage
    shown.give_up()
    assert shown.ui.stack.currentWidget() is shown.ui.listsPage


def test_a_pack_dropped_on_the_first_page_begins_a_new_book(
    start: Start, tmp_path: Path, who: Who, clock: Clock
) -> None:
    with headquarters(tmp_path, who, clock) as desk:
        pack = desk.definitions.make_pack(2025, tmp_path).path
    pane = start().welcome_pane
    _drop(pane, pack)
    assert not pane.ui.newCard.isHidden()
    assert pane.ui.packNote.text() == "本部 2025年度 年度定義 第1版 で始めます。"
    assert pane.ui.year.value() == "2025"
