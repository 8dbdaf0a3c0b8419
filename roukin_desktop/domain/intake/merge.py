"""The whole: own records and what counts of every sender; a record that arrives by two ways counts once (L6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.records import KINDS, Record

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """What counts of one sender; ``revision`` decides names where headquarters has no entry of its own (L6b)."""

    sender_code: str
    revision: int
    records: Sequence[Record]


@dataclass(frozen=True, slots=True)
class Merged:
    """Every record once.

    ``origins`` names the senders that brought each record in the version that counts, none for own ones;
    ``unlike`` are records of equal version and different contents: one of them was not made by its home book.
    """

    records: tuple[Record, ...]
    origins: Mapping[Key, tuple[Source, ...]]
    unlike: tuple[Key, ...]


def merge(own_book: str, own: Iterable[Record], sources: Iterable[Source]) -> Merged:
    """Return the records that count, parents before children, by id.

    Records of ``own_book`` come from it alone (L1): what a sender carries back of them is left out.
    """
    best: dict[Key, Record] = {}
    origins: dict[Key, list[Source]] = {}
    unlike: set[Key] = set()
    for source in sorted(sources, key=lambda s: (s.sender_code, s.revision)):
        for record in source.records:
            if record.book_id == own_book:
                continue
            key = record.kind, record.id
            known = best.get(key)
            if known is None or record.version > known.version:
                best[key], origins[key] = record, [source]
                unlike.discard(key)
            elif record == known:
                origins[key].append(source)
            elif record.version == known.version:
                unlike.add(key)
                if to_json(record) > to_json(known):
                    best[key], origins[key] = record, [source]
    for record in own:
        key = record.kind, record.id
        best[key], origins[key] = record, []
        unlike.discard(key)
    place = {kind: at for at, kind in enumerate(KINDS)}
    keys = sorted(best, key=lambda key: (place[key[0]], key[1]))
    return Merged(tuple(best[key] for key in keys), {key: tuple(origins[key]) for key in keys}, tuple(sorted(unlike)))
