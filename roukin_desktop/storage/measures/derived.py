"""Figures made of others: the donation forecast, and long cumulations that go on from an opening balance."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import Period, window_period
from roukin_desktop.domain.records import OpeningBalance
from roukin_desktop.domain.summary import BackingRow
from roukin_desktop.storage import repository
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.store import BookStore

if TYPE_CHECKING:
    from roukin_desktop.storage.measures.figures import Measurer


def opening_of(store: BookStore, item: str, until: date) -> OpeningBalance | None:
    """Return the book's own latest balance of an item up to a day; balances of other books are for their parts."""
    balance = t.opening_balance.c
    mine = balance.book_id == store.info.book_id
    with store.reading() as connection:
        found = repository.fetch_where(
            connection, OpeningBalance.kind, mine, balance.item == item, balance.as_of <= until
        )
    return cast("OpeningBalance", found[-1]) if found else None


def months_after(start: OpeningBalance, period: Period) -> Period:
    """Return the window from the day after a balance to the end of a period."""
    return window_period("since", period.label, start.as_of + timedelta(days=1), period.end)


def opening_row(catalogue: Catalogue, start: OpeningBalance) -> BackingRow:
    """Return the row a balance adds to a cumulation."""
    indicator = catalogue.by_code.get(start.item)
    title = f"{indicator.label if indicator else start.item} それまでの累計"
    return BackingRow(start.kind, start.id, start.as_of, title, start.note, start.value)


def donation_rows(measurer: Measurer, catalogue: Catalogue, period: Period) -> list[BackingRow]:
    """Return a row per rate of the year with what it gives in yen; None where rate or count is unknown.

    None at all outside headquarters' whole: the money is given as one sum, a part of it is nobody's (domain.md §0-4).
    """
    if measurer.scope is not None or not measurer.is_headquarters:
        return []
    found = []
    for rate in catalogue.donation_rates:
        indicator = catalogue.by_code[rate.indicator]
        count = measurer.value(indicator.measure, period)
        known = "未入力" if count is None else count_text(count, indicator.print_unit)
        price = "単価未確認" if rate.yen is None else f"{count_text(rate.yen, '円')}"
        yen = None if count is None or rate.yen is None else count * rate.yen
        found.append(BackingRow("catalogue", "", None, indicator.label, f"{known} × {price}", yen))
    return found


def donation_gaps(measurer: Measurer, catalogue: Catalogue, period: Period) -> tuple[str, ...]:
    """Return the codes of what a forecast leaves out because its rate or its count is unknown."""
    rows = zip(catalogue.donation_rates, donation_rows(measurer, catalogue, period), strict=False)
    return tuple(rate.indicator for rate, row in rows if row.amount is None)


def total_of(rows: Iterable[BackingRow]) -> int | None:
    """Return what rows add up to, None where none adds anything."""
    known = [row.amount for row in rows if row.amount is not None]
    return sum(known) if known else None
