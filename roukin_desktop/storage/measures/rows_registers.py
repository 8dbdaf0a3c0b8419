"""The rows behind figures of 会員活動, 職場推進委員会, 相談, 会議 and 月次実績 (design.md L4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.summary import BackingRow
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.measures.frames import Frame

Run = Callable[[Select[Any]], Sequence[Any]]
Maker = Callable[[Run, Catalogue, Frame, ColumnElement[bool], ColumnElement[int]], list[BackingRow]]


def counted_once(
    run: Run, catalogue: Catalogue, frame: Frame, measure: Measure, chosen: ColumnElement[bool]
) -> list[BackingRow]:
    """Return one row per member or 産別 counted; it opens the first of its records, of which there may be several."""
    named = t.federation if measure.field == "federation" else t.member
    source = t.metadata.tables[measure.source]
    key = frame.one[measure.field]
    times = func.count(source.c.id.distinct())
    inner = (
        select(key.label("k"), func.min(source.c.id).label("opens"), func.max(frame.day).label("day"), times.label("n"))
        .select_from(frame.source)
        .where(chosen)
        .group_by(key)
        .subquery()
    )
    found = run(
        select(inner.c.opens, inner.c.day, inner.c.n, named.c.name)
        .select_from(inner.outerjoin(named, named.c.id == inner.c.k))
        .order_by(named.c.code, inner.c.k)
    )
    words = {key for dimension, keys in measure.where if dimension == "activity" for key in keys}
    detail = "・".join(catalogue.label("activities", word, short=True) for word in sorted(words))
    return [
        BackingRow(
            measure.source, row.opens, row.day, row.name or "", f"{detail} {row.n}件" if row.n > 1 else detail, None
        )
        for row in found
    ]


def _rows(run: Run, frame: Frame, chosen: ColumnElement[bool], *columns: ColumnElement[Any]) -> Sequence[Any]:
    day, (ident, *_) = frame.day, frame.ident
    asked = select(ident.label("id"), day.label("day"), *columns).select_from(frame.source)
    return run(asked.where(chosen).order_by(day.desc(), ident))


def _activities(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    done = t.member_activity.c
    federation = select(t.federation.c.name).where(t.federation.c.id == done.federation_id).scalar_subquery()
    whose = func.coalesce(t.member.c.name, federation, "").label("whose")
    found = _rows(run, frame, chosen, done.activity, whose, done.note, amount)
    return [
        BackingRow(
            "member_activity",
            row.id,
            row.day,
            f"{catalogue.label('activities', row.activity, short=True)} {row.whose}",
            row.note,
            row.amount,
        )
        for row in found
    ]


def _workplaces(
    run: Run, _catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    found = _rows(run, frame, chosen, t.member.c.name, t.workplace_committee.c.note, amount)
    return [BackingRow("workplace_committee", r.id, r.day, r.name or "", r.note, r.amount) for r in found]


def _consultations(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    found = _rows(run, frame, chosen, t.consultation.c.consultation, t.branch.c.name, amount)
    return [
        BackingRow(
            "consultation", r.id, r.day, catalogue.label("consultations", r.consultation), r.name or "", r.amount
        )
        for r in found
    ]


def _meetings(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    held = t.meeting.c
    found = _rows(run, frame, chosen, held.name, held.meeting, held.place, amount)
    return [
        BackingRow("meeting", r.id, r.day, r.name or catalogue.label("meetings", r.meeting), r.place, r.amount)
        for r in found
    ]


def _months(
    run: Run, catalogue: Catalogue, frame: Frame, chosen: ColumnElement[bool], amount: ColumnElement[int]
) -> list[BackingRow]:
    figure = t.monthly_figure.c
    feed = select(t.feed_file.c.name).where(t.feed_file.c.id == figure.feed_id).scalar_subquery().label("feed")
    role = select(t.book.c.role).where(t.book.c.book_id == figure.book_id).scalar_subquery().label("role")
    found = _rows(run, frame, chosen, figure.item, t.branch.c.name, feed, role, amount)
    labels = {indicator.code: indicator.label for indicator in catalogue.indicators}
    return [
        BackingRow(
            "monthly_figure",
            row.id,
            row.day,
            f"{row.day.year}年{row.day.month}月 {row.name or Role(row.role or Role.COMMITTEE).whole}",
            f"{labels.get(row.item, row.item)} {row.feed or '入力'}",
            row.amount,
        )
        for row in found
    ]


REGISTER_ROWS: dict[str, Maker] = {
    "member_activity": _activities,
    "workplace_committee": _workplaces,
    "consultation": _consultations,
    "meeting": _meetings,
    "monthly_figure": _months,
}
"""How the rows of each source are worded."""
