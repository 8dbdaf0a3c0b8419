"""Submissions made here, and what came back of them: states, records changed since, records sent back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import Record
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import record_label
from roukin_desktop.services.submission.models import SentBackRecord, SentLine, SentState
from roukin_desktop.services.submission.travelling import travelling
from roukin_desktop.storage.shelf.sent import Sent, sent_all, sent_payload

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.manifest import Manifest

UNKNOWN = "この提出は、この記録簿にありません。一覧を開き直して選んでください。"


def sent_lines(context: Context, year: int | None = None) -> list[SentLine]:
    """Return the submissions made here, the newest first; one that a later one replaces is 旧版 in any case."""
    from roukin_desktop.services.submission.receipts import verdicts

    told = verdicts(context)
    rows = sent_all(context.store, year)
    heads = {row.fiscal_year: row.submission_id for row in reversed(rows)}
    lines = []
    for row in rows:
        verdict = told.get(row.submission_id)
        state = verdict.state if verdict else SentState.SENT
        if heads[row.fiscal_year] != row.submission_id:
            state = SentState.REPLACED
        lines.append(line_of(row, state, verdict.receiver if verdict else "", verdict.remark if verdict else ""))
    return lines


def line_of(row: Sent, state: SentState = SentState.SENT, receiver: str = "", remark: str = "") -> SentLine:
    """Return a submission as it is shown."""
    from roukin_desktop.exchange.submission.payload import check_code

    return SentLine(
        submission_id=row.submission_id,
        fiscal_year=row.fiscal_year,
        revision=row.revision,
        kind=row.kind,
        complete=row.complete,
        period=row.period,
        made_at=row.made_at,
        check_code=check_code(row.payload_sha256),
        file_name=row.file_name,
        state=state,
        receiver=receiver,
        remark=remark,
    )


def changed_since(context: Context, year: int) -> frozenset[tuple[str, str]]:
    """Return the records that differ from the last submission of a year; none where nothing stands submitted."""
    from roukin_desktop.exchange.submission.compare import compare_records

    last = head(context, year)
    if last is None or last.kind is Kind.WITHDRAWAL:
        return frozenset()
    found = compare_records(records_of(context, last), travelling(context, year))
    changed = (*found.added, *(one.after for one in found.changed), *found.removed)
    return frozenset((record.kind, record.id) for record in changed)


def sent_back(context: Context) -> list[SentBackRecord]:
    """Return the records sent back of the submissions that stand, as long as they are what was sent."""
    from roukin_desktop.services.submission.receipts import verdicts

    found = []
    told = verdicts(context)
    heads = {row.fiscal_year: row for row in reversed(sent_all(context.store))}
    for row in heads.values():
        verdict = told.get(row.submission_id)
        if verdict is None or not verdict.records:
            continue
        sent = {(record.kind, record.id): record for record in records_of(context, row)}
        for kind, record_id, remark in verdict.records:
            now = context.store.get(kind, record_id)
            if now is not None and _same(now, sent.get((kind, record_id))):
                found.append(SentBackRecord(kind, record_id, record_label(context, now), remark, verdict.receiver))
    return found


def head(context: Context, year: int) -> Sent | None:
    """Return the last submission of a year, None before the first."""
    return next(iter(sent_all(context.store, year)), None)


def sent_row(context: Context, submission_id: str) -> Sent:
    """Return a submission made here; InputRefused where it is none."""
    found = next((row for row in sent_all(context.store) if row.submission_id == submission_id), None)
    if found is None:
        raise InputRefused(UNKNOWN)
    return found


def records_of(context: Context, row: Sent) -> list[Record]:
    """Return the records a submission carried."""
    from roukin_desktop.exchange.submission.payload import read_payload

    return read_payload(sent_payload(context.store, row.submission_id))


def manifest_of(row: Sent) -> Manifest:
    """Return the manifest of a submission."""
    from roukin_desktop.exchange.submission.manifest import read_manifest

    return read_manifest(row.manifest)


def _same(now: Record, sent: Record | None) -> bool:
    return sent is not None and to_json(now) == to_json(sent)
