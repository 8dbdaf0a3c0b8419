"""ホーム in words: the order of what waits, sentences, tiles, the first day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.period import half_period
from roukin_desktop.presenters.home.lists import home_list
from roukin_desktop.presenters.home.room import BEGIN, NOTHING, HomePresenter
from roukin_desktop.presenters.home.words import steps, tiles, todo_rows
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.home.models import Post, Todo, What
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.identity import Who
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World

TODAY = date(2025, 10, 11)


@pytest.fixture
def opened() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def presenter(world: World, view: FakeView, opened: list[tuple[str, str]]) -> HomePresenter:
    return HomePresenter(world.tools, view, SCOPE, lambda kind, key: opened.append((kind, key)))


def test_what_presses_comes_first_and_every_row_leads_somewhere() -> None:
    todo = (
        Todo(What.TARGETS, 6, "self_target"),
        Todo(What.BLANK, 2, "study_session", "a"),
        Todo(What.DUE, 5, "intake", "", "2025年度上期", date(2025, 10, 15)),
        Todo(What.SENT_BACK, 1, "study_session", "b", "学習会 8/1 青葉労組", remark="人数を確かめてください"),
    )
    rows = todo_rows(todo, (("study", "学習会"),), TODAY)
    assert [row.text for row in rows] == [
        "差戻し: 学習会 8/1 青葉労組「人数を確かめてください」",
        "2025年度上期の提出期限 まであと4日(2025年10月15日(水))。未提出が5件あります。",
        "参加者数が未入力の学習会が2件あります。",
        "自主目標が未設定の会員が6会員あります。",
        "「学習会」に、登録していない入力があります。",
    ]
    assert all(row.kind and row.action for row in rows)


def test_of_many_records_sent_back_the_rest_is_counted() -> None:
    rows = todo_rows(tuple(Todo(What.SENT_BACK, 1, "member", str(n), f"会員{n}") for n in range(5)), (), TODAY)
    assert len(rows) == 3
    assert rows[2].text == "差戻しの記録がほかに3件あります。"
    assert rows[2].kind == "submission"


@pytest.mark.parametrize(
    ("day", "said", "state"),
    [
        (date(2025, 10, 11), "は今日です", "warning"),
        (date(2025, 10, 12), "まであと1日", "warning"),
        (date(2025, 10, 9), "を2日過ぎています", "error"),
    ],
)
def test_a_due_date_says_how_far_it_is(day: date, said: str, state: str) -> None:
    row = todo_rows((Todo(What.DUE, 1, "intake", "", "上期", day),), (), TODAY)[0]
    assert said in row.text
    assert row.state == state


def test_the_room_shows_figures_and_follows_to_record_and_room(
    presenter: HomePresenter, view: FakeView, opened: list[tuple[str, str]]
) -> None:
    presenter.open()
    title, note = view.last("show_head")
    assert title == "2025年度上期"
    assert "期間経過率 100.0%" in note
    assert view.last("show_steps") == []
    by_key = {tile.key: tile for tile in view.last("show_tiles")}
    assert by_key["study"].value == "1回"
    assert "/ 2会員" in by_key["targets"].value
    presenter.follow("self_target", "")
    presenter.follow("study_session", "x")
    presenter.follow("study", "")
    presenter.open_month("2025-09")
    assert opened == [("targets", ""), ("study_session", "x"), ("study", ""), ("home_list", "month:2025-09")]


def test_a_sample_says_that_the_day_is_its_own(tmp_path: Path, who: Who, view: FakeView, world: World) -> None:
    info = builders.book_info(plays_on=date(2025, 9, 30))
    later = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    with BookStore.create(tmp_path / "sample.roukin", info, who=who, clock=lambda: later) as store:
        desk = Desk(Context(store, lambda: later))
        HomePresenter(replace(world.tools, desk=desk), view, SCOPE, lambda kind, key: None).open()
        assert view.last("show_head")[1].startswith("見本の日付 9/30(火)  2025年4月1日~2025年9月30日")


def test_of_several_records_the_list_opens_and_a_single_one_itself() -> None:
    several, one = todo_rows(
        (Todo(What.BLANK, 2, "study_session", "a"), Todo(What.REVIEW, 1, "self_target", "b")), (), TODAY
    )
    assert (several.kind, several.record_id, several.action) == ("home_list", "blank:study_session", "一覧を開く")
    assert (one.kind, one.record_id) == ("self_target", "b")


def test_it_reads_at_a_change_only_while_it_is_shown(presenter: HomePresenter, view: FakeView) -> None:
    presenter.open()
    told = view.count("show_months")
    presenter.leave()
    presenter.on_changes(None)  # type: ignore[arg-type]
    assert view.count("show_months") == told
    presenter.open()
    assert view.count("show_months") == told + 1
    presenter.open()
    assert view.count("show_months") == told + 1, "nothing changed since"


def test_what_was_typed_elsewhere_is_told_each_time(presenter: HomePresenter, view: FakeView, world: World) -> None:
    presenter.open()
    world.drafts.save("members", {"name": "書きかけ"})
    presenter.open()
    rows = view.last("show_todo")[0]
    assert [row.kind for row in rows if "登録していない" in row.text] == ["members"]


def test_post_adds_where_everybody_stands(presenter: HomePresenter, world: World) -> None:
    home = world.desk.home(SCOPE.period)
    first = tiles(home, Post(28, 33))[0]
    assert (first.value, first.opens, first.detail) == ("28 / 33", "intake", "未提出など 5")
    assert tiles(home, Post(33, 33))[0].detail == "すべてそろいました"
    assert tiles(home, Post())[0].key == "study"


@pytest.mark.parametrize("role", list(Role))
def test_the_first_day_has_three_steps_for_every_role(role: Role) -> None:
    found = steps((True, False, False), role)
    assert [step.done for step in found] == [True, False, False]
    assert all(step.opens for step in found)


def test_an_empty_list_says_so(presenter: HomePresenter, view: FakeView, monkeypatch: Any) -> None:  # noqa: ANN401
    monkeypatch.setattr("roukin_desktop.presenters.home.room.todo_rows", lambda *_: [])
    presenter.open()
    assert view.last("show_todo") == ([], NOTHING)
    assert BEGIN != NOTHING


def test_a_period_without_records_shows_last_year_instead_of_an_empty_difference(world: World) -> None:
    home = world.desk.home(SCOPE.period)
    held = replace(home.held, value=None, prior=595, delta_printed="")
    came = replace(home.attendees, value=None, prior=13_298, delta_printed="")
    over = replace(home.period_elapsed, days=home.period_elapsed.of)
    blank = replace(home, held=held, attendees=came, period_elapsed=over)
    study = next(tile for tile in tiles(blank, Post()) if tile.key == "study")
    assert (study.value, study.detail) == ("未入力", "前年同期 595回 13,298名"), "blank is not zero (design.md L7)"


def test_a_period_nobody_entered_is_blank_and_not_zero(world: World) -> None:
    home = world.desk.home(half_period(2025, 2))
    study = next(tile for tile in tiles(home, Post()) if tile.key == "study")
    assert (study.value, study.detail) == ("未入力", "この期間の記録はまだありません")


def test_the_amount_of_expenses_opens_the_sessions_it_was_spent_on(
    presenter: HomePresenter, world: World, view: FakeView, opened: list[tuple[str, str]]
) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "学習会") as tx:
        tx.put(builders.session("7", expense=builders.expense(12_000)))
    presenter.open()
    tile = next(tile for tile in view.last("show_tiles") if tile.key == "expenses")
    presenter.follow(tile.opens, tile.record)
    [(kind, key)] = opened
    shown = home_list(world.desk, key, 2025)
    assert kind == "home_list"
    assert (tile.value, shown.title, shown.total) == ("12,000円", "12,000円の内訳", "1件 合計 12,000円")
    assert [row.id for row in shown.rows] == [builders.session("7").id]
