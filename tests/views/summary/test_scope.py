"""対象 in 集計 by keyboard: a kind, an entry, a member; the line is there only where it offers something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.book import Verb
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.views.theme import Theme
from tests import builders
from tests.views.summary.test_pane import Room

NORTH = builders.branch("021", name="北支店")
FAR = builders.member("2001", name="北の組合", branch_id=NORTH.id)
TABLE = "学習会 月別"


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, store: BookStore, clock: Clock, tmp_path: Path) -> Room:
    """Return 集計 of a book with two 店舗."""
    with store.transaction(Verb.REGISTER, "北支店") as tx:
        tx.put_many([NORTH, FAR, builders.session("2", members=(FAR,), attendees=7)])
    return Room(qtbot, Desk(Context(store, clock, tmp_path / "backups")), tmp_path)


def attendees(room: Room) -> str:
    table = room.table(TABLE)
    return room.text(table, table.model().rowCount() - 1, 2)


def test_where_there_is_nothing_to_choose_the_line_is_not_there(
    qtbot: QtBot, theme: Theme, store: BookStore, clock: Clock, tmp_path: Path
) -> None:
    alone = Room(qtbot, Desk(Context(store, clock)), tmp_path)
    assert alone.pane.ui.scopeBox.isHidden()


def test_number_keys_choose_kind_and_entry(room: Room) -> None:
    ui = room.pane.ui
    assert (ui.scopeBox.isHidden(), ui.scopeEntry.isHidden(), ui.scopeMember.isHidden()) == (False, True, True)
    ui.scopeKind.setFocus()
    QTest.keyClick(ui.scopeKind, Qt.Key.Key_2)
    assert (ui.scopeKind.currentText(), ui.scopeEntry.currentText()) == ("店舗", "013 みどり野支店013")
    assert attendees(room) == "24"
    QTest.keyClick(ui.scopeEntry, Qt.Key.Key_2)
    assert (attendees(room), ui.period.text().split("  ")[1]) == ("7", "対象: 北支店")
    QTest.keyClick(ui.scopeKind, Qt.Key.Key_1)
    assert (attendees(room), ui.scopeEntry.isHidden()) == ("31", True)


def test_a_member_is_typed_and_picked(room: Room, qtbot: QtBot) -> None:
    ui = room.pane.ui
    QTest.keyClick(ui.scopeKind, Qt.Key.Key_4)
    assert QApplication.focusWidget() is ui.scopeMember
    assert ui.scopeHint.isVisible()
    QTest.keyClicks(ui.scopeMember, "2001")
    qtbot.waitUntil(ui.scopeMember.answers)
    QTest.keyClick(ui.scopeMember, Qt.Key.Key_Return)
    assert (ui.scopeMember.text(), ui.scopeHint.isHidden(), attendees(room)) == ("北の組合", True, "7")


def test_a_typed_code_counts_when_the_field_is_left(room: Room) -> None:
    ui = room.pane.ui
    QTest.keyClick(ui.scopeKind, Qt.Key.Key_4)
    QTest.keyClicks(ui.scopeMember, "2001")
    QTest.keyClick(ui.scopeMember, Qt.Key.Key_Tab)
    assert attendees(room) == "7"


def test_esc_closes_the_list_of_members_before_the_rows(room: Room, qtbot: QtBot) -> None:
    ui = room.pane.ui
    room.open(room.table(TABLE), 0, 1)
    QTest.keyClick(ui.scopeKind, Qt.Key.Key_4)
    QTest.keyClicks(ui.scopeMember, "200")
    qtbot.waitUntil(ui.scopeMember.is_open)
    assert not ui.backingCard.isHidden()
    room.pane.give_up()
    assert (ui.scopeMember.is_open(), ui.backingCard.isHidden()) == (False, False)
    room.pane.give_up()
    assert ui.backingCard.isHidden()


def test_every_field_of_the_line_has_a_name_for_those_who_hear_it(room: Room) -> None:
    ui = room.pane.ui
    names = [field.accessibleName() for field in (ui.scopeKind, ui.scopeEntry, ui.scopeMember)]
    assert names == ["集計の対象の種類", "集計の対象", "集計の対象の会員"]
    assert ui.scopeLabel.buddy() is ui.scopeKind
