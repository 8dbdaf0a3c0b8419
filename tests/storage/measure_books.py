"""Random small books, and the figures of a measure counted by plain Python over their records: a second opinion."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, half_period, month_period, year_period
from roukin_desktop.domain.records import (
    ActivityExpense,
    CampaignEntry,
    ExpenseLine,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.storage.store import BookStore
from tests import builders

BRANCHES = [builders.branch("013"), builders.branch("021")]
FEDERATIONS = [builders.federation("101"), builders.federation("102")]
MEMBERS = [
    builders.member("1001", branch_id=BRANCHES[0].id, federation_id=FEDERATIONS[0].id),
    builders.member("1002", branch_id=BRANCHES[0].id, federation_id=FEDERATIONS[1].id),
    builders.member("1003", branch_id=BRANCHES[1].id, federation_id=FEDERATIONS[0].id),
    builders.member("1004"),
]
THEMES = ("disposable_income", "life_defense", "retirement", "retired_word")
PERIODS = (half_period(2025, 1), half_period(2025, 2), year_period(2025), month_period(2025, 6), half_period(2024, 1))

_days = st.integers(0, 729).map(lambda days: date(2024, 4, 1) + timedelta(days=days))
_counts = st.none() | st.integers(0, 90)
_expenses = st.none() | st.lists(st.integers(1, 30_000), max_size=3).map(
    lambda yens: ActivityExpense(tuple(ExpenseLine("meals", yen) for yen in yens))
)


@st.composite
def books(draw: st.DrawFn) -> list[Record]:
    """Return the sessions, self-targets and entries of a small book over two fiscal years."""
    sessions = [draw(_sessions(at)) for at in range(draw(st.integers(0, 7)))]
    targets = [draw(_targets(code, year)) for code, year in draw(_target_keys)]
    entries = [draw(_entries(at)) for at in range(draw(st.integers(0, 5)))]
    return [*sessions, *targets, *entries]


_target_keys = st.lists(
    st.tuples(st.sampled_from(["1001", "1002", "1003", "1004"]), st.sampled_from([2024, 2025])), unique=True, max_size=5
)


@st.composite
def _sessions(draw: st.DrawFn, at: int) -> StudySession:
    members = draw(st.lists(st.sampled_from(MEMBERS), max_size=3, unique_by=lambda m: m.id))
    return builders.session(
        str(at),
        members=tuple(members),
        held_on=draw(_days),
        form=draw(st.sampled_from(["face", "web", "hybrid", ""])),
        purpose=draw(st.sampled_from(["newcomer", "young", ""])),
        themes=tuple(draw(st.lists(st.sampled_from(THEMES), max_size=3))),
        attendees=draw(_counts),
        web_attendees=draw(_counts),
        video_used=draw(st.booleans()),
        expense=draw(_expenses),
        status=draw(st.sampled_from(["held", "held", "planned"])),
    )


@st.composite
def _targets(draw: st.DrawFn, code: str, year: int) -> SelfTarget:
    items = draw(st.lists(st.sampled_from(["loan", "deposit", "custody"]), max_size=3, unique=True))
    return builders.target(
        code,
        year,
        lines=tuple(TargetLine(item, draw(_counts), draw(_counts)) for item in items),
        set_on=draw(st.none() | _days),
        confirmed=draw(st.booleans()),
    )


@st.composite
def _entries(draw: st.DrawFn, at: int) -> CampaignEntry:
    return builders.entry(
        str(at),
        branch_id=draw(st.sampled_from([None, BRANCHES[0].id, BRANCHES[1].id])),
        product=draw(st.sampled_from(["time_deposit", "ace_deposit"])),
        recorded_on=draw(_days),
        count=draw(st.none() | st.integers(-5, 50)),
        yen=draw(st.none() | st.integers(-10_000_000, 10_000_000)),
    )


_narrowings = {
    "study_session": {
        "theme": (*THEMES, ""),
        "purpose": ("newcomer", "young", ""),
        "form": ("face", "web", ""),
        "month": ("2025-06", "2025-11", "2024-05"),
        "member": (MEMBERS[0].id, MEMBERS[3].id),
        "branch": (BRANCHES[0].id, BRANCHES[1].id, ""),
        "federation": (FEDERATIONS[0].id, ""),
        "expense": ("used",),
        "web": ("yes",),
        "video": ("yes",),
    },
    "self_target": {
        "item": ("loan", "custody"),
        "member": (MEMBERS[0].id,),
        "branch": (BRANCHES[0].id, ""),
        "federation": (FEDERATIONS[1].id,),
    },
    "campaign_entry": {
        "campaign": ("summer_2025", "two_way_2025"),
        "product": ("time_deposit", "ace_deposit"),
        "branch": (BRANCHES[1].id, ""),
        "month": ("2025-06", "2025-07"),
    },
}
DIMENSIONS = {source: tuple(dimensions) for source, dimensions in _narrowings.items()}
_TAKES = {
    "study_session": (
        ("count", ""),
        ("count", "attendees"),
        ("sum", "attendees"),
        ("sum", "web_attendees"),
        ("sum", "expense_yen"),
        ("distinct", "member"),
    ),
    "self_target": (("count", ""), ("sum", "allotted"), ("sum", "target"), ("distinct", "member")),
    "campaign_entry": (("count", ""), ("sum", "count"), ("sum", "yen")),
}


@st.composite
def measures(draw: st.DrawFn) -> Measure:
    """Return any measure a book can answer, narrowed at most twice."""
    source = draw(st.sampled_from(sorted(_TAKES)))
    take, field = draw(st.sampled_from(_TAKES[source]))
    where = []
    for dimension in draw(st.lists(st.sampled_from(DIMENSIONS[source]), max_size=2, unique=True)):
        values = draw(st.lists(st.sampled_from(_narrowings[source][dimension]), min_size=1, max_size=2, unique=True))
        where.append((dimension, tuple(values)))
    return Measure(source, take, field, tuple(where))


class _TakenBackError(Exception):
    """Ends a transaction without a trace."""


@contextmanager
def holding(store: BookStore, records: Sequence[Record]) -> Iterator[None]:
    """Put records into a book for the block and take them out again."""
    with suppress(_TakenBackError), store.transaction(Verb.REGISTER, "試験") as tx:
        tx.put_many([*BRANCHES, *FEDERATIONS, *MEMBERS, *records])
        yield
        raise _TakenBackError


@dataclass(frozen=True, slots=True)
class _Unit:
    """A countable row: its keys per dimension and what it adds."""

    record: Record
    keys: dict[str, frozenset[str]]
    adds: dict[str, int | None]
    member: str = ""


def counted(records: Sequence[Record], measure: Measure, period: Period) -> int | None:
    """Return the figure of a measure by looking at every record."""
    if not any(_kept(record, measure, period) for record in records):
        return None
    units = [
        unit
        for record in records
        for unit in _units(record, measure, period)
        if all(unit.keys[dimension] & set(values) for dimension, values in measure.where)
    ]
    if measure.take == "distinct":
        return len({unit.member for unit in units})
    if measure.take == "count":
        return sum(unit.adds[measure.field] or 0 for unit in units)
    given = [value for unit in units if (value := unit.adds[measure.field]) is not None]
    if given or measure.field == "expense_yen":
        return sum(given)
    return 0 if not units and measure.source != "self_target" else None


def _kept(record: Record, measure: Measure, period: Period) -> bool:
    year = year_period(period.fiscal_year)
    if record.kind != measure.source:
        return False
    if isinstance(record, SelfTarget):
        return record.fiscal_year == period.fiscal_year
    if isinstance(record, CampaignEntry):
        campaigns = dict(measure.where).get("campaign")
        return year.contains(record.recorded_on) and (not campaigns or record.campaign in campaigns)
    return isinstance(record, StudySession) and year.contains(record.held_on)


def _units(record: Record, measure: Measure, period: Period) -> list[_Unit]:
    if record.kind != measure.source:
        return []
    if isinstance(record, StudySession):
        return _session_units(record, measure, period)
    if isinstance(record, SelfTarget):
        return _target_units(record, measure, period)
    return _entry_units(record, period) if isinstance(record, CampaignEntry) else []


def _session_units(session: StudySession, measure: Measure, period: Period) -> list[_Unit]:
    if session.status != "held" or not period.contains(session.held_on):
        return []
    used = session.expense.total_yen if session.expense and session.expense.lines else None
    keys = {
        "theme": frozenset(session.themes or ("",)),
        "purpose": frozenset({session.purpose}),
        "form": frozenset({session.form}),
        "month": frozenset({session.held_on.isoformat()[:7]}),
        "expense": frozenset({"used" if used is not None else ""}),
        "web": frozenset({"yes" if session.form in {"web", "hybrid"} else ""}),
        "video": frozenset({"yes" if session.video_used else ""}),
    }
    adds = {
        "": 1,
        "attendees": session.attendees,
        "web_attendees": session.web_attendees,
        "expense_yen": used,
    }
    if measure.take == "count" and measure.field:
        adds = {measure.field: int(adds[measure.field] is not None)}
    if measure.take == "distinct":
        return [_Unit(session, keys | _places([m]), adds, m.member_id) for m in session.members]
    return [_Unit(session, keys | _places(session.members), adds)]


def _places(there: Sequence[SessionMember]) -> dict[str, frozenset[str]]:
    members = [m for m in MEMBERS if m.id in {one.member_id for one in there}]
    if not members:
        return {name: frozenset({""}) for name in ("member", "branch", "federation")}
    return {
        "member": frozenset(m.id for m in members),
        "branch": frozenset(m.branch_id or "" for m in members),
        "federation": frozenset(m.federation_id or "" for m in members),
    }


def _target_units(target: SelfTarget, measure: Measure, period: Period) -> list[_Unit]:
    in_time = target.set_on is None or target.set_on <= period.end
    if not (target.confirmed and in_time and target.fiscal_year == period.fiscal_year):
        return []
    places = _places([SessionMember(target.member_id)])
    counts_lines = measure.take in {"count", "distinct"}
    return [
        _Unit(
            target,
            places | {"item": frozenset({line.item})},
            {"": 1, "allotted": line.allotted, "target": line.target},
            target.member_id,
        )
        for line in target.lines
        if line.target is not None or not counts_lines
    ]


def _entry_units(entry: CampaignEntry, period: Period) -> list[_Unit]:
    if not period.contains(entry.recorded_on):
        return []
    keys = {
        "campaign": frozenset({entry.campaign}),
        "product": frozenset({entry.product}),
        "branch": frozenset({entry.branch_id or ""}),
        "month": frozenset({entry.recorded_on.isoformat()[:7]}),
    }
    return [_Unit(entry, keys, {"": 1, "count": entry.count, "yen": entry.yen})]
