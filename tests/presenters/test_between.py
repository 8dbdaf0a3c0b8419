"""Records of other books in the rooms: shown with their origin, read-only with words, sent back in place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.records import Member, SelfTarget
from roukin_desktop.presenters.campaigns import CampaignsPresenter
from roukin_desktop.presenters.form_head import FormHead
from roukin_desktop.presenters.form_screen import FormScreen
from roukin_desktop.presenters.lookup import MemberSearch
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.settings.registers import RegistersPresenter
from roukin_desktop.presenters.shell import ShellPresenter
from roukin_desktop.presenters.study import StudyPresenter
from roukin_desktop.presenters.targets.room import TargetsPresenter
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.marks import Standing
from roukin_desktop.services.submission.models import SentBackRecord
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import type_in
from tests.services.received_book import AOBA, Aoba, receive
from tests.services.submissions import submit

FROM_AOBA = f"{AOBA}(第1版)から受け付けた記録です。ここでは訂正できません。"


@pytest.fixture
def aoba() -> Aoba:
    return Aoba()


@pytest.fixture
def mixed(world: World, aoba: Aoba) -> World:
    receive(world.desk.store, aoba.send())
    return world


def study(world: World, view: FakeView) -> StudyPresenter:
    made = StudyPresenter(world.tools, view, SCOPE)
    made.open()
    return made


def members(world: World, view: FakeView) -> MembersPresenter:
    made = MembersPresenter(world.tools, view, SCOPE)
    made.open()
    return made


def campaigns(world: World, view: FakeView) -> CampaignsPresenter:
    made = CampaignsPresenter(world.tools, view, SCOPE)
    made.open()
    made.choose("summer_2025")
    return made


def registers(world: World, view: FakeView) -> RegistersPresenter:
    made = RegistersPresenter(world.tools, view, SCOPE)
    made.open()
    return made


ROOMS: dict[str, Any] = {"study": study, "campaigns": campaigns, "members": members, "registers": registers}


def opened(room: FormScreen[Any, Any], aoba: Aoba) -> None:
    """Open the record of 青葉 that the room shows."""
    found = {"study": aoba.session, "campaigns": aoba.entry, "members": aoba.member, "registers": aoba.branch}
    room.edit_record(found[room.screen].id)


def head(view: FakeView) -> FormHead:
    found = view.last("show_head")
    assert isinstance(found, FormHead)
    return found


@pytest.mark.parametrize("room", ROOMS)
def test_a_book_that_never_received_shows_nothing_of_it(world: World, view: FakeView, room: str) -> None:
    ROOMS[room](world, view)
    rows, _ = view.last("show_rows")
    assert rows
    assert {row.origin for row in rows} == {""}
    assert view.last("show_whose") == ([], "all")


@pytest.mark.parametrize("room", ROOMS)
def test_the_list_names_the_sender_and_is_narrowed(mixed: World, view: FakeView, room: str) -> None:
    made = ROOMS[room](mixed, view)
    everything, _ = view.last("show_rows")
    assert {row.origin for row in everything} == {"", AOBA}
    assert [option.label for option in view.last("show_whose")[0]] == ["すべて", "自分の記録", "受け付けた記録"]
    made.whose.choose("received")
    received, _ = view.last("show_rows")
    made.whose.choose("own")
    own, _ = view.last("show_rows")
    assert {row.origin for row in received} == {AOBA}
    assert {row.origin for row in own} == {""}
    assert {row.id for row in received} | {row.id for row in own} == {row.id for row in everything}


def test_a_narrowed_list_shows_all_again_when_the_intake_is_undone(mixed: World, view: FakeView) -> None:
    room = study(mixed, view)
    room.whose.choose("received")
    room.on_changes(_undone(mixed))
    rows, _ = view.last("show_rows")
    assert [row.origin for row in rows] == [""]
    assert view.last("show_whose") == ([], "all")


def test_the_figures_of_the_period_say_that_records_received_are_part_of_them(mixed: World, view: FakeView) -> None:
    study(mixed, view)
    found = view.last("show_header")
    assert (found.total, found.note) == ("3回 / 70名", "回数と参加者数は、受け付けた記録を含みます。")


def test_figures_without_records_received_say_nothing(world: World, view: FakeView) -> None:
    study(world, view)
    assert view.last("show_header").note == ""


@pytest.mark.parametrize("room", ROOMS)
def test_a_record_received_is_shown_and_not_changed(mixed: World, view: FakeView, aoba: Aoba, room: str) -> None:
    made = ROOMS[room](mixed, view)
    opened(made, aoba)
    shown, before = made.draft.saved, mixed.desk.history()
    found = head(view)
    assert (found.locked, found.cancel, found.title[-2:]) == (True, "", "照会")
    assert found.read_only
    assert found.banner is not None
    assert found.banner.text == FROM_AOBA
    type_in(made, note="書き換え", name="書き換え", attendees="99", count="99")
    made.form.undo()
    made.cancel()
    made.register()
    made.keep()
    assert (made.draft.saved, made.draft.dirty(), mixed.desk.history()) == (shown, False, before)
    assert mixed.kept(made.draft_key()) is None
    assert [text.startswith(FROM_AOBA) for text in mixed.dialogs.told] == [True, True, True]


def test_nothing_is_found_wrong_with_a_record_received(mixed: World, view: FakeView, aoba: Aoba) -> None:
    bad = replace(aoba.session, purpose="", attendees=None, version=2)
    receive(mixed.desk.store, aoba.send(*(bad if record is aoba.session else record for record in aoba.records)))
    room = study(mixed, view)
    room.edit_record(bad.id)
    room.form.ask()
    assert (room.form.issues, room.form.warnings()) == ([], [])
    found = head(view).banner
    assert found is not None
    assert "(第2版)" in found.text


def test_an_own_record_is_corrected_as_before(mixed: World, view: FakeView) -> None:
    room = study(mixed, view)
    room.edit_record(builders.session().id)
    assert (head(view).locked, head(view).banner, head(view).cancel) == (False, None, "取り消す")
    type_in(room, attendees="30")
    room.register()
    assert len(mixed.heard) == 1


def test_after_a_record_received_the_empty_form_takes_typing(mixed: World, view: FakeView, aoba: Aoba) -> None:
    room = study(mixed, view)
    opened(room, aoba)
    room.new()
    type_in(room, attendees="30")
    assert (room.draft.text("attendees"), head(view).locked, head(view).banner) == ("30", False, None)


def test_a_remark_sends_the_record_back(mixed: World, view: FakeView, aoba: Aoba) -> None:
    room = study(mixed, view)
    opened(room, aoba)
    room.between.send_back("  ")
    banner = head(view).banner
    assert banner is not None
    assert banner.note.startswith("差戻しの理由を入力してください")
    assert mixed.heard == []
    room.between.send_back("参加者数を確かめてください。")
    banner = head(view).banner
    assert banner is not None
    assert (banner.remark, banner.note) == ("差戻しの理由: 参加者数を確かめてください。", "")
    assert banner.send_back == "差戻しの理由を直す…"
    assert len(mixed.heard) == 1
    room.new()
    opened(room, aoba)
    again = head(view).banner
    assert again is not None
    assert again.remark == banner.remark


def test_a_remark_too_long_is_told_and_nothing_is_sent_back(mixed: World, view: FakeView, aoba: Aoba) -> None:
    room = study(mixed, view)
    opened(room, aoba)
    room.between.send_back("あ" * 2_001)
    assert len(mixed.dialogs.troubles) == 1
    assert mixed.heard == []


def test_f4_makes_an_own_session_of_one_received_whose_members_are_own(
    mixed: World, view: FakeView, aoba: Aoba
) -> None:
    room = study(mixed, view)
    room.edit_record(aoba.joint.id)
    room.copy_last()
    assert room.draft.saved is None
    assert (room.draft.text("attendees"), room.draft.text("held_on")) == ("15", "")
    type_in(room, held_on="2025/07/01")
    room.register()
    made = mixed.desk.sessions(SCOPE.period, own=True)[0]
    assert (made.members, made.attendees) == ("松並交通労働組合1001", 15)


def test_f4_says_why_a_session_with_members_received_is_not_copied(mixed: World, view: FakeView, aoba: Aoba) -> None:
    room = study(mixed, view)
    opened(room, aoba)
    room.copy_last()
    assert room.draft.saved is not None
    assert mixed.dialogs.told == [
        "「青葉製作所労働組合」はほかの記録簿から受け付けた会員です。会員台帳に登録してから選んでください。"
    ]


def test_f4_copies_the_newest_own_session_not_one_received(mixed: World, view: FakeView, aoba: Aoba) -> None:
    late = replace(aoba.session, held_on=SCOPE.period.end, version=2)
    receive(mixed.desk.store, aoba.send(*(late if record is aoba.session else record for record in aoba.records)))
    room = study(mixed, view)
    room.copy_last()
    assert room.draft.text("attendees") == "24"


def test_an_own_session_like_one_received_is_told_with_its_sender(mixed: World, view: FakeView, aoba: Aoba) -> None:
    receive(mixed.desk.store, aoba.send(*aoba.records))
    room = study(mixed, view)
    room.edit_record(builders.session().id)
    note = f"{AOBA}から同じ会員・同じ日の学習会を受け付けています。別の回か確認してください。"
    assert room.form.note("held_on") == ("hint", note)
    type_in(room, held_on="2025/06/19")
    assert room.form.note("held_on") != ("hint", note)


def test_the_search_at_the_top_names_who_sent_a_record(mixed: World, view: FakeView, clock: Clock) -> None:
    shell = ShellPresenter(mixed.desk, mixed.tools.runner, mixed.dialogs, view, clock)
    shell.search("2001")
    assert {row.detail.endswith(AOBA) for row in view.last("show_found")} == {True}
    shell.search("1001")
    member, *_ = view.last("show_found")
    assert member.id == builders.member().id
    assert AOBA not in member.detail


def test_the_search_for_members_offers_own_ones(mixed: World) -> None:
    search, offered = MemberSearch(mixed.tools), list[list[Option]]()
    search.find("労働組合", offered.append)
    assert [option.label for option in offered[-1]] == ["松並交通労働組合1001"]
    only: list[str | None] = []
    search.only("2001", only.append)
    assert only == [None]


def test_choices_offer_own_entries_and_name_the_one_of_a_record_received(
    mixed: World, view: FakeView, aoba: Aoba
) -> None:
    room = campaigns(mixed, view)
    assert _offered(view, "branch") == ["みどり野支店013"]
    opened(room, aoba)
    assert _offered(view, "branch") == ["みどり野支店013", "青葉支店"]
    room.new()
    assert _offered(view, "branch") == ["みどり野支店013"]


def test_running_totals_are_those_of_own_entries(mixed: World, view: FakeView) -> None:
    campaigns(mixed, view)
    rows, total = view.last("show_running")
    assert ([row.branch for row in rows], total) == (["みどり野支店013"], "自分の記録の合計 3件 / 1,500,000円")


def test_a_member_received_is_made_an_own_one_and_opened(mixed: World, view: FakeView, aoba: Aoba) -> None:
    room = members(mixed, view)
    opened(room, aoba)
    banner = head(view).banner
    assert banner is not None
    assert banner.adopt == "自分の台帳に登録"
    room.between.adopt()
    assert (head(view).title, head(view).banner) == ("青葉製作所労働組合の訂正", None)
    rows, _ = view.last("show_rows")
    room.on_changes(mixed.heard[-1])
    rows, _ = view.last("show_rows")
    assert [(row.code, row.origin) for row in rows if row.code == "2001"] == [("2001", "")]
    saved = room.draft.saved
    assert isinstance(saved, Member)
    assert saved.book_id == mixed.desk.info.book_id


def test_a_member_without_a_number_is_refused_with_a_sentence(world: World, view: FakeView, aoba: Aoba) -> None:
    nameless = replace(aoba.member, code="")
    receive(world.desk.store, aoba.send(aoba.federation, aoba.branch, nameless))
    room = members(world, view)
    room.edit_record(nameless.id)
    room.between.adopt()
    assert [str(trouble)[:9] for trouble in world.dialogs.troubles] == ["会員番号がないため"]


def test_a_record_that_left_with_its_sender_leaves_an_empty_form(mixed: World, view: FakeView, aoba: Aoba) -> None:
    room = study(mixed, view)
    opened(room, aoba)
    room.on_changes(_undone(mixed))
    assert (room.draft.saved, head(view).title, mixed.dialogs.told) == (None, "新しい学習会", [])


class TestTargets:
    @pytest.fixture
    def grid(self, mixed: World, view: FakeView) -> TargetsPresenter:
        made = TargetsPresenter(mixed.tools, view, SCOPE)
        made.open()
        return made

    def test_rows_received_stand_below_with_their_sender(self, grid: TargetsPresenter, view: FakeView) -> None:
        rows = view.last("show_rows")
        assert [row.locked for row in rows] == [False, False, True]
        keys = [column.key for column in view.last("show_columns")]
        assert rows[-1].cells[keys.index("origin")].text == AOBA
        assert rows[-1].cells[keys.index("loan.target")].text == "30"
        assert view.last("show_header") == "設定 2会員 / 3会員・うち受付 1件"
        grid.whose.choose("received")
        assert [row.locked for row in view.last("show_rows")] == [True]

    def test_one_that_another_room_leads_to_is_gone_to_past_the_choice(
        self, grid: TargetsPresenter, view: FakeView, aoba: Aoba
    ) -> None:
        grid.whose.choose("own")
        grid.show_target(aoba.target.id)
        assert view.last("focus_cell")[0] == 2
        assert view.last("show_whose")[1] == "all"

    def test_nothing_is_written_into_them(self, grid: TargetsPresenter, mixed: World, view: FakeView) -> None:
        before = mixed.desk.history()
        grid.choose(2)
        grid.edit(2, 3, "99")
        grid.fill_down(2, 3)
        grid.paste(2, 2, "1\t2")
        grid.undo(2)
        grid.cancel(2)
        grid.keep()
        assert (mixed.desk.history(), mixed.kept("targets-2025")) == (before, None)
        assert view.count("show_paste") == 0
        assert [text.startswith(FROM_AOBA) for text in mixed.dialogs.told] == [True, True]

    def test_a_block_pasted_above_ends_at_the_last_own_row(self, grid: TargetsPresenter, view: FakeView) -> None:
        grid.paste(1, 2, "1\n2\n3")
        preview = view.last("show_paste")
        assert {cell.row for cell in preview.cells} == {1}
        assert preview.remarks == ("下の2行は会員の行がないため貼り付けません。",)

    def test_one_is_sent_back_below_the_grid(self, grid: TargetsPresenter, mixed: World, view: FakeView) -> None:
        grid.choose(2)
        banner = view.last("show_detail").banner
        assert (banner.text, banner.send_back) == (FROM_AOBA, "差戻しに加える…")
        grid.between.send_back("会員分件数目標を確かめてください。")
        assert view.last("show_detail").banner.remark == "差戻しの理由: 会員分件数目標を確かめてください。"
        assert len(mixed.heard) == 1
        grid.choose(0)
        assert view.last("show_detail").banner is None

    def test_both_stand_where_a_member_set_one_in_either_book(self, world: World, view: FakeView, aoba: Aoba) -> None:
        theirs = replace(aoba.target, member_id=aoba.shared.id)
        receive(world.desk.store, aoba.send(aoba.federation, aoba.branch, aoba.shared, theirs))
        TargetsPresenter(world.tools, view, SCOPE).open()
        found = [(row.cells[0].text, row.locked) for row in view.last("show_rows")]
        assert found[0] == ("松並交通労働組合1001", False)
        assert found[-1] == ("松並交通労働組合1001", True)
        assert len([t for t in world.desk.all("self_target") if isinstance(t, SelfTarget)]) == 2

    def test_a_member_whose_target_came_has_no_empty_row_beside_it(
        self, world: World, view: FakeView, aoba: Aoba
    ) -> None:
        world.desk.cancel("self_target", builders.target().id)
        theirs = replace(aoba.target, member_id=aoba.shared.id)
        receive(world.desk.store, aoba.send(aoba.federation, aoba.branch, aoba.shared, theirs))
        made = TargetsPresenter(world.tools, view, SCOPE)
        made.open()
        assert [row.locked for row in view.last("show_rows")] == [False, True]
        assert view.last("show_header") == "設定 1会員 / 2会員・うち受付 1件"
        made.whose.choose("own")
        assert next(row.cells[0].text for row in view.last("show_rows")) == "松並交通労働組合1001"


class TestAtTheSender:
    @pytest.fixture
    def sent(self, world: World, store: BookStore, tmp_path: Path) -> World:
        desk = Desk(Context(store, world.desk._context.clock, tmp_path / "backups", tmp_path / "keys"))
        submit(desk, tmp_path)
        return replace(world, desk=desk, tools=replace(world.tools, desk=desk))

    def test_what_was_corrected_since_is_marked_until_it_is_sent_again(
        self, sent: World, view: FakeView, tmp_path: Path
    ) -> None:
        room = study(sent, view)
        assert [row.mark for row in view.last("show_rows")[0]] == [""]
        room.edit_record(builders.session().id)
        type_in(room, attendees="30")
        room.register()
        room.reload()
        assert [row.mark for row in view.last("show_rows")[0]] == ["提出後に訂正"]
        known = {key for kind, key in sent.desk.submission.changed_since(2025) if kind == "study_session"}
        assert known == {builders.session().id}
        sent.desk.undo()
        room.reload()
        assert [row.mark for row in view.last("show_rows")[0]] == [""]
        sent.desk.register(replace(builders.session("2"), id="", book_id="", number=0, held_on=SCOPE.period.end))
        room.reload()
        assert [row.mark for row in view.last("show_rows")[0]] == ["提出後に訂正", ""]
        submit(sent.desk, tmp_path)
        room.reload()
        assert [row.mark for row in view.last("show_rows")[0]] == ["", ""]

    def test_a_record_sent_back_says_so_in_list_and_form(
        self, sent: World, view: FakeView, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        back = SentBackRecord("study_session", builders.session().id, "学習会", "人数を確かめて。", "本部")
        monkeypatch.setattr("roukin_desktop.storage.shelf.origins.has_receipt", lambda _store: True)
        monkeypatch.setattr("roukin_desktop.services.submission.sent.sent_back", lambda _context: [back])
        room = study(sent, view)
        assert [row.mark for row in view.last("show_rows")[0]] == ["差戻し"]
        room.edit_record(back.record_id)
        banner = head(view).banner
        assert banner is not None
        assert banner.text == "本部から差戻しになった記録です。訂正して、もう一度提出してください。"
        assert (banner.remark, banner.send_back) == ("差戻しの理由: 人数を確かめて。", "")
        assert not head(view).locked


def test_a_record_whose_sender_is_not_known_is_read_only_all_the_same() -> None:
    from roukin_desktop.presenters.between import received_text

    assert received_text(Standing()) == "ほかの記録簿から受け付けた記録です。ここでは訂正できません。"


def _offered(view: FakeView, name: str) -> list[str]:
    found = [args[1] for called, args in view.calls if called == "show_choices" and args[0] == name]
    return [option.label for option in found[-1]]


def _undone(world: World) -> Changes:
    changes = world.desk.undo()
    assert changes is not None
    return changes
