"""提出元一覧: who is expected to submit."""

from __future__ import annotations

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Expected
from roukin_desktop.domain.text import NAME_LIMIT, clean, narrow
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.keeping import keep_first_keys
from roukin_desktop.services.intake.models import SenderLine
from roukin_desktop.storage.shelf.received import Shelf

_UNCHANGED = "何も変えていません。"


def senders(context: Context) -> list[SenderLine]:
    """Return the list of expected senders, by code."""
    return [SenderLine(row.code, row.name, row.mail) for row in Shelf(context.store).senders()]


def add_sender(context: Context, code: str, name: str, mail: str = "") -> Changes:
    """Put a sender on the list, or correct its name and address; what it sent before counts at once.

    InputRefused where code or name is blank or too long, or the code is this book's own.
    """
    code, name, mail = narrow(clean(code)), clean(name), narrow(clean(mail))
    _check(context, code, name, mail)
    shelf = Shelf(context.store)
    there = code in {row.code for row in shelf.senders()}
    with context.store.transaction(Verb.SENDERS, f"提出元 {code} {name}の{'訂正' if there else '登録'}") as tx:
        shelf.expect(Expected(code, name), mail)
        keep_first_keys(context.store, context.clock())
    return tx.changes


def remove_sender(context: Context, code: str) -> Changes:
    """Take a sender off the list; InputRefused where it is not on it."""
    shelf, code = Shelf(context.store), narrow(clean(code))
    name = next((row.name for row in shelf.senders() if row.code == code), None)
    if name is None:
        raise InputRefused(f"提出元一覧に「{code}」はありません。{_UNCHANGED}")
    with context.store.transaction(Verb.SENDERS, f"提出元 {code} {name}の取消") as tx:
        shelf.forget_sender(code)
    return tx.changes


def _check(context: Context, code: str, name: str, mail: str) -> None:
    context.must_be_writable()
    if not code or not name:
        raise InputRefused(f"提出元のコードと名前を入力してください。{_UNCHANGED}")
    if max(len(code), len(name), len(mail)) > NAME_LIMIT or "\n" in code + name + mail:
        raise InputRefused(f"コード・名前・メールは1行で、それぞれ{NAME_LIMIT}字までにしてください。{_UNCHANGED}")
    if mail and not (" " not in mail and mail.count("@") == 1 and all(mail.split("@"))):
        raise InputRefused(f"「{mail}」はメールアドレスの形ではありません。{_UNCHANGED}")
    if code == context.info.code:
        raise InputRefused(f"「{code}」はこの記録簿自身のコードです。提出元には加えられません。{_UNCHANGED}")
