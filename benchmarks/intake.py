"""受付 of the post of 33 senders: read, verified, compared, stored, against reading its データ_ sheets into pandas.

``intake.accept`` has the openpyxl engine as baseline, ``intake.accept_calamine`` the calamine engine. ``intake.grow``
takes ten times the records in and has the ordinary post as baseline: how time and memory grow. ``intake.store`` is the
storing alone, against bare ``sqlite3.executemany`` of the very rows it leaves behind.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.pairs import Case
from benchmarks.submissions import RECEIVER, SENDERS, make_post, open_receiver

if TYPE_CHECKING:
    from collections.abc import Callable

RECORDS = 20_000
TIMES = 10


def _prepare(folder: Path) -> None:
    make_post(folder / "once", RECORDS)


def _prepare_both(folder: Path) -> None:
    _prepare(folder)
    make_post(folder / "more", RECORDS * TIMES)


def _ours(folder: Path, post: str = "once", records: int = RECORDS) -> Callable[[], object]:
    place = Path(tempfile.mkdtemp(dir=folder))
    shutil.copy(folder / post / RECEIVER, place / RECEIVER)
    files = sorted((folder / post / "post").glob("*.xlsx"))
    desk = open_receiver(place / RECEIVER)

    def work() -> None:
        plan = desk.intake.plan(files)
        desk.intake.accept(plan)
        held = sum(desk.store.count(kind) for kind in ("study_session", "member", "committee"))
        if (len(files), held) != (SENDERS, records):
            raise SystemExit(f"{held} records of {len(files)} files arrived")

    return work


def _prepare_rows(folder: Path) -> None:
    """Leave beside the post the book as it is after taking everything in: its rows are what the baseline writes."""
    _prepare(folder)
    shutil.copy(folder / "once" / RECEIVER, folder / "taken.roukin")
    with open_receiver(folder / "taken.roukin") as desk:
        desk.intake.accept(desk.intake.plan(sorted((folder / "once" / "post").glob("*.xlsx"))))


def _store(folder: Path) -> Callable[[], object]:
    place = Path(tempfile.mkdtemp(dir=folder))
    shutil.copy(folder / "once" / RECEIVER, place / RECEIVER)
    desk = open_receiver(place / RECEIVER)
    plan = desk.intake.plan(sorted((folder / "once" / "post").glob("*.xlsx")))

    def work() -> None:
        if desk.intake.accept(plan).changes is None:
            raise SystemExit("nothing was stored")

    return work


def _bare(folder: Path) -> Callable[[], object]:
    place = Path(tempfile.mkdtemp(dir=folder))
    shutil.copy(folder / "once" / RECEIVER, place / RECEIVER)
    before, rows = _rows(place / RECEIVER), _rows(folder / "taken.roukin")
    rows = {table: [row for row in found if row not in before[table]] for table, found in rows.items()}
    book = sqlite3.connect(place / RECEIVER)

    def work() -> None:
        for table, found in rows.items():
            if found:
                marks = ",".join("?" * len(found[0]))
                book.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", found)
        book.commit()

    return work


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    book = sqlite3.connect(path)
    tables = [name for (name,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {table: book.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    book.close()
    return found


def _pandas(folder: Path, engine: str) -> Callable[[], object]:
    def work() -> int:
        import pandas as pd

        tables: dict[str, list[pd.DataFrame]] = {}
        for file in sorted((folder / "once" / "post").glob("*.xlsx")):
            with pd.ExcelFile(file, engine=engine) as book:
                for name in book.sheet_names:
                    if str(name).startswith("データ_"):
                        tables.setdefault(str(name), []).append(book.parse(name))
        return sum(len(pd.concat(found)) for found in tables.values())

    return work


CASES = (
    Case("intake.accept", 0.5, _prepare, _ours, partial(_pandas, engine="openpyxl")),
    Case("intake.accept_calamine", None, _prepare, _ours, partial(_pandas, engine="calamine")),
    Case("intake.store", 4, _prepare_rows, _store, _bare),
    Case("intake.grow", 11, _prepare_both, partial(_ours, post="more", records=RECORDS * TIMES), _ours),
)
