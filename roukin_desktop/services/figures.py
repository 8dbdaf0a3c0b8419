"""月次実績, opening balances, last year's figures: one by one, a sheet at a time, or out of last year's book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar, cast

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.period import half_period, year_period
from roukin_desktop.domain.records import MonthlyFigure, OpeningBalance, PriorFigure, Reason, Record
from roukin_desktop.services import recording
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.facts import OpenBook
from roukin_desktop.services.summaries.summary import summarise
from roukin_desktop.storage import finders
from roukin_desktop.storage.store import BookStore

R = TypeVar("R", bound=Record)

FEED_STAYS = (
    "金庫のファイルから取り込んだ数字は、ここでは消せません。直したファイルを取り込み直すか、取込を元に戻してください。"
)


def register_sheet(
    context: Context, records: Sequence[MonthlyFigure], gone: Sequence[MonthlyFigure], label: str
) -> Changes:
    """Put the changed cells of a sheet and take the emptied ones out, as one operation: all or nothing."""
    _not_of_a_file(gone)
    return recording.register_many(context, records, Verb.REGISTER, label, gone=gone)


def set_month(
    context: Context, item: str, month: date, value: int | None, branch_id: str | None, why: str = ""
) -> Changes:
    """Set one figure of a month, or take it out where ``value`` is None."""
    wanted = {"item": item, "month": month, "branch_id": branch_id}
    old = _own(context, MonthlyFigure, wanted)
    if value is None:
        if old is None:
            raise InputRefused("この月の数字は登録されていません。何も変更していません。")
        _not_of_a_file((old,))
        return recording.cancel(context, MonthlyFigure.kind, old.id, why)
    new = old or MonthlyFigure(id="", book_id="", item=item, branch_id=branch_id, month=month, value=value)
    return recording.register(context, _explained(replace(new, value=value), why), why)


def set_opening(context: Context, item: str, as_of: date, value: int) -> Changes:
    """Set what a long cumulation stood at on a day."""
    old = _own(context, OpeningBalance, {"item": item, "as_of": as_of})
    new = old or OpeningBalance(id="", book_id="", item=item, as_of=as_of, value=value)
    return recording.register(context, replace(new, value=value))


def set_prior(context: Context, item: str, period: str, value: int, scope: str, *, estimated: bool) -> Changes:
    """Set a figure of last year."""
    old = _own(context, PriorFigure, {"item": item, "period": period, "scope": scope})
    new = old or PriorFigure(id="", book_id="", item=item, period=period, scope=scope, value=value)
    return recording.register(context, replace(new, value=value, estimated=estimated))


def equal_start(context: Context, record: Record) -> str:
    """Return the id of another own record in the same place, '' where there is none."""
    others = OpenBook(context).alike(record)
    return others[0].id if others else ""


@dataclass(frozen=True, slots=True)
class Carried:
    """What 前年度の記録簿から would take over: whose book it is, and the figures that are new or other."""

    owner: str
    year: int
    new: tuple[PriorFigure, ...]
    changed: tuple[PriorFigure, ...]
    same: int

    @property
    def records(self) -> tuple[PriorFigure, ...]:
        """Everything to be put."""
        return (*self.new, *self.changed)


def plan_carried(context: Context, path: Path, progress: Progress | None = None) -> Carried:
    """Compute last year's figures from another book: 上期, 下期 and 通期, all of it.

    The book is only read, even while somebody works in it. FileTrouble where it cannot be; InputRefused where it has
    nothing of last year.
    """
    if path.resolve() == context.store.path.resolve():
        raise InputRefused("開いている記録簿です。前年度の別の記録簿を選んでください。")
    year = context.info.open_year - 1
    store = BookStore.open(path, who=context.store.who, clock=context.clock, read_only=True)
    try:
        found = _figures_of(context, store, year, progress or (lambda done, total: None))
        owner = store.info.name
    finally:
        store.close()
    if not found:
        raise InputRefused(f"「{owner}」の記録簿には{year}年度の実績がありません。何も変更していません。")
    return _compared(context, owner, year, found)


def take_carried(context: Context, plan: Carried) -> Changes | None:
    """Put last year's figures as 実数; None where the book has them all."""
    if not plan.records:
        return None
    label = f"前年実績 {plan.year}年度の記録簿から取込({len(plan.records)}件)"
    return recording.register_many(context, plan.records, Verb.IMPORT, label)


def _figures_of(context: Context, store: BookStore, year: int, tell: Progress) -> list[tuple[str, str, int]]:
    """Return (item, period, value) of what a book knows of a year; what a master says is no figure of it."""
    found: list[tuple[str, str, int]] = []
    periods = (half_period(year, 1), half_period(year, 2), year_period(year))
    for done, period in enumerate(periods):
        tell(done, len(periods))
        catalogue: Catalogue = context.catalogue(year)
        summary = summarise(store, context.catalogue, period)
        counted = (i for i in catalogue.indicators if i.measure.source not in ("master", "donation"))
        for indicator in counted:
            value = summary.figures[indicator.code].value
            if value is not None and indicator.code in context.catalogue().by_code:
                found.append((indicator.code, period.key, value))
    return found


def _compared(context: Context, owner: str, year: int, found: Sequence[tuple[str, str, int]]) -> Carried:
    known = {(one.item, one.period): one for one in _all(context, PriorFigure) if one.scope == "all"}
    new, changed, same = [], [], 0
    for item, period, value in found:
        old = known.get((item, period))
        if old is None:
            new.append(PriorFigure(id="", book_id="", item=item, period=period, value=value))
        elif (old.value, old.estimated) == (value, False):
            same += 1
        else:
            changed.append(replace(old, value=value, estimated=False))
    return Carried(owner, year, tuple(new), tuple(changed), same)


def _not_of_a_file(gone: Sequence[MonthlyFigure]) -> None:
    if any(figure.feed_id for figure in gone):
        raise InputRefused(FEED_STAYS)


def _explained(figure: MonthlyFigure, why: str) -> MonthlyFigure:
    """Return the figure with the reason of a command for the one warning a figure of a month can have."""
    return replace(figure, reasons=(Reason("month_mixed", why),)) if why else figure


def _own(context: Context, cls: type[R], wanted: dict[str, object]) -> R | None:
    found = finders.alike(context.store, cls.kind, wanted)
    return cast("R", found[0]) if found else None


def _all(context: Context, cls: type[R]) -> list[R]:
    own = context.info.book_id
    return [record for record in context.store.all(cls.kind) if isinstance(record, cls) and record.book_id == own]
