"""The one object a screen or a command receives: an open book and everything that can be done with it.

It holds no logic of its own; each verb lives in the module its import names, imported when first used: the first
screen waits for this module and needs few of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.records import CampaignEntry, Member, Record, SelfTarget, StudySession
from roukin_desktop.domain.scope import WHOLE, Scope
from roukin_desktop.services.context import Context, Progress, open_years
from roukin_desktop.services.labels import record_label
from roukin_desktop.storage import lists
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.folders import Folder, now
from roukin_desktop.system.identity import Who

if TYPE_CHECKING:
    from roukin_desktop.domain.book import BookInfo, Changes, Operation, Role, Touched, Verb
    from roukin_desktop.domain.issues import Issue
    from roukin_desktop.domain.period import Period
    from roukin_desktop.domain.rules.campaign import EntryFacts
    from roukin_desktop.domain.rules.member import MemberFacts
    from roukin_desktop.domain.rules.registers import RegisterFacts
    from roukin_desktop.domain.rules.self_target import TargetFacts
    from roukin_desktop.domain.rules.session import SessionFacts
    from roukin_desktop.domain.summary import BackingRow, Figure, Summary
    from roukin_desktop.exchange.foreign import ImportPlan, Mapping
    from roukin_desktop.reports.model import Report
    from roukin_desktop.services.checking import CheckResult
    from roukin_desktop.services.conference.desk import ConferenceDesk
    from roukin_desktop.services.definition_desk import DefinitionDesk
    from roukin_desktop.services.facts import OpenBook
    from roukin_desktop.services.figures_desk import FiguresDesk
    from roukin_desktop.services.home.models import Home, Post, What
    from roukin_desktop.services.intake.desk import IntakeDesk
    from roukin_desktop.services.intake.models import RecordChange
    from roukin_desktop.services.member_merge import MergePlan
    from roukin_desktop.services.papers.pictures import Picture
    from roukin_desktop.services.scopes import Scopes
    from roukin_desktop.services.submission.desk import SubmissionDesk


class Desk:
    """An open book. Reading works in a book opened for reading only; writing then raises FileTrouble."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @property
    def store(self) -> BookStore:
        """The book's storage, for readers that need more than this class offers."""
        return self._context.store

    @property
    def info(self) -> BookInfo:
        """Identity, role and owner of the book."""
        return self._context.info

    @property
    def path(self) -> Path:
        """Where the book lies."""
        return self.store.path

    @property
    def read_only(self) -> str | None:
        """Why nothing can be written, or None."""
        return self.store.read_only

    def catalogue(self, year: int | None = None) -> Catalogue:
        """Return the definitions of a fiscal year (default: the book's open year)."""
        return self._context.catalogue(year)

    def today(self) -> date:
        """Return today's date; in a sample the day it plays on. What may be recorded is asked by ``asked.today``."""
        return self._context.today()

    def open_years(self) -> tuple[int, ...]:
        """Return the fiscal years records may lie in."""
        return open_years(self._context)

    # changes: one call, one transaction, one Changes (design.md L2)

    def register(self, record: Record, why: str = "") -> Changes:
        """登録: take a record in after its rules (InputRefused lists what stands against it)."""
        from roukin_desktop.services import recording

        return recording.register(self._context, record, why)

    def correct(self, record: Record, why: str = "") -> Changes:
        """訂正: replace a record."""
        from roukin_desktop.services import recording

        return recording.correct(self._context, record, why)

    def cancel(self, kind: str, record_id: str, why: str = "") -> Changes:
        """取消: take a record out; the log keeps it."""
        from roukin_desktop.services import recording

        return recording.cancel(self._context, kind, record_id, why)

    def register_many(self, records: Sequence[Record], verb: Verb, label: str, why: str = "") -> Changes:
        """Take many records in as one operation, all or nothing."""
        from roukin_desktop.services import recording

        return recording.register_many(self._context, records, verb, label, why)

    def adopt(self, kind: str, record_id: str) -> Changes:
        """自分の台帳に登録: make an own entry of one received; both are one from then on (design.md L6b)."""
        from roukin_desktop.services.belonging import adopt

        return adopt(self._context, kind, record_id)

    def plan_merge(self, given: str, kept: str) -> MergePlan:
        """Say what giving up one member (``given``, its id) for another would do; the book is not touched."""
        from roukin_desktop.services.member_merge import plan_merge

        return plan_merge(self._context, given, kept)

    def merge_members(self, given: str, kept: str, why: str = "") -> Changes:
        """統合: give up one member for another; InputRefused names what stands against it."""
        from roukin_desktop.services.member_merge import merge

        return merge(self._context, given, kept, why)

    def named_member(self, text: str) -> Member:
        """Return the own member of that number or whole name; InputRefused where it is not one alone."""
        from roukin_desktop.services.member_merge import named_member

        return named_member(self._context, text)

    def is_used(self, member: str) -> bool:
        """Tell whether any record names a member (its id)."""
        from roukin_desktop.services.member_merge import used

        return used(self._context, member)

    def copy_year(self, year: int) -> Changes:
        """前年度から複写 of self-targets into ``year`` (domain.md J-3)."""
        from roukin_desktop.services import targets

        return targets.copy_year(self._context, year)

    def back_up(self) -> None:
        """Keep a backup of the book as it is now among its backups, unless it has not changed since the last."""
        self._context.back_up()

    def undo(self) -> Changes | None:
        """元に戻す: undo the latest operation by a new one; None where there is nothing."""
        self._context.must_be_writable()
        return self.store.undo()

    def undoable(self) -> list[Operation]:
        """Return what 元に戻す would take back, newest first, at most 30."""
        return self.store.undoable()

    def redo(self) -> Changes | None:
        """やり直し: take the last 元に戻す back by a new operation; None where there is none."""
        self._context.must_be_writable()
        return self.store.redo()

    def redoable(self) -> Operation | None:
        """Return the 元に戻す that やり直し would take back."""
        return self.store.redoable()

    def history(self, limit: int = 200, text: str = "", verbs: Sequence[Verb] = ()) -> list[Operation]:
        """Return the change log, newest first, narrowed by a text and by kinds of operations."""
        return self.store.history(limit, text, verbs)

    def operation_changes(self, operation_id: int, limit: int) -> list[RecordChange]:
        """Return what an operation changed, field by field in words; of many records the first ``limit``."""
        from roukin_desktop.services.history import operation_changes

        return operation_changes(self._context, operation_id, limit)

    def operation_records(self, operation_id: int) -> list[Touched]:
        """Return the records an operation touched, before and after."""
        return self.store.operation_records(operation_id)

    # what the rules need

    def session_facts(self, session: StudySession, shown: Period | None = None) -> SessionFacts:
        """Return what the book knows beside a study session."""
        from roukin_desktop.services import facts

        return facts.session_facts(self._context, session, shown)

    def target_facts(self, target: SelfTarget) -> TargetFacts:
        """Return what the book knows beside a self-target."""
        from roukin_desktop.services import facts

        return facts.target_facts(self._context, target)

    def entry_facts(self, entry: CampaignEntry) -> EntryFacts:
        """Return what the book knows beside a campaign entry, its running total included."""
        from roukin_desktop.services import facts

        return facts.entry_facts(self._context, entry)

    def member_facts(self, member: Member) -> MemberFacts:
        """Return what the book knows beside a member."""
        from roukin_desktop.services import facts

        return facts.member_facts(self._context, member)

    def register_facts(self, record: Record) -> RegisterFacts:
        """Return what the book knows beside an entry of a short register."""
        from roukin_desktop.services import facts

        return facts.register_facts(self._context, record)

    @property
    def asked(self) -> OpenBook:
        """The open book as the rules of the registers ask it (``checks_registers``)."""
        from roukin_desktop.services.facts import OpenBook

        return OpenBook(self._context)

    def issues(self, record: Record) -> list[Issue]:
        """Return what the rules say of a record beside what the book holds: what 登録 would say."""
        from roukin_desktop.services import facts

        return facts.check_record(self._context, record)

    # reading

    def get(self, kind: str, record_id: str) -> Record | None:
        """Return a record, or None."""
        return self.store.get(kind, record_id)

    def all(self, kind: str) -> list[Record]:
        """Return all records of a kind."""
        return self.store.all(kind)

    def sessions(
        self, period: Period | None = None, text: str = "", limit: int | None = None, own: bool | None = None
    ) -> list[lists.SessionLine]:
        """Return the lines of the 学習会 list, newest first, narrowed by part of a name and by whose they are."""
        return lists.sessions(self.store, period, text, limit, own)

    def members(
        self, text: str = "", on: date | None = None, limit: int | None = None, own: bool | None = None
    ) -> list[lists.MemberLine]:
        """Return members by code, reading or any part of the name; ``own`` asks for those of this book, or others."""
        return lists.members(self.store, text, on, limit, own)

    def label(self, record: Record) -> str:
        """Name a record so that a person recognises it."""
        return record_label(self._context, record)

    # figures and files

    def scopes(self) -> Scopes:
        """Return what a summary can be narrowed to, by code; nothing where there is nothing to choose."""
        from roukin_desktop.services.scopes import scopes

        return scopes(self._context)

    def scope(self, text: str) -> Scope:
        """Return the scope a command names, such as ``committee:013``; InputRefused says what can be named."""
        from roukin_desktop.services.scopes import named_scope

        return named_scope(self._context, text)

    def renewed_scope(self, scope: Scope, offered: Scopes) -> Scope:
        """Return a scope as it is named now, the whole where it is no longer offered."""
        from roukin_desktop.services.scopes import renewed_scope

        return renewed_scope(self._context, scope, offered)

    def summary(self, period: Period, scope: Scope = WHOLE) -> Summary:
        """Compute every figure of a period anew (design.md L3), narrowed to a scope."""
        from roukin_desktop.services.summaries.summary import summarise

        return summarise(self.store, self.catalogue, period, scope=scope)

    def pictures(self, summary: Summary) -> tuple[Picture, ...]:
        """Return what can be drawn of a summary, with what draws it at hand."""
        from roukin_desktop.reports.charts.svg import get_ready
        from roukin_desktop.services.papers.pictures import read_pictures

        get_ready()
        return read_pictures(self.store, self.catalogue, summary)

    def rows(self, figure: Figure, scope: Scope = WHOLE) -> list[BackingRow]:
        """Return the rows a figure of a scope was taken from (design.md L4)."""
        from roukin_desktop.services.summaries.summary import rows_of

        return rows_of(self.store, self.catalogue, figure, scope)

    def home(self, period: Period) -> Home:
        """Return what ホーム shows of a period and its year."""
        from roukin_desktop.services.home.reading import read_home

        return read_home(self._context, period)

    def month_rows(self, key: str) -> list[BackingRow]:
        """Return the study sessions behind a bar of ホーム; ``key`` is its month, 「2025-07」."""
        from roukin_desktop.services.home.listing import month_rows

        return month_rows(self._context, key)

    def waiting_rows(self, what: What, kind: str, year: int) -> list[BackingRow]:
        """Return the records of a year behind a thing to do of ホーム."""
        from roukin_desktop.services.home.listing import waiting_rows

        return waiting_rows(self._context, what, kind, year)

    def post(self, period: Period) -> Post:
        """Return what ホーム shows of the post between books."""
        from roukin_desktop.services.home.post import read_post

        return read_post(self._context, period)

    def reviews(self, period: Period, scope: Scope = WHOLE) -> list[BackingRow]:
        """Return the records of a period that an import left 要確認."""
        from roukin_desktop.services.reviews import review_rows

        return review_rows(self._context, period, scope)

    def report(self, period: Period, scope: Scope = WHOLE) -> Report:
        """Lay a period's summary out as the report of this book, narrowed to a scope."""
        from roukin_desktop.services.papers.builder import build_report

        return build_report(self.store, self.catalogue, period, self._context.clock(), scope=scope, backing=True)

    def write(
        self, report: Report, excel: Path | None = None, pdf: Path | None = None, progress: Progress | None = None
    ) -> tuple[Path, ...]:
        """Write a report as workbook and PDF; old files stay whole when it fails."""
        from roukin_desktop.services.outputs import refuse_same_file, write

        refuse_same_file(self.path, excel, pdf)
        return write(report, excel, pdf, progress)

    def plan_import(
        self,
        kind: str,
        path: Path,
        mapping: Mapping | None = None,
        progress: Progress | None = None,
        heading: tuple[str, int] | None = None,
    ) -> ImportPlan:
        """Read a foreign file and say what taking it in would do; the book is not touched."""
        from roukin_desktop.services.imports import plan_import

        return plan_import(self._context, kind, path, mapping, progress, heading)

    def take_import(self, plan: ImportPlan, progress: Progress | None = None) -> Changes | None:
        """Take a plan in as one operation after a backup; None where it changes nothing."""
        from roukin_desktop.services.imports import take_import

        return take_import(self._context, plan, progress)

    @property
    def conference(self) -> ConferenceDesk:
        """The report of the conference: its paper, its texts, its frame."""
        from roukin_desktop.services.conference.desk import ConferenceDesk

        return ConferenceDesk(self._context)

    @property
    def figures(self) -> FiguresDesk:
        """月次実績, opening balances and last year's figures."""
        from roukin_desktop.services.figures_desk import FiguresDesk

        return FiguresDesk(self._context)

    # files that travel

    @property
    def submission(self) -> SubmissionDesk:
        """What is sent on, and what came back of it."""
        from roukin_desktop.services.submission.desk import SubmissionDesk

        return SubmissionDesk(self._context)

    @property
    def intake(self) -> IntakeDesk:
        """What is received, and what was decided about it."""
        from roukin_desktop.services.intake.desk import IntakeDesk

        return IntakeDesk(self._context)

    @property
    def definitions(self) -> DefinitionDesk:
        """年度定義, the year pack and 年度更新."""
        from roukin_desktop.services.definition_desk import DefinitionDesk

        return DefinitionDesk(self._context)

    # the file itself

    def check(self) -> CheckResult:
        """Check file, rows and rules."""
        from roukin_desktop.services.checking import check_book

        return check_book(self._context)

    def backup(self, out: Path, progress: Progress | None = None) -> None:
        """Write a verified copy of the book."""
        self.store.backup(out, progress)

    def close(self) -> None:
        """Close the book and give its lock back."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_desk(
    path: Path,
    *,
    who: Who,
    clock: Callable[[], datetime],
    read_only: bool = False,
    backups: Folder | None = None,
    keys: Path | None = None,
) -> Desk:
    """Open a book; refusals (not ours, damaged, newer, locked, gone) are FileTrouble with their own sentence."""
    folder = None if backups is None else now(backups)
    store = BookStore.open(path, who=who, clock=clock, read_only=read_only, backups=folder)
    return Desk(Context(store, clock, backups, keys))


def create_desk(
    path: Path,
    *,
    role: Role,
    code: str,
    name: str,
    year: int,
    who: Who,
    clock: Callable[[], datetime],
    backups: Folder | None = None,
    keys: Path | None = None,
) -> Desk:
    """Make a new book and open it; an existing file is never overwritten."""
    from roukin_desktop.services import books

    store = books.create_book(path, role=role, code=code, name=name, year=year, who=who, clock=clock)
    books.register_owner(store)
    return Desk(Context(store, clock, backups, keys))
