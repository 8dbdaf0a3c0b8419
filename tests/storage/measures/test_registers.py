"""Figures of 会員活動, 職場推進委員会, 相談, 会議 and 月次実績, counted by hand (domain.md §5.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, half_period, month_period, year_period
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.scope import ScopeKind
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.scopes import Narrowing
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

H1, H2, YEAR = half_period(2025, 1), half_period(2025, 2), year_period(2025)
CATALOGUE = load_catalogue(2025)
NORTH, SOUTH = builders.branch("031"), builders.branch("032")
LEFT, RIGHT = builders.federation("101"), builders.federation("102")
FIRST = builders.member("2001", branch_id=NORTH.id, federation_id=LEFT.id)
SECOND = builders.member("2002", branch_id=SOUTH.id, federation_id=LEFT.id)
PLACES: list[Record] = [NORTH, SOUTH, LEFT, RIGHT, FIRST, SECOND]
OCTOBER = date(2025, 10, 3)


@pytest.fixture
def headquarters(tmp_path: Path, who: Who, clock: Clock) -> Iterator[BookStore]:
    """Return an empty book of headquarters."""
    info = builders.book_info(Role.HEADQUARTERS)
    with BookStore.create(tmp_path / "hq.roukin", info, who=who, clock=clock) as made:
        yield made


def _of(store: BookStore, *records: Record) -> Measurer:
    with store.transaction(Verb.REGISTER, "記録") as tx:
        tx.put_many([*PLACES, *records])
    return Measurer(store, CATALOGUE)


def _measure(code: str) -> Measure:
    return CATALOGUE.by_code[code].measure


def _shown(measurer: Measurer, code: str, period: Period = H1) -> tuple[int | None, list[int | None]]:
    """Return a figure and what its rows add (a member or 産別 counted once adds 1)."""
    measure = _measure(code)
    rows = measurer.rows(measure, period)
    return measurer.value(measure, period), [1 if measure.take == "distinct" else row.amount for row in rows]


def test_a_member_with_two_newsletters_counts_once_in_the_year(empty_store: BookStore) -> None:
    newsletters = [
        builders.activity("1", activity="newsletter", member_id=FIRST.id),
        builders.activity("2", activity="newsletter", member_id=FIRST.id, done_on=date(2025, 9, 30)),
        builders.activity("3", activity="newsletter", member_id=FIRST.id, done_on=OCTOBER),
        builders.activity("4", activity="newsletter", member_id=SECOND.id, done_on=OCTOBER),
    ]
    measurer = _of(empty_store, *newsletters)
    assert _shown(measurer, "O02") == (1, [1])
    assert _shown(measurer, "O02", H2) == (2, [1, 1])
    assert _shown(measurer, "O02", YEAR) == (2, [1, 1])
    assert measurer.grouped(_measure("O02"), YEAR, "branch") == {NORTH.id: 1, SOUTH.id: 1}
    (row,) = measurer.rows(_measure("O02"), H1)
    assert (row.kind, row.title, row.detail) == ("member_activity", FIRST.name, "機関紙掲載 2件")


def test_a_member_in_both_kinds_of_publication_counts_twice_in_their_sum(empty_store: BookStore) -> None:
    both = [builders.activity(kind, activity=kind, member_id=FIRST.id) for kind in ("agenda", "newsletter")]
    measurer = _of(empty_store, *both)
    assert _shown(measurer, "T10") == (2, [1, 1])


def test_a_federation_counts_once_by_itself_or_by_its_members(empty_store: BookStore) -> None:
    given = [
        builders.activity("1", activity="retiree_info", member_id=FIRST.id),
        builders.activity("2", activity="retiree_info", member_id=SECOND.id),
        builders.activity("3", activity="retiree_info", member_id=None, federation_id=LEFT.id),
        builders.activity("4", activity="retiree_info", member_id=None, federation_id=RIGHT.id),
    ]
    measurer = _of(empty_store, *given)
    assert _shown(measurer, "L07") == (2, [1, 1])
    assert [row.title for row in measurer.rows(_measure("L07"), H1)] == [LEFT.name, RIGHT.name]


def test_law_l7_what_only_federations_do_is_blank_until_one_did_it(empty_store: BookStore) -> None:
    measurer = _of(empty_store, builders.activity(member_id=FIRST.id))
    assert measurer.value(_measure("O01"), H1) == 1
    assert measurer.value(_measure("O02"), H1) == 0
    assert measurer.value(_measure("L07"), H1) is None
    assert measurer.rows(_measure("L07"), H1) == []


def test_workplace_committees_are_those_that_exist_on_the_day(empty_store: BookStore) -> None:
    end = H1.end
    there = [
        builders.workplace_committee("2001", set_up_on=None),
        builders.workplace_committee("2002", set_up_on=end),
    ]
    measurer = _of(empty_store, *there)
    assert _shown(measurer, "O03") == (2, [1, 1])
    assert measurer.value(_measure("O03"), month_period(2025, 8)) == 1
    with empty_store.transaction(Verb.CORRECT, "廃止") as tx:
        tx.put(replace(there[0], version=1, ended_on=end))
    assert _shown(measurer, "O03") == (1, [1])
    assert measurer.value(_measure("O03"), month_period(2025, 8)) == 1


def test_consultations_are_added_and_each_kind_is_blank_by_itself(empty_store: BookStore) -> None:
    measurer = _of(
        empty_store,
        builders.consultation("1", count=3, branch_id=NORTH.id),
        builders.consultation("2", count=4),
        builders.consultation("3", consultation="npo_loan", count=0),
        builders.consultation("4", count=None),
        builders.consultation("5", count=9, recorded_on=OCTOBER),
    )
    value, amounts = _shown(measurer, "B04")
    assert (value, sorted(a for a in amounts if a is not None), amounts.count(None)) == (7, [3, 4], 1)
    assert measurer.value(_measure("T12"), H1) == 0
    assert measurer.value(_measure("T13"), H1) is None
    assert measurer.value(_measure("T14"), H1) is None


def test_a_month_after_the_cut_off_is_not_counted(empty_store: BookStore) -> None:
    months = [
        builders.monthly(str(month), month=date(2025, month, 1), value=month, branch_id=NORTH.id)
        for month in (4, 9, 10)
    ]
    measurer = _of(empty_store, *months)
    assert _shown(measurer, "T01") == (13, [9, 4])
    assert measurer.value(_measure("T01"), H2) == 10


def test_a_figure_of_no_branch_is_of_all_hokkaido_at_headquarters_only(
    empty_store: BookStore, headquarters: BookStore
) -> None:
    for store, title in ((empty_store, "2025年6月 全体"), (headquarters, "2025年6月 全道")):
        rows = _of(store, builders.monthly()).rows(_measure("T01"), H1)
        assert [row.title for row in rows] == [title]


def test_law_l7_a_month_nobody_gave_is_blank_and_not_zero(empty_store: BookStore) -> None:
    measurer = _of(empty_store, builders.monthly(value=0), builders.monthly("2", item="T04", value=-3))
    assert _shown(measurer, "T01") == (0, [0])
    assert measurer.value(_measure("T01"), H2) is None
    assert measurer.value(_measure("T04"), H1) == -3
    assert measurer.value(_measure("T02"), H1) is None
    assert measurer.value(_measure("T05"), H1) is None


def test_a_stock_is_that_of_the_last_month_for_every_branch(empty_store: BookStore) -> None:
    measurer = _of(
        empty_store,
        builders.monthly("1", item="X02", month=date(2025, 8, 1), value=100, branch_id=NORTH.id),
        builders.monthly("2", item="X02", month=date(2025, 9, 1), value=110, branch_id=NORTH.id),
        builders.monthly("3", item="X02", month=date(2025, 9, 1), value=20, branch_id=SOUTH.id),
        builders.monthly("4", item="X02", month=date(2025, 10, 1), value=999, branch_id=SOUTH.id),
    )
    value, amounts = _shown(measurer, "X02")
    assert (value, sorted(amounts, key=str)) == (130, [110, 20])
    assert measurer.grouped(_measure("X02"), H1, "branch") == {NORTH.id: 110, SOUTH.id: 20}
    assert measurer.value(_measure("X02"), H2) == 999


def test_a_cumulation_goes_on_from_its_latest_balance(empty_store: BookStore) -> None:
    measurer = _of(
        empty_store,
        builders.opening("K06", as_of=date(2025, 3, 31), value=529),
        builders.monthly("0", item="K04", month=date(2025, 3, 1), value=7),
        builders.monthly("1", item="K04", month=date(2025, 4, 1), value=30),
        builders.monthly("2", item="K04", month=date(2025, 9, 1), value=2),
        builders.monthly("3", item="K04", month=date(2025, 10, 1), value=5),
    )
    assert _shown(measurer, "K06") == (561, [2, 30, 529])
    assert measurer.value(_measure("K06"), YEAR) == 566
    with empty_store.transaction(Verb.REGISTER, "残高") as tx:
        tx.put(replace(builders.opening("later"), item="K06", as_of=date(2025, 9, 30), value=560))
    assert _shown(measurer, "K06") == (560, [560])
    assert measurer.value(_measure("K06"), YEAR) == 565


def test_law_l7_an_old_balance_alone_is_not_todays(empty_store: BookStore) -> None:
    measurer = _of(empty_store, builders.opening("L15", value=91_910))
    assert _shown(measurer, "L15") == (None, [])
    assert measurer.value(_measure("K07"), H1) is None


def test_nobody_keeps_the_balance_of_a_part(empty_store: BookStore) -> None:
    _of(empty_store, builders.opening("K06"), builders.monthly(item="K04", branch_id=NORTH.id))
    narrow = Narrowing(ScopeKind.BRANCH, (NORTH.id,), builders.BOOK_ID)
    part = Measurer(empty_store, CATALOGUE, narrow)
    assert (part.value(_measure("K06"), H1), part.rows(_measure("K06"), H1)) == (None, [])
    assert part.value(_measure("K04"), H1) == 50
    assert part.value(_measure("T16"), H1) is None


@pytest.mark.parametrize(("kind", "key", "count"), [
    (ScopeKind.BRANCH, NORTH.id, (1, 1, 3, 50, 1)),
    (ScopeKind.BRANCH, SOUTH.id, (None, None, None, None, None)),
    (ScopeKind.FEDERATION, LEFT.id, (1, 1, None, None, 1)),
    (ScopeKind.FEDERATION, RIGHT.id, (0, None, None, None, None)),
    (ScopeKind.MEMBER, FIRST.id, (1, 1, None, None, 1)),
])  # fmt: skip
def test_a_scope_takes_its_members_and_branches(
    empty_store: BookStore, kind: ScopeKind, key: str, count: tuple[int | None, ...]
) -> None:
    _of(
        empty_store,
        builders.activity(member_id=FIRST.id),
        builders.activity("2", member_id=None, federation_id=RIGHT.id, activity="welfare_request"),
        builders.workplace_committee("2001"),
        builders.consultation(count=3, branch_id=NORTH.id),
        builders.monthly(branch_id=NORTH.id),
        builders.meeting(members=(FIRST,)),
    )
    part = Measurer(empty_store, CATALOGUE, Narrowing(kind, (key,), builders.BOOK_ID))
    found = tuple(part.value(_measure(code), YEAR) for code in ("O01", "O03", "B04", "T01", "X01"))
    assert found == count


def test_a_forecast_says_what_it_leaves_out(headquarters: BookStore) -> None:
    measurer = _of(headquarters, builders.monthly(item="T06", value=692_612), builders.monthly("2", value=10))
    value, amounts = _shown(measurer, "T16")
    assert value == 692_612
    assert [amount for amount in amounts if amount is not None] == [692_612]
    details = {row.title: row.detail for row in measurer.rows(_measure("T16"), H1)}
    assert details["北海道ろうきんATM利用件数"] == "692,612件 × 1円"
    assert details["メイン化(給振・年金・公振・クレジット)"] == "10件 × 単価未確認"
    assert details["ろうきん口座からのスマホ決済チャージ回数"] == "未入力 × 1円"


def test_a_forecast_of_nothing_is_blank(headquarters: BookStore) -> None:
    assert _of(headquarters).value(_measure("T16"), H1) is None


def test_only_headquarters_gives_the_donation(empty_store: BookStore) -> None:
    measurer = _of(empty_store, builders.monthly(item="T06", value=692_612))
    assert (measurer.value(_measure("T16"), H1), measurer.rows(_measure("T16"), H1)) == (None, [])
