"""集計・提出: the summary of the period, each figure with its rows, and the two files (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.summary import BackingRow, Figure, MonthPoint, Summary, SummaryTable
from roukin_desktop.presenters.ports import FileKind, Progress
from roukin_desktop.presenters.tools import Scope, Tools

EXCEL = FileKind("Excel ブック", ("*.xlsx",))
PDF = FileKind("PDF", ("*.pdf",))


@dataclass(frozen=True, slots=True)
class CellModel:
    """A cell: finished text, whether it opens its rows, whether it is red (it also prints ▲)."""

    text: str
    opens: bool = False
    negative: bool = False


@dataclass(frozen=True, slots=True)
class TableModel:
    """A table ready to show; each row is its label and cells, ``totals`` the numbers of the bold rows."""

    key: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[CellModel, ...]], ...]
    totals: frozenset[int]
    note: str


@dataclass(frozen=True, slots=True)
class BackingModel:
    """A row behind a figure; ``kind`` and ``id`` open its record."""

    kind: str
    id: str
    day: str
    title: str
    detail: str
    amount: str


@dataclass(frozen=True, slots=True)
class ExportResult:
    """Files just made: a sentence and what can be opened."""

    text: str
    paths: tuple[Path, ...]


class SummaryView(Protocol):
    """What the pane of 集計・提出 shows."""

    def show_head(self, title: str, note: str) -> None:
        """Show owner, period and as-of, and what is missing (要確認)."""

    def show_tables(self, tables: list[TableModel]) -> None:
        """Show the tables."""

    def show_months(self, points: tuple[MonthPoint, ...], has_prior: bool) -> None:
        """Draw 学習会 by month."""

    def show_backing(self, title: str, rows: list[BackingModel], total: str) -> None:
        """Show the rows behind a figure."""

    def show_result(self, result: ExportResult) -> None:
        """Say which files were made, with ways to open them."""


class SummaryPresenter:
    """Decides everything the 集計・提出 pane shows. ``open_record`` opens a record in its room."""

    screen: ClassVar[str] = "summary"

    def __init__(
        self,
        tools: Tools,
        view: SummaryView,
        scope: Scope,
        documents: Path,
        open_record: Callable[[str, str], None],
    ) -> None:
        """Prepare; ``documents`` is where files are offered to be written."""
        self._tools = tools
        self._view = view
        self._scope = scope
        self._documents = documents
        self._open_record = open_record
        self._summary: Summary | None = None
        self._stale = True
        self._shown = False
        self._result: ExportResult | None = None

    def open(self) -> None:
        """Compute and show, where something changed since."""
        self._shown = True
        if self._stale:
            self.reload()

    def leave(self) -> None:
        """Stop computing at every change while another room is open."""
        self._shown = False

    def set_scope(self, scope: Scope) -> None:
        """Show another period."""
        self._scope = scope
        self._stale = True
        if self._shown:
            self.reload()

    def reload(self) -> None:
        """Compute everything anew."""
        desk, period = self._tools.desk, self._scope.period
        self._tools.runner.run(lambda: desk.summary(period), self._show)

    def on_changes(self, _changes: Changes) -> None:
        """Compute anew, at once or when the room is opened."""
        self._stale = True
        if self._shown:
            self.reload()

    def keep(self) -> None:
        """Have nothing typed to keep."""

    def open_figure(self, table: str, row: int, column: int) -> None:
        """Show the rows behind a figure (design.md L4); ``column`` counts the cells after the label."""
        found = next((t for t in self._tables() if t.key == table), None)
        if found is None:
            return
        figure = found.rows[row].cells[column]
        if isinstance(figure, Figure):
            head = found.columns[column + 1].title
            title = f"{found.title} {found.rows[row].label} {head}: {figure.printed or '未入力'}"
            self._tools.runner.run(lambda: self._tools.desk.rows(figure), lambda rows: self._show_backing(title, rows))

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to the record of a row."""
        self._open_record(kind, record_id)

    def export(self, *, excel: bool, pdf: bool) -> None:
        """Ask where, then make the workbook, the PDF, or both with the same name."""
        kind = EXCEL if excel else PDF
        title = "Excel と PDF を作成" if excel and pdf else f"{kind.label}を作成"
        suggested = self._documents / f"{file_name(self._tools, self._scope)}{kind.patterns[0][1:]}"
        path = self._tools.dialogs.ask_save(title, suggested, (kind,))
        if path is None:
            return
        book = path.with_suffix(".xlsx") if excel else None
        paper = path.with_suffix(".pdf") if pdf else None
        desk, period = self._tools.desk, self._scope.period

        def task(progress: Progress) -> tuple[Path, ...]:
            return desk.write(desk.report(period), excel=book, pdf=paper, progress=progress)

        self._tools.runner.run_long(f"{title}しています", task, self._written)

    def open_result(self, index: int) -> None:
        """Open a file just made."""
        if self._result is not None:
            self._tools.dialogs.open_file(self._result.paths[index])

    def open_result_folder(self) -> None:
        """Show the files just made in their folder."""
        if self._result is not None:
            self._tools.dialogs.open_folder(self._result.paths[0])

    def _tables(self) -> tuple[SummaryTable, ...]:
        return self._summary.tables if self._summary is not None else ()

    def _written(self, paths: tuple[Path, ...]) -> None:
        names = "と".join(f"「{path.name}」" for path in paths)
        self._result = ExportResult(f"{names}を作成しました。", paths)
        self._view.show_result(self._result)

    def _show(self, summary: Summary) -> None:
        if summary.period != self._scope.period:
            return
        self._summary = summary
        self._stale = False
        period = summary.period
        note = f"要確認が{count_text(summary.review_count, '件')}あります。" if summary.review_count else ""
        if not summary.has_prior:
            note += "前年度の記録がこの記録簿にないため、前年同期比は空欄です。"
        self._view.show_head(f"{summary.owner} {period.label}({period.range_label})", note)
        self._view.show_tables([_table(table) for table in summary.tables])
        self._view.show_months(summary.months, summary.has_prior)

    def _show_backing(self, title: str, rows: list[BackingRow]) -> None:
        shown = [
            BackingModel(
                row.kind,
                row.record_id,
                "" if row.day is None else short_date(row.day),
                row.title,
                row.detail,
                "" if row.amount is None else count_text(row.amount),
            )
            for row in rows
        ]
        self._view.show_backing(title, shown, count_text(len(rows), "件"))


def file_name(tools: Tools, scope: Scope) -> str:
    """Return ``suishin_2025H1_013_20251006`` (domain.md §9.3): ASCII, so that no gateway changes it."""
    code = "".join(c for c in tools.desk.info.code if c.isascii() and c.isalnum())
    key = scope.period.key.replace(":", "-")
    return "_".join(part for part in ("suishin", key, code, f"{tools.desk.today():%Y%m%d}") if part)


def _table(table: SummaryTable) -> TableModel:
    heads = tuple(f"{c.title}({c.unit})" if c.unit else c.title for c in table.columns)
    rows = tuple((row.label, tuple(_cell(cell) for cell in row.cells)) for row in table.rows)
    totals = frozenset(at for at, row in enumerate(table.rows) if row.total)
    return TableModel(table.key, table.title, heads, rows, totals, table.note)


def _cell(cell: Figure | str | None) -> CellModel:
    if cell is None:
        return CellModel("")
    if isinstance(cell, str):
        return CellModel(cell, negative=cell.startswith("▲"))
    return CellModel(cell.printed, opens=True, negative=cell.printed.startswith("▲"))
