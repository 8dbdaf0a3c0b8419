"""What accepting a post would do: per file, record by record and figure by figure; the book is not touched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from roukin_desktop.domain.intake.chain import chains
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.intake.facts import Link
from roukin_desktop.domain.intake.whole import Whole, consolidate
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.compare import compare_records
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.intake.changes import record_changes
from roukin_desktop.services.intake.figures import figure_changes, periods_of, printed_figures
from roukin_desktop.services.intake.judging import Judged, judge
from roukin_desktop.services.intake.keeping import canonical_texts
from roukin_desktop.services.intake.models import FigureChange, IntakePlan, RecordChange
from roukin_desktop.services.intake.reading import read_all
from roukin_desktop.storage.scratch import trial_store
from roukin_desktop.storage.shelf.foreign import ShelfRecords, whole
from roukin_desktop.storage.shelf.memory import Lines, texts_of
from roukin_desktop.storage.shelf.received import Shelf

_COUNTS = frozenset({Result.ACCEPTED, Result.LATE, Result.WITHDRAWN, Result.CONFLICT})


def plan(
    context: Context,
    paths: Sequence[Path],
    confirmed: Mapping[Path, str],
    period: Period | None = None,
    progress: Progress | None = None,
    *,
    preview: bool = True,
) -> IntakePlan:
    """Read files and say what accepting them would do; ``preview`` False leaves out records and figures.

    ``progress`` counts the files and one step more, and may raise Cancelled. InputRefused where this book receives
    nothing (an office's).
    """
    tell: Progress = progress or (lambda done, total: None)
    steps = len(paths) + 1
    reads = read_all(context, paths, lambda done, _: tell(done, steps))
    judged = judge(context, reads, confirmed)
    made = IntakePlan(judged.answers, (), (), reads, dict(confirmed), judged)
    if preview and any(answer.result in _COUNTS for answer in judged.answers):
        made = _previewed(context, made, judged, period)
    tell(steps, steps)
    return made


def _previewed(context: Context, made: IntakePlan, judged: Judged, period: Period | None) -> IntakePlan:
    """Return the plan with what changes record by record and figure by figure."""
    before = whole(context.store)
    lines = _lines_after(context, judged)
    after = _whole_after(context, judged, before, lines)
    periods = (period,) if period else periods_of((one.received for one in judged.new), context.info.open_year)
    return replace(
        made,
        records=_records(context, judged, before, after),
        figures=_figures(context, periods, after, texts_of(lines.values())),
    )


def _records(context: Context, judged: Judged, before: Whole, after: Whole) -> tuple[RecordChange, ...]:
    """Return what differs in the whole, each record with the name of the sender that brings it."""
    names = {sender.code: sender.name for sender in judged.after.expected}

    def sender_of(record: Record) -> str:
        key = record.kind, record.id
        for side in (after, before):
            if sources := side.merged.origins.get(key, ()):
                return names.get(sources[0].sender_code, sources[0].sender_code)
        return ""

    found = compare_records(before.records, after.records)
    return tuple(record_changes(context, found, sender_of, [*before.records, *after.records]))


def _lines_after(context: Context, judged: Judged) -> dict[Link, Lines]:
    """Return the records of what comes and of all else that will count, each with its canonical JSON."""
    shelf = Shelf(context.store)
    coming = {one.received.link: Lines(tuple(one.records), tuple(canonical_texts(one))) for one in judged.new}
    counted = [chain.counted for chain in chains(judged.after).values() if chain.counted is not None]
    return coming | {one.link: shelf.lines(one.link) for one in counted if one.link not in coming}


def _whole_after(context: Context, judged: Judged, before: Whole, lines: Mapping[Link, Lines]) -> Whole:
    """Return the whole once the files are taken in; own records are those of the whole before."""
    own = [record for record in before.merged.records if record.book_id == context.info.book_id]
    return consolidate(judged.after, own, ShelfRecords(Shelf(context.store), lines))


def _figures(
    context: Context, periods: Sequence[Period], after: Whole, texts: Mapping[int, str]
) -> tuple[FigureChange, ...]:
    """Return the figures, those after taken from a copy of the book in which what would count does."""
    before = printed_figures(context, context.store, periods)
    with trial_store(context.store, after.records, texts, context.clock) as trial:
        return figure_changes(before, printed_figures(context, trial, periods))
