"""One period of a book and the same period a year earlier, each with its own definitions (design.md L10).

A year's figures come from that year's catalogue only, so defining a new year cannot change what an older one says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Catalogue, Indicator
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import BLANK_LABEL, count_text, delta_text, print_delta, print_value, rate_text
from roukin_desktop.domain.period import Period, window_period, year_period
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.domain.summary import Figure
from roukin_desktop.services.summaries.given import Given, Numbers, given_of
from roukin_desktop.storage.measures.derived import donation_gaps
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.homes import Homes
from roukin_desktop.storage.measures.scopes import Narrowing, narrowing_of
from roukin_desktop.storage.priors import priors_of
from roukin_desktop.storage.store import BookStore

CatalogueOf = Callable[[int], Catalogue]

SESSIONS = Measure("study_session", "count")
TARGETS = Measure("self_target", "distinct", "member")
ENTRIES = Measure("campaign_entry", "count")
KNOWN = (
    SESSIONS,
    TARGETS,
    ENTRIES,
    *(Measure(source, "count") for source in ("member_activity", "consultation", "meeting", "monthly_figure")),
)
"""Any record of these tells that the book knows a year."""

TOTAL_LABEL = "合計"
PARTIAL = "(一部)"


@dataclass(frozen=True, slots=True)
class Groups:
    """Figures per key; ``kept`` tells whether the book keeps such records at all, so that 0 is not blank (L7)."""

    kept: bool
    numbers: Mapping[str, Numbers]

    def of(self, key: str, empty: Numbers) -> Numbers:
        """Return the figures of a key; ``empty`` where no row has it, blanks where nothing is kept."""
        return self.numbers.get(key, empty if self.kept else (None,) * len(empty))


UNKEPT = Groups(kept=False, numbers={})


@dataclass(frozen=True, slots=True)
class Side:
    """One year's half of a comparison."""

    catalogue: Catalogue
    period: Period
    measurer: Measurer

    def groups(self, measures: Sequence[Measure], dimension: str | None, period: Period | None = None) -> Groups:
        """Return the figures of measures over the same rows, per key of a dimension (None: all under key '')."""
        wanted = period or self.period
        numbers = self.measurer.table(measures, wanted, dimension)
        return Groups(bool(numbers) or self.measurer.kept(measures[0], wanted), numbers)

    def window(self, campaign_key: str) -> Period | None:
        """Return a campaign's window cut at the period's end (domain.md §5.3); None where it has not begun.

        Open ends take the fiscal year's start and the period's end.
        """
        campaign = self.catalogue.campaign(campaign_key)
        start = campaign.starts_on if campaign else None
        end = campaign.ends_on if campaign else None
        first = start or year_period(self.period.fiscal_year).start
        last = min(end or self.period.end, self.period.end)
        name = campaign.name if campaign else campaign_key
        return window_period(campaign_key, name, first, last) if first <= last else None

    def window_of(self, indicator: Indicator) -> Period | None:
        """Return the window an indicator is counted in; None where it has not begun."""
        if indicator.campaign:
            return self.window(indicator.campaign)
        if indicator.period == "year" and indicator.flow == "event":
            return year_period(self.period.fiscal_year)
        if indicator.measure.source != ENTRIES.source:
            return self.period
        keys = [value for dimension, values in indicator.measure.where if dimension == "campaign" for value in values]
        return self.window(keys[0]) if len(keys) == 1 else self.period


@dataclass(frozen=True, slots=True)
class Scene:
    """The period asked for and, where last year's records are in the book, the same period of last year.

    ``given`` are last year's figures that somebody gave: each stands before the one counted. ``whole``: the figures
    are the whole movement's, headquarters' book narrowed to nothing.
    """

    now: Side
    prior: Side | None
    scope: Scope = WHOLE
    given: Given = field(default_factory=Given)
    whole: bool = False

    def earlier(self, measures: Sequence[Measure], dimension: str | None) -> Groups:
        """Return last year's figures, blank where last year is not in the book and nobody gave them."""
        counted = self.prior.groups(measures, dimension) if self.prior else UNKEPT
        blank = 0 if counted.kept else None
        return Groups(counted.kept, self.given.over(counted.numbers, measures, dimension, blank))

    def earlier_figure(self, measure: Measure, value: int | None) -> Figure | str | None:
        """Return last year's number as a figure of its own, so that it opens its rows too; a given one has none."""
        if self.given.of(measure):
            return number(value)
        return table_figure(measure, self.prior.period, value) if self.prior else None

    def compared(self, measure: Measure, value: int | None, prior: int | None) -> Figure:
        """Return a figure for a table cell beside last year's number."""
        given = self.given.of(measure) is not None
        return replace(table_figure(measure, self.now.period, value, prior), prior_given=given)

    def labels(self, group: str, *found: Groups) -> dict[str, str]:
        """Return the labels of a table's rows: the year's choices, then keys only records know, then blank."""
        labels = {choice.key: choice.label for choice in getattr(self.now.catalogue, group)}
        keys = {key for groups in found for key in groups.numbers}
        past = (self.prior or self.now).catalogue
        labels |= {key: past.label(group, key) for key in sorted(keys - labels.keys() - {""})}
        return labels | {"": BLANK_LABEL} if "" in keys else labels

    def missing(self, indicator: Indicator) -> tuple[str, ...]:
        """Return the codes of what a forecast leaves out; none for a figure that is whole."""
        if indicator.measure.source != "donation":
            return ()
        return donation_gaps(self.now.measurer, self.now.catalogue, self.now.period)

    def setting(self, key: str) -> bool:
        """Return a switch of the year's catalogue (domain.md §4.2), off by default."""
        return bool(self.now.catalogue.setting(key, 0))

    def rate(self, actual: int | None, target: int | None) -> str:
        """Return a rate as the year prints it: cut, unless its catalogue says rounded."""
        return rate_text(actual, target, half_up=self.setting("rate_half_up"))


def open_scene(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    scope: Scope = WHOLE,
    homes: Homes | None = None,
) -> Scene:
    """Return the scene of a period; last year stands in it as soon as the scope has any record of that year.

    ``homes`` as in ``Measurer``.
    """
    scene = scene_of(store, catalogue_of, period, scope, homes)
    for side in (scene.now, scene.prior):
        if side is not None:
            side.measurer.prepare(side.period)
    return scene


def scene_of(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    scope: Scope = WHOLE,
    homes: Homes | None = None,
) -> Scene:
    """Return the same scene without reading all sessions beforehand: for a few figures only."""
    narrowing = narrowing_of(store, scope)
    now = _side(store, catalogue_of, period, narrowing, homes)
    before = _side(store, catalogue_of, period.prior(), narrowing, homes)
    known = any(before.measurer.kept(m, before.period) for m in KNOWN)
    given = given_of(priors_of(store, before.period.key, scope), before.catalogue, now.catalogue)
    whole = scope.whole and store.info.role is Role.HEADQUARTERS
    return Scene(now, before if known else None, scope, given, whole)


def indicator_figure(
    scene: Scene,
    indicator: Indicator,
    window: Period | None,
    value: int | None,
    prior: int | None,
    *,
    target: int | None = None,
    prior_estimated: bool = False,
) -> Figure:
    """Return an indicator's figure as headquarters prints it: its unit, comparison and rate (domain.md §4).

    ``target`` is what it is measured against (``goals``). A forecast that leaves something out says so beside the
    number.
    """
    unit = indicator.print_unit
    missing = scene.missing(indicator) if value is not None else ()
    printed = print_value(value, indicator.rounding, unit)
    return Figure(
        indicator.measure,
        window or scene.now.period,
        value,
        f"{printed}{PARTIAL}" if printed and missing else printed,
        prior,
        print_value(prior, indicator.rounding, unit),
        print_delta(
            value, prior, indicator.rounding, indicator.delta_rounding, unit, raw=scene.setting("delta_from_raw")
        ),
        scene.rate(value, target) if indicator.ratio else "",
        target,
        prior_estimated=prior_estimated and prior is not None,
        missing=missing,
    )


def table_figure(measure: Measure, period: Period, value: int | None, prior: int | None = None) -> Figure:
    """Return a figure for a table cell: in full and without unit, which stands in the column's head."""
    return Figure(measure, period, value, number(value), prior, number(prior), difference(value, prior))


def in_full(figure: Figure) -> Figure:
    """Return a report's figure for a table cell: the same number and rows, printed in full and without unit."""
    return table_figure(figure.measure, figure.period, figure.value)


def number(value: int | None) -> str:
    """Return a number without unit; nothing where it is blank (L7)."""
    return "" if value is None else count_text(value)


def difference(now: int | None, prior: int | None) -> str:
    """Return 「+51」, 「▲26」, 「±0」 without unit, or nothing where either side is blank."""
    return "" if now is None or prior is None else delta_text(now - prior)


def _side(
    store: BookStore, catalogue_of: CatalogueOf, period: Period, scope: Narrowing | None, homes: Homes | None
) -> Side:
    catalogue = catalogue_of(period.fiscal_year)
    return Side(catalogue, period, Measurer(store, catalogue, scope, homes))
