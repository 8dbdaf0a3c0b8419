"""Making and opening books. The file work is storage's; who owns the new book is decided here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from roukin_desktop.domain.book import BookInfo, Role, Verb
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.records import Committee
from roukin_desktop.domain.text import NAME_LIMIT, clean
from roukin_desktop.services.context import new_id
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who

FIRST_YEAR, LAST_YEAR = 2000, 2099
"""Fiscal years a book can be opened for: outside is a slip of the keyboard."""


def create_book(
    path: Path,
    *,
    role: Role,
    code: str,
    name: str,
    year: int,
    who: Who,
    clock: Callable[[], datetime],
    book_id: str = "",
    plays_on: date | None = None,
) -> BookStore:
    """Make a new book file and return it open; an existing file is never overwritten (FileTrouble).

    ``book_id`` and ``plays_on`` are given for books of the sample alone, which are the same in every run.
    """
    owner = clean(name)
    if not owner:
        raise InputRefused("記録簿の名前(推進委員会などの名前)を入力してください。何も作っていません。")
    if len(owner) > NAME_LIMIT:
        raise InputRefused(f"名前は{NAME_LIMIT}文字までです(入力 {len(owner)}文字)。何も作っていません。")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InputRefused(f"年度は{FIRST_YEAR}から{LAST_YEAR}までで指定してください。何も作っていません。")
    if path.exists():
        raise FileTrouble(
            f"「{path.name}」はすでにあります。上書きはしません。別の名前にするか、その記録簿を開いてください。"
        )
    identity = book_id or new_id()
    info = BookInfo(identity, role=role, code=clean(code), name=owner, open_year=year, plays_on=plays_on)
    return BookStore.create(path, info, who=who, clock=clock)


def register_owner(store: BookStore) -> None:
    """Put a committee into its own register, so that 店舗 and 寄付先 have somebody to belong to from the start."""
    info = store.info
    if info.role is not Role.COMMITTEE:
        return
    owner = Committee(id=new_id(), book_id=info.book_id, code=info.code, name=info.name)
    with store.transaction(Verb.CREATE, f"記録簿 {info.name}の作成") as tx:
        tx.put(owner)
