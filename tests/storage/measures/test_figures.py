"""Measures on a small book one can count by hand (domain.md §5.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import half_period, year_period
from roukin_desktop.domain.records import SessionMember, TargetLine
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.lists import review_count, session_rows
from roukin_desktop.storage.store import BookStore
from tests import builders

FIRST_HALF = half_period(2025, 1)
HELD = Measure("study_session", "count")
PRESENT = Measure("study_session", "distinct", "member")
ATTENDEES = Measure("study_session", "sum", "attendees")
YEN = Measure("study_session", "sum", "expense_yen")
SETTING = Measure("self_target", "distinct", "member")
NORTH, SOUTH = builders.branch("031"), builders.branch("032")
FIRST = builders.member("2001", name="白樺市職員労働組合", branch_id=NORTH.id)
SECOND = builders.member("2002", name="港町交通労働組合", branch_id=SOUTH.id)


@pytest.fixture
def measurer(empty_store: BookStore) -> Measurer:
    """Return a measurer on a book with two joint sessions, a single and a planned one."""
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([NORTH, SOUTH, FIRST, SECOND])
        both = (FIRST, SECOND)
        tx.put(builders.session("1", members=both, attendees=30, expense=builders.expense(48_000)))
        tx.put(builders.session("2", members=both, attendees=None, themes=("life_defense",)))
        tx.put(builders.session("3", members=(FIRST,), attendees=12, themes=("newcomer",)))
        tx.put(builders.session("4", members=(FIRST,), attendees=None, status="planned"))
    return Measurer(empty_store, load_catalogue(2025))


def test_law_l4_one_session_counts_once_whatever_its_themes(measurer: Measurer) -> None:
    assert measurer.value(HELD, FIRST_HALF) == 3
    assert measurer.grouped(HELD, FIRST_HALF, "theme") == {"disposable_income": 1, "newcomer": 2, "life_defense": 1}


def test_law_l4_a_figure_of_one_theme_can_be_grouped_by_theme(measurer: Measurer) -> None:
    one = HELD.narrowed("theme", "disposable_income")
    groups = measurer.grouped(one, FIRST_HALF, "theme")
    assert groups["disposable_income"] == measurer.value(one, FIRST_HALF)
    assert all(groups[key] == measurer.value(one.narrowed("theme", key), FIRST_HALF) for key in groups)


def test_a_joint_session_belongs_to_each_of_its_branches(measurer: Measurer) -> None:
    assert measurer.grouped(HELD, FIRST_HALF, "branch") == {NORTH.id: 3, SOUTH.id: 2}
    assert measurer.grouped(PRESENT, FIRST_HALF, "branch") == {NORTH.id: 1, SOUTH.id: 1}
    assert measurer.value(PRESENT, FIRST_HALF) == 2


def test_law_l7_participants_not_filled_in_are_not_counted_as_none(measurer: Measurer) -> None:
    assert measurer.value(ATTENDEES, FIRST_HALF) == 42
    assert measurer.value(ATTENDEES.narrowed("theme", "life_defense"), FIRST_HALF) is None
    assert measurer.value(ATTENDEES.narrowed("theme", "retirement"), FIRST_HALF) == 0


def test_law_l7_a_year_without_records_is_blank_and_a_half_without_is_zero(measurer: Measurer) -> None:
    assert measurer.value(HELD, half_period(2025, 2)) == 0
    assert measurer.value(HELD, half_period(2024, 2)) is None


def test_expense_is_the_sum_of_its_lines_and_none_used_is_zero_yen(measurer: Measurer) -> None:
    assert measurer.value(YEN, FIRST_HALF) == 48_000
    assert measurer.value(YEN, half_period(2025, 2)) == 0
    assert [row.amount for row in measurer.rows(YEN, FIRST_HALF)] == [48_000]


def test_law_l4_rows_name_the_session_and_open_it(measurer: Measurer) -> None:
    row = measurer.rows(HELD.narrowed("theme", "life_defense"), FIRST_HALF)[0]
    assert (row.kind, row.record_id) == ("study_session", builders.session("2").id)
    assert row.title == "No.2 白樺市職員労働組合 ほか1会員"
    assert row.detail == "対面 新人説明会"


def test_law_l4_rows_of_distinct_members_are_the_members(measurer: Measurer) -> None:
    rows = measurer.rows(PRESENT, FIRST_HALF)
    assert [(row.kind, row.title, row.detail, row.amount) for row in rows] == [
        ("member", "白樺市職員労働組合", "3回", None),
        ("member", "港町交通労働組合", "2回", None),
    ]


def test_a_member_with_two_targets_counts_once_and_a_copied_one_not_at_all(empty_store: BookStore) -> None:
    two = (TargetLine("loan", 10, 12), TargetLine("deposit", 5, 5))
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([NORTH, SOUTH, FIRST, SECOND])
        tx.put(builders.target("2001", lines=two, set_on=date(2025, 9, 30)))
        tx.put(builders.target("2002", lines=two, confirmed=False))
    measurer = Measurer(empty_store, load_catalogue(2025))
    assert measurer.value(SETTING, FIRST_HALF) == 1
    assert measurer.grouped(SETTING, FIRST_HALF, "item") == {"loan": 1, "deposit": 1}
    assert measurer.value(SETTING, FIRST_HALF.months()[4]) == 0


def test_an_undated_target_counts_from_the_start_of_its_year(empty_store: BookStore) -> None:
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([NORTH, FIRST, builders.target("2001", set_on=None)])
    measurer = Measurer(empty_store, load_catalogue(2025))
    assert [measurer.value(SETTING, month) for month in FIRST_HALF.months()] == [1] * 6


def test_the_bank_figure_counts_where_no_own_target_is_set(empty_store: BookStore) -> None:
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([NORTH, FIRST, builders.target("2001", lines=(TargetLine("loan", 10, None),))])
    measurer = Measurer(empty_store, load_catalogue(2025))
    sums = {field: measurer.value(Measure("self_target", "sum", field), FIRST_HALF) for field in ("allotted", "target")}
    assert sums == {"allotted": 10, "target": None}
    assert measurer.value(SETTING, FIRST_HALF) == 0


def test_law_l7_a_campaign_nobody_recorded_is_blank_beside_one_that_is(store: BookStore) -> None:
    measurer = Measurer(store, load_catalogue(2025))
    count = Measure("campaign_entry", "sum", "count")
    assert measurer.value(count.narrowed("campaign", "summer_2025"), FIRST_HALF) == 3
    assert measurer.value(count.narrowed("campaign", "two_way_2025"), FIRST_HALF) is None


def test_a_correction_takes_off_what_was_too_much(store: BookStore) -> None:
    correction = builders.entry("2", count=-1, yen=-500_000, correction=True)
    with store.transaction(Verb.REGISTER, "訂正の行") as tx:
        tx.put(correction)
    measurer = Measurer(store, load_catalogue(2025))
    assert measurer.value(Measure("campaign_entry", "sum", "yen"), FIRST_HALF) == 1_000_000


def test_what_this_version_does_not_keep_is_blank(store: BookStore) -> None:
    measurer = Measurer(store, load_catalogue(2025))
    catalogue = load_catalogue(2025)
    assert measurer.value(catalogue.by_code["T01"].measure, FIRST_HALF) is None
    assert measurer.value(catalogue.by_code["T16"].measure, FIRST_HALF) is None


def test_law_l7_a_total_with_an_unknown_part_is_unknown(store: BookStore) -> None:
    measurer = Measurer(store, load_catalogue(2025))
    assert measurer.value(Measure("indicators", "total", parts=("T09", "S01")), FIRST_HALF) == 1
    assert measurer.value(Measure("indicators", "total", parts=("T09", "T10")), FIRST_HALF) is None


def test_law_l4_a_total_opens_the_rows_of_its_parts(store: BookStore) -> None:
    measurer = Measurer(store, load_catalogue(2025))
    rows = measurer.rows(Measure("indicators", "total", parts=("T09", "K03", "T15")), FIRST_HALF)
    assert [row.amount for row in rows] == [1, 24, 1]
    assert measurer.rows(Measure("indicators", "total", parts=("T09", "T10")), FIRST_HALF) == []


def test_values_the_year_fixes_come_from_its_catalogue(store: BookStore) -> None:
    measurer = Measurer(store, load_catalogue(2025))
    cap = load_catalogue(2025).by_code["S06"].measure
    assert measurer.value(cap, FIRST_HALF) == 2_000
    assert sum(row.amount or 0 for row in measurer.rows(cap, FIRST_HALF)) == 2_000


def test_bulk_rows_keep_the_order_in_which_members_were_typed(empty_store: BookStore) -> None:
    there = (SessionMember(SECOND.id, 5), SessionMember(FIRST.id, 7))
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([NORTH, SOUTH, FIRST, SECOND])
        tx.put(builders.session("8", held_on=date(2025, 7, 1), review=("attendees",), status="planned"))
        tx.put_many([builders.member()])
        tx.put(replace(builders.session("9", held_on=date(2025, 5, 1)), members=there))
    rows = session_rows(empty_store, year_period(2025))
    assert [row.number for row in rows.sessions] == [9, 8]
    assert rows.names(rows.sessions[0].id) == ["港町交通労働組合", "白樺市職員労働組合"]
    assert rows.present[rows.sessions[0].id] == [(SECOND.id, 5), (FIRST.id, 7)]
    assert review_count(empty_store, FIRST_HALF) == 1
