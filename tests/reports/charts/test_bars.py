"""The month chart, on paper and on screen."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree.ElementTree import fromstring

import pytest
from reportlab.graphics.shapes import Rect, String

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.charts.bars import THIS_YEAR, columns_chart, month_chart
from roukin_desktop.reports.charts.svg import chart_svg
from roukin_desktop.reports.fonts import text_width
from roukin_desktop.reports.model import MonthChart
from tests.reports.report_builders import month_points


def _words(points: tuple[MonthPoint, ...]) -> list[str]:
    return [
        shape.text for shape in month_chart(points, 480, 170, unit="回").drawing.contents if isinstance(shape, String)
    ]


def test_values_of_both_years_stand_above_their_bars() -> None:
    words = _words(month_points())
    assert {"42", "118", "131", "55", "102", "2025年度", "2024年度", "4月", "(回)"} <= set(words)


def test_without_last_year_there_is_neither_bar_nor_legend() -> None:
    assert "2024年度" not in _words(month_points(prior=False))


def test_bars_are_as_high_as_their_values() -> None:
    drawing = month_chart(month_points(), 480, 170).drawing
    bars = [s for s in drawing.contents if isinstance(s, Rect) and s.fillColor.int_rgb() == THIS_YEAR and s.width > 10]
    heights = [bar.height for bar in bars]
    assert [round(height / heights[0] * 42) for height in heights] == [42, 118, 131, 97, 88, 119]


@pytest.mark.parametrize("value", [0, 1, 4, 7, 31, 999, 20_000])
def test_axis_reaches_the_highest_bar_in_whole_numbers(value: int) -> None:
    drawing = month_chart((MonthPoint("2025-04", "4月", value, None),), 300, 150).drawing
    numbers = [
        int(s.text.replace(",", "")) for s in drawing.contents if isinstance(s, String) and s.textAnchor == "end"
    ]
    assert numbers[0] == 0
    assert numbers[-1] >= max(value, 1)
    assert len(numbers) <= 6
    assert len({b - a for a, b in pairwise(numbers)}) == 1


def test_no_months_make_an_empty_chart_not_an_error() -> None:
    assert month_chart((), 300, 150).drawing.width == 300


def test_svg_is_what_qt_can_paint() -> None:
    svg = chart_svg(MonthChart("月別", month_points(), "回"), 480, 170).svg.decode("utf-8")
    assert fromstring(svg.encode()).tag.endswith("svg")  # noqa: S314 - our own chart
    assert "clip" not in svg.lower()
    assert "BIZ UDGothic" in svg
    assert "BIZUDGothic" not in svg


def test_days_wider_than_their_bars_stand_in_two_lines_and_touch_no_neighbour() -> None:
    weeks = [f"6/{day}(月)~6/{day + 6}(日)" for day in range(10, 19)]
    drawing = columns_chart(weeks, [("累計", [1] * 9)], 480, 150).drawing
    words = [shape for shape in drawing.contents if isinstance(shape, String) and "6/" in shape.text]
    assert [shape.text for shape in words[:2]] == ["6/10(月)~", "6/16(日)"]
    assert words[1].y < words[0].y
    assert text_width(words[0].text, words[0].fontSize) < words[2].x - words[0].x


def test_words_on_screen_are_as_wide_as_on_paper() -> None:
    svg = chart_svg(MonthChart("月別", month_points(), "回"), 480, 170).svg.decode("utf-8")
    assert set(re.findall(r"font-size: ([\d.]+)px", svg)) == {"75"}, "Qt rounds the width of small letters"
    assert svg.count("scale(0.1,-0.1)") == svg.count("<text")


def test_a_number_wider_than_its_bars_is_left_to_the_axis() -> None:
    months = [f"{month}月" for month in range(1, 13)]
    drawing = columns_chart(months, [("金額", [6_545_705] * 12)], 170, 150, unit="百万円").drawing
    words = [shape for shape in drawing.contents if isinstance(shape, String)]
    assert "6,545,705" not in [one.text for one in words]
    unit = next(one for one in words if one.text == "(百万円)")
    assert unit.x - text_width(unit.text, unit.fontSize) >= 0
