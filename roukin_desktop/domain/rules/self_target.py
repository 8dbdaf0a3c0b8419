"""Rules of 会員自主目標 (domain.md §6.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import SelfTarget


@dataclass(frozen=True, slots=True)
class TargetFacts:
    """What the book knows beside a self-target.

    ``member_name`` is None where the book does not know the member; ``taken`` tells that another record
    of the same member and fiscal year exists (domain.md J-1).
    """

    today: date
    open_years: tuple[int, ...]
    member_name: str | None = None
    taken: bool = False


def check_target(target: SelfTarget, facts: TargetFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a self-target."""
    return []
