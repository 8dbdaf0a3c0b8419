"""Checking a whole book: the file, its rows, and every record against the rules of today."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.issues import Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import KINDS, Reason, Record, day_of
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import record_label
from roukin_desktop.services.overview import Overview


@dataclass(frozen=True, slots=True)
class Finding:
    """A record that a rule has something to say about. ``severity`` is error, warning or review (要確認)."""

    kind: str
    record_id: str
    label: str
    severity: str
    text: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """``damage`` are sentences on the file and its rows (none: sound), ``findings`` on what the own records say."""

    records: int
    damage: tuple[str, ...]
    findings: tuple[Finding, ...]


def check_book(context: Context) -> CheckResult:
    """Check file, rows and rules without changing anything; warnings with a reason kept are settled.

    Records of other books are counted and, like all rows, held against their checksums; their home judges them.
    """
    damage = tuple(context.store.check())
    overview = Overview(context)
    found: list[Finding] = []
    for kind in KINDS:
        for record in overview.records[kind].values():
            found += _findings(context, overview, record)
    count = sum(context.store.count(kind) for kind in KINDS)
    return CheckResult(count, damage, tuple(found))


def _findings(context: Context, overview: Overview, record: Record) -> list[Finding]:
    reasons: tuple[Reason, ...] = getattr(record, "reasons", ())
    review: tuple[str, ...] = getattr(record, "review", ())
    settled = {reason.code for reason in reasons}
    open_issues = [i for i in overview.check(record) if i.severity is not Severity.HINT and i.code not in settled]
    if not open_issues and not review:
        return []
    label = _dated_label(context, overview, record)
    lines = [Finding(record.kind, record.id, label, str(i.severity), message(i)) for i in open_issues]
    if review:
        text = f"取込で補われなかった項目が{len(review)}件あります。"
        lines.append(Finding(record.kind, record.id, label, "review", text))
    return lines


def _dated_label(context: Context, overview: Overview, record: Record) -> str:
    day = day_of(record)
    label = record_label(context, record, overview.name)
    return f"{fiscal_year_of(day)}年度 {label}" if day else label
