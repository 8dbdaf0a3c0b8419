"""前年実績 in the tables of 集計: the same last year as in the report, with no rows to open (domain.md §3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.summary import Figure, SummaryTable
from roukin_desktop.presenters.summary.backing import opened
from roukin_desktop.services.desk import Desk, create_desk
from roukin_desktop.services.papers.cells import summary_block
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.submissions import Put

HALF = half_period(2025, 1)
BEFORE = date(2024, 6, 1)
THEME = "可処分所得向上"


def table(desk: Desk, key: str) -> SummaryTable:
    return next(table for table in desk.summary(HALF).tables if table.key == key)


def cells(desk: Desk, key: str, label: str) -> list[str]:
    row = next(row for row in table(desk, key).rows if row.label == label)
    return [cell.printed if isinstance(cell, Figure) else cell or "" for cell in row.cells]


def give(desk: Desk, *records: Record) -> None:
    with desk.store.transaction(Verb.REGISTER, "試験の記録") as tx:
        tx.put_many([replace(record, book_id=desk.info.book_id) for record in records])


@pytest.fixture
def fresh(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    """Open a committee's book without any record of last year."""
    with create_desk(
        tmp_path / "fresh.roukin", role=Role.COMMITTEE, code="013", name="見本", year=2025, who=who, clock=clock
    ) as desk:
        give(desk, builders.branch(), builders.federation(), builders.member(), builders.session("1", attendees=24))
        yield desk


def test_given_figures_stand_in_the_row_that_takes_the_same_records(fresh: Desk) -> None:
    give(fresh, builders.prior("K02", value=3), builders.prior("K03", value=30))
    assert cells(fresh, "sessions_by_theme", THEME)[-3:] == ["3", "▲2", "▲6"]
    assert cells(fresh, "sessions_by_theme", "生活防衛")[-3:] == ["", "", ""]
    assert cells(fresh, "sessions_by_theme", "合計")[-3:] == ["", "", ""]


def test_every_table_compares_with_the_figure_of_its_indicator(fresh: Desk) -> None:
    give(
        fresh,
        builders.activity("1", activity="newsletter"),
        builders.consultation("1", count=9),
        builders.prior("O02", value=4),
        builders.prior("B04", value=7, estimated=False),
        builders.prior("T15", value=2),
        builders.prior("S04", value=1_000),
        builders.prior("O03", value=5),
        builders.workplace_committee(),
    )
    assert cells(fresh, "activities", "組合機関紙への商品・サービスの掲載")[-2:] == ["4", "▲3"]
    assert cells(fresh, "activities", "職場推進委員会")[-2:] == ["5", "▲4"]
    assert cells(fresh, "consultations", "高金利ローン借換・多重債務相談")[-2:] == ["7", "+2"]
    assert cells(fresh, "self_targets", "合計")[-2] == "2"
    assert cells(fresh, "expenses", "合計")[-2] == "1,000"


def test_a_table_says_what_kind_of_last_year_it_shows(fresh: Desk) -> None:
    give(fresh, builders.consultation("1", count=9), builders.prior("K02"), builders.prior("B04", estimated=False))
    assert "推定値" in table(fresh, "sessions_by_theme").note
    assert "前年" not in table(fresh, "sessions_by_purpose").note
    assert "登録した前年実績" in table(fresh, "consultations").note


def test_a_given_figure_stands_before_the_counted_one_and_the_rest_is_counted(desk: Desk, put: Put) -> None:
    put(
        builders.consultation("1", count=9),
        builders.consultation("2", count=4, recorded_on=BEFORE),
        builders.consultation("3", consultation="npo_loan", count=1, recorded_on=BEFORE),
        builders.prior("B04", value=7),
    )
    assert cells(desk, "consultations", "高金利ローン借換・多重債務相談") == ["9", "7", "+2"]
    assert cells(desk, "consultations", "NPO融資相談")[1] == "1"


def test_a_given_figure_opens_nothing_and_its_difference_this_years_rows(fresh: Desk) -> None:
    give(fresh, builders.prior("K02", value=3), builders.prior("K03", value=30))
    found = table(fresh, "sessions_by_theme")
    at = next(at for at, row in enumerate(found.rows) if row.label == THEME)
    titles = [column.title for column in found.columns[1:]]
    assert opened(found, at, titles.index("前年同期")) is None
    for title in ("回数増減", "参加者増減"):
        number = opened(found, at, titles.index(title))
        assert number is not None
        assert number.prior is None
        assert number.show(fresh.rows).agrees


def test_attendees_that_were_given_beside_counted_sessions_open_rows_that_add_up(desk: Desk, put: Put) -> None:
    put(builders.session("901"), builders.session("902", held_on=BEFORE), builders.prior("K03", value=30))
    found = table(desk, "sessions_by_theme")
    at = next(at for at, row in enumerate(found.rows) if row.label == THEME)
    number = opened(found, at, [column.title for column in found.columns[1:]].index("参加者増減"))
    assert number is not None
    assert number.show(desk.rows).agrees


def test_the_paper_keeps_the_columns_of_a_table_with_a_given_figure(fresh: Desk) -> None:
    give(fresh, builders.prior("K02", value=3))
    summary = fresh.summary(HALF)
    assert not summary.has_prior
    assert summary.has_given
    heads = {key: [c.title for c in summary_block(summary, key).columns] for key in ("sessions_by_theme", "expenses")}
    assert "前年同期" in heads["sessions_by_theme"]
    assert "前年同期" not in heads["expenses"]


def test_meetings_alone_tell_that_the_book_knows_last_year(fresh: Desk) -> None:
    assert not fresh.summary(HALF).has_prior
    give(fresh, builders.meeting("1", held_on=BEFORE), builders.meeting("2"))
    assert fresh.summary(HALF).has_prior
    assert cells(fresh, "meetings", "合計")[-2:] == ["1", "±0"]


def test_home_shows_the_last_year_of_the_summary(store: BookStore, desk: Desk, put: Put) -> None:
    put(builders.prior("T09", value=100))
    assert desk.home(HALF).held.prior == desk.summary(HALF).figures["T09"].prior == 100
