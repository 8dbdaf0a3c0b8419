"""Rows of the bank's file: long and wide, and everything that refuses it with sheet, cell and value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.records import FeedFile, MonthlyFigure
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.exchange.foreign import ImportPlan
from tests.exchange.plan_builders import Rows, places, plan_of, sheet, taken
from tests.exchange.workbooks import BOOK, CATALOGUE, context

HEAD = ("店番", "項目コード", "項目", "月", "実績")
APRIL = date(2025, 4, 1)


def figures(*sheets: Any, **facts: Any) -> dict[tuple[str, str | None, date], int]:  # noqa: ANN401 - as plan_of
    """Return what the sheets give by item, branch and month."""
    found = taken(plan_of("figures", *sheets, **facts), MonthlyFigure)
    return {(one.item, one.branch_id, one.month): one.value for one in found}


def refused(rows: Rows) -> list[tuple[str, str, str, str]]:
    """Return sheet, cell, value and sentence of what refuses the rows."""
    return [(p.sheet, p.cell, p.value, p.message) for p in plan_of("figures", rows).problems]


def test_one_figure_a_row_is_read_with_code_or_name() -> None:
    rows = [
        HEAD,
        ("013", "T01", None, "2025年4月", 120),
        ("024", None, "メイン化", "2025/4", "１，５００件"),
        ("013", None, "T04 預かり資産", "R7.5", "▲3"),
        ("024", "k01", None, "202506", "8億32百万円"),
    ]
    assert figures(rows) == {
        ("T01", "b013", APRIL): 120,
        ("T01", "b024", APRIL): 1500,
        ("T04", "b013", date(2025, 5, 1)): -3,
        ("K01", "b024", date(2025, 6, 1)): 832_000_000,
    }


def test_months_side_by_side_are_read_and_totals_left_out() -> None:
    rows = [
        ("2025年度 月次実績(9月末時点)", None, None, None, None, None),
        ("店舗", "項目", "4月", "5月分", "9月", "計"),
        ("札幌支店", "エース預金 新規件数", 80, 90, None, 170),
        ("小樽", "エース預金 新規件数", 5, 6, 7, 18),
        ("合計", None, 85, 96, 7, 188),
    ]
    assert figures(rows) == {
        ("L04", "b013", APRIL): 80,
        ("L04", "b013", date(2025, 5, 1)): 90,
        ("L04", "b024", APRIL): 5,
        ("L04", "b024", date(2025, 5, 1)): 6,
        ("L04", "b024", date(2025, 9, 1)): 7,
    }


def test_months_written_as_dates_are_months_too() -> None:
    rows = [("店舗", "項目", date(2025, 4, 1), date(2026, 1, 1)), ("札幌支店", "T06", 100, 200)]
    assert figures(rows) == {("T06", "b013", APRIL): 100, ("T06", "b013", date(2026, 1, 1)): 200}


def test_indicators_side_by_side_are_read() -> None:
    rows = [
        ("店舗", "年月", "ろうきんアプリ 契約件数", "可処分所得向上額(千円)"),
        ("札幌支店", "2025年4月", 30, 1_500),
        ("小樽支店", "2025年4月", 4, 20),
    ]
    found = figures(rows)
    assert found["L14", "b024", APRIL] == 4
    assert found["K01", "b013", APRIL] == 1_500_000


def test_a_unit_column_multiplies_money_and_refuses_what_does_not_fit() -> None:
    head = ("項目コード", "月", "実績", "単位", "店番")
    assert figures([head, ("K01", "4月", "1.5", "千円", "013")]) == {("K01", "b013", APRIL): 1_500}
    assert refused([head, ("T01", "4月", 3, "千円", "013")]) == [
        (
            "上期",
            "D2",
            "千円",
            "「メイン化(給振・年金・公振・クレジット)」の単位は件です。単位を直してください。",
        )
    ]


def test_the_long_name_of_a_cumulation_is_no_total_row() -> None:
    item = CATALOGUE.by_code["K08"].label
    assert figures([("店舗", "項目", "月", "実績"), ("全道", item, "4月", 2)]) == {("K08", None, APRIL): 2}


def test_the_whole_beside_its_branches_is_left_out_and_checked() -> None:
    rows = [
        HEAD,
        ("013", "T01", None, "4月", 1),
        ("024", "T01", None, "4月", 2),
        ("全道", "T01", None, "4月", 4),
        ("全道", "T07", None, "4月", 9),
    ]
    plan = plan_of("figures", rows)
    assert {(f.item, f.branch_id) for f in taken(plan, MonthlyFigure)} == {
        ("T01", "b013"),
        ("T01", "b024"),
        ("T07", None),
    }
    assert "全体の4が、店舗の合計3と合いません。元の表を確かめてください。" in [n.message for n in plan.notices]


@pytest.mark.parametrize(
    ("row", "cell", "value", "sentence"),
    [
        (("013", "T99", None, "4月", 1), "B2", "T99", "年度定義にない項目コードです"),
        (("013", "T99", "メイン化", "4月", 1), "B2", "T99", "年度定義にない項目コードです"),
        (("013", "T02", "メイン化", "4月", 1), "B2", "T02", "項目コードと項目の名前が合いません(T02・T01)"),
        (("013", None, "謎の項目", "4月", 1), "C2", "謎の項目", "年度定義にない項目です"),
        (("013", "T09", None, "4月", 1), "B2", "T09", "月ごとに取り込む項目ではありません"),
        (("999", "T01", None, "4月", 1), "A2", "999", "店舗が設定にありません"),
        ((None, "T01", None, "4月", 1), "A2", "", "店舗がありません"),
        (("013", "T01", None, "13月", 1), "D2", "13月", "月として読めません"),
        (("013", "T01", None, None, 1), "D2", "", "月がありません"),
        (("013", "T01", None, "2026年3月", 1), "D2", "2026年3月", "まだ始まっていない月です"),
        (("013", "T01", None, "2019年4月", 1), "D2", "2019年4月", "年度の範囲外です"),
        (("013", "T01", None, "4月", "調査中"), "E2", "調査中", "数として読めません"),
        (("013", "T01", None, "4月", 1.5), "E2", "1.5", "整数ではありません"),
    ],
)
def test_a_bad_cell_is_named_and_nothing_is_taken(row: tuple[Any, ...], cell: str, value: str, sentence: str) -> None:
    good = ("024", "T01", None, "4月", 5)
    ((sheet_name, where, shown, message),) = refused([HEAD, row, good])
    assert (sheet_name, where, shown) == ("上期", cell, value)
    assert sentence in message


def test_a_month_after_the_cut_off_of_the_title_is_named() -> None:
    rows = [("月次実績 2025年9月末時点", None, None), ("項目コード", "9月", "10月"), ("T06", 1, 2)]
    made = context(branches=())
    plan = plan_of("figures", rows, made=made)
    assert places(plan.problems) == [("上期", "C3", "2")]
    assert plan.problems[0].message.startswith("2025年10月は、表の題名にある2025年9月末より後です。")


def test_a_month_given_twice_is_named_with_both_places() -> None:
    again = ("013", "T01", None, "2025年4月", 2)
    ((_, cell, value, message),) = refused([HEAD, ("013", "T01", None, "4月", 1), again])
    assert (cell, value) == ("E3", "2")
    assert "もう1つはシート「上期」E2" in message


def test_a_column_of_the_same_month_twice_is_named() -> None:
    rows = [("店番", "項目コード", "4月", "5月", "4月"), ("013", "T01", 1, 2, 3)]
    plan = plan_of("figures", rows)
    assert places(plan.problems) == [("上期", "E1", "4月")]


def test_two_blocks_of_the_same_months_are_not_read_by_half() -> None:
    rows = [
        ("店番", "項目コード", "件数", None, "金額", None),
        (None, None, "4月", "5月", "4月", "5月"),
        ("013", "T01", 1, 2, 30, 40),
    ]
    assert [p.cell for p in plan_of("figures", rows).problems] == ["E2", "F2"]


def test_a_year_above_the_months_is_theirs_and_last_year_beside_is_left() -> None:
    rows = [
        ("店番", "項目コード", "2024年度", None, "2025年度", None, "前年度", None),
        (None, None, "4月", "3月", "4月", "5月", "4月", "5月"),
        ("013", "T01", 1, 2, 3, 4, 5, 6),
    ]
    assert {(month, value) for (_, _, month), value in figures(rows).items()} == {
        (date(2024, 4, 1), 1),
        (date(2025, 3, 1), 2),
        (date(2025, 4, 1), 3),
        (date(2025, 5, 1), 4),
    }


def _book(**facts: Any) -> Any:  # noqa: ANN401 - as context
    return context(digest="d" * 64, **facts)


def _known(item: str, month: int, value: int, feed: str | None = "feed", branch: str | None = "b013") -> MonthlyFigure:
    return MonthlyFigure(
        id=f"{item}{month}{branch}",
        book_id=BOOK,
        version=1,
        item=item,
        branch_id=branch,
        month=date(2025, month, 1),
        value=value,
        feed_id=feed,
    )


FEED = FeedFile(id="feed", book_id=BOOK, version=1, name="四月.xlsx", taken_on=date(2025, 5, 8), rows=2)


def _again(rows: Rows, *known: MonthlyFigure, feeds: tuple[FeedFile, ...] = (FEED,)) -> ImportPlan:
    return plan_of("figures", sheet(rows, file="九月.xlsx"), made=_book(figures=known, feeds=feeds))


def test_a_later_file_replaces_the_earlier_one_as_a_whole_and_says_so() -> None:
    known = (_known("T01", 4, 10), _known("T02", 4, 7), _known("T06", 4, 1, feed=None))
    plan = _again([HEAD, ("013", "T01", None, "4月", 12), ("013", "T01", None, "5月", 3)], *known)
    assert plan.problems == ()
    assert [n.message for n in plan.notices] == [
        "前のファイル「四月.xlsx」の2件を置き換えます。うち1件はこのファイルにないため、なくなります。"
    ]
    ((before, after),) = plan.changed
    assert (before, after) == (known[0], replace(known[0], value=12))
    assert plan.removed == (known[1],)
    assert plan.added == (replace(FEED, name="九月.xlsx", taken_on=date(2026, 2, 1), sha256="d" * 64, rows=2),)


def test_the_same_file_twice_changes_nothing() -> None:
    plan = _again([HEAD, ("013", "T01", None, "4月", 10)], _known("T01", 4, 10))
    assert (plan.records, plan.removed, plan.same, plan.notices) == ((), (), 1, ())


def test_files_that_share_no_figure_stand_side_by_side() -> None:
    plan = _again([HEAD, ("013", "T01", None, "5月", 3)], _known("T01", 4, 10))
    assert (len(plan.new), plan.changed, plan.removed) == (1, (), ())
    assert plan.added[0].id != FEED.id


def test_two_earlier_files_become_one() -> None:
    other = replace(FEED, id="other", name="五月.xlsx")
    known = (_known("T01", 4, 10), _known("T02", 4, 7), _known("T01", 5, 1, feed="other"))
    rows = [HEAD, ("013", "T01", None, "4月", 10), ("013", "T02", None, "4月", 7), ("013", "T01", None, "5月", 1)]
    plan = _again(rows, *known, feeds=(FEED, other))
    assert plan.removed == (other,)
    assert plan.same == 2
    assert plan.changed == ((known[2], replace(known[2], feed_id="feed")),)


def test_a_file_of_branches_replaces_one_of_the_whole() -> None:
    whole = _known("T01", 4, 10, branch=None)
    plan = _again([HEAD, ("013", "T01", None, "4月", 4), ("024", "T01", None, "4月", 6)], whole)
    assert (plan.removed, len(plan.new)) == ((whole,), 2)


def test_typed_figures_never_mix_unseen() -> None:
    same, other = _known("T01", 4, 10, feed=None), _known("T01", 4, 5, feed=None, branch="b024")
    plan = _again([HEAD, ("013", "T01", None, "4月", 12)], same, other)
    assert [n.message for n in plan.notices] == [
        "入力してあった10を、このファイルの12に替えます。",
        "メイン化(給振・年金・公振・クレジット)の4月は、このファイルにない店舗に入力した数字があり、混ざります。",
    ]
    assert plan.changed[0][1].feed_id is not None


def test_a_typed_whole_refuses_the_branches_of_a_file() -> None:
    plan = _again([HEAD, ("013", "T01", None, "4月", 12)], _known("T01", 4, 10, feed=None, branch=None))
    assert places(plan.problems) == [("上期", "E2", "12")]
    assert "全体の数字が入力してあります" in plan.problems[0].message


_ITEMS = st.sampled_from(month_items(CATALOGUE))
_CELLS = st.dictionaries(
    st.tuples(_ITEMS, st.sampled_from(["013", "024"]), st.integers(4, 12)),
    st.integers(-(10**12), 10**12),
    min_size=1,
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(_CELLS)
def test_long_and_wide_files_of_the_same_figures_say_the_same(cells: dict[tuple[str, str, int], int]) -> None:
    long = [HEAD, *((branch, item, None, f"{month}月", value) for (item, branch, month), value in cells.items())]
    lines = sorted({(item, branch) for item, branch, _ in cells})
    wide = [
        ("店番", "項目コード", *(f"{month}月" for month in range(4, 13))),
        *((branch, item, *(cells.get((item, branch, m)) for m in range(4, 13))) for item, branch in lines),
    ]
    wanted = {(i, f"b{b}", date(2025, m, 1)): v for (i, b, m), v in cells.items()}
    assert figures(long) == figures(wide) == wanted
