"""Whether the values of a record read from a file are of the types its fields name.

JSON gives a text where a number was meant without a word; a signed file from a hostile or faulty sender must not
bring that into the book.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from functools import cache
from typing import Any

from roukin_desktop.domain import records
from roukin_desktop.exchange.submission.strict_json import LARGEST

_Check = Callable[[object], None]


def check_shape(record: records.Record) -> None:
    """Raise ValueError where a value is not of its field's type, too large a number or no valid text."""
    if not record.id or not record.book_id or record.version < 0:
        raise ValueError("a record without identity")
    kind: Any = type(record)
    _fields(kind)(record)


@cache
def _fields(cls: Any) -> _Check:
    hints = typing.get_type_hints(cls, vars(records))
    checks = [(f.name, f.default, _of(hints[f.name])) for f in dataclasses.fields(cls)]

    def check(value: object) -> None:
        if type(value) is not cls:
            raise ValueError(f"{value!r:.40} is not {cls.__name__}")
        for name, default, inner in checks:
            found = getattr(value, name)
            if found is not default:
                inner(found)

    return check


def _of(hint: object) -> _Check:
    origin = typing.get_origin(hint)
    if origin is tuple:
        return _all(_of(typing.get_args(hint)[0]))
    if origin in (types.UnionType, typing.Union):
        return _optional(_of(next(a for a in typing.get_args(hint) if a is not type(None))))
    if hint is str:
        return _text
    if hint is int:
        return _number
    cls = typing.cast("type", hint)
    return _fields(cls) if dataclasses.is_dataclass(cls) else _plain(cls)


def _all(inner: _Check) -> _Check:
    def check(value: object) -> None:
        if not isinstance(value, tuple):
            raise TypeError("not a list")
        for item in value:
            inner(item)

    return check


def _optional(inner: _Check) -> _Check:
    def check(value: object) -> None:
        if value is not None:
            inner(value)

    return check


def _plain(cls: type) -> _Check:
    def check(value: object) -> None:
        if type(value) is not cls:
            raise ValueError(f"{value!r:.40} is not {cls.__name__}")

    return check


def _text(value: object) -> None:
    if type(value) is not str:
        raise ValueError("not a text")
    if not value.isascii():
        value.encode("utf-8")


def _number(value: object) -> None:
    if type(value) is not int or abs(value) > LARGEST:
        raise ValueError("not a number a book can hold")
