"""The other rooms: grid, campaigns, members, registers, summary, import, welcome and the frame."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Branch, CampaignEntry, Donee, Member, SelfTarget
from roukin_desktop.presenters.campaigns import CampaignsPresenter
from roukin_desktop.presenters.imports.models import letter
from roukin_desktop.presenters.imports.room import ImportsPresenter
from roukin_desktop.presenters.members import MembersPresenter
from roukin_desktop.presenters.settings.pc import SettingsPresenter
from roukin_desktop.presenters.settings.registers import RegistersPresenter
from roukin_desktop.presenters.shell import ShellPresenter, periods_of, short_label
from roukin_desktop.presenters.summary.room import SummaryPresenter
from roukin_desktop.presenters.targets.room import TargetsPresenter
from roukin_desktop.presenters.tools import Scope
from roukin_desktop.presenters.welcome import Places, WelcomePresenter
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from roukin_desktop.system.settings import Settings
from tests import builders
from tests.presenters.conftest import SCOPE, FakeDialogs, FakeView, World
from tests.runners import AtOnce


class TestTargets:
    @pytest.fixture
    def grid(self, world: World, view: FakeView) -> TargetsPresenter:
        made = TargetsPresenter(world.tools, view, SCOPE)
        made.open()
        return made

    def at(self, view: FakeView, key: str) -> int:
        return next(i for i, column in enumerate(view.last("show_columns")) if column.key == key)

    def cell(self, view: FakeView, row: int, key: str) -> str:
        return str(view.last("show_rows")[row].cells[self.at(view, key)].text)

    def test_every_member_has_a_row_with_figures_and_ratio(self, grid: TargetsPresenter, view: FakeView) -> None:
        assert [self.cell(view, row, "code") for row in (0, 1)] == ["1001", "1002"]
        assert [self.cell(view, 0, f"loan.{part}") for part in ("allotted", "target", "ratio")] == [
            "10",
            "12",
            "120.0%",
        ]
        assert view.last("show_header") == "設定 1会員 / 2会員"

    def test_changed_rows_are_registered_at_once_with_one_reason(
        self, grid: TargetsPresenter, world: World, view: FakeView
    ) -> None:
        grid.edit(0, self.at(view, "loan.target"), "１３")
        grid.edit(1, self.at(view, "loan.target"), "5")
        assert view.last("show_state").startswith("未登録の変更 2会員")
        grid.register_all()
        assert {row.code for row in view.last("show_warnings")} == {"decided_by_missing", "set_on_missing"}
        assert world.heard == []
        for code in ("decided_by_missing", "set_on_missing"):
            grid.give_reason(code, "大会で決定予定")
        grid.register_all()
        saved = {t.member_id: t for t in world.desk.all("self_target") if isinstance(t, SelfTarget)}
        assert saved[builders.member().id].lines[0].target == 13
        assert saved[builders.member("1002").id].lines[0].target == 5
        assert {reason.text for reason in saved[builders.member("1002").id].reasons} == {"大会で決定予定"}
        assert len(world.heard) == 1

    def test_an_unreadable_cell_stops_and_is_gone_to(
        self, grid: TargetsPresenter, world: World, view: FakeView
    ) -> None:
        grid.edit(1, self.at(view, "loan.target"), "多め")
        grid.register_all()
        assert view.last("focus_cell") == (1, self.at(view, "loan.target"))
        assert "登録していません" in view.last("show_message")
        grid.choose(1)
        errors = [sentence for severity, sentence in view.last("show_detail").notes if severity == "error"]
        assert any("数として読めません" in sentence for sentence in errors)
        assert world.heard == []

    def test_ctrl_d_paste_filter_and_kept_rows(self, grid: TargetsPresenter, world: World, view: FakeView) -> None:
        column = self.at(view, "loan.allotted")
        grid.fill_down(1, column)
        assert view.last("refresh_row")[1].cells[column].text == "10"
        grid.paste(0, column, "1\t2\r\n3\t4\r\n5\t6\r\n")
        preview = view.last("show_paste")
        assert preview.text == "2会員・4欄に貼り付けます。"
        assert preview.remarks == ("下の1行は会員の行がないため貼り付けません。",)
        grid.take_paste(preview)
        assert self.cell(view, 1, "loan.target") == "4"
        grid.keep()
        again = TargetsPresenter(world.tools, view, SCOPE)
        again.open()
        assert self.cell(view, 1, "loan.target") == "4"
        again.filter("わかば")
        assert len(view.last("show_rows")) == 0
        again.filter("若葉")
        assert [row.key for row in view.last("show_rows")] == [builders.member("1002").id]

    def test_a_body_is_typed_by_its_name(self, grid: TargetsPresenter, world: World, view: FakeView) -> None:
        body = world.desk.catalogue(2025).decided_by[0]
        column = self.at(view, "decided_by")
        grid.edit(0, column, body.label)
        assert view.last("refresh_row")[1].cells[column].text == body.label
        grid.give_reason("set_on_missing", "まだ")
        grid.register_all()
        saved = [t for t in world.desk.all("self_target") if isinstance(t, SelfTarget)]
        assert [t.decided_by for t in saved] == [body.key]

    def test_last_year_is_copied_without_figures(self, world: World, view: FakeView) -> None:
        grid = TargetsPresenter(world.tools, view, Scope(2026, half_period(2026, 1)))
        grid.open()
        grid.copy_last_year()
        grid.on_changes(world.heard[0])
        assert view.last("show_rows")[0].state == "未確定"
        assert self.cell(view, 0, "loan.target") == ""


class TestCampaigns:
    @pytest.fixture
    def room(self, world: World, view: FakeView) -> CampaignsPresenter:
        made = CampaignsPresenter(world.tools, view, SCOPE)
        made.open()
        made.choose("summer_2025")
        return made

    def test_the_running_total_stands_beside_what_is_typed(
        self, room: CampaignsPresenter, world: World, view: FakeView
    ) -> None:
        assert view.last("show_window").startswith("2025年6月2日")
        assert view.last("show_window").endswith("終了")
        for name, text in {"product": "time_deposit", "recorded_on": "0625", "count": "3", "yen": "90万円"}.items():
            room.form.edit(name, text)
            room.form.leave(name)
        assert view.last("show_beside") == "これまでの累計 3件 / 1,500,000円"
        [warning] = view.last("show_warnings")
        assert warning.text.endswith("累計を入力していませんか?")
        assert room.form.echo("yen") == "= 900千円"
        room.form.edit("reason.cumulative", "週の件数です")
        room.register()
        rows, total = view.last("show_running")
        assert len(world.heard) == 1
        room.on_changes(world.heard[0])
        rows, total = view.last("show_running")
        assert (rows[0].count, total) == ("6件", "合計 6件 / 2,400,000円")

    def test_a_day_outside_the_window_is_refused(self, room: CampaignsPresenter, world: World) -> None:
        for name, text in {"product": "time_deposit", "recorded_on": "0801", "count": "1", "yen": "500000"}.items():
            room.form.edit(name, text)
            room.form.leave(name)
        room.register()
        severity, text = room.form.note("recorded_on") or ("", "")
        assert severity == "error"
        assert text.endswith("の期間(2025年6月2日~2025年7月31日)の外です。日付を直してください。")
        assert len([e for e in world.desk.all("campaign_entry") if isinstance(e, CampaignEntry)]) == 1

    def test_open_ends_are_said(self, room: CampaignsPresenter, view: FakeView) -> None:
        room.choose("young_pack")
        assert view.last("show_window") == "期間の定めなし"


def test_members_are_registered_and_a_namesake_needs_a_word(world: World, view: FakeView) -> None:
    room = MembersPresenter(world.tools, view, SCOPE)
    room.open()
    rows, _ = view.last("show_rows")
    assert [row.code for row in rows] == ["1001", "1002"]
    room.form.edit("code", "1001")
    room.form.edit("name", "若葉生活協同組合 労組")
    room.register()
    assert room.form.note("code") == (
        "error",
        f"このコードは「{builders.member().name}」がすでに使っています。別のコードにしてください。",
    )
    room.form.edit("code", "1003")
    room.register()
    assert view.last("focus") == "reason.same_name"
    room.form.edit("reason.same_name", "別の支部")
    room.register()
    members = [m for m in world.desk.all("member") if isinstance(m, Member)]
    assert sorted(m.code for m in members) == ["1001", "1002", "1003"]
    assert [m.branch_id is not None for m in members if m.code == "1003"] == [True]


def test_short_registers_change_their_fields_with_the_register(world: World, view: FakeView) -> None:
    room = RegistersPresenter(world.tools, view, SCOPE)
    room.open()
    assert view.last("show_fields") == ("code", "name", "committee", "valid_from", "valid_to")
    room.form.edit("code", "014")
    room.form.edit("name", "もみじ支店")
    room.register()
    assert {b.name for b in world.desk.all("branch") if isinstance(b, Branch)} >= {"もみじ支店"}
    room.choose("donee")
    room.form.edit("name", "こども食堂")
    room.register()
    [donee] = [d for d in world.desk.all("donee") if isinstance(d, Donee)]
    assert (donee.name, donee.fiscal_year) == ("こども食堂", 2025)
    assert donee.committee_id == builders.committee().id


def test_settings_work_at_once(view: FakeView) -> None:
    saved: list[Settings] = []
    room = SettingsPresenter(view, Settings(), saved.append)
    room.change(user_name=" みどり野 係 ", size=500)
    assert saved == [Settings(user_name="みどり野 係", text_size=200)]


def test_every_figure_of_the_summary_opens_its_rows(world: World, view: FakeView, tmp_path: Path) -> None:
    opened: list[tuple[str, str]] = []
    room = SummaryPresenter(world.tools, view, SCOPE, tmp_path, lambda kind, key: opened.append((kind, key)))
    room.open()
    tables = view.last("show_tables")
    assert "2025年度上期" in view.last("show_head")[0]
    places = [
        (table.key, row, column)
        for table in tables
        for row, (_, cells) in enumerate(table.rows)
        for column, cell in enumerate(cells)
        if cell.opens and cell.text
    ]
    assert places
    for place in places:
        before = view.count("show_backing")
        room.open_figure(*place)
        assert view.count("show_backing") == before + 1
        assert view.last("show_backing").agrees, place
    rows = next(args[0].rows for name, args in view.calls if name == "show_backing" and args[0].rows)
    room.open_record(rows[0].kind, rows[0].id)
    assert opened == [(rows[0].kind, rows[0].id)]


def test_import_goes_from_guess_to_preview_to_records(world: World, view: FakeView, tmp_path: Path) -> None:
    path = tmp_path / "会員.csv"
    path.write_text("会員番号,会員名,組合員数\n2001,青空労組,５０名\n2002,夕焼労組,60\n", encoding="utf-8")
    room = ImportsPresenter(world.tools, view, SCOPE, tmp_path)
    room.open()
    world.dialogs.path = path
    room.choose_file()
    plan = view.last("show_plan")
    assert plan.can_take
    assert plan.text.startswith("新規 2件")
    columns = plan.sheets[0].columns
    assert [(row.letter, row.head, row.label) for row in columns[:2]] == [
        ("A", "会員番号", "会員番号"),
        ("B", "会員名", "会員名"),
    ]
    room.take_in()
    assert view.last("show_done")[1] == "元に戻す"
    assert len(world.desk.all("member")) == 4
    room.undo()
    assert len(world.desk.all("member")) == 2
    assert [letter(n) for n in (1, 26, 27)] == ["A", "Z", "AA"]


def test_welcome_makes_a_book_and_reopens_it_for_reading_while_in_use(
    view: FakeView, clock: Clock, who: Who, tmp_path: Path
) -> None:
    made: list[Desk] = []
    dialogs = FakeDialogs(path=tmp_path / "新しい")
    places = Places(tmp_path, tmp_path / "sample", tmp_path / "backups", lambda: who, clock)
    room = WelcomePresenter(view, AtOnce(), dialogs, places, (str(tmp_path / "gone.roukin"),), made.append)
    room.open()
    assert view.last("show_recent") == []
    room.new_book("committee", "013", "  ", "2025")
    assert view.last("show_problem") == ("name", "推進委員会などの名前を入力してください。")
    assert view.count("clear_new") == 0
    room.new_book("committee", "013", "みどり/野", "2025")
    assert view.count("clear_new") == 1
    assert dialogs.suggested[-1].name == "みどり_野.roukin"
    assert made[0].path.name == "新しい.roukin"
    with made[0]:
        assert made[0].info.open_year == 2025
        room.open_path(made[0].path)
        assert "閲覧のみ" in dialogs.told[-1]
        with made[1]:
            assert made[1].read_only
    room.open_path(tmp_path / "gone.roukin")
    assert len(dialogs.troubles) == 1


class TestShell:
    @pytest.fixture
    def shell(self, world: World, view: FakeView, clock: Callable[[], datetime]) -> ShellPresenter:
        return ShellPresenter(world.desk, AtOnce(), world.dialogs, view, clock)

    def test_only_rooms_with_something_in_them_stand_in_the_rail(self, shell: ShellPresenter, view: FakeView) -> None:
        shell.attach("study", FakeView(), frozenset({"study_session"}))
        shell.open()
        rooms, _below, chosen = view.last("show_rooms")
        assert [room.key for room in rooms] == ["study"]
        assert chosen == "study"
        assert view.last("show_title") == "ろうきん推進デスク ─ 2025年度 みどり野推進委員会"

    @pytest.mark.parametrize(("day", "half"), [("2025-09-25", "2025H1"), ("2026-02-03", "2025H2")])
    def test_a_year_that_is_over_opens_at_the_half_written_in_last(
        self, world: World, view: FakeView, day: str, half: str
    ) -> None:
        with world.desk.store.transaction(Verb.REGISTER, "学習会") as tx:
            tx.put(builders.session("8", number=8, held_on=date.fromisoformat(day)))

        def later() -> datetime:
            return datetime(2026, 11, 23, 9, tzinfo=UTC)

        ShellPresenter(Desk(Context(world.desk.store, later)), AtOnce(), world.dialogs, view, later).open()
        assert view.last("show_periods")[1] == half

    def test_a_room_is_made_when_somebody_first_goes_there(self, shell: ShellPresenter, view: FakeView) -> None:
        made: list[str] = []

        def make(key: str) -> None:
            made.append(key)
            shell.attach(key, FakeView())

        for key in ("study", "members"):
            shell.expect(key, partial(make, key))
        shell.open()
        assert [room.key for room in view.last("show_rooms")[0]] == ["study", "members"]
        assert made == ["study"]
        shell.choose_room("members")
        shell.choose_room("study")
        shell.choose_room("members")
        assert made == ["study", "members"]
        assert view.last("show_room") == "members"

    def test_changes_reach_the_rooms_that_show_them_and_can_be_undone(
        self, shell: ShellPresenter, world: World, view: FakeView
    ) -> None:
        study, members = FakeView(), FakeView()
        shell.attach("study", study, frozenset({"study_session"}))
        shell.attach("members", members, frozenset({"member"}))
        shell.choose_room("study")
        shell.announce(world.desk.cancel("study_session", builders.session().id))
        assert (study.count("on_changes"), members.count("on_changes")) == (1, 0)
        (text, _), (undo, _) = view.last("show_status"), view.last("show_steps")
        assert text.startswith("10:00 学習会 6/18")
        assert text.endswith("を取り消しました")
        assert undo.startswith("元に戻す: 学習会 6/18")
        shell.undo()
        assert world.desk.get("study_session", builders.session().id) is not None
        assert view.last("show_status")[0].startswith("10:00 元に戻しました: 学習会")

    def test_year_and_period_reach_the_room_that_is_shown(self, shell: ShellPresenter, view: FakeView) -> None:
        room = FakeView()
        shell.attach("study", room)
        shell.choose_room("study")
        shell.choose_period("2025-06")
        assert room.last("set_scope").period.label == "2025年6月"
        shell.choose_year(2024)
        assert room.last("set_scope").period.key == "2024-06"

    def test_search_finds_members_and_sessions_and_opens_them(self, shell: ShellPresenter, view: FakeView) -> None:
        shell.attach("study", FakeView())
        shell.search("ﾏﾂﾅﾐ")
        found = view.last("show_found")
        assert {row.kind for row in found} == {"member", "study_session", "self_target"}
        session = next(row for row in found if row.kind == "study_session")
        shell.open_record(session.kind, session.id)
        assert view.last("open_record") == ("study", "study_session", builders.session().id)

    def test_periods_offer_halves_months_and_campaign_windows(self, world: World) -> None:
        labels = [short_label(p) for p in periods_of(2025, world.desk.catalogue(2025))]
        assert labels[:6] == ["上期", "下期", "通期", "4月", "5月", "6月"]
        assert labels[14] == "3月"
        assert any("サマー" in label for label in labels[15:])
