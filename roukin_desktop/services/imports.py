"""取込: plan first, then all or nothing as one operation that can be undone (exchange.md §5)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from roukin_desktop.domain.book import Changes, Verb
from roukin_desktop.domain.catalogue_reader import available_years, load_catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import (
    KINDS,
    Block,
    Branch,
    CampaignEntry,
    Committee,
    Federation,
    FeedFile,
    Member,
    MonthlyFigure,
    PriorFigure,
    Record,
    SelfTarget,
    StudySession,
)
from roukin_desktop.exchange.foreign import (
    ImportContext,
    ImportPlan,
    Mapping,
    Sheet,
    SheetMapping,
    adopt,
    guess,
    header_at,
    plan,
    read_sheets,
)
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.exchange.templates import write_template
from roukin_desktop.services.context import Context, Progress, open_years
from roukin_desktop.services.labels import IMPORT_WORDS
from roukin_desktop.system.files import replace_file

R = TypeVar("R", bound=Record)
_AT_ONCE = 1_000
"""Records that are written between two looks at whether somebody stopped it."""


def plan_import(
    context: Context,
    kind: str,
    path: Path,
    mapping: Mapping | None = None,
    progress: Progress | None = None,
    heading: tuple[str, int] | None = None,
) -> ImportPlan:
    """Read a file and return what taking it in would do; nothing is changed.

    Without ``mapping`` the columns are guessed, and those a person chose earlier for the same header win.
    ``heading`` names a sheet and the row (from 1) where a person says its header begins.
    Raises InputRefused or FileTrouble where the file is not one that can be read.
    """
    tell: Progress = progress or (lambda done, total: None)
    tell(0, 3)
    sheets = read_sheets(path)
    tell(1, 3)
    chosen = mapping or _remembered(context, guess(kind, sheets, context.catalogue()))
    if heading is not None:
        chosen = _headed(chosen, kind, sheets, heading, context)
    tell(2, 3)
    digest = hashlib.sha256(path.read_bytes()).hexdigest() if kind == "figures" else ""
    made = plan(kind, sheets, chosen, import_context(context, kind, digest))
    tell(3, 3)
    return made


def take_import(context: Context, made: ImportPlan, progress: Progress | None = None) -> Changes | None:
    """Put the plan's records into the book as one operation; None where the book has them all already.

    A backup is made first where the book's surroundings name a folder. The mapping is remembered for the next
    file with the same header. Raises InputRefused where the plan holds problems: all or nothing. ``progress`` hears of
    records; where it raises, the book stays as it was.
    """
    if made.problems:
        raise InputRefused(
            f"取り込めません。問題が{len(made.problems)}件あります。記録簿は変えていません。",
            tuple(problem.line for problem in made.problems),
        )
    if not (made.records or made.removed):
        return None
    context.must_be_writable()
    context.back_up()
    label = f"{IMPORT_WORDS[made.kind]} {Path(made.file).name}の取込(新規{len(made.new)}件・変更{len(made.changed)}件)"
    tell: Progress = progress or (lambda done, total: None)
    order = {kind: place for place, kind in enumerate(KINDS)}
    records = sorted(made.records, key=lambda record: order[record.kind])
    with collector_paused(), context.store.transaction(Verb.IMPORT, label) as tx:
        for begin in range(0, len(records), _AT_ONCE):
            tell(begin, len(records))
            tx.put_many(records[begin : begin + _AT_ONCE])
        tell(len(records), len(records))
        for kind in reversed(KINDS):
            if gone := [record.id for record in made.removed if record.kind == kind]:
                tx.delete_many(kind, gone)
        for sheet in made.mapping.sheets:
            if sheet.signature:
                remembered = Mapping(made.kind, (sheet,))
                context.store.remember(_key(made.kind, sheet.signature), remembered.to_json())
    return tx.changes


def import_context(context: Context, kind: str, digest: str = "") -> ImportContext:
    """Return what the book knows, as far as an import of that kind needs it: its own kind and the registers."""
    return ImportContext(
        book_id=context.info.book_id,
        fiscal_year=context.info.open_year,
        catalogue=context.catalogue(),
        today=context.by_clock(),
        new_id=context.new_id,
        next_number=context.store.next_session_number(),
        known_years=open_years(context),
        members=_all(context, Member),
        federations=_all(context, Federation),
        branches=_all(context, Branch),
        sessions=_all(context, StudySession) if kind == "sessions" else (),
        targets=_all(context, SelfTarget) if kind == "targets" else (),
        entries=_all(context, CampaignEntry) if kind == "campaigns" else (),
        committees=_all(context, Committee) if kind == "priors" else (),
        blocks=_all(context, Block) if kind == "priors" else (),
        feeds=_all(context, FeedFile) if kind == "figures" else (),
        figures=_all(context, MonthlyFigure) if kind == "figures" else (),
        priors=_all(context, PriorFigure) if kind == "priors" else (),
        digest=digest,
    )


def write_template_file(kind: str, path: Path, year: int | None = None) -> None:
    """Write the workbook to be filled in for a kind of import, with the words of a fiscal year.

    Without one it is the newest year that is defined: a year named on the sheet has its own campaigns on it.
    """
    catalogue = load_catalogue(available_years()[-1] if year is None else year)
    replace_file(path, lambda temporary: write_template(kind, temporary, catalogue))


def _all(context: Context, cls: type[R]) -> list[R]:
    """Return the own records of a kind: an import finds and changes no others."""
    own = context.info.book_id
    return [record for record in context.store.all(cls.kind) if isinstance(record, cls) and record.book_id == own]


def _remembered(context: Context, guessed: Mapping) -> Mapping:
    known: list[SheetMapping] = []
    for sheet in guessed.sheets:
        text = context.store.recall(_key(guessed.kind, sheet.signature)) if sheet.signature else None
        if text:
            known += Mapping.from_json(text).sheets
    return adopt(guessed, Mapping(guessed.kind, tuple(known)))


def _headed(
    mapping: Mapping, kind: str, sheets: Sequence[Sheet], heading: tuple[str, int], context: Context
) -> Mapping:
    name, row = heading
    sheet = next((sheet for sheet in sheets if sheet.name == name), None)
    return mapping if sheet is None else mapping.with_sheet(header_at(kind, sheet, row, context.catalogue()))


def _key(kind: str, signature: str) -> str:
    return f"import/{kind}/{hashlib.sha256(signature.encode()).hexdigest()[:32]}"
