"""Run the form's rules over imported records: every error or warning makes the row 要確認, none refuses it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.messages import message
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign.model import Review
from roukin_desktop.exchange.foreign.sink import Sink
from roukin_desktop.exchange.foreign.table import Line

SESSION_PARTS = {"lines": "expense", "sites": "expense"}
"""Fields of the form of 学習会 that are parts of a field of the record."""


def doubts_of(issues: Iterable[Issue], parents: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """Return field → sentence for what a form would block or warn of.

    A field named in parts counts as its first, the lines and sites of a session as its 職域活動費.
    """
    found: dict[str, str] = {}
    for issue in issues:
        if issue.severity is not Severity.HINT:
            field = issue.field.partition(".")[0]
            found.setdefault(parents.get(field, field), message(issue) if issue.params else _plain(issue.code))
    return found


@cache
def _plain(code: str) -> str:
    """Return a sentence without figures, once: an import meets it on thousands of rows."""
    return message(Issue("", code, Severity.WARNING))


def report(sink: Sink, line: Line, record: Record, doubts: dict[str, str], name: str) -> tuple[str, ...]:
    """Tell what is to be completed in a row taken in and return the fields; ``name`` is what a person calls the row."""
    fields = tuple(sorted(doubts))
    told = " ".join(dict.fromkeys(doubts.values()))
    sink.reviews.append(Review(line.sheet, f"{line.number}行", name, told, record.id, fields))
    return fields
