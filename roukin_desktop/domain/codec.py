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


class UnknownKeys(ValueError):
    """A text holds fields this version does not know: it was made by a newer one."""


def to_json(record: Record) -> str:
    """Return the canonical JSON of a record, its kind left out (the place it is kept in says that)."""
    return _writer(type(record))(record)


def from_json(kind: str, text: str) -> Record:
    """Return the record that ``to_json`` wrote; unknown keys raise UnknownKeys (made by a newer version)."""
    value = json.loads(text)
    cls: Any = KINDS[kind]
    return typing.cast("Record", _reader(cls)(value))


def checksum(text: str) -> str:
    """Return the first 16 hex digits of the SHA-256 of a canonical JSON line; finds silent damage of a row."""
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


_PLAIN: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (str, json.encoder.encode_basestring_ascii),
    (bool, lambda value: "true" if value else "false"),
    (int, int.__repr__),
    (types.NoneType, lambda _: "null"),
    (date, lambda value: f'"{value.isoformat()}"'),
    (tuple, lambda items: f"[{','.join([_writer(type(item))(item) for item in items])}]"),
)
"""How the values a record may hold are written; bool stands before int, whose kind it is."""


def _find_writer(cls: Any) -> Callable[[Any], str]:
    return next((write for plain, write in _PLAIN if issubclass(cls, plain)), None) or _record_writer(cls)


_writer: Callable[[Any], Callable[[Any], str]] = cache(_find_writer)
"""What writes the values of a class. Text is put together at once: an import writes thousands of records."""


def _record_writer(cls: Any) -> Callable[[Any], str]:
    found = sorted(dataclasses.fields(cls), key=operator.attrgetter("name"))
    names = tuple(f.name for f in found)
    heads = tuple(f'"{name}":' for name in names)
    defaults = tuple(f.default for f in found)
    read = operator.attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)

    def write(value: object) -> str:
        parts = []
        for head, default, item in zip(heads, defaults, read(value), strict=True):
            if item is default:
                continue
            kind = type(item)
            if kind is not type(default) or item != default:
                parts.append(head + _writer(kind)(item))
        return f"{{{','.join(parts)}}}"

    return write


@cache
def _reader(cls: Any) -> Callable[[Any], Any]:
    made = typing.cast("type[Record]", cls)
    hints = typing.get_type_hints(made, vars(records))
    readers = {f.name: _converter(hints[f.name]) for f in dataclasses.fields(made)}
    converting = [(name, convert) for name, convert in readers.items() if convert is not _same]
    names = readers.keys()

    def read(value: dict[str, Any]) -> Any:
        """Return the record of a parsed object, which is used up by it: reading a book decodes many thousands."""
        if not value.keys() <= names:
            raise UnknownKeys(f"unknown keys {sorted(value.keys() - names)} in {made.__name__}")
        for name, convert in converting:
            if name in value:
                value[name] = convert(value[name])
        return made(**value)

    return read


def _same(value: Any) -> Any:
    return value


def _converter(hint: Any) -> Callable[[Any], Any]:
    origin = typing.get_origin(hint)
    if origin is tuple:
        inner = _converter(typing.get_args(hint)[0])
        return tuple if inner is _same else lambda value: tuple([inner(v) for v in value])
    if origin in (types.UnionType, typing.Union):
        inner = _converter(next(a for a in typing.get_args(hint) if a is not type(None)))
        if inner is _same:
            return _same
        return lambda value: None if value is None else inner(value)
    if hint is date:
        return date.fromisoformat
    if dataclasses.is_dataclass(hint):
        return _reader(typing.cast("type", hint))
    return _same
