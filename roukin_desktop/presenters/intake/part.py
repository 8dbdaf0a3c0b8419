"""What the parts of 受付 have in common: deeds that say what was done or why not, in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.errors import InputRefused, UserFixable
from roukin_desktop.presenters.summary.exporting import ExportResult
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.intake.desk import IntakeDesk


class NoteView(Protocol):
    """A part that tells in place what came of a deed."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence (``error``, ``ok``, ``hint``); '' puts it away."""


class Part:
    """A part of the room; ``self.desk`` is 受付 of the open book."""

    def __init__(self, tools: Tools, note: NoteView) -> None:
        """Keep the tools and where to say what came of it."""
        self._tools = tools
        self._note = note

    @property
    def desk(self) -> IntakeDesk:
        """受付 of the open book."""
        return self._tools.desk.intake

    def refused(self) -> bool:
        """Say why nothing can be changed, where that is so."""
        reason = self._tools.desk.read_only
        if reason:
            self._note.show_note("error", reason)
        return bool(reason)

    def change(self, deed: Callable[[], Changes], done: str, then: Callable[[], None] | None = None) -> None:
        """Do something that changes the book and say so; every room hears of it."""
        if self.refused():
            return

        def finished(changes: Changes) -> None:
            if then is not None:
                then()
            self._tools.announce(changes)
            self._note.show_note("ok", done)

        self._tools.runner.run(deed, finished, self.failed)

    def failed(self, error: Exception) -> None:
        """Say in place what a person can mend; the unforeseen goes its usual way."""
        if not isinstance(error, UserFixable):
            self._tools.dialogs.show_trouble(error)
            return
        more = error.problems[:3] if isinstance(error, InputRefused) else ()
        self._note.show_note("error", "\n".join((str(error), *more)))


def receipt_made(path: Path) -> ExportResult:
    """Return what there is to say and to open about the 受領票 of one sender."""
    text = f"「{path.name}」を作成しました。メールに付けて提出元へ返してください。"
    return ExportResult(text, (path,), ("受領票を開く",))
