"""Records ↔ rows: which column holds which field, per kind, and the child rows of what repeats.

A list of words inside a record (``reasons``, ``review``, ``agenda``) is JSON text: nobody searches in it.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass, fields
from functools import cached_property, lru_cache
from typing import Any, cast

from sqlalchemy import Table

from roukin_desktop.domain.records import (
    KINDS,
    ActivityExpense,
    AgendaItem,
    ExpenseLine,
    ExpenseSite,
    Meeting,
    MeetingMember,
    Member,
    OfficerChange,
    Reason,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.domain.text import search_key
from roukin_desktop.storage import tables

Row = dict[str, Any]
Parts = list[list[tuple[Any, ...]]]


@dataclass(frozen=True)
class ChildMap:
    """A child table: ``parts`` yields the values of ``columns`` per row, in order."""

    table: Table
    parent: str
    columns: tuple[str, ...]
    parts: Callable[[Any], Iterable[tuple[Any, ...]]]

    @property
    def names(self) -> tuple[str, ...]:
        """The columns in the order ``rows`` gives them."""
        return (self.parent, "position", *self.columns)

    def rows(self, records: Iterable[Record]) -> list[tuple[Any, ...]]:
        """Return the child rows of many records."""
        parts = self.parts
        return [(record.id, at, *values) for record in records for at, values in enumerate(parts(record))]


@dataclass(frozen=True)
class KindMap:
    """How one kind lies in its tables.

    ``derived`` gives the ``derived_columns``, which are no fields, ``gather`` the fields that lie in child tables.
    """

    kind: str
    table: Table
    order: tuple[str, ...]
    children: tuple[ChildMap, ...] = ()
    derived_columns: tuple[str, ...] = ()
    derived: Callable[[Any], tuple[Any, ...]] | None = None
    gather: Callable[[Row, Parts], Row] | None = None

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that are fields of the record, in table order."""
        names = {f.name for f in fields(KINDS[self.kind])}
        return tuple(c.name for c in self.table.columns if c.name in names)

    @cached_property
    def selected(self) -> tuple[str, ...]:
        """The columns read back: the fields and what ``gather`` needs."""
        return (*self.columns, "has_expense") if self.kind == StudySession.kind else self.columns

    @cached_property
    def _json(self) -> tuple[str, ...]:
        """The columns of JSON text; they stand side by side in every table that has any."""
        return tuple(name for name in self.columns if name in _JSON)

    @cached_property
    def _json_places(self) -> slice:
        first = self.columns.index(self._json[0])
        return slice(first, first + len(self._json))

    @cached_property
    def _values(self) -> Callable[[Record], tuple[Any, ...]]:
        return operator.attrgetter(*self.columns)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The columns of the main row in the order ``row`` gives them."""
        return (*self.columns, "checksum", *self.derived_columns)

    def row(self, record: Record, checksum: str) -> tuple[Any, ...]:
        """Return the main row of a record, in the order of ``names``."""
        found = self._values(record)
        if self._json:
            at = self._json_places
            found = (*found[: at.start], *map(_packed, found[at]), *found[at.stop :])
        if self.derived is not None:
            return (*found, checksum, *self.derived(record))
        return (*found, checksum)

    def record(self, values: Sequence[Any], parts: Parts) -> Record:
        """Return the record of the selected columns' ``values`` and its children's."""
        found: Row = dict(zip(self.selected, values, strict=True))
        for name in self._json:
            if found[name]:
                found[name] = _unpacked(name, found[name])
            else:
                found[name] = ()
        if self.gather is not None:
            found = self.gather(found, parts)
        return KINDS[self.kind](**found)


_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


_JSON: dict[str, Any] = {"reasons": Reason, "review": str, "agenda": AgendaItem, "officers": OfficerChange}
"""The columns of JSON text and what their items are: words, or lists of the words of one value."""


@lru_cache(maxsize=1024)
def _packed(items: tuple[Any, ...]) -> str:
    """Return the JSON text of a list of words; an import writes the same few thousands of times."""
    return _dumps([i if isinstance(i, str) else astuple(i) for i in items]) if items else ""


def _unpacked(name: str, text: str) -> tuple[Any, ...]:
    items = json.loads(text)
    made = _JSON[name]
    return tuple(items) if made is str else tuple(made(*i) for i in items)


def _member_keys(member: Member) -> tuple[str, str, str]:
    name = search_key(member.name)
    code = search_key(member.code)
    keys = (name, search_key(member.reading), search_key(member.short_name), code, *map(search_key, member.aliases))
    return code, name, "\n".join(keys)


def _gather_member(found: Row, parts: Parts) -> Row:
    found["aliases"] = tuple(values[0] for values in parts[0])
    return found


def _session_extra(session: StudySession) -> tuple[bool]:
    return (session.expense is not None,)


def _gather_session(found: Row, parts: Parts) -> Row:
    members, themes, lines, sites = parts
    found["members"] = tuple(SessionMember(*values) for values in members)
    found["themes"] = tuple(cast("str", values[0]) for values in themes)
    if found.pop("has_expense"):
        found["expense"] = ActivityExpense(
            tuple(ExpenseLine(*values) for values in lines), tuple(ExpenseSite(*values) for values in sites)
        )
    return found


def _gather_target(found: Row, parts: Parts) -> Row:
    found["lines"] = tuple(TargetLine(*values) for values in parts[0])
    return found


def _gather_meeting(found: Row, parts: Parts) -> Row:
    found["members"] = tuple(MeetingMember(*values) for values in parts[0])
    return found


def _expense_lines(session: StudySession) -> Iterable[tuple[Any, ...]]:
    lines = session.expense.lines if session.expense is not None else ()
    return [(line.kind, line.yen, line.note, line.site) for line in lines]


def _expense_sites(session: StudySession) -> Iterable[tuple[Any, ...]]:
    sites = session.expense.sites if session.expense is not None else ()
    return [(site.name, site.heads) for site in sites]


_MEMBER_CHILDREN = (
    ChildMap(tables.member_alias, "member_id", ("name",), lambda member: [(name,) for name in member.aliases]),
)

_SESSION_CHILDREN = (
    ChildMap(
        tables.session_member,
        "session_id",
        ("member_id", "attendees"),
        lambda session: [(m.member_id, m.attendees) for m in session.members],
    ),
    ChildMap(tables.session_theme, "session_id", ("theme",), lambda session: [(t,) for t in session.themes]),
    ChildMap(tables.expense_line, "session_id", ("kind", "yen", "note", "site"), _expense_lines),
    ChildMap(tables.expense_site, "session_id", ("name", "heads"), _expense_sites),
)

_TARGET_CHILDREN = (
    ChildMap(
        tables.target_line,
        "target_id",
        ("item", "allotted", "target"),
        lambda target: [(line.item, line.allotted, line.target) for line in target.lines],
    ),
)

_MEETING_CHILDREN = (
    ChildMap(
        tables.meeting_member,
        "meeting_id",
        ("member_id", "expected", "present"),
        lambda meeting: [(m.member_id, m.expected, m.present) for m in meeting.members],
    ),
)

KIND_MAPS: dict[str, KindMap] = {
    m.kind: m
    for m in (
        KindMap("block", tables.block, ("code", "id")),
        KindMap("federation", tables.federation, ("code", "id")),
        KindMap("committee", tables.committee, ("code", "id")),
        KindMap("branch", tables.branch, ("code", "id")),
        KindMap("donee", tables.donee, ("fiscal_year", "name", "id")),
        KindMap(
            Member.kind,
            tables.member,
            ("code", "name", "id"),
            _MEMBER_CHILDREN,
            ("code_key", "name_key", "search_key"),
            _member_keys,
            _gather_member,
        ),
        KindMap(
            StudySession.kind,
            tables.study_session,
            ("held_on", "number", "id"),
            _SESSION_CHILDREN,
            ("has_expense",),
            _session_extra,
            _gather_session,
        ),
        KindMap(
            SelfTarget.kind,
            tables.self_target,
            ("fiscal_year", "member_id", "id"),
            _TARGET_CHILDREN,
            gather=_gather_target,
        ),
        KindMap("campaign_entry", tables.campaign_entry, ("recorded_on", "id")),
        KindMap("member_activity", tables.member_activity, ("done_on", "id")),
        KindMap("workplace_committee", tables.workplace_committee, ("member_id", "id")),
        KindMap("consultation", tables.consultation, ("recorded_on", "id")),
        KindMap(Meeting.kind, tables.meeting, ("held_on", "id"), _MEETING_CHILDREN, gather=_gather_meeting),
        KindMap("feed_file", tables.feed_file, ("taken_on", "id")),
        KindMap("monthly_figure", tables.monthly_figure, ("item", "month", "id")),
        KindMap("opening_balance", tables.opening_balance, ("item", "as_of", "id")),
        KindMap("prior_figure", tables.prior_figure, ("item", "period", "scope", "id")),
        KindMap("year_definition", tables.year_definition, ("fiscal_year", "id")),
        KindMap("report_text", tables.report_text, ("period", "key", "id")),
        KindMap("conference_frame", tables.conference_frame, ("period", "id")),
    )
}
"""The map of every kind, in the order of ``KINDS``: parents before children."""
