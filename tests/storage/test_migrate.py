"""Older books become today's on a verified copy; whatever fails on the way, the old file is whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from alembic import op

from roukin_desktop.domain.book import BookInfo
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.storage import migrate, opening, sqlite
from roukin_desktop.storage.backup import backups_of
from roukin_desktop.storage.store import BookStore
from roukin_desktop.storage.tables import metadata
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders


def _step(revision: str, down: str, *statements: str) -> ModuleType:
    """Return an artificial later step."""

    def upgrade() -> None:
        for statement in statements:
            op.execute(statement)

    made = ModuleType(f"v{revision}")
    made.__dict__.update(revision=revision, down_revision=down, upgrade=upgrade)
    return made


ADD_FAX = _step("0008", "0007", "ALTER TABLE branch ADD COLUMN fax VARCHAR DEFAULT '' NOT NULL")


@pytest.fixture
def closed(store: BookStore) -> Path:
    """Return a whole book of today's schema that nobody has open."""
    store.close()
    return store.path


def _open(path: Path, who: Who, clock: Clock, steps: list[ModuleType], backups: Path | None = None) -> opening.Opened:
    return opening.open_file(path, who=who, now=clock(), read_only=False, backups=backups, modules=steps)


@contextmanager
def _columns(path: Path) -> Iterator[set[str]]:
    with closing(sqlite3.connect(path)) as opened:
        yield {row[1] for row in opened.execute("PRAGMA table_info(branch)")}


def test_the_first_schema_and_todays_tables_agree(empty_store: BookStore, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite"
    sqlite.make_empty(fresh)
    engine = sqlite.open_engine(fresh)
    with engine.begin() as connection:
        metadata.create_all(connection)
    engine.dispose()
    assert _schema(empty_store.path) == _schema(fresh)


def _schema(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as opened:
        rows = opened.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name != 'alembic_version'")
        return {name: " ".join(sql.split()) for name, sql in rows}


def test_the_head_is_the_last_step() -> None:
    assert len(migrate.steps()) == migrate.HEAD


def test_an_older_book_is_migrated_and_a_backup_kept(closed: Path, who: Who, clock: Clock, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    old = closed.read_bytes()
    opened = _open(closed, who, clock, [*migrate.steps(), ADD_FAX], backups)
    assert opened.info == BookInfo(**{**_info(), "schema_version": migrate.HEAD + 1})
    with BookStore(closed, opened, who, clock) as store:
        assert store.check() == []
        assert store.count("member") == 2
    with _columns(closed) as columns:
        assert "fax" in columns
    kept = backups_of(backups, builders.BOOK_ID)
    assert [b.schema for b in kept] == [migrate.HEAD, migrate.HEAD + 1]
    with closing(sqlite3.connect(kept[0].path)) as before, closing(sqlite3.connect(":memory:")) as original:
        original.deserialize(old)
        assert list(before.iterdump()) == list(original.iterdump())


def _info() -> dict[str, object]:
    info = builders.book_info()
    return {name: getattr(info, name) for name in ("book_id", "role", "code", "name", "open_year")}


@pytest.mark.parametrize(
    "statements",
    [
        ("ALTER TABLE branch ADD COLUMN fax VARCHAR", "SELECT no_such_function()"),
        ("ALTER TABLE branch ADD COLUMN fax VARCHAR", "DELETE FROM session_member"),
        ("ALTER TABLE branch ADD COLUMN fax VARCHAR", "UPDATE member SET branch_id = 'nowhere'"),
    ],
    ids=["fails", "loses rows", "breaks references"],
)
def test_a_step_that_goes_wrong_leaves_the_old_book(
    closed: Path, who: Who, clock: Clock, statements: tuple[str, ...]
) -> None:
    before = closed.read_bytes()
    with pytest.raises(FileTrouble, match="記録簿は前のままです"):
        _open(closed, who, clock, [*migrate.steps(), _step("0008", "0007", *statements)])
    assert closed.read_bytes() == before
    assert [p.name for p in closed.parent.iterdir()] == [closed.name]
    with BookStore.open(closed, who=who, clock=clock) as store:
        assert store.check() == []


class Killed(BaseException):
    """Stands for the end of the process at this very point."""


@pytest.mark.parametrize("last", ["copy_database", "set_user_version", "findings", "sync_file", "replace"])
def test_killed_at_any_step_the_book_opens_as_old_or_new_and_the_retry_works(
    closed: Path, who: Who, clock: Clock, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise Killed

    before = closed.read_bytes()
    with monkeypatch.context() as patched:
        owner = {"sync_file": migrate, "replace": Path}.get(last, sqlite)
        patched.setattr(owner, last, killed)
        # what a killed process leaves behind is not tidied up
        patched.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(Killed):
            migrate.upgrade_file(closed, [*migrate.steps(), ADD_FAX])
    assert closed.read_bytes() == before
    with BookStore(closed, _open(closed, who, clock, [*migrate.steps(), ADD_FAX]), who, clock) as store:
        assert store.info.schema_version == migrate.HEAD + 1
        assert store.check() == []
    assert [p.name for p in closed.parent.iterdir()] == [closed.name]


def test_a_full_disk_during_the_migration_leaves_the_old_book(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = closed.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migrate, "sync_file", full)
    with pytest.raises(FileTrouble, match="前のまま") as told:
        migrate.upgrade_file(closed, [*migrate.steps(), ADD_FAX])
    assert "(ディスクの空きが足りません)" in str(told.value)
    assert "No space" not in str(told.value)
    assert closed.read_bytes() == before


def test_an_older_book_that_may_not_be_written_is_refused(closed: Path, who: Who, clock: Clock) -> None:
    with pytest.raises(FileTrouble, match="古い版"):
        opening.open_file(
            closed, who=who, now=clock(), read_only=True, backups=None, modules=[*migrate.steps(), ADD_FAX]
        )
