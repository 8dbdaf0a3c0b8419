"""The folders somebody chose for made files and for backups: used while they are there, else the usual ones.

What was chosen is asked for each time, so that another choice works at once and a stick may come and go.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from roukin_desktop.system.network import on_network
from roukin_desktop.system.paths import Paths
from roukin_desktop.system.settings import Settings

Folder = Path | Callable[[], Path]
"""A folder, or what names the one to use now."""

ROOM_FOR_BACKUPS = 100_000_000
"""Bytes that must be free where backups go: some copies of headquarters' book after five years."""


def now(folder: Folder) -> Path:
    """Return the folder to use now."""
    return folder if isinstance(folder, Path) else folder()


class Use(StrEnum):
    """What a folder is for; the value is the name of its setting."""

    DOCUMENTS = "documents_folder"
    BACKUPS = "backups_folder"


_SAFE = {
    Use.DOCUMENTS: (
        "作成したファイルの置き場",
        "作成済みのファイルはそのままです。使えるようになるまで、いつもの置き場を使います。",
    ),
    Use.BACKUPS: (
        "控えの置き場",
        "記録簿と今までの控えはそのままです。使えるようになるまで、控えはいつもの置き場に作ります。",
    ),
}


class Folders:
    """Where made files and backups go on this PC. ``settings`` returns the settings as they are now."""

    def __init__(self, paths: Paths, settings: Callable[[], Settings]) -> None:
        """Prepare; no folder is looked at before it is asked for."""
        self._usual = {Use.DOCUMENTS: paths.documents, Use.BACKUPS: paths.backups}
        self._settings = settings
        self._told: dict[Use, str] = {}
        self._news: list[str] = []

    def documents(self) -> Path:
        """Return where made files are offered to be written, now."""
        return self._now(Use.DOCUMENTS)

    def backups(self) -> Path:
        """Return where backups are written, now."""
        return self._now(Use.BACKUPS)

    def all_backups(self) -> tuple[Path, ...]:
        """Return every folder backups may lie in: the chosen one, and the usual one they were written to before."""
        chosen = self.chosen(Use.BACKUPS)
        return tuple(dict.fromkeys((*([chosen] if chosen else []), self._usual[Use.BACKUPS])))

    def chosen(self, use: Use) -> Path | None:
        """Return the folder somebody chose, None for the usual one."""
        given = str(getattr(self._settings(), use.value))
        return Path(given) if given else None

    def shown(self, use: Use) -> Path:
        """Return the folder that is set, whether it is there or not."""
        return self.chosen(use) or self._usual[use]

    def trouble(self, use: Use) -> str:
        """Return why the chosen folder is not used, what is safe and what is done meanwhile; '' while it is used."""
        chosen = self.chosen(use)
        return "" if chosen is None else trouble_of(use, chosen)

    def take_news(self) -> str:
        """Return a trouble nobody was told of yet; '' where there is none. Looks at no folder."""
        return self._news.pop(0) if self._news else ""

    def _now(self, use: Use) -> Path:
        chosen, trouble = self.chosen(use), self.trouble(use)
        if trouble and trouble != self._told.get(use):
            self._news.append(trouble)
        self._told[use] = trouble
        return self._usual[use] if chosen is None or trouble else chosen


def trouble_of(use: Use, folder: Path) -> str:
    """Return the sentence for a folder that cannot serve, '' where it can."""
    reason = reason_against(use, folder)
    if not reason:
        return ""
    word, safe = _SAFE[use]
    return f"{word}「{folder}」{reason}。{safe}"


def reason_against(use: Use, folder: Path) -> str:
    """Return what stands against a folder, as words to put after its name; '' where it can serve."""
    room = ROOM_FOR_BACKUPS if use is Use.BACKUPS else 0
    try:
        if not folder.is_dir():
            return "が見つかりません"
        with tempfile.TemporaryFile(dir=folder):
            pass
        return "の空きが足りません" if shutil.disk_usage(folder).free < room else ""
    except OSError:
        return "に書き込めません"


def network_note(folder: Path) -> str:
    """Return what to know of a folder on the network, '' for one of this PC."""
    if not on_network(folder):
        return ""
    return "ネットワークの場所です。つながっていないときは、いつもの置き場を使います。"
