"""Verified copies of a book, named so that they sort and say what they hold, and their thinning.

A copy is made with the backup API (also while the book is open), looked over, forced to disk and only then given
its name; a bad one never replaces a good one (reliability.md §2-22).
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, exc

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.storage import oplog, sqlite
from roukin_desktop.storage.refusals import BookDamaged
from roukin_desktop.system.files import reason_of, replace_file

_NAME = re.compile(
    r"(?P<book>[0-9A-Za-z-]+)_(?P<at>\d{8}-\d{6})_v(?P<schema>\d+)_n(?P<count>\d+)-(?P<mark>[0-9a-f]{8})\.roukin"
)
KEEP_ALL = timedelta(days=2)
DAYS, WEEKS, MONTHS = 14, 8, 12


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as its name tells: local time it was made, schema version, operations in it, a mark of the last."""

    path: Path
    book_id: str
    at: datetime
    schema: int
    count: int
    mark: str


def make_backup(source: Path, out: Path, progress: sqlite.Progress | None = None) -> None:
    """Copy a book to ``out`` and look the copy over; FileTrouble or Cancelled leaves what was at ``out`` untouched."""
    with sqlite.told_in_japanese(source):
        replace_file(
            out,
            lambda temporary: sqlite.copy_database(source, temporary, progress),
            lambda temporary: _verify(temporary, progress),
        )


@dataclass(frozen=True, slots=True)
class Held:
    """What a backup holds: its last operation in words, and how many submissions it knows."""

    last: str
    sent: int


def held(path: Path) -> Held | None:
    """Return what a backup holds, None where it cannot be read; it is neither changed nor brought up to date."""
    try:
        engine = sqlite.open_engine(path, read_only=True)
        try:
            with engine.connect() as connection:
                label = connection.exec_driver_sql(_LAST).scalar()
                tables = {row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
                sent = connection.exec_driver_sql("SELECT count(*) FROM sent").scalar_one() if "sent" in tables else 0
                return Held(str(label or ""), int(sent))
        finally:
            engine.dispose()
    except (exc.SQLAlchemyError, OSError):
        return None


_LAST = "SELECT label FROM operation ORDER BY id DESC LIMIT 1"


def restore(backup: Path, out: Path) -> None:
    """Put a verified backup at a new place; an existing file is never overwritten."""
    if out.exists():
        raise FileTrouble(f"「{out.name}」はすでにあります。別の名前を付けてください。")
    make_backup(backup, out)


def _verify(copy: Path, progress: sqlite.Progress | None) -> None:
    engine = sqlite.open_engine(copy, read_only=True)
    try:
        with engine.connect() as connection:
            found = sqlite.findings(connection, progress)
    finally:
        engine.dispose()
    if found:
        raise FileTrouble(f"控えの確認で問題が見つかったため、控えを作りませんでした: {found[0]}")


def backups_of(folder: Path, book_id: str) -> list[Backup]:
    """Return the backups of a book in a folder, oldest first; other files are not ours to judge."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match and match["book"] == book_id:
                at = datetime.fromisoformat(match["at"])  # local time of this PC
                found.append(Backup(path, book_id, at, int(match["schema"]), int(match["count"]), match["mark"]))
    return sorted(found, key=lambda b: (b.count, b.schema, b.at))


def back_up(
    connection: Connection,
    source: Path,
    folder: Path,
    book_id: str,
    now: datetime,
    progress: sqlite.Progress | None = None,
) -> Path | None:
    """Keep a backup in ``folder`` unless the book has not changed since one; return the new file.

    Whether it changed is told by the last operation, not by any clock or file time.
    """
    schema = sqlite.user_version(connection)
    count, at = oplog.last_operation(connection)
    mark = hashlib.sha256(f"{count} {at}".encode()).hexdigest()[:8]
    kept = backups_of(folder, book_id)
    if not count or any((b.schema, b.count, b.mark) == (schema, count, mark) for b in kept):
        return None
    path = folder / f"{book_id}_{now:%Y%m%d-%H%M%S}_v{schema}_n{count:08}-{mark}.roukin"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(f"控えのフォルダー「{folder}」を作れません({reason_of(trouble)})。") from trouble
    try:
        make_backup(source, path, progress)
    except BookDamaged:
        raise
    except FileTrouble as trouble:
        raise FileTrouble(f"控えを作れないため、先へ進みません。記録簿は前のままです。{trouble}") from trouble
    for old in to_thin(backups_of(folder, book_id), now.replace(tzinfo=None)):
        with suppress(OSError):
            old.path.unlink()
    return path


def to_thin(backups: list[Backup], now: datetime) -> list[Backup]:
    """Return the backups that may go: all of 2 days stay, then one per day (14), week (8) and month (12).

    The one with most operations always stays. Backups that claim to be from the future stay, and where they
    exist nothing goes: the clock cannot be trusted (reliability.md §2-23).
    """
    if not backups or any(b.at > now for b in backups):
        return []
    keep = {max(backups, key=lambda b: (b.count, b.at)).path}
    newest_first = sorted(backups, key=lambda b: (b.at, b.count), reverse=True)
    keep.update(b.path for b in newest_first if now - b.at <= KEEP_ALL)
    for pattern, slots in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        newest: dict[str, Path] = {}
        for backup in newest_first:
            newest.setdefault(backup.at.strftime(pattern), backup.path)
        keep.update(list(newest.values())[:slots])
    return [b for b in backups if b.path not in keep]
