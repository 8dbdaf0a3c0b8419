"""資料 キャンペーン実績: per campaign the branches down, the products across, and where it stands (domain.md C-9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from roukin_desktop.domain.catalogue import Campaign, Catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.notation import print_value
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import Figure
from roukin_desktop.reports.model import Block, Cell, Column, Heading, Line, Paper, Table
from roukin_desktop.services.papers.cells import NOTHING, Row, figure_cell, nothing_recorded, paper, text
from roukin_desktop.services.papers.progress import progress_table
from roukin_desktop.services.summaries.campaigns import MEASURES, product_labels, shown_campaigns, takes, window_text
from roukin_desktop.services.summaries.scene import Groups, Side, table_figure

_UNITS = {"count": ("件数", "件", "count", 9), "yen": ("金額", "円", "yen", 15)}
_NO_BRANCH = "店舗未入力"


def campaigns_paper(catalogue: Catalogue, side: Side, branches: Mapping[str, tuple[str, str]]) -> Paper:
    """Return every campaign that has begun or has entries, each with its total and its running total."""
    blocks: list[Block] = []
    for campaign in shown_campaigns(side):
        blocks += _campaign(side, campaign, branches)
    if not any(isinstance(block, Table) for block in blocks):
        blocks = [nothing_recorded("キャンペーン")]
    return paper(catalogue, "campaigns", "キャンペーン実績", blocks)


def _campaign(side: Side, campaign: Campaign, branches: Mapping[str, tuple[str, str]]) -> Iterator[Block]:
    measures = tuple(m.narrowed("campaign", campaign.key) for m in MEASURES)
    span = window_text(campaign)
    yield Heading(f"{campaign.name}({span})" if span else campaign.name)
    window = side.window(campaign.key)
    running = side.groups(measures, None, window) if window else None
    if window is None or running is None or not running.kept:
        yield nothing_recorded(campaign.name)
        return
    labels = product_labels(campaign, side.groups(measures, "product", window))
    counted: list[tuple[str, str]] = [
        (key, field) for key in labels for field in ("count", "yen") if field in takes(campaign, key)
    ]
    fields = sorted({field for _, field in counted})
    yield _running_line(side, measures, running, window, fields)
    yield _table(side, measures, window, branches, labels, counted, fields)
    if progress := progress_table(side, campaign, measures[0], window):
        yield progress


def _running_line(
    side: Side, measures: tuple[Measure, ...], running: Groups, window: Period, fields: list[str]
) -> Line:
    """Return 【累計】9,546件・205億60百万円, as headquarters prints campaigns."""
    values = running.of("", (0, 0))
    found = []
    for measure, value in zip(measures, values, strict=True):
        if measure.field in fields and value is not None:
            shown = print_value(value, "INT", "件") if measure.field == "count" else print_value(value, "MILLION")
            found.append(Figure(measure, window, value, shown))
    return Line(f"【累計】{'・'.join(f.printed for f in found)}({side.period.as_of_label})", tuple(found), "lead")


def _table(
    side: Side,
    measures: tuple[Measure, ...],
    window: Period,
    branches: Mapping[str, tuple[str, str]],
    labels: Mapping[str, str],
    counted: list[tuple[str, str]],
    fields: list[str],
) -> Table:
    """Return branch × product of the period, its sum, and the running total of each branch."""
    products = {key: _Part(side, tuple(m.narrowed("product", key) for m in measures), side.period) for key in labels}
    whole, running = _Part(side, measures, side.period), _Part(side, measures, window)
    parts = [(products[key], field) for key, field in counted]
    several = len(labels) > 1
    parts += [(whole, field) for field in fields] if several else []
    parts += [(running, field) for field in fields]
    keys = [key for key in branches if key in running.groups.numbers] + [""] * ("" in running.groups.numbers)
    names = {key: name for key, (_, name) in branches.items()} | {"": _NO_BRANCH}
    rows: list[Row] = [(text(names[key]), *(part.cell(key, field) for part, field in parts)) for key in keys]
    total = (text("合計"), *(part.total(field) for part, field in parts))
    columns = [Column("店舗", "text", 24), *(_column(labels[key], field) for key, field in counted)]
    columns += [_column("計", field) for field in fields] if several else []
    columns += [_column("累計", field) for field in fields]
    return Table("", tuple(columns), [*rows, total], 1, "累計はキャンペーンの初日から期間の末日までです。")


class _Part:
    """件数 and 金額 of a group of columns, per branch and in all."""

    def __init__(self, side: Side, measures: tuple[Measure, ...], window: Period) -> None:
        self._measures, self._window = measures, window
        self.groups = side.groups(measures, "branch", window)
        self._whole = side.groups(measures, None, window)

    def cell(self, branch: str, field: str) -> Cell:
        """Return a branch's figure; blank where the branch has no entry at all (未入力, L7)."""
        at = [m.field for m in self._measures].index(field)
        if branch not in self.groups.numbers:
            return NOTHING
        measure = self._measures[at].narrowed("branch", branch)
        return figure_cell(table_figure(measure, self._window, self.groups.numbers[branch][at]))

    def total(self, field: str) -> Cell:
        """Return the figure of all branches."""
        at = [m.field for m in self._measures].index(field)
        return figure_cell(table_figure(self._measures[at], self._window, self._whole.of("", (0, 0))[at]))


def _column(label: str, field: str) -> Column:
    word, unit, kind, width = _UNITS[field]
    return Column(word, kind, width, unit, label)
