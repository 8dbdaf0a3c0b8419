"""How figures print, exactly as headquarters' paper does (domain.md §4). Integer arithmetic only (design.md L8).

Amounts are cut toward zero to the unit they print in, a rate is cut to a tenth of a percent, and a difference is
taken between printed values. A missing value prints as nothing, never as 0 (L7).
"""

from __future__ import annotations

SCALES: dict[str, tuple[int, str]] = {
    "INT": (1, ""),
    "YEN": (1, "円"),
    "SENYEN": (1_000, "千円"),
    "MAN": (10_000, "万円"),
    "MILLION": (1_000_000, "百万円"),
    "OKU": (100_000_000, "億円"),
}
"""Rounding codes: how many canonical units one printed unit holds, and its name (INT takes the indicator's)."""
BLANK_LABEL = "未入力"
"""What stands where a number is asked for and nobody entered one (L7)."""


def in_unit(value: int, rounding: str) -> int:
    """Return the value in the unit it prints in, cut toward zero."""
    scale = SCALES[rounding][0]
    return value // scale if value >= 0 else -(-value // scale)


def cut(value: int, rounding: str) -> int:
    """Return the value a reader takes from the printed figure, in canonical units."""
    return in_unit(value, rounding) * SCALES[rounding][0]


def count_text(n: int, unit: str = "") -> str:
    """Return 「1,018名」; negative counts print with ▲."""
    return f"{'▲' if n < 0 else ''}{abs(n):,}{unit}"


def yen_text(yen: int) -> str:
    """Return 「14,731,239円」."""
    return count_text(yen, "円")


def million_text(yen: int) -> str:
    """Return 「8億32百万円」, 「98百万円」 or 「180億円」: 百万 is not padded (domain.md §4.1)."""
    millions = in_unit(yen, "MILLION")
    oku, rest = divmod(abs(millions), 100)
    if not oku:
        return count_text(millions, "百万円")
    body = f"{oku:,}億{rest}百万円" if rest else f"{oku:,}億円"
    return f"▲{body}" if millions < 0 else body


def rate_text(actual: int | None, target: int | None, *, half_up: bool = False) -> str:
    """Return 「111.8%」 for 951 of 850: cut, not rounded (domain.md §3.1); nothing without a target.

    ``half_up`` is the setting of domain.md §4.2 for a headquarters that rounds.
    """
    if actual is None or not target or target < 0:
        return ""
    tenths = (abs(actual) * 2000 + target) // (target * 2) if half_up else abs(actual) * 1000 // target
    sign = "▲" if actual < 0 and tenths else ""
    return f"{sign}{tenths // 10:,}.{tenths % 10}%"


def delta_text(difference: int, unit: str = "") -> str:
    """Return 「+51名」, 「▲26件」 or 「±0件」."""
    sign = "+" if difference > 0 else "±" if difference == 0 else ""
    return sign + count_text(difference, unit)


def echo_text(yen: int) -> str:
    """Return a typed amount in words beside its field (domain.md G7): 「= 236億4百万円」, 「≒」 where it is cut.

    Amounts below 1,000 yen need none.
    """
    if abs(yen) < 1_000:
        return ""
    rounding = "MILLION" if abs(yen) >= 10_000_000 else "SENYEN"
    return f"{'=' if cut(yen, rounding) == yen else '≒'} {print_value(yen, rounding)}"


def print_value(value: int | None, rounding: str, unit: str = "") -> str:
    """Return a figure as printed; ``unit`` is the print unit of a count and is ignored for money."""
    if value is None:
        return ""
    if rounding == "MILLION":
        return million_text(value)
    return count_text(in_unit(value, rounding), SCALES[rounding][1] or unit)


def print_delta(
    now: int | None, prior: int | None, rounding: str, delta_rounding: str, unit: str = "", *, raw: bool = False
) -> str:
    """Return the difference as printed, between the printed values, so that 実績 − 差 = 前年 adds up for the reader.

    Where the difference prints in a larger unit than the values (職域活動費: 円 and 千円) it is cut to that unit.
    ``raw`` is the setting of domain.md §4.2: the difference of the exact values, cut once.
    """
    if now is None or prior is None:
        return ""
    difference = now - prior if raw else cut(now, rounding) - cut(prior, rounding)
    shown = print_value(difference, delta_rounding, unit)
    number = in_unit(difference, delta_rounding)
    return ("+" if number > 0 else "±" if number == 0 else "") + shown
