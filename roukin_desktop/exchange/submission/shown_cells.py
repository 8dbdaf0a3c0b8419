"""What 表紙 and the 資料 showed when they were made, so that a cell somebody edited there is found (exchange.md §2).

These sheets are laid out for people and cannot be made again by the receiver, so their texts travel in a second very
hidden sheet, and their digest stands in the signed manifest. Formats and widths are no difference.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from roukin_desktop.exchange.foreign.model import Sheet
from roukin_desktop.exchange.foreign.xml_scan import column_letters
from roukin_desktop.exchange.submission import strict_json
from roukin_desktop.exchange.submission.manifest import Manifest
from roukin_desktop.exchange.submission.read import SubmissionFile
from roukin_desktop.exchange.submission.visible import GONE, EditedCell, shown_text

UNKNOWN_CELLS = "(作成後に書き換えられていますが、どのセルかは分かりません)"
_LONGEST = 2_000
"""Characters of a text kept whole; a longer one is told by its beginning and its digest, so that a line fits a cell."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A filled cell as text, normalised as ``visible`` compares it."""

    sheet: str
    cell: str
    text: str


def shown_cells(source: Path | SubmissionFile) -> tuple[ShownCell, ...]:
    """Return the filled cells of 表紙 and the 資料, sheet by sheet and row by row."""
    file = source if isinstance(source, SubmissionFile) else SubmissionFile.read(source)
    return tuple(cell for sheet in file.people_sheets() for cell in _cells(sheet))


def shown_rows(cells: Iterable[ShownCell]) -> tuple[str, ...]:
    """Return the lines of the ``_roukin_shown`` sheet, one cell each."""
    return tuple(strict_json.cell_safe(_dumps([one.sheet, one.cell, one.text])) for one in cells)


def shown_digest(cells: Iterable[ShownCell]) -> str:
    """Return the SHA-256 of the cells, '' where there are none: it stands in the manifest."""
    rows = shown_rows(cells)
    return _digest(rows) if rows else ""


def edited_cover_cells(source: Path | SubmissionFile, manifest: Manifest) -> list[EditedCell]:
    """Return the cells of 表紙 and the 資料 that are no longer as they were made; none where the digest agrees.

    Raises InputRefused or FileTrouble as ``open_submission`` does. A workbook made without such sheets shows none.
    """
    if not manifest.shown_sha256:
        return []
    file = source if isinstance(source, SubmissionFile) else SubmissionFile.read(source)
    now = shown_cells(file)
    if shown_digest(now) == manifest.shown_sha256:
        return []
    before = _as_made(file, manifest)
    return [EditedCell("表紙・資料", "", "", UNKNOWN_CELLS)] if before is None else list(_compare(before, now))


def _as_made(file: SubmissionFile, manifest: Manifest) -> list[ShownCell] | None:
    """Return the cells as the sender made them; None where the hidden sheet is gone or not what was signed."""
    rows = file.shown_lines()
    if rows is None or _digest(rows) != manifest.shown_sha256:
        return None
    try:
        return [ShownCell(*map(str, json.loads(row))) for row in rows]
    except (ValueError, TypeError, RecursionError):
        return None


def _compare(before: Sequence[ShownCell], now: Sequence[ShownCell]) -> Iterator[EditedCell]:
    old = {(one.sheet, one.cell): one.text for one in before}
    new = {(one.sheet, one.cell): one.text for one in now}
    there = {one.sheet for one in now}
    for name in dict.fromkeys(one.sheet for one in before):
        if name not in there:
            yield EditedCell(name, "", name, GONE)
    for sheet, cell in {**old, **new}:
        was, is_now = old.get((sheet, cell), ""), new.get((sheet, cell), "")
        if was != is_now and sheet in there:
            yield EditedCell(sheet, cell, was, is_now)


def _cells(sheet: Sheet) -> Iterator[ShownCell]:
    for number, row in enumerate(sheet.rows, 1):
        for column in range(1, len(row) + 1):
            if text := shown_text(sheet, number, column):
                yield ShownCell(sheet.name, f"{column_letters(column)}{number}", _short(text))


def _short(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 2]}…{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()}"


def _digest(rows: Iterable[str]) -> str:
    return hashlib.sha256("".join(f"{row}\n" for row in rows).encode("utf-8", "replace")).hexdigest()


def _dumps(value: list[str]) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
