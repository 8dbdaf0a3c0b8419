"""The golden book: records from which every figure of the real paper comes out (issue 4, domain.md §2, §3)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.domain.summary import Summary
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from tests.services.conference_paper import paper_values
from tests.services.golden_book import CATALOGUE, H1, definitions, golden_book
from tests.services.paper_book import BRANCHES

VALUES = paper_values()


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    """Return headquarters' book with all records of the paper."""
    with golden_book(tmp_path_factory.mktemp("paper")) as made:
        yield made


@pytest.fixture(scope="module")
def summary(book: BookStore) -> Summary:
    return summarise(book, definitions, H1)


def test_every_indicator_of_the_year_is_in_the_paper_but_the_winter_that_has_not_begun() -> None:
    assert {i.code for i in CATALOGUE.indicators} == VALUES.keys() | {"W01", "W02"}


@pytest.mark.parametrize("code", VALUES)
def test_every_figure_of_the_paper_comes_out(summary: Summary, code: str) -> None:
    figure = summary.figures[code]
    assert [figure.value, *([figure.prior] if len(VALUES[code]) > 1 else [])] == VALUES[code]


@pytest.mark.parametrize("code", VALUES)
def test_law_l4_the_rows_of_every_figure_of_the_paper_agree_with_it(
    book: BookStore, summary: Summary, code: str
) -> None:
    figure = summary.figures[code]
    rows = rows_of(book, definitions, figure)
    if figure.measure.take == "distinct":
        assert len({row.record_id for row in rows}) == len(rows) == figure.value
    else:
        assert sum(row.amount or 0 for row in rows) == figure.value


@pytest.mark.parametrize(
    ("code", "printed", "delta", "rate"),
    [
        ("T01", "10,682件", "", "57.7%"),
        ("T04", "951件", "", "111.8%"),
        ("T05", "26,187件", "", "63.3%"),
        ("T08", "16,464件", "", "46.9%"),
        ("T16", "5,996千円", "+233千円", ""),
        ("K01", "8億32百万円", "+2億22百万円", ""),
        ("K02", "329件", "▲26件", ""),
        ("K03", "7,299名", "▲687名", ""),
        ("K05", "98百万円", "+38百万円", ""),
        ("K07", "13億99百万円", "", ""),
        ("K11", "47百万円", "▲47百万円", ""),
        ("L11", "236億4百万円", "", ""),
        ("L13", "205億60百万円", "", ""),
        ("L16", "5,658件", "+500件", ""),
        ("I01", "395億円", "", ""),
        ("B01", "628件", "▲18件", ""),
        ("S04", "14,731,239円", "▲373千円", ""),
        ("X06", "24,384", "", ""),
    ],
)
def test_the_figures_print_as_in_the_paper(summary: Summary, code: str, printed: str, delta: str, rate: str) -> None:
    figure = summary.figures[code]
    assert (figure.printed, figure.delta_printed, figure.rate_printed) == (printed, delta, rate)


def test_figures_of_last_year_that_were_worked_back_are_marked(summary: Summary) -> None:
    marked = {code for code, figure in summary.figures.items() if figure.prior_estimated}
    assert marked == {code for code, numbers in VALUES.items() if len(numbers) > 1}


def test_what_has_not_begun_is_blank(summary: Summary) -> None:
    assert [summary.figures[code].value for code in ("W01", "W02")] == [None, None]


def test_without_the_rates_the_forecast_is_a_part_and_says_so(book: BookStore) -> None:
    figure = summarise(book, load_catalogue, H1).figures["T16"]
    assert (figure.value, figure.printed) == (926_461, "926千円(一部)")
    assert figure.missing == ("T01", "T02", "T03", "T04", "T08", "T09", "T10", "T12", "T13", "T15")


def test_the_year_counts_on_and_members_only_once(book: BookStore) -> None:
    year = summarise(book, definitions, year_period(2025)).figures
    assert year["T01"].value == VALUES["T01"][0] + 999
    assert [year[code].value for code in ("O01", "O02", "K06", "X02", "X01")] == [
        VALUES[code][0] for code in ("O01", "O02", "K06", "X02", "X01")
    ]


def test_figures_of_months_add_up_over_branches_and_the_whole_only_is_blank_in_a_part(book: BookStore) -> None:
    parts = [
        summarise(book, definitions, H1, scope=Scope(ScopeKind.BRANCH, place.id, place.name, place.code)).figures
        for place in BRANCHES
    ]
    for code in ("T01", "T04", "K01", "L16", "X02", "B04", "T12", "L12", "O01", "O03"):
        assert sum(part[code].value or 0 for part in parts) == VALUES[code][0]
    assert sum(part["T09"].value or 0 for part in parts) > VALUES["T09"][0], "joint sessions of two branches are both's"
    assert [part[code].value for part in parts for code in ("K06", "L15", "T16")] == [None] * 3 * len(BRANCHES)
    assert not any(part[code].prior for part in parts for code in ("K01", "K02"))
