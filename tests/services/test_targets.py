"""前年度から複写 (domain.md J-3): members and items, not figures; 未確定 until typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Member, SelfTarget
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage import finders
from tests import builders


def test_members_and_items_are_copied_without_figures(desk: Desk) -> None:
    changes = desk.copy_year(2026)
    [copy] = finders.targets(desk.store, 2026)
    assert copy.member_id == builders.member("1001").id
    assert [(line.item, line.allotted, line.target) for line in copy.lines] == [("loan", None, None)]
    assert copy.confirmed is False
    assert changes.verb is Verb.COPY_YEAR
    assert desk.history(1)[0].label == "自主目標 2026年度 前年度から複写(1会員)"


def test_a_target_already_there_stays(desk: Desk) -> None:
    with desk.store.transaction(Verb.REGISTER, "今年度") as tx:
        tx.put(builders.target("1001", 2026))
    with pytest.raises(InputRefused, match="登録済み"):
        desk.copy_year(2026)
    [kept] = finders.targets(desk.store, 2026)
    assert kept.lines[0].target == 12


def test_members_that_left_are_not_copied(desk: Desk) -> None:
    member = cast("Member", desk.get("member", builders.member("1001").id))
    desk.correct(replace(member, valid_to=date(2026, 3, 31)))
    with pytest.raises(InputRefused):
        desk.copy_year(2026)


def test_without_last_year_there_is_nothing_to_copy(desk: Desk) -> None:
    with pytest.raises(InputRefused, match="2023年度"):
        desk.copy_year(2024)
    assert desk.history(1)[0].label == "はじめの記録"


def test_the_copy_can_be_undone(desk: Desk) -> None:
    desk.copy_year(2026)
    desk.undo()
    assert finders.targets(desk.store, 2026) == []
    assert isinstance(desk.get("self_target", builders.target().id), SelfTarget)
