"""前年実績 that were given for indicators, found for the tables by what the indicator measures (domain.md §3.3).

A table and an indicator that take the same rows are the same figure, so both must print the same last year.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.records import PriorFigure

Numbers = tuple[int | None, ...]

_USED = "前年同期には、登録した前年実績を使った数があります(内訳の記録はありません)。"
_ESTIMATED = "前年同期には、印刷された報告書から逆算した推定値があります(内訳の記録はありません)。"


@dataclass(frozen=True, slots=True)
class Given:
    """The given figures of the period a year earlier, by indicator and by measure."""

    by_code: Mapping[str, PriorFigure] = field(default_factory=dict)
    by_measure: Mapping[Measure, PriorFigure] = field(default_factory=dict)

    def of(self, measure: Measure) -> PriorFigure | None:
        """Return what was given for the rows a measure takes, None where nothing was."""
        return self.by_measure.get(_plain(measure))

    def over(
        self, counted: Mapping[str, Numbers], measures: Sequence[Measure], dimension: str | None, blank: int | None
    ) -> dict[str, Numbers]:
        """Return counted figures per key with the given ones in their place; ``blank`` stands where neither is."""
        found = dict(counted)
        for at, measure in enumerate(measures):
            for key, prior in self._under(measure, dimension):
                line = list(found.get(key, (blank,) * len(measures)))
                line[at] = prior.value
                found[key] = tuple(line)
        return found

    def note(self, measures: Sequence[Measure], dimension: str) -> str:
        """Return what a table says that compares these measures, as a whole and by a dimension, with given figures."""
        told = [prior for measure in measures for cut in (None, dimension) for _, prior in self._under(measure, cut)]
        if not told:
            return ""
        return _ESTIMATED if any(prior.estimated for prior in told) else _USED

    def _under(self, measure: Measure, dimension: str | None) -> Iterator[tuple[str, PriorFigure]]:
        """Yield the keys of a dimension (None: '') under which a figure was given."""
        if dimension is None:
            if prior := self.of(measure):
                yield "", prior
            return
        for known, prior in self.by_measure.items():
            rest = _part(known, _plain(measure))
            if rest is not None and len(rest) == 1 and rest[0][0] == dimension and len(rest[0][1]) == 1:
                yield rest[0][1][0], prior


def given_of(priors: Mapping[str, PriorFigure], *catalogues: Catalogue) -> Given:
    """Return given figures by what their indicators measure, by the first of ``catalogues`` that knows them."""
    known: dict[Measure, PriorFigure] = {}
    for code, prior in priors.items():
        indicator = next((c.by_code[code] for c in catalogues if code in c.by_code), None)
        if indicator is not None:
            known[_plain(indicator.measure)] = prior
    return Given(priors, known)


def _plain(measure: Measure) -> Measure:
    """Return one form of a measure: only sessions that used 職域活動費 have yen, so the filter says nothing more."""
    said = (("expense", ("used",)),) if measure.field == "expense_yen" else ()
    return replace(measure, where=tuple(sorted(one for one in measure.where if one not in said)))


def _part(narrow: Measure, wide: Measure) -> tuple[tuple[str, tuple[str, ...]], ...] | None:
    """Return the filters ``narrow`` has beyond ``wide``; None where it is not the same figure over fewer rows."""
    if replace(narrow, where=()) != replace(wide, where=()) or not set(wide.where) <= set(narrow.where):
        return None
    return tuple(one for one in narrow.where if one not in wide.where)
