"""The rules of the registers beside the study sessions, with what they need to know of the book.

A form, 登録 and the check of a whole book ask the same questions; where the answers come from is said by ``Book``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import (
    HOME_ONLY,
    Block,
    Branch,
    ConferenceFrame,
    Consultation,
    Federation,
    FeedFile,
    Meeting,
    Member,
    MemberActivity,
    MonthlyFigure,
    OpeningBalance,
    PriorFigure,
    Record,
    ReportText,
    WorkplaceCommittee,
    YearDefinition,
)
from roukin_desktop.domain.rules.activity import (
    ActivityFacts,
    WorkplaceFacts,
    check_activity,
    check_workplace,
    overlaps,
)
from roukin_desktop.domain.rules.consultation import ConsultationFacts, check_consultation
from roukin_desktop.domain.rules.meeting import MeetingFacts, check_meeting
from roukin_desktop.domain.rules.monthly import (
    MonthFacts,
    StartFacts,
    check_feed,
    check_month,
    check_opening,
    check_prior,
)
from roukin_desktop.domain.rules.report import check_frame, check_report_text, check_year_definition

ALIKE: dict[str, tuple[str, ...]] = {
    MemberActivity.kind: ("activity", "member_id", "federation_id", "done_on"),
    WorkplaceCommittee.kind: ("member_id",),
    Consultation.kind: ("consultation", "branch_id", "recorded_on"),
    Meeting.kind: ("meeting", "block_id", "held_on"),
    FeedFile.kind: ("sha256",),
    MonthlyFigure.kind: ("item", "month"),
    OpeningBalance.kind: ("item", "as_of"),
    PriorFigure.kind: ("item", "period", "scope"),
    YearDefinition.kind: ("fiscal_year",),
    ReportText.kind: ("period", "key"),
    ConferenceFrame.kind: ("period",),
}
"""The fields in which two records of a kind are looked at together."""


def alike_key(record: Record) -> tuple[object, ...]:
    """Return what a record shares with those it is looked at together with."""
    return (record.kind, *(getattr(record, name) for name in ALIKE[record.kind]))


class Book(Protocol):
    """Where answers come from: the open book, or a reading of all of it."""

    def today(self) -> date:
        """Return today's date."""

    def years(self) -> tuple[int, ...]:
        """Return the fiscal years records may lie in."""

    def definitions(self, year: int | None = None) -> Catalogue:
        """Return the definitions of a fiscal year, the open one by default."""

    def known(self, kind: str, record_id: str | None) -> str | None:
        """Return the name of an entry, None where there is none."""

    def alike(self, record: Record) -> Sequence[Record]:
        """Return the other own records of the kind that agree in the fields of ``ALIKE``."""

    def stored(self, record: Record) -> Record | None:
        """Return the record as the book has it."""


def check_register_record(record: Record, book: Book) -> list[Issue] | None:
    """Run the rules of a record of these registers; None for any other kind."""
    if record.kind not in ALIKE:
        return None
    if isinstance(record, MonthlyFigure):
        return check_month(record, month_facts(record, book), book.definitions(fiscal_year_of(record.month)))
    if isinstance(record, FeedFile | OpeningBalance | PriorFigure):
        return _start(record, book)
    if record.kind in HOME_ONLY:
        return _of_the_paper(record, taken=bool(book.alike(record)))
    return _deed(record, book)


def activity_facts(activity: MemberActivity, book: Book) -> ActivityFacts:
    """Return what the book knows beside an activity."""
    return ActivityFacts(
        today=book.today(),
        open_years=book.years(),
        member_name=book.known(Member.kind, activity.member_id),
        federation_name=book.known(Federation.kind, activity.federation_id),
        same=bool(book.alike(activity)),
    )


def workplace_facts(there: WorkplaceCommittee, book: Book) -> WorkplaceFacts:
    """Return what the book knows beside a 職場推進委員会."""
    others = (other for other in book.alike(there) if isinstance(other, WorkplaceCommittee))
    taken = any(overlaps(there, other) for other in others)
    return WorkplaceFacts(book.today(), book.known(Member.kind, there.member_id), taken)


def consultation_facts(consultation: Consultation, book: Book) -> ConsultationFacts:
    """Return what the book knows beside a consultation."""
    branch = book.known(Branch.kind, consultation.branch_id)
    return ConsultationFacts(book.today(), book.years(), branch, bool(book.alike(consultation)))


def meeting_facts(meeting: Meeting, book: Book) -> MeetingFacts:
    """Return what the book knows beside a meeting."""
    names = {one.member_id: book.known(Member.kind, one.member_id) for one in meeting.members}
    return MeetingFacts(
        today=book.today(),
        open_years=book.years(),
        members={key: name for key, name in names.items() if name is not None},
        block_name=book.known(Block.kind, meeting.block_id),
        same=bool(book.alike(meeting)),
    )


def month_facts(figure: MonthlyFigure, book: Book) -> MonthFacts:
    """Return what the book knows beside the figure of a month."""
    before = book.stored(figure) if figure.version else None
    return MonthFacts(
        today=book.today(),
        open_years=book.years(),
        branch_name=book.known(Branch.kind, figure.branch_id),
        feed_name=book.known(FeedFile.kind, figure.feed_id),
        others=tuple(other for other in book.alike(figure) if isinstance(other, MonthlyFigure)),
        before=before if isinstance(before, MonthlyFigure) else None,
    )


def _deed(record: Record, book: Book) -> list[Issue]:
    if isinstance(record, MemberActivity):
        return check_activity(record, activity_facts(record, book), book.definitions(fiscal_year_of(record.done_on)))
    if isinstance(record, WorkplaceCommittee):
        return check_workplace(record, workplace_facts(record, book))
    if isinstance(record, Consultation):
        catalogue = book.definitions(fiscal_year_of(record.recorded_on))
        return check_consultation(record, consultation_facts(record, book), catalogue)
    if isinstance(record, Meeting):
        return check_meeting(record, meeting_facts(record, book), book.definitions(fiscal_year_of(record.held_on)))
    return []


def _of_the_paper(record: Record, *, taken: bool) -> list[Issue]:
    if isinstance(record, YearDefinition):
        return check_year_definition(record, taken=taken)
    if isinstance(record, ReportText):
        return check_report_text(record, taken=taken)
    return check_frame(record, taken=taken) if isinstance(record, ConferenceFrame) else []


def _start(record: FeedFile | OpeningBalance | PriorFigure, book: Book) -> list[Issue]:
    others = book.alike(record)
    names = (str(getattr(other, "name", "")) or other.id for other in others)
    facts = StartFacts(book.today(), next(names, ""), tuple(book.years()))
    if isinstance(record, FeedFile):
        return check_feed(record, facts)
    if isinstance(record, OpeningBalance):
        return check_opening(record, facts, book.definitions())
    return check_prior(record, facts, book.definitions())
