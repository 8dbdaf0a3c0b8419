"""変更の記録: what one operation did to each record, said field by field in the words of the forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from roukin_desktop.domain.book import Touched
from roukin_desktop.domain.records import Record
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.changes import record_changes, words_of
from roukin_desktop.services.intake.field_words import Words, field_label, printed
from roukin_desktop.services.intake.models import FieldChange, RecordChange
from roukin_desktop.storage.oplog import read_side

_UNSAID = frozenset({"id", "book_id", "version"})


def operation_changes(context: Context, operation_id: int, limit: int) -> list[RecordChange]:
    """Return the records an operation touched, of many the first ``limit``, in the order it touched them."""
    from roukin_desktop.exchange.submission.compare import compare_records

    with context.store.reading():
        sides = [_sides(touched) for touched in context.store.operation_records(operation_id)[:limit]]
        before = [one for one, _ in sides if one is not None]
        after = [one for _, one in sides if one is not None]
        known = {(record.kind, record.id): record for record in (*before, *after)}
        words = words_of(context, known.values())
        found = record_changes(context, compare_records(before, after), known=known.values())
        return [_told(words, known[one.kind, one.record_id], one) for one in found]


def _sides(touched: Touched) -> Sequence[Record | None]:
    return [
        read_side(touched.kind, touched.record_id, text) if text is not None else None
        for text in (touched.before, touched.after)
    ]


def _told(words: Words, record: Record, change: RecordChange) -> RecordChange:
    """Return a change that tells what a record came or went with, too: every field that was filled."""
    if change.action == "changed":
        return change
    filled = [(field.name, printed(words, record, field.name)) for field in fields(record) if field.name not in _UNSAID]
    sides = [(name, ("", text) if change.action == "added" else (text, "")) for name, text in filled if text]
    said = tuple(FieldChange(field_label(record.kind, name), *side) for name, side in sides)
    return RecordChange(change.action, change.kind, change.record_id, change.sender, change.label, said)
