"""What every use case receives: the book, the clock and the catalogues (design.md §4: no singletons)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from roukin_desktop.domain.book import BookInfo
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import (
    available_years,
    borrowed,
    catalogue_text,
    load_catalogue,
    read_stored,
)
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.folders import Folder, now

Progress = Callable[[int, int], None]
"""Called with (done, total); raises ``domain.errors.Cancelled`` to stop the work."""


def new_id() -> str:
    """Return a fresh UUID for a record born here (design.md L1)."""
    return str(uuid4())


@dataclass(frozen=True, slots=True)
class Context:
    """One open book with its surroundings; ``backups`` and ``keys`` are None where no such folder is known."""

    store: BookStore
    clock: Callable[[], datetime]
    backups: Folder | None = None
    keys: Path | None = None
    new_id: Callable[[], str] = new_id
    catalogues: dict[tuple[int, str], Catalogue] = field(default_factory=dict)

    @property
    def info(self) -> BookInfo:
        """What the book says of itself."""
        return self.store.info

    def today(self) -> date:
        """Return today's date; in a sample the day it plays on, as long as its year is open."""
        day = self.info.plays_on
        return day if day and fiscal_year_of(day) == self.info.open_year else self.by_clock()

    def by_clock(self) -> date:
        """Return today's date in the time zone of the clock: what is of today is recorded in a sample too."""
        return self.clock().date()

    def catalogue(self, year: int | None = None) -> Catalogue:
        """Return the catalogue of a fiscal year (default: the book's open year), read once.

        A year takes the book's own definition, else the one that comes with the program; a year with neither borrows
        from the nearest earlier one, the own before the program's. May be called from the screens' thread.
        """
        wanted = self.info.open_year if year is None else year
        own = self.store.definitions
        lender = wanted if wanted in own or not own else self.defined_in(wanted)
        if lender not in own:
            return load_catalogue(wanted)
        text = own[lender].text
        lent = self._kept((lender, text), lambda: read_stored(text, lender))
        return lent if lender == wanted else self._kept((wanted, text), lambda: borrowed(lent, wanted))

    def defined_in(self, year: int) -> int:
        """Return the year whose definition serves for a year: its own, else the nearest earlier, else the earliest."""
        years = {*self.store.definitions, *available_years()}
        return max((one for one in years if one <= year), default=min(years))

    def catalogue_text(self, year: int) -> str:
        """Return the text a year's catalogue was read from; its hash tells two versions of a definition apart."""
        own = self.store.definitions.get(self.defined_in(year))
        return catalogue_text(year) if own is None else own.text

    def _kept(self, key: tuple[int, str], make: Callable[[], Catalogue]) -> Catalogue:
        if key not in self.catalogues:
            self.catalogues[key] = make()
        return self.catalogues[key]

    def back_up(self) -> None:
        """Keep a backup of the book as it is, where backups go now; FileTrouble where none can be made."""
        if self.backups is not None:
            self.store.back_up_to(now(self.backups))

    def must_be_writable(self) -> None:
        """Raise FileTrouble with the store's reason where the book is only read: told before rules are."""
        if self.store.read_only:
            raise FileTrouble(self.store.read_only)


def open_years(context: Context) -> tuple[int, ...]:
    """Return the fiscal years records may lie in: the year before the book's up to the coming one.

    The year before is wanted for comparison, the coming one for what is planned in March.
    """
    first = context.info.open_year
    last = max(first, fiscal_year_of(context.by_clock()))
    return tuple(range(first - 1, last + 2))
