"""The verbs of figures as the desk hands them out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.records import MonthlyFigure, Record
from roukin_desktop.services import figures
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.figures_sheet import MonthSheet, month_sheet


class FiguresDesk:
    """月次実績, opening balances and last year's figures of an open book."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def sheet(self, year: int, branch_id: str | None) -> MonthSheet:
        """Return what the book knows of the months of a year, for one branch or for 全道 (None)."""
        return month_sheet(self._context, year, branch_id)

    def register(self, records: Sequence[MonthlyFigure], gone: Sequence[MonthlyFigure], label: str) -> Changes:
        """Put changed figures and take emptied ones out, as one operation."""
        return figures.register_sheet(self._context, records, gone, label)

    def set_month(self, item: str, month: date, value: int | None, branch_id: str | None, why: str = "") -> Changes:
        """Set one figure of a month; None takes it out."""
        return figures.set_month(self._context, item, month, value, branch_id, why)

    def set_opening(self, item: str, as_of: date, value: int) -> Changes:
        """Set an opening balance."""
        return figures.set_opening(self._context, item, as_of, value)

    def set_prior(self, item: str, period: str, value: int, scope: str, *, estimated: bool) -> Changes:
        """Set a figure of last year."""
        return figures.set_prior(self._context, item, period, value, scope, estimated=estimated)

    def equal_start(self, record: Record) -> str:
        """Return the id of another opening balance or prior figure of the same place, '' for none."""
        return figures.equal_start(self._context, record)

    def plan_carried(self, path: Path, progress: Progress | None = None) -> figures.Carried:
        """Say what last year's book would give; nothing is changed."""
        return figures.plan_carried(self._context, path, progress)

    def take_carried(self, plan: figures.Carried) -> Changes | None:
        """Take last year's figures over as 実数."""
        return figures.take_carried(self._context, plan)
