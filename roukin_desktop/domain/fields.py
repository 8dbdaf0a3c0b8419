"""Fields of a form and how their text is read (design.md §5.3): text as typed in, value or finding out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from roukin_desktop.domain.dates import date_label, read_date
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.notation import count_text, echo_text
from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.text import clean

Value = str | int | date | tuple[str, ...] | None

PICKED = "@id:"
"""Begins the text of a lookup whose record was picked; anything else there is still being searched."""


class FieldKind(StrEnum):
    """What a field's text stands for. ``choice`` is a key, ``choices`` keys joined by a space, ``flag`` 1 or ''."""

    TEXT = "text"
    INT = "int"
    YEN = "yen"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    LOOKUP = "lookup"


_PICKED_KINDS = (FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.LOOKUP)


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: its name in the draft, its label on screen, what it takes. ``limit`` is in characters, 0 none."""

    name: str
    label: str
    kind: FieldKind
    required: bool = False
    choices: tuple[str, ...] = ()
    limit: int = 0
    unit: str = ""


@dataclass(frozen=True, slots=True)
class RowSpec:
    """Rows below a form (lines, sites, joint members); their cells are named ``lines.0.yen``.

    A row counts only when one of its ``marks`` columns is filled, so that a row with a kind preset stays empty.
    ``required`` asks for at least one row, whose first column is required too. ``when`` names a flag without which
    the rows are not part of the record, whatever is typed there; ``first`` puts them before the fields.
    """

    name: str
    columns: tuple[FieldSpec, ...]
    marks: tuple[str, ...]
    required: bool = False
    when: str = ""
    first: bool = False

    def cell(self, row: int, column: str) -> str:
        """Return the name of a cell."""
        return f"{self.name}.{row}.{column}"


@dataclass(frozen=True, slots=True)
class DateSense:
    """How a date is understood: the open fiscal year completes it, ``base`` is what ``+1`` counts from."""

    fiscal_year: int
    base: date


@dataclass(frozen=True, slots=True)
class Values:
    """The values of a form or of one row, by field name; unreadable ones are as blank."""

    by_name: Mapping[str, Value]
    rows: Mapping[str, tuple[Values, ...]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a text, a choice's key or a picked record's id; '' where blank."""
        value = self.by_name.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """Return a count or an amount in yen; None where blank (design.md L7)."""
        value = self.by_name.get(name)
        return value if isinstance(value, int) else None

    def day(self, name: str) -> date | None:
        """Return a date."""
        value = self.by_name.get(name)
        return value if isinstance(value, date) else None

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the chosen keys in the catalogue's order."""
        value = self.by_name.get(name)
        return value if isinstance(value, tuple) else ()

    def flag(self, name: str) -> bool:
        """Tell whether a box is ticked."""
        return self.by_name.get(name) == 1


def read_field(spec: FieldSpec, name: str, text: str, sense: DateSense) -> tuple[Value, list[Issue]]:
    """Return the value of a field's text and what stands in its way; ``name`` is the full name of the cell."""
    value, code = _read(spec, text, sense)
    if code:
        return None, [Issue(name, code, Severity.ERROR, {"text": text.strip()[:30]})]
    if isinstance(value, str) and spec.limit and len(value) > spec.limit:
        return value, [Issue(name, "too_long", Severity.ERROR, {"limit": spec.limit, "length": len(value)})]
    if spec.required and value in (None, "", ()):
        missing = "required_choice" if spec.kind in _PICKED_KINDS else "required"
        return value, [Issue(name, missing, Severity.ERROR, {"label": spec.label})]
    return value, []


def echo_field(spec: FieldSpec, text: str, sense: DateSense) -> str:
    """Return how a text was understood: the full date with weekday, an amount in words, a count as a number."""
    value, code = _read(spec, text, sense)
    if code or value is None:
        return ""
    if isinstance(value, date):
        return date_label(value)
    if spec.kind is FieldKind.YEN and isinstance(value, int):
        return echo_text(value)
    if spec.kind is FieldKind.INT and isinstance(value, int) and text.strip() not in (str(value), f"{value:,}"):
        return f"= {count_text(value, spec.unit)}"
    return ""


_NUMBER_CODES = {"fraction": "number_fraction", "grouping": "number_grouping", "too_large": "number_too_large"}
_DATE_CODES = {"impossible": "date_impossible", "ambiguous": "date_ambiguous", "weekday": "date_weekday"}


def _read(spec: FieldSpec, text: str, sense: DateSense) -> tuple[Value, str]:
    """Return (value, '') or (None, code of what is wrong)."""
    if spec.kind in (FieldKind.INT, FieldKind.YEN):
        try:
            return read_int(text), ""
        except ValueError as error:
            return None, _NUMBER_CODES.get(str(error), "not_a_number")
    if spec.kind is FieldKind.DATE:
        try:
            return read_date(text, sense.fiscal_year, base=sense.base), ""
        except ValueError as error:
            return None, _DATE_CODES.get(str(error), "not_a_date")
    if spec.kind is FieldKind.FLAG:
        return (1 if text else 0), ""
    if spec.kind in _PICKED_KINDS:
        return _read_picked(spec, text)
    return clean(text), ""


def _read_picked(spec: FieldSpec, text: str) -> tuple[Value, str]:
    if spec.kind is FieldKind.LOOKUP:
        if text.startswith(PICKED):
            return text.removeprefix(PICKED), ""
        return ("", "") if not text.strip() else (None, "not_picked")
    if spec.kind is FieldKind.CHOICES:
        chosen = set(text.split())
        if not chosen <= set(spec.choices):
            return None, "not_a_choice"
        return tuple(key for key in spec.choices if key in chosen), ""
    if text and text not in spec.choices:
        return None, "not_a_choice"
    return text, ""
