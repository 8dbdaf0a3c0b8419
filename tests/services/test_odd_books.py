"""Summary, report and files of books nobody thought of; results as text and JSON; stopping and full disks."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.domain.period import Period, half_period, month_period, window_period, year_period
from roukin_desktop.domain.records import ActivityExpense, ExpenseLine, ExpenseSite, Reason, Record, TargetLine
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.model import Heading, Line, Report, Table
from roukin_desktop.services import plain
from roukin_desktop.services.checking import CheckResult, Finding
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.outputs import write
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.reports.report_builders import small_report

MADE = datetime(2025, 10, 6, 14, 2, tzinfo=timezone(timedelta(hours=9)))
HALF = half_period(2025, 1)
LAST: dict[str, Any] = {"held_on": date(2024, 6, 5)}
WEB = ActivityExpense(
    (ExpenseLine("venue", 9_000, "", "本社"), ExpenseLine("meals", 1_000, "", "支部")),
    (ExpenseSite("本社", 20), ExpenseSite("支部", 4)),
)
ONE, TWO = builders.member("1001"), builders.member("1002")

BOOKS: dict[str, Sequence[Record]] = {
    "nothing at all": (),
    "members only": (ONE, TWO),
    "campaigns only": (builders.entry(), builders.entry("2", count=-1, yen=-500_000, correction=True)),
    "last year only": (ONE, builders.session("1", **LAST), builders.target("1001", 2024)),
    "plans only": (ONE, builders.session("1", status="planned", attendees=None)),
    "joint sessions": (ONE, TWO, builders.session("1", members=(ONE, TWO)), builders.session("2", members=(TWO, ONE))),
    "sites": (ONE, builders.session("1", form="web", web_attendees=24, expense=WEB, planned_heads=30)),
    "blank figures": (ONE, builders.session("1", attendees=None, review=("attendees",), expense=ActivityExpense())),
    "words of no catalogue": (
        ONE,
        builders.session("1", form="radio", purpose="picnic", themes=("nothing",)),
        builders.target("1001", lines=(TargetLine("nothing", 1, 2),)),
        builders.entry(campaign="nothing", product="thing"),
    ),
    "text like formulas": (
        builders.member("1001", name="=1+1", note="@x"),
        builders.session("1", title="+cmd", note="-1", reasons=(Reason("same_session", "=A1"),)),
    ),
    "a target without figures": (ONE, builders.target("1001", confirmed=False, lines=(TargetLine("loan"),))),
}
PERIODS: tuple[Period, ...] = (
    HALF,
    half_period(2025, 2),
    year_period(2025),
    month_period(2025, 6),
    window_period("summer_2025", "サマー", date(2025, 6, 2), date(2025, 7, 31)),
)


@pytest.fixture(params=BOOKS.values(), ids=list(BOOKS))
def odd(request: pytest.FixtureRequest, empty_store: BookStore) -> BookStore:
    records: Sequence[Record] = request.param
    if records:
        with empty_store.transaction(Verb.IMPORT, "記録") as tx:
            tx.put_many(records)
    return empty_store


def figures(summary: Summary) -> list[Figure]:
    cells = [cell for table in summary.tables for row in table.rows for cell in row.cells]
    return [*summary.figures.values(), *(cell for cell in cells if isinstance(cell, Figure))]


def test_law_l4_every_figure_of_an_odd_book_opens_rows_that_make_it(odd: BookStore) -> None:
    for period in (HALF, PERIODS[-1]):
        for figure in figures(summarise(odd, load_catalogue, period)):
            if figure.value is None:
                assert figure.printed == ""
                continue
            rows = rows_of(odd, load_catalogue, figure)
            distinct = any(row.amount is None for row in rows)
            assert (len(rows) if distinct else sum(row.amount or 0 for row in rows)) == figure.value


def test_law_l8_tables_of_an_odd_book_are_whole(odd: BookStore) -> None:
    for period in PERIODS[1:2]:
        summary = summarise(odd, load_catalogue, period)
        for table in summary.tables:
            assert all(len(row.cells) == len(table.columns) - 1 for row in table.rows), table.key
        assert "None" not in plain.summary_text(summary, {})
        json.dumps(plain.summary_values(summary, {}), ensure_ascii=False)


def test_an_odd_book_gives_a_report_and_both_files(odd: BookStore, tmp_path: Path) -> None:
    report = build_report(odd, load_catalogue, HALF, MADE)
    for paper in report.papers:
        assert paper.blocks
        for block in paper.blocks:
            if isinstance(block, Table):
                assert all(len(row) == len(block.columns) for row in block.rows), paper.key
            if isinstance(block, Heading | Line):
                assert block.text.strip()
                assert "None" not in block.text
    for sheet in report.data:
        assert all(len(row) == len(sheet.columns) for row in sheet.rows)
    excel, pdf = write(report, tmp_path / "a.xlsx", tmp_path / "a.pdf")
    assert (excel.read_bytes()[:2], pdf.read_bytes()[:4]) == (b"PK", b"%PDF")


@pytest.mark.parametrize(
    ("key", "period", "held", "prior"),
    [
        ("last year only", HALF, None, 1),
        ("last year only", half_period(2024, 1), 1, None),
        ("plans only", HALF, 0, None),
        ("joint sessions", HALF, 2, None),
        ("nothing at all", HALF, None, None),
        ("campaigns only", HALF, None, None),
    ],
)
def test_law_l7_how_often_is_blank_where_nobody_recorded_and_zero_where_none_was_held(
    empty_store: BookStore, key: str, period: Period, held: int | None, prior: int | None
) -> None:
    if BOOKS[key]:
        with empty_store.transaction(Verb.IMPORT, "記録") as tx:
            tx.put_many(BOOKS[key])
    figure = summarise(empty_store, load_catalogue, period).figures["T09"]
    assert (figure.value, figure.prior) == (held, prior)


def test_months_of_each_period_are_its_own(odd: BookStore) -> None:
    for period in (HALF, PERIODS[3]):
        summary = summarise(odd, load_catalogue, period)
        points = summary.months
        months = [point.month for point in points]
        assert months == sorted(set(months))
        assert all(period.start.strftime("%Y-%m") <= month <= period.end.strftime("%Y-%m") for month in months)
        assert sum(point.value for point in points) == (summary.figures["T09"].value or 0)


class TestOutputs:
    @pytest.fixture
    def report(self) -> Report:
        return small_report()

    @pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.99])
    def test_law_l11_stopping_anywhere_leaves_whole_files(self, tmp_path: Path, share: float) -> None:
        paths = tmp_path / "a.xlsx", tmp_path / "a.pdf"
        for path in paths:
            path.write_text("old", encoding="utf-8")

        def stop(done: int, total: int) -> None:
            if done >= share * total:
                raise Cancelled

        with pytest.raises(Cancelled):
            write(small_report(rows=1200), *paths, stop)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.xlsx"]
        starts = {path.suffix: path.read_bytes()[:4] for path in paths}
        assert starts[".xlsx"][:3] in (b"old", b"PK\x03")
        assert starts[".pdf"] == b"old"

    @pytest.mark.parametrize("suffix", ["xlsx", "pdf"])
    def test_law_l11_a_full_disk_leaves_the_old_file(
        self, tmp_path: Path, report: Report, suffix: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        out = tmp_path / f"a.{suffix}"
        out.write_text("old", encoding="utf-8")

        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(FileTrouble, match=r"空きが足りない.*元のファイルはそのまま"):
            write(report, excel=out if suffix == "xlsx" else None, pdf=out if suffix == "pdf" else None)
        assert [path.name for path in tmp_path.iterdir()] == [out.name]
        assert out.read_text(encoding="utf-8") == "old"

    def test_law_l11_a_workbook_open_in_excel_is_left_and_said(
        self, tmp_path: Path, report: Report, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        out = tmp_path / "a.xlsx"
        out.write_text("old", encoding="utf-8")

        def held(*_: object) -> None:
            raise PermissionError(errno.EACCES, "held")

        monkeypatch.setattr("roukin_desktop.system.files._WAITS", (0.0,))
        monkeypatch.setattr(Path, "replace", held)
        with pytest.raises(FileTrouble, match=r"「a\.xlsx」はほかのソフト\(Excelなど\)で開かれています"):
            write(report, excel=out)
        assert out.read_text(encoding="utf-8") == "old"

    @pytest.mark.parametrize("name", ["excel", "pdf"])
    def test_a_book_is_never_written_over(self, desk: Desk, name: str) -> None:
        before = desk.path.read_bytes()
        with pytest.raises(FileTrouble, match="記録簿そのもの"):
            desk.write(desk.report(HALF), **{name: desk.path})  # type: ignore[arg-type]
        assert desk.path.read_bytes() == before

    def test_nothing_asked_for_is_nothing_written(self, report: Report, tmp_path: Path) -> None:
        assert write(report) == ()
        assert list(tmp_path.iterdir()) == []


class TestPlain:
    @given(
        rows=st.lists(st.lists(st.text(alphabet="aあｱ1▲", max_size=6), min_size=3, max_size=3), min_size=1, max_size=5),
        left=st.integers(0, 3),
    )
    def test_columns_stand_below_each_other_in_a_terminal(self, rows: list[list[str]], left: int) -> None:
        lines = plain.aligned(rows, left).split("\n")
        assert len(lines) == len(rows)
        for line, row in zip(lines, rows, strict=True):
            assert line.split() == [cell for cell in row if cell]
            assert line == line.rstrip()

    def test_full_width_takes_two_places(self) -> None:
        assert plain.aligned([["学習会", "1"], ["a", "10"]], 1) == "学習会   1\na       10"

    def test_a_summary_in_text_shows_what_is_known(self, desk: Desk) -> None:
        text = plain.summary_text(desk.summary(HALF), {"T09": ("学習会開催回数", "回")})
        assert "学習会開催回数" in text
        assert "2025年度上期" in text
        assert "■ " in text

    def test_json_keeps_values_beside_print(self, desk: Desk) -> None:
        values = plain.summary_values(desk.summary(HALF), {"T09": ("学習会開催回数", "回")})
        assert values["figures"]["T09"]["value"] == 1
        assert values["figures"]["T09"]["label"] == "学習会開催回数"
        assert values["period"]["key"] == "2025H1"
        assert values["has_prior"] is False

    @pytest.mark.parametrize(
        ("findings", "damage", "text"),
        [
            ((), (), "ファイルと記録3件を点検しました。ファイルは正常です。見直すところはありません。"),
            (
                (Finding("member", "m", "会員 若葉", "error", "名前を入力してください。"),),
                (),
                (
                    "ファイルと記録3件を点検しました。ファイルは正常です。見直すところが1件あります。\n"
                    "会員 若葉: 誤り 名前を入力してください。"
                ),
            ),
            (
                (Finding("member", "m", "会員 若葉", "review", "補ってください。"),),
                ("壊れています。",),
                "会員 若葉: 要確認 補ってください。",
            ),
        ],
    )
    def test_a_check_in_words(self, findings: tuple[Finding, ...], damage: tuple[str, ...], text: str) -> None:
        result = CheckResult(3, damage, findings)
        assert plain.check_text(result) == text
        assert len(plain.check_values(result)["findings"]) == len(findings)
        assert plain.check_values(result)["damage"] == list(damage)

    def test_an_import_in_words_and_as_json(self, desk: Desk, tmp_path: Path) -> None:
        path = tmp_path / "会員.csv"
        path.write_text("会員番号,会員名,産別\n2001,青空労組,新しい産別\n", encoding="utf-8")
        plan = desk.plan_import("members", path)
        assert plain.plan_text(plan, taken=False, dry_run=True).endswith("確認だけです。記録簿は変えていません。")
        assert "追加する産別: 新しい産別" in plain.plan_text(plan, taken=False, dry_run=True)
        taken = desk.take_import(plan) is not None
        assert plain.plan_text(plan, taken=taken, dry_run=False).endswith("取り込む前に戻せます。")
        again = desk.plan_import("members", path)
        assert plain.plan_text(again, taken=False, dry_run=False).endswith(
            "すべて登録済みです。記録簿は変えていません。"
        )
        values: dict[str, Any] = plain.plan_values(plan, taken=taken)
        assert (values["new"], values["changed"], values["same"], values["taken"]) == (1, 0, 0, True)
        assert values["added"] == [{"kind": "federation", "name": "新しい産別"}]


def test_reviews_are_those_the_summary_counts_and_lead_to_their_records(desk: Desk) -> None:
    made: Callable[..., Record] = builders.session
    with desk.store.transaction(Verb.IMPORT, "取込") as tx:
        tx.put(made("8", held_on=date(2025, 7, 1), review=("attendees",)))
        tx.put(made("9", held_on=date(2025, 10, 1), review=("attendees",)))
        tx.put(replace(builders.target("1002"), review=("loan",)))
    for period in (HALF, half_period(2025, 2), year_period(2025)):
        rows = desk.reviews(period)
        assert len(rows) == desk.summary(period).review_count
        assert all(desk.get(row.kind, row.record_id) is not None for row in rows)
        assert all(row.title for row in rows)
