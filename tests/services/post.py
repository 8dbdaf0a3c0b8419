"""The post of the intake tests: senders with books and keys of their own, and the files they send."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.catalogue_reader import load_catalogue
from roukin_desktop.domain.period import year_period
from roukin_desktop.domain.records import Record, SessionMember, StudySession
from roukin_desktop.exchange.submission.keys import SigningKey, make_key
from roukin_desktop.exchange.submission.manifest import CarriedBook, CatalogueStamp, Manifest, Previous, SubmissionKind
from roukin_desktop.exchange.submission.read import Opened
from roukin_desktop.exchange.submission.seal import Sealed, seal
from roukin_desktop.reports.excel.workbook import write_excel
from roukin_desktop.reports.model import Report
from roukin_desktop.services.context import Context
from roukin_desktop.services.desk import Desk
from roukin_desktop.services.intake.judging import judge
from roukin_desktop.services.intake.models import Answer, IntakePlan
from roukin_desktop.services.intake.reading import Read
from roukin_desktop.services.payload_sheets import payload_sheets
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.clock import Clock
from roukin_desktop.system.identity import Who
from tests import builders

AT = datetime(2025, 10, 6, 14, 2, tzinfo=timezone(timedelta(hours=9)))
YEAR = 2025


@cache
def key_of(name: str) -> SigningKey:
    """Return the key of a name, the same within a run."""
    return make_key()


@dataclass(frozen=True, slots=True)
class Sent:
    """A submission that was made: what is in it and what lies in its file."""

    sealed: Sealed
    records: tuple[Record, ...]

    @property
    def manifest(self) -> Manifest:
        """What it says of itself."""
        return self.sealed.manifest

    @property
    def opened(self) -> Opened:
        """It as the reader gives it."""
        return Opened(self.manifest, self.records)

    def write(self, path: Path, *, sealed: bool = True, data: bool = True, told: bool = False) -> Path:
        """Write its workbook; without ``sealed`` as a gateway leaves it that takes hidden sheets away.

        With ``told`` 表紙 names the sender and the 照合コード, too.
        """
        sheets = payload_sheets(load_catalogue(YEAR), self.manifest.book_id, self.records if data else ())
        cover: tuple[tuple[str, str], ...] = (
            ("年度", f"{self.manifest.fiscal_year}年度"),
            ("版・作成日時", f"第{self.manifest.revision}版 2025年10月6日 14:02 作成"),
            ("提出の種類", {"full": "提出", "nil": "実績なし", "withdrawal": "取下げ"}[self.manifest.kind.value]),
            ("そろった期間(入力が完了した期間)", "2025年度上期"),
        )
        if told:
            owner = f"{self.manifest.name}({self.manifest.code})"
            cover = (*cover, ("推進委員会", owner), ("照合コード", self.sealed.check_code))
        rows = self.sealed.rows if sealed else ()
        period = year_period(YEAR)
        name, revision = self.manifest.name, self.manifest.revision
        write_excel(Report("提出", period, name, revision, AT, "0.1.0", cover, (), (), (), sheets, rows), path)
        return path


@dataclass
class Sender:
    """A committee that sends; ``member`` is the union in its sessions."""

    code: str
    name: str = ""
    key: str = ""
    book: str = ""
    sent: list[Sent] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Fill in what follows from the code."""
        self.name = self.name or f"推進委員会{self.code}"
        self.key = self.key or self.code
        self.book = self.book or builders.uid(f"book {self.code}")

    @property
    def member(self) -> Record:
        """The union of its sessions."""
        return self.own(builders.member(f"{self.code}-1", name=f"労働組合{self.code}"))

    def own(self, record: Record, version: int = 1) -> Record:
        """Return a record as one of this sender's book."""
        return replace(record, book_id=self.book, version=version)

    def session(self, key: str, attendees: int, day: date = builders.DAY, version: int = 1) -> StudySession:
        """Return a study session of this sender."""
        made = builders.session(f"{self.code} {key}", members=(), held_on=day, attendees=attendees)
        there = (SessionMember(self.member.id),)
        return replace(made, book_id=self.book, version=version, members=there)

    def carries(self, other: Sender, name: str) -> tuple[CarriedBook, ...]:
        """Return what the manifest says of an office whose records travel along."""
        return (CarriedBook(other.book, Role.OFFICE, other.code, name),)

    def send(
        self,
        *records: Record,
        after: Sent | None = None,
        key: str = "",
        alone: bool = False,
        **given: Any,  # noqa: ANN401
    ) -> Sent:
        """Make a submission; ``after`` is the one it replaces (default: the last one made, none for the first).

        ``alone`` leaves the union out that the sessions name.
        """
        before = after or (self.sent[-1] if self.sent and "supersedes" not in given else None)
        fields: dict[str, Any] = {
            "submission_id": builders.uid(f"{self.code} {len(self.sent)}"),
            "book_id": self.book,
            "role": Role.COMMITTEE,
            "code": self.code,
            "name": self.name,
            "fiscal_year": YEAR,
            "revision": before.manifest.revision + 1 if before else 1,
            "supersedes": Previous(before.manifest.submission_id, before.manifest.payload_sha256) if before else None,
            "catalogue": CatalogueStamp(YEAR, "c" * 64),
            "app_version": "0.1.0",
            "schema_version": 3,
            "created_at": AT,
            "complete": ("2025H1",),
        }
        kept: Iterable[Record] = records if alone or not records else (self.member, *records)
        made = seal(Manifest(**fields | given), kept, key_of(key or self.key))
        self.sent.append(Sent(made, tuple(kept)))
        return self.sent[-1]

    def withdraw(self) -> Sent:
        """Take the last one back."""
        return self.send(kind=SubmissionKind.WITHDRAWAL, complete=())


def take_in(desk: Desk, *sent: Sent) -> list[Answer]:
    """Take submissions in as read from their files, which are not written."""
    reads = tuple(Read(path=Path(f"{at}.xlsx"), opened=one.opened) for at, one in enumerate(sent))
    judged = judge(desk._context, reads, {})
    return list(desk.intake.accept(IntakePlan(judged.answers, (), (), reads, {}, judged)).answers)


def receiver(path: Path, who: Who, clock: Clock, *, role: Role = Role.HEADQUARTERS, code: str = "000") -> Desk:
    """Return the desk of the receiving book, its backups and keys beside it."""
    info = builders.book_info(role, code=code, name="本部", book_id=builders.uid(f"receiver {code}"))
    store = BookStore.create(path, info, who=who, clock=clock)
    return Desk(Context(store, clock, path.parent / "backups", path.parent / "keys"))
