"""会議・研修会: members picked one by one and all at once, ticked, the rate told live; the list and its totals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.records import Meeting, MeetingMember
from roukin_desktop.presenters.meetings.room import MeetingsPresenter
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import type_in

FIRST, SECOND = builders.member("1001"), builders.member("1002")
THIRD = builders.member("1003", name="汐見教職員組合", reading="シオミ")


@pytest.fixture
def room(world: World, view: FakeView) -> MeetingsPresenter:
    other = builders.branch("014", name="汐見支店", committee_id=builders.committee().id)
    there = (MeetingMember(FIRST.id, present=True), MeetingMember(SECOND.id, present=False))
    with world.desk.store.transaction(Verb.REGISTER, "会議") as tx:
        tx.put_many([builders.block(), other, builders.member("1003", name=THIRD.name, branch_id=other.id)])
        tx.put_many(
            [
                builders.meeting("1", attendees=30, place="函館", block_id=builders.block().id),
                builders.meeting("2", held_on=date(2025, 4, 22), meeting="conference", name="2024年度 第3回"),
                builders.meeting("3", held_on=date(2024, 9, 19), attendees=20),
                builders.meeting("4", held_on=date(2025, 10, 31), meeting="committee_meeting", name="10月"),
            ]
        )
        september = builders.meeting("5", held_on=date(2025, 9, 1), meeting="committee_meeting", name="9月")
        tx.put(replace(september, members=there))
        tx.put(builders.meeting("6", held_on=date(2025, 7, 1), meeting="other", name="学習", members=(FIRST,)))
    made = MeetingsPresenter(world.tools, view, SCOPE)
    made.open()
    return made


def members(view: FakeView) -> list[tuple[str, bool, str]]:
    return [(row.name, row.expected, row.presence) for row in view.last("show_members")[0]]


def summary(view: FakeView) -> str:
    return str(view.last("show_members")[1])


def newest(world: World, name: str) -> Meeting:
    [found] = [one for one in world.desk.all(Meeting.kind) if getattr(one, "name", "") == name]
    assert isinstance(found, Meeting)
    return found


def test_the_list_shows_attendance_and_the_head_totals(room: MeetingsPresenter, view: FakeView) -> None:
    rows, _ = view.last("show_rows")
    assert [(row.day, row.kind, row.name, row.attendees, row.came, row.rate) for row in rows] == [
        ("9/1(月)", "推進委員会", "9月", "", "1/2会員", "50.0%"),
        ("7/1(火)", "その他の会議", "学習", "", "1/1会員", "100.0%"),
        ("6/18(水)", "研修会", "道東ブロック研修会", "30名", "", ""),
        ("4/22(火)", "全道推進会議", "2024年度 第3回", "", "", ""),
    ]
    total, kinds = view.last("show_totals")
    assert total == "4回 / 30名"
    assert kinds.split("   ") == [
        "研修会 1回(前年同期 1回 ±0回)",
        "全道推進会議 1回",
        "推進委員会 1回",
        "その他の会議 1回",
        "参加者 30名(前年同期 20名 +10名)",
    ]


@pytest.mark.parametrize(
    ("text", "count"), [("函館", 1), ("第１ブロック", 1), ("研修", 1), ("2024年度", 1), ("無い", 0)]
)
def test_the_filter_is_of_name_kind_place_and_block(
    room: MeetingsPresenter, view: FakeView, text: str, count: int
) -> None:
    room.filter(text)
    rows, note = view.last("show_rows")
    assert (len(rows), note) == (count, "" if count else "当てはまる会議はありません。")


def test_all_members_of_a_branch_are_added_at_once_and_nobody_twice(room: MeetingsPresenter, view: FakeView) -> None:
    groups = next(args[1] for called, args in reversed(view.calls) if called == "show_choices" and args[0] == "group")
    words = {option.label: option.key for option in groups}
    assert list(words) == ["すべて(3会員)", "みどり野支店013(2会員)", "汐見支店(1会員)"]
    room.add_group(words["みどり野支店013(2会員)"])
    assert members(view) == [(FIRST.name, True, ""), ("若葉生活協同組合労組", True, "")]
    assert view.last("show_added") == "2会員を加えました。"
    room.add_group(words["すべて(3会員)"])
    assert [name for name, _, _ in members(view)] == [FIRST.name, "若葉生活協同組合労組", THIRD.name]
    assert view.last("show_added") == "1会員を加えました。2会員はすでに入っています。"


def test_the_rate_follows_every_tick(room: MeetingsPresenter, view: FakeView) -> None:
    room.add_group("all")
    assert summary(view) == "予定 3会員"
    room.turn_presence(0)
    assert summary(view) == "予定 3会員  出席 1会員(出席率 33.3%)  未入力 2会員"
    room.turn_presence(0)
    assert members(view)[0][2] == "欠席"
    room.turn_presence(0)
    assert members(view)[0][2] == ""
    room.note(0, "yes")
    room.note_rest("no")
    assert [presence for _, _, presence in members(view)] == ["出席", "欠席", "欠席"]
    room.turn_expected(0)
    assert summary(view) == "予定 2会員  出席 0会員(出席率 0.0%)  予定外の出席 1会員"


def test_what_is_done_to_the_members_is_one_step_of_undo_each(room: MeetingsPresenter, view: FakeView) -> None:
    room.add_group("all")
    room.remove(1)
    assert [name for name, _, _ in members(view)] == [FIRST.name, THIRD.name]
    room.form.undo()
    assert len(members(view)) == 3
    room.form.undo()
    assert members(view) == []


def test_a_list_from_excel_is_shown_before_its_members_and_presences_are_taken(
    room: MeetingsPresenter, view: FakeView
) -> None:
    room.add_typed("1003")
    room.paste("会員番号\t会員名\t出欠\n1001\t\t○\n\t若葉生活協同組合労組\t欠席\n1003\t汐見\t出\n")
    assert members(view) == [
        (THIRD.name, True, "出席"),
        (FIRST.name, True, "出席"),
        ("若葉生活協同組合労組", True, "欠席"),
    ]
    preview = view.last("show_paste")
    assert preview.text == "3会員を貼り付けます。"
    assert preview.remarks == ("「会員番号」に当たる会員が決まらないため、1行は貼り付けません。",)
    room.leave_paste()
    assert members(view) == [(THIRD.name, True, "")]
    room.paste("1001\t○\n1002\t×\n1003\t出席")
    room.take_paste()
    assert [presence for _, _, presence in members(view)] == ["出席", "出席", "欠席"]
    assert view.last("show_added") == "3会員を貼り付けました。"
    room.form.undo()
    room.edited("members")
    assert members(view) == [(THIRD.name, True, "")]


def test_a_block_that_means_nobody_has_nothing_to_take(room: MeetingsPresenter, view: FakeView) -> None:
    room.paste("甲\n乙\n丙\n丁")
    preview = view.last("show_paste")
    assert (preview.cells, preview.text) == ((), "貼り付けるものはありません。")
    assert preview.remarks == ("「甲」「乙」「丙」ほかに当たる会員が決まらないため、4行は貼り付けません。",)


@pytest.mark.parametrize(("text", "name"), [("1003", THIRD.name), ("汐見", THIRD.name)])
def test_a_member_typed_faster_than_the_list_is_added(
    room: MeetingsPresenter, view: FakeView, text: str, name: str
) -> None:
    room.add_typed(text)
    assert [row[0] for row in members(view)] == [name]
    assert view.count("give_back") == 0


def test_a_text_that_means_nobody_is_said_to(room: MeetingsPresenter, view: FakeView) -> None:
    room.look_up("いない")
    assert view.last("show_added") == "「いない」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。"
    room.add_typed("労")
    assert members(view) == []
    assert view.last("give_back") == "労"
    room.look_up("")
    assert view.last("show_added") == ""


def test_what_means_nobody_is_told_while_the_next_are_typed_and_holds_up_registering_once(
    room: MeetingsPresenter, view: FakeView, world: World
) -> None:
    told = "「労」に当たる会員が決まっていません。候補から選ぶか、入力を直してください。"
    type_in(room, held_on="0919", meeting="other", name="道南の研修会")
    room.add_typed("労")
    room.add_typed("1003")
    assert view.last("show_added") == f"1会員を加えました。{told}"
    room.look_up("10")
    assert view.last("show_added") == told
    room.register()
    assert view.count("give_back") == 2
    assert "道南の研修会" not in {getattr(one, "name", "") for one in world.desk.all(Meeting.kind)}
    room.register()
    assert [one.member_id for one in newest(world, "道南の研修会").members] == [THIRD.id]


def test_a_member_picked_from_the_list_ends_what_was_said_of_the_one_before(
    room: MeetingsPresenter, view: FakeView
) -> None:
    room.add_typed("労")
    room.add_member(FIRST.id)
    assert view.last("show_added") == "1会員を加えました。"


def test_a_meeting_is_registered_with_who_was_expected_and_who_came(
    room: MeetingsPresenter, world: World, view: FakeView
) -> None:
    type_in(room, held_on="0919", meeting="block_training", name="道南ブロック研修会", place="函館", attendees="４５名")
    room.add_group("all")
    room.turn_presence(0)
    room.turn_expected(2)
    room.register()
    made = newest(world, "道南ブロック研修会")
    assert [(one.expected, one.present) for one in made.members] == [(True, True), (True, None), (False, None)]
    assert (made.attendance, made.attendees, made.place) == ((1, 2), 45, "函館")
    assert members(view) == []
    assert view.last("show_rows")[0][0].rate == "50.0%"


def test_a_meeting_to_come_is_registered_and_presence_waits_for_its_day(
    room: MeetingsPresenter, world: World, view: FakeView
) -> None:
    type_in(room, held_on="2025/10/10", meeting="other", name="準備会")
    room.add_member(FIRST.id)
    room.turn_presence(0)
    room.register()
    assert view.last("focus") == "held_on"
    room.note(0, "")
    room.register()
    assert newest(world, "準備会").attendance is None


def test_a_second_meeting_of_kind_block_and_day_asks_for_a_reason(room: MeetingsPresenter, view: FakeView) -> None:
    type_in(room, held_on="0701", meeting="other", name="午後の部")
    room.register()
    assert view.last("focus") == "reason.same_meeting"


def test_f4_calls_the_same_circle_again(room: MeetingsPresenter, view: FakeView) -> None:
    room.edit_record(builders.meeting("5").id)
    room.register()
    room.copy_last()
    assert members(view) == [(FIRST.name, True, ""), ("若葉生活協同組合労組", True, "")]
    assert (room.form.text("held_on"), room.form.text("name")) == ("", "9月")


def test_f4_without_a_registration_takes_the_newest_of_the_year(room: MeetingsPresenter) -> None:
    room.copy_last()
    assert room.form.text("name") == "10月"


def test_the_last_one_of_the_kind_is_told(room: MeetingsPresenter, view: FakeView) -> None:
    type_in(room, meeting="block_training")
    assert ("name", "前回 6/18(水) 道東ブロック研修会 函館 30名") in [
        args for called, args in view.calls if called == "show_detail"
    ]


def test_a_kept_draft_names_its_members_again(room: MeetingsPresenter, world: World, view: FakeView) -> None:
    type_in(room, held_on="0919")
    room.add_group("all")
    room.keep()
    again = MeetingsPresenter(world.tools, view, SCOPE)
    again.open()
    again.restore()
    assert [name for name, _, _ in members(view)] == [FIRST.name, "若葉生活協同組合労組", THIRD.name]


def test_a_member_whose_time_is_over_is_in_no_group(room: MeetingsPresenter, world: World, view: FakeView) -> None:
    changes = world.desk.register(builders.member("1009", id="", book_id="", name="旧労組", valid_to=date(2024, 3, 31)))
    room.on_changes(changes)
    room.add_group("all")
    assert "旧労組" not in [name for name, _, _ in members(view)]
