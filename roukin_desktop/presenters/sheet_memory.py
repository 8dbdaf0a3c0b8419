"""What a sheet of cells remembers while it is typed in: its steps of undo, and the texts not registered yet."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Generic, TypeVar

from roukin_desktop.domain.records import Record
from roukin_desktop.presenters.ports import DraftStore

P = TypeVar("P", bound=Hashable)

Place = tuple[str, date]
"""Item and first day of a month."""

NO_STEP_BACK = "これより前に戻せる入力はありません。登録したものは、「編集」の「元に戻す」で戻せます。"
NO_STEP_ON = "やり直せる入力はありません。"


def stamp(saved: Record | None) -> str:
    """Return what tells a record from what becomes of it: a place that names it is gone when it changes."""
    return f"{saved.id}@{saved.version}" if saved is not None else ""


class Steps(Generic[P]):
    """The steps of a sheet, back and forth: one of the hand is one step, however many cells it changed.

    A step holds texts by place (place, text before and after), so that it outlives every reading anew of the rows.
    It is taken only where its cell still reads as it left it: ``now`` returns the text of a place, None where the
    place is gone or its record has changed. What was registered is no text of the sheet any more.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._done: list[list[tuple[P, str, str]]] = []
        self._undone: list[list[tuple[P, str, str]]] = []
        self._joined_from = 0

    def take(self, step: Iterable[tuple[P, str, str]]) -> None:
        """Remember a step, its changes in their order; what was undone before cannot be done again."""
        changes = [change for change in step if change[1] != change[2]]
        if changes:
            self._done.append(changes)
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

    def undo(self, now: Callable[[P], str | None]) -> dict[P, str]:
        """Return the texts the last step is taken back by; none where there is no step."""
        return _walk(self._done, self._undone, now, back=True)

    def redo(self, now: Callable[[P], str | None]) -> dict[P, str]:
        """Return the texts the step undone last is done again by."""
        return _walk(self._undone, self._done, now, back=False)


def _walk(
    source: list[list[tuple[P, str, str]]],
    target: list[list[tuple[P, str, str]]],
    now: Callable[[P], str | None],
    *,
    back: bool,
) -> dict[P, str]:
    while source:
        step = source.pop()
        first = {place: before for place, before, _ in reversed(step)}
        last = {place: after for place, _, after in step}
        stands, wanted = (last, first) if back else (first, last)
        if found := {place: wanted[place] for place in last if now(place) == stands[place]}:
            target.append(step)
            return found
    return {}


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
