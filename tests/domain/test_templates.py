"""Sentences with places: what is filled, what is left out, and what a slip in them is called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.templates import BLANK, Place, fill, parse, places, read_place


def _fill(text: str, **values: str) -> str:
    return fill(parse(text), lambda place: values.get(f"{place.key}_{place.take}", ""))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("T09.value", Place("figure", "T09", "value")),
        ("T11.value:件", Place("figure", "T11", "value", "件")),
        ("period.as_of", Place("period", "", "as_of")),
        ("campaign:summer_2025.window", Place("campaign", "summer_2025", "window")),
        ("papers:sessions,expenses", Place("papers", "sessions,expenses", "")),
        ("word:refinance", Place("word", "refinance", "")),
    ],
)
def test_a_place_is_read(text: str, place: Place) -> None:
    assert read_place(text) == place


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{T09.valve}", "「valve」は使えません。value"),
        ("{T09}", "「」は使えません。"),
        ("{weather.today}", "という差込みはありません。"),
        ("{campaign.window}", "という差込みはありません。"),
        ("{period:x.year}", "という差込みはありません。"),
        ("{}", "差込みの書き方ではありません。"),
        ("〔{T09.delta}", "「〔」が閉じていません。"),
        ("{T09.delta}〕", "「〕」の対がありません。"),
        ("{T09.value", "「{」の対がありません。"),
        ("〔〔x〕〕", "「〔」の対がありません。"),
    ],
)
def test_a_slip_is_one_sentence(text: str, said: str) -> None:
    with pytest.raises(ValueError, match="。") as caught:
        parse(text)
    assert said in str(caught.value)


def test_places_are_filled_and_a_unit_follows_its_figure() -> None:
    assert _fill("実績{T11.value:件}〔({T11.delta})〕", T11_value="773", T11_delta="+3") == "実績773件(+3)"


def test_a_group_stands_or_falls_together() -> None:
    text = "{K02.value}〔(前年同期比{K02.delta}/{K03.delta})〕"
    assert _fill(text, K02_value="329件", K02_delta="▲26件") == "329件"
    assert _fill(text, K02_value="329件", K02_delta="▲26件", K03_delta="▲687名") == "329件(前年同期比▲26件/▲687名)"


def test_a_missing_figure_outside_a_group_is_said() -> None:
    assert _fill("実績{T11.value:件}") == f"実績{BLANK}"


def test_places_inside_groups_are_found_too() -> None:
    assert [place.key for place in places(parse("{T01.value}〔{T02.value}〕"))] == ["T01", "T02"]


@given(st.text(st.characters(exclude_characters="{}〔〕", codec="utf-8")))
def test_text_without_places_is_left_as_typed(text: str) -> None:
    assert _fill(text) == text
