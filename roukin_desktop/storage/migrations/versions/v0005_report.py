"""What belongs to one book alone: the definitions of a year, and the words and the frame of the conference report."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = (
    """
CREATE TABLE year_definition (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    pack_id VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE report_text (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE conference_frame (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    held_on DATE,
    starts_at VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    agenda VARCHAR NOT NULL,
    officers VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
)


def upgrade() -> None:
    """Add the tables; nothing that was there changes."""
    for statement in TABLES:
        op.execute(statement)
