"""Every rule at its edge: one below, at it, one above (domain.md §6.1–6.5); and a sentence for every finding."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import roukin_desktop.domain.rules as rules_package
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.fields import DateSense, FieldKind, FieldSpec, read_field
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.messages import MESSAGES, message
from roukin_desktop.domain.records import (
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.domain.rules.campaign import EntryFacts, check_entry
from roukin_desktop.domain.rules.expense import cap_yen, counted_heads
from roukin_desktop.domain.rules.member import MemberFacts, check_member
from roukin_desktop.domain.rules.registers import RegisterFacts, check_register
from roukin_desktop.domain.rules.self_target import TargetFacts, check_target
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from tests import builders

CATALOGUE = load_catalogue(2025)
TODAY = date(2025, 9, 30)
YEARS = (2024, 2025)
MEMBER = builders.member().id
SUMMER = next(c for c in CATALOGUE.campaigns if c.key == "summer_2025")

Found = dict[str, str]


def found(issues: list[Issue]) -> Found:
    """Return severity by code; every finding must have its sentence."""
    assert all(message(issue).strip() for issue in issues)
    return {issue.code: str(issue.severity) for issue in issues}


def session(fact: MemberFact | None = None, today: date = TODAY, **changes: Any) -> Found:  # noqa: ANN401 - any field
    facts = SessionFacts(today, 2025, YEARS, {MEMBER: fact or MemberFact("松並労組", 120)})
    return found(check_session(builders.session(**changes), facts, CATALOGUE))


def paid(*lines: ExpenseLine, sites: tuple[ExpenseSite, ...] = (), **changes: Any) -> Found:  # noqa: ANN401 - any field
    return session(expense=ActivityExpense(lines or (ExpenseLine("venue", 100),), sites), **changes)


def entry(facts: EntryFacts | None = None, **changes: Any) -> Found:  # noqa: ANN401 - any field
    known = facts or EntryFacts(TODAY, YEARS, "みどり野支店")
    return found(check_entry(builders.entry(**{"branch_id": "b", **changes}), known, CATALOGUE))


def running(count: int | None, yen: int | None = None) -> EntryFacts:
    return EntryFacts(TODAY, YEARS, "みどり野支店", count, yen)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"held_on": TODAY}, {}),
        ({"held_on": TODAY + timedelta(days=1)}, {"held_in_future": "error"}),
        ({"held_on": TODAY + timedelta(days=1), "status": "planned"}, {}),
        ({"held_on": TODAY, "status": "planned"}, {}),
        ({"held_on": TODAY - timedelta(days=1), "status": "planned"}, {"planned_is_past": "hint"}),
        ({"held_on": date(2024, 4, 1)}, {}),
        ({"held_on": date(2024, 3, 31)}, {"outside_years": "error"}),
        ({"attendees": 1}, {}),
        ({"attendees": 0}, {"attendees_too_few": "error"}),
        ({"attendees": 120}, {}),
        ({"attendees": 121}, {"attendees_over_headcount": "warning"}),
        ({"form": "hybrid", "web_attendees": 0}, {}),
        ({"form": "hybrid", "web_attendees": 24}, {}),
        ({"form": "hybrid", "web_attendees": 25}, {"web_over_attendees": "error"}),
        ({"form": "hybrid", "web_attendees": -1}, {"negative": "error"}),
        ({"form": "hybrid"}, {"web_attendees_missing": "error"}),
        ({"form": "hybrid", "status": "planned", "held_on": TODAY}, {}),
        ({"form": "web"}, {}),
        ({"web_attendees": 0}, {}),
        ({"web_attendees": 1}, {"web_in_face": "error"}),
        ({"title": "あ" * 120}, {}),
        ({"title": "あ" * 121}, {"too_long": "error"}),
        ({"note": "あ" * 2_000}, {}),
        ({"note": "あ" * 2_001}, {"too_long": "error"}),
        ({"minutes": 0}, {}),
        ({"minutes": -1}, {"negative": "error"}),
        ({"themes": ("nothing",)}, {"unknown_choice": "error"}),
        ({"themes": ("",)}, {"theme_missing": "error"}),
        ({"form": "radio"}, {"unknown_choice": "error"}),
        ({"purpose": "other", "purpose_note": "説明会"}, {}),
        ({"themes": ("other",), "theme_note": "防災"}, {}),
    ],
)
def test_g_sessions(changes: dict[str, Any], expected: Found) -> None:
    assert session(**changes) == expected


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "expected"),
    [
        (builders.DAY, builders.DAY, {}),
        (builders.DAY + timedelta(days=1), None, {"member_not_valid": "warning"}),
        (None, builders.DAY - timedelta(days=1), {"member_not_valid": "warning"}),
    ],
)
def test_a_member_is_valid_on_its_first_and_last_day(
    valid_from: date | None, valid_to: date | None, expected: Found
) -> None:
    assert session(MemberFact("松並労組", 120, valid_from, valid_to)) == expected


@pytest.mark.parametrize(
    ("heads", "counts", "expected"),
    [
        (24, (10, 14), {}),
        (24, (24, 0), {}),
        (24, (10, 13), {"joint_sum": "error"}),
        (24, (10, 15), {"joint_sum": "error"}),
        (24, (10, None), {"joint_incomplete": "error"}),
        (24, (25, -1), {"negative": "error"}),
        (24, (None, None), {}),
        (240, (None, None), {}),
        (241, (None, None), {"attendees_over_headcount": "warning"}),
    ],
)
def test_joint_sessions(heads: int, counts: tuple[int | None, ...], expected: Found) -> None:
    facts = SessionFacts(TODAY, 2025, YEARS, {"a": MemberFact("A", 120), "b": MemberFact("B", 120)})
    parts = tuple(SessionMember(key, count) for key, count in zip("ab", counts, strict=True))
    made = replace(builders.session(attendees=heads), members=parts)
    assert found(check_session(made, facts, CATALOGUE)) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"attendees": 24, "planned_heads": 24}, {}),
        ({"attendees": 24, "planned_heads": 25}, {"fewer_than_applied": "warning"}),
        ({"planned_heads": 1, "attendees": 1}, {}),
        ({"planned_heads": 0}, {"planned_heads_too_few": "error"}),
        ({"minutes": 30}, {}),
        ({"minutes": 29}, {"too_short": "hint"}),
        ({"minutes": 0}, {"too_short": "hint"}),
        ({"attendees": None, "status": "planned", "held_on": TODAY}, {}),
    ],
)
def test_s_expenses(changes: dict[str, Any], expected: Found) -> None:
    assert paid(**changes) == expected


APPLIED = {"form": "web", "planned_heads": 24, "applied_on": builders.DAY - timedelta(days=1)}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {"sites_missing": "hint"}),
        ({"applied_on": builders.DAY}, {"sites_missing": "hint", "applied_late": "warning"}),
        ({"applied_on": None}, {"sites_missing": "hint", "application_missing": "error"}),
        ({"planned_heads": None}, {"sites_missing": "hint", "planned_heads_missing": "error"}),
        ({"form": "face", "applied_on": None, "planned_heads": None}, {}),
    ],
)
def test_s4_the_application(changes: dict[str, Any], expected: Found) -> None:
    assert paid(**{**APPLIED, **changes}) == expected


@pytest.mark.parametrize(
    ("lines", "sites", "expected"),
    [
        ([("本社", 48_000)], [("本社", 24)], {}),
        ([("本社", 48_001)], [("本社", 24)], {"over_cap": "error", "over_site_cap": "error"}),
        ([("本社", 20_000), ("支部", 28_000)], [("本社", 10), ("支部", 14)], {}),
        ([("本社", 20_001)], [("本社", 10), ("支部", 14)], {"over_site_cap": "error"}),
        ([("本社", 1)], [("本社", 23)], {"site_heads_differ": "warning"}),
        ([("本社", 1)], [("本社", 24), ("本社", 0)], {"site_twice": "error", "site_heads_too_few": "error"}),
        ([("本社", 1)], [("本社", None)], {"site_heads_missing": "error"}),
        ([("", 1)], [("本社", 24)], {"line_without_site": "error"}),
        ([("工場", 1)], [("本社", 24)], {"site_not_listed": "error"}),
        ([("工場", 1)], [], {"site_not_listed": "error", "sites_missing": "hint"}),
        ([("", 1)], [("", 24)], {"site_name_missing": "error", "line_without_site": "error"}),
        ([("あ" * 121, 1)], [("あ" * 121, 24)], {"too_long": "error"}),
    ],
)
def test_s7_sites(lines: list[tuple[str, int]], sites: list[tuple[str, int | None]], expected: Found) -> None:
    made = [ExpenseLine("venue", yen, site=site) for site, yen in lines]
    assert paid(*made, sites=tuple(ExpenseSite(*site) for site in sites), **APPLIED) == expected


def test_sites_have_no_place_face_to_face() -> None:
    assert paid(ExpenseLine("venue", 1, site="本社"), sites=(ExpenseSite("本社", 24),)) == {"sites_in_face": "error"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (ExpenseLine("venue", 1), {}),
        (ExpenseLine("venue", 0), {"expense_not_positive": "error"}),
        (ExpenseLine("nothing", 1), {"unknown_choice": "error"}),
        (ExpenseLine("other", 1, "印刷"), {}),
        (ExpenseLine("other", 1), {"expense_note_needed": "warning"}),
        (ExpenseLine("venue", 1, "あ" * 120), {}),
        (ExpenseLine("venue", 1, "あ" * 121), {"too_long": "error"}),
    ],
)
def test_s5_lines(line: ExpenseLine, expected: Found) -> None:
    assert paid(line) == expected


@pytest.mark.parametrize(
    ("changes", "heads"),
    [
        ({"attendees": 24, "planned_heads": 30}, 24),
        ({"attendees": None, "planned_heads": 30}, None),
        ({"attendees": None, "planned_heads": 30, "status": "planned"}, 30),
        ({"attendees": 5, "planned_heads": 30, "status": "planned"}, 5),
    ],
)
def test_s3_the_limit_is_counted_on_those_who_came(changes: dict[str, Any], heads: int | None) -> None:
    made: StudySession = builders.session(**changes)
    assert counted_heads(made) == heads
    assert cap_yen(made, CATALOGUE) == (None if heads is None else heads * 2_000)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"recorded_on": date(2025, 6, 2)}, {}),
        ({"recorded_on": date(2025, 6, 1)}, {"outside_window": "error"}),
        ({"recorded_on": date(2025, 7, 31)}, {}),
        ({"recorded_on": date(2025, 8, 1)}, {"outside_window": "error"}),
        ({"branch_id": None}, {"branch_missing": "error"}),
        ({"product": "nothing"}, {"product_missing": "error"}),
        ({"campaign": "nothing"}, {"campaign_missing": "error"}),
        ({"count": None}, {"count_missing": "error"}),
        ({"yen": None}, {"yen_missing": "error"}),
        ({"count": 0, "yen": 0}, {}),
        ({"count": 0, "yen": 500_000}, {"yen_without_count": "error"}),
        ({"count": 1, "yen": 0}, {"count_without_yen": "error"}),
        ({"count": -1, "yen": -500_000, "correction": True}, {}),
        ({"count": 10, "yen": 500_000}, {}),
        ({"count": 10, "yen": 499_999}, {"below_minimum": "warning"}),
        ({"note": "あ" * 2_001}, {"too_long": "error"}),
    ],
)
def test_c_entries(changes: dict[str, Any], expected: Found) -> None:
    assert entry(**changes) == expected


def test_c9_a_negative_row_says_so_for_both_figures() -> None:
    made = builders.entry(branch_id="b", count=-1, yen=-1)
    issues = check_entry(made, EntryFacts(TODAY, YEARS, "店"), CATALOGUE)
    assert [issue.field for issue in issues if issue.code == "negative_without_correction"] == ["count", "yen"]


@pytest.mark.parametrize(
    ("facts", "changes", "expected"),
    [
        (running(4, 9_000_000), {}, {}),
        (running(3, 9_000_000), {}, {"cumulative": "warning"}),
        (running(2, 9_000_000), {}, {"cumulative": "warning"}),
        (running(4, 1_500_000), {}, {"cumulative": "warning"}),
        (running(4, 1_500_001), {}, {}),
        (running(0, 0), {}, {}),
        (running(None), {}, {}),
        (running(3), {"count": -3, "yen": -1, "correction": True}, {}),
        (running(3), {"count": -4, "yen": -1, "correction": True}, {"below_zero": "warning"}),
        (EntryFacts(TODAY, YEARS, None), {}, {"branch_unknown": "error"}),
        (EntryFacts(TODAY, YEARS, "店", same_day=True), {}, {"same_entry": "warning"}),
        (EntryFacts(builders.DAY, YEARS, "店"), {}, {}),
        (EntryFacts(builders.DAY - timedelta(days=1), YEARS, "店"), {}, {"recorded_in_future": "warning"}),
    ],
)
def test_c9_against_what_is_there(facts: EntryFacts, changes: dict[str, Any], expected: Found) -> None:
    assert entry(facts, **changes) == expected


@given(count=st.integers(1, 10_000), yen=st.integers(1, 10**10))
def test_c2_and_c5_ask_at_most_one_question_of_an_amount(count: int, yen: int) -> None:
    asked = entry(count=count, yen=yen).keys() & {"below_minimum", "odd_mean"}
    least = SUMMER.minimum_yen or 0
    assert ("below_minimum" in asked) == (yen < least * count)
    assert len(asked) <= 1


@pytest.mark.parametrize(
    ("allotted", "own", "asked"),
    [
        (10, 5, False),
        (10, 4, True),
        (10, 20, False),
        (10, 21, True),
        (3, 2, False),
        (3, 1, True),
        (0, 9, False),
        (None, 9, False),
    ],
)
def test_j2_far_from_the_banks_figure(allotted: int | None, own: int, asked: bool) -> None:
    made = builders.target(lines=(TargetLine("loan", allotted, own),), set_on=TODAY, decided_by="assembly")
    issues = check_target(made, TargetFacts(TODAY, YEARS, "松並労組"), CATALOGUE)
    assert found(issues) == ({"target_ratio": "hint"} if asked else {})


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"member_id": ""}, "member_missing"),
        ({"set_on": date(2025, 3, 31)}, "set_on_outside_year"),
        ({"set_on": date(2026, 4, 1)}, "set_on_outside_year"),
        ({"set_on": date(2026, 3, 31)}, None),
        ({"lines": (TargetLine("nothing", 1, 1), TargetLine("loan", 10, 12))}, "unknown_choice"),
        ({"lines": (TargetLine("loan", -1, 12),)}, "negative"),
        ({"lines": (TargetLine("loan", 0, 0),)}, None),
    ],
)
def test_j_targets(changes: dict[str, Any], code: str | None) -> None:
    made = builders.target(**{"set_on": TODAY, "decided_by": "assembly", **changes})
    issues = check_target(made, TargetFacts(TODAY, YEARS, "松並労組"), CATALOGUE)
    assert list(found(issues)) == ([code] if code else [])


def test_j1_an_unknown_member_is_told() -> None:
    made = builders.target(set_on=TODAY, decided_by="assembly")
    assert found(check_target(made, TargetFacts(TODAY, YEARS), CATALOGUE)) == {"member_unknown": "error"}


@pytest.mark.parametrize(
    ("changes", "facts", "code"),
    [
        ({}, MemberFacts(), None),
        ({"headcount": 0}, MemberFacts(), None),
        ({"headcount": -1}, MemberFacts(), "negative"),
        ({"headcount": None}, MemberFacts(), None),
        ({"name": ""}, MemberFacts(same_name=("別",)), "name_missing"),
        ({"code": ""}, MemberFacts(same_code=("別",)), None),
        ({}, MemberFacts(same_code=("別",)), "code_taken"),
        ({}, MemberFacts(same_name=("別",)), "same_name"),
        ({"reading": ""}, MemberFacts(), "reading_missing"),
        ({"valid_from": TODAY, "valid_to": TODAY}, MemberFacts(), None),
        ({"valid_from": TODAY, "valid_to": TODAY - timedelta(days=1)}, MemberFacts(), "ends_before_start"),
        ({"short_name": "あ" * 121}, MemberFacts(), "too_long"),
    ],
)
def test_members(changes: dict[str, Any], facts: MemberFacts, code: str | None) -> None:
    assert list(found(check_member(builders.member(**changes), facts))) == ([code] if code else [])


@pytest.mark.parametrize(
    ("record", "facts", "code"),
    [
        (builders.branch(), RegisterFacts(), None),
        (builders.branch(name=""), RegisterFacts(same_name=("別",)), "name_missing"),
        (builders.branch(), RegisterFacts(same_code=("別",)), "code_taken"),
        (builders.branch(code=""), RegisterFacts(same_code=("別",)), None),
        (builders.block(), RegisterFacts(same_name=("別",)), "same_name"),
        (builders.committee(valid_from=TODAY, valid_to=date(2025, 1, 1)), RegisterFacts(), "ends_before_start"),
        (builders.donee(), RegisterFacts(), "committee_missing"),
        (builders.donee(committee_id="c", note="あ" * 2_001), RegisterFacts(), "too_long"),
        (builders.federation(name="あ" * 121), RegisterFacts(), "too_long"),
    ],
)
def test_registers(record: Any, facts: RegisterFacts, code: str | None) -> None:  # noqa: ANN401 - any register
    assert list(found(check_register(record, facts))) == ([code] if code else [])


def test_every_finding_a_rule_can_make_has_a_sentence() -> None:
    folder = Path(next(iter(rules_package.__path__)))
    named = set()
    for path in folder.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:error|warning|hint)\(\s*f?"[^"]*",\s*"(\w+)"', source))
    assert len(named) > 30
    assert named <= MESSAGES.keys()


@pytest.mark.parametrize("code", MESSAGES)
def test_a_sentence_is_japanese_and_says_what_to_do(code: str) -> None:
    text = MESSAGES[code]
    assert re.search("[ぁ-ん]", text)
    assert text.endswith(("。", "?", ")"))
    assert not re.search("エクスポート|コミット|エラー", text)
    assert all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(text))


SENSE = DateSense(2025, TODAY)


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (FieldKind.INT, "1" * 40, "number_too_large"),
        (FieldKind.INT, "12人半", "not_a_number"),
        (FieldKind.YEN, "1,0", "number_grouping"),
        (FieldKind.DATE, "7.1.1", "date_ambiguous"),
        (FieldKind.DATE, "2025年10月31日(木)", "date_weekday"),
        (FieldKind.CHOICE, "x", "not_a_choice"),
        (FieldKind.CHOICES, "a x", "not_a_choice"),
        (FieldKind.LOOKUP, "まつ", "not_picked"),
        (FieldKind.TEXT, "あ" * 11, "too_long"),
    ],
)
def test_what_cannot_be_taken_names_the_text_and_loses_nothing(kind: FieldKind, text: str, code: str) -> None:
    spec = FieldSpec("f", "欄", kind, choices=("a", "b"), limit=10)
    _, issues = read_field(spec, "f", text, SENSE)
    assert [issue.code for issue in issues] == [code]
    assert message(issues[0])


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        (FieldKind.TEXT, "欄を入力してください。"),
        (FieldKind.CHOICE, "欄を選んでください。"),
        (FieldKind.LOOKUP, "欄を選んでください。"),
    ],
)
@pytest.mark.parametrize("text", ["", " ", "\u3000"])
def test_required_and_blank(kind: FieldKind, label: str, text: str) -> None:
    spec = FieldSpec("f", "欄", kind, required=True, choices=("a",))
    _, issues = read_field(spec, "f", text.strip() if kind is FieldKind.CHOICE else text, SENSE)
    assert [message(issue) for issue in issues] == [label]
