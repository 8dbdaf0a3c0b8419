"""Section numbers: counted as headquarters writes them."""

from __future__ import annotations

from roukin_desktop.domain.numbering import Numbering, label, roman


def test_numbers_count_on_and_a_higher_level_begins_lower_ones_anew() -> None:
    numbering = Numbering()
    assert [numbering.take(level) for level in (1, 2, 3, 4, 4, 3, 2, 3, 1, 2)] == [
        "1.", "(1)", "①", "ア.", "イ.", "②", "(2)", "①", "2.", "(1)",
    ]  # fmt: skip


def test_a_section_begins_at_one() -> None:
    numbering = Numbering()
    numbering.take(1)
    numbering.begin(1)
    assert numbering.take(1) == "1."


def test_numbers_go_on_where_the_marks_end() -> None:
    assert [label(3, 20), label(3, 21), label(4, 20), label(4, 21)] == ["⑳", "21)", "ト.", "21."]


def test_roman_numbers() -> None:
    assert [roman(number) for number in (1, 2, 4, 5, 9, 14)] == ["I", "II", "IV", "V", "IX", "XIV"]
