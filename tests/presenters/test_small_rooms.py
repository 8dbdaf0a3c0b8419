"""会員台帳, キャンペーン, the short registers, settings, the search for members, and the block from Excel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Donee, Member, Record
from roukin_desktop.presenters.campaigns import CampaignsPresenter, window_text
from roukin_desktop.presenters.lookup import SHOWN, MemberSearch
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.presenters.paste import plan_paste
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.settings.pc import SettingsPresenter
from roukin_desktop.presenters.settings.registers import REGISTERS, RegistersPresenter
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.settings import Settings
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow, type_in
from tests.runners import Waiting

NEXT = Scope(2026, half_period(2026, 1))


class TestMembers:
    @pytest.fixture
    def room(self, world: World, view: FakeView) -> MembersPresenter:
        made = MembersPresenter(world.tools, view, SCOPE)
        made.open()
        return made

    @pytest.mark.parametrize(
        ("text", "codes", "note"),
        [
            ("", ["1001", "1002"], ""),
            ("若葉", ["1002"], ""),
            ("１００１", ["1001"], ""),
            ("無い", [], "当てはまる会員はありません。"),
        ],
    )
    def test_the_list_is_narrowed(
        self, room: MembersPresenter, view: FakeView, text: str, codes: list[str], note: str
    ) -> None:
        room.filter(text)
        rows, said = view.last("show_rows")
        assert ([row.code for row in rows], said) == (codes, note)
        assert view.last("show_header") == f"{len(codes)}会員"

    def test_a_federation_registered_elsewhere_can_be_chosen(
        self, room: MembersPresenter, world: World, view: FakeView
    ) -> None:
        made = builders.federation("900", id="", book_id="")
        changes = world.desk.register(made)
        room.on_changes(changes)
        choices = dict(args for called, args in view.calls if called == "show_choices")
        key = changes.touched[0].record_id
        assert key in [option.key for option in choices["federation"]]
        type_in(room, code="5", name="新労組", federation=key)
        room.register()
        assert any(getattr(m, "federation_id", None) == key for m in world.desk.all("member"))

    def test_a_member_whose_time_is_over_is_marked(self, room: MembersPresenter, view: FakeView) -> None:
        room.edit_record(builders.member("1002").id)
        type_in(room, valid_to="2025/9/29")
        room.register()
        room.reload()
        assert [row.state for row in view.last("show_rows")[0]] == ["", "期間外"]

    def test_f4_takes_over_what_neighbours_share(self, room: MembersPresenter) -> None:
        type_in(room, code="5", name="新労組", federation=builders.federation().id, valid_from="2025/4/1", note="x")
        room.register()
        room.copy_last()
        assert room.form.text("federation") == builders.federation().id
        assert room.form.text("valid_from") == "2025/04/01"
        assert [room.form.text(name) for name in ("code", "name", "note")] == ["", "", ""]


class TestRegisters:
    @pytest.fixture
    def room(self, world: World, view: FakeView) -> RegistersPresenter:
        made = RegistersPresenter(world.tools, view, SCOPE)
        made.open()
        return made

    @pytest.mark.parametrize("kind", REGISTERS)
    def test_each_register_shows_its_own_fields_and_count(
        self, room: RegistersPresenter, world: World, view: FakeView, kind: str
    ) -> None:
        room.choose(kind)
        assert view.last("show_fields") == tuple(spec.name for spec in room.shape().fields)
        assert "name" in view.last("show_required")
        assert view.last("show_header") == f"{REGISTERS[kind]} {len(world.desk.all(kind))}件"
        assert view.last("show_registers")[1] == kind

    def test_what_is_typed_in_one_register_waits_there(self, room: RegistersPresenter) -> None:
        type_in(room, name="途中の店舗")
        room.choose("block")
        assert room.form.text("name") == ""
        type_in(room, name="途中のブロック")
        room.choose("branch")
        assert room.form.text("name") == "途中の店舗"
        room.choose("block")
        assert room.form.text("name") == "途中のブロック"

    @pytest.mark.parametrize(("kind", "first"), [("branch", "code"), ("block", "code"), ("donee", "committee")])
    def test_a_new_entry_begins_in_the_first_field_of_its_register(
        self, room: RegistersPresenter, view: FakeView, kind: str, first: str
    ) -> None:
        room.choose(kind)
        room.new()
        assert view.last("focus") == first

    def test_donees_are_of_their_year(self, room: RegistersPresenter, world: World, view: FakeView) -> None:
        room.choose("donee")
        type_in(room, name="こども食堂")
        room.register()
        room.reload()
        assert [row.name for row in view.last("show_rows")[0]] == ["こども食堂"]
        assert view.last("show_rows")[0][0].parent == builders.committee().name
        room.set_scope(NEXT)
        assert view.last("show_rows") == ([], "寄付先はまだありません。下の欄から登録してください。")
        type_in(room, name="フードバンク")
        room.register()
        years = {d.name: d.fiscal_year for d in world.desk.all("donee") if isinstance(d, Donee)}
        assert years == {"こども食堂": 2025, "フードバンク": 2026}

    def test_a_filter_that_finds_nothing_says_so(self, room: RegistersPresenter, view: FakeView) -> None:
        room.filter("無い")
        assert view.last("show_rows") == ([], "この条件に当たるものはありません。")
        room.filter("０１３")
        assert [row.code for row in view.last("show_rows")[0]] == ["013"]

    def test_another_room_leads_to_an_entry(self, room: RegistersPresenter, view: FakeView) -> None:
        room.show_entry("federation", builders.federation().id)
        assert room.kind == "federation"
        assert view.last("show_head").title == f"{builders.federation().name}の訂正"

    def test_an_entry_others_belong_to_stays(self, room: RegistersPresenter, world: World) -> None:
        room.edit_record(builders.branch().id)
        before = len(world.desk.all("branch"))
        with pytest.raises(Exception, match="ほかの記録で使われている"):
            room.cancel()
        assert len(world.desk.all("branch")) == before

    def test_rows_of_a_register_left_are_not_shown(self, world: World, view: FakeView) -> None:
        runner = Waiting()
        room = RegistersPresenter(slow(world, runner), view, SCOPE)
        room.open()
        runner.finish()
        room.reload()
        room.choose("block")
        runner.finish()
        assert view.last("show_rows") == ([], "ブロックはまだありません。下の欄から登録してください。")


@pytest.mark.parametrize(("size", "kept"), [(79, 80), (80, 80), (100, 100), (200, 200), (201, 200)])
def test_text_sizes_stay_legible(view: FakeView, size: int, kept: int) -> None:
    saved: list[Settings] = []
    room = SettingsPresenter(view, Settings(user_name="係"), saved.append)
    room.change(size=size)
    room.change(enter_moves=False)
    assert [settings.text_size for settings in saved] == [kept, kept]
    assert (saved[-1].user_name, saved[-1].enter_moves) == ("係", False)
    room.open()
    assert str(kept) in [option.key for option in view.last("show_sizes")]


class TestCampaigns:
    @pytest.fixture
    def room(self, world: World, view: FakeView) -> CampaignsPresenter:
        made = CampaignsPresenter(world.tools, view, SCOPE)
        made.open()
        made.choose("summer_2025")
        return made

    def test_another_campaign_puts_what_was_typed_aside(self, room: CampaignsPresenter) -> None:
        type_in(room, product="time_deposit", recorded_on="0610", count="1")
        room.choose("winter_2025")
        assert room.form.text("count") == ""
        room.take_back()
        assert room.campaign.key == "summer_2025"
        assert room.form.text("count") == "1"

    @pytest.mark.parametrize("key", ["summer_2025", "no such campaign"])
    def test_choosing_what_is_shown_or_unknown_changes_nothing(self, room: CampaignsPresenter, key: str) -> None:
        type_in(room, count="1")
        room.choose(key)
        assert room.form.text("count") == "1"
        assert room.campaign.key == "summer_2025"

    @pytest.mark.parametrize(
        ("text", "count", "note"), [("みどり野", 1, ""), ("定期", 1, ""), ("無い", 0, "当てはまる実績はありません。")]
    )
    def test_the_filter_is_of_branch_and_product(
        self, room: CampaignsPresenter, view: FakeView, text: str, count: int, note: str
    ) -> None:
        room.filter(text)
        rows, said = view.last("show_rows")
        assert (len(rows), said) == (count, note)

    def test_the_next_product_starts_with_branch_and_day(self, room: CampaignsPresenter) -> None:
        type_in(room, product="time_deposit", recorded_on="0610", count="1", yen="500000")
        room.register()
        assert room.form.text("branch") == builders.branch().id
        assert room.form.text("recorded_on") == "2025/06/10"
        assert room.form.text("count") == ""

    def test_an_entry_of_another_campaign_opens_there(
        self, room: CampaignsPresenter, world: World, view: FakeView
    ) -> None:
        room.choose("winter_2025")
        room.edit_record(builders.entry().id)
        assert room.campaign.key == "summer_2025"
        assert view.last("show_campaigns")[1] == "summer_2025"


DAY = date(2025, 6, 10)


@pytest.mark.parametrize(
    ("starts", "ends", "text"),
    [
        (None, None, "期間の定めなし"),
        (DAY, DAY, "2025年6月10日~2025年6月10日 残り0日"),
        (DAY + timedelta(days=1), None, "2025年6月11日~ 開始まで1日"),
        (DAY - timedelta(days=9), DAY - timedelta(days=1), "2025年6月1日~2025年6月9日 終了"),
        (None, DAY + timedelta(days=5), "~2025年6月15日 残り5日"),
        (DAY, None, "2025年6月10日~"),
    ],
)
def test_a_window_says_how_long_it_still_runs(starts: date | None, ends: date | None, text: str) -> None:
    assert window_text(Campaign("c", "夏", "", starts, ends, ()), DAY) == text


class TestSearch:
    def found(self, search: MemberSearch, text: str) -> list[str]:
        got: list[Option] = []
        search.find(text, got.extend)
        return [option.key for option in got]

    def test_a_whole_code_stands_above_names_that_hold_it(self, world: World) -> None:
        for key in ("10", "100"):
            world.desk.register(builders.member(key, id="", book_id="", name=f"会{key}"))
        search = MemberSearch(world.tools)
        names = [search.name(key) for key in self.found(search, "10")]
        assert names[0] == "会10"
        assert len(names) == 4

    def test_members_whose_time_is_over_stand_last(self, world: World) -> None:
        world.desk.register(builders.member("0001", id="", book_id="", name="松並旧労組", valid_to=date(2024, 3, 31)))
        search = MemberSearch(world.tools)
        assert search.name(self.found(search, "松並")[-1]) == "松並旧労組"

    def test_no_more_are_offered_than_can_be_looked_over(self, world: World) -> None:
        many = [builders.member(f"5{n:03}", name=f"多い{n}") for n in range(SHOWN + 5)]
        with world.desk.store.transaction(*_register()) as tx:
            tx.put_many(many)
        assert len(self.found(MemberSearch(world.tools), "多い")) == SHOWN

    @pytest.mark.parametrize(
        ("text", "key"),
        [
            ("1001", "1001"),
            ("若葉", "1002"),
            ("まつなみ", None),
            ("", None),
            ("無い", None),
            ("若葉生活協同組合労組", "1002"),
        ],
    )
    def test_a_text_means_a_member_only_where_it_can_mean_no_other(
        self, world: World, text: str, key: str | None
    ) -> None:
        got: list[str | None] = []
        MemberSearch(world.tools).only(text, got.append)
        assert got == [None if key is None else builders.member(key).id]

    def test_another_spelling_finds_a_member_and_means_it_before_a_part_of_a_name(self, world: World) -> None:
        known = world.desk.get("member", builders.member("1002").id)
        assert isinstance(known, Member)
        world.desk.correct(replace(known, aliases=("わかば生協", "松並")))
        search, got = MemberSearch(world.tools), list[str | None]()
        for text in ("ﾜｶﾊﾞ生協", "松並"):
            search.only(text, got.append)
            assert got[-1] == known.id
        assert known.id in self.found(search, "かば生")

    @pytest.mark.parametrize("text", ["", "多い", "まつなみ", "3004999"])
    def test_five_thousand_members_cost_no_more_records_than_the_list_shows(
        self, world: World, text: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        read: list[str] = []
        by_ids = BookStore.by_ids

        def counted(store: BookStore, kind: str, ids: Sequence[str]) -> list[Record]:
            read.extend(ids)
            return by_ids(store, kind, ids)

        with world.desk.store.transaction(*_register()) as tx:
            tx.put_many([builders.member(f"300{n:04}", name=f"多い{n:04}") for n in range(5_000)])
        monkeypatch.setattr(BookStore, "by_ids", counted)
        assert self.found(MemberSearch(world.tools), text)
        assert len(read) <= 2 * SHOWN

    def test_an_answer_overtaken_by_the_next_letter_is_dropped(self, world: World) -> None:
        runner = Waiting()
        search = MemberSearch(slow(world, runner))
        shown: list[list[Option]] = []
        search.find("松", shown.append)
        search.find("若葉", shown.append)
        runner.finish()
        assert [[option.label for option in options] for options in shown] == [["若葉生活協同組合労組"]]


def _register() -> tuple[Verb, str]:
    return Verb.REGISTER, "会員"


cells = st.text(alphabet="1２あ ", max_size=3)
blocks = st.lists(st.lists(cells, min_size=1, max_size=5), min_size=1, max_size=5)


class TestPaste:
    NAMES = ("", "", "a", "b", "", "c")

    @given(block=blocks, row=st.integers(0, 3), column=st.integers(0, 5))
    def test_every_cell_lands_in_a_field_inside_the_grid_or_is_spoken_of(
        self, block: list[list[str]], row: int, column: int
    ) -> None:
        text = "\r\n".join("\t".join(line) for line in block) + "\r\n"
        plan = plan_paste(text, row, column, ["会員"] * 4, self.NAMES)
        assert all(row <= cell.row < 4 and cell.name in self.NAMES[column:] and cell.name for cell in plan.cells)
        places = [(cell.row, cell.name) for cell in plan.cells]
        assert len(places) == len(set(places))
        fields = [name for name in self.NAMES[column:] if name]
        fits = all(len(line) <= len(fields) for line in block) and row + len(block) <= 4
        trailing = not any(block[-1]) and len(block) > 1
        assert trailing or (plan.remarks == ()) is fits

    @pytest.mark.parametrize("end", ["", "\n", "\r\n"])
    def test_excels_last_line_break_is_no_row(self, end: str) -> None:
        plan = plan_paste(f"1\t2\r\n3\t4{end}", 0, 2, ["甲", "乙"], self.NAMES)
        assert [(cell.row, cell.name, cell.text) for cell in plan.cells] == [
            (0, "a", "1"),
            (0, "b", "2"),
            (1, "a", "3"),
            (1, "b", "4"),
        ]
        assert plan.text == "2会員・4欄に貼り付けます。"

    def test_columns_only_shown_are_passed_over(self) -> None:
        plan = plan_paste("1\t2\t3\t4", 0, 2, ["甲"], self.NAMES)
        assert [(cell.name, cell.text) for cell in plan.cells] == [("a", "1"), ("b", "2"), ("c", "3")]
        assert plan.remarks == ("右の1列は入力欄がないため貼り付けません。",)
