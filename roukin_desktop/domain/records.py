"""The records a book keeps, as frozen values.

Every record is born in one book and carries that book's id, its own UUID and a version counted by the
home book (design.md L1, L6). Blank is not zero: a count that was not given is ``None`` (L7).
Money is integer yen, counts are integers (L8). No natural person appears anywhere, with one exception: the order of
business and the change of officers of a conference (``ConferenceFrame``), which leave their book only in print.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What all records share.

    ``version`` is 0 for a record not yet saved; the home book counts from 1.
    """

    kind: ClassVar[str] = ""

    id: str
    book_id: str
    version: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a warning was accepted; it travels with the record to headquarters (design.md §5.3)."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block(Record):
    """ブロック: a region that groups committees."""

    kind: ClassVar[str] = "block"

    code: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Federation(Record):
    """産別: the industrial federation a member belongs to."""

    kind: ClassVar[str] = "federation"

    code: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee(Record):
    """推進委員会. One committee looks after one or more branches (domain.md §7.2)."""

    kind: ClassVar[str] = "committee"

    code: str = ""
    name: str = ""
    block_id: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(Record):
    """店舗: a branch of the bank; codes have gaps and leading zeros, so they are text."""

    kind: ClassVar[str] = "branch"

    code: str = ""
    name: str = ""
    committee_id: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Donee(Record):
    """寄付先 a committee chose for one fiscal year (domain.md J-6)."""

    kind: ClassVar[str] = "donee"

    committee_id: str | None = None
    fiscal_year: int = 0
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Record):
    """会員: an organisation (union, co-op), never a person. ``headcount`` is its 組合員数.

    ``aliases`` are other spellings it is known by in lists and files (表記ゆれ); they find it, and print nowhere.
    """

    kind: ClassVar[str] = "member"

    code: str = ""
    name: str = ""
    reading: str = ""
    short_name: str = ""
    federation_id: str | None = None
    branch_id: str | None = None
    headcount: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    review: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionMember:
    """A member that took part in a session; ``attendees`` only where a joint session lists them apart."""

    member_id: str
    attendees: int | None = None


@dataclass(frozen=True, slots=True)
class ExpenseLine:
    """One line of 職域活動費; ``kind`` is a key of the catalogue's expense kinds, ``yen`` > 0."""

    kind: str
    yen: int
    note: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class ExpenseSite:
    """接続拠点 of a WEB session and the heads gathered there (domain.md S-7)."""

    name: str
    heads: int | None = None


@dataclass(frozen=True, slots=True)
class ActivityExpense:
    """職域活動費 of one session. Its total is never stored (L3)."""

    lines: tuple[ExpenseLine, ...] = ()
    sites: tuple[ExpenseSite, ...] = ()

    @property
    def total_yen(self) -> int:
        """Sum of the lines in yen."""
        return sum(line.yen for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class StudySession(Record):
    """学習会: one row = held once (L4, domain.md §5.2-1). Themes are tags and overlap (E-1).

    ``number`` is the book's running number (No.), ``form`` a key of the catalogue's forms
    (``face``, ``web``, ``hybrid``), ``status`` ``held`` (実施) or ``planned`` (予定).
    ``attendees`` counts 延べ人数. ``review`` lists field names left open by an import (要確認).
    """

    kind: ClassVar[str] = "study_session"

    number: int = 0
    held_on: date
    members: tuple[SessionMember, ...] = ()
    form: str = ""
    purpose: str = ""
    purpose_note: str = ""
    themes: tuple[str, ...] = ()
    theme_note: str = ""
    attendees: int | None = None
    web_attendees: int | None = None
    title: str = ""
    minutes: int | None = None
    video_used: bool = False
    applied_on: date | None = None
    planned_heads: int | None = None
    expense: ActivityExpense | None = None
    status: str = "held"
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TargetLine:
    """One item of a self-target: the bank's figure (会員分件数目標) and the member's own."""

    item: str
    allotted: int | None = None
    target: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTarget(Record):
    """会員自主目標: one record per member and fiscal year (domain.md J-1), one line per item.

    ``confirmed`` is False for rows copied from last year (J-3); only confirmed ones count (T15).
    """

    kind: ClassVar[str] = "self_target"

    member_id: str
    fiscal_year: int
    lines: tuple[TargetLine, ...] = ()
    set_on: date | None = None
    decided_by: str = ""
    confirmed: bool = True
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignEntry(Record):
    """キャンペーン実績: the delta of one week or month, never a running total (domain.md C-9).

    ``recorded_on`` is the last day the delta covers; ``span`` is ``week`` or ``month``;
    ``campaign`` and ``product`` are catalogue keys; ``correction`` marks a negative 訂正 row.
    """

    kind: ClassVar[str] = "campaign_entry"

    campaign: str
    branch_id: str | None
    product: str
    recorded_on: date
    span: str = "week"
    count: int | None = None
    yen: int | None = None
    correction: bool = False
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberActivity(Record):
    """会員活動: a deed of a member or of a whole 産別 on a day (domain.md §5.1 union_activity).

    ``activity`` is a key of the catalogue. One of ``member_id`` and ``federation_id`` is given. A member
    counts once per fiscal year and activity, whatever the number of rows (§5.2-4).
    """

    kind: ClassVar[str] = "member_activity"

    activity: str
    member_id: str | None = None
    federation_id: str | None = None
    done_on: date
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkplaceCommittee(Record):
    """職場推進委員会 of a member: a stock counted at a day (domain.md §5.3).

    It exists from ``set_up_on`` (None: since before anybody noted) and no more on ``ended_on``.
    """

    kind: ClassVar[str] = "workplace_committee"

    member_id: str
    set_up_on: date | None = None
    ended_on: date | None = None
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Record):
    """相談・NPO連携: how many on a day, never who (domain.md E-5). ``consultation`` is a key of the catalogue."""

    kind: ClassVar[str] = "consultation"

    consultation: str
    branch_id: str | None = None
    recorded_on: date
    count: int | None = None
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingMember:
    """A member at a meeting: whether it was ``expected``, and whether it came (None: not noted yet)."""

    member_id: str
    expected: bool = True
    present: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """会議・研修会. ``name`` is free text: 「2024年度 第3回」 was held in the fiscal year 2025 (domain.md E-9).

    ``meeting`` is a key of the catalogue's kinds, ``attendees`` counts persons, ``starts_at`` is a time as typed
    (15:00). Rates are never stored (L3).
    """

    kind: ClassVar[str] = "meeting"

    meeting: str
    name: str = ""
    held_on: date
    starts_at: str = ""
    place: str = ""
    block_id: str | None = None
    members: tuple[MeetingMember, ...] = ()
    attendees: int | None = None
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    review: tuple[str, ...] = ()

    @property
    def attendance(self) -> tuple[int, int] | None:
        """How many of the expected members came, and how many were expected; None while nobody noted it."""
        expected = [one.present for one in self.members if one.expected]
        if not expected or all(came is None for came in expected):
            return None
        return sum(came is True for came in expected), len(expected)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedFile(Record):
    """A file of the bank that figures were taken from: all of them come and go with it. ``rows`` is their number."""

    kind: ClassVar[str] = "feed_file"

    name: str
    taken_on: date
    sha256: str = ""
    rows: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyFigure(Record):
    """月次実績: what one indicator did (flow) or stood at (stock) in one month at one branch (None: 全道).

    ``item`` is an indicator's code, ``month`` its first day; a net change may be negative. ``feed_id`` names the
    file it came with (None: typed).
    """

    kind: ClassVar[str] = "monthly_figure"

    item: str
    branch_id: str | None = None
    month: date
    value: int
    feed_id: str | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def source(self) -> str:
        """``typed``, or the id of the file it came with."""
        return self.feed_id or "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningBalance(Record):
    """What a long cumulation stood at on a day (561件 since 2017-10-01): months after ``as_of`` are added to it."""

    kind: ClassVar[str] = "opening_balance"

    item: str
    as_of: date
    value: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorFigure(Record):
    """前年実績 of an indicator where last year's records are not in the book.

    ``period`` is last year's key (``2024H1``), ``scope`` what a command takes (``all``, ``committee:013``), ``value``
    in the indicator's unit; ``estimated`` marks one worked back from a printed paper (domain.md §3.3).
    """

    kind: ClassVar[str] = "prior_figure"

    item: str
    period: str
    scope: str = "all"
    value: int
    estimated: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDefinition(Record):
    """年度定義 of one fiscal year where it is not the one that comes with the program (design.md L10).

    ``text`` is the whole catalogue of the year, as TOML; ``pack_id`` names the year pack it came with ('':
    edited here).
    """

    kind: ClassVar[str] = "year_definition"

    fiscal_year: int
    text: str
    pack_id: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportText(Record):
    """A text of the conference report as headquarters wrote it for one period, in place of the form's (``key``)."""

    kind: ClassVar[str] = "report_text"

    period: str
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A line of the order of business: the group it stands in (報告事項), what is dealt with, and by whom."""

    group: str = ""
    text: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class OfficerChange:
    """A post that passes from one person to another, and the organisation of the new one."""

    post: str = ""
    old: str = ""
    new: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceFrame(Record):
    """What stands around the figures of a conference report: its conference, 議事次第 and 役員の変更.

    The only record that names persons; it never leaves its book but in the printed paper.
    """

    kind: ClassVar[str] = "conference_frame"

    period: str
    label: str = ""
    held_on: date | None = None
    starts_at: str = ""
    place: str = ""
    address: str = ""
    agenda: tuple[AgendaItem, ...] = ()
    officers: tuple[OfficerChange, ...] = ()


KINDS: dict[str, type[Record]] = {
    cls.kind: cls
    for cls in (
        *(Block, Federation, Committee, Branch, Donee, Member, StudySession, SelfTarget, CampaignEntry),
        *(MemberActivity, WorkplaceCommittee, Consultation, Meeting),
        *(FeedFile, MonthlyFigure, OpeningBalance, PriorFigure),
        *(YearDefinition, ReportText, ConferenceFrame),
    )
}
"""Every kind of record by its name in tables, log and files; parents come before children."""

DEEDS = frozenset(
    cls.kind for cls in (StudySession, SelfTarget, CampaignEntry, MemberActivity, Consultation, Meeting, MonthlyFigure)
)
"""Kinds that say something was done or set in a year: 実績なし has none of them."""

HOME_ONLY = frozenset(cls.kind for cls in (YearDefinition, ReportText, ConferenceFrame))
"""Kinds that belong to one book and never travel in a submission; a payload that holds one is refused."""


def day_of(record: Record) -> date | None:
    """Return the day a dated record lies on (of a month its first), None for what has a year or a span instead."""
    if isinstance(record, StudySession | Meeting):
        return record.held_on
    if isinstance(record, CampaignEntry | Consultation):
        return record.recorded_on
    if isinstance(record, MemberActivity):
        return record.done_on
    return record.month if isinstance(record, MonthlyFigure) else None
