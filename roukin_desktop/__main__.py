"""Starts the command line and hands it the window, so that neither layer imports the other."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from roukin_desktop import cli


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program as a person starts it; return its exit status."""
    return cli.main(argv, window=_window)


def _window(argv: list[str], book: Path | None, smoke: bool) -> int:
    from roukin_desktop.app import run

    return run(argv, book, smoke=smoke)


if __name__ == "__main__":
    sys.exit(main())
