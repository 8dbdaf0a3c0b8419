"""Numbers as offices write them (domain.md §4.1, §8.5; design.md L7, L8)."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.numbers import LIMIT, MINUS, read_int


def outcome_of(typed: str) -> int | str | None:
    """Return the number read, or the code of the refusal."""
    try:
        return read_int(typed)
    except ValueError as refusal:
        return str(refusal)


WIDE = str.maketrans("0123456789,", "０１２３４５６７８９，")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24", 24),
        ("２４名", 24),
        ("24人", 24),
        ("¥12,000", 12_000),
        ("￥１２，０００", 12_000),
        ("500円", 500),
        (" 1,225 ", 1_225),
        ("　１,２２０　", 1_220),
        ("1、225", 1_225),
        ("▲3", -3),
        ("8億32百万円", 832_000_000),
        ("８億３２百万円", 832_000_000),
        ("236億4百万円", 23_604_000_000),
        ("180億円", 18_000_000_000),
        ("6億8,365万円", 683_650_000),
        ("8億3200万円", 832_000_000),
        ("3,000万円", 30_000_000),
        ("12千円", 12_000),
        ("▲373千円", -373_000),
        ("98百万円", 98_000_000),
        ("1.5万円", 15_000),
        ("692, 612 件", 692_612),
        ("12.0", 12),
        ("12.00 名", 12),
        ("0", 0),
        ("-0", 0),
        ("007", 7),
        ("178 会員", 178),
        ("4産別", 4),
        ("595 回", 595),
        ("30分", 30),
        ("+5", 5),
        ("▲¥300", -300),
        ("¥▲300", -300),
        ("\\300", 300),
        ("¥12,000-", 12_000),
        ("１２，０００円也", 12_000),
        ("1000000000000000", LIMIT),
    ],
)
def test_reads_what_a_clerk_reads(typed: str, meant: int) -> None:
    assert read_int(typed) == meant


@pytest.mark.parametrize("sign", ["▲", "△", "-", "−", "－", "‐", "–", "―", "ー"])
def test_every_usual_minus_is_a_minus(sign: str) -> None:
    assert read_int(f"{sign}１２") == -12
    assert read_int(f"{sign} 1,234円") == -1_234


@pytest.mark.parametrize("blank", ["", " ", "　", "\n"])
def test_law_l7_blank_is_not_zero(blank: str) -> None:
    assert read_int(blank) is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("12.5", "fraction"),
        ("0.00015万円", "fraction"),
        ("1,22", "grouping"),
        ("1,2345", "grouping"),
        ("12,34,567", "grouping"),
        ("12 24", "unreadable"),
        ("-", "unreadable"),
        ("約20", "unreadable"),
        ("20名くらい", "unreadable"),
        ("5²", "unreadable"),
        ("①", "unreadable"),
        ("1.2.3", "unreadable"),
        ("1e5", "unreadable"),
        ("名", "unreadable"),
        ("--5", "unreadable"),
        ("12,000-", "unreadable"),
        ("-¥-5", "unreadable"),
        ("1/2", "unreadable"),
        ("8億132百万円", "unreadable"),
        ("2千3億", "unreadable"),
        ("3万3万", "unreadable"),
        ("NaN", "unreadable"),
        ("1000000000000001", "too_large"),
        ("99兆億", "unreadable"),
        ("9" * 40, "too_large"),
        ("9" * 5_000, "too_large"),
        ("1001兆", "too_large"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_code(typed: str, code: str) -> None:
    with pytest.raises(ValueError, match=f"^{code}$"):
        read_int(typed)


def test_a_hostile_cell_is_refused_at_once() -> None:
    started = time.perf_counter()
    for hostile in (
        "1" * 30_000 + "x",
        "1," * 15_000 + "x",
        "1.1" * 10_000,
        " " * 30_000 + "1 x",
        "1億" * 15_000 + "x",
    ):
        with pytest.raises(ValueError, match=r"^[a-z_]+$"):
            read_int(hostile)
    assert time.perf_counter() - started < 2


@given(st.integers(-LIMIT, LIMIT), st.booleans(), st.sampled_from(MINUS))
def test_law_l8_a_printed_count_reads_back(value: int, wide: bool, sign: str) -> None:
    printed = f"{sign if value < 0 else ''}{abs(value):,}"
    assert read_int((printed.translate(WIDE) if wide else printed) + "名") == value


@given(st.text(max_size=40))
def test_anything_typed_is_read_or_refused(typed: str) -> None:
    value = outcome_of(typed)
    if isinstance(value, str):
        assert value in {"unreadable", "fraction", "grouping", "too_large"}
    else:
        assert value is None or abs(value) <= LIMIT
