"""鍵と提出先 under 設定: receiver, code and name, and the key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.presenters.settings.keys import KeyModel, KeysPresenter
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.services.submission.models import KeyState, Receiver
from tests import builders
from tests.presenters.conftest import FakeDialogs, FakeView, World
from tests.presenters.submission_fakes import FINGERPRINT, OTHER, FakeDesk, FakeSubmission
from tests.runners import AtOnce


class Part:
    """The presenter over a fake desk."""

    def __init__(self, desk: FakeDesk, folder: Path) -> None:
        self.desk, self.view, self.dialogs = desk, FakeView(), FakeDialogs()
        tools = Tools(cast("Any", desk), AtOnce(), self.dialogs, cast("Any", None), lambda _: None)
        self.told = 0
        self.presenter = KeysPresenter(tools, self.view, folder, self._hear)
        self.presenter.open()

    def _hear(self) -> None:
        """Be 提出, which hears of another key or receiver."""
        self.told += 1


Make = Callable[..., Part]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    return lambda role=Role.COMMITTEE, **fields: Part(
        FakeDesk(FakeSubmission(**fields), info=builders.book_info(role=role)), tmp_path
    )


def test_everything_is_shown_as_it_is(make: Make) -> None:
    part = make()
    assert part.view.last("show_receiver") == Receiver("本部", "suishin@example.jp")
    assert part.view.last("show_owner") == ("013", "みどり野推進委員会")
    assert part.view.last("show_key") == KeyModel(FINGERPRINT, "warning", "", can_carry=True)


def test_headquarters_submits_to_nobody(make: Make) -> None:
    assert make(Role.HEADQUARTERS).view.last("show_receiver") is None


def test_the_receiver_is_registered_trimmed(make: Make) -> None:
    part = make()
    part.presenter.set_receiver(" 本部 推進課 ", " a@example.jp ")
    assert part.desk.submission.whom == Receiver("本部 推進課", "a@example.jp")
    assert part.view.last("show_note") == ("receiver", "ok", "提出先を登録しました。")
    assert part.told == 1


def test_a_wrong_address_is_told_beside_it(make: Make) -> None:
    part = make(trouble=InputRefused("メールアドレスが正しくありません。"))
    part.presenter.set_receiver("本部", "a")
    assert part.view.last("show_note") == ("receiver", "error", "メールアドレスが正しくありません。")


@pytest.mark.parametrize(
    ("key", "said", "carried"),
    [
        (KeyState("", missing=False, changed=False), "はじめて提出用ファイルを作るときに", False),
        (KeyState("", missing=True, changed=False), "鍵を取り込む", False),
        (KeyState(OTHER, missing=False, changed=True), "確認番号を読み上げて", True),
    ],
)
def test_the_key_says_how_it_stands_and_what_to_do(make: Make, key: KeyState, said: str, carried: bool) -> None:
    shown = make(key_now=key).view.last("show_key")
    assert said in shown.text
    assert (shown.can_carry, shown.number) == (carried, key.fingerprint)


def test_the_key_is_carried_into_a_file_and_the_next_step_is_told(make: Make, tmp_path: Path) -> None:
    part = make()
    part.presenter.carry_key()
    assert part.desk.submission.asked == []
    part.dialogs.path = tmp_path / "kagi_013.pem"
    part.presenter.carry_key()
    assert part.dialogs.suggested[-1] == tmp_path / "kagi_013.pem"
    assert part.desk.submission.asked == ["export kagi_013.pem"]
    assert "新しいPC" in part.view.last("show_note")[2]


def test_a_key_is_taken_and_a_new_one_made_after_a_warning(make: Make, tmp_path: Path) -> None:
    part = make(key_now=KeyState("", missing=True, changed=False))
    part.dialogs.path = tmp_path / "kagi.pem"
    part.presenter.take_key()
    assert part.view.last("show_key").number == FINGERPRINT
    part.dialogs.agree = False
    part.presenter.make_key()
    assert "保留" in part.dialogs.told[0]
    assert part.view.last("show_key").number == FINGERPRINT
    part.dialogs.agree = True
    part.presenter.make_key()
    assert part.view.last("show_key").number == OTHER
    assert part.told == len(("taken", "made"))


def test_code_and_name_are_registered_in_the_book(world: World, tmp_path: Path) -> None:
    view = FakeView()
    presenter = KeysPresenter(world.tools, view, tmp_path, lambda: None)
    presenter.set_owner("", "名前だけ")
    assert view.last("show_note")[:2] == ("owner", "error")
    presenter.set_owner(world.desk.info.code, world.desk.info.name)
    assert view.last("show_note")[:2] == ("owner", "hint")
    presenter.set_owner(world.desk.info.code, "みどり野第二推進委員会")
    assert world.desk.info.name == "みどり野第二推進委員会"
    assert view.last("show_owner") == (world.desk.info.code, "みどり野第二推進委員会")
    assert len(world.heard) == 1


def test_another_code_is_explained_first(world: World, tmp_path: Path) -> None:
    presenter = KeysPresenter(world.tools, FakeView(), tmp_path, lambda: None)
    world.dialogs.agree = False
    presenter.set_owner("999", world.desk.info.name)
    assert "別の相手からの提出" in world.dialogs.told[0]
    assert world.desk.info.code != "999"
    world.dialogs.agree = True
    presenter.set_owner("999", world.desk.info.name)
    assert world.desk.info.code == "999"
