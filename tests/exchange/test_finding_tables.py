"""Where the table lies: which sheet, which row, hidden or visible, side by side, without header."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.exchange.foreign import guess
from roukin_desktop.exchange.foreign.captions import caption, is_example, month_of, year_of
from roukin_desktop.exchange.foreign.guess import enough
from tests.exchange.plan_builders import members, plan_of, sessions, sheet
from tests.exchange.workbooks import CATALOGUE, HEADER, row

ROSTER = [("会員番号", "会員名", "組合員数"), ("11", "あ労組", 5), ("12", "い労組", 6)]


@pytest.mark.parametrize("above", [0, 1, 5, 20, 50])
def test_a_header_is_found_below_any_number_of_lines(above: int) -> None:
    lines = [(f"第{n}条 学習会の報告について",) for n in range(above)]
    assert [s.attendees for s in sessions([*lines, HEADER, row()])] == [24]


@pytest.mark.parametrize("left", [0, 1, 5, 30])
def test_a_table_may_begin_at_any_column(left: int) -> None:
    rows = [[None] * left + list(r) for r in (HEADER, row())]
    assert [s.attendees for s in sessions(rows)] == [24]


def test_a_hidden_sheet_is_read_only_where_no_visible_one_fits() -> None:
    shown = sheet([HEADER, row()], "表")
    hidden = sheet([HEADER, row(参加者数=9)], "裏", hidden=True)
    assert [s.attendees for s in sessions(shown, hidden)] == [24]
    plan = plan_of("sessions", hidden)
    assert len(plan.new) == 1
    assert [n.message for n in plan.notices] == ["非表示のシートを読みました。"]
    both = plan_of("sessions", shown, hidden)
    assert [(n.sheet, n.message[:3]) for n in both.notices] == [("裏", "非表示")]


def test_hidden_rows_are_read_and_told() -> None:
    rows = [HEADER, *(row(開催日=date(2025, 6, d)) for d in range(1, 5))]
    plan = plan_of("sessions", sheet(rows, hidden_rows=frozenset({3, 4, 900})))
    assert len(plan.new) == 4
    assert [(n.cell, n.message) for n in plan.notices] == [("3・4行", "非表示の行も読みました。")]


def test_many_hidden_rows_are_told_in_short() -> None:
    rows = [("会員番号", "会員名", "組合員数"), *((str(n), f"第{n}労組", 5) for n in range(100, 140))]
    plan = plan_of("members", sheet(rows, hidden_rows=frozenset(range(2, 42))))
    assert plan.notices[0].cell.endswith("…行")
    assert plan.notices[0].cell.count("・") == 19


@pytest.mark.parametrize("name", ["記入例", "入力例", "見本", "サンプル", "説明", "選択肢", "記入例(学習会)"])
def test_a_sheet_of_examples_is_never_read(name: str) -> None:
    assert is_example(name)
    assert [s.attendees for s in sessions(sheet([HEADER, row(参加者数=1)], name), sheet([HEADER, row()], "本番"))] == [
        24
    ]


def test_columns_not_read_are_named_up_to_the_last_one_read() -> None:
    head = (HEADER[0], "天気", *HEADER[1:], "そのほかの欄")
    plan = plan_of("sessions", [head, (row()[0], "晴れ", *row()[1:], None)])
    assert [(n.cell, n.value) for n in plan.notices] == [("B列", "天気")]


def test_two_tables_of_one_shape_side_by_side_are_both_read() -> None:
    head = ("会員番号", "会員名", "組合員数")
    rows = [
        (*head, None, *head),
        ("11", "あ労組", 5, None, "13", "う労組", 7),
        ("12", "い労組", 6, None, None, None, None),
    ]
    assert sorted(m.code for m in members(rows)) == ["11", "12", "13"]


def test_an_unlike_table_beside_the_first_is_not_read() -> None:
    rows = [("会員番号", "会員名", "組合員数", None, "店番", "店名"), ("11", "あ労組", 5, None, "013", "札幌")]
    assert [m.code for m in members(rows)] == ["11"]


def test_a_sheet_that_looks_different_from_the_best_one_is_left() -> None:
    contacts = sheet([("会員名", "電話"), ("あ労組", "011-000"), ("え労組", "011-111")], "連絡先")
    plan = plan_of("members", sheet(ROSTER, "名簿"), contacts)
    assert [getattr(m, "name", "") for m in plan.new] == ["あ労組", "い労組"]
    assert [n.sheet for n in plan.notices] == ["連絡先"]


@pytest.mark.parametrize(
    ("kind", "keys", "fits"),
    [
        ("members", {"name"}, False),
        ("members", {"name", "headcount"}, True),
        ("members", {"name", "date"}, False),
        ("sessions", {"name", "date"}, False),
        ("sessions", {"name", "date", "themes"}, True),
        ("sessions", {"code", "day", "theme:young"}, True),
        ("sessions", {"date", "themes"}, False),
        ("targets", {"name", "target:loan"}, True),
        ("targets", {"name", "item"}, False),
        ("targets", {"name", "item", "allotted"}, True),
        ("campaigns", {"count", "date"}, True),
        ("campaigns", {"count"}, False),
        ("campaigns", {"yen:ideco", "branch"}, True),
        ("campaigns", {"date", "branch"}, False),
    ],
)
def test_what_makes_a_table_of_a_kind(kind: str, keys: set[str], fits: bool) -> None:
    assert bool(enough(kind, dict.fromkeys(keys))) is fits


@pytest.mark.parametrize("kind", ["sessions", "targets", "campaigns"])
def test_a_roster_is_no_table_of_another_kind(kind: str) -> None:
    assert guess(kind, [sheet(ROSTER)], CATALOGUE).sheets == ()


def test_a_table_without_header_needs_three_columns_that_speak_for_themselves() -> None:
    assert plan_of("members", [("あ労組", 5), ("い労組", 6)]).problems != ()
    found = members([("11001", "あおば労働組合", "アオバ", 5), ("11002", "わかば労働組合", "ワカバ", 6)])
    assert [(m.code, m.headcount) for m in found] == [("11001", 5), ("11002", 6)]


@pytest.mark.parametrize(
    ("name", "month"),
    [("4月", "4"), ("2025年6月分", "6"), ("１２月", "12"), ("04月", "04"), ("4月~6月", ""), ("上期", ""), ("14月", "")],
)
def test_the_month_a_sheet_is_named_after(name: str, month: str) -> None:
    assert month_of(name) == month


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("2025年度 実績", 2025),
        ("令和7年度", 2025),
        ("令和元年度", 2019),
        ("R7年度", 2025),
        ("２０２５年度", 2025),
        ("2025年", None),
        ("", None),
    ],
)
def test_the_fiscal_year_a_title_names(title: str, year: int | None) -> None:
    assert year_of(title) == year


def test_a_caption_is_the_sheet_and_the_ten_lines_above() -> None:
    page = sheet([(f"行{n}",) for n in range(1, 15)], "表")
    words = caption(page, 13).split()
    assert words == ["表", *(f"行{n}" for n in range(3, 13))]


def test_last_years_figures_standing_first_are_not_taken_for_this_years() -> None:
    rows = [
        ("会員番号", "会員名", "組合員数(前年)", "組合員数"),
        ("11", "あ労組", 50, 45),
        ("12", "い労組", 60, 66),
    ]
    assert [m.headcount for m in members(rows)] == [45, 66]


def test_a_telephone_number_is_no_code() -> None:
    rows = [("会員名", "電話番号", "組合員数"), ("あ労組", "011-231-1111", 5), ("い労組", "0134-22-2222", 6)]
    assert [(m.code, m.headcount) for m in members(rows)] == [("", 5), ("", 6)]
