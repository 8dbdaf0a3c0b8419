"""A file of the bank against what the book has: it replaces an earlier file as a whole, and nothing mixes unseen.

An earlier file is replaced where it gave a figure that this one gives too, or the whole of what this one gives in
parts. Files that share no figure stand side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.records import FeedFile, MonthlyFigure
from roukin_desktop.exchange.foreign.model import ImportContext, Problem, Remark
from roukin_desktop.exchange.foreign.sink import Sink
from roukin_desktop.exchange.foreign.taker import Taken

Key = tuple[str, str | None, date]
"""Item, branch (None: 全道), first day of the month."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure of the file and where it stands."""

    value: int
    sheet: str
    cell: str


def replacing(
    context: ImportContext, sink: Sink, file: str, given: Mapping[Key, Cell], names: Mapping[str, str]
) -> Taken:
    """Return the records that make the book say what the file says; ``names`` are those of the branches."""
    known = {_key(figure): figure for figure in context.figures}
    replaced = _replaced(context, given, known)
    typed = [figure for figure in context.figures if figure.feed_id is None]
    _refuse_typed_wholes(context, sink, given, typed, names)
    before = [figure for figure in context.figures if figure.feed_id in {feed.id for feed in replaced}]
    taken, feed = Taken(), _feed(context, file, replaced, len(given))
    for key, cell in given.items():
        old = known.get(key)
        if old is None:
            taken.new.append(_figure(context, feed, key, cell))
        elif (old.value, old.feed_id) == (cell.value, feed.id):
            taken.same += 1
        else:
            taken.changed.append((old, replace(old, value=cell.value, feed_id=feed.id, reasons=())))
    taken.removed = [figure for figure in before if _key(figure) not in given]
    if not (taken.new or taken.changed or taken.removed):
        return taken
    taken.added = [feed]
    taken.removed += [one for one in replaced if one.id != feed.id]
    _tell_replaced(sink, replaced, before, given)
    _tell_typed(context, sink, given, typed)
    return taken


def _replaced(context: ImportContext, given: Mapping[Key, Cell], known: Mapping[Key, MonthlyFigure]) -> list[FeedFile]:
    """Return the earlier files this one replaces, the one with most figures first."""
    ids = {known[key].feed_id for key in given if key in known}
    sides = {(item, month): branch is None for item, branch, month in given}
    for figure in context.figures:
        if sides.get((figure.item, figure.month), figure.branch_id is None) != (figure.branch_id is None):
            ids.add(figure.feed_id)
    counts = {feed.id: sum(figure.feed_id == feed.id for figure in context.figures) for feed in context.feeds}
    return sorted((feed for feed in context.feeds if feed.id in ids), key=lambda feed: (-counts[feed.id], feed.id))


def _feed(context: ImportContext, file: str, replaced: list[FeedFile], rows: int) -> FeedFile:
    """Return the entry of the file: that of the one it replaces goes on, so that its figures keep their source."""
    name = Path(file).name or "金庫のファイル"
    if replaced:
        return replace(replaced[0], name=name, taken_on=context.today, sha256=context.digest, rows=rows)
    return FeedFile(
        id=context.new_id(),
        book_id=context.book_id,
        name=name,
        taken_on=context.today,
        sha256=context.digest,
        rows=rows,
    )


def _figure(context: ImportContext, feed: FeedFile, key: Key, cell: Cell) -> MonthlyFigure:
    item, branch, month = key
    return MonthlyFigure(
        id=context.new_id(),
        book_id=context.book_id,
        item=item,
        branch_id=branch,
        month=month,
        value=cell.value,
        feed_id=feed.id,
    )


def _refuse_typed_wholes(
    context: ImportContext,
    sink: Sink,
    given: Mapping[Key, Cell],
    typed: Iterable[MonthlyFigure],
    names: Mapping[str, str],
) -> None:
    """Refuse branches where 全道 was typed, and 全道 where branches were: a month must not count twice."""
    stand = {(figure.item, figure.month): figure for figure in typed}
    for (item, branch, month), cell in given.items():
        figure = stand.get((item, month))
        if figure is None or (figure.branch_id is None) == (branch is None):
            continue
        whose = names.get(figure.branch_id or "", "全体")
        told = (
            f"{_label(context, item)}の{month.year}年{month.month}月は、{whose}の数字が入力してあります。"
            "月次実績でその数字を消してから取り込んでください。"
        )
        sink.problems.append(Problem(cell.sheet, cell.cell, f"{cell.value:,}", told))


def _tell_replaced(
    sink: Sink, replaced: Iterable[FeedFile], before: Iterable[MonthlyFigure], given: Mapping[Key, Cell]
) -> None:
    for feed in replaced:
        had = [figure for figure in before if figure.feed_id == feed.id]
        gone = sum(_key(figure) not in given for figure in had)
        told = f"前のファイル「{feed.name}」の{count_text(len(had), '件')}を置き換えます。"
        if gone:
            told += f"うち{count_text(gone, '件')}はこのファイルにないため、なくなります。"
        sink.notices.insert(0, Remark("", "", "", told))


def _tell_typed(context: ImportContext, sink: Sink, given: Mapping[Key, Cell], typed: Iterable[MonthlyFigure]) -> None:
    """Tell which typed figures the file takes the place of, and where typed ones stay beside it."""
    months = {(item, month) for item, _, month in given}
    mixed: dict[str, set[date]] = {}
    for figure in typed:
        cell = given.get(_key(figure))
        if cell is not None:
            told = f"入力してあった{figure.value:,}を、このファイルの{cell.value:,}に替えます。"
            sink.notices.append(Remark(cell.sheet, cell.cell, f"{cell.value:,}", told))
        elif (figure.item, figure.month) in months:
            mixed.setdefault(figure.item, set()).add(figure.month)
    for item, days in mixed.items():
        when = "・".join(f"{day.month}月" for day in sorted(days))
        told = f"{_label(context, item)}の{when}は、このファイルにない店舗に入力した数字があり、混ざります。"
        sink.notices.append(Remark("", "", "", told))


def _key(figure: MonthlyFigure) -> Key:
    return figure.item, figure.branch_id, figure.month


def _label(context: ImportContext, item: str) -> str:
    found = context.catalogue.by_code.get(item)
    return found.label if found else item
