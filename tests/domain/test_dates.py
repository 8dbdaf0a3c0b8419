"""Dates as people type them; printed in 西暦 with weekday (domain.md §3.5, §8.4, G4)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.dates import ERAS, date_label, hour_label, read_date, short_date
from roukin_desktop.domain.period import fiscal_year_of

HALLOWEEN = date(2025, 10, 31)


def refusal_of(typed: str, year: int) -> str:
    """Return the code a text is refused with, empty where it is read."""
    try:
        read_date(typed, year, base=HALLOWEEN)
    except ValueError as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize(
    "typed",
    [
        "1031",
        "10/31",
        "10-31",
        "10.31",
        "１０／３１",
        "10月31日",
        "１０月３１日",
        "20251031",
        "2025/10/31",
        "2025-10-31",
        "2025.10.31",
        "2025年10月31日",
        "２０２５年１０月３１日",
        "2025 年 10 月 31 日",
        "R7.10.31",
        "r7/10/31",
        "Ｒ７．１０．３１",
        "R071031",
        "令和7年10月31日",
        "令和 7 年 10 月 31 日",
        "㋿7年10月31日",
        "2025年10月31日(金)",
        "2025年10月31日（金）",
        "10/31(金)",
        "10月31日 金曜日",
        "2025-10-31 00:00:00",
        "2025-10-31T15:00",
        " 2025/10/31　",
    ],
)
def test_one_day_typed_in_many_ways(typed: str) -> None:
    assert read_date(typed, 2025) == HALLOWEEN


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("２０２５年５月２１日", date(2025, 5, 21)),
        ("R7.8.4", date(2025, 8, 4)),
        ("H31.4.30", date(2019, 4, 30)),
        ("令和元年5月1日", date(2019, 5, 1)),
        ("S35.1.8", date(1960, 1, 8)),
        ("大正15年12月24日", date(1926, 12, 24)),
        ("2025-04-28", date(2025, 4, 28)),
        ("2025/4/28", date(2025, 4, 28)),
    ],
)
def test_dates_with_a_year_are_taken_as_written(typed: str, meant: date) -> None:
    assert read_date(typed, 1999) == meant


def test_a_year_not_typed_is_inside_the_open_fiscal_year() -> None:
    assert read_date("1/26", 2025) == date(2026, 1, 26)
    assert read_date("401", 2025) == date(2025, 4, 1)
    assert read_date("3/31", 2025) == date(2026, 3, 31)
    assert read_date("2/29", 2027) == date(2028, 2, 29)


@given(st.dates(date(2000, 4, 1), date(2199, 3, 31)))
def test_a_printed_date_reads_back(day: date) -> None:
    assert read_date(date_label(day), 1990) == day
    assert read_date(short_date(day), fiscal_year_of(day)) == day
    assert read_date(f"{day:%m%d}", fiscal_year_of(day)) == day


def test_steps_count_from_the_day_before_the_cursor() -> None:
    assert read_date("+1", 2025, base=HALLOWEEN) == date(2025, 11, 1)
    assert read_date("－２", 2025, base=HALLOWEEN) == date(2025, 10, 29)
    assert read_date("ー1", 2025, base=HALLOWEEN) == date(2025, 10, 30)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("2/30", "impossible"),
        ("13/1", "impossible"),
        ("2/29", "impossible"),
        ("0031", "impossible"),
        ("R7.2.30", "impossible"),
        ("H31.5.1", "impossible"),
        ("R0.5.1", "impossible"),
        ("R1.4.30", "impossible"),
        ("昭和99年1月1日", "impossible"),
        ("0025/10/31", "impossible"),
        ("7.10.31", "ambiguous"),
        ("７．１０．３１", "ambiguous"),
        ("25/10/31", "ambiguous"),
        ("251031", "ambiguous"),
        ("7年10月31日", "ambiguous"),
        ("10/31(木)", "weekday"),
        ("2025年10月31日(土)", "weekday"),
        ("+1", "no_base"),
        ("令和7年", "unreadable"),
        ("10月", "unreadable"),
        ("31", "unreadable"),
        ("未定", "unreadable"),
        ("45961", "unreadable"),
        ("2025-10-31abc", "unreadable"),
        ("1 0 3 1", "unreadable"),
    ],
)
def test_what_is_no_day_is_refused_with_a_code(typed: str, code: str) -> None:
    with pytest.raises(ValueError, match=f"^{code}$"):
        read_date(typed, 2025)


def test_a_step_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="impossible"):
        read_date("+1", 2025, base=date.max)


@pytest.mark.parametrize("blank", ["", " ", "　"])
def test_blank_is_no_date(blank: str) -> None:
    assert read_date(blank, 2025) is None


@given(st.text(max_size=30), st.integers(2000, 2100))
def test_anything_typed_is_read_or_refused(typed: str, year: int) -> None:
    assert refusal_of(typed, year) in {"", "unreadable", "impossible", "ambiguous", "weekday"}


def test_eras_follow_each_other() -> None:
    assert [era.starts_on for era in ERAS] == sorted(era.starts_on for era in ERAS)
    for before, era in pairwise(ERAS):
        first = era.starts_on
        assert read_date(f"{era.letter}1.{first.month}.{first.day}", 2025) == first
        with pytest.raises(ValueError, match="impossible"):
            read_date(f"{before.letter}{first.year - before.starts_on.year + 1}.{first.month}.{first.day}", 2025)


@pytest.mark.parametrize(
    ("day", "label"),
    [
        (date(2025, 10, 31), "2025年10月31日(金)"),
        (date(2025, 11, 1), "2025年11月1日(土)"),
        (date(2025, 12, 30), "2025年12月30日(火)"),
        (date(2025, 9, 19), "2025年9月19日(金)"),
        (date(2025, 11, 10), "2025年11月10日(月)"),
        (date(2026, 1, 26), "2026年1月26日(月)"),
        (date(2025, 6, 2), "2025年6月2日(月)"),
        (date(2025, 7, 31), "2025年7月31日(木)"),
    ],
)
def test_weekdays_of_the_paper(day: date, label: str) -> None:
    assert date_label(day) == label
    assert short_date(day) == f"{day.month}/{day.day}({label[-2]})"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("15:00", "15時"),
        ("\uff11\uff15\uff1a\uff10\uff10", "15時"),
        ("9:30", "9時30分"),
        ("09:05", "9時5分"),
        ("", ""),
        ("午後3時", "午後3時"),
        ("25:00", "25:00"),
    ],
)
def test_a_time_prints_as_headquarters_writes_it_and_other_words_as_typed(typed: str, printed: str) -> None:
    assert hour_label(typed) == printed
