"""Rules of キャンペーン実績 (domain.md §6.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import CampaignEntry


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What the book knows beside a campaign entry.

    ``running_count`` and ``running_yen`` are the totals of the same campaign, branch and product up to its day,
    without the entry itself; None where nothing was recorded. ``same_day`` tells that another entry of the same
    campaign, branch, product and day exists. ``branch_name`` is None where the book does not know the branch.
    """

    today: date
    open_years: tuple[int, ...]
    branch_name: str | None = None
    running_count: int | None = None
    running_yen: int | None = None
    same_day: bool = False


def check_entry(entry: CampaignEntry, facts: EntryFacts, catalogue: Catalogue) -> list[Issue]:
    """Return what is wrong or odd with a campaign entry."""
    return []
