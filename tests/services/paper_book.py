"""The sample of headquarters as one book: its records give every figure of the real paper (2025年度上期)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import Branch, Record
from roukin_desktop.services.sample_all.books import one_book
from roukin_desktop.services.sample_all.figures import RATES as ALPHA
from tests import builders

__all__ = ["ALPHA", "BRANCHES", "paper_book", "with_rates"]

BRANCHES = tuple(record for record in one_book(builders.BOOK_ID) if isinstance(record, Branch))


def with_rates(catalogue: Catalogue, rates: dict[str, int]) -> Catalogue:
    """Return the definitions with the rates headquarters entered."""
    known = tuple(replace(rate, yen=rates.get(rate.indicator)) for rate in catalogue.donation_rates)
    return replace(catalogue, donation_rates=known)


def paper_book() -> list[Record]:
    """Return the records, parents first, and one month after the paper's."""
    october = builders.monthly("october", item="T01", month=date(2025, 10, 1), branch_id=BRANCHES[0].id, value=999)
    return [*one_book(builders.BOOK_ID), october]
