"""The records of a committee's book of the sample."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.services.sample_all.campaigns import entries
from roukin_desktop.services.sample_all.deeds import deeds
from roukin_desktop.services.sample_all.ids import Ids
from roukin_desktop.services.sample_all.places import Place
from roukin_desktop.services.sample_all.registers import committee_registers
from roukin_desktop.services.sample_all.sessions import sessions


def committee_records(place: Place, ids: Ids) -> Iterator[Record]:
    """Yield all records of a committee's book."""
    yield from committee_registers(place, ids)
    yield from sessions(place, ids)
    yield from deeds(place, ids)
    yield from entries(place, ids)


def parents_first(records: Iterable[Record]) -> list[Record]:
    """Return records in the order of their kinds: what is named comes before who names it."""
    order = {kind: at for at, kind in enumerate(KINDS)}
    return sorted(records, key=lambda record: order[record.kind])
