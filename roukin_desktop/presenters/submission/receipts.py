"""受領票 coming back to the sender: taken in, or waiting until the receiver's 確認番号 was read over the telephone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.errors import UserFixable
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.presenters.submission.models import ReceiptModel
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.submission.models import ReceiptRead

RECEIPTS = FileKind("受領票", ("*.xlsx",))


class ReceiptView(Protocol):
    """What shows how it went with a 受領票."""

    def show_receipt(self, receipt: ReceiptModel | None) -> None:
        """Say what a 受領票 said, with the field for the 確認番号 where it waits for one; None puts it away."""


class ReceiptTaking:
    """Takes one 受領票 at a time; ``taken`` is called after one changed the book."""

    def __init__(
        self, tools: Tools, view: ReceiptView, taken: Callable[[str], None], pack: Callable[[Path], None]
    ) -> None:
        """Keep what taking one needs; ``pack`` is given a file that turned out to be a year pack."""
        self._pack = pack
        self._tools = tools
        self._view = view
        self._taken = taken
        self._waiting: tuple[Path, ReceiptRead] | None = None

    def choose(self, folder: Path) -> None:
        """Ask for a 受領票 and take it in."""
        path = self._tools.dialogs.ask_open("受領票を開く", (RECEIPTS,), folder)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take a 受領票 in; what cannot be taken is said in the room, where the person looks."""
        if self._tools.desk.read_only:
            self._view.show_receipt(ReceiptModel("warning", "閲覧のみで開いているため、受領票を取り込めません。"))
            return
        submission = self._tools.desk.submission
        self._tools.runner.run(
            lambda: submission.take_receipt(path),
            lambda read: self._read(path, read),
            lambda error: self._failed(path, error),
        )

    def confirm(self, typed: str) -> None:
        """Compare the 確認番号 heard on the telephone with the receipt's; take the receipt in where they agree.

        The number is typed, not ticked: who only reads it off the screen has called nobody.
        """
        if self._waiting is None:
            return
        from roukin_desktop.exchange.submission.keys import read_fingerprint

        path, read = self._waiting
        heard = read_fingerprint(typed)
        if heard is None:
            self._ask(read, "error", "確認番号は5けたの数字が6つ(30けた)です。電話で聞いた番号をすべて入れてください。")
        elif heard != read.fingerprint:
            wrong = "聞いた番号と、この受領票の番号が違います。取り込まずに、受領票を送り直してもらってください。"
            self._ask(read, "error", wrong)
        else:
            submission = self._tools.desk.submission
            self._tools.runner.run(
                lambda: submission.trust_receiver(heard), lambda c: self._trusted(path, read.receiver, c)
            )

    def put_away(self) -> None:
        """Put away what was said."""
        self._waiting = None
        self._view.show_receipt(None)

    def _read(self, path: Path, read: ReceiptRead) -> None:
        self._waiting = (path, read) if read.waiting else None
        if read.waiting:
            self._ask(read, "warning", read.text)
            return
        text = read.text
        if read.first_key:
            text += (
                f" {read.receiver}の鍵をはじめて登録しました。確認番号 {read.fingerprint} を"
                "電話で読み合わせておくと確かです。"
            )
        self._view.show_receipt(ReceiptModel("ok" if read.new else "hint", text))
        if read.new:
            self._taken(f"{read.receiver}の受領票を取り込みました")

    def _ask(self, read: ReceiptRead, state: str, text: str) -> None:
        ask = f"{read.receiver}へ電話し、読み上げてもらった確認番号"
        self._view.show_receipt(ReceiptModel(state, text, ask))

    def _trusted(self, path: Path, receiver: str, changes: Changes | None) -> None:
        if changes is None:
            self.take(path)
            return
        self._waiting = None
        self._tools.announce(changes)
        text = f"確認番号が合いました。{receiver}の新しい鍵を登録し、受領票を取り込みました。"
        self._view.show_receipt(ReceiptModel("ok", text))
        self._taken(f"{receiver}の受領票を取り込みました")

    def _failed(self, path: Path, error: Exception) -> None:
        from roukin_desktop.exchange.submission.sealed_kind import PackGiven

        if isinstance(error, PackGiven):
            self._pack(path)
        elif isinstance(error, UserFixable):
            self._view.show_receipt(ReceiptModel("error", str(error)))
        else:
            self._tools.dialogs.show_trouble(error)
