"""対象 of 集計: what is offered, what choosing renews, and what becomes of a choice whose entry is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from roukin_desktop.domain.records import Branch
from roukin_desktop.presenters.summary.room import SummaryPresenter
from roukin_desktop.presenters.summary.scope import ScopeModel
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import slow
from tests.runners import Waiting

NORTH = builders.branch("021", name="北支店")
FAR = builders.member("2001", name="北の組合", branch_id=NORTH.id)


@pytest.fixture
def room(world: World, view: FakeView, tmp_path: Path) -> SummaryPresenter:
    """Return 集計 of a book with two 店舗: one session at each."""
    for record in (NORTH, FAR):
        world.desk.register(record)
    world.desk.register(builders.session("2", members=(FAR,), attendees=7))
    made = SummaryPresenter(world.tools, view, SCOPE, tmp_path, lambda *_: None)
    made.open()
    return made


def shown(view: FakeView) -> ScopeModel:
    model = view.last("show_scopes")
    assert isinstance(model, ScopeModel)
    return model


def attendees(view: FakeView) -> str:
    """Return 参加者 of all sessions as the tables show it."""
    table = next(t for t in view.last("show_tables") if t.key == "sessions_by_month")
    return str(table.rows[-1][1][1].text)


def choose(room: SummaryPresenter, name: str = "") -> None:
    room.scopes.choose_kind("branch")
    if name:
        room.scopes.choose_entry(NORTH.id)


def test_a_book_of_one_branch_shows_no_choice(world: World, view: FakeView, tmp_path: Path) -> None:
    SummaryPresenter(world.tools, view, SCOPE, tmp_path, lambda *_: None).open()
    assert shown(view) == ScopeModel()


def test_the_kinds_that_are_in_the_book_are_offered_and_the_whole_is_shown(
    room: SummaryPresenter, view: FakeView
) -> None:
    assert room.scopes.chosen.whole
    assert [option.label for option in shown(view).kinds] == ["全体", "店舗", "産別", "会員"]
    assert (shown(view).kind, shown(view).entries, attendees(view)) == ("all", (), "31")


def test_choosing_a_kind_takes_its_first_entry_and_renews_everything(room: SummaryPresenter, view: FakeView) -> None:
    choose(room)
    assert [option.label for option in shown(view).entries] == ["013 みどり野支店013", "021 北支店"]
    assert (attendees(view), view.last("show_head")[0].split("  ")[1]) == ("24", "対象: みどり野支店013")
    choose(room, "北支店")
    assert shown(view).entry == NORTH.id
    assert (attendees(view), view.last("show_picture").bars[2]) == ("7", "6月 1回")
    assert view.last("show_head")[1].startswith("この対象の前年度の記録が")
    room.scopes.choose_kind("all")
    assert (attendees(view), shown(view).entries) == ("31", ())


def test_the_same_choice_again_computes_nothing(room: SummaryPresenter, view: FakeView) -> None:
    choose(room, "北支店")
    before = view.count("show_tables")
    room.scopes.choose_entry(NORTH.id)
    assert view.count("show_tables") == before


def test_rows_reviews_and_files_are_those_of_the_choice(
    room: SummaryPresenter, world: World, view: FakeView, tmp_path: Path
) -> None:
    choose(room, "北支店")
    room.open_figure("sessions_by_month", len(SCOPE.period.months()), 1)
    backing = view.last("show_backing")
    assert (len(backing.rows), backing.agrees, backing.total) == (1, True, "1件 合計 7名")
    room.scopes.choose_kind("all")
    assert view.last("show_backing") is None
    choose(room, "北支店")
    world.dialogs.path = tmp_path / "a.xlsx"
    room.export(excel=True, pdf=False)
    assert world.dialogs.suggested[-1].name == "suishin_2025H1_013_branch-021_20250930.xlsx"
    assert world.dialogs.path.exists()


def test_a_member_is_looked_for_and_until_one_is_found_nothing_changes(room: SummaryPresenter, view: FakeView) -> None:
    before = view.count("show_tables")
    room.scopes.choose_kind("member")
    assert (shown(view).lookup, shown(view).text, view.count("show_tables")) == (True, "", before)
    room.scopes.find_members("北の")
    assert [option.label for option in view.last("show_scope_members")] == ["北の組合"]
    room.scopes.choose_member(FAR.id)
    assert (shown(view).text, attendees(view)) == ("北の組合", "7")


@pytest.mark.parametrize(("text", "found"), [("2001", "7"), ("北の組合", "7"), ("どこにもない", "31"), (" ", "31")])
def test_what_was_typed_counts_without_the_list_where_it_can_only_mean_one(
    room: SummaryPresenter, view: FakeView, text: str, found: str
) -> None:
    room.scopes.choose_kind("member")
    room.scopes.settle_member(text)
    assert attendees(view) == found


def test_leaving_the_field_of_a_member_once_chosen_asks_nothing_again(room: SummaryPresenter, view: FakeView) -> None:
    room.scopes.choose_kind("member")
    room.scopes.settle_member("2001")
    before = view.count("show_scopes")
    room.scopes.settle_member("北の組合")
    assert view.count("show_scopes") == before


def test_a_choice_follows_its_name_and_falls_back_to_the_whole_when_it_is_gone(
    room: SummaryPresenter, world: World, view: FakeView
) -> None:
    world.desk.register(builders.branch("099", name="新支店"))
    room.reload()
    room.scopes.choose_kind("branch")
    gone = builders.branch("099")
    room.scopes.choose_entry(gone.id)
    assert view.last("show_head")[0].endswith("対象: 新支店")
    entry = world.desk.get("branch", gone.id)
    assert isinstance(entry, Branch)
    room.on_changes(world.desk.cancel("branch", gone.id))
    assert room.scopes.chosen.whole
    assert (shown(view).kind, attendees(view)) == ("all", "31")


def test_an_answer_for_a_scope_no_longer_chosen_is_not_shown(
    room: SummaryPresenter, world: World, view: FakeView, tmp_path: Path
) -> None:
    runner = Waiting()
    late = SummaryPresenter(slow(world, runner), view, SCOPE, tmp_path, lambda *_: None)
    late.open()
    runner.finish()
    late.scopes.choose_kind("branch")
    late.scopes.choose_entry(NORTH.id)
    before = view.count("show_tables")
    runner.finish()
    assert view.count("show_tables") == before + 1
    assert attendees(view) == "7"
