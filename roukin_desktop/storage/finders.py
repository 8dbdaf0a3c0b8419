"""Single questions the rules and the forms ask of a book, each answered by one indexed statement.

``own_only`` leaves out what was received of other books: an own record is judged beside own ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypeVar, cast

from sqlalchemy import Column, ColumnElement, Table, func, or_, select

from roukin_desktop.domain.period import Period
from roukin_desktop.domain.records import CampaignEntry, Member, MonthlyFigure, Record, SelfTarget
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage import repository
from roukin_desktop.storage.mapping import KIND_MAPS
from roukin_desktop.storage.store import BookStore
from roukin_desktop.storage.tables import (
    campaign_entry,
    member,
    monthly_figure,
    self_target,
    session_member,
    study_session,
)

R = TypeVar("R", bound=Record)

DAYS = {"member_activity": "done_on", "consultation": "recorded_on", "meeting": "held_on"}
"""The day a record of these registers lies on."""


def member_by_code(store: BookStore, code: str, *, own_only: bool = False) -> Member | None:
    """Return the member of that code, full width and half width alike; None for a blank code."""
    key = search_key(code)
    if not key:
        return None
    return next(iter(_some(store, Member, member.c.code_key == key, *_home(store, member, own_only))), None)


def members_by_key(store: BookStore, key: str, *, own_only: bool = False) -> list[Member]:
    """Return the members whose name folds to that search key."""
    return _some(store, Member, member.c.name_key == key, *_home(store, member, own_only))


def sessions_on(store: BookStore, member_id: str, day: date, *, own_only: bool = False) -> list[tuple[str, int, str]]:
    """Return id, number and purpose of the sessions a member had on a day (domain.md G5).

    Whose they are is looked at here: asked for in the statement, it has SQLite go through all sessions of the book.
    """
    columns = study_session.c
    statement = (
        select(columns.id, columns.number, columns.purpose, columns.book_id)
        .join(session_member, session_member.c.session_id == columns.id)
        .where(session_member.c.member_id == member_id, columns.held_on == day)
        .order_by(columns.number)
        .distinct()
    )
    with store.reading() as connection:
        found = [(row[0], row[1], row[2], row[3] == store.info.book_id) for row in connection.execute(statement)]
    return [(key, number, purpose) for key, number, purpose, own in found if own or not own_only]


def last_held(store: BookStore, member_id: str, *, but: str = "") -> tuple[date, int] | None:
    """Return the day and the 参加者 of the newest own session of a member where they were counted, ``but`` one.

    Of a joint session it is how many the member brought, where that was noted. Whose they are is looked at here, as
    in ``sessions_on``.
    """
    session, share = study_session.c, session_member.c
    heads = func.coalesce(share.attendees, session.attendees)
    statement = (
        select(session.held_on, heads, session.book_id)
        .join(session_member, share.session_id == session.id)
        .where(share.member_id == member_id, session.id != but, heads.is_not(None))
        .order_by(session.held_on.desc(), session.number.desc())
    )
    with store.reading() as connection:
        own = (row for row in connection.execute(statement) if row[2] == store.info.book_id)
        return next(((row[0], row[1]) for row in own), None)


def target_of(store: BookStore, member_id: str, year: int, *, own_only: bool = False) -> SelfTarget | None:
    """Return a member's self-target of a year (a book has one at most, domain.md J-1)."""
    whose = self_target.c.member_id == member_id
    found = _some(store, SelfTarget, whose, self_target.c.fiscal_year == year, *_home(store, self_target, own_only))
    return found[0] if found else None


def targets(store: BookStore, year: int, *, own_only: bool = False) -> list[SelfTarget]:
    """Return all self-targets of a year."""
    return _some(store, SelfTarget, self_target.c.fiscal_year == year, *_home(store, self_target, own_only))


def entries(
    store: BookStore, campaign: str | None = None, period: Period | None = None, *, own_only: bool = False
) -> list[CampaignEntry]:
    """Return the campaign entries of a campaign, of a period, or both, by day."""
    conditions = _home(store, campaign_entry, own_only)
    if campaign is not None:
        conditions.append(campaign_entry.c.campaign == campaign)
    if period is not None:
        conditions.append(campaign_entry.c.recorded_on.between(period.start, period.end))
    return _some(store, CampaignEntry, *conditions)


def running_total(
    store: BookStore,
    campaign: str,
    branch_id: str | None,
    product: str,
    until: date,
    without: str = "",
    *,
    own_only: bool = False,
) -> tuple[int | None, int | None]:
    """Return count and yen up to and with a day; None where nothing was entered (blank is not zero).

    ``without`` is the id of an entry left out: one being corrected is not part of what was there before it.
    """
    statement = select(func.sum(campaign_entry.c["count"]), func.sum(campaign_entry.c.yen)).where(
        *_line(campaign, branch_id, product),
        campaign_entry.c.recorded_on <= until,
        campaign_entry.c.id != without,
        *_home(store, campaign_entry, own_only),
    )
    with store.reading() as connection:
        row = connection.execute(statement).one()
    return row[0], row[1]


def dated(store: BookStore, kind: type[R], period: Period, *, own_only: bool = False) -> list[R]:
    """Return the records of a register whose day lies in a period, by day."""
    table = KIND_MAPS[kind.kind].table
    in_time = table.c[DAYS[kind.kind]].between(period.start, period.end)
    return _some(store, kind, in_time, *_home(store, table, own_only))


def figures_between(store: BookStore, first: date, last: date) -> list[MonthlyFigure]:
    """Return the figures of all books of the months from ``first`` to ``last``, both first days of a month."""
    month = monthly_figure.c.month
    return _some(store, MonthlyFigure, month >= first, month <= last)


def alike(store: BookStore, kind: str, wanted: Mapping[str, object]) -> list[Record]:
    """Return the own records of a kind whose fields hold just these values; None asks for a blank."""
    table = KIND_MAPS[kind].table
    same = [table.c[name] == value if value is not None else table.c[name].is_(None) for name, value in wanted.items()]
    with store.reading() as connection:
        return repository.fetch_where(connection, kind, table.c.book_id == store.info.book_id, *same)


def naming(store: BookStore, ids: Sequence[str], *, own: bool) -> list[Record]:
    """Return the records that name any of these members, own ones or those of other books, each once.

    Which columns name a member is read from the tables, so that no kind is forgotten.
    """
    found: list[Record] = []
    with store.reading() as connection:
        for kind, one in KIND_MAPS.items():
            columns = one.table.c
            named = [column.in_(ids) for column in columns if _names_member(column)]
            for child in one.children:
                pointing = [column for column in child.table.c if _names_member(column) and column.name != child.parent]
                named += [columns.id.in_(select(child.table.c[child.parent]).where(c.in_(ids))) for c in pointing]
            if named:
                home = (columns.book_id == store.info.book_id) == own
                found += repository.fetch_where(connection, kind, or_(*named), home)
    return found


def _names_member(column: Column[Any]) -> bool:
    return any(key.column.table is member for key in column.foreign_keys)


def _line(campaign: str, branch_id: str | None, product: str) -> tuple[ColumnElement[bool], ...]:
    columns = campaign_entry.c
    here = columns.branch_id.is_(None) if branch_id is None else columns.branch_id == branch_id
    return columns.campaign == campaign, here, columns.product == product


def _home(store: BookStore, table: Table, own_only: bool) -> list[ColumnElement[bool]]:
    return [table.c.book_id == store.info.book_id] if own_only else []


def _some(store: BookStore, kind: type[R], *conditions: ColumnElement[bool]) -> list[R]:
    """Return the records of a kind that meet all conditions, in the kind's order."""
    with store.reading() as connection:
        return cast("list[R]", repository.fetch_where(connection, kind.kind, *conditions))
