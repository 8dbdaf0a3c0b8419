"""The lines of a year pack: its manifest, the definitions in parts, the expected senders, the registers.

Canonical JSON each, accepted only in the form written here, so that nothing hides in a line and each fits a cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import Block, Branch, Committee, Federation, Member, Record
from roukin_desktop.domain.text import NAME_LIMIT
from roukin_desktop.exchange.submission import strict_json
from roukin_desktop.exchange.submission.pack_refusals import BAD_PACK, NewerPack
from roukin_desktop.exchange.submission.payload import build_payload, join_lines, read_payload, split_lines
from roukin_desktop.exchange.submission.sealed_kind import PACK

FORMAT = 1
PART = 4_000
"""Characters of the definitions a line holds: escaped they stay under a cell's limit."""
MOST_PARTS = 500
MOST_SENDERS = 2_000
REGISTERS = frozenset(cls.kind for cls in (Block, Federation, Committee, Branch, Member))
"""Kinds of record a pack may carry."""

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA = re.compile(r"[0-9a-f]{64}")
_SIGNATURE = re.compile(r"[0-9a-f]{128}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackManifest:
    """What a year pack says of itself.

    ``book_id``, ``code`` and ``name`` are headquarters'. ``revision`` counts the packs of a year and decides which of
    two is the newer; ``created_at`` (aware) is for people. Key and signature are hex digits, empty until signed.
    """

    format: int = FORMAT
    kind: str = PACK
    pack_id: str
    book_id: str
    role: Role
    code: str
    name: str
    fiscal_year: int
    revision: int
    created_at: datetime
    app_version: str
    body_sha256: str = ""
    public_key: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True, order=True)
class PackSender:
    """A sender headquarters expects."""

    code: str
    name: str
    mail: str = ""


def read_manifest(line: str) -> PackManifest:
    """Return the manifest of line 1, not yet verified; NewerPack for a newer format, else InputRefused."""
    try:
        value: dict[str, Any] = dict(strict_json.read_object(line))
        version = value.get("format")
        if type(version) is not int:
            raise TypeError("format")  # noqa: TRY301 - told like every other slip
        if version > FORMAT:
            raise NewerPack((f"format {version}",))
        if value.keys() != {f.name for f in fields(PackManifest)}:
            raise ValueError("keys")  # noqa: TRY301 - same
        value |= {"role": Role(value["role"]), "created_at": datetime.fromisoformat(value["created_at"])}
        manifest = PackManifest(**value)
        _match(_SIGNATURE, manifest.signature)
        _match(re.compile(re.escape(manifest_line(manifest))), line)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputRefused(BAD_PACK) from error
    return manifest


def manifest_line(manifest: PackManifest) -> str:
    """Return line 1; ValueError where a value cannot stand in a pack."""
    _check(manifest)
    value = {f.name: getattr(manifest, f.name) for f in fields(manifest)}
    return _line(value | {"role": manifest.role.value, "created_at": manifest.created_at.isoformat()})


def body_lines(text: str, senders: Iterable[PackSender], records: Iterable[Record]) -> list[str]:
    """Return the other lines; ValueError for what no pack may carry, InputRefused for a record longer than a cell."""
    known, kept = sorted(senders), list(records)
    parts = [text[at : at + PART] for at in range(0, len(text), PART)]
    if not 1 <= len(parts) <= MOST_PARTS or len(known) > MOST_SENDERS or any(r.kind not in REGISTERS for r in kept):
        raise ValueError("no definitions, too much, or a record that is no register's")
    for one in known:
        _short(one.code, one.name, one.mail)
    codes = [one.code for one in known]
    if len(set(codes)) != len(codes) or not all(one.code and one.name for one in known):
        raise ValueError("a sender twice or without code or name")
    lines = [_line({"text": part}) for part in parts]
    lines += [_line({"code": one.code, "mail": one.mail, "name": one.name}) for one in known]
    return lines + split_lines(build_payload(kept))


def read_body(lines: Sequence[str]) -> tuple[str, tuple[PackSender, ...], tuple[Record, ...]]:
    """Return what the other lines say; call it only after hash and signature were found right."""
    try:
        plain = [line for line in lines if not line.startswith('{"kind":')]
        values: list[dict[str, Any]] = [dict(strict_json.read_object(line)) for line in plain]
        text = "".join(str(value["text"]) for value in values if "text" in value)
        senders = tuple(PackSender(**value) for value in values if "text" not in value)
        records = tuple(read_payload(join_lines(lines[len(plain) :])))
        if body_lines(text, senders, records) != list(lines):
            raise ValueError("not canonical")  # noqa: TRY301 - told like every other slip
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputRefused(BAD_PACK) from error
    return text, senders, records


def _line(value: dict[str, Any]) -> str:
    text = strict_json.write(value)
    if len(text) > strict_json.CELL_LIMIT:
        raise ValueError("a line longer than a cell")
    return text


def _check(m: PackManifest) -> None:
    """Raise ValueError or TypeError where a value of a manifest is out of its range."""
    _match(_UUID, m.pack_id, m.book_id)
    _match(_SHA, m.body_sha256, m.public_key)
    _short(m.code, m.name, m.app_version)
    if any(type(number) is not int or number < 1 for number in (m.format, m.revision, m.fiscal_year)):
        raise ValueError("not a number from 1")
    if m.kind != PACK or m.role is not Role.HEADQUARTERS or m.created_at.utcoffset() is None or not m.name:
        raise ValueError("no pack of headquarters, a time without zone, or no name")
    if m.fiscal_year not in range(1900, 3000):
        raise ValueError("a year out of range")


def _match(pattern: re.Pattern[str], *texts: str) -> None:
    if any(not pattern.fullmatch(text) for text in texts):
        raise ValueError(f"not {pattern.pattern}")


def _short(*texts: str) -> None:
    if any(type(text) is not str or len(text) > NAME_LIMIT for text in texts):
        raise ValueError("a text is too long")
