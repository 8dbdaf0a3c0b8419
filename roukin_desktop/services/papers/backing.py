"""根拠 of a workbook: the rows behind every figure, those over the same rows side by side (design.md L4)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.domain.summary import BackingRow, Figure, Summary
from roukin_desktop.reports.model import Backing, BackingSheet, Column, Part
from roukin_desktop.services.papers.cells import LazyRows
from roukin_desktop.services.papers.data import Plain
from roukin_desktop.services.papers.parts import order_of, parts_of
from roukin_desktop.services.summaries.scene import Side
from roukin_desktop.storage.measures.homes import HomeNames
from roukin_desktop.storage.store import BookStore

SHEET = "根拠"
_SHEETS = {
    "study_session": "学習会",
    "self_target": "会員自主目標",
    "campaign_entry": "キャンペーン",
    "member_activity": "会員活動",
    "workplace_committee": "職場推進委員会",
    "consultation": "相談",
    "meeting": "会議",
    "monthly_figure": "月次実績",
}
_CALCULATED = "計算"
_COLUMNS = (Column("日付", "date", 12), Column("記録", "text", 44), Column("内容", "text", 40))
_HOME = Column("推進委員会", "text", 26)


@dataclass(frozen=True, slots=True)
class _Behind:
    """A figure and its rows."""

    indicator: Indicator
    figure: Figure
    rows: Sequence[BackingRow]

    @property
    def sheet(self) -> str:
        return _SHEETS.get(self.figure.measure.source, _CALCULATED)

    @property
    def ids(self) -> list[str]:
        return [row.record_id for row in self.rows]


def backing_sheets(store: BookStore, side: Side, summary: Summary) -> tuple[BackingSheet, ...]:
    """Return the sheets of 根拠, one per kind of record, for the year's indicators that have a figure.

    A total shows its parts, each of which stands elsewhere with its rows. Headquarters sees whose each row is.
    """
    homes = HomeNames(store, side.measurer.homes)
    found: dict[str, list[list[_Behind]]] = {}
    for behind in _behind(side, summary):
        blocks = found.setdefault(behind.sheet, [])
        same = next((block for block in blocks if behind.ids and _alike(block[0], behind)), None)
        if same is None:
            blocks.append([behind])
        else:
            same.append(behind)
    order = (*_SHEETS.values(), _CALCULATED)
    return tuple(
        BackingSheet(f"{SHEET}_{name}", tuple(_block(block, summary, homes) for block in found[name]))
        for name in order
        if name in found
    )


def _alike(one: _Behind, other: _Behind) -> bool:
    return one.sheet != _CALCULATED and len(one.rows) == len(other.rows) and one.ids == other.ids


def _behind(side: Side, summary: Summary) -> Iterator[_Behind]:
    for indicator in side.catalogue.indicators:
        figure = summary.figures[indicator.code]
        if figure.value is None:
            continue
        total = indicator.measure.source == "indicators"
        rows = _parts(indicator, side, summary) if total else side.measurer.rows(figure.measure, figure.period)
        yield _Behind(indicator, figure, rows)


def _parts(indicator: Indicator, side: Side, summary: Summary) -> list[BackingRow]:
    """Return a row per part of a total: the figure that stands behind it."""
    known = side.catalogue.by_code
    return [
        BackingRow("indicator", code, None, known[code].label, "内訳の実績", summary.figures[code].value)
        for code in indicator.measure.parts
    ]


def _block(block: Sequence[_Behind], summary: Summary, homes: HomeNames) -> Backing:
    first, rows = block[0], block[0].rows
    amounts = [_amounts(behind) for behind in block]
    told = bool(homes) and first.sheet != _CALCULATED
    parts: Sequence[Part] = ()
    if told:
        order = order_of(rows, homes)
        rows, amounts = [rows[at] for at in order], [[some[at] for at in order] for some in amounts]
        parts = tuple(parts_of([behind.figure for behind in block], amounts, rows, homes))
    columns = (*_COLUMNS, *((_HOME,) if told else ()), *(_amount_column(behind.indicator) for behind in block))
    opened: Mapping[int, Figure] = {
        at: summary.figures[row.record_id] for at, row in enumerate(rows) if row.kind == "indicator"
    }

    def values(at: int) -> Plain:
        row = rows[at]
        home = (homes.of(row.kind, row.record_id),) if told else ()
        return (row.day, row.title, row.detail, *home, *(numbers[at] for numbers in amounts))

    return Backing(
        tuple((behind.indicator.label, behind.figure) for behind in block),
        columns,
        LazyRows(range(len(rows)), values),
        opened,
        parts,
    )


def _amounts(behind: _Behind) -> list[int | None]:
    """Return what each row adds: 1 where rows are members counted once."""
    once = behind.figure.measure.take == "distinct"
    return [1 if once else row.amount for row in behind.rows]


def _amount_column(indicator: Indicator) -> Column:
    return Column(indicator.label, "yen" if indicator.unit == "円" else "count", 16, indicator.unit)
