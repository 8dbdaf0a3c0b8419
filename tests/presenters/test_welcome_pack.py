"""ようこそ: a new book that begins with headquarters' year pack (screens.md)."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.presenters.welcome import Places, WelcomePresenter
from roukin_desktop.services.desk import Desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.presenters.conftest import FakeDialogs, FakeView
from tests.runners import AtOnce
from tests.services.definition_books import AOBA, headquarters, typed


class Room:
    """ようこそ with a pack on this PC."""

    def __init__(self, view: FakeView, clock: Clock, who: Who, folder: Path) -> None:
        self.made: list[Desk] = []
        self.dialogs = FakeDialogs()
        places = Places(folder / "books", folder / "sample", folder / "backups", lambda: who, clock)
        self.room = WelcomePresenter(view, AtOnce(), self.dialogs, places, (), self.made.append)
        with headquarters(folder, who, clock) as desk:
            desk.definitions.define(2025, typed({("donation_rates", "T15", "yen"): "1,000"}))
            self.pack = desk.definitions.make_pack(2025, folder).path


@pytest.fixture
def welcome(view: FakeView, clock: Clock, who: Who, tmp_path: Path) -> Room:
    return Room(view, clock, who, tmp_path)


def test_a_new_book_begins_with_the_pack(welcome: Room, view: FakeView, tmp_path: Path) -> None:
    welcome.dialogs.path = welcome.pack
    welcome.room.choose_pack()
    assert view.last("show_pack") == ("本部 2025年度 年度定義 第1版 で始めます。", "2025")
    welcome.room.code_typed(" 013 ")
    assert view.last("show_name") == AOBA
    welcome.room.code_typed("099")
    assert view.count("show_name") == 1
    welcome.dialogs.path = tmp_path / "新しい"
    welcome.room.new_book("committee", "013", AOBA, "2025")
    [desk] = welcome.made
    with desk:
        assert [getattr(one, "name", "") for one in desk.all("member")] == ["青葉労働組合"]
        assert "取込済み" in desk.definitions.origin(2025)
    assert view.count("clear_new") == 1


def test_headquarters_begins_without_a_pack(welcome: Room, view: FakeView) -> None:
    welcome.dialogs.path = welcome.pack
    welcome.room.choose_pack()
    welcome.room.new_book("headquarters", "", "本部", "2025")
    assert view.last("show_problem")[0] == "pack"
    assert welcome.made == []


def test_what_is_no_pack_is_told_under_the_button(welcome: Room, view: FakeView, tmp_path: Path) -> None:
    bad = tmp_path / "x.xlsx"
    bad.write_bytes(b"no workbook")
    welcome.dialogs.path = bad
    welcome.room.choose_pack()
    name, text = view.last("show_problem")
    assert name == "pack"
    assert text.endswith("何も取り込んでいません。")


def test_a_pack_that_is_gone_leaves_no_book_behind(welcome: Room, tmp_path: Path) -> None:
    welcome.dialogs.path = welcome.pack
    welcome.room.choose_pack()
    welcome.pack.write_bytes(b"damaged meanwhile")
    welcome.dialogs.path = tmp_path / "新しい.roukin"
    with pytest.raises(InputRefused):
        welcome.room.new_book("committee", "013", AOBA, "2025")
    assert not (tmp_path / "新しい.roukin").exists()
    assert welcome.made == []
