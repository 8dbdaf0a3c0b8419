"""Light rows for the lists of a screen: what a row shows and no more, straight from SQL.

Text is looked for in the stored search keys, folded on both sides alike (domain.md §8.3), so 「どうちょう」 finds
ドウチヨウ and half-width kana find full-width ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Table, and_, false, func, or_, select

from roukin_desktop.domain.period import Period
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage.store import BookStore
from roukin_desktop.storage.tables import (
    branch,
    campaign_entry,
    consultation,
    expense_line,
    federation,
    meeting,
    member,
    member_activity,
    self_target,
    session_member,
    session_theme,
    study_session,
    workplace_committee,
)

_NUMBERED = re.compile(r"(?:no\.?)?([0-9]{1,6})")
"""A session by its number, as the screen calls it (「No.12」), folded for the search."""


class SessionLine(NamedTuple):
    """A study session in the list. ``expense_yen`` None: no 職域活動費; ``members`` 「A労組 ほか2」.

    ``foreign`` tells that another book, ``book_id``, is its home.
    """

    id: str
    number: int
    held_on: date
    members: str
    form: str
    purpose: str
    themes: tuple[str, ...]
    attendees: int | None
    expense_yen: int | None
    status: str
    needs_review: bool
    book_id: str
    foreign: bool


class MemberLine(NamedTuple):
    """A member in the list; ``valid`` tells whether it is a member on the day asked for.

    ``foreign`` tells that another book, ``book_id``, is its home.
    """

    id: str
    code: str
    name: str
    reading: str
    federation: str
    branch: str
    headcount: int | None
    valid: bool
    needs_review: bool
    book_id: str
    foreign: bool


def sessions(
    store: BookStore,
    period: Period | None,
    text: str = "",
    limit: int | None = None,
    own: bool | None = None,
) -> list[SessionLine]:
    """Return the study sessions of a period whose members match ``text``, newest first; 「No.12」 finds that one.

    ``own`` True leaves out those of other books, False those of this one.
    """
    statement = _sessions()
    home = store.info.book_id
    if own is not None:
        statement = statement.where((study_session.c.book_id == home) == own)
    if period is not None:
        statement = statement.where(study_session.c.held_on.between(period.start, period.end))
    key = search_key(text)
    if key:
        matching: ColumnElement[bool] = study_session.c.id.in_(_sessions_of(key))
        numbered = _NUMBERED.fullmatch(key)
        if numbered is not None:
            matching = or_(matching, study_session.c.number == int(numbered[1]))
        statement = statement.where(matching)
    with store.reading() as connection:
        rows = connection.execute(statement.limit(limit)).all()
    return [_session_line(row, home) for row in rows]


def members(
    store: BookStore,
    text: str = "",
    on: date | None = None,
    limit: int | None = None,
    own: bool | None = None,
) -> list[MemberLine]:
    """Return the members that match ``text``, by code; ``on`` decides ``valid`` and leaves nobody out.

    ``own`` True leaves out those of other books, False those of this one.
    """
    statement = _members(on)
    home = store.info.book_id
    if own is not None:
        statement = statement.where((member.c.book_id == home) == own)
    key = search_key(text)
    if key:
        statement = statement.where(_matches(key))
    with store.reading() as connection:
        rows = connection.execute(statement.limit(limit)).all()
    return [MemberLine(*(*row, row.book_id != home)) for row in rows]


def member_ids(
    store: BookStore,
    text: str,
    on: date,
    limit: int | None,
    own: bool | None = None,
    among: Sequence[str] | None = None,
) -> list[str]:
    """Return the ids of members that match ``text``, those valid on a day first, then by code.

    ``among`` asks of these alone; a lookup reads no more of a large register than it shows.
    """
    columns = member.c
    statement = select(columns.id).order_by(_valid(on).desc(), columns.code, columns.name, columns.id)
    if own is not None:
        statement = statement.where((columns.book_id == store.info.book_id) == own)
    if among is not None:
        statement = statement.where(columns.id.in_(among))
    if key := search_key(text):
        statement = statement.where(_matches(key))
    with store.reading() as connection:
        return list(connection.execute(statement.limit(limit)).scalars())


class MeetingLine(NamedTuple):
    """A meeting as the search finds it."""

    id: str
    held_on: date
    name: str
    place: str
    book_id: str


class TargetLine(NamedTuple):
    """A self-target as the search finds it."""

    id: str
    fiscal_year: int
    member: str
    book_id: str


def targets(store: BookStore, text: str, limit: int) -> list[TargetLine]:
    """Return the self-targets whose member matches ``text``, the latest year first."""
    held = self_target.c
    statement = select(held.id, held.fiscal_year, member.c.name, held.book_id).join(
        member, member.c.id == held.member_id
    )
    found = statement.where(_matches(search_key(text))).order_by(held.fiscal_year.desc(), member.c.code, held.id)
    with store.reading() as connection:
        return [TargetLine(*row) for row in connection.execute(found.limit(limit))]


class EntryLine(NamedTuple):
    """The newest entry of a campaign, product and branch: what the search tells them by."""

    id: str
    campaign: str
    product: str
    recorded_on: date
    branch: str
    book_id: str


def latest_entries(store: BookStore) -> list[EntryLine]:
    """Return one entry per campaign, product and branch, the newest first; their names are the year's."""
    held, named = campaign_entry.c, func.coalesce(branch.c.name, "").label("branch")
    columns = (held.id, held.campaign, held.product, held.recorded_on, named, held.book_id)
    lines = select(*columns).outerjoin(branch, branch.c.id == held.branch_id)
    with store.reading() as connection:
        found = connection.execute(_newest(lines, campaign_entry, (held.campaign, held.product, held.branch_id)))
        return [EntryLine(*row) for row in found]


def meetings(store: BookStore, text: str, limit: int) -> list[MeetingLine]:
    """Return the meetings whose name or place matches ``text``, newest first; they are few and have no search key."""
    held = meeting.c
    statement = select(held.id, held.held_on, held.name, held.place, held.book_id).order_by(
        held.held_on.desc(), held.id
    )
    key = search_key(text)
    with store.reading() as connection:
        lines = (MeetingLine(*row) for row in connection.execute(statement))
        found = (line for line in lines if key in search_key(line.name) or key in search_key(line.place))
        return list(islice(found, limit))


class ActivityLine(NamedTuple):
    """A deed of a member or a 産別 as the search finds it."""

    id: str
    activity: str
    done_on: date
    whose: str
    book_id: str


def activities(store: BookStore, text: str, named: Sequence[str], limit: int) -> list[ActivityLine]:
    """Return the deeds of members that match ``text`` and those called like it (``named``), newest first.

    産別 are few and have no search key: those called so are looked up first.
    """
    held, key = member_activity.c, search_key(text)
    whose = func.coalesce(member.c.name, federation.c.name, "")
    source = member_activity.outerjoin(member, member.c.id == held.member_id).outerjoin(
        federation, federation.c.id == held.federation_id
    )
    with store.reading() as connection:
        groups = connection.execute(select(federation.c.id, federation.c.name))
        called = [row.id for row in groups if key in search_key(row.name)]
        wanted = or_(_matches(key), held.federation_id.in_(called), held.activity.in_(named))
        statement = select(held.id, held.activity, held.done_on, whose, held.book_id).select_from(source).where(wanted)
        found = connection.execute(statement.order_by(held.done_on.desc(), held.id).limit(limit))
        return [ActivityLine(*row) for row in found]


class WorkplaceLine(NamedTuple):
    """A 職場推進委員会 as the search finds it; ``since`` None: nobody knows."""

    id: str
    member: str
    since: date | None
    book_id: str


def workplaces(store: BookStore, text: str, limit: int) -> list[WorkplaceLine]:
    """Return the 職場推進委員会 whose member matches ``text``, by the member's code; all match a blank."""
    held = workplace_committee.c
    statement = select(held.id, member.c.name, held.set_up_on, held.book_id).join(member, member.c.id == held.member_id)
    found = statement.where(_matches(search_key(text))).order_by(member.c.code, held.id)
    with store.reading() as connection:
        return [WorkplaceLine(*row) for row in connection.execute(found.limit(limit))]


class ConsultationLine(NamedTuple):
    """The newest count of a kind, branch and note: what the search tells them by."""

    id: str
    consultation: str
    recorded_on: date
    branch: str
    note: str
    book_id: str


def latest_consultations(store: BookStore) -> list[ConsultationLine]:
    """Return one count per kind, branch and note, the newest first; the names of the kinds are the year's."""
    held, named = consultation.c, func.coalesce(branch.c.name, "").label("branch")
    columns = (held.id, held.consultation, held.recorded_on, named, held.note, held.book_id)
    lines = select(*columns).outerjoin(branch, branch.c.id == held.branch_id)
    with store.reading() as connection:
        found = connection.execute(_newest(lines, consultation, (held.consultation, held.branch_id, held.note)))
        return [ConsultationLine(*row) for row in found]


def _newest(lines: Select[Any], table: Table, alike: Sequence[ColumnElement[Any]]) -> Select[Any]:
    """Return of lines that are ``alike`` the one recorded last, the newest first."""
    place = func.row_number().over(partition_by=alike, order_by=(table.c.recorded_on.desc(), table.c.id)).label("place")
    placed = lines.add_columns(place).subquery()
    shown = [column for column in placed.c if column.name != place.name]
    return select(*shown).where(placed.c.place == 1).order_by(placed.c.recorded_on.desc(), placed.c.id)


def _matches(key: str) -> ColumnElement[bool]:
    return member.c.search_key.contains(key, autoescape=True)


def _sessions_of(key: str) -> Select[Any]:
    return (
        select(session_member.c.session_id).join(member, member.c.id == session_member.c.member_id).where(_matches(key))
    )


@cache
def _sessions() -> Select[Any]:
    here = study_session.c.id
    first = (
        select(member.c.name)
        .join(session_member, session_member.c.member_id == member.c.id)
        .where(session_member.c.session_id == here, session_member.c.position == 0)
        .scalar_subquery()
    )
    others = select(func.count()).where(session_member.c.session_id == here).scalar_subquery()
    ordered = (
        select(session_theme.c.theme)
        .where(session_theme.c.session_id == here)
        .order_by(session_theme.c.position)
        .correlate(study_session)
        .subquery()
    )
    themes = select(func.aggregate_strings(ordered.c.theme, ",")).scalar_subquery()
    yen = select(func.sum(expense_line.c.yen)).where(expense_line.c.session_id == here).scalar_subquery()
    columns = study_session.c
    return select(
        columns.id,
        columns.number,
        columns.held_on,
        first,
        others,
        columns.form,
        columns.purpose,
        themes,
        columns.attendees,
        columns.has_expense,
        yen,
        columns.status,
        columns.review != "",
        columns.book_id,
    ).order_by(columns.held_on.desc(), columns.number.desc(), columns.id)


def _session_line(row: Any, home: str) -> SessionLine:  # noqa: ANN401 - a row of unlike values
    number, held_on, first, there, form, purpose, themes, attendees, has_expense, yen, status, review, book = row[1:]
    return SessionLine(
        row[0],
        number,
        held_on,
        (first or "") if there < 2 else f"{first} ほか{there - 1}",
        form,
        purpose,
        tuple(themes.split(",")) if themes else (),
        attendees,
        (yen or 0) if has_expense else None,
        status,
        bool(review),
        book,
        book != home,
    )


def _valid(on: date | None) -> ColumnElement[bool]:
    columns = member.c
    if on is None:
        return ~false()
    return and_(
        or_(columns.valid_from.is_(None), columns.valid_from <= on),
        or_(columns.valid_to.is_(None), columns.valid_to >= on),
    )


def _members(on: date | None) -> Select[Any]:
    columns, valid = member.c, _valid(on)
    return (
        select(
            columns.id,
            columns.code,
            columns.name,
            columns.reading,
            func.coalesce(federation.c.name, ""),
            func.coalesce(branch.c.name, ""),
            columns.headcount,
            valid.label("valid"),
            (columns.review != "").label("needs_review"),
            columns.book_id,
        )
        .outerjoin(federation, federation.c.id == columns.federation_id)
        .outerjoin(branch, branch.c.id == columns.branch_id)
        .order_by(columns.code, columns.name, columns.id)
    )
