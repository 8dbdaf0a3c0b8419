"""The frame around the rooms: rail, year and period, status with 元に戻す, and who hears of a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from roukin_desktop.domain.book import Changes, Role, Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.period import (
    Period,
    fiscal_year_of,
    half_of_day,
    half_period,
    month_period,
    window_period,
    year_period,
)
from roukin_desktop.domain.records import Member
from roukin_desktop.presenters.found import NOTHING, FoundRow
from roukin_desktop.presenters.ports import Dialogs, Option, Runner
from roukin_desktop.presenters.rooms import BELOW_LINE, FIRST_ROOM, PART_OF, ROOM_OF, ROOMS, Room, Rooms
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.labels import done_text

UNDO, REDO = "元に戻す", "やり直し"
DONE, NOTHING_DONE = "ok", "info"
"""Marks of a text on the status line: what is told was done, or there was nothing to do."""

_MANY = 300
"""Members of a book whose lists and grids are not filled before somebody goes there."""


@dataclass(frozen=True, slots=True)
class _Said:
    """The text of the status line; ``undoes`` tells whether 元に戻す would take back what it says."""

    text: str
    mark: str = DONE
    undoes: bool = True


class ShellView(Protocol):
    """What the main window shows."""

    def show_title(self, text: str) -> None:
        """Show whose book of which year is open."""

    def show_owner(self, name: str) -> None:
        """Show whose book it is at the top."""

    def show_rooms(self, rooms: list[Option], below: tuple[str, ...], chosen: str) -> None:
        """Show the rail."""

    def remove_room(self, key: str) -> None:
        """Take a room out that is built anew when somebody goes there."""

    def show_room(self, key: str) -> None:
        """Put a room into the window."""

    def show_years(self, options: list[Option], chosen: str) -> None:
        """Offer fiscal years."""

    def show_periods(self, options: list[Option], chosen: str) -> None:
        """Offer periods of the year."""

    def show_status(self, text: str, mark: str = DONE) -> None:
        """Say what was done last, with its mark: ``DONE``, or ``NOTHING_DONE``."""

    def show_steps(self, undo: str, redo: str) -> None:
        """Label 元に戻す and やり直し with what each would take back, '' for nothing."""

    def hide_undo_link(self) -> None:
        """Take 元に戻す from beside the text: it would take back something the text does not speak of."""

    def show_banner(self, text: str) -> None:
        """Say above the room why nothing can be changed; '' for no banner."""

    def show_found(self, rows: list[FoundRow]) -> None:
        """Show what the search found."""

    def open_record(self, room: str, kind: str, record_id: str) -> None:
        """Open a record in its room."""


class ShellPresenter:
    """Decides everything the frame shows; knows the rooms only as receivers of scope and changes."""

    def __init__(
        self, desk: Desk, runner: Runner, dialogs: Dialogs, view: ShellView, clock: Callable[[], datetime]
    ) -> None:
        """Begin with the half year of today; where today lies outside the book's open year ``open`` finds one."""
        self._desk = desk
        self._runner = runner
        self._dialogs = dialogs
        self._view = view
        self._clock = clock
        self._rooms = Rooms(desk.info.role, view.remove_room)
        self._open_year = desk.info.open_year
        self._said = _Said("")
        self.room = FIRST_ROOM.get(desk.info.role, next(iter(ROOMS)))
        self.scope = _first_scope(desk)

    def attach(self, key: str, room: Room, kinds: frozenset[str] = frozenset()) -> None:
        """Let a room hear of scope and changes; ``kinds`` are those it shows, empty for all."""
        self._rooms.attach(key, room, kinds)

    def expect(self, key: str, build: Callable[[], None]) -> None:
        """Stand a room in the rail that ``build`` makes and attaches when somebody first goes there.

        Until then there is nothing in it to keep or to show anew, and the window need not wait for it. A room that
        books of this role do not have is left out.
        """
        self._rooms.expect(key, build)

    def open(self) -> None:
        """Show the frame and the first room.

        In a sample and in a year that is over (or not begun) the half that was written in last is what people look for;
        headquarters works on 上期 until it is closed.
        """
        desk, period = self._desk, self.scope.period
        if desk.today() == desk.info.plays_on or fiscal_year_of(desk.today()) != self.scope.year:
            self._runner.run(lambda: _last_half(desk), self._begin)
        elif desk.info.role is Role.HEADQUARTERS:
            self._runner.run(lambda: desk.intake.half_due(period), self._begin)
        else:
            self._open()

    def _begin(self, period: Period) -> None:
        self.scope = Scope(period.fiscal_year, period)
        self._open()

    def _open(self) -> None:
        self._show_title()
        shown = [Option(key, label) for key, label in ROOMS.items() if self._rooms.has(key)]
        if shown and not self._rooms.has(self.room):
            self.room = shown[0].key
        self._view.show_rooms(shown, BELOW_LINE, self.room)
        self._show_years()
        self._show_periods()
        reason = self._desk.read_only
        self._view.show_banner(f"{reason} 登録・訂正・取消・取込はできません。" if reason else "")
        self._rooms.need(self.room)
        self._view.show_room(self.room)
        self._runner.run(self._steps, self._show_said)

    def choose_room(self, key: str) -> None:
        """Go to another room; what was typed in the one left is kept."""
        if self._rooms.has(key):
            self.keep()
            self._rooms.need(key)
            self.room = key
            self._catch_up()
            self._view.show_room(key)

    def choose_year(self, year: int) -> None:
        """Show another fiscal year, the same period of it where there is one."""
        label = short_label(self.scope.period)
        periods = periods_of(year, self._desk.catalogue(year))
        period = next((p for p in periods if short_label(p) == label), periods[0])
        self._set_scope(Scope(year, period))
        self._show_title()
        self._show_periods()

    def choose_period(self, key: str) -> None:
        """Show another period."""
        periods = periods_of(self.scope.year, self._desk.catalogue(self.scope.year))
        found = next((p for p in periods if p.key == key), None)
        if found is not None:
            self._set_scope(Scope(self.scope.year, found))

    def announce(self, changes: Changes) -> None:
        """Tell every room that shows a kind that changed, and the status line what was done.

        A room out of sight hears of it when somebody goes there: many would read the book anew for nobody.
        """
        if changes.verb is Verb.OWNER:
            self._show_title()
            self._view.show_owner(self._desk.info.name)
        if any(touched.kind == "year_definition" for touched in changes.touched):
            self._renew_rooms()
        if self._desk.info.open_year != self._open_year:
            self._open_year = self._desk.info.open_year
            self.choose_year(self._open_year)
            self._show_years()
        self._rooms.miss(changes)
        self._catch_up()
        self._say(done_text(changes))

    def closed(self) -> bool:
        """Tell whether the book is only read, and say why."""
        if self._desk.read_only:
            self._dialogs.tell("閲覧のみ", self._desk.read_only)
        return bool(self._desk.read_only)

    def undo(self) -> None:
        """元に戻す: take the last operation back, whichever room it came from."""
        if self.closed():
            return
        self._runner.run(self._desk.undo, self._undone)

    def redo(self) -> None:
        """やり直し: take the last 元に戻す back."""
        if self.closed():
            return
        self._runner.run(self._desk.redo, self._redone)

    def keep(self) -> None:
        """Keep what was typed in every room; called every few seconds, on leaving and on closing."""
        self._rooms.keep()

    def search(self, text: str) -> None:
        """Find rooms, commands and records by what they are called (Ctrl+K)."""
        if not text.strip():
            self._view.show_found([])
            return
        desk, rooms = self._desk, [key for key in ROOMS if self._rooms.has(key)]

        def look() -> list[FoundRow]:
            from roukin_desktop.presenters.search import search

            return search(desk, text, rooms) or [NOTHING]

        self._runner.run(look, self._view.show_found)

    def open_record(self, kind: str, record_id: str) -> None:
        """Open a record in the room it is at home in, or a part of a room; the key of a room alone opens the room."""
        if kind in ROOMS and not record_id:
            self.choose_room(kind)
            return
        key = ROOM_OF.get(kind) or PART_OF.get(kind, "")
        if self._rooms.has(key):
            self.choose_room(key)
            self._view.open_record(key, kind, record_id)

    def tell(self, text: str, mark: str = DONE) -> None:
        """Say something in the status line that nothing can take back; the menu still has 元に戻す."""
        self._say(text, mark, undoes=False)

    def renew_room(self, key: str) -> None:
        """Have a room read anew what changed outside the book's records: a key, a receiver."""
        self._rooms.renew_room(key)

    def next_ahead(self) -> str:
        """Return the room to be built next before anybody goes there, '' where there is none."""
        return self._rooms.next_ahead(large=self._large())

    def build_ahead(self, key: str) -> None:
        """Build a room before anybody goes there, ready to be shown."""
        self._rooms.build_ahead(key, large=self._large())

    def put_off(self, key: str) -> None:
        """Leave a room that could not be made ready until somebody goes there, or show it anew to who is there."""
        self._rooms.put_off(key)
        self._show_anew()

    def _renew_rooms(self) -> None:
        self._rooms.renew()
        self._show_periods()
        self._show_anew()

    def _show_anew(self) -> None:
        if self._rooms.need(self.room):
            self._view.show_room(self.room)

    def _large(self) -> bool:
        """Tell whether the book has so many members that filling a room takes noticeably long."""
        return self._desk.store.count(Member.kind) > _MANY

    def _show_years(self) -> None:
        self._view.show_years([Option(str(y), f"{y}年度") for y in self._desk.open_years()], str(self.scope.year))

    def _set_scope(self, scope: Scope) -> None:
        self.scope = scope
        self._rooms.rescope()
        self._catch_up()

    def _catch_up(self) -> None:
        self._rooms.catch_up(self.room, self.scope)

    def _show_title(self) -> None:
        self._view.show_title(f"ろうきん推進デスク ─ {self.scope.year}年度 {self._desk.info.name}")

    def _show_periods(self) -> None:
        periods = periods_of(self.scope.year, self._desk.catalogue(self.scope.year))
        self._view.show_periods([Option(p.key, short_label(p)) for p in periods], self.scope.period.key)

    def _say(self, text: str, mark: str = DONE, *, undoes: bool = True) -> None:
        self._said = _Said(f"{self._clock():%H:%M} {text}", mark, undoes)
        self._runner.run(self._steps, self._show_said)

    def _steps(self) -> tuple[str, str]:
        if self._desk.read_only:
            return "", ""
        found, again = self._desk.undoable(), self._desk.redoable()
        taken_back = again.label.removeprefix(f"{UNDO}: ") if again is not None else ""
        return f"{UNDO}: {found[0].label}" if found else "", f"{REDO}: {taken_back}" if again is not None else ""

    def _show_said(self, steps: tuple[str, str]) -> None:
        """Show what was said last: where a book is slow to open, something was said before its steps are known."""
        if self._said.text:  # else a warning told while the book opened would be wiped away
            self._view.show_status(self._said.text, self._said.mark)
        self._view.show_steps(*steps)
        if not self._said.undoes:
            self._view.hide_undo_link()

    def _undone(self, changes: Changes | None) -> None:
        if changes is None:
            self.tell("元に戻すものはありません。", NOTHING_DONE)
        else:
            self.announce(changes)

    def _redone(self, changes: Changes | None) -> None:
        if changes is None:
            self.tell("やり直すものはありません。", NOTHING_DONE)
        else:
            self.announce(changes)


def periods_of(year: int, catalogue: Catalogue) -> list[Period]:
    """Return 通期, the halves, the months and the campaign windows of a fiscal year."""
    months = [month_period(year + (at > 12), at if at <= 12 else at - 12) for at in range(4, 16)]
    windows = [
        window_period(c.key, c.short or c.name, c.starts_on, c.ends_on)
        for c in catalogue.campaigns
        if c.starts_on is not None and c.ends_on is not None
    ]
    return [half_period(year, 1), half_period(year, 2), year_period(year), *months, *windows]


def short_label(period: Period) -> str:
    """Return 「上期」「4月」: the year stands beside it."""
    key = period.key.replace(str(period.fiscal_year), "", 1)
    if ":" in period.key:
        return period.label
    if "-" in period.key:
        return f"{period.start.month}月"
    return {"H1": "上期", "H2": "下期"}.get(key, "通期")


def _first_scope(desk: Desk) -> Scope:
    year, today = desk.info.open_year, desk.today()
    return Scope(year, half_period(year, half_of_day(today)))


def _last_half(desk: Desk) -> Period:
    """Return the half of the open year's newest study session, 上期 where there is none."""
    second = half_period(desk.info.open_year, 2)
    return second if desk.sessions(second, limit=1) else half_period(desk.info.open_year, 1)
