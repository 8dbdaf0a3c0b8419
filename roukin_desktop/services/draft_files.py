"""Drafts on the disk: one small JSON file a book and screen, whole or not there (screens.md: nothing typed is lost)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.system.files import replace_file, write_trouble


class DraftFiles:
    """Keeps drafts of one book below ``folder``. A draft that cannot be written is reported by FileTrouble."""

    def __init__(self, folder: Path, book_id: str) -> None:
        """Keep the folder; it is made when the first draft is."""
        self._folder = folder
        self._book = hashlib.sha256(book_id.encode()).hexdigest()[:16]

    def save(self, screen: str, data: Mapping[str, str]) -> None:
        """Replace the draft of a screen."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as trouble:
            raise FileTrouble(write_trouble(self._path(screen), trouble)) from trouble
        text = json.dumps(dict(data), ensure_ascii=False)
        replace_file(self._path(screen), lambda temporary: _write(temporary, text))

    def load(self, screen: str) -> dict[str, str] | None:
        """Return the draft of a screen; a damaged file counts as none."""
        try:
            data = json.loads(self._path(screen).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(data, dict) or not all(isinstance(v, str) for v in data.values()):
            return None
        return {str(name): text for name, text in data.items()}

    def drop(self, screen: str) -> None:
        """Forget the draft of a screen."""
        self._path(screen).unlink(missing_ok=True)

    def _path(self, screen: str) -> Path:
        return self._folder / f"{self._book}-{screen}.json"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
