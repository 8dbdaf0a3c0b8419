"""要確認: the records an import left open, as rows that lead to their forms (exchange.md §5)."""

from __future__ import annotations

from collections.abc import Mapping

from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.domain.summary import BackingRow
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import KIND_WORDS, record_label
from roukin_desktop.storage.measures.lists import review_ids
from roukin_desktop.storage.measures.scopes import narrowing_of
from roukin_desktop.storage.shelf.origins import sender_names


def review_rows(context: Context, period: Period, scope: Scope = WHOLE) -> list[BackingRow]:
    """Return the records of a period that are 要確認, the same that the summary counts."""
    by_kind: dict[str, list[str]] = {}
    for kind, record_id in review_ids(context.store, period, narrowing_of(context.store, scope)):
        by_kind.setdefault(kind, []).append(record_id)
    return [row for kind, ids in by_kind.items() for row in record_rows(context, kind, ids)]


def record_rows(context: Context, kind: str, ids: list[str]) -> list[BackingRow]:
    """Return records of a kind as rows, in the order of their ids."""
    found = {record.id: record for record in context.store.by_ids(kind, ids)}
    books = frozenset(record.book_id for record in found.values()) - {context.info.book_id}
    senders = sender_names(context.store, books)
    return [_row(context, found[key], senders) for key in ids if key in found]


def _row(context: Context, record: Record, senders: Mapping[str, str]) -> BackingRow:
    """Return the row of a record; one received names its sender, who is to complete it."""
    words = "・".join(part for part in (KIND_WORDS[record.kind], senders.get(record.book_id, "")) if part)
    return BackingRow(record.kind, record.id, None, record_label(context, record), words, None)
