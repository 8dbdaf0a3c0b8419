"""The rules of 自主目標, キャンペーン実績, 会員 and the short registers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import TargetLine
from roukin_desktop.domain.rules.campaign import EntryFacts, check_entry
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.domain.rules.registers import RegisterFacts, check_register
from roukin_desktop.domain.rules.self_target import TargetFacts, check_target
from tests import builders

CATALOGUE = load_catalogue(2025)
TODAY = date(2025, 9, 30)
YEARS = (2024, 2025)


def found(issues: Iterable[Issue]) -> dict[str, str]:
    return {issue.code: str(issue.severity) for issue in issues}


def target(facts: TargetFacts | None = None, **changes: Any) -> dict[str, str]:  # noqa: ANN401 - any field
    given = {"lines": (TargetLine("deposit", 10, 10),), "set_on": date(2025, 6, 1), "decided_by": "assembly"}
    record = builders.target(**given | changes)
    return found(check_target(record, facts or TargetFacts(TODAY, YEARS, "松並労組"), CATALOGUE))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"lines": ()}, {"target_empty": "error"}),
        ({"lines": (TargetLine("deposit", 10),)}, {"target_empty": "error"}),
        ({"lines": (TargetLine("deposit"),), "confirmed": False, "set_on": None, "decided_by": ""}, {}),
        ({"lines": (TargetLine("deposit", 1, 1), TargetLine("deposit", 1, 1))}, {"item_twice": "error"}),
        ({"lines": (TargetLine("deposit", 10, 4),)}, {"target_ratio": "hint"}),
        ({"lines": (TargetLine("deposit", 10, 5),)}, {}),
        ({"lines": (TargetLine("deposit", 10, 20),)}, {}),
        ({"lines": (TargetLine("deposit", 10, 21),)}, {"target_ratio": "hint"}),
        ({"lines": (TargetLine("deposit", None, -1),)}, {"negative": "error"}),
        ({"set_on": None}, {"set_on_missing": "warning"}),
        ({"set_on": date(2026, 4, 1)}, {"set_on_outside_year": "warning"}),
        ({"decided_by": ""}, {"decided_by_missing": "warning"}),
        ({"fiscal_year": 2022, "set_on": date(2022, 6, 1)}, {"outside_years": "error"}),
    ],
)
def test_self_targets(changes: dict[str, Any], expected: dict[str, str]) -> None:
    assert target(**changes) == expected


def test_j1_one_record_a_member_and_year() -> None:
    assert target(TargetFacts(TODAY, YEARS, "松並労組", taken=True)) == {"target_taken": "error"}
    assert target(TargetFacts(TODAY, YEARS)) == {"member_unknown": "error"}


SUMMER = CATALOGUE.campaign("summer_2025")
assert SUMMER is not None
PRODUCT = SUMMER.products[0].key
FACTS = EntryFacts(TODAY, YEARS, "みどり野支店")


def entry(facts: EntryFacts = FACTS, **changes: Any) -> dict[str, str]:  # noqa: ANN401 - any field
    given = {
        "campaign": "summer_2025",
        "product": PRODUCT,
        "branch_id": "b",
        "recorded_on": date(2025, 6, 30),
        "count": 3,
        "yen": 3_000_000,
    }
    return found(check_entry(builders.entry(**given | changes), facts, CATALOGUE))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"recorded_on": date(2025, 6, 1)}, {"outside_window": "error"}),
        ({"recorded_on": date(2025, 6, 2)}, {}),
        ({"recorded_on": date(2025, 7, 31)}, {}),
        ({"recorded_on": date(2025, 8, 1)}, {"outside_window": "error"}),
        ({"count": None}, {"count_missing": "error"}),
        ({"yen": None}, {"yen_missing": "error"}),
        ({"count": 0, "yen": 0}, {}),
        ({"count": 0}, {"yen_without_count": "error"}),
        ({"yen": 0}, {"count_without_yen": "error"}),
        ({"yen": 149_999}, {"below_minimum": "warning"}),
        ({"yen": 150_000}, {}),
        ({"yen": 60_000_001}, {"odd_mean": "warning"}),
        ({"count": -1, "yen": -500_000, "correction": True}, {}),
        ({"count": -1, "yen": -500_000}, {"negative_without_correction": "error"}),
        ({"branch_id": None}, {"branch_missing": "error"}),
        ({"product": "gold"}, {"product_missing": "error"}),
        ({"campaign": "spring"}, {"campaign_missing": "error"}),
    ],
)
def test_campaign_entries(changes: dict[str, Any], expected: dict[str, str]) -> None:
    assert entry(**changes) == expected


def test_c9_a_value_as_large_as_all_before_may_be_a_running_total() -> None:
    assert entry(dataclasses.replace(FACTS, running_count=3, running_yen=2_000_000)) == {"cumulative": "warning"}
    assert entry(dataclasses.replace(FACTS, running_count=4, running_yen=3_000_000)) == {"cumulative": "warning"}
    assert entry(dataclasses.replace(FACTS, running_count=4, running_yen=3_000_001)) == {}
    assert entry(dataclasses.replace(FACTS, running_count=0, running_yen=0)) == {}


def test_the_same_line_and_day_twice_is_asked_about() -> None:
    assert entry(dataclasses.replace(FACTS, same_day=True)) == {"same_entry": "warning"}


def test_a_campaign_without_window_takes_any_day() -> None:
    young = CATALOGUE.campaign("young_pack")
    assert young is not None
    changes = {"campaign": "young_pack", "product": young.products[0].key, "recorded_on": date(2025, 4, 1)}
    assert "outside_window" not in entry(**changes)


def test_members() -> None:
    good = builders.member()
    assert check_member(good, MemberFacts()) == []
    assert found(check_member(good, MemberFacts(same_code=("別の組合",)))) == {"code_taken": "error"}
    assert found(check_member(good, MemberFacts(same_name=("別の組合",)))) == {"same_name": "warning"}
    bad = builders.member(
        name="", reading="", headcount=-1, valid_from=date(2025, 4, 1), valid_to=date(2025, 3, 31), note="あ" * 2001
    )
    assert set(found(check_member(bad, MemberFacts()))) == {
        "name_missing",
        "reading_missing",
        "negative",
        "ends_before_start",
        "too_long",
    }


def test_registers() -> None:
    assert check_register(builders.branch(), RegisterFacts()) == []
    assert found(check_register(builders.branch(name=""), RegisterFacts())) == {"name_missing": "error"}
    assert found(check_register(builders.branch(), RegisterFacts(("x",), ("y",)))) == {
        "code_taken": "error",
        "same_name": "warning",
    }
    assert found(check_register(builders.donee(), RegisterFacts())) == {"committee_missing": "error"}
