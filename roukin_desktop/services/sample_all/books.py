"""The records of each book of the sample, or of all of them as if they were one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.services.sample_all.campaigns import entries
from roukin_desktop.services.sample_all.deeds import deeds
from roukin_desktop.services.sample_all.headquarters import fed_records, own_records, prior_records
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.places import PLACES, Place
from roukin_desktop.services.sample_all.registers import committee_registers
from roukin_desktop.services.sample_all.sessions import sessions


def committee_records(place: Place, ids: Ids) -> Iterator[Record]:
    """Yield all records of a committee's book."""
    yield from committee_registers(place, ids)
    yield from sessions(place, ids)
    yield from deeds(place, ids)
    yield from entries(place, ids)


def one_book(book_id: str) -> list[Record]:
    """Return the records of all books as if one had written them, parents first; a register entry is there once."""
    ids = Ids(book_id)
    found: dict[str, Record] = {}
    every = (*own_records(ids), *fed_records(ids, "見本", "0" * 64), *prior_records(ids))
    for record in (*every, *(record for place in PLACES for record in committee_records(place, ids))):
        found[record.id] = record
    return parents_first(found.values())


def parents_first(records: Iterable[Record]) -> list[Record]:
    """Return records in the order of their kinds: what is named comes before who names it."""
    order = {kind: at for at, kind in enumerate(KINDS)}
    return sorted(records, key=lambda record: order[record.kind])
