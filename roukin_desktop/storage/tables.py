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
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, String, nullable=False)


def _maybe(name: str, kind: type[TypeEngine[Any]] = Integer) -> Column[Any]:
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


block = _record("block", _text("code"), _text("name"))

federation = _record("federation", _text("code"), _text("name"))

committee = _record(
    "committee",
    _text("code"),
    _text("name"),
    _refers("block_id", "block"),
    _maybe("valid_from", Date),
    _maybe("valid_to", Date),
    Index("ix_committee_block", "block_id"),
)

branch = _record(
    "branch",
    _text("code"),
    _text("name"),
    _refers("committee_id", "committee"),
    _maybe("valid_from", Date),
    _maybe("valid_to", Date),
    Index("ix_branch_committee", "committee_id"),
)

donee = _record(
    "donee",
    _refers("committee_id", "committee"),
    Column("fiscal_year", Integer, nullable=False),
    _text("name"),
    _text("note"),
    Index("ix_donee_committee", "committee_id"),
)

member = _record(
    "member",
    _text("code"),
    _text("name"),
    _text("reading"),
    _text("short_name"),
    _refers("federation_id", "federation"),
    _refers("branch_id", "branch"),
    _maybe("headcount"),
    _maybe("valid_from", Date),
    _maybe("valid_to", Date),
    _text("note"),
    _text("review"),
    _text("code_key"),
    _text("name_key"),
    _text("search_key"),
    Index("ix_member_code_key", "code_key"),
    Index("ix_member_name_key", "name_key"),
    Index("ix_member_federation", "federation_id"),
    Index("ix_member_branch", "branch_id"),
)
"""``search_key`` holds the folded name, reading, short name and code, a line each (domain.md §8.3)."""

study_session = _record(
    "study_session",
    Column("number", Integer, nullable=False),
    Column("held_on", Date, nullable=False),
    _text("form"),
    _text("purpose"),
    _text("purpose_note"),
    _text("theme_note"),
    _maybe("attendees"),
    _maybe("web_attendees"),
    _text("title"),
    _maybe("minutes"),
    Column("video_used", Boolean, nullable=False),
    _maybe("applied_on", Date),
    _maybe("planned_heads"),
    Column("has_expense", Boolean, nullable=False),
    _text("status"),
    _text("note"),
    _text("reasons"),
    _text("review"),
    Index("ix_study_session_held_on", "held_on", "number"),
    Index("ix_study_session_number", "book_id", "number"),
)

session_member = Table(
    "session_member",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    _refers("member_id", "member", nullable=False),
    _maybe("attendees"),
    PrimaryKeyConstraint("session_id", "position"),
    Index("ix_session_member_member", "member_id", "session_id"),
    sqlite_with_rowid=False,
)

session_theme = Table(
    "session_theme",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    _text("theme"),
    PrimaryKeyConstraint("session_id", "position"),
    sqlite_with_rowid=False,
)

expense_line = Table(
    "expense_line",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    _text("kind"),
    Column("yen", Integer, nullable=False),
    _text("note"),
    _text("site"),
    PrimaryKeyConstraint("session_id", "position"),
    sqlite_with_rowid=False,
)

expense_site = Table(
    "expense_site",
    metadata,
    _part_of("session_id", "study_session"),
    Column("position", Integer, nullable=False),
    _text("name"),
    _maybe("heads"),
    PrimaryKeyConstraint("session_id", "position"),
    sqlite_with_rowid=False,
)

self_target = _record(
    "self_target",
    _refers("member_id", "member", nullable=False),
    Column("fiscal_year", Integer, nullable=False),
    _maybe("set_on", Date),
    _text("decided_by"),
    Column("confirmed", Boolean, nullable=False),
    _text("note"),
    _text("reasons"),
    _text("review"),
    Index("ix_self_target_member", "member_id", "fiscal_year"),
    Index("ix_self_target_year", "fiscal_year"),
)

target_line = Table(
    "target_line",
    metadata,
    _part_of("target_id", "self_target"),
    Column("position", Integer, nullable=False),
    _text("item"),
    _maybe("allotted"),
    _maybe("target"),
    PrimaryKeyConstraint("target_id", "position"),
    sqlite_with_rowid=False,
)

campaign_entry = _record(
    "campaign_entry",
    _text("campaign"),
    _refers("branch_id", "branch"),
    _text("product"),
    Column("recorded_on", Date, nullable=False),
    _text("span"),
    _maybe("count"),
    _maybe("yen"),
    Column("correction", Boolean, nullable=False),
    _text("note"),
    _text("reasons"),
    _text("review"),
    Index("ix_campaign_entry_day", "campaign", "recorded_on"),
    Index("ix_campaign_entry_branch", "branch_id"),
)

book = Table(
    "book",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    _text("book_id"),
    _text("role"),
    _text("code"),
    _text("name"),
    Column("open_year", Integer, nullable=False),
    _text("created_at"),
)
"""One row: whose book this is."""

memo = Table(
    "memo",
    metadata,
    Column("key", String, primary_key=True, nullable=False),
    _text("value"),
)
"""Small notes of the program, such as import mappings; not part of the records and not logged."""

operation = Table(
    "operation",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("verb"),
    _text("label"),
    _text("at"),
    _text("who"),
    _text("pc"),
    _text("why"),
    Column("undoes", Integer, ForeignKey("operation.id"), nullable=True),
    Index("ix_operation_undoes", "undoes"),
)
"""The change log, one row per operation; rows are never changed or deleted (design.md L2)."""

change = Table(
    "change",
    metadata,
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False),
    Column("position", Integer, nullable=False),
    _text("kind"),
    _text("record_id"),
    Column("version", Integer, nullable=False),
    _maybe("before", String),
    _maybe("after", String),
    PrimaryKeyConstraint("operation_id", "position"),
    Index("ix_change_record", "record_id", "version"),
)
"""One row per record an operation touched; ``version`` is the higher of before and after."""

shelf_change = Table(
    "shelf_change",
    metadata,
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False),
    Column("position", Integer, nullable=False),
    _text("place"),
    _text("key"),
    _maybe("before", String),
    _maybe("after", String),
    PrimaryKeyConstraint("operation_id", "position"),
    Index("ix_shelf_change_key", "place", "key"),
)
"""One row per row of the shelf an operation touched: its table, its key and both sides as JSON (shelf_log)."""

sender = Table(
    "sender",
    metadata,
    Column("code", String, primary_key=True, nullable=False),
    _text("name"),
    _text("mail"),
)
"""Who is expected to submit."""

sender_key = Table(
    "sender_key",
    metadata,
    _text("sender_code"),
    _text("fingerprint"),
    _text("public_key"),
    _text("since"),
    PrimaryKeyConstraint("sender_code", "fingerprint"),
)
"""Keys kept when a sender's first submission was accepted; approved ones are decisions."""

submission = Table(
    "submission",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("submission_id"),
    _text("payload_sha256"),
    _text("key_fingerprint"),
    _text("book_id"),
    _text("sender_code"),
    Column("fiscal_year", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    _maybe("supersedes_id", String),
    _maybe("supersedes_sha256", String),
    _text("kind"),
    _text("periods"),
    _text("manifest"),
    _text("file_name"),
    _text("taken_at"),
    _text("sender_name"),
    _text("sender_role"),
    _text("carried"),
    _text("created_at"),
    _text("edited"),
    _text("checksum"),
    UniqueConstraint("submission_id", "payload_sha256", "key_fingerprint"),
    Index("ix_submission_chain", "sender_code", "fiscal_year"),
)
"""Every submission taken in, held and superseded ones too; ``checksum`` is that of its lines.

Names, times, the books it carries and the cells somebody edited are information only and decide nothing.
"""

submission_record = Table(
    "submission_record",
    metadata,
    Column(
        "submission_id",
        Integer,
        ForeignKey("submission.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
        nullable=False,
    ),
    Column("position", Integer, nullable=False),
    _text("kind"),
    _text("record"),
    PrimaryKeyConstraint("submission_id", "position"),
    sqlite_with_rowid=False,
)
"""What a submission says, as canonical JSON, untouched: what counts is worked out from it."""

decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("verb"),
    _text("body"),
    _text("at"),
    _text("who"),
    _text("pc"),
    _text("why"),
)
"""What a person decided (domain.intake.facts), in the order it was decided."""

closed_period = Table(
    "closed_period",
    metadata,
    _text("period"),
    _text("sender_code"),
    _text("at"),
    _text("checksum"),
    PrimaryKeyConstraint("period", "sender_code"),
)
"""確定 of a period, a row per sender; ``checksum`` is that of what was frozen."""

closed_record = Table(
    "closed_record",
    metadata,
    _text("period"),
    _text("sender_code"),
    Column("position", Integer, nullable=False),
    _text("kind"),
    _text("record"),
    PrimaryKeyConstraint("period", "sender_code", "position"),
    ForeignKeyConstraint(
        ["period", "sender_code"],
        ["closed_period.period", "closed_period.sender_code"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    ),
    sqlite_with_rowid=False,
)
"""What counted of a sender when its period was closed: reprinted as reported, compared with what came since."""

due = Table(
    "due",
    metadata,
    Column("period", String, primary_key=True, nullable=False),
    _text("day"),
)
"""By which day a period is to be submitted."""

sent = Table(
    "sent",
    metadata,
    Column("submission_id", String, primary_key=True, nullable=False),
    Column("fiscal_year", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    _text("kind"),
    _text("complete"),
    _text("period"),
    _text("payload_sha256"),
    _text("manifest"),
    Column("payload", LargeBinary, nullable=False),
    _text("made_at"),
    _text("file_name"),
    _text("key_fingerprint"),
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False),
)
"""Every submission made here, with the exact payload (zlib): its files can be written once more."""

receipt = Table(
    "receipt",
    metadata,
    Column("receipt_id", String, primary_key=True, nullable=False),
    _text("receiver_book_id"),
    _text("receiver_name"),
    _text("key_fingerprint"),
    _text("made_at"),
    _text("body"),
    _text("taken_at"),
    Column("held", Boolean, nullable=False),
)
"""受領票 taken in, word for word; ``held``: sealed by another key than the receiver's known one."""

receiver_key = Table(
    "receiver_key",
    metadata,
    _text("receiver_book_id"),
    _text("fingerprint"),
    _text("since"),
    PrimaryKeyConstraint("receiver_book_id", "fingerprint"),
)
"""Keys of receivers: the first one seen, and those confirmed by telephone."""
