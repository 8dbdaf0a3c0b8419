"""The one writer of files: a file we replace is whole or untouched (design.md L11, §5.7).

Temporary file in the same folder → write → fsync → check → ``os.replace``. Excel and antivirus hold files for
moments on Windows, so the replacing is tried again for about 2.5 s (reliability.md §2-48).
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from roukin_desktop.domain.errors import FileTrouble

_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 0.8)
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO}


def replace_file(path: Path, write: Callable[[Path], None], check: Callable[[Path], None] | None = None) -> None:
    """Let ``write`` make the file in a temporary place, ``check`` it, and put it at ``path`` in one step.

    On any failure the old file is whole and the temporary one is gone. What the user can mend is raised as
    FileTrouble; what ``write`` or ``check`` raise of their own passes through.
    """
    if path.is_dir():
        raise FileTrouble(f"「{path.name}」という名前のフォルダーがあります。別の名前で保存してください。")
    temporary = path.with_name(f".roukin-{uuid4().hex[:12]}{path.suffix}")
    with _told_in_japanese(path):
        try:
            write(temporary)
            if temporary.stat().st_size == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            sync_file(temporary)
            if check is not None:
                check(temporary)
            _swap(temporary, path)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Force a written file to the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to the disk, so that a replaced name survives a power cut (no need on Windows)."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _swap(temporary: Path, path: Path) -> None:
    """Replace ``path``; wait for whoever holds it, then say that somebody does."""
    for wait in (*_WAITS, None):
        try:
            temporary.replace(path)
        except PermissionError as trouble:
            if wait is None:
                raise FileTrouble(
                    f"「{path.name}」はほかのソフト(Excelなど)で開かれています。閉じてからもう一度実行してください。"
                    "元のファイルはそのままです。"
                ) from trouble
            time.sleep(wait)
        else:
            sync_folder(path.parent)
            return


@contextmanager
def _told_in_japanese(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise FileTrouble(write_trouble(path, trouble)) from trouble


def write_trouble(path: Path, trouble: OSError) -> str:
    """Return the sentence for a failed write to ``path``: what happened, what is safe, what to do."""
    if trouble.errno in _FULL:
        return (
            f"ディスクの空きが足りないため、「{path.name}」を保存できませんでした。"
            "元のファイルはそのままです。空きを作るか、別の場所に保存してください。"
        )
    if trouble.errno in _FORBIDDEN:
        return (
            f"フォルダー「{path.parent}」には書き込めません。"
            "元のファイルはそのままです。別の場所(ドキュメントなど)に保存してください。"
        )
    if trouble.errno == errno.ENAMETOOLONG:
        return f"「{path.name}」は名前が長すぎて保存できません。短い名前にしてください。"
    if trouble.errno == errno.EEXIST and path.is_file():
        return f"「{path.name}」はフォルダーではなくファイルです。フォルダーを選んでください。何も変えていません。"
    if trouble.errno in _GONE or not path.parent.is_dir():
        return (
            f"フォルダー「{path.parent}」が見つかりません。"
            "USBメモリーや共有フォルダーがつながっているか確かめるか、別の場所に保存してください。"
        )
    return f"「{path.name}」を保存できませんでした({reason_of(trouble)})。元のファイルはそのままです。"


def reason_of(trouble: OSError) -> str:
    """Return in a few Japanese words why a file could not be read or written; the system's own are English."""
    known = (
        (_FULL, "ディスクの空きが足りません"),
        (_FORBIDDEN, "読み書きの権限がありません"),
        ({errno.ENAMETOOLONG}, "名前が長すぎます"),
        ({errno.EBUSY, errno.ETXTBSY, errno.EAGAIN}, "ほかのソフトが使っています"),
        ({errno.EMFILE, errno.ENFILE}, "開いているファイルが多すぎます"),
        (_GONE, "ファイルかフォルダーに届きません"),
    )
    return next((words for codes, words in known if trouble.errno in codes), f"システムの番号 {trouble.errno}")
