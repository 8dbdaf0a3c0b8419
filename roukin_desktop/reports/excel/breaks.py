"""Where the printed pages of a sheet end, so that a title never stands alone at the foot of one.

Excel breaks a page wherever it is full. Row heights and the scale of "one page wide" are known here, so the ends are
set by hand, a little early because a printer's fonts may be a little wider than ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

MM = 72 / 25.4
SIDES = (20 * MM, 10 * MM)
"""Left (binding) and right margin in points."""
TOP_AND_BOTTOM = 18 * MM
_A4 = (210 * MM, 297 * MM)
_UNIT = 5.0
"""Points of one unit of column width at our 10 point font, the narrower of what programs make of it."""
_SAFE = 0.95
_KEPT_WHOLE = 0.4
"""Rows that belong together and take no more than this part of a page are not torn apart."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Rows that belong together, by their heights in points.

    The first ``keep`` and the last ``tail`` of them stay on one page. The pages of an ``endless`` unit end where they
    are full (Excel allows 1,026 breaks), and what follows it begins a page.
    """

    heights: Sequence[float]
    keep: int = 1
    tail: int = 1
    endless: bool = False


def page_width(*, landscape: bool) -> float:
    """Return the printable width of A4 in units of column width at full scale."""
    return (_A4[1 if landscape else 0] - sum(SIDES)) / _UNIT


def page_room(units: int, *, landscape: bool) -> float:
    """Return the points of row height on a page of a sheet ``units`` wide that is scaled to one page's width."""
    scale = min(1.0, page_width(landscape=landscape) / max(units, 1))
    return (_A4[0 if landscape else 1] - 2 * TOP_AND_BOTTOM) / scale * _SAFE


def page_ends(units: Sequence[Unit], room: float, repeated: float) -> list[int]:
    """Return the rows after which a page ends; ``repeated`` points of each later page are taken by repeated rows."""
    pages = _Pages(room, repeated)
    for unit in units:
        whole = sum(unit.heights)
        pages.need(whole if whole <= room * _KEPT_WHOLE else sum(unit.heights[: unit.keep]))
        if unit.endless:
            pages.take(len(unit.heights), float("inf"))
            continue
        for start, end in _pieces(unit):
            pages.need(sum(unit.heights[start:end]))
            pages.take(end - start, sum(unit.heights[start:end]))
    return pages.ends


class _Pages:
    """Counts rows and what they take of the page."""

    def __init__(self, room: float, repeated: float) -> None:
        self.ends: list[int] = []
        self._room, self._repeated = room, repeated
        self._row, self._used, self._fresh = 0, 0.0, True

    def need(self, height: float) -> None:
        """End the page before the next row unless ``height`` is left on it."""
        if not self._fresh and self._used + height > self._room:
            self.ends.append(self._row)
            self._used, self._fresh = self._repeated, True

    def take(self, rows: int, height: float) -> None:
        """Place rows."""
        self._row += rows
        self._used += height
        self._fresh = False


def _pieces(unit: Unit) -> list[tuple[int, int]]:
    """Cut a unit where a page may end in it."""
    count = len(unit.heights)
    keep = min(max(unit.keep, 1), count)
    tail = max(keep, count - unit.tail)
    cuts = [0, *range(keep, tail + 1), *([count] if tail < count else [])]
    return list(pairwise(cuts))
