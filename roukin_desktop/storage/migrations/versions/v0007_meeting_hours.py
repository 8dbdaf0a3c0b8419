"""The time a 会議・研修会 begins at, as typed."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

COLUMN = "ALTER TABLE meeting ADD COLUMN starts_at VARCHAR DEFAULT '' NOT NULL"


def upgrade() -> None:
    """Add the column; no meeting told its time before."""
    op.execute(COLUMN)
