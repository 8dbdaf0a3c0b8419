"""会員活動: Space and the day it puts in, dates typed, several deeds of a cell, 産別, 職場推進委員会, drafts, 登録."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.period import half_period, month_period
from roukin_desktop.domain.records import MemberActivity, Record, WorkplaceCommittee
from roukin_desktop.presenters.activities.board import ELSEWHERE
from roukin_desktop.presenters.activities.room import ActivitiesPresenter
from roukin_desktop.presenters.activities.rows import ActivityRow, CellDetail, EntryLine
from roukin_desktop.presenters.sheet_memory import NO_STEP_BACK
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting

FIRST, SECOND = builders.member("1001"), builders.member("1002")
NEWSLETTER = builders.activity("2", activity="newsletter", done_on=date(2025, 4, 10), note="第123号")


def put(world: World, *records: Record) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "会員活動") as tx:
        tx.put_many(list(records))


def opened(world: World, view: FakeView, scope: Scope = SCOPE) -> ActivitiesPresenter:
    made = ActivitiesPresenter(world.tools, view, scope)
    made.open()
    return made


@pytest.fixture
def room(world: World, view: FakeView) -> ActivitiesPresenter:
    put(world, builders.activity("1"), NEWSLETTER, builders.workplace_committee())
    return opened(world, view)


def rows(view: FakeView) -> dict[str, list[str]]:
    """Return the cells of every row by the row's key, as shown last."""
    found: dict[str, list[str]] = {}
    for called, args in view.calls:
        if called == "show_rows":
            found = {row.key: [cell.text for cell in row.cells] for row in args[0]}
        elif called == "refresh_row" and isinstance(args[0], ActivityRow):
            found[args[0].key] = [cell.text for cell in args[0].cells]
    return found


def cell(view: FakeView, member: str, column: str) -> str:
    heads = [head.key for head in view.last("show_columns")]
    return rows(view)[member][heads.index(column)]


def lines(view: FakeView) -> list[list[str]]:
    detail = view.last("show_detail")
    assert isinstance(detail, CellDetail)
    return [[part.text for part in line.cells] for line in detail.lines if isinstance(line, EntryLine)]


def deeds(world: World) -> set[tuple[str, str, date, str]]:
    found = [one for one in world.desk.all(MemberActivity.kind) if isinstance(one, MemberActivity)]
    return {(one.member_id or one.federation_id or "", one.activity, one.done_on, one.note) for one in found}


def test_a_row_a_member_with_the_kinds_of_the_catalogue_across(room: ActivitiesPresenter, view: FakeView) -> None:
    assert [(head.title, head.group) for head in view.last("show_columns")] == [
        ("会員", ""),
        ("番号", ""),
        ("議案書方針化", ""),
        ("機関紙掲載", ""),
        ("退職金方針化", ""),
        ("退職者情報", ""),
        ("福祉向上要請", ""),
        ("設置日", "職場推進委員会"),
        ("廃止日", "職場推進委員会"),
        ("状態", ""),
    ]
    assert rows(view)[FIRST.id] == [FIRST.name, "1001", "6/18", "4/10", "", "", "", "2020/4/1", "", ""]
    assert rows(view)[SECOND.id][2:] == ["", "", "", "", "", "", "", ""]
    assert view.last("show_totals") == (
        "2025年度上期: 議案書方針化 1会員   機関紙掲載 1会員   職場推進委員会 1会員(前年同期 1会員 ±0会員)"
    )


def test_space_puts_today_in_and_takes_it_back(room: ActivitiesPresenter, view: FakeView, world: World) -> None:
    room.choose(SECOND.id, "agenda")
    room.toggle(SECOND.id, "agenda")
    assert (cell(view, SECOND.id, "agenda"), cell(view, SECOND.id, "state")) == ("9/30", "未登録")
    assert view.last("show_state") == "未登録 1件(自動で控えています)"
    room.toggle(SECOND.id, "agenda")
    assert (cell(view, SECOND.id, "agenda"), cell(view, SECOND.id, "state")) == ("", "")
    assert view.last("show_state") == ""
    assert world.dialogs.told == []


@pytest.mark.parametrize(
    ("today", "scope", "day"),
    [
        (date(2025, 9, 30), half_period(2025, 1), "9/30"),
        (date(2026, 3, 31), half_period(2025, 1), "3/31"),
        (date(2026, 4, 1), half_period(2025, 1), "9/30"),
        (date(2026, 4, 1), month_period(2025, 6), "6/30"),
    ],
)
def test_the_day_of_space_is_today_inside_the_year_else_the_periods_last(
    store: BookStore, world: World, view: FakeView, tmp_path: Path, today: date, scope: object, day: str
) -> None:
    now = datetime(today.year, today.month, today.day, 9, tzinfo=timezone(timedelta(hours=9)))
    desk = Desk(Context(store, lambda: now, tmp_path / "backups"))
    tools = Tools(desk, world.tools.runner, world.dialogs, world.drafts, world.heard.append)
    made = ActivitiesPresenter(tools, view, Scope(2025, scope))  # type: ignore[arg-type]
    made.open()
    made.toggle(FIRST.id, "agenda")
    assert cell(view, FIRST.id, "agenda") == day


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1031", "10/31"),
        ("5/3", "5/3"),
        ("R7.5.3", "5/3"),
        ("２０２５年５月３日", "5/3"),
        ("○", "9/30"),
        ("済", "9/30"),
    ],
)
def test_dates_are_read_as_everywhere_and_marks_mean_today(
    room: ActivitiesPresenter, view: FakeView, text: str, shown: str
) -> None:
    room.edit(SECOND.id, "agenda", text)
    assert cell(view, SECOND.id, "agenda") == shown


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2/30", "「2/30」という日はありません。"),
        ("abc", "日付として読めません。"),
        ("2025/10/1", "実施日が今日より後です。"),
    ],
)
def test_a_day_that_cannot_be_stops_all_and_says_where(
    room: ActivitiesPresenter, view: FakeView, world: World, text: str, sentence: str
) -> None:
    room.toggle(SECOND.id, "newsletter")
    room.edit(SECOND.id, "agenda", text)
    before = deeds(world)
    room.register()
    assert deeds(world) == before
    said = next(args[0] for called, args in reversed(view.calls) if called == "show_message" and args[0])
    assert said.startswith(f"登録していません。若葉生活協同組合労組 議案書方針化: {sentence}")
    assert view.last("focus_cell") == (SECOND.id, "agenda")


def test_f12_registers_everything_as_one_operation(room: ActivitiesPresenter, world: World, view: FakeView) -> None:
    room.toggle(SECOND.id, "agenda")
    room.edit(SECOND.id, "newsletter", "0501")
    room.choose(SECOND.id, "newsletter")
    room.edit_line("new", "note", "第8号")
    room.register()
    assert {
        (SECOND.id, "agenda", date(2025, 9, 30), ""),
        (SECOND.id, "newsletter", date(2025, 5, 1), "第8号"),
    } <= deeds(world)
    assert len(world.heard) == 1
    assert world.heard[0].label == "2025年度の会員活動の登録(2件)"
    room.on_changes(world.heard[0])
    assert cell(view, SECOND.id, "state") == ""
    world.desk.undo()
    assert not any(key == SECOND.id for key, *_ in deeds(world))


def test_nothing_typed_is_nothing_registered(room: ActivitiesPresenter, world: World, view: FakeView) -> None:
    room.register()
    assert view.last("show_message") == ("登録する変更はありません。", "hint")
    assert world.heard == []


def test_a_date_typed_over_one_registered_corrects_it(room: ActivitiesPresenter, world: World) -> None:
    room.edit(FIRST.id, "newsletter", "0420")
    room.register()
    assert (FIRST.id, "newsletter", date(2025, 4, 20), "第123号") in deeds(world)
    assert len(deeds(world)) == 2


def test_two_newsletters_stand_below_and_the_grid_shows_the_latest(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    room.choose(FIRST.id, "newsletter")
    assert lines(view) == [["4/10", "第123号", "登録済"], ["", "", "もう1件"]]
    room.edit_line("new", "done_on", "0801")
    room.edit_line("new", "note", "第124号")
    assert cell(view, FIRST.id, "newsletter") == "8/1 (2)"
    room.register()
    room.on_changes(world.heard[-1])
    room.choose(FIRST.id, "newsletter")
    assert [line[:2] for line in lines(view)] == [["4/10", "第123号"], ["8/1", "第124号"], ["", ""]]
    room.choose_line(NEWSLETTER.id)
    room.edit_line(NEWSLETTER.id, "note", "第122号")
    room.register()
    assert (FIRST.id, "newsletter", date(2025, 4, 10), "第122号") in deeds(world)
    assert view.last("show_totals").count("機関紙掲載 1会員") == 1


def test_the_same_day_twice_asks_for_a_reason_that_holds_for_all(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    room.choose(FIRST.id, "newsletter")
    room.edit_line("new", "done_on", "0410")
    room.register()
    assert view.last("show_message").startswith("確認が必要なものがあります。")
    assert [row.code for row in view.last("show_warnings")] == ["same_activity"]
    room.give_reason("same_activity", "本紙と号外")
    room.register()
    found = [one for one in world.desk.all(MemberActivity.kind) if isinstance(one, MemberActivity) and one.reasons]
    assert [(one.done_on, one.reasons[0].text) for one in found] == [(date(2025, 4, 10), "本紙と号外")]


def test_a_registered_deed_is_cancelled_after_asking(room: ActivitiesPresenter, world: World, view: FakeView) -> None:
    world.dialogs.agree = False
    room.toggle(FIRST.id, "agenda")
    assert world.dialogs.told == [f"{FIRST.name}の議案書方針化 6/18(水)を取り消します。「元に戻す」で戻せます。"]
    assert (len(deeds(world)), cell(view, FIRST.id, "agenda")) == (2, "6/18")
    world.dialogs.agree = True
    room.edit(FIRST.id, "agenda", "")
    assert len(deeds(world)) == 1
    room.on_changes(world.heard[-1])
    assert cell(view, FIRST.id, "agenda") == ""


def test_ctrl_d_and_f4_take_date_and_note_over(room: ActivitiesPresenter, view: FakeView) -> None:
    room.choose(SECOND.id, "newsletter")
    room.fill_down(SECOND.id, "newsletter")
    assert lines(view)[0][:2] == ["4/10", "第123号"]
    room.discard()
    room.choose(FIRST.id, "retiree_info")
    room.edit(FIRST.id, "retiree_info", "0701")
    room.edit_line("new", "note", "定期大会")
    room.choose(SECOND.id, "retiree_info")
    room.copy_last()
    assert lines(view)[0][:2] == ["7/1", "定期大会"]
    room.fill_down(FIRST.id, "agenda")


def test_undo_and_redo_walk_through_a_deed(room: ActivitiesPresenter, view: FakeView) -> None:
    room.choose(FIRST.id, "newsletter")
    room.edit(FIRST.id, "newsletter", "0420")
    room.undo()
    assert cell(view, FIRST.id, "newsletter") == "4/10"
    room.redo()
    assert cell(view, FIRST.id, "newsletter") == "4/20"


def test_a_new_deed_taken_back_comes_again(room: ActivitiesPresenter, view: FakeView) -> None:
    room.choose(SECOND.id, "agenda")
    room.edit(SECOND.id, "agenda", "0420")
    room.undo()
    assert cell(view, SECOND.id, "agenda") == ""
    room.redo()
    assert cell(view, SECOND.id, "agenda") == "4/20"


def test_what_is_typed_can_be_taken_back_after_the_grid_was_read_anew(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    room.edit(FIRST.id, "newsletter", "0420")
    room.edit(SECOND.id, "agenda", "0421")
    room.reload()
    room.undo()
    assert (cell(view, FIRST.id, "newsletter"), cell(view, SECOND.id, "agenda")) == ("4/20", "")
    room.redo()
    room.undo()
    room.undo()
    assert cell(view, FIRST.id, "newsletter") == "4/10"
    room.redo()
    room.register()
    room.on_changes(world.heard[-1])
    room.undo()
    assert cell(view, FIRST.id, "newsletter") == "4/20"
    assert view.last("show_message") == (NO_STEP_BACK, "hint")


def test_a_pasted_block_is_one_step_back_and_on_wherever_the_cursor_is(
    room: ActivitiesPresenter, view: FakeView
) -> None:
    places = [(FIRST.id, "agenda"), (FIRST.id, "newsletter"), (SECOND.id, "agenda"), (SECOND.id, "newsletter")]
    before = [cell(view, *place) for place in places]
    room.paste(FIRST.id, "agenda", "5/1\t5/2\n5/3\t5/4")
    room.take_paste(view.last("show_paste"))
    assert [cell(view, *place) for place in places] == ["5/1", "5/2", "5/3", "5/4"]
    room.choose(SECOND.id, "retiree_info")
    room.undo()
    assert [cell(view, *place) for place in places] == before
    assert view.last("focus_cell") == (FIRST.id, "agenda")
    room.redo()
    assert [cell(view, *place) for place in places] == ["5/1", "5/2", "5/3", "5/4"]


class TestWorkplace:
    def test_it_ends_with_a_day(self, room: ActivitiesPresenter, world: World, view: FakeView) -> None:
        room.toggle(FIRST.id, "ended_on")
        assert cell(view, FIRST.id, "ended_on") == "9/30"
        room.register()
        [made] = [one for one in world.desk.all(WorkplaceCommittee.kind) if isinstance(one, WorkplaceCommittee)]
        assert (made.set_up_on, made.ended_on) == (date(2020, 4, 1), date(2025, 9, 30))
        room.on_changes(world.heard[-1])
        room.toggle(FIRST.id, "ended_on")
        room.register()
        assert [getattr(one, "ended_on", "") for one in world.desk.all(WorkplaceCommittee.kind)] == [None]

    @pytest.mark.parametrize("way", ["button", "text", "end"])
    def test_one_nobody_knows_the_beginning_of_is_there_all_the_same(
        self, room: ActivitiesPresenter, world: World, view: FakeView, way: str
    ) -> None:
        room.choose(SECOND.id, "set_up_on")
        assert view.last("show_detail").unknown == "設置日は不明"
        if way == "button":
            room.mark_unknown()
        elif way == "text":
            room.edit(SECOND.id, "set_up_on", "あり")
        else:
            room.edit(SECOND.id, "ended_on", "0901")
        assert cell(view, SECOND.id, "set_up_on") == "日付不明"
        assert view.last("show_detail").unknown == ""
        room.register()
        [made] = [o for o in world.desk.all(WorkplaceCommittee.kind) if getattr(o, "member_id", "") == SECOND.id]
        assert isinstance(made, WorkplaceCommittee)
        assert (made.set_up_on, made.ended_on) == (None, date(2025, 9, 1) if way == "end" else None)

    def test_an_end_before_the_beginning_and_a_second_one_are_refused(
        self, room: ActivitiesPresenter, world: World, view: FakeView
    ) -> None:
        room.edit(FIRST.id, "ended_on", "2019/1/1")
        room.register()
        assert "終わりの日が始まりの日より前です" in view.last("show_message")
        room.choose(FIRST.id, "ended_on")
        room.discard()
        room.edit_line("new", "set_up_on", "2025/4/1")
        room.register()
        assert f"{FIRST.name}の職場推進委員会はすでにあります。" in view.last("show_message")
        assert len(world.desk.all(WorkplaceCommittee.kind)) == 1


class TestFederations:
    def test_what_a_whole_federation_did_is_noted_beside_its_members(
        self, room: ActivitiesPresenter, world: World, view: FakeView
    ) -> None:
        room.choose_doer("federations")
        federation = builders.federation()
        assert [head.title for head in view.last("show_columns")][:3] == ["産別", "番号", "議案書方針化"]
        assert "set_up_on" not in [head.key for head in view.last("show_columns")]
        assert list(rows(view)) == [federation.id]
        room.toggle(federation.id, "welfare_request")
        room.register()
        assert (federation.id, "welfare_request", date(2025, 9, 30), "") in deeds(world)
        room.on_changes(world.heard[-1])
        assert view.last("show_totals").endswith("福祉向上要請 1産別")

    def test_what_was_typed_for_members_waits_there(
        self, room: ActivitiesPresenter, world: World, view: FakeView
    ) -> None:
        room.toggle(SECOND.id, "agenda")
        room.choose_doer("federations")
        assert view.last("show_state") == "未登録 1件(自動で控えています)"
        room.choose_doer("members")
        assert cell(view, SECOND.id, "agenda") == "9/30"


def test_a_filter_is_of_name_code_federation_and_branch(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    other, branch = builders.federation("102"), builders.branch("014")
    put(world, other, branch, builders.member("1003", federation_id=other.id, branch_id=branch.id))
    room.reload()
    offered = {args[0]: [o.label for o in args[1]] for called, args in view.calls if called == "show_choices"}
    assert offered["federation"] == ["すべての産別", "産別101", "産別102"]
    assert offered["branch"] == ["すべての店舗", "みどり野支店013", "みどり野支店014"]
    room.narrow("federation", other.id)
    assert list(rows(view)) == [builders.member("1003").id]
    room.choose_doer("federations")
    assert view.last("show_choices")[1] == []
    assert list(rows(view)) == [builders.federation().id, other.id]
    room.choose_doer("members")
    assert view.last("show_choices")[1]
    assert list(rows(view)) == [builders.member("1003").id]
    room.narrow("federation", "*")
    room.narrow("branch", builders.branch().id)
    assert list(rows(view)) == [FIRST.id, SECOND.id]
    room.filter("ﾜｶﾊﾞ")
    assert list(rows(view)) == []
    assert view.last("show_rows")[1] == "この条件に当たる行はありません。"
    room.filter("若葉")
    assert list(rows(view)) == [SECOND.id]


def test_a_block_from_excel_becomes_dates_and_nothing_is_registered_yet(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    room.paste(FIRST.id, "retiree_info", "5/1\t○\t2021/4/1\n\tいつか\tあり\n余り")
    preview = view.last("show_paste")
    assert [(one.row, one.text) for one in preview.cells] == [
        (0, "5/1"),
        (0, "9/30"),
        (0, "2021/4/1"),
        (1, "いつか"),
        (1, "日付不明"),
    ]
    assert preview.text == "2会員・5欄に貼り付けます。"
    assert preview.remarks == (
        "下の1行は会員の行がないため貼り付けません。",
        "1欄は、このままでは登録できません。貼り付けたあとで直してください。",
    )
    assert cell(view, FIRST.id, "retiree_info") == ""
    room.take_paste(preview)
    assert [cell(view, FIRST.id, key) for key in ("retiree_info", "welfare_request", "set_up_on")] == [
        "5/1",
        "9/30",
        "2021/4/1",
    ]
    assert cell(view, SECOND.id, "set_up_on") == "日付不明"
    assert len(deeds(world)) == 2


def test_drafts_come_back_after_a_crash_and_go_with_registration(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    room.edit(SECOND.id, "agenda", "0501")
    room.edit(FIRST.id, "newsletter", "0411")
    room.edit(FIRST.id, "ended_on", "0901")
    room.keep()
    again = opened(world, view)
    assert [cell(view, FIRST.id, key) for key in ("newsletter", "ended_on")] == ["4/11", "9/1"]
    assert cell(view, SECOND.id, "agenda") == "5/1"
    again.register()
    assert world.kept("activities-2025") is None


def test_what_is_typed_stays_when_the_book_changes_elsewhere(
    room: ActivitiesPresenter, world: World, view: FakeView
) -> None:
    room.edit(SECOND.id, "agenda", "0501")
    room.on_changes(world.desk.register(builders.member("1003", id="", book_id="", name="新労組")))
    assert cell(view, SECOND.id, "agenda") == "5/1"
    assert "新労組" in [cells[0] for cells in rows(view).values()]


def test_another_year_has_its_own_deeds_and_drafts(room: ActivitiesPresenter, world: World, view: FakeView) -> None:
    room.edit(SECOND.id, "agenda", "0501")
    room.set_scope(Scope(2024, half_period(2024, 1)))
    assert rows(view)[FIRST.id][2:7] == ["", "", "", "", ""]
    room.set_scope(SCOPE)
    assert cell(view, SECOND.id, "agenda") == "5/1"


class TestLedTo:
    @pytest.mark.parametrize("record", [builders.activity("1"), NEWSLETTER, builders.workplace_committee()])
    def test_another_room_leads_to_a_deed_wherever_the_grid_was_narrowed_to(
        self, room: ActivitiesPresenter, view: FakeView, record: Record
    ) -> None:
        room.choose_doer("federations")
        room.filter("無い")
        room.edit_record(record.id)
        columns = {MemberActivity: getattr(record, "activity", ""), WorkplaceCommittee: "set_up_on"}
        assert view.last("focus_cell") == (FIRST.id, columns[type(record)])  # type: ignore[index]
        shown = room.shown()
        assert shown is not None
        assert shown.id == record.id

    def test_it_waits_until_the_grid_is_read(self, world: World, view: FakeView) -> None:
        put(world, NEWSLETTER)
        runner = Waiting()
        made = ActivitiesPresenter(slow(world, runner), view, SCOPE)
        made.open()
        made.edit_record(NEWSLETTER.id)
        assert view.count("focus_cell") == 0
        runner.finish()
        assert view.last("focus_cell") == (FIRST.id, "newsletter")

    def test_one_of_several_is_gone_to_itself(self, world: World, view: FakeView) -> None:
        put(world, NEWSLETTER, builders.activity("3", activity="newsletter", done_on=date(2025, 8, 1)))
        opened(world, view).edit_record(NEWSLETTER.id)
        assert view.last("focus_line") == NEWSLETTER.id

    def test_one_of_another_year_says_where_it_is(self, world: World, view: FakeView) -> None:
        put(world, builders.activity("9", done_on=date(2024, 5, 1)))
        opened(world, view).edit_record(builders.activity("9").id)
        assert world.dialogs.told == [ELSEWHERE]


def test_a_book_without_members_says_where_they_are_registered(
    empty_store: BookStore, world: World, view: FakeView, tmp_path: Path
) -> None:
    desk = Desk(Context(empty_store, lambda: datetime(2025, 9, 30, tzinfo=UTC), tmp_path))
    made = ActivitiesPresenter(
        Tools(desk, world.tools.runner, world.dialogs, world.drafts, world.heard.append), view, SCOPE
    )
    made.open()
    assert view.last("show_rows") == ([], "会員がまだありません。会員台帳で登録してください。")
    made.choose_doer("federations")
    assert view.last("show_rows") == ([], "産別がまだありません。設定の「産別」で登録してください。")
