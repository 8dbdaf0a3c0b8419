"""Showing a finished file in its folder: the command of the system that marks it there (exchange.md §4)."""

from __future__ import annotations

from pathlib import Path


def revealing_command(platform: str, path: Path) -> tuple[str, list[str]] | None:
    """Return program and arguments that open the folder with the file selected; None where the system has none.

    ``platform`` is ``sys.platform``. Explorer wants ``/select,`` and the path apart, so that each is quoted by itself.
    """
    if platform == "win32":
        return "explorer.exe", ["/select,", str(path)]
    if platform == "darwin":
        return "open", ["-R", str(path)]
    return None
