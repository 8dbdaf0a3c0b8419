"""Rows of 前年実績: indicator, period of last year, whose, value, and whether it is 実数 or 推定."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from roukin_desktop.domain.period import parse_period
from roukin_desktop.domain.records import PriorFigure
from roukin_desktop.domain.text import search_key
from roukin_desktop.exchange.foreign.captions import caption, year_of
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.figure_cells import indicator_of, value_of
from roukin_desktop.exchange.foreign.model import ImportContext, Problem
from roukin_desktop.exchange.foreign.months import first_day, month_named
from roukin_desktop.exchange.foreign.registers import Scopes
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken
from roukin_desktop.exchange.foreign.values import as_mark, as_text

Key = tuple[str, str, str]
"""Item, period, scope."""

_KEY = re.compile(r"(\d{4})(?:H([12])|-(\d{2}))?", re.IGNORECASE)
_HALVES = {"上期": "H1", "上半期": "H1", "前期": "H1", "下期": "H2", "下半期": "H2", "後期": "H2"}
_WHOLE_YEAR = ("通期", "年間", "通年", "年度計", "")
_ESTIMATED = ("推定", "推計", "概算", "逆算", "見込")
_REAL = ("実数", "確定", "実績")


class PriorRows:
    """Makes figures of last year of rows."""

    def __init__(self, context: ImportContext, sink: Sink) -> None:
        """Index what the book has."""
        self._context = context
        self._sink = sink
        self._indicators = Lexicons(context.catalogue).indicators
        self._scopes = Scopes(context)
        self._known = {_key(prior): prior for prior in context.priors}
        self._taken: dict[Key, tuple[PriorFigure, Line]] = {}
        self._title = ""
        self._year = context.fiscal_year - 1

    def begin(self, table: Table) -> None:
        """Take the year, and where no column tells it the period, from the title."""
        self._title = caption(table.sheet, table.mapping.header_row)
        self._year = year_of(self._title) or self._context.fiscal_year - 1

    def heading(self, line: Line) -> None:
        """Leave headings alone."""

    def take(self, line: Line) -> Figures:
        """Take one row."""
        cells = Cells(line, self._sink, self._year)
        if not cells.has("value"):
            self._sink.leave_out(line, cells.text("item"), "実績が空欄のため、取り込みません。")
            return []
        item = indicator_of(cells, self._indicators)
        period, scope = self._period(cells), self._scope(cells)
        value = value_of(cells, "value", item) if item else None
        estimated, note = self._estimated(cells), cells.note()
        if cells.failed or item is None or value is None:
            return []
        prior = PriorFigure(
            id=self._context.new_id(),
            book_id=self._context.book_id,
            item=item.code,
            period=period,
            scope=scope,
            value=value,
            estimated=estimated,
            note=note,
        )
        self._put(prior, line)
        return []

    def finish(self) -> Taken:
        """Return new and changed figures."""
        taken = Taken()
        for key, (prior, _) in self._taken.items():
            before = self._known.get(key)
            if before is None:
                taken.new.append(prior)
                continue
            note = prior.note or before.note
            after = replace(before, value=prior.value, estimated=prior.estimated, note=note)
            if after == before:
                taken.same += 1
            else:
                taken.changed.append((before, after))
        found = [prior for prior, _ in self._taken.values()]
        taken.totals = {"priors": len(found), "estimated": sum(prior.estimated for prior in found)}
        return taken

    def _period(self, cells: Cells) -> str:
        text = cells.text("period") if cells.has("period") else self._titled()
        found = read_period(text, self._year)
        if not found:
            told = "期間として読めません。「2024年度上期」「2024年度」「2024年4月」のように書いてください。"
            cells.refuse("period", told if text else "期間がありません。「2024年度上期」のように書いてください。")
        elif parse_period(found).fiscal_year >= self._context.fiscal_year:
            told = f"前年の期間ではありません。{self._context.fiscal_year - 1}年度までの期間を書いてください。"
            cells.refuse("period", told)
        return found

    def _titled(self) -> str:
        named = [word for word in (*_HALVES, "通期") if word in self._title]
        return f"{self._year}年度{named[0]}" if len(named) == 1 else ""

    def _scope(self, cells: Cells) -> str:
        text = cells.text("scope")
        found = self._scopes.find(text)
        if not found:
            told = "対象が設定にありません。「全体」か、設定にある推進委員会・店舗・ブロック・産別を書いてください。"
            cells.refuse("scope", told)
        return found

    def _estimated(self, cells: Cells) -> bool:
        if not cells.has("basis"):
            return False
        text = unicodedata.normalize("NFKC", as_text(cells.line.values["basis"]))
        marked = as_mark(cells.line.values["basis"])
        if any(word in text for word in _ESTIMATED) or marked:
            return True
        if marked is None and not any(word in text for word in _REAL):
            cells.refuse("basis", "「実数」か「推定」と書いてください。")
        return False

    def _put(self, prior: PriorFigure, line: Line) -> None:
        key = _key(prior)
        if key in self._taken:
            first = self._taken[key][1]
            told = f"同じ項目・期間・対象の実績が2つあります(もう1つは{first.number}行)。どちらか1つにしてください。"
            self._sink.problems.append(Problem(line.sheet, line.cell("value"), f"{prior.value:,}", told))
        else:
            self._taken[key] = (prior, line)


def read_period(text: str, fiscal_year: int) -> str:
    """Return the key of a period as people write it (「2024年度上期」「R6下期」「2024H1」「4月」), '' for none.

    A half or a month without a year lies in ``fiscal_year``.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    if match := _KEY.fullmatch(plain):
        key = plain.upper()
        return key if match[3] is None or 1 <= int(match[3]) <= 12 else ""
    if month := month_named(plain, bare=False):
        day = first_day(month, fiscal_year)
        return f"{day.year}-{day.month:02}"
    year, rest = _year_in(plain, fiscal_year)
    if rest in _HALVES:
        return f"{year}{_HALVES[rest]}"
    return str(year) if plain and rest in _WHOLE_YEAR else ""


def _year_in(plain: str, fiscal_year: int) -> tuple[int, str]:
    """Return the fiscal year a text begins with, and what follows it."""
    match = re.match(r"(?:(20\d\d)|(?:令和|R)(\d{1,2}|元))年?度?", plain, re.IGNORECASE)
    if match is None:
        return fiscal_year, plain
    era = 1 if match[2] == "元" else int(match[2] or 0)
    return int(match[1]) if match[1] else 2018 + era, plain[match.end() :]


def _key(prior: PriorFigure) -> Key:
    kind, _, code = prior.scope.partition(":")
    return prior.item, prior.period, f"{kind}:{search_key(code)}" if code else kind
