"""The check of a whole book, and that it says the same as the form does for one record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Reason, Record
from roukin_desktop.services.checking import check_book
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.facts import check_record
from roukin_desktop.services.overview import Overview
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests import builders


def put(desk: Desk, *records: Record) -> None:
    with desk.store.transaction(Verb.IMPORT, "取込") as tx:
        tx.put_many(records)


def test_a_sound_book_has_no_damage_and_names_what_is_to_be_looked_at(desk: Desk) -> None:
    put(desk, builders.session("2", purpose="", review=("purpose",)))
    result = desk.check()
    assert result.damage == ()
    assert result.records == 9
    found = [(f.label, f.severity) for f in result.findings if f.kind == "study_session"]
    label = "2025年度 学習会 6/18 松並交通労働組合1001"
    assert found == [(label, "error"), (label, "review")]


def test_a_warning_with_its_reason_is_settled(desk: Desk) -> None:
    crowded = builders.session("2", held_on=date(2025, 7, 1), attendees=121)
    put(desk, crowded)
    assert [f.record_id for f in desk.check().findings if f.kind == "study_session"] == [crowded.id]
    with desk.store.transaction(Verb.CORRECT, "理由") as tx:
        tx.put(replace(crowded, version=1, reasons=(Reason("attendees_over_headcount", "家族も"),)))
    assert [f for f in desk.check().findings if f.kind == "study_session"] == []


def test_checking_changes_nothing(desk: Desk) -> None:
    before = desk.path.read_bytes()
    desk.check()
    assert desk.path.read_bytes() == before


days = st.sampled_from([date(2025, 6, 18), date(2025, 6, 20), date(2025, 7, 4)])
sessions = st.builds(
    lambda day, purpose, heads: {"held_on": day, "purpose": purpose, "attendees": heads},
    days,
    st.sampled_from(["newcomer", "young"]),
    st.integers(1, 150),
)
entries = st.builds(lambda day, count: {"recorded_on": day, "count": count}, days, st.integers(1, 9))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(sessions, max_size=4), st.lists(entries, max_size=4))
def test_one_record_and_the_whole_book_are_judged_alike(
    empty_store: BookStore, clock: Clock, some: list[dict[str, object]], more: list[dict[str, object]]
) -> None:
    branch, member = builders.branch(), builders.member()
    records: list[Record] = [branch, member, builders.target()]
    records += [builders.session(str(i + 1), members=(member,), **f) for i, f in enumerate(some)]
    records += [builders.entry(str(i + 1), branch_id=branch.id, yen=900_000, **f) for i, f in enumerate(more)]
    context = Context(empty_store, clock)
    with empty_store.transaction(Verb.IMPORT, "取込") as tx:
        tx.put_many(records)
    try:
        overview = Overview(context)
        for kind in ("study_session", "campaign_entry", "self_target", "member", "branch"):
            for record in empty_store.all(kind):
                assert overview.check(record) == check_record(context, record)
    finally:
        empty_store.undo()


@pytest.mark.parametrize("pending", [True, False])
def test_pending_records_count_as_if_they_were_there(desk: Desk, clock: Clock, pending: bool) -> None:
    context = Context(desk.store, clock)
    twin = builders.session("9")
    codes = [issue.code for issue in Overview(context, [twin] if pending else []).check(builders.session("1"))]
    assert ("same_session" in codes) is pending


def test_checking_reads_the_file_itself(desk: Desk, clock: Clock) -> None:
    assert check_book(Context(desk.store, clock)).damage == tuple(desk.store.check())
