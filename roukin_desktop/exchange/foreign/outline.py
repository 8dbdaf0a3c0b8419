"""What a person mending a guess needs to see of a workbook: its sheets, and the columns of the header read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.exchange.foreign.captions import caption
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.columns import ColumnGuess
from roukin_desktop.exchange.foreign.contents import sample
from roukin_desktop.exchange.foreign.headers import read_headers, signature
from roukin_desktop.exchange.foreign.mapping import Mapping
from roukin_desktop.exchange.foreign.model import Sheet, SheetMapping, Value
from roukin_desktop.exchange.foreign.values import shown

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class ColumnOutline:
    """A column as the file has it: counted from 1, what stands above it, and its first value."""

    column: int
    head: str
    example: str


@dataclass(frozen=True, slots=True)
class SheetOutline:
    """A sheet as the file has it; ``taken`` tells whether it is read, ``header_row`` 0 that it has no header."""

    name: str
    taken: bool
    header_row: int = 0
    columns: tuple[ColumnOutline, ...] = ()


def outline(sheets: Sequence[Sheet], mapping: Mapping) -> tuple[SheetOutline, ...]:
    """Return every sheet of a file; columns only of those that are read."""
    taken = {m.sheet: m for m in reversed(mapping.sheets)}
    return tuple(_outlined(sheet, taken.get(sheet.name)) for sheet in sheets)


def header_at(kind: str, sheet: Sheet, row: int, catalogue: Catalogue) -> SheetMapping:
    """Return the mapping of a sheet whose header begins at a row a person named; the columns are guessed."""
    tries = [_guessed(kind, sheet, row, count, catalogue) for count in range(1, _DEEPEST + 1)]
    return max(tries, key=lambda m: len(m.columns) - 0.5 * m.header_rows)


def _guessed(kind: str, sheet: Sheet, row: int, count: int, catalogue: Catalogue) -> SheetMapping:
    headers = read_headers(sheet, row, count)
    below = sheet.rows[row + count - 1 :]
    found = ColumnGuess(kind, below, Lexicons(catalogue), catalogue.fiscal_year).assign(headers, caption(sheet, row))
    columns = {key: column for key, (column, _) in found.items()}
    confidence = {key: sure for key, (_, sure) in found.items()}
    return SheetMapping(sheet.name, row, count, columns, confidence, signature(headers))


def _outlined(sheet: Sheet, mapping: SheetMapping | None) -> SheetOutline:
    if mapping is None:
        return SheetOutline(sheet.name, taken=False)
    top, count = mapping.header_row, mapping.header_rows
    width = max((len(row) for row in sheet.rows), default=0)
    heads = {h.column: h.joined for h in read_headers(sheet, top, count)} if count else {}
    below = sheet.rows[top + count - 1 :]
    columns = (_column(below, at, heads.get(at, "")) for at in range(1, width + 1))
    chosen = {column for column in mapping.columns.values() if column}
    shown_columns = tuple(c for c in columns if c.head or c.example or c.column in chosen)
    return SheetOutline(sheet.name, taken=True, header_row=top if count else 0, columns=shown_columns)


def _column(below: Sequence[Sequence[Value]], column: int, head: str) -> ColumnOutline:
    first = next(iter(sample(below, column)), None)
    return ColumnOutline(column, head.replace("\n", ""), "" if first is None else shown(first))
