"""Fixtures everybody shares: a fixed clock, a person, and a small book in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import settings

from roukin_desktop.domain.book import Verb
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

settings.register_profile("desk", deadline=None)
settings.load_profile("desk")  # a law holds on a busy PC too; pytest-timeout watches the clock

NOW = datetime(2025, 9, 30, 10, 0, tzinfo=timezone(timedelta(hours=9)))


@pytest.fixture(scope="session")
def whole_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of `sample --all`, made once: it takes half a minute. Copy a book that is to be changed."""
    from roukin_desktop.services.sample_all.writing import write_all

    folder = tmp_path_factory.mktemp("sample") / "made"
    write_all(folder, folder.parent / "keys", who=Who("みどり野 係", "PC-01"), clock=lambda: NOW)
    return folder


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still on the last day of 2025's first half."""
    return lambda: NOW


@pytest.fixture
def who() -> Who:
    """Return the person who works in the tests."""
    return Who("みどり野 係", "PC-01")


@pytest.fixture
def empty_store(tmp_path: Path, who: Who, clock: Clock) -> Iterator[BookStore]:
    """Return a new committee's book without any record."""
    with BookStore.create(tmp_path / "empty.roukin", builders.book_info(), who=who, clock=clock) as made:
        yield made


@pytest.fixture
def store(tmp_path: Path, who: Who, clock: Clock) -> Iterator[BookStore]:
    """Return a small book: a committee, a branch, a federation, two members, and one record of each form."""
    with BookStore.create(tmp_path / "small.roukin", builders.book_info(), who=who, clock=clock) as made:
        committee, federation = builders.committee(), builders.federation()
        branch = builders.branch(committee_id=committee.id)
        ties = {"federation_id": federation.id, "branch_id": branch.id}
        members = [builders.member("1001", **ties), builders.member("1002", name="若葉生活協同組合労組", **ties)]
        with made.transaction(Verb.REGISTER, "はじめの記録") as tx:
            tx.put_many([committee, federation, branch, *members])
            tx.put_many([builders.session(), builders.target(), builders.entry(branch_id=branch.id)])
        yield made
