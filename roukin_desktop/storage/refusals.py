"""What keeps a file from being opened as a book, each with its own sentence; nothing here writes a byte.

The first 100 bytes are read without SQLite, so that a foreign file stays as it is to the last time stamp
(reliability.md §2, open sequence).
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.system.files import reason_of

APPLICATION_ID = 0x524F554B
"""「ROUK」 at offset 68 of the file: this SQLite file is a book."""

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


class BookLocked(FileTrouble):
    """The book is open elsewhere; it may be opened again with ``read_only=True``."""


class BookDamaged(FileTrouble):
    """The file is a book, but not whole."""


class UnreadableRow(Exception):
    """A row holds what no record can hold (a day that is none, broken JSON): the file was damaged or tampered with."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says of itself before SQLite looks at it; a whole book has a schema version from 1."""

    user_version: int


def peek(path: Path) -> Header:
    """Read a book's header; FileTrouble with the fitting sentence for everything that is no whole book."""
    head, size = _start_of(path)
    if size == 0:
        raise BookDamaged(f"「{path.name}」は中身が空(0バイト)です。{_BACKUP_HINT}")
    if not head.startswith(_MAGIC):
        raise FileTrouble(_not_a_book(path, head))
    if size < _HEADER:
        raise _cut(path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise FileTrouble(
            f"「{path.name}」はほかのソフトのデータベースで、記録簿ではありません。ファイルには手を付けていません。"
        )
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    counted = head[24:28] == head[92:96]
    if counted and size < pages * (65536 if page == 1 else page) and not journal_of(path).exists():
        raise _cut(path)
    version = int.from_bytes(head[60:64], "big")
    if version == 0:
        raise damaged(path)
    return Header(version)


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it needs to roll an interrupted change back; never delete it."""
    return path.with_name(f"{path.name}-journal")


_BACKUP_HINT = "ファイルには手を付けていません。控え(バックアップ)から新しい名前で戻してください。"


def damaged(path: Path) -> BookDamaged:
    """Return the refusal of a file whose inside is broken."""
    return BookDamaged(f"記録簿「{path.name}」は壊れています。{_BACKUP_HINT}")


def _cut(path: Path) -> BookDamaged:
    return BookDamaged(f"記録簿「{path.name}」は途中で切れています(コピーの途中で止まった可能性)。{_BACKUP_HINT}")


def too_new(path: Path) -> FileTrouble:
    """Return the refusal of a file this program cannot even read."""
    return FileTrouble(
        f"「{path.name}」は新しい版で作られています。ファイルには手を付けていません。"
        "プログラムを新しい版にしてから開いてください。"
    )


def too_old_to_view(path: Path) -> FileTrouble:
    """Return the refusal of an older book where it cannot be brought up to date."""
    return FileTrouble(
        f"「{path.name}」は古い版の記録簿で、閲覧のみでは開けません。"
        "画面で一度開くと新しい版になります。書き込めない場所にあるときは、ドキュメントなどにコピーしてから開いてください。"
    )


def _start_of(path: Path) -> tuple[bytes, int]:
    if path.is_dir():
        raise FileTrouble(f"「{path.name}」はフォルダーです。記録簿(*.roukin)のファイルを選んでください。")
    try:
        with path.open("rb") as file:
            return file.read(_HEADER), path.stat().st_size
    except FileNotFoundError as trouble:
        raise FileTrouble(
            f"記録簿「{path.name}」が見つかりません。"
            "移動や名前の変更をしていないか、USBメモリーや共有フォルダーがつながっているか確かめてください。"
        ) from trouble
    except OSError as trouble:
        if trouble.errno in {errno.EACCES, errno.EPERM}:
            raise FileTrouble(f"「{path.name}」を読む権限がありません。管理者に確かめてください。") from trouble
        raise FileTrouble(f"「{path.name}」を読めませんでした({reason_of(trouble)})。") from trouble


def _not_a_book(path: Path, head: bytes) -> str:
    if head.startswith(b"PK\x03\x04"):
        what = "Excelなどのファイルで、記録簿ではありません。取り込むときは「取込」を使ってください"
    elif head.startswith(b"\xd0\xcf\x11\xe0"):
        what = "古い形式のExcel(.xls)か暗号化されたファイルで、記録簿ではありません"
    else:
        what = "記録簿ではありません"
    return f"「{path.name}」は{what}。ファイルには手を付けていません。"
