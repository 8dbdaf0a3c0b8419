"""Plans made from sheets in memory: what most tests of the import need, without writing a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget, StudySession
from roukin_desktop.exchange.foreign import ImportContext, ImportPlan, Sheet, guess, plan
from roukin_desktop.exchange.foreign.model import Remark
from tests.exchange.workbooks import CATALOGUE, HEADER, context, row

R = TypeVar("R", bound=Record)
Rows = Sequence[Sequence[Any]]


def sheet(rows: Rows, name: str = "上期", **facts: Any) -> Sheet:  # noqa: ANN401 - any field of a sheet
    """Return a sheet as the reader would hand it over; ``facts`` are its other fields."""
    return Sheet(name, [list(r) for r in rows], **facts)


def plan_of(kind: str, *sheets: Sheet | Rows, made: ImportContext | None = None) -> ImportPlan:
    """Guess and plan sheets (or the rows of one) as the service does."""
    read = [s if isinstance(s, Sheet) else sheet(s) for s in sheets]
    return plan(kind, read, guess(kind, read, CATALOGUE), made or context())


def taken(found: ImportPlan, kind: type[R]) -> list[R]:
    """Return the new records of a plan that has no problem."""
    assert [p.line for p in found.problems] == []
    return [record for record in found.new if isinstance(record, kind)]


def sessions(*sheets: Sheet | Rows, made: ImportContext | None = None) -> list[StudySession]:
    """Return the sessions out of sheets without problems."""
    return taken(plan_of("sessions", *sheets, made=made), StudySession)


def members(*sheets: Sheet | Rows, made: ImportContext | None = None) -> list[Member]:
    """Return the members out of sheets without problems."""
    return taken(plan_of("members", *sheets, made=made), Member)


def targets(*sheets: Sheet | Rows, made: ImportContext | None = None) -> list[SelfTarget]:
    """Return the self-targets out of sheets without problems."""
    return taken(plan_of("targets", *sheets, made=made), SelfTarget)


def entries(*sheets: Sheet | Rows, made: ImportContext | None = None) -> list[CampaignEntry]:
    """Return the campaign entries out of sheets without problems."""
    return taken(plan_of("campaigns", *sheets, made=made), CampaignEntry)


def with_columns(**extra: object) -> list[tuple[Any, ...]]:
    """Return header and one good row of study sessions with further columns at the right."""
    return [(*HEADER, *extra), (*row(), *extra.values())]


def one_session(made: ImportContext | None = None, **changes: object) -> StudySession:
    """Return the session of one row; names of ``HEADER`` change it, other names add columns."""
    own = {k: v for k, v in changes.items() if k in HEADER}
    extra = {k: v for k, v in changes.items() if k not in HEADER}
    (found,) = sessions([(*HEADER, *extra), (*row(**own), *extra.values())], made=made)
    return found


def places(remarks: Sequence[Remark]) -> list[tuple[str, str, str]]:
    """Return sheet, cell and value of findings."""
    return [(r.sheet, r.cell, r.value) for r in remarks]
