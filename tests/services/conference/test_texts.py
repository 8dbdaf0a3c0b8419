"""The texts around the figures as the editing screen needs them."""

from __future__ import annotations

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.layout_reader import load_layout
from roukin_desktop.domain.period import half_period
from roukin_desktop.services.conference.texts import Examined, editable_texts, examine, filled
from tests.services.conference_paper import paper_facts

FIRST_HALF = half_period(2025, 1)


def _examined(shipped: str, text: str) -> Examined:
    return examine(shipped, text, load_layout(2025), load_catalogue(2025), FIRST_HALF)


def test_every_text_is_offered_once_under_its_chapter() -> None:
    found = editable_texts(load_layout(2025), paper_facts(), {"site": "別の文。"})
    assert len({text.key for text in found}) == len(found) > 40
    site = next(text for text in found if text.key == "site")
    assert site.chapter == "2025年度上期推進活動総括 / 推進機構活性化運動の展開"
    assert site.text == "別の文。"
    assert [text.key for text in found if text.edited] == ["site"]


def test_the_opening_stands_under_its_part_alone() -> None:
    first = editable_texts(load_layout(2025), paper_facts(), {})[0]
    assert (first.key, first.chapter) == ("opening", "2025年度上期推進活動総括")


def test_a_figure_taken_out_is_named_and_a_year_is_doubted() -> None:
    found = _examined("{S01.value}、延べ{S02.value}", "2024年度は{S01.value}でした。")
    assert found == Examined((), ("「2024年度」と書かれていますが、この報告書は2025年度です。",), ("S02",))


def test_a_slip_keeps_a_text_from_being_registered() -> None:
    assert _examined("{S01.value}", "{S01.value").problems == ("「{」の対がありません。",)
    assert _examined("{S01.value}", " ").problems == ("文が空です。",)


def test_a_text_is_shown_as_it_will_be_printed() -> None:
    assert filled("{S01.value}〔({S01.delta})〕です。", load_layout(2025), paper_facts()) == "333回です。"
