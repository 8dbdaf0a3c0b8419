"""The bank's file of the sample: one figure per item, branch and month of the half-year, as the bank would send it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from roukin_desktop.services.sample_all.chance import drawn, rough, spread
from roukin_desktop.services.sample_all.figures import (
    BRANCH_MONTHS,
    BRANCH_YEN,
    NET_FUNDS,
    PENSION_ACCOUNTS,
    WHOLE_MONTHS,
)
from roukin_desktop.services.sample_all.places import PLACES

MONTHS = tuple(date(2025, month, 1) for month in range(4, 10))
_WEIGHTS = tuple((code, place.members) for place in PLACES for code, _ in place.branches)
_THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class Given:
    """A line of the bank's file; ``branch`` is '' for the whole of Hokkaido."""

    branch: str
    item: str
    month: date
    value: int


def given() -> Iterator[Given]:
    """Yield the lines of the file, item by item."""
    counts = {item: spread(total, _cells(item)) for item, total in BRANCH_MONTHS.items()}
    counts["T04"] = [
        ideco + bonds + funds for ideco, bonds, funds in zip(counts["L02"], counts["L06"], _net_funds(), strict=True)
    ]
    for item in sorted(counts):
        yield from _laid_out(item, counts[item])
    for item, total in BRANCH_YEN.items():
        yield from _laid_out(item, rough(total, _cells(item), _THOUSAND))
    yield from _laid_out("X02", _stock())
    for item, total in WHOLE_MONTHS.items():
        weights = [drawn(90, 110, item, month) for month in MONTHS]
        for month, value in zip(MONTHS, rough(total, weights, _THOUSAND if item == "K09" else 1), strict=True):
            yield Given("", item, month, value)


def _cells(item: str) -> list[int]:
    """Return a weight per branch and month: larger branches do more, no two months are alike."""
    return [weight * drawn(70, 130, item, code, month) for code, weight in _WEIGHTS for month in MONTHS]


def _laid_out(item: str, values: Sequence[int]) -> Iterator[Given]:
    cells = ((code, month) for code, _ in _WEIGHTS for month in MONTHS)
    for (code, month), value in zip(cells, values, strict=True):
        yield Given(code, item, month, value)


def _net_funds() -> list[int]:
    """Return the growth of 投信の契約者: more customers than left in most months, fewer in some."""
    cells = _cells("funds")
    return [part - 1 for part in spread(NET_FUNDS + len(cells), cells)]


def _stock() -> list[int]:
    """Return 年金受取口座 at the end of each month, growing to September's."""
    ends = spread(PENSION_ACCOUNTS, [weight for _, weight in _WEIGHTS])
    values: list[int] = []
    for (code, _), end in zip(_WEIGHTS, ends, strict=True):
        before = 0
        months = [end]
        for month in reversed(MONTHS[1:]):
            before += drawn(0, 6, "pension", code, month)
            months.append(end - before)
        values += reversed(months)
    return values
