"""A campaign's progress over its window: added up by week or month, and how much of the window has passed."""

from __future__ import annotations

from datetime import date

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import Period, month_period
from roukin_desktop.reports.model import Table
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.golden_book import MADE


def progress(store: BookStore, period: Period) -> list[Table]:
    papers = build_report(store, load_catalogue, period, MADE).papers
    blocks = next(paper.blocks for paper in papers if paper.key == "campaigns")
    return [block for block in blocks if isinstance(block, Table) and block.title.endswith("推移")]


def printed(table: Table) -> list[list[str]]:
    return [[cell.printed for cell in row] for row in table.rows]


def test_a_short_campaign_is_added_up_by_week_and_the_rest_of_its_window_stays_empty(empty_store: BookStore) -> None:
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([builders.branch(), builders.entry("1", recorded_on=date(2025, 6, 8), count=3)])
        tx.put_many([builders.entry("2", recorded_on=date(2025, 6, 9), count=-1, correction=True)])
        tx.put_many([builders.entry("3", recorded_on=date(2025, 7, 20), count=50)])
    (table,) = progress(empty_store, month_period(2025, 6))
    assert table.title == "サマー 推移"
    assert printed(table)[:2] == [
        ["6/2(月)~6/8(日)", "3", "3", "11.6%"],
        ["6/9(月)~6/15(日)", "-1".replace("-", "▲"), "2", "23.3%"],
    ]
    assert printed(table)[4] == ["6/30(月)~7/6(日)", "0", "2", "48.3%"], "what came in July is not told in June"
    assert printed(table)[-1] == ["7/28(月)~7/31(木)", "", "", ""]
    assert table.bars is not None


def test_a_long_campaign_goes_by_month(empty_store: BookStore) -> None:
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        entry = builders.entry(
            "1", campaign="two_way_2025", product="zaikei", recorded_on=date(2025, 5, 8), count=3, yen=None
        )
        tx.put_many([builders.branch(), entry])
    (table,) = progress(empty_store, month_period(2025, 5))
    assert [row[0] for row in printed(table)][:2] == ["4/1(火)~4/30(水)", "5/1(木)~5/31(土)"]
    assert len(table.rows) == 10


def test_a_campaign_without_days_has_no_window_to_stand_against(empty_store: BookStore) -> None:
    with empty_store.transaction(Verb.REGISTER, "記録") as tx:
        entry = builders.entry(
            "1", campaign="young_pack", product="my_plan", recorded_on=date(2025, 5, 8), count=3, yen=None
        )
        tx.put_many([builders.branch(), entry])
    assert progress(empty_store, month_period(2025, 5)) == []
