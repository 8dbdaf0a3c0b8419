"""What an import passes from hand to hand: sheets read, the guessed mapping, the plan to be shown and taken in.

Rows and columns count from 1 everywhere, as Excel shows them; a cell is named ``B5``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import (
    Block,
    Branch,
    CampaignEntry,
    Committee,
    Federation,
    FeedFile,
    Member,
    MonthlyFigure,
    PriorFigure,
    SelfTarget,
    StudySession,
)

Value = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell holds after reading: whole floats are int, empty text is None."""


@dataclass(frozen=True, slots=True)
class Area:
    """A merged range, both ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """One worksheet (or a CSV file) as values.

    ``unstored`` are cells whose formula has no stored value, ``broken`` cells with an error value (``#N/A``);
    both read as None but are never blank. ``pads`` gives the width of numbers shown with leading zeros.
    """

    name: str
    rows: list[list[Value]]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[Area, ...] = ()
    unstored: frozenset[tuple[int, int]] = frozenset()
    broken: frozenset[tuple[int, int]] = frozenset()
    pads: dict[tuple[int, int], int] = field(default_factory=dict)
    date_1904: bool = False
    file: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding at one place: sheet, cell (``B5``; empty: the sheet), what stands there, a Japanese sentence."""

    sheet: str
    cell: str
    value: str
    message: str

    @property
    def line(self) -> str:
        """The finding as one line, for lists and the command line."""
        place = "".join((f"シート「{self.sheet}」" if self.sheet else "", f" {self.cell}" if self.cell else ""))
        shown = f"「{self.value}」" if self.value else ""
        head = " ".join(part for part in (place.strip(), shown) if part)
        return f"{head}: {self.message}" if head else self.message


@dataclass(frozen=True, slots=True)
class Problem(Remark):
    """A finding that refuses the whole import (all or nothing).

    ``unknown`` is the way a member is written there that the register does not know: a person may say who it is.
    """

    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Review(Remark):
    """A row taken in as 要確認: the record and the fields somebody has to complete or confirm."""

    record_id: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """Where one table lies; a sheet may hold two side by side.

    ``columns`` maps a field key to its column, 0 for a field a person took off. ``header_row`` is the first row of the
    header, ``header_rows`` their number (0: no header, data begin there). ``confidence`` is 0-100 per field, for the
    preview; ``signature`` names the header for remembering.
    """

    sheet: str
    header_row: int
    header_rows: int
    columns: dict[str, int]
    confidence: dict[str, int] = field(default_factory=dict)
    signature: str = ""


@dataclass(frozen=True, slots=True)
class ImportContext:
    """What the book knows, as far as an import needs it; ``today`` and the makers of ids are injected.

    ``known_years`` are the fiscal years rows may lie in; empty means the open one, the one before and after.
    ``digest`` is the SHA-256 of the file, kept with the bank's files.
    """

    book_id: str
    fiscal_year: int
    catalogue: Catalogue
    today: date
    new_id: Callable[[], str]
    next_number: int = 1
    known_years: tuple[int, ...] = ()
    members: Sequence[Member] = ()
    federations: Sequence[Federation] = ()
    branches: Sequence[Branch] = ()
    sessions: Sequence[StudySession] = ()
    targets: Sequence[SelfTarget] = ()
    entries: Sequence[CampaignEntry] = ()
    committees: Sequence[Committee] = ()
    blocks: Sequence[Block] = ()
    feeds: Sequence[FeedFile] = ()
    figures: Sequence[MonthlyFigure] = ()
    priors: Sequence[PriorFigure] = ()
    digest: str = ""

    @property
    def years(self) -> tuple[int, ...]:
        """The fiscal years rows may lie in."""
        return self.known_years or (self.fiscal_year - 1, self.fiscal_year, self.fiscal_year + 1)
