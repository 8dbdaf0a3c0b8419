"""変更の記録, a part of 設定: who changed what and when, before and after, and the way to the record (screens.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from roukin_desktop.domain.book import Changes, Operation, Verb
from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.intake.models import RecordChange
from roukin_desktop.services.labels import VERB_WORDS

SHOWN = 300
"""Operations listed at once, and records of one operation told in full."""
HINT = "「元に戻す」は、新しいものから順に戻します(30回まで)。"
_GROUPS: dict[str, tuple[str, tuple[Verb, ...]]] = {
    "": ("すべて", ()),
    "typed": ("登録・訂正・取消", (Verb.REGISTER, Verb.CORRECT, Verb.CANCEL, Verb.MERGE)),
    "many": ("取込・複写・貼り付け", (Verb.IMPORT, Verb.COPY_YEAR, Verb.PASTE)),
    "back": ("元に戻す・やり直し", (Verb.UNDO, Verb.REDO)),
    "post": (
        "提出・受付・確定",
        (Verb.SUBMIT, Verb.RECEIPT, Verb.INTAKE, Verb.DECIDE, Verb.SENDERS, Verb.CLOSE),
    ),
}
_ACTIONS = {"added": "登録", "changed": "訂正", "removed": "取消"}
_NO_RECORDS = "記録の項目は変わっていません。"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A line of the log; ``state`` says 「元に戻し済み」 of one that was taken back."""

    key: str
    when: str
    who: str
    label: str
    why: str
    state: str


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A field of a record, before and after; ``record`` is named in the first of its lines. ``key`` opens it."""

    key: str
    record: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Detail:
    """An operation opened."""

    title: str
    note: str
    rows: tuple[ChangeRow, ...]


class HistoryView(Protocol):
    """What the part shows."""

    def show_kinds(self, options: list[Option], chosen: str) -> None:
        """Offer kinds of operations."""

    def show_history(self, rows: list[HistoryRow], note: str) -> None:
        """Show the log; ``note`` stands for an empty list."""

    def show_detail(self, detail: Detail | None) -> None:
        """Show what an operation changed; None puts it away."""

    def show_steps(self, undo: str, redo: str, hint: str) -> None:
        """Say what 元に戻す and やり直し would take back; '' for nothing."""


class HistoryPresenter:
    """Decides everything the part shows; ``open_record`` leads to a record."""

    def __init__(self, tools: Tools, view: HistoryView, open_record: Callable[[str, str], None]) -> None:
        """Prepare; nothing is read before the part is opened."""
        self._tools = tools
        self._view = view
        self._open_record = open_record
        self._text = ""
        self._group = ""
        self._rows: dict[str, Operation] = {}
        self._opened = ""

    def open(self) -> None:
        """Show the log."""
        self._view.show_kinds([Option(key, label) for key, (label, _) in _GROUPS.items()], self._group)
        self.reload()

    def reload(self) -> None:
        """Read the log anew, and what could be taken back."""
        desk, text, verbs = self._tools.desk, self._text, _GROUPS[self._group][1]

        def read() -> tuple[list[Operation], str, str]:
            undo, redo = desk.undoable(), desk.redoable()
            writes = desk.read_only is None
            return (
                desk.history(SHOWN, text, verbs),
                undo[0].label if undo and writes else "",
                redo.label.removeprefix("元に戻す: ") if redo and writes else "",
            )

        self._tools.runner.run(read, lambda found: self._show(*found))

    def filter(self, text: str) -> None:
        """List what contains a text."""
        self._text = text.strip()
        self.reload()

    def choose(self, group: str) -> None:
        """List a kind of operations."""
        self._group = group if group in _GROUPS else ""
        self.reload()

    def show(self, key: str) -> None:
        """Show what an operation changed."""
        operation = self._rows.get(key)
        self._opened = key
        if operation is None:
            self._view.show_detail(None)
            return
        desk = self._tools.desk
        self._tools.runner.run(
            lambda: desk.operation_changes(operation.id, SHOWN), lambda found: self._show_detail(operation, found)
        )

    def open_record(self, key: str) -> None:
        """Go to the record of a line."""
        kind, _, record_id = key.partition(" ")
        if record_id:
            self._open_record(kind, record_id)

    def undo(self) -> None:
        """元に戻す: the latest step first."""
        self._tools.runner.run(self._tools.desk.undo, self._done)

    def redo(self) -> None:
        """やり直し: the last 元に戻す."""
        self._tools.runner.run(self._tools.desk.redo, self._done)

    def _done(self, changes: Changes | None) -> None:
        if changes is not None:
            self._tools.announce(changes)
        self.reload()

    def _show(self, operations: list[Operation], undo: str, redo: str) -> None:
        self._rows = {str(one.id): one for one in operations}
        note = "この条件に当たる変更はありません。" if self._text or self._group else "まだ何も登録していません。"
        self._view.show_history([_row(one) for one in operations], "" if operations else note)
        self._view.show_steps(undo, redo, HINT)
        if self._opened not in self._rows:
            self._view.show_detail(None)

    def _show_detail(self, operation: Operation, changes: list[RecordChange]) -> None:
        if self._opened != str(operation.id):
            return
        told = [f"{operation.at:%Y/%m/%d %H:%M}", f"{operation.who}({operation.pc})" if operation.pc else operation.who]
        told += [f"理由: {operation.why}"] if operation.why else []
        told += ["元に戻し済み"] if operation.undone_by else []
        if operation.records > len(changes) and len(changes) >= SHOWN:
            told.append(f"{count_text(operation.records, '件')}のうち、はじめの{count_text(len(changes), '件')}")
        told += [] if changes else [_NO_RECORDS]
        rows = tuple(row for change in changes for row in _change_rows(change))
        self._view.show_detail(Detail(operation.label, "  ".join(told), rows))


def _row(one: Operation) -> HistoryRow:
    state = "元に戻し済み" if one.undone_by else VERB_WORDS[one.verb]
    return HistoryRow(str(one.id), f"{one.at:%Y/%m/%d %H:%M}", one.who, one.label, one.why, state)


def _change_rows(change: RecordChange) -> list[ChangeRow]:
    key = f"{change.kind} {change.record_id}"
    name = f"{change.label}({_ACTIONS[change.action]})"
    fields = [(one.label, one.before, one.after) for one in change.fields] or [("", "", "")]
    return [
        ChangeRow(key, name if not at else "", label, before, after) for at, (label, before, after) in enumerate(fields)
    ]
