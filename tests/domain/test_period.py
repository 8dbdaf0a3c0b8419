"""Fiscal years, halves, windows and their labels (domain.md §3.5, §6.1 G1, §11 test_period_labels)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.period import (
    Period,
    fiscal_year_of,
    half_around,
    half_of_day,
    half_period,
    month_period,
    parse_period,
    window_period,
    year_period,
)

years = st.integers(2000, 2199)
periods = st.one_of(
    st.builds(half_period, years, st.sampled_from((1, 2))),
    st.builds(year_period, years),
    st.builds(month_period, years, st.integers(1, 12)),
)


def test_the_first_half_prints_as_in_the_paper() -> None:
    first = half_period(2025, 1)
    assert first.label == "2025年度上期"
    assert first.range_label == "2025年4月1日~2025年9月30日"
    assert first.as_of_label == "2025年9月末時点"


def test_a_window_that_ends_inside_a_month_names_its_day() -> None:
    winter = window_period("winter_2025", "2025ウィンターキャンペーン", date(2025, 11, 1), date(2025, 12, 30))
    assert winter.as_of_label == "2025年12月30日時点"
    assert winter.key == "2025:winter_2025"
    assert winter.label == "2025ウィンターキャンペーン"


def test_days_of_the_paper_lie_in_their_years() -> None:
    assert fiscal_year_of(date(2026, 1, 26)) == 2025
    assert fiscal_year_of(date(2025, 4, 22)) == 2025
    assert fiscal_year_of(date(2025, 3, 31)) == 2024


@given(st.dates(date(2000, 4, 1), date(2199, 3, 31)))
def test_law_every_day_lies_in_the_half_around_it(day: date) -> None:
    half = half_around(day)
    assert half.contains(day)
    assert half == half_period(half.fiscal_year, half_of_day(day))


@pytest.mark.parametrize("key", ["2025H1", "2025H2", "2025", "2025-06", "2026-03"])
def test_a_period_is_read_by_its_key(key: str) -> None:
    assert parse_period(key).key == key


@pytest.mark.parametrize(
    "key", ["", "2025H3", "2025-13", "2025-6", "25", "2025H1 ", "上期", "2025-06-01", "2025:summer"]
)
def test_another_key_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match=f"^{key}$"):
        parse_period(key)


def test_a_month_belongs_to_its_fiscal_year() -> None:
    march = parse_period("2026-03")
    assert march.fiscal_year == 2025
    assert march.end == date(2026, 3, 31)
    assert march.label == "2026年3月"
    assert month_period(2028, 2).end == date(2028, 2, 29)


@given(periods)
def test_a_period_is_rebuilt_from_its_key(period: Period) -> None:
    assert parse_period(period.key) == period
    assert fiscal_year_of(period.start) == fiscal_year_of(period.end) == period.fiscal_year


@given(periods)
def test_the_same_period_last_year(period: Period) -> None:
    prior = period.prior()
    assert prior.fiscal_year == period.fiscal_year - 1
    assert (prior.start.year, prior.start.month, prior.start.day) == (
        period.start.year - 1,
        period.start.month,
        period.start.day,
    )
    assert not prior.contains(period.start)


def test_last_years_window_of_a_campaign() -> None:
    window = window_period("leap", "うるう", date(2028, 2, 29), date(2028, 3, 31))
    prior = window.prior()
    assert (prior.start, prior.end, prior.key) == (date(2027, 2, 28), date(2027, 3, 31), "2026:leap")


@given(years)
def test_months_and_halves_tile_the_year(year: int) -> None:
    whole = year_period(year)
    first, second = half_period(year, 1), half_period(year, 2)
    assert first.months() + second.months() == whole.months()
    assert len(whole.months()) == 12
    assert (first.start, second.end) == (whole.start, whole.end)
    assert first.end + timedelta(days=1) == second.start
    for before, after in zip(whole.months(), whole.months()[1:], strict=False):
        assert before.end + timedelta(days=1) == after.start


@given(years, st.integers(-400, 800))
def test_a_day_lies_in_one_half_of_its_year(year: int, offset: int) -> None:
    day = date(year, 4, 1) + timedelta(days=offset)
    own = fiscal_year_of(day)
    assert year_period(own).contains(day)
    assert [half_period(own, half).contains(day) for half in (1, 2)].count(True) == 1
    assert not year_period(own + 1).contains(day)


def test_a_window_counts_every_month_it_touches() -> None:
    window = window_period("two_way", "二刀流", date(2025, 4, 15), date(2026, 1, 31))
    assert next(iter(window.months())).key == "2025-04"
    assert len(window.months()) == 10
