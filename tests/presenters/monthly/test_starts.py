"""累計の始まり and 前年実績: two lists with one form, and last year's book."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.records import OpeningBalance, PriorFigure
from roukin_desktop.presenters.monthly.room import PARTS, MonthlyPresenter
from roukin_desktop.presenters.monthly.starts import StartsPresenter
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import type_in


class Starts:
    """The room, its view, and what was announced."""

    def __init__(self, world: World, view: FakeView, folder: Path) -> None:
        self.world = world
        self.view = view
        self.heard: list[Changes] = []
        tools = dataclasses.replace(world.tools, announce=self._announce)
        self.room = StartsPresenter(tools, view, SCOPE, folder)
        self.room.open()

    def _announce(self, changes: Changes) -> None:
        self.heard.append(changes)
        self.room.on_changes(changes)

    def rows(self) -> list[tuple[str, ...]]:
        rows = self.view.last("show_rows")[0]
        return [(row.item, row.when, row.scope, row.value, row.basis) for row in rows]


@pytest.fixture
def starts(world: World, view: FakeView, tmp_path: Path) -> Starts:
    return Starts(world, view, tmp_path)


def test_an_opening_balance_is_registered_and_listed(starts: Starts) -> None:
    options = next(args[1] for name, args in starts.view.calls if name == "show_choices" and args[0] == "item")
    assert [option.key for option in options] == ["K06", "K07", "K08", "K09", "L15"]
    type_in(starts.room, item="K06", as_of="2025/3/31", value="５２９件")
    starts.room.register()
    [stored] = starts.world.desk.all(OpeningBalance.kind)
    assert isinstance(stored, OpeningBalance)
    assert (stored.item, stored.as_of, stored.value) == ("K06", date(2025, 3, 31), 529)
    assert starts.rows() == [("K06 奨学金借換ローン 累計件数", "2025/03/31", "", "529件", "")]


def test_a_day_that_is_no_month_end_and_a_second_balance_are_refused(starts: Starts) -> None:
    starts.world.desk.register(builders.opening())
    type_in(starts.room, item="K06", as_of="2025/3/30", value="1")
    assert starts.room.form.note("as_of") == ("error", "時点は月末の日付で入力してください。")
    type_in(starts.room, as_of="2025/3/31")
    starts.room.register()
    assert starts.room.form.note("as_of") == ("error", "同じ時点の累計がすでにあります。その数字を訂正してください。")
    assert len(starts.world.desk.all(OpeningBalance.kind)) == 1


def test_a_large_amount_is_echoed_with_its_unit(starts: Starts) -> None:
    type_in(starts.room, item="K07", value="1399000000")
    assert starts.view.last("show_unit") == ("円", "= 13億99百万円")
    type_in(starts.room, item="K06")
    assert starts.view.last("show_unit") == ("件", "")


def test_a_prior_figure_is_real_or_estimated(starts: Starts) -> None:
    starts.room.choose(PriorFigure.kind)
    assert starts.view.last("show_carry") == "前年度の記録簿から…"
    type_in(starts.room, item="T09", value="640", basis="estimated")
    starts.room.register()
    type_in(starts.room, item="K02", period="2024", scope="branch:013", value="355")
    starts.room.register()
    assert starts.rows() == [
        ("T09 学習会開催回数", "2024年度上期", "全体", "640回", "推定"),
        ("K02 可処分所得向上運動に関する学習会 開催件数", "2024年度通期", "013 みどり野支店013", "355回", "実数"),
    ]
    [first, _] = starts.view.last("show_rows")[0]
    starts.room.edit_record(first.id)
    type_in(starts.room, value="641", basis="real")
    starts.room.register()
    assert starts.rows()[0][3:] == ("641回", "実数")
    starts.room.filter("可処分")
    assert len(starts.rows()) == 1


def test_what_is_typed_in_one_list_is_kept_while_the_other_is_shown(starts: Starts) -> None:
    type_in(starts.room, item="K06", value="5")
    starts.room.choose(PriorFigure.kind)
    assert starts.room.draft.text("value") == ""
    starts.room.choose(OpeningBalance.kind)
    assert (starts.room.draft.text("item"), starts.room.draft.text("value")) == ("K06", "5")


@pytest.fixture
def last_year(tmp_path: Path, who: Who, clock: Clock) -> Path:
    path = tmp_path / "2024.roukin"
    info = builders.book_info(book_id=builders.uid("2024"), open_year=2024)
    with BookStore.create(path, info, who=who, clock=clock) as made, made.transaction(Verb.REGISTER, "前年度") as tx:
        tx.put_many([builders.monthly(book_id=info.book_id, month=date(2024, 5, 1), value=9)])
    return path


def test_last_years_book_is_taken_over_after_a_question(starts: Starts, last_year: Path) -> None:
    starts.room.choose(PriorFigure.kind)
    starts.world.dialogs.path, starts.world.dialogs.agree = last_year, False
    starts.room.carry()
    assert starts.rows() == []
    starts.world.dialogs.agree = True
    starts.room.carry()
    given = [(item[:3], when, value, basis) for item, when, _, value, basis in starts.rows()]
    assert ("T01", "2024年度上期", "9件", "実数") in given
    assert ("T01", "2024年度通期", "9件", "実数") in given
    assert starts.heard[0].label.startswith("前年実績 2024年度の記録簿から取込(")
    starts.room.carry()
    assert "すべて登録済みです" in starts.world.dialogs.told[-1]


def test_the_room_leads_to_a_figure_and_to_a_balance(world: World, tmp_path: Path) -> None:
    frame, sheet, starts = FakeView(), FakeView(), FakeView()
    room = MonthlyPresenter(world.tools, frame, sheet, starts, SCOPE, tmp_path)  # type: ignore[arg-type]
    room.open()
    assert frame.last("show_parts") == PARTS
    world.desk.register(builders.monthly(branch_id=builders.branch().id))
    world.desk.register(builders.opening())
    [figure], [balance] = world.desk.all("monthly_figure"), world.desk.all(OpeningBalance.kind)
    room.set_scope(SCOPE)
    room.on_changes(Changes(1, Verb.REGISTER, "", ()))
    room.open_record("monthly_figure", figure.id)
    assert frame.last("show_part") == "sheet"
    assert sheet.count("focus_cell") == 1
    room.choose(PriorFigure.kind)
    assert (room.import_kind, frame.last("show_import")) == ("priors", "前年実績の取込…")
    room.open_record(OpeningBalance.kind, balance.id)
    assert frame.last("show_part") == OpeningBalance.kind
    assert room.starts.draft.saved == balance
    room.keep()
