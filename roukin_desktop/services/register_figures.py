"""The figures at the head of a register's list: of the period, and beside them those of last year (screens.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import count_text, delta_text
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.scope import WHOLE
from roukin_desktop.services.desk import Desk
from roukin_desktop.storage.measures.figures import Measurer
from roukin_desktop.storage.priors import priors_of


@dataclass(frozen=True, slots=True)
class Beside:
    """A figure of a period and of the same period last year; None: blank (design.md L7)."""

    now: int | None
    prior: int | None
    estimated: bool = False

    def text(self, label: str, unit: str) -> str:
        """「NPO融資 9件(前年同期 7件 +2件)」; what was not entered is said to be."""
        now = "未入力" if self.now is None else count_text(self.now, unit)
        if self.prior is None:
            return f"{label} {now}"
        about = "(推定)" if self.estimated else ""
        change = "" if self.now is None else f" {delta_text(self.now - self.prior, unit)}"
        return f"{label} {now}(前年同期 {count_text(self.prior, unit)}{about}{change})"


def figures_beside(desk: Desk, period: Period, measures: Sequence[Measure]) -> tuple[Beside, ...]:
    """Return the figures of measures; a given figure of last year stands before a counted one, as in 集計."""
    before = period.prior()
    catalogue = desk.catalogue(period.fiscal_year)
    now = Measurer(desk.store, catalogue).values(measures, period)
    counted = Measurer(desk.store, desk.catalogue(before.fiscal_year)).values(measures, before)
    given = priors_of(desk.store, before.key, WHOLE)
    codes = {indicator.measure: code for code, indicator in catalogue.by_code.items()}
    found = []
    for measure, value, last in zip(measures, now, counted, strict=True):
        known = given.get(codes.get(measure, ""))
        found.append(Beside(value, known.value, known.estimated) if known else Beside(value, last))
    return tuple(found)
