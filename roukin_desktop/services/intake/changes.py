"""What differs between records, said field by field in the words of the forms: for previews, histories and 確定."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from roukin_desktop.domain.intake.closing import DATED
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.compare import ChangedRecord, Differences
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.field_words import Words, field_changes
from roukin_desktop.services.intake.models import RecordChange
from roukin_desktop.services.labels import name_of, record_label

SenderOf = Callable[[Record], str]


def record_changes(
    context: Context, differences: Differences, sender_of: SenderOf | None = None, known: Iterable[Record] = ()
) -> list[RecordChange]:
    """Return the differences as a person reads them: study sessions, targets and entries first, then the registers.

    ``sender_of`` names who brought a record ('' where left out). ``known`` are records whose names may be needed and
    that are not in the book yet; those of the differences themselves need not be given.
    """
    words = words_of(context, [*known, *_records(differences)])
    said = _Said(words, sender_of or (lambda _: ""))
    found = [
        *(said.whole("added", record) for record in differences.added),
        *(said.changed(change) for change in differences.changed),
        *(said.whole("removed", record) for record in differences.removed),
    ]
    return sorted(found, key=lambda change: change.kind not in DATED)


def words_of(context: Context, known: Iterable[Record]) -> Words:
    """Return how records are labelled: a name is looked up among ``known``, then in the book, each once."""
    names = {(record.kind, record.id): str(getattr(record, "name", "")) for record in known}

    def name(kind: str, record_id: str | None) -> str:
        if record_id is None:
            return ""
        key = kind, record_id
        if key not in names:
            names[key] = name_of(context, kind, record_id)
        return names[key]

    return Words(context.catalogue, name, partial(record_label, context, names=name))


class _Said:
    """Differences in words."""

    def __init__(self, words: Words, sender_of: SenderOf) -> None:
        self._words = words
        self._sender_of = sender_of

    def whole(self, action: str, record: Record) -> RecordChange:
        return RecordChange(action, record.kind, record.id, self._sender_of(record), self._words.label(record))

    def changed(self, change: ChangedRecord) -> RecordChange:
        after = change.after
        fields = field_changes(self._words, change)
        return RecordChange("changed", after.kind, after.id, self._sender_of(after), self._words.label(after), fields)


def _records(differences: Differences) -> Iterable[Record]:
    yield from differences.removed
    for change in differences.changed:
        yield change.before
        yield change.after
    yield from differences.added
