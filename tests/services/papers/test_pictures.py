"""The pictures of 集計: what the 資料 draw, each once, and nothing that says no more than a number."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.records import Record, TargetLine
from roukin_desktop.reports.charts.tables import drawn_rows
from roukin_desktop.reports.model import MonthChart, Table
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.papers.pictures import Picture, read_pictures
from roukin_desktop.services.summaries.summary import summarise
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.golden_book import H1, MADE, definitions, golden_book


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    with golden_book(tmp_path_factory.mktemp("paper")) as made:
        yield made


@pytest.fixture(scope="module")
def drawn(book: BookStore) -> tuple[Picture, ...]:
    return read_pictures(book, definitions, summarise(book, definitions, H1))


def titles(found: tuple[Picture, ...]) -> list[str]:
    return [picture.title for picture in found]


def small(store: BookStore, *records: Record) -> dict[str, Table | MonthChart]:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many(records)
    return {
        picture.title: picture.chart
        for picture in read_pictures(store, load_catalogue, summarise(store, load_catalogue, H1))
    }


def test_months_and_rates_stand_first_and_every_picture_has_its_own_name(drawn: tuple[Picture, ...]) -> None:
    assert titles(drawn)[:3] == [
        "学習会 月別開催回数",
        "つなぐプロジェクト 取引 達成率",
        "つなぐプロジェクト 非対面・ATM 達成率",
    ]
    assert {"会員自主目標 項目別", "キャンペーン 二刀流 推移", "つなぐプロジェクト 取引 計 推進委員会別"} <= set(
        titles(drawn)
    )
    assert len(set(titles(drawn))) == len(drawn)


def test_bars_are_those_of_the_papers(book: BookStore, drawn: tuple[Picture, ...]) -> None:
    """One drawing for all: what a picture shows is what Excel and the PDF draw below the table (design.md §5.13)."""
    papers = build_report(book, definitions, H1, MADE).papers
    printed = {bars(block) for paper in papers for block in paper.blocks if isinstance(block, Table) and block.bars}
    shown = {bars(one.chart) for one in drawn if isinstance(one.chart, Table) and one.title != "会員自主目標 項目別"}
    assert shown <= printed
    assert len(shown) > 10


def bars(table: Table) -> tuple[tuple[str, ...], ...]:
    places = table.bars.columns if table.bars else ()
    return tuple((row[0].printed, *(row[at].printed for at in places)) for row in drawn_rows(table))


def test_bars_that_two_papers_draw_are_shown_once(drawn: tuple[Picture, ...]) -> None:
    seen = [bars(one.chart) for one in drawn if isinstance(one.chart, Table)]
    assert len(set(seen)) == len(seen)


def test_an_empty_book_has_nothing_to_draw(empty_store: BookStore) -> None:
    assert read_pictures(empty_store, load_catalogue, summarise(empty_store, load_catalogue, H1)) == ()


def test_one_branch_beside_nothing_is_no_picture(empty_store: BookStore) -> None:
    here = builders.branch()
    first = here, builders.member(branch_id=here.id), builders.session()
    assert not [title for title in small(empty_store, *first) if "店舗別" in title]
    other = builders.branch("2", name="となり支店")
    member = builders.member("2001", branch_id=other.id)
    more = small(empty_store, other, member, builders.session("2", members=(member,)))
    assert "学習会 店舗別" in " ".join(more)


def test_a_committee_sees_its_rates_against_what_the_bank_allotted_to_its_members(empty_store: BookStore) -> None:
    target = builders.target(lines=(TargetLine("main_account", 400, 100),))
    month = builders.monthly("a", item="T01", month=date(2025, 6, 1), value=60)
    chart = small(empty_store, builders.branch(), builders.member(), target, month)["つなぐプロジェクト 取引 達成率"]
    assert isinstance(chart, Table)
    [row] = bars(chart)
    assert row[1:] == ("15.0%", "50.1%")
