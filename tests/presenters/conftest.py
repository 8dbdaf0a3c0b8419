"""A desk over a small book, a runner that does everything at once, and a view that writes down what it is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.period import half_period
from roukin_desktop.presenters.ports import FileKind
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.draft_files import DraftFiles
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests.runners import AtOnce

T = TypeVar("T")
SCOPE = Scope(2025, half_period(2025, 1))


@dataclass
class FakeDialogs:
    """Answers what the test says and writes down what was shown."""

    path: Path | None = None
    agree: bool = True
    told: list[str] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    suggested: list[Path] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    def ask_open(self, _title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> Path | None:
        return self.path

    def ask_files(self, _title: str, _kinds: tuple[FileKind, ...], _folder: Path | None = None) -> tuple[Path, ...]:
        return (self.path,) if self.path is not None else ()

    def ask_folder(self, _title: str, _folder: Path | None = None) -> Path | None:
        return self.path

    def ask_save(self, _title: str, suggested: Path, _kinds: tuple[FileKind, ...]) -> Path | None:
        self.suggested.append(suggested)
        return self.path

    def confirm(self, _title: str, text: str, _yes: str) -> bool:
        self.told.append(text)
        return self.agree

    def tell(self, _title: str, text: str) -> None:
        self.told.append(text)

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)

    def open_file(self, path: Path) -> None:
        self.opened.append(path)

    def open_folder(self, path: Path) -> None:
        self.opened.append(path)


class FakeView:
    """Takes any call of a view Protocol; ``last(name)`` is what it was told last."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        def call(*args: Any, **named: Any) -> None:  # noqa: ANN401 - takes any call
            self.calls.append((name, (*args, *named.values())))

        return call

    def last(self, name: str) -> Any:  # noqa: ANN401 - whatever it was told
        """Return the argument (or arguments) of the latest call of that name."""
        args = next(args for called, args in reversed(self.calls) if called == name)
        return args[0] if len(args) == 1 else args

    def count(self, name: str) -> int:
        """Return how often it was called."""
        return sum(1 for called, _ in self.calls if called == name)


@dataclass
class World:
    """What a presenter lives in."""

    tools: Tools
    desk: Desk
    dialogs: FakeDialogs
    drafts: DraftFiles
    heard: list[Changes]

    def kept(self, screen: str) -> Mapping[str, str] | None:
        return self.drafts.load(screen)


@pytest.fixture
def world(store: BookStore, clock: Clock, tmp_path: Path) -> World:
    desk = Desk(Context(store, clock, tmp_path / "backups"))
    dialogs, drafts, heard = FakeDialogs(), DraftFiles(tmp_path / "drafts", desk.info.book_id), []
    return World(Tools(desk, AtOnce(), dialogs, drafts, heard.append), desk, dialogs, drafts, heard)


@pytest.fixture
def view() -> FakeView:
    return FakeView()
