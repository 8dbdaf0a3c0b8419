"""月次実績 through the desk: the bank's file in and back, a sheet as one operation, last year out of another book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import Cancelled, InputRefused
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import FeedFile, MonthlyFigure, PriorFigure, Record
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.figures import FEED_STAYS
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders
from tests.services.submissions import Put

BRANCH = builders.branch()
APRIL, MAY = date(2025, 4, 1), date(2025, 5, 1)


def _file(folder: Path, name: str, *rows: str) -> Path:
    path = folder / name
    path.write_text("\n".join(("店番,項目コード,月,実績", *rows)), encoding="utf-8-sig")
    return path


def _take(desk: Desk, path: Path) -> None:
    plan = desk.plan_import("figures", path)
    assert [problem.line for problem in plan.problems] == []
    desk.take_import(plan)


def _values(desk: Desk) -> dict[tuple[str, date], int]:
    found = [one for one in desk.all(MonthlyFigure.kind) if isinstance(one, MonthlyFigure)]
    return {(one.item, one.month): one.value for one in found}


def test_a_later_file_replaces_the_earlier_one_and_undo_brings_it_back(desk: Desk, tmp_path: Path) -> None:
    _take(desk, _file(tmp_path, "april.csv", "013,T01,4月,10", "013,T02,4月,20"))
    first = desk.all(MonthlyFigure.kind)
    _take(desk, _file(tmp_path, "may.csv", "013,T01,4月,11", "013,T01,5月,12"))
    assert _values(desk) == {("T01", APRIL): 11, ("T01", MAY): 12}
    [feed] = desk.all(FeedFile.kind)
    assert isinstance(feed, FeedFile)
    assert (feed.name, feed.rows, len(feed.sha256)) == ("may.csv", 2, 64)
    assert desk.check().damage == ()
    assert [found for found in desk.check().findings if found.kind in ("monthly_figure", "feed_file")] == []
    desk.undo()
    undone = desk.all(MonthlyFigure.kind)
    assert {replace(r, version=0) for r in undone} == {replace(r, version=0) for r in first}
    assert [getattr(feed, "name", "") for feed in desk.all(FeedFile.kind)] == ["april.csv"]


def test_two_files_become_one_and_the_other_is_gone(desk: Desk, tmp_path: Path) -> None:
    _take(desk, _file(tmp_path, "april.csv", "013,T01,4月,10"))
    _take(desk, _file(tmp_path, "may.csv", "013,T01,5月,12"))
    assert len(desk.all(FeedFile.kind)) == 2
    _take(desk, _file(tmp_path, "both.csv", "013,T01,4月,10", "013,T01,5月,12"))
    assert len(desk.all(FeedFile.kind)) == 1
    assert _values(desk) == {("T01", APRIL): 10, ("T01", MAY): 12}


def test_the_same_file_twice_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = _file(tmp_path, "april.csv", "013,T01,4月,10")
    _take(desk, path)
    assert desk.take_import(desk.plan_import("figures", path)) is None


def test_a_sheet_is_registered_as_one_operation_and_an_emptied_cell_is_taken_out(desk: Desk) -> None:
    old = builders.monthly(branch_id=BRANCH.id, month=APRIL)
    desk.figures.register([old, builders.monthly("2", branch_id=BRANCH.id, month=MAY)], (), "はじめ")
    [stored] = [one for one in desk.all(MonthlyFigure.kind) if one.id == old.id]
    assert isinstance(stored, MonthlyFigure)
    new = builders.monthly("3", item="T02", branch_id=BRANCH.id, month=APRIL)
    changes = desk.figures.register([new], [stored], "月次実績 2件 の登録")
    assert (changes.label, len(changes.touched)) == ("月次実績 2件 の登録", 2)
    assert _values(desk) == {("T01", MAY): 50, ("T02", APRIL): 50}
    desk.undo()
    assert _values(desk) == {("T01", MAY): 50, ("T01", APRIL): 50}


def test_branches_may_take_the_place_of_the_whole_in_one_operation(desk: Desk) -> None:
    desk.register(builders.monthly())
    [whole] = desk.all(MonthlyFigure.kind)
    assert isinstance(whole, MonthlyFigure)
    desk.figures.register([builders.monthly("2", branch_id=BRANCH.id)], [whole], "店舗に分ける")
    [part] = desk.all(MonthlyFigure.kind)
    assert getattr(part, "branch_id", None) == BRANCH.id


def test_a_figure_of_a_file_is_not_taken_out_by_hand(desk: Desk, tmp_path: Path) -> None:
    _take(desk, _file(tmp_path, "april.csv", "013,T01,4月,10"))
    with pytest.raises(InputRefused, match="ここでは消せません"):
        desk.figures.set_month("T01", APRIL, None, BRANCH.id)
    with pytest.raises(InputRefused) as caught:
        desk.figures.set_month("T01", APRIL, 11, BRANCH.id)
    assert "april.csv" in caught.value.problems[0]
    assert FEED_STAYS.startswith("金庫のファイル")


def test_one_month_is_set_corrected_and_taken_out(desk: Desk) -> None:
    desk.figures.set_month("T04", APRIL, -3, None)
    desk.figures.set_month("T04", APRIL, 5, None)
    assert _values(desk) == {("T04", APRIL): 5}
    desk.figures.set_month("T04", APRIL, None, None)
    assert _values(desk) == {}
    with pytest.raises(InputRefused, match="登録されていません"):
        desk.figures.set_month("T04", APRIL, None, None)


def test_an_opening_balance_and_a_prior_figure_are_set_and_corrected(desk: Desk) -> None:
    for value in (500, 529):
        desk.figures.set_opening("K06", date(2025, 3, 31), value)
        desk.figures.set_prior("T09", "2024H1", value, "all", estimated=value == 529)
    figures = desk.summary(half_period(2025, 1)).figures
    assert (figures["T09"].prior, figures["T09"].prior_estimated) == (529, True)
    assert len(desk.all("opening_balance")) == len(desk.all("prior_figure")) == 1


def test_a_sheet_shows_parts_last_year_files_and_what_was_given_of_it(desk: Desk, put: Put, tmp_path: Path) -> None:
    _take(desk, _file(tmp_path, "april.csv", "013,T01,4月,10"))
    put(
        builders.monthly("9", branch_id=BRANCH.id, month=date(2024, 4, 1), value=8),
        builders.prior("T02", value=77),
        builders.prior("T01", id=builders.uid("x"), scope="branch:013", value=70),
    )
    whole, part = desk.figures.sheet(2025, None), desk.figures.sheet(2025, BRANCH.id)
    assert (whole.figures, whole.parts) == ({}, {("T01", APRIL): 10})
    assert part.figures["T01", APRIL].value == 10
    assert part.before == whole.before == {("T01", APRIL): 8}
    assert whole.prior["2024H1"]["T02"].value == 77
    assert list(part.prior["2024H1"]) == ["T01"]
    assert [feed.name for feed in part.feeds.values()] == ["april.csv"]


@pytest.fixture
def last_year(tmp_path: Path, who: Who, clock: Clock) -> Path:
    """Return last year's book: two study sessions and a figure of a month."""
    path = tmp_path / "2024.roukin"
    info = builders.book_info(book_id=builders.uid("2024"), open_year=2024)
    records: list[Record] = [
        builders.member(),
        builders.session("1", held_on=date(2024, 6, 1), attendees=10),
        builders.session("2", held_on=date(2024, 11, 1), attendees=20),
        builders.monthly(month=date(2024, 5, 1), value=9),
    ]
    with BookStore.create(path, info, who=who, clock=clock) as made, made.transaction(Verb.REGISTER, "前年度") as tx:
        tx.put_many([replace(record, book_id=info.book_id) for record in records])
    return path


def test_last_years_book_gives_its_figures_as_real_ones(desk: Desk, put: Put, last_year: Path) -> None:
    put(builders.prior("T09", value=3, estimated=True), builders.prior("T01", value=9, estimated=False))
    plan = desk.figures.plan_carried(last_year)
    assert (plan.owner, plan.year, plan.same) == ("みどり野推進委員会", 2024, 1)
    desk.figures.take_carried(plan)
    given = {
        (one.item, one.period): (one.value, one.estimated)
        for one in desk.all(PriorFigure.kind)
        if isinstance(one, PriorFigure)
    }
    assert given["T09", "2024H1"] == (1, False)
    assert given["T09", "2024H2"] == (1, False)
    assert given["T09", "2024"] == (2, False)
    assert given["T01", "2024"] == (9, False)
    assert desk.summary(half_period(2025, 1)).figures["T09"].prior == 1
    assert desk.figures.take_carried(desk.figures.plan_carried(last_year)) is None


def test_reading_last_years_book_tells_how_far_it_is_and_can_be_stopped(desk: Desk, last_year: Path) -> None:
    told: list[tuple[int, int]] = []
    desk.figures.plan_carried(last_year, lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.figures.plan_carried(last_year, stop)
    assert not list(last_year.parent.glob("*-journal")) + list(last_year.parent.glob("2024.roukin-lock"))


def test_a_book_without_last_year_and_the_open_one_are_refused(
    desk: Desk, tmp_path: Path, who: Who, clock: Clock
) -> None:
    with pytest.raises(InputRefused, match="開いている記録簿です"):
        desk.figures.plan_carried(desk.path)
    empty = tmp_path / "none.roukin"
    BookStore.create(empty, builders.book_info(book_id=builders.uid("n")), who=who, clock=clock).close()
    with pytest.raises(InputRefused, match="2024年度の実績がありません"):
        desk.figures.plan_carried(empty)
