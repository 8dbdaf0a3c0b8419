"""Definitions written as TOML, the counterpart of ``toml_records``: what is written is read back as it was.

The form is canonical: fields in the order of the dataclass, what is at its default left out, one text per value, so
that two texts differ only where two definitions do. Comments and hand-made layout of a text read before are not kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from typing import Any


def write_definition(value: Any) -> str:
    """Return the TOML text of a dataclass of texts, whole numbers, flags, days, and tuples and tables of them.

    A tuple of pairs is a table. Raises ValueError for a text TOML cannot hold (half a character).
    """
    text = "\n".join(_table(value, ())).strip("\n") + "\n"
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError("half a character") from error
    return text


def _table(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of one table: its plain values first, because a header ends what stands above it."""
    shown = [(f.name, item) for f in fields(value) if _is_told(f, item := getattr(value, f.name))]
    later = [(name, item) for name, item in shown if _has_headers(item, path)]
    for name, item in shown:
        if (name, item) not in later:
            yield f"{name} = {_plain(item)}"
    for name, item in later:
        here = (*path, name)
        for part in item if _is_tables(item) else ():
            yield from ("", f"[[{'.'.join(here)}]]", *_table(part, here))
        if is_dataclass(item):
            yield from ("", f"[{name}]", *_table(item, here))
        elif not _is_tables(item):
            yield from ("", f"[{name}]", *(f"{_key(key)} = {_plain(kept)}" for key, kept in item))


def _is_told(field: Field[Any], item: Any) -> bool:
    """Tell whether a value has to be written: a missing one is read as the default, else as None."""
    return item is not None and (field.default is MISSING or item != field.default)


def _has_headers(item: Any, path: tuple[str, ...]) -> bool:
    """Tell whether a value gets headers of its own: lists of tables everywhere, single tables at the top only."""
    return _is_tables(item) or (not path and bool(item) and (is_dataclass(item) or _is_pairs(item)))


def _is_tables(item: Any) -> bool:
    return isinstance(item, tuple) and bool(item) and is_dataclass(item[0])


def _is_pairs(item: Any) -> bool:
    return isinstance(item, tuple) and bool(item) and isinstance(item[0], tuple)


def _plain(item: Any) -> str:
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, int):
        return str(item)
    if isinstance(item, date):
        return item.isoformat()
    if isinstance(item, str):
        return json.dumps(item, ensure_ascii=False).replace("\x7f", "\\u007f")
    if is_dataclass(item):
        told = ((f.name, kept) for f in fields(item) if _is_told(f, kept := getattr(item, f.name)))
        return _inline(told)
    return _inline(item) if _is_pairs(item) else f"[{', '.join(map(_plain, item))}]"


def _inline(pairs: Any) -> str:
    inside = ", ".join(f"{_key(key)} = {_plain(kept)}" for key, kept in pairs)
    return f"{{ {inside} }}" if inside else "{}"


def _key(key: str) -> str:
    bare = key.isascii() and key.replace("_", "a").replace("-", "a").isalnum()
    return key if bare else _plain(key)
