"""Headquarters' book of the real paper, opened for reading by tests of what is printed from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.paper_book import ALPHA, paper_book, with_rates

H1 = half_period(2025, 1)
MADE = datetime(2025, 10, 20, 9, 0, tzinfo=timezone(timedelta(hours=9)))
CATALOGUE = with_rates(load_catalogue(2025), ALPHA)


def definitions(year: int) -> Catalogue:
    """Return the definitions of a year; those of the paper have the rates headquarters entered."""
    return CATALOGUE if year == 2025 else load_catalogue(year)


@contextmanager
def golden_book(folder: Path) -> Iterator[BookStore]:
    """Make headquarters' book with all records of the paper."""
    info = builders.book_info(Role.HEADQUARTERS)
    with BookStore.create(folder / "hq.roukin", info, who=Who("係", "PC"), clock=lambda: MADE) as made:
        with made.transaction(Verb.IMPORT, "記録") as tx:
            tx.put_many(paper_book())
        yield made
