"""Columns and heads on paper: they fill the width, numbers never break, common heads stand over their own."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.reports.excel.breaks import Unit, page_ends
from roukin_desktop.reports.fonts import BOLD, text_width
from roukin_desktop.reports.lines import text_units, wrap
from roukin_desktop.reports.model import Column, Table
from roukin_desktop.reports.pdf.columns import PAD, longest_texts, plan_columns, text_start
from roukin_desktop.reports.pdf.heads import TableHead
from tests.reports.page_readers import marks, one_paper, pdf_of
from tests.reports.report_builders import count

WIDTH = 500.0
COLUMNS = st.lists(
    st.builds(
        Column,
        st.text(alphabet="会員目標件数", min_size=1, max_size=8),
        st.sampled_from(["text", "count", "yen", "date", "rate"]),
        st.integers(1, 40),
        st.sampled_from(["", "名", "円"]),
        st.sampled_from(["", "メイン化", "預金"]),
    ),
    min_size=1,
    max_size=10,
)


@given(COLUMNS, st.data())
def test_law_columns_fill_the_width_exactly(columns: list[Column], data: st.DataObject) -> None:
    longest = [float(data.draw(st.integers(0, 60))) for _ in columns]
    size, widths = plan_columns(columns, longest, WIDTH)
    assert sum(widths) == pytest.approx(WIDTH)
    assert min(widths) > 0
    assert 6.5 <= size <= 8.5


@given(st.integers(1, 6), st.integers(0, 10**9))
def test_law_numbers_keep_to_one_line_where_there_is_room(columns: int, value: int) -> None:
    heads = [Column("数", "count")] * columns
    size, widths = plan_columns(heads, [float(len(f"{value:,}"))] * columns, WIDTH)
    assert all(text_width(f"{value:,}", size) + 2 * PAD <= width + 0.5 for width in widths)


def test_the_longest_text_is_found_without_group_headings() -> None:
    rows = [("交通系の長い見出しの行",), ("会員", "12"), ("ながい会員", "1,234")]
    assert longest_texts(rows, 2) == [pytest.approx(10), pytest.approx(5)]


@pytest.mark.parametrize(
    ("kind", "side"), [("text", "left"), ("count", "right"), ("rate", "right"), ("date", "middle")]
)
def test_where_a_text_begins_in_its_column(kind: str, side: str) -> None:
    start = text_start("12", Column("題", kind), 100, 50, 8, BOLD)
    width = text_width("12", 8, BOLD)
    assert start == pytest.approx({"left": 100 + PAD, "right": 150 - PAD - width, "middle": 125 - width / 2}[side])


@settings(max_examples=60)
@given(COLUMNS)
def test_law_a_head_is_at_least_one_line_high(columns: list[Column]) -> None:
    size, widths = plan_columns(columns, [4.0] * len(columns), WIDTH)
    head = TableHead(columns, widths, size)
    assert head.height >= size * 1.85 - 1e-6


def test_a_unit_goes_below_a_title_that_fills_its_column(tmp_path: Path) -> None:
    narrow = tuple(Column(f"項目の名{n}", "count", 4, "名") for n in range(12))
    page = pdf_of(one_paper(Table("", narrow, [tuple(count(1) for _ in narrow)])), tmp_path).pages[1]
    assert any(words.endswith("(名)") for _, _, words in marks(page))


@given(st.text(alphabet="あ漢a1 、。「」\n", max_size=80), st.integers(2, 30))
def test_law_ends_of_line_are_kept_and_words_lost_nowhere(words: str, limit: int) -> None:
    lines = wrap(words, limit, text_units)
    assert "".join("".join(lines).split()) == "".join(words.split())
    assert len(lines) >= words.count("\n") + 1


@given(st.lists(st.floats(5, 90), min_size=1, max_size=60), st.floats(200, 700))
def test_law_a_single_unit_never_fills_a_page_beyond_its_room(heights: list[float], room: float) -> None:
    ends = page_ends([Unit(heights)], room, 0)
    starts = [0, *ends, len(heights)]
    for first, last in pairwise(starts):
        assert sum(heights[first:last]) <= room + 1e-6 or last - first <= 2


def test_what_follows_an_endless_table_begins_a_page() -> None:
    assert page_ends([Unit([18.0] * 5000, endless=True), Unit([18.0] * 3)], 700, 0) == [5000]
