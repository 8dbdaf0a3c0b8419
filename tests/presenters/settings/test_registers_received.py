"""会員活動, 相談 and 会議 of another book: named with their origin, only shown, counted with the own ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Consultation, Meeting, MeetingMember, MemberActivity
from roukin_desktop.presenters.activities.room import ActivitiesPresenter
from roukin_desktop.presenters.consultations import ConsultationsPresenter
from roukin_desktop.presenters.meetings.room import MeetingsPresenter
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import type_in
from tests.services.received_book import AOBA, Aoba, receive

OWN = (
    builders.activity("1"),
    builders.consultation("1", count=4),
    builders.meeting("1", members=(builders.member(),), attendees=10),
)


class Deeds:
    """What 青葉 sends beside the rest."""

    def __init__(self) -> None:
        aoba = Aoba()
        home = {"book_id": aoba.sender.book, "version": 1}
        self.activity = builders.activity("21", member_id=aoba.member.id, done_on=date(2025, 5, 1), **home)
        self.shared = builders.activity("22", member_id=aoba.shared.id, activity="newsletter", **home)
        self.workplace = replace(builders.workplace_committee("2001"), member_id=aoba.member.id, **home)
        self.consultation = builders.consultation("21", count=3, branch_id=aoba.branch.id, **home)
        there = (MeetingMember(aoba.member.id, present=True),)
        self.meeting = replace(builders.meeting("21", name="青葉の会議", attendees=7, **home), members=there)
        self.sent = aoba.send(
            *aoba.records, self.activity, self.shared, self.workplace, self.consultation, self.meeting
        )
        self.member = aoba.member


@pytest.fixture
def deeds() -> Deeds:
    return Deeds()


@pytest.fixture
def mixed(world: World, deeds: Deeds) -> World:
    with world.desk.store.transaction(Verb.REGISTER, "自分の記録") as tx:
        tx.put_many(list(OWN))
    receive(world.desk.store, deeds.sent)
    return world


def test_deeds_received_stand_in_rows_of_their_own_with_their_sender(
    mixed: World, view: FakeView, deeds: Deeds
) -> None:
    room = ActivitiesPresenter(mixed.tools, view, SCOPE)
    room.open()
    heads = [head.key for head in view.last("show_columns")]
    rows = {row.key: row for row in view.last("show_rows")[0]}
    received = [row for row in rows.values() if row.locked]
    assert [row.cells[heads.index("origin")].text for row in received] == [AOBA, AOBA]
    shown = {row.cells[0].text: [row.cells[heads.index(k)].text for k in ("agenda", "newsletter")] for row in received}
    assert shown["青葉製作所労働組合"] == ["5/1", ""]
    assert list(shown.values())[1] == ["", "6/18"]
    assert "議案書方針化 2会員" in view.last("show_totals")
    room.whose.choose("received")
    assert all(row.locked for row in view.last("show_rows")[0])


def test_nothing_is_typed_into_a_row_received(mixed: World, view: FakeView, deeds: Deeds) -> None:
    room = ActivitiesPresenter(mixed.tools, view, SCOPE)
    room.open()
    key = next(row.key for row in view.last("show_rows")[0] if row.locked)
    before = mixed.desk.all(MemberActivity.kind)
    room.choose(key, "agenda")
    detail = view.last("show_detail")
    assert (detail.cancel, detail.discard, detail.unknown) == ("", "", "")
    assert f"{AOBA}(第1版)から受け付けた記録です。" in detail.banner.text
    assert all(line.locked for line in detail.lines)
    room.toggle(key, "agenda")
    room.edit(key, "agenda", "0601")
    room.paste(key, "agenda", "6/1")
    room.copy_last()
    room.undo()
    room.cancel()
    assert mixed.desk.all(MemberActivity.kind) == before
    assert view.last("show_state") == ""
    assert "ここでは訂正できません" in mixed.dialogs.told[0]


def test_another_room_leads_to_a_deed_received(mixed: World, view: FakeView, deeds: Deeds) -> None:
    room = ActivitiesPresenter(mixed.tools, view, SCOPE)
    room.open()
    room.edit_record(deeds.activity.id)
    shown = room.shown()
    assert shown is not None
    assert shown.id == deeds.activity.id


def test_counts_received_are_listed_and_part_of_the_figures(mixed: World, view: FakeView, deeds: Deeds) -> None:
    room = ConsultationsPresenter(mixed.tools, view, SCOPE)
    room.open()
    assert {(row.branch, row.count, row.origin) for row in view.last("show_rows")[0]} == {
        ("お客様相談室・全体", "4件", ""),
        ("青葉支店", "3件", AOBA),
    }
    total, kinds = view.last("show_totals")
    assert total == "2025年度上期 7件"
    assert kinds.endswith("受け付けた記録を含みます。")
    room.edit_record(deeds.consultation.id)
    type_in(room, count="9")
    room.register()
    assert {getattr(one, "count", None) for one in mixed.desk.all(Consultation.kind)} == {3, 4}
    room.whose.choose("own")
    assert [row.origin for row in view.last("show_rows")[0]] == [""]


def test_a_meeting_received_is_shown_with_its_members_and_not_changed(
    mixed: World, view: FakeView, deeds: Deeds
) -> None:
    room = MeetingsPresenter(mixed.tools, view, SCOPE)
    room.open()
    room.edit_record(deeds.meeting.id)
    rows, _, locked = view.last("show_members")
    assert ([row.name for row in rows], locked) == ([deeds.member.name], True)
    room.turn_presence(0)
    room.add_group("all")
    room.remove(0)
    assert len(mixed.dialogs.told) == 3
    assert len(view.last("show_members")[0]) == 1
    room.register()
    assert {getattr(one, "name", "") for one in mixed.desk.all(Meeting.kind)} == {"道東ブロック研修会", "青葉の会議"}


def test_a_member_received_is_not_added_to_an_own_meeting_and_the_way_is_told(
    mixed: World, view: FakeView, deeds: Deeds
) -> None:
    room = MeetingsPresenter(mixed.tools, view, SCOPE)
    room.open()
    way = "会員台帳で開いて「自分の台帳に登録」を押すと、ここに加えられます。"
    told = f"「{deeds.member.name}」は受け付けた会員です。{way}"
    room.look_up(deeds.member.code)
    assert view.last("show_added") == told
    room.add_typed(deeds.member.name)
    assert view.last("show_added") == told
    mixed.desk.adopt("member", deeds.member.id)
    room.add_typed(deeds.member.name)
    assert [row.name for row in view.last("show_members")[0]] == [deeds.member.name]
