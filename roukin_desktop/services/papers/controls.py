"""The control totals (控え) of a report: few numbers that headquarters compares on the telephone (domain.md §8.5)."""

from __future__ import annotations

from collections.abc import Iterable

from roukin_desktop.domain.notation import print_value
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.services.papers.cells import totals_of
from roukin_desktop.services.summaries.campaigns import MEASURES
from roukin_desktop.services.summaries.scene import CatalogueOf, Side
from roukin_desktop.services.summaries.summary import summarise
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.store import BookStore

ControlTotal = tuple[str, int | None, str]
"""Label, value (None: 記録なし, law L7) and unit."""


def controls_of(store: BookStore, catalogue_of: CatalogueOf, period: Period) -> tuple[ControlTotal, ...]:
    """Return the control totals of a period of the whole book, from one state of it."""
    catalogue = catalogue_of(period.fiscal_year)
    with store.reading():
        summary = summarise(store, catalogue_of, period)
        return control_totals(summary, Side(catalogue, period, Measurer(store, catalogue)))


def control_totals(summary: Summary, side: Side) -> tuple[ControlTotal, ...]:
    """Return the control totals of a summary."""
    times, people, _, yen, *_ = totals_of(summary, "sessions_by_month")
    members = totals_of(summary, "self_targets")[0]
    count, amount = side.groups(MEASURES, None).of("", (0, 0))
    return (
        ("学習会 回数", _value(times), "回"),
        ("学習会 参加者", _value(people), "名"),
        ("職域活動費", _value(yen), "円"),
        ("会員自主目標 設定会員数", _value(members), "会員"),
        ("キャンペーン 件数", count, "件"),
        ("キャンペーン 金額", amount, "円"),
    )


def printed_controls(controls: Iterable[ControlTotal]) -> tuple[tuple[str, str], ...]:
    """Return label and printed value of control totals; blank is said, not zero (L7)."""
    return tuple((label, print_value(value, "INT", unit) or "記録なし") for label, value, unit in controls)


def _value(cell: Figure | str | None) -> int | None:
    return cell.value if isinstance(cell, Figure) else None
