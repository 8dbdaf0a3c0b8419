"""Columns and rows of the 会員活動 grid, and what its view must be able to show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.presenters.activities.entries import WORKPLACE, Entry, TextChange, typed
from roukin_desktop.presenters.between import Banner
from roukin_desktop.presenters.paste import PastePreview
from roukin_desktop.presenters.ports import Option, WarningRow
from roukin_desktop.presenters.sheet import SheetCell
from roukin_desktop.services.activity_screen import Doer

MEMBERS, FEDERATIONS = "members", "federations"
_MORE = re.compile(r"\s*\(\d+\)$")
_FIXED = ("name", "code", "origin", "state")


@dataclass(frozen=True, slots=True)
class ActivityColumn:
    """A column; ``cell`` names the cell it belongs to ('' where nothing can be typed) and ``name`` its field."""

    key: str
    title: str
    cell: str = ""
    name: str = ""
    group: str = ""
    wide: bool = False


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A row of the grid; ``locked``: received, only shown."""

    key: str
    cells: tuple[SheetCell, ...]
    locked: bool = False


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One deed of the current cell in the list below: its texts by field, and what is found on them."""

    key: str
    cells: tuple[SheetCell, ...]
    locked: bool = False


@dataclass(frozen=True, slots=True)
class CellDetail:
    """What stands below about the current cell: title, one line per deed, words on buttons, sentences.

    ``columns`` are (field, title) of the lines; ``unknown`` is on the button for a 職場推進委員会 without a day.
    """

    title: str
    columns: tuple[tuple[str, str], ...] = ()
    lines: tuple[EntryLine, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    unknown: str = ""
    cancel: str = ""
    discard: str = ""
    banner: Banner | None = None


class ActivitiesView(Protocol):
    """What the pane of 会員活動 shows. Rows and columns are named by their keys."""

    def show_choices(self, name: str, options: list[Option], chosen: str) -> None:
        """Offer ``doer`` (会員 or 産別), and ``federation`` and ``branch`` to narrow the grid."""

    def show_columns(self, columns: list[ActivityColumn]) -> None:
        """Show the heads of the grid."""

    def show_rows(self, rows: list[ActivityRow], note: str) -> None:
        """Show all rows; ``note`` says why there are none."""

    def refresh_row(self, shown: ActivityRow) -> None:
        """Show one row anew."""

    def show_paste(self, preview: PastePreview) -> None:
        """Show what pasting would change, to be taken or left."""

    def show_totals(self, text: str) -> None:
        """Show how many did each thing in the period, with last year."""

    def show_detail(self, detail: CellDetail) -> None:
        """Show the deeds of the current cell."""

    def show_state(self, text: str) -> None:
        """Say how many deeds are not registered."""

    def show_message(self, text: str, state: str = "error") -> None:
        """Say what stands against 登録, or that there is nothing to register."""

    def show_warnings(self, rows: list[WarningRow]) -> None:
        """Show the warnings with one field for each reason."""

    def show_whose(self, options: list[Option], chosen: str) -> None:
        """Offer to narrow a grid with rows of several books; no options hide the choice."""

    def show_locked(self, reason: str) -> None:
        """Say why nothing can be registered; '' where it can."""

    def clear_filters(self) -> None:
        """Empty what narrows the grid: a row outside is gone to."""

    def focus_cell(self, row: str, column: str) -> None:
        """Put the cursor into a cell."""

    def focus_line(self, key: str) -> None:
        """Put the cursor to one deed of the current cell."""


@dataclass(slots=True)
class GridRow:
    """A member or 産別 with its deeds by cell, in order of their days; the new one comes last.

    ``origin`` is the sender of deeds received, which are only shown; ``marks`` are those of own records by id.
    """

    key: str
    doer: Doer
    looked: str
    cells: dict[str, list[Entry]] = field(default_factory=dict)
    federation: str = ""
    branch: str = ""
    origin: str = ""
    marks: Mapping[str, str] = field(default_factory=dict)

    def entries(self, cell: str) -> list[Entry]:
        """Return the deeds of a cell."""
        return self.cells.get(cell, [])

    def all(self) -> Iterator[Entry]:
        """Return all deeds."""
        for entries in self.cells.values():
            yield from entries

    def current(self, cell: str) -> Entry | None:
        """Return the deed a cell shows: one being typed, else the latest."""
        entries = self.entries(cell)
        typing = [entry for entry in entries if entry.dirty]
        return typing[-1] if typing else entries[-1] if entries else None

    def edit(self, cell: str, entry: Entry, name: str, text: str, day: date) -> list[TextChange]:
        """Take a text into a deed; an end without a beginning means one that was there before anybody noted.

        Return what changed.
        """
        texts = typed(name, text, day)
        if name == "ended_on" and text.strip() and not entry.text("set_up_on"):
            texts["unknown"] = "1"
        changed = entry.edit(texts)
        self.renew(cell)
        return changed

    def renew(self, cell: str) -> None:
        """Judge the deeds of a cell anew, and drop a new one in which nothing stands."""
        kept = [entry for entry in self.entries(cell) if entry.saved is not None or entry.dirty]
        self.cells[cell] = kept
        for entry in kept:
            entry.renew()

    def state(self) -> str:
        """Return the word in the last column."""
        if self.origin:
            return "受付"
        if any(entry.dirty for entry in self.all()):
            return "未登録"
        marks = [self.marks.get(entry.key, "") for entry in self.all()]
        review = any(entry.saved is not None and entry.saved.review for entry in self.all())
        return next((mark for mark in sorted(marks) if mark), "要確認" if review else "")

    def shown(self, columns: Sequence[ActivityColumn]) -> ActivityRow:
        """Return the row as the grid shows it."""
        return ActivityRow(self.key, tuple(self._cell(column) for column in columns), bool(self.origin))

    def lines(self, cell: str, columns: Iterable[tuple[str, str]]) -> tuple[EntryLine, ...]:
        """Return the deeds of a cell one by one, and a blank line for one more."""
        names = [name for name, _ in columns]
        found = [_line(entry, names, self.marks, locked=bool(self.origin)) for entry in self.entries(cell)]
        if not self.origin and not any(entry.saved is None for entry in self.entries(cell)):
            blank = [SheetCell("") for _ in names[:-1]]
            found.append(EntryLine("new", (*blank, SheetCell("もう1件" if found else "新しい行"))))
        return tuple(found)

    def _cell(self, column: ActivityColumn) -> SheetCell:
        fixed = {"name": self.doer.name, "code": self.doer.code, "origin": self.origin, "state": self.state()}
        if column.key in _FIXED:
            return SheetCell(fixed[column.key], note=self.origin if column.key == "state" else "")
        entry, entries = self.current(column.cell), self.entries(column.cell)
        if entry is None:
            return SheetCell("")
        several = len(entries) > 1 and column.name != "ended_on"
        text = f"{entry.text(column.name)} ({len(entries)})" if several else entry.text(column.name)
        issue = _worst([i for i in entry.found() if i.field in (column.name, "")])
        note = "、".join(e.text("note") for e in entries if e.text("note"))
        return SheetCell(text, note=note) if issue is None else SheetCell(text, str(issue.severity), message(issue))


def _line(entry: Entry, names: list[str], marks: Mapping[str, str], *, locked: bool) -> EntryLine:
    cells = []
    for name in names[:-1]:
        issue = _worst([i for i in entry.found() if i.field == name])
        text = entry.text(name)
        cells.append(SheetCell(text) if issue is None else SheetCell(text, str(issue.severity), message(issue)))
    review = "要確認" if entry.saved is not None and entry.saved.review else ""
    state = "未登録" if entry.dirty else marks.get(entry.key, "") or review or ("受付" if locked else "登録済")
    return EntryLine(entry.key, (*cells, SheetCell(state)), locked)


def _worst(issues: Sequence[Issue]) -> Issue | None:
    rank = list(Severity)
    return min(issues, key=lambda issue: rank.index(issue.severity), default=None)


def plain_text(text: str) -> str:
    """Return a cell's text without 「(2)」, which a double click puts into the edit line too."""
    return _MORE.sub("", text)


def columns_of(
    catalogue: Catalogue, *, federations: bool, received: bool = False, marked: bool = False
) -> list[ActivityColumn]:
    """Return the columns of a year: its activities, and of members the 職場推進委員会.

    ``received`` adds 提出元, ``marked`` makes room for 提出後に訂正.
    """
    columns = [ActivityColumn("name", "産別" if federations else "会員"), ActivityColumn("code", "番号")]
    columns += [ActivityColumn(c.key, c.short or c.label, c.key, "done_on") for c in catalogue.activities]
    if not federations:
        group = "職場推進委員会"
        columns += [
            ActivityColumn("set_up_on", "設置日", WORKPLACE, "set_up_on", group),
            ActivityColumn("ended_on", "廃止日", WORKPLACE, "ended_on", group),
        ]
    if received:
        columns.append(ActivityColumn("origin", "提出元"))
    return [*columns, ActivityColumn("state", "状態", wide=marked)]


def line_columns(cell: str) -> tuple[tuple[str, str], ...]:
    """Return the columns of the list below: the days, what it can be looked up by, the state."""
    if cell == WORKPLACE:
        return ("set_up_on", "設置日"), ("ended_on", "廃止日"), ("note", "備考"), ("state", "状態")
    return ("done_on", "実施日"), ("note", "根拠・備考(号・大会名など)"), ("state", "状態")
