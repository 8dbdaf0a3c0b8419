"""What all kinds of import share: a taker is given the data rows of all tables and then makes the plan's parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign.table import Line, Table

Figures = list[tuple[str, int | None]]
"""A row's figures by field, for checking the totals below it."""


@dataclass(slots=True)
class Taken:
    """What the rows came to; ``removed`` are figures of an earlier file of the bank that this one does not have."""

    new: list[Record] = field(default_factory=list)
    changed: list[tuple[Record, Record]] = field(default_factory=list)
    same: int = 0
    added: list[Record] = field(default_factory=list)
    removed: list[Record] = field(default_factory=list)
    totals: dict[str, object] = field(default_factory=dict)


class Taker(Protocol):
    """Takes rows of one kind."""

    def begin(self, table: Table) -> None:
        """Prepare for the rows of a table."""

    def heading(self, line: Line) -> None:
        """See a heading between the rows, which may say what the rows below have in common."""

    def take(self, line: Line) -> Figures:
        """Take one row; return its figures for the totals."""

    def finish(self) -> Taken:
        """Return what the rows came to."""
