"""Where the rows of a measure come from and how its dimensions read there: the one filter of design.md L4.

Figures, groups and backing rows are all selected from a ``Frame`` under the conditions made here, so they
cannot disagree. Portable SQLAlchemy Core (design.md §5.9): no function that only SQLite knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    String,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    not_,
    or_,
    select,
    true,
)

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period
from roukin_desktop.storage import tables as t
from roukin_desktop.storage.measures.scopes import Narrowing

KEPT_BLANK = frozenset({"attendees", "web_attendees", "count", "yen"})
"""Fields where a blank is 未入力 of a row that counts; elsewhere a blank means that the row adds nothing."""


@dataclass(frozen=True, slots=True)
class Many:
    """A dimension of which a row can have several keys or none: child rows ``source`` with ``owner`` and ``key``.

    ``first`` picks one child row per key where the same key may stand twice; None: the query makes them distinct.
    ``home`` is the key of a row whose book decides it, child rows or none; NULL, or None of all, where they decide.
    """

    source: FromClause
    owner: ColumnElement[str]
    key: ColumnElement[str]
    first: ColumnElement[bool] | None = None
    home: ColumnElement[str] | None = None

    def joined(self, source: FromClause, ident: ColumnElement[Any]) -> FromClause:
        """Return ``source`` with the child rows of each row, or blanks where it has none."""
        return source.outerjoin(self.source, and_(self.owner == ident, true() if self.first is None else self.first))


@dataclass(frozen=True, slots=True)
class Frame:
    """Rows to count, the key each dimension has in them, and what they add.

    ``one`` holds dimensions with one key per row ('' where blank), ``many`` those with several. ``optional`` are those
    a row can lack: a distinct count of them passes such a row over.
    """

    source: FromClause
    ident: tuple[ColumnElement[Any], ...]
    day: ColumnElement[Any]
    one: Mapping[str, ColumnElement[str]]
    amounts: Mapping[str, ColumnElement[int]]
    many: Mapping[str, Many] = field(default_factory=dict)
    optional: frozenset[str] = frozenset()


def frame_of(measure: Measure, dimension: str | None = "") -> Frame | None:
    """Return the frame of a measure by a dimension; None where this version keeps no such records.

    Distinct members are counted on the rows of ``session_member``, so that a joint session gives each branch
    only its own members; the places of members are joined only where they are asked for. ``dimension`` None
    asks for everything of the member.
    """
    if measure.source == "study_session":
        if measure.take != "distinct":
            return _SESSIONS
        asked = {dimension, *(name for name, _ in measure.where)}
        return _PRESENCES_PLACED if asked & {None, "federation", *_PLACES} else _PRESENCES
    return _FRAMES.get(measure.source)


def amount_name(measure: Measure) -> str:
    """Return the key of ``Frame.amounts`` a measure adds up.

    ``rows`` where it counts rows or members; ``count`` of a field counts the rows where that field is given.
    """
    if measure.take == "count" and measure.field:
        return f"{measure.field}_given"
    return measure.field if measure.take in {"sum", "last"} else "rows"


def stated(frame: Frame, measure: Measure) -> ColumnElement[bool]:
    """Return the condition that a row has something to add; rows with a blank that counts as 未入力 stay."""
    if measure.take == "distinct" and measure.field in frame.optional:
        return frame.one[measure.field] != ""
    name = amount_name(measure)
    return and_(True) if name in KEPT_BLANK else frame.amounts[name].is_not(None)


def conditions(frame: Frame, measure: Measure, period: Period, scope: Narrowing | None = None) -> ColumnElement[bool]:
    """Return the filter of a measure in a period. Key '' of a dimension means: without any."""
    narrowed = [_narrowed(frame, dimension, values) for dimension, values in measure.where]
    if scope is not None:
        present = measure.source == "study_session" and measure.take == "distinct"
        narrowed.append(scope.presence() if present else scope.record(measure.source))
    if measure.source == "monthly_figure":
        narrowed.append(_NOT_REPLACED)
        if measure.take == "last":
            narrowed.append(t.monthly_figure.c.month == _latest_month(measure, period))
    return and_(_within(measure.source, period), *narrowed)


def any_record(measure: Measure, period: Period, window: Period, scope: Narrowing | None = None) -> ColumnElement[bool]:
    """Return whether the book keeps records of a source in a fiscal year: tells blank from zero (design.md L7).

    ``window`` widens the year where a campaign runs over its end. A campaign without any entry is blank, whatever
    other campaigns have; so are a kind of 相談 or 会議, an indicator, and what only 産別 do.
    """
    source = measure.source
    rows = select(t.metadata.tables[source].c.id)
    if source == "self_target":
        rows = rows.where(t.self_target.c.fiscal_year == period.fiscal_year)
    elif source != "workplace_committee":
        first, last = min(window.start, period.start), max(window.end, period.end)
        rows = rows.where(_DAYS[source].between(first, last))
    apart = _APART.get(source)
    if apart is not None and not (source == "member_activity" and measure.field != "federation"):
        dimension, column = apart
        wanted = tuple(v for name, values in measure.where if name == dimension for v in values)
        rows = rows.where(column.in_(wanted)) if wanted else rows
    return exists(rows if scope is None else rows.where(scope.record(source)))


def _within(source: str, period: Period) -> ColumnElement[bool]:
    if source == "study_session":
        session = t.study_session.c
        return and_(session.held_on.between(period.start, period.end), session.status == "held")
    if source == "self_target":
        target = t.self_target.c
        in_time = or_(target.set_on.is_(None), target.set_on <= period.end)
        return and_(target.fiscal_year == period.fiscal_year, target.confirmed.is_(True), in_time)
    if source == "workplace_committee":
        there = t.workplace_committee.c
        begun = or_(there.set_up_on.is_(None), there.set_up_on <= period.end)
        return and_(begun, or_(there.ended_on.is_(None), there.ended_on > period.end))
    start = period.start.replace(day=1) if source == "monthly_figure" else period.start
    return _DAYS[source].between(start, period.end)


def _latest_month(measure: Measure, period: Period) -> ColumnElement[Any]:
    """Return the latest month of a period that has a figure of the items, the same for every branch and scope."""
    figure = t.monthly_figure.alias("latest").c
    items = [value for dimension, values in measure.where if dimension == "indicator" for value in values]
    months = select(func.max(figure.month)).where(figure.month.between(period.start.replace(day=1), period.end))
    return (months.where(figure.item.in_(items)) if items else months).scalar_subquery()


def _narrowed(frame: Frame, dimension: str, values: tuple[str, ...]) -> ColumnElement[bool]:
    if dimension in frame.one:
        return frame.one[dimension].in_(values)
    many = frame.many[dimension]
    # Only the row itself comes from outside: grouped by the same dimension, its child rows stand outside too.
    rows = (
        select(many.owner).select_from(many.source).where(many.owner == frame.ident[0]).correlate(frame.ident[0].table)
    )
    found: ColumnElement[bool] = rows.where(many.key.in_(values)).exists()
    lacking: ColumnElement[bool] = not_(rows.exists())
    if many.home is not None:
        found, lacking = or_(found, many.home.in_(values)), and_(lacking, many.home.is_(None))
    return or_(found, lacking) if "" in values else found


def _or_empty(column: ColumnElement[Any]) -> ColumnElement[str]:
    return func.coalesce(column, "")


def _month(column: ColumnElement[Any]) -> ColumnElement[str]:
    return func.substr(cast(column, String), 1, 7)


def _flag(condition: ColumnElement[bool], key: str) -> ColumnElement[str]:
    return case((condition, key), else_="")


_PLACES: dict[str, ColumnElement[str]] = {
    "branch": _or_empty(t.branch.c.id),
    "committee": _or_empty(t.branch.c.committee_id),
    "block": _or_empty(t.committee.c.block_id),
}


def _placed(source: FromClause, branch_id: ColumnElement[Any]) -> FromClause:
    with_branch = source.outerjoin(t.branch, t.branch.c.id == branch_id)
    return with_branch.outerjoin(t.committee, t.committee.c.id == t.branch.c.committee_id)


_S = t.study_session.c
_PRESENT = t.session_member.outerjoin(t.member, t.member.c.id == t.session_member.c.member_id)
_PRESENT_PLACED = _placed(_PRESENT, t.member.c.branch_id)
_OWNER = t.session_member.c.session_id
_USED_YEN = (
    select(func.sum(t.expense_line.c.yen)).where(t.expense_line.c.session_id == _S.id).correlate(t.study_session)
).scalar_subquery()
_USED = exists(select(t.expense_line.c.session_id).where(t.expense_line.c.session_id == _S.id))
_H = t.session_theme.c
_BEFORE = t.session_theme.alias("before")
_FIRST_TAG = ~exists(
    select(_BEFORE.c.theme).where(
        _BEFORE.c.session_id == _H.session_id, _BEFORE.c.theme == _H.theme, _BEFORE.c.position < _H.position
    )
)
_THEME = Many(t.session_theme, _H.session_id, _H.theme, _FIRST_TAG)
_SESSION_ONE: dict[str, ColumnElement[str]] = {
    "purpose": _S.purpose,
    "form": _S.form,
    "month": _month(_S.held_on),
    "expense": _flag(_USED, "used"),
    "web": _flag(_S.form.in_(("web", "hybrid")), "yes"),
    "video": _flag(_S.video_used.is_(True), "yes"),
}
_ONE_ROW: ColumnElement[int] = literal(1)

_SESSIONS = Frame(
    t.study_session,
    (_S.id,),
    _S.held_on,
    _SESSION_ONE,
    {
        "rows": _ONE_ROW,
        "attendees": _S.attendees,
        "attendees_given": case((_S.attendees.is_not(None), 1)),
        "web_attendees": _S.web_attendees,
        "expense_yen": _USED_YEN,
    },
    {
        "theme": _THEME,
        "member": Many(t.session_member, _OWNER, t.session_member.c.member_id),
        "federation": Many(_PRESENT, _OWNER, _or_empty(t.member.c.federation_id)),
        **{name: Many(_PRESENT_PLACED, _OWNER, key) for name, key in _PLACES.items()},
    },
)
_THERE = t.study_session.join(t.session_member, t.session_member.c.session_id == _S.id)
_PRESENCE_IDENT = (_S.id, t.session_member.c.position)
_PRESENCE_ONE = {**_SESSION_ONE, "member": t.session_member.c.member_id}
_PRESENCES = Frame(_THERE, _PRESENCE_IDENT, _S.held_on, _PRESENCE_ONE, {"rows": _ONE_ROW}, {"theme": _THEME})
_PRESENCES_PLACED = Frame(
    _placed(_THERE.outerjoin(t.member, t.member.c.id == t.session_member.c.member_id), t.member.c.branch_id),
    _PRESENCE_IDENT,
    _S.held_on,
    {**_PRESENCE_ONE, **_PLACES, "federation": _or_empty(t.member.c.federation_id)},
    {"rows": _ONE_ROW},
    {"theme": _THEME},
)

_T = t.self_target.c
_L = t.target_line.c
_TARGETS = Frame(
    _placed(
        t.self_target.join(t.target_line, _L.target_id == _T.id).outerjoin(t.member, t.member.c.id == _T.member_id),
        t.member.c.branch_id,
    ),
    (_T.id, _L.position),
    _T.set_on,
    {**_PLACES, "item": _L.item, "member": _T.member_id, "federation": _or_empty(t.member.c.federation_id)},
    {"rows": case((_L.target.is_not(None), 1)), "allotted": _L.allotted, "target": _L.target},
)

_E = t.campaign_entry.c
_ENTRIES = Frame(
    _placed(t.campaign_entry, _E.branch_id),
    (_E.id,),
    _E.recorded_on,
    {**_PLACES, "campaign": _E.campaign, "product": _E.product, "month": _month(_E.recorded_on)},
    {"rows": literal(1), "count": _E.count, "yen": _E.yen},
)

_A = t.member_activity.c
_ACTIVITIES = Frame(
    _placed(t.member_activity.outerjoin(t.member, t.member.c.id == _A.member_id), t.member.c.branch_id),
    (_A.id,),
    _A.done_on,
    {
        **_PLACES,
        "activity": _A.activity,
        "month": _month(_A.done_on),
        "member": _or_empty(_A.member_id),
        "federation": func.coalesce(_A.federation_id, t.member.c.federation_id, ""),
    },
    {"rows": _ONE_ROW},
    optional=frozenset({"member", "federation"}),
)

_W = t.workplace_committee.c
_WORKPLACES = Frame(
    _placed(t.workplace_committee.outerjoin(t.member, t.member.c.id == _W.member_id), t.member.c.branch_id),
    (_W.id,),
    _W.set_up_on,
    {**_PLACES, "member": _W.member_id, "federation": _or_empty(t.member.c.federation_id)},
    {"rows": _ONE_ROW},
)

_C = t.consultation.c
_CONSULTATIONS = Frame(
    _placed(t.consultation, _C.branch_id),
    (_C.id,),
    _C.recorded_on,
    {**_PLACES, "consultation": _C.consultation, "month": _month(_C.recorded_on)},
    {"rows": _ONE_ROW, "count": _C["count"]},
)

_G = t.meeting.c
_MEETINGS = Frame(
    t.meeting,
    (_G.id,),
    _G.held_on,
    {"meeting": _G.meeting, "month": _month(_G.held_on), "block": _or_empty(_G.block_id)},
    {"rows": _ONE_ROW, "attendees": _G.attendees},
)

_F = t.monthly_figure.c
_MONTHS = Frame(
    _placed(t.monthly_figure, _F.branch_id),
    (_F.id,),
    _F.month,
    {**_PLACES, "indicator": _F.item, "month": _month(_F.month)},
    {"rows": _ONE_ROW, "value": _F.value},
)
_OWN_BOOK = select(t.book.c.book_id).scalar_subquery()
_OWN = t.monthly_figure.alias("own")
_NOT_REPLACED = or_(
    _F.book_id == _OWN_BOOK,
    ~exists(select(_OWN.c.id).where(_OWN.c.item == _F.item, _OWN.c.month == _F.month, _OWN.c.book_id == _OWN_BOOK)),
)
"""Own figures of an item and month take the place of all received ones: the bank's file says it for every branch."""

_FRAMES = {
    "self_target": _TARGETS,
    "campaign_entry": _ENTRIES,
    "member_activity": _ACTIVITIES,
    "workplace_committee": _WORKPLACES,
    "consultation": _CONSULTATIONS,
    "meeting": _MEETINGS,
    "monthly_figure": _MONTHS,
}
_DAYS: dict[str, ColumnElement[Any]] = {
    "study_session": _S.held_on,
    "campaign_entry": _E.recorded_on,
    "member_activity": _A.done_on,
    "consultation": _C.recorded_on,
    "meeting": _G.held_on,
    "monthly_figure": _F.month,
}
_APART: dict[str, tuple[str, ColumnElement[str]]] = {
    "campaign_entry": ("campaign", _E.campaign),
    "member_activity": ("activity", _A.activity),
    "consultation": ("consultation", _C.consultation),
    "meeting": ("meeting", _G.meeting),
    "monthly_figure": ("indicator", _F.item),
}
"""Dimensions whose keys are registers of their own: no row of one says nothing about it."""
