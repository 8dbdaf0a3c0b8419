"""A データ_ sheet row by row, its cells found by their heads: for files whose ``_roukin`` sheet is gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from roukin_desktop.domain.numbers import read_int
from roukin_desktop.domain.text import clean
from roukin_desktop.exchange.foreign.model import Problem, Sheet, Value
from roukin_desktop.exchange.foreign.xml_scan import column_letters
from roukin_desktop.exchange.submission.strict_json import LARGEST

_EPOCH = date(1899, 12, 30)
_EPOCH_1904 = date(1904, 1, 1)

UNREADABLE = "この値は読めません。送り主に確かめてください。"
MISSING = "値がありません。送り主に確かめてください。"


class Shown:
    """One sheet and the problems met in it; a cell that cannot be read is a problem and never blank or zero (L7)."""

    def __init__(self, sheet: Sheet | None, problems: list[Problem]) -> None:
        """Find the columns by their heads in row 1; a missing sheet has no rows."""
        self._sheet = sheet
        self._problems = problems
        heads = sheet.rows[0] if sheet is not None and sheet.rows else []
        found = [(head.strip(), place) for place, head in enumerate(heads) if isinstance(head, str)]
        self._places = dict(reversed(found))

    @property
    def heads(self) -> Sequence[str]:
        """The heads in their order."""
        return tuple(sorted(self._places, key=self._places.__getitem__))

    def lines(self) -> Iterator[Line]:
        """Yield the rows below the heads that hold anything."""
        for number, row in enumerate(self._sheet.rows[1:] if self._sheet else [], 2):
            if any(value is not None for value in row):
                yield Line(self, number, row)

    def value(self, head: str, number: int, row: Sequence[Value]) -> Value:
        """Return the cell under a head; None where it is blank or the head is gone."""
        place = self._places.get(head, -1)
        if self._sheet and (number, place + 1) in self._sheet.unstored | self._sheet.broken:
            raise ValueError(head)
        return row[place] if 0 <= place < len(row) else None

    def day(self, value: Value) -> date | None:
        """Return a day, also from the bare number Excel keeps; ValueError for anything else."""
        if isinstance(value, datetime):
            return value.date()
        if value is None or isinstance(value, date):
            return value
        if isinstance(value, int) and 0 < value < 100_000:
            start = _EPOCH_1904 if self._sheet and self._sheet.date_1904 else _EPOCH
            return start + timedelta(days=value)
        if isinstance(value, str):
            return date.fromisoformat(value.replace("/", "-"))
        raise ValueError(value)

    def complain(self, head: str, number: int, row: Sequence[Value], message: str) -> None:
        """Note a problem at a cell."""
        place = self._places.get(head, -1)
        cell = f"{column_letters(place + 1)}{number}" if place >= 0 else f"{number}行目"
        shown = row[place] if 0 <= place < len(row) else None
        value = "" if shown is None else str(shown)
        self._problems.append(Problem(self._sheet.name if self._sheet else "", cell, value, message))


class Line:
    """One row; ``sound`` turns False as soon as a cell of it could not be read."""

    __slots__ = ("_number", "_row", "_sheet", "sound")

    def __init__(self, sheet: Shown, number: int, row: Sequence[Value]) -> None:
        """Hold the row and its number in the sheet."""
        self._sheet, self._number, self._row, self.sound = sheet, number, row, True

    def text(self, head: str) -> str:
        """Return a text as stored; '' where blank. A number somebody's program made of a code is its digits."""
        try:
            value = self._sheet.value(head, self._number, self._row)
        except ValueError:
            self._refuse(head, UNREADABLE)
            return ""
        return "" if value is None else clean(str(value))

    def needed(self, head: str) -> str:
        """Return a text that must be there."""
        text = self.text(head)
        if not text and self.sound:
            self._refuse(head, MISSING)
        return text

    def number(self, head: str) -> int | None:
        """Return a whole number; None where blank."""
        try:
            value = self._sheet.value(head, self._number, self._row)
            number = value if isinstance(value, int) else read_int("" if value is None else str(value))
        except ValueError:
            number = LARGEST + 1
        if number is not None and abs(number) > LARGEST:
            self._refuse(head, UNREADABLE)
            return None
        return number

    def flag(self, head: str) -> bool:
        """Return whether a 1 stands there."""
        return self.number(head) == 1

    def day(self, head: str) -> date | None:
        """Return a day; None where blank."""
        try:
            return self._sheet.day(self._sheet.value(head, self._number, self._row))
        except ValueError:
            self._refuse(head, UNREADABLE)
            return None

    def needed_day(self, head: str) -> date:
        """Return a day that must be there; where it is not, the row is unsound and the day of no meaning."""
        day = self.day(head)
        if day is None and self.sound:
            self._refuse(head, MISSING)
        return day or _EPOCH

    def _refuse(self, head: str, message: str) -> None:
        self.sound = False
        self._sheet.complain(head, self._number, self._row, message)
