"""Columns, rows and cells of the 月次実績 grid, and what its view must be able to show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from roukin_desktop.domain.catalogue import Catalogue, Indicator
from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.draft import Draft
from roukin_desktop.domain.drafts.month_draft import VALUE, MonthShape
from roukin_desktop.domain.fields import DateSense
from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.notation import count_text, delta_text
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import Branch, FeedFile, MonthlyFigure
from roukin_desktop.domain.rules.monthly import MonthFacts, check_month, month_items
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.ports import Option
from roukin_desktop.presenters.sheet import SheetCell, SheetColumn, SheetRow, SheetView
from roukin_desktop.presenters.tools import Tools
from roukin_desktop.reports.lines import text_units
from roukin_desktop.services.figures_sheet import MonthSheet, Place, stock_codes

WHOLE = "all"
"""The key of 全道 among the branches."""

ITEM, TOTAL, PRIOR = "item", "total", "prior"
FEED, SUM = "feed", "sum"
_LEAST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class CellDetail:
    """What stands under the grid about the current cell; ``discard`` is the word on a button, '' for none.

    ``facts`` are short: how the text was understood, last year's month, where it comes from.
    """

    title: str
    facts: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    discard: str = ""


class MonthsView(SheetView, Protocol):
    """What the pane of 月次実績 shows."""

    def show_branches(self, options: list[Option], chosen: str) -> None:
        """Offer 全道 and the branches."""

    def show_halves(self, options: list[Option], chosen: str) -> None:
        """Offer 上期 and 下期."""

    def show_detail(self, detail: CellDetail) -> None:
        """Show what there is to say about the current cell."""


@dataclass(slots=True)
class MonthCell:
    """A cell with its draft. ``source`` shuts it: ``feed`` (the bank's file) or ``sum`` (of the branches)."""

    draft: Draft[MonthlyFigure]
    month: date
    source: str = ""
    origin: str = ""
    shown: int | None = None
    ghost: int | None = None
    before: int | None = None
    issues: list[Issue] | None = None

    @property
    def value(self) -> int | None:
        """Return the number in the cell, as far as it can be read."""
        if self.source == SUM:
            return self.shown
        found = self.draft.value(VALUE)
        return found if isinstance(found, int) else None

    @property
    def changed(self) -> bool:
        """Tell whether something is typed that is not registered."""
        return not self.source and self.draft.dirty()

    def found(self) -> list[Issue]:
        """Return the findings, worked out once."""
        if self.issues is None:
            self.issues = self.draft.issues()
        return self.issues

    def cell(self) -> SheetCell:
        """Return the cell as the grid shows it."""
        if self.source:
            return SheetCell(_number(self.value), note=self.origin, source=self.source)
        text = self.draft.text(VALUE)
        shown = text if self.value is None else _number(self.value)
        ghost = "" if self.ghost is None else f"({_number(self.ghost)})"
        issue = next(iter(self.found()), None) if self.changed else None
        if issue is None:
            return SheetCell(shown, note=self.origin, ghost=ghost, changed=self.changed)
        return SheetCell(shown, str(issue.severity), message(issue), ghost=ghost, changed=True)


@dataclass(slots=True)
class MonthRow:
    """An indicator with its months of a year; ``stock`` ones are never added, ``prior`` was given of halves."""

    item: Indicator
    cells: dict[date, MonthCell]
    stock: bool
    prior: Mapping[str, tuple[int, bool]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The label with its unit."""
        return f"{self.item.label}({self.item.unit})"

    def changed(self) -> list[MonthCell]:
        """Return the cells that are not registered."""
        return [cell for cell in self.cells.values() if cell.changed]

    def total(self, months: Sequence[date]) -> int | None:
        """Return what the months come to: their sum, of a stock the latest; None where none is given."""
        return _together([self.cells[month].value for month in months], self.stock)

    def before(self, half: Period) -> str:
        """Return last year's figure of a half as it is shown; 推 marks an estimated one."""
        key = half.prior().key
        if key in self.prior:
            value, estimated = self.prior[key]
            return f"{'推 ' if estimated else ''}{_number(value)}"
        return _number(_together([self.cells[month.start].before for month in half.months()], self.stock))

    def shown(self, columns: Sequence[SheetColumn], half: Period) -> SheetRow:
        """Return the row as the grid shows it."""
        months = [month.start for month in half.months()]
        fixed = {
            ITEM: self.title,
            TOTAL: _number(self.total(months)),
            PRIOR: self.before(half),
        }
        cells = (
            SheetCell(fixed[column.key]) if column.key in fixed else self.cells[date.fromisoformat(column.key)].cell()
            for column in columns
        )
        return SheetRow(self.item.code, tuple(cells), "未登録" if self.changed() else "")

    def detail(self, month: date | None, half: Period) -> CellDetail:
        """Return what stands under the grid about a month of the row."""
        if month is None:
            return CellDetail(self.title, (self._sums(half),))
        cell = self.cells[month]
        facts = (self._echo(cell), self._last_year(cell), self._sums(half), cell.origin)
        notes = tuple((str(issue.severity), message(issue)) for issue in cell.found() if cell.changed)
        shown = tuple(note for note in notes if note[0] != Severity.WARNING)
        discard = "この行の入力をやめる" if self.changed() else ""
        title = f"{self.item.label}  {month.year}年{month.month}月"
        return CellDetail(title, tuple(fact for fact in facts if fact), shown, discard)

    def _echo(self, cell: MonthCell) -> str:
        if cell.source:
            return ""
        return cell.draft.echo(VALUE)

    def _sums(self, half: Period) -> str:
        """Return the half's sum and last year's; a stock has no sum but a latest month."""
        total, before = self.total([month.start for month in half.months()]), self.before(half)
        parts = [] if total is None else [f"{'最新' if self.stock else '計'} {count_text(total, self.item.unit)}"]
        return "・".join([*parts, f"前年同期 {before}{self.item.unit}"] if before else parts)

    def _last_year(self, cell: MonthCell) -> str:
        if cell.before is None:
            return ""
        unit = self.item.unit
        told = f"前年同月 {count_text(cell.before, unit)}"
        return told if cell.value is None else f"{told}(差 {delta_text(cell.value - cell.before, unit)})"


def columns_of(half: Period, rows: Iterable[MonthRow]) -> list[SheetColumn]:
    """Return the columns of a half year, as wide as the longest figure in them."""
    months = [month.start for month in half.months()]
    listed = list(rows)
    widest = max((_length(cell) for row in listed for cell in (row.cells[m] for m in months)), default=0)
    totals = max((len(_number(row.total(months))) for row in listed), default=0)
    priors = max((text_units(row.before(half)) + 1 for row in listed), default=0)
    return [
        SheetColumn(ITEM, "", "項目"),
        *(
            SheetColumn(f"{month}", f"{month}", f"{month.month}月", number=True, digits=max(widest, _LEAST_DIGITS))
            for month in months
        ),
        SheetColumn(TOTAL, "", "計", number=True, digits=max(totals, _LEAST_DIGITS)),
        SheetColumn(PRIOR, "", "前年同期", number=True, digits=max(priors, _LEAST_DIGITS)),
    ]


def rows_of(tools: Tools, sheet: MonthSheet, year: Period, names: Mapping[str, str]) -> list[MonthRow]:
    """Return a row per indicator that takes months; ``names`` are those of the branches."""
    catalogue = tools.desk.catalogue(sheet.year)
    stocks = stock_codes(catalogue)
    months = [month.start for month in year.months()]
    return [
        MonthRow(
            item,
            {month: _cell(tools, catalogue, item, sheet, (code, month), names) for month in months},
            code in stocks,
            {key: (given[code].value, given[code].estimated) for key, given in sheet.prior.items() if code in given},
        )
        for code in month_items(catalogue)
        for item in (catalogue.by_code[code],)
    ]


def looked_in(row: MonthRow) -> str:
    """Return what the filter looks in."""
    return search_key(row.item.label) + search_key(row.item.code)


def _cell(
    tools: Tools, catalogue: Catalogue, item: Indicator, sheet: MonthSheet, place: Place, names: Mapping[str, str]
) -> MonthCell:
    saved, month = sheet.figures.get(place), place[1]
    shape = MonthShape(item, sheet.branch_id, month, DateSense(sheet.year, tools.desk.today()))
    cell = MonthCell(Draft(shape, saved), month, before=_before(sheet, place))
    cell.draft.check = lambda record: check_month(record, _facts(tools, sheet, saved, place, names), catalogue)
    if saved is not None and saved.feed_id:
        cell.source, cell.origin = FEED, _feed_words(sheet.feeds.get(saved.feed_id))
    elif saved is None and place in sheet.parts:
        cell.source, cell.origin, cell.shown = SUM, "店舗ごとの数字の合計です。", sheet.parts[place]
    elif saved is None and place in sheet.received:
        received = sheet.received[place]
        cell.ghost = received.value
        cell.origin = f"受け付けた数字です({'・'.join(received.senders)})。入力すると、入力した数字を集計します。"
    return cell


def _before(sheet: MonthSheet, place: Place) -> int | None:
    """Return last year's month: what was given of it, else its records."""
    item, month = place
    given = sheet.prior.get(f"{month.year - 1}-{month.month:02}", {}).get(item)
    return sheet.before.get(place) if given is None else given.value


def _facts(
    tools: Tools, sheet: MonthSheet, saved: MonthlyFigure | None, place: Place, names: Mapping[str, str]
) -> MonthFacts:
    desk = tools.desk
    return MonthFacts(
        today=desk.asked.today(),
        open_years=desk.open_years(),
        branch_name=names.get(sheet.branch_id or ""),
        others=tuple(one for one in sheet.same.get(place, ()) if saved is None or one.id != saved.id),
        before=saved,
    )


def _feed_words(feed: FeedFile | None) -> str:
    if feed is None:
        return "金庫のファイルの数字です。"
    return (
        f"金庫のファイル「{feed.name}」({date_label(feed.taken_on)}取込)の数字です。直したファイルを取り込み直します。"
    )


def _together(values: Iterable[int | None], stock: bool) -> int | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    return known[-1] if stock else sum(known)


def _length(cell: MonthCell) -> int:
    shown = cell.cell()
    return max(len(shown.text) + 4 * bool(shown.source), len(shown.ghost))


def _number(value: int | None) -> str:
    return "" if value is None else count_text(value)


def branch_options(branches: Iterable[Branch], whole: str) -> list[Option]:
    """Return the whole, as the book calls it, and the branches by code."""
    ordered = sorted(branches, key=lambda one: (one.code, one.name))
    return [Option(WHOLE, whole), *(Option(one.id, f"{one.code} {one.name}".strip()) for one in ordered)]
