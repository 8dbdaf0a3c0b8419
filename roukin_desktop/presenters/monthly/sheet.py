"""月次実績: a grid indicator × month for one branch, typed or pasted; what the bank's file gave is only shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from roukin_desktop.domain.book import Changes, Role
from roukin_desktop.domain.drafts.month_draft import VALUE
from roukin_desktop.domain.fields import read_field
from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import Period, half_of_day, half_period, year_period
from roukin_desktop.domain.records import Branch, MonthlyFigure
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.monthly.rows import (
    FEED,
    WHOLE,
    CellDetail,
    MonthCell,
    MonthRow,
    MonthsView,
    branch_options,
    columns_of,
    looked_in,
    rows_of,
)
from roukin_desktop.presenters.paste import PastePreview, mend_later, plan_paste
from roukin_desktop.presenters.ports import Option, WarningRow
from roukin_desktop.presenters.sheet import SheetColumn
from roukin_desktop.presenters.sheet_memory import NO_STEP_BACK, NO_STEP_ON, KeptSheets, Place, Steps, stamp
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.figures_sheet import MonthSheet

_HALVES = (Option("1", "上期"), Option("2", "下期"))


Typed = tuple[str, date, str]
"""A cell of a step of undo: item, month, and the figure it was typed over."""


class MonthsPresenter:
    """Decides everything the grid of 月次実績 shows."""

    screen: ClassVar[str] = "monthly"

    def __init__(self, tools: Tools, view: MonthsView, scope: Scope) -> None:
        """Prepare; ``open`` shows the grid."""
        self._tools = tools
        self._view = view
        self._scope = scope
        self._half = half_of(scope.period) or 1
        self._branches: list[Branch] = []
        self._branch: str | None = None
        self._rows: list[MonthRow] = []
        self._shown: list[MonthRow] = []
        self._columns: list[SheetColumn] = []
        self._place: tuple[str, str] = ("", "")
        self._reasons: dict[str, str] = {}
        self._kept = KeptSheets(tools.drafts)
        self._all_steps: defaultdict[tuple[int, str | None], Steps[Typed]] = defaultdict(Steps)
        self._filter = ""
        self._wanted = ""
        self._wanted_figure: MonthlyFigure | None = None
        self._busy = False
        self._begun = False

    def open(self) -> None:
        """Show branches, heads and rows."""
        self._view.show_locked(self._tools.desk.read_only or "")
        self.reload()

    def set_scope(self, scope: Scope) -> None:
        """Show another year or half; what was typed and not registered is kept."""
        self.keep()
        year, half = self._scope.year, half_of(scope.period)
        self._scope = scope
        self._half = half or self._half
        if scope.year != year:
            self._forget()
            self.reload()
        else:
            self._show()

    def choose_branch(self, branch_id: str) -> None:
        """Show another branch, or 全道."""
        wanted = None if branch_id == WHOLE else branch_id
        if wanted != self._branch:
            self.keep()
            self._branch = wanted
            self._forget()
            self.reload()

    def choose_half(self, key: str) -> None:
        """Show 上期 or 下期."""
        self._half = int(key)
        self._show()

    def reload(self) -> None:
        """Read branches and figures anew; what was typed and not registered stays."""
        desk, year = self._tools.desk, self._scope.year
        wanted, begun = self._branch, self._begun

        def read() -> tuple[list[Branch], MonthSheet]:
            home = desk.info.book_id
            own = [one for one in desk.all(Branch.kind) if isinstance(one, Branch) and one.book_id == home]
            known = {one.id for one in own}
            first = min(own, key=lambda one: (one.code, one.name)).id if own else None
            usual = None if desk.info.role is Role.HEADQUARTERS else first
            chosen = usual if not begun else wanted if wanted in known else None
            return own, desk.figures.sheet(year, chosen)

        self._tools.runner.run(read, lambda found: self._take(year, *found))

    def filter(self, text: str) -> None:
        """Show only indicators that match."""
        self._filter = text
        self._show()

    def edit(self, row: int, column: int, text: str) -> None:
        """Take the text of a cell."""
        place = self._at(row, column)
        if place is not None and not place[1].source:
            self._change([(place[0], place[1], text)])

    def choose(self, row: int, column: int) -> None:
        """Take the cell the cursor is in."""
        self._place = (self._shown[row].item.code, self._columns[column].name)
        self._show_detail()

    def discard(self, row: int) -> None:
        """Drop what was typed in a row and not registered."""
        found = self._shown[row]
        self._change([(found, cell, cell.draft.clean_texts().get(VALUE, "")) for cell in found.changed()])

    def fill_down(self, row: int, column: int) -> None:
        """Ctrl+D: copy a cell from the row above."""
        above = self._at(row - 1, column) if row > 0 else None
        if above is not None:
            value = above[1].value
            self.edit(row, column, above[1].draft.text(VALUE) if value is None else str(value))

    def undo(self, _row: int) -> None:
        """Take the last change of the sheet back."""
        self._walk(self._steps.undo(self._now), NO_STEP_BACK)

    def redo(self, _row: int) -> None:
        """Do it again."""
        self._walk(self._steps.redo(self._now), NO_STEP_ON)

    def join_steps(self, begins: bool) -> None:
        """Take what follows, or what went before, as one step of undo."""
        self._steps.join(begins=begins)

    def give_reason(self, code: str, text: str) -> None:
        """Take the reason of a warning, for all cells being registered."""
        self._reasons[code] = text

    def paste(self, row: int, column: int, text: str) -> None:
        """Show what a block from Excel would change before it is taken."""
        names = [c.name for c in self._columns]
        plan = plan_paste(text, row, column, [r.title for r in self._shown], names, "項目")
        open_cells = [c for c in plan.cells if not self._cell(c.row, c.name).source]
        read = [self._read(c.row, c.name, c.text) for c in open_cells]
        remarks = list(plan.remarks)
        if shut := len(plan.cells) - len(open_cells):
            remarks.append(f"{shut}欄は、金庫のファイルか店舗の合計の数字のため貼り付けません。")
        remarks += mend_later(read.count(None))
        cells = tuple(
            replace(c, text=c.text if shown is None else shown, unread=shown is None)
            for c, shown in zip(open_cells, read, strict=True)
        )
        count = f"{len({c.row for c in cells})}項目・{len(cells)}欄に貼り付けます。"
        self._view.show_paste(PastePreview(cells, tuple(remarks), count))

    def take_paste(self, preview: PastePreview) -> None:
        """Put a previewed block into the grid; nothing is registered yet."""
        self._change([(self._shown[one.row], self._cell(one.row, one.name), one.text) for one in preview.cells])

    def register_all(self) -> None:
        """登録 all changed cells of the sheet as one operation; emptied ones are taken out."""
        reason = self._tools.desk.read_only
        if reason:
            self._tools.dialogs.tell("閲覧のみ", reason)
            return
        changed = [(row, cell) for row in self._rows for cell in row.changed()]
        if self._busy:
            return
        if not changed:
            self._view.show_message("登録する変更はありません。")
            return
        for _, cell in changed:
            cell.draft.explain(self._reasons)
            cell.issues = None
        if not self._stopped(changed):
            self._register([cell for _, cell in changed])

    def keep(self) -> None:
        """Write what is not registered to the recovery file where it changed since."""
        if self._begun and self._rows:
            self._kept.keep(self._draft, self._branch or WHOLE, self._changed_texts())

    def on_changes(self, _changes: Changes) -> None:
        """Read anew."""
        self.reload()

    def show_figure(self, figure: MonthlyFigure) -> None:
        """Go to the cell of a figure that another room leads to; while its branch is being read it waits."""
        self._wanted_figure = figure
        self._go_to_figure()

    def show_item(self, code: str) -> None:
        """Go to the row of an indicator, to this month where the half has it; while the sheet is read it waits."""
        self._wanted = code
        self._go_to_wanted()

    @property
    def _draft(self) -> str:
        return f"{self.screen}-{self._scope.year}"

    @property
    def _steps(self) -> Steps[Typed]:
        """The steps of the sheet that is shown: what is typed in another branch or year stays typed there.

        While the rows are being read there is no step: a place looked for in vain would be given up.
        """
        return self._all_steps[self._scope.year, self._branch] if self._rows else Steps()

    def _changed_texts(self) -> dict[Place, str]:
        return {(row.item.code, cell.month): cell.draft.text(VALUE) for row in self._rows for cell in row.changed()}

    def _forget(self) -> None:
        self._rows = []
        self._reasons.clear()
        self._view.show_message("")

    def _take(self, year: int, branches: list[Branch], sheet: MonthSheet) -> None:
        if year != self._scope.year or (self._begun and sheet.branch_id != self._branch and self._known(branches)):
            return
        pending = self._changed_texts()
        self._begun, self._branches, self._branch = True, branches, sheet.branch_id
        if not self._rows:
            pending = self._kept.texts(self._draft, self._branch or WHOLE)
        names = {one.id: one.name for one in branches}
        self._rows = rows_of(self._tools, sheet, year_period(year), names)
        self._put_texts(pending)
        self._view.show_branches(branch_options(branches, self._tools.desk.info.role.whole), self._branch or WHOLE)
        self._show()
        self._go_to_wanted()
        self._go_to_figure()

    def _go_to_figure(self) -> None:
        figure, known = self._wanted_figure, {None, *(one.id for one in self._branches)}
        if figure is None or not self._rows:
            return
        if figure.branch_id != self._branch and figure.branch_id in known:
            self.choose_branch(figure.branch_id or WHOLE)
            return
        self._wanted_figure = None
        self._half = half_of_day(figure.month)
        self._show()
        self._focus(figure.item, figure.month)

    def _go_to_wanted(self) -> None:
        if self._rows and self._wanted:
            months, today = [month.start for month in self._period().months()], self._tools.desk.today()
            self._focus(self._wanted, max((month for month in months if month <= today), default=months[0]))
            self._wanted = ""

    def _known(self, branches: list[Branch]) -> bool:
        return self._branch is None or any(one.id == self._branch for one in branches)

    def _period(self) -> Period:
        return half_period(self._scope.year, self._half)

    def _show(self) -> None:
        """Show the rows of the half; the heads anew where figures need another width."""
        self._view.show_halves(list(_HALVES), str(self._half))
        half, wanted = self._period(), search_key(self._filter)
        columns = columns_of(half, self._rows)
        if columns != self._columns:
            self._columns = columns
            self._view.show_columns(columns)
        self._shown = [row for row in self._rows if wanted in looked_in(row)]
        self._view.show_rows([row.shown(columns, half) for row in self._shown])
        self._view.show_note("" if self._shown else "この条件に当たる項目はありません。")
        self._show_header(half)
        self._show_state()

    def _show_header(self, half: Period) -> None:
        months = [month.start for month in half.months()]
        cells = [row.cells[month] for row in self._rows for month in months]
        filled = sum(cell.value is not None for cell in cells)
        fed = sum(cell.source == FEED for cell in cells)
        told = f"入力済 {count_text(filled)}/{count_text(len(cells), '欄')}"
        self._view.show_header(told + (f"・うち金庫のファイル {count_text(fed, '欄')}" if fed else ""))

    def _show_state(self) -> None:
        changed = [cell for row in self._rows for cell in row.changed()]
        shown = {month.start for month in self._period().months()}
        beyond = sum(cell.month not in shown for cell in changed)
        text = f"未登録の変更 {count_text(len(changed), '欄')}(自動で控えています)" if changed else ""
        self._view.show_state(text.replace("(", f"(うち別の期 {count_text(beyond, '欄')}・") if beyond else text)
        self._show_warnings(changed)
        self._show_detail()

    def _show_warnings(self, changed: list[MonthCell]) -> None:
        texts: dict[str, list[str]] = {}
        for issue in (issue for cell in changed for issue in cell.found()):
            if issue.severity is Severity.WARNING:
                texts.setdefault(issue.code, []).append(message(issue))
        self._view.show_warnings(
            [
                WarningRow(code, f"{found[0]}({count_text(len(found), '欄')})", self._reasons.get(code, ""))
                for code, found in texts.items()
            ]
        )

    def _show_detail(self) -> None:
        item, name = self._place
        row = next((one for one in self._shown if one.item.code == item), None)
        month = date.fromisoformat(name) if name else None
        self._view.show_detail(CellDetail("") if row is None else row.detail(month, self._period()))

    def _at(self, row: int, column: int) -> tuple[MonthRow, MonthCell] | None:
        name = self._columns[column].name
        return (self._shown[row], self._cell(row, name)) if name else None

    def _cell(self, row: int, name: str) -> MonthCell:
        return self._shown[row].cells[date.fromisoformat(name)]

    def _read(self, row: int, name: str, text: str) -> str | None:
        """Return a pasted text as it would be understood, None where it cannot."""
        draft = self._cell(row, name).draft
        value, trouble = read_field(draft.shape.fields[0], VALUE, text, draft.shape.sense)
        return None if trouble else count_text(value) if isinstance(value, int) else ""

    def _change(self, step: list[tuple[MonthRow, MonthCell, str]]) -> None:
        self._steps.take((_typed(row, cell), cell.draft.text(VALUE), text) for row, cell, text in step)
        self._put({(row.item.code, cell.month): text for row, cell, text in step})

    def _now(self, place: Typed) -> str | None:
        """Return the text of a cell, None where its figure is another by now."""
        row = next((one for one in self._rows if one.item.code == place[0]), None)
        cell = row.cells.get(place[1]) if row is not None else None
        if row is None or cell is None or cell.source or _typed(row, cell) != place:
            return None
        return cell.draft.text(VALUE)

    def _walk(self, found: Mapping[Typed, str], none: str) -> None:
        """Show a step taken back or done again, and where it was; ``none`` says that there is no step."""
        if not found:
            if self._rows:
                self._view.show_message(none, "hint")
            return
        self._put({(item, month): text for (item, month, _), text in found.items()})
        item, month, _ = next(iter(found))
        if half_of_day(month) != self._half:
            self.choose_half(str(half_of_day(month)))
        self._focus(item, month)

    def _put(self, texts: dict[Place, str]) -> None:
        if not texts:
            return
        self._put_texts(texts)
        self._view.show_message("")
        half = self._period()
        for at, row in enumerate(self._shown):
            if any(item == row.item.code for item, _ in texts):
                self._view.refresh_row(at, row.shown(self._columns, half))
        self._show_header(half)
        self._show_state()

    def _put_texts(self, texts: dict[Place, str]) -> None:
        known = {row.item.code: row for row in self._rows}
        for (item, month), text in texts.items():
            cell = known[item].cells.get(month) if item in known else None
            if cell is not None and not cell.source:
                cell.draft.edit_many({VALUE: text})
                cell.issues = None

    def _stopped(self, changed: list[tuple[MonthRow, MonthCell]]) -> bool:
        """Tell whether something stands against 登録, and show it: errors first, then reasons to be given."""
        for row, cell in changed:
            found = next((issue for issue in cell.found() if issue.severity is Severity.ERROR), None)
            if found is not None:
                self._half = half_of_day(cell.month)
                self._show()
                self._view.show_message(f"登録していません。{row.item.label}の{cell.month.month}月を直してください。")
                self._focus(row.item.code, cell.month)
                return True
        self._show_warnings([cell for _, cell in changed])
        if any(cell.draft.unexplained(cell.found()) for _, cell in changed):
            self._view.show_message("確認が必要な欄があります。理由を入力してから登録してください。")
            return True
        return False

    def _focus(self, item: str, month: date) -> None:
        if all(row.item.code != item for row in self._shown):
            self._filter = ""
            self._view.clear_filter()
            self._show()
        row = next((at for at, one in enumerate(self._shown) if one.item.code == item), None)
        column = next((at for at, one in enumerate(self._columns) if one.name == f"{month}"), None)
        if row is not None and column is not None:
            self._view.focus_cell(row, column)

    def _register(self, cells: list[MonthCell]) -> None:
        records = [record for cell in cells if (record := cell.draft.record()) is not None]
        gone = [cell.draft.saved for cell in cells if cell.draft.candidate() is None and cell.draft.saved is not None]
        whose = next((one.name for one in self._branches if one.id == self._branch), self._tools.desk.info.role.whole)
        label = f"{whose}の月次実績の登録({count_text(len(records) + len(gone), '件')})"
        self._busy = True
        self._tools.runner.run(
            lambda: self._tools.desk.figures.register(records, gone, label), self._registered, self._failed
        )
        self._tools.runner.settle(lambda: not self._busy)

    def _registered(self, changes: Changes) -> None:
        self._busy = False
        self._kept.keep(self._draft, self._branch or WHOLE, {})
        self._forget()
        self._view.show_warnings([])
        self._tools.announce(changes)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.keep()
        self._tools.dialogs.show_trouble(error)


def _typed(row: MonthRow, cell: MonthCell) -> Typed:
    return row.item.code, cell.month, stamp(cell.draft.saved)


def half_of(period: Period) -> int:
    """Return the half a period lies in, 0 where it lies in both."""
    first, last = half_of_day(period.start), half_of_day(period.end)
    return first if first == last and (period.end - period.start).days < 200 else 0
