"""JSON read strictly: no NaN, no floats, no key twice, no lone surrogate, no depth (reliability.md 32).

The writer here is the one canonical form: ASCII, sorted keys, no spaces. ``_x`` is escaped, because spreadsheets
take ``_x000D_`` inside a cell for a control character and would change the text that was signed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

CELL_LIMIT = 32_767
"""Characters an Excel cell holds; no line of a submission is longer."""

MAX_DEPTH = 8
LARGEST = 2**63 - 1

Json = str | int | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def write(value: Json) -> str:
    """Return the canonical text of a value."""
    return cell_safe(json.dumps(value, ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":")))


def cell_safe(text: str) -> str:
    """Return canonical JSON that a spreadsheet keeps letter by letter."""
    return text.replace("_x", "\\u005fx") if "_x" in text else text


def read_object(text: str, limit: int = CELL_LIMIT) -> dict[str, Json]:
    """Return the object a text holds; anything but canonical JSON of integers and text raises ValueError.

    ``limit`` is in characters. The text must be exactly what ``write`` makes of its value, so there is one text per
    value and nothing hides in spaces, order or escapes.
    """
    if len(text) > limit or not text.isascii():
        raise ValueError("too long or not ASCII")
    try:
        value = json.loads(text, parse_float=_refuse, parse_constant=_refuse, object_pairs_hook=_unique)
    except RecursionError as error:
        raise ValueError("too deep") from error
    _check(value, 0)
    if not isinstance(value, dict) or write(value) != text:
        raise ValueError("not canonical")
    return value


def _refuse(token: str) -> None:
    raise ValueError(f"not an integer: {token[:20]}")


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _check(value: Json, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise ValueError("too deep")
    if isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise ValueError("number too large")
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            key.encode("utf-8")
            _check(inner, depth + 1)
    elif value is not None:
        for inner in value:
            _check(inner, depth + 1)
