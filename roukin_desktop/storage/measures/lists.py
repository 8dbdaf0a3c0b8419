"""All records of a period as plain rows, in a handful of statements: what lists and data sheets are printed from.

Records are not built: twenty thousand study sessions are read in a few tenths of a second.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select

from roukin_desktop.domain.period import Period
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.measures.scopes import Narrowing
from roukin_desktop.storage.store import BookStore

_S, _T, _L, _E, _M = t.study_session.c, t.self_target.c, t.target_line.c, t.campaign_entry.c, t.member.c
_Conditions = Sequence[ColumnElement[bool]]
_UNUSED = frozenset({"book_id", "version", "checksum", "has_expense"})
_COMMITTEE_CODE = t.committee.c.code.label("committee_code")
_BRANCH = (t.branch.c.code.label("branch_code"), t.branch.c.name.label("branch_name"))
_FEDERATION = (t.federation.c.code.label("federation_code"), t.federation.c.name.label("federation_name"))
_MEMBER = (_M.code.label("member_code"), _M.name.label("member_name"))


@dataclass(frozen=True, slots=True)
class SessionRows:
    """The study sessions of a period, planned ones too, oldest first, with what belongs to each by its id.

    ``present`` are (member id, attendees of that member), ``themes`` keys; ``expenses`` have position, kind, yen,
    note, site; ``members`` are all members by id with member_code, member_name, federation and branch (code, name).
    ``counted`` are those of ``present`` a distinct count takes: in a scope the others of a joint session are not.
    """

    sessions: Sequence[Any]
    present: Mapping[str, Sequence[tuple[str, int | None]]]
    counted: Mapping[str, Sequence[tuple[str, int | None]]]
    themes: Mapping[str, Sequence[str]]
    expenses: Mapping[str, Sequence[Any]]
    members: Mapping[str, Any]

    def names(self, session_id: str) -> list[str]:
        """Return the names of a session's members in the order typed."""
        return [self.members[member_id].member_name for member_id, _ in self.present.get(session_id, ())]


def session_rows(store: BookStore, period: Period, scope: Narrowing | None = None) -> SessionRows:
    """Return the study sessions of a period, narrowed to a scope."""
    within = and_(_S.held_on.between(period.start, period.end), *_counts(scope, "study_session"))
    there, theme, line = t.session_member.c, t.session_theme.c, t.expense_line.c
    chosen = [column for column in _S if column.name not in _UNUSED]
    members = select(_M.id, *_MEMBER, *_FEDERATION, *_BRANCH).select_from(_with_places(t.member))

    def children(table: Any, *columns: Any, only: _Conditions = ()) -> dict[str, list[Any]]:  # noqa: ANN401 - tables
        owner = table.c.session_id
        inside = select(owner, table.c.position, *columns).select_from(t.study_session.join(table))
        return _by_owner(connection.execute(inside.where(within, *only)).all())

    def presences(only: _Conditions = ()) -> dict[str, list[tuple[str, int | None]]]:
        found = children(t.session_member, there.member_id, there.attendees, only=only)
        return {key: [(row[2], row[3]) for row in rows] for key, rows in found.items()}

    with store.reading() as connection:
        present, themes = presences(), children(t.session_theme, theme.theme)
        return SessionRows(
            connection.execute(select(*chosen).where(within).order_by(_S.held_on, _S.number, _S.id)).all(),
            present,
            present if scope is None else presences((scope.presence(),)),
            {key: [row[2] for row in rows] for key, rows in themes.items()},
            children(t.expense_line, line.kind, line.yen, line.note, line.site),
            {row.id: row for row in connection.execute(members)},
        )


def target_rows(store: BookStore, fiscal_year: int, scope: Narrowing | None = None) -> list[Any]:
    """Return the self-target lines of a year with their member, by member code; confirmed or not."""
    statement = (
        select(t.self_target, *_MEMBER, *_FEDERATION, *_BRANCH, _L.position, _L.item, _L.allotted, _L.target)
        .select_from(_with_places(t.self_target.outerjoin(t.target_line).join(t.member)))
        .where(_T.fiscal_year == fiscal_year, *_counts(scope, "self_target"))
        .order_by(_M.code, _T.id, _L.position)
    )
    return _read(store, statement)


def entry_rows(store: BookStore, period: Period, scope: Narrowing | None = None) -> list[Any]:
    """Return the campaign entries of a period, by day."""
    statement = (
        select(t.campaign_entry, *_BRANCH)
        .select_from(t.campaign_entry.outerjoin(t.branch))
        .where(
            _E.recorded_on.between(period.start, period.end),
            *_counts(scope, "campaign_entry"),
        )
        .order_by(_E.recorded_on, _E.campaign, t.branch.c.code, _E.product, _E.id)
    )
    return _read(store, statement)


def member_rows(store: BookStore, scope: Narrowing | None = None) -> list[Any]:
    """Return the members of a scope by code, with federation, branch and its committee."""
    source = _with_places(t.member).outerjoin(t.committee, t.committee.c.id == t.branch.c.committee_id)
    statement = select(t.member, *_FEDERATION, *_BRANCH, _COMMITTEE_CODE).select_from(source)
    if scope is not None:
        statement = statement.where(or_(scope.record("member"), _named_by(scope)))
    return _read(store, statement.order_by(_M.code, _M.name, _M.id))


def branch_names(store: BookStore) -> dict[str, tuple[str, str]]:
    """Return code and name of every branch by its id, in order of the codes."""
    branch = t.branch.c
    found = _read(store, select(branch.id, branch.code, branch.name).order_by(branch.code, branch.id))
    return {key: (code, name) for key, code, name in found}


def review_count(store: BookStore, period: Period, scope: Narrowing | None = None) -> int:
    """Return how many records of a period an import left 要確認; self-targets are those of its year."""
    counts = [select(func.count()).where(*chosen).scalar_subquery() for _, _, chosen in _left_open(period, scope)]
    return int(sum(_read(store, select(*counts))[0]))


def review_ids(store: BookStore, period: Period, scope: Narrowing | None = None) -> list[tuple[str, str]]:
    """Return kind and id of the records ``review_count`` counts, kind by kind, by day."""
    found: list[tuple[str, str]] = []
    with store.reading() as connection:
        for kind, columns, chosen in _left_open(period, scope):
            day = next((columns[name] for name in ("held_on", "recorded_on", "done_on") if name in columns), columns.id)
            rows = connection.execute(select(columns.id).where(*chosen).order_by(day, columns.id))
            found.extend((kind, row.id) for row in rows)
    return found


def _left_open(period: Period, scope: Narrowing | None) -> tuple[tuple[str, Any, tuple[ColumnElement[bool], ...]], ...]:
    there, days = t.workplace_committee.c, (period.start, period.end)
    in_time = (
        ("study_session", _S, _S.held_on.between(*days)),
        ("campaign_entry", _E, _E.recorded_on.between(*days)),
        ("self_target", _T, _T.fiscal_year == period.fiscal_year),
        ("member_activity", t.member_activity.c, t.member_activity.c.done_on.between(*days)),
        (
            "workplace_committee",
            there,
            and_(
                or_(there.set_up_on.is_(None), there.set_up_on <= period.end),
                or_(there.ended_on.is_(None), there.ended_on > period.start),
            ),
        ),
        ("consultation", t.consultation.c, t.consultation.c.recorded_on.between(*days)),
        ("meeting", t.meeting.c, t.meeting.c.held_on.between(*days)),
    )
    return tuple((kind, table, (within, table.review != "", *_counts(scope, kind))) for kind, table, within in in_time)


def _named_by(scope: Narrowing) -> ColumnElement[bool]:
    """Return whether a record that counts names a member: across books one entry stands for all of its code."""
    there = t.session_member.c
    present = select(there.member_id).select_from(t.study_session.join(t.session_member)).where(scope.presence())
    targets = select(_T.member_id).where(scope.record("self_target"))
    return or_(_M.id.in_(present), _M.id.in_(targets))


def _counts(scope: Narrowing | None, kind: str) -> tuple[ColumnElement[bool], ...]:
    """Return the condition that a record counts in a scope; none for the whole."""
    return () if scope is None else (scope.record(kind),)


def _with_places(source: Any) -> Any:  # noqa: ANN401 - any join that has ``member`` in it
    with_federation = source.outerjoin(t.federation, t.federation.c.id == _M.federation_id)
    return with_federation.outerjoin(t.branch, t.branch.c.id == _M.branch_id)


def _by_owner(rows: Sequence[Any]) -> dict[str, list[Any]]:
    """Return child rows by owner in the order of their positions; sorting few at a time beats sorting all."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row)
    for some in found.values():
        if len(some) > 1:
            some.sort(key=itemgetter(1))
    return found


def _read(store: BookStore, statement: Select[Any]) -> list[Any]:
    with store.reading() as connection:
        return list(connection.execute(statement).all())
