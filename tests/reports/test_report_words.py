"""The words both files share: titles, sheet names, period lines, contents of 表紙, common heads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.summary import MonthPoint
from roukin_desktop.reports.cover import chart_table, cover_paper
from roukin_desktop.reports.model import Column, Heading, Line, MonthChart, Paper, Report, Table
from roukin_desktop.reports.steps import Steps
from roukin_desktop.reports.wording import (
    column_head,
    control_items,
    head_groups,
    paper_title,
    period_line,
    revision_line,
    sheet_names,
    version_line,
    year_labels,
)
from tests.reports.page_readers import one_paper, rows_of
from tests.reports.report_builders import month_points, small_report, text, with_papers


def _cover(report: Report) -> dict[str, list[tuple[str, str]]]:
    """Return the tables of 表紙 by title as pairs of words."""
    tables = [block for block in cover_paper(report).blocks if isinstance(block, Table)]
    return {t.title: [(row[0].printed, row[1].printed) for row in t.rows] for t in tables}


def test_what_every_page_says_of_its_report() -> None:
    report = small_report()
    assert period_line(report) == "2025年度上期(2025年4月1日~2025年9月30日) 2025年9月末時点"
    assert revision_line(report) == "第2版 2025年10月6日 14:02 作成"
    assert version_line(report) == "ろうきん推進デスク 0.1.0"


@pytest.mark.parametrize(("hour", "minute", "words"), [(9, 5, "9:05"), (0, 0, "0:00"), (23, 59, "23:59")])
def test_the_time_made_is_written_as_a_clock_shows_it(hour: int, minute: int, words: str) -> None:
    made = small_report().made_at.replace(hour=hour, minute=minute)
    assert revision_line(replace(small_report(), made_at=made)).endswith(f"{words} 作成")


def test_the_cover_names_committee_period_revision_and_program() -> None:
    facts = dict(_cover(small_report())[""])
    assert facts["推進委員会"] == "白樺支店推進委員会(013)"
    assert facts["期間・時点"] == period_line(small_report())
    assert facts["版・作成日時"] == revision_line(small_report())
    assert facts["作成したアプリ"] == version_line(small_report())


def test_a_cover_that_names_headquarters_does_not_call_it_a_committee() -> None:
    report = replace(small_report(), owner="推進機構", cover=(("本部", "推進機構(900)"),))
    assert "推進委員会" not in dict(_cover(report)[""])


def test_what_the_cover_is_given_is_not_said_twice() -> None:
    labels = [label for label, _ in _cover(replace(small_report(), cover=(("期間・時点", "別の書き方"),)))[""]]
    assert sorted(labels) == sorted(set(labels))


def test_warnings_and_control_totals_stand_on_the_cover_only_where_there_are_any() -> None:
    full = _cover(small_report())
    assert full["控え(検算用の合計)"][0] == ("学習会", "12回")
    assert full["確認事項と理由"][0][0].startswith("学習会12")
    bare = _cover(replace(small_report(), warnings=(), controls=()))
    assert set(bare) == {"", "収録した資料"}


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ((rows_of(3),), "一覧"),
        ((replace(rows_of(3), title=""),), "一覧 3行"),
        ((replace(rows_of(3, totals=1), title=""),), "一覧 2行"),
        ((replace(rows_of(3), title="", rows=((text("交通系"),), *rows_of(3).rows)),), "一覧 3行"),
        ((replace(rows_of(0), title=""),), "記録なし"),
        ((Heading("甲"), Line("文"), Heading("乙")), "甲、乙"),
        ((Heading("甲"), rows_of(1)), "一覧"),
        ((MonthChart("月別", month_points(), "回"),), "月別"),
        ((), "記録なし"),
    ],
)
def test_the_cover_says_what_a_paper_holds(blocks: tuple[Heading | Line | Table | MonthChart, ...], words: str) -> None:
    assert _cover(one_paper(*blocks))["収録した資料"] == [("資料1 題", words)]


@pytest.mark.parametrize(("number", "title"), [("1", "資料1 題"), ("3-①", "資料3-① 題"), ("", "題")])
def test_the_title_of_a_paper(number: str, title: str) -> None:
    assert paper_title(Paper("a", number, "題", ())) == title


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["表紙", "資料1"], ["表紙", "資料1"]),
        (["表紙", "表紙"], ["表紙", "表紙(2)"]),
        (["a", "A", "a"], ["a", "A(2)", "a(3)"]),
        (["退職金/結集:運動"], ["退職金・結集・運動"]),
        (["'引用'"], ["引用"]),
        (["あ" * 30 + "'い"], ["あ" * 30]),
        ([""], ["シート"]),
        (["History"], ["History(2)"]),
        (["[x]*?\\"], ["・x・・・・"]),
    ],
)
def test_names_of_sheets(titles: list[str], names: list[str]) -> None:
    assert sheet_names(titles) == names


@given(st.lists(st.text(max_size=45), max_size=12))
def test_law_names_of_sheets_are_such_as_excel_takes(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 1 <= len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


def test_the_unit_stands_in_the_head() -> None:
    assert (column_head(Column("参加者数", unit="名")), column_head(Column("会員"))) == ("参加者数(名)", "会員")


@given(st.lists(st.sampled_from(["", "甲", "乙"]), max_size=10))
def test_law_common_heads_cover_every_column_once(groups: list[str]) -> None:
    runs = head_groups([Column("列", group=group) for group in groups])
    assert [at for _, first, end in runs for at in range(first, end)] == list(range(len(groups)))
    for label, first, end in runs:
        assert set(groups[first:end]) == {label}
        assert label or end == first + 1


@pytest.mark.parametrize(
    ("months", "labels"),
    [
        (("2025-04",), ("2025年度", "2024年度")),
        (("2026-03",), ("2025年度", "2024年度")),
        (("2026-04", "2026-05"), ("2026年度", "2025年度")),
        ((), ("今年度", "前年度")),
        (("4月",), ("今年度", "前年度")),
    ],
)
def test_the_years_of_a_chart(months: tuple[str, ...], labels: tuple[str, str]) -> None:
    assert year_labels(months) == labels


def test_a_chart_as_table_has_last_years_column_only_where_a_month_of_it_is_known() -> None:
    some = (MonthPoint("2025-04", "4月", 3, None), MonthPoint("2025-05", "5月", 4, 0))
    assert [[c.printed for c in row] for row in chart_table(MonthChart("月別", some, "回")).rows] == [
        ["4月", "3", ""],
        ["5月", "4", "0"],
    ]
    none = chart_table(MonthChart("月別", month_points(prior=False), "回"))
    assert [column.title for column in none.columns] == ["月", "2025年度"]


def test_control_totals_are_one_piece_each() -> None:
    assert control_items(small_report())[:2] == ["控え: 学習会 12回", "参加者 330名"]
    assert control_items(with_papers()) != []
    assert control_items(replace(small_report(), controls=())) == []


@given(st.lists(st.integers(1, 1200), max_size=20), st.integers(0, 3000))
def test_law_progress_never_falls_and_never_passes_its_total(rows: list[int], total: int) -> None:
    told: list[tuple[int, int]] = []
    steps = Steps(lambda done, all_: told.append((done, all_)), total)
    for number in rows:
        steps.step(number)
    steps.finish()
    assert told == sorted(told)
    assert {all_ for _, all_ in told} == {total}
    assert told[-1] == (total, total)


def test_nobody_need_listen_to_the_progress() -> None:
    steps = Steps(None, 10)
    steps.step(1000)
    steps.finish()
