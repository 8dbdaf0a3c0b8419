"""The bank's figures of the sample (月次実績): every branch, each month of the year before and of 2025's first half.

They add up to a thirtieth of what headquarters printed for all Hokkaido, so つなぐプロジェクト stands a little over or
under the time gone by; last year's halves lie near it, and months and branches differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from roukin_desktop.domain.records import MonthlyFigure, OpeningBalance, Record
from roukin_desktop.services.sample_all import figures as paper
from roukin_desktop.services.sample_all.chance import drawn, rough, spread
from roukin_desktop.services.sample_data import BRANCHES, NOTE, TWO_WAY, TWO_WAY_DAYS

_SHARE = 30
"""What part of the bank's figures the committee's branches have."""
_BRANCHES = {code: weight for (code, _), weight in zip(BRANCHES, (55, 31, 14), strict=True)}
"""What each branch does of a hundred."""
_HALVES = tuple(tuple(date(2024 + at // 12, at % 12 + 1, 1) for at in range(first, first + 6)) for first in (3, 9, 15))
_MONTHS = tuple(month for half in _HALVES for month in half)
_SEASON = (8, 8, 10, 14, 11, 10, 10, 8, 10, 9, 9, 10)
"""How lively a month is, from January on: most in April, when newcomers open accounts."""
_TEN_THOUSAND = 10_000
_COMMITTEES_OWN = {"L01": "zaikei", "L02": "ideco", "L03": "fund_regular"}
"""What the committee counts too, for its campaign: both say the same."""
_LOANS = {"K04": "K05", "K10": "K11"}
"""Counts of loans and their amounts: each is of two to four million yen."""

Ids = Callable[..., str]
"""Returns the id of the record that some words name."""
Cells = dict[tuple[str, date], int]
"""Values by the code of a branch and the month."""


def bank_figures(book: str, ids: Ids) -> Iterator[Record]:
    """Yield a figure of each item, branch and month, and what the cumulations start from."""
    for item, cells in _items().items():
        for (branch, month), value in cells.items():
            key = ids("month", item, branch, month)
            where = ids("branch", branch)
            yield MonthlyFigure(id=key, book_id=book, item=item, branch_id=where, month=month, value=value)
    start = _MONTHS[0] - timedelta(days=1)
    for item, (total, flow) in paper.CUMULATIONS.items():
        if flow in paper.BRANCH_MONTHS | paper.BRANCH_YEN:
            value = total // _SHARE
            yield OpeningBalance(id=ids("opening", item), book_id=book, item=item, as_of=start, value=value, note=NOTE)


def _items() -> dict[str, Cells]:
    found = {item: _flow(item, total, 1) for item, total in paper.BRANCH_MONTHS.items()}
    found |= {item: _flow(item, total, _TEN_THOUSAND) for item, total in paper.BRANCH_YEN.items()}
    for item, product in _COMMITTEES_OWN.items():
        counted = _counted(product)
        found[item] = _flow(item, sum(counted.values()) * _SHARE, 1) | counted
    for count, amount in _LOANS.items():
        found[amount] = {at: some * drawn(200, 400, amount, *at) * _TEN_THOUSAND for at, some in found[count].items()}
    funds = _flow("funds", paper.NET_FUNDS, 1)
    found["T04"] = {at: found["L02"][at] + found["L06"][at] + net for at, net in funds.items()}
    found["X02"] = _accounts()
    return found


def _flow(item: str, printed: int, unit: int) -> Cells:
    """Spread an item over branches and months; no two months are alike."""
    cells: Cells = {}
    for at, months in enumerate(_HALVES):
        places = [(branch, month) for branch in _BRANCHES for month in months]
        weights = [
            _BRANCHES[branch] * _SEASON[month.month - 1] * drawn(80, 120, item, branch, month)
            for branch, month in places
        ]
        percent = 100 if months is _HALVES[-1] else drawn(86, 102, item, at)
        total = printed // _SHARE * percent // 100 // unit * unit
        cells |= dict(zip(places, rough(total, weights, unit), strict=True))
    return cells


def _counted(product: str) -> Cells:
    """Return what the committee counted of a product of its campaign."""
    return {
        (branch, date(2025, month, 1)): count
        for branch, one, counts in TWO_WAY
        if one == product
        for (month, _), count in zip(TWO_WAY_DAYS, counts, strict=True)
    }


def _accounts() -> Cells:
    """Return 年金受取口座 at the end of each month, growing a little to September's."""
    cells: Cells = {}
    ends = spread(paper.PENSION_ACCOUNTS // _SHARE, list(_BRANCHES.values()))
    for (branch, weight), end in zip(_BRANCHES.items(), ends, strict=True):
        still_to_come = 0
        for month in reversed(_MONTHS):
            cells[branch, month] = end - still_to_come
            still_to_come += drawn(0, weight // 10, "X02", branch, month)
    return cells
