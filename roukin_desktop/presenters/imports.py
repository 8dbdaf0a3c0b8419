"""取込: kind and file, the guess, mending it, the preview with every problem, taking in, undo (exchange.md §5)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.ports import FileKind, Option, Progress
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.labels import IMPORT_WORDS

if TYPE_CHECKING:
    from roukin_desktop.exchange.foreign import ImportPlan, Mapping, Remark, SheetMapping

TABLES = FileKind("Excel・CSV", ("*.xlsx", "*.csv"))
EXCEL = FileKind("Excel ブック", ("*.xlsx",))


@dataclass(frozen=True, slots=True)
class MappingRow:
    """A field of a sheet and the column it was found in; ``sure`` is False where the guess should be looked at."""

    sheet: str
    key: str
    label: str
    column: int | None
    letter: str
    sure: bool


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A finding: ``severity`` error (nothing is taken in), warning (要確認), hint; place, value, sentence."""

    severity: str
    sheet: str
    cell: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class PlanModel:
    """What taking in would do, in a sentence; ``can_take`` is False while a problem stands."""

    file: str
    text: str
    can_take: bool
    columns: tuple[MappingRow, ...]
    remarks: tuple[RemarkRow, ...]


class ImportsView(Protocol):
    """What the pane of 取込 shows."""

    def show_kinds(self, options: list[Option], chosen: str) -> None:
        """Offer 会員, 学習会, 会員自主目標, キャンペーン実績."""

    def show_plan(self, plan: PlanModel | None) -> None:
        """Show guess and preview; None before a file is chosen."""

    def show_done(self, text: str, undo: str) -> None:
        """Say what was taken in; ``undo`` labels the way back, '' for none."""


class ImportsPresenter:
    """Decides everything the 取込 pane shows."""

    screen: ClassVar[str] = "imports"

    def __init__(self, tools: Tools, view: ImportsView, scope: Scope, documents: Path) -> None:
        """Prepare with 会員, which everything else needs."""
        self._tools = tools
        self._view = view
        self._scope = scope
        self._documents = documents
        self.kind = "members"
        self._path: Path | None = None
        self._plan: ImportPlan | None = None

    def open(self) -> None:
        """Show the kinds and the plan so far."""
        self._view.show_kinds([Option(key, word) for key, word in IMPORT_WORDS.items()], self.kind)
        self._view.show_plan(_model(self._plan) if self._plan is not None else None)

    def set_scope(self, scope: Scope) -> None:
        """Keep the scope; an import is of the book's open year."""
        self._scope = scope

    def on_changes(self, _changes: Changes) -> None:
        """Plan anew: the book is another one now."""
        if self._plan is not None:
            self._read(self._plan.mapping)

    def keep(self) -> None:
        """Have nothing typed to keep."""

    def choose_kind(self, kind: str) -> None:
        """Read the file as another kind."""
        self.kind = kind
        self._plan = None
        self._view.show_plan(None)
        if self._path is not None:
            self._read(None)

    def choose_file(self) -> None:
        """Ask for a file and show what it would do."""
        path = self._tools.dialogs.ask_open(f"{IMPORT_WORDS[self.kind]}の取込", (TABLES,), self._documents)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Show what a file (chosen or dropped) would do."""
        self._path = path
        self._plan = None
        self._read(None)

    def mend(self, sheet: str, key: str, column: int | None) -> None:
        """Put a field on another column (counted from 1), or on none."""
        if self._plan is not None:
            self._read(self._plan.mapping.with_column(sheet, key, column))

    def leave_out(self, sheet: str) -> None:
        """Do not read a sheet."""
        if self._plan is not None:
            self._read(self._plan.mapping.without_sheet(sheet))

    def take_in(self) -> None:
        """取り込む: all or nothing."""
        plan = self._plan
        if plan is None or plan.problems:
            return
        self._tools.runner.run_long(
            "取り込んでいます", lambda _: self._tools.desk.take_import(plan), lambda changes: self._taken(plan, changes)
        )

    def undo(self) -> None:
        """元に戻す right after taking in."""
        self._tools.runner.run(self._tools.desk.undo, self._undone)

    def make_template(self) -> None:
        """Write the workbook to be filled in for this kind."""
        suggested = self._documents / f"{self.kind}_template.xlsx"
        path = self._tools.dialogs.ask_save(f"{IMPORT_WORDS[self.kind]}のひな形を作成", suggested, (EXCEL,))
        if path is None:
            return
        kind, today = self.kind, self._tools.desk.today()

        def task(_: Progress) -> None:
            from roukin_desktop.services.imports import write_template_file

            write_template_file(kind, path, today)

        self._tools.runner.run_long(
            "ひな形を作成しています", task, lambda _: self._view.show_done(f"「{path.name}」を作成しました。", "")
        )

    def _read(self, mapping: Mapping | None) -> None:
        path, kind, desk = self._path, self.kind, self._tools.desk
        if path is None:
            return
        self._tools.runner.run_long(
            "ファイルを読んでいます",
            lambda progress: desk.plan_import(kind, path, mapping, progress),
            self._planned,
        )

    def _planned(self, plan: ImportPlan) -> None:
        if plan.kind != self.kind:
            return
        self._plan = plan
        self._view.show_plan(_model(plan))

    def _taken(self, plan: ImportPlan, changes: Changes | None) -> None:
        self._plan, self._path = None, None
        self._view.show_plan(None)
        if changes is None:
            self._view.show_done("ファイルの内容はすべて記録簿にあります。何も変わりません。", "")
            return
        text = f"{IMPORT_WORDS[plan.kind]}を取り込みました({_counts(plan)})。"
        self._view.show_done(text, "元に戻す")
        self._tools.announce(changes)

    def _undone(self, changes: Changes | None) -> None:
        if changes is not None:
            self._view.show_done("取込を元に戻しました。", "")
            self._tools.announce(changes)


def _counts(plan: ImportPlan) -> str:
    parts = [f"新規 {count_text(len(plan.new), '件')}", f"変更 {count_text(len(plan.changed), '件')}"]
    parts.append(f"同じ {count_text(plan.same, '件')}")
    if plan.reviews:
        parts.append(f"要確認 {count_text(len(plan.reviews), '件')}")
    return "・".join(parts)


def _model(plan: ImportPlan) -> PlanModel:
    text = _counts(plan)
    if plan.problems:
        text = f"問題が{count_text(len(plan.problems), '件')}あるため取り込めません。"
        text += "ファイルを直すか、列を選び直してください。"
    elif not plan.records:
        text = "ファイルの内容はすべて記録簿にあります。取り込むものはありません。"
    groups = (("error", plan.problems), ("warning", plan.reviews), ("hint", plan.notices), ("hint", plan.left_out))
    return PlanModel(
        file=Path(plan.file).name,
        text=text,
        can_take=bool(plan.records) and not plan.problems,
        columns=tuple(row for sheet in plan.mapping.sheets for row in _columns(plan.kind, sheet)),
        remarks=tuple(_remark(severity, remark) for severity, found in groups for remark in found),
    )


def _remark(severity: str, remark: Remark) -> RemarkRow:
    return RemarkRow(severity, remark.sheet, remark.cell, remark.value, remark.message)


def _columns(kind: str, sheet: SheetMapping) -> list[MappingRow]:
    from roukin_desktop.exchange.foreign.words import FIELDS

    rows = []
    for field in FIELDS[kind]:
        column = sheet.columns.get(field.key)
        sure = column is None or sheet.confidence.get(field.key, 0) >= 80
        rows.append(MappingRow(sheet.sheet, field.key, field.label, column, letter(column), sure))
    return rows


def letter(column: int | None) -> str:
    """Return the letters Excel shows for a column counted from 1; '' for none."""
    letters = ""
    left = column or 0
    while left:
        left, at = divmod(left - 1, 26)
        letters = chr(ord("A") + at) + letters
    return letters
