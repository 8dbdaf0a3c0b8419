"""Laws of the small registers' screens: a rate is the record's, nobody stands twice, what is kept comes back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.activity_draft import WorkplaceShape
from roukin_desktop.domain.drafts.meeting_draft import MeetingShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.notation import rate_text
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import Meeting
from roukin_desktop.presenters.activities.entries import NOT_KNOWN, Entry, space_day, typed
from roukin_desktop.presenters.activities.rows import plain_text
from roukin_desktop.presenters.meetings.members import MeetingMembers
from tests import builders

SENSE = DateSense(2025, date(2025, 9, 30))
SHAPE = MeetingShape(load_catalogue(2025), (), SENSE)
DAY = date(2025, 9, 30)

deeds = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.lists(st.sampled_from("abcdef"), max_size=4)),
        st.tuples(st.just("presence"), st.integers(0, 7)),
        st.tuples(st.just("expected"), st.integers(0, 7)),
        st.tuples(st.just("rest"), st.sampled_from(["yes", "no"])),
        st.tuples(st.just("drop"), st.integers(0, 7)),
        st.tuples(st.just("undo"), st.none()),
    ),
    max_size=15,
)


def do(draft: Draft[Meeting], kind: str, given_to: object) -> None:
    there = MeetingMembers(draft)
    rows = [row for row, _ in there.rows()]
    if kind == "add" and isinstance(given_to, list):
        there.add(given_to)
    elif kind == "rest":
        there.note_rest(str(given_to))
    elif kind == "undo":
        draft.undo()
    elif given_to in rows:
        row = rows[rows.index(given_to)]
        {
            "presence": there.turn_presence,
            "expected": there.turn_expected,
            "drop": lambda at: draft.drop_row("members", at),
        }[kind](row)


@given(deeds)
def test_the_rate_told_while_ticking_is_that_of_the_record_and_nobody_stands_twice(
    done: list[tuple[str, object]],
) -> None:
    draft: Draft[Meeting] = Draft(SHAPE, None, {"held_on": "0919"})
    for kind, given_to in done:
        do(draft, kind, given_to)
    there, meeting = MeetingMembers(draft), draft.candidate()
    assert meeting is not None
    assert len(set(there.ids())) == len(there.ids())
    assert tuple(one.member_id for one in meeting.members) == there.ids()
    told = meeting.attendance
    if told is None:
        assert "出席率" not in there.summary()
    else:
        assert f"(出席率 {rate_text(*told)})" in there.summary()


texts = st.sampled_from(["", "0501", "5/1", "2/30", "abc", "2020/4/1", "R7.10.31", "第8号", " "])


@given(st.lists(st.tuples(st.sampled_from(["set_up_on", "unknown", "ended_on", "note"]), texts), max_size=8))
def test_what_is_kept_of_a_workplace_committee_comes_back(edits: list[tuple[str, str]]) -> None:
    shape = WorkplaceShape(SENSE, builders.member().id)
    for saved in (None, builders.workplace_committee()):
        entry = Entry(shape, saved, lambda _: [])
        for name, text in edits:
            entry.edit({name: text})
        again = Entry(shape, saved, lambda _: [])
        again.restore(entry.draft.to_dict())
        assert [again.text(spec.name) for spec in shape.fields] == [entry.text(spec.name) for spec in shape.fields]
        assert (again.dirty, again.candidate()) == (entry.dirty, entry.candidate())


@given(st.dates(date(2020, 4, 1), date(2030, 3, 31)), st.integers(2020, 2029))
def test_space_never_leaves_the_open_year(today: date, year: int) -> None:
    assert fiscal_year_of(space_day(today, year, date(year, 9, 30))) == year


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("done_on", "○", {"done_on": "2025/09/30"}),
        ("done_on", "１", {"done_on": "2025/09/30"}),
        ("done_on", "1031", {"done_on": "1031"}),
        ("done_on", "", {"done_on": ""}),
        ("set_up_on", "あり", {"set_up_on": "", "unknown": "1"}),
        ("set_up_on", NOT_KNOWN, {"set_up_on": "", "unknown": "1"}),
        ("set_up_on", "2020/4/1", {"set_up_on": "2020/4/1", "unknown": ""}),
        ("ended_on", "済", {"ended_on": "2025/09/30"}),
        ("note", "○", {"note": "○"}),
    ],
)
def test_a_mark_is_a_day_in_a_date_and_itself_in_a_note(name: str, text: str, expected: dict[str, str]) -> None:
    assert typed(name, text, DAY) == expected


@pytest.mark.parametrize(
    ("text", "plain"), [("8/1 (2)", "8/1"), ("8/1", "8/1"), ("12/31 (12)", "12/31"), ("10/31(金)", "10/31(金)")]
)
def test_how_many_there_are_is_no_part_of_the_date(text: str, plain: str) -> None:
    assert plain_text(text) == plain
