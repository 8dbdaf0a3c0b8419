"""Seal a submission: manifest, payload and signature as the lines of the workbook's ``_roukin`` sheet (design.md §5.8).

The workbook itself is the report's; it takes the lines as they are (``reports.model.Report.sealed``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.keys import SigningKey
from roukin_desktop.exchange.submission.manifest import Manifest, manifest_text, sign
from roukin_desktop.exchange.submission.payload import (
    build_payload,
    check_code,
    payload_hash,
    record_counts,
    split_lines,
)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A signed submission: its manifest and the exact payload bytes."""

    manifest: Manifest
    payload: bytes

    @property
    def check_code(self) -> str:
        """The 照合コード to print on 表紙, in the PDF footer and in the mail text."""
        return check_code(self.manifest.payload_sha256)

    @property
    def rows(self) -> tuple[str, ...]:
        """The lines of the ``_roukin`` sheet."""
        return tuple(sheet_rows(self.manifest, self.payload))


def seal(draft: Manifest, records: Iterable[Record], key: SigningKey) -> Sealed:
    """Return the submission of ``records``; counts, hash, key and signature of ``draft`` are filled in here.

    Raises InputRefused for a record too long for a cell, ValueError for a manifest that contradicts itself.
    """
    kept = tuple(records)
    payload = build_payload(kept)
    filled = replace(draft, counts=record_counts(kept), payload_sha256=payload_hash(payload))
    return Sealed(sign(filled, payload, key), payload)


def sheet_rows(manifest: Manifest, payload: bytes) -> list[str]:
    """Return the lines of the sheet: the manifest, then one line per record, each short enough for one cell."""
    return [manifest_text(manifest), *split_lines(payload)]
