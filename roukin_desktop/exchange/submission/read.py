"""Open a submission that came by mail: everything about the file is doubted until hash and signature are right.

Order of the doubts (exchange.md §1, reliability.md 28-39): size and kind of the file, zip, XML entities, the manifest,
the hash of the payload, the signature; only then are records read.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.foreign.container import (
    NOT_EXCEL,
    is_zip,
    read_file,
    refuse_old_format,
    repack,
    unpack,
)
from roukin_desktop.exchange.foreign.model import Sheet
from roukin_desktop.exchange.foreign.steady import collector_paused
from roukin_desktop.exchange.foreign.workbook import OWN_SHEET, readers_stumble, sheet_files, sheets_of
from roukin_desktop.exchange.foreign.xml_scan import scan
from roukin_desktop.exchange.submission.keys import fingerprint
from roukin_desktop.exchange.submission.manifest import Manifest, check_signature, read_manifest
from roukin_desktop.exchange.submission.payload import (
    MAX_RECORDS,
    check_code,
    join_lines,
    payload_hash,
    read_payload,
    record_counts,
)
from roukin_desktop.exchange.submission.refusals import ALTERED, BAD_COUNTS, BAD_MANIFEST, NOT_OURS, TOO_MANY

DATA_SHEET = "データ_"
"""Begins the names of the tidy sheets."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission whose hash and signature are right; whose key it is, the receiver decides."""

    manifest: Manifest
    records: tuple[Record, ...]

    @property
    def check_code(self) -> str:
        """The 照合コード of the payload."""
        return check_code(self.manifest.payload_sha256)

    @property
    def fingerprint(self) -> str:
        """The 確認番号 of the key that signed it."""
        return fingerprint(self.manifest.public_key)


@dataclass(frozen=True, slots=True)
class Unverified:
    """A workbook of ours whose ``_roukin`` sheet is gone: only what its データ_ sheets show, nothing is proven."""

    sheets: tuple[Sheet, ...]


def open_submission(path: Path) -> Opened | Unverified:
    """Return what a submission file holds; raise InputRefused or FileTrouble with one sentence.

    UnsupportedNewer (an InputRefused) asks for an update. Memory is bounded by the caps of ``container``.
    """
    return open_content(read_file(path))


def open_content(content: bytes) -> Opened | Unverified:
    """Return what the bytes of a submission file hold."""
    parts = _parts(content)
    with collector_paused():
        lines = _own_lines(parts)
        if lines is not None:
            return _verified(lines)
    with readers_stumble():
        sheets = tuple(sheet for sheet in sheets_of(parts, "") if sheet.name.startswith(DATA_SHEET))
    if not sheets:
        raise InputRefused(NOT_OURS)
    return Unverified(sheets)


def shown_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the データ_ sheets as people see them, whatever the ``_roukin`` sheet says."""
    parts = _parts(read_file(path))
    with collector_paused(), readers_stumble():
        return tuple(sheet for sheet in sheets_of(parts, path.name) if sheet.name.startswith(DATA_SHEET))


def _parts(content: bytes) -> dict[str, bytes]:
    if not is_zip(content):
        refuse_old_format(content)
        raise InputRefused(NOT_EXCEL)
    return unpack(content)


def _own_lines(parts: dict[str, bytes]) -> list[str] | None:
    """Return the lines of the ``_roukin`` sheet, None where the workbook has none."""
    from python_calamine import CalamineWorkbook

    with readers_stumble():
        part = sheet_files(parts)[0].get(OWN_SHEET)
        if part is None:
            return None
        scan(parts.get(part, b""), {})
        book = CalamineWorkbook.from_filelike(io.BytesIO(repack(parts)))
        rows = book.get_sheet_by_name(OWN_SHEET).to_python(skip_empty_area=False)
    return _column_a(rows)


def _column_a(rows: Sequence[Sequence[object]]) -> list[str]:
    cells = [row[0] if row else "" for row in rows]
    while cells and cells[-1] == "":
        cells.pop()
    if len(cells) > MAX_RECORDS + 1:
        raise InputRefused(TOO_MANY)
    if not cells:
        raise InputRefused(BAD_MANIFEST)
    if not all(isinstance(cell, str) for cell in cells):
        raise InputRefused(ALTERED)
    return [str(cell) for cell in cells]


def _verified(lines: Sequence[str]) -> Opened:
    manifest = read_manifest(lines[0])
    try:
        payload = join_lines(lines[1:])
    except ValueError as error:
        raise InputRefused(ALTERED) from error
    if payload_hash(payload) != manifest.payload_sha256:
        raise InputRefused(ALTERED)
    check_signature(manifest, payload)
    records = tuple(read_payload(payload))
    if record_counts(records) != manifest.counts:
        raise InputRefused(BAD_COUNTS)
    return Opened(manifest, records)
