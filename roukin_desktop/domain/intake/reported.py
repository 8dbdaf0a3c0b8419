"""What a period was reported from: frozen at 確定, laid out again when the papers are asked for later (design.md L5).

A report shows more than the rows of its period: last year's for comparison, campaigns that began before, the targets of
the whole year, and a name for every code. What no sender's frozen part holds of that is kept under ``OWN_ROWS``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from roukin_desktop.domain.intake.closing import DATED, OWN_ROWS, concerns, frozen_part, hold_late
from roukin_desktop.domain.intake.facts import Closed, Facts, Link
from roukin_desktop.domain.intake.merge import Merged, Source, merge
from roukin_desktop.domain.intake.unify import unify
from roukin_desktop.domain.intake.whole import Whole
from roukin_desktop.domain.period import Period, fiscal_year_of, parse_period
from roukin_desktop.domain.records import (
    ConferenceFrame,
    Donee,
    Meeting,
    MonthlyFigure,
    PriorFigure,
    Record,
    ReportText,
    SelfTarget,
    WorkplaceCommittee,
    YearDefinition,
    day_of,
)


def freeze(facts: Facts, whole: Whole, period: Period, records: Mapping[Link, Sequence[Record]]) -> tuple[Closed, ...]:
    """Return what 確定 of a period keeps: what counts of every sender now, and under ``OWN_ROWS`` all else reported.

    A sender that sent nothing is kept without records: what it sends later waits. ``records`` are those of every
    submission that counts, by its link.
    """
    by_sender = [
        Closed(period.key, code, frozen_part(_counts(facts, whole, period.fiscal_year, code, records), period))
        for code in _senders(facts, whole, period.fiscal_year)
    ]
    return (*by_sender, Closed(period.key, OWN_ROWS, tuple(_rest(facts.own_book, whole, period, by_sender))))


def reported(own_book: str, closed: Iterable[Closed]) -> tuple[Record, ...]:
    """Return the records a closed period was reported from, as they lay in the book: own ones, and each other once."""
    rows = list(closed)
    rest = [record for one in rows if one.sender_code == OWN_ROWS for record in one.records]
    own = [record for record in rest if record.book_id == own_book]
    others = [record for record in rest if record.book_id != own_book]
    sources = [Source(one.sender_code, 0, one.records) for one in rows if one.sender_code != OWN_ROWS]
    merged = merge(own_book, own, [*sources, Source(OWN_ROWS, 0, others)])
    stood = {(record.kind, record.id) for record in others}
    ranked = {key: (Source(OWN_ROWS, int(key in stood), ()),) for key in merged.origins}
    unified = unify(own_book, Merged(merged.records, ranked, ()))
    return (*own, *(record for record in unified.records if record.book_id != own_book))


def reported_rows(own_book: str, closed: Iterable[Closed], period: Period) -> Merged:
    """Return what was frozen of a period alone: its rows, and the members and places of the same books."""
    sources = {one.sender_code: frozen_part(one.records, period) for one in closed}
    own = [record for record in sources.pop(OWN_ROWS, ()) if record.book_id == own_book]
    return merge(own_book, own, [Source(code, 0, records) for code, records in sources.items()])


def counting_rows(facts: Facts, whole: Whole, period: Period, records: Mapping[Link, Sequence[Record]]) -> Merged:
    """Return what would count of a period had nothing been closed: what every sender and the book itself say now."""
    heads = [chain.counted for (_, year), chain in sorted(whole.chains.items()) if year == period.fiscal_year]
    sources = [Source(one.sender_code, one.revision, frozen_part(records[one.link], period)) for one in heads if one]
    own = [record for record in whole.merged.records if record.book_id == facts.own_book]
    return merge(facts.own_book, frozen_part(own, period), sources)


def _senders(facts: Facts, whole: Whole, year: int) -> list[str]:
    expected = {sender.code for sender in facts.expected}
    counted = {code for (code, of), chain in whole.chains.items() if of == year and chain.counted}
    frozen = {one.sender_code for one in facts.closed if parse_period(one.period).fiscal_year == year}
    return sorted((expected | counted | frozen) - {OWN_ROWS})


def _counts(facts: Facts, whole: Whole, year: int, code: str, records: Mapping[Link, Sequence[Record]]) -> list[Record]:
    chain = whole.chains.get((code, year))
    head = chain.counted if chain else None
    return hold_late(facts, code, year, records[head.link] if head else ())[0]


def _rest(own_book: str, whole: Whole, period: Period, by_sender: Iterable[Closed]) -> Iterator[Record]:
    """Yield what the book shows beside the frozen parts: own records, rows around the period, names that stand.

    A row moved out of the period by a higher version is kept too, else the lower one would come back.
    """
    frozen = {(record.kind, record.id): record.version for one in by_sender for record in one.records}
    stands = {(kind, stood) for (kind, _), stood in whole.unified.same.items()}
    for record in whole.merged.records:
        if record.book_id == own_book and _shown(record, period):
            yield record
    for record in whole.unified.records:
        key = record.kind, record.id
        if record.book_id == own_book:
            continue
        if record.kind not in DATED:
            if frozen.get(key) != record.version or key in stands:
                yield record
        elif key in frozen:
            if not (frozen[key] == record.version and concerns(record, period)):
                yield record
        elif _shown(record, period):
            yield record


def _shown(record: Record, period: Period) -> bool:
    """Tell whether a report of the period can show a record: a member or place, or a row up to its end.

    Rows are those of its fiscal year and of the year before; targets and 寄付先 belong to their whole year. A month
    of a long cumulation counts however long ago it was. The words and the frame of the paper are those of its period;
    it also tells the meetings to come.
    """
    day = day_of(record)
    if isinstance(record, Meeting):
        return fiscal_year_of(record.held_on) >= period.fiscal_year - 1
    if day is not None:
        recent = isinstance(record, MonthlyFigure) or fiscal_year_of(day) >= period.fiscal_year - 1
        return day <= period.end and recent
    if isinstance(record, WorkplaceCommittee):
        return record.set_up_on is None or record.set_up_on <= period.end
    if isinstance(record, PriorFigure):
        return record.period == period.prior().key
    if isinstance(record, ReportText | ConferenceFrame):
        return record.period == period.key
    if isinstance(record, SelfTarget | Donee | YearDefinition):
        return period.fiscal_year - record.fiscal_year in {0, 1}
    return True
