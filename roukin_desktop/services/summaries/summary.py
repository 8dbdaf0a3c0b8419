"""The summary of a period: computed from the records when shown, never stored (design.md L3, L4)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.domain.summary import BackingRow, Figure, MonthPoint, Summary, SummaryTable
from roukin_desktop.services.summaries.goals import goals
from roukin_desktop.services.summaries.scene import (
    CatalogueOf,
    Scene,
    Side,
    indicator_figure,
    open_scene,
)
from roukin_desktop.services.summaries.tables import summary_tables
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.measures.homes import Homes
from roukin_desktop.storage.measures.lists import review_count
from roukin_desktop.storage.measures.scopes import narrowing_of
from roukin_desktop.storage.store import BookStore


def summarise(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    *,
    scope: Scope = WHOLE,
    owner: str | None = None,
) -> Summary:
    """Return everything the summary screen, the workbook and the PDF show of a period, narrowed to ``scope``.

    ``catalogue_of`` gives the definitions of a fiscal year; last year's figures are made with last year's.
    ``owner`` defaults to the book's. All is read from one state of the book.
    """
    return read_once(store, catalogue_of, period, scope=scope, owner=owner).summary


@dataclass(frozen=True, slots=True)
class Reading:
    """A summary and the scene it was taken from: what all papers of one report are made of."""

    scene: Scene
    summary: Summary


def read_once(
    store: BookStore,
    catalogue_of: CatalogueOf,
    period: Period,
    *,
    scope: Scope = WHOLE,
    owner: str | None = None,
    homes: Homes | None = None,
) -> Reading:
    """Return what ``summarise`` does with its scene, for papers that show more of the same state of the book.

    ``homes`` as in ``Measurer``.
    """
    with store.reading():
        scene = open_scene(store, catalogue_of, period, scope, homes)
        return Reading(scene, _summary(store, scene, owner))


def _summary(store: BookStore, scene: Scene, owner: str | None) -> Summary:
    tables = summary_tables(scene)
    period = scene.now.period
    return Summary(
        period,
        store.info.name if owner is None else owner,
        _figures(scene),
        tables,
        _months(tables, period),
        scene.prior is not None,
        review_count(store, period, scene.now.measurer.scope),
        scene.scope,
        bool(scene.given.by_measure),
    )


def rows_of(store: BookStore, catalogue_of: CatalogueOf, figure: Figure, scope: Scope = WHOLE) -> list[BackingRow]:
    """Return the rows a figure of a scope was taken from: the same measure, so they add up to it (design.md L4)."""
    with store.reading():
        measurer = Measurer(store, catalogue_of(figure.period.fiscal_year), narrowing_of(store, scope))
        return measurer.rows(figure.measure, figure.period)


def _figures(scene: Scene) -> dict[str, Figure]:
    indicators = scene.now.catalogue.indicators
    windows = {i.code: scene.now.window_of(i) for i in indicators}
    values = _values(scene.now, {i.code: i for i in indicators})
    before: dict[str, int | None] = {}
    if scene.prior:
        known = scene.prior.catalogue.by_code
        before = _values(
            scene.prior, {i.code: known.get(i.code, i) for i in indicators if i.measure.source != "master"}
        )
    given = scene.given.by_code
    before.update({code: prior.value for code, prior in given.items()})
    estimated = {code for code, prior in given.items() if prior.estimated}
    targets = goals(scene)
    return {
        i.code: indicator_figure(
            scene,
            i,
            windows[i.code],
            values.get(i.code),
            before.get(i.code),
            target=targets.get(i.code),
            prior_estimated=i.code in estimated,
        )
        for i in indicators
    }


def _values(side: Side, indicators: dict[str, Indicator]) -> dict[str, int | None]:
    by_window: dict[Period, list[str]] = defaultdict(list)
    for code, indicator in indicators.items():
        if window := side.window_of(indicator):
            by_window[window].append(code)
    found: dict[str, int | None] = {}
    for window, codes in by_window.items():
        numbers = side.measurer.values([indicators[code].measure for code in codes], window)
        found.update(zip(codes, numbers, strict=True))
    return found


def _months(tables: tuple[SummaryTable, ...], period: Period) -> tuple[MonthPoint, ...]:
    """Return the bars of the month chart: the same figures as the table by month."""
    rows = next(table.rows for table in tables if table.key == "sessions_by_month")
    points = []
    for month, row in zip(period.months(), rows, strict=False):
        held = row.cells[0]
        if isinstance(held, Figure):
            points.append(MonthPoint(month.key, row.label, held.value or 0, held.prior))
    return tuple(points)
