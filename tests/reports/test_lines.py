"""Breaking Japanese lines: nothing lost, nothing too wide, marks where they may stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.reports.lines import text_units, wrap


def test_closing_mark_takes_the_character_before_it_along() -> None:
    assert wrap("開催しました。次回", 12, text_units) == ["開催しまし", "た。次回"]


def test_opening_bracket_does_not_end_a_line() -> None:
    assert wrap("労働組合(支部)", 9, text_units) == ["労働組合", "(支部)"]


def test_number_is_not_torn_apart() -> None:
    assert wrap("職域活動費14,731,239円", 14, text_units) == ["職域活動費", "14,731,239円"]


def test_number_longer_than_a_line_is_broken_rather_than_cut() -> None:
    assert wrap("123456", 4, text_units) == ["1234", "56"]


def test_a_reference_to_a_paper_is_not_torn_apart() -> None:
    assert wrap("726会員となりました。【資料1-①・②参照】", 36, text_units) == [
        "726会員となりました。",
        "【資料1-①・②参照】",
    ]


def test_ends_of_line_in_the_text_stay() -> None:
    assert wrap("一\n\n二", 10, text_units) == ["一", "", "二"]


@given(st.text(alphabet="あ漢、。(「)」12a,ー", max_size=60), st.integers(min_value=2, max_value=20))
def test_no_character_is_lost_and_no_line_is_too_wide(text: str, limit: int) -> None:
    lines = wrap(text, limit, text_units)
    assert "".join(lines) == text
    assert all(text_units(line) <= limit for line in lines)
