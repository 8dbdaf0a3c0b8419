"""資料 学習会 集計 and 学習会 開催一覧 (domain.md §1.2: 資料 2 and 6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import StudySession
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.model import Block, Column, MonthChart, Paper, Table
from roukin_desktop.services.papers.cells import (
    NOTHING,
    LazyRows,
    Row,
    amount,
    day,
    figure_cell,
    nothing_recorded,
    paper,
    serial,
    summary_block,
    text,
    totals_of,
)
from roukin_desktop.services.papers.lines import session_lines
from roukin_desktop.services.summaries.scene import in_full
from roukin_desktop.storage.measures.homes import HomeNames
from roukin_desktop.storage.measures.lists import SessionRows

SESSION_TABLES = ("sessions_by_theme", "sessions_by_purpose", "sessions_by_form", "sessions_by_month")
STATUS_WORDS = {"held": "実施", "planned": "予定"}

_LIST_COLUMNS = (
    Column("No.", "serial", 6),
    Column("開催日", "date", 11),
    Column("会員", "text", 34),
    Column("形態", "text", 6),
    Column("目的", "text", 18),
    Column("テーマ", "text", 30),
    Column("参加者", "count", 8, "名"),
    Column("うちWEB", "count", 9, "名"),
    Column("職域活動費", "yen", 12, "円"),
    Column("状態", "text", 12),
)

_HOME = Column("推進委員会", "text", 14)
"""Whose session it is: each 推進委員会 counts its own numbers."""


def sessions_paper(catalogue: Catalogue, summary: Summary) -> Paper:
    """Return the summary of study sessions: figures, months as a chart, then every cut."""
    blocks: list[Block]
    if not any(point.value or point.prior for point in summary.months):
        blocks = [nothing_recorded("学習会")]
    else:
        chart = MonthChart("学習会 月別開催回数", summary.months, "回")
        tables = [summary_block(summary, key) for key in SESSION_TABLES]
        blocks = [*session_lines(catalogue, summary), chart, *tables]
    return paper(catalogue, "sessions", "学習会 集計", blocks)


def session_list_paper(catalogue: Catalogue, summary: Summary, rows: SessionRows, homes: HomeNames) -> Paper:
    """Return one row per study session, oldest first; planned ones are listed and not counted."""
    blocks: list[Block] = [nothing_recorded("学習会")]
    if rows.sessions:
        lines = SessionLines(catalogue, rows, rows.sessions, homes)
        listed = LazyRows(rows.sessions, lines.cells, [lines.sums(_total(summary, rows))])
        planned = any(row.status != "held" for row in rows.sessions)
        note = "状態が「予定」の学習会は合計に入っていません。" if planned else ""
        blocks = [Table("", lines.under(_LIST_COLUMNS), listed, 1, note)]
    return paper(catalogue, "session_list", "学習会 開催一覧", blocks)


def session_table(
    catalogue: Catalogue, rows: SessionRows, homes: HomeNames, figures: Sequence[Figure], title: str
) -> Table:
    """Return the study sessions behind figures, one row each; the figures themselves are the total."""
    found = {(figure.measure.take, figure.measure.field): figure_cell(in_full(figure)) for figure in figures}
    count = found.get(("count", ""), NOTHING)
    heads = (NOTHING, text("合計"), text(f"{count.printed}回" if count.printed else ""), NOTHING, NOTHING, NOTHING)
    sums = (found.get(("sum", field), NOTHING) for field in ("attendees", "web_attendees", "expense_yen"))
    lines = SessionLines(catalogue, rows, rows.sessions, homes)
    listed = LazyRows(rows.sessions, lines.cells, [lines.sums((*heads, *sums, NOTHING))])
    return Table(title, lines.under(_LIST_COLUMNS), listed, 1)


class SessionLines:
    """Words of a study session's row, taken from the year's catalogue once.

    Where sessions of several 推進委員会 are ``listed``, each row says whose it is.
    """

    def __init__(self, catalogue: Catalogue, rows: SessionRows, listed: Sequence[Any], homes: HomeNames) -> None:
        self._rows = rows
        whose = {session.id: homes.of(StudySession.kind, session.id) for session in listed}
        self._whose = whose if len(set(whose.values())) > 1 else {}
        self.forms: dict[str, str] = {c.key: c.label for c in catalogue.forms}
        self.purposes: dict[str, str] = {c.key: c.short or c.label for c in catalogue.purposes}
        self.themes: dict[str, str] = {c.key: c.short or c.label for c in catalogue.themes}

    def under(self, columns: Sequence[Column]) -> tuple[Column, ...]:
        """Return the columns of a list, the number first, with that of 推進委員会 where it is told."""
        first, *others = columns
        return (first, *([_HOME] if self._whose else []), *others)

    def head(self, session: Any) -> Row:  # noqa: ANN401 - a row of measures_lists
        """Return number and, where it is told, 推進委員会: under that head its name goes without the word."""
        whose = self._whose.get(session.id, "").removesuffix(_HOME.title)
        return (serial(session.number), *([text(whose)] if self._whose else []))

    def sums(self, row: Row) -> Row:
        """Return a row of sums with its place under 推進委員会."""
        return (row[0], *([NOTHING] if self._whose else []), *row[1:])

    def members(self, session_id: str) -> str:
        """Return all members of a session: a printed list leaves nobody out."""
        return "、".join(self._rows.names(session_id))

    def yen(self, session_id: str) -> int | None:
        """Return the 職域活動費 used, None where none was."""
        lines = self._rows.expenses.get(session_id)
        return sum(line.yen for line in lines) if lines else None

    def cells(self, session: Any) -> Row:  # noqa: ANN401 - a row of measures_lists
        """Return the row of a session in the list."""
        tags: Sequence[str] = self._rows.themes.get(session.id, ())
        themes = "、".join(self.themes.get(key, key) for key in tags)
        status = STATUS_WORDS.get(session.status, session.status)
        return (
            *self.head(session),
            day(session.held_on),
            text(self.members(session.id)),
            text(self.forms.get(session.form, session.form)),
            text(self.purposes.get(session.purpose, session.purpose)),
            text(themes),
            amount(session.attendees),
            amount(session.web_attendees),
            amount(self.yen(session.id)),
            text(f"{status} 要確認" if session.review else status),
        )


def _total(summary: Summary, rows: SessionRows) -> Row:
    held, people, _, yen, *_ = totals_of(summary, "sessions_by_month")
    web = [r.web_attendees for r in rows.sessions if r.status == "held" and r.web_attendees is not None]
    counted = f"{held.printed}回" if isinstance(held, Figure) else ""
    heads = (NOTHING, text("合計"), text(counted), NOTHING, NOTHING, NOTHING)
    return (*heads, figure_cell(people), amount(sum(web) if web else None), figure_cell(yen), NOTHING)
