"""The laws of a figure over random small books: one filter for figure, groups and rows (design.md L3, L4, L7)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.domain.records import Record
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.store import BookStore
from tests.storage.measure_books import DIMENSIONS, PERIODS, books, counted, holding, measures

laws = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
any_period = st.sampled_from(PERIODS)


def measurer_of(store: BookStore, *prepared: Period) -> Measurer:
    made = Measurer(store, load_catalogue(2025))
    for period in prepared:
        made.prepare(period)
    return made


@laws
@given(records=books(), measure=measures(), period=any_period)
def test_law_l3_a_figure_is_what_counting_the_records_gives(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period
) -> None:
    with holding(empty_store, records):
        assert measurer_of(empty_store).value(measure, period) == counted(records, measure, period)


@laws
@given(records=books(), measure=measures(), period=any_period)
def test_law_l4_the_rows_add_up_to_their_figure(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period
) -> None:
    with holding(empty_store, records):
        measurer = measurer_of(empty_store)
        value, rows = measurer.value(measure, period), measurer.rows(measure, period)
    if measure.take == "distinct":
        assert len({row.record_id for row in rows}) == len(rows) == (value or 0)
    else:
        assert sum(row.amount or 0 for row in rows) == (value or 0)
    assert value is not None or all(row.amount is None for row in rows)


@laws
@given(records=books(), measure=measures(), period=any_period, data=st.data())
def test_law_l4_a_group_is_the_figure_narrowed_to_its_key(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period, data: st.DataObject
) -> None:
    dimension = data.draw(st.sampled_from(DIMENSIONS[measure.source]))
    with holding(empty_store, records):
        measurer = measurer_of(empty_store)
        for key, value in measurer.grouped(measure, period, dimension).items():
            assert measurer.value(measure.narrowed(dimension, key), period) == value


@laws
@given(records=books(), measure=measures(), period=any_period, data=st.data())
def test_law_l4_figures_of_a_prepared_summary_are_those_of_the_records(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period, data: st.DataObject
) -> None:
    dimension = data.draw(st.sampled_from(DIMENSIONS[measure.source]))
    with holding(empty_store, records):
        plain, prepared = measurer_of(empty_store), measurer_of(empty_store, period)
        assert prepared.value(measure, period) == counted(records, measure, period)
        assert prepared.grouped(measure, period, dimension) == plain.grouped(measure, period, dimension)


@laws
@given(records=books(), measure=measures())
def test_law_l4_months_and_halves_add_up_to_the_year(
    empty_store: BookStore, records: Sequence[Record], measure: Measure
) -> None:
    if measure.source == "self_target" or measure.take == "distinct":
        return
    with holding(empty_store, records):
        measurer = measurer_of(empty_store)
        year = measurer.value(measure, year_period(2025)) or 0
        halves = [measurer.value(measure, half_period(2025, half)) or 0 for half in (1, 2)]
        months = [measurer.value(measure, month) or 0 for month in year_period(2025).months()]
    assert sum(halves) == sum(months) == year


@laws
@given(records=books())
def test_law_l4_members_of_the_year_are_counted_once_whatever_the_months(
    empty_store: BookStore, records: Sequence[Record]
) -> None:
    present = Measure("study_session", "distinct", "member")
    with holding(empty_store, records):
        measurer = measurer_of(empty_store)
        year = measurer.value(present, year_period(2025)) or 0
        months = [measurer.value(present, month) or 0 for month in year_period(2025).months()]
    assert max(months) <= year <= sum(months)


@laws
@given(records=books(), measure=measures(), period=any_period)
def test_law_l4_narrowing_never_finds_more(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period
) -> None:
    rows = Measure(measure.source, "count")
    steps = [rows]
    for dimension, values in measure.where:
        steps.append(steps[-1].narrowed(dimension, *values))
    with holding(empty_store, records):
        measurer = measurer_of(empty_store)
        found = [measurer.value(step, period) or 0 for step in steps]
    assert all(later <= earlier for earlier, later in pairwise(found))


@laws
@given(records=books(), measure=measures(), period=any_period)
def test_law_l7_a_book_without_such_records_says_nothing_not_zero(
    empty_store: BookStore, records: Sequence[Record], measure: Measure, period: Period
) -> None:
    others = [record for record in records if record.kind != measure.source]
    with holding(empty_store, others):
        measurer = measurer_of(empty_store)
        assert measurer.value(measure, period) is None
        assert measurer.rows(measure, period) == []
        assert measurer.grouped(measure, period, DIMENSIONS[measure.source][0]) == {}
