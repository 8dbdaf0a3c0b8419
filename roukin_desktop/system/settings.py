"""What this PC remembers between two starts; a damaged settings file is no reason not to start."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.system.files import replace_file, write_trouble


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of this PC. ``text_size`` is percent; ``recent_books`` newest first; ``window`` is the geometry, hex.

    ``documents_folder`` and ``backups_folder`` are '' for the usual places; ``network_books`` are used where they lie
    although that is on the network.
    """

    user_name: str = ""
    enter_moves: bool = True
    text_size: int = 100
    last_book: str = ""
    recent_books: tuple[str, ...] = ()
    window: str = ""
    documents_folder: str = ""
    backups_folder: str = ""
    network_books: tuple[str, ...] = ()


def load_settings(path: Path) -> Settings:
    """Return the settings kept at ``path``; each missing, unknown or damaged value falls back to its default."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = found.get(field.name)
        if isinstance(field.default, tuple) and isinstance(value, list):
            known[field.name] = tuple(v for v in value if isinstance(v, str))
        elif type(value) is type(field.default):
            known[field.name] = value
    return Settings(**known)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all; FileTrouble where the disk does not let us."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(write_trouble(path, trouble)) from trouble
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=1)
    replace_file(path, lambda temporary: _write(temporary, text))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
