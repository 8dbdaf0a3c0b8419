"""A desk over the small book everybody shares."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock


@pytest.fixture
def desk(store: BookStore, clock: Clock, tmp_path: Path) -> Desk:
    """Return a desk whose backups go below the test's folder."""
    return Desk(Context(store, clock, tmp_path / "backups"))
