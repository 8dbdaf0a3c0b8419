"""登録・訂正・取消 through the one door: rules again, one operation each, everything can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.records import Committee, Member, Reason, SelfTarget, StudySession, TargetLine
from roukin_desktop.services.desk import Desk, create_desk, open_desk
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

LATER = date(2025, 7, 4)


def new_session(**fields: object) -> StudySession:
    """Return a session as a form makes it: without id, book and number."""
    return replace(builders.session(held_on=LATER), id="", book_id="", number=0, **fields)


def session_of(desk: Desk, key: str = "1") -> StudySession:
    return cast("StudySession", desk.get("study_session", builders.session(key).id))


def test_a_registered_session_gets_id_number_and_book(desk: Desk) -> None:
    changes = desk.register(new_session())
    [touched] = changes.touched
    stored = cast("StudySession", desk.get("study_session", touched.record_id))
    assert stored.number == 2
    assert stored.book_id == desk.info.book_id
    assert stored.version == 1
    assert changes.verb is Verb.REGISTER


def test_law_l2_one_call_is_one_operation_with_a_readable_label(desk: Desk) -> None:
    desk.register(new_session(), why="議事録から")
    newest = desk.history(1)[0]
    assert newest.label == "学習会 7/4 松並交通労働組合1001の登録"
    assert (newest.why, newest.who, newest.records) == ("議事録から", "みどり野 係", 1)


def test_the_label_of_a_joint_session_counts_the_other_members(desk: Desk) -> None:
    both = (builders.member("1001"), builders.member("1002"))
    desk.register(new_session(members=builders.session(members=both).members))
    assert desk.history(1)[0].label == "学習会 7/4 松並交通労働組合1001 ほか1会員の登録"


def test_labels_of_the_other_forms(desk: Desk) -> None:
    desk.register(replace(builders.entry("2", branch_id=builders.branch().id), recorded_on=LATER, count=1, yen=900_000))
    desk.cancel("self_target", builders.target().id)
    labels = [operation.label for operation in desk.history(2)]
    assert labels == [
        "自主目標 2025年度 松並交通労働組合1001の取消",
        "キャンペーン実績 サマー 7/4 みどり野支店013 定期預金の登録",
    ]


def test_errors_refuse_with_one_sentence_each_and_change_nothing(desk: Desk) -> None:
    with pytest.raises(InputRefused) as refusal:
        desk.register(new_session(attendees=-3, themes=()))
    assert len(refusal.value.problems) == 2
    assert any("テーマ" in line for line in refusal.value.problems)
    assert desk.store.count("study_session") == 1
    assert len(desk.history(10)) == 1


def test_a_warning_wants_a_reason_and_keeps_it(desk: Desk) -> None:
    crowded = new_session(attendees=121)
    with pytest.raises(InputRefused) as refusal:
        desk.register(crowded)
    assert "理由" in refusal.value.problems[0]
    reason = Reason("attendees_over_headcount", "家族も参加")
    [touched] = desk.register(replace(crowded, reasons=(reason,))).touched
    stored = cast("StudySession", desk.get("study_session", touched.record_id))
    assert stored.reasons == (reason,)


def test_a_blank_reason_is_no_reason(desk: Desk) -> None:
    with pytest.raises(InputRefused):
        desk.register(new_session(attendees=121, reasons=(Reason("attendees_over_headcount", " "),)))


def test_the_same_member_day_and_purpose_is_asked_about(desk: Desk) -> None:
    with pytest.raises(InputRefused) as refusal:
        desk.register(replace(new_session(), held_on=builders.DAY))
    assert "No.1" in refusal.value.problems[0]


def test_correcting_keeps_the_number_and_counts_the_version(desk: Desk) -> None:
    desk.correct(replace(session_of(desk), attendees=30))
    stored = session_of(desk)
    assert (stored.number, stored.attendees, stored.version) == (1, 30, 2)
    assert desk.history(1)[0].verb is Verb.CORRECT


def test_a_form_opened_before_somebody_else_corrected_is_refused(desk: Desk) -> None:
    seen = session_of(desk)
    desk.correct(replace(seen, attendees=30))
    with pytest.raises(InputRefused):
        desk.correct(replace(seen, attendees=31))
    assert session_of(desk).attendees == 30


def test_cancelled_and_brought_back(desk: Desk) -> None:
    before = session_of(desk)
    desk.cancel("study_session", before.id)
    assert desk.get("study_session", before.id) is None
    assert desk.undo() is not None
    after = session_of(desk)
    assert replace(after, version=before.version) == before


def test_cancelling_what_is_gone_is_said(desk: Desk) -> None:
    with pytest.raises(InputRefused, match="すでにありません"):
        desk.cancel("study_session", builders.uid("nobody"))


def test_a_member_that_held_sessions_cannot_be_cancelled(desk: Desk) -> None:
    with pytest.raises(InputRefused):
        desk.cancel("member", builders.member("1001").id)
    assert desk.get("member", builders.member("1001").id) is not None


def test_law_l9_text_is_kept_as_typed_but_trimmed(desk: Desk) -> None:
    [touched] = desk.register(new_session(title=" =資料1-①②㈱ ")).touched
    stored = cast("StudySession", desk.get("study_session", touched.record_id))
    assert stored.title == "=資料1-①②㈱"


def test_law_l7_blank_is_not_zero(desk: Desk) -> None:
    target = replace(
        builders.target("1002"),
        lines=(TargetLine("loan", None, 0), TargetLine("deposit", 5, None)),
        set_on=LATER,
        decided_by="convention",
    )
    desk.register(target)
    stored = cast("SelfTarget", desk.get("self_target", target.id))
    assert [(line.allotted, line.target) for line in stored.lines] == [(None, 0), (5, None)]


def test_registering_settles_what_an_import_left_open(desk: Desk) -> None:
    with desk.store.transaction(Verb.IMPORT, "取込") as tx:
        tx.put(builders.session("7", held_on=LATER, purpose="", review=("purpose",)))
    desk.correct(replace(session_of(desk, "7"), purpose="young"))
    assert session_of(desk, "7").review == ()


def test_many_are_taken_in_as_one_operation_or_not_at_all(desk: Desk) -> None:
    good = [new_session(held_on=date(2025, 8, day)) for day in (1, 2, 3)]
    changes = desk.register_many(good, Verb.PASTE, "学習会 3件の貼り付け")
    assert len(changes.touched) == 3
    numbers = sorted(cast("StudySession", r).number for r in desk.all("study_session"))
    assert numbers == [1, 2, 3, 4]
    with pytest.raises(InputRefused) as refusal:
        desk.register_many([new_session(held_on=date(2025, 8, 9)), new_session(attendees=0)], Verb.PASTE, "貼り付け")
    assert refusal.value.problems[0].startswith("2件目")
    assert desk.store.count("study_session") == 4


def test_a_pasted_block_is_checked_against_itself(desk: Desk) -> None:
    twice = [replace(builders.target("1002"), id="", book_id="") for _ in range(2)]
    with pytest.raises(InputRefused):
        desk.register_many(twice, Verb.PASTE, "貼り付け")
    assert desk.store.count("self_target") == 1


def test_undo_goes_back_thirty_steps(desk: Desk) -> None:
    for attendees in range(30, 62):
        desk.correct(replace(session_of(desk), attendees=attendees))
    while desk.undo():
        pass
    assert session_of(desk).attendees == 31


def test_a_book_opened_for_reading_says_why_it_cannot_be_changed(store: BookStore, who: Who, clock: Clock) -> None:
    store.close()
    with open_desk(store.path, who=who, clock=clock, read_only=True) as desk:
        assert desk.read_only
        assert desk.store.count("member") == 2
        for change in (
            lambda: desk.register(new_session()),
            lambda: desk.cancel("study_session", builders.session().id),
            lambda: desk.copy_year(2026),
            desk.undo,
        ):
            with pytest.raises(FileTrouble, match="閲覧のみ"):
                change()


def test_a_new_committee_stands_in_its_own_register(tmp_path: Path, who: Who, clock: Clock) -> None:
    with create_desk(
        tmp_path / "new.roukin", role=Role.COMMITTEE, code="013", name=" 青葉 ", year=2025, who=who, clock=clock
    ) as desk:
        [owner] = desk.all("committee")
        assert (cast("Committee", owner).code, cast("Committee", owner).name) == ("013", "青葉")


def test_headquarters_and_offices_start_with_empty_registers(tmp_path: Path, who: Who, clock: Clock) -> None:
    for role in (Role.OFFICE, Role.HEADQUARTERS):
        path = tmp_path / f"{role}.roukin"
        with create_desk(path, role=role, code="", name="本部", year=2025, who=who, clock=clock) as desk:
            assert desk.info.role is role
            assert desk.all("committee") == []


@pytest.mark.parametrize(("name", "year"), [("  ", 2025), ("あ" * 121, 2025), ("青葉", 25)])
def test_a_book_without_a_sensible_owner_or_year_is_not_made(
    tmp_path: Path, who: Who, clock: Clock, name: str, year: int
) -> None:
    path = tmp_path / "new.roukin"
    with pytest.raises(InputRefused):
        create_desk(path, role=Role.COMMITTEE, code="013", name=name, year=year, who=who, clock=clock)
    assert not path.exists()


def test_a_member_taken_twice_by_code_is_refused_and_by_name_asked(desk: Desk) -> None:
    with pytest.raises(InputRefused):
        desk.register(Member(id="", book_id="", code="1001", name="別の組合"))
    twin = Member(id="", book_id="", code="1003", name="松並交通労働組合1001")
    with pytest.raises(InputRefused):
        desk.register(twin)
