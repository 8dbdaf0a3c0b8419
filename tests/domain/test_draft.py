"""A form's draft: what is typed stays, what it means is known, and there is a way back."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.draft import Draft, record_id
from roukin_desktop.domain.drafts.entry_draft import EntryShape
from roukin_desktop.domain.drafts.member_draft import MemberShape
from roukin_desktop.domain.drafts.register_draft import RegisterShape
from roukin_desktop.domain.drafts.session_draft import SessionShape
from roukin_desktop.domain.drafts.target_draft import TargetShape
from roukin_desktop.domain.fields import PICKED, DateSense
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import (
    ActivityExpense,
    ExpenseLine,
    ExpenseSite,
    Reason,
    StudySession,
    TargetLine,
)
from roukin_desktop.domain.rules.session import MemberFact, SessionFacts, check_session
from tests import builders

CATALOGUE = load_catalogue(2025)
SENSE = DateSense(2025, date(2025, 9, 30))
SHAPE = SessionShape(CATALOGUE, SENSE)
FACTS = SessionFacts(date(2025, 11, 1), 2025, (2024, 2025), {"m1": MemberFact("松並労組", 20)})


def filled() -> Draft[StudySession]:
    draft = Draft(SHAPE)
    draft.check = lambda record: check_session(record, FACTS, CATALOGUE)
    texts = {
        "members.0.member": f"{PICKED}m1",
        "held_on": "1031",
        "form": "face",
        "purpose": "newcomer",
        "themes": "asset_building disposable_income",
        "attendees": "１８名",
    }
    for name, text in texts.items():
        draft.edit(name, text)
        draft.leave(name)
    return draft


def codes(draft: Draft[StudySession]) -> list[tuple[str, str]]:
    return [(issue.field, issue.code) for issue in draft.issues()]


def test_typed_text_stays_and_its_meaning_is_echoed() -> None:
    draft = filled()
    assert draft.text("attendees") == "１８名"
    assert draft.echo("attendees") == "= 18名"
    assert draft.echo("held_on") == "2025年10月31日(金)"
    draft.edit("expense_used", "1")
    draft.edit("lines.0.yen", "３千円")
    assert draft.echo("lines.0.yen") == "= 3千円"


def test_a_record_comes_out_only_without_errors() -> None:
    draft = filled()
    record = draft.record()
    assert record is not None
    assert record.attendees == 18
    assert record.themes == ("disposable_income", "asset_building")
    assert record.expense is None
    draft.edit("attendees", "たくさん")
    assert draft.record() is None
    assert [message(issue) for issue in draft.issues()] == [
        "数として読めません。「たくさん」を数字で入力してください。"
    ]


def test_an_empty_form_asks_for_what_is_required_in_the_order_of_its_fields() -> None:
    assert codes(Draft(SHAPE)) == [
        ("members.0.member", "required_choice"),
        ("held_on", "required"),
        ("form", "required_choice"),
        ("purpose", "required_choice"),
        ("themes", "required_choice"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("held_on", "7.10.31", "date_ambiguous"),
        ("held_on", "2/30", "date_impossible"),
        ("held_on", "きのう", "not_a_date"),
        ("attendees", "12.5", "number_fraction"),
        ("attendees", "1,22", "number_grouping"),
        ("members.0.member", "まつ", "not_picked"),
        ("form", "radio", "not_a_choice"),
        ("title", "あ" * 121, "too_long"),
        ("note", "あ" * 32_768, "too_long"),
    ],
)
def test_what_cannot_be_taken_is_named_on_its_field(name: str, text: str, code: str) -> None:
    draft = filled()
    draft.edit(name, text)
    assert (name, code) in codes(draft)


def test_the_old_value_typed_back_is_clean() -> None:
    saved = filled().record()
    assert saved is not None
    draft = Draft(SHAPE, saved)
    assert not draft.dirty()
    draft.edit("held_on", "R7.10.31")
    draft.edit("attendees", "18名")
    assert not draft.dirty()
    draft.edit("attendees", "19")
    assert draft.dirty()


def test_undo_takes_back_one_visit_and_redo_brings_it_again() -> None:
    draft = Draft(SHAPE)
    for text in ("2", "24"):
        draft.edit("attendees", text)
    draft.leave("attendees")
    draft.edit("attendees", "5")
    draft.edit("note", "メモ")
    assert draft.undo() == "note"
    assert draft.undo() == "attendees"
    assert draft.text("attendees") == "24"
    assert draft.undo() == "attendees"
    assert draft.text("attendees") == ""
    assert draft.undo() is None
    assert draft.redo() == "attendees"
    assert draft.text("attendees") == "24"
    draft.edit("note", "新しい")
    assert draft.redo() is None


def test_each_choice_is_a_step_of_undo_of_its_own() -> None:
    draft = Draft(SHAPE)
    for name, text in (("themes", "young"), ("themes", "young asset"), ("form", "web"), ("form", "face")):
        draft.edit(name, text)
    steps = []
    while (name := draft.undo()) is not None:
        steps.append(draft.text(name))
    assert steps == ["web", "", "young", ""]


def test_findings_on_rows_stand_where_they_were_typed() -> None:
    draft = filled()
    draft.edit("expense_used", "1")
    draft.edit("lines.2.yen", "1000")
    assert ("lines.2.note", "expense_note_needed") in codes(draft)
    draft.edit("lines.2.note", "記念品")
    record = draft.record()
    assert record is not None
    assert record.expense is not None
    assert record.expense.lines == (ExpenseLine("other", 1000, "記念品"),)


def test_lines_count_only_while_the_expense_is_used() -> None:
    draft = filled()
    draft.edit("lines.0.yen", "???")
    assert draft.record() is not None
    draft.edit("expense_used", "1")
    assert draft.record() is None


def test_a_row_removed_moves_the_others_up_and_can_be_undone() -> None:
    draft = Draft(SHAPE)
    for row, name in enumerate(("本社", "支部", "工場")):
        draft.edit(f"sites.{row}.name", name)
    draft.drop_row("sites", 1)
    assert [draft.text(f"sites.{row}.name") for row in range(3)] == ["本社", "工場", ""]
    assert draft.row_count("sites") == 2
    draft.undo()
    assert draft.text("sites.1.name") == "支部"


def test_reasons_for_warnings_travel_with_the_record() -> None:
    draft = filled()
    draft.edit("attendees", "21")
    assert [issue.code for issue in draft.unexplained(draft.issues())] == ["attendees_over_headcount"]
    draft.give_reason("attendees_over_headcount", " 家族も参加 ")
    draft.give_reason("gone_by_now", "古い理由")
    record = draft.record()
    assert record is not None
    assert draft.unexplained(draft.issues()) == []
    assert record.reasons == (Reason("attendees_over_headcount", "家族も参加"),)


def test_a_kept_draft_comes_back_as_it_was() -> None:
    saved = filled().record()
    assert saved is not None
    draft = Draft(SHAPE, saved)
    draft.edit("attendees", "2")
    draft.edit("note", "途中")
    draft.edit("title", "x")
    draft.edit("title", "")
    data = draft.to_dict()
    again = Draft.from_dict(SHAPE, data, saved)
    assert record_id(data) == saved.id
    assert again.to_dict() == data
    assert again.dirty()
    assert again.text("note") == "途中"


def test_a_session_goes_through_its_form_unchanged() -> None:
    session = builders.session(
        held_on=date(2025, 6, 18),
        members=(builders.member(), builders.member("1002")),
        form="hybrid",
        purpose="other",
        purpose_note="説明",
        themes=("life_defense",),
        attendees=24,
        web_attendees=4,
        minutes=40,
        video_used=True,
        applied_on=date(2025, 6, 1),
        planned_heads=30,
        expense=ActivityExpense((ExpenseLine("meals", 500, "弁当", "本社"),), (ExpenseSite("本社", 24),)),
        note="一行目\n二行目",
    )
    assert Draft(SHAPE, session).candidate() == session


def test_the_other_forms_give_back_what_they_were_given() -> None:
    member = builders.member(valid_from=date(2020, 4, 1), branch_id="b", federation_id="f", note="備考")
    assert Draft(MemberShape(("f",), ("b",), SENSE), member).record() == member
    target = builders.target(
        lines=(TargetLine("deposit", 5, 6), TargetLine("loan")), set_on=date(2025, 5, 1), decided_by="ほかの会議"
    )
    assert Draft(TargetShape(CATALOGUE, SENSE, "ほかの会議"), target).record() == target
    summer = CATALOGUE.campaign("summer_2025")
    assert summer is not None
    entry = builders.entry(branch_id="b", campaign=summer.key, product=summer.products[0].key, count=-1, yen=-5)
    assert Draft(EntryShape(summer, ("b",), SENSE), entry).record() == entry
    records = (
        builders.block(),
        builders.federation(),
        builders.committee(block_id="p", valid_from=date(2020, 4, 1)),
        builders.branch(committee_id="p"),
        builders.donee(committee_id="p", note="高齢者支援"),
    )
    for record in records:
        assert Draft(RegisterShape(record.kind, ("p",), SENSE), record).record() == record


def test_blank_and_zero_stay_apart_in_the_grid() -> None:
    draft = Draft(TargetShape(CATALOGUE, SENSE, member_id="m1"))
    draft.edit("deposit.target", "0")
    draft.edit("loan.allotted", " ")
    record = draft.candidate()
    assert record is not None
    assert record.lines == (TargetLine("deposit", None, 0),)
