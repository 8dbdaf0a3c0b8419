"""Which records travel in a submission: the own ones of a fiscal year, and those received that count here.

Records of other books travel as their home book wrote them, so that the next receiver meets the same record whichever
way it comes (design.md L6); registers travel whole, because rows name them.
"""

from __future__ import annotations

from collections.abc import Iterable

from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import DEEDS, HOME_ONLY, KINDS, Donee, PriorFigure, Record, SelfTarget, day_of
from roukin_desktop.services.context import Context
from roukin_desktop.storage.shelf import foreign
from roukin_desktop.storage.shelf.received import Shelf

DATED = DEEDS
"""Kinds that say something was done or set: 実績なし has none of them."""


def travelling(context: Context, year: int) -> list[Record]:
    """Return the records a submission of a fiscal year carries, own and received ones."""
    own = context.info.book_id
    found = [r for kind in KINDS for r in context.store.all(kind) if r.book_id == own]
    return [r for r in (*found, *received(context)) if lies_in(r, year)]


def received(context: Context) -> list[Record]:
    """Return the records of other books that count here, as their home book wrote them."""
    if not Shelf(context.store).facts().received:
        return []
    own = context.info.book_id
    return [record for record in foreign.whole(context.store).merged.records if record.book_id != own]


def lies_in(record: Record, year: int) -> bool:
    """Tell whether a record belongs to a fiscal year; entries of registers and stocks belong to every one.

    A figure of last year belongs to the year whose report compares itself with it. What never travels lies in none.
    """
    if record.kind in HOME_ONLY:
        return False
    day = day_of(record)
    if day is not None:
        return fiscal_year_of(day) == year
    if isinstance(record, SelfTarget | Donee):
        return record.fiscal_year == year
    if isinstance(record, PriorFigure):
        return record.period[:4] == str(year - 1)
    return True


def dated(records: Iterable[Record]) -> bool:
    """Tell whether any record says that something was done or set."""
    return any(record.kind in DATED for record in records)
