"""Rows of キャンペーン実績: campaign, branch, week or month and product, wide and long; never a running total."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.records import CampaignEntry
from tests.exchange.plan_builders import entries, plan_of, sheet
from tests.exchange.workbooks import BRANCHES, context

HEAD = ("キャンペーン", "店番", "日付", "商品", "件数", "金額")
GOOD = ("サマー", "013", "6/8", "定期", 3, 300_000)


def _entry(**changes: object) -> CampaignEntry:
    values = dict(zip(HEAD, GOOD, strict=True)) | changes
    (found,) = entries([HEAD, tuple(values.values())])
    return found


@pytest.mark.parametrize(
    ("written", "day", "span"),
    [
        ("6/8", date(2025, 6, 8), "week"),
        (date(2025, 6, 8), date(2025, 6, 8), "week"),
        ("6/2~6/8", date(2025, 6, 8), "week"),
        ("6/2(月)~6/8(日)", date(2025, 6, 8), "week"),
        ("6/1~6/30", date(2025, 6, 30), "month"),
        ("6月", date(2025, 6, 30), "month"),
        ("６月分", date(2025, 6, 30), "month"),
        ("2025年6月", date(2025, 6, 30), "month"),
        ("2025/6", date(2025, 6, 30), "month"),
        ("R7.6", date(2025, 6, 30), "month"),
        ("令和7年6月末", date(2025, 6, 30), "month"),
        ("6月第1週", date(2025, 6, 7), "week"),
        ("6月第3週", date(2025, 6, 21), "week"),
        ("6月三週", date(2025, 6, 21), "week"),
        ("6月第5週", date(2025, 6, 30), "week"),
        ("7月", date(2025, 7, 31), "month"),
    ],
)
def test_a_week_or_month_is_recorded_on_its_last_day(written: object, day: date, span: str) -> None:
    found = _entry(日付=written)
    assert (found.recorded_on, found.span) == (day, span)


@pytest.mark.parametrize(
    ("campaign", "month", "day"), [("サマー", "7月", date(2025, 7, 31)), ("ウィンター", "12月", date(2025, 12, 30))]
)
def test_the_last_month_ends_with_the_campaign(campaign: str, month: str, day: date) -> None:
    assert _entry(キャンペーン=campaign, 日付=month).recorded_on == day


@pytest.mark.parametrize("written", [6, "6", "6月"])
def test_a_column_of_months_holds_months(written: object) -> None:
    rows = [
        ("キャンペーン", "店番", "月", "商品", "件数"),
        ("サマー", "013", written, "定期", 3),
        ("サマー", "024", 7, "定期", 4),
    ]
    assert entries(rows)[0].recorded_on == date(2025, 6, 30)


def test_the_name_of_the_sheet_tells_the_month_where_no_column_does() -> None:
    rows = [("キャンペーン", "店番", "商品", "件数"), ("サマー", "013", "定期", 3), ("サマー", "024", "定期", 4)]
    assert [(e.recorded_on, e.span) for e in entries(sheet(rows, "6月"))] == [(date(2025, 6, 30), "month")] * 2
    assert ["日付(週・月)がありません" in p.message for p in plan_of("campaigns", sheet(rows, "上期")).problems] == [
        True
    ] * 2


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("2025サマーキャンペーン", "summer_2025"),
        ("サマー", "summer_2025"),
        ("夏季キャンペーン", "summer_2025"),
        ("２０２５ サマーキャンペーン", "summer_2025"),
        ("ろうきんサマーキャンペーン", "summer_2025"),
    ],
)
def test_a_campaign_is_known_by_its_other_names(written: str, key: str) -> None:
    assert _entry(キャンペーン=written).campaign == key


@pytest.mark.parametrize("place", ["title", "tab", "file"])
def test_a_campaign_is_told_by_title_tab_or_file(place: str) -> None:
    rows: list[tuple[object, ...]] = [HEAD[1:], GOOD[1:], ("024", *GOOD[2:])]
    if place == "title":
        rows.insert(0, ("2025サマーキャンペーン 週別実績", None))
    page = sheet(
        rows, "サマー" if place == "tab" else "実績", file="サマーキャンペーン報告.xlsx" if place == "file" else ""
    )
    assert {e.campaign for e in entries(page)} == {"summer_2025"}


@pytest.mark.parametrize(
    ("campaign", "word", "product"),
    [
        ("サマー", "定期預金", "time_deposit"),
        ("サマー", "エース", "ace_deposit"),
        ("ウィンター", "定期", "time_deposit"),
        ("二刀流", "財形貯蓄", "zaikei"),
        ("二刀流", "個人型ＤＣ", "ideco"),
        ("二刀流", "投信", "fund_regular"),
    ],
)
def test_a_product_is_one_of_its_campaign(campaign: str, word: str, product: str) -> None:
    day = {"サマー": "6/8", "ウィンター": "11/8", "二刀流": "5/8"}[campaign]
    assert _entry(キャンペーン=campaign, 商品=word, 日付=day).product == product


def test_a_campaign_of_one_product_needs_no_word_for_it() -> None:
    assert _entry(キャンペーン="紹介", 商品=None).product == "introduction"


@pytest.mark.parametrize(
    ("count", "yen", "correction"),
    [
        (3, 300_000, False),
        (0, 0, False),
        (None, 300_000, False),
        (3, None, False),
        ("▲1", "▲100,000", True),
        (-1, None, True),
        (2, -5, True),
    ],
)
def test_a_correction_is_negative_and_a_blank_is_no_zero(count: object, yen: object, correction: bool) -> None:
    found = _entry(件数=count, 金額=yen)
    assert found.correction is correction
    assert (found.count is None, found.yen is None) == (count is None, yen is None)


def test_a_row_without_count_and_amount_is_left_out() -> None:
    plan = plan_of("campaigns", [HEAD, GOOD, (*GOOD[:4], "-", "-")])
    assert [len(plan.new), *(r.message for r in plan.left_out)] == [1, "件数・金額が空欄のため、取り込みません。"]


@settings(max_examples=30, deadline=None)
@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["013", "024"]), st.dates(date(2025, 6, 2), date(2025, 7, 31))),
        st.dictionaries(
            st.sampled_from(["定期預金", "エース預金"]),
            st.tuples(st.integers(0, 90), st.integers(0, 10**8)),
            min_size=1,
        ),
        min_size=2,
        max_size=6,
    )
)
def test_law_products_side_by_side_or_below_give_the_same_entries(
    facts: dict[tuple[str, date], dict[str, tuple[int, int]]],
) -> None:
    products = ("定期預金", "エース預金")
    below = [HEAD, *(("サマー", *at, p, *own[p]) for at, own in facts.items() for p in products if p in own)]
    beside = [
        ("キャンペーン", "店番", "日付", *(f"{p}{unit}" for p in products for unit in ("件数", "金額"))),
        *(("サマー", *at, *(v for p in products for v in own.get(p, (None, None)))) for at, own in facts.items()),
    ]

    def said(rows: list[tuple[object, ...]]) -> set[tuple[object, ...]]:
        return {(e.branch_id, e.recorded_on, e.product, e.count, e.yen) for e in entries(rows)}

    assert said(below) == said(beside)


def test_the_same_file_twice_changes_nothing_and_an_entry_twice_is_marked() -> None:
    once = entries([HEAD, GOOD, (*GOOD[:2], "6/15", *GOOD[3:])])
    plan = plan_of("campaigns", [HEAD, GOOD, (*GOOD[:2], "6/15", *GOOD[3:])], made=context(entries=once))
    assert (plan.new, plan.same) == ((), 2)
    first, second = entries([HEAD, GOOD, GOOD])
    assert len(second.review) > len(first.review)


def test_another_figure_for_a_known_week_is_new_and_marked() -> None:
    known = entries([HEAD, GOOD])
    (found,) = entries([HEAD, (*GOOD[:4], 4, 400_000)], made=context(entries=known))
    assert found.review != ()


def test_running_totals_beside_the_figures_are_not_taken() -> None:
    rows = [(*HEAD[:4], "件数累計", "件数", "金額(累計)", "金額"), (*GOOD[:4], 30, 3, 3_000_000, 300_000)]
    (found,) = entries(rows)
    assert (found.count, found.yen) == (3, 300_000)


def test_the_only_branch_of_a_book_need_not_be_written() -> None:
    rows = [(*HEAD[:1], *HEAD[2:]), (*GOOD[:1], *GOOD[2:])]
    (found,) = entries(rows, made=context(branches=BRANCHES[:1]))
    assert found.branch_id == "b013"


def test_control_totals_of_entries() -> None:
    totals = plan_of("campaigns", [HEAD, GOOD, ("サマー", "024", "6/8", "エース", 2, None)]).totals
    assert totals == {"entries": 2, "count": 5, "yen": 300_000, "branches": 2}


MONTHS = ("店舗", "6月", "7月分", "計")
TITLE = ("サマーキャンペーン 定期預金 月別件数",)


def _months(*rows: tuple[object, ...], title: tuple[object, ...] = TITLE) -> list[tuple[object, ...]]:
    return [title, *(rows or (MONTHS, ("札幌支店", 3, "４件", 7), ("小樽支店", 5, None, 5), ("合計", 8, 4, 12)))]


def test_months_side_by_side_are_an_entry_each() -> None:
    found = [(e.branch_id, e.product, e.recorded_on, e.span, e.count, e.yen) for e in entries(_months())]
    june, july = date(2025, 6, 30), date(2025, 7, 31)
    assert found == [
        ("b013", "time_deposit", june, "month", 3, None),
        ("b013", "time_deposit", july, "month", 4, None),
        ("b024", "time_deposit", june, "month", 5, None),
    ]


def test_months_side_by_side_taken_twice_are_the_same() -> None:
    again = plan_of("campaigns", _months(), made=context(entries=tuple(entries(_months()))))
    assert (again.new, again.same, again.problems) == ((), 3, ())


def test_a_product_column_beside_the_months_tells_each_rows_product() -> None:
    rows = _months(
        ("店舗", "商品", "６月", "７月"),
        ("札幌支店", "定期", 3, 4),
        ("札幌支店", "エース", 5, 6),
        title=("サマーキャンペーン",),
    )
    assert [(e.product, e.count) for e in entries(rows)] == [
        ("time_deposit", 3),
        ("time_deposit", 4),
        ("ace_deposit", 5),
        ("ace_deposit", 6),
    ]


def test_counts_and_amounts_of_a_month_are_one_entry() -> None:
    rows = _months(
        ("店舗", "6月件数", "6月金額(千円)", "7月件数", "7月金額(千円)"),
        ("札幌支店", 3, 900, 4, 1_200),
        ("小樽支店", 1, 50, 2, 60),
    )
    assert [(e.count, e.yen) for e in entries(rows)[:2]] == [(3, 900_000), (4, 1_200_000)]


@pytest.mark.parametrize(
    "title", [("サマーキャンペーン",), ("サマーキャンペーン 定期・エース 月別件数",), ("2025サマーキャンペーン 件数",)]
)
def test_months_of_no_single_product_are_refused(title: tuple[object, ...]) -> None:
    found = plan_of("campaigns", _months(MONTHS, ("札幌支店", 3, 4, 7), ("小樽支店", 5, 6, 11), title=title))
    assert found.new == ()
    assert ["商品がありません" in p.message for p in found.problems] == [True, True]


@pytest.mark.parametrize(
    "rows",
    [
        _months(title=("サマーキャンペーン 定期預金 累計",)),
        _months(title=("サマーキャンペーン 定期預金 金額(千円)",)),
        _months(("店舗", "6月", "7月", "6月", "7月"), ("札幌支店", 3, 4, 5, 6), ("小樽支店", 5, 6, 7, 8)),
        _months(("店舗", "6月累計", "7月累計"), ("札幌支店", 3, 4), ("小樽支店", 5, 6)),
    ],
    ids=["running totals", "amounts without a unit in their headers", "the same month twice", "running totals each"],
)
def test_months_that_could_mean_something_else_are_refused(rows: list[tuple[object, ...]]) -> None:
    found = plan_of("campaigns", rows)
    assert found.new == ()
    assert found.problems


def test_a_wrong_cell_among_months_is_named() -> None:
    found = plan_of("campaigns", _months(MONTHS, ("札幌支店", 3, "多数", 7), ("小樽支店", 5, 6, 11)))
    assert [(p.cell, p.value) for p in found.problems] == [("C3", "多数")]
