"""What 「提出用ファイルの作成」 would make now, and why it cannot where it cannot (exchange.md §1)."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import Period, half_period, parse_period, year_period
from roukin_desktop.domain.records import KINDS, Record
from roukin_desktop.domain.text import NAME_LIMIT
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.services.papers.controls import ControlTotal, controls_of, printed_controls
from roukin_desktop.services.submission.concerns import concerns
from roukin_desktop.services.submission.keyring import KEY_MISSING, key_state
from roukin_desktop.services.submission.models import SubmissionDraft
from roukin_desktop.services.submission.sent import head
from roukin_desktop.services.submission.travelling import DATED, dated, travelling
from roukin_desktop.services.submission.words import read_complete, usual_complete
from roukin_desktop.storage.shelf.sent import Sent

HEADQUARTERS = "本部の記録簿では提出用ファイルを作りません。各推進委員会からの提出は「受付」で受け付けてください。"
NO_CODE = "記録簿のコードが入力されていません。「設定」で記録簿のコードを入力してください。記録はそのままです。"
NO_NAME = "記録簿の名前が入力されていません。「設定」で記録簿の名前を入力してください。記録はそのままです。"
TOO_LONG = f"記録簿のコードか名前が{NAME_LIMIT}文字を超えています。「設定」で短くしてください。記録はそのままです。"
NOTHING_SENT = "この年度はまだ提出していないため、取り下げるものがありません。"
WITHDRAWN = "この年度の提出はすでに取り下げてあります。もう一度提出するときは「提出」を選んでください。"
NOT_NIL = "この年度の記録が{count}あるため、「実績なし」では提出できません。「提出」を選んでください。"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a submission will be made of; ``before`` is the one it replaces."""

    year: int
    kind: Kind
    complete: tuple[str, ...]
    period: Period
    records: tuple[Record, ...]
    controls: tuple[ControlTotal, ...]
    before: Sent | None

    @property
    def revision(self) -> int:
        """The number of the revision to be made."""
        return 1 if self.before is None else self.before.revision + 1


def draft(context: Context, year: int, kind: Kind, complete: tuple[str, ...], period: str) -> SubmissionDraft:
    """Return what would be made now; InputRefused for periods that are none of the year."""
    with context.store.reading():
        made = plan(context, year, kind, complete, period)
        blocked = why_not(context, made) or (KEY_MISSING if key_state(context).missing else "")
        looked_at = () if kind is Kind.WITHDRAWAL else concerns(context, made.records, made.complete)
        return SubmissionDraft(
            year=year,
            kind=kind,
            complete=made.complete,
            period=made.period,
            revision=made.revision,
            controls=printed_controls(made.controls),
            counts=_counts(made.records),
            concerns=looked_at if kind is Kind.FULL else tuple(one for one in looked_at if one.kind),
            unchanged=_unchanged(made),
            blocked=blocked,
        )


def plan(context: Context, year: int, kind: Kind, complete: tuple[str, ...], period: str) -> Plan:
    """Gather what a submission is made of, from one state of the book."""
    before = head(context, year)
    if kind is Kind.WITHDRAWAL:
        shown = _period(year, period or (before.period if before else ""), ())
        return Plan(year, kind, (), shown, (), (), before)
    declared = read_complete(year, complete) or usual_complete(year, context.today())
    shown = _period(year, period, declared)
    records = tuple(travelling(context, year))
    controls = controls_of(context.store, context.catalogue, shown)
    if kind is Kind.NIL:
        controls = tuple((label, 0, unit) for label, _, unit in controls)
    return Plan(year, kind, declared, shown, records, controls, before)


def why_not(context: Context, made: Plan) -> str:
    """Return the sentence why a submission cannot be made, '' where it can; the key is asked for apart."""
    info = context.info
    if info.role is Role.HEADQUARTERS:
        return HEADQUARTERS
    if not info.code or not info.name:
        return NO_NAME if info.code else NO_CODE
    if max(len(info.code), len(info.name)) > NAME_LIMIT:
        return TOO_LONG
    if made.kind is Kind.WITHDRAWAL and (made.before is None or made.before.kind is Kind.WITHDRAWAL):
        return NOTHING_SENT if made.before is None else WITHDRAWN
    if made.kind is Kind.NIL and dated(made.records):
        return NOT_NIL.format(count=count_text(sum(r.kind in DATED for r in made.records), "件"))
    return context.store.read_only or ""


def _period(year: int, key: str, complete: tuple[str, ...]) -> Period:
    """Return the period the people's sheets show: the one asked for, else the widest of those declared complete."""
    if key:
        try:
            period = parse_period(key)
        except ValueError:
            period = None
        if period is None or period.fiscal_year != year:
            raise InputRefused(f"「{key}」は{year}年度の期間ではありません。{year}H1(上期)のように指定してください。")
        return period
    halves = [half_period(year, 1), half_period(year, 2)]
    if {half.key for half in halves} <= set(complete):
        return year_period(year)
    periods = [parse_period(one) for one in complete] or halves[:1]
    return max(periods, key=lambda one: (len(one.months()), one.end))


def _counts(records: tuple[Record, ...]) -> tuple[tuple[str, str], ...]:
    """Return how many records of each kind travel, printed; kinds without any are left out."""
    found = {kind: sum(record.kind == kind for record in records) for kind in KINDS}
    return tuple((KIND_WORDS[kind], count_text(count, "件")) for kind, count in found.items() if count)


def _unchanged(made: Plan) -> bool:
    """Tell whether kind, declared periods and records are those of the submission before."""
    from roukin_desktop.exchange.submission.payload import build_payload, payload_hash

    if made.before is None or (made.before.kind, made.before.complete) != (made.kind, made.complete):
        return False
    try:
        return payload_hash(build_payload(made.records)) == made.before.payload_sha256
    except InputRefused:
        return False
