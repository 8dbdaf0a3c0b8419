"""All records of a period as plain rows, in a handful of statements: what lists and data sheets are printed from.

Records are not built: twenty thousand study sessions are read in a few tenths of a second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from roukin_desktop.domain.period import Period
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.store import BookStore

Children = Mapping[str, Sequence[Any]]

_S, _T, _L, _E, _M = t.study_session.c, t.self_target.c, t.target_line.c, t.campaign_entry.c, t.member.c
_COMMITTEE_CODE = t.committee.c.code.label("committee_code")
_BRANCH = (t.branch.c.code.label("branch_code"), t.branch.c.name.label("branch_name"))
_FEDERATION = (t.federation.c.code.label("federation_code"), t.federation.c.name.label("federation_name"))
_MEMBER = (_M.code.label("member_code"), _M.name.label("member_name"))


@dataclass(frozen=True, slots=True)
class SessionRows:
    """The study sessions of a period, planned ones too, oldest first, with what belongs to each by its id.

    ``members`` have member_id, member_code, member_name, federation and branch (code, name) and attendees;
    ``themes`` are keys; ``expenses`` have position, kind, yen, note, site.
    """

    sessions: Sequence[Any]
    members: Children
    themes: Children
    expenses: Children


def session_rows(store: BookStore, period: Period) -> SessionRows:
    """Return the study sessions of a period."""
    within = _S.held_on.between(period.start, period.end)
    there, theme, line = t.session_member.c, t.session_theme.c, t.expense_line.c
    members = (
        select(there.session_id, there.member_id, *_MEMBER, *_FEDERATION, *_BRANCH, there.attendees)
        .select_from(_with_places(t.study_session.join(t.session_member).join(t.member)))
        .where(within)
        .order_by(there.session_id, there.position)
    )
    themes = _children_of_sessions(t.session_theme, theme.session_id, within, theme.theme)
    expenses = _children_of_sessions(
        t.expense_line, line.session_id, within, line.position, line.kind, line.yen, line.note, line.site
    )
    with store.reading() as connection:
        return SessionRows(
            connection.execute(select(t.study_session).where(within).order_by(_S.held_on, _S.number, _S.id)).all(),
            _by_first(connection.execute(members).all()),
            {key: [row.theme for row in rows] for key, rows in _by_first(connection.execute(themes).all()).items()},
            _by_first(connection.execute(expenses).all()),
        )


def target_rows(store: BookStore, fiscal_year: int) -> list[Any]:
    """Return the self-target lines of a year with their member, by member code; confirmed or not."""
    statement = (
        select(t.self_target, *_MEMBER, *_FEDERATION, *_BRANCH, _L.position, _L.item, _L.allotted, _L.target)
        .select_from(_with_places(t.self_target.outerjoin(t.target_line).join(t.member)))
        .where(_T.fiscal_year == fiscal_year)
        .order_by(_M.code, _T.id, _L.position)
    )
    return _read(store, statement)


def entry_rows(store: BookStore, period: Period) -> list[Any]:
    """Return the campaign entries of a period, by day."""
    statement = (
        select(t.campaign_entry, *_BRANCH)
        .select_from(t.campaign_entry.outerjoin(t.branch))
        .where(_E.recorded_on.between(period.start, period.end))
        .order_by(_E.recorded_on, _E.campaign, t.branch.c.code, _E.product, _E.id)
    )
    return _read(store, statement)


def member_rows(store: BookStore) -> list[Any]:
    """Return all members by code, with federation, branch and its committee."""
    source = _with_places(t.member).outerjoin(t.committee, t.committee.c.id == t.branch.c.committee_id)
    statement = select(t.member, *_FEDERATION, *_BRANCH, _COMMITTEE_CODE).select_from(source)
    return _read(store, statement.order_by(_M.code, _M.name, _M.id))


def branch_names(store: BookStore) -> dict[str, tuple[str, str]]:
    """Return code and name of every branch by its id, in order of the codes."""
    branch = t.branch.c
    found = _read(store, select(branch.id, branch.code, branch.name).order_by(branch.code, branch.id))
    return {key: (code, name) for key, code, name in found}


def review_count(store: BookStore, period: Period) -> int:
    """Return how many records of a period an import left 要確認: sessions, entries and self-targets of its year."""
    kinds = (
        (_S, _S.held_on.between(period.start, period.end)),
        (_E, _E.recorded_on.between(period.start, period.end)),
        (_T, _T.fiscal_year == period.fiscal_year),
    )
    counts = [select(func.count()).where(within, columns.review != "").scalar_subquery() for columns, within in kinds]
    return int(sum(_read(store, select(*counts))[0]))


def _with_places(source: Any) -> Any:  # noqa: ANN401 - any join that has ``member`` in it
    with_federation = source.outerjoin(t.federation, t.federation.c.id == _M.federation_id)
    return with_federation.outerjoin(t.branch, t.branch.c.id == _M.branch_id)


def _children_of_sessions(
    table: Any,  # noqa: ANN401 - a child table of study_session
    owner: ColumnElement[Any],
    within: ColumnElement[bool],
    *columns: ColumnElement[Any],
) -> Select[Any]:
    return (
        select(owner, *columns).select_from(table.join(t.study_session)).where(within).order_by(owner, table.c.position)
    )


def _by_first(rows: Sequence[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    return found


def _read(store: BookStore, statement: Select[Any]) -> list[Any]:
    with store.reading() as connection:
        return list(connection.execute(statement).all())
