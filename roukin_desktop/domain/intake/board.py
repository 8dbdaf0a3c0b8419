"""提出状況: every expected sender and period, what was received of it and what asks for a person (exchange.md §2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from roukin_desktop.domain.intake.chain import Chain, State, chains
from roukin_desktop.domain.intake.closing import Waiting
from roukin_desktop.domain.intake.facts import Expected, Facts, Kind, Received, SendBack
from roukin_desktop.domain.period import Period, parse_period


class Standing(StrEnum):
    """One cell of the board; what asks for a person comes first."""

    CONFLICT = "conflict"
    HELD = "held"
    LATE = "late"
    SENT_BACK = "sent-back"
    CLOSED = "closed"
    REPLACED = "replaced"
    RECEIVED = "received"
    MISSING = "missing"

    @property
    def label(self) -> str:
        """The word on the board."""
        return _LABELS[self]


_LABELS = {
    Standing.CONFLICT: "競合",
    Standing.HELD: "保留",
    Standing.LATE: "期限後",
    Standing.SENT_BACK: "差戻し",
    Standing.CLOSED: "確定",
    Standing.REPLACED: "差替",
    Standing.RECEIVED: "受領",
    Standing.MISSING: "未提出",
}

_HELD = frozenset({State.HELD, State.KEY_HELD, State.SENDER_HELD})


@dataclass(frozen=True, slots=True)
class Cell:
    """A sender's standing for a period.

    ``revision`` is the one whose rows count, None where none does. A sender is late (``overdue``) where its period
    is not declared complete after the due date. ``nil``: 実績なし was declared; ``withdrawn``: it was taken back.
    """

    period: str
    standing: Standing
    revision: int | None = None
    due: date | None = None
    overdue: bool = False
    nil: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sender's line; one not on the list is shown below the others, without a name."""

    sender: Expected
    cells: tuple[Cell, ...]
    on_list: bool = True


def board(
    facts: Facts, periods: Sequence[Period], waiting: Iterable[Waiting], due: Mapping[str, date], today: date
) -> tuple[Line, ...]:
    """Return the board, by code of the sender; ``due`` holds the due date of a period by its key."""
    there = chains(facts)
    late = {(row.sender_code, row.period) for row in waiting}
    view = _View(facts, there, late, due, today)
    strangers = {code for code, _ in there} - {sender.code for sender in facts.expected}
    held = [
        Expected(code, "")
        for code in sorted(strangers)
        if any(state in _HELD for (c, _), chain in there.items() if c == code for state in chain.states.values())
    ]
    lines = [Line(s, tuple(view.cell(s.code, p) for p in periods)) for s in sorted(facts.expected, key=_by_code)]
    lines += [Line(s, tuple(view.cell(s.code, p) for p in periods), on_list=False) for s in held]
    return tuple(lines)


def covers(declared: Iterable[str], period: Period) -> bool:
    """Tell whether periods declared complete reach over a whole period: both halves make a year.

    A campaign's window says nothing of a period of the year.
    """
    months = {month.key for key in declared if ":" not in key for month in parse_period(key).months()}
    return all(month.key in months for month in period.months())


def _by_code(sender: Expected) -> tuple[str, str]:
    return sender.code, sender.name


class _View:
    """What a cell is read from."""

    def __init__(
        self,
        facts: Facts,
        there: Mapping[tuple[str, int], Chain],
        late: set[tuple[str, str]],
        due: Mapping[str, date],
        today: date,
    ) -> None:
        self._there = there
        self._returned = {decision.link for decision in facts.of_kind(SendBack)}
        self._closed = {closed.period for closed in facts.closed}
        self._late = late
        self._due = due
        self._today = today

    def cell(self, code: str, period: Period) -> Cell:
        chain = self._there.get((code, period.fiscal_year))
        counted = chain.counted if chain else None
        complete = counted is not None and covers(counted.periods, period)
        due = self._due.get(period.key)
        return Cell(
            period.key,
            self._standing(code, chain, period, complete=complete),
            counted.revision if counted else None,
            due,
            overdue=due is not None and due < self._today and not complete,
            nil=complete and counted is not None and counted.kind is Kind.NIL,
            withdrawn=chain is not None and chain.current is not None and counted is None,
        )

    def _standing(self, code: str, chain: Chain | None, period: Period, *, complete: bool) -> Standing:
        if chain is not None and (asks := self._asks(chain, period)):
            return asks
        if any(late_code == code and self._touches(key, period) for late_code, key in self._late):
            return Standing.LATE
        if chain is None or chain.counted is None or not complete:
            counted = chain.counted if chain is not None else None
            returned = counted is not None and counted.link in self._returned and self._speaks(counted, period)
            return Standing.SENT_BACK if returned else Standing.MISSING
        if chain.counted.link in self._returned:
            return Standing.SENT_BACK
        if any(covers((key,), period) for key in self._closed):
            return Standing.CLOSED
        before = (one for one in chain.line[:-1] if covers(one.periods, period))
        return Standing.REPLACED if any(before) else Standing.RECEIVED

    def _asks(self, chain: Chain, period: Period) -> Standing | None:
        """Return 競合 or 保留 where the submissions in question speak of the period, or of none at all."""
        for states, standing in (({State.CONFLICT}, Standing.CONFLICT), (_HELD, Standing.HELD)):
            if any(state in states and self._speaks(one, period) for one, state in chain.states.items()):
                return standing
        return None

    def _speaks(self, one: Received, period: Period) -> bool:
        keys = [key for key in one.periods if ":" not in key]
        return not keys or any(self._touches(key, period) for key in keys)

    @staticmethod
    def _touches(key: str, period: Period) -> bool:
        other = parse_period(key)
        return other.start <= period.end and period.start <= other.end
