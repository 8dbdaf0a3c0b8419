"""What a sheet of cells remembers while it is typed in: its steps of undo, and the texts not registered yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from roukin_desktop.presenters.ports import DraftStore

Place = tuple[str, date]
"""Item and first day of a month."""

Step = list[tuple[str, date, str, str]]
"""One step of undo: item, month, text before and after."""


class Steps:
    """The steps of a sheet, back and forth."""

    def __init__(self) -> None:
        """Begin without any."""
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def take(self, step: Step) -> dict[Place, str]:
        """Remember a step and return the texts it puts in."""
        self._done.append(step)
        self._undone.clear()
        return {(item, month): after for item, month, _, after in step}

    def undo(self) -> dict[Place, str]:
        """Return the texts from before the last step, none where there is none."""
        if not self._done:
            return {}
        step = self._done.pop()
        self._undone.append(step)
        return {(item, month): before for item, month, before, _ in step}

    def redo(self) -> dict[Place, str]:
        """Return the texts of the step undone last."""
        if not self._undone:
            return {}
        step = self._undone.pop()
        self._done.append(step)
        return {(item, month): after for item, month, _, after in step}

    def clear(self) -> None:
        """Forget all steps."""
        self._done.clear()
        self._undone.clear()


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
