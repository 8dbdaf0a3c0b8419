"""ホーム: figures are the summary's, what waits is counted among own records, a blank is not a zero."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.definition.edits import Edits
from roukin_desktop.domain.period import half_period, month_period, year_period
from roukin_desktop.domain.records import Record, SessionMember
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk, create_desk
from roukin_desktop.services.home.models import What
from roukin_desktop.services.home.reading import elapsed
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

FIRST = half_period(2025, 1)


def on(store: BookStore, day: date, clock: Clock) -> Desk:
    """Return the desk as it is on a day."""
    return Desk(Context(store, lambda: datetime.combine(day, clock().timetz())))


@pytest.fixture
def desk(store: BookStore, clock: Clock) -> Desk:
    return Desk(Context(store, clock))


def put(store: BookStore, *records: Record) -> None:
    with store.transaction(Verb.REGISTER, "試験の記録") as tx:
        tx.put_many(records)


def waits(desk: Desk) -> dict[What, int]:
    return {one.what: one.count for one in desk.home(FIRST).todo}


def test_its_figures_are_those_of_the_summary(desk: Desk) -> None:
    home, summary = desk.home(FIRST), desk.summary(FIRST)
    assert home.months == summary.months
    assert home.held.value == summary.figures["T09"].value
    rows = desk.rows(home.held)
    assert sum(row.amount or 0 for row in rows) == home.held.value
    assert sum(row.amount or 0 for row in desk.rows(home.yen)) == home.yen.value


def test_a_single_month_shows_the_bars_of_its_year(desk: Desk) -> None:
    assert len(desk.home(month_period(2025, 6)).months) == 12
    assert len(desk.home(FIRST).months) == 6


def test_what_is_blank_planned_or_under_review_waits_with_the_oldest_first(store: BookStore, desk: Desk) -> None:
    before = waits(desk)
    someone = (SessionMember(builders.member("1001").id),)
    blank = [
        replace(
            builders.session(),
            id=builders.uid(f"blank {day}"),
            number=50 + day,
            held_on=date(2025, 5, day),
            members=someone,
            attendees=None,
        )
        for day in (20, 8)
    ]
    planned = replace(
        builders.session(), id=builders.uid("plan"), number=60, held_on=date(2025, 9, 1), status="planned"
    )
    coming = replace(planned, id=builders.uid("coming"), number=61, held_on=date(2025, 12, 1))
    doubtful = replace(builders.session(), id=builders.uid("review"), number=62, review=("attendees",))
    put(store, *blank, planned, coming, doubtful)
    after = {one.what: one for one in desk.home(FIRST).todo}
    assert after[What.BLANK].count == before.get(What.BLANK, 0) + 2
    assert after[What.BLANK].record_id == builders.uid("blank 8")
    assert (after[What.PLANNED].count, after[What.PLANNED].record_id) == (1, builders.uid("plan"))
    assert (after[What.REVIEW].kind, after[What.REVIEW].record_id) == ("study_session", builders.uid("review"))


def test_what_waits_is_listed_as_it_is_counted(store: BookStore, desk: Desk) -> None:
    someone = (SessionMember(builders.member("1001").id),)
    base = replace(builders.session(), members=someone, attendees=None)
    blank = [
        replace(base, id=builders.uid(f"blank {day}"), number=50 + day, held_on=date(2025, 5, day)) for day in (20, 8)
    ]
    put(store, *blank, replace(builders.session(), id=builders.uid("review"), number=62, review=("attendees",)))
    for one in desk.home(FIRST).todo:
        if one.what in {What.BLANK, What.PLANNED, What.REVIEW}:
            rows = desk.waiting_rows(one.what, one.kind, 2025)
            assert (len(rows), rows[0].record_id) == (one.count, one.record_id)
            assert all(row.title and row.kind == one.kind for row in rows)


def test_a_bar_is_as_high_as_its_list_is_long(desk: Desk) -> None:
    months = desk.home(FIRST).months
    assert any(point.value for point in months)
    for point in months:
        assert sum(row.amount or 0 for row in desk.month_rows(point.month)) == point.value


def test_members_without_a_target_are_counted_once(store: BookStore, desk: Desk) -> None:
    home = desk.home(FIRST)
    assert home.members == 2
    assert waits(desk)[What.TARGETS] == home.members - (home.targets.value or 0)
    put(store, builders.member("1003", name="なくなった会員", valid_to=date(2025, 3, 31)))
    assert desk.home(FIRST).members == 2


@pytest.mark.parametrize(("day", "halves"), [(date(2025, 9, 30), 0), (date(2025, 10, 1), 1), (date(2026, 4, 1), 2)])
def test_a_half_that_is_over_waits_to_be_sent(store: BookStore, clock: Clock, day: date, halves: int) -> None:
    todo = on(store, day, clock).home(FIRST).todo
    assert sum(one.what is What.UNSENT for one in todo) == halves


def test_a_half_that_waits_names_the_day_headquarters_set(store: BookStore, clock: Clock) -> None:
    later = on(store, date(2025, 10, 1), clock)
    later.definitions.define(2025, Edits({("deadlines", "H1", "on"): "10/15"}))
    [waiting] = [one for one in later.home(FIRST).todo if one.what is What.UNSENT]
    assert waiting.day == date(2025, 10, 15)


def test_a_campaign_is_a_thing_to_do_in_its_last_days_only(store: BookStore, clock: Clock) -> None:
    campaign = next(c for c in on(store, FIRST.end, clock).catalogue(2025).campaigns if c.key == "summer_2025")
    assert campaign.ends_on is not None
    early, late = campaign.ends_on - timedelta(days=30), campaign.ends_on - timedelta(days=2)
    name = campaign.short or campaign.name
    for day, told in ((early, False), (late, True), (campaign.ends_on + timedelta(days=1), False)):
        home = on(store, day, clock).home(FIRST)
        assert any(one.what is What.CAMPAIGN and one.label == name for one in home.todo) is told


def test_the_pace_has_no_rate_without_figures_or_target(store: BookStore, desk: Desk) -> None:
    assert desk.home(FIRST).paces == (), "nothing is known of any item (L7)"
    put(store, builders.monthly("1", item="T01", month=date(2025, 5, 1), value=30))
    paces = desk.home(FIRST).paces
    assert [pace.actual.value for pace in paces][:2] == [30, None]
    main = paces[0]
    assert main.rate if main.target else not main.rate


@pytest.mark.parametrize(
    ("day", "days", "printed"),
    [(date(2025, 3, 31), 0, "0.0%"), (date(2025, 9, 30), 183, "50.1%"), (date(2026, 7, 1), 365, "100.0%")],
)
def test_the_time_over_is_cut_like_any_rate(day: date, days: int, printed: str) -> None:
    found = elapsed(year_period(2025), day)
    assert (found.days, found.of, found.printed) == (days, 365, printed)


def test_an_empty_book_has_begun_with_nothing(tmp_path: Path, who: Who, clock: Clock) -> None:
    made = create_desk(
        tmp_path / "new.roukin", role=Role.HEADQUARTERS, code="000", name="本部", year=2025, who=who, clock=clock
    )
    with made as desk:
        home, post = desk.home(FIRST), desk.post(FIRST)
        assert home.started == (False, False, False)
        assert (home.held.value, post.expected, post.todo) == (None, 0, ())
        desk.intake.add_sender("013", "青葉支店推進委員会")
        desk.intake.set_due("2025H1", date(2025, 10, 15))
        post = desk.post(FIRST)
        assert (post.received, post.expected) == (0, 1)
        due = next(one for one in post.todo if one.what is What.DUE)
        assert (due.count, due.day) == (1, date(2025, 10, 15))
        assert desk.home(FIRST).started[0]
