"""The book's own 年度定義, as the screens' thread may ask for it too: read at opening and after each change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from sqlalchemy import select

from roukin_desktop.domain.records import YearDefinition
from roukin_desktop.storage import repository
from roukin_desktop.storage import tables as t

if TYPE_CHECKING:
    from roukin_desktop.storage.store import BookStore


def own_definitions(store: BookStore) -> dict[int, YearDefinition]:
    """Return the book's own definitions by fiscal year."""
    mine = t.year_definition.c.book_id == store.info.book_id
    with store.reading() as connection:
        found = repository.fetch_where(connection, YearDefinition.kind, mine)
    return {one.fiscal_year: one for one in cast("list[YearDefinition]", found)}


def recorded_products(store: BookStore, start: date, end: date) -> frozenset[tuple[str, str]]:
    """Return the (campaign, product) pairs that entries of these days name, of whatever book."""
    entry = t.campaign_entry.c
    wanted = select(entry.campaign, entry.product).where(entry.recorded_on.between(start, end)).distinct()
    with store.reading() as connection:
        return frozenset((campaign, product) for campaign, product in connection.execute(wanted))
