"""Where the program keeps things: data beside the user's profile, made files in Documents (design.md §5.5).

``ROUKIN_HOME`` puts everything below one folder, for tests, for a stick, and for a frozen smoke run.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

FOLDER = "RoukinDesktop"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of this PC; none of them is created before something is written into it."""

    data: Path
    documents: Path
    backups: Path
    drafts: Path
    logs: Path
    keys: Path
    settings_file: Path


def default_paths() -> Paths:
    """Return the folders of this user, or those below ``ROUKIN_HOME`` where it is set."""
    home = os.environ.get("ROUKIN_HOME")
    if home:
        data, documents = Path(home) / "data", Path(home) / "documents"
    else:
        import platformdirs

        data = platformdirs.user_data_path(FOLDER, appauthor=False)
        documents = platformdirs.user_documents_path() / "ろうきん推進デスク"
    return Paths(
        data, documents, data / "backups", data / "drafts", data / "logs", data / "keys", data / "settings.json"
    )
