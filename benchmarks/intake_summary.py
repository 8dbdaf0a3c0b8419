"""Summary of the whole, 20,000 records of 33 books, against the bare SQL that gives the same tables."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

from benchmarks.books import WHO, clock, member_name, open_book, sessions
from benchmarks.pairs import Case
from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.codec import to_json
from roukin_desktop.domain.period import half_period
from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget, TargetLine
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.services.desk import create_desk
from roukin_desktop.storage.repository import insert_many

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

BOOKS, MEMBERS = 33, 60
SESSIONS, TARGETS, ENTRIES = 400, 60, 147
PERIOD = half_period(2025, 1)
CAMPAIGN = "summer_2025"
TIMES = 3

_HELD = "s.held_on between :start and :end and s.status = 'held'"
_USED = "left join (select session_id, sum(yen) yen from expense_line group by session_id) e on e.session_id = s.id"
_THEME = "left join (select distinct session_id, theme from session_theme) h on h.session_id = s.id"
_MONTH = "substr(s.held_on, 1, 7)"
_TIMELY = "t.fiscal_year = 2025 and t.confirmed and (t.set_on is null or t.set_on <= :end)"
_TARGETS = "from self_target t join target_line l on l.target_id = t.id"
_ENTRIES = "from campaign_entry where campaign = :campaign and recorded_on between"


def _statements() -> Iterator[tuple[str, str]]:
    """Yield what a person writes for each table by hand: counts and sums, distinct members, then last year."""
    cuts = {"theme": ("h.theme", _THEME), "purpose": ("s.purpose", ""), "form": ("s.form", ""), "month": (_MONTH, "")}
    for name, (key, joined) in {**cuts, "all": ("''", "")}.items():
        rows = f"from study_session s {joined} {{}} where {_HELD} group by 1 order by 1"
        there = "join session_member p on p.session_id = s.id"
        yield f"{name}", f"select {key}, count(*), sum(s.attendees), sum(e.yen) {rows.format(_USED)}"
        yield f"{name} members", f"select {key}, count(distinct p.member_id) {rows.format(there)}"
        past = rows.replace(":start", ":start_before").replace(":end", ":end_before").format("")
        yield f"{name} before", f"select {key}, count(*), sum(s.attendees) {past}"
    for key in ("s.purpose", "''"):
        spent = "join (select session_id, sum(yen) yen from expense_line group by session_id) e on e.session_id = s.id"
        sums = "count(*), sum(s.attendees), sum(e.yen), count(s.attendees), sum(s.form in ('web', 'hybrid'))"
        yield f"expenses {key}", f"select {key}, {sums} from study_session s {spent} where {_HELD} group by 1"
    for key in ("l.item", "''"):
        members = "count(distinct case when l.target is not null then t.member_id end)"
        sums = f"{members}, sum(l.allotted), sum(l.target)"
        yield f"targets {key}", f"select {key}, {sums} {_TARGETS} where {_TIMELY} group by 1 order by 1"
    for first in (":start", ":campaign_start"):
        for key in ("product", "''"):
            sums = f"select {key}, sum(count), sum(yen) {_ENTRIES} {first} and :end group by 1 order by 1"
            yield f"entries {first} {key}", sums
    in_time = ("held_on", "recorded_on")
    for table, day in zip(("study_session", "campaign_entry"), in_time, strict=True):
        yield f"reviews {table}", f"select count(*) from {table} where {day} between :start and :end and review != ''"
    yield "reviews self_target", "select count(*) from self_target where fiscal_year = 2025 and review != ''"


STATEMENTS = dict(_statements())
VALUES = {
    "start": "2025-04-01",
    "end": "2025-09-30",
    "start_before": "2024-04-01",
    "end_before": "2024-09-30",
    "campaign": CAMPAIGN,
    "campaign_start": "2025-06-01",
}


def _prepare(folder: Path) -> None:
    book = folder / "book.roukin"
    _make_whole(book)
    with open_book(book) as desk, closing(sqlite3.connect(book)) as connection:
        ours, bare = _numbers(desk.summary(PERIOD)), _bare_numbers(connection)
    if ours != bare:
        raise SystemExit(f"the summary says {ours}, the bare SQL {bare}")


def _numbers(summary: Summary) -> list[int | None]:
    """Return the totals that every table of the summary ends with."""
    tables = {table.key: table.rows[-1].cells for table in summary.tables}
    found = [*tables["sessions_by_month"][:4], *tables["expenses"][:4], *tables["self_targets"][:3]]
    campaign = next(table.rows for table in summary.tables if table.key == "campaigns")
    found += next(row.cells[:4] for row in campaign if row.total)
    return [cell.value if isinstance(cell, Figure) else None for cell in found]


def _bare_numbers(connection: sqlite3.Connection) -> list[int | None]:
    def last(name: str) -> tuple[int | None, ...]:
        rows = connection.execute(STATEMENTS[name], VALUES).fetchall()
        return tuple(rows[-1][1:])

    times, people, yen = last("all")
    used, heads, spent, _, web = last("expenses ''")
    entered = (*last("entries :start ''"), *last("entries :campaign_start ''"))
    return [times, people, *last("all members"), yen, used, heads, web, spent, *last("targets ''"), *entered]


def _ours(folder: Path) -> Callable[[], object]:
    desk = open_book(folder / "book.roukin")
    desk.summary(PERIOD)

    def work() -> None:
        for _ in range(TIMES):
            desk.summary(PERIOD)

    return work


def _bare(folder: Path) -> Callable[[], object]:
    connection = sqlite3.connect(folder / "book.roukin")

    def work() -> None:
        for _ in range(TIMES):
            for statement in STATEMENTS.values():
                connection.execute(statement, VALUES).fetchall()

    work()
    return work


def _make_whole(path: Path) -> None:
    """Write headquarters' book with what 33 committees sent, their members by one entry each."""
    with create_desk(
        path, role=Role.HEADQUARTERS, code="000", name="計測本部", year=2025, who=WHO, clock=clock
    ) as desk:
        members = [
            Member(id=_id(f"member {i}"), book_id=desk.info.book_id, code=f"{100000 + i}", name=member_name(i))
            for i in range(BOOKS * MEMBERS)
        ]
        with desk.store.transaction(Verb.SAMPLE, "計測の準備") as tx:
            tx.put_many(members)
        with desk.store.transaction(Verb.SAMPLE, "計測の準備"):
            for at in range(BOOKS):
                for kind, records in _sent(at, members[at * MEMBERS : (at + 1) * MEMBERS]).items():
                    insert_many(desk.store.changing(), kind, [(record, to_json(record)) for record in records])


def _sent(at: int, members: list[Member]) -> dict[str, list[Record]]:
    """Return what a committee sent: sessions over the half, self-targets of its members, entries week by week."""
    book = _id(f"book {at}")
    lines = (TargetLine("loan", 10, 12), TargetLine("deposit", 5, None))
    targets = [
        SelfTarget(id=_id(f"{book} t{i}"), book_id=book, member_id=members[i].id, fiscal_year=2025, lines=lines)
        for i in range(TARGETS)
    ]
    entries = [
        CampaignEntry(
            id=_id(f"{book} e{i}"),
            book_id=book,
            campaign=CAMPAIGN,
            branch_id=None,
            product=("time_deposit", "ace_deposit")[i % 2],
            recorded_on=date(2025, 6, 2) + timedelta(days=i % 50),
            count=i % 9,
            yen=i * 1000,
        )
        for i in range(ENTRIES)
    ]
    return {
        "study_session": [*sessions(book, members, SESSIONS)],
        "self_target": [*targets],
        "campaign_entry": [*entries],
    }


def _id(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, name))


CASES = (Case("intake.summary", 1.5, _prepare, _ours, _bare),)
