"""提出元の登録: adding, correcting and removing expected senders in place."""

from __future__ import annotations

from typing import Protocol

from roukin_desktop.presenters.intake.part import Part
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.intake.models import SenderLine


class SendersView(Protocol):
    """What the part shows."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence; '' puts it away."""

    def show_form(self, title: str, sender: SenderLine, *, known: bool) -> None:
        """Show the fields of a sender; ``known`` offers to take it off the list."""

    def begin_next(self) -> None:
        """Put the cursor into the first field; whatever was typed was registered."""


class SendersPart(Part):
    """Decides what the form of senders shows."""

    def __init__(self, tools: Tools, view: SendersView) -> None:
        """Begin with an empty form."""
        super().__init__(tools, view)
        self._view = view
        self._known: dict[str, SenderLine] = {}
        self._code = ""
        self._looked = ""
        self._new = False

    def look_at(self, code: str, name: str) -> None:
        """Show the sender the board looks at; one not on the list is offered to be added.

        A form begun for a new sender stays where the board only read the same one anew.
        """
        if self._looked and code != self._looked:
            self._new = False
        self._looked = code
        if not self._new:
            self._code = code
        self._tools.runner.run(self.desk.senders, lambda found: self._loaded(found, name))

    def new(self) -> None:
        """Begin with an empty form."""
        self._view.show_note("", "")
        self._begin()

    def register(self, code: str, name: str, mail: str) -> None:
        """登録: add a sender, or correct the one with this code."""
        code, name = code.strip(), name.strip()
        if not code or not name:
            self._view.show_note("error", "コードと名前を入力してください。")
            return
        if code in self._known:
            self._code, self._new = code, False
            self.change(lambda: self.desk.add_sender(code, name, mail.strip()), f"「{name}」を直しました。")
        else:
            self.change(
                lambda: self.desk.add_sender(code, name, mail.strip()), f"「{name}」を一覧に加えました。", self._next
            )

    def remove(self) -> None:
        """Take the sender shown off the list, after asking: what it sent counts no more."""
        sender = self._known.get(self._code)
        if sender is None or self.refused():
            return
        text = (
            f"「{sender.name}」を提出元一覧から外します。\n\n"
            "この提出元から受け付けた記録は集計に入らなくなります。消えるのではなく保留になり、"
            "もう一度一覧に加えると集計に戻ります。"
        )
        if self._tools.dialogs.confirm("提出元を一覧から外す", text, "一覧から外す"):
            self.change(lambda: self.desk.remove_sender(sender.code), f"「{sender.name}」を一覧から外しました。")

    def _next(self) -> None:
        """Begin the next sender: a list of them is typed in one go."""
        self._view.begin_next()
        self._begin()

    def _begin(self) -> None:
        self._code, self._new = "", True
        self._view.show_form("提出元を加える", SenderLine("", ""), known=False)

    def _loaded(self, found: list[SenderLine], name: str) -> None:
        self._known = {sender.code: sender for sender in found}
        if self._new:
            return
        sender = self._known.get(self._code)
        if sender is not None:
            self._view.show_form("提出元を直す", sender, known=True)
        elif self._code:
            self._view.show_form("提出元を一覧に加える", SenderLine(self._code, name), known=False)
        else:
            self._view.show_form("提出元を加える", SenderLine("", ""), known=False)
