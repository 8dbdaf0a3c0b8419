"""Find the tables of a workbook and what their columns mean (exchange.md §5: guess, show, mend, remember)."""

from __future__ import annotations

import re
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.exchange.foreign.captions import caption, is_example
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.columns import ColumnGuess, month_header, names_a_field
from roukin_desktop.exchange.foreign.headers import Header, read_headers, signature
from roukin_desktop.exchange.foreign.mapping import Mapping
from roukin_desktop.exchange.foreign.model import Sheet, SheetMapping
from roukin_desktop.exchange.foreign.months import month_above
from roukin_desktop.exchange.foreign.values import as_text, is_blank

_LOOK_AT = 60
"""Rows from the top in which a header is looked for."""

_FIGURE = re.compile(r"\s*[\d¥￥▲△◯○〇●-]")
"""How a cell below a header begins that is data."""

Columns = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Table:
    sheet: Sheet
    top: int
    count: int
    columns: Columns
    headers: tuple[Header, ...]
    score: float

    def mapping(self) -> SheetMapping:
        columns = {key: column for key, (column, _) in self.columns.items()}
        confidence = {key: sure for key, (_, sure) in self.columns.items()}
        return SheetMapping(self.sheet.name, self.top, self.count, columns, confidence, signature(self.headers))


def guess(kind: str, sheets: Sequence[Sheet], catalogue: Catalogue) -> Mapping:
    """Return the mapping that fits best, empty where no table of that kind is found.

    Hidden sheets are taken only where no visible one fits; sheets that look different from the best one are not.
    """
    lexicons = Lexicons(catalogue)
    finder = _Finder(kind, lexicons, catalogue.fiscal_year)
    read = [s for s in sheets if not is_example(s.name)]
    for hidden in (False, True):
        tables = [t for s in read if s.hidden is hidden for t in finder.tables(s)]
        if tables:
            best = max(tables, key=lambda t: t.score)
            return Mapping(kind, tuple(t.mapping() for t in tables if _alike(t, best)))
    return Mapping(kind)


def enough(kind: str, columns: Dictionary[str, object]) -> bool:
    """Tell whether the columns found make a table of that kind at all."""
    keys = set(columns)
    prefixes = {key.partition(":")[0] for key in keys if ":" in key}
    member = bool(keys & {"code", "name"})
    if kind == "members":
        return "name" in keys and len(keys) >= 2 and "date" not in keys
    if kind == "sessions":
        rest = keys & {"form", "themes", "attendees", "attendees_face", "web_attendees"} or prefixes & {"theme", "form"}
        return member and bool(keys & {"date", "day"}) and bool(rest)
    if kind == "targets":
        return member and (
            bool(prefixes & {"target", "allotted"}) or ("item" in keys and bool(keys & {"target", "allotted"}))
        )
    if kind == "figures":
        given = "value" in keys or bool(prefixes & {"value", "item"})
        return given and bool(keys & {"item", "item_code", "branch", "branch_code", "month"})
    if kind == "priors":
        return "value" in keys and bool(keys & {"item", "item_code"})
    figures = bool(keys & {"count", "yen"}) or bool(prefixes & {"count", "yen"})
    return figures and (bool(keys & {"date", "month"}) or bool(keys & {"branch", "branch_code", "campaign"}))


def _alike(table: _Table, best: _Table) -> bool:
    ours, theirs = set(table.columns), set(best.columns)
    return len(ours & theirs) * 2 >= len(ours | theirs)


class _Finder:
    """Looks for the tables of one kind, sheet by sheet."""

    def __init__(self, kind: str, lexicons: Lexicons, fiscal_year: int) -> None:
        self._kind = kind
        self._lexicons = lexicons
        self._year = fiscal_year
        self._months = kind == "figures"

    def tables(self, sheet: Sheet) -> list[_Table]:
        """Return the table of a sheet, two where the page holds two side by side, none where nothing fits."""
        best: _Table | None = None
        for top in range(1, min(len(sheet.rows), _LOOK_AT) + 1):
            if not self._may_head(sheet, top):
                continue
            for count in range(1, 4):
                if count > 1 and not _continues(sheet, top, count, months=self._months):
                    break
                table = self._try(sheet, top, count)
                if table and (best is None or table.score > best.score):
                    best = table
        if best is None or not enough(self._kind, best.columns):
            best = self._headless(sheet)
        return [best, *self._beside(best)] if best else []

    def _may_head(self, sheet: Sheet, top: int) -> bool:
        """Tell whether a row could begin a header: no day, hardly a figure, and two words that head columns."""
        filled = [v for v in sheet.rows[top - 1] if v is not None]
        texts = [as_text(v) for v in filled if isinstance(v, str)]
        if self._kind == "figures" and len(texts) >= 1 and len(filled) >= 3:
            filled = [v for v in filled if not (isinstance(v, date) and v.day == 1)]
        if not texts or any(isinstance(v, date) for v in filled) or len(texts) * 4 < len(filled) * 3:
            return False
        below = sheet.rows[top] if top < len(sheet.rows) else []
        words = {*texts, *(as_text(v) for v in below if isinstance(v, str))}
        return sum(self._heads(text) for text in words) >= 2

    def _heads(self, text: str) -> bool:
        lists = (self._lexicons.items, self._lexicons.products) if self._kind in {"targets", "campaigns"} else ()
        if self._kind in {"figures", "priors"} and self._lexicons.indicators.named(text).indicator:
            return True
        months = month_header(text) if self._kind == "campaigns" else self._kind == "figures" and month_above(text)
        return bool(months) or names_a_field(self._kind, text) or any(words.one(text) for words in lists)

    def _try(self, sheet: Sheet, top: int, count: int) -> _Table | None:
        headers = read_headers(sheet, top, count)
        columns = self._assigned(sheet, top, count, headers)
        if not columns:
            return None
        if self._kind == "members" and self._is_of_another_kind(sheet, top, count, headers, columns):
            return None
        score = sum(sure for _, sure in columns.values()) / 100 - 0.2 * (count - 1) - top / 1000
        if _continues(sheet, top, count + 1, months=self._months):
            score -= 0.3
        return _Table(sheet, top, count, columns, headers, score + 3 * enough(self._kind, columns))

    def _is_of_another_kind(
        self, sheet: Sheet, top: int, count: int, headers: tuple[Header, ...], columns: Columns
    ) -> bool:
        """Tell whether a table that merely names members is one of sessions or targets."""
        if columns.keys() & {"reading", "headcount", "federation", "short_name"}:
            return False
        rows = sheet.rows[top + count - 1 :]
        others = ("sessions", "targets")
        return any(enough(k, ColumnGuess(k, rows, self._lexicons, self._year).assign(headers)) for k in others)

    def _assigned(self, sheet: Sheet, top: int, count: int, headers: tuple[Header, ...]) -> Columns:
        guessing = ColumnGuess(self._kind, sheet.rows[top + count - 1 :], self._lexicons, self._year)
        columns = guessing.assign(headers, caption(sheet, top))
        if len(columns) >= 2:
            self._fill(guessing, columns)
        return columns

    def _fill(self, guessing: ColumnGuess, columns: Columns) -> None:
        """Find by their contents the fields a table cannot do without and no header names."""
        for key, look, least in self._needed(columns):
            if found := guessing.by_contents(look, {c for c, _ in columns.values()}, least):
                columns[key] = found

    def _needed(self, columns: Columns) -> list[tuple[str, str, float]]:
        keys = set(columns)
        prefixes = {key.partition(":")[0] for key in keys}
        wanted: list[tuple[str, str, float]] = []
        if self._kind == "sessions":
            if not keys & {"date", "day"}:
                wanted.append(("date", "date", 0.6))
            if not keys & {"name", "code"}:
                wanted += [("name", "name", 0.5), ("code", "long code", 0.8)]
            if "form" not in prefixes:
                wanted.append(("form", "form", 0.6))
            if not prefixes & {"themes", "theme"}:
                wanted.append(("themes", "themes", 0.6))
            if not keys & {"attendees", "attendees_face", "web_attendees"}:
                wanted.append(("attendees", "count", 0.7))
        elif self._kind in {"members", "targets"} and "name" not in keys:
            wanted.append(("name", "name", 0.5))
        elif self._kind == "campaigns" and not keys & {"date", "month"}:
            wanted.append(("date", "date", 0.6))
        return wanted

    def _headless(self, sheet: Sheet) -> _Table | None:
        """Return the table of a sheet that begins with its data, told by contents alone."""
        top = next((i for i, row in enumerate(sheet.rows, 1) if sum(not is_blank(v) for v in row) >= 3), None)
        if top is None or len(sheet.rows) < top + 1:
            return None
        guessing = ColumnGuess(self._kind, sheet.rows[top - 1 :], self._lexicons, self._year)
        columns: Columns = {}
        if self._kind == "sessions":
            self._fill(guessing, columns)
        elif self._kind == "members":
            for key, look in (("name", "name"), ("code", "long code"), ("reading", "reading"), ("headcount", "count")):
                if found := guessing.by_contents(look, {c for c, _ in columns.values()}, 0.7):
                    columns[key] = found
        if not enough(self._kind, columns) or len(columns) < 3:
            return None
        headed = not any(isinstance(v, (int, float, date)) or str(v)[:1].isdigit() for v in sheet.rows[top - 1] if v)
        headers = read_headers(sheet, top, 1) if headed else ()
        return _Table(sheet, top, int(headed), columns, headers, sum(sure for _, sure in columns.values()) / 100)

    def _beside(self, table: _Table) -> list[_Table]:
        """Return a second table right of the first, where a page repeats the same headers."""
        names = {header.column: header.joined for header in table.headers}
        last = max(column for column, _ in table.columns.values())
        rest = tuple(h for h in table.headers if h.column > last)
        wanted = {key: names.get(column, "") for key, (column, _) in table.columns.items()}
        found: Columns = {}
        for key, text in wanted.items():
            match = next((h.column for h in rest if text and h.joined == text), None)
            if match is None:
                return []
            found[key] = (match, table.columns[key][1])
        if len(found) < 2:
            return []
        return [_Table(table.sheet, table.top, table.count, found, rest, table.score)]


def _continues(sheet: Sheet, top: int, count: int, *, months: bool) -> bool:
    """Tell whether the row ``top + count - 1`` is a further header row: no figures, and headings above it that span.

    ``months``: 「4月」 is no figure but heads a column.
    """
    lower = top + count - 1
    if lower > len(sheet.rows):
        return False
    row = sheet.rows[lower - 1]
    if any(v is not None and not isinstance(v, str) for v in row) or not any(row):
        return False
    if any(_FIGURE.match(v) and not (months and month_above(v)) for v in row if isinstance(v, str)):
        return False
    upper = sheet.rows[lower - 2]
    spans = any(a.top == lower - 1 and a.right > a.left and a.left > 1 for a in sheet.merged)
    reaches = any(a.top < lower <= a.bottom for a in sheet.merged)
    hangs = any(
        u is None and v is not None and any(upper[:i]) for i, (u, v) in enumerate(zip(upper, row, strict=False))
    )
    return spans or reaches or hangs
