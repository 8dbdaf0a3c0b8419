"""Records of other books in the real rooms: fields that only show, the band that says why, the remark in place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QRadioButton, QWidget

from roukin_desktop.presenters.campaigns import CampaignsPresenter
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.presenters.study import StudyPresenter
from roukin_desktop.presenters.targets.room import TargetsPresenter
from roukin_desktop.storage.store import BookStore
from roukin_desktop.views.campaign_pane import CampaignPane
from roukin_desktop.views.members.pane import MemberPane
from roukin_desktop.views.shell.main_window import MainWindow
from roukin_desktop.views.study.pane import StudyPane
from roukin_desktop.views.target_pane import TargetPane
from roukin_desktop.views.widgets.notes.origin_banner import OriginBanner
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from tests import builders
from tests.services.received_book import AOBA, Aoba, receive
from tests.views.form_rooms import SCOPE, Bench, cells, press, settle, show, too_wide, type_in

FROM_AOBA = f"{AOBA}(第1版)から受け付けた記録です。ここでは訂正できません。"


@pytest.fixture
def aoba() -> Aoba:
    return Aoba()


@pytest.fixture
def bench(bench: Bench, store: BookStore, aoba: Aoba) -> Bench:
    receive(store, aoba.send())
    return bench


@pytest.fixture
def study(bench: Bench, main_window: MainWindow) -> StudyPane:
    pane = StudyPane()
    presenter = StudyPresenter(bench.tools, pane, SCOPE)
    pane.attach(presenter)
    bench.listen(presenter)
    show(main_window, pane)
    return pane


def open_fields(page: QWidget) -> list[str]:
    """Return the fields of a page that something can be typed into or chosen in."""
    lines = [f.objectName() for f in page.findChildren(QLineEdit) if not f.isReadOnly()]
    chosen = [*page.findChildren(QComboBox), *page.findChildren(QRadioButton)]
    buttons = [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    return lines + [field.objectName() for field in chosen if field.isEnabled()] + buttons


def heads(table: RecordTable) -> list[str]:
    model = table.model()
    return [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]


def test_the_bar_of_keys_offers_no_registering_of_a_record_received(study: StudyPane, aoba: Aoba) -> None:
    heard: list[bool] = []
    study.keys_changed.connect(lambda: heard.append("F12" in study.answers()))
    assert "F12" in study.answers()
    study.open_record("study_session", aoba.session.id)
    settle()
    assert "F12" not in study.answers()
    study.new()
    settle()
    assert "F12" in study.answers()
    assert heard == [False, True]


def test_the_list_has_a_column_of_senders_before_the_state(study: StudyPane) -> None:
    assert heads(study.ui.table)[-2:] == ["提出元", "状態"]
    assert sorted(row[-2] for row in cells(study.ui.table)) == ["", AOBA, AOBA]
    assert study.ui.whose.isVisible()
    assert study.ui.listNote.text() == "回数と参加者数は、受け付けた記録を含みます。"


def test_the_column_goes_with_the_records_received(study: StudyPane, bench: Bench) -> None:
    changes = bench.desk.undo()
    assert changes is not None
    bench.tools.announce(changes)
    settle()
    assert "提出元" not in heads(study.ui.table)
    assert [study.ui.whose.isVisible(), study.ui.listNote.isVisible()] == [False, False]


def test_choosing_own_records_leaves_the_others_out(study: StudyPane) -> None:
    study.ui.whose.setFocus()
    press(Qt.Key.Key_2)
    assert len(cells(study.ui.table)) == 1
    assert "提出元" not in heads(study.ui.table)
    press(Qt.Key.Key_3)
    assert {row[-2] for row in cells(study.ui.table)} == {AOBA}


def test_a_session_received_is_shown_in_fields_that_take_nothing(study: StudyPane, bench: Bench, aoba: Aoba) -> None:
    study.open_record("study_session", aoba.session.id)
    settle()
    ui = study.ui
    assert ui.origin.isVisible()
    assert (ui.origin.text.text(), ui.formTitle.text()) == (FROM_AOBA, "学習会 No.8 の照会")
    assert ui.keysHint.text() == "受け付けた記録は、提出元で訂正します。"
    assert open_fields(ui.page) == []
    assert not ui.registerButton.isVisible()
    assert not ui.removeButton.isVisible()
    ui.attendees.setFocus()
    QTest.keyClicks(ui.attendees, "99")
    study.undo_typing()
    study.register()
    assert (ui.attendees.text(), len(bench.heard)) == ("31", 0)
    assert [text.startswith(FROM_AOBA) for text in bench.dialogs.told] == [True, True]


def test_the_fields_open_again_for_an_own_session(study: StudyPane, aoba: Aoba) -> None:
    before = set(open_fields(study.ui.page))
    study.open_record("study_session", aoba.session.id)
    study.open_record("study_session", builders.session().id)
    settle()
    assert before <= set(open_fields(study.ui.page))
    assert not study.ui.origin.isVisible()
    assert study.ui.registerButton.isVisible()
    assert study.ui.keysHint.text().startswith("Enter")


def test_the_remark_is_typed_in_place_and_sent(study: StudyPane, bench: Bench, aoba: Aoba) -> None:
    study.open_record("study_session", aoba.session.id)
    settle()
    band = study.ui.origin
    band.send_button.click()
    settle()
    assert band.field.hasFocus()
    assert study.window().ui.keys.words()["F12"] == "差戻しに加える"
    band.add_button.click()
    assert "差戻しの理由を入力してください。" in _words(band)
    band.field.setFocus()
    type_in("人数を確かめてください。")
    study.window().press("F12")
    settle()
    assert not band.asks()
    assert "F12" not in study.window().ui.keys.words()
    assert band.remark.text() == "差戻しの理由: 人数を確かめてください。"
    assert [changes.verb for changes in bench.heard] == ["decide"]


def test_esc_puts_the_remark_away_and_keeps_what_was_typed(study: StudyPane, aoba: Aoba) -> None:
    study.open_record("study_session", aoba.session.id)
    settle()
    band = study.ui.origin
    band.send_button.click()
    type_in("人数")
    study.give_up()
    assert (band.asks(), band.isVisible(), band.send_button.isVisible()) == (False, True, True)
    band.send_button.click()
    assert band.field.text() == "人数"
    study.give_up()
    study.give_up()
    assert not band.isVisible()


def test_f12_sends_the_remark_about_a_member_too(bench: Bench, main_window: MainWindow, aoba: Aoba) -> None:
    pane = MemberPane()
    presenter = MembersPresenter(bench.tools, pane, SCOPE)
    pane.attach(presenter)
    bench.listen(presenter)
    show(main_window, pane)
    pane.open_record("member", aoba.member.id)
    settle()
    pane.ui.origin.send_button.click()
    type_in("コードを確かめてください。")
    pane.register()
    settle()
    assert pane.ui.origin.remark.text() == "差戻しの理由: コードを確かめてください。"


def test_a_member_received_is_registered_from_its_form(bench: Bench, main_window: MainWindow, aoba: Aoba) -> None:
    pane = MemberPane()
    presenter = MembersPresenter(bench.tools, pane, SCOPE)
    pane.attach(presenter)
    bench.listen(presenter)
    show(main_window, pane, 1024, 700)
    pane.open_record("member", aoba.member.id)
    settle()
    assert open_fields(pane.ui.page) == []
    assert pane.ui.branch.currentText() == "青葉支店"
    assert too_wide(pane.ui.page) == []
    pane.ui.origin.adopt_button.click()
    settle()
    assert (pane.ui.formTitle.text(), pane.ui.origin.isVisible()) == ("青葉製作所労働組合の訂正", False)
    assert pane.ui.code.isReadOnly() is False
    assert [row[-2] for row in cells(pane.ui.table) if row[0] == "2001"] == [""]


def test_an_entry_received_names_its_branch_and_offers_no_other(
    bench: Bench, main_window: MainWindow, aoba: Aoba
) -> None:
    pane = CampaignPane()
    presenter = CampaignsPresenter(bench.tools, pane, SCOPE)
    pane.attach(presenter)
    show(main_window, pane)
    pane.open_record("campaign_entry", aoba.entry.id)
    settle()
    assert pane.ui.branch.currentText() == "青葉支店"
    assert open_fields(pane.ui.page) == []
    pane.new()
    assert [pane.ui.branch.itemText(at) for at in range(pane.ui.branch.count())] == ["みどり野支店013"]


def test_rows_received_in_the_grid_take_no_key(bench: Bench, main_window: MainWindow, aoba: Aoba) -> None:
    pane = TargetPane()
    presenter = TargetsPresenter(bench.tools, pane, SCOPE)
    pane.attach(presenter)
    show(main_window, pane)
    grid, model = pane.ui.grid, pane.ui.grid.model()
    grid.go_to(aoba.target.id, "loan.target")
    settle()
    assert pane.ui.origin.text.text() == FROM_AOBA
    before = [str(model.index(2, at).data()) for at in range(model.columnCount())]
    for key in (Qt.Key.Key_9, Qt.Key.Key_Delete, Qt.Key.Key_D):
        QTest.keyClick(
            grid, key, Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_D else Qt.KeyboardModifier(0)
        )
    grid.go_to(aoba.target.id, "decided_by")
    QTest.keyClick(grid, Qt.Key.Key_1)
    assert [str(model.index(2, at).data()) for at in range(model.columnCount())] == before
    assert presenter.shown() == bench.desk.get("self_target", aoba.target.id)
    grid.go_to(builders.member("1002").id, "decided_by")
    grid.step_cell(1)
    assert grid.current_place() == (builders.member("1002").id, "decided_by")


def _words(band: OriginBanner) -> str:
    return "".join(part.accessibleName() for part in band.findChildren(QWidget))
