"""A form's record between books: one received is only shown and can be sent back, an own one may have been sent back.

Beside it the choice of whose records a list shows, offered only where it holds those of several books.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.records import Record
from roukin_desktop.domain.text import clean
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services import marks
from roukin_desktop.services.marks import Standing

R = TypeVar("R", bound=Record)

NOT_HERE = "ここでは訂正できません"
CORRECTED_THERE = "受け付けた記録は、提出元で訂正します。"
OTHER = "ほかの記録簿"
"""Names the origin of a record whose sender is not known."""

WHOSE = [Option("all", "すべて"), Option("own", "自分の記録"), Option("received", "受け付けた記録")]

_OWN = {"own": True, "received": False}
_WAYS = "誤りがあるときは「差戻しに加える」で理由を添えて、提出元に知らせてください。"
_REASON_WANTED = "差戻しの理由を入力してください。提出元の画面に、この記録と並べて表示されます。"


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands under a form's head of a record between books; '' texts hide their line or button.

    ``remark`` is what it was sent back with, ``send_back`` and ``adopt`` are words on buttons, ``note`` says what a
    remark being typed lacks.
    """

    text: str
    remark: str = ""
    send_back: str = ""
    adopt: str = ""
    note: str = ""


class Form(Protocol):
    """What is asked of the form of a screen."""

    def shown(self) -> Record | None:
        """Return the record in the form, None for a new one."""

    def adopts(self) -> str:
        """Return the words that make an own entry of one received, '' where there is no such thing."""

    def show_standing(self) -> None:
        """Show the banner anew."""

    def edit_record(self, record_id: str) -> None:
        """Open a record."""


class BetweenBooks:
    """Knows how the record in a form stands between books, and does what can be done about it."""

    def __init__(self, tools: Tools, form: Form) -> None:
        """Start with an empty form."""
        self._tools = tools
        self._form = form
        self._standing = Standing()
        self._known = ""
        self._note = ""

    @property
    def foreign(self) -> bool:
        """Tell whether the form shows a record of another book, which is corrected only there (design.md L1)."""
        shown = self._form.shown()
        return shown is not None and shown.book_id != self._tools.desk.info.book_id

    def show(self) -> None:
        """Ask how the record now in the form stands."""
        shown, desk = self._form.shown(), self._tools.desk
        key = shown.id if shown is not None else ""
        if key != self._known:
            self._known, self._standing, self._note = key, Standing(), ""
        if shown is not None:
            self._tools.runner.run(lambda: marks.standing(desk, shown), lambda found: self._take(shown, found))

    def banner(self) -> Banner | None:
        """Return what stands under the form's head; None where there is nothing to say."""
        standing = self._standing
        remark = f"差戻しの理由: {standing.remark}" if standing.remark else ""
        if not self.foreign:
            by = f"{standing.by}から" if standing.by else ""
            text = f"{by}差戻しになった記録です。訂正して、もう一度提出してください。"
            return Banner(text, remark) if remark else None
        if self._tools.desk.read_only:
            return Banner(received_text(standing), remark)
        send_back = "" if standing.origin is None else "差戻しの理由を直す…" if remark else "差戻しに加える…"
        return Banner(received_text(standing), remark, send_back, self._form.adopts(), self._note)

    def refuse(self) -> None:
        """Say why nothing is done to a record of another book, and what helps."""
        self._tools.dialogs.tell(NOT_HERE, f"{received_text(self._standing)}{_WAYS}")

    def send_back(self, remark: str) -> None:
        """差戻しに加える: send the record shown back with a remark, which its sender sees beside it."""
        shown, origin, desk = self._form.shown(), self._standing.origin, self._tools.desk
        if shown is None or origin is None:
            return
        text = clean(remark)
        self._note = "" if text else _REASON_WANTED
        if not text:
            self._form.show_standing()
            return
        line = (shown.kind, shown.id, text)
        self._tools.runner.run(
            lambda: desk.intake.send_back(origin.link, "", [line]), self._sent_back, self._tools.dialogs.show_trouble
        )

    def adopt(self) -> None:
        """自分の台帳に登録: make an own entry of the one shown, and open it."""
        shown, desk = self._form.shown(), self._tools.desk
        if shown is not None and self.foreign and self._form.adopts():
            kind, key = shown.kind, shown.id
            self._tools.runner.run(
                lambda: desk.adopt(kind, key),
                lambda changes: self._adopted(kind, changes),
                self._tools.dialogs.show_trouble,
            )

    def _take(self, record: Record, found: Standing) -> None:
        if self._form.shown() is record and found != self._standing:
            self._standing = found
            self._form.show_standing()

    def _sent_back(self, changes: Changes) -> None:
        self.show()
        self._tools.announce(changes)

    def _adopted(self, kind: str, changes: Changes) -> None:
        made = next((t.record_id for t in reversed(changes.touched) if t.kind == kind), "")
        self._tools.announce(changes)
        if made:
            self._form.edit_record(made)


class WhoseChoice:
    """Whose records a list shows: all, own ones, or those received."""

    def __init__(self, show: Callable[[list[Option], str], None], reload: Callable[[], None]) -> None:
        """``show`` offers the choices (none hide them), ``reload`` reads the list anew."""
        self._show = show
        self._reload = reload
        self.key = "all"

    @property
    def own(self) -> bool | None:
        """What a list is asked for: True for own records, False for those received, None for all."""
        return _OWN.get(self.key)

    def narrowed(self, records: Iterable[R], home: str) -> list[R]:
        """Return the records wanted; those of the book ``home`` are one's own."""
        return [one for one in records if self.own is None or (one.book_id == home) == self.own]

    def choose(self, key: str) -> None:
        """Narrow the list."""
        if key != self.key:
            self.key = key
            self._reload()

    def show_all(self) -> None:
        """Narrow no more, without reading the list anew: a record outside is gone to."""
        if self.key != "all":
            self.key = "all"
            self._show(WHOSE, self.key)

    def offer(self, *, mixed: bool) -> bool:
        """Offer the choice where there are records of other books; False: narrowed for none, the list is read anew."""
        stale = not mixed and self.key != "all"
        if stale:
            self.key = "all"
        self._show(WHOSE if mixed else [], self.key)
        if stale:
            self._reload()
        return not stale


def received_text(standing: Standing) -> str:
    """「青葉支店推進委員会(第2版)から受け付けた記録です。ここでは訂正できません。」."""
    origin = standing.origin
    if origin is None:
        return f"ほかの記録簿から受け付けた記録です。{NOT_HERE}。"
    home = origin.book_name if origin.book_name != origin.sender_name else ""
    whose = f"{home}の記録" if home else "記録"
    return f"{origin.sender_name}(第{origin.revision}版)から受け付けた{whose}です。{NOT_HERE}。"
