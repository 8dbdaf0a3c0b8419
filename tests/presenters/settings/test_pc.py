"""Folders of made files and backups: chosen, refused, given back, and a book on the network offered to be copied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import pytest

from roukin_desktop.domain.errors import Cancelled
from roukin_desktop.presenters import welcome as welcome_module
from roukin_desktop.presenters.ports import Progress
from roukin_desktop.presenters.settings.pc import COPIED, FoldersPresenter
from roukin_desktop.presenters.welcome import BookOpener, Places
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.folders import Folders, Use
from roukin_desktop.system.identity import Who
from roukin_desktop.system.paths import default_paths
from roukin_desktop.system.settings import Settings
from tests.presenters.conftest import FakeDialogs, FakeView, World
from tests.runners import AtOnce


class Pc:
    """The part with the settings it changes."""

    def __init__(self, world: World, view: FakeView) -> None:
        self.settings = Settings()
        self.view, self.dialogs = view, world.dialogs
        self.folders = Folders(default_paths(), lambda: self.settings)
        world.desk._context = replace(world.desk._context, backups=self.folders.backups)
        self.part = FoldersPresenter(world.tools, view, self.folders, self.change)

    def change(self, use: Use, folder: Path | None) -> None:
        name = str(folder or "")
        documents = use is Use.DOCUMENTS
        self.settings = (
            replace(self.settings, documents_folder=name) if documents else replace(self.settings, backups_folder=name)
        )


@pytest.fixture
def pc(world: World, view: FakeView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pc:
    monkeypatch.setenv("ROUKIN_HOME", str(tmp_path / "pc"))
    return Pc(world, view)


def test_another_place_for_backups_gets_one_at_once_and_can_be_given_back(pc: Pc, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    pc.dialogs.path = stick
    pc.part.choose(Use.BACKUPS)
    use, model = pc.view.last("show_folder")
    assert (use, model.path, model.usual, model.text) == (Use.BACKUPS, str(stick), False, COPIED)
    assert len(list(stick.glob("*.roukin"))) == 1
    pc.part.go_back(Use.BACKUPS)
    model = pc.view.last("show_folder")[1]
    assert (model.usual, model.path) == (True, str(default_paths().backups))
    assert len(list(stick.glob("*.roukin"))) == 1


def test_a_place_that_cannot_serve_is_refused_and_the_old_one_stays(pc: Pc, tmp_path: Path) -> None:
    pc.dialogs.path = tmp_path / "gone"
    pc.part.choose(Use.DOCUMENTS)
    model = pc.view.last("show_folder")[1]
    assert (model.state, model.usual) == ("error", True)
    assert "置き場は前のままです" in model.text
    assert pc.settings == Settings()


def test_who_gives_the_question_up_changes_nothing(pc: Pc) -> None:
    pc.dialogs.path = None
    pc.part.choose(Use.BACKUPS)
    assert pc.view.count("show_folder") == 0


def test_a_place_that_is_gone_is_told_where_it_is_set(pc: Pc, tmp_path: Path) -> None:
    pc.settings = replace(pc.settings, documents_folder=str(tmp_path / "gone"))
    pc.part.open()
    shown = dict(call for name, call in pc.view.calls if name == "show_folder")
    assert (shown[Use.DOCUMENTS].state, shown[Use.BACKUPS].state) == ("warning", "")
    assert "いつもの置き場を使います" in shown[Use.DOCUMENTS].text


T = TypeVar("T")


@dataclass
class Far:
    """A book on the network, and who opens it."""

    book: Path
    opener: BookOpener
    dialogs: FakeDialogs
    opened: list[Desk] = field(default_factory=list)
    stays: list[Path] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


@pytest.fixture
def far(store: BookStore, tmp_path: Path, who: Who, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Far:
    store.close()
    opened: list[Desk] = []
    stays: list[Path] = []
    refused: list[str] = []
    monkeypatch.setattr(welcome_module, "on_network", lambda path: path == store.path)
    places = Places(
        tmp_path / "books",
        tmp_path / "sample",
        tmp_path / "backups",
        lambda: who,
        clock,
        stays=lambda path: path in stays,
        let_stay=stays.append,
    )
    dialogs = FakeDialogs()
    opener = BookOpener(AtOnce(), dialogs, places, opened.append, lambda: refused.append("no"))
    return Far(store.path, opener, dialogs, opened, stays, refused)


def test_a_book_on_the_network_is_copied_to_this_pc_and_the_copy_opened(far: Far, tmp_path: Path) -> None:
    before = far.book.read_bytes()
    far.dialogs.path = tmp_path / "books" / "mine.roukin"
    far.opener.open_path(far.book)
    assert [desk.path for desk in far.opened] == [far.dialogs.path]
    assert "コピーのほうだけを使ってください" in far.dialogs.told[0]
    assert far.book.read_bytes() == before
    far.opened[0].close()


def test_a_copy_that_is_stopped_leaves_nothing_and_asks_for_a_book_again(
    far: Far, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    def run_long(
        _self: AtOnce, _title: str, task: Callable[[Progress], T], done: Callable[[T], None], *_: object
    ) -> None:
        done(task(stop))

    monkeypatch.setattr(AtOnce, "run_long", run_long)
    far.dialogs.path = tmp_path / "books" / "mine.roukin"
    far.opener.open_path(far.book)
    assert (far.opened, far.refused) == ([], ["no"])
    assert list((tmp_path / "books").iterdir()) == []


def test_who_declines_everything_gets_no_book(far: Far) -> None:
    far.dialogs.agree = False
    far.opener.open_path(far.book)
    assert (far.opened, far.stays, far.refused) == ([], [], ["no"])
    assert len(far.dialogs.told) == 2


def test_who_uses_it_where_it_lies_is_asked_once(far: Far, monkeypatch: pytest.MonkeyPatch) -> None:
    answers: Callable[[str, str, str], bool] = lambda _title, _text, yes: yes == "このまま開く"  # noqa: E731
    monkeypatch.setattr(far.dialogs, "confirm", answers)
    far.opener.open_path(far.book)
    assert [desk.path for desk in far.opened] == [far.book]
    far.opened[0].close()
    monkeypatch.setattr(far.dialogs, "confirm", lambda *_: pytest.fail("asked again"))
    far.opener.open_path(far.book)
    assert len(far.opened) == 2
    far.opened[1].close()
