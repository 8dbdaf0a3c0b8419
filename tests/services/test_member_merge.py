"""会員の統合: one operation that can be taken back, told before it is done, refused where only a person knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import (
    MeetingMember,
    Member,
    Record,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk, open_desk
from roukin_desktop.services.marks import list_marks
from roukin_desktop.services.screens import session_totals
from roukin_desktop.storage import finders
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.conftest import NOW
from tests.domain.test_member_merge import SPECIMENS
from tests.services.received_book import Aoba, receive
from tests.services.submissions import Put, sender_desk, submit
from tests.services.test_closing import plain
from tests.storage.shelves import book, content

KEPT, GIVEN = builders.member("1001"), builders.member("1002")


def member(desk: Desk, key: str) -> Member:
    found = desk.get(Member.kind, builders.member(key).id)
    assert isinstance(found, Member)
    return found


def all_of_given() -> list[Record]:
    """Return a record of each kind that names the member to be given up."""
    return [
        builders.session("11", members=(GIVEN, KEPT), held_on=date(2025, 7, 1)),
        builders.target("1002", 2024),
        builders.activity("11", member_id=GIVEN.id),
        builders.workplace_committee("1002"),
        builders.meeting("11", members=(GIVEN,)),
        builders.prior(scope="member:1002"),
    ]


def test_all_records_are_the_kept_members_as_one_operation(desk: Desk, put: Put) -> None:
    put(*all_of_given())
    plan = desk.plan_merge(GIVEN.id, KEPT.id)
    assert (plan.records, plan.stops) == (6, ())
    changes = desk.merge_members(GIVEN.id, KEPT.id)
    assert (changes.verb, changes.label) == (Verb.MERGE, "会員 若葉生活協同組合労組を松並交通労働組合1001に統合")
    assert desk.history(1)[0].id == changes.operation_id
    assert desk.get(Member.kind, GIVEN.id) is None
    assert not desk.is_used(GIVEN.id)
    assert member(desk, "1001").aliases == ("若葉生活協同組合労組", "1002")
    assert [line.name for line in desk.members("若葉生協")] == []
    assert [line.id for line in desk.members("若葉生活協同")] == [KEPT.id]
    assert [line.id for line in desk.members("1002")] == [KEPT.id]
    assert desk.check().damage == ()


def test_every_kind_that_names_a_member_is_found_in_the_book(desk: Desk, put: Put) -> None:
    """The kinds come from the record types, the columns from the tables: neither can know of one the other lacks."""
    put(*(replace(one, id=builders.uid(f"specimen {kind}")) for kind, one in SPECIMENS.items()))
    found = finders.naming(desk.store, [GIVEN.id], own=True)
    assert {one.kind for one in found} == SPECIMENS.keys()
    assert desk.is_used(GIVEN.id)
    assert not desk.is_used(builders.uid("nobody"))


def test_it_is_taken_back_and_done_again_in_one_step_each(desk: Desk, put: Put) -> None:
    put(*all_of_given())
    before = content(desk.store)
    desk.merge_members(GIVEN.id, KEPT.id)
    merged = content(desk.store)
    assert merged != before
    desk.undo()
    assert content(desk.store) == before
    desk.redo()
    assert content(desk.store) == merged
    assert desk.check().damage == ()


def test_the_preview_says_what_becomes_of_records_names_number_and_heads(desk: Desk, put: Put) -> None:
    put(*all_of_given(), replace(member(desk, "1002"), headcount=300))
    said = "\n".join(desk.plan_merge(GIVEN.id, KEPT.id).sentences)
    assert (
        "「若葉生活協同組合労組」(1002)の記録を「松並交通労働組合1001」(1001)の記録にします: "
        "学習会 1件、自主目標 1件、会員活動 1件、職場推進委員会 1件、会議・研修会 1件、前年実績 1件。"
    ) in said
    assert "両方の会員が入っている記録は、1会員になります: 学習会 7/1 松並交通労働組合1001。" in said
    assert "加えて、検索と取込で見つかるようにします: 若葉生活協同組合労組、1002。" in said
    assert "会員番号は 1001 を使います。1002 は「別の書き方」に残ります。" in said
    assert "組合員数は120名のままです(やめる方は300名)。" in said
    assert "配布ファイル" not in said
    assert "提出後に訂正" not in said


def test_targets_of_one_year_that_differ_are_named_and_nothing_is_changed(desk: Desk, put: Put) -> None:
    put(builders.target("1002", lines=(TargetLine("loan", 10, 99),)))
    before, steps = content(desk.store), len(desk.history())
    stops = desk.plan_merge(GIVEN.id, KEPT.id).stops
    assert [(stop.record_id, stop.label) for stop in stops] == [
        (builders.target("1001").id, "自主目標 2025年度 松並交通労働組合1001"),
        (builders.target("1002").id, "自主目標 2025年度 若葉生活協同組合労組"),
    ]
    assert {stop.text for stop in stops} == {
        "「目標」が2つの会員で違います。正しい方に合わせるか、いらない方を取り消してください。"
    }
    with pytest.raises(InputRefused, match="何も変更していません") as refused:
        desk.merge_members(GIVEN.id, KEPT.id)
    assert refused.value.problems[1].startswith("自主目標 2025年度 若葉生活協同組合労組: ")
    assert (content(desk.store), len(desk.history())) == (before, steps)
    desk.cancel("self_target", builders.target("1002").id)
    assert desk.plan_merge(GIVEN.id, KEPT.id).stops == ()


def test_a_member_is_not_merged_with_itself_nor_with_one_that_is_gone(desk: Desk) -> None:
    with pytest.raises(InputRefused, match="同じ会員です"):
        desk.plan_merge(KEPT.id, KEPT.id)
    with pytest.raises(InputRefused, match="もうありません"):
        desk.plan_merge(builders.uid("nobody"), KEPT.id)


def test_a_member_of_another_book_is_neither_given_up_nor_kept(desk: Desk) -> None:
    aoba = Aoba()
    receive(desk.store, aoba.send())
    for pair in ((aoba.member.id, KEPT.id), (KEPT.id, aoba.member.id)):
        with pytest.raises(InputRefused, match="ほかの記録簿から受け付けた会員です"):
            desk.merge_members(*pair)


def received(desk: Desk) -> dict[str, str]:
    """Return the records of other books, their members by name."""
    names = {m.id: m.name for m in desk.all(Member.kind) if isinstance(m, Member)}
    found = [one for kind in ("study_session", "self_target") for one in desk.all(kind)]
    texts = {one.id: to_json(one) for one in found if one.book_id != desk.info.book_id}
    for key, name in names.items():
        texts = {one: text.replace(key, name) for one, text in texts.items()}
    return texts


def test_law_l1_what_other_books_sent_stays_under_the_number_it_came_with(desk: Desk) -> None:
    aoba = Aoba()
    receive(desk.store, aoba.send())
    before = content(desk.store)
    said = desk.plan_merge(KEPT.id, GIVEN.id).sentences
    assert (
        "受け付けた会員番号 1001 の記録 1件は変わりません。提出元の会員 1001 の記録として残ります。"
        "提出元にも統合してもらってください。"
    ) in said
    desk.merge_members(KEPT.id, GIVEN.id)
    joint = desk.get(StudySession.kind, aoba.joint.id)
    assert isinstance(joint, StudySession)
    assert joint.members == aoba.joint.members
    assert desk.get(Member.kind, aoba.shared.id) == aoba.shared
    assert desk.check().damage == ()
    desk.undo()
    assert content(desk.store) == before


def test_a_number_taken_over_takes_along_what_others_sent_under_it(desk: Desk, put: Put) -> None:
    put(builders.member("", id=builders.uid("nameless"), name="松並交通労組"))
    aoba = Aoba()
    receive(desk.store, aoba.send())
    nameless = builders.uid("nameless")
    said = desk.plan_merge(KEPT.id, nameless).sentences
    assert "受け付けた会員番号 1001 の記録 1件は、「松並交通労組」(1001)の記録として数えます。" in said
    assert "空欄の会員番号・産別・店舗は、「松並交通労働組合1001」(1001)から補います。" in said
    desk.merge_members(KEPT.id, nameless)
    joint = desk.get(StudySession.kind, aoba.joint.id)
    assert isinstance(joint, StudySession)
    assert [there.member_id for there in joint.members] == [nameless]
    assert desk.check().damage == ()


def test_records_of_a_submitted_year_are_marked_and_the_next_submission_has_them(
    store: BookStore, put: Put, tmp_path: Path
) -> None:
    desk = sender_desk(store, tmp_path)
    put(builders.session("11", members=(GIVEN,)), builders.session("12", members=(GIVEN,), held_on=date(2024, 5, 1)))
    submit(desk, tmp_path / "out")
    assert (
        "提出した年度の記録 1件に「提出後に訂正」の印が付きます。次の提出で届きます。"
        in desk.plan_merge(GIVEN.id, KEPT.id).sentences
    )
    desk.merge_members(GIVEN.id, KEPT.id)
    assert list_marks(desk, "study_session", 2025, ()).of(builders.session("11").id) == "提出後に訂正"
    assert list_marks(desk, "member", 2025, ()).of(KEPT.id) == "提出後に訂正"
    again = submit(desk, tmp_path / "out")
    assert again.line.revision == 2


def test_a_closed_period_prints_as_it_was_reported(desk: Desk, put: Put) -> None:
    put(builders.session("11", members=(GIVEN,)))
    intake = desk.intake
    intake.close("2025H1", "締めた")
    before = plain(intake.as_reported("2025H1"))
    assert any(
        "確定した期間(2025年度上期)の記録も変わります" in one for one in desk.plan_merge(GIVEN.id, KEPT.id).sentences
    )
    desk.merge_members(GIVEN.id, KEPT.id)
    assert plain(intake.as_reported("2025H1")) == before
    assert [one.record_id for one in intake.since("2025H1")]


def test_a_register_that_follows_headquarters_is_told_that_the_number_may_come_back(desk: Desk, put: Put) -> None:
    put(builders.year_definition())
    said = desk.plan_merge(GIVEN.id, KEPT.id).sentences
    assert any(one.startswith("本部の名簿に会員番号 1002 があると、次の配布ファイルでまた加わります。") for one in said)


def test_a_book_that_is_only_read_is_planned_in_and_not_changed(store: BookStore, who: Who, clock: Clock) -> None:
    with open_desk(store.path, who=who, clock=clock, read_only=True) as desk:
        assert desk.plan_merge(GIVEN.id, KEPT.id).sentences
        with pytest.raises(FileTrouble, match="閲覧"):
            desk.merge_members(GIVEN.id, KEPT.id)


def test_a_command_names_members_by_number_or_whole_name(desk: Desk, put: Put) -> None:
    assert desk.named_member("１００２").id == GIVEN.id
    assert desk.named_member("若葉生活協同組合労組").id == GIVEN.id
    put(builders.member("1003", name="若葉生活協同組合労組"))
    with pytest.raises(InputRefused, match="2つあります。会員番号で"):
        desk.named_member("若葉生活協同組合労組")
    with pytest.raises(InputRefused, match="ありません。会員番号で"):
        desk.named_member("若葉")


KEYS = ("1001", "1002", "1003")
DAYS = st.integers(0, 2).map(lambda n: builders.DAY + timedelta(days=n))
SOME = st.lists(st.sampled_from(KEYS), min_size=1, max_size=3, unique=True)
HEADS = st.none() | st.integers(1, 30)


@st.composite
def books(draw: st.DrawFn) -> list[Record]:
    """Draw the records of a small book of three members; what they say is often the same and sometimes not."""
    made: list[Record] = [
        builders.member(key, headcount=draw(HEADS), code=draw(st.sampled_from((key, ""))) if key != "1003" else key)
        for key in KEYS
    ]
    for n in range(draw(st.integers(0, 4))):
        parts = tuple(SessionMember(builders.member(key).id, draw(HEADS)) for key in draw(SOME))
        made.append(replace(builders.session(str(n + 1)), members=parts, held_on=draw(DAYS), attendees=draw(HEADS)))
    for key in draw(st.lists(st.sampled_from(KEYS), unique=True)):
        lines = draw(st.sampled_from(((TargetLine("loan", 10, 12),), (TargetLine("loan"),), (TargetLine("loan", 9),))))
        made.append(builders.target(key, draw(st.sampled_from((2024, 2025))), lines=lines))
    for n, key in enumerate(draw(st.lists(st.sampled_from(KEYS), max_size=4))):
        made.append(builders.activity(str(n), member_id=builders.member(key).id, done_on=draw(DAYS)))
    for n, key in enumerate(draw(SOME)):
        made.append(builders.workplace_committee(key, id=builders.uid(f"place {n}"), set_up_on=draw(st.none() | DAYS)))
    there = [
        MeetingMember(builders.member(k).id, draw(st.booleans()), draw(st.none() | st.booleans())) for k in draw(SOME)
    ]
    return [*made, replace(builders.meeting(), members=tuple(there))]


@settings(max_examples=60)
@given(records=books())
def test_law_a_merge_changes_no_total_and_taken_back_leaves_the_book_as_it_was(records: list[Record]) -> None:
    with TemporaryDirectory() as folder, book(Path(folder)) as store:
        with store.transaction(Verb.REGISTER, "記録") as tx:
            tx.put_many(records)
        desk = Desk(Context(store, lambda: NOW))
        before, totals = content(store), session_totals(desk, year_period(2025))
        stops = desk.plan_merge(GIVEN.id, KEPT.id).stops
        if stops:
            with pytest.raises(InputRefused):
                desk.merge_members(GIVEN.id, KEPT.id)
        else:
            desk.merge_members(GIVEN.id, KEPT.id)
            assert not desk.is_used(GIVEN.id)
            assert session_totals(desk, year_period(2025)) == totals
            assert desk.check().damage == ()
            desk.undo()
        assert content(store) == before
