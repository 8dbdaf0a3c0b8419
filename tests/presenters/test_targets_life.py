"""会員自主目標: the grid from its first row to 登録, and what is kept on the way."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Record, SelfTarget, TargetLine
from roukin_desktop.presenters.sheet_memory import NO_STEP_BACK, NO_STEP_ON
from roukin_desktop.presenters.targets.room import TargetsPresenter
from roukin_desktop.presenters.targets.rows import RowDetail
from roukin_desktop.presenters.tools import Scope
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting

NEXT = Scope(2026, half_period(2026, 1))
SECOND = builders.member("1002").id


class Grid:
    """The room and its view, spoken to by the keys of its columns."""

    def __init__(self, room: TargetsPresenter, view: FakeView) -> None:
        self.room = room
        self.view = view

    def at(self, key: str) -> int:
        return next(i for i, column in enumerate(self.view.last("show_columns")) if column.key == key)

    def edit(self, row: int, key: str, text: str) -> None:
        self.room.edit(row, self.at(key), text)

    def cell(self, row: int, key: str) -> str:
        self.room.filter("")
        return str(self.view.last("show_rows")[row].cells[self.at(key)].text)

    def state(self, row: int) -> str:
        self.room.filter("")
        return str(self.view.last("show_rows")[row].state)

    def fill(self, row: int) -> None:
        for key, text in (("loan.allotted", "10"), ("loan.target", "12"), ("set_on", "0601")):
            self.edit(row, key, text)
        self.edit(row, "decided_by", self.view.last("show_columns")[self.at("decided_by")].options[0].label)


@pytest.fixture
def grid(world: World, view: FakeView) -> Grid:
    made = TargetsPresenter(world.tools, view, SCOPE)
    made.open()
    return Grid(made, view)


def again(world: World, view: FakeView, scope: Scope = SCOPE) -> Grid:
    made = TargetsPresenter(world.tools, view, scope)
    made.open()
    return Grid(made, view)


def targets(world: World) -> dict[str, SelfTarget]:
    return {t.member_id: t for t in world.desk.all("self_target") if isinstance(t, SelfTarget)}


def test_every_item_has_the_banks_figure_the_members_own_and_their_ratio(grid: Grid, world: World) -> None:
    keys = [column.key for column in grid.view.last("show_columns")]
    for item in world.desk.catalogue(2025).target_items:
        at = keys.index(f"{item.key}.allotted")
        assert keys[at : at + 3] == [f"{item.key}.allotted", f"{item.key}.target", f"{item.key}.ratio"]
    assert keys[:2] == ["member", "code"]
    assert keys[-3:] == ["set_on", "decided_by", "state"]


def test_a_new_row_is_registered_and_counted(grid: Grid, world: World) -> None:
    grid.fill(1)
    assert grid.view.last("show_state") == "未登録の変更 1会員(自動で控えています)"
    grid.room.register_all()
    made = targets(world)[SECOND]
    assert (made.lines[0].allotted, made.lines[0].target) == (10, 12)
    assert made.confirmed
    grid.room.on_changes(world.heard[-1])
    assert grid.view.last("show_header") == "設定 2会員 / 2会員"
    assert grid.state(1) == "登録済"
    assert grid.view.last("show_state") == ""


def test_a_day_of_the_open_year_needs_no_year_and_another_is_told_with_its_own(grid: Grid) -> None:
    grid.edit(1, "set_on", "0601")
    assert grid.cell(1, "set_on") == "6/1"
    grid.edit(1, "set_on", "20250220")
    assert grid.cell(1, "set_on") == "2025/02/20"


def test_what_the_members_branch_reached_stands_below_and_nothing_where_nobody_gave_it(
    grid: Grid, world: World
) -> None:
    grid.room.choose(0)
    assert grid.view.last("show_detail").actual == ""
    branch = builders.branch()
    with world.desk.store.transaction(Verb.REGISTER, "月次実績") as tx:
        tx.put(builders.monthly("1", branch_id=branch.id))
        tx.put(builders.monthly("2", branch_id=branch.id, month=date(2025, 7, 1), value=1_200))
        tx.put(builders.monthly("3", branch_id=branch.id, month=date(2025, 11, 1), value=7))
    grid.room.reload()
    grid.room.choose(0)
    told = grid.view.last("show_detail").actual
    assert told.startswith(f"{branch.name}の実績(2025年度上期")
    assert told.endswith("メイン化\N{NO-BREAK SPACE}1,250件")
    grid.room.set_scope(Scope(2025, half_period(2025, 2)))
    assert grid.view.last("show_detail").actual.endswith("メイン化\N{NO-BREAK SPACE}7件")


def test_a_branch_has_a_total_once_every_part_of_it_is_given(grid: Grid, world: World) -> None:
    def give(*figures: Record) -> str:
        with world.desk.store.transaction(Verb.REGISTER, "月次実績") as tx:
            tx.put_many(figures)
        grid.room.reload()
        grid.room.choose(0)
        return str(grid.view.last("show_detail").actual)

    branch = builders.branch().id
    app, passbook, group = (
        builders.monthly(item, item=item, branch_id=branch, value=value)
        for item, value in (("L14", 30), ("L16", 12), ("X03", 1))
    )
    assert give(app, passbook) == ""
    assert give(group).endswith("非対面\N{NO-BREAK SPACE}43件")


def test_both_figures_of_the_year_before_stand_below_and_nothing_where_nobody_set_one(grid: Grid, world: World) -> None:
    grid.room.choose(0)
    assert {text for _item, text in grid.view.last("show_detail").before} == {""}
    item = world.desk.catalogue(2025).target_items[-1]
    lines = (TargetLine("loan", 9, 1_100), TargetLine(item.key, None, 4))
    with world.desk.store.transaction(Verb.REGISTER, "前年度の自主目標") as tx:
        tx.put(builders.target(year=2024, lines=lines))
    grid.room.reload()
    grid.room.choose(0)
    before = dict(grid.view.last("show_detail").before)
    assert sorted(text for text in before.values() if text) == ["9/1,100", "─/4"]
    assert before[item.short or item.label] == "─/4"


def test_typing_a_row_is_not_scolded_until_the_cursor_leaves_it(grid: Grid) -> None:
    grid.room.choose(1)
    grid.edit(1, "loan.target", "5")
    assert grid.view.last("show_warnings") == []
    grid.room.choose(0)
    assert {row.code for row in grid.view.last("show_warnings")} == {"decided_by_missing", "set_on_missing"}


def test_what_cannot_be_read_is_told_at_once_in_its_cell(grid: Grid) -> None:
    grid.edit(1, "loan.target", "多め")
    row, shown = grid.view.last("refresh_row")
    cell = shown.cells[grid.at("loan.target")]
    assert (row, cell.text, cell.severity) == (1, "多め", "error")
    grid.room.choose(1)
    detail = grid.view.last("show_detail")
    assert any("数として読めません" in text for _, text in detail.notes)
    assert detail.discard == "この行の入力をやめる"
    assert detail.cancel == ""


@pytest.mark.parametrize(
    ("allotted", "target", "severity"),
    [
        ("10", "5", ""),
        ("10", "4", "hint"),
        ("10", "20", ""),
        ("10", "21", "hint"),
        ("0", "5", ""),
        ("10", "-1", "error"),
    ],
)
def test_j2_far_from_the_banks_figure(grid: Grid, allotted: str, target: str, severity: str) -> None:
    grid.edit(1, "loan.allotted", allotted)
    grid.edit(1, "loan.target", target)
    assert grid.view.last("refresh_row")[1].cells[grid.at("loan.target")].severity == severity


@pytest.mark.parametrize(
    ("typed", "shown", "ratio"),
    [("１２", "12", "120.0%"), ("1,2", "1,2", ""), ("951", "951", "9,510.0%"), ("", "", ""), ("0", "0", "0.0%")],
)
def test_a_cell_shows_what_was_understood(grid: Grid, typed: str, shown: str, ratio: str) -> None:
    grid.edit(0, "loan.target", typed)
    cells = grid.view.last("refresh_row")[1].cells
    assert cells[grid.at("loan.target")].text == shown
    assert cells[grid.at("loan.ratio")].text == ratio


def test_cells_that_are_only_shown_take_nothing(grid: Grid) -> None:
    for key in ("member", "code", "loan.ratio", "state"):
        grid.edit(0, key, "999")
        grid.room.fill_down(1, grid.at(key))
    assert grid.view.last("show_state") == ""


def test_ctrl_d_copies_from_above_but_not_into_the_first_row(grid: Grid) -> None:
    grid.room.fill_down(0, grid.at("loan.target"))
    assert grid.cell(0, "loan.target") == "12"
    grid.room.fill_down(1, grid.at("loan.target"))
    assert grid.cell(1, "loan.target") == "12"
    assert grid.state(1) == "未登録"


def test_a_row_goes_back_step_by_step_and_all_at_once(grid: Grid) -> None:
    grid.edit(0, "loan.target", "13")
    grid.edit(0, "loan.target", "14")
    grid.room.undo(0)
    assert grid.cell(0, "loan.target") == "13"
    grid.room.undo(0)
    grid.room.undo(0)
    assert grid.cell(0, "loan.target") == "12"
    assert grid.state(0) == "登録済"
    grid.room.redo(0)
    grid.room.redo(0)
    assert grid.cell(0, "loan.target") == "14"
    grid.room.discard(0)
    assert grid.cell(0, "loan.target") == "12"
    assert grid.view.last("show_state") == ""
    grid.room.undo(0)
    assert grid.cell(0, "loan.target") == "14"


def test_what_is_typed_can_be_taken_back_after_the_grid_was_read_anew(grid: Grid) -> None:
    grid.edit(0, "loan.target", "13")
    grid.edit(1, "loan.target", "7")
    grid.room.reload()
    grid.room.undo(0)
    assert (grid.cell(0, "loan.target"), grid.cell(1, "loan.target")) == ("13", "")
    grid.room.set_scope(NEXT)
    grid.room.undo(0)
    grid.room.set_scope(SCOPE)
    assert grid.cell(0, "loan.target") == "13"
    grid.room.redo(0)
    grid.room.undo(0)
    grid.room.undo(0)
    assert (grid.cell(0, "loan.target"), grid.cell(1, "loan.target")) == ("12", "")


def test_what_was_registered_is_not_taken_back_by_ctrl_z_but_it_is_said_how(grid: Grid, world: World) -> None:
    grid.fill(1)
    grid.room.register_all()
    grid.room.on_changes(world.heard[-1])
    grid.room.undo(1)
    assert (grid.cell(1, "loan.target"), grid.state(1)) == ("12", "登録済")
    assert grid.view.last("show_message") == (NO_STEP_BACK, "hint")
    grid.room.redo(0)
    assert grid.view.last("show_message") == (NO_STEP_ON, "hint")


def test_the_old_value_typed_back_is_no_change(grid: Grid, world: World) -> None:
    grid.edit(0, "loan.target", "１２")
    assert grid.view.last("show_state") == ""
    grid.room.register_all()
    assert grid.view.last("show_message") == "登録する変更はありません。"
    assert world.heard == []


def test_an_error_in_one_row_registers_none(grid: Grid, world: World) -> None:
    grid.edit(0, "loan.target", "13")
    grid.edit(1, "loan.target", "-5")
    grid.room.register_all()
    assert targets(world).keys() == {builders.member().id}
    assert targets(world)[builders.member().id].lines[0].target == 12
    assert grid.view.last("show_message") == "登録していません。若葉生活協同組合労組の行に直す欄があります。"
    assert grid.view.last("focus_cell") == (1, grid.at("loan.target"))


def test_an_error_outside_the_filter_is_gone_to(grid: Grid) -> None:
    grid.edit(1, "loan.target", "-5")
    grid.room.filter("松並")
    grid.room.register_all()
    assert grid.view.count("clear_filter") == 1
    assert grid.view.last("focus_cell") == (1, grid.at("loan.target"))


def test_trouble_while_registering_keeps_every_row(
    grid: Grid, world: World, view: FakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise FileTrouble("ディスクの空きが足りません。")

    grid.fill(1)
    with monkeypatch.context() as patch:
        patch.setattr(type(world.desk), "register_many", full)
        grid.room.register_all()
    assert [str(error) for error in world.dialogs.troubles] == ["ディスクの空きが足りません。"]
    assert grid.cell(1, "loan.target") == "12"
    assert again(world, view).cell(1, "loan.target") == "12"
    grid.room.register_all()
    assert SECOND in targets(world)


def test_a_book_for_reading_only_says_so(grid: Grid, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(world.desk), "read_only", property(lambda _: "別の人が開いています。"))
    grid.room.open()
    assert grid.view.last("show_locked") == "別の人が開いています。"
    grid.fill(1)
    grid.room.register_all()
    assert world.dialogs.told == ["別の人が開いています。"]
    grid.room.choose(0)
    assert grid.view.last("show_detail").cancel == ""
    assert targets(world).keys() == {builders.member().id}


def test_rows_not_registered_come_back_after_a_crash_and_go_once_registered(
    grid: Grid, world: World, view: FakeView
) -> None:
    grid.fill(1)
    grid.edit(0, "loan.target", "多め")
    grid.room.keep()
    new = again(world, view)
    assert (new.cell(0, "loan.target"), new.cell(1, "loan.target")) == ("多め", "12")
    assert new.view.last("show_state").startswith("未登録の変更 2会員")
    new.room.discard(0)
    new.room.register_all()
    assert world.kept("targets-2025") is None
    assert SECOND in targets(world)


def test_a_change_elsewhere_does_not_lose_what_is_typed(grid: Grid, world: World) -> None:
    grid.fill(1)
    changes = world.desk.register(builders.member("1003", id="", book_id="", code="1003", name="もみじ労組"))
    grid.room.on_changes(changes)
    assert grid.cell(1, "loan.target") == "12"
    assert [row.cells[1].text for row in grid.view.last("show_rows")] == ["1001", "1002", "1003"]


def test_another_year_has_its_own_rows_and_its_own_draft(grid: Grid, world: World) -> None:
    grid.fill(1)
    grid.room.set_scope(NEXT)
    assert grid.cell(1, "loan.target") == ""
    assert world.kept("targets-2025") is not None
    assert world.kept("targets-2026") is None
    grid.room.set_scope(SCOPE)
    assert grid.cell(1, "loan.target") == "12"


def test_another_period_of_the_year_changes_nothing(grid: Grid) -> None:
    grid.edit(1, "loan.target", "3")
    before = grid.view.count("show_columns")
    grid.room.set_scope(Scope(2025, half_period(2025, 2)))
    assert grid.view.count("show_columns") == before
    assert grid.cell(1, "loan.target") == "3"


def test_rows_of_the_year_left_are_not_shown_when_they_come_late(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = TargetsPresenter(slow(world, runner), view, SCOPE)
    room.open()
    room.set_scope(NEXT)
    runner.step(1)
    shown = view.last("show_rows")
    runner.finish()
    assert view.last("show_rows") == shown
    assert all(row.state == "" for row in shown)


def test_copying_last_year_asks_first_and_can_be_taken_back(world: World, view: FakeView) -> None:
    grid = again(world, view, NEXT)
    world.dialogs.agree = False
    grid.room.copy_last_year()
    assert world.dialogs.told[-1].startswith("2025年度の会員と項目を2026年度に複写します。数字は複写しません。")
    assert world.heard == []
    world.dialogs.agree = True
    grid.room.copy_last_year()
    grid.room.on_changes(world.heard[0])
    assert grid.state(0) == "未確定"
    assert view.last("show_header") == "設定 0会員 / 2会員"
    world.desk.undo()
    grid.room.reload()
    assert grid.state(0) == ""


def test_a_copied_row_counts_once_its_figures_are_registered(world: World, view: FakeView) -> None:
    world.desk.copy_year(2026)
    grid = again(world, view, NEXT)
    grid.edit(0, "loan.target", "7")
    grid.edit(0, "set_on", "20260601")
    grid.edit(0, "decided_by", view.last("show_columns")[grid.at("decided_by")].options[0].key)
    grid.room.register_all()
    grid.room.on_changes(world.heard[0])
    assert grid.state(0) == "登録済"
    assert view.last("show_header") == "設定 1会員 / 2会員"


def test_taking_a_target_out_asks_and_only_where_there_is_one(grid: Grid, world: World) -> None:
    grid.room.cancel(1)
    assert world.dialogs.told == []
    grid.room.choose(0)
    assert grid.view.last("show_detail").cancel
    world.dialogs.agree = False
    grid.room.cancel(0)
    assert len(targets(world)) == 1
    world.dialogs.agree = True
    grid.room.cancel(0)
    assert targets(world) == {}
    grid.room.on_changes(world.heard[-1])
    assert grid.cell(0, "loan.target") == ""


def test_another_room_leads_to_a_row(grid: Grid) -> None:
    grid.room.filter("若葉")
    grid.room.show_target(builders.target().id)
    assert grid.view.last("focus_cell")[0] == 0
    assert len(grid.view.last("show_rows")) == 2
    before = grid.view.count("focus_cell")
    grid.room.show_target(builders.uid("gone"))
    assert grid.view.count("focus_cell") == before


@pytest.mark.parametrize(("text", "note"), [("無い", "この条件に当たる会員はありません。"), ("", "")])
def test_an_empty_grid_says_why(grid: Grid, text: str, note: str) -> None:
    grid.room.filter(text)
    assert grid.view.last("show_note") == note


@pytest.mark.parametrize("text", ["まつなみ", "ﾏﾂﾅﾐ", "松並", "1001", "１００１"])
def test_the_filter_finds_name_reading_and_code_in_any_width(grid: Grid, text: str) -> None:
    grid.room.filter(text)
    assert builders.member().id in {row.key for row in grid.view.last("show_rows")}


def test_members_that_left_stand_in_the_grid_only_with_something_to_show(world: World, view: FakeView) -> None:
    for key, code in (("1001", "1001"), ("1002", "1002")):
        member = world.desk.get("member", builders.member(key).id)
        assert member is not None
        world.desk.correct(
            builders.member(
                key, code=code, name=getattr(member, "name", ""), version=member.version, valid_to=builders.DAY
            )
        )
    grid = again(world, view)
    assert [row.key for row in view.last("show_rows")] == [builders.member().id]
    assert grid.cell(0, "loan.target") == "12"


class TestPaste:
    def test_what_cannot_be_read_is_counted_before_it_is_taken(self, grid: Grid) -> None:
        grid.room.paste(0, grid.at("loan.allotted"), "１０名\t多め\n")
        preview = grid.view.last("show_paste")
        assert preview.remarks == ("1欄は、このままでは登録できません。貼り付けたあとで直してください。",)
        assert [(cell.text, cell.unread) for cell in preview.cells] == [("10", False), ("多め", True)]
        assert grid.view.last("show_state") == ""
        grid.room.take_paste(preview)
        grid.room.register_all()
        assert grid.view.last("focus_cell") == (0, grid.at("loan.target"))

    def test_a_figure_below_zero_is_marked_before_it_is_taken(self, grid: Grid) -> None:
        grid.room.paste(0, grid.at("loan.allotted"), "▲3\t-3\n0\t4")
        preview = grid.view.last("show_paste")
        assert [(cell.text, cell.unread) for cell in preview.cells] == [
            ("▲3", True),
            ("-3", True),
            ("0", False),
            ("4", False),
        ]
        assert preview.remarks[0].startswith("2欄は")

    def test_what_was_said_about_nothing_to_register_goes_once_a_block_is_taken(self, grid: Grid) -> None:
        grid.room.register_all()
        assert grid.view.last("show_message") == "登録する変更はありません。"
        grid.room.paste(0, grid.at("loan.allotted"), "3\t3")
        grid.room.take_paste(grid.view.last("show_paste"))
        assert grid.view.last("show_message") == ""

    def test_bodies_are_pasted_by_their_names_and_shown_so(self, grid: Grid, world: World) -> None:
        body = world.desk.catalogue(2025).decided_by[0]
        grid.room.paste(0, grid.at("set_on"), f"6/1\t{body.label}")
        preview = grid.view.last("show_paste")
        assert [cell.text for cell in preview.cells] == ["6/1", body.label]
        grid.room.take_paste(preview)
        assert grid.cell(0, "decided_by") == body.label
        grid.room.register_all()
        assert targets(world)[builders.member().id].decided_by == body.key

    def test_a_pasted_row_is_one_step_back(self, grid: Grid) -> None:
        grid.room.paste(1, grid.at("loan.allotted"), "1\t2")
        grid.room.take_paste(grid.view.last("show_paste"))
        assert (grid.cell(1, "loan.allotted"), grid.cell(1, "loan.target")) == ("1", "2")
        grid.room.undo(1)
        assert (grid.cell(1, "loan.allotted"), grid.cell(1, "loan.target")) == ("", "")

    def test_a_pasted_block_is_one_step_back_and_on_wherever_the_cursor_is(self, grid: Grid) -> None:
        grid.edit(0, "loan.allotted", "77")
        grid.room.paste(0, grid.at("loan.allotted"), "1\t2\n3\t4")
        grid.room.take_paste(grid.view.last("show_paste"))
        grid.edit(1, "deposit.target", "5")

        def block() -> list[str]:
            return [grid.cell(row, f"loan.{part}") for row in (0, 1) for part in ("allotted", "target")]

        grid.room.undo(0)
        assert (grid.cell(1, "deposit.target"), block()) == ("", ["1", "2", "3", "4"])
        assert grid.view.last("focus_cell") == (1, grid.at("deposit.target"))
        grid.room.undo(1)
        assert block() == ["77", "12", "", ""]
        grid.room.redo(1)
        assert block() == ["1", "2", "3", "4"]

    def test_a_reason_given_is_no_step_of_its_own(self, grid: Grid) -> None:
        grid.edit(1, "loan.target", "3")
        grid.room.register_all()
        grid.room.give_reason(grid.view.last("show_warnings")[0].code, "大会前")
        grid.edit(0, "loan.target", "多め")
        grid.room.register_all()
        grid.room.undo(0)
        grid.room.undo(0)
        assert (grid.cell(0, "loan.target"), grid.cell(1, "loan.target")) == ("12", "")

    def test_a_filtered_grid_takes_the_block_into_the_rows_shown(self, grid: Grid) -> None:
        grid.room.filter("若葉")
        grid.room.paste(0, grid.at("loan.allotted"), "8\n9")
        preview = grid.view.last("show_paste")
        assert preview.remarks == ("下の1行は会員の行がないため貼り付けません。",)
        grid.room.take_paste(preview)
        assert (grid.cell(0, "loan.allotted"), grid.cell(1, "loan.allotted")) == ("10", "8")

    def test_pasted_warnings_are_told_at_once(self, grid: Grid) -> None:
        grid.room.paste(1, grid.at("loan.allotted"), "1\t2")
        grid.room.take_paste(grid.view.last("show_paste"))
        assert {row.code for row in grid.view.last("show_warnings")} == {"decided_by_missing", "set_on_missing"}
        assert all(row.text.endswith("(1会員)") for row in grid.view.last("show_warnings"))


def test_a_target_an_import_left_open_is_marked(world: World, view: FakeView) -> None:
    with world.desk.store.transaction(*_import()) as tx:
        tx.put(builders.target("1002", review=("loan",)))
    grid = again(world, view)
    assert grid.state(1) == "要確認"


def test_no_row_chosen_shows_no_detail(grid: Grid) -> None:
    assert grid.view.last("show_detail") == RowDetail("")
    grid.room.choose(0)
    assert grid.view.last("show_detail").title == f"{builders.member().name}  1001"
    assert ("融資", "120.0%") in grid.view.last("show_detail").shares


def test_an_empty_book_says_where_members_come_from(view: FakeView, world: World) -> None:
    for session in world.desk.all("study_session"):
        world.desk.cancel("study_session", session.id)
    world.desk.cancel("self_target", builders.target().id)
    for member in world.desk.all("member"):
        world.desk.cancel("member", member.id)
    again(world, view)
    assert view.last("show_note") == "会員がまだありません。会員台帳で登録してください。"


def _import() -> tuple[Verb, str]:
    return Verb.IMPORT, "会員自主目標の取込"


def test_a_target_asked_for_before_the_grid_is_read_is_gone_to_then(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = TargetsPresenter(slow(world, runner), view, SCOPE)
    room.open()
    room.show_target(builders.target().id)
    assert view.count("focus_cell") == 0
    runner.finish()
    assert view.count("focus_cell") == 1
