"""What was typed into other rooms and not registered: it would be missing from what is sent without a sign of it."""

from __future__ import annotations

from typing import Protocol

from roukin_desktop.presenters.rooms import ROOMS

_KEPT = {
    "study": "study",
    "targets": "targets-{year}",
    "campaigns": "campaigns",
    "monthly": "monthly-{year}",
    "activities": "activities-{year}",
    "consultations": "consultations",
    "meetings": "meetings",
    "members": "members",
}
"""Rooms whose records are sent, and the name their drafts are kept under."""


class Kept(Protocol):
    """What was typed and is kept, by name."""

    def load(self, screen: str) -> dict[str, str] | None:
        """Return what is kept under a name, None for nothing."""


def unregistered(kept: Kept, year: int) -> tuple[tuple[str, str], ...]:
    """Return the rooms (key, name) in which something is typed that was not registered."""
    return tuple((key, ROOMS[key]) for key, name in _KEPT.items() if kept.load(name.format(year=year)))
