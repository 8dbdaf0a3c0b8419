"""What the 会員活動 grid shows: which rows and columns, the current cell, and the deeds of it one by one."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import ClassVar

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.activities.entries import WORKPLACE, Done, Entry, space_day
from roukin_desktop.presenters.activities.rows import (
    FEDERATIONS,
    MEMBERS,
    ActivitiesView,
    ActivityColumn,
    CellDetail,
    GridRow,
    columns_of,
    line_columns,
)
from roukin_desktop.presenters.activities.table import ActivityTable
from roukin_desktop.presenters.between import BetweenBooks, WhoseChoice
from roukin_desktop.presenters.ports import Option, WarningRow
from roukin_desktop.presenters.sheet_memory import Steps
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.activity_screen import YearActivities, year_activities
from roukin_desktop.services.screens import Named

EVERY = "*"
"""Narrows the grid by nothing."""

ELSEWHERE = "この記録は、開いている年度にはありません。上の「年度」で選び直してください。"

Place = tuple[GridRow, str, Entry]
"""A deed, the row it stands in and its cell."""

Typed = tuple[str, str, str, str]
"""A field of a step of undo: row, cell, the deed it was typed over, field."""

_DOERS = [Option(MEMBERS, "会員"), Option(FEDERATIONS, "産別")]


class ActivityBoard:
    """Reads, narrows and shows; what is typed is the business of ``ActivitiesPresenter``."""

    screen: ClassVar[str] = "activities"

    def __init__(self, tools: Tools, view: ActivitiesView, scope: Scope) -> None:
        """Prepare; ``open`` shows the grid."""
        self._tools = tools
        self._view = view
        self._scope = scope
        self._doer = MEMBERS
        self._filter, self._federation, self._branch = "", EVERY, EVERY
        self._table: ActivityTable | None = None
        self._found: YearActivities | None = None
        self._columns: list[ActivityColumn] = []
        self._shown: list[GridRow] = []
        self._row, self._column, self._line = "", "", ""
        self._reasons: dict[str, str] = {}
        self._all_steps: defaultdict[int, Steps[Typed]] = defaultdict(Steps)
        self._several, self._spared = False, 0
        self._last: dict[str, str] = {}
        self._wanted = ""
        self._busy = False
        self._kept: dict[str, str] | None = None
        self.between = BetweenBooks(tools, self)
        self.whose = WhoseChoice(view.show_whose, self._show)

    def open(self) -> None:
        """Show heads and rows."""
        self._view.show_choices("doer", _DOERS, self._doer)
        self._view.show_locked(self._tools.desk.read_only or "")
        self.reload()

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period; unregistered deeds of the year left are kept."""
        self.keep()
        if scope.year != self._scope.year:
            self._table, self._kept = None, None
            self._reasons.clear()
            self._view.show_message("")
        self._scope = scope
        self.reload()

    def reload(self) -> None:
        """Read everything anew; what was typed and not registered stays."""
        desk, scope = self._tools.desk, self._scope
        self._tools.runner.run(lambda: year_activities(desk, scope.period), lambda found: self._take(scope, found))

    def filter(self, text: str) -> None:
        """Show only those whose code, name or reading matches."""
        self._filter = text
        self._show()

    def narrow(self, name: str, key: str, *, show: bool = True) -> None:
        """Show only members of a 産別 (``federation``) or a 店舗 (``branch``)."""
        if name == "federation":
            self._federation = key or EVERY
        else:
            self._branch = key or EVERY
        if show:
            self._show()

    def choose_doer(self, key: str) -> None:
        """Show what 会員 did, or what whole 産別 did."""
        if key in (MEMBERS, FEDERATIONS) and key != self._doer:
            self._doer = key
            self._row, self._column, self._line = "", "", ""
            self._offer_filters()
            self._show()

    def choose(self, row: str, column: str) -> None:
        """Take the cell the cursor is in."""
        self._row, self._column, self._line = row, column, ""
        self.between.show()
        self._show_detail()

    def choose_line(self, key: str) -> None:
        """Take the deed the cursor is on in the list below."""
        if key != self._line:
            self._line = key
            self.between.show()
            self._show_detail()

    def keep(self) -> None:
        """Write everything unregistered to the recovery file where it changed since."""
        data = self._table.kept() if self._table is not None else {}
        if self._table is None or data == (self._kept or {}):
            return
        if data:
            self._tools.drafts.save(self._draft_key, data)
        else:
            self._tools.drafts.drop(self._draft_key)
        self._kept = data

    def on_changes(self, _changes: Changes) -> None:
        """Read anew."""
        self.reload()

    def edit_record(self, record_id: str) -> None:
        """Go to a deed another room leads to; while the grid is being read it waits."""
        self._wanted = record_id
        if self._table is not None:
            self._go_to_wanted()

    # between books

    def shown(self) -> Done | None:
        """Return the record the cursor is on."""
        entry = self._entry()
        return entry.saved if entry is not None else None

    def adopts(self) -> str:
        """Offer nothing: a deed belongs to the book it was noted in."""
        return ""

    def show_standing(self) -> None:
        """Show anew how the current deed stands between books."""
        self._show_detail()

    @property
    def _draft_key(self) -> str:
        return f"{self.screen}-{self._scope.year}"

    @property
    def _steps(self) -> Steps[Typed]:
        """The steps of the year that is shown: what is typed in another stays typed there.

        While the grid is being read there is no step: a place looked for in vain would be given up.
        """
        return self._all_steps[self._scope.year] if self._table is not None else Steps()

    @property
    def _day(self) -> date:
        return space_day(self._tools.desk.today(), self._scope.year, self._scope.period.end)

    def _at(self, key: str) -> GridRow | None:
        return self._table.rows.get(key) if self._table is not None else None

    def _head(self, key: str) -> ActivityColumn:
        return next((head for head in self._columns if head.key == key), ActivityColumn("", ""))

    def _entry(self) -> Entry | None:
        """Return the deed the cursor is on: the line chosen below, else the one the cell shows."""
        there, cell = self._at(self._row), self._head(self._column).cell
        if there is None or not cell:
            return None
        chosen = next((entry for entry in there.entries(cell) if entry.key == self._line), None)
        return chosen if self._line else there.current(cell)

    def _typed(self) -> list[tuple[GridRow, str, Entry]]:
        """Return everything typed and not registered."""
        rows = self._table.rows.values() if self._table is not None else ()
        return [
            (row, cell, entry)
            for row in rows
            for cell, entries in row.cells.items()
            for entry in entries
            if entry.dirty
        ]

    def _take(self, scope: Scope, found: YearActivities) -> None:
        if scope != self._scope:
            return
        if self._table is None:
            self._kept = self._tools.drafts.load(self._draft_key)
        kept = (self._kept or {}) if self._table is None else self._table.kept()
        self._table, self._found = ActivityTable(self._tools.desk, scope.year, found, kept), found
        self._offer_filters()
        self.whose.offer(mixed=any(row.origin for row in self._table.rows.values()))
        self._show()
        self._go_to_wanted()

    def _offer_filters(self) -> None:
        """Offer to narrow members by 産別 and 店舗; the list of 産別 is short."""
        if self._found is not None:
            self._offer("federation", "産別", self._found.federations, self._federation)
            self._offer("branch", "店舗", self._found.branches, self._branch)

    def _offer(self, name: str, word: str, entries: list[Named], chosen: str) -> None:
        options = [Option(EVERY, f"すべての{word}"), *(Option(one.id, one.name) for one in entries)]
        known = chosen if chosen in {option.key for option in options} else EVERY
        wanted = self._doer == MEMBERS and len(entries) > 1
        self._view.show_choices(name, options if wanted else [], known)
        self.narrow(name, known, show=False)

    def _show(self) -> None:
        if self._table is None or self._found is None:
            return
        federations = self._doer == FEDERATIONS
        rows = self._table.listed(federations=federations)
        wanted, own = search_key(self._filter), self.whose.own
        self._shown = [
            row
            for row in rows
            if wanted in row.looked
            and (own is None or own != bool(row.origin))
            and (federations or self._federation in (EVERY, row.federation))
            and (federations or self._branch in (EVERY, row.branch))
        ]
        self._show_columns(rows, federations=federations)
        self._view.show_rows([row.shown(self._columns) for row in self._shown], self._empty_note(rows))
        self._show_totals(self._found, federations=federations)
        self._show_state()

    def _show_columns(self, rows: list[GridRow], *, federations: bool) -> None:
        received, marked = any(row.origin for row in rows), any(row.marks for row in rows)
        catalogue = self._tools.desk.catalogue(self._scope.year)
        columns = columns_of(catalogue, federations=federations, received=received, marked=marked)
        if columns != self._columns:
            self._columns = columns
            self._view.show_columns(columns)

    def _show_totals(self, found: YearActivities, *, federations: bool) -> None:
        done, unit = (found.federations_done, "産別") if federations else (found.members_done, "会員")
        activities = self._tools.desk.catalogue(self._scope.year).activities
        texts = [
            one.text(c.short or c.label, unit) for c, one in zip(activities, done, strict=True) if one.now or one.prior
        ]
        if not federations and found.workplace.now:
            texts.append(found.workplace.text("職場推進委員会", "会員"))
        self._view.show_totals(f"{self._scope.period.label}: " + ("   ".join(texts) or "会員活動はまだありません。"))

    def _empty_note(self, rows: list[GridRow]) -> str:
        if self._shown:
            return ""
        if rows:
            return "この条件に当たる行はありません。"
        if self._doer == FEDERATIONS:
            return "産別がまだありません。設定の「産別」で登録してください。"
        return "会員がまだありません。会員台帳で登録してください。"

    def _show_state(self) -> None:
        typed = self._typed()
        self._view.show_state(f"未登録 {count_text(len(typed), '件')}(自動で控えています)" if typed else "")
        self._show_warnings(typed)
        self._show_detail()

    def _show_warnings(self, typed: list[tuple[GridRow, str, Entry]]) -> None:
        texts: dict[str, list[str]] = {}
        for _, _, entry in typed:
            for issue in entry.found():
                if issue.severity is Severity.WARNING:
                    texts.setdefault(issue.code, []).append(message(issue))
        self._view.show_warnings(
            [
                WarningRow(code, f"{found[0]}({count_text(len(found), '件')})", self._reasons.get(code, ""))
                for code, found in texts.items()
            ]
        )

    def _show_detail(self) -> None:
        there, head = self._at(self._row), self._head(self._column)
        if there is None or there not in self._shown:
            self._view.show_detail(CellDetail(""))
            return
        if not head.cell:
            self._view.show_detail(CellDetail(f"{there.doer.name}  {there.doer.code}".rstrip()))
            return
        entry, columns = self._entry(), line_columns(head.cell)
        open_here = not there.origin and not self._tools.desk.read_only
        saved = entry is not None and entry.saved is not None
        found = entry.found() if entry is not None else []
        title = head.group or self._tools.desk.catalogue(self._scope.year).label("activities", head.cell)
        self._view.show_detail(
            CellDetail(
                title=f"{there.doer.name}  {title}",
                columns=columns,
                lines=there.lines(head.cell, columns),
                notes=tuple((str(i.severity), message(i)) for i in found if i.severity is not Severity.WARNING),
                unknown="設置日は不明" if open_here and head.cell == WORKPLACE and _no_day(entry) else "",
                cancel="この1件を取消…" if open_here and saved else "",
                discard="入力をやめる" if open_here and any(e.dirty for e in there.entries(head.cell)) else "",
                banner=self.between.banner() if saved else None,
            )
        )

    def _go_to_wanted(self) -> None:
        if not self._wanted or self._table is None:
            return
        found = self._table.find(self._wanted)
        self._wanted = ""
        if found is None:
            self._tools.dialogs.tell("会員活動", ELSEWHERE)
            return
        self._go_to(*found)

    def _go_to(self, row: GridRow, cell: str, entry: Entry) -> None:
        """Put the cursor to a deed, wherever the grid was narrowed to."""
        doer = FEDERATIONS if row in self._rows_of(FEDERATIONS) else MEMBERS
        if doer != self._doer:
            self._view.show_choices("doer", _DOERS, doer)
            self.choose_doer(doer)
        if row not in self._shown:
            self._filter, self._federation, self._branch = "", EVERY, EVERY
            self._view.clear_filters()
            self.whose.show_all()
            self._show()
        column = next((head.key for head in self._columns if head.cell == cell), self._columns[0].key)
        self._view.focus_cell(row.key, column)
        self.choose(row.key, column)
        if len(row.entries(cell)) > 1 and entry in row.entries(cell):
            self._view.focus_line(entry.key)
            self.choose_line(entry.key)

    def _rows_of(self, doer: str) -> list[GridRow]:
        return self._table.listed(federations=doer == FEDERATIONS) if self._table is not None else []


def _no_day(entry: Entry | None) -> bool:
    return entry is None or not entry.text("set_up_on")
