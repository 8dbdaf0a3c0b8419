"""What a sheet of cells remembers while it is typed in: its steps of undo, and the texts not registered yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Generic, TypeVar

from roukin_desktop.presenters.ports import DraftStore

T = TypeVar("T")

Place = tuple[str, date]
"""Item and first day of a month."""


class Steps(Generic[T]):
    """The steps of a sheet, back and forth: one of the hand is one step, however many cells it changed."""

    def __init__(self) -> None:
        """Begin without any."""
        self._done: list[list[T]] = []
        self._undone: list[list[T]] = []
        self._joined_from = 0

    def take(self, step: list[T]) -> None:
        """Remember a step, its changes in their order; what was undone before cannot be done again."""
        self._done.append(step)
        self._undone.clear()

    def join(self, *, begins: bool) -> None:
        """Make one step of all that is taken between begin and end: several cells emptied or filled at once."""
        if begins:
            self._joined_from = len(self._done)
            return
        parts = self._done[self._joined_from :]
        del self._done[self._joined_from :]
        if parts:
            self._done.append([change for part in parts for change in part])

    def undo(self) -> list[T] | None:
        """Return the last step, to be taken back from its end; None where there is none."""
        return _move(self._done, self._undone)

    def redo(self) -> list[T] | None:
        """Return the step undone last, to be done again."""
        return _move(self._undone, self._done)

    def clear(self) -> None:
        """Forget all steps."""
        self._done.clear()
        self._undone.clear()


def _move(source: list[list[T]], target: list[list[T]]) -> list[T] | None:
    if not source:
        return None
    target.append(source.pop())
    return target[-1]


class KeptSheets:
    """The unregistered texts of a year in one recovery file, apart by side (a branch)."""

    def __init__(self, store: DraftStore) -> None:
        """Read the file of a year when it is first asked for."""
        self._store = store
        self._name = ""
        self._kept: dict[str, str] = {}

    def texts(self, name: str, side: str) -> dict[Place, str]:
        """Return what is kept of a side under a name."""
        self._open(name)
        found = {}
        for key, text in self._kept.items():
            if key.startswith(f"{side}/"):
                item, _, month = key.removeprefix(f"{side}/").partition("/")
                found[item, date.fromisoformat(month)] = text
        return found

    def keep(self, name: str, side: str, texts: Mapping[Place, str]) -> None:
        """Keep the texts of a side beside those of the others; nothing is written where nothing changed."""
        self._open(name)
        data = {key: text for key, text in self._kept.items() if not key.startswith(f"{side}/")}
        data |= {f"{side}/{item}/{month}": text for (item, month), text in texts.items()}
        if data == self._kept:
            return
        if data:
            self._store.save(name, data)
        else:
            self._store.drop(name)
        self._kept = data

    def _open(self, name: str) -> None:
        if name != self._name:
            self._name, self._kept = name, self._store.load(name) or {}
