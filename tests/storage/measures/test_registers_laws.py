"""The laws of figures of 会員活動, stocks and months over random books: what may be added up and what may not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, half_period, month_period, year_period
from roukin_desktop.domain.records import Consultation, MemberActivity, MonthlyFigure, Record, WorkplaceCommittee
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.storage.measure_books import BRANCHES, FEDERATIONS, MEMBERS, holding

laws = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
CATALOGUE = load_catalogue(2025)
H1, H2, YEAR = half_period(2025, 1), half_period(2025, 2), year_period(2025)
PERIODS = st.sampled_from((H1, H2, YEAR, month_period(2025, 6), half_period(2024, 1)))
PLACES = ("branch", "month")

_days = st.dates(date(2024, 4, 1), date(2026, 3, 31))
_branches = st.sampled_from([None, *(branch.id for branch in BRANCHES)])
_members = st.sampled_from([member.id for member in MEMBERS])


@st.composite
def books(draw: st.DrawFn) -> list[Record]:
    """Return activities, 職場推進委員会, consultations and months of a small book over two years."""
    return [
        *(draw(_activity(at)) for at in range(draw(st.integers(0, 6)))),
        *(draw(_workplace(at)) for at in range(draw(st.integers(0, 5)))),
        *(draw(_consultation(at)) for at in range(draw(st.integers(0, 5)))),
        *(draw(_month(at)) for at in range(draw(st.integers(0, 8)))),
    ]


@st.composite
def _activity(draw: st.DrawFn, at: int) -> MemberActivity:
    member = draw(st.none() | _members)
    federation = None if member else draw(st.sampled_from([one.id for one in FEDERATIONS]))
    word = draw(st.sampled_from(["agenda", "newsletter", "retiree_info"]))
    day = draw(_days)
    return builders.activity(str(at), activity=word, member_id=member, federation_id=federation, done_on=day)


@st.composite
def _workplace(draw: st.DrawFn, at: int) -> WorkplaceCommittee:
    begun, ended = draw(st.none() | _days), draw(st.none() | _days)
    return builders.workplace_committee(f"w{at}", member_id=draw(_members), set_up_on=begun, ended_on=ended)


@st.composite
def _consultation(draw: st.DrawFn, at: int) -> Consultation:
    word, count = draw(st.sampled_from(["debt", "npo_loan"])), draw(st.none() | st.integers(0, 20))
    return builders.consultation(
        str(at), consultation=word, count=count, recorded_on=draw(_days), branch_id=draw(_branches)
    )


@st.composite
def _month(draw: st.DrawFn, at: int) -> MonthlyFigure:
    item, value = draw(st.sampled_from(["T01", "T04", "X02"])), draw(st.integers(-50, 5_000))
    month = draw(_days).replace(day=1)
    return builders.monthly(str(at), item=item, month=month, value=value, branch_id=draw(_branches))


def _measure(code: str) -> Measure:
    return CATALOGUE.by_code[code].measure


def _sum(numbers: Sequence[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


@laws
@given(records=books(), period=PERIODS)
def test_law_l3_a_figure_of_the_registers_is_what_counting_gives(
    empty_store: BookStore, records: list[Record], period: Period
) -> None:
    acts = [r for r in records if isinstance(r, MemberActivity) and period.contains(r.done_on)]
    there = [r for r in records if isinstance(r, WorkplaceCommittee)]
    months = [r for r in records if isinstance(r, MonthlyFigure) and period.contains(r.month)]
    stood = [r for r in months if r.item == "X02"]
    latest = max((r.month for r in stood), default=None)
    homes = {member.id: member.federation_id for member in MEMBERS}
    asked = {
        "O02": len({r.member_id for r in acts if r.activity == "newsletter"} - {None}),
        "L07": len(
            {r.federation_id or homes.get(r.member_id or "") for r in acts if r.activity == "retiree_info"} - {None}
        ),
        "O03": len({r.member_id for r in there if _exists(r, period.end)}),
        "T01": sum(r.value for r in months if r.item == "T01"),
        "X02": sum(r.value for r in stood if r.month == latest),
    }
    with holding(empty_store, records):
        measurer = Measurer(empty_store, CATALOGUE)
        found = {code: measurer.value(_measure(code), period) for code in asked}
    assert {code: number or 0 for code, number in found.items()} == asked
    assert (found["T01"] is None) == all(r.item != "T01" for r in months)
    assert (found["O03"] is None) == (not there)


def _exists(there: WorkplaceCommittee, day: date) -> bool:
    begun = there.set_up_on is None or there.set_up_on <= day
    return begun and (there.ended_on is None or there.ended_on > day)


@laws
@given(records=books(), period=PERIODS, code=st.sampled_from(["O01", "O02", "L07", "O03", "B04", "T12", "T01", "X02"]))
def test_law_l4_the_rows_of_a_register_add_up_to_its_figure(
    empty_store: BookStore, records: list[Record], period: Period, code: str
) -> None:
    with holding(empty_store, records):
        measurer = Measurer(empty_store, CATALOGUE)
        value, rows = measurer.value(_measure(code), period), measurer.rows(_measure(code), period)
    if _measure(code).take == "distinct":
        assert len({row.record_id for row in rows}) == len(rows) == (value or 0)
    else:
        assert _sum([row.amount for row in rows]) == value or (value == 0 and not rows)


@laws
@given(records=books(), period=PERIODS, code=st.sampled_from(["B04", "T01", "T04"]))
def test_what_is_additive_adds_up_over_branches_and_months(
    empty_store: BookStore, records: list[Record], period: Period, code: str
) -> None:
    measure = _measure(code)
    with holding(empty_store, records):
        measurer = Measurer(empty_store, CATALOGUE)
        value = measurer.value(measure, period)
        for dimension in PLACES:
            assert sum(measurer.grouped(measure, period, dimension).values()) == (value or 0)
        by_month = [measurer.value(measure, month) for month in period.months()]
    assert (_sum(by_month) or 0) == (value or 0)


@laws
@given(records=books(), period=PERIODS)
def test_a_stock_adds_up_over_branches_and_never_over_months(
    empty_store: BookStore, records: list[Record], period: Period
) -> None:
    with holding(empty_store, records):
        measurer = Measurer(empty_store, CATALOGUE)
        for code in ("X02", "O03"):
            value = measurer.value(_measure(code), period)
            if code == "X02":
                assert sum(measurer.grouped(_measure(code), period, "branch").values()) == (value or 0)
                months = [measurer.value(_measure(code), month) for month in period.months()]
                assert value == next((n for n in reversed(months) if n is not None), None)
            else:
                assert value == measurer.value(_measure(code), period.months()[-1])


@laws
@given(records=books(), period=PERIODS, code=st.sampled_from(["O01", "O02", "L07"]))
def test_a_distinct_count_is_between_its_greatest_part_and_their_sum(
    empty_store: BookStore, records: list[Record], period: Period, code: str
) -> None:
    with holding(empty_store, records):
        measurer = Measurer(empty_store, CATALOGUE)
        value = measurer.value(_measure(code), period) or 0
        for dimension in PLACES:
            parts = measurer.grouped(_measure(code), period, dimension).values()
            assert max(parts, default=0) <= value <= sum(parts)
        halves = [measurer.value(_measure(code), half) or 0 for half in (H1, H2)]
        assert max(halves) <= (measurer.value(_measure(code), YEAR) or 0) <= sum(halves)


@laws
@given(records=books(), opening=st.integers(0, 9_000), period=st.sampled_from([H1, YEAR]))
def test_a_cumulation_is_its_balance_and_every_month_after_it(
    empty_store: BookStore, records: list[Record], opening: int, period: Period
) -> None:
    measure = Measure("monthly_figure", "sum", "value", (("indicator", ("T01",)),), opening="K06")
    with holding(empty_store, [*records, builders.opening("K06", value=opening)]):
        measurer = Measurer(empty_store, CATALOGUE)
        value, rows = measurer.value(measure, period), measurer.rows(measure, period)
        flow = measurer.value(_measure("T01"), period)
    assert value == (None if flow is None else opening + flow)
    assert sum(row.amount or 0 for row in rows) == (value or 0)
