"""対象 of a summary as SQL: the one filter figures, rows, lists and data sheets are narrowed by (design.md L4).

A scope selects members and branches. A study session counts where one of its members does, a distinct count takes
only these members; a campaign entry has a branch and nothing else, so by 産別 or 会員 there is none (blank, L7).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, or_, select

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.records import DEEDS
from roukin_desktop.domain.scope import Scope, ScopeKind
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.store import BookStore

_COMMITTEES = frozenset({ScopeKind.BLOCK, ScopeKind.COMMITTEE})


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A scope worked out for one book: the ids its members and branches are found by.

    ``books`` are home books that belong to it whole; then of the own book only what its members and branches say
    counts and of other books nothing. Without (None) members and branches decide for every record.
    """

    kind: ScopeKind
    ids: tuple[str, ...]
    own_book: str
    books: tuple[str, ...] | None = None

    def record(self, kind: str) -> ColumnElement[bool]:
        """Return whether a record of a kind counts, on its main table."""
        if kind == "study_session":
            there = t.session_member.c
            chosen: ColumnElement[bool] = t.study_session.c.id.in_(
                select(there.session_id).where(self._member(there.member_id))
            )
        elif kind in {"campaign_entry", "consultation", "monthly_figure"}:
            chosen = self._branch(t.metadata.tables[kind].c.branch_id)
        elif kind == "meeting":
            chosen = self._meeting()
        elif kind == "member_activity":
            chosen = self._activity()
        else:
            table = t.metadata.tables[kind].c
            chosen = self._member(table.id if kind == "member" else table.member_id)
        return self._at_home(t.metadata.tables[kind].c.book_id, chosen)

    def presence(self) -> ColumnElement[bool]:
        """Return whether a member's presence counts, on ``session_member`` beside its session."""
        return self._at_home(t.study_session.c.book_id, self._member(t.session_member.c.member_id))

    def _at_home(self, book_id: ColumnElement[str], chosen: ColumnElement[bool]) -> ColumnElement[bool]:
        if self.books is None:
            return chosen
        return or_(book_id.in_(self.books), and_(book_id == self.own_book, chosen))

    def _member(self, member_id: ColumnElement[Any]) -> ColumnElement[bool]:
        if self.kind is ScopeKind.MEMBER:
            return member_id.in_(self.ids)
        member = t.member.c
        found = select(member.id)
        if self.kind is ScopeKind.FEDERATION:
            return member_id.in_(found.where(member.federation_id.in_(self.ids)))
        return member_id.in_(found.where(member.branch_id.in_(self._branches())))

    def _branch(self, branch_id: ColumnElement[Any]) -> ColumnElement[bool]:
        if self.kind in {ScopeKind.FEDERATION, ScopeKind.MEMBER}:
            return false()
        return branch_id.in_(self._branches())

    def _meeting(self) -> ColumnElement[bool]:
        """Return whether a meeting is the block's own, or one that members of the scope were expected at."""
        there = t.meeting_member.c
        named = t.meeting.c.id.in_(select(there.meeting_id).where(self._member(there.member_id)))
        if self.kind is not ScopeKind.BLOCK:
            return named
        blocks = select(t.committee.c.block_id).where(t.committee.c.id.in_(self.ids))
        return or_(named, t.meeting.c.block_id.in_(blocks))

    def _activity(self) -> ColumnElement[bool]:
        """Return whether an activity is one of the scope's members, or of the 産別 itself."""
        done = t.member_activity.c
        by_member = self._member(done.member_id)
        return or_(by_member, done.federation_id.in_(self.ids)) if self.kind is ScopeKind.FEDERATION else by_member

    def _branches(self) -> Select[Any] | tuple[str, ...]:
        if self.kind is ScopeKind.BRANCH:
            return self.ids
        return select(t.branch.c.id).where(t.branch.c.committee_id.in_(self.ids))


def narrowing_of(store: BookStore, scope: Scope) -> Narrowing | None:
    """Return the filter of a scope; None where everything counts: the whole, and a committee in its own book."""
    if leaves_nothing_out(store, scope):
        return None
    if scope.kind not in _COMMITTEES:
        return Narrowing(scope.kind, (scope.key,), store.info.book_id)
    ids, codes = _committees(store, scope)
    return Narrowing(scope.kind, ids, store.info.book_id, tuple(sorted(_books_of(store, codes))))


def leaves_nothing_out(store: BookStore, scope: Scope) -> bool:
    """Tell whether everything counts in a scope; cheap, so that every entry of a list can be asked."""
    if scope.kind in _COMMITTEES and store.info.role is Role.COMMITTEE:
        return search_key(store.info.code) in _committees(store, scope)[1]
    return scope.whole


def _committees(store: BookStore, scope: Scope) -> tuple[tuple[str, ...], set[str]]:
    """Return the ids of the committees a scope names and their codes; a sender may stand in no register."""
    committee = t.committee.c
    with store.reading() as connection:
        found = connection.execute(select(committee.id, committee.code, committee.block_id)).all()
    wanted = search_key(scope.code)
    named = [
        row
        for row in found
        if (row.block_id if scope.kind is ScopeKind.BLOCK else row.id) == scope.key
        or (scope.kind is ScopeKind.COMMITTEE and wanted and search_key(row.code) == wanted)
    ]
    codes = {search_key(row.code) for row in named} | ({wanted} if scope.kind is ScopeKind.COMMITTEE else set())
    return tuple(row.id for row in named), codes - {""}


def _books_of(store: BookStore, codes: Iterable[str]) -> set[str]:
    """Return the home books that came with senders of these codes; the own book is never taken whole.

    Rows of a closed period count on after a withdrawal (exchange.md §2), so their books belong to the sender too.
    """
    from roukin_desktop.storage.shelf.received import Shelf

    wanted, shelf = set(codes), Shelf(store)
    found = {book.book_id for book in shelf.books() if search_key(book.sender_code) in wanted}
    frozen = (closed.records for closed in shelf.facts().closed if search_key(closed.sender_code) in wanted)
    return (found | {record.book_id for records in frozen for record in records}) - {store.info.book_id}


def holds_others(store: BookStore) -> bool:
    """Tell whether a book holds anything of other books, so that a scope can leave something out."""
    own = store.info.book_id
    tables = [t.metadata.tables[kind] for kind in (*sorted(DEEDS), "workplace_committee", "member")]
    found = or_(*(exists(select(table.c.id).where(table.c.book_id != own)) for table in tables))
    with store.reading() as connection:
        return bool(connection.execute(select(found)).scalar_one())
