"""集計: the summary of the period, each figure with its rows, and the two files (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Protocol

from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.scope import WHOLE
from roukin_desktop.domain.scope import Scope as Chosen
from roukin_desktop.domain.summary import Figure, Summary, SummaryTable
from roukin_desktop.presenters.home.lists import home_list
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.summary.backing import BackingList, Opened, backing_row, opened
from roukin_desktop.presenters.summary.exporting import Exporter, ResultView
from roukin_desktop.presenters.summary.pictures import MONTH_TABLE, PictureChooser, PicturesView
from roukin_desktop.presenters.summary.scope import ScopeChooser, ScopeView
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.scopes import Scopes
from roukin_desktop.system.folders import Folder

_NO_PRIOR = {
    True: "前年度の記録がこの記録簿にないため、前年同期比は空欄です。",
    False: "この対象の前年度の記録がこの記録簿にないため、前年同期比は空欄です。",
}
_GIVEN_ONLY = "前年度の記録がこの記録簿にないため、前年同期は登録した前年実績があるところだけに出ます。"


@dataclass(frozen=True, slots=True)
class CellModel:
    """A cell: finished text, whether it opens its rows, whether it is red (it also prints ▲)."""

    text: str
    opens: bool = False
    negative: bool = False


@dataclass(frozen=True, slots=True)
class TableModel:
    """A table ready to show; each row is its label and cells, ``totals`` the numbers of the bold rows.

    ``texts`` are the columns (counted after the label) that hold words, not numbers.
    """

    key: str
    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[CellModel, ...]], ...]
    totals: frozenset[int]
    note: str
    texts: frozenset[int] = frozenset()


class SummaryView(ScopeView, ResultView, PicturesView, Protocol):
    """What the pane of 集計 shows."""

    def show_head(self, title: str, note: str) -> None:
        """Show period and scope, and what a reader must know before comparing."""

    def show_reviews(self, text: str) -> None:
        """Say how many records are 要確認, as the way to them; '' where none is."""

    def show_tables(self, tables: list[TableModel]) -> None:
        """Show the tables."""

    def show_backing(self, backing: BackingList | None) -> None:
        """Show the rows behind a number; None puts them away."""


class SummaryPresenter(ReadWhenShown):
    """Decides everything the 集計 pane shows. ``open_record`` opens a record in its room."""

    screen: ClassVar[str] = "summary"

    def __init__(
        self,
        tools: Tools,
        view: SummaryView,
        scope: Scope,
        documents: Folder,
        open_record: Callable[[str, str], None],
    ) -> None:
        """Prepare; ``documents`` is where files are offered to be written."""
        super().__init__()
        self._tools = tools
        self._view = view
        self._scope = scope
        self._open_record = open_record
        self.scopes = ScopeChooser(tools, view, self._rescoped)
        self._summary: Summary | None = None
        self._opened: tuple[str, int, int] | None = None
        self._list: Callable[[], BackingList] | None = None
        self._bar: tuple[str, str] | None = None
        self.pictures = PictureChooser(tools, view, self._reopen_bar)
        self.files = Exporter(tools, view, documents)

    def set_scope(self, scope: Scope) -> None:
        """Show another period; the rows of the old one are put away."""
        self._scope = scope
        self.close_backing()
        self.renew()

    def reload(self) -> None:
        """Compute everything anew."""
        desk, period, asked = self._tools.desk, self._scope.period, self.scopes.chosen
        if self._summary is None:
            self._view.show_head("集計しています…", "")

        def task() -> tuple[Scopes, Summary]:
            offered, chosen = self.scopes.load(asked)
            return offered, desk.summary(period, chosen)

        def show(found: tuple[Scopes, Summary]) -> None:
            if (period, asked) == (self._scope.period, self.scopes.chosen):
                self._show(*found)

        self._tools.runner.run(task, show)

    def open_figure(self, table: str, row: int, column: int) -> None:
        """Show the rows behind a number (design.md L4); ``column`` counts the cells after the label."""
        found = next((t for t in self._tables() if t.key == table), None)
        number = opened(found, row, column) if found is not None and row < len(found.rows) else None
        if number is not None:
            self._opened, self._list, self._bar = (table, row, column), None, None
            self._show_rows(number)
        elif self._opened is not None:
            self.close_backing()

    def choose_picture(self, key: str) -> None:
        """Show another picture; the rows of a bar of the one before are put away."""
        self._leave_bar()
        self.pictures.choose(key)

    def step_picture(self, by: int) -> None:
        """Show the picture before or after."""
        self._leave_bar()
        self.pictures.step(by)

    def open_bar(self, at: int) -> None:
        """Show the rows behind a bar of the picture (design.md L4)."""
        behind = self.pictures.bar(at)
        if isinstance(behind, int):
            self.open_figure(MONTH_TABLE, behind, 0)
        elif behind is not None:
            self._opened, self._list, self._bar = None, None, (self.pictures.chosen, self.pictures.label(at))
            self._show_rows(behind)
        elif self._bar is not None:
            self.close_backing()

    def open_reviews(self) -> None:
        """Show the records of the period that are 要確認, each of which leads to its form."""
        self._show_list(self._reviews)

    def open_list(self, key: str) -> None:
        """Show the records behind a row or a bar of ホーム; what is put right of them leaves the list."""
        desk, year = self._tools.desk, self._scope.year
        self._show_list(lambda: home_list(desk, key, year))

    def close_backing(self) -> None:
        """Put the rows away."""
        self._opened, self._list, self._bar = None, None, None
        self._view.show_backing(None)

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to the record of a row."""
        self._open_record(kind, record_id)

    def export(self, *, excel: bool, pdf: bool) -> None:
        """Ask where, then make the workbook, the PDF, or both with the same name."""
        desk, period, chosen = self._tools.desk, self._scope.period, self._chosen
        name = file_name(self._tools, self._scope, chosen)
        self.files.export(name, lambda: desk.report(period, chosen), excel=excel, pdf=pdf)

    @property
    def _chosen(self) -> Chosen:
        """The scope of what is shown, not of what is being computed."""
        return self._summary.scope if self._summary is not None else self.scopes.chosen

    def _rescoped(self) -> None:
        self._stale = True
        self.close_backing()
        self.reload()

    def _tables(self) -> tuple[SummaryTable, ...]:
        return self._summary.tables if self._summary is not None else ()

    def _show(self, offered: Scopes, summary: Summary) -> None:
        self._summary = summary
        self._stale = False
        self.scopes.show(offered, summary.scope)
        note = "" if summary.has_prior else _GIVEN_ONLY if summary.has_given else _NO_PRIOR[summary.scope.whole]
        head = f"{summary.period.label}({summary.period.range_label})  {summary.scope.title}"
        self._view.show_head(head.rstrip(), note)
        reviews = summary.review_count
        self._view.show_reviews(f"要確認が{count_text(reviews, '件')}あります。" if reviews else "")
        self._view.show_tables([_table(table) for table in summary.tables])
        self.pictures.load(summary)
        if self._opened is not None:
            self.open_figure(*self._opened)
        elif self._list is not None:
            self._show_list(self._list)

    def _show_rows(self, number: Opened) -> None:
        rows_of = partial(self._tools.desk.rows, scope=self._chosen)
        self._tools.runner.run(lambda: number.show(rows_of), self._view.show_backing)

    def _reopen_bar(self) -> None:
        """Show the rows of a bar anew: its figure was counted anew, or can be drawn no longer."""
        if self._bar is None:
            return
        picture, label = self._bar
        at = self.pictures.place(label)
        if picture == self.pictures.chosen and at >= 0:
            self.open_bar(at)
        else:
            self.close_backing()

    def _leave_bar(self) -> None:
        if self._bar is not None:
            self.close_backing()

    def _show_list(self, read: Callable[[], BackingList]) -> None:
        self._opened, self._list, self._bar = None, read, None
        self._tools.runner.run(read, self._view.show_backing)

    def _reviews(self) -> BackingList:
        period = self._scope.period
        found = self._tools.desk.reviews(period, self._chosen)
        rows = tuple(backing_row(row, period.fiscal_year) for row in found)
        number = count_text(len(rows), "件")
        detail = f"取り込んだあと、確かめるか補う記録です。\n{period.range_label}"
        return BackingList(f"要確認 {number}", detail, rows, number, None)


def file_name(tools: Tools, scope: Scope, chosen: Chosen = WHOLE, kind: str = "suishin") -> str:
    """Return ``suishin_2025H1_013_20251006`` (domain.md §9.3): ASCII, so that no gateway changes it.

    A scope stands in it, ``committee-021``, so that its file does not replace that of the whole; ``kind`` begins it.
    """
    key = scope.period.key.replace(":", "-")
    narrowed = "" if chosen.whole else f"{chosen.kind.value}-{_ascii(chosen.code)}".rstrip("-")
    parts = (kind, key, _ascii(tools.desk.info.code), narrowed, f"{tools.desk.today():%Y%m%d}")
    return "_".join(part for part in parts if part)


def _ascii(code: str) -> str:
    return "".join(c for c in code if c.isascii() and c.isalnum())


def _table(table: SummaryTable) -> TableModel:
    heads = tuple(f"{c.title}\n{c.unit}" if c.unit else c.title for c in table.columns)
    rows = tuple(
        (row.label, tuple(_cell(table, at, column) for column in range(len(row.cells))))
        for at, row in enumerate(table.rows)
    )
    totals = frozenset(at for at, row in enumerate(table.rows) if row.total)
    texts = frozenset(at for at, column in enumerate(table.columns[1:]) if column.kind == "label")
    return TableModel(table.key, table.title, heads, rows, totals, table.note, texts)


def _cell(table: SummaryTable, row: int, column: int) -> CellModel:
    cell = table.rows[row].cells[column]
    text = cell.printed if isinstance(cell, Figure) else cell or ""
    return CellModel(text, opened(table, row, column) is not None, text.startswith("▲"))
