"""Import of 20,000 study sessions from Excel, against only reading the same file with openpyxl read-only."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.books import THEMES, make_book, member_name, open_book
from benchmarks.pairs import Case

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS = 20_000
WORDS = dict(zip(THEMES, ("可処分所得向上", "生活防衛", "退職準備", "資産形成"), strict=True))


def _day(row: int) -> str:
    """Return the day of a row as typed: a member meets on another day each time, now and then twice on one."""
    again = 300 if row % 40 == 0 and row >= 300 else 0
    day = date(2025, 4, 1) + timedelta(days=((row - again) * 37 + (row - again) // 300) % 183)
    return f"{day:%Y/%m/%d}"


def _prepare(folder: Path) -> None:
    from openpyxl import Workbook

    make_book(folder / "book.roukin", 0)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("学習会")
    sheet.append(("実施日", "会員番号", "会員名", "開催方法", "テーマ", "参加者数", "職域活動費"))
    words = list(WORDS.values())
    for i in range(ROWS):
        sheet.append(
            (
                _day(i),
                str(100000 + i % 300),
                member_name(i % 300),
                "対面",
                words[i % 4],
                f"{5 + i % 50}名",
                100 * (i % 90) if i % 3 == 0 else "-",
            )
        )
    book.save(folder / "sessions.xlsx")


def _ours(folder: Path) -> Callable[[], object]:
    place = Path(tempfile.mkdtemp(dir=folder))
    shutil.copy(folder / "book.roukin", place / "book.roukin")
    desk = open_book(place / "book.roukin")

    def work() -> None:
        plan = desk.plan_import("sessions", folder / "sessions.xlsx")
        desk.take_import(plan)
        if desk.store.count("study_session") != ROWS:
            raise SystemExit("not all rows arrived")

    return work


def _bare(folder: Path) -> Callable[[], object]:
    def work() -> int:
        from openpyxl import load_workbook

        book = load_workbook(folder / "sessions.xlsx", read_only=True)
        return sum(1 for row in book.active.iter_rows(values_only=True) for _ in row)

    return work


CASES = (Case("import.sessions", 1.5, _prepare, _ours, _bare),)
