"""The rules of 学習会 and 職域活動費, each by what a user would type."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import ActivityExpense, ExpenseLine, ExpenseSite, SessionMember, StudySession
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session

CATALOGUE = load_catalogue(2025)
FACTS = SessionFacts(
    today=date(2025, 11, 15),
    fiscal_year=2025,
    open_years=(2024, 2025),
    members={"m1": MemberFact("松並労組", 312), "m2": MemberFact("若葉労組", 40, valid_to=date(2025, 6, 30))},
)
GOOD = StudySession(
    id="s",
    book_id="b",
    number=5,
    held_on=date(2025, 10, 31),
    members=(SessionMember("m1"),),
    form="face",
    purpose="newcomer",
    themes=("disposable_income",),
    attendees=24,
)


def issues(facts: SessionFacts = FACTS, **changes: Any) -> list[Issue]:  # noqa: ANN401 - any field of a session
    return check_session(dataclasses.replace(GOOD, **changes), facts, CATALOGUE)


def codes(facts: SessionFacts = FACTS, **changes: Any) -> dict[str, str]:  # noqa: ANN401 - any field of a session
    return {issue.code: str(issue.severity) for issue in issues(facts, **changes)}


def expense(*lines: ExpenseLine, sites: tuple[ExpenseSite, ...] = ()) -> ActivityExpense:
    return ActivityExpense(lines or (ExpenseLine("venue", 12_000),), sites)


def test_a_plain_session_has_nothing_to_say() -> None:
    assert issues() == []
    assert issues(expense=expense()) == []


@pytest.mark.parametrize(
    ("changes", "code", "severity"),
    [
        ({"themes": ()}, "theme_missing", "error"),
        ({"members": ()}, "member_missing", "error"),
        ({"members": (SessionMember("gone"),)}, "member_unknown", "error"),
        ({"members": (SessionMember("m1"), SessionMember("m1"))}, "member_twice", "error"),
        ({"members": (SessionMember("m2"),)}, "member_not_valid", "warning"),
        ({"form": ""}, "form_missing", "error"),
        ({"purpose": ""}, "purpose_missing", "error"),
        ({"purpose": "picnic"}, "unknown_choice", "error"),
        ({"attendees": None}, "attendees_missing", "error"),
        ({"attendees": 0}, "attendees_too_few", "error"),
        ({"attendees": -3}, "attendees_too_few", "error"),
        ({"attendees": 313}, "attendees_over_headcount", "warning"),
        ({"held_on": date(2025, 11, 16)}, "held_in_future", "error"),
        ({"held_on": date(2023, 5, 1)}, "outside_years", "error"),
        ({"status": "planned"}, "planned_is_past", "hint"),
        ({"web_attendees": 3}, "web_in_face", "error"),
        ({"form": "hybrid"}, "web_attendees_missing", "error"),
        ({"form": "hybrid", "web_attendees": 25}, "web_over_attendees", "error"),
        ({"note": "あ" * 2001}, "too_long", "error"),
        ({"title": "あ" * 121}, "too_long", "error"),
        ({"themes": ("other",)}, "theme_note_needed", "warning"),
        ({"purpose": "other"}, "purpose_note_needed", "warning"),
    ],
)
def test_each_slip_is_found(changes: dict[str, Any], code: str, severity: str) -> None:
    assert codes(**changes)[code] == severity


def test_a_planned_session_needs_no_attendees_and_may_lie_ahead() -> None:
    assert codes(status="planned", attendees=None, held_on=date(2025, 12, 1)) == {}


def test_many_heads_are_asked_about_where_the_union_is_of_unknown_size() -> None:
    facts = dataclasses.replace(FACTS, members={"m1": MemberFact("松並労組")})
    assert codes(facts, attendees=301) == {"attendees_many": "warning"}
    assert codes(facts, attendees=300) == {}


def test_a_duplicate_names_the_other_session() -> None:
    [issue] = issues(dataclasses.replace(FACTS, same_day=(12,)))
    assert message(issue) == "同じ会員・同じ日の学習会がすでにあります(No.12)。別の回ですか?"


def test_a_record_of_the_other_half_says_where_it_counts() -> None:
    [issue] = issues(dataclasses.replace(FACTS, shown=half_period(2025, 1)))
    assert message(issue) == "2025年度下期に集計されます。"
    assert codes(dataclasses.replace(FACTS, shown=half_period(2025, 2))) == {}


def test_joint_attendees_add_up() -> None:
    def joint(*counts: int | None) -> tuple[SessionMember, ...]:
        return tuple(SessionMember(f"m{at}", count) for at, count in enumerate(counts, 1))

    facts = dataclasses.replace(FACTS, members={"m1": MemberFact("A", 100), "m2": MemberFact("B", 100)})
    assert codes(facts, members=joint(10, 14)) == {}
    assert codes(facts, members=joint(None, None)) == {}
    assert codes(facts, members=joint(10, 13)) == {"joint_sum": "error"}
    assert codes(facts, members=joint(10, None)) == {"joint_incomplete": "error"}


def test_s2_over_the_cap_says_the_cap_as_domain_md_words_it() -> None:
    [issue] = issues(expense=expense(ExpenseLine("venue", 52_300)))
    assert message(issue).startswith("上限を超えています: 上限 48,000円(24名×2,000円)、入力 52,300円。")
    assert str(issue.severity) == "error"


@given(heads=st.integers(1, 300), yen=st.integers(1, 700_000))
def test_s2_is_exact_to_the_yen(heads: int, yen: int) -> None:
    found = codes(attendees=heads, expense=expense(ExpenseLine("venue", yen)))
    assert ("over_cap" in found) == (yen > heads * 2_000)


@pytest.mark.parametrize(
    ("lines", "code", "severity"),
    [
        ((ExpenseLine("venue", 0),), "expense_not_positive", "error"),
        ((ExpenseLine("venue", -1),), "expense_not_positive", "error"),
        ((ExpenseLine("", 100),), "expense_kind_missing", "error"),
        ((ExpenseLine("other", 100),), "expense_note_needed", "warning"),
        ((ExpenseLine("unsorted", 100),), "expense_unsorted", "warning"),
    ],
)
def test_each_slip_of_a_line_is_found(lines: tuple[ExpenseLine, ...], code: str, severity: str) -> None:
    assert codes(expense=expense(*lines))[code] == severity


def test_used_without_an_amount_is_an_error() -> None:
    assert codes(expense=ActivityExpense()) == {"expense_empty": "error"}


def test_s3_fewer_than_applied_shows_both() -> None:
    [issue] = issues(expense=expense(), planned_heads=30)
    assert message(issue) == "申請人数 30名に対し出席 24名です。上限は出席者数で計算しています。"


def test_s4_is_asked_for_web_only_where_the_money_is_used() -> None:
    assert codes(form="web") == {}
    found = codes(form="web", expense=expense())
    assert found == {
        "application_missing": "error",
        "planned_heads_missing": "error",
        "sites_missing": "hint",
    }
    applied = {"form": "web", "expense": expense(), "planned_heads": 24}
    assert codes(**applied, applied_on=date(2025, 10, 31))["applied_late"] == "warning"
    assert codes(**applied, applied_on=date(2025, 10, 30)) == {"sites_missing": "hint"}


def web(*lines: ExpenseLine, sites: tuple[ExpenseSite, ...]) -> dict[str, str]:
    paid = expense(*lines, sites=sites)
    return codes(form="web", expense=paid, planned_heads=24, applied_on=date(2025, 10, 1))


def test_s2_and_s7_per_site() -> None:
    sites = (ExpenseSite("本社", 14), ExpenseSite("支部", 10))
    assert web(ExpenseLine("venue", 28_000, site="本社"), sites=sites) == {}
    assert web(ExpenseLine("venue", 28_001, site="本社"), sites=sites) == {"over_site_cap": "error"}
    assert web(ExpenseLine("venue", 100), sites=sites) == {"line_without_site": "error"}
    assert web(ExpenseLine("venue", 100, site="工場"), sites=sites) == {"site_not_listed": "error"}
    fewer = (ExpenseSite("本社", 12), ExpenseSite("支部", 10))
    assert web(ExpenseLine("venue", 100, site="本社"), sites=fewer) == {"site_heads_differ": "warning"}
    blank = (ExpenseSite("本社"),)
    assert web(ExpenseLine("venue", 100, site="本社"), sites=blank) == {"site_heads_missing": "error"}


def test_s11_is_only_a_hint() -> None:
    assert codes(expense=expense(), minutes=29) == {"too_short": "hint"}
    assert codes(expense=expense(), minutes=30) == {}
