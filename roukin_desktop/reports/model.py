"""A report before it is Excel, PDF or a preview on screen: papers (資料) made of blocks, and tidy data sheets.

Cells carry the exact value (for Excel, with a number format) and the printed text (for PDF and screen), so the
three can never say different things. Every string in it is text, whatever it starts with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import Figure, MonthPoint

Progress = Callable[[int, int], None]
"""Told (rows done, rows in all) now and then; may raise ``domain.errors.Cancelled`` to stop the writing."""


@dataclass(frozen=True, slots=True)
class Cell:
    """``value`` goes to Excel, ``printed`` to paper and screen; ``figure`` opens the rows behind it.

    ``unit`` follows the number in Excel too, where the head has none (「692,612件」): the cell stays a number.
    """

    value: int | str | date | None
    printed: str
    figure: Figure | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` counts half-width characters; ``kind``: text, count, yen, rate, date, delta, serial (no commas).

    Cell values stand in ``unit``; those of a rate are whole tenths of a percent (1118 prints 111.8%, law L8).
    A number cell whose value is text (「未定」) is written as that text. Neighbours of one ``group`` (メイン化,
    定期預金 …) stand under a common head, so that each needs but a short title of its own.
    """

    title: str
    kind: str = "text"
    width: int = 12
    unit: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where in a line a figure stands, as characters from ``start`` to ``end``, and what of it (value, delta, rate)."""

    start: int
    end: int
    figure: Figure
    take: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a paper.

    ``role`` is section, first, second, third, mark, cover, cover_title (centred, on a cover) or "" (a paper that knows
    one kind only). Lines after the first
    stand under the character at ``hang``: past the number.
    """

    text: str
    role: str = ""
    hang: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A figure line or a sentence; ``figures`` are those that stand in it, in order.

    ``role`` is prose, caption and lead (both stay with what follows; a lead stands close under its heading), figure,
    note, cover (centred) or ""; ``hang`` as in a heading.
    ``marks`` say where the figures stand, for the screen.
    """

    text: str
    figures: tuple[Figure, ...] = ()
    role: str = ""
    hang: int = 0
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Bars:
    """Columns of a table drawn below it, its rows but the totals along the axis: what is drawn is what is printed.

    ``across`` lays the bars on their side, for names that are long or many.
    """

    columns: tuple[int, ...]
    across: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table that may break over pages; ``total_rows`` counts the bold rows at its end.

    A row of a single cell is a group heading (産別, キャンペーン名 …) over the rows that follow.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    total_rows: int = 0
    note: str = ""
    bars: Bars | None = None


@dataclass(frozen=True, slots=True)
class MonthChart:
    """学習会 by month against last year: vectors in the PDF, SVG on screen, native in Excel."""

    title: str
    points: tuple[MonthPoint, ...]
    unit: str


Block = Heading | Line | Table | MonthChart


@dataclass(frozen=True, slots=True)
class Paper:
    """A 資料. ``number`` is 「1」; ``landscape`` for more than 8 columns (domain.md §8.6).

    ``bare``: a cover, a page without head and foot.
    """

    key: str
    number: str
    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class DataSheet:
    """A tidy table for people and other programs: one datum per cell, no merged cells, values repeated.

    ``rows`` hold plain values in column order; ints stay numbers, dates stay dates, None is an empty cell. The last
    ``ids`` columns are identifiers for programs: they are written, but not printed on paper.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[int | str | date | None]]
    ids: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """A figure of a single row of a 資料: the rows from ``first`` up to ``end`` in the column of a figure, by place."""

    figure: Figure
    column: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Backing:
    """The rows behind ``figures`` (label, figure) of a report, all taken from the same rows: 根拠 (design.md L4).

    The last columns are what each row adds to each figure, in their order. ``opened`` names rows, by place, that are
    figures themselves: the parts of a total. ``parts`` are figures over a run of the rows.
    """

    figures: tuple[tuple[str, Figure], ...]
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[int | str | date | None]]
    opened: Mapping[int, Figure] = field(default_factory=dict)
    parts: Sequence[Part] = ()


@dataclass(frozen=True, slots=True)
class BackingSheet:
    """A sheet of 根拠. It is for the workbook alone: on paper nobody can follow a link."""

    name: str
    blocks: tuple[Backing, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. ``cover`` holds (label, printed) pairs of 表紙, ``controls`` the control totals (控え).

    ``sealed`` and ``shown`` are lines for the program alone: the very hidden sheets ``_roukin`` and ``_roukin_shown``
    of the workbook (design.md §5.8). ``mark`` stands in the footer of every page (照合コード).
    """

    title: str
    period: Period
    owner: str
    revision: int
    made_at: datetime
    app_version: str
    cover: tuple[tuple[str, str], ...]
    controls: tuple[tuple[str, str], ...]
    warnings: tuple[tuple[str, str], ...]
    papers: tuple[Paper, ...]
    data: tuple[DataSheet, ...]
    sealed: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    mark: str = ""
    backing: tuple[BackingSheet, ...] = ()
