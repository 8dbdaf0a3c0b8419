"""What every presenter is given: the open book and the way to the world outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roukin_desktop.domain.book import Changes
from roukin_desktop.domain.period import Period
from roukin_desktop.presenters.ports import Dialogs, DraftStore, Runner
from roukin_desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Tools:
    """One open book with its surroundings. ``announce`` tells every room what changed (``shell.py``)."""

    desk: Desk
    runner: Runner
    dialogs: Dialogs
    drafts: DraftStore
    announce: Callable[[Changes], None]


@dataclass(frozen=True, slots=True)
class Scope:
    """What the top of the window has chosen: fiscal year and period."""

    year: int
    period: Period
