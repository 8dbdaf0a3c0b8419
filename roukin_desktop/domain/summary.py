"""Figures for a period, each of which opens its rows (design.md L3, L4).

Nothing here is stored: a summary is computed when shown. ``services/summaries/summary.py`` fills it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.scope import WHOLE, Scope


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and the way back to its rows.

    ``value`` None means 未入力 or not kept in this book (printed blank), never 0. ``rounding`` says how it
    prints (notation.py). ``prior`` is last year's value, None where last year's records are not in the book and nobody
    gave it; ``target`` what it is measured against, None where it has no target of its own (``goals``).
    ``prior_estimated`` marks one worked back from a printed paper, ``prior_given`` one without
    rows, because somebody gave it. ``missing`` are the codes of what a partial sum leaves out.
    """

    measure: Measure
    period: Period
    value: int | None
    printed: str
    prior: int | None = None
    prior_printed: str = ""
    delta_printed: str = ""
    rate_printed: str = ""
    target: int | None = None
    prior_estimated: bool = False
    prior_given: bool = False
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryColumn:
    """A column of a summary table: ``kind`` is label, figure, delta, prior or rate."""

    title: str
    unit: str
    kind: str


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A row: its label and, per column after the first, a figure, a printed text, or None for blank."""

    label: str
    cells: tuple[Figure | str | None, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class SummaryTable:
    """One table of the summary, e.g. 学習会 テーマ別. ``note`` explains what a reader could misread (延べ…)."""

    key: str
    title: str
    columns: tuple[SummaryColumn, ...]
    rows: tuple[SummaryRow, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """A bar of 学習会 by month; ``prior`` None where last year is not in the book."""

    month: str
    label: str
    value: int
    prior: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the summary screen, the workbook and the PDF show of one period, narrowed to ``scope``.

    ``has_prior``: last year's records are in the book; ``has_given``: somebody gave figures of last year.
    """

    period: Period
    owner: str
    figures: Mapping[str, Figure]
    tables: tuple[SummaryTable, ...]
    months: tuple[MonthPoint, ...]
    has_prior: bool
    review_count: int = 0
    scope: Scope = WHOLE
    has_given: bool = False


@dataclass(frozen=True, slots=True)
class BackingRow:
    """A row behind a figure: enough to show it and to open its record. ``amount`` is what it adds (None: distinct)."""

    kind: str
    record_id: str
    day: date | None
    title: str
    detail: str
    amount: int | None
