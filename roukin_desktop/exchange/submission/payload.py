"""The records of a submission as exact bytes: one canonical JSON line per record (exchange.md §1).

The order is that of the kinds and ids, so the same records give the same bytes, hash and 照合コード in every book.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from roukin_desktop.domain.codec import UnknownKeys, from_json, to_json
from roukin_desktop.domain.errors import InputRefused
from roukin_desktop.domain.records import HOME_ONLY, KINDS, Record
from roukin_desktop.exchange.submission.refusals import BAD_RECORDS, LONG_RECORD, TOO_MANY, UnsupportedNewer
from roukin_desktop.exchange.submission.shapes import check_shape
from roukin_desktop.exchange.submission.strict_json import CELL_LIMIT, cell_safe

MAX_RECORDS = 100_000
MAX_BYTES = 40 * 1024 * 1024

_PLACES = {kind: place for place, kind in enumerate(KINDS)}
_LINE = re.compile(r'\{"kind":"([a-z_]{1,40})","record":(\{.*\})\}')
_RECORD = '"record":'
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def build_payload(records: Iterable[Record]) -> bytes:
    """Return the exact bytes that get hashed and signed; raise InputRefused for a record longer than a cell.

    ValueError for a record that never leaves its book: no caller may pass one.
    """
    given = sorted(records, key=_order)
    if any(record.kind in HOME_ONLY for record in given):
        raise ValueError("a record that never travels")
    lines = [record_line(record) for record in given]
    if any(len(line) > CELL_LIMIT for line in lines):
        raise InputRefused(LONG_RECORD)
    payload = join_lines(lines)
    if len(lines) > MAX_RECORDS or len(payload) > MAX_BYTES:
        raise InputRefused(TOO_MANY)
    return payload


def read_payload(payload: bytes) -> list[Record]:
    """Return the records; call it only after hash and signature were found right.

    Raises UnsupportedNewer for kinds and fields this version does not know, InputRefused for anything that is not
    exactly what ``build_payload`` writes.
    """
    if len(payload) > MAX_BYTES or payload.count(b"\n") > MAX_RECORDS:
        raise InputRefused(TOO_MANY)
    try:
        records = [_read_line(line) for line in split_lines(payload)]
    except UnsupportedNewer:
        raise
    except UnknownKeys as error:
        raise UnsupportedNewer((str(error),)) from error
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise InputRefused(BAD_RECORDS) from error
    orders = [_order(record) for record in records]
    if any(one >= other for one, other in pairwise(orders)):
        raise InputRefused(BAD_RECORDS)
    return records


def record_texts(payload: bytes, records: Sequence[Record]) -> list[str]:
    """Return the canonical JSON of records just read from their payload, without writing each anew."""
    texts = [line[line.index(_RECORD) + len(_RECORD) : -1] for line in split_lines(payload)]
    escaped = cell_safe("_x")
    return [to_json(record) if escaped in text else text for record, text in zip(records, texts, strict=True)]


def record_line(record: Record) -> str:
    """Return the line of one record."""
    return cell_safe(f'{{"kind":"{record.kind}","record":{to_json(record)}}}')


def join_lines(lines: Sequence[str]) -> bytes:
    """Return the payload bytes of lines as they stand in the sheet; ValueError where one is not plain ASCII."""
    if any("\n" in line for line in lines):
        raise ValueError("a line break inside a line")
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def split_lines(payload: bytes) -> list[str]:
    """Return the lines of payload bytes; the reverse of ``join_lines``."""
    if payload and not payload.endswith(b"\n"):
        raise ValueError("no line break at the end")
    return payload.decode("ascii").split("\n")[:-1]


def payload_hash(payload: bytes) -> str:
    """Return the SHA-256 of the payload as 64 hex digits."""
    return hashlib.sha256(payload).hexdigest()


def check_code(sha256: str) -> str:
    """Return the 照合コード: the first 60 bits of the hash, ``XXXX-XXXX-XXXX`` without I, L, O and U."""
    number = int(sha256[:15], 16)
    letters = "".join(_CROCKFORD[number >> shift & 31] for shift in range(55, -1, -5))
    return "-".join((letters[:4], letters[4:8], letters[8:]))


def record_counts(records: Iterable[Record]) -> tuple[tuple[str, int], ...]:
    """Return how many records of each kind there are, kinds in alphabetical order, none that is absent."""
    return tuple(sorted(Counter(record.kind for record in records).items()))


def _order(record: Record) -> tuple[int, str]:
    return _PLACES[record.kind], record.id


def _read_line(line: str) -> Record:
    found = _LINE.fullmatch(line)
    if found is None or len(line) > CELL_LIMIT:
        raise ValueError("not a line of a record")
    kind, text = found[1], found[2]
    if kind not in KINDS:
        raise UnsupportedNewer((kind,))
    if kind in HOME_ONLY:
        raise ValueError("a record that never travels")
    record = from_json(kind, text)
    check_shape(record)
    if record_line(record) != line:
        raise ValueError("not canonical")
    return record
