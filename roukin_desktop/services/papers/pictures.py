"""The pictures of 集計: the charts the 資料 have, made from their own rows without their lists (design.md §5.13)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from roukin_desktop.domain.catalogue import PaperTable
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.charts.tables import drawn_rows
from roukin_desktop.reports.model import Bars, MonthChart, Table
from roukin_desktop.services.papers.along import along_table
from roukin_desktop.services.papers.axes import Axes
from roukin_desktop.services.papers.cells import summary_block
from roukin_desktop.services.papers.overview import overview_table
from roukin_desktop.services.papers.progress import progress_table
from roukin_desktop.services.summaries.campaigns import MEASURES, shown_campaigns
from roukin_desktop.services.summaries.scene import CatalogueOf, open_scene
from roukin_desktop.storage.store import BookStore

_MONTHS, _TARGETS = "学習会 月別開催回数", "会員自主目標"


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart under a name that no other has."""

    title: str
    chart: Table | MonthChart


def read_pictures(store: BookStore, catalogue_of: CatalogueOf, summary: Summary) -> tuple[Picture, ...]:
    """Return what can be drawn of a summary, rates and what one looks at most first; one row compares nothing."""
    with store.reading():
        found = list(_Gallery(store, catalogue_of, summary).pictures())
    shown: dict[object, Picture] = {}
    for picture in found:
        if tells(picture.chart):
            shown.setdefault(_content(picture.chart), picture)
    return tuple(shown.values())


def tells(chart: Table | MonthChart) -> bool:
    """Tell whether a chart says more than a number would."""
    if isinstance(chart, MonthChart):
        return any(point.value or point.prior for point in chart.points)
    rows, bars = drawn_rows(chart), chart.bars
    if bars is None or not any(row[at].value for row in rows for at in bars.columns):
        return False
    return len(rows) > 1 or chart.columns[bars.columns[0]].kind == "rate"


def _content(chart: Table | MonthChart) -> object:
    """Return what is seen of a chart: two 資料 may draw the same bars."""
    if isinstance(chart, MonthChart):
        return tuple((point.label, f"{point.value:,}") for point in chart.points)
    first = chart.bars.columns[0] if chart.bars else 0
    return tuple((row[0].printed, row[first].printed) for row in drawn_rows(chart))


class _Gallery:
    """Draws one state of the book."""

    def __init__(self, store: BookStore, catalogue_of: CatalogueOf, summary: Summary) -> None:
        self._summary, self._period = summary, summary.period
        self._scene = open_scene(store, catalogue_of, summary.period, summary.scope)
        self._catalogue = self._scene.now.catalogue
        self._axes = Axes(store, self._scene)

    def pictures(self) -> Iterator[Picture]:
        """Yield all charts; 資料 in their order after what stands first."""
        yield Picture(_MONTHS, MonthChart(_MONTHS, self._summary.months, "回"))
        rated = [(paper.title, table) for paper in self._catalogue.papers for table in paper.tables if table.chart]
        for title, form in rated:
            if form.chart == "rate":
                yield from self._overview(title, form)
        if self._unit():
            chart = replace(summary_block(self._summary, "self_targets"), bars=Bars((2, 3), across=True))
            yield Picture(f"{_TARGETS} 項目別", chart)
        side = self._scene.now
        for campaign in shown_campaigns(side):
            window = side.window(campaign.key)
            measure = MEASURES[0].narrowed("campaign", campaign.key)
            table = progress_table(side, campaign, measure, window) if window else None
            if table is not None:
                yield Picture(f"キャンペーン {table.title}", replace(table, note=""))
        for title, form in rated:
            if form.chart != "rate":
                yield from self._along(title, form)

    def _overview(self, title: str, form: PaperTable) -> Iterator[Picture]:
        shown = [i for i in self._axes.columns(form.heads, form.axis) if self._figure(i.code).value is not None]
        if shown:
            table = overview_table(self._summary, form, shown, whole=self._scene.whole)
            yield Picture(f"{title} 達成率", table)

    def _along(self, title: str, form: PaperTable) -> Iterator[Picture]:
        for indicator in self._axes.columns([form.chart], form.axis):
            figure = self._figure(indicator.code)
            if figure.value is not None:
                table = along_table(self._axes, form, [indicator], [figure])
                head = form.heads[form.chart] or indicator.label
                name = title if head in title else f"{title} {head}"
                yield Picture(f"{name} {self._axes.word(form.axis)}", table)

    def _unit(self) -> str:
        """Return the unit all items share, '' where they do not: then their bars cannot stand beside each other."""
        units = {item.unit for item in self._catalogue.target_items}
        return next(iter(units)) if len(units) == 1 else ""

    def _figure(self, code: str) -> Figure:
        return self._summary.figures[code]
