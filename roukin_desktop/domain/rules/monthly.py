"""Rules of 月次実績 and of what stands beside them: the bank's files, opening balances, last year's figures.

Figures of a file and typed ones never mix silently, and no month is counted twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.measure import SOURCES
from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import FeedFile, MonthlyFigure, OpeningBalance, PriorFigure
from roukin_desktop.domain.rules.findings import error, hint, outside_years, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT

_COUNTED = frozenset(SOURCES) - {"monthly_figure", "indicators"}
"""Sources that are counted from records: only a month of the bank, or a sum with one, can be negative."""
_SCOPE = re.compile(r"all|(block|committee|branch|federation|member):\S+")


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """What the book knows beside a figure of a month.

    ``branch_name`` and ``feed_name`` are None where it does not know them. ``others`` are the own figures of the same
    item and month, ``before`` the figure as it is stored (None: new).
    """

    today: date
    open_years: tuple[int, ...]
    branch_name: str | None = None
    feed_name: str | None = None
    others: Sequence[MonthlyFigure] = ()
    before: MonthlyFigure | None = None


@dataclass(frozen=True, slots=True)
class StartFacts:
    """What the book knows beside a file, a balance or a figure of last year: the name of an equal one, '' for none.

    ``open_years`` as in ``MonthFacts``; none where nobody asks.
    """

    today: date
    taken: str = ""
    open_years: tuple[int, ...] = ()


def month_items(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the codes of the indicators whose months can be given, in print order."""
    wanted = {
        code
        for indicator in catalogue.indicators
        if indicator.measure.source == "monthly_figure"
        for dimension, codes in indicator.measure.where
        if dimension == "indicator"
        for code in codes
    }
    return tuple(code for code in catalogue.by_code if code in wanted)


def opening_items(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the codes of the long cumulations, which start from an opening balance."""
    return tuple(dict.fromkeys(i.measure.opening for i in catalogue.indicators if i.measure.opening))


def check_month(figure: MonthlyFigure, facts: MonthFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with the figure of a month."""
    found: list[Issue] = []
    if figure.item not in month_items(catalogue):
        found.append(error("item", "item_unknown", item=figure.item))
    if figure.branch_id and facts.branch_name is None:
        found.append(error("branch", "branch_unknown"))
    if figure.feed_id and facts.feed_name is None:
        found.append(error("feed", "feed_unknown"))
    if figure.month.day != 1:
        found.append(error("month", "month_not_first"))
    found += outside_years("month", figure.month, facts.open_years)
    if figure.month > facts.today:
        found.append(error("month", "month_in_future"))
    if figure.value < 0:
        found.append(hint("value", "month_negative"))
    return [*found, *_beside(figure, facts, catalogue), *_from_file(figure, facts)]


def _beside(figure: MonthlyFigure, facts: MonthFacts, catalogue: Catalogue) -> Iterable[Issue]:
    """Check that a month counts once: one figure per branch, and either the whole or its branches."""
    same = [other for other in facts.others if other.branch_id == figure.branch_id]
    indicator = catalogue.by_code.get(figure.item)
    label = indicator.label if indicator else figure.item
    if any(other.feed_id for other in same):
        yield error("value", "month_from_feed", item=label)
    elif same:
        yield error("value", "month_taken", item=label)
    elif any((other.branch_id is None) != (figure.branch_id is None) for other in facts.others):
        yield error("branch", "month_whole_and_parts", item=label)
    elif any((other.feed_id is None) != (figure.feed_id is None) for other in facts.others):
        yield warning("value", "month_mixed", item=label)


def _from_file(figure: MonthlyFigure, facts: MonthFacts) -> Iterable[Issue]:
    """Check that what came with a file stays as the file says: it is replaced with the file as a whole."""
    before = facts.before
    if before is not None and before.feed_id and (before.feed_id, before.value) != (figure.feed_id, figure.value):
        yield error("value", "feed_value_changed", file=facts.feed_name or "")


def check_feed(feed: FeedFile, facts: StartFacts) -> list[Issue]:
    """Return what is wrong or odd with a file of the bank."""
    found = [error("name", "name_missing")] if not feed.name else []
    if facts.taken:
        found.append(warning("name", "feed_again", name=facts.taken))
    return [*found, *too_long("name", feed.name, NAME_LIMIT)]


def check_opening(balance: OpeningBalance, facts: StartFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with an opening balance; months are added whole, so it ends with one."""
    found: list[Issue] = []
    if balance.item not in opening_items(catalogue):
        found.append(error("item", "opening_item_unknown", item=balance.item))
    if (balance.as_of + timedelta(days=1)).day != 1:
        found.append(error("as_of", "as_of_not_month_end"))
    if balance.as_of > facts.today:
        found.append(error("as_of", "as_of_in_future"))
    if balance.value < 0:
        found.append(error("value", "negative"))
    if facts.taken:
        found.append(error("as_of", "opening_taken"))
    return [*found, *too_long("note", balance.note, NOTE_LIMIT)]


def check_prior(prior: PriorFigure, facts: StartFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a figure of last year."""
    found: list[Issue] = []
    if prior.item not in catalogue.by_code:
        found.append(error("item", "indicator_unknown", item=prior.item))
    elif prior.value < 0 and catalogue.by_code[prior.item].measure.source in _COUNTED:
        found.append(error("value", "negative"))
    try:
        year = parse_period(prior.period).fiscal_year
    except ValueError:
        found.append(error("period", "prior_period", text=prior.period))
    else:
        if facts.open_years and year > min(facts.open_years):
            found.append(error("period", "prior_not_before", year=min(facts.open_years)))
    if not _SCOPE.fullmatch(prior.scope):
        found.append(error("scope", "prior_scope", text=prior.scope))
    if facts.taken:
        found.append(error("item", "prior_taken"))
    return [*found, *too_long("note", prior.note, NOTE_LIMIT)]
