"""Rows of 会員自主目標, wide and long: the same targets, blanks kept, years told, repeats refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.records import SelfTarget, TargetLine
from tests.exchange.plan_builders import plan_of, sheet, targets
from tests.exchange.workbooks import BOOK, CATALOGUE, MEMBERS, context

ITEMS = {item.key: item.short or item.label for item in CATALOGUE.target_items}
CELLS = st.one_of(st.none(), st.integers(0, 300))
FIGURES = st.dictionaries(
    st.sampled_from(MEMBERS).map(lambda m: m.code),
    st.dictionaries(st.sampled_from(sorted(ITEMS)), st.tuples(CELLS, CELLS), min_size=1),
    min_size=2,
)
Figures = dict[str, dict[str, tuple[int | None, int | None]]]


def _wide(figures: Figures, order: tuple[str, ...] = tuple(ITEMS)) -> list[list[object]]:
    head: list[object] = ["会員番号", "会員名"]
    for item in order:
        head += [f"{ITEMS[item]} 会員分件数目標", f"{ITEMS[item]} 自主目標"]
    return [head] + [
        [code, None, *(v for i in order for v in own.get(i, (None, None)))] for code, own in figures.items()
    ]


def _long(figures: Figures) -> list[list[object]]:
    rows: list[list[object]] = [["会員番号", "項目", "会員分", "自主目標"]]
    return rows + [[code, ITEMS[item], a, t] for code, own in figures.items() for item, (a, t) in own.items()]


def _lines(found: list[SelfTarget]) -> dict[str, dict[str, tuple[int | None, int | None]]]:
    return {t.member_id.removeprefix("m"): {line.item: (line.allotted, line.target) for line in t.lines} for t in found}


def _said(figures: Figures) -> Figures:
    kept = {c: {i: v for i, v in own.items() if v != (None, None)} for c, own in figures.items()}
    return {code: own for code, own in kept.items() if own}


@settings(max_examples=40, deadline=None)
@given(FIGURES.filter(lambda figures: len(_said(figures)) >= 2))
def test_law_wide_and_long_give_the_same_targets(figures: Figures) -> None:
    assert _lines(targets(_wide(figures))) == _lines(targets(_long(figures))) == _said(figures)


@pytest.mark.parametrize("order", list(permutations(ITEMS))[::17])
def test_items_may_stand_in_any_order(order: tuple[str, ...]) -> None:
    figures: Figures = {"360001": {i: (n, n + 1) for n, i in enumerate(ITEMS)}, "210002": {"loan": (None, 4)}}
    assert _lines(targets(_wide(figures, order))) == figures


@pytest.mark.parametrize(
    ("word", "item"),
    [
        ("メイン化", "main_account"),
        ("給振", "main_account"),
        ("預　金", "deposit"),
        ("財形・エース", "deposit"),
        ("融資件数", "loan"),
        ("預り資産", "custody"),
        ("預かり資産", "custody"),
        ("ろうきんアプリ", "non_face_to_face"),
        ("非対面取引", "non_face_to_face"),
    ],
)
def test_an_item_is_known_by_its_other_names(word: str, item: str) -> None:
    (found,) = targets([("会員番号", "項目", "会員分", "目標"), ("360001", word, 1, 2)])
    assert found.lines == (TargetLine(item, 1, 2),)


def test_zero_is_a_decision_and_blank_is_none() -> None:
    rows = _wide({"360001": {"loan": (5, 0)}, "210002": {"loan": (5, None)}})
    first, second = targets(rows)
    assert (first.lines[0].target, first.confirmed) == (0, True)
    assert (second.lines[0].target, second.confirmed) == (None, False)


def test_a_row_without_any_figure_is_left_out() -> None:
    plan = plan_of("targets", _wide({"360001": {"loan": (5, 1)}, "210002": {"loan": (None, None)}}))
    assert len(plan.new) == 1


def test_a_row_of_dashes_is_left_out_and_named() -> None:
    rows = [
        ("会員番号", "会員名", "預金 自主目標", "融資 自主目標"),
        ("360001", None, 5, 1),
        ("210002", "港町交通労働組合", "-", 0),
    ]
    assert len(targets(rows)) == 2
    rows[2] = ("210002", "港町交通労働組合", "-", "-")
    plan = plan_of("targets", rows)
    assert len(plan.new) == 1


def test_a_blank_cell_never_erases_a_figure_the_book_has() -> None:
    known = SelfTarget(
        id="t1",
        book_id=BOOK,
        member_id="m360001",
        fiscal_year=2025,
        lines=(TargetLine("deposit", 5, 6), TargetLine("loan", 3, None)),
        decided_by="convention",
        set_on=date(2025, 5, 20),
        confirmed=True,
        version=4,
    )
    rows = _wide({"360001": {"loan": (None, 4), "custody": (1, None)}, "210002": {"loan": (1, 1)}})
    plan = plan_of("targets", rows, made=context(targets=[known]))
    ((before, after),) = plan.changed
    assert before == known
    assert isinstance(after, SelfTarget)
    assert after.lines == (TargetLine("deposit", 5, 6), TargetLine("loan", 3, 4), TargetLine("custody", 1, None))
    assert replace(after, lines=known.lines, review=()) == known


@pytest.mark.parametrize(
    ("title", "cell", "year"),
    [
        ("2025年度", None, 2025),
        ("令和6年度 自主目標", None, 2024),
        ("2019年度", None, 2025),
        ("2025年度", "2026", 2026),
        (None, "令和8", 2026),
    ],
)
def test_the_fiscal_year_comes_from_the_row_else_the_title_else_the_book(
    title: str | None, cell: str | None, year: int
) -> None:
    rows = [
        (title, None),
        ("会員番号", "年度", "預金 自主目標", "融資 自主目標"),
        ("360001", cell, 1, 2),
        ("210002", cell, 1, 2),
    ]
    assert {t.fiscal_year for t in targets(rows)} == {year}


def test_a_member_may_have_targets_of_two_years_in_one_file() -> None:
    rows = [("会員番号", "年度", "預金 自主目標"), ("360001", 2024, 1), ("360001", 2025, 2)]
    assert [(t.fiscal_year, t.lines[0].target) for t in targets(rows)] == [(2024, 1), (2025, 2)]


def test_the_same_figures_on_two_sheets_count_once_and_others_are_a_problem() -> None:
    rows = _wide({"360001": {"loan": (5, 6)}, "210002": {"loan": (1, 1)}})
    assert len(targets(sheet(rows, "本"), sheet(rows, "写"))) == 2
    other = _wide({"360001": {"loan": (5, 7)}, "210002": {"loan": (1, 1)}})
    (problem,) = plan_of("targets", sheet(rows, "本"), sheet(other, "写")).problems
    assert (problem.sheet, "シート「本」2行" in problem.message) == ("写", True)


@pytest.mark.parametrize(
    ("text", "kept"), [("定期大会", "convention"), ("執行部", "executive"), ("代議員会", "committee"), ("朝礼", "朝礼")]
)
def test_who_decided_is_matched_or_kept_as_written(text: str, kept: str) -> None:
    rows = [("会員番号", "預金 自主目標", "融資 自主目標", "決定機関", "設定日"), ("360001", 1, 2, text, "R7.5.20")]
    (found,) = targets(rows)
    assert (found.decided_by, found.set_on) == (kept, date(2025, 5, 20))


def test_control_totals_by_item() -> None:
    figures: Figures = {"360001": {"loan": (5, 6)}, "210002": {"loan": (1, None), "deposit": (2, 3)}}
    totals = plan_of("targets", _wide(figures)).totals
    assert (totals["targets"], totals["members_with_target"]) == (2, 2)
    assert totals["by_item"] == {
        ITEMS["loan"]: {"allotted": 6, "target": 6},
        ITEMS["deposit"]: {"allotted": 2, "target": 3},
    }


def test_results_and_ratios_beside_the_targets_are_not_taken() -> None:
    rows = [
        ("会員番号", "預金 目標", "預金 実績", "預金 達成率", "融資 目標", "融資 実績", "融資 残"),
        ("360001", 10, 3, "30%", 5, 1, 4),
        ("210002", 8, 1, "12%", 4, 0, 4),
    ]
    assert [t.lines for t in targets(rows)] == [
        (TargetLine("deposit", None, 10), TargetLine("loan", None, 5)),
        (TargetLine("deposit", None, 8), TargetLine("loan", None, 4)),
    ]
