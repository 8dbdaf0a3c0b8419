"""資料 as data: what a table may ask for, and one sentence with line and key for what it may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.catalogue import PaperTable
from roukin_desktop.domain.catalogue_papers import cuts
from roukin_desktop.domain.catalogue_reader import load_catalogue, read_catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.toml_writer import write_definition

YEAR = (Path(__file__).parent / "fy2031.toml").read_text(encoding="utf-8")
PAPER = """
[[papers]]
key = "learning"
number = "6"
title = "学び"

[[papers.tables]]
title = "学び"
axis = "place"
columns = ["T09:回数", "Z01"]
chart = "T09"
"""
TEXT = YEAR.replace("\n[[indicators]]", PAPER + "\n[[indicators]]", 1)


def test_a_year_adds_a_paper_by_data_alone() -> None:
    added = read_catalogue(TEXT, "fy2031.toml").paper("learning")
    assert added is not None
    assert added.tables == (PaperTable("place", ("T09:回数", "Z01"), "学び", "T09"),)
    assert added.tables[0].heads == {"T09": "回数", "Z01": ""}


@pytest.mark.parametrize(
    ("old", "new", "key", "said"),
    [
        ('axis = "place"', 'axis = "sky"', "axis", "indicator・place"),
        ('"T09:回数", "Z01"', '"T09", "T09:回"', "columns", "重ならないように"),
        ('columns = ["T09:回数", "Z01"]', "columns = []", "columns", "1つ以上"),
        ('"Z01"]', '"Z99"]', "columns 2番目", "指標 Z99 はありません"),
        ('axis = "place"', 'axis = "federation"', "columns 3番目", "T01 は federation で分けられません"),
        ('axis = "place"', 'axis = "session"', "columns 3番目", "T01 は session で分けられません"),
        ('chart = "T09"', 'chart = "rate"', "chart", "表の列の指標"),
        ('title = "学び"\n\n', 'title = " "\n\n', "title", "名前が空です"),
    ],
)
def test_a_table_that_cannot_be_is_named(old: str, new: str, key: str, said: str) -> None:
    text = TEXT.replace('"Z01"]', '"Z01", "T01"]') if "T01" in said else TEXT
    assert old in text
    with pytest.raises(InputRefused) as refused:
        read_catalogue(text.replace(old, new), "fy2031.toml")
    assert any(
        "papers 2番目(learning)" in problem and key in problem and said in problem for problem in refused.value.problems
    )


def test_a_paper_the_program_does_not_know_needs_tables() -> None:
    with pytest.raises(InputRefused) as refused:
        read_catalogue(YEAR.replace('key = "sessions"', 'key = "lessons"'), "fy2031.toml")
    assert "資料「lessons」には tables が必要です。" in refused.value.problems[0]


def test_a_total_is_cut_where_all_its_parts_are() -> None:
    year = load_catalogue(2025)
    assert cuts(year.by_code["T05"].measure, "place", year)
    assert not cuts(year.by_code["T05"].measure, "federation", year)
    assert not cuts(year.by_code["K06"].measure, "place", year), "nobody keeps the balance of a part"
    assert not cuts(year.by_code["T16"].measure, "place", year), "no part prints its donation (domain.md §0 4)"


def test_the_years_papers_are_written_and_read_back() -> None:
    year = load_catalogue(2025)
    assert read_catalogue(write_definition(year), "fy2025.toml").papers == year.papers
