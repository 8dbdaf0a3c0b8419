"""The plan of an import: everything that would happen, before anything does (exchange.md §5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign.mapping import Mapping
from roukin_desktop.exchange.foreign.model import ImportContext, Problem, Remark, Review, Sheet


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; with a ``problem`` nothing may be taken in.

    ``added`` are records of other registers that come along (an unknown 産別) and are to be put first.
    ``changed`` holds (before, after) pairs; ``after`` keeps id and version of ``before``. ``same`` counts rows
    the book already has. ``left_out`` are rows not read as records (subtotals, headings, notes), ``notices``
    what a person should know (hidden columns, a subtotal that does not fit, sheets not read).
    """

    kind: str
    file: str
    mapping: Mapping
    new: tuple[Record, ...] = ()
    changed: tuple[tuple[Record, Record], ...] = ()
    same: int = 0
    problems: tuple[Problem, ...] = ()
    reviews: tuple[Review, ...] = ()
    left_out: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()
    added: tuple[Record, ...] = ()
    totals: dict[str, object] = field(default_factory=dict)

    @property
    def records(self) -> tuple[Record, ...]:
        """All records to put, parents first."""
        return self.added + self.new + tuple(after for _, after in self.changed)


def plan(kind: str, sheets: Sequence[Sheet], mapping: Mapping, context: ImportContext) -> ImportPlan:
    """Return what importing the mapped tables would do; never raises for what a cell holds."""
    return ImportPlan(kind, sheets[0].file if sheets else "", mapping)
