"""Each room does what it is there for by keyboard alone, in the real window, and the book holds it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.records import Record
from roukin_desktop.presenters.rooms import ROOMS
from roukin_desktop.services.desk import Desk, create_desk, open_desk
from roukin_desktop.services.sample import write_sample
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot

OWNER = "みどり野推進委員会"


def small_book(path: Path, who: Who, clock: Clock, role: Role = Role.COMMITTEE) -> Path:
    """Write a book with a 店舗, two 会員 and a 学習会; headquarters' is empty but for the same."""
    code, name = ("900", "本部") if role is Role.HEADQUARTERS else ("013", OWNER)
    desk = create_desk(path, role=role, code=code, name=name, year=2025, who=who, clock=clock)
    mine = {"book_id": desk.info.book_id}
    branch = builders.branch(**mine)
    members = [
        builders.member("1001", branch_id=branch.id, **mine),
        builders.member("1002", name="若葉生協労組", branch_id=branch.id, **mine),
    ]
    with desk, desk.store.transaction(Verb.REGISTER, "はじめの記録") as tx:
        tx.put_many([branch, *members, builders.session(**mine)])
    return path


@pytest.fixture
def book(tmp_path: Path, who: Who, clock: Clock) -> Path:
    return small_book(tmp_path / "small.roukin", who, clock)


@pytest.fixture
def robot(start: Start, book: Path) -> Robot:
    return start(book)


def enter(robot: Robot, room: str, *steps: str) -> None:
    """Go to a room with its keys and press and type there."""
    robot.go(ROOMS[room])
    robot.hand(*steps)


def tab_to(robot: Robot, name: str) -> None:
    """Press Tab until the cursor is on something of that name."""
    known = {robot.here()}
    while robot.where() != name:
        robot.press("Tab")
        assert robot.here() not in known, f"Tab never comes to {name}"
        known.add(robot.here())


@contextmanager
def left(robot: Robot, book: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Close the window and open what it wrote."""
    assert (robot.answers.troubles, robot.answers.told) == ([], [])
    robot.leave()
    with open_desk(book, who=who, clock=clock) as desk:
        yield desk


def kept(robot: Robot, book: Path, kind: str, who: Who, clock: Clock) -> list[Record]:
    """Return the records of a kind that are in the book once the window is closed."""
    with left(robot, book, who, clock) as desk:
        return list(desk.all(kind))


def test_a_study_session(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "study", "1002", "Enter", "0910", "Enter", "2", "Enter", "3", "Enter", "18", "Enter", "Enter")
    robot.hand("Enter", "2", "4", "F12")
    assert "学習会 9/10 若葉生協労組を登録しました" in robot.status()
    assert {one.attendees for one in kept(robot, book, "study_session", who, clock)} >= {18}


def test_a_row_of_self_targets(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "targets", "12", "Enter", "10", "Enter")
    robot.press("Enter", times=8)
    robot.hand("0618", "Enter", "1", "F12")
    assert "2025年度の自主目標を登録しました(1会員)" in robot.status()
    (target,) = kept(robot, book, "self_target", who, clock)
    assert [(line.allotted, line.target) for line in target.lines] == [(12, 10)]


def test_an_entry_of_a_campaign(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "campaigns", "1", "Enter", "1", "Enter", "Enter", "0930", "Enter", "3")
    robot.press("Ctrl+Enter")
    assert "キャンペーン実績" in robot.status()
    (entry,) = kept(robot, book, "campaign_entry", who, clock)
    assert (entry.count, entry.recorded_on) == (3, date(2025, 9, 30))


def test_a_figure_of_a_month(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "monthly", "12", "Enter", "34", "Enter", "F12")
    assert "月次実績" in robot.status()
    figures = kept(robot, book, "monthly_figure", who, clock)
    assert sorted((one.month, one.value) for one in figures) == [(date(2025, 4, 1), 12), (date(2025, 5, 1), 34)]


def test_an_activity_by_the_space_bar(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "activities", "Space", "Right", "Space", "Space", "Down", "0618", "Enter", "F12")
    assert "2025年度の会員活動を登録しました(2件)" in robot.status()
    deeds = kept(robot, book, "member_activity", who, clock)
    assert sorted(one.done_on for one in deeds) == [date(2025, 6, 18), date(2025, 9, 30)]


def test_a_consultation(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "consultations", "0620", "Enter", "2", "Enter", "1", "Enter", "3", "F12")
    assert "相談・NPO連携" in robot.status()
    (one,) = kept(robot, book, "consultation", who, clock)
    assert (one.recorded_on, one.count, one.branch_id is not None) == (date(2025, 6, 20), 3, True)


def test_a_meeting_with_who_was_there(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "meetings", "0621", "Enter", "1330", "Enter", "1", "Enter", "Enter", "総会", "Enter", "Enter", "Enter")
    robot.press("Enter")
    for code in ("1001", "1002"):
        robot.hand(code)
        robot.press("Enter")
    robot.press("Tab", times=3)
    robot.hand("Space", "Down", "Space", "Space", "F12")
    assert "会議・研修会 総会 6/21を登録しました" in robot.status()
    (meeting,) = kept(robot, book, "meeting", who, clock)
    assert sorted(one.present for one in meeting.members) == [False, True]


def test_a_new_member(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "members", "1003", "Enter", "けやき労組", "Enter", "ケヤキ", "F12")
    assert "会員 けやき労組を登録しました" in robot.status()
    assert {one.code for one in kept(robot, book, "member", who, clock)} == {"1001", "1002", "1003"}


def test_a_figure_of_the_summary_down_to_its_record_and_the_workbook(robot: Robot, book: Path, tmp_path: Path) -> None:
    enter(robot, "summary", "Enter")
    assert robot.where() == "内訳の一覧"
    robot.press("Enter")
    assert robot.reads("学習会 No.1の訂正")
    robot.go(ROOMS["summary"])
    robot.press("Esc")
    robot.answers.paths = [tmp_path / "made.xlsx"]
    tab_to(robot, "Excel ブックを作成")
    robot.press("Enter")
    robot.wait_for(lambda: robot.reads("を作成しました。"), "the workbook")
    assert openpyxl.load_workbook(tmp_path / "made.xlsx").sheetnames
    assert robot.answers.troubles == []


def test_the_report_from_a_figure_over_its_words_to_paper(start: Start, tmp_path: Path, who: Who, clock: Clock) -> None:
    robot = start(write_sample(tmp_path, who=who, clock=clock))
    enter(robot, "report", "Tab", "Tab", "Enter")
    assert robot.where() == "内訳の一覧"
    robot.press("Esc")
    assert robot.where() == "報告書の紙面"
    robot.hand("Ctrl+PgDown", "Ctrl+PgDown", "今年度の重点です。", "F12")
    assert "報告書" in robot.status()


def test_a_file_is_taken_in(robot: Robot, book: Path, tmp_path: Path, who: Who, clock: Clock) -> None:
    sheet = openpyxl.Workbook()
    for row in (("会員番号", "会員名", "組合員数"), (330001, "かえで労働組合", "312名")):
        sheet.active.append(row)
    sheet.save(tmp_path / "roster.xlsx")
    robot.answers.paths = [tmp_path / "roster.xlsx"]
    enter(robot, "imports", "1")
    robot.press("Enter", times=2)
    assert robot.reads("会員 1会員・組合員数 312名")
    robot.press("F12")
    assert "会員 roster.xlsxを取り込みました" in robot.status()
    assert "330001" in {one.code for one in kept(robot, book, "member", who, clock)}


def test_a_definition_of_the_year(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "definitions", "Shift+Tab", "Down", "Down", "Tab", "Down", "Enter", "新しい名前", "F12")
    assert "年度定義" in robot.status()
    with left(robot, book, who, clock) as desk:
        assert "新しい名前" in {product.label for c in desk.catalogue(2025).campaigns for product in c.products}


def test_a_setting_of_this_pc(robot: Robot) -> None:
    enter(robot, "settings", "Shift+Tab", "Shift+Tab", "End", "Tab", "Tab", "Space")
    assert not robot.window.form_keys.enter_moves
    before = robot.window.font().pointSizeF()
    robot.hand("Tab", "4")
    assert robot.window.font().pointSizeF() > before


def test_a_backup_in_three_steps(robot: Robot, book: Path, who: Who, clock: Clock) -> None:
    enter(robot, "members", "1003", "Enter", "けやき労組", "F12")
    enter(robot, "settings", "Shift+Tab", "Shift+Tab")
    robot.press("Down", times=6)
    robot.hand("Tab", "Home", "Enter")
    assert "控えの時点に戻しました" in robot.status()
    assert {one.code for one in kept(robot, book, "member", who, clock)} == {"1001", "1002"}


def test_a_submission_travels_to_headquarters_and_its_receipt_back(
    robot: Robot, start: Start, tmp_path: Path, who: Who, clock: Clock
) -> None:
    enter(robot, "submission", "F12")
    assert "提出用ファイルを作りました" in robot.status()
    (sent,) = (tmp_path / "pc").rglob("suishin_*.xlsx")
    robot.leave()
    there = start(small_book(tmp_path / "hq.roukin", who, clock, Role.HEADQUARTERS))
    assert there.arrived is not None
    assert there.arrived.key == "intake"
    there.hand("Ctrl+PgDown", "F2", "013", "Enter", OWNER, "F12")
    assert f"提出元 013 {OWNER}を登録しました" in there.status()
    there.hand("Ctrl+PgUp")
    there.answers.paths = [sent, tmp_path / "receipt.json"]
    there.hand("Enter")
    there.hand("F12")
    assert "を受け付けました" in there.status()
    there.hand("Ctrl+PgDown", "Home")
    tab_to(there, "この提出元の受領票を作る")
    there.press("Enter")
    assert (tmp_path / "receipt.json").exists()
    assert (there.answers.troubles, there.answers.told) == ([], [])
