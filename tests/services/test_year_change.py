"""年度更新: members stay, self-targets and campaigns are carried over, figures are not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import SelfTarget, TargetLine
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests.services.definition_books import book, headquarters, typed


@pytest.fixture
def hq(tmp_path: Path, who: Who, clock: Clock) -> Iterator[Desk]:
    with headquarters(tmp_path, who, clock) as desk:
        member = desk.all("member")[0]
        desk.register(
            SelfTarget(
                id="",
                book_id="",
                member_id=member.id,
                fiscal_year=2025,
                lines=(TargetLine("main_account", 10, 12),),
                set_on=date(2025, 5, 20),
                decided_by="convention",
            )
        )
        yield desk


def test_the_next_year_is_opened_in_the_same_book(hq: Desk) -> None:
    before = hq.definitions.coming(2026)
    assert (before.members, len(before.targets), before.own_definition) == (2, 1, False)
    changes = hq.definitions.carry_over(2026)
    assert changes.label == "2026年度への年度更新(自主目標 1会員)"
    assert hq.info.open_year == 2026
    new = [one for one in hq.all("self_target") if isinstance(one, SelfTarget) and one.fiscal_year == 2026]
    assert [(one.confirmed, one.lines) for one in new] == [(False, (TargetLine("main_account"),))]
    assert len(hq.all("member")) == 2
    assert hq.summary(year_period(2026)).figures["T09"].value is None
    assert hq.check().damage == ()


def test_the_definitions_are_a_start_to_be_edited(hq: Desk) -> None:
    hq.definitions.define(2025, typed({("themes", "retirement", "label"): "退職準備・年金"}))
    hq.definitions.carry_over(2026)
    year = hq.catalogue()
    assert (year.title, year.fiscal_year) == ("2026年度 年度定義", 2026)
    assert year.label("themes", "retirement") == "退職準備・年金"
    winter = year.campaign("winter_2025")
    assert winter is not None
    assert (winter.name, winter.starts_on, winter.ends_on) == ("2026ウィンターキャンペーン", None, None)
    assert [prize.winners for prize in winter.prizes] == [5, 50]
    assert not any(one.target and one.target.value for one in year.indicators)
    assert {rate.yen for rate in year.donation_rates} == {None}
    assert any("2026ウィンターキャンペーン" in line for line in hq.definitions.still_open(2026))
    assert "目標の決まっていない指標: メイン化、預金、融資、" in "".join(hq.definitions.still_open(2026))
    hq.definitions.define(
        2026,
        typed({("campaigns", "winter_2025", "starts_on"): "11/1", ("campaigns", "winter_2025", "ends_on"): "12/25"}),
    )


def test_the_year_before_prints_as_it_did(hq: Desk) -> None:
    before = hq.catalogue(2025)
    hq.definitions.carry_over(2026)
    assert hq.catalogue(2025) == before


def test_it_is_undone_like_everything(hq: Desk, who: Who, clock: Clock) -> None:
    hq.definitions.carry_over(2026)
    undone = hq.undo()
    assert undone is not None
    assert hq.info.open_year == 2025
    assert hq.all("year_definition") == []
    assert len(hq.all("self_target")) == 1
    assert hq.check().damage == ()
    path = hq.path
    hq.close()
    with open_desk(path, who=who, clock=clock) as again:
        assert again.info.open_year == 2025
        again.definitions.carry_over(2026)
        assert again.check().damage == ()


@pytest.mark.parametrize(("year", "said"), [(2025, "すでに開いています"), (2024, "すでに"), (2027, "次は2026年度")])
def test_a_year_that_is_open_or_too_far_is_refused(hq: Desk, year: int, said: str) -> None:
    with pytest.raises(InputRefused, match=said):
        hq.definitions.carry_over(year)
    assert hq.info.open_year == 2025


def test_a_definition_that_came_first_stays(tmp_path: Path, who: Who, clock: Clock, hq: Desk) -> None:
    hq.definitions.carry_over(2026)
    hq.definitions.define(2026, typed({("expense", "expense", "budget_yen"): "3,100万"}))
    pack = hq.definitions.make_pack(2026, tmp_path / "packs")
    with book(tmp_path, Role.COMMITTEE, "013", "青葉支店推進委員会", who, clock) as desk:
        plan = desk.definitions.plan_pack(pack.path)
        assert plan.notes == ("この記録簿は2025年度です。2026年度の定義は、年度更新で2026年度を開くと使われます。",)
        desk.definitions.take_pack(plan)
        assert desk.catalogue().fiscal_year == 2025
        desk.definitions.carry_over(2026)
        assert desk.catalogue().expense.budget_yen == 31_000_000
        assert desk.definitions.origin(2026) == "本部 2026年度 年度定義 第1版 を取込済み"
