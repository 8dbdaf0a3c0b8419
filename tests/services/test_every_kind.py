"""A walk over all kinds of records: a place that forgets one would lose it on its way."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from roukin_desktop.domain.codec import from_json, to_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.closing import DATED, concerns, frozen_part
from roukin_desktop.domain.intake.merge import Merged, Source, merge
from roukin_desktop.domain.intake.named import references
from roukin_desktop.domain.intake.unify import REFERENCES, unify
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import DEEDS, HOME_ONLY, KINDS, Record, day_of
from roukin_desktop.exchange.submission.payload import build_payload, join_lines, read_payload, record_line
from roukin_desktop.exchange.submission.references import check_references
from roukin_desktop.services.belonging import references as named
from roukin_desktop.services.checks_registers import ALIKE
from roukin_desktop.services.submission.travelling import lies_in
from roukin_desktop.storage.mapping import KIND_MAPS
from tests import builders

H1 = half_period(2025, 1)
BLOCK, BRANCH, FEED = builders.block(), builders.branch(), builders.feed_file()
MEMBER = builders.member("1001", branch_id=BRANCH.id, federation_id=builders.federation().id)
ONE_OF_EACH: dict[str, Record] = {
    record.kind: record
    for record in (
        *(BLOCK, builders.federation(), builders.committee(block_id=BLOCK.id), BRANCH, MEMBER, FEED),
        builders.donee(committee_id=builders.committee().id),
        *(builders.session(), builders.target(), builders.entry(branch_id=BRANCH.id)),
        builders.activity(federation_id=builders.federation().id),
        *(builders.workplace_committee(), builders.consultation(branch_id=BRANCH.id)),
        builders.meeting(members=(MEMBER,), block_id=BLOCK.id),
        builders.monthly(branch_id=BRANCH.id, feed_id=FEED.id),
        *(builders.opening(), builders.prior()),
        *(builders.year_definition(), builders.report_text(), builders.frame()),
    )
}


def test_every_kind_has_its_place_everywhere() -> None:
    assert ONE_OF_EACH.keys() == KINDS.keys() == KIND_MAPS.keys()
    assert list(KIND_MAPS) == list(KINDS)
    assert set(ALIKE) == set(list(KINDS)[list(KINDS).index("member_activity") :])
    assert DEEDS < DATED < KINDS.keys()
    assert KINDS.keys() - DATED > HOME_ONLY


def test_every_reference_is_known_and_points_to_an_earlier_kind() -> None:
    order = list(KINDS)
    for kind, cls in KINDS.items():
        ids = {f.name for f in fields(cls) if f.name.endswith("_id") and f.name not in {"book_id", "pack_id"}}
        assert ids == set(REFERENCES.get(kind, {}))
        for record_kind, _ in (*references(ONE_OF_EACH[kind]), *named(ONE_OF_EACH[kind])):
            assert order.index(record_kind) < order.index(kind)


TRAVELLING = [kind for kind in KINDS if kind not in HOME_ONLY]


@pytest.mark.parametrize("kind", TRAVELLING)
def test_every_kind_travels_as_it_is(kind: str) -> None:
    record = ONE_OF_EACH[kind]
    assert from_json(kind, to_json(record)) == record
    assert read_payload(build_payload([record])) == [record]
    check_references(ONE_OF_EACH.values(), builders.uid("another book"))


@pytest.mark.parametrize("kind", sorted(HOME_ONLY))
def test_what_belongs_to_one_book_travels_on_no_way(kind: str) -> None:
    """Persons' names, the words of the paper and a year's definitions are neither sent nor taken in."""
    record = ONE_OF_EACH[kind]
    assert not any(lies_in(record, year) for year in (2024, 2025, 2026))
    with pytest.raises(ValueError, match="never travels"):
        build_payload([record])
    with pytest.raises(InputRefused, match="正しくない行"):
        read_payload(join_lines([record_line(record)]))
    sent = replace(record, book_id=builders.uid("sender"))
    assert merge(builders.BOOK_ID, [], [Source("021", 1, [sent])]).records == ()
    assert merge(builders.BOOK_ID, [record], []).records == (record,)
    assert frozen_part([record], H1) == ()


@pytest.mark.parametrize("kind", TRAVELLING)
def test_every_kind_lies_in_the_year_its_day_is_in(kind: str) -> None:
    record = ONE_OF_EACH[kind]
    assert lies_in(record, 2025)
    if day_of(record) is not None:
        assert not lies_in(record, 2026)
    assert (kind in DEEDS) == (day_of(record) is not None or kind == "self_target")


@pytest.mark.parametrize("kind", sorted(DATED))
def test_every_dated_kind_is_frozen_with_its_period(kind: str) -> None:
    record = ONE_OF_EACH[kind]
    assert concerns(record, H1)
    assert frozen_part([record], H1) == (record,)
    if day_of(record) is not None:
        assert not concerns(record, half_period(2025, 2))


def test_what_a_stock_a_balance_and_last_years_figure_concern() -> None:
    there = builders.workplace_committee(set_up_on=date(2025, 5, 1), ended_on=date(2025, 10, 5))
    assert [
        concerns(there, half_period(year, half)) for year, half in ((2024, 2), (2025, 1), (2025, 2), (2026, 1))
    ] == [*(False, True, True, False)]
    balance = builders.opening(as_of=date(2025, 9, 30))
    assert [concerns(balance, half_period(2025, half)) for half in (1, 2)] == [True, True]
    assert not concerns(balance, half_period(2024, 2))
    assert [concerns(builders.prior(), half_period(2025, half)) for half in (1, 2)] == [True, False]
    assert [lies_in(builders.prior(), year) for year in (2024, 2025, 2026)] == [False, True, False]


def test_law_l6b_every_reference_turns_to_the_entry_that_stands() -> None:
    """A member, branch, block and federation known by code in two books are one in every kind that names them."""
    other = builders.uid("sender")
    mine = [replace(ONE_OF_EACH[kind], id=builders.uid(f"own {kind}")) for kind in ("block", "federation", "branch")]
    mine.append(replace(MEMBER, id=builders.uid("own member"), branch_id=None, federation_id=None))
    sent = [replace(record, book_id=other) for record in ONE_OF_EACH.values()]
    merged: Merged = merge(builders.BOOK_ID, mine, [Source("021", 1, sent)])
    whole = unify(builders.BOOK_ID, merged)
    gone = {("block", BLOCK.id), ("branch", BRANCH.id), ("member", MEMBER.id), ("federation", builders.federation().id)}
    assert gone <= whole.same.keys()
    assert not [record for record in whole.records if gone & set(references(record))]
    assert {record.kind for record in whole.records} == set(TRAVELLING)
    assert len(whole.records) == len(TRAVELLING)
