"""What stands above the columns: two rows, merged headings, units, ornaments; and which column is which field."""

from __future__ import annotations

import pytest

from roukin_desktop.exchange.foreign.columns import ENOUGH, header_score, names_a_field
from roukin_desktop.exchange.foreign.headers import Header, header_keys, read_headers, signature
from roukin_desktop.exchange.foreign.model import Area
from roukin_desktop.exchange.foreign.words import FIELDS
from tests.exchange.plan_builders import sheet


def _best(kind: str, *parts: str) -> str:
    header = Header(1, parts)
    scores = [(header_score(words, header), words.key) for words in FIELDS[kind]]
    best = max(score for score, _ in scores)
    return next(key for score, key in scores if score == best) if best >= ENOUGH else ""


@pytest.mark.parametrize("kind", FIELDS)
def test_every_word_of_the_list_finds_its_own_field(kind: str) -> None:
    lost = {
        (words.key, word)
        for words in FIELDS[kind]
        for word in words.words
        if header_score(words, Header(1, (word,))) < 100
    }
    assert lost == set()


@pytest.mark.parametrize("kind", FIELDS)
def test_no_word_means_two_fields_of_one_kind_except_where_the_contents_decide(kind: str) -> None:
    seen: dict[str, str] = {}
    twice = set()
    for words in FIELDS[kind]:
        for word in words.words:
            key = header_keys(word)[0]
            if seen.setdefault(key, words.key) != words.key:
                twice.add(word)
    assert twice == set()


@pytest.mark.parametrize(
    ("kind", "parts", "key"),
    [
        ("sessions", ("参加者数(名)",), "attendees"),
        ("sessions", ("※ 参加者数",), "attendees"),
        ("sessions", ("参 加 者 数",), "attendees"),
        ("sessions", ("参加者\n数",), "attendees"),
        ("sessions", ("①参加者数",), "attendees"),
        ("sessions", ("ｻﾝｶｼｬｽｳ",), ""),
        ("sessions", ("参加者数", "計"), "attendees"),
        ("sessions", ("参加者数", "うちWEB"), "web_attendees"),
        ("sessions", ("職域活動費(円)",), "expense"),
        ("sessions", ("学習会の開催日",), "date"),
        ("sessions", ("開催日(曜日)",), "date"),
        ("sessions", ("主催労働組合名",), "name"),
        ("sessions", ("前年参加者数",), ""),
        ("sessions", ("参加者数累計",), ""),
        ("sessions", ("参加率",), ""),
        ("sessions", ("電話番号",), ""),
        ("members", ("会員コード",), "code"),
        ("members", ("ﾌﾘｶﾞﾅ",), "reading"),
        ("members", ("ふりがな(カナ)",), "reading"),
        ("members", ("所属する産別",), "federation"),
        ("members", ("組合員数", "計"), "headcount"),
        ("members", ("組合員数(前年)",), ""),
        ("members", ("前年", "組合員数"), ""),
        ("members", ("本年", "組合員数"), "headcount"),
        ("members", ("郵便番号",), ""),
        ("members", ("FAX番号",), ""),
        ("campaigns", ("件数(累計)",), ""),
        ("campaigns", ("累計", "金額"), ""),
        ("targets", ("会員自主目標件数",), "target"),
        ("targets", ("会員分件数目標",), "allotted"),
        ("campaigns", ("件数累計",), ""),
        ("campaigns", ("金額(千円)",), "yen"),
    ],
)
def test_the_field_a_header_names(kind: str, parts: tuple[str, ...], key: str) -> None:
    assert _best(kind, *parts) == key


@pytest.mark.parametrize(
    ("parts", "times"),
    [
        (("金額(千円)",), 1_000),
        (("金額", "単位:万円"), 10_000),
        (("金額(百万円)",), 1_000_000),
        (("金額(円)",), 1),
        (("金額（千円）",), 1_000),
        (("金額",), 1),
    ],
)
def test_a_unit_in_the_header_multiplies(parts: tuple[str, ...], times: int) -> None:
    assert Header(1, parts).multiplier == times


def test_a_merged_heading_reaches_over_its_columns() -> None:
    page = sheet([("日付", "参加者", None), (None, "会場", "WEB")], merged=(Area(1, 1, 2, 1), Area(1, 2, 1, 3)))
    assert [h.parts for h in read_headers(page, 1, 2)] == [("日付",), ("参加者", "会場"), ("参加者", "WEB")]


def test_a_heading_not_merged_reaches_over_the_blanks_at_its_right() -> None:
    page = sheet([("日付", "参加者", None, "備考"), (None, "会場", "WEB", None)])
    assert [h.joined for h in read_headers(page, 1, 2)] == ["日付", "参加者会場", "参加者WEB", "備考"]


def test_a_lone_title_above_the_first_column_heads_nothing() -> None:
    page = sheet([("実績一覧", None, None), ("日付", "会場", "WEB")])
    assert [h.bottom for h in read_headers(page, 1, 2)] == ["日付", "会場", "WEB"]
    assert read_headers(page, 1, 2)[1].group == ""


def test_a_merge_reaching_beyond_the_sheet_is_cut_there() -> None:
    page = sheet([("日付", "人数")], merged=(Area(1, 2, 5, 9), Area(1, 30, 1, 40)))
    assert [h.joined for h in read_headers(page, 1, 1)] == ["日付", "人数"]


def test_headers_below_the_last_row_are_empty() -> None:
    assert [h.parts for h in read_headers(sheet([("日付", "人数")]), 5, 2)] == [(), ()]


def test_the_signature_tells_headers_apart_by_text_and_place() -> None:
    def named(*texts: str | None) -> str:
        return signature(read_headers(sheet([texts]), 1, 1))

    assert named("日付", "人数") == named(" 日 付", "人　数")
    assert len({named("日付", "人数"), named("人数", "日付"), named("日付", None, "人数"), named("日付", "金額")}) == 4


@pytest.mark.parametrize("text", ["", "あ" * 41, "平和", "2025年度"])
def test_what_could_stand_above_no_column(text: str) -> None:
    assert not names_a_field("sessions", text)
