"""The key of this book on this PC: it lies beside the program's settings, because books get copied (exchange.md §2).

A key is made at the first submission and never thrown away: one that is replaced is kept aside. On a new PC a clerk
either brings the key over or makes a new one and reads its 確認番号 to the receiver over the telephone.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.errors import FileTrouble, InputRefused, UserFixable
from roukin_desktop.services.context import Context
from roukin_desktop.services.submission.models import KeyState
from roukin_desktop.storage.shelf.sent import sent_all
from roukin_desktop.system.files import reason_of, replace_file, write_trouble

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.keys import SigningKey

KEY_MISSING = (
    "この記録簿の鍵(提出した人を確かめるためのもの)が、このPCにありません。記録簿はそのままです。"
    "前に使っていたPCの「設定」で鍵を持ち出し、このPCの「設定」で取り込んでください。"
    "前のPCが使えないときは、新しい鍵を作って提出し、提出先に電話で新しい確認番号を伝えてください。"
)
OTHER_KEY = (
    "選んだ鍵は、この記録簿の提出に使ったことのない鍵です。いまの鍵はそのままです。"
    "この記録簿を使っていたPCで持ち出した鍵を選んでください。"
)
NO_KEY_YET = "この記録簿の鍵は、このPCにまだありません。鍵は初めて提出用ファイルを作成するときに作られます。"
NO_FOLDER = "鍵を置くフォルダーが決まっていないため、提出用ファイルを作れません。記録簿はそのままです。"
_OWNER_ONLY = 0o600
_LARGEST = 64 * 1024
"""Bytes of the longest file looked at as a key; ours are some hundred."""


def key_state(context: Context) -> KeyState:
    """Return how the book's key stands on this PC; a key file that is damaged or cannot be read is none."""
    used = _used(context)
    try:
        key = _read(context)
    except UserFixable:
        key = None
    if key is None:
        return KeyState("", bool(used), changed=False)
    now = _fingerprint(key)
    return KeyState(now, missing=False, changed=bool(used) and used[0] != now)


def export_key(context: Context, out: Path) -> None:
    """Write the key into a file to be carried to another PC; InputRefused where there is none."""
    key = _read(context)
    if key is None:
        raise InputRefused(NO_KEY_YET)
    _write(out, key.to_file())


def import_key(context: Context, path: Path) -> KeyState:
    """Take the key another PC wrote; InputRefused where it is no key, or one this book never submitted with."""
    from roukin_desktop.exchange.submission.keys import read_key

    key = read_key(_content(path))
    used = _used(context)
    if used and _fingerprint(key) not in used:
        raise InputRefused(OTHER_KEY)
    keep_key(context, key)
    return key_state(context)


def new_key(context: Context) -> KeyState:
    """Make a new key because the old one is lost; the receiver will confirm it by telephone."""
    from roukin_desktop.exchange.submission.keys import make_key

    keep_key(context, make_key())
    return key_state(context)


def signing_key(context: Context, *, new: bool = False) -> SigningKey:
    """Return the key a submission is signed with; the first submission makes it.

    InputRefused with both ways out where earlier submissions were signed elsewhere, unless a ``new`` one is asked for.
    """
    from roukin_desktop.exchange.submission.keys import make_key

    if context.keys is None:
        raise InputRefused(NO_FOLDER)
    try:
        key = _read(context)
    except InputRefused:
        if not new:
            raise
        key = None
    if key is not None:
        return key
    if _used(context) and not new:
        raise InputRefused(KEY_MISSING)
    made = make_key()
    keep_key(context, made)
    return made


def _key_path(context: Context) -> Path | None:
    """Return where the book's key lies, None where no folder is known."""
    from roukin_desktop.exchange.submission.keys import key_file_name

    return None if context.keys is None else context.keys / key_file_name(context.info.book_id)


def _used(context: Context) -> list[str]:
    """Return the 確認番号 of the keys submissions were signed with, the latest first."""
    return [one.key_fingerprint for one in sent_all(context.store)]


def _fingerprint(key: SigningKey) -> str:
    from roukin_desktop.exchange.submission.keys import fingerprint

    return fingerprint(key.public)


def _read(context: Context) -> SigningKey | None:
    from roukin_desktop.exchange.submission.keys import read_key

    path = _key_path(context)
    return read_key(_content(path)) if path is not None and path.exists() else None


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except OSError as trouble:
        words = f"鍵のファイル「{path.name}」を読めませんでした({reason_of(trouble)})。場所を確かめてください。"
        raise FileTrouble(words) from trouble


def keep_key(context: Context, key: SigningKey) -> None:
    """Put a key in its place; another one that lies there is kept aside first."""
    path = _key_path(context)
    if path is None:
        raise InputRefused(NO_FOLDER)
    content = key.to_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(write_trouble(path, trouble)) from trouble
    if path.exists():
        old = _content(path)
        if old == content:
            return
        _write(_aside(path), old)
    _write(path, content)


def _aside(path: Path) -> Path:
    """Return a free name beside a key: ``key-….1.old``."""
    number = 1
    while (aside := path.with_suffix(f".{number}.old")).exists():
        number += 1
    return aside


def _write(path: Path, content: bytes) -> None:
    """Write a key whole, from its first byte readable by its owner alone."""

    def write(temporary: Path) -> None:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        with contextlib.suppress(OSError):  # a stick formatted for every system knows no owners
            temporary.chmod(_OWNER_ONLY)

    replace_file(path, write)
