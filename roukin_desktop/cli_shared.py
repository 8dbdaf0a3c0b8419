"""What every command needs: the book with this PC's surroundings, exit states, and how it speaks."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from roukin_desktop.services.desk import Desk

DONE, USAGE, REFUSED, FILE_TROUBLE = 0, 2, 3, 4


def open_book(book: Path, *, read_only: bool) -> Desk:
    """Open a book with the backups and keys of this PC; refusals are FileTrouble with their own sentence."""
    from roukin_desktop.services.desk import open_desk
    from roukin_desktop.system.folders import Folders
    from roukin_desktop.system.paths import default_paths
    from roukin_desktop.system.settings import load_settings

    paths = default_paths()
    folders = Folders(paths, lambda: load_settings(paths.settings_file))
    desk = open_desk(book, read_only=read_only, backups=folders.backups, keys=paths.keys, **surroundings())
    if told := folders.take_news():
        sys.stderr.write(f"{told}\n")
    return desk


def surroundings() -> dict[str, Any]:
    """Return who works here, and the clock."""
    from roukin_desktop.system.identity import current_who
    from roukin_desktop.system.paths import default_paths
    from roukin_desktop.system.settings import load_settings

    return {"who": current_who(load_settings(default_paths().settings_file).user_name), "clock": _clock()}


def _clock() -> Callable[[], datetime]:
    from roukin_desktop.system.clock import system_clock

    return system_clock


def say(text: str) -> None:
    """Write a line for who asked."""
    sys.stdout.write(text + "\n")


def say_json(value: dict[str, Any]) -> None:
    """Write values for another program."""
    say(json.dumps(value, ensure_ascii=False, indent=1))


def tell(*lines: str) -> None:
    """Write what stands against it, each on one line."""
    sys.stderr.write("".join(f"{' '.join(line.splitlines())}\n" for line in lines))


@contextmanager
def counting(what: str) -> Iterator[Callable[[int, int], None]]:
    """Say on the way how far a long work is: in one line of a terminal, else once for every quarter."""
    terminal, said = sys.stderr.isatty(), -1
    line = "\r{} {}%" if terminal else "{} {}%\n"

    def tell_done(done: int, total: int) -> None:
        nonlocal said
        part = done if terminal else done * 4 // total
        if part != said:
            said = part
            sys.stderr.write(line.format(what, done * 100 // total))
            sys.stderr.flush()

    try:
        yield tell_done
    finally:
        if terminal and said >= 0:
            sys.stderr.write("\n")
