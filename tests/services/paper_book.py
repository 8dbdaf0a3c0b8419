"""The sample of headquarters as one book: its records give every figure of the real paper (2025年度上期)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import Branch, Record
from roukin_desktop.services.sample_all.books import committee_records, parents_first
from roukin_desktop.services.sample_all.feeds import priors
from roukin_desktop.services.sample_all.figures import RATES as ALPHA
from roukin_desktop.services.sample_all.headquarters import own_records
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.months import given
from roukin_desktop.services.sample_all.places import PLACES
from tests import builders

__all__ = ["ALPHA", "BRANCHES", "one_book", "paper_book", "with_rates"]


def with_rates(catalogue: Catalogue, rates: dict[str, int]) -> Catalogue:
    """Return the definitions with the rates headquarters entered."""
    known = tuple(replace(rate, yen=rates.get(rate.indicator)) for rate in catalogue.donation_rates)
    return replace(catalogue, donation_rates=known)


def one_book(book_id: str = builders.BOOK_ID) -> list[Record]:
    """Return the records of all books of the sample as if one had written them; a register entry is there once."""
    ids = Ids(book_id)
    every = (*own_records(ids), *_fed(ids), *(one for place in PLACES for one in committee_records(place, ids)))
    return parents_first({record.id: record for record in every}.values())


def paper_book() -> list[Record]:
    """Return them, and one month after the paper's."""
    october = builders.monthly("october", item="T01", month=date(2025, 10, 1), branch_id=BRANCHES[0].id, value=999)
    return [*one_book(), october]


def _fed(ids: Ids) -> Iterator[Record]:
    """Yield what headquarters takes in out of files."""
    for at, line in enumerate(given()):
        branch = ids.branch(line.branch) if line.branch else None
        figure = builders.monthly(f"fed {at}", item=line.item, month=line.month, branch_id=branch, value=line.value)
        yield replace(figure, id=ids.of("fed", at), book_id=ids.book_id)
    for item, code, value in priors():
        prior = builders.prior(item, value=value, scope=f"committee:{code}" if code else "all")
        yield replace(prior, id=ids.of("prior", item, code), book_id=ids.book_id)


BRANCHES = tuple(record for record in one_book() if isinstance(record, Branch))
