"""One reading for many tables: rows grouped by several dimensions at once, folded down when a table asks.

A summary of 20,000 sessions asks some forty times for the same rows cut differently; each statement would visit
every row again. A layer is selected with the same frame, conditions and keys as a single figure (design.md L4).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import Select, func, literal, select

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.storage.measures.frames import Frame, amount_name, conditions, frame_of
from roukin_desktop.storage.measures.scopes import Narrowing

Run = Callable[[Select[Any]], Sequence[Any]]
Sums = dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Folded:
    """What the rows of one key add up to: how many matched, and the sum per amount (None: all blank)."""

    matched: int
    sums: Sums


class Layer:
    """The rows of a source in a period by some dimensions; read at the first question, true for that moment."""

    def __init__(
        self,
        run: Run,
        counted: Measure,
        period: Period,
        dimensions: tuple[str, ...],
        scope: Narrowing | None = None,
    ) -> None:
        """Keep what to read: ``counted`` is the plain measure (no ``where``) whose rows the layer holds."""
        self._run, self._counted, self._period, self._scope = run, counted, period, scope
        self.dimensions = dimensions

    def answers(self, measure: Measure, dimension: str | None) -> bool:
        """Tell whether folding gives the measure by that dimension exactly.

        A dimension with several keys per row (theme) stands once and with one value only: else rows counted twice.
        """
        if (measure.source, measure.take == "distinct") != (self._counted.source, self._counted.take == "distinct"):
            return False
        asked = [name for name, _ in measure.where] + ([dimension] if dimension else [])
        if not set(asked) <= set(self.dimensions):
            return False
        several = [name for name in self.dimensions if name in self._frame.many]
        if not several:
            return True
        values = dict(measure.where)
        return all(asked.count(name) == 1 and len(values.get(name, ("",))) == 1 for name in several)

    def sums(self, measures: Sequence[Measure], dimension: str | None) -> dict[str, Folded]:
        """Return the sums per key of measures over the same rows."""
        names = {amount_name(measure) for measure in measures}
        places = {name: self._width + 1 + at for at, name in enumerate(self._frame.amounts) if name in names}
        width = self._width
        return {
            key: Folded(
                sum(row[width] for row in rows), {name: _added(row[at] for row in rows) for name, at in places.items()}
            )
            for key, rows in self._by_key(measures[0], dimension).items()
        }

    def distinct(self, measure: Measure, dimension: str | None) -> dict[str, int]:
        """Return how many different members each key has."""
        width = self._width
        return {key: len({row[width] for row in rows}) for key, rows in self._by_key(measure, dimension).items()}

    def _by_key(self, measure: Measure, dimension: str | None) -> dict[str, Sequence[Any]]:
        rows = self._rows
        for name, values in measure.where:
            at = self.dimensions.index(name)
            rows = [row for row in rows if row[at] in values]
        if dimension is None:
            return {"": rows} if rows else {}
        at = self.dimensions.index(dimension)
        found: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            found[row[at]].append(row)
        return dict(found)

    @cached_property
    def _rows(self) -> Sequence[Any]:
        frame = self._frame
        distinct = self._counted.take == "distinct"
        taken = [frame.one[self._counted.field].label("counted")] if distinct else [*amounts(frame, frame.amounts)]
        inner = keyed(frame, self.dimensions, taken).where(conditions(frame, self._counted, self._period, self._scope))
        if distinct:
            return self._run(inner.distinct() if self.dimensions[0] in frame.many else inner)
        unit = inner.subquery()
        keys = [unit.c[f"k_{name}"] for name in self.dimensions]
        sums = [func.sum(unit.c[f"a_{name}"]) for name in frame.amounts]
        return self._run(select(*keys, func.count(), *sums).group_by(*keys))

    @cached_property
    def _frame(self) -> Frame:
        frame = frame_of(self._counted)
        if frame is None:
            raise ValueError(self._counted.source)
        return frame

    @property
    def _width(self) -> int:
        return len(self.dimensions)


def amounts(frame: Frame, names: Iterable[str]) -> list[Any]:
    """Return the amounts of a frame under their column names."""
    return [frame.amounts[name].label(f"a_{name}") for name in names]


def keyed(frame: Frame, dimensions: Sequence[str], columns: Sequence[Any]) -> Select[Any]:
    """Return a frame's rows, the key of each dimension first: a row appears once for each of its keys.

    Each dimension's column is ``k_NAME``.
    """
    source = frame.source
    keys: list[Any] = []
    several = False
    for name in dimensions:
        if name in frame.one:
            keys.append(frame.one[name].label(f"k_{name}"))
            continue
        many = frame.many[name]
        source = many.joined(source, frame.ident[0])
        keys.append(func.coalesce(many.key, "").label(f"k_{name}"))
        several = several or many.first is None
    keys = keys or [literal("").label("k_")]
    if not several:
        return select(*keys, *columns).select_from(source)
    extra = [column.label(f"i_{at}") for at, column in enumerate(frame.ident)]
    return select(*keys, *extra, *columns).select_from(source).distinct()


def _added(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None
