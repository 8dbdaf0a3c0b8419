"""What holds for every form, whatever is typed: the way back, what counts as changed, what a crash brings back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.draft import REASON, Draft, Shape, record_id
from roukin_desktop.domain.drafts.entry_draft import EntryShape
from roukin_desktop.domain.drafts.member_draft import MemberShape
from roukin_desktop.domain.drafts.register_draft import RegisterShape
from roukin_desktop.domain.drafts.session_draft import SessionShape
from roukin_desktop.domain.drafts.target_draft import TargetShape
from roukin_desktop.domain.fields import PICKED, DateSense, FieldKind, FieldSpec
from roukin_desktop.domain.records import (
    ActivityExpense,
    Block,
    Branch,
    CampaignEntry,
    Committee,
    Donee,
    ExpenseLine,
    ExpenseSite,
    Federation,
    Member,
    Reason,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.domain.text import clean
from tests import builders

CATALOGUE = load_catalogue(2025)
SENSE = DateSense(2025, date(2025, 9, 30))
SUMMER = next(c for c in CATALOGUE.campaigns if c.key == "summer_2025")
SHAPES: dict[str, Shape[Any]] = {
    "session": SessionShape(CATALOGUE, SENSE),
    "target": TargetShape(CATALOGUE, SENSE, member_id="m1"),
    "entry": EntryShape(SUMMER, ("b1", "b2"), SENSE),
    "member": MemberShape(("f1", "f2"), ("b1", "b2"), SENSE),
    **{
        kind: RegisterShape(kind, ("p1", "p2"), SENSE)
        for kind in ("block", "federation", "committee", "branch", "donee")
    },
}

FORMS = ("session", "target", "entry", "member", "donee")
"""Forms for the laws of typing; the other registers are parts of the last."""

texts = st.text(alphabet="あ亜aＡ1０-・ \u3000\n", max_size=8)
cleaned = texts.map(clean)
counts = st.none() | st.integers(-5, 5_000)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
maybe_days = st.none() | days


def names(shape: Shape[Any]) -> list[str]:
    """Return fields and a few cells of each row group of a form."""
    cells = [row.cell(at, c.name) for row in shape.rows for at in range(3) for c in row.columns]
    return [spec.name for spec in shape.fields] + cells


def typed(spec: FieldSpec | None) -> st.SearchStrategy[str]:
    """Return what somebody might type into a field: often right, sometimes not."""
    likely = {
        FieldKind.INT: st.sampled_from(["", "0", "12", "１２名", "▲3", "1,234", "たくさん"]),
        FieldKind.YEN: st.sampled_from(["", "0", "12千円", "￥500", "1.5", "三円"]),
        FieldKind.DATE: st.sampled_from(["", "1031", "R7.10.31", "20251031", "0230", "あした"]),
        FieldKind.FLAG: st.sampled_from(["", "1"]),
        FieldKind.LOOKUP: st.sampled_from(["", "まつ", f"{PICKED}m1"]),
    }
    if spec is None or spec.kind not in likely:
        choices = spec.choices if spec is not None else ()
        return st.sampled_from(["", *choices]) | texts
    return likely[spec.kind]


@dataclass(frozen=True)
class Step:
    name: str
    text: str
    leave: bool


@st.composite
def typing(draw: st.DrawFn, shape: Shape[Any]) -> list[Step]:
    draft = Draft(shape)
    visited = draw(st.lists(st.sampled_from(names(shape)), max_size=12))
    return [Step(name, draw(typed(draft.spec(name))), draw(st.booleans())) for name in visited]


def play(draft: Draft[Any], steps: list[Step]) -> None:
    for step in steps:
        draft.edit(step.name, step.text)
        if step.leave:
            draft.leave(step.name)


def shown(draft: Draft[Any]) -> dict[str, str]:
    return {name: draft.text(name) for name in names(draft.shape) if draft.text(name)}


def everything(test: Callable[..., None]) -> Callable[..., None]:
    few = settings(max_examples=15)(test)
    shaped: Callable[..., None] = pytest.mark.parametrize("shape", [SHAPES[name] for name in FORMS], ids=FORMS)(few)
    return shaped


@everything
@given(data=st.data())
def test_undoing_everything_brings_the_beginning_back_and_redoing_the_end(
    shape: Shape[Any], data: st.DataObject
) -> None:
    draft = Draft(shape)
    before = shown(draft)
    play(draft, data.draw(typing(shape)))
    after, steps = shown(draft), 0
    while draft.undo() is not None:
        steps += 1
    assert shown(draft) == before
    assert not draft.dirty()
    for _ in range(steps):
        assert draft.redo() is not None
    assert shown(draft) == after
    assert draft.redo() is None


@everything
@given(data=st.data())
def test_the_last_step_undone_is_the_form_before_it(shape: Shape[Any], data: st.DataObject) -> None:
    draft = Draft(shape)
    play(draft, data.draw(typing(shape)))
    name = data.draw(st.sampled_from(names(shape)))
    draft.leave(name)
    before = shown(draft)
    draft.edit(name, draft.text(name) + "1")
    assert draft.undo() == name
    assert shown(draft) == before


@everything
@given(data=st.data())
def test_law_l11_a_recovery_file_brings_back_every_text(shape: Shape[Any], data: st.DataObject) -> None:
    draft = Draft(shape)
    play(draft, data.draw(typing(shape)))
    draft.give_reason("same_session", "午後の部")
    kept = draft.to_dict()
    again = Draft.from_dict(shape, kept)
    assert shown(again) == shown(draft)
    assert again.text(f"{REASON}same_session") == "午後の部"
    assert again.to_dict() == kept
    assert again.dirty() == draft.dirty()
    assert record_id(kept) == ""
    assert again.candidate() == draft.candidate()
    assert again.issues() == draft.issues()


@everything
@given(data=st.data())
def test_law_l9_what_is_typed_stays_as_typed(shape: Shape[Any], data: st.DataObject) -> None:
    draft = Draft(shape)
    steps = data.draw(typing(shape))
    play(draft, steps)
    draft.issues()
    draft.record()
    last = {step.name: step.text for step in steps}
    assert {name: draft.text(name) for name in last} == last


@everything
@given(data=st.data())
def test_reading_a_form_never_fails_and_every_finding_has_its_place(shape: Shape[Any], data: st.DataObject) -> None:
    draft = Draft(shape)
    play(draft, data.draw(typing(shape)))
    groups = {row.name for row in shape.rows}
    for issue in draft.issues():
        assert draft.spec(issue.field) is not None or issue.field in groups
    made = draft.record()
    if made is not None:
        assert made.id == made.book_id == ""
        assert made == draft.candidate()


@st.composite
def sessions(draw: st.DrawFn) -> StudySession:
    def some(choices: Any) -> list[str]:  # noqa: ANN401 - choices of the catalogue
        return [choice.key for choice in choices]

    lines = st.builds(
        ExpenseLine,
        kind=st.sampled_from(some(CATALOGUE.expense_kinds)),
        yen=st.integers(1, 99_999),
        note=cleaned,
        site=cleaned,
    )
    sites = st.builds(ExpenseSite, name=cleaned.filter(bool), heads=counts)
    expense = st.none() | st.builds(
        ActivityExpense, lines=st.lists(lines, max_size=5).map(tuple), sites=st.lists(sites, max_size=3).map(tuple)
    )
    themes = draw(st.sets(st.sampled_from(some(CATALOGUE.themes)), min_size=1))
    parts = st.lists(st.builds(SessionMember, st.sampled_from(["m1", "m2", "m3"]), counts), min_size=1, max_size=3)
    return StudySession(
        id="s",
        book_id="b",
        version=3,
        number=12,
        held_on=draw(days),
        members=tuple(draw(parts)),
        form=draw(st.sampled_from(some(CATALOGUE.forms))),
        purpose=draw(st.sampled_from(some(CATALOGUE.purposes))),
        purpose_note=draw(cleaned),
        themes=tuple(key for key in some(CATALOGUE.themes) if key in themes),
        theme_note=draw(cleaned),
        attendees=draw(counts),
        web_attendees=draw(counts),
        title=draw(cleaned),
        minutes=draw(counts),
        video_used=draw(st.booleans()),
        applied_on=draw(maybe_days),
        planned_heads=draw(counts),
        expense=draw(expense),
        status=draw(st.sampled_from(["held", "planned"])),
        note=draw(cleaned),
    )


@st.composite
def targets(draw: st.DrawFn) -> SelfTarget:
    keys = draw(st.sets(st.sampled_from([item.key for item in CATALOGUE.target_items])))
    return SelfTarget(
        id="t",
        book_id="b",
        version=1,
        member_id="m1",
        fiscal_year=2025,
        lines=tuple(TargetLine(i.key, draw(counts), draw(counts)) for i in CATALOGUE.target_items if i.key in keys),
        set_on=draw(maybe_days),
        decided_by=draw(st.sampled_from(["", *(choice.key for choice in CATALOGUE.decided_by)])),
        note=draw(cleaned),
    )


def entries() -> st.SearchStrategy[CampaignEntry]:
    return st.builds(
        CampaignEntry,
        id=st.just("e"),
        book_id=st.just("b"),
        version=st.just(1),
        campaign=st.just(SUMMER.key),
        branch_id=st.sampled_from(["b1", "b2"]),
        product=st.sampled_from([product.key for product in SUMMER.products]),
        recorded_on=days,
        span=st.sampled_from(["week", "month"]),
        count=counts,
        yen=counts,
        correction=st.booleans(),
        note=cleaned,
    )


def members() -> st.SearchStrategy[Member]:
    return st.builds(
        Member,
        id=st.just("m"),
        book_id=st.just("b"),
        version=st.just(1),
        code=cleaned,
        name=cleaned.filter(bool),
        reading=cleaned,
        short_name=cleaned,
        federation_id=st.sampled_from([None, "f1", "f2"]),
        branch_id=st.sampled_from([None, "b1", "b2"]),
        headcount=counts,
        valid_from=maybe_days,
        valid_to=maybe_days,
        note=cleaned,
        review=st.just(()),
    )


def registers() -> st.SearchStrategy[Record]:
    same = {"id": st.just("r"), "book_id": st.just("b"), "version": st.just(2), "name": cleaned.filter(bool)}
    parent, code = st.sampled_from(["p1", "p2"]), cleaned
    valid = {"valid_from": maybe_days, "valid_to": maybe_days}
    return st.one_of(
        st.builds(Block, **same, code=code),
        st.builds(Federation, **same, code=code),
        st.builds(Committee, **same, code=code, block_id=st.none() | parent, **valid),
        st.builds(Branch, **same, code=code, committee_id=st.none() | parent, **valid),
        st.builds(Donee, **same, committee_id=parent, fiscal_year=st.integers(2020, 2030), note=cleaned),
    )


@given(record=st.one_of(sessions(), targets(), entries(), members(), registers()))
def test_every_record_goes_through_its_form_unchanged(record: Record) -> None:
    shape = SHAPES.get(record.kind) or SHAPES[record.kind.split("_")[-1]]
    draft = Draft(shape, record)
    assert draft.candidate() == record
    assert not draft.dirty()
    assert Draft.from_dict(shape, draft.to_dict(), record).candidate() == record
    assert record_id(draft.to_dict()) == record.id


@settings(max_examples=40)
@given(record=sessions(), heads=st.integers(0, 500))
def test_a_form_is_changed_exactly_when_its_value_is_another(record: StudySession, heads: int) -> None:
    draft = Draft(SHAPES["session"], record)
    for text in (f"{heads}", f"{heads:,}名", f"\u3000{heads} "):
        draft.edit("attendees", text)
        assert draft.dirty() == (heads != record.attendees)


@settings(max_examples=40)
@given(record=sessions(), rows=st.integers(0, 4))
def test_a_row_taken_out_leaves_the_others_in_their_order(record: StudySession, rows: int) -> None:
    draft = Draft(SHAPES["session"], record)
    before = draft.candidate()
    assert before is not None
    at = min(rows, len(before.members) - 1)
    draft.drop_row("members", at)
    left = draft.candidate()
    assert left is not None
    assert left.members == before.members[:at] + before.members[at + 1 :]
    assert replace(left, members=before.members) == before
    draft.undo()
    assert draft.candidate() == before


@settings(max_examples=40)
@given(record=sessions())
def test_bringing_a_form_back_to_what_is_saved_is_one_step(record: StudySession) -> None:
    draft = Draft(SHAPES["session"], record)
    for name in ("note", "attendees", "members.5.member", "lines.7.yen"):
        draft.edit(name, "9")
    typed_in = shown(draft)
    draft.edit_many(draft.clean_texts())
    assert draft.candidate() == record
    draft.undo()
    assert shown(draft) == typed_in


def test_the_reasons_of_a_record_stand_in_its_form() -> None:
    record = builders.session(reasons=(Reason("same_session", "午後の部"), Reason("attendees_many", "大会")))
    draft = Draft(SHAPES["session"], record)
    assert draft.text("reason.same_session") == "午後の部"
    assert not draft.dirty()
    draft.give_reason("same_session", "夜の部")
    assert not draft.dirty()
    assert draft.to_dict()["reason.same_session"] == "夜の部"


@pytest.mark.parametrize(
    ("name", "rows"),
    [("members.0.member", 1), ("members.4.member", 5), ("members.0.attendees", 1), ("lines.9.yen", 10), ("note", 0)],
)
def test_gaps_count_as_rows(name: str, rows: int) -> None:
    draft = Draft(SHAPES["session"])
    group = name.split(".", maxsplit=1)[0]
    draft.edit(name, "1")
    known = {row.name for row in draft.shape.rows}
    assert draft.row_count(group) == (max(rows, Draft(SHAPES["session"]).row_count(group)) if group in known else 0)


@pytest.mark.parametrize(
    "name", ["", "無い", "members", "members.0", "members.0.無い", "無い.0.x", "reason.same_session"]
)
def test_what_is_no_field_has_no_meaning(name: str) -> None:
    draft = Draft(SHAPES["session"])
    assert draft.spec(name) is None
    assert draft.echo(name) == ""
    assert draft.value(name) is None
