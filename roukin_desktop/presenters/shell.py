"""The frame around the rooms: rail, year and period, status with 元に戻す, and who hears of a change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
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
from roukin_desktop.presenters.found import INDICATOR, NOTHING, FoundRow
from roukin_desktop.presenters.ports import Dialogs, Option, Runner
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.labels import done_text

ROOMS = {
    "home": "ホーム",
    "study": "学習会",
    "targets": "会員自主目標",
    "campaigns": "キャンペーン",
    "monthly": "月次実績",
    "activities": "会員活動",
    "consultations": "相談・NPO",
    "meetings": "会議・研修",
    "members": "会員台帳",
    "summary": "集計",
    "report": "報告書",
    "submission": "提出",
    "intake": "受付",
    "imports": "取込",
    "definitions": "年度定義",
    "settings": "設定",
}
"""The rooms in the order of the rail; rooms of later work are not shown as dead entries."""

BELOW_LINE = ("summary", "report", "submission", "intake", "imports", "definitions", "settings")
"""Rooms below the line of the rail."""

ROOM_ROLES: dict[str, frozenset[Role]] = {
    "report": frozenset({Role.COMMITTEE, Role.HEADQUARTERS}),
    "submission": frozenset({Role.OFFICE, Role.COMMITTEE}),
    "intake": frozenset({Role.COMMITTEE, Role.HEADQUARTERS}),
}
"""Rooms that only books of these roles have; a room not named here is in every book."""

FIRST_ROOM = {Role.HEADQUARTERS: "intake"}
"""The room a book opens in; one not named here opens in the first of the rail."""

ROOM_OF = {
    "study_session": "study",
    "self_target": "targets",
    "campaign_entry": "campaigns",
    "member": "members",
    "committee": "settings",
    "branch": "settings",
    "block": "settings",
    "federation": "settings",
    "donee": "settings",
    "member_activity": "activities",
    "workplace_committee": "activities",
    "consultation": "consultations",
    "meeting": "meetings",
    "feed_file": "monthly",
    "monthly_figure": "monthly",
    "opening_balance": "monthly",
    "prior_figure": "monthly",
    "year_definition": "definitions",
    "report_text": "report",
    "conference_frame": "report",
}
"""The room a kind of record is at home in."""

PART_OF = {
    "merge": "members",
    "history": "settings",
    "backups": "settings",
    "travel": "settings",
    "import": "imports",
    "pack": "definitions",
    "home_list": "summary",
    "pc": "settings",
    INDICATOR: "monthly",
}
"""The room of a part (鍵と提出先, a kind of 取込, a year pack, a row of 月次実績) that is led to as to a record."""


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


class Room(Protocol):
    """What the frame needs of a room's presenter."""

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period."""

    def on_changes(self, changes: Changes) -> None:
        """Show what changed."""

    def keep(self) -> None:
        """Keep what was typed."""


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
        self._rooms: dict[str, tuple[Room, frozenset[str]]] = {}
        self._missed: dict[str, list[Changes]] = {}
        self._behind: set[str] = set()
        self._put_off: set[str] = set()
        self._waiting: dict[str, Callable[[], None]] = {}
        self._builds: dict[str, Callable[[], None]] = {}
        self._open_year = desk.info.open_year
        self._said = _Said("")
        self.room = FIRST_ROOM.get(desk.info.role, next(iter(ROOMS)))
        self.scope = _first_scope(desk)

    def attach(self, key: str, room: Room, kinds: frozenset[str] = frozenset()) -> None:
        """Let a room hear of scope and changes; ``kinds`` are those it shows, empty for all."""
        self._rooms[key] = (room, kinds)

    def expect(self, key: str, build: Callable[[], None]) -> None:
        """Stand a room in the rail that ``build`` makes and attaches when somebody first goes there.

        Until then there is nothing in it to keep or to show anew, and the window need not wait for it. A room that
        books of this role do not have is left out.
        """
        if self._desk.info.role in ROOM_ROLES.get(key, Role):
            self._waiting[key] = self._builds[key] = build

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
        shown = [Option(key, label) for key, label in ROOMS.items() if self._has(key)]
        if shown and not self._has(self.room):
            self.room = shown[0].key
        self._view.show_rooms(shown, BELOW_LINE, self.room)
        self._show_years()
        self._show_periods()
        reason = self._desk.read_only
        self._view.show_banner(f"{reason} 登録・訂正・取消・取込はできません。" if reason else "")
        self._need(self.room)
        self._view.show_room(self.room)
        self._runner.run(self._steps, self._show_said)

    def choose_room(self, key: str) -> None:
        """Go to another room; what was typed in the one left is kept."""
        if self._has(key):
            self.keep()
            self._need(key)
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
        for key, (_, kinds) in self._rooms.items():
            if not kinds or kinds & changes.kinds:
                self._missed.setdefault(key, []).append(changes)
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
        for room, _ in self._rooms.values():
            room.keep()

    def search(self, text: str) -> None:
        """Find rooms, commands and records by what they are called (Ctrl+K)."""
        if not text.strip():
            self._view.show_found([])
            return
        desk, rooms = self._desk, [key for key in ROOMS if self._has(key)]

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
        if self._has(key):
            self.choose_room(key)
            self._view.open_record(key, kind, record_id)

    def tell(self, text: str, mark: str = DONE) -> None:
        """Say something in the status line that nothing can take back; the menu still has 元に戻す."""
        self._say(text, mark, undoes=False)

    def next_ahead(self) -> str:
        """Return the room to be built next before anybody goes there, '' where there is none.

        Where there are many members a list or grid takes long to fill: rooms above the line are left until somebody
        goes there.
        """
        large = self._large()
        ready = (key for key in self._waiting if key not in self._put_off and (not large or key in BELOW_LINE))
        return next(ready, "")

    def build_ahead(self, key: str) -> None:
        """Build a room, and let one that reads when it is opened read; of a large book that would take long."""
        self._need(key)
        room, _ = self._rooms.get(key, (None, None))
        if isinstance(room, ReadWhenShown) and not self._large():
            room.read_ahead()
        if key in self._put_off:
            self._take_out(key)

    def put_off(self, key: str) -> None:
        """Have a room that could not read built anew when somebody goes there, who is told, and not before."""
        self._put_off.add(key)
        self._take_out(key)
        self._show_anew()

    def _renew_rooms(self) -> None:
        """Have the rooms built anew whose fields and columns follow the year's definitions; drafts are kept.

        The room the definitions are edited in shows them by itself.
        """
        for key in [key for key in self._rooms if key in self._builds and key != ROOM_OF["year_definition"]]:
            self._take_out(key)
        self._show_periods()
        self._show_anew()

    def _take_out(self, key: str) -> None:
        if key in self._rooms:
            self._rooms.pop(key)[0].keep()
            self._missed.pop(key, None)
            self._behind.discard(key)
            self._waiting[key] = self._builds[key]
            self._view.remove_room(key)

    def _show_anew(self) -> None:
        if self.room in self._waiting:
            self._need(self.room)
            self._view.show_room(self.room)

    def _large(self) -> bool:
        """Tell whether the book has so many members that filling a room takes noticeably long."""
        return self._desk.store.count(Member.kind) > _MANY

    def _show_years(self) -> None:
        self._view.show_years([Option(str(y), f"{y}年度") for y in self._desk.open_years()], str(self.scope.year))

    def _has(self, key: str) -> bool:
        return key in self._rooms or key in self._waiting

    def _need(self, key: str) -> None:
        if key in self._waiting:
            self._waiting[key]()
            self._waiting.pop(key, None)

    def _set_scope(self, scope: Scope) -> None:
        self.scope = scope
        self._behind = set(self._rooms)
        self._catch_up()

    def _catch_up(self) -> None:
        """Let the room that is shown hear of the scope and of all that changed since it was shown last."""
        room, _ = self._rooms.get(self.room, (None, None))
        missed = self._missed.pop(self.room, [])
        if room is None:
            return
        if self.room in self._behind:
            self._behind.remove(self.room)
            room.set_scope(self.scope)
        if missed:
            touched = tuple(one for changes in missed for one in changes.touched)
            room.on_changes(replace(missed[-1], touched=touched, wide=any(changes.wide for changes in missed)))

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
