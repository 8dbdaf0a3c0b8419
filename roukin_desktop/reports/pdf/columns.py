"""How wide the columns of a table on paper are, and at which text size they fit.

Numbers, dates and short heads never wrap; text may, at the width the report asks for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from roukin_desktop.reports.fonts import BOLD, text_width
from roukin_desktop.reports.model import Column
from roukin_desktop.reports.wording import head_groups

PAD = 4.0
NUMBERS = frozenset({"count", "yen", "delta", "rate", "serial"})
_SIZES = (8.5, 8.0, 7.5, 7.0, 6.5)
_COMFORTABLE = 8.0
"""Down to this size smaller text is better than broken lines; below it, broken lines are better."""
_TITLE = 14.0
"""A title of a number column up to this width stands in one line."""

Printed = tuple[str, ...]


class _Wish(NamedTuple):
    """A column's width in half-width characters: ``least`` it should have, ``most`` that would spare every break."""

    least: float
    most: float


def plan_columns(columns: Sequence[Column], longest: Sequence[float], width: float) -> tuple[float, list[float]]:
    """Return text size and column widths in points that fill ``width``."""
    wishes = _under_heads(columns, [_wish(column, most) for column, most in zip(columns, longest, strict=True)])
    roomy = (size for size in _SIZES if size >= _COMFORTABLE and _total([w.most for w in wishes], size) <= width)
    tight = (size for size in _SIZES if _total([w.least for w in wishes], size) <= width)
    size = next(roomy, None) or next(tight, _SIZES[-1])
    return size, _fit(wishes, size, width)


def longest_texts(rows: Sequence[Printed], columns: int) -> list[float]:
    """Return per column the widest text in half-width characters, in one pass."""
    most = [0.0] * columns
    for row in rows:
        if len(row) == columns:
            for index, text in enumerate(row):
                if text and (width := text_width(text, 2, BOLD)) > most[index]:
                    most[index] = width
    return most


def text_start(text: str, column: Column, x: float, width: float, size: float, font: str) -> float:
    """Return where a text begins in a column: numbers at its right, dates in its middle, the rest at its left."""
    if column.kind in NUMBERS:
        return x + width - PAD - text_width(text, size, font)
    if column.kind == "date":
        return x + (width - text_width(text, size, font)) / 2
    return x + PAD


def _wish(column: Column, longest: float) -> _Wish:
    title = text_width(column.title, 2, BOLD)
    if column.kind == "text":
        least = max(float(column.width), min(title, 10.0))
        return _Wish(least, max(least, longest))
    least = max(longest, min(title, _TITLE), len(column.unit) * 2.0 + 2, min(float(column.width), longest + 4))
    return _Wish(least, least)


def _under_heads(columns: Sequence[Column], wishes: Sequence[_Wish]) -> list[_Wish]:
    """Widen columns until a common head of ordinary length stands over them in one line."""
    found = list(wishes)
    for label, first, end in head_groups(columns):
        lack = min(text_width(label, 2, BOLD), 12.0) - sum(wish.least for wish in found[first:end])
        if label and lack > 0:
            share = lack / (end - first)
            found[first:end] = [_Wish(w.least + share, max(w.most, w.least + share)) for w in found[first:end]]
    return found


def _total(units: Sequence[float], size: float) -> float:
    return sum(unit * size / 2 + 2 * PAD for unit in units)


def _fit(wishes: Sequence[_Wish], size: float, width: float) -> list[float]:
    """Give each column its least; what is over first spares line breaks, then widens all; a lack shrinks all."""
    least = [wish.least * size / 2 + 2 * PAD for wish in wishes]
    lacks = [(wish.most - wish.least) * size / 2 for wish in wishes]
    spare = width - sum(least)
    if spare > 0 and sum(lacks) > 0:
        part = min(1.0, spare / sum(lacks))
        least = [one + lack * part for one, lack in zip(least, lacks, strict=True)]
    return [one * width / sum(least) for one in least]
