"""鍵と提出先, a part of 設定: whom the book submits to, its own code and name, and the key that vouches for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from roukin_desktop.domain.book import BookInfo, Changes, Role
from roukin_desktop.domain.errors import UserFixable
from roukin_desktop.domain.text import clean
from roukin_desktop.presenters.settings.key_files import KeyKeeping
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.submission.models import KeyState, Receiver
from roukin_desktop.system.folders import Folder, now

T = TypeVar("T")

_NO_KEY = "鍵はまだありません。はじめて提出用ファイルを作るときに、自動で作ります。"
_MISSING = (
    "前に提出したときの鍵が、このPCにありません。前のPCで「鍵を持ち出す」を押して作ったファイルを"
    "「鍵を取り込む」で選んでください。前のPCが使えないときは、新しい鍵を作れます。"
)
_CHANGED = "前の提出と違う鍵です。提出先から電話があったら、上の確認番号を読み上げてください。"
_OTHER_CODE = (
    "コードを変えると、提出先では今までの提出と別の相手からの提出になります。"
    "提出先と相談してから変えてください。この登録は「元に戻す」では戻せません。"
)


@dataclass(frozen=True, slots=True)
class KeyModel:
    """The key: its 確認番号, '' while there is none, a sentence about it, and whether it can be carried elsewhere."""

    number: str
    state: str
    text: str
    can_carry: bool


class KeysSettingView(Protocol):
    """What the part 鍵と提出先 shows; what was typed and not registered stays."""

    def show_receiver(self, receiver: Receiver | None) -> None:
        """Show whom the book submits to; None where such a book submits to nobody."""

    def show_owner(self, code: str, name: str) -> None:
        """Show the book's own code and name."""

    def show_key(self, key: KeyModel) -> None:
        """Show the key."""

    def show_note(self, part: str, state: str, text: str) -> None:
        """Say under ``receiver``, ``owner`` or ``key`` how it went."""


class KeysPresenter:
    """Decides everything the part shows."""

    def __init__(self, tools: Tools, view: KeysSettingView, documents: Folder, changed: Callable[[], None]) -> None:
        """Prepare; ``documents`` is where key files are looked for, ``changed`` tells 提出 of a key or a receiver."""
        self._tools = tools
        self._view = view
        self._documents = documents
        self._changed = changed
        self._keys = KeyKeeping(tools, self._key_changed)

    def open(self) -> None:
        """Show everything as it is now."""
        desk = self._tools.desk
        self._view.show_owner(desk.info.code, desk.info.name)
        if desk.info.role is Role.HEADQUARTERS:
            self._view.show_receiver(None)
        else:
            self._tools.runner.run(desk.submission.receiver, self._view.show_receiver)
        self._tools.runner.run(desk.submission.key, lambda key: self._view.show_key(_key_model(key)))

    def set_receiver(self, name: str, mail: str) -> None:
        """登録 of the receiver."""
        desk, receiver = self._tools.desk.submission, Receiver(clean(name), mail.strip())

        def done(_: None) -> None:
            self._changed()
            self._view.show_note("receiver", "ok", "提出先を登録しました。")
            self._tools.runner.run(desk.receiver, self._view.show_receiver)

        self._run("receiver", lambda: desk.set_receiver(receiver), done)

    def set_owner(self, code: str, name: str) -> None:
        """登録 of the book's own code and name; another code is explained first."""
        new_code, new_name, info = clean(code), clean(name), self._tools.desk.info
        if not new_code or not new_name:
            self._view.show_note("owner", "error", "コードと名前の両方を入れてください。")
        elif (new_code, new_name) == (info.code, info.name):
            self._view.show_note("owner", "hint", "変わったところはありません。")
        elif self._may_rename(info, new_code):
            store = self._tools.desk.store
            self._run("owner", lambda: store.set_owner(new_code, new_name), self._renamed)

    def carry_key(self) -> None:
        """鍵を持ち出す."""
        self._keys.carry(now(self._documents))

    def take_key(self) -> None:
        """鍵を取り込む."""
        self._keys.take(now(self._documents))

    def make_key(self) -> None:
        """新しい鍵を作る."""
        self._keys.make_new()

    def _may_rename(self, info: BookInfo, code: str) -> bool:
        if self._tools.desk.read_only or not info.code or info.code == code:
            return True
        return self._tools.dialogs.confirm("コードの変更", _OTHER_CODE, "コードを変える")

    def _renamed(self, changes: Changes) -> None:
        info = self._tools.desk.info
        self._view.show_note("owner", "ok", "コードと名前を登録しました。")
        self._view.show_owner(info.code, info.name)
        self._tools.announce(changes)

    def _key_changed(self, key: KeyState, text: str) -> None:
        self._changed()
        self._view.show_key(_key_model(key))
        self._view.show_note("key", "ok", f"{text}。")

    def _run(self, part: str, task: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do it; what a person can mend is said beside what was typed."""

        def failed(error: Exception) -> None:
            if isinstance(error, UserFixable):
                self._view.show_note(part, "error", str(error))
            else:
                self._tools.dialogs.show_trouble(error)

        self._tools.runner.run(task, done, failed)


def _key_model(key: KeyState) -> KeyModel:
    if key.missing:
        return KeyModel("", "warning", _MISSING, can_carry=False)
    if not key.fingerprint:
        return KeyModel("", "hint", _NO_KEY, can_carry=False)
    changed = _CHANGED if key.changed else ""
    return KeyModel(key.fingerprint, "warning", changed, can_carry=True)
