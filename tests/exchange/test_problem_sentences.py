"""Everything that refuses an import: by sheet, cell and value, in one sentence that says what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from roukin_desktop.domain.records import Member
from roukin_desktop.exchange.foreign import ImportPlan
from roukin_desktop.exchange.foreign.model import Problem
from tests.exchange.plan_builders import plan_of, sheet, with_columns
from tests.exchange.workbooks import BRANCHES, HEADER, MEMBERS, context, member, row

TWINS = (*MEMBERS, member("500001", "青葉労組"), member("500002", "青葉労組"))


def _only(plan: ImportPlan) -> Problem:
    assert [p.line for p in plan.problems][1:] == []
    return plan.problems[0]


def _session(**changes: object) -> Problem:
    return _only(plan_of("sessions", [HEADER, row(), row(**changes)], made=context(members=TWINS)))


@pytest.mark.parametrize(
    ("changes", "cell", "value", "words"),
    [
        ({"開催日": "2024/2/30"}, "A3", "2024/2/30", "日付として読めません"),
        ({"開催日": date(2021, 6, 1)}, "A3", "2021/06/01", "2024~2026年度の範囲外"),
        ({"開催日": "-"}, "A3", "-", "開催日がありません"),
        ({"会員番号": "999", "会員名": None}, "B3", "999", "会員台帳に「999」がありません"),
        ({"会員番号": None, "会員名": "どこか労組"}, "C3", "どこか労組", "会員台帳に「どこか労組」がありません"),
        ({"会員番号": None, "会員名": "青葉労組"}, "C3", "青葉労組", "2つ以上あります"),
        ({"会員番号": None, "会員名": None}, "C3", "", "会員がありません"),
        (
            {"会員番号": None, "会員名": "松並交通労働組合、どこか労組"},
            "C3",
            "松並交通労働組合、どこか労組",
            "どこか労組",
        ),
        ({"形態": "-"}, "D3", "-", "形態(対面・WEB・併用)がありません"),
        ({"テーマ": None}, "E3", "", "テーマがありません"),
        ({"参加者数": "-"}, "F3", "-", "参加者数がありません"),
        ({"参加者数": "20~30"}, "F3", "20~30", "数として読めません"),
        ({"参加者数": 2.5}, "F3", "2.5", "整数ではありません"),
        ({"参加者数": "▲1"}, "F3", "▲1", "負の数は取り込めません"),
        ({"職域活動費": "ひみつ"}, "G3", "ひみつ", "数として読めません"),
        ({"職域活動費": 10**18}, "G3", str(10**18), "大きすぎます"),
    ],
)
def test_a_session_that_cannot_be_taken(changes: dict[str, Any], cell: str, value: str, words: str) -> None:
    problem = _session(**changes)
    assert (problem.sheet, problem.cell, problem.value) == ("上期", cell, value)
    assert words in problem.message
    assert problem.line.startswith("シート「上期」 " + cell)


def test_a_row_with_several_faults_names_each_of_them() -> None:
    plan = plan_of("sessions", [HEADER, row(開催日="昔", 参加者数="少々", 職域活動費="ひみつ")])
    assert [p.cell for p in plan.problems] == ["A2", "F2", "G2"]
    assert plan.new == ()


def test_faults_of_all_rows_and_sheets_are_named_at_once() -> None:
    first = sheet([HEADER, row(参加者数="a"), row(), row(参加者数="b")], "4月")
    second = sheet([HEADER, row(開催日="c")], "5月")
    plan = plan_of("sessions", first, second)
    assert [(p.sheet, p.cell, p.value) for p in plan.problems] == [
        ("4月", "F2", "a"),
        ("4月", "F4", "b"),
        ("5月", "A2", "c"),
    ]


@pytest.mark.parametrize(
    ("field", "text", "limit"),
    [
        ("会議名", "題" * 121, "120"),
        ("備考", "記" * 2001, "2,000"),
        ("目的", "目" * 121, "120"),
        ("費目", "費" * 121, "120"),
    ],
)
def test_a_text_too_long_for_its_field_is_refused(field: str, text: str, limit: str) -> None:
    header, values = with_columns(**{field: text})
    problem = _only(plan_of("sessions", [header, (*values[:6], 500, *values[7:])]))
    assert problem.cell == "H2"
    assert f"{limit}文字まで" in problem.message
    assert problem.value.endswith("…")


@pytest.mark.parametrize(("kind", "word"), [("unstored", "保存し直して"), ("broken", "#N/A")])
@pytest.mark.parametrize("column", range(1, 8))
def test_a_cell_without_value_is_a_problem_in_every_column(kind: str, word: str, column: int) -> None:
    values = list(row())
    values[column - 1] = None
    flawed = sheet([HEADER, row(), values], **{kind: frozenset({(3, column)})})
    problem = _only(plan_of("sessions", flawed))
    assert problem.cell == f"{'ABCDEFG'[column - 1]}3"
    assert word in problem.message


def test_a_flaw_outside_the_columns_read_is_nobodys_business() -> None:
    rows = [(*HEADER, "担当"), (*row(), None)]
    assert plan_of("sessions", sheet(rows, unstored=frozenset({(2, 8)}))).problems == ()


def _member(*values: object, known: tuple[Member, ...] = MEMBERS) -> Problem:
    rows = [("会員番号", "会員名", "人員", "加入日"), ("900001", "はじめ労組", 5, None), values]
    return _only(plan_of("members", rows, made=context(members=known)))


@pytest.mark.parametrize(
    ("values", "cell", "words"),
    [
        (("900002", None, 5, None), "B3", "会員名がありません"),
        (("900001", "べつ労組", 5, None), "A3", "会員番号「900001」の行が2つ"),
        ((None, "はじめ労組", 5, None), "", ""),
        (("900002", "つぎ労組", -5, None), "C3", "負の数"),
        (("900002", "つぎ労組", "たくさん", None), "C3", "数として"),
        (("900002", "つぎ労組", 5, "いつか"), "D3", "日付として"),
        (("9" * 121, "つぎ労組", 5, None), "A3", "120文字まで"),
        (("900002", "つ" * 121, 5, None), "B3", "120文字まで"),
    ],
)
def test_a_member_that_cannot_be_taken(values: tuple[object, ...], cell: str, words: str) -> None:
    if not cell:
        plan = plan_of("members", [("会員番号", "会員名", "人員"), ("900001", "はじめ労組", 5), values[:3]])
        assert [m.code for m in plan.new if isinstance(m, Member)] == ["900001", ""]
        assert [r.fields for r in plan.reviews] == []
        return
    problem = _member(*values)
    assert problem.cell == cell
    assert words in problem.message


def test_a_name_that_two_members_bear_needs_a_code() -> None:
    same = (replace(TWINS[4], code=""), replace(TWINS[5], code=""))
    problem = _member(None, "青葉労組", 5, None, known=same)
    assert problem.cell == "B3"
    assert "会員番号の列を加えて" in problem.message


TARGET_HEADER = ("会員番号", "会員名", "年度", "項目", "会員分", "自主目標")


@pytest.mark.parametrize(
    ("values", "cell", "words"),
    [
        (("9", None, 2025, "預金", 1, 1), "A2", "会員台帳に「9」がありません"),
        ((None, "どこか労組", 2025, "預金", 1, 1), "B2", "会員台帳に「どこか労組」がありません"),
        ((None, "青葉労組", 2025, "預金", 1, 1), "B2", "2つ以上あります"),
        ((None, None, 2025, "預金", 1, 1), "", "会員がありません"),
        ((None, "松並交通労働組合、港町交通労働組合", 2025, "預金", 1, 1), "", "会員を1つだけ"),
        (("360001", None, 2019, "預金", 1, 1), "C2", "年度が範囲外"),
        (("360001", None, "来年", "預金", 1, 1), "C2", "年度が範囲外"),
        (("360001", None, 2025, "花火", 1, 1), "D2", "年度定義にない項目"),
        (("360001", None, 2025, None, 1, 1), "D2", "項目がありません"),
        (("360001", None, 2025, "預金", "多め", 1), "E2", "数として"),
        (("360001", None, 2025, "預金", 1, -1), "F2", "負の数"),
    ],
)
def test_a_target_that_cannot_be_taken(values: tuple[object, ...], cell: str, words: str) -> None:
    plan = plan_of(
        "targets", [TARGET_HEADER, values, ("210002", None, 2025, "融資", 2, 2)], made=context(members=TWINS)
    )
    problem = _only(plan)
    assert words in problem.message
    assert problem.cell in ({cell} if cell else {"A2", "B2"})


ENTRY_HEADER = ("キャンペーン", "店番", "店舗", "日付", "商品", "件数", "金額")
ENTRY = ("サマー", "013", None, "6/8", "定期", 3, 300_000)


@pytest.mark.parametrize(
    ("changes", "cell", "words"),
    [
        ({"キャンペーン": "花見"}, "A3", "年度定義にないキャンペーン"),
        ({"キャンペーン": None}, "A3", "どのキャンペーンか分かりません"),
        ({"店番": "999"}, "B3", "店舗が設定にありません"),
        ({"店番": None}, "C3", "店舗がありません"),
        ({"店番": None, "店舗": "函館"}, "C3", "店舗が設定にありません"),
        ({"日付": None}, "D3", "日付(週・月)がありません"),
        ({"日付": "2019/6/8"}, "D3", "年度の範囲外"),
        ({"日付": "6/99"}, "D3", "日付として"),
        ({"商品": "国債"}, "E3", "サマーキャンペーン」にない商品"),
        ({"商品": None}, "E3", "商品がありません"),
        ({"件数": "1.5"}, "F3", "数として"),
        ({"金額": "いくらか"}, "G3", "数として"),
    ],
)
def test_an_entry_that_cannot_be_taken(changes: dict[str, object], cell: str, words: str) -> None:
    broken = tuple((dict(zip(ENTRY_HEADER, ENTRY, strict=True)) | changes).values())
    problem = _only(plan_of("campaigns", [ENTRY_HEADER, ENTRY, broken]))
    assert problem.cell == cell
    assert words in problem.message


@pytest.mark.parametrize(
    ("kind", "word"),
    [("members", "会員台帳"), ("sessions", "学習会"), ("targets", "会員自主目標"), ("campaigns", "キャンペーン実績")],
)
def test_a_file_without_such_a_table_says_which_table_it_looked_for(kind: str, word: str) -> None:
    problem = _only(plan_of(kind, sheet([("買い物", "値段"), ("りんご", 100)], "メモ")))
    assert (problem.sheet, problem.cell) == ("メモ", "")
    assert problem.message.startswith(f"{word}の表が見つかりません")


@pytest.mark.parametrize("kind", ["members", "sessions", "targets", "campaigns"])
def test_an_empty_file_is_a_file_without_table(kind: str) -> None:
    for sheets in ([sheet([])], [sheet([[], []])], [sheet([], "a"), sheet([[None]], "b")]):
        assert len(plan_of(kind, *sheets).problems) == 1


def test_without_any_branch_in_the_book_an_entry_needs_none() -> None:
    rows = [("キャンペーン", "日付", "商品", "件数"), ("サマー", "6/8", "定期", 3)]
    assert plan_of("campaigns", rows, made=context(branches=())).problems == ()
    assert plan_of("campaigns", rows, made=context(branches=BRANCHES)).problems == ()
