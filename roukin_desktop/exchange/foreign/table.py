"""Walk the rows of one mapped table: merged cells spread, ditto marks resolved, what is no record left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from roukin_desktop.exchange.foreign.choices import word_key
from roukin_desktop.exchange.foreign.headers import read_headers
from roukin_desktop.exchange.foreign.model import Sheet, SheetMapping, Value
from roukin_desktop.exchange.foreign.totals import is_note, is_total_word
from roukin_desktop.exchange.foreign.values import as_text, is_blank
from roukin_desktop.exchange.foreign.words import DITTO
from roukin_desktop.exchange.foreign.xml_scan import column_letters

DATA, TOTAL, HEADER, HEADING, NOTE = "data", "total", "header", "heading", "note"
"""What a row is; only ``data`` rows become records."""

_EVIDENCE: dict[str, tuple[tuple[str, ...], ...]] = {
    "members": (
        ("code",),
        ("name",),
        ("reading",),
        ("headcount",),
        ("federation", "branch", "branch_code"),
        ("valid_from", "valid_to", "short_name", "note"),
    ),
    "sessions": (
        ("code", "name"),
        ("date", "day"),
        ("form", "form:"),
        ("themes", "theme:"),
        ("attendees", "attendees_face", "web_attendees", "expense", "expense:"),
    ),
    "targets": (("code", "name"), ("item",), ("target", "allotted", "target:", "allotted:")),
    "campaigns": (
        ("date", "month"),
        ("branch", "branch_code"),
        ("campaign", "product"),
        ("count", "yen", "count:", "yen:"),
    ),
    "figures": (
        ("branch", "branch_code"),
        ("item", "item_code"),
        ("month",),
        ("value", "value:", "item:"),
    ),
    "priors": (("item", "item_code"), ("period",), ("value",)),
}
_SAMPLE = 500
"""Rows looked at to tell whether a column is written once per group."""

_FREE_TEXT = {"note", "title", "themes", "themes2", "themes3", "purpose"}
_TOTAL_LENGTH = 8
"""A longer text in a column of indicators is the name of one (「奨学金借換ローン 累計件数」), not a total."""


@dataclass(slots=True)
class Line:
    """One row of a table; ``values`` by field after spreading, ``covered``: fields merged with a cell above.

    ``carried`` are blank fields that took the value above, in a column that is written once per group.
    """

    table: Table
    number: int
    what: str
    values: dict[str, Value]
    covered: frozenset[str]
    label: str = ""
    carried: tuple[str, ...] = ()

    def cell(self, field: str) -> str:
        """Return the name of a field's cell, the row's first cell where the field has no column."""
        return f"{column_letters(self.table.mapping.columns.get(field, 1))}{self.number}"

    @property
    def sheet(self) -> str:
        """The sheet's name."""
        return self.table.sheet.name

    def flaw(self, field: str) -> str:
        """Return ``unstored`` or ``broken`` where the cell is a formula without value or an error, else nothing."""
        place = (self.number, self.table.mapping.columns[field])
        if place in self.table.sheet.unstored:
            return "unstored"
        return "broken" if place in self.table.sheet.broken else ""

    def pad(self, field: str) -> int:
        """Return the width with leading zeros a number is shown with, 0 for none."""
        return self.table.sheet.pads.get((self.number, self.table.mapping.columns.get(field, 0)), 0)


class Table:
    """One mapped table of a sheet."""

    def __init__(self, kind: str, sheet: Sheet, mapping: SheetMapping) -> None:
        """Prepare what every row needs."""
        self.kind = kind
        self.sheet = sheet
        self.mapping = mapping = replace(mapping, columns={f: c for f, c in mapping.columns.items() if c})
        self.first = mapping.header_row + mapping.header_rows
        headers = read_headers(sheet, mapping.header_row, mapping.header_rows) if mapping.header_rows else ()
        self.headers = {h.column: h for h in headers}
        self._columns = tuple(mapping.columns.items())
        self._names = {f: word_key(self.headers[c].bottom) for f, c in self._columns if c in self.headers}
        self._heads = {as_text(v) for row in self._header_rows() for v in row if isinstance(v, str)}
        self._filled, self._covered = self._merged()
        self._evidence = _evidence(kind, mapping.columns)
        self._flawed = {row for row, _ in sheet.unstored | sheet.broken}
        self._above: dict[str, Value] = {}
        self._harmless: set[str] = set()
        self._sparse = self._find_sparse()
        self._free = {c for f, c in self._columns if f in _FREE_TEXT}
        self._items = {c for f, c in self._columns if f == "item" and kind in {"figures", "priors"}}
        left = min(mapping.columns.values(), default=1)
        self._left = 1 if left <= 3 else left
        self._right = max(mapping.columns.values(), default=1)

    def multiplier(self, field: str) -> int:
        """Return what the header's unit (千円) multiplies a field's figures by."""
        header = self.headers.get(self.mapping.columns.get(field, 0))
        return header.multiplier if header else 1

    def lines(self) -> Iterator[Line]:
        """Yield the rows below the header that say anything."""
        for number in range(self.first, len(self.sheet.rows) + 1):
            row = self.sheet.rows[number - 1]
            line = self._line(number, row)
            if line is not None:
                yield line

    def is_flawed(self, number: int) -> bool:
        """Tell whether a row has a formula without stored value or an error anywhere."""
        return number in self._flawed

    def _line(self, number: int, row: Sequence[Value]) -> Line | None:
        if len(row) < self._right:
            row = [*row, *[None] * (self._right - len(row))]
        values = {field: row[column - 1] for field, column in self._columns}
        covered: frozenset[str] = frozenset()
        if number in self._covered:
            covered = frozenset(f for f, c in self._columns if (number, c) in self._filled)
            for field in covered:
                values[field] = self._filled[number, self.mapping.columns[field]]
        elif all(v is None for v in values.values()) and number not in self._flawed and not any(row):
            return None
        what, label = self._kind_of(number, row, values, covered)
        if what == DATA:
            self._resolve_dittos(values)
            carried = self._carry(values) if self._sparse else ()
            return Line(self, number, what, values, covered, label, carried)
        return Line(self, number, what, values, covered, label)

    def _resolve_dittos(self, values: dict[str, Value]) -> None:
        for field, value in values.items():
            if type(value) is str and len(value) < 6 and value.strip() in DITTO:
                values[field] = self._above.get(field)
            elif value is not None:
                self._above[field] = value

    def _carry(self, values: dict[str, Value]) -> tuple[str, ...]:
        """Give a row the values of the row above in columns written once per group."""
        groups = [group for group in self._sparse if all(is_blank(values[f]) for f in group)]
        for group in groups:
            values.update({f: self._above.get(f) for f in group})
        return tuple(f for group in groups for f in group)

    def _find_sparse(self) -> list[tuple[str, ...]]:
        """Return who and when, where these columns are mostly blank below a first value: written once per group."""
        if self.kind != "sessions":
            return []
        below = self.sheet.rows[self.first - 1 : self.first - 1 + _SAMPLE]
        rows = [r for r in below if sum(not is_blank(v) for v in r) >= 3]
        found = []
        for group in (("date",), ("code", "name")):
            columns = {f: self.mapping.columns[f] for f in group if f in self.mapping.columns}
            blanks = [all(is_blank(r[c - 1]) if c <= len(r) else True for c in columns.values()) for r in rows]
            if columns and blanks and not blanks[0] and sum(blanks) >= max(3, len(blanks) * 0.4):
                merged = any((n, c) in self._filled for n in self._covered for c in columns.values())
                if not merged:
                    found.append(tuple(columns))
        return found

    def _kind_of(
        self, number: int, row: Sequence[Value], values: dict[str, Value], covered: frozenset[str]
    ) -> tuple[str, str]:
        texts = [v for v in row[self._left - 1 : self._right] if type(v) is str]
        if not self._harmless.issuperset(texts):
            label = self._total_label(row, values)
            if label:
                return TOTAL, label
            self._harmless.update(v for v in texts if not v.endswith("計") and not is_total_word(v))
        if not self._heads.isdisjoint(texts) and self._repeats_header(values):
            return HEADER, texts[0]
        strength = self._strength(number, values, covered)
        if strength >= 2 or (strength == 1 and self._stands_alone(values, texts)):
            return DATA, ""
        figures = [f for f, v in values.items() if isinstance(v, (int, float)) and not isinstance(v, bool)]
        if figures and not texts:
            return TOTAL, ""
        text = as_text(texts[0]) if texts else ""
        return (NOTE if is_note(text) else HEADING), text

    def _header_rows(self) -> list[list[Value]]:
        return self.sheet.rows[self.mapping.header_row - 1 : self.first - 1]

    def _repeats_header(self, values: dict[str, Value]) -> bool:
        return sum(word_key(as_text(values[field])) == name for field, name in self._names.items() if name) >= 2

    def _total_label(self, row: Sequence[Value], values: dict[str, Value]) -> str:
        for column, value in enumerate(row[self._left - 1 : self._right], self._left):
            if not isinstance(value, str) or (column in self._items and len(value) > _TOTAL_LENGTH):
                continue
            if is_total_word(value) and not (column in self._free and _identified(values)):
                return as_text(value)
            if value.endswith("計") and len(value) <= 16 and not _identified(values):
                return as_text(value)
        return ""

    def _strength(self, number: int, values: dict[str, Value], covered: frozenset[str]) -> int:
        """Return how many witnesses say that a row is a record; two are enough."""
        found = 0
        for fields in self._evidence:
            for field in fields:
                if (not is_blank(values[field]) and field not in covered) or self._is_flawed(number, field):
                    found += 1
                    break
            if found == 2:
                break
        if found == 1 and covered and any(not is_blank(values[f]) for f in self._evidence[0] if f not in covered):
            return 2
        return found

    def _is_flawed(self, number: int, field: str) -> bool:
        if number not in self._flawed:
            return False
        place = (number, self.mapping.columns[field])
        return place in self.sheet.unstored or place in self.sheet.broken

    def _stands_alone(self, values: dict[str, Value], texts: Sequence[str]) -> bool:
        """Tell whether a row of one word is a member with nothing but its name."""
        name = values.get("name")
        return (
            self.kind == "members"
            and isinstance(name, str)
            and len(texts) == 1
            and not is_note(name)
            and as_text(name)[:1] not in "【■◆●○□▼<〈[(\uff08"
            and "組合" in name
        )

    def _merged(self) -> tuple[dict[tuple[int, int], Value], set[int]]:
        """Return the values of cells that are merged with the cell above or left of them, and their rows."""
        filled: dict[tuple[int, int], Value] = {}
        mapped = set(self.mapping.columns.values())
        for area in self.sheet.merged:
            if area.bottom < self.first or area.left not in mapped or area.bottom - area.top > 10_000:
                continue
            row = self.sheet.rows[area.top - 1] if area.top <= len(self.sheet.rows) else []
            value = row[area.left - 1] if area.left <= len(row) else None
            for number in range(max(area.top + 1, self.first), area.bottom + 1):
                filled[number, area.left] = value
        return filled, {number for number, _ in filled}


def _identified(values: dict[str, Value]) -> bool:
    """Tell whether a row names a member or a day, so that a word such as 合計 in its free text is no total."""
    return any(not is_blank(values.get(field)) for field in ("code", "name", "date", "day"))


def _evidence(kind: str, columns: dict[str, int]) -> list[list[str]]:
    """Return the groups of fields that make a row a record, as far as the table has them."""
    found = []
    for group in _EVIDENCE[kind]:
        fields = [f for f in columns if f in group or (f"{f.partition(':')[0]}:" in group and ":" in f)]
        if fields:
            found.append(fields)
    return found
