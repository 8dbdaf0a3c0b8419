"""What somebody changed by hand in the データ_ sheets of a submission: sheet, cell, old, new (exchange.md §2).

The payload counts and the sheets do not, but a person who typed a better figure into a cell believes otherwise, so the
difference is shown. Sorting, widths and formats are no difference.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from roukin_desktop.exchange.foreign.model import Sheet, Value
from roukin_desktop.exchange.foreign.xml_scan import column_letters
from roukin_desktop.exchange.submission.read import shown_sheets

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BREAKS = re.compile(r"[\r\n]+")
"""Line ends: LibreOffice doubles a carriage return it finds, and nobody edits by adding empty lines."""
_FORMULA, _ERROR = "(値のない数式)", "(エラー値)"
GONE = "(シートがありません)"
"""What stands for a sheet somebody deleted."""


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A データ_ sheet as the payload says it: heads, rows, and how many of the last columns identify a row.

    Values are integers, texts and days, as in ``reports.model.DataSheet``; ``heads`` stand in row 1 with their units.
    """

    name: str
    heads: tuple[str, ...]
    rows: Sequence[Sequence[int | str | date | None]]
    ids: int = 0


@dataclass(frozen=True, slots=True)
class EditedCell:
    """A visible cell that differs from the payload. A row taken away or put in is one difference at its column A."""

    sheet: str
    cell: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    texts: tuple[str, ...]


def compare_visible(path: Path, expected: Sequence[ShownTable]) -> list[EditedCell]:
    """Return the cells of a file that differ from ``expected``; raise InputRefused as ``open_submission`` does."""
    return compare_sheets(shown_sheets(path), expected)


def compare_sheets(sheets: Sequence[Sheet], expected: Sequence[ShownTable]) -> list[EditedCell]:
    """Return the cells of sheets already read that differ from ``expected``, sheet by sheet and row by row."""
    found: list[EditedCell] = []
    by_name = {sheet.name: sheet for sheet in sheets}
    for table in expected:
        sheet = by_name.get(table.name)
        found += [EditedCell(table.name, "", table.name, GONE)] if sheet is None else _compare(sheet, table)
    return found


def _compare(sheet: Sheet, table: ShownTable) -> list[EditedCell]:
    columns, found = _columns(sheet, table)
    old = [_Row(number, tuple(map(cell_text, row))) for number, row in enumerate(table.rows, 2)]
    new = [
        _Row(number, texts)
        for number in range(2, len(sheet.rows) + 1)
        if any(texts := tuple(shown_text(sheet, number, column) for column in columns))
    ]
    for before, after in _pairs(old, new, table.ids):
        found += _row_differences(sheet.name, columns, before, after)
    return sorted(found, key=lambda edit: _place(edit.cell))


def _columns(sheet: Sheet, table: ShownTable) -> tuple[list[int], list[EditedCell]]:
    """Return the sheet's column (0: gone) of each expected one, and the heads that were changed."""
    width = len(sheet.rows[0]) if sheet.rows else 0
    heads = [shown_text(sheet, 1, column) for column in range(1, width + 1)]
    free = {head: number for number, head in reversed(list(enumerate(heads, 1)))}
    columns, found = [], []
    for number, head in enumerate(table.heads, 1):
        place = number if heads[number - 1 : number] == [head] else free.get(head, 0)
        if not place:
            shown = heads[number - 1] if number <= width else ""
            place = number if number <= width and shown not in table.heads else 0
            found.append(EditedCell(sheet.name, f"{column_letters(number)}1", head, shown if place else ""))
        columns.append(place)
    return columns, found


def _pairs(old: list[_Row], new: list[_Row], ids: int) -> list[tuple[_Row | None, _Row | None]]:
    """Pair rows by their identifiers; of several with the same, equal ones first, then in their order."""
    pairs: list[tuple[_Row | None, _Row | None]] = []
    before, after = _grouped(old, ids), _grouped(new, ids)
    for key in {**before, **after}:
        rows = list(after.get(key, ()))
        unlike = []
        for row in before.get(key, ()):
            same = next((one for one in rows if one.texts == row.texts), None)
            if same is None:
                unlike.append(row)
            else:
                rows.remove(same)
        length = max(len(unlike), len(rows))
        padded = [*unlike, *[None] * (length - len(unlike))], [*rows, *[None] * (length - len(rows))]
        pairs += zip(*padded, strict=True)
    return pairs


def _grouped(rows: list[_Row], ids: int) -> Mapping[object, list[_Row]]:
    found: dict[object, list[_Row]] = defaultdict(list)
    for row in rows:
        found[row.texts[-ids:] if ids else row.number].append(row)
    return found


def _row_differences(name: str, columns: list[int], before: _Row | None, after: _Row | None) -> list[EditedCell]:
    if before is None or after is None:
        row = before or after
        if row is None:
            return []
        whole = " ".join(text for text in row.texts if text)
        return [EditedCell(name, f"A{row.number}", whole if before else "", whole if after else "")]
    return [
        EditedCell(name, f"{column_letters(column)}{after.number}", old, new)
        for column, old, new in zip(columns, before.texts, after.texts, strict=True)
        if column and old != new
    ]


def shown_text(sheet: Sheet, row: int, column: int) -> str:
    """Return a cell of a sheet, both counted from 1, as it is compared: what a reader cannot know is said."""
    cells = sheet.rows[row - 1] if row <= len(sheet.rows) else []
    if not 1 <= column <= len(cells):
        return ""
    if (row, column) in sheet.unstored:
        return _FORMULA
    if (row, column) in sheet.broken:
        return _ERROR
    return cell_text(cells[column - 1])


def cell_text(value: Value) -> str:
    """Return a value as it is compared and listed; a day is the same with and without the hour zero."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, str):
        plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
        return _BREAKS.sub("\n", plain).strip()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _place(cell: str) -> tuple[int, int, str]:
    letters = cell.rstrip("0123456789")
    return int(cell[len(letters) :] or 0), len(letters), letters
