"""キャンペーン実績 of the sample's branches: weeks of the summer, months of 二刀流; their sums are the paper's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

from roukin_desktop.domain.records import CampaignEntry
from roukin_desktop.services.sample_all.chance import drawn, falling, rough, spread
from roukin_desktop.services.sample_all.figures import BRANCH_MONTHS, SUMMER
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.places import NOTE, PLACES, Place

_WEEKS = tuple(date(2025, *day) for day in ((6, 6), (6, 13), (6, 20), (6, 27), (7, 4), (7, 11), (7, 18), (7, 25)))
_SUMMER_DAYS = (*_WEEKS, date(2025, 7, 31))
_MONTH_ENDS = (30, 31, 30, 31, 31, 30)
_TWO_WAY_DAYS = tuple(date(2025, month, end) for month, end in zip(range(4, 10), _MONTH_ENDS, strict=True))
_PRODUCTS = ("time_deposit", "ace_deposit")
_TWO_WAY = (("zaikei", "L01"), ("ideco", "L02"), ("fund_regular", "L03"))
_FALLING = (24, 13, 9, 12, 8, 10, 7, 9, 8)
_TEN_THOUSAND = 10_000


@cache
def _lines() -> tuple[tuple[str, str, int], ...]:
    """Return branch, product and weight of every line of the summer."""
    return tuple(
        (code, product, (9 if product == "time_deposit" else 4) * place.members + drawn(0, 60, product, code))
        for place in PLACES
        for code, _ in place.branches
        for product in _PRODUCTS
    )


def entries(place: Place, ids: Ids) -> Iterator[CampaignEntry]:
    """Yield the entries of a committee's branches."""
    own = {code for code, _ in place.branches}
    yield from _summer(own, ids)
    yield from _two_way(own, ids)


def _summer(own: set[str], ids: Ids) -> Iterator[CampaignEntry]:
    counts = spread(SUMMER["count"], [weight for _, _, weight in _lines()])
    worth = [
        count * (drawn(265, 295, "mean", code) if product == "time_deposit" else drawn(42, 60, "mean", code))
        for (code, product, _), count in zip(_lines(), counts, strict=True)
    ]
    sums = rough(SUMMER["yen"], worth, _TEN_THOUSAND)
    for (code, product, _), count, yen in zip(_lines(), counts, sums, strict=True):
        if code in own:
            weeks = falling(count, [weight + drawn(0, 3, code, product, week) for week, weight in enumerate(_FALLING)])
            amounts = rough(yen, weeks, _TEN_THOUSAND)
            for day, some, amount in zip(_SUMMER_DAYS, weeks, amounts, strict=True):
                yield _entry(("summer_2025", product, "week"), code, day, (some, amount), ids)


def _two_way(own: set[str], ids: Ids) -> Iterator[CampaignEntry]:
    codes = [code for place in PLACES for code, _ in place.branches]
    for product, item in _TWO_WAY:
        counts = spread(BRANCH_MONTHS[item], [drawn(20, 60, product, code) for code in codes])
        for code, count in zip(codes, counts, strict=True):
            if code in own:
                months = falling(count, _FALLING[: len(_TWO_WAY_DAYS)])
                for day, some in zip(_TWO_WAY_DAYS, months, strict=True):
                    yield _entry(("two_way_2025", product, "month"), code, day, (some, None), ids)


def _entry(
    what: tuple[str, str, str], branch: str, day: date, given: tuple[int, int | None], ids: Ids
) -> CampaignEntry:
    campaign, product, span = what
    return CampaignEntry(
        id=ids.of("entry", campaign, branch, product, day),
        book_id=ids.book_id,
        campaign=campaign,
        branch_id=ids.branch(branch),
        product=product,
        recorded_on=day,
        span=span,
        count=given[0],
        yen=given[1],
        note=NOTE,
    )
