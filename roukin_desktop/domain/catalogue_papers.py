"""What the tables of 資料 may ask for: indicators of the year, cut along what their records know (domain.md §1.2)."""

from __future__ import annotations

from collections.abc import Iterator

from roukin_desktop.domain.catalogue import AXES, BUILT_IN_PAPERS, Catalogue, PaperTable
from roukin_desktop.domain.measure import SOURCES, Measure
from roukin_desktop.domain.toml_lines import Path
from roukin_desktop.domain.toml_records import Problem

_PLACES = ("committee", "branch")
"""What ``place`` must be able to become; an office's 会員 is left blank where records have none."""


def check_papers(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield what is wrong with the 資料 of a year beyond their keys."""
    for at, paper in enumerate(catalogue.papers):
        path: Path = ("papers", at)
        if not paper.tables and paper.key not in BUILT_IN_PAPERS:
            yield Problem((*path, "key"), f"資料「{paper.key}」には tables が必要です。")
        if not paper.title.strip():
            yield Problem((*path, "title"), "名前が空です。")
        for place, table in enumerate(paper.tables):
            yield from _check_table(table, (*path, "tables", place), catalogue)


def _check_table(table: PaperTable, path: Path, catalogue: Catalogue) -> Iterator[Problem]:
    if table.axis not in AXES:
        yield Problem((*path, "axis"), f"{'・'.join(AXES)} から選んでください。")
        return
    codes = [column.partition(":")[0] for column in table.columns]
    if not codes or len(set(codes)) < len(codes):
        yield Problem((*path, "columns"), "指標のコードを1つ以上、重ならないように書いてください。")
    for at, code in enumerate(codes):
        indicator = catalogue.by_code.get(code)
        if indicator is None:
            yield Problem((*path, "columns", at), f"指標 {code} はありません。")
        elif not cuts(indicator.measure, table.axis, catalogue):
            yield Problem((*path, "columns", at), f"指標 {code} は {table.axis} で分けられません。")
    drawn = ("rate",) if table.axis == "indicator" else tuple(codes)
    if table.chart and (table.chart not in drawn or table.axis == "session"):
        yield Problem((*path, "chart"), "表の列の指標か、axis が indicator のときは rate を書いてください。")


def cuts(measure: Measure, axis: str, catalogue: Catalogue, seen: frozenset[str] = frozenset()) -> bool:
    """Tell whether the rows of a measure can be cut along an axis: a total where all of its parts can.

    ``seen`` are codes on the way here: a total that leads back to itself is named elsewhere.
    """
    if axis == "indicator":
        return True
    if measure.opening:
        return False
    if measure.source == "indicators":
        parts = (catalogue.by_code.get(code) for code in measure.parts if code not in seen)
        further = seen | set(measure.parts)
        return axis != "session" and all(part and cuts(part.measure, axis, catalogue, further) for part in parts)
    if axis == "session":
        return measure.source == "study_session"
    known = SOURCES.get(measure.source, {"dimensions": ()})["dimensions"]
    return set(_PLACES if axis == "place" else (axis,)) <= set(known)
