"""Fiscal years and the periods a summary covers; labels are generated, never typed (domain.md §6.1 G1)."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = "月火水木金土日"


def fiscal_year_of(day: date) -> int:
    """Return the fiscal year (April to March) a day lies in."""
    return day.year if day.month >= 4 else day.year - 1


@dataclass(frozen=True, slots=True)
class Period:
    """A window with both ends included.

    ``key`` is ``2025H1``, ``2025H2``, ``2025``, ``2025-06`` or ``2025:summer_2025`` (a campaign window).
    """

    key: str
    fiscal_year: int
    start: date
    end: date
    label: str

    def contains(self, day: date) -> bool:
        """Tell whether a day lies inside."""
        return self.start <= day <= self.end

    def prior(self) -> Period:
        """Return the same window one fiscal year earlier (前年同期)."""
        if ":" in self.key:
            return Period(
                f"{self.fiscal_year - 1}:{self.key.split(':', 1)[1]}",
                self.fiscal_year - 1,
                _year_back(self.start),
                _year_back(self.end),
                self.label,
            )
        return parse_period(re.sub(r"^\d{4}", lambda m: str(int(m[0]) - 1), self.key))

    @property
    def as_of_label(self) -> str:
        """「2025年9月末時点」, or the day where the period does not end with a month."""
        if self.end.day == monthrange(self.end.year, self.end.month)[1]:
            return f"{self.end.year}年{self.end.month}月末時点"
        return f"{self.end.year}年{self.end.month}月{self.end.day}日時点"

    @property
    def range_label(self) -> str:
        """「2025年4月1日~2025年9月30日」 as headquarters prints it."""
        return f"{_ymd(self.start)}~{_ymd(self.end)}"

    def months(self) -> tuple[Period, ...]:
        """Return the months the period touches, in order, each whole."""
        found = []
        day = self.start.replace(day=1)
        while day <= self.end:
            found.append(month_period(day.year, day.month))
            day = (day + timedelta(days=32)).replace(day=1)
        return tuple(found)


def half_period(year: int, half: int) -> Period:
    """Return 上期 (half 1) or 下期 (half 2) of a fiscal year."""
    if half == 1:
        return Period(f"{year}H1", year, date(year, 4, 1), date(year, 9, 30), f"{year}年度上期")
    return Period(f"{year}H2", year, date(year, 10, 1), date(year + 1, 3, 31), f"{year}年度下期")


def half_of_day(day: date) -> int:
    """Return the half of its fiscal year a day lies in, 1 or 2."""
    return 1 if 4 <= day.month <= 9 else 2


def half_around(day: date) -> Period:
    """Return the half year a day lies in."""
    return half_period(fiscal_year_of(day), half_of_day(day))


def year_period(year: int) -> Period:
    """Return 通期 of a fiscal year."""
    return Period(str(year), year, date(year, 4, 1), date(year + 1, 3, 31), f"{year}年度通期")


def month_period(year: int, month: int) -> Period:
    """Return one calendar month."""
    last = monthrange(year, month)[1]
    start = date(year, month, 1)
    return Period(f"{year}-{month:02}", fiscal_year_of(start), start, date(year, month, last), f"{year}年{month}月")


def window_period(key: str, name: str, start: date, end: date) -> Period:
    """Return a campaign's window; the fiscal year is that of its first day."""
    year = fiscal_year_of(start)
    return Period(f"{year}:{key}", year, start, end, name)


def parse_period(text: str) -> Period:
    """Read ``2025H1 2025H2 2025 2025-06``; raise ValueError on anything else."""
    if match := re.fullmatch(r"(\d{4})H([12])", text):
        return half_period(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])", text):
        return month_period(int(match[1]), int(match[2]))
    if re.fullmatch(r"\d{4}", text):
        return year_period(int(text))
    raise ValueError(text)


def _ymd(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _year_back(day: date) -> date:
    if day.month == 2 and day.day == 29:
        return date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)
