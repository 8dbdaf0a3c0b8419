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


def recorded_words(store: BookStore, start: date, end: date) -> frozenset[tuple[str, str]]:
    """Return what records of these days name, of whatever book.

    Pairs: (campaign, product), ("themes", key), ("purposes", key).
    """
    entry, session = t.campaign_entry.c, t.study_session.c
    held = session.held_on.between(start, end)
    products = select(entry.campaign, entry.product).where(entry.recorded_on.between(start, end)).distinct()
    purposes = select(session.purpose).where(held).distinct()
    tagged = t.session_theme.join(t.study_session, session.id == t.session_theme.c.session_id)
    themes = select(t.session_theme.c.theme).select_from(tagged).where(held).distinct()
    with store.reading() as connection:
        found = {(campaign, product) for campaign, product in connection.execute(products)}
        found.update(("purposes", key) for key in connection.execute(purposes).scalars())
        found.update(("themes", key) for key in connection.execute(themes).scalars())
    return frozenset(found)
