"""A summary that holds the figures of headquarters' real paper, so that the form can be held against it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from roukin_desktop.domain.catalogue import Catalogue, Indicator
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.notation import print_delta, print_value, rate_text
from roukin_desktop.domain.period import Period, half_period
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.services.conference.facts import Event, Facts

GOLDEN = Path(__file__).parent.parent / "golden" / "conference"
EVENTS = (Event("空知", date(2025, 11, 10), "岩見沢市"), Event("道南", date(2025, 9, 19), "函館市"))
NAMES = {"L08": ("全開発", "JP労組", "北教組")}


def paper_values() -> dict[str, list[int]]:
    """Return value and, where the paper compares, last year's value by code."""
    data = tomllib.loads((GOLDEN / "figures.toml").read_text(encoding="utf-8"))
    return dict(data["figures"])


def bare(text: str) -> str:
    """Return a text without its spaces."""
    return re.sub(r"\s", "", text)


def golden_lines() -> list[str]:
    """Return the figure lines of the paper."""
    lines = (GOLDEN / "lines.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def not_printed(printed: Sequence[str]) -> Iterator[str]:
    """Yield the lines and table rows of the paper that are not among printed bare lines in their order."""
    at = 0
    for line in (one for one in golden_lines() if not one.startswith("~")):
        wanted = bare(line.replace("|", ""))
        found = next((place for place in range(at, len(printed)) if printed[place] == wanted), None)
        if found is None:
            yield line
        else:
            at = found + 1


def figures_said(line: str, printed: Sequence[str]) -> bool:
    """Tell whether a sentence has the figures of a ~ line in their order."""
    pattern = "[^。]*".join(re.escape(bare(part)) for part in line.removeprefix("~").split("|"))
    return re.search(pattern, "".join(printed)) is not None


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
    target = indicator.target.value if indicator.target else None
    return Figure(
        indicator.measure,
        period,
        value,
        print_value(value, indicator.rounding, unit),
        prior,
        print_value(prior, indicator.rounding, unit),
        print_delta(value, prior, indicator.rounding, indicator.delta_rounding, unit),
        rate_text(value, target) if indicator.ratio else "",
        target,
    )
