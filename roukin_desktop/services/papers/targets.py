"""資料 会員自主目標 設定状況 and 一覧 (domain.md §1.2: 資料 1-① and 1-②)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.period import Period
from roukin_desktop.domain.summary import Summary
from roukin_desktop.reports.model import Block, Column, Paper, Table
from roukin_desktop.services.papers.cells import (
    NOTHING,
    LazyRows,
    Row,
    amount,
    day,
    figure_cell,
    known,
    nothing_recorded,
    paper,
    summary_block,
    text,
)
from roukin_desktop.services.papers.lines import indicator_lines


def targets_paper(catalogue: Catalogue, summary: Summary, rows: Sequence[Any]) -> Paper:
    """Return who set self-targets, per item."""
    blocks: list[Block] = [nothing_recorded("会員自主目標")]
    if rows:
        wanted = [i for i in catalogue.indicators if i.measure.source == "self_target"]
        blocks = [*indicator_lines(wanted, summary), summary_block(summary, "self_targets")]
    return paper(catalogue, "self_targets", "会員自主目標 設定状況", blocks)


def target_list_paper(catalogue: Catalogue, summary: Summary, rows: Sequence[Any]) -> Paper:
    """Return one row per member: 会員分件数目標 beside 会員自主目標 of every item."""
    title = "会員自主目標 一覧"
    if not rows:
        return paper(catalogue, "self_target_list", title, [nothing_recorded("会員自主目標")])
    keys = _items(catalogue, rows)
    grouped: dict[str, list[Any]] = {}
    for row in rows:
        grouped.setdefault(row.id, []).append(row)
    listed = LazyRows(
        list(grouped.values()), lambda lines: _cells(lines, keys, summary.period), [_total(summary, keys)]
    )
    left_out = any(target_state(row, summary.period) != "確定" for row in rows)
    note = "「未確定」と「期間後」の会員は合計に入っていません。" if left_out else ""
    table = Table("", _columns(catalogue, keys), listed, 1, note)
    return paper(catalogue, "self_target_list", title, [table])


def target_state(row: Any, period: Period) -> str:  # noqa: ANN401 - a row of measures_lists
    """Return whether a self-target counts in a period: 確定, 未確定 (copied, J-3) or 期間後 (set later, J-4)."""
    if not row.confirmed:
        return "未確定"
    return "期間後" if row.set_on and row.set_on > period.end else "確定"


def _items(catalogue: Catalogue, rows: Sequence[Any]) -> list[str]:
    of_year = [item.key for item in catalogue.target_items]
    return of_year + sorted({row.item for row in rows if row.item} - set(of_year))


def _columns(catalogue: Catalogue, keys: Sequence[str]) -> tuple[Column, ...]:
    items = {item.key: item for item in catalogue.target_items}
    found = [Column("コード", "text", 8), Column("会員", "text", 28)]
    for key in keys:
        item = items.get(key)
        label, unit = (item.short or item.label, item.unit) if item else (key, "")
        found += [Column("会員分", "count", 8, unit, label), Column("自主目標", "count", 8, unit, label)]
    return (*found, Column("設定日", "date", 11), Column("状態", "text", 8))


def _cells(lines: Sequence[Any], keys: Sequence[str], period: Period) -> Row:
    first = lines[0]
    by_item = {line.item: line for line in lines}
    cells = [text(first.member_code), text(first.member_name)]
    for key in keys:
        line = by_item.get(key)
        cells += [amount(line.allotted), amount(line.target)] if line else [NOTHING, NOTHING]
    state = target_state(first, period)
    return (*cells, day(first.set_on), text(f"{state} 要確認" if first.review else state))


def _total(summary: Summary, keys: Sequence[str]) -> Row:
    """Return the totals of the summary: the same measures, so list and summary cannot disagree."""
    cells = [NOTHING, text("合計")]
    rows = [row.cells for row in known(summary, "self_targets").rows if not row.total]
    for at in range(len(keys)):
        cells += [figure_cell(rows[at][1]), figure_cell(rows[at][2])] if at < len(rows) else [NOTHING, NOTHING]
    return (*cells, NOTHING, NOTHING)
