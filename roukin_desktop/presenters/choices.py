"""The entries of a register as choices of a form: own ones, and the one that a record received names while shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from roukin_desktop.presenters.ports import Option
from roukin_desktop.services.screens import Named


class EntryChoices:
    """Names all entries and offers own ones: an own record names no entry of another book."""

    def __init__(self, show: Callable[[list[Option]], None]) -> None:
        """``show`` puts the choices into the form."""
        self._show = show
        self._entries: dict[str, Named] = {}
        self._offered: list[str] | None = None

    @property
    def own(self) -> tuple[str, ...]:
        """The ids an own record may name, by code."""
        return tuple(key for key, entry in self._entries.items() if entry.own)

    @property
    def all(self) -> tuple[str, ...]:
        """All ids, by code."""
        return tuple(self._entries)

    def load(self, entries: Sequence[Named]) -> None:
        """Take the entries of the register; they are offered by the next ``offer``."""
        self._entries = {entry.id: entry for entry in entries}
        self._offered = None

    def name(self, record_id: str | None) -> str:
        """Name an entry, '' where there is none."""
        entry = self._entries.get(record_id or "")
        return entry.name if entry is not None else ""

    def offer(self, received: str | None = None) -> None:
        """Offer the own entries, and ``received``, which a record of another book names."""
        wanted = [key for key, entry in self._entries.items() if entry.own or key == received]
        if wanted != self._offered:
            self._offered = wanted
            found = (self._entries[key] for key in wanted)
            self._show([Option(entry.id, entry.name, entry.code) for entry in found])
