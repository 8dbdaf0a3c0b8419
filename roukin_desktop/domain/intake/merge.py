"""The whole: own records and what counts of every sender; a record that arrives by two ways counts once (L6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.records import HOME_ONLY, KINDS, Record

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

    Records of ``own_book`` come from it alone (L1): what a sender carries back of them is left out, and so is what
    never travels.
    """
    best: dict[Key, Record] = {}
    origins: dict[Key, tuple[Source, ...]] = {}
    unlike: set[Key] = set()
    for source in sorted(sources, key=lambda s: (s.sender_code, s.revision)):
        alone = (source,)
        for record in source.records:
            if record.book_id == own_book or record.kind in HOME_ONLY:
                continue
            key = record.kind, record.id
            known = best.get(key)
            if known is None or record.version > known.version:
                best[key], origins[key] = record, alone
                unlike.discard(key)
            elif record.version == known.version:
                if record == known:
                    origins[key] += alone
                    continue
                unlike.add(key)
                if to_json(record) > to_json(known):
                    best[key], origins[key] = record, alone
    for record in own:
        key = record.kind, record.id
        best[key], origins[key] = record, ()
        unlike.discard(key)
    return Merged(tuple(_in_order(best)), origins, tuple(sorted(unlike)))


def _in_order(best: Mapping[Key, Record]) -> Iterator[Record]:
    """Yield the records parents before children, by id."""
    ids: dict[str, list[str]] = {kind: [] for kind in KINDS}
    for kind, record_id in best:
        ids[kind].append(record_id)
    for kind, some in ids.items():
        some.sort()
        for record_id in some:
            yield best[kind, record_id]
