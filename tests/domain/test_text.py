"""Stored text stays as typed; search keys fold it (design.md L9, domain.md §8.3)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.text import clean, narrow, search_key


def test_stored_text_keeps_what_nfkc_would_destroy() -> None:
    for typed in ("資料1-①②", "Ⅱ.㈱№", "髙﨑", "ﾛｳｷﾝ", "１２３", "〜～", "𠮷野家労組"):
        assert clean(typed) == typed


def test_stored_text_is_trimmed_and_composed() -> None:
    assert clean("　 松並交通労働組合\u3000\r\n") == "松並交通労働組合"
    assert clean("1行目\r\n2行目\r3行目") == "1行目\n2行目\n3行目"
    assert clean("か\u3099くしゅう") == "がくしゅう"
    assert clean("列\t列") == "列 列"


def test_invisible_characters_are_not_stored() -> None:
    assert clean("\ufeff道庁\u200b支店\x00\x1b\u202e") == "道庁支店"
    assert clean("壊れた\ud800文字") == "壊れた文字"


def test_a_name_that_looks_like_a_formula_is_kept() -> None:
    assert clean("=SUM(A1)労働組合") == "=SUM(A1)労働組合"


@given(st.text())
def test_law_l9_cleaning_twice_changes_nothing(typed: str) -> None:
    stored = clean(typed)
    assert clean(stored) == stored
    assert unicodedata.is_normalized("NFC", stored)
    stored.encode("utf-8")


def test_one_branch_is_found_however_its_reading_is_typed() -> None:
    keys = {search_key(t) for t in ("どうちょう", "ﾄﾞｳﾁﾖｳ", "ドウチヨウ", "ドウチョウ", "ど う・ち(ょ)う", "ﾄﾞｳﾁｮｳ")}
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("サッポロ", "さつぽろ"),
        ("㈱松並", "(株)松並"),
        ("ＡＢＣユニオン", "abcﾕﾆｵﾝ"),
        ("自治労－北海道", "自治労北海道"),
        ("サーバー", "サバ"),
        ("１３００２７", "130027"),
        ("アヶ丘", "アケ丘"),
        ("ハ゛ス", "バス"),
        ("「道南」ブロック", "道南ブロック"),
        ("A～B〜C~D", "ABCD"),
    ],
)
def test_spellings_that_mean_the_same_share_a_key(one: str, other: str) -> None:
    assert search_key(one) == search_key(other)


def test_different_names_keep_different_keys() -> None:
    assert search_key("髙橋労組") != search_key("高橋労組")
    assert search_key("道庁") != search_key("道南")


@given(st.text())
def test_a_search_key_is_its_own_key(typed: str) -> None:
    assert search_key(search_key(typed)) == search_key(typed)


def test_narrow_changes_width_only() -> None:
    assert narrow("１２，３￥（ａ）　") == "12,3¥(a) "
    assert narrow("①²ｱ") == "①²ｱ"
