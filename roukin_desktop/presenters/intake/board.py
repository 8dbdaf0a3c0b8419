"""提出状況: senders by period, due dates in place, how many have sent, and which sender is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from roukin_desktop.domain.dates import date_label
from roukin_desktop.domain.intake.board import Line, Standing
from roukin_desktop.domain.notation import count_text
from roukin_desktop.domain.period import Period, half_period, year_period
from roukin_desktop.domain.text import search_key
from roukin_desktop.presenters.intake.part import Part
from roukin_desktop.presenters.intake.words import ORDER, Mark, cell_mark, read_due
from roukin_desktop.presenters.shell import short_label
from roukin_desktop.presenters.tools import Scope, Tools
from roukin_desktop.services.intake.models import Board

BAD_DATE = "期限は 1010、10/10、2025/10/10 のように入力してください。"


_UNSETTLED = frozenset({Standing.SENT_BACK, Standing.MISSING, Standing.HELD, Standing.CONFLICT})


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A sender's line: a mark per period; ``note`` says that it is not on the list."""

    code: str
    name: str
    marks: tuple[Mark, ...]
    note: str


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A period of the board: its word, its due date as typed, and whether it is closed or the one looked at."""

    key: str
    word: str
    due: str
    echo: str
    closed: bool
    chosen: bool


class BoardView(Protocol):
    """What the part shows."""

    def show_note(self, state: str, text: str) -> None:
        """Show a sentence; '' puts it away."""

    def show_columns(self, columns: list[BoardColumn]) -> None:
        """Show the periods with their due dates."""

    def show_board(self, rows: list[BoardRow], counts: str, note: str) -> None:
        """Show the senders, how many are where, and why none is listed."""

    def select(self, code: str) -> None:
        """Make a sender the current one."""


class BoardPart(Part):
    """Decides what the board shows; ``picked`` hears of the sender that is looked at ('' for none)."""

    def __init__(self, tools: Tools, view: BoardView, scope: Scope, picked: Callable[[str, str], None]) -> None:
        """Prepare for a period."""
        super().__init__(tools, view)
        self._view = view
        self._scope = scope
        self._picked = picked
        self._boards: list[Board] = []
        self._text = ""
        self.code = ""

    @property
    def periods(self) -> list[Period]:
        """上期, 下期 and 通期 of the year, and the period at the top of the window where it is another."""
        year = self._scope.year
        found = [half_period(year, 1), half_period(year, 2), year_period(year)]
        return found if self._scope.period in found else [*found, self._scope.period]

    @property
    def period(self) -> Period:
        """The period at the top of the window: its standings are counted, its missing ones are reminded of."""
        return self._scope.period

    def set_scope(self, scope: Scope) -> None:
        """Show another year or period."""
        self._scope = scope

    def reload(self) -> None:
        """Read the board anew."""
        desk, periods = self.desk, self.periods
        self._tools.runner.run(lambda: [desk.board(period) for period in periods], self._loaded, self.failed)

    def filter(self, text: str) -> None:
        """List senders whose code, name or standing contains what is typed."""
        self._text = text
        self._show_rows()

    def pick(self, code: str) -> None:
        """Look at a sender."""
        if code != self.code:
            self.code = code
            self._picked(code, self._name(code))

    def go_to(self, code: str) -> None:
        """Look at a sender somebody was led to, whatever is filtered."""
        self._text = ""
        self._show_rows()
        self._view.select(code)
        self.pick(code)

    def set_due(self, key: str, text: str) -> None:
        """Keep a due date as typed; an empty one takes it away."""
        period = next((p for p in self.periods if p.key == key), None)
        board = next((b for b in self._boards if b.period == key), None)
        if period is None or board is None:
            return
        try:
            day = read_due(text, period)
        except ValueError:
            self._view.show_note("error", BAD_DATE)
            return
        if day == board.due:
            self._show_columns()
            return
        word = short_label(period)
        done = f"{word}の期限を{date_label(day)}にしました。" if day else f"{word}の期限をなくしました。"
        self.change(lambda: self.desk.set_due(key, day), done)

    def counts(self) -> str:
        """Return 「上期: 33件中 受領28・未提出3・保留1・競合1」 for the period at the top."""
        board = self._board()
        if board is None or not board.lines:
            return ""
        found = [line.cells[0].standing for line in board.lines if line.on_list]
        parts = "・".join(f"{s.label}{found.count(s):,}" for s in ORDER if s in found)
        strangers = sum(1 for line in board.lines if not line.on_list)
        more = f"・提出元一覧にない提出元{strangers:,}" if strangers else ""
        return f"{short_label(self.period)}: {count_text(len(found), '件')}中 {parts}{more}"

    def unsettled(self, key: str) -> str:
        """Return 「差戻し1・未提出2」, the senders a period still waits for; '' where it waits for none."""
        board = next((b for b in self._boards if b.period == key), None)
        lines = board.lines if board is not None else ()
        found = [line.cells[0].standing for line in lines if line.on_list]
        return "・".join(f"{s.label}{found.count(s):,}" for s in ORDER if s in _UNSETTLED and s in found)

    def _board(self) -> Board | None:
        return next((board for board in self._boards if board.period == self.period.key), None)

    def _loaded(self, boards: list[Board]) -> None:
        self._boards = boards
        self._show_columns()
        self._show_rows()
        lines = self._lines()
        if self.code not in {code for code, _ in lines}:
            self.code = next((code for code, _ in lines), "")
            self._view.select(self.code)
        self._picked(self.code, self._name(self.code))

    def _show_columns(self) -> None:
        words = {period.key: short_label(period) for period in self.periods}
        self._view.show_columns([self._column(board, words.get(board.period, "")) for board in self._boards])

    def _column(self, board: Board, word: str) -> BoardColumn:
        due, echo = due_texts(board.due)
        return BoardColumn(board.period, word, due, echo, board.closed, board.period == self.period.key)

    def _lines(self) -> list[tuple[str, Sequence[Line]]]:
        """Return the lines of each sender, one for each board."""
        by_code: dict[str, list[Line]] = {}
        for board in self._boards:
            for line in board.lines:
                by_code.setdefault(line.sender.code, []).append(line)
        return list(by_code.items())

    def _name(self, code: str) -> str:
        return next((lines[0].sender.name for found, lines in self._lines() if found == code), "")

    def _show_rows(self) -> None:
        rows = [_row(code, lines) for code, lines in self._lines()]
        wanted = search_key(self._text)
        shown = [row for row in rows if wanted in search_key(_words(row))]
        note = ""
        if not rows:
            note = "提出を待つ提出元がまだありません。「提出元」で、コードと名前を加えてください。"
        elif not shown:
            note = "絞り込みに当たる提出元はありません。"
        self._view.show_board(shown, self.counts(), note)


def due_texts(day: date | None) -> tuple[str, str]:
    """Return a due date as the field shows it, and in full."""
    return ("", "") if day is None else (f"{day.year}/{day.month}/{day.day}", date_label(day))


def _row(code: str, lines: Sequence[Line]) -> BoardRow:
    first = lines[0]
    note = "" if first.on_list else "一覧にありません"
    return BoardRow(code, first.sender.name, tuple(cell_mark(line.cells[0]) for line in lines), note)


def _words(row: BoardRow) -> str:
    return " ".join((row.code, row.name, row.note, *(f"{mark.word} {mark.detail}" for mark in row.marks)))
