"""A desk over the small book everybody shares."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Record
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests.services.submissions import Put


@pytest.fixture
def desk(store: BookStore, clock: Clock, tmp_path: Path) -> Desk:
    """Return a desk whose backups go below the test's folder."""
    return Desk(Context(store, clock, tmp_path / "backups"))


@pytest.fixture
def put(store: BookStore) -> Put:
    """Return what registers records in the small book, or corrects them."""

    def put(*records: Record) -> None:
        with store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many(records)

    return put
