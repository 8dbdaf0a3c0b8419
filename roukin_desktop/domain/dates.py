"""Reading and writing dates (domain.md §8.4). Printed dates are 西暦 with weekday, typed ones may be anything usual.

A year that is not typed is the one inside the open fiscal year, not the nearest future (domain.md G4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from roukin_desktop.domain.numbers import MINUS
from roukin_desktop.domain.period import WEEKDAYS
from roukin_desktop.domain.text import narrow


@dataclass(frozen=True, slots=True)
class Era:
    """A Japanese era by its letter, its names and its first day."""

    letter: str
    names: tuple[str, ...]
    starts_on: date


ERAS = (
    Era("M", ("明治", "㍾"), date(1868, 1, 25)),
    Era("T", ("大正", "㍽"), date(1912, 7, 30)),
    Era("S", ("昭和", "㍼"), date(1926, 12, 25)),
    Era("H", ("平成", "㍻"), date(1989, 1, 8)),
    Era("R", ("令和", "㋿"), date(2019, 5, 1)),
)
"""Oldest first. The next era is one more line."""

_NAMES = {name: i for i, era in enumerate(ERAS) for name in (era.letter, *era.names)}
_ERA = "|".join(_NAMES)
_TAIL = r"(?:\s*\((?P<day>[月火水木金土日])\)|\s*(?P<long>[月火水木金土日])曜日?|[ T]\s*\d{1,2}:\d{2}(?::\d{2})?)?"
_SEP = r"\s*[./-]\s*"


_FORMS = (
    rf"(?P<y>\d{{4}}){_SEP}(?P<m>\d{{1,2}}){_SEP}(?P<d>\d{{1,2}})",
    r"(?P<y>\d{4})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日?",
    r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})",
    rf"(?P<era>{_ERA})\s*(?P<ey>\d{{1,2}}|元){_SEP}(?P<m>\d{{1,2}}){_SEP}(?P<d>\d{{1,2}})",
    rf"(?P<era>{_ERA})\s*(?P<ey>\d{{1,2}}|元)\s*年\s*(?P<m>\d{{1,2}})\s*月\s*(?P<d>\d{{1,2}})\s*日?",
    rf"(?P<era>{_ERA})(?P<ey>\d{{2}})(?P<m>\d{{2}})(?P<d>\d{{2}})",
    rf"(?P<m>\d{{1,2}}){_SEP}(?P<d>\d{{1,2}})",
    r"(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日?",
    r"(?P<m>\d{1,2})(?P<d>\d{2})",
)
_AMBIGUOUS = rf"\d{{1,2}}{_SEP}\d{{1,2}}{_SEP}\d{{1,2}}|\d{{6}}|\d{{1,2}}\s*年\s*\d{{1,2}}\s*月\s*\d{{1,2}}\s*日?"
_TIME = r"(?P<hour>[01]?\d|2[0-3])\s*:\s*(?P<minutes>[0-5]\d)"
_STEP = rf"(?P<sign>[+{re.escape(MINUS)}])\s*(?P<days>\d{{1,3}})"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern compiled when the first date is read: the start of the window need not wait for it."""
    return re.compile(pattern, re.ASCII)


def read_date(text: str, fiscal_year: int, *, base: date | None = None) -> date | None:
    """Return the day a text stands for, None where nothing was typed; ``base`` is what ``+1`` counts from.

    Raises ValueError with ``unreadable``, ``impossible`` (2/30, 昭和99年), ``ambiguous`` (7.10.31: which era?),
    ``weekday`` (the weekday beside it belongs to another date) or ``no_base``.
    """
    typed = narrow(text).strip().upper()
    if not typed:
        return None
    if step := _compiled(_STEP).fullmatch(typed):
        return _stepped(step, base)
    if _compiled(_AMBIGUOUS).fullmatch(typed):
        raise ValueError("ambiguous")
    for form in _FORMS:
        if match := _compiled(form + _TAIL).fullmatch(typed):
            return _checked(match.groupdict(), fiscal_year)
    raise ValueError("unreadable")


def date_label(day: date) -> str:
    """Return 「2025年10月31日(金)」."""
    return f"{day.year}年{day.month}月{day.day}日({WEEKDAYS[day.weekday()]})"


def short_date(day: date) -> str:
    """Return 「10/31(金)」, for lists whose year is known."""
    return f"{day.month}/{day.day}({WEEKDAYS[day.weekday()]})"


def hour_label(typed: str) -> str:
    """Return 15:00 as 「15時」 and 15:30 as 「15時30分」, as headquarters prints it; other words stay as typed."""
    found = _compiled(_TIME).fullmatch(narrow(typed).strip())
    if found is None:
        return typed
    minutes = int(found["minutes"])
    return f"{int(found['hour'])}時" + (f"{minutes}分" if minutes else "")


def _stepped(step: re.Match[str], base: date | None) -> date:
    if base is None:
        raise ValueError("no_base")
    days = int(step["days"])
    try:
        return base + timedelta(days=days if step["sign"] == "+" else -days)
    except OverflowError:
        raise ValueError("impossible") from None


def _checked(parts: dict[str, str | None], fiscal_year: int) -> date:
    month, day = int(parts["m"] or 0), int(parts["d"] or 0)
    era = parts.get("era")
    try:
        if era:
            found = _of_era(_NAMES[era], parts["ey"] or "", month, day)
        else:
            year = parts.get("y")
            found = date(int(year) if year else fiscal_year + (month < 4), month, day)
    except ValueError:
        raise ValueError("impossible") from None
    if found < ERAS[0].starts_on:
        raise ValueError("impossible")
    weekday = parts["day"] or parts["long"]
    if weekday and WEEKDAYS[found.weekday()] != weekday:
        raise ValueError("weekday")
    return found


def _of_era(index: int, year: str, month: int, day: int) -> date:
    number = 1 if year == "元" else int(year)
    if number < 1:
        raise ValueError
    found = date(ERAS[index].starts_on.year + number - 1, month, day)
    after = ERAS[index + 1].starts_on if index + 1 < len(ERAS) else date.max
    if not ERAS[index].starts_on <= found < after:
        raise ValueError
    return found
