"""The first schema. Frozen: what a released book holds is never changed here, only by a later step."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
CREATE TABLE block (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE book (
    one INTEGER NOT NULL CHECK (one = 1),
    book_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    open_year INTEGER NOT NULL,
    created_at VARCHAR NOT NULL,
    PRIMARY KEY (one)
)
    """,
    """
CREATE TABLE federation (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE TABLE memo (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
)
    """,
    """
CREATE TABLE operation (
    id INTEGER NOT NULL,
    verb VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    pc VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    undoes INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(undoes) REFERENCES operation (id)
)
    """,
    """
CREATE INDEX ix_operation_undoes ON operation (undoes)
    """,
    """
CREATE TABLE study_session (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    held_on DATE NOT NULL,
    form VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    purpose_note VARCHAR NOT NULL,
    theme_note VARCHAR NOT NULL,
    attendees INTEGER,
    web_attendees INTEGER,
    title VARCHAR NOT NULL,
    minutes INTEGER,
    video_used BOOLEAN NOT NULL,
    applied_on DATE,
    planned_heads INTEGER,
    has_expense BOOLEAN NOT NULL,
    status VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id)
)
    """,
    """
CREATE INDEX ix_study_session_held_on ON study_session (held_on, number)
    """,
    """
CREATE INDEX ix_study_session_number ON study_session (book_id, number)
    """,
    """
CREATE TABLE change (
    operation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    record_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    PRIMARY KEY (operation_id, position),
    FOREIGN KEY(operation_id) REFERENCES operation (id)
)
    """,
    """
CREATE INDEX ix_change_record ON change (record_id, version)
    """,
    """
CREATE TABLE committee (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    block_id VARCHAR,
    valid_from DATE,
    valid_to DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(block_id) REFERENCES block (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE INDEX ix_committee_block ON committee (block_id)
    """,
    """
CREATE TABLE expense_line (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    yen INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    site VARCHAR NOT NULL,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE expense_site (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    heads INTEGER,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE session_theme (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    theme VARCHAR NOT NULL,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    """,
    """
CREATE TABLE branch (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    committee_id VARCHAR,
    valid_from DATE,
    valid_to DATE,
    PRIMARY KEY (id),
    FOREIGN KEY(committee_id) REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE INDEX ix_branch_committee ON branch (committee_id)
    """,
    """
CREATE TABLE donee (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    committee_id VARCHAR,
    fiscal_year INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(committee_id) REFERENCES committee (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE INDEX ix_donee_committee ON donee (committee_id)
    """,
    """
CREATE TABLE campaign_entry (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    campaign VARCHAR NOT NULL,
    branch_id VARCHAR,
    product VARCHAR NOT NULL,
    recorded_on DATE NOT NULL,
    span VARCHAR NOT NULL,
    count INTEGER,
    yen INTEGER,
    correction BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE INDEX ix_campaign_entry_branch ON campaign_entry (branch_id)
    """,
    """
CREATE INDEX ix_campaign_entry_day ON campaign_entry (campaign, recorded_on)
    """,
    """
CREATE TABLE member (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    reading VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    federation_id VARCHAR,
    branch_id VARCHAR,
    headcount INTEGER,
    valid_from DATE,
    valid_to DATE,
    note VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    code_key VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    search_key VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(federation_id) REFERENCES federation (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(branch_id) REFERENCES branch (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE INDEX ix_member_branch ON member (branch_id)
    """,
    """
CREATE INDEX ix_member_code_key ON member (code_key)
    """,
    """
CREATE INDEX ix_member_federation ON member (federation_id)
    """,
    """
CREATE INDEX ix_member_name_key ON member (name_key)
    """,
    """
CREATE TABLE self_target (
    id VARCHAR NOT NULL,
    book_id VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    checksum VARCHAR NOT NULL,
    member_id VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    set_on DATE,
    decided_by VARCHAR NOT NULL,
    confirmed BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    reasons VARCHAR NOT NULL,
    review VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
)
    """,
    """
CREATE INDEX ix_self_target_member ON self_target (member_id, fiscal_year)
    """,
    """
CREATE INDEX ix_self_target_year ON self_target (fiscal_year)
    """,
    """
CREATE TABLE session_member (
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    member_id VARCHAR NOT NULL,
    attendees INTEGER,
    PRIMARY KEY (session_id, position),
    FOREIGN KEY(session_id) REFERENCES study_session (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(member_id) REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    """,
    """
CREATE INDEX ix_session_member_member ON session_member (member_id, session_id)
    """,
    """
CREATE TABLE target_line (
    target_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    allotted INTEGER,
    target INTEGER,
    PRIMARY KEY (target_id, position),
    FOREIGN KEY(target_id) REFERENCES self_target (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create all tables and indexes of an empty book."""
    for statement in STATEMENTS:
        op.execute(statement)
