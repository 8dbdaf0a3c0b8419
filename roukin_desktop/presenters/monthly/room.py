"""The room of 月次実績: the grid, and beside it 累計の始まり and 前年実績."""

from __future__ import annotations

from typing import Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.records import MonthlyFigure, PriorFigure
from roukin_desktop.presenters.found import INDICATOR
from roukin_desktop.presenters.monthly.rows import MonthsView
from roukin_desktop.presenters.monthly.sheet import MonthsPresenter
from roukin_desktop.presenters.monthly.starts import STARTS, StartsPresenter, StartsView
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.system.folders import Folder

SHEET = "sheet"
PARTS = [Option(SHEET, "月ごとの実績"), *(Option(kind, word) for kind, word in STARTS.items())]


class MonthlyView(Protocol):
    """What the room's frame shows."""

    def show_parts(self, options: list[Option]) -> None:
        """Show the parts."""

    def show_part(self, key: str) -> None:
        """Go to a part."""

    def show_import(self, words: str) -> None:
        """Say what can be taken in here."""


class MonthlyPresenter:
    """Hands year, changes and what is to be kept on to the parts."""

    def __init__(
        self, tools: Tools, view: MonthlyView, sheet: MonthsView, starts: StartsView, scope: Scope, documents: Folder
    ) -> None:
        """Prepare the parts."""
        self._tools = tools
        self._view = view
        self._part = SHEET
        self.sheet = MonthsPresenter(tools, sheet, scope)
        self.starts = StartsPresenter(tools, starts, scope, documents)

    def open(self) -> None:
        """Show the parts."""
        self._view.show_parts(PARTS)
        self.sheet.open()
        self.starts.open()
        self.starts.restore()

    @property
    def import_kind(self) -> str:
        """The kind of file that is taken in from the part that is open."""
        return "priors" if self._part == PriorFigure.kind else "figures"

    def choose(self, part: str) -> None:
        """Go to a part."""
        self._part = part
        self._view.show_import("前年実績の取込…" if part == PriorFigure.kind else "金庫のファイルの取込…")
        if part != SHEET:
            self.starts.choose(part)

    def set_scope(self, scope: Scope) -> None:
        """Show another year or half."""
        self.sheet.set_scope(scope)
        self.starts.set_scope(scope)

    def on_changes(self, changes: Changes) -> None:
        """Show what changed."""
        self.sheet.on_changes(changes)
        self.starts.on_changes(changes)

    def keep(self) -> None:
        """Keep what was typed."""
        self.sheet.keep()
        self.starts.keep()

    def open_record(self, kind: str, record_id: str) -> None:
        """Go to a record that another room leads to: a figure's cell, an item's row, a line of a list."""
        if kind in STARTS:
            self._view.show_part(kind)
            self.starts.show_entry(kind, record_id)
            return
        self._view.show_part(SHEET)
        if kind == INDICATOR:
            self.sheet.show_item(record_id)
        elif kind == MonthlyFigure.kind:
            self._tools.runner.run(lambda: self._tools.desk.get(kind, record_id), self._show_figure)

    def _show_figure(self, record: object) -> None:
        if isinstance(record, MonthlyFigure):
            self.sheet.show_figure(record)
