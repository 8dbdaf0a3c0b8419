"""What the fast reader does not tell, taken from a sheet's XML.

Formulas without a stored value, error cells, merged areas, hidden rows and columns, leading zeros. Plain searches over
bytes instead of a parser: a sheet of 20,000 rows costs some hundredths of a second. DOCTYPE was refused before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.exchange.foreign.container import TOO_LARGE
from roukin_desktop.exchange.foreign.model import Area

MAX_CELLS = 5_000_000
"""Cap on the rectangle around all cells: one stray cell at the far corner must not fill the memory."""

_REF = re.compile(rb' r="([A-Z]{1,3})([0-9]{1,7})"')
_LETTERS = re.compile(rb' r="([A-Z]{1,3})[0-9]')
_NUMBERS = re.compile(rb' r="[A-Z]{0,3}([0-9]{1,7})"')
_ROW_HEAD = re.compile(rb"[<:]row [^>]*>")
_COLUMN = re.compile(rb"[<:]col [^>]*>")
_MERGED = re.compile(rb'mergeCell [^>]*?ref="([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?"')
_FORMULA = re.compile(rb"[<:]f[ />]")
_VALUE = re.compile(rb"[<:](?:v|is)(?: [^>]*)?>([^<]*)")
_CELL = re.compile(rb"[<:]c [^>]*>")
_CELL_END = re.compile(rb"</(?:\w+:)?c>")
_ERROR = re.compile(rb'[<:]c [^>]*t="e"[^>]*>')
_NUMBER = re.compile(rb' (min|max|r|s)="([0-9]+)"')
_HIDDEN = re.compile(rb' hidden="(?:1|true)"')
_ODD_QUOTES = re.compile(rb"='([^'\"<>]*)'")
_ONE_SPACE = bytes.maketrans(b"\t\r\n", b"   ")


@dataclass(frozen=True, slots=True)
class Marks:
    """What was found in one sheet; rows and columns count from 1."""

    unstored: frozenset[tuple[int, int]]
    broken: frozenset[tuple[int, int]]
    merged: tuple[Area, ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    pads: dict[tuple[int, int], int]


def scan(xml: bytes, padded: dict[int, int]) -> Marks:
    """Return the marks of one sheet; ``padded`` maps cell styles that show leading zeros to their width."""
    xml = xml.translate(_ONE_SPACE)
    if b"='" in xml:
        xml = _ODD_QUOTES.sub(rb'="\1"', xml)
    _refuse_giants(xml)
    return Marks(
        unstored=_unstored(xml),
        broken=_positions(_ERROR.findall(xml)) if b't="e"' in xml else frozenset(),
        merged=_merged(xml),
        hidden_rows=_hidden_rows(xml),
        hidden_columns=_hidden_columns(xml),
        pads=_pads(xml, padded) if padded else {},
    )


def column_number(letters: str) -> int:
    """Return 1 for A, 27 for AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Return A for 1, AA for 27."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _refuse_giants(xml: bytes) -> None:
    rows = max(map(int, set(_NUMBERS.findall(xml))), default=0)
    columns = max((column_number(letters.decode("ascii")) for letters in set(_LETTERS.findall(xml))), default=0)
    if rows * columns > MAX_CELLS:
        raise InputRefused(TOO_LARGE)


def _unstored(xml: bytes) -> frozenset[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    if not any(mark in xml for mark in (b"<f>", b"<f ", b"<f/", b":f")):
        return frozenset()
    for match in _FORMULA.finditer(xml):
        start = max(xml.rfind(b"<c ", 0, match.start()), xml.rfind(b":c ", 0, match.start()))
        end = _CELL_END.search(xml, match.end())
        if start < 0 or end is None:
            continue
        cell = xml[start : end.start()]
        head = cell[: cell.find(b">")]
        value = _VALUE.search(cell, len(head))
        if value is None or (not value[1] and b't="str"' not in head and b"is>" not in value[0]):
            found |= _positions([head])
    return frozenset(found)


def _positions(heads: list[bytes]) -> frozenset[tuple[int, int]]:
    found = set()
    for head in heads:
        if ref := _REF.search(head):
            found.add((int(ref[2]), column_number(ref[1].decode("ascii"))))
    return frozenset(found)


def _merged(xml: bytes) -> tuple[Area, ...]:
    if b"mergeCell" not in xml:
        return ()
    found = []
    for left, top, right, bottom in _MERGED.findall(xml):
        first = column_number(left.decode("ascii"))
        last = column_number(right.decode("ascii")) if right else first
        found.append(Area(int(top), first, int(bottom or top), last))
    return tuple(found)


def _hidden_rows(xml: bytes) -> frozenset[int]:
    if not _HIDDEN.search(xml):
        return frozenset()
    heads = (head for head in _ROW_HEAD.findall(xml) if _HIDDEN.search(head))
    return frozenset(int(dict(_NUMBER.findall(head)).get(b"r", 0)) for head in heads)


def _hidden_columns(xml: bytes) -> frozenset[int]:
    found: set[int] = set()
    for head in _COLUMN.findall(xml[:200_000]):
        if _HIDDEN.search(head):
            span = dict(_NUMBER.findall(head))
            found.update(range(int(span.get(b"min", 1)), min(int(span.get(b"max", 1)), 16_384) + 1))
    return frozenset(found)


def _pads(xml: bytes, padded: dict[int, int]) -> dict[tuple[int, int], int]:
    found = {}
    for head in _CELL.findall(xml):
        numbers = dict(_NUMBER.findall(head))
        width = padded.get(int(numbers.get(b"s", 0)))
        if width and (ref := _REF.search(head)):
            found[int(ref[2]), column_number(ref[1].decode("ascii"))] = width
    return found
