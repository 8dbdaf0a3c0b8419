"""What the 会員活動 grid shows, read in one go: who can do something, what was done in the year, and the figures."""

from __future__ import annotations

from dataclasses import dataclass

from roukin_desktop.domain.measure import Measure
from roukin_desktop.domain.period import Period, year_period
from roukin_desktop.domain.records import Branch, Federation, Member, MemberActivity, WorkplaceCommittee
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.marks import ListMarks, list_marks
from roukin_desktop.services.register_figures import Beside, figures_beside
from roukin_desktop.services.screens import Named, named
from roukin_desktop.storage import finders

Doer = Member | Federation


@dataclass(frozen=True, slots=True)
class YearActivities:
    """``doers`` are all members and 産別 by id, own ones by code first; ``figures`` are of the period.

    A 職場推進委員会 is a stock: those of all years are read. ``figures`` holds per activity the members, per activity
    the 産別, and the 職場推進委員会.
    """

    doers: dict[str, Doer]
    branches: list[Named]
    federations: list[Named]
    deeds: list[MemberActivity]
    workplaces: list[WorkplaceCommittee]
    marks: dict[str, ListMarks]
    members_done: tuple[Beside, ...]
    federations_done: tuple[Beside, ...]
    workplace: Beside

    def mark_of(self, kind: str, record_id: str) -> str:
        """Return 差戻し or 提出後に訂正 of an own record."""
        return self.marks[kind].of(record_id)

    def sender(self, book_id: str, unknown: str) -> str:
        """Name the sender of a record of another book."""
        for marks in self.marks.values():
            if book_id in marks.senders:
                return marks.senders[book_id]
        return unknown


def year_activities(desk: Desk, period: Period) -> YearActivities:
    """Return the activities of a period's fiscal year with everything beside them."""
    year, keys = period.fiscal_year, [choice.key for choice in desk.catalogue(period.fiscal_year).activities]
    deeds = finders.dated(desk.store, MemberActivity, year_period(year))
    workplaces = [one for one in desk.all(WorkplaceCommittee.kind) if isinstance(one, WorkplaceCommittee)]
    books = {one.book_id for one in (*deeds, *workplaces)}
    by_members = [_done(key, "member") for key in keys]
    by_federations = [_done(key, "federation") for key in keys]
    figures = figures_beside(desk, period, [*by_members, *by_federations, WORKPLACES])
    return YearActivities(
        doers=_doers(desk),
        branches=named(desk, Branch.kind),
        federations=named(desk, Federation.kind),
        deeds=deeds,
        workplaces=workplaces,
        marks={kind: list_marks(desk, kind, year, books) for kind in (MemberActivity.kind, WorkplaceCommittee.kind)},
        members_done=figures[: len(keys)],
        federations_done=figures[len(keys) : -1],
        workplace=figures[-1],
    )


WORKPLACES = Measure("workplace_committee", "distinct", "member")


def _done(key: str, by: str) -> Measure:
    return Measure("member_activity", "distinct", by, (("activity", (key,)),))


def _doers(desk: Desk) -> dict[str, Doer]:
    found = [one for kind in (Member.kind, Federation.kind) for one in desk.all(kind)]
    doers = [one for one in found if isinstance(one, (Member, Federation))]
    home = desk.info.book_id
    ordered = sorted(doers, key=lambda one: (one.book_id != home, not one.code, one.code, one.name))
    return {one.id: one for one in ordered}
