"""Where a key stands in a TOML text: ``tomllib`` forgets lines, and a person mending a file needs them."""

from __future__ import annotations

import re

Path = tuple[str | int, ...]
"""Keys and positions from the top, e.g. ``("indicators", 8, "measure", "take")``."""

_ARRAY = re.compile(r"\s*\[\[([^\[\]]+)\]\]")
_TABLE = re.compile(r"\s*\[([^\[\]\",]+)\]\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w.-]+|\"[^\"]*\")\s*=")


def index_lines(text: str) -> dict[Path, int]:
    """Return the line of every table and key that starts a line; a key written twice keeps its last line."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), 1):
        if head := _ARRAY.match(line) or _TABLE.match(line):
            table = _resolved(_names(head[1]), counts, grow=head.re is _ARRAY)
            found[table] = number
        elif key := _KEY.match(line):
            found[(*table, *_names(key[1]))] = number
    return found


def line_of(index: dict[Path, int], path: Path) -> int:
    """Return the line of a path, or of the nearest thing around it (a missing key: its table); 1 at the top."""
    while path and path not in index:
        path = path[:-1]
    return index.get(path, 1)


def _names(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip('"') for part in dotted.split("."))


def _resolved(names: tuple[str, ...], counts: dict[Path, int], *, grow: bool) -> Path:
    path: Path = ()
    for i, name in enumerate(names):
        path = (*path, name)
        if grow and i == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
