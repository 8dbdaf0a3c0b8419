"""The report as headquarters' papers, tidy data sheets and control totals (domain.md §8.5, §8.6; exchange.md §1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import ActivityExpense, ExpenseLine, Reason
from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.model import DataSheet, Heading, Line, MonthChart, Paper, Report, Table
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.summary import rows_of
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.services.received_book import Aoba, receive

MADE = datetime(2025, 10, 6, 14, 2, tzinfo=timezone(timedelta(hours=9)))
FIRST_HALF = half_period(2025, 1)


def report_of(store: BookStore, year: int = 2025, half: int = 1) -> Report:
    return build_report(store, load_catalogue, half_period(year, half), MADE)


def paper(report: Report, key: str) -> Paper:
    return next(found for found in report.papers if found.key == key)


def tables(found: Paper) -> list[Table]:
    return [block for block in found.blocks if isinstance(block, Table)]


def texts(found: Paper) -> list[str]:
    return [block.text for block in found.blocks if isinstance(block, Heading | Line)]


def printed(table: Table) -> list[list[str]]:
    return [[cell.printed for cell in row] for row in table.rows]


def sheet(report: Report, name: str) -> DataSheet:
    return next(found for found in report.data if found.name == name)


def records(report: Report, name: str) -> list[dict[str, object]]:
    found = sheet(report, name)
    titles = [column.title for column in found.columns]
    return [dict(zip(titles, row, strict=True)) for row in found.rows]


@pytest.fixture
def full(store: BookStore) -> BookStore:
    """Return the small book with expense, last year, a plan and a joint session."""
    second = builders.member("1002")
    spent = ActivityExpense((ExpenseLine("venue", 12_000), ExpenseLine("meals", 19_200)))
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session("2", held_on=date(2025, 9, 12), members=(builders.member(), second), expense=spent))
        tx.put(builders.session("3", held_on=date(2025, 9, 30), status="planned", attendees=None))
        tx.put(builders.session("9", held_on=date(2024, 6, 5), attendees=50))
        tx.put(builders.target("1002", confirmed=False))
    return store


def test_title_and_cover_are_made_from_the_period(full: BookStore) -> None:
    report = report_of(full)
    assert report.title == "2025年度上期 推進活動 集計"
    assert dict(report.cover) == {
        "年度": "2025年度",
        "期間・時点": "2025年度上期(2025年4月1日~2025年9月30日) 2025年9月末時点",
        "推進委員会": "みどり野推進委員会(013)",
        "版・作成日時": "第1版 2025年10月6日 14:02 作成",
        "作成したアプリ": "ろうきん推進デスク 0.1.0",
    }


def test_control_totals_can_be_read_over_the_telephone(full: BookStore) -> None:
    assert report_of(full).controls == (
        ("学習会 回数", "2回"),
        ("学習会 参加者", "48名"),
        ("職域活動費", "31,200円"),
        ("会員自主目標 設定会員数", "1会員"),
        ("キャンペーン 件数", "3件"),
        ("キャンペーン 金額", "1,500,000円"),
    )


def test_papers_carry_the_numbers_of_the_year_in_its_order(full: BookStore) -> None:
    papers = [(found.number, found.key) for found in report_of(full).papers]
    year = load_catalogue(2025).papers
    assert papers == [(paper.number, paper.key) for paper in year if (paper.number, paper.key) in papers]
    assert len(papers) > 10


def test_figure_lines_are_headquarters_own(full: BookStore) -> None:
    lines = texts(paper(report_of(full), "sessions"))
    at = lines.index("可処分所得向上運動に関する学習会 開催実績(2025年9月末時点)")
    assert lines[at + 1] == "【実績】2件/48名(前年同期比+1件/▲2名)"


def test_the_chart_shows_every_month(full: BookStore) -> None:
    chart = next(block for block in paper(report_of(full), "sessions").blocks if isinstance(block, MonthChart))
    assert [(point.value, point.prior) for point in chart.points] == [(0, 0), (0, 0), (1, 1), (0, 0), (0, 0), (1, 0)]


def test_the_list_names_all_members_and_counts_no_plans(full: BookStore) -> None:
    found = paper(report_of(full), "session_list")
    assert found.landscape
    rows = printed(tables(found)[0])
    assert [row[0] for row in rows] == ["1", "2", "3", ""]
    assert rows[1][1:3] == ["9/12(金)", "松並交通労働組合1001、若葉生活協同組合労組"]
    assert rows[2][-1] == "予定"
    assert rows[3][1:] == ["合計", "2回", "", "", "", "48", "", "31,200", ""]
    assert tables(found)[0].total_rows == 1


def test_rows_made_on_demand_are_the_same_however_asked_for(full: BookStore) -> None:
    rows = tables(paper(report_of(full), "session_list"))[0].rows
    assert len(rows) == 4
    assert list(rows) == [rows[at] for at in range(4)] == list(rows[:])
    assert rows[-1] == rows[3]
    with pytest.raises(IndexError):
        rows[4]


def test_expenses_stand_beside_their_cap(full: BookStore) -> None:
    listed = tables(paper(report_of(full), "expenses"))[-1]
    assert [(column.group, column.title) for column in listed.columns[-2:]] == [
        ("内訳", "会場・設備"),
        ("内訳", "弁当代・懇親会"),
    ]
    assert printed(listed)[0][4:] == ["24", "48,000", "31,200", "16,800", "12,000", "19,200"]
    assert printed(listed)[-1][4:] == ["24", "48,000", "31,200", "16,800", "12,000", "19,200"]


def test_headquarters_lists_say_whose_each_session_is(full: BookStore) -> None:
    full.info = replace(full.info, role=Role.HEADQUARTERS)
    aoba = Aoba()
    spent = ActivityExpense((ExpenseLine("venue", 3_000),))
    receive(full, aoba.send(*(replace(r, expense=spent) if r is aoba.session else r for r in aoba.records)))
    report = report_of(full)
    for key in ("session_list", "expenses"):
        found = tables(paper(report, key))[-1]
        heads = [column.title for column in found.columns]
        assert heads[:4] == ["No.", "推進委員会", "開催日", "会員"]
        rows = printed(found)
        assert all(len(row) == len(heads) for row in rows)
        assert {row[1] for row in rows} == {"", "青葉支店"}
        assert rows[-1][:3] == ["", "", "合計"]
        assert {row[3] for row in rows if row[1]} <= {"青葉製作所労働組合", "松並交通労働組合1001", "松並交通労組"}


def test_lists_of_one_committee_do_not_name_it_in_each_row(full: BookStore) -> None:
    full.info = replace(full.info, role=Role.HEADQUARTERS)
    for key in ("session_list", "expenses"):
        found = tables(paper(report_of(full), key))[-1]
        assert "推進委員会" not in [column.title for column in found.columns]


def test_only_headquarters_prints_its_share_of_the_budget(full: BookStore) -> None:
    assert not any("年度予算" in text for text in texts(paper(report_of(full), "expenses")))
    full.info = replace(full.info, role=Role.HEADQUARTERS)
    assert "年度予算 3,000万円に対する活用割合 0.1%" in texts(paper(report_of(full), "expenses"))


def test_a_target_copied_from_last_year_is_listed_and_not_counted(full: BookStore) -> None:
    rows = printed(tables(paper(report_of(full), "self_target_list"))[0])
    assert [(row[0], row[-1]) for row in rows] == [("1001", "確定"), ("1002", "未確定"), ("", "")]
    assert "12" in rows[2]
    assert "24" not in rows[2]


def test_a_campaign_has_branches_down_and_its_running_total(full: BookStore) -> None:
    found = paper(report_of(full), "campaigns")
    assert "【累計】3件・1百万円(2025年9月末時点)" in texts(found)
    rows = printed(tables(found)[0])
    assert rows[0] == ["みどり野支店013", "3", "1,500,000", "", "", "3", "1,500,000", "3", "1,500,000"]
    assert rows[-1][0] == "合計"


def test_law_l4_figures_on_paper_open_their_rows(full: BookStore) -> None:
    figures: list[Figure] = []
    for found in report_of(full).papers:
        for block in found.blocks:
            if isinstance(block, Line):
                figures += block.figures
            elif isinstance(block, Table):
                figures += [cell.figure for row in block.rows for cell in row if cell.figure]
    assert len(figures) > 100
    for figure in figures:
        rows = rows_of(full, load_catalogue, figure)
        distinct = figure.measure.take == "distinct"
        assert (len(rows) if distinct else sum(row.amount or 0 for row in rows)) == figure.value


def test_without_last_year_its_columns_are_left_out(store: BookStore) -> None:
    titles = [column.title for column in tables(paper(report_of(store), "sessions"))[0].columns]
    assert titles == ["区分", "回数", "参加者", "実会員数", "職域活動費"]


def test_an_empty_book_says_so_instead_of_empty_tables(empty_store: BookStore) -> None:
    report = report_of(empty_store)
    assert not any(tables(found) for found in report.papers if found.key != "campaigns")
    assert texts(paper(report, "session_list")) == ["この期間の学習会の記録がありません。"]
    assert {value for _, value in report.controls} == {"記録なし"}
    assert [len(found.rows) for found in report.data] == [0] * 6


def test_accepted_warnings_travel_with_their_reasons_and_open_points_are_named(store: BookStore) -> None:
    reasons = (Reason("attendees_many", "全支部の合同開催のため"),)
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put(builders.session("12", held_on=date(2025, 9, 12), attendees=400, reasons=reasons))
        tx.put(builders.session("13", held_on=date(2025, 9, 13), purpose="", review=("purpose", "themes")))
    assert report_of(store).warnings == (
        ("学習会 No.12 9/12(金) 松並交通労働組合1001", "参加者数が多めです。理由: 全支部の合同開催のため"),
        ("学習会 No.13 9/13(土) 松並交通労働組合1001", "要確認: 目的・テーマ"),
    )


def test_many_open_points_are_counted_rather_than_fill_the_cover(store: BookStore) -> None:
    with store.transaction(Verb.IMPORT, "取込") as tx:
        for at in range(25):
            open_points = ("purpose", "themes") if at < 3 else ("purpose",)
            tx.put(builders.session(f"r{at}", held_on=date(2025, 6, 1 + at), purpose="", review=open_points))
    found = report_of(store).warnings
    assert len(found) == 21
    assert found[-1] == ("要確認の記録 ほか5件", "あわせて25件(目的 25件、テーマ 3件)")


def test_data_sheets_are_tidy(full: BookStore) -> None:
    report = report_of(full)
    assert [found.name for found in report.data] == [
        *("データ_学習会", "データ_学習会会員", "データ_職域活動費"),
        *("データ_会員自主目標", "データ_キャンペーン実績", "データ_会員"),
    ]
    for found in report.data:
        titles = [column.title for column in found.columns]
        assert len(set(titles)) == len(titles)
        assert all(len(row) == len(titles) for row in found.rows)


def test_data_sheets_repeat_values_and_keep_codes_beside_words(full: BookStore) -> None:
    report = report_of(full)
    session = records(report, "データ_学習会")[1]
    assert (session["形態コード"], session["形態"], session["テーマ_新人"], session["職域活動費"]) == (
        *("face", "対面"),
        *(1, 31_200),
    )
    there = records(report, "データ_学習会会員")
    assert [(row["No."], row["会員コード"], row["店舗コード"]) for row in there][:3] == [
        *((1, "1001", "013"), (2, "1001", "013")),
        (2, "1002", "013"),
    ]
    lines = records(report, "データ_職域活動費")
    assert [(row["行"], row["内訳コード"], row["金額"], row["単位"]) for row in lines] == [
        *((1, "venue", 12_000, "円"), (2, "meals", 19_200, "円"))
    ]
    amounts = records(report, "データ_キャンペーン実績")
    assert [(row["区分"], row["値"], row["単位"]) for row in amounts] == [("件数", 3, "件"), ("金額", 1_500_000, "円")]


def test_law_l7_what_was_not_filled_in_is_an_empty_cell(full: BookStore) -> None:
    planned = records(report_of(full), "データ_学習会")[2]
    assert planned["状態"] == "予定"
    assert planned["参加者数"] is None
    assert planned["職域活動費"] is None
