"""Rows of 根拠 in the order of whose they are: the figure of a single row of a 資料 leads to a run of them (law L4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from roukin_desktop.domain.summary import BackingRow, Figure
from roukin_desktop.reports.model import Part
from roukin_desktop.services.summaries.scene import table_figure
from roukin_desktop.storage.measures.homes import HomeNames

_LEVELS = ("block", "committee")
"""Whose a row is, the wider one first: the rows of each stand together."""


def order_of(rows: Sequence[BackingRow], homes: HomeNames) -> list[int]:
    """Return the places of rows by ブロック and 推進委員会, each in the order it first appears, days as they were."""
    places = [homes.place(row.kind, row.record_id) for row in rows]
    blocks = {block: at for at, block in enumerate(dict.fromkeys(block for block, _ in places))}
    first = {place: at for at, place in enumerate(dict.fromkeys(places))}
    return sorted(range(len(rows)), key=lambda at: (blocks[places[at][0]], first[places[at]]))


def parts_of(
    figures: Sequence[Figure], amounts: Sequence[Sequence[int | None]], rows: Sequence[BackingRow], homes: HomeNames
) -> Iterator[Part]:
    """Yield the figures of each ブロック and 推進委員会 with the run of ``rows``, ordered, that adds up to it."""
    places = [homes.place(row.kind, row.record_id) for row in rows]
    for level, dimension in enumerate(_LEVELS):
        at = 0
        for key, run in groupby(places, key=lambda place: place[level]):
            end = at + len(list(run))
            for column, (figure, numbers) in enumerate(zip(figures, amounts, strict=True)):
                value = sum(number or 0 for number in numbers[at:end])
                if key:
                    yield Part(
                        table_figure(figure.measure.narrowed(dimension, key), figure.period, value), column, at, end
                    )
            at = end
