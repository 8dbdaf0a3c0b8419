"""A submission laid out: the people's sheets, the データ_ sheets of the whole fiscal year, and the sealed lines.

What the sheets show is known only when they are written: the workbook is written once without the sealed lines and read
back by the very reader the receiver uses, so that both sides see the same texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import Record
from roukin_desktop.reports.model import Report
from roukin_desktop.services.context import Context
from roukin_desktop.services.papers.builder import build_report
from roukin_desktop.services.papers.controls import printed_controls
from roukin_desktop.services.payload_sheets import payload_sheets
from roukin_desktop.services.submission.cover import covered
from roukin_desktop.services.submission.words import KIND_TITLES, shown_period
from roukin_desktop.storage.store import BookStore
from roukin_desktop.system.files import replace_file

if TYPE_CHECKING:
    from roukin_desktop.exchange.submission.keys import SigningKey
    from roukin_desktop.exchange.submission.manifest import Manifest
    from roukin_desktop.exchange.submission.read import SubmissionFile
    from roukin_desktop.exchange.submission.seal import Sealed
    from roukin_desktop.exchange.submission.shown_cells import ShownCell

TOO_MANY_BOOKS = (
    "含まれる単組・事務所の数が多すぎるため、提出用ファイルを作れません。記録簿はそのままです。"
    "本部の担当者に相談してください。"
)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The report of a submission and the cells its people's sheets show; ``sealed`` lines are still missing."""

    report: Report
    cells: tuple[ShownCell, ...]
    sheets: str
    """The digest of all visible sheets as they will be written."""

    def sealed_with(self, rows: Sequence[str]) -> Report:
        """Return the report with the lines for the program."""
        from roukin_desktop.exchange.submission.shown_cells import shown_rows

        return replace(self.report, sealed=tuple(rows), shown=shown_rows(self.cells))


def lay_out(
    context: Context, store: BookStore | None, manifest: Manifest, records: Sequence[Record], fingerprint: str
) -> LaidOut:
    """Return a submission laid out; ``store`` holds the figures (a full one), its records are what travels.

    ``manifest`` need not be sealed yet; the 照合コード comes from the records.
    """
    from roukin_desktop.exchange.submission.payload import build_payload, check_code, payload_hash
    from roukin_desktop.exchange.submission.shown_cells import shown_cells

    kind = Kind(manifest.kind.value)
    code = check_code(payload_hash(build_payload(records)))
    catalogue = context.catalogue(manifest.fiscal_year)
    full = store is not None and kind is Kind.FULL
    plain = _summary(context, store, manifest) if store is not None and full else _statement(manifest, kind)
    report = covered(plain, manifest, kind, code, fingerprint)
    data = payload_sheets(catalogue, manifest.book_id, records)
    whole = replace(report, data=data)
    written = _written(whole)
    return LaidOut(whole, shown_cells(written), written.sheets_digest())


def seal_papers(laid: LaidOut, manifest: Manifest, records: Sequence[Record], key: SigningKey) -> Sealed:
    """Return the sealed submission whose manifest names what the papers show."""
    from roukin_desktop.exchange.submission.manifest import ManifestTooLong
    from roukin_desktop.exchange.submission.seal import seal
    from roukin_desktop.exchange.submission.shown_cells import shown_digest

    try:
        shown = replace(manifest, shown_sha256=shown_digest(laid.cells), sheets_sha256=laid.sheets)
        return seal(shown, records, key)
    except ManifestTooLong as trouble:
        raise InputRefused(TOO_MANY_BOOKS) from trouble


def _summary(context: Context, store: BookStore, manifest: Manifest) -> Report:
    made = build_report(
        store,
        context.catalogue,
        shown_period(manifest.fiscal_year, manifest.period),
        manifest.created_at,
        owner=manifest.name,
        revision=manifest.revision,
        app_version=manifest.app_version,
    )
    return replace(made, controls=_controls(manifest), data=())


def _statement(manifest: Manifest, kind: Kind) -> Report:
    period = shown_period(manifest.fiscal_year, manifest.period)
    return Report(
        title=f"{period.label} 推進活動 {KIND_TITLES[kind]}",
        period=period,
        owner=manifest.name,
        revision=manifest.revision,
        made_at=manifest.created_at,
        app_version=manifest.app_version,
        cover=(),
        controls=_controls(manifest),
        warnings=(),
        papers=(),
        data=(),
    )


def _controls(manifest: Manifest) -> tuple[tuple[str, str], ...]:
    return printed_controls((control.label, control.value, control.unit) for control in manifest.controls)


def _written(report: Report) -> SubmissionFile:
    """Return the workbook of a report as its receiver will read it; the sealed lines stand in sheets of their own."""
    from roukin_desktop.exchange.submission.read import SubmissionFile
    from roukin_desktop.reports.excel.workbook import write_excel

    with TemporaryDirectory(prefix="roukin-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "submission.xlsx"
        replace_file(path, lambda temporary: write_excel(report, temporary))
        return SubmissionFile.read(path)
