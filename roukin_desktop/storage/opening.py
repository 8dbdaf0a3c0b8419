"""How a book is opened and made: every gate in order, so that nothing foreign or broken is ever written to.

Peek at 100 bytes → lock → connect (an interrupted change rolls back) → look over → version → backup
(reliability.md §2, open sequence).
"""

from __future__ import annotations

import errno
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import ModuleType

from sqlalchemy import Connection, Engine, exc, insert, select

from roukin_desktop.domain.book import BookInfo, Role
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.storage import migrate, refusals, sqlite
from roukin_desktop.storage.backup import back_up
from roukin_desktop.storage.lock import BookLock
from roukin_desktop.storage.shelf.tables import book, metadata
from roukin_desktop.storage.tables import memo
from roukin_desktop.system.files import replace_file
from roukin_desktop.system.identity import Who

ASKED = "閲覧のみで開いています。"
NO_WRITING = "この場所には書き込めないため、閲覧のみで開きました。訂正するには、書き込める場所にコピーしてください。"
_PLAYS_ON = "plays_on"
NO_SPACE = "ディスクの空きが足りないため、閲覧のみで開きました。空きを作ってから、開き直してください。"
NEWER = "このファイルは新しい版で作られています。閲覧のみで開きました。訂正するには、プログラムを新しくしてください。"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open book: its engine, its lock (None when only read), whose it is, and why it is only read.

    ``migrated``: it was of an older version until now.
    """

    engine: Engine
    lock: BookLock | None
    info: BookInfo
    read_only: str | None
    migrated: bool = False


def create_file(path: Path, info: BookInfo, now: datetime) -> None:
    """Make a new book at ``path``, whole or not at all; an existing file is never overwritten."""
    if path.exists():
        raise FileTrouble(f"「{path.name}」はすでにあります。別の名前を付けるか、その記録簿を開いてください。")
    with sqlite.told_in_japanese(path):
        replace_file(path, lambda temporary: _fill(temporary, info, now))


@sqlite.full_disk_as_os_error()
def _fill(path: Path, info: BookInfo, now: datetime) -> None:
    sqlite.make_empty(path)
    engine = sqlite.open_engine(path)
    try:
        with engine.begin() as connection:
            migrate.run(connection, migrate.steps())
            row = {
                "one": 1,
                "book_id": info.book_id,
                "role": info.role.value,
                "code": info.code,
                "name": info.name,
                "open_year": info.open_year,
                "created_at": now.isoformat(),
            }
            connection.execute(insert(book), row)
            if info.plays_on is not None:
                connection.execute(insert(memo).values(key=_PLAYS_ON, value=info.plays_on.isoformat()))
    finally:
        engine.dispose()


def open_file(
    path: Path,
    *,
    who: Who,
    now: datetime,
    read_only: bool,
    backups: Path | None,
    modules: Sequence[ModuleType] | None = None,
) -> Opened:
    """Open a book; FileTrouble with its own sentence where it cannot be. ``modules`` replaces the steps in tests."""
    head = len(modules) if modules is not None else migrate.HEAD
    version = refusals.peek(path).user_version
    reason = ASKED if read_only else NEWER if version > head else None if _may_write(path) else NO_WRITING
    lock = None
    if reason is None:
        try:
            lock = BookLock.acquire(path, who, now)
        except OSError as trouble:
            reason = NO_SPACE if trouble.errno in {errno.ENOSPC, errno.EDQUOT} else NO_WRITING
    try:
        if version < head:
            _bring_up_to_date(path, lock, backups, now, modules if modules is not None else migrate.steps())
        with sqlite.told_in_japanese(path):
            engine, info = _connect(path, read_only=reason is not None, newer=version > head)
            if lock is not None and backups is not None:
                with engine.connect() as connection:
                    back_up(connection, path, backups, info.book_id, now)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return Opened(engine, lock, info, reason, version < head)


def _connect(path: Path, *, read_only: bool, newer: bool) -> tuple[Engine, BookInfo]:
    engine = sqlite.open_engine(path, read_only=read_only)
    try:
        with engine.connect() as connection:
            _must_be_readable(connection, refusals.too_new(path) if newer else refusals.damaged(path))
            _must_be_sound(connection, path)
            return engine, read_info(connection, path)
    except BaseException:
        engine.dispose()
        raise


def read_info(connection: Connection, path: Path) -> BookInfo:
    """Return whose book this is."""
    try:
        row = connection.execute(select(book)).first()
        if row is None:
            raise refusals.damaged(path)
        version = sqlite.user_version(connection)
        told = connection.execute(select(memo.c.value).where(memo.c.key == _PLAYS_ON)).scalar_one_or_none()
        day = date.fromisoformat(told) if told else None
        return BookInfo(row.book_id, Role(row.role), row.code, row.name, int(row.open_year), version, day)
    except (exc.OperationalError, ValueError) as trouble:
        raise refusals.damaged(path) from trouble


def _must_be_readable(connection: Connection, refusal: FileTrouble) -> None:
    """Refuse a book that lacks any table or column this program reads: a newer one, or one that lost it.

    Plain text, because every opening waits for it: compiling a select of each table takes twenty times as long.
    Each column is named with its table, or SQLite would take a quoted name it lacks for a text.
    """
    try:
        for table in metadata.tables.values():
            columns = ", ".join(f'"{table.name}"."{column.name}"' for column in table.columns)
            connection.exec_driver_sql(f'SELECT {columns} FROM "{table.name}" LIMIT 0')  # noqa: S608 - names of our tables
    except exc.OperationalError as trouble:
        raise refusal from trouble


def _must_be_sound(connection: Connection, path: Path) -> None:
    if sqlite.findings(connection):
        raise refusals.damaged(path)


def _bring_up_to_date(
    path: Path, lock: BookLock | None, backups: Path | None, now: datetime, modules: Sequence[ModuleType]
) -> None:
    """Migrate a book of an older version, after a verified backup of it."""
    if lock is None:
        raise refusals.too_old_to_view(path)
    if backups is not None:
        _back_up_old(path, backups, now)
    migrate.upgrade_file(path, modules)


def _back_up_old(path: Path, backups: Path, now: datetime) -> None:
    with sqlite.told_in_japanese(path):
        engine = sqlite.open_engine(path)
        try:
            with engine.connect() as connection:
                book_id = str(connection.exec_driver_sql("SELECT book_id FROM book").scalar_one())
                back_up(connection, path, backups, book_id, now)
        finally:
            engine.dispose()


def _may_write(path: Path) -> bool:
    """Tell whether file and folder are marked writable; an administrator's rights do not override the mark."""
    marked = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
    return bool(path.stat().st_mode & marked) and bool(path.parent.stat().st_mode & marked)
