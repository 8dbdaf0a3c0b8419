"""The sample book: an invented committee with a full first half of 2025 and the whole year before.

Its data are fixed, so that pictures of the manual, tests and two users on the telephone see the same figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from roukin_desktop.domain.book import Role, Verb
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.records import (
    KINDS,
    ActivityExpense,
    Block,
    Branch,
    CampaignEntry,
    Committee,
    Donee,
    ExpenseLine,
    ExpenseSite,
    Federation,
    Member,
    MonthlyFigure,
    OpeningBalance,
    Record,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
)
from roukin_desktop.services import sample_data as data
from roukin_desktop.services.books import create_book
from roukin_desktop.services.context import Context
from roukin_desktop.services.labels import KIND_WORDS
from roukin_desktop.services.recording import register_many
from roukin_desktop.services.sample_deeds import deeds, workplaces
from roukin_desktop.services.sample_months import bank_figures
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.files import write_trouble
from roukin_desktop.system.identity import Who

FILE_NAME = "committee.roukin"
_TYPED = {MonthlyFigure.kind, OpeningBalance.kind}
"""Taken in as a block typed into the sheet is, with its rules."""


def write_sample(folder: Path, *, who: Who, clock: Callable[[], datetime]) -> Path:
    """Write ``committee.roukin`` into a folder, which is made where it is missing, and return its path.

    Raises FileTrouble where the book exists already or the folder cannot be written.
    """
    sample_folder(folder)
    book = folder / FILE_NAME
    store = create_book(
        book,
        role=Role.COMMITTEE,
        code=data.CODE,
        name=data.OWNER,
        year=2025,
        who=who,
        clock=clock,
        plays_on=data.DAY,
    )
    try:
        with store:
            _fill(store)
    except BaseException:
        book.unlink(missing_ok=True)
        raise
    return book


def sample_folder(folder: Path) -> None:
    """Make the folder a sample goes into; FileTrouble where it is a file or cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as trouble:
        raise FileTrouble(
            f"「{folder}」はフォルダーではありません。見本を作るフォルダーを指定してください。"
        ) from trouble
    except OSError as trouble:
        raise FileTrouble(write_trouble(folder, trouble)) from trouble


def _fill(store: BookStore) -> None:
    records = SampleBook(store.info.book_id).records()
    for kind in KINDS:
        some = [record for record in records if record.kind == kind]
        label = f"見本 {KIND_WORDS[kind]} {len(some)}件"
        if kind in _TYPED:
            register_many(Context(store, lambda: datetime.combine(data.DAY, time())), some, Verb.SAMPLE, label)
            continue
        with store.transaction(Verb.SAMPLE, label) as tx:
            tx.put_many(some)


class SampleBook:
    """Makes the records; ids are derived from the book's, so that two sample books never share a record."""

    def __init__(self, book_id: str) -> None:
        self._book_id = book_id
        self._members = self._make_members()

    def records(self) -> list[Record]:
        """Return every record of the sample."""
        this_year = list(self._sessions(2025, data.FIRST_HALF_2025, first_number=1 + _count(data.YEAR_2024)))
        return [
            *self._registers(),
            *self._members,
            *self._sessions(2024, data.YEAR_2024, first_number=1),
            *this_year,
            *self._targets(2024),
            *self._targets(2025),
            *self._summer(),
            *self._two_way(),
            *deeds(2024, self._members, self._id),
            *deeds(2025, self._members, self._id),
            *workplaces(self._members, self._id),
            *bank_figures(self._book_id, self._id),
        ]

    def _id(self, *parts: object) -> str:
        return str(uuid5(UUID(self._book_id), "/".join(str(part) for part in parts)))

    def _registers(self) -> Iterator[Record]:
        book, committee = self._book_id, self._id("committee")
        block = self._id("block")
        yield Block(id=block, book_id=book, code=data.BLOCK[0], name=data.BLOCK[1])
        for code, name in data.FEDERATIONS:
            yield Federation(id=self._id("federation", name), book_id=book, code=code, name=f"見本{name}産別")
        yield Committee(id=committee, book_id=book, code=data.CODE, name=data.OWNER, block_id=block)
        for code, name in data.BRANCHES:
            yield Branch(id=self._id("branch", code), book_id=book, code=code, name=name, committee_id=committee)
        for year, name in data.DONEES:
            yield Donee(
                id=self._id("donee", year),
                book_id=book,
                committee_id=committee,
                fiscal_year=year,
                name=name,
                note=data.NOTE,
            )

    def _make_members(self) -> list[Member]:
        made: list[Member] = []
        for p, (place, place_reading) in enumerate(data.PLACES):
            for t in range(4):
                trade, reading, federation = data.TRADES[(p + 2 * t) % len(data.TRADES)]
                number = len(made)
                unknown = number == 41
                made.append(
                    Member(
                        id=self._id("member", number),
                        book_id=self._book_id,
                        code=f"{990001 + number}",
                        name=place + trade,
                        reading=place_reading + reading,
                        federation_id=self._id("federation", federation),
                        branch_id=self._id("branch", data.BRANCHES[(0, 0, 1, 2)[(p + t) % 4]][0]),
                        headcount=None if unknown else data.HEADCOUNTS[(p * 5 + t * 3) % 16] + 7 * t,
                        note=data.NOTE,
                        review=("headcount",) if unknown else (),
                    )
                )
        return made

    def _sessions(
        self, year: int, months: Sequence[tuple[int, Sequence[int]]], first_number: int
    ) -> Iterator[StudySession]:
        place = 0
        for month, attendees in months:
            for i, heads in enumerate(attendees):
                yield self._session(year, place, _working_day(year, month, i, len(attendees)), heads, first_number)
                place += 1

    def _session(self, year: int, place: int, day: date, heads: int, first_number: int) -> StudySession:
        talks = data.SPRING_TALKS if day.month in (4, 5) else data.OTHER_TALKS
        purpose, themes, title = data.TALKS[talks[place % len(talks)]]
        form = data.ONLINE.get(place, "face")
        review = ("purpose",) if year == 2025 and place in data.OPEN_PURPOSE else ()
        expense = _unsorted(heads) if review else _expense(place, form, heads)
        online = form != "face"
        return StudySession(
            id=self._id("session", year, place),
            book_id=self._book_id,
            number=first_number + place,
            held_on=day,
            members=self._participants(year, place, heads),
            form=form,
            purpose="" if review else purpose,
            themes=themes,
            attendees=heads,
            web_attendees={"web": heads, "hybrid": heads // 3}.get(form),
            title=title,
            minutes=30 + 15 * (place % 4),
            video_used="life_defense" in themes and place % 2 == 0,
            applied_on=day - timedelta(days=14) if online else None,
            planned_heads=heads if online else None,
            expense=expense,
            note=data.NOTE,
            review=review,
        )

    def _participants(self, year: int, place: int, heads: int) -> tuple[SessionMember, ...]:
        first = (place * 11 + year) % len(self._members)
        if place not in data.JOINT:
            return (SessionMember(self._members[first].id),)
        count = 2 + place % 2
        share = heads // count
        parts = [share] * (count - 1) + [heads - share * (count - 1)]
        return tuple(
            SessionMember(self._members[(first + 7 * i) % len(self._members)].id, part) for i, part in enumerate(parts)
        )

    def _targets(self, year: int) -> Iterator[SelfTarget]:
        skipped = data.NO_TARGET | ({8, 19, 30, 52} if year == 2024 else set())
        for place, member in enumerate(self._members):
            if place in skipped:
                continue
            base = member.headcount or 150
            yield SelfTarget(
                id=self._id("target", year, place),
                book_id=self._book_id,
                member_id=member.id,
                fiscal_year=year,
                lines=tuple(
                    _target_line(item, base // divisor, place + i)
                    for i, (item, divisor) in enumerate(data.ITEM_DIVISORS)
                ),
                set_on=date(year, 4 + place % 4, 10 + place % 17),
                decided_by=("convention", "executive")[place % 2],
                note=data.NOTE,
            )

    def _summer(self) -> Iterator[CampaignEntry]:
        for code, product, counts, mean in data.SUMMER:
            for week, ((month, day), count) in enumerate(zip(data.SUMMER_DAYS, counts, strict=True)):
                yen = count * mean + (week * 70_000 if count else 0)
                yield self._entry("summer_2025", code, product, date(2025, month, day), "week", count, yen)

    def _two_way(self) -> Iterator[CampaignEntry]:
        for code, product, counts in data.TWO_WAY:
            for (month, day), count in zip(data.TWO_WAY_DAYS, counts, strict=True):
                yield self._entry("two_way_2025", code, product, date(2025, month, day), "month", count, None)

    def _entry(
        self, campaign: str, branch: str, product: str, day: date, span: str, count: int, yen: int | None
    ) -> CampaignEntry:
        return CampaignEntry(
            id=self._id("entry", campaign, branch, product, day),
            book_id=self._book_id,
            campaign=campaign,
            branch_id=self._id("branch", branch),
            product=product,
            recorded_on=day,
            span=span,
            count=count,
            yen=yen,
            note=data.NOTE,
        )


def _count(months: Sequence[tuple[int, Sequence[int]]]) -> int:
    return sum(len(attendees) for _, attendees in months)


def _working_day(year: int, month: int, place: int, sessions: int) -> date:
    """Spread the sessions of a month over it, off the weekends; January to March belong to the next year."""
    day = date(year if month >= 4 else year + 1, month, 3 + place * 26 // sessions)
    return day + timedelta(days=(0, 0, 0, 0, 0, 2, 1)[day.weekday()])


def _target_line(item: str, allotted: int, step: int) -> TargetLine:
    """Return an item whose self-target lies between 85 % and 115 % of the bank's figure, at least 1."""
    least = max(allotted, 1)
    return TargetLine(item, least, max(1, least * (85 + step * 7 % 31) // 100))


def _expense(place: int, form: str, heads: int) -> ActivityExpense | None:
    """Return 職域活動費 for some of the sessions, always within 2,000 yen a head (domain.md S-2)."""
    if form != "face":
        here = heads - heads // 3
        return ActivityExpense(
            lines=(
                ExpenseLine("venue", 300 * here, site=data.SITES[0]),
                ExpenseLine("meals", 900 * (heads - here), site=data.SITES[1]),
            ),
            sites=(ExpenseSite(data.SITES[0], here), ExpenseSite(data.SITES[1], heads - here)),
        )
    if place % 2:
        return None
    return ActivityExpense(lines=(ExpenseLine("venue", 200 * heads), ExpenseLine("meals", 1_100 * heads)))


def _unsorted(heads: int) -> ActivityExpense:
    return ActivityExpense(lines=(ExpenseLine("unsorted", 650 * heads),))
