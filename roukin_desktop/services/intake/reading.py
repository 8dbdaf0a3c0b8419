"""Reading the files of a post one by one: a bad file is a sentence of its own and never stops the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from roukin_desktop.domain.errors import Cancelled, UserFixable
from roukin_desktop.exchange.submission.read import Opened, SubmissionFile, Unverified
from roukin_desktop.exchange.submission.references import check_references
from roukin_desktop.exchange.submission.sealed_kind import ReceiptGiven
from roukin_desktop.exchange.submission.visible import EditedCell, ShownTable, compare_sheets
from roukin_desktop.services.context import Context, Progress
from roukin_desktop.services.intake.sentences import UNFORESEEN
from roukin_desktop.system.logs import log_crash


@dataclass(frozen=True, slots=True)
class Cover:
    """What 表紙 of a file says in plain sight, for files that say nothing else: label and text of each line."""

    lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A file as it was read: a submission, a 未検証 one, a 受領票, or the sentence it is refused with."""

    path: Path
    opened: Opened | None = None
    unverified: Unverified | None = None
    cover: Cover = Cover()
    receipt: bool = False
    edited: tuple[EditedCell, ...] = ()
    refusal: str = ""


def read_all(context: Context, paths: Sequence[Path], progress: Progress | None = None) -> tuple[Read, ...]:
    """Read files in the order given; ``progress`` may raise Cancelled between two of them."""
    tell: Progress = progress or (lambda done, total: None)
    found = []
    for done, path in enumerate(paths):
        tell(done, len(paths))
        found.append(read(context, path))
    tell(len(paths), len(paths))
    return tuple(found)


def read(context: Context, path: Path) -> Read:
    """Read one file; whatever is wrong with it is said in the answer and raised nowhere."""
    try:
        return _read(context, path)
    except Cancelled:
        raise
    except ReceiptGiven as given:
        return Read(path=path, receipt=True, refusal=str(given))
    except UserFixable as refusal:
        return Read(path=path, refusal=str(refusal))
    except Exception as error:  # noqa: BLE001 one bad file never stops the others
        log_crash(error)
        return Read(path=path, refusal=UNFORESEEN)


def _read(context: Context, path: Path) -> Read:
    file = SubmissionFile.read(path)
    opened = file.open()
    if isinstance(opened, Unverified):
        return Read(path=path, unverified=opened, cover=_cover(file))
    check_references(opened.records, context.info.book_id)
    return Read(path=path, opened=opened, edited=_edited(context, file, opened))


def _edited(context: Context, file: SubmissionFile, opened: Opened) -> tuple[EditedCell, ...]:
    """Return the visible cells that differ; those of another year are not looked at, its words are not known here."""
    from roukin_desktop.exchange.submission.shown_cells import edited_cover_cells
    from roukin_desktop.reports.excel.data import unique_heads
    from roukin_desktop.services.payload_sheets import payload_sheets

    manifest = opened.manifest
    unchanged = manifest.sheets_sha256 != "" and file.sheets_digest() == manifest.sheets_sha256
    if unchanged or manifest.fiscal_year != context.info.open_year:
        return ()
    sheets = payload_sheets(context.catalogue(manifest.fiscal_year), manifest.book_id, opened.records)
    expected = [ShownTable(sheet.name, tuple(unique_heads(sheet)), sheet.rows, sheet.ids) for sheet in sheets]
    return (*edited_cover_cells(file, manifest), *compare_sheets(file.data_sheets(), expected))


def _cover(file: SubmissionFile) -> Cover:
    """Return the lines of 表紙: a label and the text beside it."""
    for sheet in file.people_sheets():
        if sheet.name == "表紙":
            filled = [[str(value) for value in row if value is not None] for row in sheet.rows]
            return Cover(tuple((row[0], " ".join(row[1:])) for row in filled if row))
    return Cover()
