"""会員の統合 decided: what is offered, told, refused, asked once; and a name that is followed by the one before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Member, TargetLine
from roukin_desktop.presenters.found import COMMAND
from roukin_desktop.presenters.member_merge import GIVEN, KEPT, MergeModel
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.presenters.search import search
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow, type_in
from tests.runners import Waiting
from tests.services.received_book import Aoba, receive

ONE, TWO = builders.member("1001"), builders.member("1002")


@pytest.fixture
def led() -> list[tuple[str, str]]:
    """Collect which records were led to."""
    return []


@pytest.fixture
def room(world: World, view: FakeView, led: list[tuple[str, str]]) -> MembersPresenter:
    made = MembersPresenter(world.tools, view, SCOPE, lambda kind, key: led.append((kind, key)))
    made.open()
    return made


def model(view: FakeView) -> MergeModel:
    found = view.last("show_merge")
    assert isinstance(found, MergeModel)
    return found


def test_the_member_in_the_form_is_the_one_to_be_given_up(room: MembersPresenter, view: FakeView) -> None:
    room.edit_record(TWO.id)
    room.begin_merge()
    assert (model(view).names, model(view).lead) == (
        {GIVEN: "若葉生活協同組合労組", KEPT: ""},
        "残す方の会員を選んでください。",
    )
    assert view.last("focus_merge") == KEPT
    assert model(view).details[GIVEN] == "1002・みどり野支店013・組合員 120名"


def test_where_nobody_is_called_so_the_list_says_it(room: MembersPresenter, view: FakeView) -> None:
    room.begin_merge()
    room.merging.look_up(GIVEN, "どこにもない")
    place, options = view.last("show_merge_members")
    assert (place, [option.label for option in options]) == (GIVEN, ["見つかりません"])


def test_received_members_are_not_offered(room: MembersPresenter, view: FakeView, world: World) -> None:
    aoba = Aoba()
    receive(world.desk.store, aoba.send())
    room.begin_merge()
    room.merging.look_up(GIVEN, "青葉製作所")
    assert [option.key for option in view.last("show_merge_members")[1]] == [""]
    room.edit_record(aoba.member.id)
    room.begin_merge()
    assert model(view).names[GIVEN] == ""


def test_the_same_member_twice_is_said_under_the_field(room: MembersPresenter, view: FakeView, world: World) -> None:
    room.begin_merge()
    room.merging.pick(GIVEN, ONE.id)
    room.merging.pick(KEPT, ONE.id)
    assert model(view).notes[KEPT] == "同じ会員です。残す方には別の会員を選んでください。"
    room.merging.do()
    assert world.dialogs.told == []
    room.merging.pick(KEPT, TWO.id)
    assert model(view).notes[KEPT] == ""
    assert model(view).sentences


def test_done_once_it_was_asked_the_list_points_at_the_kept_member(
    room: MembersPresenter, view: FakeView, world: World
) -> None:
    room.begin_merge()
    room.merging.pick(GIVEN, ONE.id)
    room.merging.pick(KEPT, TWO.id)
    room.merging.do()
    assert world.dialogs.told[-1].startswith(
        "「松並交通労働組合1001」を「若葉生活協同組合労組」に統合します。記録 2件が「若葉生活協同組合労組」の"
    )
    assert [changes.verb for changes in world.heard] == [Verb.MERGE]
    assert view.last("point_at") == TWO.id
    assert view.last("show_merge") is None
    assert world.desk.get(Member.kind, ONE.id) is None


def test_an_answer_that_comes_late_is_not_shown_of_other_members(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = MembersPresenter(slow(world, runner), view, SCOPE)
    room.begin_merge()
    runner.finish()
    room.merging.pick(GIVEN, ONE.id)
    room.merging.pick(KEPT, TWO.id)
    room.merging.retype(KEPT)
    runner.finish()
    assert (model(view).lead, model(view).sentences) == ("残す方の会員を選んでください。", ())


def test_a_name_typed_before_the_two_were_swapped_goes_with_them(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = MembersPresenter(slow(world, runner), view, SCOPE)
    room.begin_merge()
    room.merging.look_up(KEPT, "1002")
    runner.finish()
    room.merging.pick(KEPT, TWO.id)
    room.merging.typed(GIVEN, "1001")
    room.merging.swap()
    runner.finish()
    assert model(view).names == {GIVEN: "若葉生活協同組合労組", KEPT: "松並交通労働組合1001"}


def test_a_name_typed_over_is_not_taken_when_its_answer_comes(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = MembersPresenter(slow(world, runner), view, SCOPE)
    room.begin_merge()
    room.merging.look_up(KEPT, "1002")
    runner.finish()
    room.merging.typed(GIVEN, "1001")
    room.merging.retype(GIVEN)
    runner.finish()
    assert model(view).names[GIVEN] == ""
    room.merging.typed(GIVEN, "1001")
    room.merging.pick(GIVEN, TWO.id)
    runner.finish()
    assert model(view).names[GIVEN] == "若葉生活協同組合労組"


def test_asked_twice_by_fast_fingers_it_is_done_once(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = MembersPresenter(slow(world, runner), view, SCOPE)
    room.begin_merge()
    room.merging.pick(GIVEN, ONE.id)
    room.merging.pick(KEPT, TWO.id)
    runner.finish()
    room.merging.do()
    room.merging.do()
    runner.finish()
    assert len(world.dialogs.told) == 1
    assert world.dialogs.troubles == []


def test_what_stands_against_it_leads_to_its_record(
    room: MembersPresenter, view: FakeView, world: World, led: list[tuple[str, str]]
) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "自主目標") as tx:
        tx.put(builders.target("1002", lines=(TargetLine("loan", 10, 99),)))
    room.begin_merge()
    room.merging.pick(GIVEN, ONE.id)
    room.merging.pick(KEPT, TWO.id)
    assert model(view).lead.startswith("このままでは統合できません。")
    assert (model(view).sentences, len(model(view).stops)) == ((), 2)
    room.merging.open_stop(1)
    assert led == [("self_target", builders.target("1001").id)]
    room.merging.do()
    assert world.dialogs.told == []


def test_a_change_elsewhere_is_told_anew(room: MembersPresenter, view: FakeView, world: World) -> None:
    room.begin_merge()
    room.merging.pick(GIVEN, ONE.id)
    room.merging.pick(KEPT, TWO.id)
    room.on_changes(world.desk.cancel("study_session", builders.session().id))
    assert "学習会" not in model(view).sentences[0]
    found = world.desk.get(Member.kind, TWO.id)
    assert isinstance(found, Member)
    room.on_changes(world.desk.correct(replace(found, name="若葉労組")))
    assert model(view).names[KEPT] == "若葉労組"
    world.desk.merge_members(ONE.id, TWO.id)
    shown = view.count("show_merge")
    room.on_changes(world.desk.correct(replace(found, version=found.version + 2, name="わかば労組")))
    assert view.count("show_merge") > shown
    assert "もうありません" in model(view).notes[KEPT]


def test_it_is_found_as_a_command(world: World) -> None:
    for text in ("統合", "なよせ", "二重"):
        assert (COMMAND, "merge") in [(row.kind, row.id) for row in search(world.desk, text, ["members"])]


def aliases(room: MembersPresenter) -> str:
    return room.form.text("aliases")


def test_a_new_name_keeps_the_one_before_where_it_can_be_taken_out(
    room: MembersPresenter, view: FakeView, world: World
) -> None:
    room.edit_record(ONE.id)
    type_in(room, name="松並交通ユニオン")
    assert aliases(room) == "松並交通労働組合1001"
    assert view.last("show_detail")[1].startswith("前の名前を残しました。")
    type_in(room, name="松並交通ユニオン2")
    assert aliases(room) == "松並交通労働組合1001"
    room.register()
    assert [line.id for line in world.desk.members("松並交通労働組合1001")] == [ONE.id]
    room.edit_record(ONE.id)
    type_in(room, name="松並ユニオン")
    assert aliases(room) == "松並交通労働組合1001、松並交通ユニオン2"
    type_in(room, aliases="松並交通労働組合1001", name="松並ユニオン")
    assert aliases(room) == "松並交通労働組合1001"


def test_the_name_as_it_was_needs_no_other_spelling(room: MembersPresenter) -> None:
    room.edit_record(ONE.id)
    type_in(room, aliases="松交", name="松並交通ユニオン")
    assert aliases(room) == "松交、松並交通労働組合1001"
    type_in(room, name="松並交通労働組合1001")
    assert aliases(room) == "松交"
    type_in(room, name="松並交通労働組合 1001")
    assert aliases(room) == "松交"


def test_a_mistyped_name_of_a_member_no_record_names_is_not_kept(room: MembersPresenter) -> None:
    room.edit_record(TWO.id)
    type_in(room, name="若葉生協労組")
    assert aliases(room) == ""


def test_a_new_member_has_no_name_before(room: MembersPresenter) -> None:
    type_in(room, name="みなと労組")
    type_in(room, name="みなと労働組合")
    assert aliases(room) == ""


def test_the_name_before_is_one_step_that_undo_takes_back(room: MembersPresenter) -> None:
    room.edit_record(ONE.id)
    type_in(room, name="松並交通ユニオン")
    room.form.undo()
    assert (aliases(room), room.form.text("name")) == ("", "松並交通ユニオン")
    room.form.leave("name")
    assert aliases(room) == ""
    room.form.undo()
    assert room.form.text("name") == "松並交通労働組合1001"
