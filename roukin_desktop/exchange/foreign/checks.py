"""Run the form's rules over imported records: every error or warning makes the row 要確認, none refuses it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign.model import Review
from roukin_desktop.exchange.foreign.sink import Sink
from roukin_desktop.exchange.foreign.table import Line

R = TypeVar("R", bound=Record)


def doubts_of(issues: Iterable[Issue]) -> dict[str, str]:
    """Return field → sentence for what a form would block or warn of; a field named in parts counts as its first."""
    found: dict[str, str] = {}
    for issue in issues:
        if issue.severity is not Severity.HINT:
            found.setdefault(issue.field.partition(".")[0], message(issue))
    return found


def report(sink: Sink, line: Line, record: Record, doubts: dict[str, str], name: str) -> None:
    """Tell what is to be completed in a row taken in; ``name`` is what a person calls the row."""
    sink.reviews.append(
        Review(line.sheet, f"{line.number}行", name, " ".join(doubts.values()), record.id, tuple(sorted(doubts)))
    )
