"""An invented year counts, compares and prints by its catalogue alone (design.md L10)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import load_catalogue, read_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

INVENTED = Path(__file__).parent.parent / "domain" / "fy2031.toml"
FIRST_HALF = half_period(2031, 1)


@pytest.fixture
def catalogue_of() -> Callable[[int], Catalogue]:
    """Return what the program would do if the invented year were shipped beside the others."""
    invented = read_catalogue(INVENTED.read_text(encoding="utf-8"), INVENTED.name)
    return lambda year: invented if year == 2031 else load_catalogue(year)


@pytest.fixture
def grown(tmp_path: Path, who: Who, clock: Clock) -> Iterator[BookStore]:
    """Return headquarters' book, whose figures are measured against the targets, with some records of 2031."""
    info = builders.book_info(Role.HEADQUARTERS, code="000", name="本部")
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as made:
        with made.transaction(Verb.REGISTER, "2031年の記録") as tx:
            tx.put(builders.member())
            for key, day, themes, attendees in (
                ("31", date(2031, 5, 9), ("digital",), 30),
                ("32", date(2031, 6, 9), ("digital", "disposable_income"), 12),
                ("33", date(2031, 6, 10), ("disposable_income",), 7),
            ):
                tx.put(builders.session(key, held_on=day, themes=themes, attendees=attendees))
            given = {"campaign": "spring_2031", "product": "green_deposit", "yen": 345_900_000}
            tx.put(builders.entry("31", recorded_on=date(2031, 5, 10), **given))
        yield made


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
