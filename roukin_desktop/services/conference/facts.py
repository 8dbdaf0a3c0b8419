"""What the conference report says, beside its form: figures of a period, names behind them, events of the year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from roukin_desktop.domain.catalogue import Campaign, Catalogue, Indicator
from roukin_desktop.domain.layout import Layout
from roukin_desktop.domain.notation import print_delta, print_value
from roukin_desktop.domain.period import WEEKDAYS, Period, half_period, year_period
from roukin_desktop.domain.records import ConferenceFrame
from roukin_desktop.domain.summary import Figure, Summary
from roukin_desktop.domain.templates import Place, fill, parse, pieces
from roukin_desktop.reports.model import Mark

_COUNTED = frozenset({"value", "plain", "delta", "prior", "rate", "over"})
"""What of a figure is counted from records; its target and its label are not."""


@dataclass(frozen=True, slots=True)
class Event:
    """A thing of the year that has a day and a place; ``title`` is the block of a ブロック別研修会.

    ``starts_at`` is its time as typed, '' where nobody said.
    """

    title: str
    day: date
    place: str
    starts_at: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """``names`` are those an indicator counts (産別), ``events`` those behind it, both by code.

    ``frame`` is what headquarters noted around the figures, ``coming`` the meetings after the conference by kind.
    ``share``: the figures are those of a committee or branch; its targets are what its members were given.
    """

    catalogue: Catalogue
    summary: Summary
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    events: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    frame: ConferenceFrame | None = None
    coming: Mapping[str, tuple[Event, ...]] = field(default_factory=dict)
    share: bool = False

    def known(self, code: str) -> bool:
        """Tell whether anybody entered a figure; blank is not zero (L7)."""
        figure = self.summary.figures.get(code)
        return figure is not None and figure.value is not None


class Words:
    """Fills the places of a layout's sentences from facts and keeps the figures met on the way."""

    def __init__(self, layout: Layout, facts: Facts) -> None:
        """Remember both."""
        self._layout, self.facts = layout, facts
        self._met: list[Figure] = []

    def line(self, text: str) -> tuple[str, tuple[Figure, ...], tuple[Mark, ...]]:
        """Return the sentence, the figures that stand in it, each once, in order, and where they stand."""
        self._met = []
        said, marks = "", []
        for words, place in pieces(parse(text), self._resolve):
            figure = self.facts.summary.figures.get(place.key) if place and place.kind == "figure" else None
            if place and figure and figure in self._met and place.take in _COUNTED:
                marks.append(Mark(len(said), len(said) + len(words), figure, place.take))
            said += words
        return said, tuple(dict.fromkeys(self._met)), tuple(marks)

    def text(self, text: str) -> str:
        """Return the sentence."""
        return fill(parse(text), self._resolve)

    def _resolve(self, place: Place) -> str:
        if place.kind == "figure":
            return self._figure(place.key, place.take)
        if place.kind == "period":
            return self._period(place.take)
        if place.kind == "campaign":
            campaign = self.facts.catalogue.campaign(place.key)
            return campaign_words(campaign, place.take) if campaign else ""
        if place.kind == "papers":
            papers = (self.facts.catalogue.paper(key) for key in place.key.split(","))
            return paper_numbers([paper.number for paper in papers if paper])
        return self.text(self._layout.word(place.key))

    def _figure(self, code: str, take: str) -> str:
        indicator = self.facts.catalogue.by_code[code]
        if take == "label":
            return indicator.label
        if take == "names":
            return "・".join(self.facts.names.get(code, ()))
        if take in {"since", "window"}:
            return self._since(indicator, take)
        figure = self.facts.summary.figures.get(code)
        if take == "target":
            return target_words(indicator, figure)
        if figure is None or figure.value is None:
            return ""
        self._met.append(figure)
        return figure_words(indicator, figure, take)

    def _since(self, indicator: Indicator, take: str) -> str:
        since = ymd(indicator.since) if indicator.since else ""
        return since if take == "since" or not since else f"{since}~{ymd(self.facts.summary.period.end)}"

    def _period(self, take: str) -> str:
        period = self.facts.summary.period
        after = following(period)
        return {
            "label": period.label,
            "year": str(period.fiscal_year),
            "half": half_words(period),
            "next_label": after.label,
            "next_half": half_words(after),
            "as_of": period.as_of_label,
            "range": period.range_label,
            "start": ymd(period.start),
            "end": ymd(period.end),
            "end_month": period.as_of_label.removesuffix("時点"),
        }[take]


def following(period: Period) -> Period:
    """Return the period the plans of a report are for: 下期 after 上期, else what comes a year later."""
    if period.key.endswith("H1"):
        return half_period(period.fiscal_year, 2)
    if period.key.endswith("H2"):
        return half_period(period.fiscal_year + 1, 1)
    return year_period(period.fiscal_year + 1)


def half_words(period: Period) -> str:
    """Return 「上期」, or the whole label of a period that is no part of a year."""
    return period.label.removeprefix(f"{period.fiscal_year}年度")


def figure_words(indicator: Indicator, figure: Figure, take: str) -> str:
    """Return a figure, its comparison or its rate as printed; ``plain`` is without unit (it stands in the head)."""
    if take == "plain":
        return print_value(figure.value, indicator.rounding)
    if take == "over":
        return print_delta(figure.value, figure.target, indicator.rounding, indicator.rounding, indicator.print_unit)
    printed = {
        "value": figure.printed,
        "delta": figure.delta_printed,
        "prior": figure.prior_printed,
        "rate": figure.rate_printed,
    }
    return printed[take]


def target_words(indicator: Indicator, figure: Figure | None, *, plain: bool = False) -> str:
    """Return the year's target as printed."""
    value = figure.target if figure else None
    return print_value(value, indicator.rounding, "" if plain else indicator.print_unit)


def campaign_words(campaign: Campaign, take: str) -> str:
    """Return a campaign's name, its window in one of three lengths, or what its prizes sum to; "" where open."""
    if take in {"name", "short"}:
        return campaign.name if take == "name" else campaign.short
    if take in {"winners", "prize_yen"}:
        sums = {"winners": sum(p.winners for p in campaign.prizes), "prize_yen": total_yen(campaign)}
        return f"{sums[take]:,}" if campaign.prizes else ""
    start, end = campaign.starts_on, campaign.ends_on
    if start is None or end is None:
        return ""
    if take == "window":
        return f"{ymd(start)}~{ymd(end)}"
    if take == "window_short":
        return f"{month_day(start)}~{month_day(end)}"
    last = weekday(end) if end.year == start.year else f"{end.year}年{weekday(end)}"
    return f"{start.year}年{weekday(start)}~{last}"


def total_yen(campaign: Campaign) -> int:
    """Return what a campaign's prizes cost."""
    return sum(prize.yen * prize.winners for prize in campaign.prizes)


def paper_numbers(numbers: list[str]) -> str:
    """Return 「1-①・②」 for 1-① and 1-②, 「3-①~③」 for three or more of one number (domain.md §1.2)."""
    grouped: dict[str, list[str]] = {}
    for number in numbers:
        base, _, part = number.partition("-")
        grouped.setdefault(base, []).append(part)
    found = []
    for base, parts in grouped.items():
        shown = f"{parts[0]}~{parts[-1]}" if len(parts) > 2 else "・".join(parts)
        found.append(f"{base}-{shown}" if shown else base)
    return "・".join(found)


def ymd(day: date) -> str:
    """Return 「2017年10月1日」."""
    return f"{day.year}年{month_day(day)}"


def month_day(day: date) -> str:
    """Return 「6月2日」."""
    return f"{day.month}月{day.day}日"


def weekday(day: date) -> str:
    """Return 「9月19日(金)」."""
    return f"{month_day(day)}({WEEKDAYS[day.weekday()]})"
