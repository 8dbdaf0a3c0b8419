"""月次実績: the grid from typing to 登録, what the bank's file shuts, drafts by branch, blocks from Excel."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.period import half_period, year_period
from roukin_desktop.domain.records import MonthlyFigure
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.presenters.monthly.rows import PRIOR, TOTAL, WHOLE
from roukin_desktop.presenters.monthly.sheet import MonthsPresenter, half_of
from roukin_desktop.presenters.paste import plan_paste
from roukin_desktop.presenters.sheet import SheetCell, SheetRow
from roukin_desktop.presenters.sheet_memory import NO_STEP_BACK
from roukin_desktop.presenters.tools import Scope
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting
from tests.services.received_book import Aoba, receive

BRANCH = builders.branch().id
APRIL, MAY = "2025-04-01", "2025-05-01"


class Sheet:
    """The room and its view, spoken to by item and month."""

    def __init__(self, world: World, view: FakeView, scope: Scope = SCOPE) -> None:
        self.world = world
        self.view = view
        tools = dataclasses.replace(world.tools, announce=self._announce)
        self.room = MonthsPresenter(tools, view, scope)
        self.heard: list[Changes] = []
        self.room.open()

    def _announce(self, changes: Changes) -> None:
        self.heard.append(changes)
        self.room.on_changes(changes)

    def at(self, item: str, key: str) -> tuple[int, int]:
        rows: list[SheetRow] = self.view.last("show_rows")
        columns = [column.key for column in self.view.last("show_columns")]
        return next(at for at, row in enumerate(rows) if row.key == item), columns.index(key)

    def edit(self, item: str, key: str, text: str) -> None:
        self.room.edit(*self.at(item, key), text)

    def cell(self, item: str, key: str) -> SheetCell:
        self.room.filter("")
        row, column = self.at(item, key)
        found: SheetCell = self.view.last("show_rows")[row].cells[column]
        return found

    def look(self, item: str, key: str) -> tuple[str, ...]:
        """Put the cursor into a cell and return what stands below."""
        self.room.choose(*self.at(item, key))
        detail = self.view.last("show_detail")
        return (detail.title, *detail.facts, *(text for _, text in detail.notes))

    def values(self) -> dict[tuple[str, str], int]:
        found = [one for one in self.world.desk.all(MonthlyFigure.kind) if isinstance(one, MonthlyFigure)]
        return {(one.item, f"{one.month}"): one.value for one in found}


@pytest.fixture
def sheet(world: World, view: FakeView) -> Sheet:
    return Sheet(world, view)


@pytest.fixture
def fed(world: World, tmp_path: Path) -> Callable[[str], None]:
    """Take a file of the bank in."""

    def take(*rows: str) -> None:
        path = tmp_path / "bank.csv"
        path.write_text("\n".join(("店番,項目コード,月,実績", *rows)), encoding="utf-8-sig")
        world.desk.take_import(world.desk.plan_import("figures", path))

    return take


def test_only_indicators_that_take_months_stand_there_for_the_half(sheet: Sheet, world: World) -> None:
    rows = sheet.view.last("show_rows")
    assert tuple(row.key for row in rows) == month_items(world.desk.catalogue(2025))
    titles = [column.title for column in sheet.view.last("show_columns")]
    assert titles == ["項目", "4月", "5月", "6月", "7月", "8月", "9月", "計", "前年同期"]
    options, chosen = sheet.view.last("show_branches")
    assert ([option.label for option in options], chosen) == (["全体", "013 みどり野支店013"], BRANCH)
    sheet.room.choose_half("2")
    assert sheet.view.last("show_columns")[4].title == "1月"


def test_figures_are_typed_as_people_write_them_and_registered_as_one_operation(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "１２０件")
    sheet.edit("T04", APRIL, "▲3")
    sheet.edit("L11", MAY, "236億4百万円")
    assert sheet.cell("L11", MAY).text == "23,604,000,000"
    assert sheet.cell("T01", APRIL).changed
    assert "= 236億4百万円" in sheet.look("L11", MAY)
    assert sheet.view.last("show_state") == "未登録の変更 3欄(自動で控えています)"
    sheet.room.register_all()
    assert sheet.values() == {("T01", APRIL): 120, ("T04", APRIL): -3, ("L11", MAY): 23_604_000_000}
    [changes] = sheet.heard
    assert changes.label == "みどり野支店013の月次実績の登録(3件)"
    assert sheet.view.last("show_state") == ""


def test_an_emptied_cell_is_taken_out_and_blank_is_not_zero(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "5")
    sheet.edit("T02", APRIL, "0")
    sheet.room.register_all()
    sheet.edit("T01", APRIL, "")
    sheet.room.register_all()
    assert sheet.values() == {("T02", APRIL): 0}


def test_what_cannot_be_read_or_lies_ahead_stands_against_all_of_it(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "たくさん")
    sheet.edit("T02", APRIL, "7")
    sheet.room.register_all()
    assert sheet.values() == {}
    assert sheet.view.last("show_message").startswith("登録していません。メイン化")
    assert sheet.view.last("focus_cell") == sheet.at("T01", APRIL)
    sheet.edit("T01", APRIL, "")
    sheet.room.choose_half("2")
    sheet.edit("T03", "2025-11-01", "1")
    assert sheet.cell("T03", "2025-11-01").severity == "error"
    sheet.room.choose_half("1")
    sheet.room.register_all()
    assert sheet.values() == {}
    assert sheet.view.last("show_halves")[1] == "2"


def test_the_banks_figures_are_shown_with_their_source_and_not_typed_over(
    sheet: Sheet, fed: Callable[..., None]
) -> None:
    fed("013,T01,4月,120", "013,T01,5月,98")
    sheet.room.reload()
    assert (sheet.cell("T01", APRIL).text, sheet.cell("T01", APRIL).source) == ("120", "feed")
    sheet.edit("T01", APRIL, "5")
    assert sheet.cell("T01", APRIL).text == "120"
    assert any("「bank.csv」" in fact for fact in sheet.look("T01", APRIL))
    assert sheet.view.last("show_header") == "入力済 2/180欄・うち金庫のファイル 2欄"
    row, column = sheet.at("T01", APRIL)
    sheet.room.paste(row, column, "1\t2\t3\n4\t5\t6")
    preview = sheet.view.last("show_paste")
    assert [(cell.row, cell.name, cell.text) for cell in preview.cells] == [
        (row, "2025-06-01", "3"),
        (row + 1, APRIL, "4"),
        (row + 1, MAY, "5"),
        (row + 1, "2025-06-01", "6"),
    ]
    assert preview.remarks == ("2欄は、金庫のファイルか店舗の合計の数字のため貼り付けません。",)
    assert preview.text == "2項目・4欄に貼り付けます。"


def test_the_whole_shows_the_sum_of_its_branches_and_shuts_them(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "5")
    sheet.room.register_all()
    sheet.room.choose_branch(WHOLE)
    assert (sheet.cell("T01", APRIL).text, sheet.cell("T01", APRIL).source) == ("5", "sum")
    sheet.edit("T01", MAY, "8")
    sheet.room.register_all()
    sheet.room.choose_branch(BRANCH)
    sheet.edit("T01", MAY, "3")
    assert "両方は入力できません" in sheet.cell("T01", MAY).note


def test_mixing_with_a_file_asks_for_a_reason(sheet: Sheet, fed: Callable[..., None], world: World) -> None:
    other = builders.branch("014")
    world.desk.register(other)
    fed("014,T01,4月,120")
    sheet.room.reload()
    sheet.edit("T01", APRIL, "5")
    sheet.room.register_all()
    assert [row.code for row in sheet.view.last("show_warnings")] == ["month_mixed"]
    assert "理由を入力してから" in sheet.view.last("show_message")
    sheet.room.give_reason("month_mixed", "ファイルに間に合わなかったため")
    sheet.room.register_all()
    assert sheet.values()["T01", APRIL] in (5, 120)
    assert len(sheet.world.desk.all(MonthlyFigure.kind)) == 2


def test_sums_and_last_year_stand_beside(sheet: Sheet, world: World) -> None:
    for key, month, value in (("a", 4, 8), ("b", 5, 9)):
        world.desk.register(builders.monthly(key, branch_id=BRANCH, month=date(2024, month, 1), value=value))
    world.desk.register(builders.prior("T02", scope="branch:013", value=77))
    sheet.room.reload()
    sheet.edit("T01", APRIL, "10")
    sheet.edit("T01", MAY, "20")
    assert (sheet.cell("T01", TOTAL).text, sheet.cell("T01", PRIOR).text) == ("30", "17")
    assert sheet.cell("T02", PRIOR).text == "推 77"
    assert "前年同月 8件(差 +2件)" in sheet.look("T01", APRIL)
    sheet.edit("X02", APRIL, "100")
    sheet.edit("X02", MAY, "90")
    assert sheet.cell("X02", TOTAL).text == "90"


def test_changes_are_undone_step_by_step_and_a_row_can_be_dropped(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "1")
    row, column = sheet.at("T02", APRIL)
    sheet.room.fill_down(row, column)
    assert sheet.cell("T02", APRIL).text == "1"
    sheet.room.undo(row)
    assert sheet.cell("T02", APRIL).text == ""
    sheet.room.redo(row)
    sheet.room.discard(row)
    assert (sheet.cell("T02", APRIL).text, sheet.cell("T01", APRIL).text) == ("", "1")
    sheet.room.undo(row)
    assert sheet.cell("T02", APRIL).text == "1"


def test_what_is_typed_can_be_taken_back_after_the_sheet_was_read_anew(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "1")
    sheet.room.reload()
    sheet.room.choose_branch(WHOLE)
    sheet.room.undo(0)
    assert sheet.view.last("show_message") == (NO_STEP_BACK, "hint")
    sheet.room.keep()
    sheet.room.choose_branch(BRANCH)
    assert sheet.cell("T01", APRIL).text == "1"
    sheet.room.choose_half("2")
    sheet.room.undo(0)
    assert sheet.view.last("show_halves")[1] == "1"
    assert sheet.cell("T01", APRIL).text == ""
    assert sheet.view.last("focus_cell") == sheet.at("T01", APRIL)


def test_ctrl_z_while_the_sheet_is_being_read_gives_no_step_up(world: World, view: FakeView) -> None:
    runner = Waiting()
    sheet = Sheet(replace(world, tools=slow(world, runner)), view)
    sheet.room.choose_branch(BRANCH)
    runner.finish()
    sheet.edit("T01", APRIL, "1")
    sheet.room.choose_branch(WHOLE)
    runner.finish()
    sheet.room.choose_branch(BRANCH)
    sheet.room.undo(0)
    runner.finish()
    assert sheet.cell("T01", APRIL).text == "1"
    sheet.room.undo(0)
    assert sheet.cell("T01", APRIL).text == ""


def test_what_was_registered_is_not_taken_back_by_ctrl_z_but_it_is_said_how(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "1")
    sheet.room.register_all()
    sheet.room.undo(0)
    assert sheet.cell("T01", APRIL).text == "1"
    assert not sheet.cell("T01", APRIL).changed
    assert sheet.view.last("show_message") == (NO_STEP_BACK, "hint")


def test_a_block_is_pasted_as_one_step(sheet: Sheet) -> None:
    row, column = sheet.at("T01", APRIL)
    sheet.room.paste(row, column, "1,234\t▲5\r\nx\t８\r\n")
    preview = sheet.view.last("show_paste")
    assert [cell.text for cell in preview.cells] == ["1,234", "▲5", "x", "8"]
    assert preview.remarks == ("1欄は、このままでは登録できません。貼り付けたあとで直してください。",)
    assert not sheet.cell("T01", APRIL).changed
    sheet.room.take_paste(preview)
    assert sheet.cell("T01", MAY).text == "▲5"
    sheet.room.undo(row)
    assert sheet.cell("T01", MAY).text == ""


def test_what_is_typed_is_kept_by_branch_and_offered_again(sheet: Sheet, world: World, view: FakeView) -> None:
    sheet.edit("T01", APRIL, "11")
    sheet.room.choose_branch(WHOLE)
    sheet.edit("T02", APRIL, "22")
    sheet.room.keep()
    again = Sheet(world, view)
    assert again.cell("T01", APRIL).text == "11"
    again.room.choose_branch(WHOLE)
    assert (again.cell("T01", APRIL).text, again.cell("T02", APRIL).text) == ("", "22")
    again.room.register_all()
    again.room.choose_branch(BRANCH)
    assert again.cell("T01", APRIL).changed


def test_the_year_and_the_half_come_from_the_frame(sheet: Sheet) -> None:
    sheet.edit("T01", APRIL, "1")
    sheet.room.set_scope(Scope(2024, half_period(2024, 2)))
    assert sheet.view.last("show_halves")[1] == "2"
    assert sheet.cell("T01", "2024-10-01").text == ""
    sheet.room.set_scope(Scope(2025, year_period(2025)))
    sheet.room.choose_half("1")
    assert sheet.cell("T01", APRIL).text == "1"
    assert [half_of(half_period(2025, n)) for n in (1, 2)] == [1, 2]
    assert half_of(year_period(2025)) == 0


def test_a_figure_that_another_room_leads_to_is_gone_to(sheet: Sheet, world: World) -> None:
    figure = builders.monthly(month=date(2025, 12, 1), item="T02")
    sheet.room.filter("可処分")
    sheet.room.show_figure(figure)
    assert sheet.view.last("focus_cell") == sheet.at("T02", "2025-12-01")
    assert sheet.view.last("show_branches")[1] == WHOLE


@pytest.mark.parametrize("begun", [True, False])
def test_a_figure_of_another_branch_is_gone_to_once_the_branch_is_read(
    world: World, view: FakeView, begun: bool
) -> None:
    other, runner = replace(builders.branch("014"), name="港支店"), Waiting()
    world.desk.register(other)
    room = MonthsPresenter(slow(world, runner), view, SCOPE)
    room.open()
    if begun:
        runner.finish()
    room.show_figure(builders.monthly(month=date(2025, 12, 1), item="T02", branch_id=other.id))
    runner.finish()
    rows, columns = view.last("show_rows"), view.last("show_columns")
    assert view.last("show_branches")[1] == other.id
    place = [row.key for row in rows].index("T02"), [one.key for one in columns].index("2025-12-01")
    assert view.last("focus_cell") == place


def test_an_indicator_that_was_searched_for_is_gone_to_once_the_sheet_is_read(world: World, view: FakeView) -> None:
    runner = Waiting()
    room = MonthsPresenter(slow(world, runner), view, SCOPE)
    room.open()
    room.filter("可処分")
    room.show_item("T02")
    assert view.count("focus_cell") == 0
    runner.finish()
    row, _ = view.last("focus_cell")
    assert view.last("show_rows")[row].key == "T02"
    room.reload()
    runner.finish()
    assert view.count("focus_cell") == 1, "the cursor is led there once"


def test_what_was_received_stands_greyed_and_can_be_typed_over(sheet: Sheet) -> None:
    aoba = Aoba()
    figure = builders.monthly("aoba", branch_id=aoba.branch.id, month=date(2025, 5, 1), value=7, version=1)
    receive(sheet.world.desk.store, aoba.send(aoba.branch, dataclasses.replace(figure, book_id=aoba.sender.book)))
    sheet.room.choose_branch(WHOLE)
    cell = sheet.cell("T01", MAY)
    assert (cell.text, cell.ghost, cell.source) == ("", "(7)", "")
    assert any("青葉支店推進委員会" in fact for fact in sheet.look("T01", MAY))
    sheet.edit("T01", MAY, "9")
    sheet.room.register_all()
    assert (sheet.cell("T01", MAY).text, sheet.cell("T01", MAY).ghost) == ("9", "")


def test_the_filter_narrows_to_items(sheet: Sheet) -> None:
    sheet.room.filter("アプリ")
    assert [row.key for row in sheet.view.last("show_rows")] == ["L14"]
    sheet.room.filter("どこにもない")
    assert sheet.view.last("show_note") == "この条件に当たる項目はありません。"


_NAMES = ["", *(f"2025-{month:02}-01" for month in range(4, 10)), ""]


@settings(max_examples=50)
@given(
    st.lists(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=9), min_size=1, max_size=6),
    st.integers(0, 3),
    st.integers(1, 6),
)
def test_a_pasted_block_lands_where_excel_would_put_it(block: list[list[int]], row: int, column: int) -> None:
    titles = [load_catalogue(2025).by_code[code].label for code in ("T01", "T02", "T03", "T04")]
    text = "\n".join("\t".join(count_text(value) for value in line) for line in block)
    plan = plan_paste(text, row, column, titles, _NAMES, "項目")
    there = {(cell.row, cell.name): read_int(cell.text) for cell in plan.cells}
    wanted = {
        (row + at, _NAMES[column + to]): value
        for at, line in enumerate(block)
        for to, value in enumerate(line)
        if row + at < len(titles) and column + to < len(_NAMES) - 1
    }
    assert there == wanted
