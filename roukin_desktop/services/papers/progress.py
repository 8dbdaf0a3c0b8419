"""How a campaign went over its window: what came in each week or month, and how far it had got (domain.md C-9)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import rate_text
from roukin_desktop.domain.period import Period, month_period, window_period
from roukin_desktop.reports.model import Bars, Column, Table
from roukin_desktop.services.papers.cells import NOTHING, Row, figure_cell, rate_cell, text
from roukin_desktop.services.summaries.scene import Side, table_figure

_WEEKS_UP_TO = timedelta(days=100)
_WEEK = timedelta(days=6)
_NOTE = "期間経過率はキャンペーンの日数のうち過ぎた日数の割合です。"


def progress_table(side: Side, campaign: Campaign, measure: Measure, window: Period) -> Table | None:
    """Return 件数 of a campaign by week (by month where it is long) up to its last day, added up and drawn.

    Rows still to come are empty: what is left of the window can be seen. None for a campaign without a first and a last
    day, and where no 件数 was entered.
    """
    if campaign.starts_on is None or campaign.ends_on is None:
        return None
    found = side.measurer.rows(measure, window)
    days = Counter({row.day: 0 for row in found if row.day and row.amount is not None})
    for row in found:
        if row.day and row.amount is not None:
            days[row.day] += row.amount
    if not days:
        return None
    rows: list[Row] = []
    total, whole = 0, (campaign.ends_on - campaign.starts_on).days + 1
    for start, end in _steps(campaign.starts_on, campaign.ends_on):
        label = text(f"{short_date(start)}~{short_date(end)}")
        if start > window.end:
            rows.append((label, NOTHING, NOTHING, NOTHING))
            continue
        came = sum(number for day, number in days.items() if start <= day <= end)
        total += came
        passed = (min(end, window.end) - campaign.starts_on).days + 1
        figures = (
            table_figure(measure, window_period(campaign.key, campaign.name, first, min(end, window.end)), number)
            for first, number in ((start, came), (window.start, total))
        )
        rows.append((label, *map(figure_cell, figures), rate_cell(rate_text(passed, whole))))
    columns = (
        Column("期間", "text", 26),
        Column("件数", "count", 11, "件"),
        Column("累計", "count", 11, "件"),
        Column("期間経過率", "rate", 12),
    )
    return Table(f"{campaign.short or campaign.name} 推移", columns, rows, 0, _NOTE, Bars((2,)))


def _steps(first: date, last: date) -> Iterator[tuple[date, date]]:
    start = first
    weekly = last - first <= _WEEKS_UP_TO
    while start <= last:
        end = start + _WEEK if weekly else month_period(start.year, start.month).end
        yield start, min(end, last)
        start = min(end, last) + timedelta(days=1)
