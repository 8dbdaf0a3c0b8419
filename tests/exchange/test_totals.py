"""Subtotals and totals: told from members' names, left out, and checked where it is clear what they sum."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.exchange.foreign import ImportPlan
from roukin_desktop.exchange.foreign.totals import Tally, is_note, is_total_word
from tests.exchange.plan_builders import members, plan_of, sessions, sheet
from tests.exchange.workbooks import HEADER, row

FIGURES = st.lists(st.integers(1, 500), min_size=1, max_size=8)


@pytest.mark.parametrize(
    "text",
    [
        "合計",
        "合　計",
        "【合計】",
        "総合計",
        "小計",
        "*小計*",
        "累計",
        "計",
        "4月計",
        "４月分計",
        "上期計",
        "第1四半期計",
        "交通系 小計",
        "札幌支店 計",
        "全体計",
        "頁計",
        "平均",
        "月平均",
        "合計人数",
        "合計:",
        "合計 24名",
        "合計24件",
        "TOTAL",
        "Grand Total",
        "subtotal",
    ],
)
def test_words_that_name_a_total(text: str) -> None:
    assert is_total_word(text)


@pytest.mark.parametrize(
    "text",
    [
        "時計労働組合",
        "東京時計",
        "会計事務所労組",
        "計画書",
        "家計見直し",
        "集計中",
        "Totally",
        "設計計画労組",
        "24",
        "松並",
        "統計局職員組合",
    ],
)
def test_words_that_only_sound_like_one(text: str) -> None:
    assert not is_total_word(text)


@pytest.mark.parametrize(
    "text", ["※ 延べ人数", "* 速報値", "注) 予定を含む", "(注)予定", "以上", "備考: なし", "作成: 事務局", "単位:円"]
)
def test_a_footnote_is_told(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize("text", ["松並交通労働組合", "【交通系】", "作業員労組"])
def test_a_name_is_no_footnote(text: str) -> None:
    assert not is_note(text)


@given(st.lists(FIGURES, min_size=1, max_size=5))
def test_law_right_subtotals_and_totals_are_never_blamed(groups: list[list[int]]) -> None:
    tally = Tally()
    for group in groups:
        for value in group:
            tally.add([("heads", value)])
        assert tally.differing("小計", {"heads": sum(group)}) == {}
    assert tally.differing("合計", {"heads": sum(map(sum, groups))}) == {}


@given(FIGURES, st.integers(1, 10_000))
def test_law_a_wrong_total_is_told_with_what_the_rows_give(values: list[int], wrong: int) -> None:
    tally = Tally()
    for value in values:
        tally.add([("heads", value), ("yen", None)])
    given_total = sum(values) + wrong
    assert tally.differing("合計", {"heads": given_total}) == {"heads": sum(values)}
    assert tally.differing("平均", {"heads": given_total}) == {}


def test_figures_without_label_must_be_the_sums_above() -> None:
    tally = Tally()
    tally.add([("heads", 24), ("yen", 500)])
    assert tally.agrees({"heads": 24, "yen": 500})
    assert not tally.agrees({"heads": 24, "yen": 501})
    assert not tally.agrees({})


def _july(heads: object, **changes: object) -> tuple[object, ...]:
    return row(開催日=date(2025, 7, 2), 参加者数=heads, **changes)


def _told(plan: ImportPlan) -> list[tuple[str, str]]:
    return [(n.cell, n.message.partition("が、")[0]) for n in plan.notices if "合いません" in n.message]


@pytest.mark.parametrize(
    ("label", "figures", "told"),
    [
        ("合計", (31, 1500), []),
        ("合計", (30, 1500), [("F4", "合計の30")]),
        ("合計", ("３１名", "¥1,500"), []),
        ("合計", (31, "1,400円"), [("G4", "合計の1,400")]),
        ("合計", (30, 1400), [("F4", "合計の30"), ("G4", "合計の1,400")]),
        ("合計", ("24+7", 1500), []),
        ("平均", (15.5, 750), []),
        ("累計", (131, None), [("F4", "累計の131")]),
        ("合計(2件)", (31, None), []),
    ],
)
def test_a_total_is_compared_with_the_rows_above_it(
    label: str, figures: tuple[object, object], told: list[object]
) -> None:
    plan = plan_of("sessions", [HEADER, row(職域活動費=1500), _july(7), (label, None, None, None, None, *figures)])
    assert plan.problems == ()
    assert _told(plan) == told
    assert [r.cell for r in plan.left_out] == ["4行"]


def test_subtotals_count_from_the_last_one_and_the_total_from_the_top() -> None:
    rows = [
        HEADER,
        row(),
        _july(6),
        (None, None, "小計", None, None, 30, None),
        _july(10, 会員番号="210002", 会員名="港町交通労働組合"),
        (None, None, "小計", None, None, 10, None),
        (None, None, "総計", None, None, 40, None),
    ]
    plan = plan_of("sessions", rows)
    assert _told(plan) == []
    rows[5] = (None, None, "小計", None, None, 11, None)
    assert _told(plan_of("sessions", rows)) == [("F6", "小計の11")]


def test_a_total_above_the_rows_is_left_out_and_does_not_count_as_a_session() -> None:
    rows = [HEADER, ("合計", None, None, None, None, 31, None), row(), _july(7)]
    assert [s.attendees for s in sessions(rows)] == [24, 7]


def test_a_note_that_says_total_beside_a_member_makes_none() -> None:
    rows = [(*HEADER, "備考"), (*row(), "合計"), (*_july(7), "小計")]
    assert [(s.attendees, s.note) for s in sessions(rows)] == [(24, "合計"), (7, "小計")]


def test_a_member_whose_name_sounds_like_a_sum_is_a_member() -> None:
    rows = [("会員番号", "会員名", "人員"), ("11", "時計労働組合", 5), ("12", "家計", 6), ("合計", None, 11)]
    assert [m.name for m in members(rows)] == ["時計労働組合", "家計"]


def test_figures_alone_are_left_out_whether_they_fit_or_not() -> None:
    fits = plan_of("sessions", [HEADER, row(), _july(7), (None, None, None, None, None, 31, None)])
    other = plan_of("sessions", [HEADER, row(), _july(7), (None, None, None, None, None, 99, None)])
    assert [r.message[:10] for r in fits.left_out] == ["見出しのない合計の行"]
    assert [(r.cell, r.value) for r in other.left_out] == [("4行", "99")]
    assert len(fits.new) == len(other.new) == 2


def test_totals_of_split_heads_and_kinds_of_expense_are_compared_too() -> None:
    header = ("開催日", "会員番号", "テーマ", "会場参加者数", "WEB参加者数", "参加者数計", "会場費", "弁当代")
    day = date(2025, 6, 18)
    rows = [
        header,
        (day, "360001", "新人", 10, 4, 14, 500, None),
        (day, "210002", "新人", None, 9, 9, None, 300),
        ("合計", None, None, 10, 12, 23, 500, 400),
    ]
    plan = plan_of("sessions", rows)
    assert sorted(cell for cell, _ in _told(plan)) == ["E4", "H4"]


def test_totals_of_members_targets_and_entries_are_compared() -> None:
    roster = [("会員番号", "会員名", "人員"), ("11", "あ労組", 5), ("12", "い労組", 6), ("計", None, 12)]
    assert _told(plan_of("members", roster)) == [("C4", "計の12")]
    aims = [("会員番号", "預金 自主目標", "融資 自主目標"), ("360001", 5, 2), ("210002", 6, 3), ("合計", 11, 6)]
    assert _told(plan_of("targets", aims)) == [("C4", "合計の6")]
    done = [
        ("キャンペーン", "店番", "日付", "商品", "件数"),
        ("サマー", "013", "6/8", "定期", 3),
        ("合計", None, None, None, 4),
    ]
    assert _told(plan_of("campaigns", done)) == [("E3", "合計の4")]


def test_a_total_in_thousands_is_compared_in_yen() -> None:
    rows = [
        (*HEADER[:-1], "職域活動費(千円)"),
        row(職域活動費=12.5),
        _july(7, 職域活動費=2),
        ("合計", *[None] * 5, 14.5),
    ]
    plan = plan_of("sessions", rows)
    assert plan.totals["expense_yen"] == 14_500
    assert _told(plan) == []


def test_each_sheet_has_its_own_sums() -> None:
    june = sheet([HEADER, row(), ("合計", *[None] * 4, 24, None)], "6月")
    july = sheet([HEADER, _july(7), ("合計", *[None] * 4, 7, None)], "7月")
    plan = plan_of("sessions", june, july)
    assert _told(plan) == []
    assert plan.totals["attendees"] == 31
