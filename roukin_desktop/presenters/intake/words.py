"""The words, pictures and colours of 受付: results of files, standings of the board, what asks for a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.dates import read_date
from roukin_desktop.domain.intake.board import Cell, Standing
from roukin_desktop.domain.intake.chain import State
from roukin_desktop.domain.intake.door import Result
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.period import Period, parse_period
from roukin_desktop.presenters.shell import short_label
from roukin_desktop.services.intake.models import Ask

UNVERIFIED = "未検証"
"""A file the program could not check; a person vouched for it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A word with its picture; ``state`` (error, warning, ok, '') colours it and is never the only sign."""

    word: str
    icon: str
    state: str
    detail: str = ""


_RESULTS = {
    Result.ACCEPTED: (Mark("受け付けます", "ok", "ok"), "受け付けました"),
    Result.SAME: (Mark("同じものを受付済", "info", ""), "同じものを受付済"),
    Result.HELD: (Mark("保留", "hold", "warning"), "保留しました"),
    Result.CONFLICT: (Mark("競合", "conflict", "error"), "競合しています"),
    Result.LATE: (Mark("期限後あり", "late", "warning"), "期限後あり"),
    Result.CHANGED_KEY: (Mark("鍵が違います", "lock", "error"), "鍵が違うため保留"),
    Result.UNVERIFIED: (Mark(UNVERIFIED, "help", "warning"), "受け付けていません"),
    Result.WITHDRAWN: (Mark("取下げ", "undo", "warning"), "取り下げました"),
    Result.REFUSED: (Mark("受け付けられません", "error", "error"), "受け付けていません"),
}
_STANDINGS = {
    Standing.CONFLICT: ("conflict", "error"),
    Standing.HELD: ("hold", "warning"),
    Standing.LATE: ("late", "warning"),
    Standing.SENT_BACK: ("undo", "warning"),
    Standing.CLOSED: ("lock", ""),
    Standing.REPLACED: ("refresh", "ok"),
    Standing.RECEIVED: ("ok", "ok"),
    Standing.MISSING: ("missing", ""),
}
_STATES = {
    State.CURRENT: ("ok", "ok"),
    State.SUPERSEDED: ("refresh", ""),
    State.HELD: ("hold", "warning"),
    State.CONFLICT: ("conflict", "error"),
    State.WITHDRAWN: ("undo", ""),
    State.KEY_HELD: ("lock", "error"),
    State.SENDER_HELD: ("hold", "warning"),
    State.REFUSED: ("error", "error"),
    State.DISMISSED: ("trash", ""),
}
_KINDS = {Kind.FULL: "全記録", Kind.NIL: "実績なし", Kind.WITHDRAWAL: "取下げ"}
_ACTIONS = {
    "added": Mark("追加", "plus", "ok"),
    "changed": Mark("変更", "refresh", "warning"),
    "removed": Mark("取消", "trash", "error"),
}
_ASKS = {
    Ask.CONFLICT: Mark("競合", "conflict", "error"),
    Ask.CHANGED_KEY: Mark("鍵が違います", "lock", "error"),
    Ask.UNKNOWN_SENDER: Mark("提出元一覧にない提出元", "members", "warning"),
    Ask.MISSING_LINK: Mark("前の版が届いていません", "hold", "warning"),
    Ask.FIRST_KEY: Mark("初めての鍵", "lock", "warning"),
    Ask.LATE: Mark("期限後", "late", "warning"),
    Ask.NAMES: Mark("名前の違い", "info", ""),
    Ask.DOUBLE_TARGET: Mark("自主目標の重なり", "warning", "warning"),
    Ask.UNLIKE: Mark("食い違い", "warning", "warning"),
}
ORDER = (
    Standing.RECEIVED,
    Standing.REPLACED,
    Standing.CLOSED,
    Standing.LATE,
    Standing.SENT_BACK,
    Standing.MISSING,
    Standing.HELD,
    Standing.CONFLICT,
)
"""The order the count line names the standings in: what is done, then what is not."""


def result_mark(result: Result, *, receipt: bool = False, done: bool = False) -> Mark:
    """Return what becomes of a file, or became of it; a 受領票 says so."""
    mark, past = _RESULTS[result]
    word = past if done else mark.word
    if receipt and result is Result.ACCEPTED:
        word = "受領票を読みました" if done else "受領票を読みます"
    return Mark(word, mark.icon, mark.state)


def cell_mark(cell: Cell) -> Mark:
    """Return a cell of the board: the standing, and smaller what is special about it, else which revision counts.

    Beside 保留 and 競合 it would read as the revision in question; where nothing came, as one that came.
    """
    icon, state = _STANDINGS[cell.standing]
    parts = ["実績なし"] if cell.nil else []
    parts += ["取下げ"] if cell.withdrawn else []
    if cell.overdue:
        parts.append("期限超過")
        icon, state = ("warning", "error") if cell.standing is Standing.MISSING else (icon, state)
    return Mark(cell.standing.label, icon, state, "・".join(parts) or _counting(cell))


def _counting(cell: Cell) -> str:
    silent = {Standing.MISSING, Standing.HELD, Standing.CONFLICT}
    return "" if cell.standing in silent else revision_word(cell.revision)


def state_mark(state: State, label: str) -> Mark:
    """Return what a submission is to its receiver, under the word the services give it."""
    icon, colour = _STATES[state]
    return Mark(label, icon, colour)


def action_mark(action: str) -> Mark:
    """Return whether a record comes, changes or goes."""
    return _ACTIONS[action]


def ask_mark(ask: Ask) -> Mark:
    """Return the headline of what asks for a person."""
    return _ASKS[ask]


def kind_word(kind: Kind | None) -> str:
    """Return what a submission is."""
    return "" if kind is None else _KINDS[kind]


def revision_word(revision: int | None) -> str:
    """Return 「第2版」."""
    return "" if revision is None else f"第{revision}版"


def periods_word(keys: Iterable[str]) -> str:
    """Return 「上期・通期」."""
    return "・".join(period_word(key) for key in keys)


def period_word(key: str) -> str:
    """Return 「上期」「通期」「6月」; the name of a campaign's window is its key."""
    try:
        return short_label(parse_period(key))
    except ValueError:
        return key.partition(":")[2] or key


def read_due(text: str, period: Period) -> date | None:
    """Return a due date as typed, None for none; ValueError where it is no date.

    A day without its year is the one nearest to the end of the period: 4/10 for 下期 lies in the year after.
    """
    days = [read_date(text, period.fiscal_year + after) for after in (0, 1)]
    return min((day for day in days if day is not None), key=lambda day: abs(day - period.end), default=None)
