"""Actual figures beside 会員自主目標, as far as anybody counts them (domain.md J-5).

The bank gives the figures of the items per branch, none per member; so what stands beside a member's target is the
figure of its branch, named as such. A branch nobody gave a figure of has none.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from roukin_desktop.domain.measure import SOURCES, Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import Branch
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.measures.figures import Measurer


@dataclass(frozen=True, slots=True)
class BranchActuals:
    """Names of branches by id, and their figures of a period by (branch, item); without one: blank."""

    names: dict[str, str] = field(default_factory=dict)
    figures: dict[tuple[str, str], int] = field(default_factory=dict)


def actuals_of(desk: Desk, period: Period) -> BranchActuals:
    """Return the figures of a year's target items in a period, per branch."""
    catalogue = desk.catalogue(period.fiscal_year)
    measurer = Measurer(desk.store, catalogue)
    figures: dict[tuple[str, str], int] = {}
    for item in catalogue.target_items:
        indicator = catalogue.by_code.get(item.indicator)
        if indicator is not None:
            found = _by_branch(measurer, indicator.measure, period)
            figures |= {(branch, item.key): value for branch, value in found.items()}
    names = {one.id: one.name for one in desk.all(Branch.kind) if isinstance(one, Branch)}
    return BranchActuals(names, figures)


def _by_branch(measurer: Measurer, measure: Measure, period: Period) -> dict[str, int]:
    """Return a figure per branch; a total (非対面) where every part of it is known (L7)."""
    parts = measurer.parts(measure) if measure.source == "indicators" else [measure]
    if not parts or any("branch" not in SOURCES[part.source]["dimensions"] for part in parts):
        return {}
    found = [measurer.grouped(part, period, "branch") for part in parts]
    known = set(found[0]).intersection(*found[1:])
    return {branch: sum(one[branch] for one in found) for branch in known}
