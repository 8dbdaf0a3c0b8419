"""会員台帳 in the real window, by keyboard alone: a double is merged and taken back, a renamed union is still found."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.records import TargetLine
from roukin_desktop.services.desk import create_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.end_to_end.conftest import Start
from tests.end_to_end.robot import Robot

AOBA, DOUBLE = "220014", "220099"


@pytest.fixture
def book(tmp_path: Path, who: Who, clock: Clock) -> Path:
    """Return a book that has one union twice, each with a session and a target of its own."""
    path = tmp_path / "twice.roukin"
    desk = create_desk(path, role=Role.COMMITTEE, code="013", name="みどり野", year=2025, who=who, clock=clock)
    mine = {"book_id": desk.info.book_id}
    aoba = builders.member(AOBA, name="あおば労働組合", reading="アオバ", **mine)
    double = builders.member(DOUBLE, name="青葉労組", reading="アオバロウソ", **mine)
    held = [builders.session(str(n), members=(one,), **mine) for n, one in enumerate((aoba, double), start=1)]
    aims = [
        builders.target(AOBA, set_on=builders.DAY, decided_by="convention", **mine),
        builders.target(DOUBLE, lines=(TargetLine("loan", 10, 99),), **mine),
    ]
    with desk, desk.store.transaction(Verb.REGISTER, "はじめの記録") as tx:
        tx.put_many([aoba, double, *held, *aims])
    return path


def begin(robot: Robot) -> None:
    """Open the double, then the card of the merge, and choose the member to be kept."""
    robot.hand("Ctrl+K", DOUBLE, "Enter")
    robot.wait_for(lambda: robot.reads("青葉労組の訂正"), "the member's form")
    robot.hand("Ctrl+K", "統合", "Enter")
    robot.wait_for(lambda: robot.where().startswith("残す方の会員"), "the card")
    robot.hand(AOBA, "Enter")


def test_a_double_is_put_right_merged_taken_back_and_merged_again(start: Start, book: Path) -> None:
    robot = start(book)
    begin(robot)
    robot.wait_for(lambda: robot.reads("このままでは統合できません"), "what stands against it")
    assert robot.where() == "先に直す記録"
    robot.hand("End", "Enter")
    assert robot.window.room() is robot.desktop.rooms["targets"].pane
    robot.desktop.desk().cancel("self_target", builders.target(DOUBLE).id)
    robot.go("会員台帳")
    assert robot.where() == "先に直す記録"
    robot.press("F5")
    robot.wait_for(lambda: robot.reads("同じ目的の学習会が重なります(No.1とNo.2)"), "what will change")
    robot.press("F12")
    assert len(robot.answers.asked) == 1
    assert "会員 青葉労組をあおば労働組合に統合しました" in robot.status()
    assert robot.where() == "会員番号"
    assert robot.reads("1会員")
    robot.window.ui.actionUndo.trigger()
    robot.wait()
    assert "元に戻しました: 会員 青葉労組をあおば労働組合に統合" in robot.status()
    assert robot.reads("2会員")
    robot.window.ui.actionRedo.trigger()
    robot.wait()
    assert robot.reads("1会員")
    robot.hand("Ctrl+K", "青葉労組", "Enter")
    robot.wait_for(lambda: robot.reads("あおば労働組合の訂正"), "the kept member by the name of the other")


def test_a_renamed_union_is_found_by_the_name_it_had(start: Start, book: Path) -> None:
    robot = start(book)
    robot.hand("Ctrl+K", AOBA, "Enter")
    robot.wait_for(lambda: robot.reads("あおば労働組合の訂正"), "the member's form")
    robot.hand("Enter", "Ctrl+A", "あおばユニオン", "F12")
    assert "会員 あおばユニオンを訂正しました" in robot.status()
    robot.hand("Ctrl+K", "あおば労働組合", "Enter")
    robot.wait_for(lambda: robot.reads("あおばユニオンの訂正"), "the member by its former name")
