"""登録 of one study session in a book of 100,000 records against a book of 1,000."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from benchmarks.books import make_book, open_book, sessions
from benchmarks.pairs import Case
from roukin_desktop.domain.records import Member

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REGISTERED = 40


def _prepare(folder: Path) -> None:
    make_book(folder / "large.roukin", 100_000)
    make_book(folder / "small.roukin", 1_000)


def _register(folder: Path, name: str) -> Callable[[], object]:
    path = folder / f"copy_of_{name}"
    shutil.copy(folder / name, path)
    desk = open_book(path)
    members = [m for m in desk.store.all("member") if isinstance(m, Member)]
    fresh = [
        replace(s, id="", number=0, held_on=date(2025, 10, 20), expense=None) for s in sessions("", members, REGISTERED)
    ]

    def work() -> None:
        for session in fresh:
            desk.register(session)

    return work


CASES = (
    Case(
        "save.register",
        1.3,
        _prepare,
        lambda folder: _register(folder, "large.roukin"),
        lambda folder: _register(folder, "small.roukin"),
    ),
)
