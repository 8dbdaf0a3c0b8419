"""確定: freezing a period as it counts now, what changed in it since, and its papers as they were reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from roukin_desktop.domain.book import Changes, Role, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.board import covers
from roukin_desktop.domain.intake.closing import concerns
from roukin_desktop.domain.intake.facts import Closed, Facts, Kind, Link
from roukin_desktop.domain.intake.reported import counting_rows, freeze, reported, reported_rows
from roukin_desktop.domain.intake.whole import Whole
from roukin_desktop.domain.period import Period, parse_period
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.compare import compare_records
from roukin_desktop.reports.model import Report
from roukin_desktop.services.conference.desk import ConferenceDesk
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.changes import record_changes
from roukin_desktop.services.intake.models import ClosedLine, RecordChange
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.summaries.summary import read_once
from roukin_desktop.storage.measures.homes import homes_of
from roukin_desktop.storage.scratch import scratch_store
from roukin_desktop.storage.shelf.foreign import whole
from roukin_desktop.storage.shelf.frozen import frozen
from roukin_desktop.storage.shelf.received import Shelf

NOT_HERE = "確定は、推進委員会と本部の記録簿で行います。"


def close(context: Context, period: str, why: str = "") -> Changes:
    """Freeze a period as it counts now; later changes of its rows wait until they are approved.

    InputRefused for a period that is closed, has not begun or holds nothing, and for one still running without a
    reason (``why``).
    """
    context.must_be_writable()
    asked = _period(period)
    store = context.store
    facts, everything = Shelf(store).facts(), whole(store)
    refusal = _objection(context, asked, facts, everything, why)
    if refusal:
        raise InputRefused(f"{refusal}何も変えていません。")
    rows = freeze(facts, everything, asked, _Records(Shelf(store)))
    with store.transaction(Verb.CLOSE, f"{asked.label}の確定", why) as tx:
        Shelf(store).close(rows, context.clock())
    return tx.changes


def closed(context: Context) -> list[ClosedLine]:
    """Return the closed periods, the one closed last first."""
    found = sorted(Shelf(context.store).closed_at().items(), key=lambda item: (item[1], item[0]), reverse=True)
    return [ClosedLine(key, parse_period(key).label, at) for key, at in found]


def since(context: Context, period: str) -> list[RecordChange]:
    """Return what differs now from what was reported: corrections, approved rows and those that still wait."""
    asked, store = _period(period), context.store
    rows = _frozen(context, asked)
    facts = Shelf(store).facts()
    before = reported_rows(facts.own_book, rows, asked)
    after = counting_rows(facts, whole(store), asked, _Records(Shelf(store)))
    names = {sender.code: sender.name for sender in facts.expected}

    def sender_of(record: Record) -> str:
        key = record.kind, record.id
        sources = after.origins.get(key) or before.origins.get(key) or ()
        return names.get(sources[0].sender_code, sources[0].sender_code) if sources else ""

    found = compare_records(before.records, after.records)
    return record_changes(context, found, sender_of, (*before.records, *after.records))


def as_reported(context: Context, period: str) -> Report:
    """Return the papers of a closed period as they were when it was closed, whatever changed since.

    They are counted and named by the definitions of that day. At headquarters the conference paper is among them, with
    its texts and its frame.
    """
    asked = _period(period)
    rows = _frozen(context, asked)
    at = Shelf(context.store).closed_at()[asked.key]
    with scratch_store(context.info, reported(context.info.book_id, rows), context.clock) as store:
        then = replace(context, store=store, clock=lambda: at)
        reading = read_once(store, then.catalogue, asked, homes=homes_of(context.store))
        if context.info.role is Role.HEADQUARTERS:
            report = ConferenceDesk(then).report(asked, reading=reading)
        else:
            report = build_report(store, then.catalogue, asked, at, reading=reading)
    year, period_line, *rest = report.cover
    return replace(report, cover=(year, period_line, ("確定", f"{_ymd(at)} 現在"), *rest))


class _Records(Mapping[Link, Sequence[Record]]):
    """The records of submissions, read from the shelf when asked for."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def __getitem__(self, link: Link) -> Sequence[Record]:
        return self._shelf.records(link)

    def __iter__(self) -> Iterator[Link]:
        return iter(sorted(one.link for one in self._shelf.facts().received))

    def __len__(self) -> int:
        return len(self._shelf.facts().received)


def _period(key: str) -> Period:
    try:
        return parse_period(key)
    except ValueError:
        raise InputRefused(
            f"「{key}」は期間ではありません。2025H1(上期)、2025H2(下期)、2025(通期)、2025-06(月)の形で指定してください。"
        ) from None


def _frozen(context: Context, period: Period) -> tuple[Closed, ...]:
    rows = frozen(context.store, period.key)
    if not rows:
        raise InputRefused(f"{period.label}はまだ確定していません。確定した期間を選んでください。")
    return rows


def _objection(context: Context, period: Period, facts: Facts, everything: Whole, why: str) -> str:
    """Return why a period cannot be closed now, '' where it can."""
    today = context.today()
    if context.info.role is Role.OFFICE:
        return NOT_HERE
    if any(covers((one.period,), period) for one in facts.closed):
        return f"{period.label}はすでに確定しています。"
    if period.start > today:
        return f"{period.label}はまだ始まっていません({period.range_label})。"
    if period.fiscal_year > context.info.open_year:
        return f"{period.fiscal_year}年度はまだ開いていません。年度更新のあとで確定してください。"
    if period.end >= today and not why.strip():
        return f"{period.label}はまだ終わっていません({period.range_label})。今日確定するときは理由を入力してください。"
    if not _anything(period, everything):
        return f"{period.label}は、受け付けた提出も登録した記録もありません。"
    return ""


def _anything(period: Period, everything: Whole) -> bool:
    """Tell whether a period has a row, or a sender that declared it had none."""
    nil = any(
        chain.counted is not None and chain.counted.kind is Kind.NIL and covers(chain.counted.periods, period)
        for (_, year), chain in everything.chains.items()
        if year == period.fiscal_year
    )
    return nil or any(concerns(record, period) for record in everything.records)


def _ymd(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
