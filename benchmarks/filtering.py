"""Filter the list of 100,000 sessions by part of a member's name, against the bare SQL for the same rows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from benchmarks.books import make_book, open_book
from benchmarks.pairs import Case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = "計測東００"
KEY = "計測東00"
TIMES = 5

BARE = """
select s.id, s.number, s.held_on, m.name, s.form, s.purpose,
       (select group_concat(t.theme, ',') from session_theme t where t.session_id = s.id),
       s.attendees, (select sum(e.yen) from expense_line e where e.session_id = s.id), s.status, s.review
from study_session s
join session_member sm on sm.session_id = s.id
join member m on m.id = sm.member_id
where m.search_key like '%' || ? || '%'
order by s.held_on desc, s.number desc
"""


def _prepare(folder: Path) -> None:
    book = folder / "book.roukin"
    make_book(book, 100_000)
    with open_book(book) as desk, closing(sqlite3.connect(book)) as connection:
        ours = [line.id for line in desk.sessions(None, TEXT)]
        bare = [row[0] for row in connection.execute(BARE, (KEY,))]
    if not ours or ours != bare:
        raise SystemExit(f"the filter finds {len(ours)} rows, the bare SQL {len(bare)}")


def _ours(folder: Path) -> Callable[[], object]:
    desk = open_book(folder / "book.roukin")

    def work() -> None:
        for _ in range(TIMES):
            desk.sessions(None, TEXT)

    return work


def _bare(folder: Path) -> Callable[[], object]:
    connection = sqlite3.connect(folder / "book.roukin")

    def work() -> None:
        for _ in range(TIMES):
            connection.execute(BARE, (KEY,)).fetchall()

    return work


CASES = (Case("filter.sessions", 1.5, _prepare, _ours, _bare),)
