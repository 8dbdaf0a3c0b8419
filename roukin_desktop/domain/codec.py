"""Records as canonical JSON and back: one form for the change log, checksums and files that travel.

Canonical means ASCII, sorted keys, integers only, no spaces, fields at their default left out, so that equal
records give equal text in every book and a field added by a later version does not change older texts.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import operator
import types
import typing
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from roukin_desktop.domain import records
from roukin_desktop.domain.records import KINDS, Record

_dumps = json.JSONEncoder(sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode


def to_json(record: Record) -> str:
    """Return the canonical JSON of a record, its kind left out (the place it is kept in says that)."""
    return _dumps(_plain(record))


def from_json(kind: str, text: str) -> Record:
    """Return the record that ``to_json`` wrote; unknown keys raise ValueError (made by a newer version)."""
    value = json.loads(text)
    cls: Any = KINDS[kind]
    return typing.cast("Record", _reader(cls)(value))


def checksum(text: str) -> str:
    """Return the first 16 hex digits of the SHA-256 of a canonical JSON line; finds silent damage of a row."""
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


_SCALARS = frozenset((str, int, bool, type(None)))


@cache
def _fields(cls: Any) -> tuple[tuple[str, ...], tuple[object, ...], Callable[[object], tuple[object, ...]]]:
    """Return names and defaults of a class's fields and what reads them all at once."""
    found = dataclasses.fields(typing.cast("type[Record]", cls))
    names = tuple(f.name for f in found)
    read = operator.attrgetter(*names)
    return names, tuple(f.default for f in found), read if len(names) > 1 else lambda value: (read(value),)


def _plain(value: object) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (str, int)):
        return value
    cls: Any = type(value)
    names, defaults, read = _fields(cls)
    found = {}
    for name, default, item in zip(names, defaults, read(value), strict=True):
        if item is default:
            continue
        kind = type(item)
        if kind is not type(default) or item != default:
            found[name] = item if kind in _SCALARS else _plain(item)
    return found


@cache
def _reader(cls: Any) -> Callable[[Any], Any]:
    made = typing.cast("type[Record]", cls)
    hints = typing.get_type_hints(made, vars(records))
    readers = {f.name: _converter(hints[f.name]) for f in dataclasses.fields(made)}

    def read(value: dict[str, Any]) -> Any:
        unknown = value.keys() - readers.keys()
        if unknown:
            raise ValueError(f"unknown keys {sorted(unknown)} in {made.__name__}")
        return made(**{k: readers[k](v) for k, v in value.items()})

    return read


def _same(value: Any) -> Any:
    return value


def _converter(hint: Any) -> Callable[[Any], Any]:
    origin = typing.get_origin(hint)
    if origin is tuple:
        inner = _converter(typing.get_args(hint)[0])
        return lambda value: tuple(inner(v) for v in value)
    if origin in (types.UnionType, typing.Union):
        inner = _converter(next(a for a in typing.get_args(hint) if a is not type(None)))
        return lambda value: None if value is None else inner(value)
    if hint is date:
        return date.fromisoformat
    if dataclasses.is_dataclass(hint):
        return _reader(typing.cast("type", hint))
    return _same
