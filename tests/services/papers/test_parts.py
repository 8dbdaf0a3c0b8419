"""Runs of rows by ブロック and 推進委員会: each stands together, adds up, and keeps the order of its days."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.summary import BackingRow, Figure
from roukin_desktop.services.papers.parts import order_of, parts_of
from roukin_desktop.storage.measures.homes import HomeNames

H1 = half_period(2025, 1)
PLACES = {"a": ("1", "013"), "b": ("1", "014"), "c": ("2", "021"), "x": ("", "")}


class _Homes:
    def place(self, _kind: str, record_id: str) -> tuple[str, str]:
        return PLACES[record_id[0]]


HOMES = cast("HomeNames", _Homes())


@given(st.lists(st.tuples(st.sampled_from("abcx"), st.none() | st.integers(0, 9)), min_size=1, max_size=30))
def test_each_part_is_one_run_that_adds_up_to_its_figure(found: list[tuple[str, int | None]]) -> None:
    rows = [
        BackingRow("study_session", f"{home}{at:02}", date(2025, 4, 1 + at % 30), "", "", number)
        for at, (home, number) in enumerate(found)
    ]
    ordered = [rows[at] for at in order_of(rows, HOMES)]
    assert sorted(row.record_id for row in ordered) == sorted(row.record_id for row in rows)
    for _, run in groupby(ordered, key=lambda row: row.record_id[0]):
        ids = [row.record_id for row in run]
        assert ids == sorted(ids), "the rows of a committee stay as they were"
    figure = Figure(Measure("study_session", "count"), H1, None, "")
    parts = list(parts_of([figure], [[row.amount for row in ordered]], ordered, HOMES))
    told = {part.figure.measure.where[-1]: part for part in parts}
    assert len(told) == len(parts), "no committee stands in two places"
    homes = {row.record_id[0] for row in rows} - {"x"}
    assert set(told) == {
        (level, (PLACES[home][at],)) for home in homes for at, level in enumerate(("block", "committee"))
    }
    for part in parts:
        assert part.figure.value == sum(row.amount or 0 for row in ordered[part.first : part.end])
