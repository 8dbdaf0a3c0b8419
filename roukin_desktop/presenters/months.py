"""学習会 by month in words, for those who do not see the bars."""

from __future__ import annotations

from collections.abc import Iterable

from roukin_desktop.domain.summary import MonthPoint


def months_text(points: Iterable[MonthPoint]) -> str:
    """Return 「4月 5回(前年 6回)、5月 …」."""
    return "、".join(map(month_text, points))


def month_text(point: MonthPoint) -> str:
    """Return 「4月 5回(前年 6回)」."""
    return f"{point.label} {point.value}回" + ("" if point.prior is None else f"(前年 {point.prior}回)")
