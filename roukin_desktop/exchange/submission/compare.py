"""What differs between two sets of records: added, changed, removed (exchange.md §2, the preview before accepting)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from roukin_desktop.domain.records import KINDS, Record

_PLACES = {kind: place for place, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """A record in both sets with other content; ``fields`` names what differs (the version alone is no change)."""

    before: Record
    after: Record
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """What leads from one set of records to another, ordered by kind and id."""

    added: tuple[Record, ...] = ()
    changed: tuple[ChangedRecord, ...] = ()
    removed: tuple[Record, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.added or self.changed or self.removed)


def compare_records(before: Iterable[Record], after: Iterable[Record]) -> Differences:
    """Return what was added, changed and removed; records are the same by kind and id, whatever their order."""
    old = {_key(record): record for record in before}
    new = {_key(record): record for record in after}
    pairs = [(old[key], new[key]) for key in sorted(old.keys() & new.keys())]
    changed = [ChangedRecord(one, other, names) for one, other in pairs if (names := _differing(one, other))]
    return Differences(
        tuple(new[key] for key in sorted(new.keys() - old.keys())),
        tuple(changed),
        tuple(old[key] for key in sorted(old.keys() - new.keys())),
    )


def _key(record: Record) -> tuple[int, str]:
    return _PLACES[record.kind], record.id


def _differing(before: Record, after: Record) -> tuple[str, ...]:
    if before == after:
        return ()
    names = (field.name for field in fields(before))
    return tuple(name for name in names if name != "version" and getattr(before, name) != getattr(after, name))
