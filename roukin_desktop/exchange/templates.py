"""Workbooks the program hands out to be filled in (exchange.md §5)."""

from __future__ import annotations

from pathlib import Path

from roukin_desktop.domain.catalogue import Catalogue


def write_template(kind: str, path: Path, catalogue: Catalogue) -> None:
    """Write the template of a kind of import to ``path`` (the caller replaces the file atomically)."""
