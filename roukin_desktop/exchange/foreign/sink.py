"""Collects what an import finds, and reads the cells of one row into it."""

from __future__ import annotations

from dataclasses import dataclass, field

from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT
from roukin_desktop.exchange.foreign.model import Problem, Remark, Review
from roukin_desktop.exchange.foreign.table import Line
from roukin_desktop.exchange.foreign.values import (
    Count,
    Day,
    Unreadable,
    as_code,
    as_count,
    as_day,
    as_text,
    is_blank,
    shown,
)

UNSTORED = "数式の値が保存されていません。Excelで開いて保存し直してください。"
BROKEN = "エラー値(#N/A など)です。Excelで正しい値に直してください。"


@dataclass(slots=True)
class Sink:
    """Problems refuse the import, reviews mark rows 要確認, the rest is told."""

    problems: list[Problem] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)
    notices: list[Remark] = field(default_factory=list)

    def problem(self, line: Line, key: str, message: str, unknown: str = "") -> None:
        """Refuse for what stands in a field's cell."""
        self.problems.append(Problem(line.sheet, line.cell(key), shown(line.values.get(key)), message, unknown))

    def notice(self, line: Line, key: str, message: str) -> None:
        """Tell something about a field's cell."""
        self.notices.append(Remark(line.sheet, line.cell(key), shown(line.values.get(key)), message))

    def leave_out(self, line: Line, value: str, message: str) -> None:
        """Tell that a row is no record."""
        self.left_out.append(Remark(line.sheet, f"{line.number}行", value[:40], message))


class Cells:
    """Reads one row; a cell that cannot be read becomes a problem and ``failed`` is set."""

    def __init__(self, line: Line, sink: Sink, fiscal_year: int) -> None:
        self.line = line
        self.failed = False
        self._sink = sink
        self.fiscal_year = fiscal_year
        self.doubts: dict[str, str] = {}

    def has(self, key: str) -> bool:
        """Tell whether a field has a column and its cell says something."""
        return key in self.line.values and not is_blank(self.line.values[key])

    def refuse(self, key: str, message: str, unknown: str = "") -> None:
        """Make a problem of a field."""
        self._sink.problem(self.line, key, message, unknown)
        self.failed = True

    def doubt(self, name: str, message: str) -> None:
        """Mark a field of the record 要確認."""
        self.doubts.setdefault(name, message)

    def text(self, key: str, limit: int = NAME_LIMIT) -> str:
        """Return a text as typed; longer than the limit (characters) is a problem, never cut."""
        if not self.has(key):
            return ""
        found = as_text(self.line.values[key])
        if len(found) > limit:
            self.refuse(key, f"{limit:,}文字までです({len(found):,}文字あります)。短くしてください。")
            return ""
        return found

    def note(self) -> str:
        """Return 備考."""
        return self.text("note", NOTE_LIMIT)

    def code(self, key: str = "code") -> str:
        """Return a code as Excel shows it."""
        if not self.has(key):
            return ""
        found = as_code(self.line.values[key], self.line.pad(key))
        if len(found) > NAME_LIMIT:
            self.refuse(key, f"{NAME_LIMIT}文字までです。")
            return ""
        return found

    def count(self, key: str, *, least: int | None = 0) -> Count | None:
        """Return a number with its header's unit; below ``least`` or unreadable is a problem."""
        if key not in self.line.values:
            return None
        try:
            found = as_count(self.line.values[key], thousands=self.line.table.multiplier(key))
        except Unreadable as error:
            self.refuse(key, str(error))
            return None
        if found is not None and least is not None and found.value < least:
            self.refuse(key, "負の数は取り込めません。0以上の数に直してください。")
            return None
        return found

    def number(self, key: str, *, least: int | None = 0) -> int | None:
        """Return the plain number of a cell."""
        found = self.count(key, least=least)
        return None if found is None else found.value

    def day(self, key: str) -> Day | None:
        """Return a day; unreadable is a problem."""
        if key not in self.line.values:
            return None
        try:
            return as_day(self.line.values[key], self.fiscal_year, is_1904=self.line.table.sheet.date_1904)
        except Unreadable as error:
            self.refuse(key, str(error))
            return None
