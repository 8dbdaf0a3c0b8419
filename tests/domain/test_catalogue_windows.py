"""A figure of months must know its window or its balance (domain.md §5.3); each slip is one sentence with its line."""

from __future__ import annotations

import pytest

from roukin_desktop.domain.catalogue_reader import catalogue_text, load_catalogue, read_catalogue
from roukin_desktop.domain.errors import InputRefused

TEXT = catalogue_text(2025)


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('opening = "K06"', 'opening = "K99"', "opening: 指標 K99 はありません。"),
        (', opening = "K06"', "", "累計(period が since)のときだけ"),
        ('take = "last"', 'take = "sum"', "last で数えます"),
        ('campaign = "two_way_2025"\n', "", "どのキャンペーンの期間で"),
        ('campaign = "two_way_2025"\n', 'campaign = "nothing"\n', "「nothing」というキャンペーン"),
        (
            'source = "study_session", take = "count" }',
            'source = "study_session", take = "last" }',
            "月次実績のときだけ",
        ),
        ('activity = ["agenda"]', 'activity = ["agendas"]', "「agendas」は年度定義にありません"),
        ('aliases = ["要請",', 'aliases = ["議案書",', "区別できません"),
    ],
)
def test_a_measure_that_could_not_be_counted_is_refused(before: str, after: str, says: str) -> None:
    assert before in TEXT
    with pytest.raises(InputRefused) as caught:
        read_catalogue(TEXT.replace(before, after, 1), "fy2025.toml")
    assert any(says in problem for problem in caught.value.problems)


def test_every_word_of_the_paper_finds_its_kind() -> None:
    catalogue = load_catalogue(2025)
    words = {alias: choice.key for choice in catalogue.activities for alias in (choice.short, *choice.aliases)}
    asked = ("議案書方針化", "機関紙掲載", "機関会議方針化", "退職者情報提供", "要請")
    assert [words[word] for word in asked] == [
        *("agenda", "newsletter", "retirement_policy", "retiree_info", "welfare_request")
    ]
    assert [choice.key for choice in catalogue.meetings] == [
        "block_training",
        "conference",
        "committee_meeting",
        "other",
    ]
