"""The key of the book on this PC: carried to another PC, taken from one, or made anew after it was lost.

The same three deeds stand under 設定 and, where the key is missing, in the 提出 room.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.submission.desk import SubmissionDesk
from roukin_desktop.services.submission.models import KeyState

KEY_FILES = FileKind("鍵のファイル", ("*.pem",))

_NEW = (
    "新しい鍵を作ると、次の提出は提出先でいったん保留になります。提出先の担当者から電話があったら、"
    "「設定」の「鍵と提出先」に出る確認番号を読み上げてください。番号が合えば受け付けられます。"
    "前の鍵のファイルが見つかるときは、先にそれを選んでください。"
)


class KeyKeeping:
    """Does the deeds; ``changed`` hears the key as it is now and what was done."""

    def __init__(self, tools: Tools, changed: Callable[[KeyState, str], None]) -> None:
        self._tools = tools
        self._changed = changed

    def take(self, folder: Path) -> None:
        """鍵を取り込む: take the key another PC wrote."""
        path = self._tools.dialogs.ask_open("鍵のファイルを選ぶ", (KEY_FILES,), folder)
        if path is not None:
            desk = self._tools.desk.submission
            done = "鍵を取り込みました"
            self._tools.runner.run(lambda: desk.import_key(path), lambda key: self._changed(key, done))

    def make_new(self) -> None:
        """新しい鍵を作る, after the call it leads to was explained."""
        if self._tools.dialogs.confirm("新しい鍵を作る", _NEW, "新しい鍵を作る"):
            done = "新しい鍵を作りました"
            self._tools.runner.run(self._tools.desk.submission.new_key, lambda key: self._changed(key, done))

    def carry(self, folder: Path) -> None:
        """鍵を持ち出す: write the key into a file for another PC."""
        code = "".join(c for c in self._tools.desk.info.code if c.isascii() and c.isalnum())
        name = "_".join(part for part in ("kagi", code) if part) + ".pem"
        path = self._tools.dialogs.ask_save("鍵を持ち出す", folder / name, (KEY_FILES,))
        if path is not None:
            desk = self._tools.desk.submission
            self._tools.runner.run(lambda: _written(desk, path), lambda key: self._carried(key, path))

    def _carried(self, key: KeyState, path: Path) -> None:
        self._changed(
            key,
            f"鍵を「{path.name}」に書き出しました。新しいPCの「鍵を取り込む」で選び、済んだらこのファイルは消してください",
        )


def _written(desk: SubmissionDesk, path: Path) -> KeyState:
    desk.export_key(path)
    return desk.key()
