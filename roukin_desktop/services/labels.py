"""The words of the change log: 「学習会 10/31 松並交通労働組合の登録」. They are also the text of 元に戻す."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.period import fiscal_year_of, parse_period
from roukin_desktop.domain.records import (
    Branch,
    CampaignEntry,
    ConferenceFrame,
    Consultation,
    Federation,
    Meeting,
    Member,
    MemberActivity,
    MonthlyFigure,
    OpeningBalance,
    PriorFigure,
    Record,
    ReportText,
    SelfTarget,
    StudySession,
    WorkplaceCommittee,
    YearDefinition,
)
from roukin_desktop.services.context import Context

KIND_WORDS = {
    "block": "ブロック",
    "federation": "産別",
    "committee": "推進委員会",
    "branch": "店舗",
    "donee": "寄付先",
    "member": "会員",
    "study_session": "学習会",
    "self_target": "自主目標",
    "campaign_entry": "キャンペーン実績",
    "member_activity": "会員活動",
    "workplace_committee": "職場推進委員会",
    "consultation": "相談・NPO連携",
    "meeting": "会議・研修会",
    "feed_file": "金庫のファイル",
    "monthly_figure": "月次実績",
    "opening_balance": "累計の始まり",
    "prior_figure": "前年実績",
    "year_definition": "年度定義",
    "report_text": "報告書の文章",
    "conference_frame": "報告書の表紙・議事",
}
"""What a record of that kind is called on screen."""

IMPORT_WORDS = {
    "members": "会員",
    "sessions": "学習会",
    "targets": "会員自主目標",
    "campaigns": "キャンペーン実績",
    "figures": "月次実績",
    "priors": "前年実績",
}
"""What a kind of import and of template is called on screen."""

VERB_WORDS = {
    Verb.REGISTER: "登録",
    Verb.CORRECT: "訂正",
    Verb.CANCEL: "取消",
    Verb.MERGE: "統合",
    Verb.IMPORT: "取込",
    Verb.COPY_YEAR: "前年度から複写",
    Verb.PASTE: "貼り付け",
    Verb.UNDO: "元に戻す",
    Verb.REDO: "やり直し",
    Verb.SAMPLE: "見本の作成",
    Verb.CREATE: "記録簿の作成",
    Verb.SUBMIT: "提出用ファイルの作成",
    Verb.RECEIPT: "受領票の受付",
    Verb.INTAKE: "受付",
    Verb.DECIDE: "受付の判断",
    Verb.SENDERS: "提出元一覧の変更",
    Verb.CLOSE: "確定",
    Verb.OWNER: "記録簿の名前の変更",
    Verb.DEFINE: "年度定義の変更",
    Verb.CARRY: "年度更新",
}
"""What an operation is called on screen."""

_DONE = {"取消": "取り消しました", "取込": "取り込みました", "受付": "受け付けました", "差戻し": "差し戻しました"}
"""How a deed is told as done where not by しました after its word."""
_DEED = re.compile(r"(.+?)(の)?(登録|訂正|取消|統合|取込|受付|差戻し|作成|変更|確定|承認|確認|設定|複写)(\([^()]*\))?")
"""A label that ends in a deed: what was done to, の before it, the deed, a number in brackets."""

Names = Callable[[str, str | None], str]
"""Gives the name of a register record by kind and id, '' where there is none."""


def record_label(context: Context, record: Record, names: Names | None = None) -> str:
    """Name a record so that a person recognises it: kind, day or year, whose.

    ``names`` spares a book's check one question per record.
    """
    known: Names = names or partial(name_of, context)
    return " ".join(part for part in (KIND_WORDS[record.kind], *_parts(context, record, known)) if part)


def operation_label(context: Context, record: Record, verb: Verb) -> str:
    """Return the change-log label of an operation on one record."""
    return f"{record_label(context, record)}の{VERB_WORDS[verb]}"


def done_text(changes: Changes) -> str:
    """Return what was done as a sentence: 「…の登録(3件)」 is told as 「…を登録しました(3件)」."""
    label = changes.label
    if changes.verb is Verb.UNDO:
        return f"元に戻しました: {label.removeprefix('元に戻す: ')}"
    if changes.verb is Verb.REDO:
        return f"やり直しました: {label.removeprefix('やり直し: ')}"
    found = _DEED.fullmatch(label)
    if found is None:
        return f"{label}をしました"
    what, joined, deed, counted = found.groups(default="")
    return f"{what}{'を' if joined else ''}{_DONE.get(deed, f'{deed}しました')}{counted}"


def name_of(context: Context, kind: str, record_id: str | None) -> str:
    """Return the name of a register record, '' where there is none."""
    record = context.store.get(kind, record_id) if record_id else None
    return str(getattr(record, "name", ""))


def _parts(context: Context, record: Record, names: Names) -> tuple[str, ...]:
    if isinstance(record, StudySession):
        return (_day(record.held_on), _members(names, [m.member_id for m in record.members]))
    if isinstance(record, SelfTarget):
        return (f"{record.fiscal_year}年度", names(Member.kind, record.member_id))
    if isinstance(record, CampaignEntry):
        return _entry_parts(context, record, names)
    return _register_parts(context, record, names) or (
        str(getattr(record, "name", "")) or str(getattr(record, "code", "")),
    )


def _entry_parts(context: Context, entry: CampaignEntry, names: Names) -> tuple[str, ...]:
    campaign = context.catalogue(fiscal_year_of(entry.recorded_on)).campaign(entry.campaign)
    product = campaign.product(entry.product) if campaign else None
    return (
        campaign.short or campaign.name if campaign else entry.campaign,
        _day(entry.recorded_on),
        names(Branch.kind, entry.branch_id),
        product.label if product else entry.product,
    )


def _register_parts(context: Context, record: Record, names: Names) -> tuple[str, ...]:
    """Return the parts of the registers beside the study sessions and of figures; none for any other record."""
    if isinstance(record, MemberActivity):
        word = context.catalogue(fiscal_year_of(record.done_on)).label("activities", record.activity, short=True)
        whose = names(Member.kind, record.member_id) or names(Federation.kind, record.federation_id)
        return (word, _day(record.done_on), whose)
    if isinstance(record, WorkplaceCommittee):
        return (names(Member.kind, record.member_id),)
    if isinstance(record, Consultation):
        year = fiscal_year_of(record.recorded_on)
        word = context.catalogue(year).label("consultations", record.consultation, short=True)
        return (word, _day(record.recorded_on), names(Branch.kind, record.branch_id))
    if isinstance(record, Meeting):
        word = context.catalogue(fiscal_year_of(record.held_on)).label("meetings", record.meeting)
        return (record.name or word, _day(record.held_on))
    return _figure_parts(context, record, names)


def _figure_parts(context: Context, record: Record, names: Names) -> tuple[str, ...]:
    if isinstance(record, MonthlyFigure):
        month = f"{record.month.year}年{record.month.month}月"
        return (_item(context, record.item), month, names(Branch.kind, record.branch_id) or context.info.role.whole)
    if isinstance(record, OpeningBalance):
        return (_item(context, record.item), date_label(record.as_of))
    if isinstance(record, PriorFigure):
        return (_item(context, record.item), record.period)
    if isinstance(record, ReportText | ConferenceFrame):
        return (parse_period(record.period).label,)
    return (f"{record.fiscal_year}年度",) if isinstance(record, YearDefinition) else ()


def _item(context: Context, code: str) -> str:
    found = context.catalogue().by_code.get(code)
    return found.label if found else code


def _members(names: Names, ids: Sequence[str]) -> str:
    if not ids:
        return ""
    first = names(Member.kind, ids[0])
    return first if len(ids) == 1 else f"{first} ほか{len(ids) - 1}会員"


def _day(day: date) -> str:
    return f"{day.month}/{day.day}"
