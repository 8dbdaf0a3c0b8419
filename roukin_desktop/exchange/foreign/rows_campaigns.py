"""Rows of キャンペーン実績: the delta of a week or month, never a running total (domain.md C-9)."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from roukin_desktop.domain.catalogue import Campaign
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import Branch, CampaignEntry
from roukin_desktop.domain.rules.campaign import EntryFacts, check_entry
from roukin_desktop.exchange.foreign.captions import caption, month_of
from roukin_desktop.exchange.foreign.checks import doubts_of, report
from roukin_desktop.exchange.foreign.choices import Lexicon, Lexicons
from roukin_desktop.exchange.foreign.model import ImportContext
from roukin_desktop.exchange.foreign.months import month_named
from roukin_desktop.exchange.foreign.registers import Branches
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken
from roukin_desktop.exchange.foreign.values import as_text, is_blank

_MONTH_WEEK = re.compile(r"(1[0-2]|[1-9])月\s*第?\s*([1-5一二三四五])\s*週")
Key = tuple[str, str | None, str, date, int | None, int | None]


@dataclass(frozen=True, slots=True)
class _Span:
    day: date
    span: str


Figure = tuple[_Span, str, int | None, int | None]
"""When, which product, 件数, 金額."""


class CampaignRows:
    """Makes campaign entries of rows."""

    def __init__(self, context: ImportContext, sink: Sink) -> None:
        """Index branches, words and the entries the book has."""
        self._context = context
        self._sink = sink
        self._words = Lexicons(context.catalogue)
        self._products = {c.key: Lexicon(c.products) for c in context.catalogue.campaigns}
        self._branches = Branches(context.branches)
        self._known = Counter(_key(e) for e in context.entries)
        self._taken: list[tuple[CampaignEntry, Line, dict[str, str]]] = []
        self._default: Campaign | None = None
        self._title = ""

    def begin(self, table: Table) -> None:
        """Take the campaign from the title, the sheet's name or the file's name where no column tells it."""
        self._title = unicodedata.normalize("NFKC", caption(table.sheet, table.mapping.header_row))
        text = f"{self._title} {table.sheet.file}"
        key = self._words.campaigns.one(table.sheet.name) or _campaign_in(text, self._context.catalogue.campaigns)
        self._default = self._context.catalogue.campaign(key) if key else None

    def heading(self, line: Line) -> None:
        """Leave headings alone."""

    def take(self, line: Line) -> Figures:
        """Take one row: one entry, or one per product or month where these stand side by side."""
        cells = Cells(line, self._sink, self._context.fiscal_year)
        campaign = self._campaign(cells)
        branch = self._branch(cells)
        across = any(":@" in key for key in line.values)
        figures = self._months(cells, campaign) if across else self._products_of(cells, campaign)
        note = cells.note()
        if cells.failed or campaign is None:
            return []
        if not figures:
            self._sink.leave_out(line, "", "件数・金額が空欄のため、取り込みません。")
            return []
        for when, product, count, yen in figures:
            span = _clamped(when, campaign)
            entry = CampaignEntry(
                id=self._context.new_id(),
                book_id=self._context.book_id,
                campaign=campaign.key,
                branch_id=branch.id if branch else None,
                product=product,
                recorded_on=span.day,
                span=span.span,
                count=count,
                yen=yen,
                correction=(count or 0) < 0 or (yen or 0) < 0,
                note=note,
            )
            self._taken.append((entry, line, dict(cells.doubts)))
        return [
            (key, cells.number(key, least=None)) for key in line.values if key.partition(":")[0] in {"count", "yen"}
        ]

    def finish(self) -> Taken:
        """Return the entries the book does not have yet."""
        taken = Taken()
        within: Counter[Key] = Counter()
        for entry, line, doubts in self._taken:
            key = _key(entry)
            if self._known[key] > 0:
                self._known[key] -= 1
                taken.same += 1
                continue
            within[key] += 1
            taken.new.append(self._checked(entry, line, doubts, within[key] > 1))
        taken.totals = {
            "entries": len(self._taken),
            "count": sum(e.count or 0 for e, _, _ in self._taken),
            "yen": sum(e.yen or 0 for e, _, _ in self._taken),
            "branches": len({e.branch_id for e, _, _ in self._taken if e.branch_id}),
        }
        return taken

    def _campaign(self, cells: Cells) -> Campaign | None:
        if not cells.has("campaign"):
            if self._default is None:
                cells.refuse(
                    "campaign", "どのキャンペーンか分かりません。キャンペーンの列か、表の題名を加えてください。"
                )
            return self._default
        text = cells.text("campaign")
        key = self._words.campaigns.one(text) or self._words.campaigns.inside(text)
        if key is None and not cells.failed:
            cells.refuse("campaign", "年度定義にないキャンペーンです。")
        return self._context.catalogue.campaign(key) if key else None

    def _branch(self, cells: Cells) -> Branch | None:
        keys = [key for key in ("branch_code", "branch") if cells.has(key)]
        for key in keys:
            text = cells.code(key) if key == "branch_code" else cells.text(key)
            if found := self._branches.find(text):
                return found
        if keys:
            cells.refuse(keys[0], "店舗が設定にありません。設定で店舗を登録するか、表記を直してください。")
            return None
        columns = {"branch", "branch_code"} & cells.line.values.keys()
        if columns and len(self._branches.all) != 1:
            cells.refuse(min(columns), "店舗がありません。")
        if len(self._branches.all) == 1:
            return self._branches.all[0]
        return None

    def _span(self, cells: Cells) -> _Span | None:
        for key in ("date", "month"):
            if cells.has(key):
                text = unicodedata.normalize("NFKC", as_text(cells.line.values[key]))
                is_month = key == "month" or not isinstance(cells.line.values[key], str)
                found = self._month_span(text, bare=is_month) or self._day_span(cells, key)
                break
        else:
            month = month_of(cells.line.sheet)
            if not month:
                cells.refuse("date" if "date" in cells.line.values else "month", "日付(週・月)がありません。")
                return None
            found = self._whole_month(int(month), None)
        if found and fiscal_year_of(found.day) not in self._context.years:
            cells.refuse("date" if cells.has("date") else "month", "日付が年度の範囲外です。")
            return None
        return found

    def _month_span(self, text: str, *, bare: bool) -> _Span | None:
        """Return the week or month a text names; ``bare``: 「6」 alone is a month."""
        if week := _MONTH_WEEK.fullmatch(text):
            number = "一二三四五".find(week[2]) + 1 or int(week[2])
            whole = self._whole_month(int(week[1]), None)
            return _Span(whole.day.replace(day=min(number * 7, whole.day.day)), "week")
        named = month_named(text, bare=bare)
        return self._whole_month(named[1], named[0]) if named else None

    def _whole_month(self, month: int, year: int | None) -> _Span:
        chosen = year or self._context.fiscal_year + (month < 4)
        return _Span(date(chosen, month, monthrange(chosen, month)[1]), "month")

    def _day_span(self, cells: Cells, key: str) -> _Span | None:
        read = cells.day(key)
        if read is None:
            return None
        long = (read.last - read.first).days > 13
        return _Span(read.last, "month" if long or key == "month" else "week")

    def _products_of(self, cells: Cells, campaign: Campaign | None) -> list[Figure]:
        span = self._span(cells)
        figures = self._figures(cells, campaign)
        return [(span, product, count, yen) for product, (count, yen) in figures.items()] if span else []

    def _months(self, cells: Cells, campaign: Campaign | None) -> list[Figure]:
        """Return the figures of a row whose months stand side by side, all of one product."""
        found: dict[int, tuple[int | None, int | None]] = {}
        for key in cells.line.values:
            side, across, month = key.partition(":@")
            if across:
                value = cells.number(key, least=None)
                count, yen = found.get(int(month), (None, None))
                found[int(month)] = (value, yen) if side == "count" else (count, value)
        filled = {month: figures for month, figures in found.items() if figures != (None, None)}
        product = self._product(cells, campaign) if filled and campaign else ""
        return [(self._whole_month(month, None), product, *figures) for month, figures in filled.items() if product]

    def _figures(self, cells: Cells, campaign: Campaign | None) -> dict[str, tuple[int | None, int | None]]:
        found: dict[str, tuple[int | None, int | None]] = {}
        for key in cells.line.values:
            side, _, product = key.partition(":")
            if side in {"count", "yen"} and product:
                value = cells.number(key, least=None)
                count, yen = found.get(product, (None, None))
                found[product] = (value, yen) if side == "count" else (count, value)
        if {"count", "yen"} & cells.line.values.keys():
            blank = all(is_blank(cells.line.values.get(k)) for k in ("count", "yen"))
            product = "" if blank or campaign is None else self._product(cells, campaign)
            if product:
                found[product] = (cells.number("count", least=None), cells.number("yen", least=None))
        return {k: v for k, v in found.items() if v != (None, None)}

    def _product(self, cells: Cells, campaign: Campaign) -> str:
        if not cells.has("product"):
            named = [p.key for p in campaign.products if any(word in self._title for word in (p.label, *p.aliases))]
            one = named if "product" not in cells.line.values and named else [p.key for p in campaign.products]
            if len(one) != 1:
                cells.refuse("product", "商品がありません。商品の列を加えるか、表の題名に商品を1つ書いてください。")
                return ""
            return one[0]
        text = cells.text("product")
        words = self._products[campaign.key]
        key = words.one(text) or words.inside(text)
        if key is None and not cells.failed:
            cells.refuse("product", f"「{campaign.name}」にない商品です。")
        return key or ""

    def _checked(self, entry: CampaignEntry, line: Line, doubts: dict[str, str], twice: bool) -> CampaignEntry:
        names = {b.id: b.name for b in self._branches.all}
        facts = EntryFacts(
            self._context.today,
            self._context.years,
            names.get(entry.branch_id or ""),
            same_day=twice or self._has_day(entry),
        )
        found = doubts | doubts_of(check_entry(entry, facts, self._context.catalogue))
        if not found:
            return entry
        report(self._sink, line, entry, found, f"{entry.recorded_on:%Y/%m/%d}")
        return replace(entry, review=tuple(sorted(found)))

    def _has_day(self, entry: CampaignEntry) -> bool:
        return any(_key(e)[:4] == _key(entry)[:4] for e in self._context.entries)


def _key(entry: CampaignEntry) -> Key:
    return (entry.campaign, entry.branch_id, entry.product, entry.recorded_on, entry.count, entry.yen)


def _campaign_in(text: str, campaigns: tuple[Campaign, ...]) -> str | None:
    """Return the campaign a title names; the longest of its names counts."""
    names = sorted(
        ((w, c.key) for c in campaigns for w in (c.name, c.short, *c.aliases) if w), key=lambda p: -len(p[0])
    )
    plain = unicodedata.normalize("NFKC", text)
    return next((key for word, key in names if unicodedata.normalize("NFKC", word) in plain), None)


def _clamped(span: _Span, campaign: Campaign) -> _Span:
    """Return a month's span ending with the campaign, where the campaign ends inside that month."""
    ends = campaign.ends_on
    if span.span == "month" and ends and (span.day.year, span.day.month) == (ends.year, ends.month):
        return replace(span, day=min(span.day, ends))
    return span
