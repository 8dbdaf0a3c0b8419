"""What a submission says of itself before it is sealed, and what its files are called (exchange.md §1)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from roukin_desktop import __version__
from roukin_desktop.domain.book import Role
from roukin_desktop.domain.records import Record
from roukin_desktop.services.context import Context
from roukin_desktop.storage.shelf.received import Shelf

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.manifest import CarriedBook, Manifest
    from roukin_desktop.services.submission.drafting import Plan

_NOT_PLAIN = re.compile(r"[^0-9A-Za-z-]")


def manifest_of_plan(context: Context, plan: Plan, made_at: datetime) -> Manifest:
    """Return the manifest of a new submission; counts, hashes, key and signature come with the seal."""
    from roukin_desktop.exchange.submission.manifest import (
        CatalogueStamp,
        Control,
        Manifest,
        Previous,
        SubmissionKind,
    )

    info, before = context.info, plan.before
    definition = hashlib.sha256(context.catalogue_text(plan.year).encode("utf-8")).hexdigest()
    return Manifest(
        kind=SubmissionKind(plan.kind.value),
        submission_id=context.new_id(),
        book_id=info.book_id,
        role=info.role,
        code=info.code,
        name=info.name,
        fiscal_year=plan.year,
        revision=plan.revision,
        supersedes=Previous(before.submission_id, before.payload_sha256) if before else None,
        catalogue=CatalogueStamp(context.defined_in(plan.year), definition),
        app_version=__version__,
        schema_version=info.schema_version,
        created_at=made_at,
        controls=tuple(Control(*control) for control in plan.controls),
        complete=plan.complete,
        period=plan.period.key,
        carried=carried_books(context, plan.records),
    )


def carried_books(context: Context, records: Iterable[Record]) -> tuple[CarriedBook, ...]:
    """Return the other books whose records travel, by id, as the submission that brought them named them.

    A book known only from a closed period has no submission that counts any more: it keeps its id alone.
    """
    from roukin_desktop.exchange.submission.manifest import CarriedBook

    there = sorted({record.book_id for record in records} - {context.info.book_id})
    if not there:
        return ()
    known = {book.book_id: book for book in Shelf(context.store).books()}
    return tuple(
        CarriedBook(book, known[book].role, known[book].code, known[book].name)
        if book in known
        else CarriedBook(book, Role.OFFICE, "", "")
        for book in there
    )


def file_stem(manifest: Manifest) -> str:
    """Return 「suishin_2025_013_r02」: ASCII, because gateways and old mail programs break anything else."""
    return f"suishin_{manifest.fiscal_year}_{_NOT_PLAIN.sub('_', manifest.code)}_r{manifest.revision:02d}"
