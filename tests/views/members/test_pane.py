"""The room of 会員台帳 by keyboard: a member from number to note, doubles, the list and its filter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from roukin_desktop.domain.records import Member
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.views.members.pane import MemberPane
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


@pytest.fixture
def taken() -> list[str]:
    """Collect calls for the room of 取込."""
    return []


@pytest.fixture
def pane(bench: Bench, main_window: MainWindow, taken: list[str]) -> MemberPane:
    made = MemberPane()
    presenter = MembersPresenter(bench.tools, made, SCOPE)
    made.attach(presenter, lambda: taken.append("imports"))
    bench.listen(presenter)
    show(main_window, made)
    return made


def fill(*texts: str) -> None:
    """Type into one field after another, going on with Enter."""
    for text in texts:
        type_in(text)
        press(ENTER)


def members(bench: Bench) -> list[Member]:
    return [member for member in bench.desk.all(Member.kind) if isinstance(member, Member)]


def test_a_member_is_typed_and_registered_by_keyboard_alone(pane: MemberPane, bench: Bench) -> None:
    assert here() is pane.ui.code
    fill("1003", "港町病院労働組合", "みなとまち", "港病労", "1", "1", "240名", "0401", "")
    fill("港病、みなと町病院労組", "新規")
    press(ENTER)
    [made] = [member for member in members(bench) if member.code == "1003"]
    assert made.aliases == ("港病", "みなと町病院労組")
    assert (made.name, made.reading, made.short_name) == ("港町病院労働組合", "みなとまち", "港病労")
    assert (made.headcount, made.valid_from, made.valid_to, made.note) == (240, date(2025, 4, 1), None, "新規")
    assert (made.federation_id, made.branch_id) == (builders.federation().id, builders.branch().id)
    assert cells(pane.ui.table)[-1][:3] == ["1003", "港町病院労働組合", "みなとまち"]
    assert pane.ui.totals.text() == "3会員"
    assert here() is pane.ui.code
    assert (pane.ui.code.text(), pane.ui.name_text.text()) == ("", "")


def test_how_a_number_and_a_day_were_understood_stands_under_them(pane: MemberPane) -> None:
    pane.ui.headcount.setFocus()
    fill("２40名", "R7.4.1")
    assert pane.ui.headcountNote.text() == "= 240名"
    assert pane.ui.valid_fromNote.text() == "2025年4月1日(火)"


def test_a_blank_form_does_not_scold(pane: MemberPane) -> None:
    assert (pane.ui.name_textNote.text(), pane.ui.readingNote.text()) == ("", "")
    fill("1003", "", "")
    assert (pane.ui.name_textNote.state(), pane.ui.readingNote.state()) == ("error", "hint")


def test_a_number_in_use_is_refused_and_a_similar_name_asks_for_a_reason(pane: MemberPane, bench: Bench) -> None:
    fill("1002", "若葉生協労組", "わかば")
    press(Qt.Key.Key_F12)
    assert pane.ui.codeNote.state() == "error"
    assert "若葉生活協同組合労組" in pane.ui.codeNote.text()
    assert here() is pane.ui.code
    assert len(members(bench)) == 2
    fill("1009", "若葉生活協同組合労組")
    press(ENTER, CTRL)
    assert pane.ui.name_textNote.state() == "warning"
    assert here().accessibleName().startswith("理由: ")
    type_in("支部")
    press(ENTER, CTRL)
    assert len(members(bench)) == 3


def test_an_opened_member_shows_also_in_the_field_with_the_cursor(pane: MemberPane, bench: Bench) -> None:
    assert here() is pane.ui.code
    pane.open_record(Member.kind, builders.member("1002").id)
    settle()
    assert (pane.ui.code.text(), pane.ui.name_text.text()) == ("1002", "若葉生活協同組合労組")
    pane.ui.headcount.setFocus()
    pane.ui.headcount.selectAll()
    type_in("130")
    press(Qt.Key.Key_F12)
    assert [member.headcount for member in members(bench) if member.code == "1002"] == [130]
    assert "130名" in cells(pane.ui.table)[1]


def test_enter_in_the_list_opens_and_escape_keeps_what_was_typed(pane: MemberPane) -> None:
    fill("77")
    press(Qt.Key.Key_Escape)
    assert here() is pane.ui.table
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert pane.ui.name_text.text() in [row[1] for row in cells(pane.ui.table)]
    pane.ui.takeBackButton.click()
    settle()
    assert pane.ui.code.text() == "77"


def test_f3_finds_by_reading_in_any_kana(pane: MemberPane) -> None:
    press(Qt.Key.Key_F3)
    type_in("まつなみ")
    pane._timer.timeout.emit()
    assert [row[0] for row in cells(pane.ui.table)] == ["1001", "1002"]
    pane.ui.filter.setText("若葉")
    pane._timer.timeout.emit()
    assert [row[0] for row in cells(pane.ui.table)] == ["1002"]
    pane.ui.filter.setText("どこにもない")
    pane._timer.timeout.emit()
    assert pane.ui.table.accessibleDescription() == "当てはまる会員はありません。"


def test_f4_takes_over_what_neighbours_share(pane: MemberPane) -> None:
    fill("1003", "港町病院労働組合", "みなとまち", "", "1", "1", "240", "0401")
    press(Qt.Key.Key_F12)
    press(Qt.Key.Key_F4)
    assert pane.ui.federation.currentText() == builders.federation().name
    assert (pane.ui.valid_from.text(), pane.ui.name_text.text()) == ("2025/04/01", "")


def test_ctrl_z_takes_the_last_visit_back(pane: MemberPane) -> None:
    pane.ui.federation.setFocus()
    type_in("1")
    press(Qt.Key.Key_Z, CTRL)
    assert pane.ui.federation.currentText() == ""


def test_take_in_leads_to_its_room_only_where_there_is_one(pane: MemberPane, bench: Bench, taken: list[str]) -> None:
    pane.ui.importButton.click()
    assert taken == ["imports"]
    alone = MemberPane()
    alone.attach(MembersPresenter(bench.tools, alone, SCOPE))
    assert alone.ui.importButton.isHidden()
    alone.deleteLater()


@pytest.mark.parametrize(("width", "height"), [(1024, 700), (1280, 800), (1900, 1100)])
def test_everything_fits_the_window_and_has_a_name(
    pane: MemberPane, main_window: MainWindow, width: int, height: int
) -> None:
    main_window.resize(width, height)
    settle()
    assert pane.ui.page.width() <= pane.ui.formScroll.viewport().width()
    assert pane.ui.formScroll.viewport().height() >= pane.ui.page.layout().totalSizeHint().height()
    assert too_wide(pane) == []
    assert unnamed(pane.ui.page) == []
