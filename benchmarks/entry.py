"""Entering a record: keystrokes against typing it into a worksheet, and how fast a long list answers a key.

The rule of counting is one for both sides: a key pressed is one stroke, held ones (Shift, Ctrl) are not counted;
text of an input method costs two strokes a character and one to commit it. The worksheet has the columns offices
keep (実施日, 会員番号, 会員名, 開催方法, テーマ, 参加者数, 職域活動費); each cell is typed as short as it may be and
left with Tab, the last with Enter; what is blank is only left. Ours is counted in the real window, which must
register the record. A row of 会員自主目標 begins in the figures on both sides: offices keep such a list with the
members in it, as the grid has them.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.books import clock, make_book, member_name
from benchmarks.pairs import Case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.end_to_end.robot import Robot

STEPS, TURNS = 90, 2
"""Rows walked down and up again, further than the list shows at once, and how often."""
ROWS = (100_000, 100)


@dataclass(frozen=True)
class Record:
    """A study session: what fingers do in the form, and the cells of its row in a worksheet."""

    steps: tuple[str, ...]
    cells: tuple[str, ...]


def _record(number: int, day: str, form: int, themes: str, heads: str, *rest: str, yen: str = "") -> Record:
    """Return a session; ``themes`` are numbers of the form, ``rest`` what 職域活動費 takes there, ``yen`` its cell."""
    month, numbered = day.lstrip("0"), ("可処分所得向上", "生活防衛", "退職準備")
    words = "、".join(numbered[int(theme) - 1] for theme in themes)
    before = (str(100000 + number), "Enter", day, "Enter", str(form), "Enter", "1", "Enter", heads, "Enter")
    cells = (f"{month[:-2]}/{month[-2:].lstrip('0')}", str(100000 + number), member_name(number))
    name = ("対面", "WEB", "併用")[form - 1]
    return Record((*before, "Enter", "Enter", *themes, *rest, "F12"), (*cells, name, words, heads, yen))


USED = ("Enter", "Space", "Enter", "Enter")
"""職域活動費 is ticked, the first line of it is 会場・設備."""

RECORDS = (
    _record(14, "0804", 1, "12", "11"),
    _record(52, "0608", 1, "3", "21"),
    _record(41, "0428", 2, "1", "18"),
    _record(3, "0410", 2, "2", "18"),
    _record(46, "0602", 1, "1", "45"),
    _record(33, "0521", 1, "13", "50", *USED, "5600", yen="5600"),
    _record(21, "0816", 1, "12", "19", *USED, "1800", yen="1800"),
    _record(18, "0530", 1, "2", "53"),
    _record(28, "0520", 1, "2", "12"),
    _record(28, "0711", 1, "13", "30"),
)


def _prepare(folder: Path) -> None:
    make_book(folder / "book.roukin", 0)


def _robot(folder: Path) -> Robot:
    """Open a fresh copy of the book: a session registered in an earlier round would ask for a reason."""
    from PySide6.QtWidgets import QApplication

    from tests.end_to_end.robot import Robot

    book = folder / f"{os.getpid()}.roukin"
    shutil.copyfile(folder / "book.roukin", book)
    return Robot(QApplication([]), clock, book)


def _typed(folder: Path) -> Callable[[], object]:
    robot = _robot(folder)

    def work() -> float:
        for record in RECORDS:
            robot.hand(*record.steps)
            if "登録しました" not in robot.status():
                raise SystemExit(f"not registered: {record.steps} {robot.status()}")
            robot.window.ui.status.clear()
        counted = robot.keystrokes / len(RECORDS)
        robot.leave()
        return counted

    return work


def _strokes(text: str) -> int:
    """Return the keystrokes of a cell by the rule above."""
    typed = sum(letter.isascii() for letter in text)
    composed = len(text) if text and typed < len(text) else 0
    return 2 * composed + 1 if composed else typed


def _worksheet(_folder: Path) -> Callable[[], object]:
    cells = [cell for record in RECORDS for cell in record.cells]
    return lambda: sum(_strokes(cell) + 1 for cell in cells) / len(RECORDS)


@dataclass(frozen=True)
class Target:
    """A row of 会員自主目標: 会員分件数目標 and 自主目標 of the five items, the day, and the body by its number."""

    figures: tuple[str, ...]
    day: str
    body: int

    def steps(self) -> list[str]:
        """Return what fingers do in the grid; the number of the body goes on by itself."""
        figures = [step for figure in self.figures for step in ((figure, "Enter") if figure else ("Enter",))]
        return [*figures, self.day, "Enter", str(self.body)]

    def cells(self) -> list[str]:
        """Return the cells of the row in a worksheet."""
        return [*self.figures, self.day, ("大会", "執行委員会", "中央委員会", "その他")[self.body - 1]]


TARGETS = (
    Target(("12", "15", "5", "5", "8", "10", "2", "2", "20", "25"), "6/1", 1),
    Target(("30", "30", "", "", "12", "12", "4", "4", "40", "40"), "7/12", 1),
    Target(("8", "9", "3", "3", "", "", "", "", "10", "12"), "5/20", 2),
    Target(("105", "110", "22", "25", "48", "50", "10", "10", "150", "160"), "9/6", 1),
    Target(("6", "6", "2", "2", "3", "3", "1", "1", "8", "8"), "8/30", 3),
)


def _rows(folder: Path) -> Callable[[], object]:
    robot = _robot(folder)

    def work() -> float:
        robot.go("会員自主目標")
        robot.keystrokes = 0
        for target in TARGETS:
            robot.hand(*target.steps())
        robot.press("F12")
        if f"({len(TARGETS)}会員)" not in robot.status():
            raise SystemExit(f"not registered: {robot.status()}")
        counted = robot.keystrokes / len(TARGETS)
        robot.leave()
        return counted

    return work


def _row_cells(_folder: Path) -> Callable[[], object]:
    cells = [cell for target in TARGETS for cell in target.cells()]
    return lambda: sum(_strokes(cell) + 1 for cell in cells) / len(TARGETS)


NO_POINTER = "pointer: no move on either side, both are typed by keys alone; there is no ratio of nothing"


def _list(rows: int) -> Callable[[], object]:
    """Return the walk down the list of 学習会 and up again, each row painted before the next key."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from roukin_desktop.views.study.pane import StudyPane
    from roukin_desktop.views.theme import Theme
    from roukin_desktop.views.widgets.tables.record_table import TableRow

    application = QApplication([])
    theme, pane = Theme(application, 100), StudyPane()
    table = pane.ui.table
    width = table.model().columnCount()
    table.set_rows([TableRow(str(row), tuple(f"{row} {column}" for column in range(width))) for row in range(rows)])
    pane.resize(1100, 700)
    pane.show()
    table.setFocus()
    table.selectRow(0)
    theme.set_text_size(100)
    application.processEvents()
    seen = {0}

    def work() -> None:
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up) * TURNS:
            for _ in range(STEPS):
                QTest.keyClick(pane.ui.table, key)
                application.processEvents()
                seen.add(table.currentIndex().row())
        if seen != set(range(STEPS + 1)):
            raise SystemExit("the keys did not arrive")

    return work


MEMBERS = (5_000, 100)
TYPED = ("計", "労働組合", "計測東00", "100042", "ない")


def _registers(folder: Path) -> None:
    for count in MEMBERS:
        make_book(folder / f"{count}.roukin", 0, count)


def _lookup(folder: Path, count: int) -> Callable[[], object]:
    """Return typing into the field of a member: what it offers, and whom the text can only mean."""
    from typing import Any, cast

    from benchmarks.books import open_book
    from roukin_desktop.presenters.lookup import MemberSearch

    class AtOnce:
        desk = open_book(folder / f"{count}.roukin")

        @property
        def runner(self) -> AtOnce:
            return self

        def run(self, task: Callable[[], object], done: Callable[[Any], None]) -> None:
            done(task())

    search = MemberSearch(cast("Any", AtOnce()))
    search.load(lambda: None)

    def work() -> None:
        for text in TYPED * 10:
            search.find(text, lambda _: None)
            search.only(text, lambda _: None)

    return work


CASES = (
    Case("entry.keystrokes", 0.5, _prepare, _typed, _worksheet, "keys", NO_POINTER),
    Case("entry.target_keystrokes", 1.0, _prepare, _rows, _row_cells, "keys", NO_POINTER),
    Case("entry.lookup", None, _registers, lambda f: _lookup(f, MEMBERS[0]), lambda f: _lookup(f, MEMBERS[1])),
    Case("entry.repaint", 1.5, lambda _: None, lambda _: _list(ROWS[0]), lambda _: _list(ROWS[1])),
)
