"""What every use case receives: the book, the clock and the catalogues (design.md §4: no singletons)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import uuid4

from roukin_desktop.domain.book import BookInfo
from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.errors import FileTrouble
from roukin_desktop.domain.period import fiscal_year_of
from roukin_desktop.storage.store import BookStore

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
    backups: Path | None = None
    keys: Path | None = None
    new_id: Callable[[], str] = new_id
    catalogues: dict[int, Catalogue] = field(default_factory=dict)

    @property
    def info(self) -> BookInfo:
        """What the book says of itself."""
        return self.store.info

    def today(self) -> date:
        """Return today's date in the time zone of the clock."""
        return self.clock().date()

    def catalogue(self, year: int | None = None) -> Catalogue:
        """Return the catalogue of a fiscal year (default: the book's open year), read once."""
        wanted = self.info.open_year if year is None else year
        if wanted not in self.catalogues:
            self.catalogues[wanted] = load_catalogue(wanted)
        return self.catalogues[wanted]

    def must_be_writable(self) -> None:
        """Raise FileTrouble with the store's reason where the book is only read: told before rules are."""
        if self.store.read_only:
            raise FileTrouble(self.store.read_only)


def open_years(context: Context) -> tuple[int, ...]:
    """Return the fiscal years records may lie in: the year before the book's up to the coming one.

    The year before is wanted for comparison, the coming one for what is planned in March.
    """
    first = context.info.open_year
    last = max(first, fiscal_year_of(context.today()))
    return tuple(range(first - 1, last + 2))
