"""控えから戻す: the list of a book's backups, and the book put back to one of them (design.md L11).

The present state is kept aside first. The book is replaced as a whole and only while it is closed; until then, and
whenever something fails, it stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from roukin_desktop.domain.errors import Cancelled, FileTrouble
from roukin_desktop.services.context import Progress
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage import backup as backups
from roukin_desktop.storage.lock import BookLock
from roukin_desktop.storage.shelf.sent import sent_all
from roukin_desktop.system.identity import Who

NOT_DONE = "控えを用意できないため、戻していません。記録簿は前のままです。"
GONE = "この控えはもうありません。記録簿は前のままです。一覧を開き直して、別の控えを選んでください。"


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup as it is chosen: when it was made, its size in bytes, the last thing done in it.

    ``unsent`` is how many of the book's submissions it does not know; ``readable`` False for a damaged file.
    """

    path: Path
    at: datetime
    size: int
    last: str
    unsent: int = 0
    readable: bool = True


def backup_lines(desk: Desk, folders: tuple[Path, ...]) -> list[BackupLine]:
    """Return the backups of a book in all folders they may lie in, the newest first."""
    sent = len(sent_all(desk.store))
    kept = [one for folder in folders for one in backups.backups_of(folder, desk.info.book_id)]
    found = sorted(kept, key=lambda one: (one.at, one.count), reverse=True)
    return [_line(one, sent) for one in found]


def _line(one: backups.Backup, sent: int) -> BackupLine:
    size = one.path.stat().st_size if one.path.exists() else 0
    held = backups.held(one.path)
    if held is None:
        return BackupLine(one.path, one.at, size, "", readable=False)
    return BackupLine(one.path, one.at, size, held.last, max(0, sent - held.sent))


def keep_aside(desk: Desk, backup: Path, folder: Path, progress: Progress | None = None) -> Path:
    """Copy and check a backup beside the open book and keep the present state as a backup; return the copy.

    FileTrouble where the backup is gone or damaged, or there is no room, Cancelled: nothing was changed.
    """
    if desk.read_only is not None:
        raise FileTrouble(desk.read_only)
    if not backup.is_file():
        raise FileTrouble(GONE)
    staged = desk.path.with_name(f"{desk.path.name}.restore")
    try:
        backups.make_backup(backup, staged, _half(progress, 0))
        desk.store.back_up_to(folder, _half(progress, 50))
    except Cancelled:
        staged.unlink(missing_ok=True)
        raise
    except FileTrouble as trouble:
        staged.unlink(missing_ok=True)
        raise FileTrouble(f"{NOT_DONE}{trouble}") from trouble
    return staged


def _half(progress: Progress | None, begun: int) -> Progress | None:
    """Tell one of two copies as half of the whole in percent after ``begun``; it is checked once it is all there."""
    if progress is None:
        return None
    return lambda done, total: progress(begun + (50 * done // total if total else 50), 100)


def put_back(staged: Path, book: Path, who: Who, clock: Callable[[], datetime]) -> None:
    """Replace the closed book by the copy ``keep_aside`` made; FileTrouble leaves the book as it was."""
    lock = BookLock.acquire(book, who, clock())
    try:
        backups.make_backup(staged, book)
    finally:
        lock.release()
        staged.unlink(missing_ok=True)
