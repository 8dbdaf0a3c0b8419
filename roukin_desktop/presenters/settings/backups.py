"""控えから戻す, a part of 設定: choose a moment, confirm, done (reliability.md §2-22)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from roukin_desktop.domain.notation import count_text
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.restoring import BackupLine, backup_lines

LEAD = (
    "記録簿を開くときと、取込・受付の前に、控えが自動で作られます。"
    "選んだ時点に戻すと、いまの記録簿もまず控えに残してから置き換えます。"
)
NONE = "控えはまだありません。次に記録簿を開くときに、はじめの控えが作られます。"
UNREADABLE = "読めません"
_CONFIRM = (
    "{when}の控えの時点に戻します。\nそのあとに登録したものは記録簿からなくなります。いまの記録簿は、控えに残します。"
)
_UNSENT = (
    "\n\nこの時点のあとに作った提出用ファイルが{count}あります。戻したあとに提出すると、"
    "提出先で「競合」になることがあります。提出先に伝えてください。"
)
CHOOSE = "戻す時点を、上の一覧から選んでください。"
BAD = "この控えは読めないため、戻せません。別の控えを選んでください。記録簿は前のままです。"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup: 「2025/09/30 10:00」, its size, the last thing done in it, and whether it can be used."""

    key: str
    when: str
    size: str
    last: str
    usable: bool


class BackupsView(Protocol):
    """What the part shows."""

    def show_backups(self, rows: list[BackupRow], lead: str, note: str) -> None:
        """Show the backups; ``note`` stands for an empty list."""

    def show_note(self, state: str, text: str) -> None:
        """Say how it went."""


class BackupsPresenter:
    """Decides everything the part shows; ``restore`` puts the book back and opens it again."""

    def __init__(
        self, tools: Tools, view: BackupsView, folders: Callable[[], tuple[Path, ...]], restore: Callable[[Path], None]
    ) -> None:
        """Prepare; nothing is read before the part is opened. Of ``folders`` the first is where new ones go."""
        self._tools = tools
        self._view = view
        self._folders = folders
        self._restore = restore
        self._lines: dict[str, BackupLine] = {}

    def open(self) -> None:
        """Show the backups."""
        desk, folders = self._tools.desk, self._folders()
        self._view.show_note("", "")
        self._tools.runner.run(lambda: backup_lines(desk, folders), self._show)

    def restore(self, key: str) -> None:
        """この時点に戻す, after a question that says what happens to what came later."""
        line = self._lines.get(key)
        if self._tools.desk.read_only is not None:
            self._view.show_note("error", self._tools.desk.read_only)
        elif line is None:
            self._view.show_note("error", CHOOSE)
        elif not line.readable:
            self._view.show_note("error", BAD)
        else:
            text = _CONFIRM.format(when=_when(line))
            text += _UNSENT.format(count=count_text(line.unsent, "件")) if line.unsent else ""
            if self._tools.dialogs.confirm("控えから戻す", text, "この時点に戻す"):
                self._restore(line.path)

    def open_folder(self) -> None:
        """Show the backups in their folder."""
        newest = next(iter(self._lines.values()), None)
        self._tools.dialogs.open_folder(newest.path if newest else self._folders()[0])

    def _show(self, lines: list[BackupLine]) -> None:
        self._lines = {str(line.path): line for line in lines}
        rows = [
            BackupRow(key, _when(line), _size(line.size), line.last if line.readable else UNREADABLE, line.readable)
            for key, line in self._lines.items()
        ]
        self._view.show_backups(rows, LEAD, "" if rows else NONE)


def _when(line: BackupLine) -> str:
    return f"{line.at:%Y/%m/%d %H:%M}"


def _size(size: int) -> str:
    """Return 「1.2MB」; below a tenth of it 「0.1MB」."""
    tenths = max(1, size * 10 // 1_000_000)
    return f"{tenths // 10:,}.{tenths % 10}MB"
