"""What in a book waits for its people, counted without building a record: ホーム is opened at every start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, distinct, exists, func, not_, or_, select

from roukin_desktop.domain.period import Period
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.store import BookStore

_M, _S, _T, _E = t.member.c, t.study_session.c, t.self_target.c, t.campaign_entry.c


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many own records of a kind wait, and the one to begin with ('' where none does)."""

    kind: str
    count: int
    first: str


def blank_sessions(store: BookStore, period: Period, today: date) -> Waiting:
    """Return the sessions held up to today whose participants are 未入力 (L7)."""
    return _waiting(store, _blank(store, period, today), "study_session")


def past_plans(store: BookStore, period: Period, today: date) -> Waiting:
    """Return the sessions still 予定 though their day is over."""
    return _waiting(store, _past(store, period, today), "study_session")


def reviews(store: BookStore, period: Period) -> tuple[Waiting, ...]:
    """Return the records of a period an import left 要確認, kind by kind."""
    return tuple(_waiting(store, wanted, kind) for kind, wanted in _reviewed(store, period).items())


def ids(store: BookStore, what: str, kind: str, period: Period, today: date) -> list[str]:
    """Return all records counted as ``blank``, ``planned`` or ``review`` of a kind, the one to begin with first."""
    if what == "review":
        wanted = _reviewed(store, period)[kind]
    else:
        wanted = {"blank": _blank, "planned": _past}[what](store, period, today)
    with store.reading() as connection:
        return list(connection.execute(wanted).scalars())


def member_counts(store: BookStore, year: int, day: date) -> tuple[int, int]:
    """Return how many members there are on a day, and how many own ones have no self-target of a year.

    A member in two books is one by its code (L6b); one without a code is itself.
    """
    there = and_(or_(_M.valid_from.is_(None), _M.valid_from <= day), or_(_M.valid_to.is_(None), _M.valid_to >= day))
    one = case((_M.code_key != "", _M.code_key), else_=_M.id)
    target = exists().where(_T.member_id == _M.id, _T.fiscal_year == year, _T.confirmed.is_(True))
    without = and_(_M.book_id == store.info.book_id, not_(target))
    counts = select(func.count(distinct(one)), func.count(case((without, 1)))).where(there)
    with store.reading() as connection:
        members, missing = connection.execute(counts).one()
    return members, missing


def _blank(store: BookStore, period: Period, today: date) -> Select[Any]:
    return _own_sessions(store, period, _S.status == "held", _S.held_on <= today, _S.attendees.is_(None))


def _past(store: BookStore, period: Period, today: date) -> Select[Any]:
    return _own_sessions(store, period, _S.status == "planned", _S.held_on < today)


def _reviewed(store: BookStore, period: Period) -> dict[str, Select[Any]]:
    own = store.info.book_id
    entries = select(_E.id).where(_E.book_id == own, _E.recorded_on.between(period.start, period.end), _E.review != "")
    targets = select(_T.id).where(_T.book_id == own, _T.fiscal_year == period.fiscal_year, _T.review != "")
    return {
        "study_session": _own_sessions(store, period, _S.review != ""),
        "campaign_entry": entries.order_by(_E.recorded_on, _E.id),
        "self_target": targets.order_by(_T.id),
    }


def _own_sessions(store: BookStore, period: Period, *narrowed: ColumnElement[bool]) -> Select[Any]:
    own = (_S.book_id == store.info.book_id, _S.held_on.between(period.start, period.end))
    return select(_S.id).where(*own, *narrowed).order_by(_S.held_on, _S.number)


def _waiting(store: BookStore, wanted: Select[Any], kind: str) -> Waiting:
    with store.reading() as connection:
        first = connection.execute(wanted.limit(1)).scalar()
        if first is None:
            return Waiting(kind, 0, "")
        count = connection.execute(select(func.count()).select_from(wanted.order_by(None).subquery())).scalar_one()
    return Waiting(kind, count, first)
