"""Members, self-targets and campaign entries out of foreign workbooks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from roukin_desktop.domain.records import CampaignEntry, Federation, Member, SelfTarget, TargetLine
from roukin_desktop.exchange.foreign import ImportPlan
from tests.exchange.workbooks import BOOK, MEMBERS, context, planned, workbook

ROSTER = ("会員番号", "会員名", "ﾌﾘｶﾞﾅ", "産別", "組合員数")


def _members(plan: ImportPlan) -> list[Member]:
    assert [p.line for p in plan.problems] == []
    return [r for r in plan.new if isinstance(r, Member)]


def test_a_roster_with_all_its_habits(tmp_path: Path) -> None:
    rows = [
        ("２０２５年度 会員名簿", None),
        ("令和7年4月1日現在",),
        (),
        ("No", *ROSTER),
        (1, 360011, " 青葉製作所労働組合", "ｱｵﾊﾞ", "製造系", "1330名"),
        (2, "２１００１２", "青葉市職員労働組合　", "あおば", "自治体系", " 1,225 "),
        (),
        (3, "130013", "髙﨑時計労組", None, "製造系", "１２"),
        (None, None, "合　計", None, None, 2567),
    ]
    plan = planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members")
    found = _members(plan)
    assert [(m.code, m.name, m.headcount) for m in found] == [
        ("360011", "青葉製作所労働組合", 1330),
        ("210012", "青葉市職員労働組合", 1225),
        ("130013", "髙﨑時計労組", 12),
    ]
    assert [m.reading for m in found] == ["ｱｵﾊﾞ", "あおば", ""]
    assert [f.name for f in plan.added if isinstance(f, Federation)] == ["製造系", "自治体系"]
    assert found[0].federation_id == found[2].federation_id
    assert plan.totals["headcount"] == 2567
    assert not [n for n in plan.notices if "合いません" in n.message]


def test_leading_zeros_shown_by_a_number_format_belong_to_the_code(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx", 名簿=[ROSTER, (12, "青葉労組", "ｱ", "製造系", 3), (130013, "若草労組", "ｱ", "製造系", 3)]
    )
    from openpyxl import load_workbook

    book = load_workbook(path)
    book["名簿"]["A2"].number_format = "000000"
    book.save(path)
    assert [m.code for m in _members(planned(path, "members"))] == ["000012", "130013"]


def test_two_rows_with_one_code_refuse_the_whole_file(tmp_path: Path) -> None:
    rows = [ROSTER, ("1", "青葉労組", "", "", 3), ("2", "若草労組", "", "", 3), ("１", "別の労組", "", "", 3)]
    plan = planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members")
    (problem,) = plan.problems
    assert problem.cell == "A4"
    assert "A2" in problem.message


def test_a_known_member_changes_only_where_the_file_says_something(tmp_path: Path) -> None:
    known = replace(MEMBERS[0], headcount=280, note="大切", short_name="松並")
    rows = [ROSTER, ("360001", "松並交通労働組合", None, None, 281), ("210002", "港町交通労働組合", None, None, None)]
    plan = planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members", context(members=(known, MEMBERS[1])))
    assert (plan.new, plan.same) == ((), 1)
    ((before, after),) = plan.changed
    assert before == known
    assert after == replace(known, headcount=281)


def test_a_code_that_lost_its_zeros_is_the_same_member(tmp_path: Path) -> None:
    plan = planned(workbook(tmp_path / "a.xlsx", 名簿=[ROSTER, (13003, "東京時計労働組合", None, None, 9)]), "members")
    ((_, after),) = plan.changed
    assert isinstance(after, Member)
    assert (after.code, after.headcount) == ("013003", 9)


def test_headings_between_rows_name_the_federation_where_no_column_does(tmp_path: Path) -> None:
    rows = [
        ("番号", "組合名", "人員"),
        ("【交通系】",),
        ("11", "青葉交通労組", 5),
        ("■製造系",),
        ("12", "青葉製作所労組", 6),
    ]
    plan = planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members")
    names = {f.id: f.name for f in plan.added if isinstance(f, Federation)}
    assert [names[m.federation_id or ""] for m in _members(plan)] == ["交通系", "製造系"]


def test_a_branch_is_known_by_code_or_name_and_an_unknown_one_is_marked(tmp_path: Path) -> None:
    rows = [
        ("会員番号", "会員名", "支店"),
        ("1", "あ労組", "札幌"),
        ("2", "い労組", "024"),
        ("3", "う労組", "函館支店"),
    ]
    found = _members(planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members"))
    assert [m.branch_id for m in found] == ["b013", "b024", None]
    assert found[2].review == ("branch_id",)


def test_two_blocks_side_by_side_are_both_read(tmp_path: Path) -> None:
    head = ("No", "会員番号", "会員名", "人数")
    rows = [
        (*head, None, *head),
        (1, "11", "あ労組", 5, None, 3, "13", "う労組", 7),
        (2, "12", "い労組", 6, None, 4, "14", "え労組", 8),
    ]
    found = _members(planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members"))
    assert sorted(m.code for m in found) == ["11", "12", "13", "14"]


def test_a_serial_number_is_not_a_code_whatever_it_is_called(tmp_path: Path) -> None:
    rows = [("番号", "会員名", "人数"), *((n, f"第{n}労働組合", 10 + n) for n in range(1, 6))]
    assert {m.code for m in _members(planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members"))} == {""}


def _targets(plan: ImportPlan) -> list[SelfTarget]:
    assert [p.line for p in plan.problems] == []
    return [r for r in plan.new if isinstance(r, SelfTarget)]


def test_targets_in_pairs_under_merged_headings(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["2025年度 会員自主目標 設定状況"])
    sheet.append(["会員番号", "会員名", "メイン化", None, None, "融資", None, None])
    sheet.append([None, None, "会員分件数目標", "自主目標", "実績", "会員分件数目標", "自主目標", "達成率"])
    sheet.append(["360001", "松並交通労働組合", 10, "１２件", 3, 5, 0, "60%"])
    sheet.append(["210002", "港町交通労働組合", 8, None, 1, None, None, None])
    sheet.append(["013003", "東京時計労働組合", None, "-", None, None, None, None])
    sheet.append(["合計", None, 18, 12, 4, 5, 0, None])
    for area in ("A2:A3", "B2:B3", "C2:E2", "F2:H2"):
        sheet.merge_cells(area)
    book.save(tmp_path / "a.xlsx")
    plan = planned(tmp_path / "a.xlsx", "targets")
    first, second = _targets(plan)
    assert first.lines == (TargetLine("main_account", 10, 12), TargetLine("loan", 5, 0))
    assert second.lines == (TargetLine("main_account", 8, None),)
    assert (first.confirmed, second.confirmed) == (True, False)
    assert not [n for n in plan.notices if "合いません" in n.message]


def test_targets_one_row_per_item_and_the_second_time_nothing_changes(tmp_path: Path) -> None:
    rows = [
        ("組合名", "項目", "会員分", "目標", "決定機関", "設定日"),
        ("松並交通労働組合", "預金", 5, 6, "定期大会", "R7.5.20"),
        ("〃", "預り資産", None, 2, "〃", "〃"),
    ]
    path = workbook(tmp_path / "a.xlsx", 目標=rows)
    (target,) = _targets(planned(path, "targets"))
    assert target.lines == (TargetLine("deposit", 5, 6), TargetLine("custody", None, 2))
    assert (target.decided_by, target.set_on) == ("convention", date(2025, 5, 20))
    again = planned(path, "targets", context(targets=[target]))
    assert (again.records, again.same) == ((), 1)


def test_a_target_twice_or_of_nobody_is_a_problem(tmp_path: Path) -> None:
    rows = [("会員名", "預金", "融資"), ("松並交通労働組合", 1, 2), ("松並交通労働組合", 3, 4), ("だれか労組", 1, 1)]
    plan = planned(workbook(tmp_path / "a.xlsx", 自主目標=rows), "targets")
    assert [p.cell for p in plan.problems] == ["A3", "A4"]


def _entries(plan: ImportPlan) -> list[CampaignEntry]:
    assert [p.line for p in plan.problems] == []
    return [r for r in plan.new if isinstance(r, CampaignEntry)]


def test_entries_of_a_campaign_named_in_the_title(tmp_path: Path) -> None:
    rows = [
        ("2025 サマーキャンペーン 週別実績", None),
        ("週", "店舗", "商品", "件数", "金額(千円)"),
        ("6/2~6/8", "札幌支店", "定期", "12件", 6000),
        ("6/9~6/15", "024", "エース預金", 3, "1,500"),
        ("合計", None, None, 15, 7500),
    ]
    found = _entries(planned(workbook(tmp_path / "a.xlsx", 実績=rows), "campaigns"))
    assert [(e.campaign, e.branch_id, e.product, e.recorded_on, e.span, e.count, e.yen) for e in found] == [
        ("summer_2025", "b013", "time_deposit", date(2025, 6, 8), "week", 12, 6_000_000),
        ("summer_2025", "b024", "ace_deposit", date(2025, 6, 15), "week", 3, 1_500_000),
    ]


def test_products_side_by_side_by_month_and_the_second_time_nothing(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["ウィンターキャンペーン"])
    sheet.append(["月", "店番", "定期預金", None, "エース預金", None])
    sheet.append([None, None, "件数", "金額", "件数", "金額"])
    sheet.append(["11月", "013", 2, 200000, None, None])
    sheet.append(["12月", "013", 3, 400000, 1, 60000])
    for area in ("A2:A3", "B2:B3", "C2:D2", "E2:F2"):
        sheet.merge_cells(area)
    book.save(tmp_path / "a.xlsx")
    found = _entries(planned(tmp_path / "a.xlsx", "campaigns"))
    assert [(e.product, e.recorded_on, e.span, e.count, e.yen) for e in found] == [
        ("time_deposit", date(2025, 11, 30), "month", 2, 200_000),
        ("time_deposit", date(2025, 12, 30), "month", 3, 400_000),
        ("ace_deposit", date(2025, 12, 30), "month", 1, 60_000),
    ]
    again = planned(tmp_path / "a.xlsx", "campaigns", context(entries=found))
    assert (again.records, again.same) == ((), 3)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"店舗": "函館支店"}, "店舗"),
        ({"商品": "国債"}, "商品"),
        ({"件数": "たくさん"}, "数として"),
        ({"日付": "昔"}, "日付"),
    ],
)
def test_an_entry_that_cannot_be_placed_is_a_problem(tmp_path: Path, changes: dict[str, Any], word: str) -> None:
    good: dict[str, Any] = {
        "キャンペーン": "サマー",
        "店舗": "札幌",
        "日付": "6/8",
        "商品": "定期",
        "件数": 1,
        "金額": 90000,
    }
    rows = [tuple(good), tuple(good.values()), tuple((good | changes).values())]
    plan = planned(workbook(tmp_path / "a.xlsx", s=rows), "campaigns")
    assert [word in p.message for p in plan.problems] == [True]


def test_a_name_that_starts_with_an_equals_sign_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("会員番号,会員名,人数\n1,=1+1労働組合,3\n2,+若草労組,4\n", "utf-8")
    plan = planned(path, "members", context(book_id=BOOK))
    assert [m.name for m in _members(plan)] == ["=1+1労働組合", "+若草労組"]


def test_a_total_column_under_a_heading_is_taken_not_its_parts(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["会員一覧表(令和7年4月)"])
    sheet.append(["店舗名", "組合コード", "組合の名称", "上部団体", "組合員数", None, None])
    sheet.append([None, None, None, None, "男", "女", "計"])
    sheet.append(["札幌", "A-12", "い労組", "自治労", 10, 5, 15])
    sheet.append(["〃", "A-13", "ろ労組", "〃", 1, 2, 3])
    sheet.append(["札幌 計", None, None, None, 11, 7, 18])
    for area in ("A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"):
        sheet.merge_cells(area)
    book.save(tmp_path / "a.xlsx")
    found = _members(planned(tmp_path / "a.xlsx", "members"))
    assert [(m.code, m.headcount, m.branch_id) for m in found] == [("A-12", 15, "b013"), ("A-13", 3, "b013")]


def test_a_sheet_of_sessions_in_the_same_workbook_is_no_roster(tmp_path: Path) -> None:
    sessions = [
        ("開催日", "会員番号", "会員名", "テーマ", "参加者数"),
        (date(2025, 6, 1), "9", "よそ労組", "生活防衛", 3),
    ]
    path = workbook(tmp_path / "a.xlsx", 名簿=[("会員番号", "会員名", "組合員数"), ("1", "あ労組", 5)], 学習会=sessions)
    assert [m.name for m in _members(planned(path, "members"))] == ["あ労組"]


def test_a_roster_without_header_and_without_codes(tmp_path: Path) -> None:
    rows = [("青葉労組", "あおば", 12), ("若草職員組合", "わかくさ", 15), ("川霧生協労組", "かわぎり", 30)]
    found = _members(planned(workbook(tmp_path / "a.xlsx", 名簿=rows), "members"))
    assert [(m.code, m.reading, m.headcount) for m in found] == [
        ("", "あおば", 12),
        ("", "わかくさ", 15),
        ("", "かわぎり", 30),
    ]


def test_thousands_of_yen_may_have_a_fraction(tmp_path: Path) -> None:
    rows = [
        ("2025サマーキャンペーン 週次報告",),
        ("週", "店舗", "定期預金", None, "エース預金", None),
        (None, None, "件数", "金額(千円)", "件数", "金額(千円)"),
        ("6/2~6/8", "札幌支店", 3, "1,500", 2, 120.5),
        ("小計", None, 3, 1500, 2, 120.5),
    ]
    plan = planned(workbook(tmp_path / "a.xlsx", S=rows), "campaigns")
    assert {(e.product, e.count, e.yen) for e in _entries(plan)} == {
        ("time_deposit", 3, 1_500_000),
        ("ace_deposit", 2, 120_500),
    }
    assert plan.notices == ()
