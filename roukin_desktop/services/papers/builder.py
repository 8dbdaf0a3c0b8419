"""A period laid out as headquarters' papers: what Excel, PDF and preview are made from (domain.md §8.5, §8.6)."""

from __future__ import annotations

from datetime import datetime

from roukin_desktop import APP_NAME, __version__
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.domain.summary import Summary
from roukin_desktop.reports.model import Report
from roukin_desktop.services.papers.axes import Axes
from roukin_desktop.services.papers.backing import backing_sheets
from roukin_desktop.services.papers.campaigns import campaigns_paper
from roukin_desktop.services.papers.controls import control_totals, printed_controls
from roukin_desktop.services.papers.data import data_sheets
from roukin_desktop.services.papers.expenses import expenses_paper
from roukin_desktop.services.papers.sessions import session_list_paper, sessions_paper
from roukin_desktop.services.papers.tables import Annexes
from roukin_desktop.services.papers.targets import target_list_paper, targets_paper
from roukin_desktop.services.papers.warnings import report_warnings
from roukin_desktop.services.submission.words import OWNERS
from roukin_desktop.services.summaries.scene import CatalogueOf
from roukin_desktop.services.summaries.summary import Reading, read_once
from roukin_desktop.storage.measures.homes import HomeNames
from roukin_desktop.storage.measures.lists import branch_names, entry_rows, member_rows, session_rows, target_rows
from roukin_desktop.storage.store import BookStore


def build_report(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    made_at: datetime,
    *,
    scope: Scope = WHOLE,
    owner: str | None = None,
    revision: int = 1,
    app_version: str = __version__,
    reading: Reading | None = None,
    backing: bool = False,
) -> Report:
    """Return the report of a period, all from one state of the book.

    ``reading`` is what was read for other papers of the same report, with its scope and owner. ``backing`` adds 根拠,
    the rows behind its figures. Long lists are rows made when written, so that building costs little; ``made_at`` is
    aware local time.
    """
    catalogue = catalogue_of(period.fiscal_year)
    with store.reading():
        read = reading or read_once(store, catalogue_of, period, scope=scope, owner=owner)
        scene, summary = read.scene, read.summary
        narrowing, side = scene.now.measurer.scope, scene.now
        sessions, targets = session_rows(store, period, narrowing), target_rows(store, period.fiscal_year, narrowing)
        entries, members = entry_rows(store, period, narrowing), member_rows(store, narrowing)
        homes = HomeNames(store, side.measurer.homes)
        papers = (
            targets_paper(catalogue, summary, targets),
            target_list_paper(catalogue, summary, targets),
            sessions_paper(catalogue, summary),
            session_list_paper(catalogue, summary, sessions, homes),
            expenses_paper(catalogue, summary, sessions, homes, store.info.role),
            campaigns_paper(catalogue, side, branch_names(store)),
        )
        return Report(
            f"{period.label} 推進活動 集計 {scope.title}".rstrip(),
            period,
            summary.owner,
            revision,
            made_at,
            app_version,
            _cover(store, summary, made_at, revision, app_version),
            printed_controls(control_totals(summary, side)),
            report_warnings(catalogue, sessions, targets, entries),
            tuple(Annexes(store, scene, summary, Axes(store, scene), sessions, homes).papers(papers)),
            data_sheets(catalogue, period, sessions, targets, entries, members),
            backing=backing_sheets(store, side, summary) if backing else (),
        )


def _cover(
    store: BookStore, summary: Summary, made_at: datetime, revision: int, app_version: str
) -> tuple[tuple[str, str], ...]:
    """Return 表紙: which book, period, revision and program, so that nobody asks which version this is."""
    period = summary.period
    day = f"{made_at.year}年{made_at.month}月{made_at.day}日 {made_at.hour}:{made_at.minute:02}"
    return (
        ("年度", f"{period.fiscal_year}年度"),
        ("期間・時点", f"{period.label}({period.range_label}) {period.as_of_label}"),
        (OWNERS[store.info.role], f"{summary.owner}({store.info.code})" if store.info.code else summary.owner),
        *_told(summary.scope),
        ("版・作成日時", f"第{revision}版 {day} 作成"),
        ("作成したアプリ", f"{APP_NAME} {app_version}"),
    )


def _told(scope: Scope) -> tuple[tuple[str, str], ...]:
    """Return the line of 表紙 that says whose records the figures are; none for the whole."""
    named = f"{scope.label}({scope.code})" if scope.code else scope.label
    return () if scope.whole else (("対象", f"{scope.kind.label} {named}"),)
