"""The summary a committee reads: this year against last, every number opening its rows (design.md L3, L4, L7, L8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period, month_period, year_period
from roukin_desktop.domain.records import Record, TargetLine
from roukin_desktop.domain.summary import Figure, Summary, SummaryRow, SummaryTable
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.storage.measure_books import books, holding

FIRST_HALF = half_period(2025, 1)
LAST_YEAR = {"held_on": date(2024, 6, 5)}


def summary_of(store: BookStore, key: str = "2025H1") -> Summary:
    periods = {"2025H1": FIRST_HALF, "2025H2": half_period(2025, 2), "2025": year_period(2025)}
    return summarise(store, load_catalogue, periods.get(key) or month_period(2025, 6))


def table(summary: Summary, key: str) -> SummaryTable:
    return next(found for found in summary.tables if found.key == key)


def row(summary: Summary, key: str, label: str) -> SummaryRow:
    return next(found for found in table(summary, key).rows if found.label == label)


def shown(found: SummaryRow) -> list[str]:
    return [cell.printed if isinstance(cell, Figure) else cell or "" for cell in found.cells]


@pytest.fixture
def two_years(store: BookStore) -> BookStore:
    """Return the small book with a second session this year and two of last year."""
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session("2", held_on=date(2025, 7, 1), attendees=10, expense=builders.expense(15_000)))
        tx.put(builders.session("11", attendees=40, expense=builders.expense(20_500), **LAST_YEAR))
        tx.put(builders.session("12", attendees=20, themes=("retirement",), **LAST_YEAR))
        tx.put(builders.target("1001", 2024))
    return store


def test_figures_print_as_headquarters_does(two_years: BookStore) -> None:
    figures = summary_of(two_years).figures
    assert (figures["T09"].printed, figures["T09"].delta_printed) == ("2回", "±0回")
    assert (figures["K03"].printed, figures["K03"].delta_printed) == ("34名", "▲6名")
    assert (figures["S04"].printed, figures["S04"].delta_printed) == ("15,000円", "▲5千円")
    assert figures["L13"].printed == "1百万円"


def test_law_l7_without_last_year_nothing_is_compared(store: BookStore) -> None:
    summary = summary_of(store)
    assert not summary.has_prior
    assert {figure.delta_printed for figure in summary.figures.values()} == {""}
    assert {point.prior for point in summary.months} == {None}


def test_law_l7_a_source_missing_last_year_stays_blank_beside_one_that_is_there(two_years: BookStore) -> None:
    figures = summary_of(two_years).figures
    assert figures["T15"].prior == 1
    assert figures["L12"].prior is None
    assert figures["S06"].prior is None


def test_every_indicator_of_the_year_has_a_figure(store: BookStore) -> None:
    summary = summary_of(store)
    assert list(summary.figures) == [indicator.code for indicator in load_catalogue(2025).indicators]
    assert summary.figures["T01"].printed == ""


def test_themes_overlap_and_the_total_is_all_sessions(store: BookStore) -> None:
    summary = summary_of(store)
    counts = [shown(found)[0] for found in table(summary, "sessions_by_theme").rows if not found.total]
    assert sum(int(count) for count in counts) == 2
    assert shown(row(summary, "sessions_by_theme", "合計"))[0] == "1"
    assert "テーマは重なる" in table(summary, "sessions_by_theme").note


def test_the_table_compares_with_last_year_and_last_year_opens_too(two_years: BookStore) -> None:
    summary = summary_of(two_years)
    found = row(summary, "sessions_by_theme", "退職準備")
    assert shown(found) == ["0", "0", "0", "0", "1", "▲1", "▲20"]
    earlier = found.cells[4]
    assert isinstance(earlier, Figure)
    assert [r.title for r in rows_of(two_years, load_catalogue, earlier)] == ["No.12 松並交通労働組合1001"]


def test_words_only_records_know_have_a_row_of_their_own(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "取込") as tx:
        tx.put(builders.session("5", purpose="", themes=("retired_word",), review=("purpose",)))
    summary = summary_of(store)
    assert shown(row(summary, "sessions_by_purpose", "未入力"))[0] == "1"
    assert shown(row(summary, "sessions_by_theme", "retired_word"))[0] == "1"
    assert summary.review_count == 1


def test_mean_expense_is_cut_and_blank_where_participants_are_missing(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session("5", attendees=7, expense=builders.expense(10_000)))
        tx.put(builders.session("6", attendees=None, purpose="young", expense=builders.expense(3_000)))
    summary = summary_of(store)
    assert shown(row(summary, "expenses", "新人説明会"))[4] == "1,428"
    assert shown(row(summary, "expenses", "若年層説明会"))[4] == ""
    assert shown(row(summary, "expenses", "合計"))[4] == ""


def test_self_targets_show_the_banks_figure_and_a_cut_rate(store: BookStore) -> None:
    lines = (TargetLine("loan", 17, 19), TargetLine("deposit", 850, 951))
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.target("1002", lines=lines))
    summary = summary_of(store)
    assert shown(row(summary, "self_targets", "預金(財形・エース・お子さま口座)"))[:4] == ["1", "850", "951", "111.8%"]
    assert shown(row(summary, "self_targets", "合計"))[:3] == ["2", "877", "982"]


def test_a_campaign_shows_the_month_and_where_it_stands(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.entry("2", recorded_on=date(2025, 7, 10), count=4, yen=2_000_000))
    july = summarise(store, load_catalogue, month_period(2025, 7))
    assert shown(row(july, "campaigns", "サマー 定期預金")) == [
        *("4", "2,000,000", "7", "3,500,000"),
        *("6月2日~7月31日", "終了"),
    ]
    june = summarise(store, load_catalogue, month_period(2025, 6))
    assert shown(row(june, "campaigns", "サマー 定期預金"))[2:] == ["3", "1,500,000", "6月2日~7月31日", "31日"]
    assert june.figures["L12"].value == 3


def test_law_l7_a_campaign_not_begun_is_not_shown_and_not_zero(store: BookStore) -> None:
    summary = summary_of(store)
    assert summary.figures["W01"].value is None
    assert not any(found.label.startswith("ウィンター") for found in table(summary, "campaigns").rows)
    assert shown(row(summary, "campaigns", "二刀流 iDeCo"))[:4] == ["", "", "", ""]


def test_a_product_counted_without_yen_shows_no_yen(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.entry("3", campaign="two_way_2025", product="ideco", count=2, yen=None))
    assert shown(row(summary_of(store), "campaigns", "二刀流 財形貯蓄(新規・増額)"))[:4] == ["0", "", "0", ""]


def test_months_are_those_of_the_period_with_last_years_beside(two_years: BookStore) -> None:
    points = summary_of(two_years).months
    assert [(point.label, point.value, point.prior) for point in points] == [
        *(("4月", 0, 0), ("5月", 0, 0), ("6月", 1, 2)),
        *(("7月", 1, 0), ("8月", 0, 0), ("9月", 0, 0)),
    ]


def test_an_empty_book_says_nothing(empty_store: BookStore) -> None:
    summary = summary_of(empty_store)
    assert {code for code, figure in summary.figures.items() if figure.printed} == {"S05", "S06", "W03"}
    cells = {cell for found in table(summary, "sessions_by_form").rows for cell in shown(found)}
    assert cells == {""}


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(records=books())
def test_law_l4_every_number_on_the_summary_opens_its_rows(empty_store: BookStore, records: Sequence[Record]) -> None:
    with holding(empty_store, records):
        summary = summary_of(empty_store)
        cells = [cell for found in summary.tables for line in found.rows for cell in line.cells]
        for figure in [*summary.figures.values(), *(cell for cell in cells if isinstance(cell, Figure))]:
            rows = rows_of(empty_store, load_catalogue, figure)
            distinct = figure.measure.take == "distinct"
            assert (len(rows) if distinct else sum(r.amount or 0 for r in rows)) == (figure.value or 0)
