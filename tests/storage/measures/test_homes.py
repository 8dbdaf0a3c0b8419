"""By 推進委員会 and ブロック each other book is at home with its sender; distinct counts do not add up, and say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.scope import ScopeKind
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.homes import Homes
from roukin_desktop.storage.measures.scopes import Narrowing
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.storage.measures.test_scopes import COMMITTEES, OTHERS, OWN, THEIRS, any_period, holding, laws, shelves

SESSIONS = Measure("study_session", "count")
PEOPLE = Measure("study_session", "sum", "attendees")
MEMBERS = Measure("study_session", "distinct", "member")
TARGETS = Measure("self_target", "distinct", "member")
YEN = Measure("campaign_entry", "sum", "yen")
HOMES = Homes(
    {THEIRS: COMMITTEES[0].id, OTHERS: COMMITTEES[1].id, "unheard of": "099"},
    {THEIRS: "block", OTHERS: "block", "unheard of": ""},
    {},
)
YEAR = year_period(2025)
any_measure = st.sampled_from([SESSIONS, PEOPLE, MEMBERS, TARGETS, YEN])


def _measurer(store: BookStore, scope: Narrowing | None = None) -> Measurer:
    return Measurer(store, load_catalogue(2025), scope, HOMES)


@laws
@given(shelves(), any_measure, any_period)
def test_law_l4_a_row_by_committee_is_the_figure_the_committee_prints(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period
) -> None:
    with holding(empty_store, records):
        rows = _measurer(empty_store).grouped(measure, period, "committee")
        for committee, book in zip(COMMITTEES, (THEIRS, OTHERS), strict=True):
            scope = Narrowing(ScopeKind.COMMITTEE, (committee.id,), OWN, (book,))
            assert rows.get(committee.id, 0) == (_measurer(empty_store, scope).value(measure, period) or 0)


@laws
@given(shelves(), any_measure, any_period, st.sampled_from(["committee", "block"]))
def test_law_l4_every_row_opens_its_own_rows(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period, level: str
) -> None:
    with holding(empty_store, records):
        measurer = _measurer(empty_store)
        for key, value in measurer.grouped(measure, period, level).items():
            one = measure.narrowed(level, key)
            rows = measurer.rows(one, period)
            assert measurer.value(one, period) == value
            assert value == (len(rows) if measure.take == "distinct" else sum(row.amount or 0 for row in rows))


def test_a_session_whose_members_are_not_known_belongs_to_its_home(empty_store: BookStore) -> None:
    """The row a table shows under a committee opens there too, though no member says where it was held."""
    with holding(empty_store, [replace(builders.session("1", members=()), book_id=THEIRS)]):
        measurer = _measurer(empty_store)
        assert measurer.grouped(SESSIONS, YEAR, "committee") == {COMMITTEES[0].id: 1}
        assert measurer.value(SESSIONS.narrowed("committee", COMMITTEES[0].id), YEAR) == 1
        assert not measurer.value(SESSIONS.narrowed("committee", ""), YEAR)


@laws
@given(shelves(), st.sampled_from([MEMBERS, TARGETS]), st.sampled_from(["committee", "block", "month"]))
def test_a_distinct_whole_lies_between_its_largest_row_and_the_sum_of_its_rows(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, level: str
) -> None:
    if level == "month" and measure is TARGETS:
        return
    with holding(empty_store, records):
        measurer = _measurer(empty_store)
        rows = measurer.grouped(measure, year_period(2025), level).values()
        whole = measurer.value(measure, year_period(2025)) or 0
        assert max(rows, default=0) <= whole <= sum(rows)


@laws
@given(shelves(), st.sampled_from([SESSIONS, PEOPLE, YEN]))
def test_what_adds_up_over_months_adds_up_over_halves_too(
    empty_store: BookStore, records: Sequence[Record], measure: Measure
) -> None:
    with holding(empty_store, records):
        measurer = _measurer(empty_store)
        months = measurer.grouped(measure, year_period(2025), "month")
        halves = [measurer.value(measure, half_period(2025, half)) or 0 for half in (1, 2)]
        assert sum(months.values()) == sum(halves) == (measurer.value(measure, year_period(2025)) or 0)
