"""A hit of the search at the top (Ctrl+K)."""

from __future__ import annotations

from dataclasses import dataclass

COMMAND = "command"
"""The kind of a hit that is done, not opened."""
MANUAL = "manual"
"""The kind of a hit that is read: a section of the manual, by its address."""

INDICATOR = "indicator"
"""The kind of a hit that is a row of 月次実績, by the indicator's code."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """What was found: opened by ``kind`` and ``id``, told by its name and a line beside it."""

    kind: str
    id: str
    title: str
    detail: str


NOTHING = FoundRow("", "", "見つかりません", "別の言葉か、名前の一部で探してください")
"""What stands in the list where nothing is called so; it leads nowhere."""
