"""What is handed to the shelf and what it tells people: the facts of a file that decide nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from roukin_desktop.domain.book import Role
from roukin_desktop.domain.intake.facts import Decision, Received
from roukin_desktop.domain.records import Record

Carried = tuple[str, str, str, str]
"""A book whose records travel inside a submission: book_id, role, code, name."""

Edited = tuple[str, str, str, str]
"""A cell somebody changed by hand: sheet, cell, old, new."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A submission to be kept: ``lines`` are kind and canonical JSON of its records, ``manifest`` its exact text.

    ``records`` are the same lines decoded, where the reader has them, so that nobody decodes them again. Everything
    below ``manifest`` is kept for people to read and decides nothing; ``created_at`` None: the file does not say.
    """

    received: Received
    lines: Sequence[tuple[str, str]]
    records: Sequence[Record] = ()
    manifest: str
    file_name: str
    taken_at: datetime
    sender_name: str = ""
    sender_role: Role = Role.COMMITTEE
    carried: Sequence[Carried] = ()
    created_at: datetime | None = None
    edited: Sequence[Edited] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A submission on the shelf with what its file said of itself."""

    received: Received
    file_name: str
    taken_at: datetime
    sender_name: str
    sender_role: Role
    carried: tuple[Carried, ...]
    created_at: datetime | None
    edited: tuple[Edited, ...]


@dataclass(frozen=True, slots=True)
class ForeignBook:
    """A book whose records count here; ``sender_code`` is whose submission brought them."""

    book_id: str
    role: Role
    code: str
    name: str
    sender_code: str


class SenderRow(NamedTuple):
    """A sender on the list."""

    code: str
    name: str
    mail: str


class Decided(NamedTuple):
    """A decision, and who made it when and why."""

    decision: Decision
    at: datetime
    who: str
    why: str
