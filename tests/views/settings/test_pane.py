"""The room of 設定: a block and a branch by keyboard, drafts apart, settings that work at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from roukin_desktop.domain.records import Block, Branch, Donee
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.settings.pc import FolderModel, SettingsPresenter
from roukin_desktop.presenters.settings.registers import RegistersPresenter
from roukin_desktop.system.folders import Use
from roukin_desktop.system.settings import Settings
from roukin_desktop.views.settings.pane import SettingsPane
from roukin_desktop.views.shell.main_window import MainWindow
from tests import builders
from tests.views.form_rooms import (
    CTRL,
    ENTER,
    SCOPE,
    Bench,
    cells,
    here,
    press,
    settle,
    show,
    too_wide,
    type_in,
    unnamed,
)

COMMITTEES, BRANCHES, BLOCKS, DONEES, PC = 0, 1, 2, 4, 8


@pytest.fixture
def kept() -> list[Settings]:
    return []


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow, kept: list[Settings]) -> SettingsPane:
    made = SettingsPane()
    registers = RegistersPresenter(bench.tools, made, SCOPE)
    made.attach(registers)
    made.pc.attach(SettingsPresenter(made.pc, Settings(), kept.append))
    bench.listen(registers)
    show(main_window, made)
    return made


def go_to(pane: SettingsPane, section: int) -> None:
    pane.ui.sections.setCurrentRow(section)
    settle()


def test_a_branch_is_registered_by_keyboard_alone(pane: SettingsPane, bench: Bench) -> None:
    assert here() is pane.ui.code
    type_in("014")
    press(ENTER)
    type_in("もみじ支店")
    press(ENTER, CTRL)
    [made] = [b for b in bench.desk.all(Branch.kind) if isinstance(b, Branch) and b.code == "014"]
    assert (made.name, made.committee_id) == ("もみじ支店", builders.committee().id)
    assert ["014", "もみじ支店", builders.committee().name] in cells(pane.ui.table)
    assert pane.ui.totals.text() == "店舗 2件"
    assert here() is pane.ui.code


def test_a_block_is_registered_and_offered_to_committees(pane: SettingsPane, bench: Bench) -> None:
    go_to(pane, BLOCKS)
    assert pane.ui.table.accessibleDescription() == "ブロックはまだありません。下の欄から登録してください。"
    assert not pane.ui.committeeBox.isVisible()
    pane.ui.code.setFocus()
    type_in("1")
    press(ENTER)
    assert here() is pane.ui.name_text
    type_in("第1ブロック")
    press(ENTER)
    press(ENTER)
    assert [b.name for b in bench.desk.all(Block.kind) if isinstance(b, Block)] == ["第1ブロック"]
    go_to(pane, COMMITTEES)
    assert pane.ui.block.itemText(0) == "第1ブロック"


def test_the_keyboard_goes_through_the_fields_of_a_register_as_they_stand(pane: SettingsPane) -> None:
    pane.ui.code.setFocus()
    walked = [here()]
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        walked.append(here())
    ui = pane.ui
    assert walked == [ui.code, ui.name_text, ui.committee, ui.valid_from, ui.valid_to]
    go_to(pane, DONEES)
    ui.committee.setFocus()
    press(Qt.Key.Key_Tab)
    assert here() is ui.name_text


def test_whose_entries_are_shown_is_asked_beside_registers_only(pane: SettingsPane) -> None:
    pane.show_whose([Option("all", "すべて"), Option("own", "自分の記録")], "all")
    assert pane.ui.whose.isVisible()
    go_to(pane, PC)
    assert not pane.ui.whose.isVisible()
    pane.show_whose([Option("all", "すべて"), Option("own", "自分の記録")], "all")
    assert not pane.ui.whose.isVisible()
    go_to(pane, BRANCHES)
    assert pane.ui.whose.isVisible()


def test_the_head_names_the_part_that_is_open_and_the_register_again_after_it(pane: SettingsPane) -> None:
    go_to(pane, BRANCHES)
    assert pane.ui.totals.text() == "店舗 1件"
    go_to(pane, PC)
    assert pane.ui.totals.text() == "このPCの設定"
    go_to(pane, BRANCHES)
    assert pane.ui.totals.text() == "店舗 1件"


def test_all_parts_end_at_the_same_edges(pane: SettingsPane, qtbot: QtBot) -> None:
    edges = set()
    for place, part in enumerate((pane.travel, pane.history, pane.backups, pane.pc), start=5):
        go_to(pane, place)
        qtbot.waitUntil(lambda page=part.ui.page: page.layout().geometry().isValid())
        box = part.ui.page.layout().geometry()
        edges.add((box.left(), box.right()))
    assert len(edges) == 1


def test_what_is_missing_is_told_under_the_field_and_required_fields_are_marked(
    pane: SettingsPane, bench: Bench
) -> None:
    assert (pane.ui.name_textLabel.text(), pane.ui.committeeLabel.text()) == ("名前 ※", "推進委員会")
    press(Qt.Key.Key_F12)
    assert pane.ui.name_textNote.text() == "名前を入力してください。"
    go_to(pane, DONEES)
    assert pane.ui.committeeLabel.text() == "推進委員会 ※"
    pane.ui.name_text.setFocus()
    type_in("こども食堂")
    press(ENTER, CTRL)
    assert [d.fiscal_year for d in bench.desk.all(Donee.kind) if isinstance(d, Donee)] == [2025]


def test_an_entry_half_typed_waits_in_its_own_register(pane: SettingsPane) -> None:
    press(ENTER)
    type_in("もみじ")
    go_to(pane, BLOCKS)
    assert pane.ui.name_text.text() == ""
    assert not pane.ui.takeBackButton.isVisible()
    go_to(pane, BRANCHES)
    assert pane.ui.name_text.text() == "もみじ"


def test_copying_the_last_entry_never_crosses_registers(pane: SettingsPane) -> None:
    press(ENTER)
    type_in("もみじ支店")
    press(ENTER, CTRL)
    go_to(pane, DONEES)
    pane.copy_last()
    assert pane.ui.name_text.text() == ""


def test_another_room_leads_to_an_entry(pane: SettingsPane) -> None:
    go_to(pane, PC)
    pane.open_record("federation", builders.federation().id)
    settle()
    assert pane.ui.formTitle.text() == f"{builders.federation().name}の訂正"
    assert pane.ui.table.isVisible()


def test_settings_of_this_pc_are_kept_as_they_are_chosen(pane: SettingsPane, kept: list[Settings]) -> None:
    go_to(pane, PC)
    pane.pc.ui.user_name.setFocus()
    type_in("みどり野 係")
    press(ENTER)
    assert kept[-1].user_name == "みどり野 係"
    QTest.keyClick(pane.pc.ui.enter_moves, Qt.Key.Key_Space)
    assert kept[-1].enter_moves is False
    pane.pc.ui.text_size.edited.emit("130")
    assert kept[-1].text_size == 130
    assert pane.pc.ui.pcNote.text() == "設定を保存しました。"


def test_the_key_bar_shows_no_dead_key_beside_the_settings_of_this_pc(
    pane: SettingsPane, main_window: MainWindow
) -> None:
    assert "F12" in main_window.ui.keys.words()
    go_to(pane, PC)
    assert list(main_window.ui.keys.words()) == ["F1"]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (900, 560)])
def test_nothing_is_cut_or_unnamed(pane: SettingsPane, main_window: MainWindow, size: tuple[int, int]) -> None:
    main_window.resize(*size)
    settle()
    assert too_wide(pane.ui.page) == []
    assert unnamed(pane.ui.page) == []


def test_the_folders_are_shown_by_name_and_their_buttons_ask(pane: SettingsPane, main_window: MainWindow) -> None:
    go_to(pane, PC)
    field = pane.pc.ui.backups
    asked: list[str] = []
    field.choose_wanted.connect(lambda: asked.append("choose"))
    field.usual_wanted.connect(lambda: asked.append("usual"))
    pane.pc.show_folder(
        Use.BACKUPS, FolderModel("/media/stick/控え", usual=False, state="ok", text="設定を保存しました。")
    )
    settle()
    assert field.path.text() == "/media/stick/控え"
    QTest.mouseClick(field.choose, Qt.MouseButton.LeftButton)
    field.usual.setFocus()
    QTest.keyClick(field.usual, Qt.Key.Key_Space)
    assert asked == ["choose", "usual"]
    pane.pc.show_folder(Use.BACKUPS, FolderModel("/home/backups", usual=True, state="", text="いつもの置き場です。"))
    settle()
    assert not field.usual.isVisible()
    assert here() is field.choose
    assert unnamed(pane.pc) == []
    assert field.choose.geometry().bottom() == field.path.geometry().bottom()
    main_window.resize(900, 560)
    settle()
    assert too_wide(pane.pc.ui.page) == []
