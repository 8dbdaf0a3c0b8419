"""The paper of the conference as the screen shows it: our own rendering; every figure opens (design.md §5.16)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.domain.summary import Figure
from roukin_desktop.presenters.months import months_text
from roukin_desktop.presenters.summary.backing import Opened
from roukin_desktop.reports.charts.tables import drawn_rows
from roukin_desktop.reports.model import Bars, Block, Cell, Column, Heading, Line, MonthChart, Paper, Table
from roukin_desktop.reports.wording import paper_title
from roukin_desktop.services.conference.facts import Facts, ymd

_LEFT = frozenset({"text", "date"})
_MOST_ROWS = 300
"""Rows of a table that are shown; a longer list is read in the file."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words; ``key`` opens the figure they print, '' for words alone."""

    text: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A heading or a line: ``role`` as in the report, ``heading`` which of both, ``indent`` in full-width characters.

    Lines after the first stand past ``number``.
    """

    role: str
    heading: bool
    indent: int
    number: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class GridBlock:
    """A table: ``heads`` and cells, which of its columns are numbers, its bold rows at the end; '' note for none.

    A row of one piece is a group heading.
    """

    title: str
    heads: tuple[str, ...]
    numbers: frozenset[int]
    rows: tuple[tuple[Piece, ...], ...]
    totals: int
    note: str


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart as the PDF has it, under its table; ``text`` says what it compares to those who do not see it."""

    chart: Table | MonthChart
    text: str


@dataclass(frozen=True, slots=True)
class PaperModel:
    """One part of the report, ready to be drawn; ``cover`` is set in the middle of its page."""

    key: str
    title: str
    blocks: tuple[TextBlock | GridBlock | ChartBlock, ...]
    cover: bool = False

    @property
    def reports(self) -> bool:
        """Tell whether it has figures or plans, other than the pages in front."""
        return any(isinstance(block, TextBlock) and not self.cover for block in self.blocks)


class PaperReader:
    """Turns papers into what is shown and remembers what each figure opens."""

    def __init__(self, facts: Facts) -> None:
        """Know the figures of a report by what they are."""
        codes = facts.catalogue.by_code
        figures = facts.summary.figures
        self._indicators: Mapping[int, Indicator] = {id(figures[code]): codes[code] for code in figures}
        self._opened: dict[str, Opened] = {}

    def opened(self, key: str) -> Opened | None:
        """Return what a figure opens."""
        return self._opened.get(key)

    def read(self, paper: Paper) -> PaperModel:
        """Return a part as it is shown."""
        blocks = (shown for block in paper.blocks for shown in self._blocks(block))
        return PaperModel(paper.key, paper_title(paper), tuple(blocks), paper.bare)

    def _blocks(self, block: Block) -> Iterator[TextBlock | GridBlock | ChartBlock]:
        if isinstance(block, Table):
            yield self._grid(block)
            if block.bars is not None and drawn_rows(block):
                yield ChartBlock(block, _bars_text(block, block.bars))
        elif isinstance(block, MonthChart):
            if block.points:
                yield ChartBlock(block, f"{block.title} {months_text(block.points)}")
        else:
            yield self._words(block)

    def _words(self, block: Heading | Line) -> TextBlock:
        head = block.text[: block.hang]
        indent = len(head) - len(head.lstrip("\u3000"))
        pieces = tuple(self._pieces(block)) if isinstance(block, Line) else (Piece(block.text[block.hang :]),)
        return TextBlock(block.role, isinstance(block, Heading), indent, head.strip(), pieces)

    def _pieces(self, line: Line) -> Iterator[Piece]:
        at = line.hang
        for mark in line.marks:
            if mark.start > at:
                yield Piece(line.text[at : mark.start])
            words = line.text[mark.start : mark.end]
            yield Piece(words, self._key(mark.figure, mark.take, words))
            at = mark.end
        if at < len(line.text) or not line.marks:
            yield Piece(line.text[at:])

    def _grid(self, table: Table) -> GridBlock:
        heads = tuple(f"{column.title}({column.unit})" if column.unit else column.title for column in table.columns)
        numbers = frozenset(at for at, column in enumerate(table.columns) if column.kind not in _LEFT)
        rows = tuple(tuple(self._cells(row, table)) for row in table.rows[:_MOST_ROWS])
        more = len(table.rows) - len(rows)
        left_out = f"このほか{more:,}行は Excel・PDF にあります。" if more else ""
        totals = table.total_rows if not more else 0
        return GridBlock(table.title, heads, numbers, rows, totals, f"{table.note}{left_out}")

    def _cells(self, row: tuple[Cell, ...], table: Table) -> Iterator[Piece]:
        label = next((cell.printed.strip() for cell in row if isinstance(cell.value, str)), "")
        for at, cell in enumerate(row):
            column = table.columns[at] if len(row) == len(table.columns) else Column("")
            where = " ".join(part for part in (table.title, label, column.title) if part)
            yield Piece(cell.printed, self._key(cell.figure, column.kind, cell.printed, where) if cell.figure else "")

    def _key(self, figure: Figure, take: str, words: str, where: str = "") -> str:
        """Return the key a figure is opened by; what is defined rather than counted opens nothing.

        ``where`` tells which one it is, for figures of a 資料.
        """
        if figure.measure.source == "master" or not words:
            return ""
        key = str(len(self._opened))
        self._opened[key] = self._what(figure, take, words, where)
        return key

    def _what(self, figure: Figure, take: str, words: str, where: str) -> Opened:
        indicator = self._indicators.get(id(figure))
        label = indicator.label if indicator else where
        since = indicator.since if indicator else None
        span = f"{ymd(since)}~{ymd(figure.period.end)}" if since else figure.period.range_label
        told = [f"{label} {words}" if words != figure.printed else label, span]
        if take == "delta":
            estimated = "(推定)" if figure.prior_estimated else ""
            told.append(f"前年同期は{figure.prior_printed}{estimated}です。")
        title = f"{figure.printed or words}の内訳"
        unit = "" if indicator is None else "円" if indicator.unit == "円" else indicator.print_unit
        return Opened(figure, None, title, "\n".join(one for one in told if one.strip()), unit)


def _bars_text(table: Table, bars: Bars) -> str:
    """Return what the bars of a table compare: 「上の表のグラフ: 店舗ごとの回数と前年同月」."""
    drawn = "と".join(table.columns[at].title for at in bars.columns)
    return f"上の表のグラフ: {table.columns[0].title}ごとの{drawn}"
