"""The tables of a book, for SQLAlchemy Core: one per kind of record, child tables for what repeats inside one.

Dates are ISO text, counts and yen integers, blank is NULL (design.md L7, L8). Every main row carries the
checksum of its record's canonical JSON, because SQLite's own check does not see a flipped bit inside a value
(reliability.md §0-1). What the file holds is made by ``migrations/``; a test holds the two equal.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData()


def text(name: str) -> Column[str]:
    """Return a column of text that always says something, even if only ''."""
    return Column(name, String, nullable=False)


def maybe(name: str, kind: type[TypeEngine[Any]] = Integer) -> Column[Any]:
    """Return a column that may be blank."""
    return Column(name, kind, nullable=True)


def _refers(name: str, table: str, *, nullable: bool = True) -> Column[str]:
    """Return a reference that is looked at when the transaction ends, so that any order of rows is fine inside."""
    return Column(name, String, ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"), nullable=nullable)


def _part_of(name: str, table: str) -> Column[str]:
    return Column(
        name,
        String,
        ForeignKey(f"{table}.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
        nullable=False,
    )


def _record(name: str, *columns: Column[Any] | Index) -> Table:
    """Return the main table of a kind: what all records share, then its own columns."""
    return Table(
        name,
        metadata,
        Column("id", String, primary_key=True, nullable=False),
        Column("book_id", String, nullable=False),
        Column("version", Integer, nullable=False),
        Column("checksum", String, nullable=False),
        *columns,
    )


block = _record("block", text("code"), text("name"))

federation = _record("federation", text("code"), text("name"))

committee = _record(
    "committee",
    text("code"),
    text("name"),
    _refers("block_id", "block"),
    maybe("valid_from", Date),
    maybe("valid_to", Date),
    Index("ix_committee_block", "block_id"),
)

branch = _record(
    "branch",
    text("code"),
    text("name"),
    _refers("committee_id", "committee"),
    maybe("valid_from", Date),
    maybe("valid_to", Date),
    Index("ix_branch_committee", "committee_id"),
)

donee = _record(
    "donee",
    _refers("committee_id", "committee"),
    Column("fiscal_year", Integer, nullable=False),
    text("name"),
    text("note"),
    Index("ix_donee_committee", "committee_id"),
)

member = _record(
    "member",
    text("code"),
    text("name"),
    text("reading"),
    text("short_name"),
    _refers("federation_id", "federation"),
    _refers("branch_id", "branch"),
    maybe("headcount"),
    maybe("valid_from", Date),
    maybe("valid_to", Date),
    text("note"),
    text("review"),
    text("code_key"),
    text("name_key"),
    text("search_key"),
    Index("ix_member_code_key", "code_key"),
    Index("ix_member_name_key", "name_key"),
    Index("ix_member_federation", "federation_id"),
    Index("ix_member_branch", "branch_id"),
)
"""``search_key`` holds the folded name, reading, short name, code and aliases, a line each (domain.md §8.3)."""

member_alias = Table(
    "member_alias",
    metadata,
    _part_of("member_id", "member"),
    Column("position", Integer, nullable=False),
    text("name"),
    PrimaryKeyConstraint("member_id", "position"),
    sqlite_with_rowid=False,
)

study_session = _record(
    "study_session",
    Column("number", Integer, nullable=False),
    Column("held_on", Date, nullable=False),
    text("form"),
    text("purpose"),
    text("purpose_note"),
    text("theme_note"),
    maybe("attendees"),
    maybe("web_attendees"),
    text("title"),
    maybe("minutes"),
    Column("video_used", Boolean, nullable=False),
    maybe("applied_on", Date),
    maybe("planned_heads"),
    Column("has_expense", Boolean, nullable=False),
    text("status"),
    text("note"),
    text("reasons"),
    text("review"),
    Index("ix_study_session_held_on", "held_on", "number"),
    Index("ix_study_session_number", "book_id", "number"),
)

session_member = Table(
    "session_member",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    _refers("member_id", "member", nullable=False),
    maybe("attendees"),
    PrimaryKeyConstraint("session_id", "position"),
    Index("ix_session_member_member", "member_id", "session_id"),
    sqlite_with_rowid=False,
)

session_theme = Table(
    "session_theme",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    text("theme"),
    PrimaryKeyConstraint("session_id", "position"),
    sqlite_with_rowid=False,
)

expense_line = Table(
    "expense_line",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    text("kind"),
    Column("yen", Integer, nullable=False),
    text("note"),
    text("site"),
    PrimaryKeyConstraint("session_id", "position"),
    sqlite_with_rowid=False,
)

expense_site = Table(
    "expense_site",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    text("name"),
    maybe("heads"),
    PrimaryKeyConstraint("session_id", "position"),
    sqlite_with_rowid=False,
)

self_target = _record(
    "self_target",
    _refers("member_id", "member", nullable=False),
    Column("fiscal_year", Integer, nullable=False),
    maybe("set_on", Date),
    text("decided_by"),
    Column("confirmed", Boolean, nullable=False),
    text("note"),
    text("reasons"),
    text("review"),
    Index("ix_self_target_member", "member_id", "fiscal_year"),
    Index("ix_self_target_year", "fiscal_year"),
)

target_line = Table(
    "target_line",
    metadata,
    _part_of("target_id", "self_target"),
    Column("position", Integer, nullable=False),
    text("item"),
    maybe("allotted"),
    maybe("target"),
    PrimaryKeyConstraint("target_id", "position"),
    sqlite_with_rowid=False,
)

campaign_entry = _record(
    "campaign_entry",
    text("campaign"),
    _refers("branch_id", "branch"),
    text("product"),
    Column("recorded_on", Date, nullable=False),
    text("span"),
    maybe("count"),
    maybe("yen"),
    Column("correction", Boolean, nullable=False),
    text("note"),
    text("reasons"),
    text("review"),
    Index("ix_campaign_entry_day", "campaign", "recorded_on"),
    Index("ix_campaign_entry_branch", "branch_id"),
)

member_activity = _record(
    "member_activity",
    text("activity"),
    _refers("member_id", "member"),
    _refers("federation_id", "federation"),
    Column("done_on", Date, nullable=False),
    text("note"),
    text("reasons"),
    text("review"),
    Index("ix_member_activity_day", "activity", "done_on"),
    Index("ix_member_activity_member", "member_id"),
)

workplace_committee = _record(
    "workplace_committee",
    _refers("member_id", "member", nullable=False),
    maybe("set_up_on", Date),
    maybe("ended_on", Date),
    text("note"),
    text("reasons"),
    text("review"),
    Index("ix_workplace_committee_member", "member_id"),
)

consultation = _record(
    "consultation",
    text("consultation"),
    _refers("branch_id", "branch"),
    Column("recorded_on", Date, nullable=False),
    maybe("count"),
    text("note"),
    text("reasons"),
    text("review"),
    Index("ix_consultation_day", "consultation", "recorded_on"),
)

meeting = _record(
    "meeting",
    text("meeting"),
    text("name"),
    Column("held_on", Date, nullable=False),
    text("place"),
    _refers("block_id", "block"),
    maybe("attendees"),
    text("note"),
    text("reasons"),
    text("review"),
    Column("starts_at", String, nullable=False, server_default=""),
    Index("ix_meeting_day", "meeting", "held_on"),
)

meeting_member = Table(
    "meeting_member",
    metadata,
    _part_of("meeting_id", "meeting"),
    Column("position", Integer, nullable=False),
    _refers("member_id", "member", nullable=False),
    Column("expected", Boolean, nullable=False),
    maybe("present", Boolean),
    PrimaryKeyConstraint("meeting_id", "position"),
    Index("ix_meeting_member_member", "member_id"),
    sqlite_with_rowid=False,
)

feed_file = _record(
    "feed_file",
    text("name"),
    Column("taken_on", Date, nullable=False),
    text("sha256"),
    Column("rows", Integer, nullable=False),
)

monthly_figure = _record(
    "monthly_figure",
    text("item"),
    _refers("branch_id", "branch"),
    Column("month", Date, nullable=False),
    Column("value", Integer, nullable=False),
    _refers("feed_id", "feed_file"),
    text("reasons"),
    Index("ix_monthly_figure_month", "item", "month", "branch_id"),
    Index("ix_monthly_figure_feed", "feed_id"),
)

opening_balance = _record(
    "opening_balance",
    text("item"),
    Column("as_of", Date, nullable=False),
    Column("value", Integer, nullable=False),
    text("note"),
)

prior_figure = _record(
    "prior_figure",
    text("item"),
    text("period"),
    text("scope"),
    Column("value", Integer, nullable=False),
    Column("estimated", Boolean, nullable=False),
    text("note"),
)

year_definition = _record(
    "year_definition",
    Column("fiscal_year", Integer, nullable=False),
    text("text"),
    text("pack_id"),
    text("note"),
)

report_text = _record("report_text", text("period"), text("key"), text("text"))

conference_frame = _record(
    "conference_frame",
    text("period"),
    text("label"),
    maybe("held_on", Date),
    text("starts_at"),
    text("place"),
    text("address"),
    text("agenda"),
    text("officers"),
)

book = Table(
    "book",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    text("book_id"),
    text("role"),
    text("code"),
    text("name"),
    Column("open_year", Integer, nullable=False),
    text("created_at"),
)
"""One row: whose book this is."""

memo = Table(
    "memo",
    metadata,
    Column("key", String, primary_key=True, nullable=False),
    text("value"),
)
"""Small notes of the program, such as import mappings; not part of the records and not logged."""

operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True),
    text("verb"),
    text("label"),
    text("at"),
    text("who"),
    text("pc"),
    text("why"),
    Column("undoes", Integer, ForeignKey("operation.id"), nullable=True),
    Index("ix_operation_undoes", "undoes"),
)
"""The change log, one row per operation; rows are never changed or deleted (design.md L2)."""

change = Table(
    "change",
    metadata,
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False),
    Column("position", Integer, nullable=False),
    text("kind"),
    text("record_id"),
    Column("version", Integer, nullable=False),
    maybe("before", String),
    maybe("after", String),
    PrimaryKeyConstraint("operation_id", "position"),
    Index("ix_change_record", "record_id", "version"),
)
"""One row per record an operation touched; ``version`` is the higher of before and after."""
