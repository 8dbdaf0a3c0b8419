"""Cells of a paper: the exact value for Excel beside the text for paper and screen (domain.md §4, §8.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Generic, TypeVar, overload

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.dates import short_date
from roukin_desktop.domain.notation import count_text, delta_text
from roukin_desktop.domain.summary import Figure, Summary, SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.reports.model import Block, Cell, Column, Line, Paper, Table

S = TypeVar("S")
T = TypeVar("T")
Row = tuple[Cell, ...]

NOTHING = Cell(None, "")
LANDSCAPE_FROM = 9
"""Columns from which a paper lies on its side (domain.md §8.6)."""

_SIGNED = str.maketrans({"▲": "-", "+": "", "±": "", ",": ""})


class LazyRows(Sequence[T], Generic[S, T]):
    """Rows made from plain ones when they are asked for: a list of twenty thousand costs nothing until written."""

    def __init__(self, source: Sequence[S], make: Callable[[S], T], tail: Sequence[T] = ()) -> None:
        """``tail`` rows (totals) follow those made from ``source``."""
        self._source, self._make, self._tail = source, make, tail

    def __len__(self) -> int:
        return len(self._source) + len(self._tail)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> T | list[T]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        place = range(len(self))[at]
        body = len(self._source)
        return self._make(self._source[place]) if place < body else self._tail[place - body]

    def __iter__(self) -> Iterator[T]:
        yield from map(self._make, self._source)
        yield from self._tail


def text(words: str) -> Cell:
    """Return a cell of text."""
    return Cell(words, words)


def amount(value: int | None) -> Cell:
    """Return a number without unit, which stands in the column's head; blank stays blank (L7)."""
    return NOTHING if value is None else Cell(value, count_text(value))


def serial(number: int) -> Cell:
    """Return a number that only names something: no comma in it."""
    return Cell(number, str(number))


def rate_cell(printed: str) -> Cell:
    """Return a rate as whole tenths of a percent beside its text; nothing where there is none (law L8)."""
    return Cell(int(printed.translate(_SIGNED).replace(".", "").rstrip("%")), printed) if printed else NOTHING


def delta_cell(difference: int | None) -> Cell:
    """Return a difference without unit: +51, ▲26, ±0."""
    return NOTHING if difference is None else Cell(difference, delta_text(difference))


def day(value: date | None) -> Cell:
    """Return a day with its weekday, as headquarters prints it in lists."""
    return NOTHING if value is None else Cell(value, short_date(value))


def figure_cell(found: Figure | str | None) -> Cell:
    """Return a figure as a cell that opens its rows; a blank one opens nothing."""
    if not isinstance(found, Figure):
        return text(found or "")
    return Cell(found.value, found.printed, found) if found.value is not None else NOTHING


def totals_of(summary: Summary, key: str) -> tuple[Figure | str | None, ...]:
    """Return the cells of the total row of a summary table."""
    return next(row.cells for row in reversed(known(summary, key).rows) if row.total)


def paper(catalogue: Catalogue, key: str, title: str, blocks: Sequence[Block]) -> Paper:
    """Return a 資料 under the number and title of the year (they move: domain.md §1.2), ``title`` where it has none."""
    of_year = catalogue.paper(key)
    widest = max((len(block.columns) for block in blocks if isinstance(block, Table)), default=0)
    number = of_year.number if of_year else ""
    return Paper(key, number, of_year.title if of_year else title, tuple(blocks), widest >= LANDSCAPE_FROM)


def nothing_recorded(what: str) -> Line:
    """Return the line that stands for a table nobody has filled."""
    return Line(f"この期間の{what}の記録がありません。")


def known(summary: Summary, key: str) -> SummaryTable:
    """Return a table of a summary by its key."""
    return next(table for table in summary.tables if table.key == key)


def summary_block(summary: Summary, key: str) -> Table:
    """Return a table of the summary for printing; without anything of last year its columns are left out."""
    table = known(summary, key)
    told = summary.has_prior or any(
        row.cells[at] for row in table.rows for at, column in enumerate(table.columns[1:]) if column.kind == "prior"
    )
    shown = [at for at, column in enumerate(table.columns) if told or column.kind not in {"prior", "delta"}]
    rows = [_row(row, table.columns, shown) for row in table.rows]
    totals = sum(row.total for row in table.rows)
    return Table(table.title, tuple(_column(table.columns[at]) for at in shown), rows, totals, table.note)


def _column(column: SummaryColumn) -> Column:
    if column.kind == "label":
        return Column(column.title, "text", 30)
    kinds = {"delta": "delta", "rate": "rate"}
    kind = kinds.get(column.kind, "yen" if column.unit == "円" else "count")
    return Column(column.title, kind, 14 if column.unit == "円" else 11, column.unit)


def _row(row: SummaryRow, columns: Sequence[SummaryColumn], shown: Sequence[int]) -> Row:
    cells = (text(row.label), *(_cell(cell, column) for cell, column in zip(row.cells, columns[1:], strict=True)))
    return tuple(cells[at] for at in shown)


def _cell(cell: Figure | str | None, column: SummaryColumn) -> Cell:
    if isinstance(cell, Figure) or column.kind == "label":
        return figure_cell(cell)
    if not cell:
        return NOTHING
    if column.kind == "rate":
        return rate_cell(cell)
    return Cell(int(cell.translate(_SIGNED)), cell)
