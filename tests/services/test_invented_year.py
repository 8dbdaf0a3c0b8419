"""An invented year counts, compares and prints by its catalogue alone (design.md L10)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import load_catalogue, read_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from tests import builders

INVENTED = Path(__file__).parent.parent / "domain" / "fy2031.toml"
FIRST_HALF = half_period(2031, 1)


@pytest.fixture
def catalogue_of() -> Callable[[int], Catalogue]:
    """Return what the program would do if the invented year were shipped beside the others."""
    invented = read_catalogue(INVENTED.read_text(encoding="utf-8"), INVENTED.name)
    return lambda year: invented if year == 2031 else load_catalogue(year)


@pytest.fixture
def grown(store: BookStore) -> BookStore:
    """Return the small book with two sessions and a campaign entry of 2031."""
    with store.transaction(Verb.REGISTER, "2031年の記録") as tx:
        tx.put(builders.session("31", held_on=date(2031, 5, 9), themes=("digital",), attendees=30))
        tx.put(builders.session("32", held_on=date(2031, 6, 9), themes=("digital", "disposable_income"), attendees=12))
        tx.put(builders.session("33", held_on=date(2031, 6, 10), themes=("disposable_income",), attendees=7))
        tx.put(
            builders.entry(
                "31", campaign="spring_2031", product="green_deposit", recorded_on=date(2031, 5, 10), yen=345_900_000
            )
        )
    return store


def test_law_l10_an_added_indicator_is_counted_and_opens(
    grown: BookStore, catalogue_of: Callable[[int], Catalogue]
) -> None:
    figure = summarise(grown, catalogue_of, FIRST_HALF).figures["Z01"]
    assert (figure.value, figure.printed, figure.rate_printed) == (42, "42名", "8.4%")
    rows = rows_of(grown, catalogue_of, figure)
    assert sorted(row.amount or 0 for row in rows) == [12, 30]


def test_law_l10_a_renamed_indicator_goes_on_counting(
    grown: BookStore, catalogue_of: Callable[[int], Catalogue]
) -> None:
    figures = summarise(grown, catalogue_of, FIRST_HALF).figures
    assert figures["T09"].printed == "3回"
    assert figures["Z02"].printed == "3億45百万円"


def test_law_l10_a_retired_indicator_is_not_shown_any_more(
    grown: BookStore, catalogue_of: Callable[[int], Catalogue]
) -> None:
    assert set(summarise(grown, catalogue_of, FIRST_HALF).figures) == {"T01", "T09", "Z01", "Z02"}


def test_law_l10_themes_of_the_year_stand_in_its_tables(
    grown: BookStore, catalogue_of: Callable[[int], Catalogue]
) -> None:
    labels = {row.label for table in summarise(grown, catalogue_of, FIRST_HALF).tables for row in table.rows}
    assert {"デジタル金融", "手取りアップ"} <= labels


def test_law_l10_a_new_year_leaves_2025_unchanged(store: BookStore, catalogue_of: Callable[[int], Catalogue]) -> None:
    period = half_period(2025, 1)
    before = summarise(store, load_catalogue, period)
    assert before.figures["T09"].printed == "1回"
    with store.transaction(Verb.REGISTER, "2031年の記録") as tx:
        tx.put(builders.session("31", held_on=date(2031, 5, 9), themes=("digital",), attendees=30))
    assert summarise(store, catalogue_of, period) == before
