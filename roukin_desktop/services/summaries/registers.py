"""会員活動, 相談・NPO連携 and 会議・研修会 in a summary; a register nobody keeps has no table (design.md L7)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.summary import SummaryColumn, SummaryRow, SummaryTable
from roukin_desktop.services.summaries.given import Numbers
from roukin_desktop.services.summaries.scene import TOTAL_LABEL, Scene, Side, difference, table_figure

WORKPLACES = Measure("workplace_committee", "distinct", "member")


@dataclass(frozen=True, slots=True)
class _Register:
    """How a register is told: ``measures`` with their column titles and units, the first compared with last year.

    ``group`` names the catalogue's choices, ``dimension`` what parts the rows; ``total`` adds a line for all.
    """

    key: str
    title: str
    word: str
    group: str
    dimension: str
    measures: tuple[tuple[Measure, str, str], ...]
    total: bool
    note: str = ""


_REGISTERS = (
    _Register(
        "activities",
        "会員活動",
        "活動",
        "activities",
        "activity",
        (
            (Measure("member_activity", "distinct", "member"), "会員数", "会員"),
            (Measure("member_activity", "distinct", "federation"), "産別数", "産別"),
            (Measure("member_activity", "count"), "件数", "件"),
        ),
        total=False,
        note="会員数と産別数は、同じ会員・産別を1回だけ数えます。職場推進委員会は期間の末日にあるものです。",
    ),
    _Register(
        "consultations",
        "相談・NPO連携",
        "種類",
        "consultations",
        "consultation",
        ((Measure("consultation", "sum", "count"), "件数", "件"),),
        total=True,
    ),
    _Register(
        "meetings",
        "会議・研修会",
        "種類",
        "meetings",
        "meeting",
        (
            (Measure("meeting", "count"), "回数", "回"),
            (Measure("meeting", "sum", "attendees"), "参加者", "名"),
        ),
        total=True,
    ),
)


def register_tables(scene: Scene) -> Iterator[SummaryTable]:
    """Yield the tables of the registers that have a record in the period or in last year's."""
    for register in _REGISTERS:
        measures = [measure for measure, _, _ in register.measures]
        rows = list(_rows(scene, register, measures))
        if register.key == "activities":
            rows += _workplace(scene, len(measures))
        if any(_told(row) for row in rows):
            compared = (measures[0], WORKPLACES) if register.key == "activities" else measures[:1]
            note = register.note + scene.given.note(compared, register.dimension)
            yield SummaryTable(register.key, register.title, _columns(register), tuple(rows), note)


def _rows(scene: Scene, register: _Register, measures: Sequence[Measure]) -> Iterator[SummaryRow]:
    now = scene.now.groups(measures, register.dimension)
    before = scene.earlier(measures[:1], register.dimension)
    for key, label in scene.labels(register.group, now, before).items():
        line = [measure.narrowed(register.dimension, key) for measure in measures]
        values = now.numbers.get(key) or _empty(scene.now, line)
        past = before.numbers.get(key) or _empty(scene.prior, line[:1])
        yield _row(scene, label, line, values, past[0])
    if register.total:
        values = scene.now.groups(measures, None).of("", (0,) * len(measures))
        prior = scene.earlier(measures[:1], None).of("", (0,))[0]
        yield _row(scene, TOTAL_LABEL, measures, values, prior, total=True)


def _empty(side: Side | None, line: Sequence[Measure]) -> Numbers:
    """Return zeros for a kind that the year keeps, blanks for one nobody entered yet: each is a register of its own."""
    kept = side is not None and side.measurer.kept(line[0], side.period)
    return (0 if kept else None,) * len(line)


def _workplace(scene: Scene, width: int) -> Iterator[SummaryRow]:
    value = scene.now.groups((WORKPLACES,), None).of("", (0,))[0]
    prior = scene.earlier((WORKPLACES,), None).of("", (0,))[0]
    row = _row(scene, "職場推進委員会", [WORKPLACES], (value,), prior)
    blank = (None,) * (width - 1)
    yield SummaryRow(row.label, (row.cells[0], *blank, *row.cells[1:]))


def _row(
    scene: Scene, label: str, measures: Sequence[Measure], values: Numbers, prior: int | None, *, total: bool = False
) -> SummaryRow:
    figures = [table_figure(m, scene.now.period, value) for m, value in zip(measures, values, strict=True)]
    past = scene.earlier_figure(measures[0], prior)
    return SummaryRow(label, (*figures, past, difference(values[0], prior)), total=total)


def _columns(register: _Register) -> tuple[SummaryColumn, ...]:
    _, title, unit = register.measures[0]
    return (
        SummaryColumn(register.word, "", "label"),
        *(SummaryColumn(title, unit, "figure") for _, title, unit in register.measures),
        SummaryColumn("前年同期", unit, "prior"),
        SummaryColumn(f"{title}増減", unit, "delta"),
    )


def _told(row: SummaryRow) -> bool:
    """Tell whether a row holds a number that is not blank and not 0, or one of last year."""
    return any(cell is not None and not isinstance(cell, str) and bool(cell.value) for cell in row.cells)
