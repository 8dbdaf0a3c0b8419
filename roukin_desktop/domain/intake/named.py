"""Members and places a counted row names stay with it, even when the sender has none of them any more (closing).

A late row a person let in can outlive the submission it came with; its members are then found there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roukin_desktop.domain.intake.chain import Chain, State
from roukin_desktop.domain.intake.facts import Received
from roukin_desktop.domain.intake.merge import Key
from roukin_desktop.domain.intake.unify import REFERENCES
from roukin_desktop.domain.records import Meeting, Member, Record, StudySession


def references(record: Record) -> Iterator[Key]:
    """Yield what a record names, by kind and id."""
    if isinstance(record, StudySession | Meeting):
        for there in record.members:
            yield Member.kind, there.member_id
    for name, kind in REFERENCES.get(record.kind, {}).items():
        stands = getattr(record, name)
        if stands is not None:
            yield kind, stands


def newest_first(chain: Chain) -> list[Received]:
    """Return the submissions of a chain, those that stood before the others; none a person dismissed."""
    stood = {one: at for at, one in enumerate(chain.line)}
    there = [one for one, state in chain.states.items() if state is not State.DISMISSED]
    return sorted(there, key=lambda one: (stood.get(one, -1), one.revision, one.link), reverse=True)


def still_named(counts: Sequence[Record], earlier: Iterable[Sequence[Record]]) -> list[Record]:
    """Return the entries that counted rows name and ``counts`` lacks, as the first of ``earlier`` has them."""
    here = {(record.kind, record.id) for record in counts}
    missing = {key for record in counts for key in references(record)} - here
    found: list[Record] = []
    for records in earlier if missing else ():
        there = {(record.kind, record.id): record for record in records}
        while taken := missing & there.keys():
            some = [there[key] for key in sorted(taken)]
            found.extend(some)
            here |= taken
            missing = (missing | {key for record in some for key in references(record)}) - here
        if not missing:
            break
    return found
