"""Read the form of a fiscal year's report from TOML; the dataclasses of ``layout.py`` are its schema (design.md L10).

Every problem is collected and names its line and key, because the file is written by people at headquarters.
"""

from __future__ import annotations

import re
from functools import cache, partial
from importlib import resources
from typing import Any

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.layout import Layout
from roukin_desktop.domain.layout_checks import check_layout
from roukin_desktop.domain.toml_records import read_definition


def read_layout(text: str, name: str, catalogue: Catalogue) -> Layout:
    """Return the form a TOML text defines for a year's catalogue; ``name`` is the file's, for messages.

    Raises InputRefused whose problems each name line and key.
    """
    return read_definition(Layout, text, name, "報告書の様式", partial(check_layout, catalogue=catalogue))


@cache
def load_layout(year: int) -> Layout:
    """Return the form of a fiscal year that ships with the program.

    A year without one takes the nearest earlier, else the earliest: the form holds no year of its own.
    """
    years = layout_years()
    lender = max((one for one in years if one <= year), default=min(years))
    text: str = (_folder() / f"report_fy{lender}.toml").read_text(encoding="utf-8")
    return read_layout(text, f"report_fy{lender}.toml", load_catalogue(lender))


@cache
def layout_years() -> tuple[int, ...]:
    """Return the fiscal years whose form ships with the program, oldest first."""
    names = (re.fullmatch(r"report_fy(\d{4})\.toml", entry.name) for entry in _folder().iterdir())
    return tuple(sorted(int(match[1]) for match in names if match))


def _folder() -> Any:  # noqa: ANN401 - importlib's Traversable moved between versions
    return resources.files("roukin_desktop.resources") / "catalogue"
