"""Warnings that were accepted with a reason, and what an import left open: they travel on 表紙 (design.md §5.3)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import short_date
from roukin_desktop.services.field_labels import FIELD_LABELS
from roukin_desktop.storage.measures.lists import SessionRows
from roukin_desktop.storage.measures.rows import entry_title, names_text

REVIEWS_LISTED = 20
"""要確認 rows named one by one on 表紙; an import can leave thousands: they are counted by what is open."""

WARNING_WORDS = {
    "same_session": "同じ会員・同じ日の学習会がほかにあります",
    "member_not_valid": "会員台帳でこの日に有効でない会員です",
    "attendees_over_headcount": "参加者数が組合員数を超えています",
    "attendees_many": "参加者数が多めです",
    "purpose_note_needed": "目的「その他」の内容が未入力です",
    "theme_note_needed": "テーマ「その他」の内容が未入力です",
    "expense_unsorted": "職域活動費の内訳が未区分です",
    "expense_note_needed": "職域活動費「その他」の内容が未入力です",
    "fewer_than_applied": "出席者数が申請人数より少なくなっています",
    "applied_late": "申請日が開催日の前ではありません",
    "sites_missing": "接続拠点が未入力です",
    "site_heads_missing": "拠点の人数が未入力です",
    "site_heads_differ": "拠点人数の合計が参加者数と一致しません",
    "too_short": "ろうきんをテーマにした時間が短めです",
    "decided_by_missing": "決定機関が未入力です",
    "set_on_missing": "設定日が未入力です",
    "set_on_outside_year": "設定日が年度の外です",
    "same_entry": "同じ店舗・商品・日の実績がほかにあります",
    "below_minimum": "1件当たりの条件を下回っています",
    "odd_mean": "1件当たりの金額が目安の外です",
    "cumulative": "これまでの累計以上の数です",
    "below_zero": "累計がマイナスになります",
    "target_ratio": "自主目標が会員分件数目標の目安の外です",
}
"""What a warning says without the numbers of its moment, by its code; ``domain/messages.py`` has the full sentence."""

FIELD_WORDS = FIELD_LABELS | {"lines": "内訳の行", "allotted": "会員分件数目標", "target": "自主目標"}
"""What 要確認 can name: fields, and the parts of a target's or an expense's lines."""

Pair = tuple[str, str]


def report_warnings(
    catalogue: Catalogue, rows: SessionRows, targets: Sequence[Any], entries: Sequence[Any]
) -> tuple[Pair, ...]:
    """Return (record, words): every accepted warning with its reason, then what is 要確認."""
    lines = list(_lines(catalogue, rows, targets, entries))
    reasons = [(label, _reason(*reason)) for label, row in lines if row.reasons for reason in json.loads(row.reasons)]
    reviews = [(label, _review(json.loads(row.review))) for label, row in lines if row.review]
    more = len(reviews) - REVIEWS_LISTED
    if more <= 0:
        return (*reasons, *reviews)
    open_points = Counter(word for _, row in lines if row.review for word in _words(json.loads(row.review)))
    counted = "、".join(f"{word} {count:,}件" for word, count in open_points.most_common())
    rest = [(f"要確認の記録 ほか{more:,}件", f"あわせて{len(reviews):,}件({counted})")]
    return (*reasons, *reviews[:REVIEWS_LISTED], *rest)


def _lines(
    catalogue: Catalogue, rows: SessionRows, targets: Sequence[Any], entries: Sequence[Any]
) -> Iterator[tuple[str, Any]]:
    """Yield the records that have something to say, each with its label."""
    for session in rows.sessions:
        if session.reasons or session.review:
            names = names_text(rows.names(session.id))
            yield f"学習会 No.{session.number} {short_date(session.held_on)} {names}", session
    seen = set()
    for target in targets:
        if (target.reasons or target.review) and target.id not in seen:
            seen.add(target.id)
            yield f"会員自主目標 {target.member_name}", target
    for entry in entries:
        if entry.reasons or entry.review:
            title = entry_title(catalogue, entry.campaign, entry.product)
            yield f"キャンペーン {title} {short_date(entry.recorded_on)} {entry.branch_name or ''}".rstrip(), entry


def _reason(code: str, words: str) -> str:
    return f"{WARNING_WORDS.get(code, '確認事項があります')}。理由: {words}"


def _review(fields: Sequence[str]) -> str:
    return f"要確認: {'・'.join(_words(fields))}"


def _words(fields: Sequence[str]) -> list[str]:
    """Return what the fields are called on screen, each once."""
    return list(dict.fromkeys(FIELD_WORDS.get(f, FIELD_WORDS.get(f.split(".")[0], f)) for f in fields))
