"""A table with a row per indicator: target, figure, rate, last year (domain.md §4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.domain.catalogue import Indicator, PaperTable
from roukin_desktop.domain.notation import SCALES, print_value, rate_text
from roukin_desktop.domain.period import Period, year_period
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.model import Bars, Cell, Column, Table
from roukin_desktop.services.papers.cells import NOTHING, Row, rate_cell, text
from roukin_desktop.services.summaries.goals import OF_MEMBERS

PACE = "期間経過率"
_ESTIMATED = "前年同期には、印刷された報告書から逆算した推定値があります。"


def overview_table(summary: Summary, form: PaperTable, shown: Sequence[Indicator], *, whole: bool) -> Table:
    """Return the indicators of a table one under another.

    ``whole``: the targets are the movement's, not what its members were given. A column nobody has anything in is left
    out. Beside rates stands how much of the year has passed: headquarters' own tables do not print it (§4.2).
    """
    rated = form.chart == "rate" and any(summary.figures[i.code].rate_printed for i in shown)
    rows = []
    for indicator in shown:
        figure = summary.figures[indicator.code]
        rate = rate_cell(figure.rate_printed)
        pace = rate_cell(pace_text(summary.period)) if rated and rate is not NOTHING else NOTHING
        label = form.heads[indicator.code] or indicator.label
        target = _in_unit(indicator, figure.target)
        rows.append((text(label), target, _value(indicator, figure), rate, pace, *_past(indicator, figure)))
    kept = [at for at in range(len(rows[0])) if at in {0, 2} or any(row[at] is not NOTHING for row in rows)]
    chart = Bars((kept.index(3), kept.index(4)), across=True) if rated else None
    printed: list[Row] = [tuple(row[at] for at in kept) for row in rows]
    estimated = any(summary.figures[i.code].prior_estimated for i in shown)
    note = (_pace_note(summary.period) if rated else "") + (_ESTIMATED if estimated else "")
    columns = (Column("項目", "text", 46), Column("目標" if whole else OF_MEMBERS, "count", 14), *_COLUMNS)
    return Table(form.title, tuple(columns[at] for at in kept), printed, 0, note, chart)


_COLUMNS = (
    Column("実績", "count", 16),
    Column("達成率", "rate", 10),
    Column(PACE, "rate", 12),
    Column("前年同期", "count", 16),
    Column("増減", "delta", 14),
)


def pace_text(period: Period) -> str:
    """Return how much of the fiscal year has passed at the end of a period: 183 of 365 days print 50.1%."""
    return rate_text(*_days(period))


def _days(period: Period) -> tuple[int, int]:
    year = year_period(period.fiscal_year)
    passed = min(period.end, year.end) - year.start
    return passed.days + 1, (year.end - year.start).days + 1


def _pace_note(period: Period) -> str:
    passed, days = _days(period)
    return f"{PACE}は年度の日数のうち過ぎた日数の割合です({passed}日/{days}日)。"


def _value(indicator: Indicator, figure: Figure) -> Cell:
    cell = _in_unit(indicator, figure.value)
    return Cell(cell.value, figure.printed, figure, cell.unit)


def _past(indicator: Indicator, figure: Figure) -> Row:
    if figure.prior is None or figure.value is None:
        return NOTHING, NOTHING
    delta = figure.value - figure.prior
    unit = _unit(indicator)
    return _in_unit(indicator, figure.prior), Cell(delta, figure.delta_printed, unit=unit)


def _in_unit(indicator: Indicator, value: int | None) -> Cell:
    if value is None:
        return NOTHING
    return Cell(value, print_value(value, indicator.rounding, indicator.print_unit), unit=_unit(indicator))


def _unit(indicator: Indicator) -> str:
    return "円" if SCALES[indicator.rounding][1] else indicator.print_unit
