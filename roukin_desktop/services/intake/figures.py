"""Every printed figure of a period before and after a change (exchange.md §2: the preview before accepting)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roukin_desktop.domain.intake.facts import Received
from roukin_desktop.domain.period import Period, parse_period, year_period
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake.models import FigureChange
from roukin_desktop.services.summaries.summary import summarise
from roukin_desktop.storage.store import BookStore

Printed = dict[tuple[str, str], str]
"""Period and label → the figure as printed."""


def periods_of(received: Iterable[Received], year: int) -> tuple[Period, ...]:
    """Return the periods submissions declare complete, the earliest first; the year where they declare none."""
    keys = {key for one in received for key in one.periods if ":" not in key}
    found = sorted((parse_period(key) for key in keys), key=lambda period: (period.end, period.start))
    return tuple(found) or (year_period(year),)


def printed_figures(context: Context, store: BookStore, periods: Sequence[Period]) -> Printed:
    """Return every figure of the summaries of some periods; ``store`` may be a copy of the book."""
    with store.reading():
        return {
            (period.key, label): text
            for period in periods
            for label, text in _printed(context, summarise(store, context.catalogue, period))
        }


def figure_changes(before: Printed, after: Printed) -> tuple[FigureChange, ...]:
    """Return the figures of both sides, those that change first."""
    found = [FigureChange(*key, before.get(key, ""), after.get(key, "")) for key in {**before, **after}]
    return tuple(sorted(found, key=lambda figure: figure.before == figure.after))


def _printed(context: Context, summary: Summary) -> Iterator[tuple[str, str]]:
    catalogue = context.catalogue(summary.period.fiscal_year)
    for indicator in catalogue.indicators:
        if indicator.code in summary.figures:
            yield indicator.label, summary.figures[indicator.code].printed
    for table in summary.tables:
        for row in table.rows:
            for column, cell in zip(table.columns[1:], row.cells, strict=False):
                if isinstance(cell, Figure):
                    yield f"{table.title} {row.label} {column.title}", cell.printed
