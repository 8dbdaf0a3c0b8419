"""Submissions of others: what was received, of whom, with which keys, and what people decided (exchange.md §2)."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """
CREATE TABLE sender (
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    mail VARCHAR NOT NULL,
    PRIMARY KEY (code)
)
    """,
    """
CREATE TABLE sender_key (
    sender_code VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    public_key VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    PRIMARY KEY (sender_code, fingerprint)
)
    """,
    """
CREATE TABLE submission (
    id INTEGER NOT NULL,
    submission_id VARCHAR NOT NULL,
    payload_sha256 VARCHAR NOT NULL,
    key_fingerprint VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    supersedes_id VARCHAR,
    supersedes_sha256 VARCHAR,
    kind VARCHAR NOT NULL,
    periods VARCHAR NOT NULL,
    manifest VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    taken_at VARCHAR NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (submission_id, payload_sha256, key_fingerprint)
)
    """,
    """
CREATE TABLE submission_record (
    submission_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    PRIMARY KEY (submission_id, position),
    FOREIGN KEY(submission_id) REFERENCES submission (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
WITHOUT ROWID
    """,
    """
CREATE TABLE decision (
    number INTEGER NOT NULL,
    verb VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    pc VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    PRIMARY KEY (number)
)
    """,
    """
CREATE TABLE closed_period (
    period VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    PRIMARY KEY (period, sender_code)
)
    """,
    """
CREATE TABLE closed_record (
    period VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record VARCHAR NOT NULL,
    PRIMARY KEY (period, sender_code, position),
    FOREIGN KEY(period, sender_code) REFERENCES closed_period (period, sender_code)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
WITHOUT ROWID
    """,
    "CREATE INDEX ix_submission_chain ON submission (sender_code, fiscal_year)",
)
"""Nothing that was there changes: a book of version 1 gains empty tables."""


def upgrade() -> None:
    """Create the tables of intake."""
    for statement in STATEMENTS:
        op.execute(statement)
