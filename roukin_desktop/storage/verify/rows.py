"""Looking a book over: pages and references by SQLite, contents by the checksum of each row (reliability.md §0-1).

The change log is followed from change to change (verify_log).
"""

from __future__ import annotations

from sqlalchemy import Connection, inspect

from roukin_desktop.domain.codec import checksum, to_json
from roukin_desktop.domain.records import KINDS
from roukin_desktop.storage import repository, sqlite
from roukin_desktop.storage.verify.log import damaged_log


def row_counts(connection: Connection) -> dict[str, int]:
    """Return the rows of every table the file has, whatever its version."""
    names = inspect(connection).get_table_names()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - own tables
        for name in names
    }


def look_over(connection: Connection) -> list[str]:
    """Return a Japanese sentence per finding; empty for a sound book."""
    found = [f"ファイルの内部に不整合があります: {finding}" for finding in sqlite.findings(connection)]
    return found + damaged_rows(connection) + damaged_log(connection)


def damaged_rows(connection: Connection) -> list[str]:
    """Return a sentence per record whose contents do not match the checksum written with it."""
    found = []
    for kind in KINDS:
        for record, stored in repository.fetch_checked(connection, kind):
            if checksum(to_json(record)) != stored:
                found.append(f"記録の内容が壊れています: {kind} {_name(record)}(控えと見比べてください)")
    return found


def _name(record: object) -> str:
    for attribute in ("name", "held_on", "recorded_on", "done_on", "item", "period", "fiscal_year"):
        value = getattr(record, attribute, None)
        if value:
            return str(value)
    return str(getattr(record, "id", ""))
