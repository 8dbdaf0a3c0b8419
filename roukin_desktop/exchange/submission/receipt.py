"""The 受領票 as lines of a ``_roukin`` sheet: signed by the receiver, read as strictly as a submission.

Line 1 is the manifest, then a line per submission of the sender, then a line per record sent back. Remarks stand on
lines of their own records, so that no line outgrows a cell however much was sent back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.intake.receipt import Entry, Returned
from roukin_desktop.exchange.submission.keys import SigningKey, fingerprint, verify
from roukin_desktop.exchange.submission.read import SubmissionFile
from roukin_desktop.exchange.submission.receipt_lines import (
    ReceiptManifest,
    check_entries,
    entry_line,
    manifest_line,
    order,
    read_lines,
    read_manifest,
    returned_line,
)
from roukin_desktop.exchange.submission.receipt_refusals import ALTERED, BAD_SIGNATURE, IS_SUBMISSION, NOT_RECEIPT
from roukin_desktop.exchange.submission.sealed_kind import PACK, RECEIPT, PackGiven, sealed_kind

__all__ = ["Receipt", "ReceiptManifest", "open_receipt", "read_receipt", "seal_receipt"]

SIGNED_TYPE = "application/vnd.roukin.receipt+json;v=1"


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt whose signature is right; whose key it is, the sender decides. ``rows`` are its exact lines."""

    manifest: ReceiptManifest
    entries: tuple[Entry, ...]
    returned: tuple[Returned, ...]
    rows: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        """The 確認番号 of the key that signed it."""
        return fingerprint(self.manifest.public_key)


def seal_receipt(
    draft: ReceiptManifest, entries: Sequence[Entry], returned: Sequence[Returned], key: SigningKey
) -> Receipt:
    """Return the signed receipt; hash, key and signature of ``draft`` are filled in here.

    Raises ValueError where a value cannot stand in a receipt.
    """
    kept, back = tuple(sorted(entries, key=order)), tuple(sorted(returned))
    check_entries(kept, back)
    lines = [*(entry_line(entry) for entry in kept), *(returned_line(one) for one in back)]
    body = _body(lines)
    named = replace(draft, entries_sha256=_sha(body), public_key=key.public, signature="")
    signed = replace(named, signature=key.sign(SIGNED_TYPE, _signed_bytes(named, body)))
    return Receipt(signed, kept, back, (manifest_line(signed), *lines))


def open_receipt(content: bytes) -> Receipt:
    """Return the receipt in the bytes of a workbook; InputRefused with one sentence for anything else."""
    lines = SubmissionFile(content).sealed_lines()
    if lines is None:
        raise InputRefused(NOT_RECEIPT)
    return read_receipt(lines)


def read_receipt(lines: Sequence[str]) -> Receipt:
    """Return the receipt its lines hold, hash and signature verified; UnsupportedNewer asks for an update."""
    if lines and sealed_kind(lines[0]) == PACK:
        raise PackGiven
    if not lines or sealed_kind(lines[0]) != RECEIPT:
        raise InputRefused(IS_SUBMISSION if lines and sealed_kind(lines[0]) in set(Kind) else NOT_RECEIPT)
    manifest = read_manifest(lines[0])
    try:
        body = _body(lines[1:])
    except UnicodeEncodeError as error:
        raise InputRefused(ALTERED) from error
    if _sha(body) != manifest.entries_sha256:
        raise InputRefused(ALTERED)
    if not verify(
        manifest.public_key, manifest.signature, SIGNED_TYPE, _signed_bytes(replace(manifest, signature=""), body)
    ):
        raise InputRefused(BAD_SIGNATURE)
    entries, returned = read_lines(lines[1:])
    return Receipt(manifest, entries, returned, tuple(lines))


def _body(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def _sha(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _signed_bytes(manifest: ReceiptManifest, body: bytes) -> bytes:
    return manifest_line(manifest).encode("ascii") + b"\n" + body
