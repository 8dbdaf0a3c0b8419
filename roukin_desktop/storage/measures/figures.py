"""Measures as SQL: the figure, its groups and its rows from one filter (design.md L3, L4; domain.md §5.2).

A value is ``None`` where nothing is known: the source is not kept in this version, the book has no such record
in that fiscal year, or every row that counts was left blank (未入力, L7). With records in the year, 0 is 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, distinct, func, select

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, year_period
from roukin_desktop.storage.measures.derived import (
    donation_rows,
    months_after,
    opening_of,
    opening_row,
    total_of,
)
from roukin_desktop.storage.measures.frames import (
    KEPT_BLANK,
    Frame,
    amount_name,
    any_record,
    conditions,
    frame_of,
    stated,
)
from roukin_desktop.storage.measures.homes import Homes, at_home, homes_of
from roukin_desktop.storage.measures.layers import Folded, Layer, amounts, keyed
from roukin_desktop.storage.measures.scopes import Narrowing
from roukin_desktop.storage.store import BookStore

if TYPE_CHECKING:
    from roukin_desktop.domain.summary import BackingRow

NEVER_NONE = frozenset({"rows", "attendees_given", "expense_yen"})
"""Amounts that are 0 where rows match but add nothing: no session used 職域活動費, no member set a target."""

_CUTS = ("purpose", "form", "month", "expense", "web")

Group = dict[str, tuple[int | None, ...]]


class Measurer:
    """Evaluates measures on one book, or on a scope of it, with the definitions of one fiscal year."""

    def __init__(
        self, store: BookStore, catalogue: Catalogue, scope: Narrowing | None = None, homes: Homes | None = None
    ) -> None:
        """Keep the book, the catalogue that names parts, settings and labels, and what counts in the scope.

        ``homes`` says whose the records of other books are; by default the book itself does.
        """
        self._store = store
        self.scope = scope
        self._catalogue = catalogue
        self._layers: dict[Period, tuple[Layer, ...]] = {}
        self._homes = homes
        self._special: dict[str, Callable[[Measure, Period], int | None]] = {
            "indicators": self._total,
            "master": self._master,
            "donation": lambda measure, period: total_of(donation_rows(self, catalogue, period)),
        }

    @property
    def is_headquarters(self) -> bool:
        """Whether this is headquarters' own book, the only one that gives the donation."""
        return self._store.info.role is Role.HEADQUARTERS

    @property
    def homes(self) -> Homes:
        """Which 推進委員会 each other book belongs to; looked up when first asked for."""
        if self._homes is None:
            self._homes = homes_of(self._store)
        return self._homes

    def prepare(self, period: Period) -> None:
        """Read the study sessions of a period only once for all figures to come; they are then of that moment.

        Meant for a measurer that serves one summary and is thrown away.
        """
        held, present = Measure("study_session", "count"), Measure("study_session", "distinct", "member")
        cuts = (held, _CUTS), (held, ("theme",)), (present, _CUTS[:3]), (present, ("theme",))
        self._layers[period] = tuple(Layer(self._run, counted, period, cut, self.scope) for counted, cut in cuts)

    def value(self, measure: Measure, period: Period) -> int | None:
        """Return the figure in its unit (yen, persons, times …); None is blank, never 0."""
        return self.values((measure,), period)[0]

    def values(self, measures: Sequence[Measure], period: Period) -> list[int | None]:
        """Return the figures of several measures; those over the same rows share one statement."""
        found: list[int | None] = [None] * len(measures)
        for together in _by_rows(measures):
            first = measures[together[0]]
            special = self._cumulation if first.opening else self._special.get(first.source)
            if special is not None:
                for place in together:
                    found[place] = special(measures[place], period)
                continue
            group = self.table([measures[place] for place in together], period, None)
            for place, number in zip(together, group.get("", (None,) * len(together)), strict=True):
                found[place] = number
        return found

    def grouped(self, measure: Measure, period: Period, dimension: str) -> dict[str, int]:
        """Return the figure per key of a dimension ('' for rows without one); keys where all is blank are left out.

        Equal to ``value`` of the measure narrowed to each key. Groups may overlap (themes, joint sessions), so
        their sum can exceed the figure.
        """
        groups = self.table((measure,), period, dimension)
        return {key: numbers[0] for key, numbers in groups.items() if numbers[0] is not None}

    def table(self, measures: Sequence[Measure], period: Period, dimension: str | None) -> Group:
        """Return several figures per key of a dimension (None: one group of key ''); all over the same rows.

        The measures must share ``source`` and ``where``. Keys without a row are missing; without a dimension
        the group is there as soon as the book keeps such records in the year.
        """
        first = measures[0]
        if not self.kept(first, period):
            return {}
        groups: Group = {} if dimension else {"": tuple(_number(m, 0, None) for m in measures)}
        sums = [m for m in measures if m.take != "distinct"]
        added = self._sums(sums, period, dimension) if sums else {}
        fields = dict.fromkeys(m.field for m in measures if m.take == "distinct")
        present = {name: self._distinct(first, name, period, dimension) for name in fields}
        for key in dict.fromkeys((*added, *(key for found in present.values() for key in found))):
            numbers = iter(added.get(key, tuple(_number(m, 0, None) for m in sums)))
            groups[key] = tuple(
                present[m.field].get(key, 0) if m.take == "distinct" else next(numbers) for m in measures
            )
        return groups

    def kept(self, measure: Measure, period: Period) -> bool:
        """Tell whether the book keeps any record a measure could count in the period's fiscal year."""
        if frame_of(measure) is None:
            return False
        known = any_record(measure, year_period(period.fiscal_year), period, self.scope)
        return bool(self._run(select(known))[0][0])

    def rows(self, measure: Measure, period: Period) -> list[BackingRow]:
        """Return the rows behind a figure, newest first: their amounts add up to it.

        A distinct count has one row per member, an amount that is None adds nothing (未入力).
        """
        from roukin_desktop.domain.summary import BackingRow
        from roukin_desktop.storage.measures.rows import backing_rows

        if measure.source == "indicators":
            return self._rows_of_parts(measure, period)
        if measure.source == "donation":
            return donation_rows(self, self._catalogue, period)
        if measure.opening:
            return self._rows_since(measure, period)
        if measure.source == "master":
            value = self._master(measure, period)
            title = f"{self._catalogue.fiscal_year}年度の年度定義"
            return [] if value is None else [BackingRow("catalogue", "", None, title, "", value)]
        if not self.kept(measure, period):
            return []
        return backing_rows(self._run, self._catalogue, self._frame(measure, None), measure, period, self.scope)

    def _rows_of_parts(self, measure: Measure, period: Period) -> list[BackingRow]:
        """Return the rows of all parts, a member counted in a part adding 1; none where the total is unknown."""
        if self._total(measure, period) is None:
            return []
        return [
            replace(row, amount=1) if part.take == "distinct" else row
            for part in self.parts(measure)
            for row in self.rows(part, period)
        ]

    def _sums(self, measures: Sequence[Measure], period: Period, dimension: str | None) -> Group:
        if layer := self._layer(measures[0], period, dimension):
            folded = layer.sums(measures, dimension)
        else:
            folded = self._selected(measures, period, dimension)
        return {
            key: tuple(_number(m, found.matched, found.sums[amount_name(m)]) for m in measures)
            for key, found in folded.items()
        }

    def _selected(self, measures: Sequence[Measure], period: Period, dimension: str | None) -> dict[str, Folded]:
        frame = self._frame(measures[0], dimension or "")
        names = sorted({amount_name(m) for m in measures})
        inner = keyed(frame, (dimension,) if dimension else (), amounts(frame, names))
        unit = inner.where(conditions(frame, measures[0], period, self.scope)).subquery()
        key = unit.c[f"k_{dimension or ''}"]
        rows = self._run(select(key, func.count(), *(func.sum(unit.c[f"a_{n}"]) for n in names)).group_by(key))
        return {row[0]: Folded(row[1], dict(zip(names, row[2:], strict=True))) for row in rows}

    def _distinct(self, measure: Measure, name: str, period: Period, dimension: str | None) -> dict[str, int]:
        counted = Measure(measure.source, "distinct", name, measure.where)
        if layer := self._layer(counted, period, dimension):
            return layer.distinct(counted, dimension)
        frame = self._frame(counted, dimension or "")
        inner = keyed(frame, (dimension,) if dimension else (), [frame.one[name].label("counted")])
        found = inner.where(conditions(frame, counted, period, self.scope), stated(frame, counted)).subquery()
        key = found.c[f"k_{dimension or ''}"]
        different = self._run(select(key, func.count(distinct(found.c.counted))).group_by(key))
        return {row[0]: int(row[1]) for row in different}

    def _layer(self, measure: Measure, period: Period, dimension: str | None) -> Layer | None:
        layers = self._layers.get(period, ())
        return next((layer for layer in layers if layer.answers(measure, dimension)), None)

    def parts(self, measure: Measure) -> list[Measure]:
        """Return the parts of a total, each narrowed as the total is; none where the year does not know one of them.

        A total may be newer than the year it is compared with.
        """
        known = self._catalogue.by_code
        if not all(code in known for code in measure.parts):
            return []
        parts = (known[code].measure for code in measure.parts)
        return [replace(part, where=(*part.where, *measure.where)) for part in parts]

    def _frame(self, measure: Measure, dimension: str | None) -> Frame:
        """Return the rows of a measure by a dimension ('' for none, None for all of a member).

        Where 推進委員会 and ブロック are at home is looked up only where they are asked for.
        """
        frame = frame_of(measure, dimension)
        if frame is None:
            raise ValueError(measure.source)
        if not {dimension, *(name for name, _ in measure.where)} & {"committee", "block"}:
            return frame
        return at_home(frame, measure.source, self.homes)

    def _total(self, measure: Measure, period: Period) -> int | None:
        """Return the sum of the parts; unknown as soon as one part is (L7)."""
        parts = self.values(self.parts(measure), period)
        known = [number for number in parts if number is not None]
        return sum(known) if parts and len(known) == len(parts) else None

    def _cumulation(self, measure: Measure, period: Period) -> int | None:
        """Return what a long cumulation stands at: its opening balance and the months after it (domain.md §5.3).

        None without a balance, in a scope (nobody keeps balances of parts), and while no month after it is there:
        an old balance is not today's.
        """
        start = None if self.scope else opening_of(self._store, measure.opening, period.end)
        if start is None or start.as_of == period.end:
            return start.value if start else None
        flow = self.value(replace(measure, opening=""), months_after(start, period))
        return None if flow is None else start.value + flow

    def _rows_since(self, measure: Measure, period: Period) -> list[BackingRow]:
        start = opening_of(self._store, measure.opening, period.end)
        if start is None or self._cumulation(measure, period) is None:
            return []
        rows = [opening_row(self._catalogue, start)]
        if start.as_of == period.end:
            return rows
        return [*self.rows(replace(measure, opening=""), months_after(start, period)), *rows]

    def _master(self, measure: Measure, _period: Period) -> int | None:
        """Return what the catalogue itself fixes: budget and cap of 職域活動費, winners of a campaign's draw."""
        keys = [value for dimension, values in measure.where if dimension == "master" for value in values]
        return sum_known([self._catalogue.master(key) for key in keys])

    def _run(self, statement: Select[Any]) -> Sequence[Any]:
        with self._store.reading() as connection:
            return connection.execute(statement).all()


def sum_known(numbers: Sequence[int | None]) -> int | None:
    """Return the sum of what is known, None where nothing is."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _number(measure: Measure, matched: int, total: int | None) -> int | None:
    """Return a sum with its blank: 未入力 everywhere is blank, no row at all is 0; see ``NEVER_NONE``."""
    if total is not None:
        return total
    name = amount_name(measure)
    if measure.take == "distinct" or name in NEVER_NONE:
        return 0
    return 0 if name in KEPT_BLANK and not matched else None


def _by_rows(measures: Sequence[Measure]) -> list[list[int]]:
    """Return the places of measures that are taken from the same rows, together."""
    together: dict[tuple[object, ...], list[int]] = {}
    for place, measure in enumerate(measures):
        rows = measure.source, measure.where, measure.parts, measure.opening, measure.take == "last"
        together.setdefault(rows, []).append(place)
    return list(together.values())
