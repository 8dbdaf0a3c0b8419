"""The rows of the 会員活動 grid from what the book holds, with the rules over what is typed into them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from roukin_desktop.domain.drafts.activity_draft import ActivityShape, WorkplaceShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import Federation, Member, MemberActivity, WorkplaceCommittee
from roukin_desktop.domain.rules.activity import (
    ActivityFacts,
    WorkplaceFacts,
    check_activity,
    check_workplace,
    overlaps,
)
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.activities.entries import WORKPLACE, Done, Entry
from roukin_desktop.presenters.activities.rows import GridRow
from roukin_desktop.presenters.between import OTHER
from roukin_desktop.services.activity_screen import Doer, YearActivities
from roukin_desktop.services.desk import Desk

Kept = Mapping[str, str]


class ActivityTable:
    """All rows of a year, those of 会員 and those of 産別."""

    def __init__(self, desk: Desk, year: int, found: YearActivities, kept: Kept) -> None:
        """Lay the deeds out by who did them; ``kept`` are texts typed and not registered, as ``kept`` returns them."""
        self._desk, self._year = desk, year
        self._catalogue = desk.catalogue(year)
        self._sense = DateSense(year, desk.today())
        self.rows: dict[str, GridRow] = {}
        home = desk.info.book_id
        for key, doer in found.doers.items():
            if doer.book_id == home:
                self.rows[key] = self._row(key, doer)
        records: list[Done] = [*found.deeds, *found.workplaces]
        for record in records:
            self._place(record, found, home)
        for row in self.rows.values():
            for entries in row.cells.values():
                entries.sort(key=Entry.day)
        self._restore(kept)

    def listed(self, *, federations: bool) -> list[GridRow]:
        """Return the rows of one kind of doer, own ones first; who is a member no more is listed for what it did."""
        kind, today = Federation if federations else Member, self._sense.base
        rows = [row for row in self.rows.values() if isinstance(row.doer, kind) and (row.cells or _valid(row, today))]
        return sorted(rows, key=lambda row: bool(row.origin))

    def new(self, row: GridRow, cell: str) -> Entry:
        """Return the new deed of a cell, made where there is none yet."""
        for entry in row.entries(cell):
            if entry.saved is None:
                return entry
        made = self._entry(row, cell, None)
        row.cells.setdefault(cell, []).append(made)
        return made

    def kept(self) -> dict[str, str]:
        """Return all that was typed and not registered: ``row/cell/record/field``."""
        return {
            f"{key}/{cell}/{entry.key}/{name}": text
            for key, row in self.rows.items()
            for cell, entries in row.cells.items()
            for entry in entries
            if entry.dirty
            for name, text in entry.draft.to_dict().items()
        }

    def find(self, record_id: str) -> tuple[GridRow, str, Entry] | None:
        """Return where a record stands."""
        for row in self.rows.values():
            for cell, entries in row.cells.items():
                for entry in entries:
                    if entry.key == record_id:
                        return row, cell, entry
        return None

    def _row(self, key: str, doer: Doer) -> GridRow:
        more = (doer.reading, doer.short_name, *doer.aliases) if isinstance(doer, Member) else ()
        names = (doer.code, doer.name, *more)
        row = GridRow(key, doer, "\n".join(search_key(name) for name in names))
        if isinstance(doer, Member):
            row.federation, row.branch = doer.federation_id or "", doer.branch_id or ""
        return row

    def _place(self, record: Done, found: YearActivities, home: str) -> None:
        owner = (record.member_id or record.federation_id) if isinstance(record, MemberActivity) else record.member_id
        doer = found.doers.get(owner or "")
        if doer is None:
            return
        key = doer.id if record.book_id == home else f"{doer.id}@{record.book_id}"
        if key not in self.rows:
            self.rows[key] = self._row(key, doer)
        row = self.rows[key]
        if record.book_id != home:
            row.origin = found.sender(record.book_id, OTHER)
        elif mark := found.mark_of(record.kind, record.id):
            row.marks = {**row.marks, record.id: mark}
        cell = record.activity if isinstance(record, MemberActivity) else WORKPLACE
        row.cells.setdefault(cell, []).append(self._entry(row, cell, record))

    def _entry(self, row: GridRow, cell: str, saved: Done | None) -> Entry:
        member = row.doer.id if isinstance(row.doer, Member) else None
        shape: ActivityShape | WorkplaceShape
        if cell == WORKPLACE:
            shape = WorkplaceShape(self._sense, row.doer.id)
        else:
            shape = ActivityShape(cell, self._sense, member, None if member else row.doer.id)
        entry = Entry(shape, saved, lambda record: self._check(row, cell, entry, record))
        return entry

    def _check(self, row: GridRow, cell: str, entry: Entry, record: Done) -> list[Issue]:
        others = [other for one in row.entries(cell) if one is not entry and (other := one.candidate()) is not None]
        today, name = self._sense.base, row.doer.name
        if isinstance(record, WorkplaceCommittee):
            taken = any(isinstance(other, WorkplaceCommittee) and overlaps(record, other) for other in others)
            return check_workplace(record, WorkplaceFacts(today, name, taken))
        same = any(isinstance(other, MemberActivity) and other.done_on == record.done_on for other in others)
        facts = ActivityFacts(today, self._desk.open_years(), name, name, same)
        return check_activity(record, facts, self._desk.catalogue(fiscal_year_of(record.done_on)))

    def _restore(self, kept: Kept) -> None:
        texts: dict[tuple[str, str, str], dict[str, str]] = {}
        for path, text in kept.items():
            key, cell, record, name = path.split("/", 3)
            texts.setdefault((key, cell, record), {})[name] = text
        known = {choice.key for choice in self._catalogue.activities} | {WORKPLACE}
        for (key, cell, record), typed in texts.items():
            row = self.rows.get(key)
            if row is None or row.origin or cell not in known:
                continue
            entry = next((one for one in row.entries(cell) if one.key == record), None) or self.new(row, cell)
            entry.restore(typed)


def _valid(row: GridRow, today: date) -> bool:
    doer = row.doer
    return not isinstance(doer, Member) or doer.valid_to is None or doer.valid_to >= today
