"""What the book knows of the months of a year for one branch or for 全道, read in one go."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import Branch, FeedFile, MonthlyFigure, PriorFigure
from roukin_desktop.domain.scope import WHOLE, Scope, ScopeKind
from roukin_desktop.services.context import Context
from roukin_desktop.storage import finders
from roukin_desktop.storage.priors import priors_of
from roukin_desktop.storage.shelf.origins import sender_names

Place = tuple[str, date]
"""Item and first day of a month."""


@dataclass(frozen=True, slots=True)
class Received:
    """What other books gave for a month where this one has nothing: the sum, and whose it is."""

    value: int
    senders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """The own figures of a sheet by place, and what stands beside them.

    ``same`` are all own figures of a place, of whatever branch, which the rules look at. ``parts`` are the sums of the
    branches, for 全道 only. ``before`` are last year's months; ``prior`` what was given of last year's periods.
    """

    year: int
    branch_id: str | None
    figures: dict[Place, MonthlyFigure] = field(default_factory=dict)
    same: dict[Place, tuple[MonthlyFigure, ...]] = field(default_factory=dict)
    parts: dict[Place, int] = field(default_factory=dict)
    received: dict[Place, Received] = field(default_factory=dict)
    before: dict[Place, int] = field(default_factory=dict)
    prior: dict[str, dict[str, PriorFigure]] = field(default_factory=dict)
    feeds: dict[str, FeedFile] = field(default_factory=dict)


def month_sheet(context: Context, year: int, branch_id: str | None) -> MonthSheet:
    """Return the sheet of a year and a branch (None: 全道)."""
    home = context.info.book_id
    every = finders.figures_between(context.store, date(year - 1, 4, 1), date(year + 1, 3, 1))
    now = [one for one in every if fiscal_year_of(one.month) == year]
    own = [one for one in now if one.book_id == home]
    same: dict[Place, list[MonthlyFigure]] = defaultdict(list)
    for one in own:
        same[one.item, one.month].append(one)
    others = [one for one in now if one.book_id != home and (one.item, one.month) not in same]
    feeds = (one for one in context.store.all(FeedFile.kind) if isinstance(one, FeedFile))
    return MonthSheet(
        year=year,
        branch_id=branch_id,
        figures={(one.item, one.month): one for one in own if one.branch_id == branch_id},
        same={place: tuple(figures) for place, figures in same.items()},
        parts={} if branch_id else _parts(own),
        received=_received(context, others, branch_id),
        before=_before(context, every, year, branch_id),
        prior=_prior(context, year, branch_id),
        feeds={feed.id: feed for feed in feeds},
    )


def _parts(own: list[MonthlyFigure]) -> dict[Place, int]:
    found: dict[Place, int] = defaultdict(int)
    for one in own:
        if one.branch_id:
            found[one.item, one.month] += one.value
    return dict(found)


def _received(context: Context, others: list[MonthlyFigure], branch_id: str | None) -> dict[Place, Received]:
    found: dict[Place, list[MonthlyFigure]] = defaultdict(list)
    for one in others:
        if branch_id is None or one.branch_id == branch_id:
            found[one.item, one.month].append(one)
    whose = sender_names(context.store, frozenset(one.book_id for one in others)) if found else {}
    return {
        place: Received(
            sum(one.value for one in figures),
            tuple(sorted({whose.get(one.book_id, "ほかの記録簿") for one in figures})),
        )
        for place, figures in found.items()
    }


def _before(context: Context, every: list[MonthlyFigure], year: int, branch_id: str | None) -> dict[Place, int]:
    """Return last year's months under this year's; for 全道 its branches are added up where it has none of its own."""
    home = context.info.book_id
    wholes: dict[Place, int] = {}
    parts: dict[Place, int] = defaultdict(int)
    for one in every:
        if one.book_id != home or fiscal_year_of(one.month) != year - 1:
            continue
        place = (one.item, one.month.replace(year=one.month.year + 1))
        if one.branch_id == branch_id:
            wholes[place] = one.value
        elif branch_id is None:
            parts[place] += one.value
    return {**parts, **wholes}


def _prior(context: Context, year: int, branch_id: str | None) -> dict[str, dict[str, PriorFigure]]:
    """Return what was given of last year's halves and months, by key of the period and item."""
    branch = context.store.get(Branch.kind, branch_id) if branch_id else None
    scope = Scope(ScopeKind.BRANCH, branch.id, branch.name, branch.code) if isinstance(branch, Branch) else WHOLE
    before = year - 1
    months = [f"{before + (month < 4)}-{month:02}" for month in range(1, 13)]
    keys = (f"{before}H1", f"{before}H2", *months)
    return {key: given for key in keys if (given := priors_of(context.store, key, scope))}


def stock_codes(catalogue: Catalogue) -> frozenset[str]:
    """Return the items whose months are states, never added over time."""
    return frozenset(
        code
        for indicator in catalogue.indicators
        if indicator.measure.take == "last"
        for dimension, codes in indicator.measure.where
        if dimension == "indicator"
        for code in codes
    )
