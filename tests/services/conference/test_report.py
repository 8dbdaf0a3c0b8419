"""The conference report from a book: what is in it, whose names and days, and what is pointed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period, parse_period
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.reports.model import Line, Report, Table
from roukin_desktop.services.conference.report import Doubt, Form, build_conference, confer
from roukin_desktop.storage.store import BookStore
from tests import builders

MADE = datetime(2025, 10, 20, 9, 0, tzinfo=timezone(timedelta(hours=9)))
FIRST_HALF = half_period(2025, 1)


@pytest.fixture
def told(store: BookStore) -> BookStore:
    """Return the small book with a federation that made 退職金結集 its policy, and a training still to come."""
    north = builders.block(name="空知ブロック")
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([north])
        tx.put_many(
            [
                builders.activity(
                    "9", activity="retirement_policy", member_id=None, federation_id=builders.federation().id
                ),
                builders.meeting("1", held_on=date(2025, 11, 10), place="岩見沢市", block_id=north.id),
                builders.meeting("2", held_on=date(2026, 4, 3), place="来年度の市", block_id=north.id),
            ]
        )
    return store


def _lines(report: Report) -> list[str]:
    return [block.text.strip() for paper in report.papers for block in paper.blocks if isinstance(block, Line)]


def test_the_report_holds_the_paper_its_annexes_and_the_check_sheet(store: BookStore) -> None:
    report = build_conference(store, load_catalogue, FIRST_HALF, MADE)
    titles = [paper.title for paper in report.papers]
    assert titles[0] == "報告事項 I. 2025年度上期推進活動総括"
    assert titles[-1] == "検算表"
    assert "会員自主目標 設定状況" in titles
    assert report.title == "全道推進会議 報告書"


def test_figures_are_those_of_the_book_and_open_their_rows(store: BookStore) -> None:
    report = build_conference(store, load_catalogue, FIRST_HALF, MADE)
    lines = [block for block in report.papers[0].blocks if isinstance(block, Line)]
    line = next(block for block in lines if "【実績】1件/24名" in block.text)
    assert [figure.value for figure in line.figures] == [1, 24]


def test_names_come_from_the_rows_and_events_from_the_whole_year(told: BookStore) -> None:
    report = build_conference(told, load_catalogue, FIRST_HALF, MADE)
    assert any("産別101が機関会議で方針とし" in line for line in _lines(report))
    (training,) = [block for block in report.papers[0].blocks if isinstance(block, Table) and "研修会" in block.title]
    assert [[cell.printed for cell in row] for row in training.rows] == [["空知", "11月10日(月)", "岩見沢市"]]


def test_a_text_of_another_year_and_a_lost_figure_stand_on_the_cover(store: BookStore) -> None:
    form = Form(prose={"targets_result": "2024年度の自主目標です。"})
    found = confer(store, load_catalogue, FIRST_HALF, form=form)
    assert found.doubts == (Doubt("「2024年度」と書かれていますが、この報告書は2025年度です。", "targets_result"),)
    assert found.broken == ("検算「会員自主目標設定会員数は本文と表で同じ」が合いません。本文に数字がありません。",)
    report = build_conference(store, load_catalogue, FIRST_HALF, MADE, form=form)
    assert [label for label, _ in report.warnings][:2] == ["検算", "報告書"]


def test_figures_compared_with_an_estimate_are_named_below_the_check_sheet(store: BookStore) -> None:
    with store.transaction(Verb.REGISTER, "前年実績") as tx:
        tx.put_many([builders.prior("K02")])
    report = build_conference(store, load_catalogue, FIRST_HALF, MADE)
    assert "【実績】1件/24名" in _lines(report), "one half of the comparison alone is not printed"
    assert _lines(report)[-1] == "前年の数字が推定のもの: 可処分所得向上運動に関する学習会 開催件数"


def test_a_form_that_asks_for_what_the_year_does_not_know_prints_the_rest_and_says_so(store: BookStore) -> None:
    known = load_catalogue(2025)
    fewer = replace(
        known,
        campaigns=tuple(c for c in known.campaigns if c.key != "winter_2025"),
        indicators=tuple(i for i in known.indicators if i.code not in {"X02", "W03"}),
    )
    found = confer(store, lambda _: fewer, FIRST_HALF)
    assert "様式の「…」を省きました。キャンペーン「winter_2025」は年度定義にありません。" in found.left_out
    assert len(found.left_out) == 6
    texts = [block.text for block in found.papers[0].blocks if isinstance(block, Line)]
    assert not any("年金受取口座は" in line for line in texts)


def test_edited_prose_with_a_slip_is_left_out_and_said(store: BookStore) -> None:
    found = confer(store, load_catalogue, FIRST_HALF, form=Form(prose={"site": "アクセスは{O99.value}でした。"}))
    assert found.left_out == ("様式の「アクセスは…でした。」を省きました。指標 O99 はありません。",)


@pytest.mark.parametrize("key", ["2025H2", "2025", "2025-06", "2024H1", "2026H1"])
def test_any_period_can_be_laid_out_and_names_only_itself(store: BookStore, key: str) -> None:
    period = parse_period(key)
    found = confer(store, load_catalogue, period)
    said = " ".join(block.text for paper in found.papers for block in paper.blocks if isinstance(block, Line))
    assert period.as_of_label in said
    assert found.broken == ()


def test_a_branch_sees_its_own_share(store: BookStore) -> None:
    other = builders.branch("014")
    there = builders.member("3001", branch_id=other.id)
    with store.transaction(Verb.REGISTER, "別の店") as tx:
        tx.put_many([other, there, builders.session("2", members=(there,), attendees=10)])
    scope = Scope(ScopeKind.BRANCH, other.id, other.name, other.code)
    found = build_conference(store, load_catalogue, FIRST_HALF, MADE, scope=scope)
    assert "【実績】1件/10名" in _lines(found)
    assert other.name in found.title
