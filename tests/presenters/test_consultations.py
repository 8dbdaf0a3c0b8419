"""相談・NPO: counts of the period with last year's, the form, doubles with a reason, drafts that stay."""

from __future__ import annotations

from datetime import date

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import Consultation
from roukin_desktop.presenters.consultations import NO_BRANCH, ConsultationsPresenter
from roukin_desktop.presenters.tools import Scope
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.presenters.hands import type_in

LAST_YEAR = date(2024, 6, 20)


def put(world: World, *records: Consultation) -> None:
    with world.desk.store.transaction(Verb.REGISTER, "件数") as tx:
        tx.put_many(list(records))


@pytest.fixture
def room(world: World, view: FakeView) -> ConsultationsPresenter:
    put(
        world,
        builders.consultation("1", count=9, branch_id=builders.branch().id, note="窓口"),
        builders.consultation("2", consultation="npo_loan", count=0, recorded_on=date(2025, 7, 1)),
        builders.consultation("3", count=4, recorded_on=LAST_YEAR),
        builders.consultation("4", count=50, recorded_on=date(2025, 10, 1)),
    )
    made = ConsultationsPresenter(world.tools, view, SCOPE)
    made.open()
    return made


def counts(world: World) -> list[tuple[str, int | None]]:
    found = [one for one in world.desk.all(Consultation.kind) if isinstance(one, Consultation)]
    return [(one.consultation, one.count) for one in found if one.recorded_on.year == 2025]


def test_the_list_is_of_the_period_the_newest_first(room: ConsultationsPresenter, view: FakeView) -> None:
    rows, note = view.last("show_rows")
    assert [(row.day, row.kind, row.branch, row.count, row.note) for row in rows] == [
        ("7/1(火)", "NPO融資", NO_BRANCH, "0件", ""),
        ("6/18(水)", "多重債務相談", "みどり野支店013", "9件", "窓口"),
    ]
    assert note == ""


def test_the_head_tells_the_period_last_year_and_what_nobody_entered(
    room: ConsultationsPresenter, view: FakeView
) -> None:
    total, kinds = view.last("show_totals")
    assert total == "2025年度上期 9件"
    assert kinds.split("   ") == ["多重債務相談 9件(前年同期 4件 +5件)", "NPO融資 0件", "NPO口座 未入力"]


def test_a_figure_of_last_year_that_was_given_stands_before_one_counted(
    room: ConsultationsPresenter, world: World, view: FakeView
) -> None:
    world.desk.register(builders.prior("B04", id="", book_id="", item="B04", period="2024H1", value=7, estimated=True))
    room.reload()
    assert "多重債務相談 9件(前年同期 7件(推定) +2件)" in view.last("show_totals")[1]


@pytest.mark.parametrize(
    ("text", "count"), [("npo", 1), ("多重債務", 1), ("みどり野", 1), ("お客様", 1), ("窓口", 1), ("無い", 0)]
)
def test_the_filter_is_of_kind_branch_and_note(
    room: ConsultationsPresenter, view: FakeView, text: str, count: int
) -> None:
    room.filter(text)
    rows, note = view.last("show_rows")
    assert (len(rows), note) == (count, "" if count else "当てはまる件数はありません。")


def test_an_empty_period_says_what_to_do(room: ConsultationsPresenter, view: FakeView) -> None:
    room.set_scope(Scope(2026, half_period(2026, 1)))
    assert view.last("show_rows")[1].startswith("この期間の件数はまだありません。")


def test_what_the_kind_stands_at_is_told_beside_the_count(room: ConsultationsPresenter, view: FakeView) -> None:
    type_in(room, consultation="debt")
    assert view.last("show_beside") == "2025年度上期の合計 9件(前年同期 4件 +5件)"


def test_a_count_is_registered_and_the_next_starts_with_day_and_branch(
    room: ConsultationsPresenter, world: World
) -> None:
    type_in(room, recorded_on="0801", consultation="npo_account", branch=builders.branch().id, count="２件")
    room.register()
    assert ("npo_account", 2) in counts(world)
    assert (room.form.text("recorded_on"), room.form.text("branch")) == ("2025/08/01", builders.branch().id)
    assert (room.form.text("consultation"), room.form.text("count")) == ("", "")


@pytest.mark.parametrize(("count", "field"), [("", "count"), ("-1", "count")])
def test_a_blank_or_negative_count_is_not_registered(
    room: ConsultationsPresenter, world: World, view: FakeView, count: str, field: str
) -> None:
    type_in(room, recorded_on="0801", consultation="npo_account", count=count)
    before = counts(world)
    room.register()
    assert counts(world) == before
    assert view.last("focus") == field


def test_a_double_asks_for_a_reason_that_is_kept(room: ConsultationsPresenter, world: World, view: FakeView) -> None:
    type_in(room, recorded_on="0618", consultation="debt", branch=builders.branch().id, count="1")
    room.register()
    assert view.last("focus") == "reason.same_consultation"
    type_in(room, reason__same_consultation="午後の分")
    room.register()
    [made] = [one for one in world.desk.all(Consultation.kind) if getattr(one, "count", None) == 1]
    assert isinstance(made, Consultation)
    assert [reason.text for reason in made.reasons] == ["午後の分"]


def test_f4_takes_the_newest_of_the_period_without_its_count(room: ConsultationsPresenter) -> None:
    room.copy_last()
    assert (room.form.text("recorded_on"), room.form.text("consultation")) == ("2025/07/01", "npo_loan")
    assert room.form.text("count") == ""


def test_a_record_is_corrected_cancelled_and_brought_back(room: ConsultationsPresenter, world: World) -> None:
    room.edit_record(builders.consultation("1").id)
    type_in(room, count="10")
    room.register()
    assert ("debt", 10) in counts(world)
    room.edit_record(builders.consultation("1").id)
    room.cancel()
    assert ("debt", 10) not in counts(world)
    world.desk.undo()
    assert ("debt", 10) in counts(world)


def test_what_was_typed_comes_back_after_a_crash(room: ConsultationsPresenter, world: World, view: FakeView) -> None:
    type_in(room, recorded_on="0801", count="3")
    room.keep()
    again = ConsultationsPresenter(world.tools, view, SCOPE)
    again.open()
    again.restore()
    assert (again.form.text("recorded_on"), again.form.text("count")) == ("0801", "3")
