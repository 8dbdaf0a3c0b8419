"""Rows of the bank's file: indicator × branch × month, one figure a row, or months or indicators side by side."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.exchange.foreign.captions import caption, month_of, year_of
from roukin_desktop.exchange.foreign.choices import Lexicons
from roukin_desktop.exchange.foreign.feed import Cell, Key, replacing
from roukin_desktop.exchange.foreign.figure_cells import indicator_of, value_of
from roukin_desktop.exchange.foreign.model import ImportContext, Problem, Remark
from roukin_desktop.exchange.foreign.months import (
    Named,
    as_month,
    cut_off,
    first_day,
    month_key,
    month_of_column,
    month_of_key,
)
from roukin_desktop.exchange.foreign.registers import Branches, is_whole
from roukin_desktop.exchange.foreign.sink import Cells, Sink
from roukin_desktop.exchange.foreign.table import Line, Table
from roukin_desktop.exchange.foreign.taker import Figures, Taken
from roukin_desktop.exchange.foreign.values import Unreadable
from roukin_desktop.exchange.foreign.words import NOT_THESE
from roukin_desktop.exchange.foreign.xml_scan import column_letters


class FigureRows:
    """Makes figures of months of rows."""

    def __init__(self, context: ImportContext, sink: Sink) -> None:
        """Index branches, indicators and what may be given by month."""
        self._context = context
        self._sink = sink
        self._indicators = Lexicons(context.catalogue).indicators
        self._items = frozenset(month_items(context.catalogue))
        self._branches = Branches(context.branches)
        self._taken: dict[Key, Cell] = {}
        self._file = ""
        self._year = context.fiscal_year
        self._title = ""
        self._until: date | None = None

    def begin(self, table: Table) -> None:
        """Take year, cut-off and indicator from the title where no column tells them."""
        self._file = table.sheet.file
        self._title = caption(table.sheet, table.mapping.header_row)
        named = year_of(self._title)
        self._year = named if named in self._context.years else self._context.fiscal_year
        self._until = cut_off(self._title, self._year)
        self._refuse_twins(table)

    def heading(self, line: Line) -> None:
        """Leave headings alone."""

    def take(self, line: Line) -> Figures:
        """Take one row: one figure, or one per month or indicator where these stand side by side."""
        cells = Cells(line, self._sink, self._year)
        known, branch_id = self._branch(cells)
        found = [] if cells.failed else list(self._figures(cells))
        if cells.failed or not known:
            return []
        if not found:
            self._sink.leave_out(line, "", "実績が空欄のため、取り込みません。")
        for place, item, month, value in found:
            self._put((item.code, branch_id, month), Cell(value, line.sheet, line.cell(place)))
        return []

    def finish(self) -> Taken:
        """Return what the file changes: it replaces an earlier one as a whole."""
        self._leave_wholes()
        names = {b.id: b.name for b in self._branches.all}
        taken = replacing(self._context, self._sink, self._file, self._taken, names)
        taken.totals = {
            "figures": len(self._taken),
            "branches": len({branch for _, branch, _ in self._taken if branch}),
            "items": len({item for item, _, _ in self._taken}),
            "months": len({month for _, _, month in self._taken}),
        }
        return taken

    def _branch(self, cells: Cells) -> tuple[bool, str | None]:
        """Return whether the row says whose it is, and the branch (None: 全道)."""
        keys = [key for key in ("branch_code", "branch") if cells.has(key)]
        for key in keys:
            text = cells.code(key) if key == "branch_code" else cells.text(key)
            if found := self._branches.find(text):
                return True, found.id
            if is_whole(text):
                return True, None
        if keys:
            cells.refuse(keys[0], "店舗が設定にありません。設定で店舗を登録するか、表記を直してください。")
            return False, None
        if len(self._branches.all) == 1:
            return True, self._branches.all[0].id
        columns = {"branch", "branch_code"} & cells.line.values.keys()
        if columns:
            cells.refuse(min(columns), "店舗がありません。店舗に分けない数字なら「全体」と書いてください。")
        return not columns, None

    def _figures(self, cells: Cells) -> Iterable[tuple[str, Indicator, date, int]]:
        across = [key for key in cells.line.values if key.startswith("value:@")]
        columns = [key for key in cells.line.values if key.startswith("item:")]
        if columns:
            month = self._month(cells) if any(cells.has(key) for key in columns) else None
            for key in columns if month else ():
                yield from self._one(cells, key, self._context.catalogue.by_code[key.removeprefix("item:")], month)
            return
        places = [key for key in across or ("value",) if cells.has(key)]
        item = self._item(cells) if places else None
        for key in places if item else ():
            month = month_of_key(key.removeprefix("value:"), self._year) if across else self._month(cells)
            yield from self._one(cells, key, item, month)

    def _one(
        self, cells: Cells, key: str, item: Indicator | None, month: date | None
    ) -> Iterable[tuple[str, Indicator, date, int]]:
        if item is None or month is None or not self._allowed(cells, key, item, month):
            return
        value = value_of(cells, key, item)
        if value is not None:
            yield key, item, month, value

    def _item(self, cells: Cells) -> Indicator | None:
        if {"item", "item_code"} & cells.line.values.keys():
            return indicator_of(cells, self._indicators)
        found = next(filter(None, map(self._titled, self._title.split())), None)
        if found is None:
            cells.refuse("branch", "どの項目の実績か分かりません。項目の列を加えてください。")
        return found

    def _titled(self, word: str) -> Indicator | None:
        return self._indicators.named(word).indicator

    def _month(self, cells: Cells) -> date | None:
        if not cells.has("month"):
            named = month_of(cells.line.sheet) if "month" not in cells.line.values else ""
            if named:
                return first_day((None, int(named)), self._year)
            cells.refuse("month", "月がありません。「2025年4月」のように書いてください。")
            return None
        try:
            return as_month(cells.line.values["month"], self._year, is_1904=cells.line.table.sheet.date_1904)
        except Unreadable as error:
            cells.refuse("month", str(error))
            return None

    def _allowed(self, cells: Cells, key: str, item: Indicator, month: date) -> bool:
        place = "month" if cells.has("month") else key
        named = f"{month.year}年{month.month}月"
        if item.code not in self._items:
            where = next((k for k in ("item_code", "item") if cells.has(k)), key)
            cells.refuse(where, f"「{item.label}」は月ごとに取り込む項目ではありません。この行を除いてください。")
        elif fiscal_year_of(month) not in self._context.years:
            cells.refuse(place, f"{named}は、この記録簿の年度の範囲外です。")
        elif month > self._context.today:
            cells.refuse(place, f"{named}は、まだ始まっていない月です。この月を空欄にするか、月を直してください。")
        elif self._until and month > self._until:
            until = f"{self._until.year}年{self._until.month}月末"
            cells.refuse(place, f"{named}は、表の題名にある{until}より後です。どちらかを直してください。")
        else:
            return True
        return False

    def _put(self, key: Key, cell: Cell) -> None:
        first = self._taken.setdefault(key, cell)
        if first is not cell:
            where = f"シート「{first.sheet}」{first.cell}" if first.sheet else first.cell
            message = f"同じ項目・店舗・月の実績が2つあります(もう1つは{where})。どちらか1つにしてください。"
            self._sink.problems.append(Problem(cell.sheet, cell.cell, f"{cell.value:,}", message))

    def _refuse_twins(self, table: Table) -> None:
        """Name the columns of one month that stand in a table twice."""
        if not any(key.startswith("value:@") for key in table.mapping.columns):
            return
        seen: dict[date, int] = {}
        for column, header in sorted(table.headers.items()):
            named = month_of_column(header.bottom, header.group)
            if named is None or any(word in header.joined for word in NOT_THESE):
                continue
            day = first_day(named, self._year)
            first = seen.setdefault(day, column)
            if first != column and self._is_read(table, named, day):
                message = f"同じ月の列が2つあります(もう1つは{column_letters(first)}列)。どちらか1つにしてください。"
                cell = f"{column_letters(column)}{table.mapping.header_row + table.mapping.header_rows - 1}"
                self._sink.problems.append(Problem(table.sheet.name, cell, header.bottom, message))

    def _is_read(self, table: Table, named: Named, day: date) -> bool:
        """Tell whether a table's month is read at all: a person may have taken it off."""
        keys = {f"value:{month_key(named)}", f"value:@{day.month}", f"value:@{day.year}-{day.month:02}"}
        return any(table.mapping.columns.get(key) for key in keys)

    def _leave_wholes(self) -> None:
        """Leave 全道 out where the file has the branches too: both would count twice; say where they disagree."""

        def shared(key: Key) -> tuple[str, date]:
            return key[0], key[2]

        for (item, month), group in groupby(sorted(self._taken, key=shared), key=shared):
            keys = list(group)
            whole, parts = (item, None, month), [key for key in keys if key[1]]
            if whole not in self._taken or not parts:
                continue
            cell, total = self._taken.pop(whole), sum(self._taken[key].value for key in parts)
            told = "店舗ごとの実績があるため、全体の行は取り込みません。"
            self._sink.left_out.append(Remark(cell.sheet, cell.cell, f"{cell.value:,}", told))
            if cell.value != total:
                told = f"全体の{cell.value:,}が、店舗の合計{total:,}と合いません。元の表を確かめてください。"
                self._sink.notices.append(Remark(cell.sheet, cell.cell, f"{cell.value:,}", told))
