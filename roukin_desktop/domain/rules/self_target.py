"""Rules of 会員自主目標 (domain.md §6.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.issues import Issue
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.domain.records import SelfTarget
from roukin_desktop.domain.rules.findings import error, hint, too_long, warning
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT


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
    return [
        *_key(target, facts),
        *_lines(target, catalogue),
        *_decision(target),
        *too_long("decided_by", target.decided_by, NAME_LIMIT),
        *too_long("note", target.note, NOTE_LIMIT),
    ]


def _key(target: SelfTarget, facts: TargetFacts) -> Iterable[Issue]:
    """Check J-1: one record per member and fiscal year."""
    if not target.member_id:
        yield error("member", "member_missing")
    elif facts.member_name is None:
        yield error("member", "member_unknown")
    elif facts.taken:
        yield error("member", "target_taken", name=facts.member_name, year=target.fiscal_year)
    if facts.open_years and target.fiscal_year not in facts.open_years:
        yield error("fiscal_year", "outside_years", years="・".join(f"{y}年度" for y in sorted(facts.open_years)))


def _lines(target: SelfTarget, catalogue: Catalogue) -> Iterable[Issue]:
    """Check that there is something to aim at, J-1 per item, and J-2 (far from the bank's figure).

    Rows copied from last year have items without figures until they are confirmed (J-3).
    """
    if not target.lines or (target.confirmed and all(line.target is None for line in target.lines)):
        yield error("lines", "target_empty")
    items = {item.key: item for item in catalogue.target_items}
    low = catalogue.setting("target_ratio_low", 50)
    high = catalogue.setting("target_ratio_high", 200)
    seen: set[str] = set()
    for line in target.lines:
        item = items.get(line.item)
        if item is None:
            yield error("lines", "unknown_choice", word=line.item)
            continue
        if line.item in seen:
            yield error(f"{line.item}.target", "item_twice", item=item.label)
        seen.add(line.item)
        for part, value in (("allotted", line.allotted), ("target", line.target)):
            if value is not None and value < 0:
                yield error(f"{line.item}.{part}", "negative")
        if line.allotted and line.target is not None and line.target >= 0 and line.allotted > 0:
            share = line.target * 100 // line.allotted
            if not low * line.allotted <= line.target * 100 <= high * line.allotted:
                yield hint(f"{line.item}.target", "target_ratio", item=item.label, share=share, low=low, high=high)


def _decision(target: SelfTarget) -> Iterable[Issue]:
    """Check J-4: decided by a body, on a day of the fiscal year."""
    if not target.confirmed:
        return
    if not target.decided_by:
        yield warning("decided_by", "decided_by_missing")
    if target.set_on is None:
        yield warning("set_on", "set_on_missing")
    elif fiscal_year_of(target.set_on) != target.fiscal_year:
        yield warning("set_on", "set_on_outside_year", year=target.fiscal_year)
