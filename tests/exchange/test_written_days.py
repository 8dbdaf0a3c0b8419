"""One cell as a day, a code or a text: eras, serial numbers, ranges, clocks, leading zeros."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.exchange.foreign.model import Value
from roukin_desktop.exchange.foreign.values import Day, Unreadable, as_code, as_day, as_text, is_blank, shown

YEAR = 2025
IN_YEAR = st.dates(date(2025, 4, 1), date(2026, 3, 31))


def _day(value: Value) -> Day:
    found = as_day(value, YEAR)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "written",
    [
        "2025/6/18",
        "2025-06-18",
        "2025.6.18",
        "2025年6月18日",
        "2025/06/18 18:30",
        "2025/6/18 0:00:00",
        "2025-06-18 00:00:00",
        "2025-06-18T18:30:00",
        "R7.6.18",
        "R7/6/18",
        "令和7年6月18日",
        "㋿7年6月18日",
        "Ｒ７．６．１８",
        "6/18",
        "6月18日",
        "６月１８日（水）",
        "6/18(水)",
        "6月18日(水曜日)",
        "6/18（水・祝）",
        "6月18日 午後",
        "6/18 18時30分~",
        "20250618",
        45826,
        "45826",
        45826.75,
        datetime(2025, 6, 18, 18, 30),  # noqa: DTZ001 - a cell knows no time zone
        date(2025, 6, 18),
    ],
)
def test_a_day_is_read_however_it_is_written(written: Value) -> None:
    assert _day(written) == Day(date(2025, 6, 18), date(2025, 6, 18))


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("6/2~6/8", date(2025, 6, 2), date(2025, 6, 8)),
        ("6/2～6/8", date(2025, 6, 2), date(2025, 6, 8)),
        ("2025/6/2~8", date(2025, 6, 2), date(2025, 6, 8)),
        ("6月2日から6月8日", date(2025, 6, 2), date(2025, 6, 8)),
        ("6/2(月)~6/8(日)", date(2025, 6, 2), date(2025, 6, 8)),
        ("12/29~1/4", date(2025, 12, 29), date(2026, 1, 4)),
        ("R7.6.2~R7.6.8", date(2025, 6, 2), date(2025, 6, 8)),
    ],
)
def test_a_range_has_two_ends_and_should_be_confirmed(written: str, first: date, last: date) -> None:
    assert _day(written) == Day(first, last, unsure=True)


@pytest.mark.parametrize("written", ["7.6.18", "7/6/18", "'25.6.18", "25/6/18", "7年6月18日"])
def test_a_year_of_two_digits_is_read_near_the_open_year_and_confirmed(written: str) -> None:
    assert _day(written) == Day(date(2025, 6, 18), date(2025, 6, 18), unsure=True)


@pytest.mark.parametrize("written", ["6/18(木)", "2025/6/18(月)", "6月18日（土）"])
def test_a_weekday_of_another_day_makes_a_day_unsure(written: str) -> None:
    assert _day(written) == Day(date(2025, 6, 18), date(2025, 6, 18), unsure=True)


@pytest.mark.parametrize(
    "written",
    [
        "あした",
        "6/31",
        "2025/2/29",
        "13/1",
        "R0.4.1",
        "昭和99年1月1日",
        "6/8~6/2",
        "6/2~6/40",
        "未定",
        "99/13/45",
        "50.6.18",
        100_000_000.5,
        1.5,
        True,
        time(18, 30),
        timedelta(hours=3),
    ],
)
def test_what_is_no_day_is_said_to_be_none(written: Value) -> None:
    with pytest.raises(Unreadable, match="日付として読めません"):
        as_day(written, YEAR)


@pytest.mark.parametrize("written", [None, "", "-", "　", "なし"])
def test_blank_is_no_day(written: Value) -> None:
    assert as_day(written, YEAR) is None


def test_a_book_of_the_old_macintosh_counts_days_from_1904() -> None:
    assert as_day(44364, YEAR, is_1904=True) == Day(date(2025, 6, 18), date(2025, 6, 18))


@given(IN_YEAR)
def test_law_every_spelling_of_a_day_is_that_day(day: date) -> None:
    era = f"R{day.year - 2018}.{day.month}.{day.day}"
    week = "月火水木金土日"[day.weekday()]
    spellings: list[Value] = [
        day,
        datetime.combine(day, time(13, 5)),
        (day - date(1899, 12, 30)).days,
        era,
        f"令和{day.year - 2018}年{day.month}月{day.day}日",
        f"{day:%Y/%m/%d}",
        f"{day:%Y%m%d}",
        f"{day.month}/{day.day}({week})",
        f"{day.month}月{day.day}日({week}) 10:00~12:00",
    ]
    assert {_day(spelling) for spelling in spellings} == {Day(day, day)}


@given(IN_YEAR, st.integers(1, 60))
def test_law_a_range_keeps_its_ends(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    text = f"{first:%Y/%m/%d}~{last:%Y/%m/%d}"
    assert _day(text) == Day(first, last, unsure=True)


@given(st.text(max_size=30))
def test_law_any_text_is_a_day_nothing_or_a_sentence(text: str) -> None:
    with suppress(Unreadable):
        found = as_day(text, YEAR)
        assert (found is None) == is_blank(text)
        assert found is None or found.first <= found.last


@pytest.mark.parametrize(
    ("written", "pad", "code"),
    [
        (360001, 0, "360001"),
        (12, 6, "000012"),
        (1234567, 6, "1234567"),
        ("０１３００３", 0, "013003"),
        (" 013 003 ", 0, "013003"),
        ("A－12", 0, "A-12"),
        ("Ａ―12", 0, "A-12"),
        ("013003", 8, "013003"),
        (None, 6, ""),
    ],
)
def test_a_code_is_text_with_the_zeros_excel_shows(written: Value, pad: int, code: str) -> None:
    assert as_code(written, pad) == code


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("　髙﨑 労組　", "髙﨑 労組"),
        ("資料1-①", "資料1-①"),
        ("ｱｵﾊﾞ", "ｱｵﾊﾞ"),
        ("一\r\n二", "一\n二"),
        (12, "12"),
        (date(2025, 6, 1), "2025/06/01"),
        (datetime(2025, 6, 1), "2025/06/01"),  # noqa: DTZ001 - a cell knows no time zone
        (datetime(2025, 6, 1, 9, 5), "2025/06/01 09:05"),  # noqa: DTZ001 - same
        (None, ""),
        ("=1+1", "=1+1"),
    ],
)
def test_text_is_kept_as_typed(written: Value, text: str) -> None:
    assert as_text(written) == text


def test_a_long_cell_is_shortened_in_messages_only() -> None:
    assert shown("あ" * 50) == "あ" * 40 + "…"
    assert shown("一\n二") == "一 二"
    assert as_text("あ" * 50) == "あ" * 50
