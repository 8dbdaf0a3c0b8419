"""Short ways to make findings, and the checks several records share."""

from __future__ import annotations

from datetime import date

from roukin_desktop.domain.issues import Issue, Severity
from roukin_desktop.domain.period import fiscal_year_of


def error(field: str, code: str, **params: str | int) -> Issue:
    """Return a finding that blocks 登録."""
    return Issue(field, code, Severity.ERROR, params)


def warning(field: str, code: str, **params: str | int) -> Issue:
    """Return a finding that asks for a reason."""
    return Issue(field, code, Severity.WARNING, params)


def hint(field: str, code: str, **params: str | int) -> Issue:
    """Return a finding that only tells."""
    return Issue(field, code, Severity.HINT, params)


def too_long(field: str, text: str, limit: int) -> list[Issue]:
    """Find a text beyond its limit (design.md §5.17): told, never cut."""
    if len(text) <= limit:
        return []
    return [error(field, "too_long", limit=limit, length=len(text))]


def outside_years(field: str, day: date, open_years: tuple[int, ...]) -> list[Issue]:
    """Find a day outside the fiscal years that are open (domain.md G1)."""
    if not open_years or fiscal_year_of(day) in open_years:
        return []
    return [error(field, "outside_years", years="・".join(f"{y}年度" for y in sorted(open_years)))]


def ends_before_start(valid_from: date | None, valid_to: date | None) -> list[Issue]:
    """Find a validity that ends before it begins (domain.md E-6)."""
    if valid_from is not None and valid_to is not None and valid_to < valid_from:
        return [error("valid_to", "ends_before_start")]
    return []
