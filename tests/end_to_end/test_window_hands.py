"""Fast and careless hands in the real window: keys pressed before the program answered, and ways back."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.services.desk import create_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.views.widgets.fields.member_lookup import MemberLookup
from roukin_desktop.views.widgets.grids.attendance_grid import AttendanceGrid
from roukin_desktop.views.widgets.notes.field_note import FieldNote
from roukin_desktop.views.widgets.tables.record_table import RecordTable
from tests import builders
from tests.end_to_end.conftest import Start

AOBA, AOZORA = "220014", "220015"
REST = ("Enter", "0930", "Enter", "1", "Enter", "1", "Enter", "24", "Enter", "Enter", "Enter", "1")


@pytest.fixture
def book(tmp_path: Path, who: Who, clock: Clock) -> Path:
    """Return a book with two members whose codes and readings begin alike."""
    path = tmp_path / "two.roukin"
    desk = create_desk(path, role=Role.COMMITTEE, code="013", name="みどり野", year=2025, who=who, clock=clock)
    mine = {"book_id": desk.info.book_id}
    aoba = builders.member(AOBA, name="あおば労働組合", reading="アオバ", **mine)
    aozora = builders.member(AOZORA, name="あおぞら生協労組", reading="アオゾラ", **mine)
    with desk, desk.store.transaction(Verb.REGISTER, "はじめの会員") as tx:
        tx.put_many([aoba, aozora])
    return path


def test_a_session_is_registered_without_ever_waiting_for_the_program(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand(AOZORA, *REST, "F12", AOBA, *REST, "F12")
    assert "学習会 9/30 あおば労働組合" in robot.status()
    table = robot.window.findChild(RecordTable, "table")
    assert table is not None
    marked = table.currentIndex()
    assert marked.siblingAtColumn(2).data() == "あおば労働組合"
    assert robot.reads("2回 / 48名")


def test_a_code_typed_last_is_looked_up_before_registering(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand("Enter", *REST[1:], "Shift+Enter")
    robot.press("Shift+Enter", times=6)
    assert robot.where() == "会員"
    robot.hand(AOBA, "F12")
    assert "学習会 9/30 あおば労働組合" in robot.status()


def test_what_means_two_members_is_kept_and_the_field_says_what_to_do(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand("あお", *REST, "F12")
    assert (robot.where(), robot.line()) == ("会員", "あお")
    assert robot.reads("「あお」に当たるものが決まっていません。候補から選ぶか、入力を直してください。")
    robot.hand("Down", "Enter", "F12")
    assert "を登録しました" in robot.status()


def test_a_picked_member_stands_there_by_name_once_the_field_is_left(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand(AOBA, "F12")
    assert robot.where() == "開催日"
    robot.press("Shift+Enter")
    assert robot.line() == "あおば労働組合"


def test_members_of_a_meeting_are_typed_one_after_the_other_without_waiting(start: Start, book: Path) -> None:
    robot = start(book)
    robot.go("会議・研修")
    line = robot.window.findChild(MemberLookup, "addMember")
    members = robot.window.findChild(AttendanceGrid)
    assert line is not None
    assert members is not None
    line.setFocus()
    robot.hand(AOZORA, "Enter", AOBA, "Enter")
    assert [row.cells[0].text for row in members.model().rows] == ["あおぞら生協労組", "あおば労働組合"]
    assert robot.here() is line
    robot.hand("あお", "Enter", AOBA, "Tab", "Enter")
    assert robot.reads("「あお」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。")
    assert len(members.model().rows) == 2


def test_a_member_typed_last_is_in_the_meeting_registered_at_once(start: Start, book: Path) -> None:
    robot = start(book)
    robot.go("会議・研修")
    robot.hand("0919", "Enter", "Enter", "1", "Enter", "Enter", "秋の研修会", "Enter")
    line = robot.window.findChild(MemberLookup, "addMember")
    assert line is not None
    line.setFocus()
    robot.hand("いない", "F12")
    assert (robot.here(), line.text()) == (line, "いない")
    assert robot.reads("「いない」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。")
    robot.hand(AOZORA, "F12")
    assert "秋の研修会 9/19を登録しました" in robot.status()
    assert (robot.reads("予定 1会員"), line.text()) == (False, "")
    robot.hand("Esc", "Home", "Enter")
    assert robot.reads("予定 1会員")


def test_enter_in_the_search_opens_the_record_however_fast(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand("Ctrl+K", AOZORA, "Enter")
    robot.wait_for(lambda: robot.reads("あおぞら生協労組の訂正"), "the member's form")
    assert robot.line() == AOZORA


def test_the_next_search_takes_the_place_of_the_last_and_what_is_not_found_stays(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand("Ctrl+K", "zzz", "Enter")
    robot.wait()
    assert robot.line() == "zzz"
    robot.hand("Esc", "Ctrl+K", AOZORA, "Enter")
    robot.wait_for(lambda: robot.reads("あおぞら生協労組の訂正"), "the member's form")


def test_esc_leaves_the_search_empty_and_the_cursor_where_it_was(start: Start, book: Path) -> None:
    robot = start(book)
    before = robot.where()
    robot.hand("Ctrl+K", "zzz", "Esc")
    assert robot.where() == before
    assert robot.window.ui.search.text() == ""


def test_escape_puts_aside_what_was_typed_and_the_list_leads_on(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand(AOBA, *REST, "F12", AOZORA, "Enter", "0929", "Esc")
    assert robot.where() == "学習会の一覧"
    robot.hand("Home", "Enter")
    assert robot.reads("学習会 No.1の訂正")
    assert robot.line() == "あおば労働組合"


def test_drafts_of_a_room_left_are_there_when_one_comes_back(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand(AOBA, "Enter", "0929")
    robot.go("会員台帳")
    robot.hand("220016", "Enter", "うしお労組")
    robot.go("学習会")
    robot.press("Enter")
    assert robot.line() == "0929"
    robot.go("会員台帳")
    assert robot.line() == "220016"


def test_a_roster_is_taken_in_by_keyboard_and_its_members_are_known_at_once(
    start: Start, book: Path, tmp_path: Path
) -> None:
    sheet = openpyxl.Workbook()
    rows = (
        ("会員名簿(9月末)",),
        (),
        ("会員番号", "会員名", "フリガナ", "組合員数"),
        (330001, "かえで労働組合", "カエデ", "312名"),
        (330002, "けやき労働組合", "ケヤキ", "１５０"),
    )
    for row in rows:
        sheet.active.append(row)
    sheet.save(tmp_path / "roster.xlsx")
    robot = start(book)
    robot.go("取込")
    robot.answers.paths = [tmp_path / "roster.xlsx"]
    robot.press("1")
    robot.hand("Enter", "Enter")
    assert robot.reads("会員 2会員・組合員数 462名")
    robot.press("F12")
    assert "会員 roster.xlsxを取り込みました" in robot.status()
    robot.go("学習会")
    robot.hand("330002", *REST, "F12")
    assert "学習会 9/30 けやき労働組合" in robot.status()


def test_what_stands_against_registering_can_be_read_without_scrolling(start: Start, book: Path) -> None:
    robot = start(book)
    robot.window.resize(1280, 800)
    robot.hand(AOBA, *REST, "Enter", "Enter", "Enter", "Enter")
    assert robot.where() == "備考"
    QGuiApplication.clipboard().setText("あ" * 2001)
    robot.press("Ctrl+V")
    robot.press("F12")
    assert (robot.where(), robot.reads("2,000文字までにしてください")) == ("備考", True)
    note = robot.window.findChild(FieldNote, "noteNote")
    assert note is not None
    assert note.visibleRegion().boundingRect() == note.rect()


def test_lines_of_the_expense_are_pasted_from_excel_by_keyboard(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand(AOBA, *REST, "Enter", "Space", "Enter", "Enter")
    assert robot.where() == "会場・設備 金額"
    QGuiApplication.clipboard().setText("会場費\t12000\r\n弁当代\t1200\r\n")
    robot.press("Ctrl+V")
    assert robot.reads("会場・設備 12,000円、弁当代・懇親会 1,200円。")
    robot.press("F12")
    assert "を登録しました" not in robot.status()
    assert robot.reads("登録する前に、貼り付けるか、やめるかを選んでください。")
    robot.press("Esc")
    assert (robot.where(), robot.line()) == ("会場・設備 金額", "")
    robot.press("Ctrl+V")
    robot.press("Enter")
    assert robot.reads("円・あと ")
    assert (robot.where(), robot.line()) == ("会場・設備 金額", "12000")
    robot.press("F12")
    assert "を登録しました" in robot.status()
