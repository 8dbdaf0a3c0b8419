"""Books of any size for the benchmarks: invented members, sessions spread over the fiscal year."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.records import ActivityExpense, ExpenseLine, Member, SessionMember, StudySession
from roukin_desktop.services.desk import Desk, create_desk, open_desk
from roukin_desktop.system.identity import Who

if TYPE_CHECKING:
    from pathlib import Path

WHO = Who("計測", "計測用")
THEMES = ("disposable_income", "life_defense", "retirement", "asset_building")
FORMS = ("face", "face", "face", "web")


def clock() -> datetime:
    """Return a fixed moment after the first half of 2025."""
    return datetime(2025, 10, 31, 12, tzinfo=UTC)


def member_name(number: int) -> str:
    """Return the invented name of a member."""
    return f"計測{'東西南北中'[number % 5]}{number:04}労働組合"


def sessions(book_id: str, members: list[Member], count: int) -> list[StudySession]:
    """Return that many sessions, each of one member, a third of them with 職域活動費."""
    first = date(2025, 4, 1)
    return [
        StudySession(
            id=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{book_id} {i}")),
            book_id=book_id,
            number=i + 1,
            held_on=first + timedelta(days=i % 183),
            members=(SessionMember(members[i % len(members)].id),),
            form=FORMS[i % 4],
            purpose="asset_building",
            themes=(THEMES[i % 4], THEMES[(i + 1) % 4]) if i % 5 == 0 else (THEMES[i % 4],),
            attendees=5 + i % 50,
            applied_on=date(2025, 3, 1) if i % 4 == 3 else None,
            planned_heads=60 if i % 4 == 3 else None,
            expense=ActivityExpense((ExpenseLine("venue", 100 * (i % 90 + 1)),)) if i % 3 == 0 else None,
        )
        for i in range(count)
    ]


def make_book(path: Path, count: int, members: int = 300) -> None:
    """Write a committee's book with ``count`` study sessions."""
    desk = create_desk(
        path, role=Role.COMMITTEE, code="013", name="計測支店推進委員会", year=2025, who=WHO, clock=clock
    )
    book_id = desk.info.book_id
    unions = [
        Member(id=str(uuid.uuid4()), book_id=book_id, code=f"{100000 + i}", name=member_name(i), headcount=100)
        for i in range(members)
    ]
    with desk.store.transaction(Verb.SAMPLE, "計測の準備") as tx:
        tx.put_many(unions)
        tx.put_many(sessions(book_id, unions, count))
    desk.store.close()


def open_book(path: Path) -> Desk:
    """Open such a book."""
    return open_desk(path, who=WHO, clock=clock)
