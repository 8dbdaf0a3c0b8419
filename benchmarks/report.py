"""The whole conference report of 33 committees, 20,000 records, as workbook and PDF.

``report.whole`` is the way from the book to both checked files, against the bare SQL for the same figures and lists,
raw openpyxl writing every cell of our workbook, and raw reportlab laying every table row of our pages out.
``report.grow`` prints the same half-year from a book that holds five years (100,000 records), against that of one.
"""

from __future__ import annotations

import sqlite3
import uuid
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from benchmarks.books import WHO, clock, member_name, open_book, sessions
from benchmarks.export import cells_of, keep, raw_excel, raw_pdf, values_of
from benchmarks.intake_summary import STATEMENTS, VALUES
from benchmarks.pairs import Case
from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import (
    Branch,
    CampaignEntry,
    Committee,
    Member,
    MemberActivity,
    MonthlyFigure,
    Record,
)
from roukin_desktop.domain.rules.monthly import month_items
from roukin_desktop.reports.model import Table
from roukin_desktop.services.desk import create_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

COMMITTEES, MEMBERS = 33, 1_000
MONTHS, ACTIVITIES, ENTRIES = 6, 300, 560
SESSIONS = 12_000
YEARS = 5
PERIOD = half_period(2025, 1)

_PLACES = (
    "left join member m on m.id = {} left join branch b on b.id = m.branch_id "
    "left join committee c on c.id = b.committee_id"
)
_HELD = "s.held_on between :start and :end and s.status = 'held'"
_THEMES = "exists (select 1 from session_theme h where h.session_id = s.id and h.theme = '{}')"


def _statements() -> Iterator[str]:
    """Yield what a person writes by hand for figures, 資料 and lists, beside the tables of the summary."""
    yield from STATEMENTS.values()
    there = "from study_session s join session_member p on p.session_id = s.id " + _PLACES.format("p.member_id")
    spent = "left join (select session_id, sum(yen) yen from expense_line group by session_id) e on e.session_id = s.id"
    for theme in ("disposable_income", "life_defense", "retirement"):
        for key in ("c.id", "m.federation_id", "substr(s.held_on, 1, 7)", "''"):
            once = f"select distinct {key} k, s.id, s.attendees a {there} where {_HELD} and {_THEMES.format(theme)}"
            yield f"select k, count(*), sum(a) from ({once}) group by 1"
    for key in ("c.id", "substr(s.held_on, 1, 7)", "''"):
        once = f"select distinct {key} k, s.id, s.attendees a, e.yen y {there} {spent} where {_HELD}"
        yield f"select k, count(*), sum(a), sum(y) from ({once}) group by 1"
    for key in ("c.id", "m.federation_id", "''"):
        deeds = "from member_activity a " + _PLACES.format("a.member_id")
        yield f"select {key}, a.activity, count(distinct a.member_id) {deeds} group by 1, 2"
    for key in ("b.committee_id", "f.month", "''"):
        figures = "from monthly_figure f left join branch b on b.id = f.branch_id"
        yield f"select {key}, f.item, sum(f.value) {figures} where f.month between :start and :end group by 1, 2"
    listed = "from study_session s where s.held_on between :start and :end"
    yield f"select * {listed} order by held_on, number"
    for child in ("session_member", "session_theme", "expense_line"):
        yield f"select t.* from {child} t join study_session s on s.id = t.session_id where {_HELD}"
    for table in ("member", "campaign_entry", "monthly_figure", "member_activity"):
        yield f"select * from {table}"


def _prepare(folder: Path) -> None:
    _make(folder / "book.roukin", 1)
    with open_book(folder / "book.roukin") as desk:
        report = desk.conference.report(PERIOD)
        desk.write(report, excel=folder / "ours.xlsx")
    tables = [block for paper in report.papers for block in paper.blocks if isinstance(block, Table)]
    printed = [[[cell.printed for cell in row] for row in table.rows] for table in tables]
    if sum(map(len, printed)) < SESSIONS:
        raise SystemExit("the report does not list all sessions")
    keep(folder, (cells_of(folder / "ours.xlsx"), printed))


def _prepare_both(folder: Path) -> None:
    _make(folder / "book.roukin", 1)
    _make(folder / "years.roukin", YEARS)


def _ours(folder: Path, book: str = "book.roukin") -> Callable[[], object]:
    desk = open_book(folder / book)

    def work() -> None:
        report = desk.conference.report(PERIOD)
        desk.write(report, folder / "ours.xlsx", folder / "ours.pdf")

    return work


def _grown(folder: Path) -> Callable[[], object]:
    return _ours(folder, "years.roukin")


def _raw(folder: Path) -> Callable[[], object]:
    sheets, tables = values_of(folder)
    connection = sqlite3.connect(folder / "book.roukin")
    statements = list(_statements())

    def work() -> None:
        for statement in statements:
            connection.execute(statement, VALUES).fetchall()
        raw_excel(folder, sheets)
        raw_pdf(folder, [rows for rows in tables if rows])

    return work


def _make(path: Path, years: int) -> None:
    """Write headquarters' book: places, members, and per year what committees and the bank gave."""
    with create_desk(
        path, role=Role.HEADQUARTERS, code="000", name="計測本部", year=2025, who=WHO, clock=clock
    ) as desk:
        own = desk.info.book_id
        committees = [
            Committee(id=_id(f"c{at}"), book_id=own, code=f"{at:03}", name=f"計測{at:02}推進委員会")
            for at in range(COMMITTEES)
        ]
        branches = [
            Branch(id=_id(f"b{at}"), book_id=own, code=f"{at:03}", name=f"計測{at:02}支店", committee_id=one.id)
            for at, one in enumerate(committees)
        ]
        members = [
            Member(
                id=_id(f"m{at}"),
                book_id=own,
                code=f"{100000 + at}",
                name=member_name(at),
                branch_id=branches[at % COMMITTEES].id,
            )
            for at in range(MEMBERS)
        ]
        with desk.store.transaction(Verb.SAMPLE, "計測の準備") as tx:
            tx.put_many([*committees, *branches, *members])
            for back in range(years):
                tx.put_many(_year(own, 2025 - back, members, branches))


def _year(own: str, year: int, members: list[Member], branches: list[Branch]) -> list[Record]:
    """Return the records of one fiscal year, those of the first half of 2025 where it is that year."""
    ago = timedelta(days=365 * (2025 - year))
    first = date(year, 4, 1)
    held = sessions(f"{own} {year}", members, SESSIONS)
    items = month_items(load_catalogue(2025))
    return [
        *(replace(one, book_id=own, held_on=one.held_on - ago) for one in held),
        *(
            MonthlyFigure(
                id=_id(f"{year} {item} {branch.id} {at}"),
                book_id=own,
                item=item,
                branch_id=branch.id,
                month=date(year, 4 + at, 1),
                value=10 + at,
            )
            for item in items
            for branch in branches
            for at in range(MONTHS)
        ),
        *(
            MemberActivity(
                id=_id(f"{year} a{at}"),
                book_id=own,
                activity=("agenda", "newsletter")[at % 2],
                member_id=members[at].id,
                done_on=first + timedelta(days=at % 180),
            )
            for at in range(ACTIVITIES)
        ),
        *(
            CampaignEntry(
                id=_id(f"{year} e{at}"),
                book_id=own,
                campaign="summer_2025",
                branch_id=branches[at % COMMITTEES].id,
                product=("time_deposit", "ace_deposit")[at % 2],
                recorded_on=date(year, 6, 2) + timedelta(days=at % 50),
                count=at % 9,
                yen=at * 1000,
            )
            for at in range(ENTRIES)
        ),
    ]


def _id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, name))


CASES = (
    Case("report.whole", 1.4, _prepare, _ours, _raw),
    Case("report.grow", None, _prepare_both, _grown, _ours),
)
