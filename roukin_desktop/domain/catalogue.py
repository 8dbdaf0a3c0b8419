"""The fiscal-year catalogue: what a year counts and how it prints, as data (design.md L10).

Identifiers never change; labels, targets, campaigns and themes are per year. ``catalogue_reader.py`` loads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from roukin_desktop.domain.measure import Measure

BUILT_IN_PAPERS = ("self_targets", "self_target_list", "sessions", "session_list", "expenses", "campaigns")
AXES = {
    "indicator": "",
    "place": "",
    "committee": "推進委員会別",
    "branch": "店舗別",
    "block": "ブロック別",
    "federation": "産別",
    "member": "会員別",
    "month": "月別",
    "session": "",
}
"""What the rows of a 資料's table are, and the word its title ends with.

``indicator`` has a row per column with target, rate and last year; ``place`` is the parts a book is made of:
推進委員会 in headquarters' book, 店舗 in a committee's, 会員 in an office's. ``session`` lists the study sessions
behind the first column.
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """A word a form offers: stable key, label of the year, other spellings, and whether it asks for a note.

    ``short`` is the label for narrow columns and tags.
    """

    key: str
    label: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    needs_note: bool = False


@dataclass(frozen=True, slots=True)
class ExpenseRule:
    """職域活動費 of the year (domain.md §6.2): yen per attending head, minutes hint, large-session warning."""

    budget_yen: int | None
    cap_per_head_yen: int
    minimum_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A target of the year. ``basis`` is annual, to_date, movement, exceed_prior or none; ``value`` in the unit."""

    value: int | None
    basis: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One of the countable things of domain.md §2.

    ``code`` (T09) and ``identifier`` never change. ``unit`` is the canonical unit, ``print_unit`` the one
    printed after the figure (「名」「千円」「億円」…). ``flow`` is flow, stock, cumulative, event or master.
    ``additivity`` is A, SA, ND, DER or NONE (never summed); ``rounding`` and ``delta_rounding`` are
    INT, YEN, SENYEN, MAN, MILLION, OKU (see ``notation.py``). ``period`` says how the asked period narrows it:
    period, year_to_date, as_of, year, campaign (its window, cut at the period's end) or since (from ``since`` on).
    ``campaign`` names whose window it is where the measure's rows have none.
    """

    code: str
    identifier: str
    label: str
    section: str
    unit: str
    print_unit: str
    flow: str
    additivity: str
    rounding: str
    delta_rounding: str
    entry: str
    recorder: str
    period: str
    measure: Measure
    target: Target | None = None
    since: date | None = None
    ratio: bool = False
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class CampaignProduct:
    """A line of a campaign; ``takes`` is ``("count",)`` or ``("count", "yen")``."""

    key: str
    label: str
    takes: tuple[str, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prize:
    """A prize of a campaign's draw: ``yen`` each, ``winners`` persons."""

    name: str
    goods: str
    yen: int
    winners: int


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign of the year. Open ends (``None``) are allowed (domain.md C-8)."""

    key: str
    name: str
    short: str
    starts_on: date | None
    ends_on: date | None
    products: tuple[CampaignProduct, ...]
    conditions: tuple[str, ...] = ()
    minimum_yen: int | None = None
    mean_from_yen: int | None = None
    mean_to_yen: int | None = None
    prizes: tuple[Prize, ...] = ()
    aliases: tuple[str, ...] = ()

    def product(self, key: str) -> CampaignProduct | None:
        """Return the product of that key."""
        return next((p for p in self.products if p.key == key), None)


@dataclass(frozen=True, slots=True)
class TargetItem:
    """An item members set self-targets for; ``indicator`` is the code it follows (domain.md J-5)."""

    key: str
    label: str
    short: str
    unit: str
    indicator: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DonationRate:
    """Yen given per unit of an indicator; ``None`` is unknown and shown so, never 0 (domain.md §4.3)."""

    indicator: str
    yen: int | None
    source: str


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table of a 資料: the figures of ``columns`` cut along ``axis`` (``AXES``), their whole in the total row.

    A column is an indicator's code, with a head of its own after a colon where the label is too long
    (「T01:メイン化」). ``chart`` is the code that is drawn below the table, or ``rate`` on the axis ``indicator``.
    """

    axis: str
    columns: tuple[str, ...]
    title: str = ""
    chart: str = ""

    @property
    def heads(self) -> dict[str, str]:
        """The head of each column by code; "" where the indicator's label serves."""
        parts = (column.partition(":") for column in self.columns)
        return {code: head for code, _, head in parts}


@dataclass(frozen=True, slots=True)
class PaperTitle:
    """A 資料 of the year: its number is configurable because it moves each meeting (domain.md §1.2).

    The program lays the keys of ``BUILT_IN_PAPERS`` out itself; ``tables`` follow, or are all there is.
    """

    key: str
    number: str
    title: str
    tables: tuple[PaperTable, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when a period is to be submitted to headquarters; ``period`` is H1, H2 or year."""

    period: str
    on: date


@dataclass(frozen=True)
class Catalogue:
    """All definitions of one fiscal year; order is print order."""

    fiscal_year: int
    title: str
    forms: tuple[Choice, ...]
    purposes: tuple[Choice, ...]
    themes: tuple[Choice, ...]
    expense_kinds: tuple[Choice, ...]
    decided_by: tuple[Choice, ...]
    expense: ExpenseRule
    target_items: tuple[TargetItem, ...]
    campaigns: tuple[Campaign, ...]
    indicators: tuple[Indicator, ...]
    donation_rates: tuple[DonationRate, ...]
    papers: tuple[PaperTitle, ...]
    settings: tuple[tuple[str, int], ...] = ()
    activities: tuple[Choice, ...] = ()
    consultations: tuple[Choice, ...] = ()
    meetings: tuple[Choice, ...] = ()
    deadlines: tuple[Deadline, ...] = ()

    @cached_property
    def by_code(self) -> dict[str, Indicator]:
        """Indicators by code."""
        return {i.code: i for i in self.indicators}

    def setting(self, key: str, default: int) -> int:
        """Return a threshold of the year (for example ``attendees_warning`` = 300)."""
        return dict(self.settings).get(key, default)

    def campaign(self, key: str) -> Campaign | None:
        """Return the campaign of that key."""
        return next((c for c in self.campaigns if c.key == key), None)

    def paper(self, key: str) -> PaperTitle | None:
        """Return the 資料 of that key."""
        return next((p for p in self.papers if p.key == key), None)

    def deadline(self, period: str) -> date | None:
        """Return by when a period (``2025H1``, ``2025``) is to be submitted, None where nobody said."""
        known = {f"{self.fiscal_year}{'' if d.period == 'year' else d.period}": d.on for d in self.deadlines}
        return known.get(period)

    def master(self, key: str) -> int | None:
        """Return the value a ``master`` measure names: ``expense_budget``, ``expense_cap`` or ``winners:CAMPAIGN``.

        Raise KeyError for a name the year does not know; None where the year leaves the value open.
        """
        if key == "expense_budget":
            return self.expense.budget_yen
        if key == "expense_cap":
            return self.expense.cap_per_head_yen
        campaign = self.campaign(key.removeprefix("winners:"))
        if campaign is None or not key.startswith("winners:"):
            raise KeyError(key)
        return sum(prize.winners for prize in campaign.prizes) if campaign.prizes else None

    def label(self, group: str, key: str, *, short: bool = False) -> str:
        """Return the year's label of a choice; the key itself if unknown.

        ``group`` is forms, purposes, themes, expense_kinds, decided_by, activities, consultations or meetings.
        """
        choices: tuple[Choice, ...] = getattr(self, group)
        for choice in choices:
            if choice.key == key:
                return (choice.short or choice.label) if short else choice.label
        return key
