"""One cell as a number: what people write for 24 persons, 12,000 yen, or nothing at all."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.exchange.foreign.model import Value
from roukin_desktop.exchange.foreign.values import Count, Unreadable, as_count, as_mark, as_number, is_blank

WIDE = {ord("0") + i: ord("０") + i for i in range(10)} | {ord(","): ord("，")}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (24, 24),
        (24.0, 24),
        ("24", 24),
        ("２４", 24),
        ("２４名", 24),
        ("24 名", 24),
        ("24人", 24),
        ("24名様", 24),
        ("1,225", 1225),
        ("１，２２５名", 1225),
        ("¥12,000", 12_000),
        ("￥12,000-", 12_000),
        ("12,000円也", 12_000),
        ("1.2万円", 12_000),
        ("3,000万円", 30_000_000),
        ("8億32百万円", 832_000_000),
        ("12千円", 12_000),
        ("▲3", -3),
        ("△3", -3),
        ("-3", -3),
        ("−3", -3),
        ("計24名", 24),
        ("延べ24名", 24),
        ("0", 0),
        ("０名", 0),
        ("24.0", 24),
    ],
)
def test_a_number_is_read_however_it_is_written(written: Value, value: int) -> None:
    assert as_count(written) == Count(value)


@pytest.mark.parametrize(
    ("written", "value", "web"),
    [
        ("24名(うちWEB5名)", 24, 5),
        ("24(内WEB 5)", 24, 5),
        ("24名（うちオンライン5名）", 24, 5),
        ("24名 うちWEB5名", 24, 5),
        ("２４名（ＷＥＢ５名）", 24, 5),
        ("24(リモート参加 5名)", 24, 5),
    ],
)
def test_those_by_web_are_read_out_of_the_same_cell(written: str, value: int, web: int) -> None:
    assert as_count(written) == Count(value, web)


@pytest.mark.parametrize("written", ["約30名", "およそ30人", "30名(概数)", "30名(家族含む)"])
def test_a_number_with_words_beside_it_is_rough(written: str) -> None:
    assert as_count(written) == Count(30, None, rough=True)


@pytest.mark.parametrize(
    "written", [None, "", "  ", "　", "-", "－", "―", "ー", "---", "なし", "無", "×", "N/A".lower()]
)
def test_blank_and_its_signs_are_nothing_and_not_zero(written: Value) -> None:
    assert is_blank(written)
    assert as_count(written) is None


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("多数", "数として"),
        ("24~30名", "数として"),
        ("24/30", "数として"),
        ("1,22", "数として"),
        ("12.5", "数として"),
        (12.5, "小数"),
        (True, "数として"),
        (date(2025, 4, 1), "数として"),
        (time(9, 30), "数として"),
        (10**16, "大きすぎ"),
        (1e300, "大きすぎ"),
        ("9" * 17, "大きすぎ"),
        ("9" * 40, "大きすぎ"),
        ("24名(うち", "数として"),
    ],
)
def test_what_is_no_number_is_said_to_be_none(written: Value, word: str) -> None:
    with pytest.raises(Unreadable, match=word):
        as_count(written)


@pytest.mark.parametrize(
    ("written", "yen"),
    [
        (12, 12_000),
        (12.5, 12_500),
        ("12", 12_000),
        ("12.5", 12_500),
        ("12.345", 12_345),
        ("1,200", 1_200_000),
        ("0.5", 500),
        (".5", 500),
        ("12千円", 12_000),
        ("12,000円", 12_000),
        ("1万", 10_000),
        ("-", None),
        ("▲3", -3_000),
    ],
)
def test_a_unit_in_the_header_multiplies_bare_figures_only(written: Value, yen: int | None) -> None:
    assert as_number(written, thousands=1000) == yen


@pytest.mark.parametrize("written", ["12.3456", 0.0001, "1.2.3", "12.5kg"])
def test_a_part_of_a_yen_is_refused_in_thousands_too(written: Value) -> None:
    with pytest.raises(Unreadable):
        as_number(written, thousands=1000)


@given(
    st.integers(-(10**12), 10**12), st.sampled_from(["", "名", "人", "円", "件", " 名"]), st.booleans(), st.booleans()
)
def test_law_every_spelling_of_a_number_is_that_number(value: int, unit: str, commas: bool, wide: bool) -> None:
    digits = f"{abs(value):,}" if commas else str(abs(value))
    text = f"{'▲' if value < 0 else ''}{digits}{unit}"
    assert as_number(text.translate(WIDE) if wide else text) == value


@given(st.integers(0, 10**9), st.sampled_from([1000, 10_000, 1_000_000]))
def test_law_thousands_multiply_whole_numbers_exactly(value: int, times: int) -> None:
    assert as_number(value, thousands=times) == as_number(f"{value:,}", thousands=times) == value * times


@given(st.text(max_size=30))
def test_law_any_text_is_a_number_nothing_or_a_sentence(text: str) -> None:
    with suppress(Unreadable):
        assert (as_count(text) is None) == is_blank(text)


@pytest.mark.parametrize("mark", ["○", "◯", "〇", "●", "◎", "✓", "レ", "1", "有", "あり", "Yes", "ｙ", True, 1, "該当"])
def test_marks_that_say_yes(mark: Value) -> None:
    assert as_mark(mark) is True


@pytest.mark.parametrize("mark", [None, "", "×", "-", "無", "なし", "0", 0, False, "NO", "いいえ"])
def test_marks_that_say_no(mark: Value) -> None:
    assert as_mark(mark) is False


@pytest.mark.parametrize("mark", ["松並", 24, "12,000", date(2025, 4, 1)])
def test_what_is_no_mark_says_neither(mark: Value) -> None:
    assert as_mark(mark) is None
