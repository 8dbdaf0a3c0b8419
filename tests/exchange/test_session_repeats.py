"""The same session twice: in the book, in one sheet, on two sheets, or as rows that share a merged cell."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.records import StudySession
from roukin_desktop.exchange.foreign.model import Area
from tests.exchange.plan_builders import Rows, plan_of, sessions, sheet, taken
from tests.exchange.workbooks import HEADER, MEMBERS, context, row

JULY = row(開催日=date(2025, 7, 2))


def _again(first: Rows, second: Rows) -> tuple[int, int]:
    """Take the first rows in, then plan the second: how many are new, how many the book has."""
    plan = plan_of("sessions", second, made=context(sessions=sessions(first)))
    return len(taken(plan, StudySession)), plan.same


def test_the_same_file_twice_changes_nothing() -> None:
    rows = [HEADER, row(), JULY, row(参加者数=7)]
    assert _again(rows, rows) == (0, 3)


def test_rows_added_to_a_file_are_the_only_new_ones() -> None:
    assert _again([HEADER, row()], [HEADER, JULY, row()]) == (1, 1)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 9), st.sampled_from(MEMBERS), st.integers(1, 3)), min_size=1, max_size=8),
    st.randoms(use_true_random=False),
)
def test_law_the_same_rows_in_any_order_change_nothing(facts: list[tuple[int, object, int]], order: object) -> None:
    rows = [
        row(開催日=date(2025, 6, day), 会員番号=getattr(who, "code", ""), 会員名=None, 参加者数=heads)
        for day, who, heads in facts
    ]
    shuffled = list(rows)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _again([HEADER, *rows], [HEADER, *shuffled]) == (0, len(rows))


@pytest.mark.parametrize(
    "spelt",
    [
        {"開催日": "R7.6.18"},
        {"開催日": 45826},
        {"参加者数": "２４名"},
        {"形態": "会場"},
        {"テーマ": "防衛"},
        {"会員番号": None},
        {"会員名": None},
        {"職域活動費": "-"},
    ],
)
def test_another_spelling_of_the_same_row_is_the_same_session(spelt: dict[str, object]) -> None:
    assert _again([HEADER, row()], [HEADER, row(**spelt)]) == (0, 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"開催日": date(2025, 6, 19)},
        {"会員番号": "210002", "会員名": None},
        {"形態": "WEB"},
        {"テーマ": "生活防衛、資産形成"},
        {"参加者数": 25},
        {"職域活動費": 100},
    ],
)
def test_another_fact_makes_another_session(changed: dict[str, object]) -> None:
    assert _again([HEADER, row()], [HEADER, row(**changed)]) == (1, 0)


def test_a_purpose_completed_in_the_book_does_not_bring_the_row_back() -> None:
    head = (*HEADER, "目的")
    assert _again([head, (*row(), None)], [head, (*row(), "新人説明会")]) == (0, 1)


def test_a_row_twice_on_one_sheet_is_two_sessions_of_which_the_second_is_marked() -> None:
    first, second = sessions([HEADER, row(), row()])
    assert ("held_on" in first.review, "held_on" in second.review) == (False, True)
    assert _again([HEADER, row(), row()], [HEADER, row(), row()]) == (0, 2)
    assert _again([HEADER, row()], [HEADER, row(), row()]) == (1, 1)


def test_a_row_on_two_sheets_counts_once_and_is_told() -> None:
    plan = plan_of("sessions", sheet([HEADER, row(), JULY], "6月"), sheet([HEADER, JULY, row()], "まとめ"))
    assert len(plan.new) == 2
    assert [(n.sheet, n.cell) for n in plan.notices] == [("まとめ", "A2"), ("まとめ", "A3")]
    assert plan.totals["sessions"] == 2


def test_a_row_twice_on_each_of_two_sheets_is_two_sessions() -> None:
    twice = [HEADER, row(), row()]
    assert len(sessions(sheet(twice, "6月"), sheet(twice, "写し"))) == 2


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_sheets_does_not_change_what_is_taken(order: tuple[int, ...]) -> None:
    pages = [sheet([HEADER, row()], "6月"), sheet([HEADER, JULY], "7月"), sheet([HEADER, row(), JULY], "全部")]
    assert sorted(s.held_on for s in sessions(*(pages[i] for i in order))) == [date(2025, 6, 18), date(2025, 7, 2)]


def test_numbers_go_on_from_the_book_in_the_order_of_the_file() -> None:
    found = sessions([HEADER, row(), JULY], made=context(next_number=41))
    assert [(s.number, s.held_on.month) for s in found] == [(41, 6), (42, 7)]


def _joint(*who: tuple[object, object], merged: str = "ADEF") -> list[list[str]]:
    rows = [HEADER, row(会員番号=who[0][0], 会員名=who[0][1])]
    rows += [row(開催日=None, 会員番号=c, 会員名=n, 形態=None, テーマ=None, 参加者数=None) for c, n in who[1:]]
    areas = tuple(Area(2, "ABCDEFG".index(x) + 1, 1 + len(who), "ABCDEFG".index(x) + 1) for x in merged)
    return [[m.member_id for m in s.members] for s in sessions(sheet(rows, merged=areas))]


def test_rows_that_share_merged_participants_are_one_session() -> None:
    found = _joint(("360001", None), ("210002", None), ("013003", None))
    assert found == [["m360001", "m210002", "m013003"]]


def test_a_member_named_twice_in_such_a_session_is_a_row_of_its_own() -> None:
    assert _joint(("360001", None), ("360001", None)) == [["m360001"], ["m360001"]]


def test_a_joint_session_planned_again_is_the_same() -> None:
    rows = [HEADER, row(), row(開催日=None, 会員番号="210002", 会員名=None, 形態=None, テーマ=None, 参加者数=None)]
    page = sheet(rows, merged=tuple(Area(2, c, 3, c) for c in (1, 4, 5, 6)))
    plan = plan_of("sessions", page, made=context(sessions=sessions(page)))
    assert (plan.new, plan.same) == ((), 1)


def test_members_written_once_per_group_hold_for_the_rows_below() -> None:
    days = [date(2025, 6, n) for n in range(1, 7)]
    rows = [HEADER, *(row(開催日=d, 会員番号=None if i % 3 else "210002", 会員名=None) for i, d in enumerate(days))]
    found = sessions(rows)
    assert {s.members[0].member_id for s in found} == {"m210002"}
    assert [s.held_on for s in found] == days
    assert ["members" in s.review for s in found] == [False, True, True, False, True, True]
