"""取込: kind and file, the guess, mending it, the preview with every problem, taking in, undo (exchange.md §5)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.errors import InputRefused, UserFixable
from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.records import Member
from roukin_desktop.presenters.imports.models import PlanModel, counts_text, field_options, plan_model
from roukin_desktop.presenters.lookup import MemberSearch
from roukin_desktop.presenters.ports import FileKind, Option, Progress
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.labels import IMPORT_WORDS
from roukin_desktop.system.folders import Folder, now

if TYPE_CHECKING:
    from roukin_desktop.exchange.foreign import ImportPlan, Mapping

TABLES = FileKind("Excel・CSV", ("*.xlsx", "*.csv"))
EXCEL = FileKind("Excel ブック", ("*.xlsx",))
LAST_ROW = 1_048_576
"""The last row a worksheet can have."""


class ImportsView(Protocol):
    """What the pane of 取込 shows."""

    def show_kinds(self, options: list[Option], chosen: str) -> None:
        """Offer 会員, 学習会, 会員自主目標, キャンペーン実績."""

    def show_fields(self, options: list[Option]) -> None:
        """Offer what a column of this kind can be read as."""

    def show_file(self, name: str, trouble: str) -> None:
        """Show which file is read ('' before one is chosen), and why it cannot be."""

    def show_plan(self, plan: PlanModel | None) -> None:
        """Show guess and preview; None before a file is chosen."""

    def show_candidates(self, options: list[Option]) -> None:
        """Offer members a spelling may mean."""

    def show_done(self, text: str, undo: str, *, made: bool = False) -> None:
        """Say what was taken in; ``undo`` labels the way back, '' for none; an empty text puts it away.

        ``made``: it is about a ひな形, which can be opened.
        """


class ImportsPresenter:
    """Decides everything the 取込 pane shows."""

    screen: ClassVar[str] = "imports"

    def __init__(self, tools: Tools, view: ImportsView, scope: Scope, documents: Folder) -> None:
        """Prepare with 会員, which everything else needs."""
        self._tools = tools
        self._view = view
        self._scope = scope
        self._documents = documents
        self.kind = "members"
        self._path: Path | None = None
        self._template: Path | None = None
        self._plan: ImportPlan | None = None
        self._done: Changes | None = None
        self._search = MemberSearch(tools)

    def open(self) -> None:
        """Show the kinds and the plan so far."""
        self._search.load(lambda: None)
        self._view.show_kinds([Option(key, word) for key, word in IMPORT_WORDS.items()], self.kind)
        self._show_fields()
        self._view.show_file(self._path.name if self._path else "", "")
        self._show_plan()

    def set_scope(self, scope: Scope) -> None:
        """Keep the scope; an import is of the book's open year."""
        self._scope = scope

    def on_changes(self, changes: Changes) -> None:
        """Plan anew: the book is another one now; what 元に戻す here would take back is no longer the last deed."""
        if changes is not self._done:
            self._view.show_done("", "")
        if self._plan is not None:
            self._read(self._plan.mapping)

    def keep(self) -> None:
        """Have nothing typed to keep."""

    def choose_kind(self, kind: str) -> None:
        """Read the file as another kind."""
        self.kind = kind
        self._plan = None
        self._show_fields()
        self._show_plan()
        if self._path is not None:
            self._read(None)

    def choose_file(self) -> None:
        """Ask for a file and show what it would do."""
        path = self._tools.dialogs.ask_open(f"{IMPORT_WORDS[self.kind]}の取込", (TABLES,), now(self._documents))
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Show what a file (chosen or dropped) would do."""
        self._path = path
        self._plan = None
        self._view.show_file(path.name, "")
        self._view.show_done("", "")
        self._read(None)

    def read_again(self) -> None:
        """Read the file anew, after it was mended in Excel; the columns stay as they were chosen."""
        self._read(self._plan.mapping if self._plan is not None else None)

    def set_field(self, sheet: str, column: int, key: str) -> None:
        """Read a column (counted from 1) as a field, '' for not at all; the field leaves the column it had."""
        if self._plan is None:
            return
        mapping = self._plan.mapping
        for found in mapping.sheets:
            for old in [k for k, at in found.columns.items() if found.sheet == sheet and at == column and k != key]:
                mapping = mapping.with_column(sheet, old, None)
        self._read(mapping.with_column(sheet, key, column) if key else mapping)

    def set_header(self, sheet: str, row: str) -> None:
        """Read a sheet's header from a row a person names; a sheet not read so far is read."""
        number = read_row(row)
        if self._plan is not None and number is not None:
            self._read(self._plan.mapping, (sheet, number))
        else:
            self._show_plan()

    def leave_out(self, sheet: str) -> None:
        """Do not read a sheet."""
        if self._plan is not None:
            self._read(self._plan.mapping.without_sheet(sheet))

    def look_up(self, text: str) -> None:
        """Offer members for a spelling."""
        self._search.find(text, self._view.show_candidates)

    def learn(self, spelling: str, member_id: str) -> None:
        """Keep a spelling of the file with the member a person says it means, and read the file with it."""
        desk = self._tools.desk

        def keep() -> tuple[Member, Changes] | None:
            known = desk.get(Member.kind, member_id)
            if not isinstance(known, Member) or not spelling:
                return None
            return known, desk.correct(replace(known, aliases=(*known.aliases, spelling)))

        def kept(found: tuple[Member, Changes] | None) -> None:
            if found is not None:
                self._done = found[1]
                self._view.show_done(f"「{spelling}」を{found[0].name}の別の書き方として登録しました。", "")
                self._tools.announce(found[1])

        self._tools.runner.run(keep, kept)

    def take_in(self) -> None:
        """取り込む: all or nothing."""
        plan = self._plan
        if plan is None and self._path is None:
            self._view.show_file("", "先に、取り込むファイルを選んでください。")
        if plan is None or plan.problems or self._tools.desk.read_only:
            return
        self._tools.runner.run_long(
            "取り込んでいます",
            lambda progress: self._tools.desk.take_import(plan, progress),
            lambda changes: self._taken(plan, changes),
        )

    def undo(self) -> None:
        """元に戻す right after taking in."""
        self._tools.runner.run(self._tools.desk.undo, self._undone)

    def make_template(self) -> None:
        """Write the workbook to be filled in for this kind, in the words of the year the book's imports are read in."""
        suggested = now(self._documents) / f"{self.kind}_template.xlsx"
        path = self._tools.dialogs.ask_save(f"{IMPORT_WORDS[self.kind]}のひな形を作成", suggested, (EXCEL,))
        if path is None:
            return
        kind, year = self.kind, self._tools.desk.info.open_year

        def task(_: Progress) -> None:
            from roukin_desktop.services.imports import write_template_file

            write_template_file(kind, path, year)

        def made(_: None) -> None:
            self._template = path
            self._view.show_done(f"「{path.name}」を作成しました。", "", made=True)

        self._tools.runner.run_long("ひな形を作成しています", task, made)

    def open_template(self) -> None:
        """Open the ひな形 that was made last, to be filled in."""
        if self._template is not None:
            self._tools.dialogs.open_file(self._template)

    def open_template_folder(self) -> None:
        """Show it in its folder."""
        if self._template is not None:
            self._tools.dialogs.open_folder(self._template)

    def _read(self, mapping: Mapping | None, heading: tuple[str, int] | None = None) -> None:
        path, kind, desk = self._path, self.kind, self._tools.desk
        if path is None:
            return
        self._tools.runner.run_long(
            "ファイルを読んでいます",
            lambda progress: desk.plan_import(kind, path, mapping, progress, heading),
            lambda plan: self._planned(path, plan),
            lambda error: self._failed(path, error),
        )

    def _planned(self, path: Path, plan: ImportPlan) -> None:
        if plan.kind != self.kind or path != self._path:
            return
        self._plan = plan
        self._view.show_file(path.name, "")
        self._show_plan()

    def _failed(self, path: Path, error: Exception) -> None:
        """Say at the file why it cannot be read; the unforeseen goes its usual way."""
        if not isinstance(error, UserFixable):
            self._tools.dialogs.show_trouble(error)
            return
        self._plan = None
        more = error.problems[:3] if isinstance(error, InputRefused) else ()
        self._view.show_file(path.name, "\n".join((str(error), *more)))
        self._show_plan()

    def _show_fields(self) -> None:
        self._view.show_fields(field_options(self.kind, self._tools.desk.catalogue()))

    def _show_plan(self) -> None:
        desk, plan = self._tools.desk, self._plan
        self._view.show_plan(None if plan is None else plan_model(plan, desk.catalogue(), desk.read_only or ""))

    def _taken(self, plan: ImportPlan, changes: Changes | None) -> None:
        self._plan, self._path, self._done = None, None, changes
        self._view.show_file("", "")
        self._show_plan()
        if changes is None:
            self._view.show_done("ファイルの内容はすべて記録簿にあります。何も変わりません。", "")
            return
        text = f"{IMPORT_WORDS[plan.kind]}を取り込みました({counts_text(plan)})。"
        if plan.reviews:
            text += "要確認は「集計」から一覧を開けます。"
        self._view.show_done(text, "元に戻す")
        self._tools.announce(changes)

    def _undone(self, changes: Changes | None) -> None:
        if changes is not None:
            self._done = changes
            self._view.show_done("取込を元に戻しました。", "")
            self._tools.announce(changes)


def read_row(text: str) -> int | None:
    """Return the number of a row as typed, None for anything that is not one."""
    try:
        number = read_int(text)
    except ValueError:
        return None
    return number if number is not None and 1 <= number <= LAST_ROW else None
