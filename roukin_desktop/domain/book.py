"""What a book says of itself, and what a change to it leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from roukin_desktop.domain.records import KINDS


class Role(StrEnum):
    """Whose book it is (design.md §1)."""

    OFFICE = "office"
    COMMITTEE = "committee"
    HEADQUARTERS = "headquarters"

    @property
    def whole(self) -> str:
        """What figures of no branch are of: a committee that reads 全道 would enter those of all Hokkaido."""
        return "全道" if self is Role.HEADQUARTERS else "全体"


@dataclass(frozen=True, slots=True)
class BookInfo:
    """Identity of a book: ``book_id`` never changes; ``code`` and ``name`` are the owner's.

    ``plays_on`` is the day a book of the sample is at: its year is over, and nobody is to be reminded of it.
    """

    book_id: str
    role: Role
    code: str
    name: str
    open_year: int
    schema_version: int = 0
    plays_on: date | None = None


class Verb(StrEnum):
    """The operations; the value is stored in the log, ``label`` is the undo text."""

    REGISTER = "register"
    CORRECT = "correct"
    CANCEL = "cancel"
    MERGE = "merge"
    IMPORT = "import"
    COPY_YEAR = "copy_year"
    PASTE = "paste"
    UNDO = "undo"
    REDO = "redo"
    SAMPLE = "sample"
    CREATE = "create"
    SUBMIT = "submit"
    RECEIPT = "receipt"
    INTAKE = "intake"
    DECIDE = "decide"
    SENDERS = "senders"
    CLOSE = "close"
    OWNER = "owner"
    DEFINE = "define"
    CARRY = "carry"


@dataclass(frozen=True, slots=True)
class Touched:
    """One record touched by an operation: its canonical JSON before and after (None: was not / is not there)."""

    kind: str
    record_id: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Changes:
    """What one operation did (design.md L2). ``label`` is Japanese, e.g. 「学習会 10/31 松並交通労働組合の登録」."""

    operation_id: int
    verb: Verb
    label: str
    touched: tuple[Touched, ...]
    wide: bool = False
    """Whether records of other books changed too: then every screen is shown anew."""

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of record that changed, so that a screen can skip what is not its own."""
        return frozenset(KINDS) if self.wide else frozenset(t.kind for t in self.touched)


@dataclass(frozen=True, slots=True)
class Operation:
    """A line of the change log, without its records.

    ``undoes`` is the operation this one takes back, of a やり直し the 元に戻す; ``undone_by`` the one that took this
    back and was not taken back itself.
    """

    id: int
    verb: Verb
    label: str
    at: datetime
    who: str
    pc: str
    why: str
    records: int
    undoes: int | None
    undone_by: int | None
