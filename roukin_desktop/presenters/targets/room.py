"""会員自主目標: a grid with a member a row, the bank's figure beside the member's own (screens.md)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import SelfTarget
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.between import OTHER, BetweenBooks, WhoseChoice
from roukin_desktop.presenters.paste import PastePreview, mend_later, plan_paste
from roukin_desktop.presenters.ports import WarningRow
from roukin_desktop.presenters.sheet_memory import NO_STEP_BACK, NO_STEP_ON, Steps, stamp
from roukin_desktop.presenters.targets.rows import (
    GridRow,
    RowDetail,
    TargetsView,
    actual_text,
    by_member,
    columns_of,
    row_of,
)
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services import screens
from roukin_desktop.services.actuals import BranchActuals, actuals_of

Typed = tuple[str, str, str]
"""A cell of a step of undo: row, the self-target it was typed over, field."""


class TargetsPresenter:
    """Decides everything the 会員自主目標 pane shows."""

    screen: ClassVar[str] = "targets"

    def __init__(self, tools: Tools, view: TargetsView, scope: Scope) -> None:
        """Prepare; ``open`` shows the grid."""
        self._tools = tools
        self._view = view
        self._scope = scope
        self._rows: list[GridRow] = []
        self._shown: list[GridRow] = []
        self._reasons: dict[str, str] = {}
        self._all_steps: defaultdict[int, Steps[Typed]] = defaultdict(Steps)
        self._current = ""
        self._busy = False
        self._filter = ""
        self._kept: dict[str, str] | None = None
        self._wanted = ""
        self._actuals = BranchActuals()
        self._columns = columns_of(tools.desk.catalogue(scope.year))
        self.between = BetweenBooks(tools, self)
        self.whose = WhoseChoice(view.show_whose, self._show)

    def open(self) -> None:
        """Show heads and rows."""
        self._columns = columns_of(self._tools.desk.catalogue(self._scope.year))
        self._view.show_columns(self._columns)
        self._view.show_locked(self._tools.desk.read_only or "")
        self.reload()

    def set_scope(self, scope: Scope) -> None:
        """Show another year; unregistered changes of the year left are kept."""
        self.keep()
        changed, other = scope.year != self._scope.year, scope.period != self._scope.period
        self._scope = scope
        if other and not changed:
            self._read_actuals()
        if changed:
            self._rows, self._kept = [], None
            self._reasons.clear()
            self._view.show_message("")
            self.open()

    def reload(self) -> None:
        """Read members and self-targets anew; what was typed and not registered stays."""
        desk, year, period = self._tools.desk, self._scope.year, self._scope.period

        def take(found: tuple[BranchActuals, screens.YearTargets]) -> None:
            self._take_actuals(period, found[0])
            self._take(year, found[1])

        self._tools.runner.run(lambda: (actuals_of(desk, period), screens.targets_by_member(desk, year)), take)

    def filter(self, text: str) -> None:
        """Show only members that match."""
        self._filter = text
        self._show()

    def edit(self, row: int, column: int, text: str) -> None:
        """Take the text of a cell."""
        shown, name = self._shown[row], self._columns[column].name
        if not name or shown.origin:
            return
        self._steps.take(self._put(shown, {name: self._typed(name, text)}))
        self._changed(row)

    def choose(self, row: int) -> None:
        """Take the row the cursor is in; the one it left may be told what it lacks."""
        left, now = self._current, self._shown[row].key
        self._current = now
        if left != now:
            self._tell(left)
            self.between.show()
        self._show_detail()

    def discard(self, row: int) -> None:
        """Drop what was typed in a row and not registered."""
        shown = self._shown[row]
        self._steps.take(self._put(shown, shown.draft.clean_texts()))
        shown.told = False
        self._changed(row)

    def fill_down(self, row: int, column: int) -> None:
        """Ctrl+D: copy a cell from the row above."""
        name = self._columns[column].name
        if row > 0 and name:
            self.edit(row, column, self._shown[row - 1].draft.text(name))

    def undo(self, row: int) -> None:
        """Take the last change back, a pasted block as a whole, whichever row the cursor is in."""
        if self._shown[row].origin:
            self.between.refuse()
            return
        self._walk(self._steps.undo(self._now), NO_STEP_BACK)

    def redo(self, _row: int) -> None:
        """Do it again."""
        self._walk(self._steps.redo(self._now), NO_STEP_ON)

    def join_steps(self, begins: bool) -> None:
        """Take what follows, or what went before, as one step of undo."""
        self._steps.join(begins=begins)

    def give_reason(self, code: str, text: str) -> None:
        """Take the reason of a warning, for all rows being registered."""
        self._reasons[code] = text

    def register_all(self) -> None:
        """登録 all changed rows at once: all or none."""
        self._register([row for row in self._rows if row.draft.dirty()])

    def copy_last_year(self) -> None:
        """前年度から複写: members and items, not figures (domain.md J-3)."""
        year = self._scope.year
        text = f"{year - 1}年度の会員と項目を{year}年度に複写します。数字は複写しません。「元に戻す」で戻せます。"
        if self._tools.dialogs.confirm("前年度から複写", text, "複写する"):
            self._tools.runner.run(lambda: self._tools.desk.copy_year(year), self._tools.announce)

    def show_target(self, target_id: str) -> None:
        """Go to the row of a self-target that another room leads to; while the grid is being read it waits."""
        self._wanted = target_id if not self._rows else ""
        row = next((r for r in self._rows if r.draft.saved is not None and r.draft.saved.id == target_id), None)
        if row is not None:
            self._focus(row, "")

    def cancel(self, row: int) -> None:
        """取消 of a member's self-target."""
        saved = self._shown[row].draft.saved
        if saved is None or self._shown[row].origin:
            return
        text = f"{self._shown[row].member.name}の自主目標を取り消します。「元に戻す」で戻せます。"
        if self._tools.dialogs.confirm("自主目標の取消", text, "取り消す"):
            key = saved.id
            self._tools.runner.run(lambda: self._tools.desk.cancel(SelfTarget.kind, key), self._tools.announce)

    def paste(self, row: int, column: int, text: str) -> None:
        """Show what a block from Excel would change before it is taken."""
        if self._shown[row].origin:
            self.between.refuse()
            return
        names = [c.name for c in self._columns]
        plan = plan_paste(text, row, column, [r.member.name for r in self._shown if not r.origin], names)
        read = [self._shown[c.row].read(c.name, self._typed(c.name, c.text)) for c in plan.cells]
        options = {c.name for c in self._columns if c.options}
        remarks = (*plan.remarks, *mend_later(read.count(None)))
        cells = tuple(
            replace(c, text=c.text if shown is None or c.name in options else shown, unread=shown is None)
            for c, shown in zip(plan.cells, read, strict=True)
        )
        self._view.show_paste(replace(plan, cells=cells, remarks=remarks))

    def take_paste(self, preview: PastePreview) -> None:
        """Put a previewed block into the grid; nothing is registered yet."""
        step: list[tuple[Typed, str, str]] = []
        for row in sorted({cell.row for cell in preview.cells}):
            texts = {cell.name: self._typed(cell.name, cell.text) for cell in preview.cells if cell.row == row}
            step += self._put(self._shown[row], texts)
            self._shown[row].told = True
        self._steps.take(step)
        self._view.show_message("")
        self._show()

    def keep(self) -> None:
        """Write all unregistered rows to the recovery file where they changed since."""
        data = {
            f"{row.member.id}/{name}": text
            for row in self._rows
            if row.draft.dirty()
            for name, text in row.draft.to_dict().items()
        }
        if data == (self._kept or {}):
            return
        if data:
            self._tools.drafts.save(self._draft_key(), data)
        else:
            self._tools.drafts.drop(self._draft_key())
        self._kept = data

    def on_changes(self, _changes: Changes) -> None:
        """Read anew."""
        self.reload()

    def _draft_key(self) -> str:
        return f"{self.screen}-{self._scope.year}"

    @property
    def _steps(self) -> Steps[Typed]:
        """The steps of the year that is shown: what is typed in another stays typed there.

        While the rows are being read there is no step: a place looked for in vain would be given up.
        """
        return self._all_steps[self._scope.year] if self._rows else Steps()

    def shown(self) -> SelfTarget | None:
        """Return the self-target of the current row."""
        row = self._current_row()
        return row.draft.saved if row is not None else None

    def adopts(self) -> str:
        """Offer nothing: a self-target belongs to the book it was decided in."""
        return ""

    def show_standing(self) -> None:
        """Show anew how the current row stands between books."""
        self._show_detail()

    def edit_record(self, record_id: str) -> None:
        """Go to a self-target."""
        self.show_target(record_id)

    def _read_actuals(self) -> None:
        desk, period = self._tools.desk, self._scope.period
        self._tools.runner.run(lambda: actuals_of(desk, period), lambda found: self._take_actuals(period, found))

    def _take_actuals(self, period: Period, found: BranchActuals) -> None:
        if period == self._scope.period:
            self._actuals = found
            self._show_detail()

    def _current_row(self) -> GridRow | None:
        return next((row for row in self._shown if row.key == self._current), None)

    def _take(self, year: int, found: screens.YearTargets) -> None:
        if year != self._scope.year:
            return
        targets = found.targets
        pending = {row.member.id: row.draft.to_dict() for row in self._rows if row.draft.dirty()}
        if not self._rows and not pending:
            self._kept = self._tools.drafts.load(self._draft_key())
            pending = by_member(self._kept or {})
            told = set(pending)
        else:
            told = {row.member.id for row in self._rows if row.told}
        today = self._tools.desk.today()
        self._rows = [
            row_of(self._tools, year, member, targets.get(member.id), pending.get(member.id))
            for member in found.members
            if member.id in targets or member.id in pending or member.valid_to is None or member.valid_to >= today
        ]
        for row in self._rows:
            row.told, row.before = row.member.id in told, found.before.get(row.member.id)
            row.mark = found.marks.of(row.draft.saved.id) if row.draft.saved is not None else ""
        for member, target in found.received:
            row = row_of(self._tools, year, member, target)
            row.origin = found.marks.senders.get(target.book_id, OTHER)
            self._rows.append(row)
        self._show_columns()
        self.whose.offer(mixed=bool(found.received))
        self._show()
        if self._wanted:
            self.show_target(self._wanted)

    def _show_columns(self) -> None:
        """Show 提出元 and the room for marks while a row needs them."""
        received, marked = any(row.origin for row in self._rows), any(row.mark for row in self._rows)
        columns = columns_of(self._tools.desk.catalogue(self._scope.year), received=received, marked=marked)
        if columns != self._columns:
            self._columns = columns
            self._view.show_columns(columns)

    def _show(self) -> None:
        wanted, own = search_key(self._filter), self.whose.own
        received_of = {row.member.id for row in self._rows if row.origin}
        self._shown = [
            row
            for row in self._rows
            if wanted in row.looked
            and (own != bool(row.origin) if own is not None else not (row.empty and row.member.id in received_of))
        ]
        self._view.show_rows([row.shown(self._columns) for row in self._shown])
        self._view.show_note(self._empty_note())
        done = {row.member.id for row in self._rows if row.draft.saved is not None and row.draft.saved.confirmed}
        members = {row.member.id for row in self._rows}
        received = sum(bool(row.origin) for row in self._rows)
        others = f"・うち受付 {count_text(received, '件')}" if received else ""
        self._view.show_header(f"設定 {count_text(len(done), '会員')} / {count_text(len(members), '会員')}{others}")
        self._show_state()

    def _show_state(self) -> None:
        changed = sum(1 for row in self._rows if row.draft.dirty())
        self._view.show_state(f"未登録の変更 {count_text(changed, '会員')}(自動で控えています)" if changed else "")
        self._show_warnings([row for row in self._rows if row.told])
        self._show_detail()

    def _empty_note(self) -> str:
        if self._shown:
            return ""
        if self._rows:
            return "この条件に当たる会員はありません。"
        return "会員がまだありません。会員台帳で登録してください。"

    def _put(self, row: GridRow, texts: Mapping[str, str]) -> list[tuple[Typed, str, str]]:
        """Put texts into a row; return what changed, for a step of undo."""
        base = stamp(row.draft.saved)
        step = [((row.key, base, name), row.draft.text(name), text) for name, text in texts.items()]
        row.draft.edit_many(texts)
        row.issues = None
        return step

    def _now(self, place: Typed) -> str | None:
        """Return the text of a cell, None where its self-target is another by now."""
        key, base, name = place
        row = next((one for one in self._rows if one.key == key), None)
        return row.draft.text(name) if row is not None and stamp(row.draft.saved) == base else None

    def _walk(self, found: Mapping[Typed, str], none: str) -> None:
        """Show a step taken back or done again, and where it was; ``none`` says that there is no step."""
        if not found:
            if self._rows:
                self._view.show_message(none, "hint")
            return
        known = {row.key: row for row in self._rows}
        rows = [known[key] for key in dict.fromkeys(key for key, _, _ in found)]
        for row in rows:
            self._put(row, {name: text for (key, _, name), text in found.items() if key == row.key})
        self._view.show_message("")
        self._refresh(rows)
        self._show_state()
        self._focus(rows[0], next(name for _, _, name in found))

    def _changed(self, row: int) -> None:
        """Show a row after its texts changed."""
        self._shown[row].issues = None
        self._view.show_message("")
        self._view.refresh_row(row, self._shown[row].shown(self._columns))
        self._show_state()

    def _tell(self, key: str) -> None:
        """Tell from now on everything about a changed row: the cursor left it."""
        row = next((r for r in self._rows if r.key == key), None)
        if row is None or row.told or not row.draft.dirty():
            return
        row.told = True
        if row in self._shown:
            self._view.refresh_row(self._shown.index(row), row.shown(self._columns))
        self._show_warnings([r for r in self._rows if r.told])

    def _show_detail(self) -> None:
        row, locked = self._current_row(), bool(self._tools.desk.read_only)
        banner = self.between.banner() if row is not None else None
        if row is None:
            self._view.show_detail(RowDetail(""))
            return
        items = self._tools.desk.catalogue(self._scope.year).target_items
        actual = actual_text(row.member, items, self._actuals, self._scope.period)
        self._view.show_detail(row.detail(self._columns, banner, actual, locked=locked))

    def _typed(self, name: str, text: str) -> str:
        """Return the key of a choice typed or pasted by its label; other text as it is."""
        options = next((column.options for column in self._columns if column.name == name), ())
        wanted = search_key(text)
        return next((option.key for option in options if wanted and search_key(option.label) == wanted), text)

    def _register(self, rows: list[GridRow]) -> None:
        reason = self._tools.desk.read_only
        if reason:
            self._tools.dialogs.tell("閲覧のみ", reason)
            return
        if self._busy:
            return
        if not rows:
            self._view.show_message("登録する変更はありません。")
            return
        for row in rows:
            row.told = True
            row.draft.explain(self._reasons)
            row.issues = None
        if self._stopped(rows):
            self._refresh(rows)
            return
        self._busy = True
        records = [record for row in rows if (record := row.draft.record()) is not None]
        label = f"{self._scope.year}年度の自主目標の登録({count_text(len(records), '会員')})"
        self._tools.runner.run(
            lambda: self._tools.desk.register_many(records, Verb.REGISTER, label),
            lambda changes: self._registered(rows, changes),
            self._failed,
        )
        self._tools.runner.settle(lambda: not self._busy)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.keep()
        self._tools.dialogs.show_trouble(error)

    def _refresh(self, rows: list[GridRow]) -> None:
        for row in rows:
            if row in self._shown:
                self._view.refresh_row(self._shown.index(row), row.shown(self._columns))
        self._show_detail()

    def _stopped(self, rows: list[GridRow]) -> bool:
        """Tell whether something stands against 登録, and show it: errors first, then reasons to be given."""
        for row in rows:
            for issue in row.found():
                if issue.severity is Severity.ERROR:
                    self._view.show_message(f"登録していません。{row.member.name}の行に直す欄があります。")
                    self._focus(row, issue.field)
                    return True
        self._show_warnings(rows)
        if any(row.draft.unexplained(row.found()) for row in rows):
            self._view.show_message("確認が必要な行があります。理由を入力してから登録してください。")
            return True
        return False

    def _show_warnings(self, rows: list[GridRow]) -> None:
        """Show the warnings of changed rows, one a code: a reason holds for all rows registered together."""
        texts: dict[str, list[str]] = {}
        for row in rows:
            for issue in row.found() if row.draft.dirty() else ():
                if issue.severity is Severity.WARNING:
                    texts.setdefault(issue.code, []).append(message(issue))
        self._view.show_warnings(
            [
                WarningRow(code, f"{found[0]}({count_text(len(found), '会員')})", self._reasons.get(code, ""))
                for code, found in texts.items()
            ]
        )

    def _focus(self, row: GridRow, name: str) -> None:
        if row not in self._shown:
            self._filter = ""
            self._view.clear_filter()
            self.whose.show_all()
            self._show()
        place = next((at for at, column in enumerate(self._columns) if column.name == name), 2)
        self._view.focus_cell(self._shown.index(row), place)

    def _registered(self, rows: list[GridRow], changes: Changes) -> None:
        self._busy = False
        done = {row.key for row in rows}
        self._rows = [row for row in self._rows if row.key not in done]
        self._reasons.clear()
        self._view.show_warnings([])
        self._view.show_message("")
        self.keep()
        self._tools.announce(changes)
