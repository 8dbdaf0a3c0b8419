"""The pictures of 集計: which one is shown, and that every bar opens the rows it was drawn from (design.md L4)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Verb
from roukin_desktop.presenters.summary.backing import opened_bar
from roukin_desktop.presenters.summary.pictures import PictureModel
from roukin_desktop.presenters.summary.room import SummaryPresenter
from roukin_desktop.reports.charts.tables import drawn_rows
from roukin_desktop.reports.model import Table
from roukin_desktop.services.papers.pictures import Picture, read_pictures
from roukin_desktop.services.summaries.summary import rows_of, summarise
from roukin_desktop.storage.store import BookStore
from tests import builders
from tests.presenters.conftest import SCOPE, FakeView, World
from tests.services.golden_book import H1, definitions, golden_book

MONTHS, CAMPAIGN = "学習会 月別開催回数", "キャンペーン サマー 推移"


@pytest.fixture
def room(world: World, view: FakeView, tmp_path: Path) -> SummaryPresenter:
    made = SummaryPresenter(world.tools, view, SCOPE, tmp_path, lambda *_: None)
    made.open()
    return made


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BookStore]:
    with golden_book(tmp_path_factory.mktemp("paper")) as made:
        yield made


def offered(view: FakeView) -> tuple[list[str], str]:
    options, chosen, _note = view.last("show_pictures")
    return [option.label for option in options], chosen


def picture(view: FakeView) -> PictureModel:
    shown = view.last("show_picture")
    assert isinstance(shown, PictureModel)
    return shown


def test_the_months_stand_first_and_say_each_bar_in_words(room: SummaryPresenter, view: FakeView) -> None:
    assert offered(view)[1] == picture(view).title == MONTHS
    assert picture(view).bars == ("4月 0回", "5月 0回", "6月 1回", "7月 0回", "8月 0回", "9月 0回")


def test_a_month_opens_what_its_row_of_the_table_opens(room: SummaryPresenter, view: FakeView) -> None:
    room.open_bar(2)
    shown = view.last("show_backing")
    assert (shown.title, shown.agrees) == ("1回の内訳", True)
    assert [row.id for row in shown.rows] == [builders.session().id]


def test_a_chosen_picture_stays_and_its_rows_are_counted_anew(
    room: SummaryPresenter, world: World, view: FakeView
) -> None:
    room.choose_picture(CAMPAIGN)
    first = next(at for at, said in enumerate(picture(view).bars) if said.endswith("累計 3件"))
    room.open_bar(first)
    assert (view.last("show_backing").title, view.last("show_backing").agrees) == ("3件の内訳", True)
    with world.desk.store.transaction(Verb.REGISTER, "実績") as tx:
        tx.put(builders.entry("9", count=4))
    room.reload()
    assert offered(view)[1] == CAMPAIGN
    assert (view.last("show_backing").title, view.last("show_backing").agrees) == ("7件の内訳", True)


def test_rows_of_a_picture_that_is_gone_are_put_away(room: SummaryPresenter, world: World, view: FakeView) -> None:
    room.choose_picture(CAMPAIGN)
    room.open_bar(2)
    room.on_changes(world.desk.cancel("campaign_entry", builders.entry().id))
    assert (offered(view)[1], view.last("show_backing")) == (MONTHS, None)


def test_the_rows_that_are_shown_stay_those_of_their_bar(room: SummaryPresenter, world: World, view: FakeView) -> None:
    """A 店舗 that gets its first session comes before another one, which somebody is looking at."""
    first, second = builders.branch("001", name="一番支店"), builders.branch("002", name="二番支店")
    early, late = builders.member("8001", branch_id=first.id), builders.member("8002", branch_id=second.id)
    with world.desk.store.transaction(Verb.REGISTER, "店舗と会員") as tx:
        tx.put_many([first, second, early, late, builders.session("8", number=8, members=(late,))])
    room.reload()
    room.choose_picture(next(name for name in offered(view)[0] if name.endswith("店舗別") and "学習会" in name))
    at = next(at for at, said in enumerate(picture(view).bars) if said.startswith("二番支店"))
    room.open_bar(at)
    held = view.last("show_backing")
    with world.desk.store.transaction(Verb.REGISTER, "学習会") as tx:
        tx.put(builders.session("9", number=9, members=(early,)))
    room.reload()
    assert not picture(view).bars[at].startswith("二番支店")
    assert view.last("show_backing").rows == held.rows


def test_another_picture_puts_the_rows_of_the_last_one_away(room: SummaryPresenter, view: FakeView) -> None:
    room.choose_picture(CAMPAIGN)
    room.open_bar(1)
    room.step_picture(1)
    assert view.last("show_backing") is None
    assert picture(view).title == offered(view)[1] != CAMPAIGN


def test_the_way_through_the_pictures_is_a_circle(room: SummaryPresenter, view: FakeView) -> None:
    names = offered(view)[0]
    room.step_picture(-1)
    assert picture(view).title == names[-1]
    room.step_picture(1)
    assert picture(view).title == names[0]


def test_where_nothing_can_be_drawn_the_room_says_what_to_do(
    room: SummaryPresenter, world: World, view: FakeView
) -> None:
    for kind in ("study_session", "self_target", "campaign_entry"):
        for record in world.desk.all(kind):
            world.desk.cancel(kind, record.id)
    room.reload()
    options, chosen, note = view.last("show_pictures")
    assert (options, chosen) == ([], "")
    assert "登録すると" in note
    room.open_bar(0)


def test_law_l4_the_rows_of_a_bar_add_up_to_it(book: BookStore) -> None:
    """The first and the last of each picture of headquarters' whole sample: rates, committees, campaigns."""
    behind = partial(rows_of, book, definitions)
    opened = 0
    for one in drawn(book):
        if isinstance(one.chart, Table) and one.chart.bars is not None:
            first = one.chart.bars.columns[0]
            rows = [row for row in drawn_rows(one.chart) if row[first].printed]
            for row in rows[:: len(rows) - 1 or 1]:
                number = opened_bar(one.chart, row)
                assert number is not None, one.title
                shown = number.show(behind)
                assert shown.agrees, (one.title, shown.total)
                assert row[0].printed in shown.detail
                opened += 1
    assert opened > 30


def test_a_rate_opens_the_number_it_was_made_from(book: BookStore) -> None:
    rates = next(one.chart for one in drawn(book) if one.title.endswith("取引 達成率"))
    assert isinstance(rates, Table)
    number = opened_bar(rates, drawn_rows(rates)[0])
    assert number is not None
    assert (number.title, number.unit) == ("10,682件の内訳", "件")
    assert "メイン化(給振・年金・公振・クレジット)・達成率 57.7%" in number.detail


def drawn(book: BookStore) -> tuple[Picture, ...]:
    """Return the pictures of the first half."""
    return read_pictures(book, definitions, summarise(book, definitions, H1))
