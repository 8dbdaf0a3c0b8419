"""受付 of the post of 33 senders: read, verified, compared, stored, against reading its データ_ sheets into pandas.

``intake.accept`` has the openpyxl engine as baseline, ``intake.accept_calamine`` the calamine engine. ``intake.grow``
takes ten times the records in and has the ordinary post as baseline: how time and memory grow.
"""

from __future__ import annotations

import shutil
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
    Case("intake.grow", 11, _prepare_both, partial(_ours, post="more", records=RECORDS * TIMES), _ours),
)
