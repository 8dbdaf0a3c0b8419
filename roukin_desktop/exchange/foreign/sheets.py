"""Read a foreign file into sheets of values."""

from __future__ import annotations

from pathlib import Path

from roukin_desktop.exchange.foreign.model import Sheet


def read_sheets(path: Path) -> list[Sheet]:
    """Return the worksheets of an Excel or CSV file; raise InputRefused or FileTrouble with one sentence."""
    return []
