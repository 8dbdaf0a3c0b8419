"""What the conference report counts beside sessions: 会員活動, 職場推進委員会, 相談, 会議, 月次実績 and 前年実績."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = (
    """
CREATE TABLE member_activity (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    member_id VARCHAR,
    federation_id VARCHAR,
    done_on DATE NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(federation_id) REFERENCES federation (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE TABLE workplace_committee (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    member_id VARCHAR NOT NULL,
    set_up_on DATE,
    ended_on DATE,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE TABLE consultation (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    consultation VARCHAR NOT NULL,
    branch_id VARCHAR,
    recorded_on DATE NOT NULL,
    count INTEGER,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE TABLE meeting (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    meeting VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    held_on DATE NOT NULL,
    place VARCHAR NOT NULL,
    block_id VARCHAR,
    attendees INTEGER,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(block_id) REFERENCES block (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE TABLE meeting_member (
    meeting_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    member_id VARCHAR NOT NULL,
    expected BOOLEAN NOT NULL,
    present BOOLEAN,
    PRIMARY KEY (meeting_id, position),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE feed_file (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    taken_on DATE NOT NULL,
    sha256 VARCHAR NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE monthly_figure (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    branch_id VARCHAR,
    month DATE NOT NULL,
    value INTEGER NOT NULL,
    feed_id VARCHAR,
    reasons VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(feed_id) REFERENCES feed_file (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE TABLE opening_balance (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    as_of DATE NOT NULL,
    value INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE prior_figure (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    value INTEGER NOT NULL,
    estimated BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    "CREATE INDEX ix_member_activity_day ON member_activity (activity, done_on)",
    "CREATE INDEX ix_member_activity_member ON member_activity (member_id)",
    "CREATE INDEX ix_workplace_committee_member ON workplace_committee (member_id)",
    "CREATE INDEX ix_consultation_day ON consultation (consultation, recorded_on)",
    "CREATE INDEX ix_meeting_day ON meeting (meeting, held_on)",
    "CREATE INDEX ix_meeting_member_member ON meeting_member (member_id)",
    "CREATE INDEX ix_monthly_figure_feed ON monthly_figure (feed_id)",
    "CREATE INDEX ix_monthly_figure_month ON monthly_figure (item, month, branch_id)",
)


def upgrade() -> None:
    """Add the tables; nothing that was there changes."""
    for statement in TABLES:
        op.execute(statement)
