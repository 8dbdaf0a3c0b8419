"""The manifest: what a submission says of itself, in row 1 of the ``_roukin`` sheet (exchange.md §1).

The signature covers the manifest (without itself) and the payload, so neither a revision number nor a record can be
changed. A text is accepted only in its canonical form; what a newer version wrote asks for an update.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import DEEDS, HOME_ONLY, KINDS
from roukin_desktop.domain.text import NAME_LIMIT
from roukin_desktop.exchange.submission import strict_json
from roukin_desktop.exchange.submission.keys import SigningKey, verify
from roukin_desktop.exchange.submission.refusals import BAD_MANIFEST, BAD_SIGNATURE, UnsupportedNewer

FORMAT = 1
"""Version of the container; a reader takes this one and every older one."""

SIGNED_TYPE = "application/vnd.roukin.submission+json;v=1"

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_PERIOD = re.compile(r"[0-9]{4}(?:H[12]|-(?:0[1-9]|1[0-2])|:[0-9a-z_]{1,60})?")
_MOST_ITEMS = 100
_TRAVELLING = frozenset(KINDS) - HOME_ONLY
_REGISTERS = _TRAVELLING - DEEDS


class SubmissionKind(StrEnum):
    """What a submission is: everything of the year, 実績なし, or 取下げ of the one before."""

    FULL = "full"
    NIL = "nil"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Previous:
    """The submission this one replaces, by id and payload hash."""

    submission_id: str
    payload_sha256: str


@dataclass(frozen=True, slots=True)
class CatalogueStamp:
    """The 年度定義 the sender worked with: its fiscal year and the SHA-256 of its text."""

    year: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Control:
    """A control total (控え): label as printed, integer value (None: 記録なし, law L7) and unit."""

    label: str
    value: int | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class CarriedBook:
    """Another book whose records travel inside this submission, as its own manifest named it."""

    book_id: str
    role: Role
    code: str
    name: str


class ManifestTooLong(ValueError):
    """A manifest that no cell can hold: it carries too many books."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A manifest. ``counts`` are (kind, records), ``complete`` the keys of periods declared complete.

    ``created_at`` is aware and for information only: order comes from ``supersedes`` alone (L6). ``name`` is the
    sender's. ``period`` is the key of the period the people's sheets show, '' for none; ``shown_sha256`` the digest of
    their cells (``shown_cells``), '' where there are none. ``sheets_sha256`` is that of all visible sheets as written,
    byte by byte: where it agrees nobody changed a cell. ``carried`` names the other books in the payload, by id.
    ``public_key`` and ``signature`` are hex digits; ``signature`` is empty until signed.
    """

    format: int = FORMAT
    kind: SubmissionKind = SubmissionKind.FULL
    submission_id: str
    book_id: str
    role: Role
    code: str
    name: str
    fiscal_year: int
    revision: int
    supersedes: Previous | None = None
    catalogue: CatalogueStamp
    app_version: str
    schema_version: int
    created_at: datetime
    counts: tuple[tuple[str, int], ...] = ()
    controls: tuple[Control, ...] = ()
    complete: tuple[str, ...] = ()
    period: str = ""
    carried: tuple[CarriedBook, ...] = ()
    shown_sha256: str = ""
    sheets_sha256: str = ""
    payload_sha256: str = ""
    public_key: str = ""
    signature: str = ""


def manifest_text(manifest: Manifest) -> str:
    """Return the canonical JSON of a manifest; ValueError where a value cannot stand in one, or all are too long."""
    _check(manifest)
    text = strict_json.write(_plain(manifest))
    if len(text) > strict_json.CELL_LIMIT:
        raise ManifestTooLong("a manifest longer than a cell")
    return text


def read_manifest(text: str) -> Manifest:
    """Return the manifest a text holds, not yet verified.

    Raises UnsupportedNewer for a newer format, InputRefused for everything that is not a canonical manifest.
    """
    try:
        value = strict_json.read_object(text)
        version = _whole(value.get("format"))
        if version > FORMAT:
            raise UnsupportedNewer((f"format {version}",))
        manifest = _from_plain(value)
        _match(_SIGNATURE, manifest.signature)
        _match(re.compile(re.escape(manifest_text(manifest))), text)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputRefused(BAD_MANIFEST) from error
    return manifest


def sign(manifest: Manifest, payload: bytes, key: SigningKey) -> Manifest:
    """Return the manifest with public key and signature over itself and the exact payload bytes."""
    named = replace(manifest, public_key=key.public, signature="")
    return replace(named, signature=key.sign(SIGNED_TYPE, _signed_bytes(named, payload)))


def check_signature(manifest: Manifest, payload: bytes) -> None:
    """Raise InputRefused unless the holder of the manifest's key signed this manifest and this payload.

    Whether that key belongs to the sender is for the receiver to know (exchange.md §2).
    """
    body = _signed_bytes(replace(manifest, signature=""), payload)
    if not verify(manifest.public_key, manifest.signature, SIGNED_TYPE, body):
        raise InputRefused(BAD_SIGNATURE)


def _signed_bytes(manifest: Manifest, payload: bytes) -> bytes:
    return manifest_text(manifest).encode("ascii") + b"\n" + payload


def _plain(manifest: Manifest) -> dict[str, Any]:
    value = {f.name: getattr(manifest, f.name) for f in fields(manifest)}
    before = manifest.supersedes
    value["kind"], value["role"] = manifest.kind.value, manifest.role.value
    value["supersedes"] = before and {"payload_sha256": before.payload_sha256, "submission_id": before.submission_id}
    value["catalogue"] = {"sha256": manifest.catalogue.sha256, "year": manifest.catalogue.year}
    value["created_at"] = manifest.created_at.isoformat()
    value["counts"] = dict(manifest.counts)
    value["controls"] = [{"label": c.label, "unit": c.unit, "value": c.value} for c in manifest.controls]
    value["carried"] = [
        {"book_id": book.book_id, "code": book.code, "name": book.name, "role": book.role.value}
        for book in manifest.carried
    ]
    return value


def _from_plain(value: dict[str, Any]) -> Manifest:
    names = {f.name for f in fields(Manifest)}
    if value.keys() != names:
        raise ValueError(f"keys {sorted(value.keys() ^ names)}")
    read: dict[str, Callable[[Any], Any]] = {
        "kind": SubmissionKind,
        "role": Role,
        "supersedes": lambda v: None if v is None else Previous(**v),
        "catalogue": lambda v: CatalogueStamp(**v),
        "created_at": datetime.fromisoformat,
        "counts": lambda v: tuple(v.items()),
        "controls": lambda v: tuple(Control(**item) for item in v),
        "complete": tuple,
        "carried": lambda v: tuple(CarriedBook(**item | {"role": Role(item["role"])}) for item in v),
    }
    return Manifest(**{name: read[name](v) if name in read else v for name, v in value.items()})


def _check(m: Manifest) -> None:
    """Raise ValueError where a value is out of its range or two contradict each other."""
    _match(_UUID, m.submission_id, m.book_id, *([m.supersedes.submission_id] if m.supersedes else []))
    _match(_SHA, m.payload_sha256, m.public_key, m.catalogue.sha256)
    _match(_SHA, *([m.supersedes.payload_sha256] if m.supersedes else []))
    _match(_SHA, *(digest for digest in (m.shown_sha256, m.sheets_sha256) if digest != ""))
    _match(_PERIOD, *m.complete, *([m.period] if m.period != "" else []))
    controls = [text for control in m.controls for text in (control.label, control.unit)]
    books = [text for book in m.carried for text in (book.code, book.name)]
    texts = (m.code, m.name, m.app_version, *controls, *books)
    if any(type(text) is not str or len(text) > NAME_LIMIT for text in texts):
        raise ValueError("a text is too long")
    if not m.code or not m.name or m.created_at.utcoffset() is None:
        raise ValueError("a sender without code or name, or a time without zone")
    if not 1 <= _whole(m.format) <= FORMAT or _whole(m.revision) < 1 or _whole(m.schema_version) < 0:
        raise ValueError("a number out of range")
    if not all(1900 <= _whole(year) <= 2999 for year in (m.fiscal_year, m.catalogue.year)):
        raise ValueError("a year out of range")
    if any(control.value is not None and type(control.value) is not int for control in m.controls):
        raise ValueError("a control total that is no number")
    if max(len(m.controls), len(m.complete)) > _MOST_ITEMS or len(set(m.complete)) != len(m.complete):
        raise ValueError("too many items or one twice")
    _check_carried(m)
    _check_story(m)


def _check_carried(m: Manifest) -> None:
    """Raise ValueError where the carried books are not other books, each once and in the order of their ids."""
    ids = [book.book_id for book in m.carried]
    _match(_UUID, *ids)
    if m.book_id in ids or ids != sorted(set(ids)):
        raise ValueError("a carried book that is the sender's own, stands twice or out of order")


def _check_story(m: Manifest) -> None:
    """Raise ValueError where revision, kind and counts contradict each other."""
    if (m.revision == 1) != (m.supersedes is None):
        raise ValueError("only a first revision supersedes nothing")
    if m.supersedes is not None and m.supersedes.submission_id == m.submission_id:
        raise ValueError("a submission that supersedes itself")
    if any(kind not in _TRAVELLING or _whole(count) < 1 for kind, count in m.counts) or list(m.counts) != sorted(
        m.counts
    ):
        raise ValueError("counts of unknown kinds or without records")
    kinds = {kind for kind, _ in m.counts}
    if m.kind is SubmissionKind.WITHDRAWAL and (kinds or m.supersedes is None or m.complete):
        raise ValueError("a withdrawal carries nothing but what it withdraws")
    if m.kind is SubmissionKind.NIL and not kinds <= _REGISTERS:
        raise ValueError("実績なし with records")


def _match(pattern: re.Pattern[str], *texts: str) -> None:
    if any(not pattern.fullmatch(text) for text in texts):
        raise ValueError(f"not {pattern.pattern}")


def _whole(value: object) -> int:
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value
