"""変更の記録 and 控えから戻す: what stands on the screen, and what a click does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.records import Member
from roukin_desktop.presenters.settings.backups import BAD, CHOOSE, BackupsPresenter
from roukin_desktop.presenters.settings.history import HistoryPresenter
from tests import builders
from tests.presenters.conftest import FakeView, World


@pytest.fixture
def opened() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def history(world: World, view: FakeView, opened: list[tuple[str, str]]) -> HistoryPresenter:
    return HistoryPresenter(world.tools, view, lambda kind, key: opened.append((kind, key)))


def give(world: World, headcount: int) -> Changes:
    found = world.desk.get("member", builders.member("1001").id)
    assert isinstance(found, Member)
    return world.desk.correct(replace(found, headcount=headcount), "年次の更新")


def test_the_newest_stands_first_and_opens_to_its_fields_and_its_record(
    history: HistoryPresenter, view: FakeView, world: World, opened: list[tuple[str, str]]
) -> None:
    done = give(world, 321)
    history.open()
    rows, note = view.last("show_history")
    assert (rows[0].label, rows[0].why, rows[0].state, note) == (done.label, "年次の更新", "訂正", "")
    history.show(rows[0].key)
    detail = view.last("show_detail")
    assert "理由: 年次の更新" in detail.note
    assert [(r.field, r.after) for r in detail.rows] == [("組合員数", "321名")]
    history.open_record(detail.rows[0].key)
    assert opened == [("member", builders.member("1001").id)]


def test_a_step_taken_back_is_marked_and_can_be_done_again(
    history: HistoryPresenter, view: FakeView, world: World
) -> None:
    done = give(world, 321)
    history.open()
    undo, redo, hint = view.last("show_steps")
    assert (undo, redo) == (done.label, "")
    assert "30回" in hint
    history.undo()
    assert view.last("show_history")[0][1].state == "元に戻し済み"
    assert view.last("show_steps")[1] == done.label
    history.redo()
    assert view.last("show_history")[0][0].state == "やり直し"
    assert [changes.verb.value for changes in world.heard] == ["undo", "redo"]


def test_it_is_narrowed_by_text_and_kind_and_says_when_nothing_fits(
    history: HistoryPresenter, view: FakeView, world: World
) -> None:
    give(world, 321)
    history.open()
    history.filter("年次")
    assert len(view.last("show_history")[0]) == 1
    history.choose("post")
    rows, note = view.last("show_history")
    assert (rows, note) == ([], "この条件に当たる変更はありません。")


def test_a_backup_is_chosen_confirmed_and_handed_on(world: World, view: FakeView, tmp_path: Path) -> None:
    folder, restored = tmp_path / "backups", []
    world.desk.store.back_up_to(folder)
    presenter = BackupsPresenter(world.tools, view, lambda: (folder,), restored.append)
    presenter.open()
    rows, lead, note = view.last("show_backups")
    assert (len(rows), note, rows[0].last) == (1, "", "はじめの記録")
    assert rows[0].size.endswith("MB")
    assert "控え" in lead
    presenter.restore("")
    assert view.last("show_note") == ("error", CHOOSE)
    world.dialogs.agree = False
    presenter.restore(rows[0].key)
    assert restored == []
    world.dialogs.agree = True
    presenter.restore(rows[0].key)
    assert [str(path) for path in restored] == [rows[0].key]
    assert "いまの記録簿は、控えに残します" in world.dialogs.told[-1]


def test_a_backup_nobody_can_read_is_listed_and_refused(world: World, view: FakeView, tmp_path: Path) -> None:
    folder, restored = tmp_path / "backups", []
    made = world.desk.store.back_up_to(folder)
    assert made is not None
    made.write_bytes(b"no book")
    presenter = BackupsPresenter(world.tools, view, lambda: (folder,), restored.append)
    presenter.open()
    row = view.last("show_backups")[0][0]
    assert not row.usable
    presenter.restore(row.key)
    assert view.last("show_note") == ("error", BAD)
    assert restored == []
