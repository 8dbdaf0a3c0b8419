"""検算表: the sums of the form run over a report, as a sheet and as sentences said before printing (domain.md §3.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roukin_desktop.domain.identities import Checked, check_identities, compare
from roukin_desktop.domain.layout import Layout
from roukin_desktop.domain.notation import count_text, delta_text
from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.model import Cell, Column, Line, Paper, Table
from roukin_desktop.services.conference.facts import Facts
from roukin_desktop.services.conference.share import printed_codes
from roukin_desktop.services.papers.cells import NOTHING, Row, amount, serial, text

KEY = "conference_checks"
_SIGNS = {"=": "=", "<=": "≦", ">=": "≧"}
_VERDICTS = {True: "✓", False: "×", None: ""}
_COLUMNS = (
    Column("No", "serial", 5),
    Column("検算", "text", 58),
    Column("左", "count", 14),
    Column("関係", "text", 5),
    Column("右", "count", 14),
    Column("差", "delta", 14),
    Column("判定", "text", 5),
)
_NOTE = "金額は円で比べます。数字の入っていないものは判定しません。"


def checked(layout: Layout, facts: Facts, papers: Sequence[Paper]) -> tuple[Checked, ...]:
    """Return every sum of the form, then every figure that must stand in both the text and a table of the papers."""
    values = {code: figure.value for code, figure in facts.summary.figures.items()}
    return (*check_identities(layout, facts.catalogue, values), *_twice(layout, facts, papers))


def broken(checks: Iterable[Checked]) -> tuple[str, ...]:
    """Return a sentence for each sum that does not hold, to be shown before anything is printed."""
    return tuple(_sentence(check) for check in checks if check.holds is False)


def check_sheet(checks: Sequence[Checked], estimated: Sequence[str] = ()) -> Paper:
    """Return the 検算表 as a paper; ``estimated`` are figures compared with an estimate of last year (§3.3)."""
    faulty = broken(checks)
    verdict = f"{len(faulty)}件が合いません。" if faulty else "すべて合っています。"
    unknown = sum(check.holds is None for check in checks)
    left_out = f"数字の入っていないものが{unknown}件あります。" if unknown else ""
    rows: list[Row] = [_row(number, check) for number, check in enumerate(checks, 1)]
    table = Table("", _COLUMNS, rows, 0, _NOTE)
    told = (Line(f"前年の数字が推定のもの: {'、'.join(estimated)}", role="note"),) if estimated else ()
    return Paper(KEY, "", "検算表", (Line(verdict + left_out), table, *told))


def estimated_labels(facts: Facts) -> tuple[str, ...]:
    """Return the labels of figures whose last year was worked back from a printed paper."""
    figures = facts.summary.figures
    return tuple(i.label for i in facts.catalogue.indicators if i.code in figures and figures[i.code].prior_estimated)


def blank_labels(layout: Layout, facts: Facts) -> tuple[str, ...]:
    """Return the labels of the figures of the paper that nobody entered, in its order (design.md L7)."""
    codes = dict.fromkeys(code for part in layout.parts for block in part.blocks for code in printed_codes(block))
    return tuple(dict.fromkeys(facts.catalogue.by_code[code].label for code in codes if not facts.known(code)))


def _twice(layout: Layout, facts: Facts, papers: Sequence[Paper]) -> Iterator[Checked]:
    """Compare what the text says with what the tables say; a figure gone from an edited text is a broken one."""
    said = {figure for paper in papers for block in paper.blocks if isinstance(block, Line) for figure in block.figures}
    shown = {
        cell.figure
        for paper in papers
        for block in paper.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        if cell.figure
    }
    for code in layout.twice:
        figure = facts.summary.figures.get(code)
        label = f"{facts.catalogue.by_code[code].label}は本文と表で同じ"
        if figure is None or figure.value is None:
            yield compare(label, None, "=", None)
            continue
        left, right = _found(figure, said), _found(figure, shown)
        whole = compare(label, left, "=", right)
        yield whole if whole.holds is not None else Checked(label, left, "=", right, holds=False)


def _found(figure: Figure, among: set[Figure]) -> int | None:
    return figure.value if figure in among else None


def _row(number: int, check: Checked) -> Row:
    gap = check.difference
    difference = NOTHING if gap is None else Cell(gap, delta_text(gap))
    sides = amount(check.left), text(_SIGNS[check.relation]), amount(check.right)
    return serial(number), text(check.label), *sides, difference, text(_VERDICTS[check.holds])


def _sentence(check: Checked) -> str:
    if check.left is None or check.right is None:
        where = "本文" if check.left is None else "表"
        return f"検算「{check.label}」が合いません。{where}に数字がありません。"
    left, right, gap = count_text(check.left), count_text(check.right), delta_text(check.left - check.right)
    return f"検算「{check.label}」が合いません。左 {left}、右 {right}、差 {gap} です。"
