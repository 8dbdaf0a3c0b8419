"""One writer per book: a lock file beside it that says who, and an OS lock that dies with its process.

The file alone would outlive a crash; the OS lock alone would not say who. A lock made on another PC is never
broken by us (reliability.md §2-14).
"""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from roukin_desktop.storage.refusals import BookLocked
from roukin_desktop.system.identity import Who

_LOCKED_BYTE = 0x7FFF0000
"""Windows locks bytes for readers too, so the locked one lies far behind the text."""


_TAKEN = {errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}
"""How the systems say that somebody else holds a lock; anything else means that no lock can be had here."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the book open: names, process number, and since when (ISO text)."""

    name: str
    pc: str
    pid: int
    since: str


class BookLock:
    """The held lock of one book; ``release`` gives it back."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file

    @classmethod
    def acquire(cls, book: Path, who: Who, now: datetime) -> BookLock:
        """Take the lock; BookLocked names the holder; OSError where no file can be written beside the book."""
        path = lock_path(book)
        while True:
            file = path.open("a+b")
            try:
                _lock(file)
            except OSError as trouble:
                file.close()
                if trouble.errno not in _TAKEN:
                    raise
                raise BookLocked(_sentence(book, holder(book))) from trouble
            if _is_still(path, file):
                break
            file.close()
        holding = {"name": who.name, "pc": who.pc, "pid": os.getpid(), "since": now.isoformat(timespec="seconds")}
        try:
            file.truncate(0)
            file.write(json.dumps(holding, ensure_ascii=False).encode("utf-8"))
            file.flush()
        except BaseException:
            cls(path, file).release()
            raise
        return cls(path, file)

    def release(self) -> None:
        """Give the lock back and take its file away."""
        if sys.platform == "win32":
            self._file.close()
            with suppress(OSError):
                self._path.unlink()
        else:
            with suppress(OSError):
                self._path.unlink()
            self._file.close()


def lock_path(book: Path) -> Path:
    """Return where the lock of a book lies: 「committee.roukin-lock」 beside 「committee.roukin」."""
    return book.with_name(f"{book.name}-lock" if book.suffix == ".roukin" else f"{book.name}.roukin-lock")


def holder(book: Path) -> Holder | None:
    """Return who holds the book, None where the file is unreadable or half written."""
    try:
        found = json.loads(lock_path(book).read_text(encoding="utf-8"))
        return Holder(str(found["name"]), str(found["pc"]), int(found["pid"]), str(found["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _sentence(book: Path, held: Holder | None) -> str:
    if held is None:
        return f"「{book.name}」はほかの画面で開かれています。閲覧のみで開くことができます。"
    since = held.since[:16].replace("T", " ")
    return (
        f"「{book.name}」は{held.name}さん(PC: {held.pc})が{since}から開いています。"
        "閲覧のみで開くか、閉じてもらってから開いてください。"
    )


def _is_still(path: Path, file: IO[bytes]) -> bool:
    """Tell whether the locked file is the one under the name; the last holder may have just deleted it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0, os.SEEK_END)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
