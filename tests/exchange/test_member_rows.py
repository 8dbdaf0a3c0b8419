"""Rows of 会員台帳: what changes a member, what never does, and where 産別 and 店舗 come from."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.records import Federation, Member
from roukin_desktop.exchange.foreign.registers import Branches, Federations
from tests.exchange.plan_builders import members, plan_of, sheet
from tests.exchange.workbooks import BOOK, BRANCHES, MEMBERS, context, member

HEAD = ("会員番号", "会員名", "フリガナ", "略称", "産別", "店舗", "組合員数", "加入日", "脱退日", "備考")
FULL = ("900001", "はじめ労組", "ハジメ", "はじめ", "製造系", "札幌支店", 52, "R7.4.1", "2026/3/31", "=メモ")
KNOWN = member(
    "900001",
    "はじめ労組",
    reading="ハジメ",
    short_name="はじめ",
    federation_id="f1",
    branch_id="b013",
    headcount=52,
    valid_from=date(2025, 4, 1),
    valid_to=date(2026, 3, 31),
    note="=メモ",
)
MADE = context(members=(*MEMBERS, KNOWN), federations=(Federation(id="f1", book_id=BOOK, code="07", name="製造系"),))


def test_every_field_of_a_row_is_read() -> None:
    (found,) = members([HEAD, FULL])
    assert (found.code, found.name, found.reading, found.short_name) == FULL[:4]
    assert (found.branch_id, found.headcount, found.note) == ("b013", 52, "=メモ")
    assert (found.valid_from, found.valid_to) == (date(2025, 4, 1), date(2026, 3, 31))
    assert found.book_id == BOOK


def test_the_same_row_again_changes_nothing() -> None:
    plan = plan_of("members", [HEAD, FULL], made=MADE)
    assert (plan.records, plan.same, plan.problems) == ((), 1, ())


@given(st.sets(st.sampled_from(range(1, len(HEAD))), max_size=9))
def test_law_a_blank_cell_never_erases(blank: set[int]) -> None:
    values = [None if at in blank else value for at, value in enumerate(FULL)]
    plan = plan_of("members", [HEAD, values, ("910001", "つぎ労組")], made=MADE)
    assert plan.changed == ()
    assert plan.same == (len(blank) < len(HEAD) - 1)


@pytest.mark.parametrize(
    ("column", "value", "field", "after"),
    [
        ("会員名", "あたらし労組", "name", "あたらし労組"),
        ("フリガナ", "アタラシ", "reading", "アタラシ"),
        ("略称", "新", "short_name", "新"),
        ("店舗", "小樽", "branch_id", "b024"),
        ("組合員数", 0, "headcount", 0),
        ("組合員数", "５３名", "headcount", 53),
        ("脱退日", "2025/9/30", "valid_to", date(2025, 9, 30)),
        ("備考", "改", "note", "改"),
    ],
)
def test_what_a_cell_says_changes_that_field_alone(column: str, value: object, field: str, after: object) -> None:
    values = dict(zip(HEAD, FULL, strict=True)) | {column: value}
    ((before, changed),) = plan_of("members", [HEAD, tuple(values.values())], made=MADE).changed
    assert isinstance(changed, Member)
    assert before == KNOWN
    assert getattr(changed, field) == after
    assert replace(changed, **{field: getattr(KNOWN, field)}, review=(), aliases=()) == KNOWN
    assert changed.aliases == (("はじめ労組",) if field == "name" else ())


@pytest.mark.parametrize(("column", "value"), [("脱退日", "2025/9/30"), ("略称", "新"), ("備考", "改")])
def test_a_code_and_one_field_are_enough_to_change_a_known_member(column: str, value: str) -> None:
    plan = plan_of("members", [("会員番号", "会員名", column), ("900001", None, value)], made=MADE)
    assert [before.id for before, _ in plan.changed] == [KNOWN.id]


@pytest.mark.parametrize("code", ["900001", "９００００１", 900001, " 900 001 "])
def test_a_code_in_any_spelling_is_the_same_member(code: object) -> None:
    assert plan_of("members", [HEAD, (code, *FULL[1:])], made=MADE).same == 1


def test_without_a_code_the_name_tells_the_member() -> None:
    plan = plan_of("members", [HEAD, (None, " はじめ 労組", *[None] * 4, 60)], made=MADE)
    ((_, after),) = plan.changed
    assert isinstance(after, Member)
    assert (after.id, after.headcount) == (KNOWN.id, 60)


def test_a_member_without_code_in_the_book_is_given_one_by_the_file() -> None:
    bare = replace(KNOWN, code="")
    ((_, after),) = plan_of(
        "members", [HEAD, FULL], made=context(members=(bare,), federations=MADE.federations)
    ).changed
    assert isinstance(after, Member)
    assert (after.id, after.code) == (bare.id, "900001")


def test_another_code_with_a_known_name_is_another_member_and_marked() -> None:
    (found,) = members([HEAD, ("900002", *FULL[1:])], made=MADE)
    assert found.id != KNOWN.id
    assert "name" in found.review


def test_the_same_row_on_two_sheets_counts_once_and_a_different_one_is_a_problem() -> None:
    rows = [HEAD, FULL]
    plan = plan_of("members", sheet(rows, "本"), sheet(rows, "写"))
    assert len(plan.new) == 1
    assert [(r.sheet, r.cell) for r in plan.left_out] == [("写", "2行")]
    other = [HEAD, (*FULL[:6], 53, *FULL[7:])]
    (problem,) = plan_of("members", sheet(rows, "本"), sheet(other, "写")).problems
    assert (problem.sheet, problem.cell) == ("写", "A2")
    assert "シート「本」A2" in problem.message


def test_two_rows_of_one_name_without_codes_are_a_problem() -> None:
    rows = [("会員名", "組合員数"), ("あ労組", 5), ("い労組", 5), ("あ 労組", 6)]
    (problem,) = plan_of("members", rows).problems
    assert (problem.cell, problem.value) == ("A4", "あ 労組")
    assert "A2" in problem.message


def test_a_rough_headcount_is_taken_and_marked() -> None:
    (found,) = members([("会員番号", "会員名", "組合員数"), ("1", "あ労組", "約50名")])
    assert (found.headcount, "headcount" in found.review) == (50, True)


def test_an_unknown_federation_comes_along_once_and_a_known_one_does_not() -> None:
    head = ("会員番号", "会員名", "産別")
    rows = [
        head,
        ("1", "あ労組", "交通系"),
        ("2", "い労組", "交通 系"),
        ("3", "う労組", "製造系"),
        ("4", "え労組", "07"),
    ]
    plan = plan_of("members", rows, made=MADE)
    (added,) = plan.added
    assert isinstance(added, Federation)
    assert (added.name, added.book_id) == ("交通系", BOOK)
    assert [m.federation_id for m in plan.new if isinstance(m, Member)] == [added.id, added.id, "f1", "f1"]
    assert plan.records[0] is added
    assert plan.totals["new_federations"] == ["交通系"]


def test_headings_of_one_sheet_do_not_reach_into_the_next() -> None:
    head = ("会員番号", "会員名", "組合員数")
    first = sheet([head, ("【交通系】",), ("11", "あ労組", 5)], "一")
    second = sheet([head, ("12", "い労組", 6)], "二")
    assert [bool(m.federation_id) for m in members(first, second)] == [True, False]


@pytest.mark.parametrize(("heading", "branch"), [("■札幌支店", "b013"), ("【小樽】", "b024"), ("●024", "b024")])
def test_a_heading_between_the_rows_may_name_the_branch(heading: str, branch: str) -> None:
    rows = [("会員番号", "会員名", "組合員数"), (heading,), ("11", "あ労組", 5)]
    assert [m.branch_id for m in members(rows)] == [branch]


def test_control_totals_of_a_roster() -> None:
    rows = [("会員番号", "会員名", "組合員数", "産別"), ("1", "あ労組", 5, "甲系"), ("2", "い労組", None, None)]
    totals = plan_of("members", rows).totals
    assert (totals["members"], totals["headcount"], totals["federations"]) == (2, 5, 1)


@pytest.mark.parametrize(
    ("text", "branch"),
    [
        ("013", "b013"),
        ("13", "b013"),
        ("０１３", "b013"),
        ("札幌支店", "b013"),
        ("札幌", "b013"),
        ("札幌 店", "b013"),
        ("013 札幌支店", "b013"),
        ("013:札幌", "b013"),
        ("小樽出張所", "b024"),
        ("函館", None),
        ("999", None),
        ("", None),
    ],
)
def test_what_people_write_for_a_branch(text: str, branch: str | None) -> None:
    found = Branches(BRANCHES).find(text)
    assert (found.id if found else None) == branch


def test_a_short_name_two_branches_share_is_not_guessed() -> None:
    twins = (
        replace(BRANCHES[0], id="x", code="101", name="旭川支店"),
        replace(BRANCHES[0], id="y", code="102", name="旭川出張所"),
    )
    assert Branches(twins).find("旭川") is None
    assert Branches(twins).find("旭川出張所") == twins[1]


def test_a_federation_is_known_by_name_and_code() -> None:
    known = Federation(id="f1", book_id=BOOK, code="07", name="製造系")
    register = Federations((known,), BOOK, lambda: "new")
    assert register.find(" 製造系 ") == register.find("07") == register.find_or_add("製造系") == known
    assert register.added == []
    assert register.find("運輸系") is None
