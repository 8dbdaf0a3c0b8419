"""Tables of the conference report: indicators down, 年間目標・上期実績・達成率 across; prizes; events of the year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from roukin_desktop.domain.catalogue import Indicator
from roukin_desktop.domain.dates import hour_label
from roukin_desktop.domain.layout import Block
from roukin_desktop.domain.notation import SCALES
from roukin_desktop.reports.model import Cell, Column, Table
from roukin_desktop.services.conference.facts import Words, figure_words, target_words, weekday
from roukin_desktop.services.conference.share import printed_codes
from roukin_desktop.services.papers.cells import NOTHING, Row, serial, text
from roukin_desktop.services.summaries.goals import OF_MEMBERS

TOTAL = "合計"
_COLUMNS = {
    "no": ("serial", 5),
    "label": ("text", 56),
    "text": ("text", 20),
    "rate": ("rate", 10),
    "delta": ("delta", 14),
}
_COUNT = ("count", 14)
_MEASURED = frozenset({"target", "rate"})
"""Columns that say nothing where no row has a target."""


def table_block(block: Block, words: Words) -> Table:
    """Return a table of the form, filled."""
    figures = words.facts.summary.figures
    aimed = any(figure.target is not None for code in printed_codes(block) if (figure := figures.get(code)))
    left = _MEASURED if words.facts.share and not aimed else ()
    kept = [column for column in block.columns if column.partition(":")[0] not in left]
    takes = [column.partition(":")[0] for column in kept]
    columns = []
    for take, column in zip(takes, kept, strict=True):
        kind, width = _COLUMNS.get(take, _COUNT)
        head = OF_MEMBERS if words.facts.share and take == "target" else words.text(column.partition(":")[2])
        columns.append(Column(head, kind, width))
    rows = list(_sourced(block, words) if block.source else _rows(block, takes, words))
    totals = int(bool(block.total) or block.source.startswith("prizes:"))
    return Table(words.text(block.text), tuple(columns), rows, min(totals, len(rows)))


def _rows(block: Block, takes: Sequence[str], words: Words) -> Iterator[Row]:
    for number, row in enumerate(block.rows, 1):
        code, _, label = row.partition(":")
        indicator = words.facts.catalogue.by_code[code]
        yield tuple(_cell(indicator, take, words, label or indicator.label, number) for take in takes)
    if block.total:
        indicator = words.facts.catalogue.by_code[block.total]
        yield tuple(_cell(indicator, take, words, TOTAL, None) for take in takes)


def _cell(indicator: Indicator, take: str, words: Words, label: str, number: int | None) -> Cell:
    if take == "no":
        return serial(number) if number else NOTHING
    if take == "label":
        return text(label)
    figure = words.facts.summary.figures.get(indicator.code)
    if take == "target":
        value = figure.target if figure else None
        return Cell(value, target_words(indicator, figure, plain=True)) if value is not None else NOTHING
    if figure is None or figure.value is None:
        return NOTHING
    printed = figure_words(indicator, figure, take)
    if take == "rate":
        return Cell(_tenths(printed), printed, figure) if printed else NOTHING
    prior = figure.prior
    shown = {"value": figure.value, "plain": figure.value, "prior": prior}
    value = shown[take] if take in shown else None if prior is None else figure.value - prior
    if value is None:
        return NOTHING
    money = bool(SCALES[indicator.rounding][1])
    unit = "円" if money else "" if take == "plain" else indicator.print_unit
    return Cell(value, printed, figure, unit)


def _tenths(printed: str) -> int:
    """Return 「111.8%」 as 1118, the way a rate stands in a cell."""
    return int("".join(char for char in printed if char.isdecimal())) * (-1 if printed.startswith("▲") else 1)


def _sourced(block: Block, words: Words) -> Iterator[Row]:
    kind, _, key = block.source.partition(":")
    if kind == "events":
        for event in sorted(words.facts.events.get(key, ()), key=lambda one: one.day):
            yield text(event.title), text(weekday(event.day)), text(event.place)
        return
    if kind == "officers":
        for change in words.facts.frame.officers if words.facts.frame else ():
            yield text(change.post), text(change.old), text(change.new), text(change.organisation)
        return
    if kind == "schedule":
        coming = [event for one in key.split(",") for event in words.facts.coming.get(one, ())]
        for event in sorted(coming, key=lambda one: one.day):
            yield (
                text(f"{event.day.year}年{weekday(event.day)}{hour_label(event.starts_at)}"),
                text(event.title),
                text(event.place),
            )
        return
    campaign = words.facts.catalogue.campaign(key)
    prizes = campaign.prizes if campaign else ()
    for prize in prizes:
        yield text(prize.name), text(prize.goods), _persons(prize.winners)
    if prizes:
        yield NOTHING, text(TOTAL), _persons(sum(prize.winners for prize in prizes))


def _persons(number: int) -> Cell:
    return Cell(number, f"{number:,}名様", unit="名様")
