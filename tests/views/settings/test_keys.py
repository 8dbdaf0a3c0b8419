"""鍵と提出先 in the room of 設定, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from roukin_desktop.exchange.submission.keys import read_fingerprint
from roukin_desktop.presenters.settings.keys import KeysPresenter
from roukin_desktop.presenters.settings.pc import SettingsPresenter
from roukin_desktop.presenters.settings.registers import RegistersPresenter
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.settings.pane import SettingsPane
from roukin_desktop.views.shell.main_window import MainWindow
from tests.views.form_rooms import ENTER, SCOPE, Bench, here, press, settle, show, too_wide, type_in, unnamed

TRAVEL = 5


@pytest.fixture
def desk(store: BookStore, clock: Clock, tmp_path: Path) -> Desk:
    return Desk(Context(store, clock, tmp_path / "backups", tmp_path / "keys"))


@pytest.fixture
def pane(desk: Desk, main_window: MainWindow, tmp_path: Path) -> SettingsPane:
    bench, made = Bench(desk, tmp_path), SettingsPane()
    registers = RegistersPresenter(bench.tools, made, SCOPE)
    made.attach(registers)
    made.pc.attach(SettingsPresenter(made.pc, Settings(), lambda _: None))
    made.travel.attach(KeysPresenter(bench.tools, made.travel, tmp_path, lambda: None))
    bench.listen(registers)
    show(main_window, made, 1024, 700)
    made.ui.sections.setCurrentRow(TRAVEL)
    settle()
    return made


def test_receiver_and_owner_are_typed_and_registered_by_keyboard(pane: SettingsPane, desk: Desk) -> None:
    ui = pane.travel.ui
    assert ui.owner_name.text() == desk.info.name
    pane.entered()
    assert here() is ui.receiver_name
    type_in("本部")
    press(ENTER)
    type_in("suishin@example.jp")
    press(ENTER)
    assert here() is ui.receiverButton
    press(ENTER)
    assert desk.submission.receiver().mail == "suishin@example.jp"
    assert ui.receiverNote.text() == "提出先を登録しました。"
    ui.owner_name.setFocus()
    ui.owner_name.selectAll()
    type_in("みどり野第二推進委員会")
    ui.ownerButton.click()
    assert desk.info.name == "みどり野第二推進委員会"


def test_another_room_leads_straight_to_it(pane: SettingsPane) -> None:
    pane.ui.sections.setCurrentRow(0)
    pane.open_record("travel", "")
    assert pane.ui.stack.currentWidget() is pane.travel
    assert pane.ui.sections.currentRow() == TRAVEL
    assert here() is pane.travel.ui.receiver_name


def test_what_was_typed_and_not_registered_stays(pane: SettingsPane) -> None:
    ui = pane.travel.ui
    pane.entered()
    type_in("書きかけ")
    pane.left()
    pane.entered()
    assert ui.receiver_name.text() == "書きかけ"


def test_a_key_shows_its_number_and_can_be_carried(pane: SettingsPane, desk: Desk) -> None:
    ui = pane.travel.ui
    assert ui.numberBox.isHidden()
    assert ui.carryButton.isHidden()
    assert "自動で作ります" in ui.keyState.text()
    ui.newButton.click()
    assert read_fingerprint(ui.number.text()) == desk.submission.key().fingerprint
    assert not ui.carryButton.isHidden()


def test_everything_has_a_name_and_stands_inside_the_window(pane: SettingsPane) -> None:
    assert unnamed(pane.travel) == []
    assert too_wide(pane.travel) == []
    assert [b.objectName() for b in pane.travel.findChildren(QPushButton) if not b.accessibleName()] == []
    assert pane.answers() == {}
