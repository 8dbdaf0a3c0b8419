"""登録・訂正・取消: one call, one transaction, one Changes (design.md L2). The rules run again at this door."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import Reason, Record, StudySession
from roukin_desktop.domain.text import clean
from roukin_desktop.services.belonging import Key, foreign_named, not_own_sentence, references
from roukin_desktop.services.context import Context
from roukin_desktop.services.facts import check_record
from roukin_desktop.services.labels import VERB_WORDS, operation_label
from roukin_desktop.services.overview import Overview

R = TypeVar("R", bound=Record)


def register(context: Context, record: Record, why: str = "") -> Changes:
    """Take a record in; a record that is already in the book is corrected (its version says so).

    Raises InputRefused with one line per finding: errors, and warnings that carry no reason.
    """
    return _save(context, record, Verb.CORRECT if record.version else Verb.REGISTER, why)


def correct(context: Context, record: Record, why: str = "") -> Changes:
    """Replace a record of this book; another change since it was read is refused by its version."""
    return _save(context, record, Verb.CORRECT, why)


def cancel(context: Context, kind: str, record_id: str, why: str = "") -> Changes:
    """Take a record out of the book; the change log keeps it and 元に戻す brings it back."""
    context.must_be_writable()
    record = context.store.get(kind, record_id)
    if record is None:
        raise InputRefused("取り消そうとした記録はすでにありません。F5 で一覧を更新してください。")
    with context.store.transaction(Verb.CANCEL, operation_label(context, record, Verb.CANCEL), why) as tx:
        tx.delete(kind, record_id)
    return tx.changes


def register_many(
    context: Context,
    records: Sequence[Record],
    verb: Verb,
    label: str,
    why: str = "",
    *,
    gone: Sequence[Record] = (),
) -> Changes:
    """Take many records in as one operation: all or nothing, findings of all of them told at once.

    ``gone`` are own records taken out in the same operation; the rules see the book without them.
    """
    context.must_be_writable()
    ready = prepare_all(context, records)
    overview = Overview(context, ready, {record.kind for record in ready}, gone)
    foreign = foreign_named(context.store, ready)
    problems = tuple(
        f"{index}件目: {line}"
        for index, record in enumerate(ready, start=1)
        for line in not_own(record, foreign) or objections(record, overview.check(record), why)
    )
    if problems:
        raise InputRefused(f"{VERB_WORDS[verb]}できません。次の点を直してください。何も変更していません。", problems)
    with context.store.transaction(verb, label, why) as tx:
        tx.put_many(ready)
        for kind in {record.kind for record in gone}:
            tx.delete_many(kind, [record.id for record in gone if record.kind == kind])
    return tx.changes


def prepare_all(context: Context, records: Sequence[R]) -> list[R]:
    """Give each record what only the book knows: its id, the book's id and the running number."""
    ready = [prepare(context, record) for record in records]
    unnumbered = [i for i, record in enumerate(ready) if isinstance(record, StudySession) and not record.number]
    if unnumbered:
        first = context.store.next_session_number()
        for number, i in enumerate(unnumbered, start=first):
            ready[i] = dataclasses.replace(cast("Any", ready[i]), number=number)
    return ready


def prepare(context: Context, record: R) -> R:
    """Return the record with cleaned text (design.md L9), and with its id and book id where it lacks them.

    Who registers a record has looked at all of it: nothing of it stays 要確認.
    """
    values: dict[str, Any] = {
        f.name: clean(value) for f in dataclasses.fields(record) if isinstance(value := getattr(record, f.name), str)
    }
    values["id"] = record.id or context.new_id()
    values["book_id"] = record.book_id or context.info.book_id
    if getattr(record, "review", ()):
        values["review"] = ()
    return dataclasses.replace(record, **values)


def objections(record: Record, issues: Sequence[Issue], why: str = "") -> list[str]:
    """Return the sentences that stand against taking the record in: errors and warnings without a reason.

    A register entry (会員, 店舗 …) has no place for reasons: there ``why``, which the log keeps, explains them all.
    """
    if why.strip() and not hasattr(record, "reasons"):
        issues = [issue for issue in issues if issue.severity is not Severity.WARNING]
    given = {reason.code for reason in _reasons(record) if reason.text.strip()}
    found = [message(issue) for issue in issues if issue.severity is Severity.ERROR]
    found += [
        f"{message(issue)}(このまま登録するときは理由を入力してください。)"
        for issue in issues
        if issue.severity is Severity.WARNING and issue.code not in given
    ]
    return found


def not_own(record: Record, foreign: Mapping[Key, Record]) -> list[str]:
    """Return the sentences on the entries of other books that a record names."""
    return [not_own_sentence(foreign[key]) for key in dict.fromkeys(references(record)) if key in foreign]


def _reasons(record: Record) -> tuple[Reason, ...]:
    return cast("tuple[Reason, ...]", getattr(record, "reasons", ()))


def _save(context: Context, record: Record, verb: Verb, why: str) -> Changes:
    context.must_be_writable()
    [ready] = prepare_all(context, [record])
    found = not_own(ready, foreign_named(context.store, [ready])) or objections(
        ready, check_record(context, ready), why
    )
    if found:
        raise InputRefused(f"{VERB_WORDS[verb]}できません。次の点を直してください。", tuple(found))
    with context.store.transaction(verb, operation_label(context, ready, verb), why) as tx:
        tx.put(ready)
    return tx.changes
