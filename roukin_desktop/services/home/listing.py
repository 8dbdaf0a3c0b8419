"""The records behind a row or a bar of ホーム, all of them, as rows that lead to their forms (design.md L4)."""

from __future__ import annotations

from roukin_desktop.domain.period import month_period, year_period
from roukin_desktop.domain.summary import BackingRow
from roukin_desktop.services.context import Context
from roukin_desktop.services.home.models import What
from roukin_desktop.services.reviews import record_rows
from roukin_desktop.services.summaries.scene import SESSIONS, table_figure
from roukin_desktop.services.summaries.summary import rows_of
from roukin_desktop.storage import waiting


def month_rows(context: Context, key: str) -> list[BackingRow]:
    """Return the 学習会 a bar stands for; ``key`` is its month, 「2025-07」."""
    year, month = map(int, key.split("-"))
    figure = table_figure(SESSIONS, month_period(year, month), None)
    return rows_of(context.store, context.catalogue, figure)


def waiting_rows(context: Context, what: What, kind: str, year: int) -> list[BackingRow]:
    """Return the own records of a year that wait as 未入力, 予定 or 要確認, the oldest first."""
    period = year_period(year)
    ids = waiting.ids(context.store, what.value, kind, period, context.today())
    return record_rows(context, kind, ids)
