"""The laws of a scope: figures, rows and lists are those of a book that holds nothing else (design.md L4, L7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import CampaignEntry, Record, SelfTarget, StudySession
from roukin_desktop.domain.scope import ScopeKind
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.lists import entry_rows, review_count, review_ids, session_rows, target_rows
from roukin_desktop.storage.measures.scopes import Narrowing
from roukin_desktop.storage.repository import insert_many
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.storage.measure_books import (
    BRANCHES,
    DIMENSIONS,
    FEDERATIONS,
    MEMBERS,
    PERIODS,
    books,
    counted,
    measures,
)

laws = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
any_period = st.sampled_from(PERIODS)
OWN, THEIRS, OTHERS = builders.BOOK_ID, builders.uid("book of 013"), builders.uid("book of 021")
COMMITTEES = [builders.committee("013"), builders.committee("021")]
_PLACED = [replace(branch, committee_id=its.id) for branch, its in zip(BRANCHES, COMMITTEES, strict=True)]
SCOPES = [
    Narrowing(ScopeKind.BRANCH, (BRANCHES[0].id,), OWN),
    Narrowing(ScopeKind.FEDERATION, (FEDERATIONS[0].id,), OWN),
    Narrowing(ScopeKind.MEMBER, (MEMBERS[0].id,), OWN),
    Narrowing(ScopeKind.COMMITTEE, (COMMITTEES[0].id,), OWN, (THEIRS,)),
    Narrowing(ScopeKind.BLOCK, (COMMITTEES[0].id, COMMITTEES[1].id), OWN, (THEIRS, OTHERS)),
    Narrowing(ScopeKind.COMMITTEE, (), OWN, ()),
]
any_scope = st.sampled_from(SCOPES)


@st.composite
def shelves(draw: st.DrawFn) -> list[Record]:
    """Return the records of a small book of which some are other books' and some 要確認; one session is joint."""
    found: list[Record] = []
    for record in (builders.session("900", members=(MEMBERS[0], MEMBERS[2])), *draw(books())):
        home = draw(st.sampled_from([OWN, THEIRS, OTHERS]))
        fields: dict[str, Any] = {"book_id": home, "review": draw(st.sampled_from([(), ("note",)]))}
        found.append(replace(record, **fields))
    return found


class _TakenBackError(Exception):
    """Ends a transaction without a trace."""


@contextmanager
def holding(store: BookStore, records: Sequence[Record]) -> Iterator[None]:
    """Put own and foreign records into a book for the block and take them out again."""
    with suppress(_TakenBackError), store.transaction(Verb.REGISTER, "試験") as tx:
        tx.put_many([*COMMITTEES, *_PLACED, *FEDERATIONS, *MEMBERS])
        for record in records:
            insert_many(store.changing(), record.kind, [(record, to_json(record))])
        yield
        raise _TakenBackError


def narrowed(records: Sequence[Record], scope: Narrowing) -> list[Record]:
    """Return what counts in a scope, looked at record by record; sessions keep the members that count."""
    return [found for record in records if (found := _narrowed(record, scope)) is not None]


def _narrowed(record: Record, scope: Narrowing) -> Record | None:
    if scope.books is not None and record.book_id != OWN:
        return record if record.book_id in scope.books else None
    if isinstance(record, StudySession):
        there = tuple(one for one in record.members if one.member_id in _members(scope))
        return replace(record, members=there) if there else None
    if isinstance(record, SelfTarget):
        return record if record.member_id in _members(scope) else None
    assert isinstance(record, CampaignEntry)
    return record if record.branch_id in _branches(scope) else None


def _branches(scope: Narrowing) -> set[str]:
    if scope.kind is ScopeKind.BRANCH:
        return set(scope.ids)
    return {branch.id for branch in _PLACED if branch.committee_id in scope.ids}


def _members(scope: Narrowing) -> set[str]:
    if scope.kind is ScopeKind.MEMBER:
        return set(scope.ids)
    if scope.kind is ScopeKind.FEDERATION:
        return {member.id for member in MEMBERS if member.federation_id in scope.ids}
    return {member.id for member in MEMBERS if member.branch_id in _branches(scope)}


def _whole_sessions(records: Sequence[Record], scope: Narrowing, measure: Measure) -> list[Record]:
    """Return the records a figure looks at: only a distinct count leaves members of a joint session out."""
    kept = narrowed(records, scope)
    if measure.take == "distinct":
        return kept
    ids = {record.id for record in kept}
    return [record for record in records if record.id in ids]


def _measurer(store: BookStore, scope: Narrowing, *prepared: Period) -> Measurer:
    made = Measurer(store, load_catalogue(2025), scope)
    for period in prepared:
        made.prepare(period)
    return made


@laws
@given(records=shelves(), measure=measures(), period=any_period, scope=any_scope)
def test_law_l4_a_figure_of_a_scope_is_that_of_a_book_with_nothing_else(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period, scope: Narrowing
) -> None:
    expected = counted(_whole_sessions(records, scope, measure), measure, period)
    with holding(empty_store, records):
        assert _measurer(empty_store, scope).value(measure, period) == expected
        assert _measurer(empty_store, scope, period).value(measure, period) == expected


@laws
@given(records=shelves(), measure=measures(), period=any_period, scope=any_scope)
def test_law_l4_the_rows_of_a_scope_add_up_to_its_figure(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period, scope: Narrowing
) -> None:
    with holding(empty_store, records):
        measurer = _measurer(empty_store, scope)
        value, rows = measurer.value(measure, period), measurer.rows(measure, period)
    if measure.take == "distinct":
        assert len({row.record_id for row in rows}) == len(rows) == (value or 0)
    else:
        assert sum(row.amount or 0 for row in rows) == (value or 0)
        assert {row.record_id for row in rows} <= {record.id for record in narrowed(records, scope)}


@laws
@given(records=shelves(), measure=measures(), period=any_period, scope=any_scope, data=st.data())
def test_law_l4_groups_of_a_scope_are_its_figures_prepared_or_not(
    empty_store: BookStore,
    records: Sequence[Record],
    measure: Measure,
    period: Period,
    scope: Narrowing,
    data: st.DataObject,
) -> None:
    dimension = data.draw(st.sampled_from(DIMENSIONS[measure.source]))
    with holding(empty_store, records):
        plain, prepared = _measurer(empty_store, scope), _measurer(empty_store, scope, period)
        groups = plain.grouped(measure, period, dimension)
        assert prepared.grouped(measure, period, dimension) == groups
        for key, value in groups.items():
            assert plain.value(measure.narrowed(dimension, key), period) == value


@laws
@given(records=shelves(), period=any_period, scope=any_scope)
def test_law_l4_lists_and_reviews_are_those_of_the_scope(
    empty_store: BookStore, records: Sequence[Record], period: Period, scope: Narrowing
) -> None:
    kept = narrowed(records, scope)
    held = [r for r in kept if isinstance(r, StudySession) and period.contains(r.held_on)]
    entered = [r for r in kept if isinstance(r, CampaignEntry) and period.contains(r.recorded_on)]
    set_by = [r for r in kept if isinstance(r, SelfTarget) and r.fiscal_year == period.fiscal_year]
    with holding(empty_store, records):
        sessions = session_rows(empty_store, period, scope)
        assert {row.id for row in sessions.sessions} == {r.id for r in held}
        present = {r.id: [(m.member_id, m.attendees) for m in r.members] for r in held if r.members}
        assert dict(sessions.counted) == present
        assert {row.id for row in entry_rows(empty_store, period, scope)} == {r.id for r in entered}
        assert {row.id for row in target_rows(empty_store, period.fiscal_year, scope)} == {r.id for r in set_by}
        open_here = {r.id for r in held if r.review} | {r.id for r in entered if r.review}
        open_here |= {r.id for r in set_by if r.review}
        assert {key for _, key in review_ids(empty_store, period, scope)} == open_here
        assert review_count(empty_store, period, scope) == len(open_here)


def test_a_member_present_in_two_books_is_one_over_the_whole(empty_store: BookStore) -> None:
    present = Measure("study_session", "distinct", "member")
    here = builders.session("1", members=(MEMBERS[0],))
    there = builders.session("2", members=(MEMBERS[0], MEMBERS[2]), book_id=THEIRS)
    with holding(empty_store, [here, there]):
        measurer = Measurer(empty_store, load_catalogue(2025))
        assert measurer.value(present, PERIODS[2]) == 2
        assert _measurer(empty_store, SCOPES[3]).value(present, PERIODS[2]) == 2
        assert _measurer(empty_store, SCOPES[0]).value(present, PERIODS[2]) == 1


def test_campaign_entries_have_no_federation_and_no_member_so_their_figures_are_blank(empty_store: BookStore) -> None:
    entered = Measure("campaign_entry", "sum", "count")
    with holding(empty_store, [builders.entry(branch_id=BRANCHES[0].id)]):
        assert [_measurer(empty_store, scope).value(entered, PERIODS[2]) for scope in SCOPES[:3]] == [3, None, None]
