"""Whose a record is: own records name own register entries only, and an entry received can be made an own one.

The foreign rows come and go with what senders send (design.md L1, L5). A record of this book that named one of them
would hang in the air with the sender's next revision.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.unify import REFERENCES
from roukin_desktop.domain.records import Meeting, Member, Record, StudySession
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.storage.store import BookStore

Key = tuple[str, str]

_PLACES = {Member.kind: "会員台帳"}
"""Where an entry is registered; the short registers stand under 設定."""


def references(record: Record) -> Iterator[Key]:
    """Yield kind and id of every register entry a record names."""
    if isinstance(record, StudySession | Meeting):
        yield from ((Member.kind, there.member_id) for there in record.members)
    for name, kind in REFERENCES.get(record.kind, {}).items():
        found = getattr(record, name)
        if found:
            yield kind, found


def foreign_named(store: BookStore, records: Iterable[Record]) -> dict[Key, Record]:
    """Return the entries of other books that records name, by kind and id; one question a kind."""
    wanted: dict[str, dict[str, None]] = {}
    for record in records:
        for kind, key in references(record):
            wanted.setdefault(kind, {})[key] = None
    found = (entry for kind, ids in wanted.items() for entry in store.by_ids(kind, tuple(ids)))
    return {(entry.kind, entry.id): entry for entry in found if entry.book_id != store.info.book_id}


def not_own_sentence(entry: Record) -> str:
    """Say why an own record cannot name an entry of another book, and what to do."""
    word, place = KIND_WORDS[entry.kind], _PLACES.get(entry.kind, "設定")
    name = getattr(entry, "name", "")
    return f"「{name}」はほかの記録簿から受け付けた{word}です。{place}に登録してから選んでください。"


def adopt(context: Context, kind: str, record_id: str) -> Changes:
    """自分の台帳に登録: make an own entry of one received, with the entries it names, as one operation.

    Both are one from then on by their code (L6b), and the own entry decides the name. InputRefused where the entry
    has no code: nothing would make the two one, and it would be there twice.
    """
    context.must_be_writable()
    found = context.store.get(kind, record_id)
    word = KIND_WORDS[kind]
    if found is None:
        raise InputRefused(f"この{word}はもうありません。F5 で一覧を更新してください。")
    if found.book_id == context.info.book_id:
        raise InputRefused(f"この{word}は、もう自分の台帳に登録されています。")
    if not _code(found):
        what = "会員番号" if kind == Member.kind else "コード"
        raise InputRefused(f"{what}がないため登録できません。差戻しで{what}を付けてもらってください。")
    made: dict[Key, Record] = {}
    _copy(context, found, made)
    name = getattr(found, "name", "")
    with context.store.transaction(Verb.REGISTER, f"{word} {name}を自分の台帳に登録") as tx:
        tx.put_many(made.values())
    return tx.changes


def _copy(context: Context, entry: Record, made: dict[Key, Record]) -> Record:
    """Return an own entry like one of another book; what it names comes along where it has a code, else is left."""
    key = entry.kind, entry.id
    if key not in made:
        values: dict[str, Any] = {"id": context.new_id(), "book_id": context.info.book_id, "version": 0}
        for name, kind in REFERENCES.get(entry.kind, {}).items():
            named = context.store.get(kind, getattr(entry, name) or "")
            if named is not None and named.book_id != context.info.book_id:
                values[name] = _copy(context, named, made).id if _code(named) else None
        made[key] = dataclasses.replace(entry, **values)
    return made[key]


def _code(entry: Record) -> str:
    return search_key(str(getattr(entry, "code", "")))
