"""A book for a moment: holds whatever it is given, and nothing of it stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Record, SessionMember
from roukin_desktop.storage.scratch import scratch_store, trial_store
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests import builders
from tests.domain.intake.senders import session


@pytest.fixture
def records() -> list[Record]:
    """Return an own member, and a session and its member of another book."""
    theirs = replace(builders.member("021 7"), book_id=builders.uid("book 021"), version=3)
    return [
        replace(session("021", "a", 10), members=(SessionMember(theirs.id, 10),)),
        replace(builders.member("1001"), version=4),
        theirs,
    ]


def test_it_holds_records_of_any_book_as_they_are_and_is_gone_afterwards(records: list[Record], clock: Clock) -> None:
    with scratch_store(builders.book_info(), records, clock) as store:
        assert {r.id: r for kind in ("member", "study_session") for r in store.all(kind)} == {r.id: r for r in records}
        assert store.info.book_id == builders.BOOK_ID
        folder = store.path.parent
    assert not folder.exists()


def test_it_is_gone_also_when_the_work_with_it_fails(records: list[Record], clock: Clock) -> None:
    places: list[Path] = []

    def fail() -> None:
        with scratch_store(builders.book_info(), records, clock) as store:
            places.append(store.path)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not places[0].parent.exists()


def test_a_record_that_names_nobody_is_refused(records: list[Record], clock: Clock) -> None:
    with pytest.raises(InputRefused), scratch_store(builders.book_info(), records[:1], clock):
        pass


def test_a_trial_of_a_book_holds_what_would_count_beside_the_own_records(
    store: BookStore, records: list[Record], clock: Clock
) -> None:
    own = {r.id for r in store.all("study_session")}
    theirs = [record for record in records if record.book_id != store.info.book_id]
    with trial_store(store, theirs, {}, clock) as trial:
        assert {r.id for r in trial.all("study_session")} == own | {records[0].id}
        folder = trial.path.parent
        with trial_store(trial, (), {}, clock) as without:
            assert {r.id for r in without.all("study_session")} == own
    assert {r.id for r in store.all("study_session")} == own
    assert not folder.exists()
