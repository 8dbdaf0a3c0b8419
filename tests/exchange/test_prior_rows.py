"""Rows of 前年実績: period and scope as people write them, 実数 and 推定."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from roukin_desktop.domain.records import Committee, PriorFigure
from roukin_desktop.exchange.foreign.rows_priors import read_period
from tests.exchange.plan_builders import places, plan_of, taken
from tests.exchange.workbooks import BOOK, context

HEAD = ("項目コード", "期間", "対象", "前年実績", "実数・推定")
COMMITTEE = Committee(id="c013", book_id=BOOK, code="013", name="札幌支店推進委員会")


def priors(*rows: tuple[Any, ...], head: tuple[str, ...] = HEAD) -> list[PriorFigure]:
    """Return the figures of rows without problems."""
    return taken(plan_of("priors", [head, *rows], made=context(committees=(COMMITTEE,))), PriorFigure)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("2024年度上期", "2024H1"),
        ("２０２４年度下期", "2024H2"),
        ("R6上期", "2024H1"),
        ("令和6年度", "2024"),
        ("2024年度通期", "2024"),
        ("2024H1", "2024H1"),
        ("2024-06", "2024-06"),
        ("2024年6月", "2024-06"),
        ("上期", "2024H1"),
        ("2月", "2025-02"),
        ("2024-13", ""),
        ("去年", ""),
        ("", ""),
    ],
)
def test_periods_are_read_as_people_write_them(written: str, key: str) -> None:
    assert read_period(written, 2024) == key


def test_a_row_gives_a_figure_with_its_scope_and_basis() -> None:
    found = priors(
        ("T01", "2024年度上期", "全道", 9_800, "実数"),
        ("K02", "2024年度上期", "札幌支店推進委員会", 355, "推定"),
        ("K02", "2024年度上期", "札幌支店", 300, None),
        ("K01", "2024年度", "", "6億10百万円", "○"),
    )
    assert [(p.item, p.period, p.scope, p.value, p.estimated) for p in found] == [
        ("T01", "2024H1", "all", 9_800, False),
        ("K02", "2024H1", "committee:013", 355, True),
        ("K02", "2024H1", "branch:013", 300, False),
        ("K01", "2024", "all", 610_000_000, True),
    ]


def test_the_period_may_stand_in_the_title() -> None:
    plan = plan_of("priors", [("2024年度 上期 前年実績", None), ("項目", "実績"), ("学習会開催回数", 640)])
    (found,) = taken(plan, PriorFigure)
    assert (found.item, found.period, found.value) == ("T09", "2024H1", 640)


@pytest.mark.parametrize(
    ("row", "cell", "sentence"),
    [
        (("Z9", "2024H1", None, 1, None), "A2", "年度定義にない項目コードです"),
        (("T01", "いつか", None, 1, None), "B2", "期間として読めません"),
        (("T01", "2025年度上期", None, 1, None), "B2", "前年の期間ではありません"),
        (("T01", "2024H1", "月面支店", 1, None), "C2", "対象が設定にありません"),
        (("T01", "2024H1", None, "たくさん", None), "D2", "数として読めません"),
        (("T01", "2024H1", None, 1, "うわさ"), "E2", "「実数」か「推定」と書いてください"),
    ],
)
def test_a_bad_cell_is_named(row: tuple[Any, ...], cell: str, sentence: str) -> None:
    plan = plan_of("priors", [HEAD, row, ("T02", "2024H1", None, 1, None)])
    assert [place[1] for place in places(plan.problems)] == [cell]
    assert sentence in plan.problems[0].message


def test_the_same_figure_twice_is_named() -> None:
    plan = plan_of("priors", [HEAD, ("T01", "2024H1", None, 1, None), ("T01", "上期", "全道", 1, None)])
    assert places(plan.problems) == [("上期", "D3", "1")]


def test_what_the_book_has_is_corrected_and_the_same_left_alone() -> None:
    old = PriorFigure(id="p1", book_id=BOOK, version=1, item="T01", period="2024H1", value=9, estimated=True, note="紙")
    same = replace(old, id="p2", item="T02", estimated=False)
    rows = [HEAD, ("T01", "2024H1", None, 10, "実数"), ("T02", "2024H1", None, 9, "実数")]
    plan = plan_of("priors", rows, made=context(priors=(old, same)))
    assert (plan.changed, plan.same) == (((old, replace(old, value=10, estimated=False)),), 1)
