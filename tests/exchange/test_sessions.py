"""Study sessions out of untidy workbooks: what a careful clerk would read out of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from roukin_desktop.domain.records import StudySession
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from roukin_desktop.exchange.foreign import ImportPlan
from roukin_desktop.exchange.foreign.checks import SESSION_PARTS, doubts_of
from tests.exchange.workbooks import CATALOGUE, HEADER, MEMBERS, context, member, planned, row, workbook


def _sessions(plan: ImportPlan) -> list[StudySession]:
    assert [p.line for p in plan.problems] == []
    return [record for record in plan.new if isinstance(record, StudySession)]


def _one(tmp_path: Path, **changes: object) -> StudySession:
    (session,) = _sessions(planned(workbook(tmp_path / "a.xlsx", 上期=[HEADER, row(**changes)]), "sessions"))
    return session


def _refused(tmp_path: Path, **changes: object) -> tuple[str, str]:
    plan = planned(workbook(tmp_path / "a.xlsx", 上期=[HEADER, row(), row(**changes)]), "sessions")
    (problem,) = plan.problems
    return problem.cell, problem.message


_WRITTEN_DAYS = [
    date(2025, 8, 4),
    datetime(2025, 8, 4, 18, 30),  # noqa: DTZ001 - a cell of Excel knows no time zone
    45873,
    "R7.8.4",
    "令和7年8月4日",
    "２０２５年８月４日",
    "8/4",
    "8月4日(月)",
    "2025/08/04 18:00~20:00",
    "20250804",
    "R07.08.04",
    "2025年8月4日(月・祝)",
    "804",
]


@pytest.mark.parametrize("written", _WRITTEN_DAYS)
def test_a_day_is_read_however_it_is_written(tmp_path: Path, written: object) -> None:
    assert _one(tmp_path, 開催日=written).held_on == date(2025, 8, 4)


@pytest.mark.parametrize("written", [24, "24", "２４名", "24人", " 24 ", "延べ24名"])
def test_participants_are_read_however_they_are_written(tmp_path: Path, written: object) -> None:
    assert _one(tmp_path, 参加者数=written).attendees == 24


@pytest.mark.parametrize(
    ("written", "yen"),
    [("¥12,000", 12000), ("500円", 500), ("１，２００円", 1200), (0, None), ("-", None), ("―", None), ("なし", None)],
)
def test_an_amount_is_one_line_without_kind_and_a_dash_means_not_used(
    tmp_path: Path, written: object, yen: int | None
) -> None:
    session = _one(tmp_path, 職域活動費=written)
    if yen is None:
        assert session.expense is None
    else:
        assert session.expense is not None
        assert [(e.kind, e.yen) for e in session.expense.lines] == [("unsorted", yen)]
        assert "expense" in session.review


@pytest.mark.parametrize(
    ("changes", "cell", "word"),
    [
        ({"開催日": "1999/4/1"}, "A3", "範囲外"),
        ({"開催日": "あした"}, "A3", "日付"),
        ({"開催日": None}, "A3", "開催日がありません"),
        ({"会員番号": "999999", "会員名": "どこにもない組合"}, "B3", "会員台帳に"),
        ({"会員番号": None, "会員名": None}, "C3", "会員がありません"),
        ({"形態": None}, "D3", "形態"),
        ({"テーマ": "-"}, "E3", "テーマ"),
        ({"参加者数": None}, "F3", "参加者数"),
        ({"参加者数": -3}, "F3", "負の数"),
        ({"参加者数": "▲3"}, "F3", "負の数"),
        ({"参加者数": "多数"}, "F3", "数として"),
        ({"参加者数": 10**20}, "F3", "大きすぎます"),
        ({"参加者数": "1" + "0" * 20}, "F3", "大きすぎます"),
        ({"職域活動費": "一万円くらい"}, "G3", "数として"),
        ({"職域活動費": -500}, "G3", "負の数"),
    ],
)
def test_what_cannot_be_taken_is_named_by_cell(tmp_path: Path, changes: dict[str, Any], cell: str, word: str) -> None:
    found, message = _refused(tmp_path, **changes)
    assert found == cell
    assert word in message


def test_a_text_beyond_its_limit_is_refused_not_cut(tmp_path: Path) -> None:
    rows = [(*HEADER, "会議名", "備考"), (*row(), "あ" * 121, "い" * 2001)]
    plan = planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions")
    assert {p.cell for p in plan.problems} == {"H2", "I2"}
    csv = tmp_path / "a.csv"
    csv.write_text(",".join(HEADER) + ",よけいな列\n2025/6/18,360001,,対面,生活防衛,3,," + "x" * 32768 + "\n", "utf-8")
    assert [p.cell for p in planned(csv, "sessions").problems] == ["H2"]


def test_a_formula_without_stored_value_is_a_problem_and_never_zero(tmp_path: Path) -> None:
    rows = [HEADER, row(), row(参加者数="=10+14"), ("合計", None, None, None, None, "=SUM(F2:F3)", None)]
    plan = planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions")
    assert [(p.cell, "保存し直して" in p.message) for p in plan.problems] == [("F3", True)]


def test_unknown_words_are_kept_and_marked(tmp_path: Path) -> None:
    session = _one(tmp_path, テーマ="生活防衛、花火大会", 形態="屋形船")
    assert session.themes == ("life_defense", "other")
    assert session.theme_note == "花火大会"
    assert session.form == ""
    assert "屋形船" in session.note
    assert {"themes", "form"} <= set(session.review)


def test_a_code_that_names_another_member_than_the_name_is_marked(tmp_path: Path) -> None:
    session = _one(tmp_path, 会員名="港町交通労働組合")
    assert session.members[0].member_id == "m360001"
    assert "members" in session.review


def test_several_members_in_one_cell_make_a_joint_session(tmp_path: Path) -> None:
    for joined in ("松並交通労働組合、港町交通労働組合", "松並交通労働組合\n時計労組"):
        session = _one(tmp_path, 会員番号=None, 会員名=joined)
        assert len(session.members) == 2


def test_rows_whose_participants_share_a_merged_cell_are_one_session(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for values in (HEADER, row(), (None, "210002", "港町交通労働組合"), row(開催日=date(2025, 7, 1))):
        sheet.append(list(values))
    for letter in "ADEF":
        sheet.merge_cells(f"{letter}2:{letter}3")
    book.save(tmp_path / "a.xlsx")
    first, second = _sessions(planned(tmp_path / "a.xlsx", "sessions"))
    assert [m.member_id for m in first.members] == ["m360001", "m210002"]
    assert (first.attendees, len(second.members)) == (24, 1)


def test_a_member_merged_over_its_rows_belongs_to_all_of_them(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    rows = (
        HEADER,
        row(),
        row(開催日=date(2025, 7, 1), 会員番号=None, 会員名=None),
        row(会員番号="210002", 会員名=None),
    )
    for values in rows:
        sheet.append(list(values))
    sheet.merge_cells("B2:B3")
    sheet.merge_cells("C2:C3")
    book.save(tmp_path / "a.xlsx")
    assert [s.members[0].member_id for s in _sessions(planned(tmp_path / "a.xlsx", "sessions"))] == [
        "m360001",
        "m360001",
        "m210002",
    ]


def test_ditto_marks_repeat_the_cell_above(tmp_path: Path) -> None:
    rows = [HEADER, row(), row(開催日="〃", 会員番号="〃", 会員名="同上", 形態="〃", テーマ="資産形成", 参加者数=7)]
    sessions = _sessions(planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions"))
    assert [(s.held_on, s.members[0].member_id, s.form) for s in sessions] == [
        (date(2025, 6, 18), "m360001", "face")
    ] * 2


def test_totals_headings_and_notes_are_left_out_and_wrong_totals_told(tmp_path: Path) -> None:
    rows = [
        ("2025年度 学習会実施報告",),
        (),
        HEADER,
        ("【6月】",),
        row(),
        row(参加者数=6),
        ("小 計", None, None, None, None, "30名", None),
        HEADER,
        row(開催日=date(2025, 7, 2), 会員番号="013003", 会員名="東京時計労働組合", 参加者数=10),
        ("7月計", None, None, None, None, 11, None),
        (None, None, None, None, "合　計", 40, None),
        (None, None, None, None, None, 40, None),
        ("※参加者数は延べ人数",),
    ]
    plan = planned(workbook(tmp_path / "a.xlsx", 上期=rows, メモ=[("使いません",)]), "sessions")
    assert [s.attendees for s in _sessions(plan)] == [24, 6, 10]
    assert len(plan.left_out) == 7
    assert [(n.cell, "11" in n.message) for n in plan.notices if n.cell == "F10"] == [("F10", True)]
    assert not any(n.cell in {"F7", "F11"} for n in plan.notices)


def test_themes_forms_and_costs_as_columns_under_two_header_rows(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    top = ["No", "開催日", "会員名", "参加者数", None, None, "テーマ", None, None, "職域活動費", None, None]
    low = [None, None, None, "会場", "WEB", "計", "生活防衛", "資産形成", "その他", "会場費", "弁当代", "計"]
    sheet.append(["学習会一覧"])
    sheet.append(top)
    sheet.append(low)
    sheet.append([1, "6月18日", "松並交通労働組合", 10, 4, 14, "○", None, "○", 5000, 3000, 8000])
    sheet.append([2, "7月2日", "港町交通労働組合", None, 9, 9, None, "○", None, None, None, None])
    for area in ("A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2", "J2:L2"):
        sheet.merge_cells(area)
    book.save(tmp_path / "a.xlsx")
    first, second = _sessions(planned(tmp_path / "a.xlsx", "sessions"))
    assert (first.attendees, first.web_attendees, first.form) == (14, 4, "hybrid")
    assert first.themes == ("life_defense", "other")
    assert first.expense is not None
    assert [(e.kind, e.yen) for e in first.expense.lines] == [("venue", 5000), ("meals", 3000)]
    assert (second.attendees, second.form, second.themes, second.expense) == (9, "web", ("asset_building",), None)


def test_amounts_in_thousands_are_yen(tmp_path: Path) -> None:
    header = (*HEADER[:-1], "職域活動費(千円)")
    (session,) = _sessions(planned(workbook(tmp_path / "a.xlsx", s=[header, row(職域活動費=12.5)]), "sessions"))
    assert session.expense is not None
    assert session.expense.total_yen == 12_500


def test_monthly_sheets_are_all_taken_and_a_summary_of_them_not_twice(tmp_path: Path) -> None:
    june, july = row(), row(開催日=date(2025, 7, 2))
    path = workbook(
        tmp_path / "a.xlsx",
        **{"6月": [HEADER, june], "7月": [HEADER, july], "全部": [HEADER, june, july], "会員": [("a", "b")]},
    )
    assert len(_sessions(planned(path, "sessions"))) == 2


def test_a_day_column_takes_the_month_of_its_sheet(tmp_path: Path) -> None:
    header = ("日", *HEADER[1:])
    path = workbook(tmp_path / "a.xlsx", **{"6月": [header, row(開催日=18)], "1月": [header, row(開催日=9)]})
    assert [s.held_on for s in _sessions(planned(path, "sessions"))] == [date(2025, 6, 18), date(2026, 1, 9)]


def test_the_same_file_twice_changes_nothing_and_twins_inside_it_are_two(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", s=[HEADER, row(), row(), row(参加者数=9, 職域活動費=700)])
    first = planned(path, "sessions")
    sessions = _sessions(first)
    assert len(sessions) == 3
    assert "held_on" in sessions[1].review
    mended = [replace(s, purpose="newcomer", review=()) for s in sessions]
    again = planned(path, "sessions", context(sessions=mended))
    assert (again.new, again.same) == ((), 3)


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", s=[HEADER, row(), row(参加者数=5)])
    from openpyxl import load_workbook

    book = load_workbook(path)
    book["s"].column_dimensions["G"].hidden = True
    book["s"].row_dimensions[3].hidden = True
    book.save(path)
    plan = planned(path, "sessions")
    assert len(_sessions(plan)) == 2
    assert {n.cell for n in plan.notices} >= {"G", "3行"}


def test_a_workbook_without_such_a_table_says_so(tmp_path: Path) -> None:
    plan = planned(workbook(tmp_path / "a.xlsx", メモ=[("このシートは使いません",)]), "sessions")
    assert [("見つかりません" in p.message) for p in plan.problems] == [True]


_WORDS = {
    "開催日": ("実施日", "日付", "年月日", "開催年月日", "実施日時", "日　程"),
    "会員番号": ("会員コード", "組合コード", "コード", "会員No."),
    "会員名": ("組合名", "労組名", "団体名", "会員名称", "会員(組合)名"),
    "形態": ("開催方法", "開催形態", "方法", "実施形態"),
    "テーマ": ("学習内容", "テーマ", "主なテーマ", "内容"),
    "参加者数": ("参加人数", "出席者数", "人数", "参加者数(名)", "参加者"),
    "職域活動費": ("活動費", "助成額", "職域活動費(円)", "金額", "支出額"),
}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_and_any_names_of_columns_give_the_same_sessions(tmp_path: Path, data: st.DataObject) -> None:
    order = data.draw(st.permutations(HEADER))
    heads = [data.draw(st.sampled_from(_WORDS[name])) for name in order]
    left = data.draw(st.integers(0, 2))
    titles = [["学習会実施報告書", None], [None] * 3][: data.draw(st.integers(0, 2))]
    serial = data.draw(st.booleans())
    facts = []
    rows: list[list[Any]] = [*titles, [None] * left + (["No"] if serial else []) + heads]
    for number in range(data.draw(st.integers(3, 8))):
        day = date(2025, 4 + number % 6, 1 + number)
        who = MEMBERS[number % len(MEMBERS)]
        heads_count = data.draw(st.integers(1, 99))
        yen = data.draw(st.sampled_from([None, 1500, 3200]))
        good: dict[str, Any] = {
            "開催日": data.draw(st.sampled_from([day, f"R7.{day.month}.{day.day}", f"{day.month}月{day.day}日"])),
            "会員番号": data.draw(st.sampled_from([who.code, "".join(chr(ord(c) + 0xFEE0) for c in who.code)])),
            "会員名": who.name,
            "形態": data.draw(st.sampled_from(["対面", "会場"])),
            "テーマ": data.draw(st.sampled_from(["生活防衛、資産形成", "資産形成・生活防衛"])),
            "参加者数": data.draw(st.sampled_from([heads_count, f"{heads_count}名", f"{heads_count}人"])),
            "職域活動費": yen if yen is None else data.draw(st.sampled_from([yen, f"¥{yen:,}", f"{yen:,}円"])),
        }
        rows.append([None] * left + ([number + 1] if serial else []) + [good[name] for name in order])
        facts.append((day, who.id, "face", heads_count, yen or 0))
    path = workbook(tmp_path / "order.xlsx", 上期=rows)
    found = [
        (s.held_on, s.members[0].member_id, s.form, s.attendees, s.expense.total_yen if s.expense else 0)
        for s in _sessions(planned(path, "sessions"))
    ]
    assert found == facts


def test_every_rule_of_the_form_marks_the_row_also_where_rows_are_alike(tmp_path: Path) -> None:
    small = member("500001", "小組合", headcount=5)
    closed = member("500002", "旧組合", valid_to=date(2025, 5, 1))
    made = context(members=(*MEMBERS, small, closed))
    kinds = ("360001", "210002", "500001", "500002")
    rows = [
        row(会員番号=c, 会員名=None, 開催日=date(2025, m, 2), 参加者数=n)
        for c in kinds
        for m in (4, 6)
        for n in (4, 24, 400)
    ]
    plan = planned(workbook(tmp_path / "a.xlsx", s=[HEADER, *rows]), "sessions", made)
    known = {m.id: MemberFact(m.name, m.headcount, m.valid_from, m.valid_to) for m in made.members}
    by_key: dict[tuple[str, date], list[int]] = {}
    for session in _sessions(plan):
        key = (session.members[0].member_id, session.held_on)
        facts = SessionFacts(made.today, 2025, made.years, known, tuple(by_key.get(key, ())))
        by_key.setdefault(key, []).append(session.number)
        assert session.review == tuple(
            sorted(doubts_of(check_session(replace(session, review=()), facts, CATALOGUE), SESSION_PARTS))
        )


def test_a_day_written_once_per_group_holds_for_the_rows_below_and_is_marked(tmp_path: Path) -> None:
    rows = [HEADER, row(), *(row(開催日=None, 会員番号=m.code, 会員名=m.name) for m in MEMBERS[1:])]
    sessions = _sessions(planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions"))
    assert [s.held_on for s in sessions] == [date(2025, 6, 18)] * 4
    assert ["held_on" in s.review for s in sessions] == [False, True, True, True]


def test_the_name_of_a_place_is_no_number_of_participants(tmp_path: Path) -> None:
    header = ("No.", "日時", "労組名", "会場", "学習会名", "テーマ", "参加人数", "形式", "助成金")
    rows = [header, (1, "6/18(水) 18:30~", "時計労組", "労働会館", "新人研修", "新採・財形", 12, "集合", "5,000")]
    (session,) = _sessions(planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions"))
    assert (session.attendees, session.form, session.title) == (12, "face", "新人研修")
    assert session.themes == ("newcomer", "asset_building")


def test_a_row_called_off_is_left_out_and_a_planned_one_needs_no_participants(tmp_path: Path) -> None:
    header = (*HEADER, "状況")
    rows = [header, (*row(), "実施"), (*row(開催日="7/1"), "中止"), (*row(開催日="2026/3/20", 参加者数=None), "予定")]
    plan = planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions")
    assert [(s.status, s.attendees) for s in _sessions(plan)] == [("held", 24), ("planned", None)]
    assert [remark.cell for remark in plan.left_out] == ["3行"]


MONTHLY = (
    ("日", "団体名", "WEB", "人数", "可処分所得", "生活防衛", "職域活動費(千円)", "内容"),
    (5, "松並交通労働組合", None, "２４名", "○", None, 12, "春の職場集会"),
    (21, "港町交通労働組合", "○", 10, None, "◯", "-", "〃"),
    ("小計", None, None, 34, None, None, 12, None),
)
"""A sheet per month with a mark for WEB, a mark per theme, and the subtotal under the day."""


def test_a_small_sheet_per_month_with_marks_is_read_whole(tmp_path: Path) -> None:
    plan = planned(workbook(tmp_path / "a.xlsx", **{"4月": MONTHLY, "1月": MONTHLY}), "sessions")
    first, second, third, _ = _sessions(plan)
    assert [s.held_on for s in (first, second, third)] == [date(2025, 4, 5), date(2025, 4, 21), date(2026, 1, 5)]
    assert [(s.form, s.themes, s.title) for s in (first, second)] == [
        ("face", ("disposable_income",), "春の職場集会"),
        ("web", ("life_defense",), "春の職場集会"),
    ]
    assert plan.totals["expense_yen"] == 24_000
    assert plan.notices == ()


def test_a_total_is_not_blamed_while_rows_above_it_cannot_be_read(tmp_path: Path) -> None:
    rows = [HEADER, row(), row(参加者数="多数"), ("合計", None, None, None, None, 48, None)]
    plan = planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions")
    assert [p.cell for p in plan.problems] == ["F3"]
    assert plan.notices == ()


def test_a_second_column_of_themes_is_read_too(tmp_path: Path) -> None:
    header = ("実施日", "会員番号", "対面", "WEB", "テーマ１", "テーマ２", "テーマ③")
    rows = [
        header,
        (date(2025, 4, 3), "360001", 10, 5, "資産形成", "生活防衛", "花火"),
        (date(2025, 4, 4), "210002", 9, None, "退職準備", None, None),
    ]
    first, second = _sessions(planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions"))
    assert first.themes == ("asset_building", "life_defense", "other")
    assert first.theme_note == "花火"
    assert second.themes == ("retirement",)


def test_a_name_with_a_particle_inside_is_found_among_joint_ones(tmp_path: Path) -> None:
    made = context(members=(*MEMBERS, member("440001", "みなと生協労働組合")))
    for joined in ("みなと生協労働組合・松並交通労働組合", "松並交通労働組合と港町交通労働組合"):
        rows = [HEADER, row(会員番号=None, 会員名=joined)]
        (session,) = _sessions(planned(workbook(tmp_path / "a.xlsx", s=rows), "sessions", made))
        assert len(session.members) == 2


def test_a_sentence_is_told_once_per_row(tmp_path: Path) -> None:
    (review,) = planned(workbook(tmp_path / "a.xlsx", s=[HEADER, row(形態="WEB", 職域活動費=500)]), "sessions").reviews
    assert review.message.count("事前申請が必要です") == 1
    assert {"applied_on", "planned_heads"} <= set(review.fields)
