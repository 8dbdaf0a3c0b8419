"""The lines of a 受領票: its manifest, an entry per submission, a line per record sent back; canonical JSON each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import pairwise
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.facts import Kind
from roukin_desktop.domain.intake.receipt import Entry, Outcome, Returned
from roukin_desktop.domain.records import KINDS
from roukin_desktop.domain.text import NAME_LIMIT, NOTE_LIMIT
from roukin_desktop.exchange.submission import strict_json
from roukin_desktop.exchange.submission.receipt_refusals import BAD_RECEIPT, NewerReceipt
from roukin_desktop.exchange.submission.sealed_kind import RECEIPT

FORMAT = 1
MOST_LINES = 20_000

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")
_PERIOD = re.compile(r"[0-9]{4}(?:H[12]|-(?:0[1-9]|1[0-2])|:[0-9a-z_]{1,60})?")
_MOST_ITEMS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptManifest:
    """What a receipt says of itself.

    ``book_id``, ``role``, ``code`` and ``name`` are the receiver's, ``sender_books`` the books it answers, in order.
    ``number`` only rises in the receiver's book and decides which of two receipts holds; ``created_at`` (aware) is for
    people. Key and signature are hex digits, empty until signed.
    """

    format: int = FORMAT
    kind: str = RECEIPT
    receipt_id: str
    number: int
    book_id: str
    role: Role
    code: str
    name: str
    sender_code: str
    sender_name: str
    sender_books: tuple[str, ...]
    created_at: datetime
    app_version: str
    entries_sha256: str = ""
    public_key: str = ""
    signature: str = ""


def read_manifest(line: str) -> ReceiptManifest:
    """Return the manifest of line 1, not yet verified; UnsupportedNewer for a newer format, else InputRefused."""
    try:
        value: dict[str, Any] = dict(strict_json.read_object(line))
        version = value.get("format")
        if type(version) is not int:
            raise TypeError("format")  # noqa: TRY301 - told like every other slip
        if version > FORMAT:
            raise NewerReceipt((f"format {version}",))
        if value.keys() != {f.name for f in fields(ReceiptManifest)}:
            raise ValueError("keys")  # noqa: TRY301 - same
        value |= {
            "role": Role(value["role"]),
            "sender_books": tuple(value["sender_books"]),
            "created_at": datetime.fromisoformat(value["created_at"]),
        }
        manifest = ReceiptManifest(**value)
        _match(_SIGNATURE, manifest.signature)
        _match(re.compile(re.escape(manifest_line(manifest))), line)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputRefused(BAD_RECEIPT) from error
    return manifest


def read_lines(lines: Sequence[str]) -> tuple[tuple[Entry, ...], tuple[Returned, ...]]:
    """Return what the other lines say; call it only after hash and signature were found right."""
    try:
        if len(lines) > MOST_LINES:
            raise ValueError("too many lines")  # noqa: TRY301 - told like every other slip
        values: list[dict[str, Any]] = [dict(strict_json.read_object(line)) for line in lines]
        entries = tuple(_entry(value) for value in values if "record_id" not in value)
        returned = tuple(Returned(**value) for value in values if "record_id" in value)
        check_entries(entries, returned)
        if [*map(entry_line, entries), *map(returned_line, returned)] != list(lines):
            raise ValueError("not canonical")  # noqa: TRY301 - same
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputRefused(BAD_RECEIPT) from error
    return entries, returned


def _entry(value: dict[str, Any]) -> Entry:
    made = {"kind": Kind(value["kind"]), "outcome": Outcome(value["outcome"])}
    lists = {name: tuple(value[name]) for name in ("complete", "closed")}
    return Entry(**value | made | lists)


def manifest_line(manifest: ReceiptManifest) -> str:
    """Return line 1; ValueError where a value cannot stand in a receipt."""
    _check(manifest)
    value = {f.name: getattr(manifest, f.name) for f in fields(manifest)}
    return _line(value | {"role": manifest.role.value, "created_at": manifest.created_at.isoformat()})


def entry_line(entry: Entry) -> str:
    """Return the line of one submission."""
    value = {f.name: getattr(entry, f.name) for f in fields(entry)}
    return _line(value | {"kind": entry.kind.value, "outcome": entry.outcome.value})


def returned_line(one: Returned) -> str:
    """Return the line of one record sent back."""
    return _line({f.name: getattr(one, f.name) for f in fields(one)})


def _line(value: dict[str, Any]) -> str:
    text = strict_json.write(value)
    if len(text) > strict_json.CELL_LIMIT:
        raise ValueError("a line longer than a cell")
    return text


def _check(m: ReceiptManifest) -> None:
    """Raise ValueError or TypeError where a value of a manifest is out of its range."""
    _match(_UUID, m.receipt_id, m.book_id, *m.sender_books)
    _match(_SHA, m.entries_sha256, m.public_key)
    _short(NAME_LIMIT, m.code, m.name, m.sender_code, m.sender_name, m.app_version)
    _numbers(m.format, m.number)
    if m.kind != RECEIPT or m.created_at.utcoffset() is None or not m.name or not m.sender_code:
        raise ValueError("no receipt, a time without zone, or a name missing")
    if not 1 <= len(m.sender_books) <= _MOST_ITEMS or any(a >= b for a, b in pairwise(m.sender_books)):
        raise ValueError("books out of order")


def check_entries(entries: Sequence[Entry], returned: Sequence[Returned]) -> None:
    """Raise ValueError or TypeError where a line is out of its range or its order."""
    for entry in entries:
        _match(_UUID, entry.submission_id)
        _match(_SHA, entry.payload_sha256)
        _match(_PERIOD, *entry.complete, *entry.closed)
        _short(NOTE_LIMIT, entry.remark)
        _numbers(entry.fiscal_year, entry.revision)
        if max(len(entry.complete), len(entry.closed)) > _MOST_ITEMS:
            raise ValueError("too many periods")
    for one in returned:
        _match(_UUID, one.submission_id)
        _short(NAME_LIMIT, one.record_id)
        _short(NOTE_LIMIT, one.remark)
        if one.kind not in KINDS:
            raise ValueError("a record of an unknown kind")
    if any(order(a) >= order(b) for a, b in pairwise(entries)) or any(a >= b for a, b in pairwise(returned)):
        raise ValueError("lines out of order or twice")


def order(entry: Entry) -> tuple[int, int, str, str]:
    """Return what entries are sorted by."""
    return entry.fiscal_year, entry.revision, entry.submission_id, entry.payload_sha256


def _match(pattern: re.Pattern[str], *texts: str) -> None:
    if any(not pattern.fullmatch(text) for text in texts):
        raise ValueError(f"not {pattern.pattern}")


def _short(limit: int, *texts: str) -> None:
    if any(type(text) is not str or len(text) > limit for text in texts):
        raise ValueError("a text is too long")


def _numbers(*numbers: int) -> None:
    if any(type(number) is not int or number < 1 for number in numbers):
        raise ValueError("not a number from 1")
