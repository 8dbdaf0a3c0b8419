"""Every habit of an untidy page, alone and beside every other: the same sessions come out, and nothing else."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.records import StudySession
from roukin_desktop.exchange.foreign import ImportPlan
from tests.exchange.plan_builders import plan_of, taken
from tests.exchange.untidy_builders import EXCLUSIVE, FACTS, HABITS, Fact, page


def _read(*habits: str) -> ImportPlan:
    made = page()
    for habit in habits:
        HABITS[habit](made)
    return plan_of("sessions", *made.sheets())


def _facts(plan: ImportPlan) -> list[Fact]:
    return [
        (
            s.held_on,
            s.members[0].member_id.removeprefix("m"),
            s.form,
            s.themes,
            s.attendees or 0,
            s.expense.total_yen if s.expense else 0,
        )
        for s in taken(plan, StudySession)
    ]


def _may_meet(habits: tuple[str, ...]) -> bool:
    return not any(len(group & set(habits)) > 1 for group in EXCLUSIVE)


@pytest.mark.parametrize("habit", HABITS)
def test_each_habit_alone_changes_nothing(habit: str) -> None:
    plan = _read(habit)
    assert _facts(plan) == list(FACTS)
    assert not [n.line for n in plan.notices if "合いません" in n.message]


@pytest.mark.parametrize("habit", HABITS)
def test_each_habit_beside_every_other_changes_nothing(habit: str) -> None:
    pairs = [pair for pair in combinations(HABITS, 2) if pair[0] == habit and _may_meet(pair)]
    spoilt = {}
    for pair in pairs:
        plan = _read(*pair)
        if plan.problems or _facts(plan) != list(FACTS):
            spoilt[pair] = [p.line for p in plan.problems]
    assert spoilt == {}


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(sorted(HABITS)), min_size=3, max_size=7, unique=True).map(tuple).filter(_may_meet))
def test_many_habits_at_once_change_nothing(habits: tuple[str, ...]) -> None:
    ordered = tuple(habit for habit in HABITS if habit in habits)
    assert _facts(_read(*ordered)) == list(FACTS)


@pytest.mark.parametrize("habit", ["subtotals", "total"])
def test_a_sum_that_does_not_fit_is_told_whatever_else_the_page_does(habit: str) -> None:
    made = page()
    HABITS[habit](made)
    made.records[0]["heads"] = "32名"
    plan = plan_of("sessions", *made.sheets())
    wrong = [n for n in plan.notices if "合いません" in n.message]
    assert [(n.sheet, n.cell[0]) for n in wrong] == [("学習会", "F")]
    assert len(taken(plan, StudySession)) == len(FACTS)


def test_a_hidden_column_that_was_read_is_told() -> None:
    assert [(n.sheet, n.cell) for n in _read("hidden code").notices] == [("学習会", "B")]


def test_an_unrelated_sheet_is_named_and_an_example_is_not() -> None:
    assert [(n.sheet, n.cell) for n in _read("unrelated sheet", "example sheet").notices] == [("連絡先", "")]


def test_rows_that_are_no_sessions_are_listed_with_what_they_say() -> None:
    left = _read("subtotals", "headings", "footnote", "repeated head").left_out
    assert sorted(remark.value for remark in left) == sorted(
        ["1Q 小計", "2Q 小計", "【第1四半期の続き】", "■ 下期に向けて", "※ 参加者数は延べ人数です。", "開催日"]
    )
