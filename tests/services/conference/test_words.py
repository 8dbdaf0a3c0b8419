"""Places of the report's texts in words, and back: what a person reads stands for exactly one place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.layout_reader import load_layout
from roukin_desktop.services.conference.words import PlaceWords

LAYOUT, CATALOGUE = load_layout(2025), load_catalogue(2025)
TEXTS = [block.text for part in LAYOUT.parts for block in part.blocks]


@pytest.fixture(scope="module")
def words() -> PlaceWords:
    return PlaceWords(LAYOUT, CATALOGUE)


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_of_the_form_comes_back_as_it_is_written(words: PlaceWords, text: str) -> None:
    shown = words.show(text)
    assert "{" not in shown
    assert words.read(shown) == text


@given(st.data())
def test_every_word_offered_stands_for_one_place(data: st.DataObject) -> None:
    words = PlaceWords(LAYOUT, CATALOGUE)
    word, _ = data.draw(st.sampled_from(words.choices("")))
    assert words.show(words.read(word)) == word


def test_the_places_of_the_text_come_first(words: PlaceWords) -> None:
    assert [word for word, _ in words.choices("{O04.value}と{period.as_of}")][:2] == [
        "〈組合員様専用サイト アクセス数〉",
        "〈時点〉",
    ]


def test_a_word_nobody_knows_is_said_in_a_sentence(words: PlaceWords) -> None:
    with pytest.raises(ValueError, match="「〈なぞ〉」という差込みはありません"):
        words.read("〈なぞ〉です。")


def test_a_place_the_year_does_not_know_stays_as_it_is(words: PlaceWords) -> None:
    text = "{O99.value}と{campaign:gone_2031.window}と{nonsense}"
    assert words.show(text) == text


def test_a_unit_put_beside_a_figure_is_kept(words: PlaceWords) -> None:
    assert words.show("{T11.value:件}").endswith("(件)〉")
