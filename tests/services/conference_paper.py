"""A summary that holds the figures of headquarters' real paper, so that the form can be held against it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from roukin_desktop.domain.catalogue import Catalogue, Indicator
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.notation import print_delta, print_value, rate_text
from roukin_desktop.domain.period import Period, half_period
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.services.conference_facts import Event, Facts

GOLDEN = Path(__file__).parent.parent / "golden" / "conference"
EVENTS = (Event("空知", date(2025, 11, 10), "岩見沢市"), Event("道南", date(2025, 9, 19), "函館市"))
NAMES = {"L08": ("全開発", "JP労組", "北教組")}


def paper_values() -> dict[str, list[int]]:
    """Return value and, where the paper compares, last year's value by code."""
    data = tomllib.loads((GOLDEN / "figures.toml").read_text(encoding="utf-8"))
    return dict(data["figures"])


def paper_facts(
    values: Mapping[str, list[int]] | None = None,
    period: Period | None = None,
    names: Mapping[str, tuple[str, ...]] = NAMES,
) -> Facts:
    """Return the facts of the paper, or others in their place."""
    catalogue = load_catalogue(2025)
    when = period or half_period(2025, 1)
    found = paper_values() if values is None else values
    figures = {code: _figure(catalogue, catalogue.by_code[code], when, *numbers) for code, numbers in found.items()}
    summary = Summary(when, "北海道労働金庫推進会議", figures, (), (), has_prior=True)
    return Facts(catalogue, summary, names, {"X01": EVENTS})


def _figure(catalogue: Catalogue, indicator: Indicator, period: Period, value: int, prior: int | None = None) -> Figure:
    unit = indicator.print_unit
    target = indicator.target.value if indicator.ratio and indicator.target else None
    return Figure(
        indicator.measure,
        period,
        value,
        print_value(value, indicator.rounding, unit),
        prior,
        print_value(prior, indicator.rounding, unit),
        print_delta(value, prior, indicator.rounding, indicator.delta_rounding, unit),
        rate_text(value, target),
    )
