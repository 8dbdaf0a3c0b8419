"""表紙 and the figures beside a chart, said as papers and tables so that Excel, PDF and preview share one layout."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from roukin_desktop.reports.model import Cell, Column, Heading, MonthChart, Paper, Report, Table
from roukin_desktop.reports.wording import paper_title, period_line, revision_line, version_line, year_labels

COVER_KEY = "cover"
_SHEET, _RECORD = "表紙", "作成の記録"
_LABEL = Column("項目", width=44)
_VALUE = Column("内容", width=58)


def cover_paper(report: Report) -> Paper:
    """Return 表紙: whose, which period and revision, control totals, the papers, warnings with their reasons."""
    named = any(text.startswith(report.owner) for _, text in report.cover)
    facts = (
        *(() if named else (("推進委員会", report.owner),)),
        ("期間・時点", period_line(report)),
        ("版・作成日時", revision_line(report)),
        ("作成したアプリ", version_line(report)),
    )
    shown = {label for label, _ in report.cover}
    missing = () if report.mark else tuple(fact for fact in facts if fact[0] not in shown)
    blocks = [_pairs("", (*report.cover, *missing))]
    if report.controls:
        blocks.append(
            _pairs("控え(検算用の合計)", report.controls, note="電話で照合するときは、この数字を読み合わせます。")
        )
    if report.papers or not report.mark:
        contents = ((paper_title(paper), _contents(paper)) for paper in report.papers if not paper.bare)
        blocks.append(_pairs("収録した資料", contents, ("資料", "内容")))
    if report.warnings:
        blocks.append(_pairs("確認事項と理由", report.warnings, ("記録", "確認事項・理由")))
    return Paper(COVER_KEY, "", report.title, tuple(blocks))


def all_papers(report: Report) -> tuple[tuple[str, Paper], ...]:
    """Return every paper with the name of its sheet; 表紙 comes first, unless the report has a cover of its own.

    Then it closes the report as a record of what was printed from which book.
    """
    own = any(paper.bare for paper in report.papers)
    cover = cover_paper(report)
    papers = tuple((paper_title(paper), paper) for paper in report.papers)
    return (*papers, (_RECORD, replace(cover, title=_RECORD))) if own else ((_SHEET, cover), *papers)


def chart_table(chart: MonthChart) -> Table:
    """Return the figures a month chart draws; the column of last year only where its records are in the book."""
    this_year, last_year = year_labels(tuple(point.month for point in chart.points))
    columns = [Column("月", width=10), Column(this_year, "count", 12, chart.unit)]
    if has_prior(chart):
        columns.append(Column(last_year, "count", 12, chart.unit))
    rows = [
        tuple(
            _number(value) if index else Cell(point.label, point.label)
            for index, value in enumerate((0, point.value, point.prior)[: len(columns)])
        )
        for point in chart.points
    ]
    return Table(chart.title, tuple(columns), rows)


def has_prior(chart: MonthChart) -> bool:
    """Tell whether any month of last year is known."""
    return any(point.prior is not None for point in chart.points)


def _contents(paper: Paper) -> str:
    """Return what a paper shows: its chapters, else the titles of its tables, its headings, or how long its list is."""
    chapters = [b.text[b.hang :] for b in paper.blocks if isinstance(b, Heading) and b.role == "first"]
    tables = [block for block in paper.blocks if isinstance(block, Table | MonthChart)]
    titles = [table.title for table in tables if table.title]
    headings = [block.text for block in paper.blocks if isinstance(block, Heading)]
    if found := chapters or titles or headings:
        return "、".join(found)
    rows = sum(_listed(table) for table in tables if isinstance(table, Table))
    return f"一覧 {rows:,}行" if rows else "記録なし"


def _listed(table: Table) -> int:
    """Return how many rows a table lists but for its totals and group headings (rows made lazily have no groups)."""
    plain = len(table.columns) == 1 or not isinstance(table.rows, list | tuple)
    groups = 0 if plain else sum(len(row) == 1 for row in table.rows)
    return len(table.rows) - table.total_rows - groups


def _number(value: int | None) -> Cell:
    return Cell(value, "" if value is None else f"{value:,}")


def _pairs(
    title: str, pairs: Iterable[tuple[str, str]], heads: tuple[str, str] = ("項目", "内容"), note: str = ""
) -> Table:
    columns = (Column(heads[0], width=_LABEL.width), Column(heads[1], width=_VALUE.width))
    return Table(title, columns, [(Cell(a, a), Cell(b, b)) for a, b in pairs], note=note)
