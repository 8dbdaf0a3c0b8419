"""The share of a committee or branch: what it has no figures for is left out, with the headings that stood for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.layout import Layout, share_of
from roukin_desktop.domain.layout_reader import load_layout
from roukin_desktop.reports.model import Heading, Line, Paper, Table
from roukin_desktop.services.conference.facts import Facts
from roukin_desktop.services.conference.paper import conference_papers
from tests.services.conference_paper import paper_facts, paper_values

COUNTED = {"T09", "T10", "T11", "T15", "K02", "K03", "S01", "S02", "S03", "S04", "B02", "B03", "O01", "O02", "O03"}


@pytest.fixture
def layout() -> Layout:
    return share_of(load_layout(2025))


@pytest.fixture
def paper(layout: Layout) -> Paper:
    """Return the share of a committee that only its own registers fill."""
    values = {code: numbers for code, numbers in paper_values().items() if code in COUNTED}
    facts = replace(paper_facts(values), share=True, events={})
    [found] = conference_papers(layout, facts)
    return found


def _said(paper: Paper) -> list[str]:
    return [block.text.strip() for block in paper.blocks if isinstance(block, Heading | Line)]


def _heads(paper: Paper) -> list[str]:
    return [block.text.strip() for block in paper.blocks if isinstance(block, Heading) and block.role == "first"]


def _tables(paper: Paper) -> list[str]:
    return [block.title for block in paper.blocks if isinstance(block, Table)]


def test_the_plans_are_headquarters_alone(layout: Layout) -> None:
    assert [part.key for part in layout.parts] == ["review"]


def test_nothing_says_that_it_was_not_entered(paper: Paper) -> None:
    assert not any("未入力" in text for text in _said(paper))
    assert "【実績】329件/7,299名(前年同期比▲26件/▲687名)" in _said(paper)
    assert _tables(paper) == ["【ろうきん運動項目実績】", "【会員自主目標推進運動実績】"]


def test_headings_and_captions_go_with_what_they_stood_for(paper: Paper) -> None:
    said = _said(paper)
    assert not any("奨学金借換" in text for text in said)
    assert not any("キャンペーン対象商品" in text or "ためるコース" in text for text in said)
    assert "(1) 「生活防衛」運動の取組み" in said, "what stood before it had no figures; the numbers close up"
    assert [head[:2] for head in _heads(paper)] == ["1.", "2.", "1.", "2.", "3.", "4."]


def test_a_sentence_keeps_the_parts_it_can_say(paper: Paper) -> None:
    assert "(3) 上期末までの実績は、ろうきん運動773件となりました。" in _said(paper)


def test_targets_of_the_whole_are_not_compared_with_a_share(layout: Layout) -> None:
    [whole] = conference_papers(layout, _share())
    assert [column.title for column in _deals(whole).columns] == ["No", "項目", "上期実績"]
    assert "【運動成果】236億4百万円" in _said(whole)
    assert "【実績】395億円" in _said(whole)


def test_a_share_is_measured_against_what_its_members_were_given(layout: Layout) -> None:
    facts = _share()
    figures = facts.summary.figures
    given = replace(figures["T01"], target=20_000, rate_printed="53.4%")
    summary = replace(facts.summary, figures={**figures, "T01": given})
    [whole] = conference_papers(layout, replace(facts, summary=summary))
    deals = _deals(whole)
    assert [column.title for column in deals.columns] == ["No", "項目", "会員分件数目標", "上期実績", "達成率"]
    assert [cell.printed for cell in deals.rows[0][2:]] == ["20,000", "10,682", "53.4%"]
    assert [cell.printed for cell in deals.rows[1][2:]] == ["", "3,931", ""]
    assert "【運動成果】236億4百万円" in _said(whole)


def test_a_share_with_every_figure_is_the_whole_part(layout: Layout) -> None:
    [whole] = conference_papers(layout, _share())
    [printed] = conference_papers(layout, paper_facts())
    assert _heads(whole) == _heads(printed)
    assert len(_tables(whole)) == len(_tables(printed))


def test_a_share_without_any_figure_still_has_its_opening(layout: Layout) -> None:
    [empty] = conference_papers(layout, replace(paper_facts({}), share=True, events={}))
    assert _said(empty)[0].startswith("上期は、")
    assert _tables(empty) == []


def _share() -> Facts:
    """Return a share with every figure and no target of its own."""
    facts = paper_facts()
    bare = {code: replace(one, target=None, rate_printed="") for code, one in facts.summary.figures.items()}
    return replace(facts, summary=replace(facts.summary, figures=bare), share=True)


def _deals(paper: Paper) -> Table:
    return next(block for block in paper.blocks if isinstance(block, Table) and "預金・融資" in block.title)
