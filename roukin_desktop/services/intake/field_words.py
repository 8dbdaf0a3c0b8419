"""The label of every field of a record and its value as it is printed: what the forms call it, in the year's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.notation import count_text, yen_text
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import (
    ActivityExpense,
    Block,
    Branch,
    CampaignEntry,
    Committee,
    Federation,
    FeedFile,
    MeetingMember,
    Member,
    Record,
    SelfTarget,
    SessionMember,
    TargetLine,
    day_of,
)
from roukin_desktop.exchange.submission.compare import ChangedRecord
from roukin_desktop.services.field_labels import FIELD_LABELS
from roukin_desktop.services.intake.models import FieldChange

BLANK = "未入力"
"""What a blank field prints as beside one that is filled (design.md L7)."""

_MEMBER = {"code": "会員番号", "name": "会員名"}
_UNITS = {
    "count": "件",
    "yen": "円",
    "attendees": "名",
    "web_attendees": "名",
    "planned_heads": "名",
    "headcount": "名",
    "minutes": "分",
}
_REGISTERS = {
    "block_id": Block.kind,
    "federation_id": Federation.kind,
    "committee_id": Committee.kind,
    "branch_id": Branch.kind,
    "member_id": Member.kind,
    "feed_id": FeedFile.kind,
}
_CHOICES = {
    "form": "forms",
    "purpose": "purposes",
    "themes": "themes",
    "decided_by": "decided_by",
    "activity": "activities",
    "consultation": "consultations",
    "meeting": "meetings",
}
_FLAGS = {
    "correction": ("訂正の行", "通常の行"),
    "video_used": ("あり", "なし"),
    "confirmed": ("確認済み", "複写のまま(未確認)"),
    "estimated": ("印刷値より推定", "実績"),
}
_KEYS = {
    "status": {"held": "実施", "planned": "予定"},
    "span": {"week": "週", "month": "月"},
}
_PARTS = (("allotted", "会員分件数目標"), ("target", "自主目標"))


@dataclass(frozen=True, slots=True)
class Words:
    """Where words come from: the catalogue of a fiscal year, names of register entries, labels of records."""

    catalogue: Callable[[int], Catalogue]
    name: Callable[[str, str | None], str]
    label: Callable[[Record], str]


def field_label(kind: str, name: str) -> str:
    """Return what the forms call a field."""
    return _MEMBER.get(name, FIELD_LABELS[name]) if kind == Member.kind else FIELD_LABELS[name]


def field_changes(words: Words, change: ChangedRecord) -> tuple[FieldChange, ...]:
    """Return the fields that differ, both sides as printed; a target's items each stand for themselves."""
    found: list[FieldChange] = []
    for name in change.fields:
        before, after = getattr(change.before, name), getattr(change.after, name)
        if isinstance(change.after, SelfTarget) and name == "lines":
            found += _target_items(words.catalogue(change.after.fiscal_year), before, after)
            continue
        sides = (printed(words, record, name) or BLANK for record in (change.before, change.after))
        found.append(FieldChange(field_label(change.after.kind, name), *sides))
    return tuple(found)


def printed(words: Words, record: Record, name: str) -> str:
    """Return a field of a record as it is printed, '' where it is blank."""
    value: Any = getattr(record, name)
    if value is None or value in {"", ()}:
        return ""
    if name in _REGISTERS:
        return words.name(_REGISTERS[name], value) or "(台帳にありません)"
    if name in _FLAGS:
        return _FLAGS[name][0 if value else 1]
    if name in _KEYS:
        return _KEYS[name].get(str(value), str(value))
    if isinstance(value, date):
        return date_label(value)
    if name == "value":
        return count_text(value)
    if isinstance(value, int):
        return count_text(value, _UNITS.get(name, "")) if name in _UNITS else str(value)
    return _worded(words, record, name, value)


def _worded(words: Words, record: Record, name: str, value: Any) -> str:  # noqa: ANN401 - any field
    """Return what the year's catalogue has a word for, or what is made of several parts; other text as it is."""
    if name in _CHOICES:
        keys = value if isinstance(value, tuple) else (value,)
        return "、".join(_catalogue(words, record).label(_CHOICES[name], key) for key in keys)
    if isinstance(record, CampaignEntry) and name in {"campaign", "product"}:
        return _campaign_word(_catalogue(words, record), record, name)
    if isinstance(value, ActivityExpense):
        return _expense(_catalogue(words, record), value)
    if name == "members":
        return "、".join(_present(words, one) for one in value)
    if name == "reasons":
        return "、".join(reason.text for reason in value)
    if name == "review":
        return "、".join(FIELD_LABELS.get(part, part) for part in value)
    return str(value)


def _catalogue(words: Words, record: Record) -> Catalogue:
    """Return the definitions of the year a dated record lies in."""
    day = day_of(record)
    if day is not None:
        return words.catalogue(fiscal_year_of(day))
    return words.catalogue(getattr(record, "fiscal_year"))  # noqa: B009 - only some kinds have it


def _campaign_word(catalogue: Catalogue, entry: CampaignEntry, name: str) -> str:
    campaign = catalogue.campaign(entry.campaign)
    if name == "campaign":
        return campaign.name if campaign else entry.campaign
    product = campaign.product(entry.product) if campaign else None
    return product.label if product else entry.product


def _expense(catalogue: Catalogue, expense: ActivityExpense) -> str:
    lines = [
        f"{catalogue.label('expense_kinds', line.kind)} {yen_text(line.yen)}"
        + "".join(f"({part})" for part in (line.site, line.note) if part)
        for line in expense.lines
    ]
    sites = [site.name + (count_text(site.heads, "名") if site.heads is not None else "") for site in expense.sites]
    total = [f"計 {yen_text(expense.total_yen)}"] if len(lines) > 1 else []
    return "、".join([*lines, *total, *(f"拠点 {site}" for site in sites)]) or "明細なし"


def _present(words: Words, one: SessionMember | MeetingMember) -> str:
    name = words.name(Member.kind, one.member_id) or "(台帳にない会員)"
    if isinstance(one, MeetingMember):
        came = {True: "出席", False: "欠席", None: BLANK}[one.present]
        return f"{name}({came})" if one.expected else f"{name}({came}・対象外)"
    return name if one.attendees is None else f"{name}({count_text(one.attendees, '名')})"


def _target_items(
    catalogue: Catalogue, before: tuple[TargetLine, ...], after: tuple[TargetLine, ...]
) -> Iterator[FieldChange]:
    old, new = ({line.item: line for line in lines} for lines in (before, after))
    items = {item.key: item for item in catalogue.target_items}
    of_the_year = [key for key in items if key in old or key in new]
    others = sorted((old.keys() | new.keys()) - items.keys())
    for key in (*of_the_year, *others):
        item = items.get(key)
        label, unit = (item.label, item.unit) if item else (key, "")
        for part, word in _PARTS:
            sides = [getattr(lines.get(key), part, None) for lines in (old, new)]
            if sides[0] != sides[1]:
                shown = (BLANK if side is None else count_text(side, unit) for side in sides)
                yield FieldChange(f"{label} {word}", *shown)
