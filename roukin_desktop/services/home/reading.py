"""Reads ホーム from one state of the book, in few statements: it is the room most starts wait for (design.md §5.11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import rate_text
from roukin_desktop.domain.period import Period, half_period, window_period, year_period
from roukin_desktop.domain.summary import Figure, MonthPoint
from roukin_desktop.services.context import Context
from roukin_desktop.services.home.models import Elapsed, Home, Pace, Running, Todo, What
from roukin_desktop.services.summaries.expenses import EXPENSE_ATTENDEES, EXPENSE_GIVEN, EXPENSE_HELD, EXPENSE_YEN
from roukin_desktop.services.summaries.goals import goals
from roukin_desktop.services.summaries.scene import (
    ENTRIES,
    SESSIONS,
    TARGETS,
    indicator_figure,
    scene_of,
    table_figure,
)
from roukin_desktop.storage import waiting
from roukin_desktop.storage.shelf import sent
from roukin_desktop.storage.shelf.received import Shelf

ATTENDEES = Measure(SESSIONS.source, "sum", "attendees")
_COUNT = Measure(ENTRIES.source, "sum", "count")
_FEW = 3
"""Below so many months a chart says nothing: it shows the whole year then."""
_SOON = 14
"""Days before its end from which a campaign is a thing to do."""


def read_home(context: Context, period: Period) -> Home:
    """Return ホーム of a period and its year."""
    with context.store.reading():
        return _Reading(context, period).home()


class _Reading:
    def __init__(self, context: Context, period: Period) -> None:
        self._context = context
        self._period = period
        self._store = context.store
        self._today = context.today()
        self._year = year_period(period.fiscal_year)
        self._scene = scene_of(context.store, context.catalogue, period)

    def home(self) -> Home:
        scene, now = self._scene, self._scene.now
        day = min(max(self._today, self._year.start), self._year.end)
        held, came = now.measurer.values((SESSIONS, ATTENDEES), self._period)
        before = scene.earlier((SESSIONS, ATTENDEES), None).of("", (0, 0))
        members, missing = waiting.member_counts(self._store, self._year.fiscal_year, day)
        using, people, yen, given = now.measurer.values(
            (EXPENSE_HELD, EXPENSE_ATTENDEES, EXPENSE_YEN, EXPENSE_GIVEN), self._year
        )
        running = tuple(self._running())
        submitted = sent.sent_all(self._store)
        return Home(
            months=self._months(),
            held=table_figure(SESSIONS, self._period, held, before[0]),
            attendees=table_figure(ATTENDEES, self._period, came, before[1]),
            targets=table_figure(TARGETS, self._year, now.measurer.value(TARGETS, self._year)),
            members=members,
            yen=table_figure(EXPENSE_YEN, self._year, yen),
            heads=people if using == given else None,
            budget=now.catalogue.expense.budget_yen if self._context.info.role is Role.HEADQUARTERS else None,
            campaigns=running,
            paces=tuple(self._paces()),
            todo=tuple(self._todo(running, missing, submitted)),
            year_elapsed=elapsed(self._year, self._today),
            period_elapsed=elapsed(self._period, self._today),
            started=(self._has_begun(members), self._any_record(held), bool(submitted)),
        )

    def _has_begun(self, members: int) -> bool:
        """Tell whether there is somebody to record of: senders for headquarters, members for the others."""
        if self._context.info.role is Role.HEADQUARTERS:
            return bool(Shelf(self._store).senders())
        return members > 0

    def _any_record(self, held: int | None) -> bool:
        return held is not None or any(self._store.count(m.source) for m in (SESSIONS, TARGETS, ENTRIES))

    def _months(self) -> tuple[MonthPoint, ...]:
        """Return the bars: the months of the period, of the whole year where they are few."""
        shown = self._period if len(self._period.months()) >= _FEW else self._year
        now = self._scene.now.measurer.grouped(SESSIONS, shown, "month")
        prior = self._scene.prior
        before = prior.measurer.grouped(SESSIONS, shown.prior(), "month") if prior else {}
        return tuple(
            MonthPoint(
                month.key,
                f"{month.start.month}月",
                now.get(month.key, 0),
                before.get(month.prior().key, 0) if prior else None,
            )
            for month in shown.months()
        )

    def _running(self) -> Iterator[Running]:
        """Yield the campaigns that run today, the one that ends first before the others."""
        running = [c for c in self._scene.now.catalogue.campaigns if c.starts_on and c.starts_on <= self._today]
        running = [c for c in running if c.ends_on is None or self._today <= c.ends_on]
        for campaign in sorted(running, key=lambda c: c.ends_on or date.max):
            yield Running(
                campaign.key,
                campaign.short or campaign.name,
                self._campaign_count(campaign),
                (campaign.ends_on - self._today).days if campaign.ends_on else None,
            )

    def _campaign_count(self, campaign: Campaign) -> Figure:
        first = campaign.starts_on or self._year.start
        window = window_period(campaign.key, campaign.name, first, self._today)
        measure = _COUNT.narrowed("campaign", campaign.key)
        return table_figure(measure, window, self._scene.now.measurer.value(measure, window))

    def _paces(self) -> Iterator[Pace]:
        """Yield the items members set targets for, where the book has a figure of any of them (L7)."""
        now, items = self._scene.now, self._scene.now.catalogue.target_items
        indicators = [now.catalogue.by_code[item.indicator] for item in items]
        values = now.measurer.values([one.measure for one in indicators], self._year)
        if all(value is None for value in values):
            return
        targets = goals(self._scene)
        for item, indicator, value in zip(items, indicators, values, strict=True):
            target = targets.get(indicator.code)
            figure = indicator_figure(self._scene, indicator, self._year, value, None, target=target)
            yield Pace(item.short or item.label, figure, target, self._scene.rate(value, target), item.unit)

    def _todo(self, running: tuple[Running, ...], missing: int, submitted: list[sent.Sent]) -> Iterator[Todo]:
        if self._context.info.role is not Role.HEADQUARTERS:
            yield from self._unsent(submitted)
        for what, found in (
            (What.BLANK, waiting.blank_sessions(self._store, self._year, self._today)),
            (What.PLANNED, waiting.past_plans(self._store, self._year, self._today)),
            *((What.REVIEW, one) for one in waiting.reviews(self._store, self._year)),
        ):
            if found.count:
                yield Todo(what, found.count, found.kind, found.first)
        for campaign in running:
            if campaign.left is not None and campaign.left <= _SOON:
                yield Todo(What.CAMPAIGN, campaign.left, "campaign_entry", "", campaign.name)
        if missing:
            yield Todo(What.TARGETS, missing, "self_target")

    def _unsent(self, submitted: list[sent.Sent]) -> Iterator[Todo]:
        """Yield the halves that are over, have records and were not declared complete in what stands submitted."""
        from roukin_desktop.domain.intake.board import covers

        year = self._year.fiscal_year
        last = next((one for one in submitted if one.fiscal_year == year), None)
        for half in (half_period(year, 1), half_period(year, 2)):
            if half.end < self._today and not (last and covers(last.complete, half)):
                due = self._context.catalogue(year).deadline(half.key)
                yield Todo(What.UNSENT, 1, "submission", "", half.label, due)


def elapsed(period: Period, today: date) -> Elapsed:
    """Return how much of a period is over at the end of today: 183 of 365 days print 50.1%."""
    of = (period.end - period.start).days + 1
    days = min(max((today - period.start).days + 1, 0), of)
    return Elapsed(days, of, rate_text(days, of))
