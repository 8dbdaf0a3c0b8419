"""Read a fiscal-year catalogue from TOML; the dataclasses of ``catalogue.py`` are its schema (design.md L10).

Every problem is collected and names its line and key, because the file is written by people at headquarters.
What keys mean together is checked in ``catalogue_checks.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue, Target
from roukin_desktop.domain.catalogue_checks import check
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.toml_records import read_definition


def read_catalogue(text: str, name: str) -> Catalogue:
    """Return the catalogue a TOML text defines; ``name`` is the file's, for messages.

    Raises InputRefused whose problems each name line and key.
    """
    return read_definition(Catalogue, text, name, "年度定義", check)


def read_stored(text: str, year: int) -> Catalogue:
    """Return the catalogue of a text a book keeps: it was checked when it was registered, by the rules of that day.

    A rule of a later version never makes a book unreadable; a text that cannot be read at all gives the definitions
    that come with the program.
    """
    try:
        return read_definition(Catalogue, text, f"{year}年度", "年度定義", lambda _: ())
    except InputRefused:
        return load_catalogue(year)


@cache
def load_catalogue(year: int) -> Catalogue:
    """Return the catalogue of a fiscal year that ships with the program.

    A year without one borrows the nearest earlier (else the earliest) with what belongs to that year alone
    emptied: targets, campaign windows and prizes, donation rates, the budget. So older records can still be labelled.
    """
    lender = lending_year(year)
    return (
        read_catalogue(catalogue_text(year), f"fy{year}.toml")
        if lender == year
        else borrowed(load_catalogue(lender), year)
    )


def lending_year(year: int) -> int:
    """Return the year whose catalogue serves for a year: its own, else the nearest earlier, else the earliest."""
    years = available_years()
    return max((y for y in years if y <= year), default=min(years))


def catalogue_text(year: int) -> str:
    """Return the text of the catalogue that serves for a year; its hash tells two versions of a definition apart."""
    text: str = (_folder() / f"fy{lending_year(year)}.toml").read_text(encoding="utf-8")
    return text


@cache
def available_years() -> tuple[int, ...]:
    """Return the fiscal years whose catalogue ships with the program, oldest first."""
    names = (re.fullmatch(r"fy(\d{4})\.toml", entry.name) for entry in _folder().iterdir())
    return tuple(sorted(int(match[1]) for match in names if match))


def borrowed(lender: Catalogue, year: int) -> Catalogue:
    """Return another year's definitions for ``year`` without the values that were only that year's."""
    return replace(
        lender,
        fiscal_year=year,
        title=f"{year}年度(定義は{lender.fiscal_year}年度のものを使用)",
        expense=replace(lender.expense, budget_yen=None),
        campaigns=tuple(replace(c, starts_on=None, ends_on=None, prizes=()) for c in lender.campaigns),
        indicators=tuple(replace(i, target=i.target and Target(None, "none")) for i in lender.indicators),
        donation_rates=tuple(replace(r, yen=None) for r in lender.donation_rates),
        deadlines=(),
    )


def _folder() -> Any:
    return resources.files("roukin_desktop.resources") / "catalogue"
