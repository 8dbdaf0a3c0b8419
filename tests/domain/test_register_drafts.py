"""The forms of 相談, 会議 and 会員活動: text to record and back, and what is no record yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.activity_draft import ActivityShape, WorkplaceShape
from roukin_desktop.domain.drafts.consultation_draft import ConsultationShape
from roukin_desktop.domain.drafts.meeting_draft import MeetingShape
from roukin_desktop.domain.fields import PICKED, DateSense
from roukin_desktop.domain.records import Consultation, Meeting, MeetingMember, MemberActivity, WorkplaceCommittee
from tests import builders

CATALOGUE = load_catalogue(2025)
SENSE = DateSense(2025, date(2025, 9, 30))
BRANCH, BLOCK, MEMBER = "branch-1", "block-1", "member-1"


def consultations(before: tuple[str, str] = ("", "")) -> ConsultationShape:
    return ConsultationShape(CATALOGUE, (BRANCH,), SENSE, before)


@pytest.mark.parametrize(
    "record",
    [
        builders.consultation(count=None),
        builders.consultation(count=0, branch_id=BRANCH, note="窓口", version=3),
    ],
)
def test_a_consultation_comes_back_as_it_was(record: Consultation) -> None:
    assert Draft(consultations(), record).record() == record


@pytest.mark.parametrize(
    "record",
    [
        builders.meeting(),
        builders.meeting(place="函館", starts_at="15:00", block_id=BLOCK, attendees=0, note="備考", version=2),
        replace(
            builders.meeting(),
            members=(
                MeetingMember("a"),
                MeetingMember("b", present=True),
                MeetingMember("c", present=False),
                MeetingMember("d", expected=False, present=True),
            ),
        ),
    ],
)
def test_a_meeting_comes_back_as_it_was(record: Meeting) -> None:
    assert Draft(MeetingShape(CATALOGUE, (BLOCK,), SENSE), record).record() == record


@pytest.mark.parametrize("record", [builders.activity(note="第123号", version=1)])
def test_a_deed_comes_back_as_it_was(record: MemberActivity) -> None:
    shape = ActivityShape(record.activity, SENSE, record.member_id)
    assert Draft(shape, record).record() == record


@pytest.mark.parametrize(
    "record",
    [
        builders.workplace_committee(),
        builders.workplace_committee(set_up_on=None, note="以前から"),
        builders.workplace_committee(ended_on=date(2025, 8, 31)),
        builders.workplace_committee(set_up_on=None, ended_on=date(2025, 8, 31)),
    ],
)
def test_a_workplace_committee_comes_back_as_it_was(record: WorkplaceCommittee) -> None:
    assert Draft(WorkplaceShape(SENSE, record.member_id), record).record() == record


def test_without_a_day_there_is_no_record() -> None:
    texts = {"count": "3", "note": "x"}
    assert Draft(consultations(), None, texts).candidate() is None
    assert Draft(MeetingShape(CATALOGUE, (), SENSE), None, {"name": "会議"}).candidate() is None
    assert Draft(ActivityShape("agenda", SENSE, MEMBER), None, {"note": "x"}).candidate() is None


def test_a_workplace_committee_is_none_until_its_day_is_said_or_said_to_be_unknown() -> None:
    shape = WorkplaceShape(SENSE, MEMBER)
    assert Draft(shape, None, {"ended_on": "0831"}).candidate() is None
    made = Draft(shape, None, {"unknown": "1"}).candidate()
    assert made is not None
    assert (made.member_id, made.set_up_on) == (MEMBER, None)


def test_what_a_whole_federation_did_names_no_member() -> None:
    made = Draft(ActivityShape("welfare_request", SENSE, None, "federation-1"), None, {"done_on": "0501"}).record()
    assert made is not None
    assert (made.member_id, made.federation_id, made.done_on) == (None, "federation-1", date(2025, 5, 1))


def test_the_next_consultation_starts_with_day_and_branch_and_the_only_kind() -> None:
    draft = Draft(consultations(("2025/06/20", BRANCH)))
    assert (draft.text("recorded_on"), draft.text("branch"), draft.text("consultation")) == ("2025/06/20", BRANCH, "")
    only = replace(CATALOGUE, consultations=CATALOGUE.consultations[:1])
    assert Draft(ConsultationShape(only, (), SENSE)).text("consultation") == "debt"
    assert not draft.dirty()


def test_a_row_without_a_member_is_no_part_of_the_meeting() -> None:
    texts = {"held_on": "0919", "members.0.present": "yes", "members.1.member": f"{PICKED}{MEMBER}"}
    made = Draft(MeetingShape(CATALOGUE, (), SENSE), None, texts).candidate()
    assert made is not None
    assert made.members == (MeetingMember(MEMBER, expected=False),)
