"""Everything that is special to SQLite: connecting, pragmas, backup, checks, error codes (design.md §5.5, §5.9)."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, exc

from roukin_desktop.domain.errors import Cancelled, FileTrouble, InputRefused
from roukin_desktop.storage.refusals import APPLICATION_ID, UnreadableRow, damaged

BUSY_SECONDS = 5.0
READING = "roukin_reading"
"""Execution option of connections that only read: they begin without taking the writer's place."""

Progress = Callable[[int, int], None]
"""Called with steps done and steps in all (0: unknown); Cancelled raised there ends the work."""

PAGES_A_STEP = 256
"""Pages copied between two looks at who waits: 1 MiB."""

LOOK_EVERY = 100_000
"""Instructions of SQLite between two such looks: a few milliseconds."""

CACHE_KIB = 16_000
"""Page cache in KiB: room for the random keys of an import of 20,000 records without writing pages twice."""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    f"PRAGMA cache_size = {-CACHE_KIB}",
)
_WRITING_PRAGMAS = ("PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA")


def open_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine of one connection to an existing file; every writing transaction is BEGIN IMMEDIATE.

    ``isolation_level=None`` leaves beginning to us, so that DDL rolls back too (reliability.md §0-2).
    """
    engine = create_engine("sqlite://", creator=lambda: connect(path, read_only=read_only), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        reading = read_only or connection.get_execution_options().get(READING, False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Open an existing file with our pragmas; a missing one is never created in silence."""
    made = sqlite3.connect(
        file_uri(path, "ro" if read_only else "rw"),
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        check_same_thread=False,
    )
    try:
        for pragma in _PRAGMAS if read_only else _PRAGMAS + _WRITING_PRAGMAS:
            made.execute(pragma)
    except BaseException:
        made.close()
        raise
    return made


def file_uri(path: Path, mode: str) -> str:
    """Return SQLite's URI of a path; also right for drive letters and for shares (``//server/…``)."""
    plain = path.absolute().as_posix()
    return f"file://{quote(plain if plain.startswith('/') else '/' + plain)}?mode={mode}"


def make_empty(path: Path) -> None:
    """Make an empty database that already says it is a book; OSError where the folder does not let us."""
    path.touch()
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def set_user_version(connection: Connection, version: int) -> None:
    """Write the schema version into the header, inside the running transaction."""
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def user_version(connection: Connection) -> int:
    """Return the schema version the file says."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def findings(connection: Connection, progress: Progress | None = None) -> list[str]:
    """Return what SQLite itself finds wrong: broken pages and indexes, references to nothing. Empty: sound.

    It tells no measure; Cancelled raised by ``progress`` ends it.
    """
    if progress is not None:
        with _stoppable(connection, progress):
            return findings(connection)
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(20)
    return found + [f"{row[0]} {row[1]} → {row[2]}" for row in broken]


@contextmanager
def _stoppable(connection: Connection, progress: Progress) -> Iterator[None]:
    """Let whoever waits end what SQLite does in one piece."""
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    stopped: list[Cancelled] = []

    def look() -> bool:
        try:
            progress(0, 0)
        except Cancelled as stop:
            stopped.append(stop)
        return bool(stopped)

    driver.set_progress_handler(look, LOOK_EVERY)
    try:
        yield
    except exc.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)


def copy_database(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy a database as of now with the backup API, also while it is open elsewhere; ``target`` is made anew.

    OSError where the folder does not let us, which says more than SQLite's "unable to open".
    """

    def step(_: int, left: int, total: int) -> None:
        if progress is not None:
            progress(total - left, total if left else 0)

    target.touch()
    with (
        full_disk_as_os_error(),
        closing(connect(source, read_only=True)) as opened,
        closing(sqlite3.connect(target)) as made,
    ):
        opened.backup(made, pages=PAGES_A_STEP, progress=step)


@contextmanager
def full_disk_as_os_error() -> Iterator[None]:
    """Let a full disk under a new file speak as for any other file: the sentence of a book names an open one."""
    try:
        yield
    except (exc.DBAPIError, sqlite3.Error) as trouble:
        cause = trouble.orig if isinstance(trouble, exc.DBAPIError) else trouble
        if getattr(cause, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_FULL:
            raise
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from trouble


@contextmanager
def told_in_japanese(path: Path) -> Iterator[None]:
    """Turn what SQLite cannot do into one sentence for the user; other errors pass through."""
    try:
        yield
    except UnreadableRow as trouble:
        raise damaged(path) from trouble
    except exc.DBAPIError as trouble:
        told = told_trouble(path, trouble.orig)
        if told is None:
            raise
        raise told from trouble
    except sqlite3.Error as trouble:
        told = told_trouble(path, trouble)
        if told is None:
            raise
        raise told from trouble


def told_trouble(path: Path, trouble: BaseException | None) -> FileTrouble | InputRefused | None:
    """Return the sentence for an SQLite error, None for one no user can mend."""
    full = getattr(trouble, "sqlite_errorcode", 0)
    if full == sqlite3.SQLITE_READONLY_ROLLBACK:
        return FileTrouble(_HALF_DONE.format(name=path.name))
    code = full & 0xFF
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or any(word in str(trouble) for word in _BROKEN):
        return damaged(path)
    sentence = _SENTENCES.get(code)
    return None if sentence is None else FileTrouble(sentence.format(name=path.name))


_BROKEN = ("Could not decode to UTF-8", "no such table", "no such column")
"""What a book with broken text or without one of its tables makes the driver say, under no code of its own."""

_HALF_DONE = (
    "「{name}」は前回の操作が途中で終わっているため、閲覧のみでは開けません。"
    "書き込める場所で開くと、操作の前の状態に戻ります。「{name}-journal」は消さないでください。"
)
_SENTENCES = {
    sqlite3.SQLITE_FULL: "ディスクの空きが足りないため、「{name}」に保存できませんでした。"
    "記録簿は前のままで、入力内容は画面に残っています。空きを作ってからもう一度登録してください。",
    sqlite3.SQLITE_IOERR: "「{name}」の読み書きに失敗したため、保存できませんでした。"
    "記録簿は前のままで、入力内容は画面に残っています。ディスクの空きと接続を確かめてください。",
    sqlite3.SQLITE_BUSY: "「{name}」をほかのプログラムが使っているため、保存できませんでした。"
    "入力内容は画面に残っています。少し待ってからもう一度登録してください。",
    sqlite3.SQLITE_READONLY: "「{name}」は書き込みできないため、保存できませんでした。"
    "入力内容は画面に残っています。書き込める場所に移してから開いてください。",
    sqlite3.SQLITE_CANTOPEN: "「{name}」を開けませんでした。"
    "ファイルが移動されていないか、USBメモリーや共有フォルダーがつながっているか確かめてください。",
}
