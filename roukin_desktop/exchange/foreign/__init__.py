"""Foreign workbooks coming in: members, sessions, self-targets, campaigns, figures (exchange.md §5).

``read_sheets`` checks and reads a file, ``guess`` finds tables and columns, ``plan`` says what would happen.
"""

from __future__ import annotations

from roukin_desktop.exchange.foreign.guess import guess
from roukin_desktop.exchange.foreign.mapping import Mapping, adopt
from roukin_desktop.exchange.foreign.model import (
    ImportContext,
    Problem,
    Remark,
    Review,
    Sheet,
    SheetMapping,
)
from roukin_desktop.exchange.foreign.outline import ColumnOutline, SheetOutline, header_at
from roukin_desktop.exchange.foreign.plan import ImportPlan, plan
from roukin_desktop.exchange.foreign.sheets import read_sheets

KINDS = ("members", "sessions", "targets", "campaigns", "figures", "priors")
"""The kinds of import, as the command line names them."""

__all__ = [
    "KINDS",
    "ColumnOutline",
    "ImportContext",
    "ImportPlan",
    "Mapping",
    "Problem",
    "Remark",
    "Review",
    "Sheet",
    "SheetMapping",
    "SheetOutline",
    "adopt",
    "guess",
    "header_at",
    "plan",
    "read_sheets",
]
