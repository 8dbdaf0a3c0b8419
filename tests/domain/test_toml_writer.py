"""What is written is read back as it was (exchange.md §3: the year pack carries the text)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue import Catalogue, Deadline, Prize
from roukin_desktop.domain.catalogue_reader import borrowed, load_catalogue, read_catalogue
from roukin_desktop.domain.toml_records import read_definition
from roukin_desktop.domain.toml_writer import write_definition

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))
NUMBERS = st.integers(-(10**15), 10**15)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A table inside a table."""

    name: str
    on: date | None = None
    flag: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Branch:
    """A table with tables."""

    name: str
    leaf: Leaf
    leaves: tuple[Leaf, ...]
    pairs: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Root:
    """Everything a definition may hold."""

    number: int
    single: Leaf
    branches: tuple[Branch, ...]
    days: tuple[date, ...] = ()
    pairs: tuple[tuple[str, int], ...] = ()
    maybe: int | None = None


LEAVES = st.builds(Leaf, TEXTS, st.none() | DAYS, st.booleans(), st.lists(TEXTS, max_size=3).map(tuple))
WORDS = st.dictionaries(TEXTS, st.lists(TEXTS, max_size=2).map(tuple), max_size=3).map(lambda d: tuple(d.items()))
BRANCHES = st.builds(Branch, TEXTS, LEAVES, st.lists(LEAVES, max_size=3).map(tuple), WORDS)
ROOTS = st.builds(
    Root,
    NUMBERS,
    LEAVES,
    st.lists(BRANCHES, max_size=3).map(tuple),
    st.lists(DAYS, max_size=3).map(tuple),
    st.dictionaries(TEXTS, NUMBERS, max_size=3).map(lambda d: tuple(d.items())),
    st.none() | NUMBERS,
)


@given(ROOTS)
def test_law_whatever_is_written_is_read_back_as_it_was(root: Root) -> None:
    assert read_definition(Root, write_definition(root), "x.toml", "定義", lambda _: ()) == root


@given(ROOTS, ROOTS)
def test_law_two_definitions_have_two_texts(one: Root, other: Root) -> None:
    assert (write_definition(one) == write_definition(other)) == (one == other)


def test_the_catalogue_of_the_program_is_read_back_as_it_was() -> None:
    shipped = load_catalogue(2025)
    text = write_definition(shipped)
    assert read_catalogue(text, "fy2025.toml") == shipped
    assert write_definition(read_catalogue(text, "fy2025.toml")) == text


@given(TEXTS.filter(lambda text: text.strip()), st.integers(0, 10**12), st.none() | DAYS)
def test_law_typed_values_of_a_catalogue_come_back(name: str, yen: int, day: date | None) -> None:
    shipped = load_catalogue(2025)
    campaign = replace(shipped.campaigns[0], starts_on=day, ends_on=None, prizes=(Prize(name, name, yen, 1),))
    made: Catalogue = replace(
        shipped,
        campaigns=(campaign, *shipped.campaigns[1:]),
        donation_rates=tuple(replace(rate, source=name, yen=yen) for rate in shipped.donation_rates),
        deadlines=(Deadline("H1", date(2025, 10, 15)),),
    )
    assert read_catalogue(write_definition(made), "x.toml") == made


def test_a_year_that_borrows_keeps_what_it_borrowed() -> None:
    lent = borrowed(load_catalogue(2025), 2026)
    assert read_definition(Catalogue, write_definition(lent), "x.toml", "年度定義", lambda _: ()) == lent


def test_half_a_character_is_no_text() -> None:
    with pytest.raises(ValueError, match="half a character"):
        write_definition(Leaf("\ud800"))
