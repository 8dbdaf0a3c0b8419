"""The report's form as headquarters writes it: what is read, and how each slip names its line and key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.layout import Layout, Word, with_prose
from roukin_desktop.domain.layout_checks import doubts, text_problems, year_doubts
from roukin_desktop.domain.layout_reader import load_layout, read_layout
from roukin_desktop.domain.period import half_period

_HEAD = 'fiscal_year = 2025\ntitle = "様式"\n'
_TABLE = 'kind = "table"\nkey = "t"\ncolumns = ["label:項目", "value:件数"]\nrows = ["T06"]\n'


def _part(block: str, *, words: str = "words = []\n", identities: str = "identities = []\n") -> str:
    """Return a form of one block; lists of tables stand below the plain keys, as TOML wants."""
    plain, tables = (
        "".join(text for text in (words, identities) if ("[[" in text) is wanted) for wanted in (False, True)
    )
    return f'{_HEAD}{plain}{tables}[[parts]]\nkey = "p"\ngroup = "報告事項"\ntitle = "総括"\n[[parts.blocks]]\n{block}'


def _read(text: str) -> Layout:
    return read_layout(text, "form.toml", load_catalogue(2025))


def _problems(text: str) -> tuple[str, ...]:
    with pytest.raises(InputRefused) as caught:
        _read(text)
    assert "報告書の様式「form.toml」に誤りがあるため" in str(caught.value)
    return caught.value.problems


def _block(kind: str, text: str, more: str = "") -> str:
    return f'kind = "{kind}"\ntext = "{text}"\n{more}'


def test_the_form_of_the_program_reads_without_a_problem() -> None:
    layout = load_layout(2025)
    assert [part.key for part in layout.parts][-1] == "schedule"
    assert len(layout.identities) >= 15


def test_a_year_without_a_form_takes_the_nearest() -> None:
    assert load_layout(2031) == load_layout(2025) == load_layout(2020)


@pytest.mark.parametrize(
    ("block", "key", "said"),
    [
        (_block("figure", "{T99.value}"), "text", "指標 T99 はありません。"),
        (_block("figure", "{T09.rate}"), "text", "指標 T09 は達成率を出しません。"),
        (_block("figure", "{T09.over}"), "text", "指標 T09 には目標がありません。"),
        (_block("figure", "{T09.window}"), "text", "累計の始まりの日がありません。"),
        (_block("figure", "{weather.today}"), "text", "という差込みはありません。"),
        (_block("caption", "{campaign:spring.window}"), "text", "キャンペーン「spring」は年度定義にありません。"),
        (_block("heading", "x〔{papers:no_such}〕"), "text", "資料「no_such」は年度定義にありません。"),
        (_block("heading", "{word:no_such}"), "text", "語句「no_such」は words にありません。"),
        (_block("caption", "2024年度の実績"), "text", "「2024年度」と書かず {period.year}年度 と書いてください。"),
        (_block("caption", "２０２５年度の実績"), "text", "と書かず {period.year}年度 と書いてください。"),
        (_block("prose", "文章", 'key = ""\n'), "key", "ほかと違う key を書いてください。"),
        (_block("heading", "見出し", "level = 5\n"), "level", "0から4までの数"),
        (_block("caption", "見出し", "level = 2\n"), "level", "0から4までの数"),
        (_block("poem", "詩"), "kind", "section・mark"),
        (_block("caption", " "), "text", "文が空です。"),
        (_TABLE.replace("T06", "T66"), "rows", "指標 T66 はありません。"),
        (_TABLE.replace("value:", "sum:"), "columns", "「sum」という列はありません。"),
        (_TABLE + 'source = "prizes:winter_2025"\n', "rows", "どちらか一方"),
        (_TABLE.replace('rows = ["T06"]', 'source = "weather:x"'), "source", "「weather」からは表を作れません。"),
        (_TABLE.replace('rows = ["T06"]', 'source = "prizes:x"'), "source", "キャンペーン「x」は"),
        (_TABLE + 'total = "T66"\n', "total", "指標 T66 はありません。"),
        (_TABLE.replace('columns = ["label:項目", "value:件数"]', "columns = []"), "columns", "表の列がありません。"),
    ],
)
def test_a_slip_names_line_and_key(block: str, key: str, said: str) -> None:
    text = _part(block)
    (problem,) = _problems(text)
    rows = text.splitlines()
    first = rows.index("[[parts.blocks]]")
    line = next((at for at in range(first, len(rows)) if rows[at].startswith(f"{key} =")), first) + 1
    assert problem.startswith(f"form.toml {line}行目 parts 1番目(p) blocks 1番目")
    assert f" {key}: " in problem
    assert said in problem


def test_words_that_lead_back_to_themselves_are_named() -> None:
    words = '[[words]]\nkey = "a"\ntext = "{word:b}"\n[[words]]\nkey = "b"\ntext = "{word:a}"\n'
    found = _problems(_part(_block("caption", "x"), words=words))
    assert [problem.partition(": ")[2] for problem in found] == [
        "語句をたどると「a」自身に戻ります。",
        "語句をたどると「b」自身に戻ります。",
    ]


@pytest.mark.parametrize(
    ("left", "relation", "said"),
    [
        ("T77", "=", "指標 T77 はありません。"),
        ("T05.goal", "=", "target だけが使えます。"),
        ("winners:x", "=", "キャンペーン「x」は年度定義にありません。"),
        ("T05", "~", "=・<=・>= から選んでください。"),
    ],
)
def test_a_sum_that_names_nothing_is_refused(left: str, relation: str, said: str) -> None:
    sums = f'[[identities]]\nkey = "s"\nlabel = "和"\nleft = ["{left}"]\nrelation = "{relation}"\nright = ["T01"]\n'
    (problem,) = _problems(_part(_block("caption", "x"), identities=sums))
    assert "identities 1番目(s)" in problem
    assert said in problem


def test_a_form_of_another_year_than_the_definitions_is_refused() -> None:
    (problem,) = _problems(_part(_block("caption", "x")).replace("2025", "2024", 1))
    assert problem == "form.toml 1行目 fiscal_year: 年度定義は2025年度です。同じ年度を書いてください。"


def test_a_year_in_edited_prose_that_is_not_the_periods_is_pointed_out_and_not_refused() -> None:
    layout = with_prose(load_layout(2025), {"site": "2024年度に開設しました。"})
    (doubt,) = doubts(layout, half_period(2025, 1))
    assert doubt.text == "「2024年度」と書かれていますが、この報告書は2025年度です。"
    assert list(doubts(load_layout(2025), half_period(2025, 1))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025年度の取組み", 0),
        ("２０２４年度の取組み", 1),
        ("令和6年度から令和7年度へ", 1),
        ("2022年12月に始めた", 0),
        ("2023年度と2024年度", 2),
    ],
)
def test_only_fiscal_years_are_doubted(text: str, found: int) -> None:
    assert len(year_doubts(text, half_period(2025, 1))) == found


def test_a_year_in_a_word_is_doubted_too() -> None:
    layout = replace(load_layout(2025), words=(Word("w", "2024年度"),))
    assert [doubt.path for doubt in doubts(layout, half_period(2025, 1))] == [("words", 0, "text")]


def test_an_edited_text_is_checked_like_the_file() -> None:
    layout, catalogue = load_layout(2025), load_catalogue(2025)
    assert text_problems("{T09.value}です。", layout, catalogue) == []
    assert text_problems("{T99.value}です。", layout, catalogue) == ["指標 T99 はありません。"]
