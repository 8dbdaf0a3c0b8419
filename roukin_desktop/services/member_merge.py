"""会員の統合: two members of this book become one, with all own records that name either, as one operation (L2).

Records of other books are never changed (L1). At the end of the transaction they are laid out anew: those that came
under the code of the given-up member stand under the kept one where it takes that code over, else under the entry of
their sender.
"""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.closing import concerns
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.member_merge import MemberMerge, merge_members
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import Member, PriorFigure, Record
from roukin_desktop.domain.text import search_key
from roukin_desktop.services.belonging import not_own_sentence
from roukin_desktop.services.context import Context
from roukin_desktop.services.member_merge_words import NOT_DONE, Around, Stop, sentences, stops
from roukin_desktop.services.submission.travelling import lies_in
from roukin_desktop.storage import finders
from roukin_desktop.storage.shelf.received import Shelf
from roukin_desktop.storage.shelf.sent import sent_all

_GONE = "会員「{name}」はもうありません。F5 で一覧を更新してください。"
_SAME = "同じ会員です。残す方には別の会員を選んでください。"
_UNCLEAR = "会員台帳に「{text}」に当たる会員が{count}。会員番号で指定してください。"


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do: ``sentences`` tell it, ``stops`` what stands against it, a record each."""

    merge: MemberMerge
    sentences: tuple[str, ...]
    stops: tuple[Stop, ...]

    @property
    def records(self) -> int:
        """How many records of the given-up member become the kept one's."""
        return len(self.merge.moved) + len(self.merge.gone)


def plan_merge(context: Context, given_id: str, kept_id: str) -> MergePlan:
    """Say what giving up one member for another would do; the book is not touched.

    InputRefused where they are no two members of this book.
    """
    given, kept = (_own_member(context, key) for key in (given_id, kept_id))
    if given.id == kept.id:
        raise InputRefused(_SAME)
    merge = merge_members(given, kept, _naming(context, given, kept))
    return MergePlan(merge, sentences(context, merge, _around(context, merge)), stops(context, merge))


def merge(context: Context, given_id: str, kept_id: str, why: str = "") -> Changes:
    """Do it; InputRefused names every record a person has to look at first, and nothing is changed."""
    context.must_be_writable()
    plan = plan_merge(context, given_id, kept_id)
    if plan.stops:
        raise InputRefused(NOT_DONE, tuple(f"{stop.label}: {stop.text}" for stop in plan.stops))
    found = plan.merge
    label = f"会員 {found.given.name}を{found.kept.name}に統合"
    with context.store.transaction(Verb.MERGE, label, why) as tx:
        tx.put_many((found.united, *found.changed))
        for kind in {one.kind for one in found.gone}:
            tx.delete_many(kind, [one.id for one in found.gone if one.kind == kind])
        tx.delete(Member.kind, found.given.id)
    return tx.changes


def named_member(context: Context, text: str) -> Member:
    """Return the own member a command names by its number or whole name; InputRefused where it is not one alone."""
    coded = finders.member_by_code(context.store, text, own_only=True)
    found = [coded] if coded else finders.members_by_key(context.store, search_key(text), own_only=True)
    if len(found) != 1:
        raise InputRefused(_UNCLEAR.format(text=text, count=f"{len(found)}つあります" if found else "ありません"))
    return found[0]


def used(context: Context, member_id: str) -> bool:
    """Tell whether any record names a member."""
    return any(finders.naming(context.store, [member_id], own=own) for own in (True, False))


def _own_member(context: Context, key: str) -> Member:
    found = context.store.get(Member.kind, key)
    if not isinstance(found, Member):
        raise InputRefused(_GONE.format(name=key))
    if found.book_id != context.info.book_id:
        raise InputRefused(not_own_sentence(found))
    return found


def _naming(context: Context, given: Member, kept: Member) -> list[Record]:
    """Return all own records that name either member; a figure of last year names it by its code."""
    scopes = {search_key(f"{Member.kind}:{one.code}") for one in (given, kept) if one.code}
    home = context.info.book_id
    priors = (one for one in context.store.all(PriorFigure.kind) if isinstance(one, PriorFigure))
    named = [one for one in priors if one.book_id == home and search_key(one.scope) in scopes]
    return [*finders.naming(context.store, (given.id, kept.id), own=True), *named]


def _around(context: Context, merge: MemberMerge) -> Around:
    """Return what else is to be said: records that were sent or reported, and those of other books."""
    changed, store = (*merge.changed, *merge.gone), context.store
    last: dict[int, Kind] = {}
    for one in reversed(sent_all(store)):
        last[one.fiscal_year] = one.kind
    years = [year for year, kind in last.items() if kind is not Kind.WITHDRAWAL]
    periods = [parse_period(key) for key in Shelf(store).closed_at()]
    packs = any(one.pack_id for one in store.definitions.values())
    return Around(
        sent=sum(any(lies_in(one, year) for year in years) for one in changed),
        closed=tuple(period.label for period in periods if any(concerns(one, period) for one in changed)),
        received=len(finders.naming(store, (merge.given.id,), own=False)),
        packs=packs,
    )
