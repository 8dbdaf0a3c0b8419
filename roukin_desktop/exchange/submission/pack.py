"""The year pack: headquarters' definitions, senders and registers, signed and read as strictly as a submission.

The definitions inside are read as a catalogue before anything counts: what cannot be read is refused as a whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from roukin_desktop.domain.catalogue import Catalogue
from roukin_desktop.domain.catalogue_reader import read_catalogue
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.records import Record
from roukin_desktop.exchange.submission.keys import SigningKey, fingerprint, verify
from roukin_desktop.exchange.submission.pack_lines import (
    PackManifest,
    PackSender,
    body_lines,
    manifest_line,
    read_body,
    read_manifest,
)
from roukin_desktop.exchange.submission.pack_refusals import (
    ALTERED,
    BAD_DEFINITION,
    BAD_PACK,
    BAD_SIGNATURE,
    IS_RECEIPT,
    IS_SUBMISSION,
    NOT_PACK,
    TOO_LONG,
)
from roukin_desktop.exchange.submission.payload import check_code
from roukin_desktop.exchange.submission.read import SubmissionFile
from roukin_desktop.exchange.submission.references import check_references
from roukin_desktop.exchange.submission.sealed_kind import PACK, RECEIPT, sealed_kind

__all__ = ["Pack", "PackManifest", "PackSender", "open_pack", "read_pack", "seal_pack"]

SIGNED_TYPE = "application/vnd.roukin.catalogue+json;v=1"


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose signature is right; whose key it is, the receiver decides. ``rows`` are its exact lines."""

    manifest: PackManifest
    catalogue: Catalogue
    senders: tuple[PackSender, ...]
    records: tuple[Record, ...]
    rows: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        """The 確認番号 of the key that signed it."""
        return fingerprint(self.manifest.public_key)

    @property
    def check_code(self) -> str:
        """The 照合コード of what it carries, printed on 表紙."""
        return check_code(self.manifest.body_sha256)


def seal_pack(
    draft: PackManifest, text: str, senders: Iterable[PackSender], records: Iterable[Record], key: SigningKey
) -> Pack:
    """Return the signed pack; hash, key and signature of ``draft`` are filled in here.

    Raises InputRefused for a text too long to be handed out, or definitions that could not be read again.
    """
    try:
        lines = body_lines(text, senders, records)
    except ValueError as error:
        raise InputRefused(TOO_LONG) from error
    body = _body(lines)
    named = replace(draft, body_sha256=_sha(body), public_key=key.public, signature="")
    signed = replace(named, signature=key.sign(SIGNED_TYPE, _signed_bytes(named, body)))
    return _opened(signed, lines)


def open_pack(path: Path) -> Pack:
    """Return the pack a file holds; InputRefused or FileTrouble with one sentence for anything else."""
    try:
        lines = SubmissionFile.read(path).sealed_lines()
    except InputRefused as refusal:
        told = str(refusal).replace("提出ブックと受領票", "年度定義の配布ファイル")
        raise InputRefused(told, refusal.problems) from refusal
    if lines is None:
        raise InputRefused(NOT_PACK)
    return read_pack(lines)


def read_pack(lines: Sequence[str]) -> Pack:
    """Return the pack its lines hold, hash and signature verified; NewerPack asks for an update."""
    kind = sealed_kind(lines[0]) if lines else ""
    if kind != PACK:
        raise InputRefused(IS_RECEIPT if kind == RECEIPT else IS_SUBMISSION if kind in set(Kind) else NOT_PACK)
    manifest = read_manifest(lines[0])
    try:
        body = _body(lines[1:])
    except UnicodeEncodeError as error:
        raise InputRefused(ALTERED) from error
    if _sha(body) != manifest.body_sha256:
        raise InputRefused(ALTERED)
    signed = _signed_bytes(replace(manifest, signature=""), body)
    if not verify(manifest.public_key, manifest.signature, SIGNED_TYPE, signed):
        raise InputRefused(BAD_SIGNATURE)
    return _opened(manifest, lines[1:])


def _opened(manifest: PackManifest, lines: Sequence[str]) -> Pack:
    text, senders, records = read_body(lines)
    try:
        check_references(records, "")
        catalogue = read_catalogue(text, f"{manifest.fiscal_year}年度")
    except InputRefused as refusal:
        raise InputRefused(BAD_DEFINITION, refusal.problems) from refusal
    if catalogue.fiscal_year != manifest.fiscal_year:
        raise InputRefused(BAD_PACK)
    return Pack(manifest, catalogue, senders, records, (manifest_line(manifest), *lines))


def _body(lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def _sha(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _signed_bytes(manifest: PackManifest, body: bytes) -> bytes:
    return manifest_line(manifest).encode("ascii") + b"\n" + body
