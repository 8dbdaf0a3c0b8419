"""Figures of a period cut along an axis: what the rows are, and each indicator's number in each (domain.md §1.2).

A column's whole is the report's own figure: a distinct count over rows is not the sum of theirs (design.md L4).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import AXES, Indicator
from roukin_desktop.domain.catalogue_papers import cuts
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.services.summaries.scene import Scene, Side
from roukin_desktop.storage.store import BookStore

_PLACES = {Role.HEADQUARTERS: "committee", Role.COMMITTEE: "branch", Role.OFFICE: "member"}
_EXPECTED = ("committee", "branch", "block")
"""Rows of these axes are printed even where nothing was recorded: they are the parts a whole is expected from."""

_ONE_REGISTER = ("study_session", "self_target", "member_activity", "workplace_committee")
_NAMELESS = {"committee": "推進委員会なし", "branch": "店舗なし", "block": "ブロックなし", "federation": "産別なし"}

Numbers = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of an axis: the key records know it by and its name."""

    key: str
    label: str


class Axes:
    """The figures of one scene along any axis, each counted once however many tables ask."""

    def __init__(self, store: BookStore, scene: Scene) -> None:
        """Remember the book, for names, and the scene."""
        self._store, self._scene = store, scene
        self._groups: dict[tuple[object, ...], Numbers] = {}

    def dimension(self, axis: str) -> str:
        """Return the axis of a book: ``place`` is what its role is made of."""
        return _PLACES[self._store.info.role] if axis == "place" else axis

    def word(self, axis: str) -> str:
        """Return 「推進委員会別」."""
        return AXES[self.dimension(axis)]

    def columns(self, codes: Iterable[str], axis: str) -> list[Indicator]:
        """Return the indicators that can be cut along the axis in this book and are counted in the period."""
        catalogue = self._scene.now.catalogue
        found = (catalogue.by_code[code] for code in codes)
        dimension = self.dimension(axis)
        return [i for i in found if cuts(i.measure, dimension, catalogue) and self._scene.now.window_of(i) is not None]

    def numbers(self, indicators: Sequence[Indicator], axis: str) -> dict[str, Numbers]:
        """Return per code the number of each key; a key without any record of such a kind has none (L7)."""
        return _Counting(self._scene.now, self.dimension(axis), self._groups).of(indicators)

    def earlier(self, indicator: Indicator, axis: str) -> Numbers:
        """Return last year's numbers by last year's definition; nothing where last year is not in the book."""
        prior = self._scene.prior
        if prior is None:
            return {}
        then = prior.catalogue.by_code.get(indicator.code, indicator)
        dimension = self.dimension(axis)
        if prior.window_of(then) is None or not cuts(then.measure, dimension, prior.catalogue):
            return {}
        found = _Counting(prior, dimension, self._groups).of([then])[then.code]
        months = self._scene.now.period.months() if dimension == "month" else ()
        return {month.key: found.get(month.prior().key) for month in months} if months else found

    def lines(self, axis: str, found: Collection[Numbers]) -> list[Line]:
        """Return the rows: those of the register by code, then what records alone name."""
        dimension = self.dimension(axis)
        keys = {key for numbers in found for key, value in numbers.items() if value is not None}
        if dimension == "month":
            months = self._scene.now.period.months()
            return [Line(month.key, f"{month.start.month}月") for month in months]
        expected = dimension in _EXPECTED and self._scene.scope.whole
        period = self._scene.now.period
        register: list[Any] = list(self._store.all(dimension))
        names: dict[str, str] = {
            entry.id: entry.name for entry in register if entry.id in keys or (expected and _in_use(entry, period))
        }
        if dimension == "committee":
            senders = self._scene.now.measurer.homes.names
            names |= {key: senders.get(key, key) for key in sorted(keys - names.keys() - {""})}
        lines = [Line(key, label) for key, label in names.items()]
        homeless = any(numbers.get("") for numbers in found)
        return [*lines, Line("", _NAMELESS.get(dimension, "なし"))] if homeless else lines


class _Counting:
    """Numbers of indicators along one dimension; those over the same rows share a reading."""

    def __init__(self, side: Side, dimension: str, groups: dict[tuple[object, ...], Numbers]) -> None:
        self._side, self._dimension, self._groups = side, dimension, groups

    def of(self, indicators: Sequence[Indicator]) -> dict[str, Numbers]:
        leaves = {i.code: self._leaves(i.measure) for i in indicators}
        windows = {i.code: self._side.window_of(i) or self._side.period for i in indicators}
        together: dict[tuple[object, ...], list[Measure]] = {}
        for code, measures in leaves.items():
            for measure in measures:
                some = together.setdefault(_rows(measure, windows[code]), [])
                some += [] if measure in some else [measure]
        for (*_, window), measures in together.items():
            self._read(measures, window)
        return {code: self._added(measures, windows[code]) for code, measures in leaves.items()}

    def _leaves(self, measure: Measure) -> list[Measure]:
        if measure.source != "indicators":
            return [measure]
        return [leaf for part in self._side.measurer.parts(measure) for leaf in self._leaves(part)]

    def _read(self, measures: Sequence[Measure], window: Any) -> None:  # noqa: ANN401 - a Period out of a key
        wanted = [m for m in measures if (m, window, self._dimension) not in self._groups]
        if not wanted:
            return
        found = self._side.measurer.table(wanted, window, self._dimension)
        kept = bool(found) or self._side.measurer.kept(wanted[0], window)
        known = dict.fromkeys(self._known(wanted[0], window), 0) if kept else {}
        for at, measure in enumerate(wanted):
            numbers = {key: values[at] for key, values in found.items()}
            self._groups[measure, window, self._dimension] = known | numbers

    def _known(self, measure: Measure, window: Period) -> Iterable[str]:
        """Return the keys that have any record of the kind: there a missing number is 0, elsewhere blank.

        A kind of 相談 or an item of 月次実績 is a register of its own: no row of it says nothing (L7).
        """
        if measure.source not in _ONE_REGISTER:
            return ()
        anything = Measure(measure.source, "count")
        key = (anything, window, self._dimension)
        if key not in self._groups:
            self._groups[key] = {
                name: numbers[0]
                for name, numbers in self._side.measurer.table((anything,), window, self._dimension).items()
            }
        return self._groups[key]

    def _added(self, measures: Sequence[Measure], window: Period) -> Numbers:
        parts = [self._groups[measure, window, self._dimension] for measure in measures]
        if len(parts) == 1:
            return dict(parts[0])
        if not all(parts):
            return {}
        keys = dict.fromkeys(key for part in parts for key in part)
        return {key: sum(part.get(key) or 0 for part in parts) for key in keys}


def _rows(measure: Measure, window: Period) -> tuple[object, ...]:
    return measure.source, measure.where, measure.take == "last", window


def _in_use(entry: Any, period: Period) -> bool:  # noqa: ANN401 - an entry of any register
    start, end = getattr(entry, "valid_from", None), getattr(entry, "valid_to", None)
    return (start is None or start <= period.end) and (end is None or end >= period.start)
