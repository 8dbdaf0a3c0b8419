"""Which rooms there are, what is at home in each, and how those of an open book come, go and hear of changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from roukin_desktop.domain.book import Changes, Role
from roukin_desktop.presenters.found import INDICATOR
from roukin_desktop.presenters.read_when_shown import ReadWhenShown
from roukin_desktop.presenters.tools import Scope

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


class Room(Protocol):
    """What the frame needs of a room's presenter."""

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period."""

    def on_changes(self, changes: Changes) -> None:
        """Show what changed."""

    def keep(self) -> None:
        """Keep what was typed."""


class Rooms:
    """The rooms of an open book: who stands, who is built when somebody first goes there, what each has yet to hear.

    A room out of sight hears of scope and changes when somebody goes there: many would read the book anew for nobody.
    """

    def __init__(self, role: Role, remove: Callable[[str], None]) -> None:
        """Begin without rooms; ``remove`` takes one out of the window."""
        self._role = role
        self._remove = remove
        self._standing: dict[str, tuple[Room, frozenset[str]]] = {}
        self._builds: dict[str, Callable[[], None]] = {}
        self._waiting: dict[str, Callable[[], None]] = {}
        self._put_off: set[str] = set()
        self._missed: dict[str, list[Changes]] = {}
        self._behind: set[str] = set()

    def attach(self, key: str, room: Room, kinds: frozenset[str]) -> None:
        """Take a room that stands; ``kinds`` are those it shows, empty for all."""
        self._standing[key] = (room, kinds)

    def expect(self, key: str, build: Callable[[], None]) -> None:
        """Take a room that ``build`` makes and attaches; one that books of this role do not have is left out."""
        if self._role in ROOM_ROLES.get(key, Role):
            self._waiting[key] = self._builds[key] = build

    def has(self, key: str) -> bool:
        """Tell whether there is such a room, built or not."""
        return key in self._standing or key in self._waiting

    def need(self, key: str) -> bool:
        """Build a room that was not; tell whether it was built now."""
        if key not in self._waiting:
            return False
        self._waiting[key]()
        self._waiting.pop(key, None)
        return True

    def keep(self) -> None:
        """Keep what was typed in every room."""
        for room, _ in self._standing.values():
            room.keep()

    def rescope(self) -> None:
        """Have every room hear of another scope when it is caught up."""
        self._behind = set(self._standing)

    def miss(self, changes: Changes) -> None:
        """Have every room that shows a kind that changed hear of it when it is caught up."""
        for key, (_, kinds) in self._standing.items():
            if not kinds or kinds & changes.kinds:
                self._missed.setdefault(key, []).append(changes)

    def catch_up(self, key: str, scope: Scope) -> None:
        """Let a room hear of the scope and of all that changed since it was shown last."""
        room, _ = self._standing.get(key, (None, None))
        missed = self._missed.pop(key, [])
        if room is None:
            return
        if key in self._behind:
            self._behind.remove(key)
            room.set_scope(scope)
        if missed:
            touched = tuple(one for changes in missed for one in changes.touched)
            room.on_changes(replace(missed[-1], touched=touched, wide=any(changes.wide for changes in missed)))

    def renew_room(self, key: str) -> None:
        """Have a room that reads when it is opened read anew what is no record of the book."""
        room, _ = self._standing.get(key, (None, None))
        if isinstance(room, ReadWhenShown):
            room.renew()

    def next_ahead(self, *, large: bool) -> str:
        """Return the room to be built next before anybody goes there, '' where there is none.

        In a large book a list or grid takes long to fill: rooms above the line are left until somebody goes there.
        """
        ready = (key for key in self._waiting if key not in self._put_off and (not large or key in BELOW_LINE))
        return next(ready, "")

    def build_ahead(self, key: str, *, large: bool) -> None:
        """Build a room, and let one that reads when it is opened read; of a large book that would take long."""
        self.need(key)
        room, _ = self._standing.get(key, (None, None))
        if isinstance(room, ReadWhenShown) and not large:
            room.read_ahead()
        if key in self._put_off:
            self._take_out(key)

    def put_off(self, key: str) -> None:
        """Have a room that could not read built anew when somebody goes there, who is told, and not before."""
        self._put_off.add(key)
        self._take_out(key)

    def renew(self) -> None:
        """Have the rooms built anew whose fields and columns follow the year's definitions; drafts are kept.

        The room the definitions are edited in shows them by itself.
        """
        for key in [key for key in self._standing if key in self._builds and key != ROOM_OF["year_definition"]]:
            self._take_out(key)

    def _take_out(self, key: str) -> None:
        if key in self._standing:
            self._standing.pop(key)[0].keep()
            self._missed.pop(key, None)
            self._behind.discard(key)
            self._waiting[key] = self._builds[key]
            self._remove(key)
