"""Figure lines in headquarters' style: 【実績】329件/7,299名(前年同期比▲26件/▲687名) (domain.md §4.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from roukin_desktop.domain.catalogue import Catalogue, Indicator
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.reports.model import Block, Heading, Line


def result_line(figures: Sequence[Figure]) -> Line | None:
    """Return the line of figures that belong together; None where all of them are blank."""
    shown = tuple(figure for figure in figures if figure.value is not None)
    if not shown:
        return None
    deltas = [figure.delta_printed for figure in shown]
    compared = f"(前年同期比{'/'.join(deltas)})" if all(deltas) else ""
    return Line(f"【実績】{'/'.join(figure.printed for figure in shown)}{compared}", shown)


def session_lines(catalogue: Catalogue, summary: Summary) -> list[Block]:
    """Return the year's indicators made of study sessions, those over the same sessions on one line.

    Which there are, and what they are called, is the catalogue's (design.md L10).
    """
    wanted = [i for i in catalogue.indicators if _plain_session(i.measure)]
    return indicator_lines(wanted, summary)


def expense_lines(catalogue: Catalogue, summary: Summary) -> list[Block]:
    """Return the year's indicators made of study sessions that used 職域活動費."""
    measured = [i for i in catalogue.indicators if i.measure.source == "study_session"]
    return indicator_lines([i for i in measured if not _plain_session(i.measure)], summary)


def indicator_lines(indicators: Iterable[Indicator], summary: Summary) -> list[Block]:
    """Return heading and figures for each run of indicators over the same rows."""
    blocks: list[Block] = []
    for _, run in groupby(indicators, key=lambda i: (i.measure.source, i.measure.where)):
        together = list(run)
        line = result_line([summary.figures[i.code] for i in together])
        if line is not None:
            blocks += [Heading(f"{_title(together)}({summary.period.as_of_label})"), line]
    return blocks


def _title(indicators: Sequence[Indicator]) -> str:
    """Return what the labels say before their last word, if all say the same; else the labels."""
    heads = {i.label.rpartition(" ")[0] for i in indicators}
    if len(indicators) > 1 and len(heads) == 1 and (head := heads.pop()):
        return f"{head} 開催実績"
    return "・".join(i.label for i in indicators)


def _plain_session(measure: Measure) -> bool:
    uses_expense = measure.field == "expense_yen" or any(dimension == "expense" for dimension, _ in measure.where)
    return measure.source == "study_session" and not uses_expense
