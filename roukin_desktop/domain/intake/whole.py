"""Everything that follows at once: chains, rows that wait, and the records that are counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from roukin_desktop.domain.intake.chain import Chain, chains
from roukin_desktop.domain.intake.closing import OWN_ROWS, Waiting, hold_late
from roukin_desktop.domain.intake.facts import ApproveLate, Facts, Link
from roukin_desktop.domain.intake.merge import Merged, Source, merge
from roukin_desktop.domain.intake.named import newest_first, still_named
from roukin_desktop.domain.intake.unify import Unified, unify
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import Record


@dataclass(frozen=True, slots=True)
class Whole:
    """What a book holds with all it received: ``unified.records`` are what every figure is taken from."""

    chains: Mapping[tuple[str, int], Chain]
    waiting: tuple[Waiting, ...]
    merged: Merged
    unified: Unified

    @property
    def records(self) -> tuple[Record, ...]:
        """The records that count."""
        return self.unified.records


def consolidate(facts: Facts, own: Iterable[Record], records: Mapping[Link, Sequence[Record]]) -> Whole:
    """Return the whole; ``records`` are those of every submission that may count, by its link."""
    there = chains(facts)
    by_sender = (closed for closed in facts.closed if closed.sender_code != OWN_ROWS)
    frozen = {(closed.sender_code, parse_period(closed.period).fiscal_year) for closed in by_sender}
    let_in = bool(facts.of_kind(ApproveLate))
    sources, waiting = [], []
    for code, year in sorted(there.keys() | frozen):
        counted = there[code, year].counted if (code, year) in there else None
        sent = records[counted.link] if counted else ()
        counts, late = hold_late(facts, code, year, sent)
        if let_in and (code, year) in there:
            counts += still_named(counts, (records.get(one.link, ()) for one in newest_first(there[code, year])))
        sources.append(Source(code, counted.revision if counted else 0, counts))
        waiting.extend(late)
    merged = merge(facts.own_book, own, sources)
    return Whole(there, tuple(waiting), merged, unify(facts.own_book, merged))
