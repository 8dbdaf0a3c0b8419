"""A submission on its way in: what its manifest says, or what a person vouches for where there is none (未検証)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.intake.chain import chains
from roukin_desktop.domain.intake.facts import Facts, Kind, Link, Received
from roukin_desktop.domain.period import half_period, year_period
from roukin_desktop.domain.records import DEEDS, Record
from roukin_desktop.domain.text import clean, narrow
from roukin_desktop.exchange.submission.manifest import Manifest, manifest_text
from roukin_desktop.exchange.submission.payload import build_payload, check_code, payload_hash
from roukin_desktop.exchange.submission.read import Unverified
from roukin_desktop.exchange.submission.rebuilt import rebuild
from roukin_desktop.exchange.submission.references import check_references
from roukin_desktop.services.context import Context
from roukin_desktop.services.intake import sentences
from roukin_desktop.services.intake.reading import Read
from roukin_desktop.services.submission.words import OWNERS

_REVISION = re.compile(r"第([1-9][0-9]{0,3})版")
_YEAR = re.compile(r"(20[0-9]{2})年度")
_COMPLETE = "完了"
_SENDER = re.compile(r"(.+)\(([^()]+)\)")
_CHECK = "照合コード"
_KIND, _WITHDRAWN = "提出の種類", "取下げ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A submission with its records; ``manifest`` None where nothing proves what it says."""

    read: Read
    received: Received
    records: Sequence[Record]
    name: str
    manifest: Manifest | None = None

    @property
    def path(self) -> Path:
        """The file."""
        return self.read.path

    @property
    def check_code(self) -> str:
        """The 照合コード of its records."""
        return check_code(self.received.payload_sha256)

    @property
    def manifest_text(self) -> str:
        """The exact manifest, '' where there is none."""
        return manifest_text(self.manifest) if self.manifest else ""

    @property
    def made_at(self) -> datetime | None:
        """When the sender made it, as far as it says."""
        return self.manifest.created_at if self.manifest else None


def coming(context: Context, read: Read) -> Coming:
    """Return the submission of a file whose seal is whole; InputRefused where it is not for this book."""
    if read.opened is None:
        raise ValueError(read.path)
    manifest = read.opened.manifest
    if manifest.book_id == context.info.book_id:
        raise InputRefused(sentences.OWN_BOOK)
    if manifest.fiscal_year != context.info.open_year:
        raise InputRefused(sentences.other_year(manifest.fiscal_year, context.info.open_year))
    return Coming(
        read=read,
        received=received_of(manifest, read.opened.fingerprint),
        records=read.opened.records,
        name=manifest.name,
        manifest=manifest,
    )


def received_of(manifest: Manifest, key_fingerprint: str) -> Received:
    """Return what intake decides from."""
    before = manifest.supersedes
    return Received(
        submission_id=manifest.submission_id,
        payload_sha256=manifest.payload_sha256,
        book_id=manifest.book_id,
        sender_code=manifest.code,
        fiscal_year=manifest.fiscal_year,
        revision=manifest.revision,
        supersedes=Link(before.submission_id, before.payload_sha256) if before else None,
        kind=Kind(manifest.kind.value),
        key_fingerprint=key_fingerprint,
        periods=manifest.complete,
    )


def vouched(context: Context, facts: Facts, read: Read, code: str) -> Coming:
    """Return the submission a person vouches for: rebuilt from the sheets, following what is there of this sender.

    InputRefused where the sheets do not give whole records, are of another year or sender, or the sender is not on the
    list.
    """
    if read.unverified is None:
        raise ValueError(read.path)
    code = narrow(clean(code))
    names = {sender.code: sender.name for sender in facts.expected}
    if code not in names:
        raise InputRefused(sentences.NO_SENDER)
    shown = _sender_shown(read)
    if shown is not None and shown[1] != code:
        raise InputRefused(sentences.another_sender(shown[0], names[code]))
    year = context.info.open_year
    shown_year = _found(_YEAR, read)
    if shown_year is not None and shown_year != year:
        raise InputRefused(sentences.other_year(shown_year, year))
    book_id = _book_of(facts, code)
    records = _rebuilt(context, read.unverified, book_id)
    received = _received(facts, read, code, book_id, year, records)
    return Coming(read=read, received=received, records=records, name=names[code])


def _rebuilt(context: Context, unverified: Unverified, book_id: str) -> tuple[Record, ...]:
    made = rebuild(unverified.sheets, book_id, context.catalogue())
    if made.problems:
        raise InputRefused(sentences.BAD_SHEETS, tuple(problem.line for problem in made.problems))
    check_references(made.records, context.info.book_id)
    return made.records


def _received(facts: Facts, read: Read, code: str, book_id: str, year: int, records: Sequence[Record]) -> Received:
    """Return what intake decides from, following what stands of the sender; one that is there already is itself.

    The file of a whole one that is there tells so by its 照合コード: then what its sheets say matters no more.
    """
    kind = _kind(read, records)
    digest = payload_hash(build_payload(records))
    there = chains(facts).get((code, year))
    before = there.current if there else None
    shown = _found(_REVISION, read)
    for known in facts.received:
        like = known.chain == (code, year) and known.kind is kind and shown in {None, known.revision}
        rebuilt = not known.key_fingerprint and known.payload_sha256 == digest
        if like and (rebuilt or _shows(read, check_code(known.payload_sha256))):
            return known
    revision = (before.revision if before else 0) + 1 if shown is None else shown
    return Received(
        submission_id=str(uuid5(NAMESPACE_OID, f"{code} {year} {revision} {kind} {digest}")),
        payload_sha256=digest,
        book_id=book_id,
        sender_code=code,
        fiscal_year=year,
        revision=revision,
        supersedes=before.link if before else None,
        kind=kind,
        key_fingerprint="",
        periods=() if kind is Kind.WITHDRAWAL else _periods(read, year),
    )


def _kind(read: Read, records: Sequence[Record]) -> Kind:
    if any(label == _KIND and text.startswith(_WITHDRAWN) for label, text in read.cover.lines):
        return Kind.WITHDRAWAL
    return Kind.FULL if any(record.kind in DEEDS for record in records) else Kind.NIL


def _book_of(facts: Facts, code: str) -> str:
    """Return the book the sender's submissions came from, else an id made of its code."""
    books = sorted((one.revision, one.book_id) for one in facts.received if one.sender_code == code)
    return books[-1][1] if books else str(uuid5(NAMESPACE_OID, f"roukin sender {code}"))


def _sender_shown(read: Read) -> tuple[str, str] | None:
    """Return name and code of the sender 表紙 names, None where it names none."""
    for label, text in read.cover.lines:
        if label in OWNERS.values() and (match := _SENDER.fullmatch(text)):
            return match[1], match[2]
    return None


def _shows(read: Read, code: str) -> bool:
    """Tell whether 表紙 shows a 照合コード."""
    return any(label == _CHECK and text == code for label, text in read.cover.lines)


def _found(pattern: re.Pattern[str], read: Read) -> int | None:
    """Return the first number 表紙 shows in a form, None where it shows none."""
    for _, text in read.cover.lines:
        if match := pattern.search(text):
            return int(match[1])
    return None


def _periods(read: Read, year: int) -> tuple[str, ...]:
    """Return the periods 表紙 declares complete."""
    text = " ".join(text for label, text in read.cover.lines if _COMPLETE in label)
    known = (half_period(year, 1), half_period(year, 2), year_period(year))
    return tuple(period.key for period in known if period.label in text)
