"""The records a book keeps, as frozen values.

Every record is born in one book and carries that book's id, its own UUID and a version counted by the
home book (design.md L1, L6). Blank is not zero: a count that was not given is ``None`` (L7).
Money is integer yen, counts are integers (L8). No natural person appears anywhere.
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
    """会員: an organisation (union, co-op), never a person. ``headcount`` is its 組合員数."""

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


KINDS: dict[str, type[Record]] = {
    cls.kind: cls
    for cls in (Block, Federation, Committee, Branch, Donee, Member, StudySession, SelfTarget, CampaignEntry)
}
"""Every kind of record by its name in tables, log and files; parents come before children."""
