"""The tables of what travels: submissions received and made here, who sends, what was decided, and the log of it.

Everything was said by somebody and is kept as it was said; what follows from it is worked out (``domain.intake``).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from roukin_desktop.storage.tables import book, maybe, metadata, text

__all__ = ["book", "metadata"]

shelf_change = Table(
    "shelf_change",
    metadata,
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False),
    Column("position", Integer, nullable=False),
    text("place"),
    text("key"),
    maybe("before", String),
    maybe("after", String),
    PrimaryKeyConstraint("operation_id", "position"),
    Index("ix_shelf_change_key", "place", "key"),
)
"""One row per row of the shelf an operation touched: its table, its key and both sides as JSON (shelf_log)."""

sender = Table(
    "sender",
    metadata,
    Column("code", String, primary_key=True, nullable=False),
    text("name"),
    text("mail"),
)
"""Who is expected to submit."""

sender_key = Table(
    "sender_key",
    metadata,
    text("sender_code"),
    text("fingerprint"),
    text("public_key"),
    text("since"),
    PrimaryKeyConstraint("sender_code", "fingerprint"),
)
"""Keys kept when a sender's first submission was accepted; approved ones are decisions."""

submission = Table(
    "submission",
    metadata,
    Column("id", Integer, primary_key=True),
    text("submission_id"),
    text("payload_sha256"),
    text("key_fingerprint"),
    text("book_id"),
    text("sender_code"),
    Column("fiscal_year", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    maybe("supersedes_id", String),
    maybe("supersedes_sha256", String),
    text("kind"),
    text("periods"),
    text("manifest"),
    text("file_name"),
    text("taken_at"),
    text("sender_name"),
    text("sender_role"),
    text("carried"),
    text("created_at"),
    text("edited"),
    text("checksum"),
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
    text("kind"),
    text("record"),
    PrimaryKeyConstraint("submission_id", "position"),
    sqlite_with_rowid=False,
)
"""What a submission says, as canonical JSON, untouched: what counts is worked out from it."""

decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    text("verb"),
    text("body"),
    text("at"),
    text("who"),
    text("pc"),
    text("why"),
)
"""What a person decided (domain.intake.facts), in the order it was decided."""

closed_period = Table(
    "closed_period",
    metadata,
    text("period"),
    text("sender_code"),
    text("at"),
    text("checksum"),
    PrimaryKeyConstraint("period", "sender_code"),
)
"""確定 of a period, a row per sender; ``checksum`` is that of what was frozen."""

closed_record = Table(
    "closed_record",
    metadata,
    text("period"),
    text("sender_code"),
    Column("position", Integer, nullable=False),
    text("kind"),
    text("record"),
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
    text("day"),
)
"""By which day a period is to be submitted."""

sent = Table(
    "sent",
    metadata,
    Column("submission_id", String, primary_key=True, nullable=False),
    Column("fiscal_year", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    text("kind"),
    text("complete"),
    text("period"),
    text("payload_sha256"),
    text("manifest"),
    Column("payload", LargeBinary, nullable=False),
    text("made_at"),
    text("file_name"),
    text("key_fingerprint"),
    Column("operation_id", Integer, ForeignKey("operation.id"), nullable=False),
)
"""Every submission made here, with the exact payload (zlib): its files can be written once more."""

receipt = Table(
    "receipt",
    metadata,
    Column("receipt_id", String, primary_key=True, nullable=False),
    text("receiver_book_id"),
    text("receiver_name"),
    text("key_fingerprint"),
    text("made_at"),
    text("body"),
    text("taken_at"),
    Column("held", Boolean, nullable=False),
)
"""受領票 taken in, word for word; ``held``: sealed by another key than the receiver's known one."""

receiver_key = Table(
    "receiver_key",
    metadata,
    text("receiver_book_id"),
    text("fingerprint"),
    text("since"),
    PrimaryKeyConstraint("receiver_book_id", "fingerprint"),
)
"""Keys of receivers: the first one seen, and those confirmed by telephone."""
