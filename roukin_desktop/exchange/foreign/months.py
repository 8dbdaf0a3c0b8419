"""Months as files write them: 「4月」「2025年4月」「R7.4」「2025/04」「202504」, a date cell, a serial number."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from roukin_desktop.exchange.foreign.captions import year_of
from roukin_desktop.exchange.foreign.model import Value
from roukin_desktop.exchange.foreign.values import Unreadable, as_day, as_text

_MONTH = re.compile(
    r"(?:(\d{4})\s*[年/.-]\s*|(?:令和|R)\s*(\d{1,2}|元)\s*[年/.-]\s*)?(\d{1,2})\s*月?(?:分|度|末)?", re.IGNORECASE
)
_PACKED = re.compile(r"(20\d\d)(0[1-9]|1[0-2])")
_TAIL = re.compile(r"(?:実績|件数|金額|\(.*\))+$")
_CUT_OFF = re.compile(r"(?:(20\d\d)年)?(1[0-2]|[1-9])月末")

Named = tuple[int | None, int]
"""Calendar year (None where it is not written) and month."""


def month_named(text: str, *, bare: bool) -> Named | None:
    """Return the month a text names; ``bare``: 「6」 alone is a month."""
    match = _MONTH.fullmatch(text.strip())
    if match is None or not 1 <= int(match[3]) <= 12 or not (bare or re.search("[月年/.-]", text)):
        return None
    if not (match[1] or match[2]) and "/" in text:
        return None
    era = 1 if match[2] == "元" else int(match[2] or 0)
    return (int(match[1]) if match[1] else 2018 + era if match[2] else None), int(match[3])


def month_above(text: str) -> Named | None:
    """Return the month a column's header names and nothing else (「4月」「2025年4月実績」「2025/04/01」)."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    if packed := _PACKED.fullmatch(plain):
        return int(packed[1]), int(packed[2])
    if day := re.fullmatch(r"(20\d\d)[/-](\d{1,2})[/-]0?1", plain):
        plain = f"{day[1]}年{day[2]}月"
    return month_named(_TAIL.sub("", plain), bare=False)


def month_of_column(bottom: str, group: str) -> Named | None:
    """Return the month a column's header names; a fiscal year in the heading above (「2024年度」) gives its year."""
    named, year = month_above(bottom), year_of(group)
    if named is None or named[0] is not None or year is None:
        return named
    return first_day(named, year).year, named[1]


def month_key(named: Named) -> str:
    """Return the end of the field of a column of that month: ``@4``, or ``@2025-04`` where the year is written."""
    year, month = named
    return f"@{month}" if year is None else f"@{year}-{month:02}"


def month_of_key(key: str, fiscal_year: int) -> date:
    """Return the first day of the month a field's key names, a bare one in the fiscal year."""
    year, dash, month = key.removeprefix("@").partition("-")
    return first_day((int(year), int(month)) if dash else (None, int(year)), fiscal_year)


def first_day(named: Named, fiscal_year: int) -> date:
    """Return the first day of a month; without a year it is the one of the fiscal year."""
    year, month = named
    return date(fiscal_year + (month < 4) if year is None else year, month, 1)


def as_month(value: Value, fiscal_year: int, *, is_1904: bool = False) -> date:
    """Return the first day of the month a cell names; Unreadable for anything else."""
    text = unicodedata.normalize("NFKC", as_text(value)).strip()
    if packed := _PACKED.fullmatch(text):
        return date(int(packed[1]), int(packed[2]), 1)
    if not isinstance(value, date) and (named := month_named(text, bare=True)):
        return first_day(named, fiscal_year)
    try:
        day = as_day(value, fiscal_year, is_1904=is_1904)
    except Unreadable:
        day = None
    if day is None:
        raise Unreadable("月として読めません。「2025年4月」のように直してください。")
    return day.first.replace(day=1)


def cut_off(text: str, fiscal_year: int) -> date | None:
    """Return the first day of the month a title calls the last one (「2025年9月末時点」), None where it calls none."""
    match = _CUT_OFF.search("".join(unicodedata.normalize("NFKC", text).split()))
    return first_day((int(match[1]) if match[1] else None, int(match[2])), fiscal_year) if match else None
