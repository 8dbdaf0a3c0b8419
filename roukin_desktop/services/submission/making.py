"""提出用ファイルの作成: workbook and PDF of one state of the book, kept with their exact payload (exchange.md §1).

The row in the book and both files come together or not at all: the files are written inside the transaction, and
taken away again where it fails at its very end.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from roukin_desktop.domain.book import Verb
from roukin_desktop.domain.errors import FileTrouble, InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.labels import VERB_WORDS
from roukin_desktop.services.outputs import refuse_same_file, taken_back, write
from roukin_desktop.services.submission.drafting import Plan, plan, why_not
from roukin_desktop.services.submission.keyring import key_state, signing_key
from roukin_desktop.services.submission.manifests import file_stem, manifest_of_plan
from roukin_desktop.services.submission.models import Made, SubmissionDraft
from roukin_desktop.services.submission.papers import LaidOut, lay_out, seal_papers
from roukin_desktop.services.submission.rebuilding import as_it_was
from roukin_desktop.services.submission.sent import line_of, manifest_of, records_of, sent_lines, sent_row
from roukin_desktop.storage.shelf.sent import Sent, keep_sent, sent_payload
from roukin_desktop.system.files import write_trouble

if TYPE_CHECKING:
    from roukin_desktop.domain.records import Record
    from roukin_desktop.exchange.submission.manifest import Manifest
    from roukin_desktop.exchange.submission.seal import Sealed


def make(
    context: Context, draft: SubmissionDraft, out: Path, *, new_key: bool = False, progress: Progress | None = None
) -> Made:
    """Make a new revision into the folder ``out``; InputRefused where it is blocked, nothing done where it fails."""
    from roukin_desktop.exchange.submission.keys import fingerprint

    context.must_be_writable()
    with context.store.reading():
        planned = plan(context, draft.year, draft.kind, draft.complete, draft.period.key)
        refusal = why_not(context, planned)
    if refusal:
        raise InputRefused(refusal)
    key = signing_key(context, new=new_key)
    with context.store.reading():
        manifest = manifest_of_plan(context, planned, context.clock())
        signer = fingerprint(key.public)
        laid = lay_out(context, context.store, manifest, planned.records, signer)
    sealed = seal_papers(laid, manifest, planned.records, key)
    paths = _paths(context, out, manifest)
    row = _row(planned, sealed, paths[0].name, signer)
    label = f"{planned.year}年度 第{planned.revision}版 {VERB_WORDS[Verb.SUBMIT]}"
    with taken_back(paths), context.store.transaction(Verb.SUBMIT, label):
        keep_sent(context.store, row, sealed.payload)
        write(laid.sealed_with(sealed.rows), *paths, progress)
    return Made(line_of(row), paths)


def again(context: Context, submission_id: str, out: Path, progress: Progress | None = None) -> Made:
    """Write the files of an earlier submission once more; InputRefused where it was not made here."""
    row = sent_row(context, submission_id)
    manifest, records = manifest_of(row), records_of(context, row)
    paths = _paths(context, out, manifest)
    with ExitStack() as stack:
        full = row.kind is Kind.FULL
        store = stack.enter_context(as_it_was(context, row.fiscal_year, records)) if full else None
        laid = lay_out(context, store, manifest, records, row.key_fingerprint)
        rows = _rows_again(context, row, laid, records)
        write(laid.sealed_with(rows), *paths, progress)
    line = next(line for line in sent_lines(context, row.fiscal_year) if line.submission_id == submission_id)
    return Made(line, paths)


def _rows_again(context: Context, row: Sent, laid: LaidOut, records: Sequence[Record]) -> Sequence[str]:
    """Return the sealed lines of an earlier submission: those that were written then.

    Where last year's records changed since, the papers show other comparisons; then the same submission is sealed
    anew over what they show, or its receiver would be told of cells nobody edited. That takes the key it was sealed
    with.
    """
    from roukin_desktop.exchange.submission.seal import sheet_rows
    from roukin_desktop.exchange.submission.shown_cells import shown_digest

    manifest = manifest_of(row)
    then = sheet_rows(manifest, sent_payload(context.store, row.submission_id))
    if shown_digest(laid.cells) == manifest.shown_sha256 or key_state(context).fingerprint != row.key_fingerprint:
        return then
    return seal_papers(laid, manifest, records, signing_key(context)).rows


def _row(planned: Plan, sealed: Sealed, file_name: str, signer: str) -> Sent:
    from roukin_desktop.exchange.submission.manifest import manifest_text

    manifest = sealed.manifest
    return Sent(
        submission_id=manifest.submission_id,
        fiscal_year=planned.year,
        revision=planned.revision,
        kind=planned.kind,
        complete=planned.complete,
        period=planned.period.key,
        payload_sha256=manifest.payload_sha256,
        manifest=manifest_text(manifest),
        made_at=manifest.created_at,
        file_name=file_name,
        key_fingerprint=signer,
    )


def _paths(context: Context, out: Path, manifest: Manifest) -> tuple[Path, Path]:
    """Return workbook and PDF in the folder, which is made where it is missing."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise FileTrouble(write_trouble(out, trouble)) from trouble
    stem = file_stem(manifest)
    excel, pdf = out / f"{stem}.xlsx", out / f"{stem}.pdf"
    refuse_same_file(context.store.path, excel, pdf)
    return excel, pdf
