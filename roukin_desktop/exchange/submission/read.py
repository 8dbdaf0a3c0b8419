"""Open a submission that came by mail: everything about the file is doubted until hash and signature are right.

Order of the doubts (exchange.md §1, reliability.md 28-39): size and kind of the file, zip, XML entities, the manifest,
the hash of the payload, the signature; only then are records read.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
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
from roukin_desktop.exchange.foreign.workbook import (
    OWN_SHEET,
    OWN_SHEETS,
    SHOWN_SHEET,
    readers_stumble,
    sheet_files,
    sheets_of,
)
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
from roukin_desktop.exchange.submission.refusals import (
    ALTERED,
    BAD_BOOKS,
    BAD_COUNTS,
    BAD_MANIFEST,
    BY_MAIL,
    NOT_OURS,
    TOO_MANY,
)
from roukin_desktop.exchange.submission.sealed_kind import PACK, RECEIPT, PackGiven, ReceiptGiven, sealed_kind

DATA_SHEET = "データ_"
"""Begins the names of the tidy sheets."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission whose hash and signature are right; whose key it is, the receiver decides."""

    manifest: Manifest
    records: tuple[Record, ...]
    payload: bytes = b""
    """The exact bytes the records came in; empty where nobody needs them."""

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


class SubmissionFile:
    """A submission file whose container was found sound; its sheets are read once, and only when asked for."""

    def __init__(self, content: bytes, name: str = "") -> None:
        """Unpack the bytes of a file; raise InputRefused with one sentence."""
        with _told_of_mail():
            self._parts = _unpacked(content)
        self._name = name
        self._sheets: tuple[Sheet, ...] | None = None

    @classmethod
    def read(cls, path: Path) -> SubmissionFile:
        """Return the file at a path; raise InputRefused or FileTrouble with one sentence."""
        with _told_of_mail():
            content = read_file(path)
        return cls(content, path.name)

    def open(self) -> Opened | Unverified:
        """Return what the file holds; InputRefused where hash, signature or a record is wrong."""
        lines = self.sealed_lines()
        if lines is not None:
            with collector_paused():
                return _verified(lines)
        sheets = self.data_sheets()
        if not sheets:
            raise InputRefused(NOT_OURS)
        return Unverified(sheets)

    def sealed_lines(self) -> list[str] | None:
        """Return the lines of the ``_roukin`` sheet as they stand, None where the workbook has none."""
        with collector_paused():
            return self._own_lines(OWN_SHEET)

    def data_sheets(self) -> tuple[Sheet, ...]:
        """Return the データ_ sheets as people see them, whatever the ``_roukin`` sheet says."""
        return tuple(sheet for sheet in self._visible() if sheet.name.startswith(DATA_SHEET))

    def people_sheets(self) -> tuple[Sheet, ...]:
        """Return 表紙 and the 資料 as people see them."""
        return tuple(sheet for sheet in self._visible() if not sheet.name.startswith(DATA_SHEET))

    def sheets_digest(self) -> str:
        """Return the SHA-256 of all visible sheets as they stand in the file, byte by byte, in their order.

        Our writer puts every text into its sheet, so nothing else says what a cell shows; '' where days would be read
        from another epoch.
        """
        with readers_stumble():
            files, is_1904 = sheet_files(self._parts)
        digest = hashlib.sha256()
        for name, part in files.items():
            if name not in OWN_SHEETS:
                content = self._parts.get(part, b"")
                digest.update(f"{name}\n{len(content)}\n".encode("utf-8", "replace"))
                digest.update(content)
        return "" if is_1904 else digest.hexdigest()

    def shown_lines(self) -> list[str] | None:
        """Return the lines of the ``_roukin_shown`` sheet, None where it is gone or no longer ours."""
        try:
            return self._own_lines(SHOWN_SHEET)
        except InputRefused:
            return None

    def _visible(self) -> tuple[Sheet, ...]:
        if self._sheets is None:
            with collector_paused(), readers_stumble():
                self._sheets = tuple(sheets_of(self._parts, self._name))
        return self._sheets

    def _own_lines(self, sheet: str) -> list[str] | None:
        """Return the lines of one of our hidden sheets, None where the workbook has none."""
        from python_calamine import CalamineWorkbook

        with readers_stumble():
            part = sheet_files(self._parts)[0].get(sheet)
            if part is None:
                return None
            scan(self._parts.get(part, b""), {})
            needed = {name: content for name, content in self._parts.items() if _needed(name, part)}
            book = CalamineWorkbook.from_filelike(io.BytesIO(repack(needed)))
            rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        return _column_a(rows)


def open_submission(path: Path) -> Opened | Unverified:
    """Return what a submission file holds; raise InputRefused or FileTrouble with one sentence.

    UnsupportedNewer (an InputRefused) asks for an update. Memory is bounded by the caps of ``container``.
    """
    return SubmissionFile.read(path).open()


def open_content(content: bytes) -> Opened | Unverified:
    """Return what the bytes of a submission file hold."""
    return SubmissionFile(content).open()


def shown_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the データ_ sheets as people see them, whatever the ``_roukin`` sheet says."""
    return SubmissionFile.read(path).data_sheets()


@contextmanager
def _told_of_mail() -> Iterator[None]:
    """Say of a container what to do about a file that came by mail."""
    try:
        yield
    except InputRefused as refusal:
        raise InputRefused(BY_MAIL.get(str(refusal), str(refusal)), refusal.problems) from refusal


def _unpacked(content: bytes) -> dict[str, bytes]:
    if not is_zip(content):
        refuse_old_format(content)
        raise InputRefused(NOT_EXCEL)
    return unpack(content)


def _needed(name: str, part: str) -> bool:
    """Tell whether a part is needed to read one sheet: of all sheets that one alone."""
    return name == part or not name.lower().startswith("xl/worksheets/")


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
    if sealed_kind(lines[0]) == RECEIPT:
        raise ReceiptGiven
    if sealed_kind(lines[0]) == PACK:
        raise PackGiven
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
    if {record.book_id for record in records} - {manifest.book_id} != {book.book_id for book in manifest.carried}:
        raise InputRefused(BAD_BOOKS)
    return Opened(manifest, records, payload)
