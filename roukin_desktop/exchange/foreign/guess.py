"""Find the tables of a workbook and what their columns mean."""

from __future__ import annotations

from collections.abc import Sequence

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.exchange.foreign.mapping import Mapping
from roukin_desktop.exchange.foreign.model import Sheet


def guess(kind: str, sheets: Sequence[Sheet], catalogue: Catalogue) -> Mapping:
    """Return the mapping that fits best, empty where no table of that kind is found."""
    return Mapping(kind)
