"""Rules of キャンペーン実績 (domain.md §6.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Campaign, CampaignProduct, Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.records import CampaignEntry
from roukin_desktop.domain.rules.findings import error, outside_years, too_long, warning
from roukin_desktop.domain.text import NOTE_LIMIT


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
    found = [*_place(entry, facts)]
    campaign = catalogue.campaign(entry.campaign)
    if campaign is None:
        return [*found, error("campaign", "campaign_missing")]
    found += [*outside_years("recorded_on", entry.recorded_on, facts.open_years), *_window(entry, campaign, facts)]
    product = campaign.product(entry.product)
    if product is None:
        found.append(error("product", "product_missing", campaign=campaign.name))
    else:
        found += [*_given(entry, product), *_sign(entry), *_both_or_neither(entry, product)]
        found += [*_amount(entry, campaign), *_cumulative(entry, facts)]
    return [*found, *too_long("note", entry.note, NOTE_LIMIT)]


def _place(entry: CampaignEntry, facts: EntryFacts) -> Iterable[Issue]:
    if not entry.branch_id:
        yield error("branch", "branch_missing")
    elif facts.branch_name is None:
        yield error("branch", "branch_unknown")
    if facts.same_day:
        yield warning("recorded_on", "same_entry")


def _window(entry: CampaignEntry, campaign: Campaign, facts: EntryFacts) -> Iterable[Issue]:
    """Check C-1: the day lies inside the window; open ends are open (C-8)."""
    starts, ends = campaign.starts_on, campaign.ends_on
    if (starts is not None and entry.recorded_on < starts) or (ends is not None and entry.recorded_on > ends):
        yield error(
            "recorded_on",
            "outside_window",
            campaign=campaign.name,
            start=_day(starts) if starts else "",
            end=_day(ends) if ends else "",
        )
    if entry.recorded_on > facts.today:
        yield warning("recorded_on", "recorded_in_future")


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _given(entry: CampaignEntry, product: CampaignProduct) -> Iterable[Issue]:
    """Check that what the product counts was given: blank is not zero (domain.md G8)."""
    if entry.count is None and "count" in product.takes:
        yield error("count", "count_missing")
    if entry.yen is None and "yen" in product.takes:
        yield error("yen", "yen_missing")
    if entry.yen is not None and "yen" not in product.takes:
        yield error("yen", "yen_not_taken", product=product.label)


def _sign(entry: CampaignEntry) -> Iterable[Issue]:
    """Check C-9: a negative row is a 訂正."""
    if entry.correction:
        return
    for place, value in (("count", entry.count), ("yen", entry.yen)):
        if value is not None and value < 0:
            yield error(place, "negative_without_correction")


def _both_or_neither(entry: CampaignEntry, product: CampaignProduct) -> Iterable[Issue]:
    """Check C-4: no count, no amount, and the other way round."""
    if "yen" not in product.takes or entry.count is None or entry.yen is None:
        return
    if (entry.count == 0) != (entry.yen == 0):
        yield error("yen", "count_without_yen" if entry.yen == 0 else "yen_without_count")


def _amount(entry: CampaignEntry, campaign: Campaign) -> Iterable[Issue]:
    """Check C-2 (below the least deposit) and C-5 (a mean too odd to be true), in yen per deposit."""
    if entry.correction or not entry.count or not entry.yen or entry.count < 0 or entry.yen < 0:
        return
    least = campaign.minimum_yen
    if least is not None and entry.yen < least * entry.count:
        yield warning("yen", "below_minimum", least=least, count=entry.count)
        return
    mean = entry.yen // entry.count
    low, high = campaign.mean_from_yen, campaign.mean_to_yen
    if (low is not None and entry.yen < low * entry.count) or (high is not None and entry.yen > high * entry.count):
        yield warning("yen", "odd_mean", mean=mean)


def _cumulative(entry: CampaignEntry, facts: EntryFacts) -> Iterable[Issue]:
    """Check C-9: a value as large as all before it may be a running total typed by mistake."""
    if entry.correction:
        total = facts.running_count
        if total is not None and entry.count is not None and total + entry.count < 0:
            yield warning("count", "below_zero", total=total)
        return
    if _reaches(entry.count, facts.running_count):
        yield warning("count", "cumulative", total=f"{facts.running_count:,}件")
    elif _reaches(entry.yen, facts.running_yen):
        yield warning("yen", "cumulative", total=f"{facts.running_yen:,}円")


def _reaches(value: int | None, total: int | None) -> bool:
    return value is not None and total is not None and 0 < total <= value
