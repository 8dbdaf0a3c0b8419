"""What a summary can be narrowed to (exchange.md §2): the entries of the registers and the senders expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.scope import WHOLE, Scope, ScopeKind
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.context import Context
from roukin_desktop.storage.measures.scopes import holds_others, leaves_nothing_out
from roukin_desktop.storage.shelf.received import Shelf

_REGISTERS = (ScopeKind.BLOCK, ScopeKind.COMMITTEE, ScopeKind.BRANCH, ScopeKind.FEDERATION)


@dataclass(frozen=True, slots=True)
class Scopes:
    """The choices per kind, by code; 会員 are too many to list and are looked for (``members``)."""

    choices: Mapping[ScopeKind, tuple[Scope, ...]] = field(default_factory=dict)
    members: bool = False

    @property
    def kinds(self) -> tuple[ScopeKind, ...]:
        """Return the kinds that can be chosen, the whole first; none where there is nothing to choose."""
        there = [*self.choices, *([ScopeKind.MEMBER] if self.members else [])]
        return (ScopeKind.WHOLE, *there) if there else ()


def scopes(context: Context) -> Scopes:
    """Return the choices of a book that holds records of others or more than one 店舗; none of any other.

    What leaves nothing out is no choice: a committee and its block in the committee's own book.
    """
    if len(context.store.all(ScopeKind.BRANCH.value)) < 2 and not holds_others(context.store):
        return Scopes()
    listed = {kind: _listed(context, kind) for kind in _REGISTERS}
    found = {kind: [s for s in these if not leaves_nothing_out(context.store, s)] for kind, these in listed.items()}
    return Scopes(
        {kind: tuple(entries) for kind, entries in found.items() if entries}, context.store.count("member") > 0
    )


def member_scope(member_id: str, code: str, name: str) -> Scope:
    """Return the scope of one member."""
    return Scope(ScopeKind.MEMBER, member_id, name, code)


def renewed_scope(context: Context, scope: Scope, offered: Scopes) -> Scope:
    """Return a scope as its entry is named now, the whole where the entry is gone or nothing is to be chosen."""
    if scope.kind is not ScopeKind.MEMBER:
        return next((now for now in offered.choices.get(scope.kind, ()) if now.key == scope.key), WHOLE)
    member = context.store.get("member", scope.key) if offered.members else None
    return WHOLE if member is None else _scope(ScopeKind.MEMBER, member)


def named_scope(context: Context, text: str) -> Scope:
    """Return the scope a command names: ``all`` or a kind and a code, ``committee:013``; InputRefused otherwise."""
    word, _, code = text.partition(":")
    kind = next((kind for kind in ScopeKind if kind.value == word.strip().lower()), None)
    if kind is ScopeKind.WHOLE and not code:
        return WHOLE
    if kind is None or kind is ScopeKind.WHOLE or not search_key(code):
        words = " ".join(f"{kind.value}:コード({kind.label})" for kind in ScopeKind if kind is not ScopeKind.WHOLE)
        raise InputRefused(f"対象「{text}」は読めません。all(全体) {words} のように指定してください。")
    entries = _members(context) if kind is ScopeKind.MEMBER else _listed(context, kind)
    for scope in entries:
        if search_key(scope.code) == search_key(code):
            return scope
    raise InputRefused(f"{kind.label}「{code.strip()}」はこの記録簿にありません。コードを確かめてください。")


def _listed(context: Context, kind: ScopeKind) -> tuple[Scope, ...]:
    """Return the entries of a register by code; those without a code come last, by name."""
    found = {_same(kind, record): _scope(kind, record) for record in context.store.all(kind.value)}
    if kind is ScopeKind.COMMITTEE and context.info.role is Role.HEADQUARTERS:
        for row in Shelf(context.store).senders():
            found.setdefault(search_key(row.code), Scope(kind, row.code, row.name, row.code))
    return tuple(sorted(found.values(), key=lambda scope: (not scope.code, scope.code, scope.label)))


def _members(context: Context) -> tuple[Scope, ...]:
    return tuple(_scope(ScopeKind.MEMBER, record) for record in context.store.all("member"))


def _same(kind: ScopeKind, record: Any) -> str:  # noqa: ANN401 - an entry of any register
    return search_key(record.code) if kind is ScopeKind.COMMITTEE and record.code else record.id


def _scope(kind: ScopeKind, record: Any) -> Scope:  # noqa: ANN401 - an entry of any register
    key = record.code if kind is ScopeKind.COMMITTEE and record.code else record.id
    return Scope(kind, key, record.name, record.code)
