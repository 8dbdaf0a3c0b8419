"""The plan of an import: everything that would happen, before anything does (exchange.md §5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign.mapping import Mapping
from roukin_desktop.exchange.foreign.model import ImportContext, Problem, Remark, Review, Sheet
from roukin_desktop.exchange.foreign.outline import SheetOutline, outline
from roukin_desktop.exchange.foreign.rows_campaigns import CampaignRows
from roukin_desktop.exchange.foreign.rows_figures import FigureRows
from roukin_desktop.exchange.foreign.rows_members import MemberRows
from roukin_desktop.exchange.foreign.rows_priors import PriorRows
from roukin_desktop.exchange.foreign.rows_sessions import SessionRows
from roukin_desktop.exchange.foreign.rows_targets import TargetRows
from roukin_desktop.exchange.foreign.sheet_notices import notices_of
from roukin_desktop.exchange.foreign.sink import BROKEN, UNSTORED, Sink
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.exchange.foreign.table import DATA, HEADER, HEADING, NOTE, TOTAL, Line, Table
from roukin_desktop.exchange.foreign.taker import Taken, Taker
from roukin_desktop.exchange.foreign.totals import Tally
from roukin_desktop.exchange.foreign.values import CELL_LIMIT, Unreadable, as_number, shown
from roukin_desktop.exchange.foreign.words import FIELDS
from roukin_desktop.exchange.foreign.xml_scan import column_letters, column_number

_TAKERS: dict[str, Callable[[ImportContext, Sink], Taker]] = {
    "members": MemberRows,
    "sessions": SessionRows,
    "targets": TargetRows,
    "campaigns": CampaignRows,
    "figures": FigureRows,
    "priors": PriorRows,
}
_NAMES = {
    "members": "会員台帳",
    "sessions": "学習会",
    "targets": "会員自主目標",
    "campaigns": "キャンペーン実績",
    "figures": "月次実績",
    "priors": "前年実績",
}


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; with a ``problem`` nothing may be taken in.

    ``added`` are records of other registers that come along (an unknown 産別) and are to be put first, ``removed``
    those to be deleted after all is put: what an earlier file of the bank gave and this one does not.
    ``changed`` holds (before, after) pairs; ``after`` keeps id and version of ``before``. ``same`` counts rows
    the book already has. ``left_out`` are rows not read as records (subtotals, headings, notes), ``notices``
    what a person should know (hidden columns, a subtotal that does not fit, sheets not read). ``sheets`` shows the
    file's sheets and columns to whoever mends the mapping.
    """

    kind: str
    file: str
    mapping: Mapping
    new: tuple[Record, ...] = ()
    changed: tuple[tuple[Record, Record], ...] = ()
    same: int = 0
    problems: tuple[Problem, ...] = ()
    reviews: tuple[Review, ...] = ()
    left_out: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()
    added: tuple[Record, ...] = ()
    removed: tuple[Record, ...] = ()
    totals: dict[str, object] = field(default_factory=dict)
    sheets: tuple[SheetOutline, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        """All records to put, parents first."""
        return self.added + self.new + tuple(after for _, after in self.changed)


def plan(kind: str, sheets: Sequence[Sheet], mapping: Mapping, context: ImportContext) -> ImportPlan:
    """Return what importing the mapped tables would do; never raises for what a cell holds."""
    sink = Sink()
    taker = _TAKERS[kind](context, sink)
    by_name = {sheet.name: sheet for sheet in sheets}
    tables = [Table(kind, by_name[m.sheet], m) for m in mapping.sheets if m.sheet in by_name and m.columns]
    if not tables:
        message = f"{_NAMES[kind]}の表が見つかりません。見出しの行と列を確かめるか、ひな形に写してください。"
        sink.problems.append(Problem(sheets[0].name if len(sheets) == 1 else "", "", "", message))
    for sheet in {id(t.sheet): t.sheet for t in tables}.values():
        _refuse_long_cells(sheet, sink)
    with collector_paused():
        for table in tables:
            _take_table(table, taker, sink)
        taken = taker.finish()
    sink.notices.extend(notices_of(sheets, tables))
    return _made(kind, sheets, mapping, sink, taken)


def _made(kind: str, sheets: Sequence[Sheet], mapping: Mapping, sink: Sink, taken: Taken) -> ImportPlan:
    return ImportPlan(
        kind=kind,
        file=sheets[0].file if sheets else "",
        mapping=mapping,
        new=tuple(taken.new),
        changed=tuple(taken.changed),
        same=taken.same,
        problems=_as_read(sink.problems, sheets),
        reviews=tuple(sink.reviews),
        left_out=tuple(sink.left_out),
        notices=tuple(sink.notices),
        added=tuple(taken.added),
        removed=tuple(taken.removed),
        totals=taken.totals,
        sheets=outline(sheets, mapping),
    )


def _as_read(problems: Sequence[Problem], sheets: Sequence[Sheet]) -> tuple[Problem, ...]:
    """Return problems in the order in which a person meets their cells: sheet by sheet, row by row, left to right."""
    order = {sheet.name: index for index, sheet in enumerate(sheets)}

    def place(problem: Problem) -> tuple[int, int, int]:
        letters = problem.cell.rstrip("0123456789")
        row = problem.cell[len(letters) :]
        return order.get(problem.sheet, -1), int(row or 0), column_number(letters)

    return tuple(sorted(problems, key=place))


def _take_table(table: Table, taker: Taker, sink: Sink) -> None:
    tally = Tally()
    taker.begin(table)
    for line in table.lines():
        if line.what == DATA:
            if not _refuse_flaws(line, sink):
                tally.add(taker.take(line))
        elif line.what == TOTAL:
            _check_total(line, tally, sink)
        elif line.what == HEADER:
            sink.leave_out(line, line.label, "見出しの繰り返しのため、取り込みません。")
        elif line.label:
            if line.what == HEADING:
                taker.heading(line)
            sink.leave_out(
                line,
                line.label,
                "注記のため、取り込みません。" if line.what == NOTE else "見出しの行のため、取り込みません。",
            )


def _refuse_flaws(line: Line, sink: Sink) -> bool:
    """Name every mapped cell of a row that is a formula without stored value or an error; tell whether there is one."""
    found = False
    if not line.table.is_flawed(line.number):
        return False
    for key in line.table.mapping.columns:
        flaw = line.flaw(key)
        if flaw:
            sink.problem(line, key, UNSTORED if flaw == "unstored" else BROKEN)
            found = True
    return found


def _check_total(line: Line, tally: Tally, sink: Sink) -> None:
    """Leave a subtotal or total out, and tell where it differs from the rows it sums, once all of them are readable."""
    figures = {}
    for key, value in line.values.items():
        try:
            number = as_number(value, thousands=line.table.multiplier(key))
        except Unreadable:
            continue
        if number is not None and _is_figure(line.table.kind, key):
            figures[key] = number
    if not line.label:
        _leave_unlabelled(line, tally, sink, figures)
        return
    sink.leave_out(line, line.label, "小計・合計の行のため、取り込みません。")
    differing = tally.differing(line.label, figures)
    for key, rows in differing.items() if not sink.problems else ():
        sink.notice(
            line, key, f"{line.label}の{figures[key]:,}が、上の行の合計{rows:,}と合いません。元の表を確かめてください。"
        )


def _leave_unlabelled(line: Line, tally: Tally, sink: Sink, figures: dict[str, int]) -> None:
    shown_figures = "・".join(f"{v:,}" for v in figures.values())
    if tally.agrees(figures):
        sink.leave_out(line, shown_figures, "見出しのない合計の行のため、取り込みません。")
    elif figures:
        sink.leave_out(line, shown_figures, "数だけの行のため、取り込みません。")


def _is_figure(kind: str, key: str) -> bool:
    head, _, item = key.partition(":")
    if item:
        return head in {"expense", "target", "allotted", "count", "yen"}
    return any(f.key == key and f.looks in {"count", "number", "money"} for f in FIELDS[kind]) and key != "minutes"


def _refuse_long_cells(sheet: Sheet, sink: Sink) -> None:
    """Refuse text beyond what Excel holds, in whatever column: it was cut or made by a machine."""
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row, 1):
            if type(value) is str and len(value) >= CELL_LIMIT:
                message = f"1つの欄の文字が多すぎます({len(value):,}文字以上)。短くしてください。"
                sink.problems.append(Problem(sheet.name, f"{column_letters(column)}{number}", shown(value), message))
