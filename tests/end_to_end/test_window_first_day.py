"""The main job, whole, by keyboard alone: from ようこそ over ten study sessions to the workbook and the PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pypdf

from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot

AOBA, MIDORI = "220014", "220015"
OWNER = "みどり野支店推進委員会"
MOST_KEYSTROKES = 30
"""Issue 5's aim for a study session of a known member."""

SESSIONS: tuple[tuple[str, ...], ...] = (
    (MIDORI, "Enter", "0512", "Enter", "2", "Enter", "3", "Enter", "18", "Enter", "Enter", "Enter", "2", "4"),
    ("F4", "+1"),
    (AOBA, "Enter", "+7", "Enter", "3", "Enter", "5", "Enter", "40", "Enter", "15", "Enter", "Enter", "Enter", "3"),
    (AOBA, "Enter", "0708", "Enter", "1", "Enter", "1", "Enter", "20", "Enter", "Enter", "Enter", "1", "5"),
    (AOBA, "Enter", "7/15", "Enter", "1", "Enter", "2", "Enter", "12", "Enter", "90", "Enter", "Enter", "6"),
    (AOBA, "Enter", "R7.8.1", "Enter", "2", "Enter", "4", "Enter", "55", "Enter", "Enter", "Enter", "4", "7"),
    (MIDORI, "Enter", "20250930", "Enter", "1", "Enter", "6", "Enter", "28", "Enter", "Enter", "Enter", "1", "2"),
)
"""Sessions that need nothing beyond the fields everybody fills; F12 comes after each."""

TOTALS = (10, 255, 2, 31_200)
"""回数, 参加者, 実会員数 and 職域活動費 of all ten, added by hand."""

DAYS = ["0512", "0513", "0520", "0620", "0620", "0708", "0715", "0801", "0820", "0930"]


def make_book(robot: Robot, path: Path) -> None:
    """ようこそ → 新しい記録簿: the first choice has the cursor, the first field is the name."""
    assert robot.where() == "新しい記録簿"
    robot.answers.paths = [path]
    robot.hand("Enter", OWNER, "Enter", "Enter", "みどり野 係", "Ctrl+Enter")
    assert robot.where() == "1 会員を取り込む", "an empty book says what to do first"
    assert OWNER in robot.window.windowTitle()


def fill_registers(robot: Robot) -> None:
    """One 店舗 under 設定 and two members in 会員台帳."""
    robot.go("設定")
    robot.hand("Enter", "みどり野支店", "F12")
    assert "店舗 みどり野支店を登録しました" in robot.status()
    robot.go("会員台帳")
    for code, name, reading, heads in (
        (AOBA, "あおば労働組合", "アオバロウドウクミアイ", "312"),
        (MIDORI, "みどり生協労組", "ミドリセイキョウ", "150"),
    ):
        robot.hand(code, "Enter", name, "Enter", reading, "Enter", "Enter", "Enter", "Enter", heads, "F12")
        assert f"会員 {name}を登録しました" in robot.status()


def type_sessions(robot: Robot) -> None:
    """Ten sessions one after another: the cursor is where the next begins every time."""
    robot.go("学習会")
    for steps in SESSIONS:
        assert (robot.where(), robot.line()) == ("会員", "")
        before = robot.keystrokes
        robot.hand(*steps, "F12")
        assert "を登録しました" in robot.status()
        assert robot.keystrokes - before <= MOST_KEYSTROKES
        assert (robot.where(), robot.line()) == ("会員", "")


def type_special_sessions(robot: Robot) -> None:
    """職域活動費 in place, a second session that needs a reason, a joint one with その他 found by its name."""
    face = ("Enter", "1", "Enter", "7", "Enter", "24", "Enter", "Enter", "Enter", "1")
    robot.hand(AOBA, "Enter", "0620", *face, "Enter", "Space", "Enter", "Enter", "12000", "Enter", "Enter", "19200")
    assert robot.reads("上限 48,000円・あと 16,800円")
    robot.press("F12")
    robot.hand(AOBA, "Enter", "0620", *face, "F12")
    assert robot.where().startswith("理由: 同じ会員・同じ日の学習会がすでにあります")
    robot.hand("午後の回", "F12")
    assert (robot.where(), robot.line()) == ("会員", "")
    robot.type("みどり")
    robot.wait_for(lambda: any(field.isVisible() for field in lists_of(robot)), "the list of members")
    robot.hand("Enter", "Shift+Enter", "Shift+Tab", "Space", AOBA, "Enter", "Enter", "0820", "Enter", "1", "Enter", "8")
    robot.hand("Enter", "労働講座", "Enter", "16", "Enter", "Enter", "Enter", "8", "Enter", "くらし", "F12")
    assert "を登録しました" in robot.status()
    assert robot.reads("10回 / 255名")


def lists_of(robot: Robot) -> list[Any]:
    """Return the lists that hang under fields."""
    return [part for part in robot.window.children() if getattr(part, "accessibleName", str)() == "会員の候補"]


def type_target_and_entry(robot: Robot) -> None:
    """Type a row of 会員自主目標 with day and body, and an entry of the campaign that runs."""
    robot.go("会員自主目標")
    robot.hand("12", "Enter", "10", "Enter", "5", "Enter", "4")
    robot.press("Enter", times=7)
    robot.hand("0618", "Enter", "1", "F12")
    assert "2025年度の自主目標を登録しました(1会員)" in robot.status()
    robot.go("キャンペーン")
    robot.hand("1", "Enter", "1", "Enter", "Enter", "0930", "Enter", "3", "F12")
    assert "キャンペーン実績" in robot.status()


def see_the_summary(robot: Robot) -> None:
    """Enter on a figure opens its rows, Enter on a row its record, Esc leads back to the figure."""
    robot.go("集計")
    assert robot.where() == "学習会 テーマ別"
    robot.press("Enter")
    assert robot.where() == "内訳の一覧"
    assert robot.reads("可処分所得向上")
    robot.press("Enter")
    assert robot.where() == "会員"
    assert robot.reads("の訂正")
    robot.press("Esc")
    robot.go("集計")
    assert robot.where() == "内訳の一覧"
    robot.press("Esc")
    assert robot.where() == "学習会 テーマ別"


def undo_by_menu(robot: Robot) -> None:
    """元に戻す in the menu takes back what was registered last, and says what it was."""
    robot.go("学習会")
    robot.hand("F4", "0901", "F12")
    assert robot.reads("11回 / 271名")
    robot.hand("Alt+E", "U")
    assert "元に戻しました: 学習会 9/1" in robot.status()
    assert robot.reads("10回 / 255名")


def make_both_files(robot: Robot, path: Path) -> None:
    robot.go("集計")
    robot.answers.paths = [path]
    robot.press("F11")
    robot.wait_for(lambda: robot.reads("を作成しました。"), "both files")
    assert robot.here().property("text") == "Excelを開く"


def check_workbook(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    sessions = next(sheet for sheet in book if sheet.title.endswith("学習会 集計"))
    assert total_row(sessions, "学習会 テーマ別") == TOTALS
    assert total_row(sessions, "学習会 形態別") == TOTALS
    assert line_of(sessions, "学習会 形態別", "WEB") == (3, 91, 2, 0)
    assert line_of(sessions, "学習会 月別", "5月") == (3, 76, 2, 0)
    assert line_of(sessions, "学習会 テーマ別", "可処分所得向上") == (4, 96, 2, 31_200)
    rows = list(book["データ_学習会"].iter_rows(min_row=2, values_only=True))
    assert sorted(row[1].strftime("%m%d") for row in rows) == DAYS
    assert sum("労働講座" in row for row in rows) == 1
    targets = list(book["データ_会員自主目標"].iter_rows(min_row=2, values_only=True))
    assert [row[9:11] for row in targets] == [(12, 10), (5, 4)]
    entries = list(book["データ_キャンペーン実績"].iter_rows(min_row=2, values_only=True))
    assert [row[8:10] for row in entries] == [("件数", 3)]


def check_paper(path: Path) -> None:
    text = "".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    for printed in ("10回", "255名", "31,200円", "午後の回", OWNER, "みどり生協労組"):
        assert printed in text


def line_of(sheet: Any, title: str, label: str) -> tuple[Any, ...]:  # noqa: ANN401 - openpyxl has no types
    """Return the figures of a line of the table under a title."""
    lines = [tuple(cell for cell in row if cell is not None) for row in sheet.iter_rows(values_only=True)]
    return next(line for line in lines[lines.index((title,)) :] if line and line[0] == label)[1:]


def total_row(sheet: Any, title: str) -> tuple[Any, ...]:  # noqa: ANN401 - openpyxl has no types
    """Return the figures of the line 合計."""
    return line_of(sheet, title, "合計")


def test_from_welcome_over_ten_sessions_to_both_files(start: Start, tmp_path: Path) -> None:
    robot = start()
    make_book(robot, tmp_path / "first.roukin")
    fill_registers(robot)
    type_sessions(robot)
    type_special_sessions(robot)
    type_target_and_entry(robot)
    see_the_summary(robot)
    undo_by_menu(robot)
    make_both_files(robot, tmp_path / "report.xlsx")
    check_workbook(tmp_path / "report.xlsx")
    check_paper(tmp_path / "report.pdf")
    assert (robot.answers.troubles, robot.answers.told) == ([], [])
