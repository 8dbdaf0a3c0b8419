"""Figures print exactly as in headquarters' paper (domain.md §3.1, §4; design.md L8)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.notation import (
    SCALES,
    count_text,
    cut,
    delta_text,
    echo_text,
    in_unit,
    million_text,
    print_delta,
    print_value,
    rate_text,
    yen_text,
)
from roukin_desktop.domain.numbers import LIMIT, read_int

MONEY = tuple(code for code in SCALES if code != "INT")
amounts = st.integers(-LIMIT, LIMIT)


@pytest.mark.parametrize(
    ("actual", "target", "printed"),
    [
        (10_682, 18_500, "57.7%"),
        (3_931, 6_800, "57.8%"),
        (10_623, 15_190, "69.9%"),
        (951, 850, "111.8%"),
        (26_187, 41_340, "63.3%"),
        (16_464, 35_100, "46.9%"),
        (0, 850, "0.0%"),
        (850, 850, "100.0%"),
        (849, 850, "99.8%"),
        (-12, 850, "▲1.4%"),
        (-1, 100_000, "0.0%"),
        (123_456, 100, "123,456.0%"),
    ],
)
def test_law_l8_a_rate_is_cut_not_rounded(actual: int, target: int, printed: str) -> None:
    assert rate_text(actual, target) == printed


def test_a_headquarters_that_rounds_can_say_so() -> None:
    assert rate_text(951, 850, half_up=True) == "111.9%"
    assert rate_text(10_682, 18_500, half_up=True) == "57.7%"


@pytest.mark.parametrize(("actual", "target"), [(10, 0), (10, None), (None, 10), (None, None)])
def test_no_target_prints_nothing(actual: int | None, target: int | None) -> None:
    assert rate_text(actual, target) == ""


@given(st.integers(-LIMIT, LIMIT), st.integers(1, LIMIT))
def test_law_l8_no_rate_flatters(actual: int, target: int) -> None:
    printed = rate_text(actual, target)
    tenths = int(printed.strip("▲%").replace(",", "").replace(".", ""))
    assert tenths * target <= abs(actual) * 1000 < (tenths + 1) * target


@pytest.mark.parametrize(
    ("millions", "printed"),
    [
        (832, "8億32百万円"),
        (222, "2億22百万円"),
        (1_399, "13億99百万円"),
        (295, "2億95百万円"),
        (98, "98百万円"),
        (47, "47百万円"),
        (38, "38百万円"),
        (23_604, "236億4百万円"),
        (5_604, "56億4百万円"),
        (20_560, "205億60百万円"),
        (18_000, "180億円"),
        (29_100, "291億円"),
        (0, "0百万円"),
        (-47, "▲47百万円"),
        (-23_604, "▲236億4百万円"),
        (1_234_567, "12,345億67百万円"),
    ],
)
def test_amounts_of_the_paper(millions: int, printed: str) -> None:
    assert million_text(millions * 1_000_000) == printed
    assert read_int(printed) == millions * 1_000_000


def test_other_notations_of_the_paper() -> None:
    assert yen_text(14_731_239) == "14,731,239円"
    assert print_value(5_996_561, "SENYEN") == "5,996千円"
    assert print_value(39_512_345_678, "OKU") == "395億円"
    assert count_text(1_018, "名") == "1,018名"
    assert count_text(-3, "回") == "▲3回"
    assert print_value(30_000_000, "MAN") == "3,000万円"
    assert print_value(692_612, "INT", "件") == "692,612件"
    assert print_value(None, "INT", "件") == ""


def test_cutting_goes_toward_zero() -> None:
    assert million_text(-999_999) == "0百万円"
    assert million_text(-1_999_999) == "▲1百万円"
    assert million_text(99_999_999) == "99百万円"
    assert million_text(100_000_000) == "1億円"
    assert print_value(-373_999, "SENYEN") == "▲373千円"


@pytest.mark.parametrize(
    ("now", "prior", "rounding", "delta", "unit", "printed"),
    [
        (832_000_000, 610_000_000, "MILLION", "MILLION", "", "+2億22百万円"),
        (329, 355, "INT", "INT", "件", "▲26件"),
        (7_299, 7_986, "INT", "INT", "名", "▲687名"),
        (98_000_000, 60_000_000, "MILLION", "MILLION", "", "+38百万円"),
        (47_000_000, 94_000_000, "MILLION", "MILLION", "", "▲47百万円"),
        (23_604_000_000, 18_000_000_000, "MILLION", "MILLION", "", "+56億4百万円"),
        (39_500_000_000, 29_100_000_000, "OKU", "OKU", "", "+104億円"),
        (5_996_461, 5_763_000, "SENYEN", "SENYEN", "", "+233千円"),
        (14_731_239, 15_104_239, "YEN", "SENYEN", "", "▲373千円"),
        (14_731_239, 15_105_238, "YEN", "SENYEN", "", "▲373千円"),
        (5, 5, "INT", "INT", "件", "±0件"),
        (14_731_239, 14_731_000, "YEN", "SENYEN", "", "±0千円"),
        (7_000_000_000, 7_000_000_001, "MILLION", "MILLION", "", "±0百万円"),
    ],
)
def test_differences_of_the_paper(now: int, prior: int, rounding: str, delta: str, unit: str, printed: str) -> None:
    assert print_delta(now, prior, rounding, delta, unit) == printed


def test_a_difference_is_taken_between_printed_values() -> None:
    now, prior = 100_999_999, 98_000_001
    assert print_delta(now, prior, "MILLION", "MILLION") == "+2百万円"
    assert print_delta(102_000_000, 98_999_999, "MILLION", "MILLION") == "+4百万円"
    assert print_delta(102_000_000, 98_999_999, "MILLION", "MILLION", raw=True) == "+3百万円"


@pytest.mark.parametrize(("now", "prior"), [(None, 5), (5, None), (None, None)])
def test_no_comparison_without_both_years(now: int | None, prior: int | None) -> None:
    assert print_delta(now, prior, "INT", "INT", "件") == ""


@given(amounts, st.sampled_from(MONEY))
def test_law_l8_a_printed_amount_reads_back_in_its_unit(yen: int, rounding: str) -> None:
    assert read_int(print_value(yen, rounding)) == cut(yen, rounding)


@given(amounts, st.sampled_from(MONEY))
def test_law_l8_cutting_never_exceeds_and_never_changes_sign(yen: int, rounding: str) -> None:
    kept = cut(yen, rounding)
    assert abs(kept) <= abs(yen) < abs(kept) + SCALES[rounding][0]
    assert kept * yen >= 0
    assert in_unit(-yen, rounding) == -in_unit(yen, rounding)


@given(st.integers(-LIMIT // 2, LIMIT // 2), st.integers(-LIMIT // 2, LIMIT // 2), st.sampled_from(MONEY))
def test_law_l8_the_difference_is_that_of_the_printed_values(now: int, prior: int, rounding: str) -> None:
    printed = print_delta(now, prior, rounding, rounding)
    difference = read_int(printed.removeprefix("±"))
    shown_now, shown_prior = read_int(print_value(now, rounding)), read_int(print_value(prior, rounding))
    assert shown_now is not None
    assert shown_prior is not None
    assert difference == shown_now - shown_prior
    assert printed[0] == ("+" if shown_now > shown_prior else "±" if shown_now == shown_prior else "▲")


def test_signs_of_a_difference() -> None:
    assert delta_text(51, "名") == "+51名"
    assert delta_text(-26, "件") == "▲26件"
    assert delta_text(0, "件") == "±0件"
    assert delta_text(1_234) == "+1,234"


def test_an_echo_says_whether_it_was_cut() -> None:
    assert echo_text(23_604_000_000) == "= 236億4百万円"
    assert echo_text(1_234_000) == "= 1,234千円"
    assert echo_text(1_234_567) == "≒ 1,234千円"
    assert echo_text(500) == ""
    assert echo_text(-2_000) == "= ▲2千円"
