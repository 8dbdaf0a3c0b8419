"""Desks of senders for the tests: a small book with a key folder, and what a made submission holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.exchange.submission.read import Opened, open_submission
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.submission.models import Made
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.conftest import NOW

Put = Callable[..., None]
"""Registers records, or corrects them (the fixture ``put``)."""

KEY = bytes(range(32))
"""The secret of the key a test puts down where its outcome must be the same in every run."""


def sender_desk(store: BookStore, folder: Path, clock: Callable[[], datetime] = lambda: NOW) -> Desk:
    """Return a desk that can submit; its submissions are numbered instead of drawn."""
    numbers = count(1)
    return Desk(
        Context(
            store,
            clock,
            folder / "backups",
            folder / "keys",
            new_id=lambda: builders.uid(f"{store.info.code} {folder.name} submission {next(numbers)}"),
        )
    )


def submit(
    desk: Desk, out: Path, kind: Kind = Kind.FULL, complete: tuple[str, ...] = (), *, new_key: bool = False
) -> Made:
    """Make what the draft shows."""
    return desk.submission.make(desk.submission.draft(2025, kind, complete), out, new_key=new_key)


def opened(made: Made) -> Opened:
    """Return what a receiver reads in the workbook."""
    found = open_submission(made.files[0])
    assert isinstance(found, Opened)
    return found


def fixed_key(folder: Path) -> None:
    """Put the same key down in every run."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from roukin_desktop.exchange.submission.keys import SigningKey, key_file_name

    (folder / "keys").mkdir()
    content = SigningKey(Ed25519PrivateKey.from_private_bytes(KEY)).to_file()
    (folder / "keys" / key_file_name(builders.BOOK_ID)).write_bytes(content)


@contextmanager
def unchanged(store: BookStore) -> Iterator[None]:
    """Assert that the block leaves the book's log and its submissions as they were."""
    from roukin_desktop.storage.shelf.sent import sent_all

    before = store.history(10), sent_all(store)
    yield
    assert (store.history(10), sent_all(store)) == before
