"""Files travel: submissions made here, 受領票, due dates, and a log of the shelf so that 元に戻す reaches it.

SQLite cannot add a column that must have a value without giving every later row a default, so the two tables that
gain columns are made anew. Rows of version 2 get the checksum of what they hold now and a first line in the log.
"""

from __future__ import annotations

import hashlib
import json

from alembic import op
from sqlalchemy import Connection

revision = "0003"
down_revision = "0002"

ASIDE = (
    "CREATE TEMP TABLE old_record AS SELECT * FROM submission_record",
    "CREATE TEMP TABLE old_submission AS SELECT * FROM submission",
    "CREATE TEMP TABLE old_closed_record AS SELECT * FROM closed_record",
    "CREATE TEMP TABLE old_closed AS SELECT * FROM closed_period",
    "DROP TABLE submission_record",
    "DROP TABLE submission",
    "DROP TABLE closed_record",
    "DROP TABLE closed_period",
)

TABLES = (
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
    sender_name VARCHAR NOT NULL,
    sender_role VARCHAR NOT NULL,
    carried VARCHAR NOT NULL,
    created_at VARCHAR NOT NULL,
    edited VARCHAR NOT NULL,
    checksum VARCHAR NOT NULL,
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
CREATE TABLE closed_period (
    period VARCHAR NOT NULL,
    sender_code VARCHAR NOT NULL,
    at VARCHAR NOT NULL,
    checksum VARCHAR NOT NULL,
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
    """
CREATE TABLE shelf_change (
    operation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    place VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    "before" VARCHAR,
    "after" VARCHAR,
    PRIMARY KEY (operation_id, position),
    FOREIGN KEY(operation_id) REFERENCES operation (id)
)
    """,
    """
CREATE TABLE due (
    period VARCHAR NOT NULL,
    day VARCHAR NOT NULL,
    PRIMARY KEY (period)
)
    """,
    """
CREATE TABLE sent (
    submission_id VARCHAR NOT NULL,
    fiscal_year INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    complete VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    payload_sha256 VARCHAR NOT NULL,
    manifest VARCHAR NOT NULL,
    payload BLOB NOT NULL,
    made_at VARCHAR NOT NULL,
    file_name VARCHAR NOT NULL,
    key_fingerprint VARCHAR NOT NULL,
    operation_id INTEGER NOT NULL,
    PRIMARY KEY (submission_id),
    FOREIGN KEY(operation_id) REFERENCES operation (id)
)
    """,
    """
CREATE TABLE receipt (
    receipt_id VARCHAR NOT NULL,
    receiver_book_id VARCHAR NOT NULL,
    receiver_name VARCHAR NOT NULL,
    key_fingerprint VARCHAR NOT NULL,
    made_at VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    taken_at VARCHAR NOT NULL,
    held BOOLEAN NOT NULL,
    PRIMARY KEY (receipt_id)
)
    """,
    """
CREATE TABLE receiver_key (
    receiver_book_id VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    since VARCHAR NOT NULL,
    PRIMARY KEY (receiver_book_id, fingerprint)
)
    """,
    "CREATE INDEX ix_submission_chain ON submission (sender_code, fiscal_year)",
    'CREATE INDEX ix_shelf_change_key ON shelf_change (place, "key")',
)

BACK = (
    "INSERT INTO submission SELECT *, '', 'committee', '[]', '', '[]', '' FROM old_submission",
    "INSERT INTO submission_record SELECT * FROM old_record",
    "INSERT INTO closed_period SELECT *, '' FROM old_closed",
    "INSERT INTO closed_record SELECT * FROM old_closed_record",
    "DROP TABLE old_record",
    "DROP TABLE old_submission",
    "DROP TABLE old_closed_record",
    "DROP TABLE old_closed",
)

SUMS = (
    (
        "SELECT id FROM submission",
        "SELECT kind, record FROM submission_record WHERE submission_id = ? ORDER BY position",
        "UPDATE submission SET checksum = ? WHERE id = ?",
    ),
    (
        "SELECT period, sender_code FROM closed_period",
        "SELECT kind, record FROM closed_record WHERE period = ? AND sender_code = ? ORDER BY position",
        "UPDATE closed_period SET checksum = ? WHERE period = ? AND sender_code = ?",
    ),
)
"""Per table: its rows, the lines of one, and how their checksum is written."""


PLACES = (
    ("sender", ("code",), "SELECT * FROM sender ORDER BY code"),
    (
        "sender_key",
        ("sender_code", "fingerprint"),
        "SELECT * FROM sender_key ORDER BY sender_code, fingerprint",
    ),
    (
        "submission",
        ("submission_id", "payload_sha256", "key_fingerprint"),
        "SELECT * FROM submission ORDER BY id",
    ),
    ("decision", ("number",), "SELECT * FROM decision ORDER BY number"),
    (
        "closed_period",
        ("period", "sender_code"),
        "SELECT * FROM closed_period ORDER BY at, period, sender_code",
    ),
)
"""Per place of the shelf log: what names a row, and its rows."""

BEGIN = (
    "INSERT INTO operation (verb, label, at, who, pc, why) "
    "SELECT 'create', '受け付けた提出の引継ぎ', created_at, '', '', '' FROM book RETURNING id"
)


def upgrade() -> None:
    """Make the tables and put what was there back into them."""
    for statement in ASIDE + TABLES + BACK:
        op.execute(statement)
    connection = op.get_bind()
    for owners, lines, write in SUMS:
        for owner in connection.exec_driver_sql(owners).all():
            found = hashlib.sha256()
            for kind, record in connection.exec_driver_sql(lines, tuple(owner)):
                found.update(f"{kind}\t{record}\n".encode())
            connection.exec_driver_sql(write, (found.hexdigest()[:16], *owner))
    _begin_log(connection)


def _begin_log(connection: Connection) -> None:
    """Give every row of the shelf its first line in the log, as one operation that is no step of 元に戻す."""
    found = []
    for place, names, rows in PLACES:
        for row in connection.exec_driver_sql(rows).mappings().all():
            values = {name: value for name, value in row.items() if (place, name) != ("submission", "id")}
            found.append((place, _dumps({name: values[name] for name in names}), _dumps(values)))
    if found:
        operation_id = connection.exec_driver_sql(BEGIN).scalar_one()
        lines = [(operation_id, at, *line) for at, line in enumerate(found)]
        connection.exec_driver_sql("INSERT INTO shelf_change VALUES (?, ?, ?, ?, NULL, ?)", lines)


def _dumps(values: dict[str, object]) -> str:
    return json.dumps(values, sort_keys=True, separators=(",", ":"))
