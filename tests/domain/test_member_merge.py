"""Two members become one: no reference is left behind, and only what has one sensible answer is decided."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.member_merge import MemberMerge, merge_members, spelled, unite
from roukin_desktop.domain.records import (
    KINDS,
    Meeting,
    MeetingMember,
    Record,
    SessionMember,
    StudySession,
    TargetLine,
)
from tests import builders

KEPT = builders.member("1001", name="松並交通労働組合", reading="マツナミコウツウ")
GIVEN = builders.member("1002", name="松並交通労組", reading="マツナミコウツウロウソ")


def of(given: Record, *more: Record) -> MemberMerge:
    return merge_members(GIVEN, KEPT, [given, *more])


def member_places(cls: type[Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield where a record, or a value inside one, holds the id of a member."""
    hints = typing.get_type_hints(cls)
    for field in dataclasses.fields(cls):
        here = (*path, field.name)
        if field.name == "member_id":
            yield here
        for part in (hints[field.name], *typing.get_args(hints[field.name])):
            if dataclasses.is_dataclass(part) and isinstance(part, type):
                yield from member_places(part, here)


PLACES = [(kind, place) for kind, cls in KINDS.items() for place in member_places(cls)]
SPECIMENS: dict[str, Record] = {
    "study_session": builders.session(members=(GIVEN,)),
    "self_target": builders.target("1002"),
    "member_activity": builders.activity(member_id=GIVEN.id),
    "workplace_committee": builders.workplace_committee("1002"),
    "meeting": builders.meeting(members=(GIVEN,)),
}


def test_every_kind_that_names_a_member_names_the_kept_one_afterwards() -> None:
    """A kind of record that comes later and names a member needs a specimen here, and a place in the merge."""
    assert {kind for kind, _ in PLACES} == SPECIMENS.keys()
    for record in SPECIMENS.values():
        assert GIVEN.id in to_json(record)
        [moved] = of(record).moved
        assert GIVEN.id not in to_json(moved)
        assert to_json(moved) == to_json(record).replace(GIVEN.id, KEPT.id)


def test_a_figure_of_last_year_follows_the_number_it_is_kept_under() -> None:
    prior = builders.prior(scope="member:1002")
    assert [replace(prior, scope="member:1001")] == list(of(prior).moved)
    both = of(prior, builders.prior("K02", id=builders.uid("other"), scope="member:1001"))
    assert (both.gone, both.moved, both.clashes) == ((prior,), (), ())
    unlike = of(prior, builders.prior("K02", id=builders.uid("other"), scope="member:1001", value=356))
    assert [clash.field for clash in unlike.clashes] == ["value"]
    nameless = replace(KEPT, code="")
    assert merge_members(GIVEN, nameless, [prior]).moved == ()


def test_the_kept_member_is_called_all_that_the_other_was() -> None:
    given = replace(GIVEN, short_name="松交", aliases=("まつなみ労組", "松並交通労働組合"))
    united = unite(given, replace(KEPT, short_name="松並労"))
    assert united.aliases == ("松並交通労組", "マツナミコウツウロウソ", "松交", "まつなみ労組", "1002")
    assert (united.name, united.code, united.id) == (KEPT.name, KEPT.code, KEPT.id)


def test_a_word_that_adds_nothing_or_cannot_be_typed_into_its_field_is_no_spelling() -> None:
    assert spelled(KEPT, ("ﾏﾂﾅﾐｺｳﾂｳ", "", "松並、交通", KEPT.code)) == KEPT


def test_what_the_kept_member_lacks_comes_from_the_other_and_nothing_else_does() -> None:
    bare = replace(KEPT, code="", headcount=None, review=("headcount", "branch_id"), note="")
    given = replace(GIVEN, headcount=300, branch_id=builders.branch().id, note="旧名")
    united = unite(given, bare)
    assert (united.code, united.headcount, united.branch_id, united.note) == ("1002", 300, builders.branch().id, "旧名")
    assert united.review == ()
    assert unite(given, replace(KEPT, headcount=120)).headcount == 120


@pytest.mark.parametrize(
    ("kept", "given", "together"),
    [
        ((None, date(2024, 3, 31)), (date(2024, 4, 1), None), (None, None)),
        ((date(2024, 4, 1), None), (date(2020, 4, 1), date(2024, 3, 31)), (date(2020, 4, 1), None)),
        ((date(2023, 4, 1), date(2025, 3, 31)), (date(2024, 4, 1), date(2024, 9, 30)), None),
    ],
)
def test_the_validity_reaches_over_both(kept: Any, given: Any, together: Any) -> None:  # noqa: ANN401
    mine = replace(KEPT, valid_from=kept[0], valid_to=kept[1])
    united = unite(replace(GIVEN, valid_from=given[0], valid_to=given[1]), mine)
    assert (united.valid_from, united.valid_to) == (together or kept)


def joint(*parts: tuple[str, int | None], heads: int = 24) -> StudySession:
    there = tuple(SessionMember(builders.member(key).id, part) for key, part in parts)
    return (
        builders.session("7", members=(), attendees=heads)
        if not parts
        else replace(builders.session("7", attendees=heads), members=there)
    )


def test_a_session_of_both_has_the_kept_member_once_and_as_many_heads_as_before() -> None:
    merge = of(joint(("1001", 10), ("1003", 4), ("1002", 10)))
    [held] = merge.moved
    assert isinstance(held, StudySession)
    assert held.members == (SessionMember(KEPT.id, 20), SessionMember(builders.member("1003").id, 4))
    assert (held.attendees, merge.shared, merge.clashes) == (24, (held,), ())
    [plain] = of(joint(("1002", None), ("1001", None))).moved
    assert isinstance(plain, StudySession)
    assert plain.members == (SessionMember(KEPT.id),)


def test_heads_of_one_of_both_only_ask_a_person() -> None:
    session = joint(("1001", 10), ("1002", None))
    merge = of(session)
    assert [(clash.records, clash.field) for clash in merge.clashes] == [((session,), "members")]


@pytest.mark.parametrize(
    ("mine", "theirs", "once"),
    [
        ((True, None), (True, True), (True, True)),
        ((True, False), (False, True), (True, True)),
        ((True, None), (True, None), (True, None)),
        ((False, False), (True, None), (True, False)),
    ],
)
def test_a_meeting_of_both_has_the_kept_member_once(mine: Any, theirs: Any, once: Any) -> None:  # noqa: ANN401
    there = (MeetingMember(GIVEN.id, *theirs), MeetingMember(KEPT.id, *mine))
    [held] = of(replace(builders.meeting(), members=there)).moved
    assert isinstance(held, Meeting)
    assert held.members == (MeetingMember(KEPT.id, *once),)


def test_two_targets_that_agree_become_one_and_take_over_what_the_other_alone_says() -> None:
    mine = builders.target("1001", lines=(TargetLine("loan", 10, None),), set_on=None, decided_by="")
    theirs = builders.target("1002", lines=(TargetLine("loan", None, 12), TargetLine("deposit", 3, 4)), note="控え")
    merge = of(theirs, mine)
    assert merge.gone == (theirs,)
    [full] = merge.fuller
    assert full.id == mine.id
    assert getattr(full, "lines", ()) == (TargetLine("loan", 10, 12), TargetLine("deposit", 3, 4))
    assert getattr(full, "note", "") == "控え"
    same = of(replace(mine, id=builders.uid("twin"), member_id=GIVEN.id), mine)
    assert (len(same.gone), same.fuller, same.moved) == (1, (), ())


@pytest.mark.parametrize(
    ("unlike", "field"),
    [
        ({"lines": (TargetLine("loan", 10, 13),)}, "lines"),
        ({"set_on": date(2025, 6, 2)}, "set_on"),
        ({"decided_by": "executive"}, "decided_by"),
    ],
)
def test_two_targets_that_differ_ask_a_person(unlike: dict[str, Any], field: str) -> None:
    mine = builders.target("1001", set_on=date(2025, 6, 1), decided_by="convention")
    theirs = replace(builders.target("1002", set_on=date(2025, 6, 1), decided_by="convention"), **unlike)
    merge = of(theirs, mine)
    assert [(clash.records, clash.field) for clash in merge.clashes] == [((mine, theirs), field)]
    assert of(replace(theirs, fiscal_year=2024), mine).clashes == ()


def test_an_untouched_copy_of_last_year_gives_way_to_the_target_that_was_set() -> None:
    copy = builders.target("1001", lines=(TargetLine("loan"),), confirmed=False)
    merge = of(builders.target("1002"), copy)
    [full] = merge.fuller
    assert (getattr(full, "confirmed", None), getattr(full, "lines", ())) == (True, (TargetLine("loan", 10, 12),))


def test_one_deed_of_one_day_is_one_deed() -> None:
    mine, theirs = builders.activity("1"), builders.activity("2", member_id=GIVEN.id, note="2面")
    merge = of(theirs, mine)
    assert (merge.gone, merge.moved) == ((theirs,), ())
    assert [getattr(one, "note", "") for one in merge.fuller] == ["2面"]
    other_day = builders.activity("3", member_id=GIVEN.id, done_on=date(2025, 7, 1))
    assert len(of(other_day, mine).moved) == 1


def test_workplace_committees_one_after_the_other_stay_and_two_at_a_time_must_agree() -> None:
    mine = builders.workplace_committee("1001", set_up_on=date(2022, 4, 1))
    before = builders.workplace_committee("1002", set_up_on=date(2018, 4, 1), ended_on=date(2020, 3, 31))
    assert (len(of(before, mine).moved), of(before, mine).clashes) == (1, ())
    unnoted = builders.workplace_committee("1002", set_up_on=None)
    assert (of(unnoted, mine).gone, of(unnoted, mine).fuller) == ((unnoted,), ())
    unlike = builders.workplace_committee("1002", set_up_on=date(2021, 4, 1))
    assert [clash.field for clash in of(unlike, mine).clashes] == ["set_up_on"]
    ended = builders.workplace_committee("1002", set_up_on=date(2022, 4, 1), ended_on=date(2025, 3, 31))
    assert [clash.field for clash in of(ended, mine).clashes] == ["ended_on"]


def test_sessions_of_both_on_one_day_stay_two_and_are_pointed_out() -> None:
    mine, theirs = builders.session("1", members=(KEPT,)), builders.session("2", members=(GIVEN,))
    merge = of(theirs, mine)
    assert [tuple(one.number for one in some) for some in merge.alike] == [(1, 2)]
    assert (len(merge.moved), merge.gone, merge.clashes) == (1, (), ())
    other = builders.session("2", members=(GIVEN,), purpose="retirement")
    assert of(other, mine).alike == ()
    assert of(theirs, builders.session("3", members=(GIVEN,))).alike == ()
