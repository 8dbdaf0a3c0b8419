"""Other spellings a 会員 is known by, a line each."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

TABLE = """
CREATE TABLE member_alias (
    member_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (member_id, position),
    FOREIGN KEY(member_id) REFERENCES member (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
WITHOUT ROWID
"""


def upgrade() -> None:
    """Add the table; no member had any before."""
    op.execute(TABLE)
