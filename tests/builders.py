# ruff: noqa: ANN401 - a builder takes any field of its record
"""Small functions making valid records for tests: every argument has a sensible default, ids may be named."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from roukin_desktop.domain.book import BookInfo, Role
from roukin_desktop.domain.records import (
    ActivityExpense,
    AgendaItem,
    Block,
    Branch,
    CampaignEntry,
    Committee,
    ConferenceFrame,
    Consultation,
    Donee,
    ExpenseLine,
    Federation,
    FeedFile,
    Meeting,
    MeetingMember,
    Member,
    MemberActivity,
    MonthlyFigure,
    OfficerChange,
    OpeningBalance,
    PriorFigure,
    ReportText,
    SelfTarget,
    SessionMember,
    StudySession,
    TargetLine,
    WorkplaceCommittee,
    YearDefinition,
)

BOOK_ID = str(uuid5(NAMESPACE_OID, "tests"))
DAY = date(2025, 6, 18)


def uid(name: str) -> str:
    """Return the same UUID text for the same name, so that a failing test names the same record twice."""
    return str(uuid5(NAMESPACE_OID, name))


def book_info(role: Role = Role.COMMITTEE, **fields: Any) -> BookInfo:
    """Return the identity of the tests' book."""
    given = {"book_id": BOOK_ID, "role": role, "code": "013", "name": "みどり野推進委員会", "open_year": 2025}
    return BookInfo(**given | fields)


def _common(kind: str, key: str) -> dict[str, Any]:
    return {"id": uid(f"{kind} {key}"), "book_id": BOOK_ID}


def block(key: str = "1", **fields: Any) -> Block:
    """Return a block."""
    return Block(**_common("block", key) | {"code": key, "name": f"第{key}ブロック"} | fields)


def federation(key: str = "101", **fields: Any) -> Federation:
    """Return a federation of the code ``key``."""
    return Federation(**_common("federation", key) | {"code": key, "name": f"産別{key}"} | fields)


def committee(key: str = "013", **fields: Any) -> Committee:
    """Return a committee of the code ``key``."""
    return Committee(**_common("committee", key) | {"code": key, "name": f"推進委員会{key}"} | fields)


def branch(key: str = "013", **fields: Any) -> Branch:
    """Return a branch of the code ``key``."""
    return Branch(**_common("branch", key) | {"code": key, "name": f"みどり野支店{key}"} | fields)


def donee(key: str = "1", **fields: Any) -> Donee:
    """Return a 寄付先 of the year 2025."""
    return Donee(**_common("donee", key) | {"fiscal_year": 2025, "name": f"寄付先{key}"} | fields)


def member(key: str = "1001", **fields: Any) -> Member:
    """Return a member of the code ``key`` with 120 組合員."""
    given = {"code": key, "name": f"松並交通労働組合{key}", "reading": "マツナミコウツウ", "headcount": 120}
    return Member(**_common("member", key) | given | fields)


def session(key: str = "1", *, members: tuple[Member, ...] | None = None, **fields: Any) -> StudySession:
    """Return a study session held on ``DAY``; ``members`` defaults to ``member()``, which must be in the book."""
    there = tuple(SessionMember(m.id) for m in (members if members is not None else (member(),)))
    given = {
        "number": int(key) if key.isdigit() else 1,
        "held_on": DAY,
        "members": there,
        "form": "face",
        "purpose": "newcomer",
        "themes": ("newcomer", "disposable_income"),
        "attendees": 24,
    }
    return StudySession(**_common("session", key) | given | fields)


def expense(yen: int = 12_000, kind: str = "meals") -> ActivityExpense:
    """Return 職域活動費 of one line."""
    return ActivityExpense(lines=(ExpenseLine(kind, yen),))


def target(key: str = "1001", year: int = 2025, **fields: Any) -> SelfTarget:
    """Return the self-target of ``member(key)`` for a year: one item, allotted 10, own 12."""
    given = {"member_id": member(key).id, "fiscal_year": year, "lines": (TargetLine("loan", 10, 12),)}
    return SelfTarget(**_common("target", f"{key}/{year}") | given | fields)


def entry(key: str = "1", **fields: Any) -> CampaignEntry:
    """Return a week's entry of 夏の定期預金 with 3 件 and 1,500,000 円, without a branch."""
    given = {
        "campaign": "summer_2025",
        "branch_id": None,
        "product": "time_deposit",
        "recorded_on": DAY,
        "count": 3,
        "yen": 1_500_000,
    }
    return CampaignEntry(**_common("entry", key) | given | fields)


def activity(key: str = "1", **fields: Any) -> MemberActivity:
    """Return the 議案書方針化 of ``member()`` on ``DAY``."""
    given = {"activity": "agenda", "member_id": member().id, "done_on": DAY}
    return MemberActivity(**_common("activity", key) | given | fields)


def workplace_committee(key: str = "1001", **fields: Any) -> WorkplaceCommittee:
    """Return the 職場推進委員会 of ``member(key)``, there since 2020."""
    given = {"member_id": member(key).id, "set_up_on": date(2020, 4, 1)}
    return WorkplaceCommittee(**_common("workplace", key) | given | fields)


def consultation(key: str = "1", **fields: Any) -> Consultation:
    """Return two 多重債務相談 of ``DAY``, without a branch."""
    given = {"consultation": "debt", "recorded_on": DAY, "count": 2}
    return Consultation(**_common("consultation", key) | given | fields)


def meeting(key: str = "1", *, members: tuple[Member, ...] = (), **fields: Any) -> Meeting:
    """Return a ブロック別研修会 of ``DAY`` that all of ``members`` came to."""
    there = tuple(MeetingMember(m.id, present=True) for m in members)
    given = {"meeting": "block_training", "name": "道東ブロック研修会", "held_on": DAY, "members": there}
    return Meeting(**_common("meeting", key) | given | fields)


def feed_file(key: str = "1", **fields: Any) -> FeedFile:
    """Return a file of the bank with one row."""
    given = {"name": f"jisseki{key}.csv", "taken_on": DAY, "sha256": key * 64, "rows": 1}
    return FeedFile(**_common("feed", key) | given | fields)


def monthly(key: str = "1", **fields: Any) -> MonthlyFigure:
    """Return 50 メイン化 of June 2025, typed, 全道."""
    given = {"item": "T01", "month": date(2025, 6, 1), "value": 50}
    return MonthlyFigure(**_common("monthly", key) | given | fields)


def opening(key: str = "K06", **fields: Any) -> OpeningBalance:
    """Return what the cumulation ``key`` stood at at the end of March 2025: 500."""
    given = {"item": key, "as_of": date(2025, 3, 31), "value": 500}
    return OpeningBalance(**_common("opening", key) | given | fields)


def prior(key: str = "K02", **fields: Any) -> PriorFigure:
    """Return 355 as last year's figure of the indicator ``key``."""
    given = {"item": key, "period": "2024H1", "value": 355, "estimated": True}
    return PriorFigure(**_common("prior", key) | given | fields)


def year_definition(year: int = 2026, **fields: Any) -> YearDefinition:
    """Return a year's definitions that came with a year pack; their text is not a whole catalogue."""
    given = {"fiscal_year": year, "text": f"fiscal_year = {year}", "pack_id": uid("pack"), "note": "年度パック"}
    return YearDefinition(**_common("definition", str(year)) | given | fields)


def report_text(key: str = "summary", **fields: Any) -> ReportText:
    """Return an edited text of the report of 上期."""
    return ReportText(
        **_common("text", key) | {"period": "2025H1", "key": key, "text": "書き直した文章です。"} | fields
    )


def frame(key: str = "2025H1", **fields: Any) -> ConferenceFrame:
    """Return a conference with one line of 議事次第 and one change of officers; its persons are invented."""
    given = {
        "period": key,
        "label": "第1回 全道推進会議",
        "held_on": date(2025, 10, 31),
        "starts_at": "15:00",
        "place": "みどり会館",
        "address": "みどり野市1丁目",
        "agenda": (AgendaItem("報告事項", "上期推進活動総括", "架空 一郎"),),
        "officers": (OfficerChange("幹事", "架空 花子", "架空 次郎", "松並交通労働組合"),),
    }
    return ConferenceFrame(**_common("frame", key) | given | fields)
